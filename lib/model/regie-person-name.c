/* regie-person-name.c: how somebody is called
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-person.h>

#include "base/regie-table-private.h"

static void
add_word (GString    *name,
          const char *word)
{
  if (word == NULL || *word == '\0')
    return;

  if (name->len > 0)
    g_string_append_c (name, ' ');
  g_string_append (name, word);
}

static gboolean
is_known (const char *text)
{
  return text != NULL && *text != '\0';
}

/**
 * regie_person_dup_name:
 * @self: a person
 *
 * Makes the name by which people speak of somebody, such as `Samira van der Berg`: given name, or
 * else initials, then the family name with its prefix. It falls back to the parts that are known,
 * and to the id when none is.
 *
 * Returns: (transfer full): the name; empty when nothing at all is known
 *
 * Since: 0.1
 */
char *
regie_person_dup_name (RegiePerson *self)
{
  g_autoptr(GString) name = NULL;
  const char *given = NULL;

  g_return_val_if_fail (REGIE_IS_PERSON (self), NULL);

  name = g_string_new (NULL);
  given = regie_person_get_given_name (self);
  add_word (name, is_known (given) ? given : regie_person_get_initials (self));
  if (is_known (regie_person_get_family_name (self)))
    {
      add_word (name, regie_person_get_name_prefix (self));
      add_word (name, regie_person_get_family_name (self));
    }
  if (name->len == 0)
    add_word (name, REGIE_ID (self));

  return g_string_free (g_steal_pointer (&name), FALSE);
}
