/* regie-sqlite-groups.c: the groups into which cases fall while they are counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-count-private.h"

#include "base/regie-hash-private.h"
#include "store/regie-head-count-private.h"

/* Grouping in SQL would sort every head; there are few groups, and a head finds its own in a table.
 * Often it is that of the head before. */
typedef struct
{
  RegieSqliteValue values[2];
  gint64           n;
} Group;

struct _RegieSqliteGroups
{
  GHashTable *groups;
  Group      *last;
};

static guint
hash_group (gconstpointer data)
{
  const Group *group = data;
  guint hash = 0;

  for (guint i = 0; i < 2; i++)
    hash =
      hash * 31 + (group->values[i].length == 0 ? 0 : regie_hash_string (group->values[i].text));

  return hash;
}

static gboolean
equal_groups (gconstpointer a,
              gconstpointer b)
{
  const Group *first = a;
  const Group *second = b;

  for (guint i = 0; i < 2; i++)
    if (first->values[i].length != second->values[i].length ||
        (first->values[i].length > 0 &&
         memcmp (first->values[i].text, second->values[i].text, first->values[i].length) != 0))
      return FALSE;

  return TRUE;
}

static void
group_free (gpointer data)
{
  Group *group = data;

  for (guint i = 0; i < 2; i++)
    g_free ((char *) group->values[i].text);
  g_free (group);
}

RegieSqliteGroups *
regie_sqlite_groups_new (void)
{
  RegieSqliteGroups *self = g_new0 (RegieSqliteGroups, 1);

  self->groups = g_hash_table_new_full (hash_group, equal_groups, NULL, group_free);

  return self;
}

void
regie_sqlite_groups_free (RegieSqliteGroups *self)
{
  g_hash_table_unref (self->groups);
  g_free (self);
}

static gboolean
add_group (RegieSqliteGroups  *self,
           const Group        *wanted,
           GError            **error)
{
  Group *group = g_new0 (Group, 1);

  for (guint i = 0; i < 2; i++)
    {
      gsize length = wanted->values[i].length;
      const char *text = length == 0 ? "" : wanted->values[i].text;

      if (!g_utf8_validate_len (text, length, NULL))
        {
          group_free (group);
          g_set_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED, "store: a head cannot be counted");
          return FALSE;
        }
      group->values[i].length = length;
      group->values[i].text = g_strndup (text, length);
    }
  g_hash_table_add (self->groups, group);
  self->last = group;

  return TRUE;
}

/* Adds @n cases that have these values. */
gboolean
regie_sqlite_groups_add (RegieSqliteGroups       *self,
                         const RegieSqliteValue   values[2],
                         gint64                   n,
                         GError                 **error)
{
  Group wanted = { { values[0], values[1] }, 0 };

  if (self->last == NULL || !equal_groups (self->last, &wanted))
    {
      self->last = g_hash_table_lookup (self->groups, &wanted);
      if (self->last == NULL && !add_group (self, &wanted, error))
        return FALSE;
    }

  /* Numbers that cannot be were written into the file by somebody else. */
  if (n < 0 || self->last->n > G_MAXINT64 - n)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED, "store: a number of cases cannot be");
      return FALSE;
    }
  self->last->n += n;

  return TRUE;
}

/* By value; none comes first, and has an empty text. */
static int
compare_groups (gconstpointer a,
                gconstpointer b)
{
  const Group *first = *(const Group *const *) a;
  const Group *second = *(const Group *const *) b;
  int order = strcmp (first->values[0].text, second->values[0].text);

  return order != 0 ? order : strcmp (first->values[1].text, second->values[1].text);
}

static char *
steal_text (RegieSqliteValue *value)
{
  char *text = (char *) g_steal_pointer (&value->text);

  if (value->length == 0)
    g_clear_pointer (&text, g_free);

  return text;
}

/* Makes a list of the groups, in the order of their values, and leaves none behind. */
RegieList *
regie_sqlite_groups_steal_list (RegieSqliteGroups *self)
{
  g_autofree gpointer *groups = NULL;
  RegieList *list = regie_list_new (REGIE_TYPE_HEAD_COUNT);
  guint n_groups = 0;

  groups = g_hash_table_get_keys_as_array (self->groups, &n_groups);
  qsort (groups, n_groups, sizeof *groups, compare_groups);
  for (guint i = 0; i < n_groups; i++)
    {
      Group *group = groups[i];
      char *value = NULL;

      if (group->n == 0)
        continue;
      value = steal_text (&group->values[0]);
      regie_list_take (list,
                       REGIE_ENTITY (regie_head_count_new_take (value,
                                                                steal_text (&group->values[1]),
                                                                group->n)));
    }
  self->last = NULL;
  g_hash_table_remove_all (self->groups);

  return list;
}
