/* regie-sqlite-groups.c: the groups into which cases fall while they are counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-count-private.h"

#include <regie/regie-head-count.h>

#include "base/regie-hash-private.h"

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
  Group *group = NULL;

  for (guint i = 0; i < 2; i++)
    if (!g_utf8_validate_len (wanted->values[i].text, wanted->values[i].length, NULL))
      {
        g_set_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED, "store: a head cannot be counted");
        return FALSE;
      }

  group = g_new0 (Group, 1);
  for (guint i = 0; i < 2; i++)
    {
      group->values[i].length = wanted->values[i].length;
      group->values[i].text = g_strndup (wanted->values[i].text, wanted->values[i].length);
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

static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  RegieHeadCount *first = *(RegieHeadCount *const *) a;
  RegieHeadCount *second = *(RegieHeadCount *const *) b;
  int order = g_strcmp0 (regie_head_count_get_value (first), regie_head_count_get_value (second));

  return order != 0 ? order
                    : g_strcmp0 (regie_head_count_get_and_value (first),
                                 regie_head_count_get_and_value (second));
}

static const char *
text_or_null (const RegieSqliteValue *value)
{
  return value->length == 0 ? NULL : value->text;
}

/* The groups in the order of their values, those without one first. */
RegieList *
regie_sqlite_groups_list (RegieSqliteGroups *self)
{
  RegieList *list = regie_list_new (REGIE_TYPE_HEAD_COUNT);
  GHashTableIter iter;
  gpointer key = NULL;

  g_hash_table_iter_init (&iter, self->groups);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const Group *group = key;
      RegieHeadCount *count = NULL;

      if (group->n == 0)
        continue;
      count = regie_head_count_new ();
      regie_head_count_set_value (count, text_or_null (&group->values[0]));
      regie_head_count_set_and_value (count, text_or_null (&group->values[1]));
      regie_head_count_set_n_cases (count, group->n);
      regie_list_take (list, REGIE_ENTITY (count));
    }
  if (list->n_items > 0)
    qsort (list->items, list->n_items, sizeof *list->items, compare_counts);

  return list;
}
