/* regie-tree.c: the records of a document, by walking and by path
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-tree-private.h"

/* The functions recurse as deep as the tables nest, never as deep as a text does. */

void
regie_tree_walk (RegieEntity   *root,
                 RegieTreeFunc  func,
                 gpointer       data)
{
  const RegieTable *table = regie_entity_get_table (root);

  func (root, data);

  for (guint i = 0; i < table->n_holders; i++)
    {
      const RegieField *row = &table->columns[table->holders[i]].row;

      if (row->kind == REGIE_KIND_CHILD && REGIE_MEMBER (RegieEntity *, root, row) != NULL)
        regie_tree_walk (REGIE_MEMBER (RegieEntity *, root, row), func, data);
      else if (row->kind == REGIE_KIND_LIST)
        REGIE_ITEMS_FOREACH (RegieEntity, item, REGIE_MEMBER (RegieItems *, root, row))
          regie_tree_walk (item, func, data);
    }
}

typedef struct
{
  GType        type;
  const char  *id;
  RegieEntity *found;
} Search;

static void
compare_record (RegieEntity *record,
                gpointer     data)
{
  Search *search = data;

  if (search->found == NULL && G_OBJECT_TYPE (record) == search->type &&
      g_strcmp0 (record->id, search->id) == 0)
    search->found = record;
}

/**
 * regie_entity_find:
 * @self: a record, such as a dossier
 * @type: type of the record to find
 * @id: id of the record to find
 *
 * Finds a record by its id, among @self and all that it owns.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieEntity *
regie_entity_find (RegieEntity *self,
                   GType        type,
                   const char  *id)
{
  Search search = { type, id, NULL };

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (g_type_is_a (type, REGIE_TYPE_ENTITY), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  regie_tree_walk (self, compare_record, &search);

  return search.found;
}

/* Puts a step before the way that follows it; @item is -1 for a child. */
static void
prepend_step (GString          *path,
              const RegieField *row,
              int               item)
{
  g_autofree char *place = item < 0 ? NULL : g_strdup_printf ("[%d]", item);

  if (path->len > 0)
    g_string_prepend_c (path, '.');
  if (place != NULL)
    g_string_prepend (path, place);
  g_string_prepend (path, row->member);
}

/* Whether @self is @record or owns it. The way is written from its end, on the way back: a search
 * passes many records by. */
static gboolean
put_path (RegieEntity *self,
          RegieEntity *record,
          GString     *path)
{
  const RegieTable *table = regie_entity_get_table (self);

  if (self == record)
    return TRUE;

  for (guint i = 0; i < table->n_holders; i++)
    {
      const RegieField *row = &table->columns[table->holders[i]].row;
      gboolean is_child = row->kind == REGIE_KIND_CHILD;
      RegieEntity *child = is_child ? REGIE_MEMBER (RegieEntity *, self, row) : NULL;
      const RegieItems *list = is_child ? NULL : REGIE_MEMBER (RegieItems *, self, row);

      if (child != NULL && put_path (child, record, path))
        {
          prepend_step (path, row, -1);
          return TRUE;
        }

      for (guint item = 0; list != NULL && item < list->n_items; item++)
        if (put_path (list->items[item], record, path))
          {
            prepend_step (path, row, item);
            return TRUE;
          }
    }

  return FALSE;
}

/**
 * regie_entity_dup_path:
 * @self: a record, such as a dossier
 * @record: a record that it owns, at any depth
 *
 * Tells where in a document a record stands, such as `plan.goals[2]`. Members are named as in
 * JSON, items counted from 0. The path of @self itself is empty.
 *
 * Returns: (transfer full) (nullable): the path, or %NULL when @self does not own @record
 *
 * Since: 0.1
 */
char *
regie_entity_dup_path (RegieEntity *self,
                       RegieEntity *record)
{
  g_autoptr(GString) path = g_string_new (NULL);

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (REGIE_IS_ENTITY (record), NULL);

  return put_path (self, record, path) ? g_string_free (g_steal_pointer (&path), FALSE) : NULL;
}

/* Takes `member` or `member[3]` from @path: the record there, or NULL. */
static RegieEntity *
take_step (RegieEntity  *self,
           const char  **path)
{
  gsize length = strcspn (*path, ".[");
  const RegieColumn *column =
    regie_table_find_member (regie_entity_get_table (self), *path, length);
  const RegieItems *list = NULL;
  char *end = NULL;
  guint64 item = 0;

  if (column == NULL ||
      (column->row.kind != REGIE_KIND_CHILD && column->row.kind != REGIE_KIND_LIST))
    return NULL;

  *path += length;
  if (column->row.kind == REGIE_KIND_CHILD)
    return REGIE_MEMBER (RegieEntity *, self, &column->row);

  list = REGIE_MEMBER (RegieItems *, self, &column->row);
  if (**path != '[' || !g_ascii_isdigit ((*path)[1]))
    return NULL;
  item = g_ascii_strtoull (*path + 1, &end, 10);
  if (*end != ']' || item >= regie_items_get_length (list))
    return NULL;

  *path = end + 1;

  return list->items[item];
}

/**
 * regie_entity_find_path:
 * @self: a record, such as a dossier
 * @path: a path, as [method@Regie.Entity.dup_path] gives it
 *
 * Finds the record that stands at a path.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieEntity *
regie_entity_find_path (RegieEntity *self,
                        const char  *path)
{
  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  while (self != NULL && *path != '\0')
    {
      self = take_step (self, &path);
      if (*path == '.' && path[1] != '\0')
        path++;
      else if (*path != '\0')
        return NULL;
    }

  return self;
}
