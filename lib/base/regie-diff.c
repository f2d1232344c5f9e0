/* regie-diff.c: what differs between two versions of a record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-change.h>

#include "base/regie-hash-private.h"
#include "base/regie-value-private.h"
#include "base/regie-writer-private.h"

typedef struct
{
  RegieList       *changes;
  RegieWriteFlags  flags;
  /* The way to what is compared: a record that moved is at another place in the new version. */
  GString *before_path;
  GString *after_path;
} Diff;

static void diff_records (Diff        *diff,
                          RegieEntity *before,
                          RegieEntity *after);

static void
report (Diff            *diff,
        RegieChangeKind  kind,
        const char      *before,
        const char      *after)
{
  const GString *path = kind == REGIE_CHANGE_KIND_REMOVED ? diff->before_path : diff->after_path;
  RegieChange *change = regie_change_new ();

  regie_change_set_path (change, path->str);
  regie_change_set_kind (change, kind);
  regie_change_set_before (change, before);
  regie_change_set_after (change, after);
  regie_list_take (diff->changes, REGIE_ENTITY (change));
}

static RegieChangeKind
change_kind (const char *before,
             const char *after)
{
  if (before == NULL)
    return REGIE_CHANGE_KIND_ADDED;

  return after == NULL ? REGIE_CHANGE_KIND_REMOVED : REGIE_CHANGE_KIND_CHANGED;
}

static void
report_value (Diff             *diff,
              RegieEntity      *before,
              RegieEntity      *after,
              const RegieField *row)
{
  g_autofree char *old_text = regie_write_value (before, row, diff->flags);
  g_autofree char *new_text = regie_write_value (after, row, diff->flags);

  /* That a secret changed may be known, what it was and is may not. */
  if ((row->flags & REGIE_FIELD_SECRET) && !(diff->flags & REGIE_WRITE_SECRETS))
    report (diff, change_kind (old_text, new_text), NULL, NULL);
  else
    report (diff, change_kind (old_text, new_text), old_text, new_text);
}

static char *
dup_json (RegieEntity     *record,
          RegieWriteFlags  flags)
{
  return record == NULL ? NULL : regie_entity_to_json (record, flags);
}

static void
diff_children (Diff        *diff,
               RegieEntity *before,
               RegieEntity *after)
{
  g_autofree char *old_text = NULL;
  g_autofree char *new_text = NULL;

  if (before != NULL && after != NULL)
    {
      diff_records (diff, before, after);
      return;
    }

  old_text = dup_json (before, diff->flags);
  new_text = dup_json (after, diff->flags);
  report (diff, change_kind (old_text, new_text), old_text, new_text);
}

/* The items of a list by id; those without one are known by their place. */
static GHashTable *
items_by_id (const RegieItems *list)
{
  GHashTable *items = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);

  for (guint i = 0; i < regie_items_get_length (list); i++)
    {
      const char *id = list->items[i]->id;
      g_autofree char *key =
        id != NULL ? g_strconcat ("id ", id, NULL) : g_strdup_printf ("item %u", i);

      if (!g_hash_table_contains (items, key))
        g_hash_table_insert (items, g_steal_pointer (&key), GUINT_TO_POINTER (i + 1));
    }

  return items;
}

/* The place of the item in the other list that is the same one, or -1. */
static gint64
find_item (GHashTable  *items,
           RegieEntity *item,
           guint        position)
{
  g_autofree char *key =
    item->id != NULL ? g_strconcat ("id ", item->id, NULL) : g_strdup_printf ("item %u", position);

  return (gint64) GPOINTER_TO_UINT (g_hash_table_lookup (items, key)) - 1;
}

static void
put_member (GString    *path,
            const char *member)
{
  if (path->len > 0)
    g_string_append_c (path, '.');
  g_string_append (path, member);
}

static void
put_item (GString *path,
          guint    position)
{
  g_string_append_printf (path, "[%u]", position);
}

static void
report_removed (Diff             *diff,
                const RegieItems *before,
                GHashTable       *after_items)
{
  gsize length = diff->before_path->len;

  for (guint i = 0; i < regie_items_get_length (before); i++)
    {
      g_autofree char *text = NULL;

      if (find_item (after_items, before->items[i], i) >= 0)
        continue;
      text = regie_entity_to_json (before->items[i], diff->flags);
      put_item (diff->before_path, i);
      report (diff, REGIE_CHANGE_KIND_REMOVED, text, NULL);
      g_string_truncate (diff->before_path, length);
    }
}

/* A list with two items of one id, or with some in another order, is told apart item by item as
 * far as it goes; the order is told once, by the ids before and after. */
static void
report_order (Diff             *diff,
              const RegieItems *before,
              const RegieItems *after)
{
  RegieText texts[2] = { 0 };
  const RegieItems *lists[2] = { before, after };
  g_autofree char *old_text = NULL;
  g_autofree char *new_text = NULL;

  for (guint which = 0; which < G_N_ELEMENTS (lists); which++)
    {
      regie_text_puts (&texts[which], "[");
      for (guint i = 0; i < regie_items_get_length (lists[which]); i++)
        {
          const char *id = lists[which]->items[i]->id;

          if (i > 0)
            regie_text_puts (&texts[which], ",");
          regie_text_put_json_string (&texts[which], id == NULL ? "" : id);
        }
      regie_text_puts (&texts[which], "]");
    }

  old_text = regie_text_steal (&texts[0]);
  new_text = regie_text_steal (&texts[1]);
  report (diff, REGIE_CHANGE_KIND_MOVED, old_text, new_text);
}

static void
diff_item (Diff        *diff,
           RegieEntity *before,
           guint        before_position,
           RegieEntity *after,
           guint        after_position)
{
  gsize before_length = diff->before_path->len;
  gsize after_length = diff->after_path->len;

  put_item (diff->after_path, after_position);
  if (before != NULL)
    {
      put_item (diff->before_path, before_position);
      diff_records (diff, before, after);
    }
  else
    {
      g_autofree char *text = regie_entity_to_json (after, diff->flags);

      report (diff, REGIE_CHANGE_KIND_ADDED, NULL, text);
    }
  g_string_truncate (diff->before_path, before_length);
  g_string_truncate (diff->after_path, after_length);
}

static void
diff_lists (Diff             *diff,
            const RegieItems *before,
            const RegieItems *after)
{
  g_autoptr(GHashTable) before_items = items_by_id (before);
  g_autoptr(GHashTable) after_items = items_by_id (after);
  gint64 last = -1;
  gboolean in_order = TRUE;

  report_removed (diff, before, after_items);

  for (guint i = 0; i < regie_items_get_length (after); i++)
    {
      gint64 position = find_item (before_items, after->items[i], i);

      diff_item (diff, position < 0 ? NULL : before->items[position], position, after->items[i], i);
      in_order = in_order && (position < 0 || position > last);
      last = MAX (last, position);
    }

  if (!in_order || g_hash_table_size (before_items) != regie_items_get_length (before) ||
      g_hash_table_size (after_items) != regie_items_get_length (after))
    report_order (diff, before, after);
}

/* The members that this version does not know, as an object, or NULL when there are none. */
static char *
dup_unknown (RegieEntity *record)
{
  return record->unknown == NULL ? NULL : g_strconcat ("{", record->unknown + 1, "}", NULL);
}

/* Any of these members may be a secret of a later version: that they changed may be known. */
static void
diff_unknown (Diff        *diff,
              RegieEntity *before,
              RegieEntity *after)
{
  g_autofree char *old_text = NULL;
  g_autofree char *new_text = NULL;

  if (g_strcmp0 (before->unknown, after->unknown) == 0)
    return;

  old_text = dup_unknown (before);
  new_text = dup_unknown (after);
  if (diff->flags & REGIE_WRITE_SECRETS)
    report (diff, change_kind (old_text, new_text), old_text, new_text);
  else
    report (diff, change_kind (old_text, new_text), NULL, NULL);
}

static void
diff_records (Diff        *diff,
              RegieEntity *before,
              RegieEntity *after)
{
  const RegieTable *table = regie_entity_get_table (before);
  gsize before_length = diff->before_path->len;
  gsize after_length = diff->after_path->len;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (regie_value_equal (before, after, row))
        continue;

      put_member (diff->before_path, row->member);
      put_member (diff->after_path, row->member);

      if (row->kind == REGIE_KIND_LIST)
        diff_lists (diff,
                    REGIE_MEMBER (RegieItems *, before, row),
                    REGIE_MEMBER (RegieItems *, after, row));
      else if (row->kind == REGIE_KIND_CHILD)
        diff_children (diff,
                       REGIE_MEMBER (RegieEntity *, before, row),
                       REGIE_MEMBER (RegieEntity *, after, row));
      else
        report_value (diff, before, after, row);

      g_string_truncate (diff->before_path, before_length);
      g_string_truncate (diff->after_path, after_length);
    }

  diff_unknown (diff, before, after);
}

/**
 * regie_entity_diff:
 * @self: a record, as it was
 * @other: a record of the same type, as it is
 * @flags: with %REGIE_WRITE_SECRETS, also what secrets, and members that this version of the
 * library does not know, were and are
 *
 * Compares two versions of a record, all the way down.
 *
 * Records in a list are the same when they have the same id, or, without an id, the same place.
 * Members that this version does not know are told together, by the path of their record.
 *
 * Returns: (transfer full): a list of [class@Regie.Change], in the order of the type; empty when
 *   the records are equal
 *
 * Since: 0.1
 */
GListModel *
regie_entity_diff (RegieEntity     *self,
                   RegieEntity     *other,
                   RegieWriteFlags  flags)
{
  Diff diff = { .flags = flags & REGIE_WRITE_SECRETS };

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (REGIE_IS_ENTITY (other), NULL);
  g_return_val_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (other), NULL);

  diff.changes = regie_list_new (REGIE_TYPE_CHANGE);
  diff.before_path = g_string_new (NULL);
  diff.after_path = g_string_new (NULL);
  diff_records (&diff, self, other);
  g_string_free (diff.before_path, TRUE);
  g_string_free (diff.after_path, TRUE);

  return G_LIST_MODEL (diff.changes);
}
