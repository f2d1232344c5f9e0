/* regie-match-names.c: whether names are the same but for their spelling
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-match-names-private.h"

#include <string.h>

/* Dutch spells one name in two ways: Dijk and Dyk, Thijs and Thys. */
static char *
dup_with_y (const char *name)
{
  g_auto(GStrv) parts = g_strsplit (name, "ij", -1);

  return g_strjoinv ("y", parts);
}

char *
regie_match_dup_name (const char *name)
{
  g_autofree char *ascii = NULL;
  g_autofree char *lower = NULL;
  g_autoptr(GString) letters = g_string_new (NULL);

  if (name == NULL)
    return NULL;

  ascii = g_str_to_ascii (name, "C");
  lower = g_ascii_strdown (ascii, -1);
  for (const char *c = lower; *c != '\0'; c++)
    {
      if (g_ascii_isalnum (*c))
        g_string_append_c (letters, *c);
      else if (letters->len > 0 && letters->str[letters->len - 1] != ' ')
        g_string_append_c (letters, ' ');
    }
  if (letters->len > 0 && letters->str[letters->len - 1] == ' ')
    g_string_truncate (letters, letters->len - 1);

  return letters->len == 0 ? NULL : dup_with_y (letters->str);
}

/* One writes 1234 AB and 5 a, another 1234AB and 5A. */
char *
regie_match_dup_code (const char *code)
{
  char *name = regie_match_dup_name (code);
  gsize n = 0;

  for (gsize i = 0; name != NULL && name[i] != '\0'; i++)
    if (name[i] != ' ')
      name[n++] = name[i];
  if (name != NULL)
    name[n] = '\0';

  return name;
}

/* What stands before a family name, in full and as people shorten it. */
static gboolean
is_prefix (const char *word)
{
  static const char *const prefixes[] = { "aan", "al", "bin", "d",  "de",  "del", "den",
                                          "der", "di", "du",  "el", "het", "in",  "la",
                                          "le",  "op", "s",   "t",  "te",  "ten", "ter",
                                          "uit", "v",  "van", "vd", "von", NULL };

  return g_strv_contains (prefixes, word);
}

/* One writes `van der` in the field for it, another before the name or behind it, as in an index, a
 * fourth leaves it out. */
char *
regie_match_dup_family_name (RegiePerson *person)
{
  g_autofree char *name = regie_match_dup_name (regie_person_get_family_name (person));
  g_auto(GStrv) words = NULL;
  gsize first = 0;
  gsize last = 0;

  if (name == NULL)
    return NULL;

  words = g_strsplit (name, " ", -1);
  last = g_strv_length (words) - 1;
  for (; last > 0 && is_prefix (words[last]); last--)
    g_clear_pointer (&words[last], g_free);
  while (words[first + 1] != NULL && is_prefix (words[first]))
    first++;

  return g_strjoinv (" ", words + first);
}

/* Whether one comes from the other by one letter more, less or other, or by two that changed
 * places, or is its beginning. */
gboolean
regie_match_is_alike (const char *one,
                      const char *other)
{
  const char *shorter = strlen (one) <= strlen (other) ? one : other;
  const char *longer = shorter == one ? other : one;
  gsize n_more = strlen (longer) - strlen (shorter);
  gsize same = 0;

  while (shorter[same] != '\0' && shorter[same] == longer[same])
    same++;
  if (shorter[same] == '\0')
    return same >= 3;

  if (n_more > 1 || same == 0)
    return FALSE;
  if (n_more == 0 && shorter[same] == longer[same + 1] && shorter[same + 1] == longer[same])
    return g_str_equal (shorter + same + 2, longer + same + 2);

  return g_str_equal (shorter + same + (n_more == 0 ? 1 : 0), longer + same + 1);
}
