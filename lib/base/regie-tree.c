/* regie-tree.c: the records of a document, by walking and by id
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-tree-private.h"

#include "base/regie-hash-private.h"

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
        REGIE_LIST_FOREACH (RegieEntity, item, REGIE_MEMBER (RegieList *, root, row))
          regie_tree_walk (item, func, data);
    }
}

struct _RegieIndex
{
  GHashTable *records;
  /* Records whose id another has had before them; NULL while there are none. */
  GHashTable *doubled;
};

/* Ids are unique among the records of a type, so both make the key. */
static guint
record_hash (gconstpointer key)
{
  RegieEntity *record = (RegieEntity *) key;

  return regie_hash_string (record->id) ^ (guint) G_OBJECT_TYPE (record);
}

static gboolean
record_equal (gconstpointer a,
              gconstpointer b)
{
  return G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b) &&
         g_str_equal (((RegieEntity *) a)->id, ((RegieEntity *) b)->id);
}

/* Of two records with one id the first counts: it stays the key. */
static void
index_record (RegieIndex  *self,
              RegieEntity *record,
              GHashTable  *version)
{
  gboolean is_first = FALSE;

  if (record->id == NULL)
    return;

  is_first = g_hash_table_insert (self->records, g_object_ref (record), record);
  if (version != NULL)
    is_first = g_hash_table_add (version, record);
  if (is_first)
    return;

  if (self->doubled == NULL)
    self->doubled = g_hash_table_new (NULL, NULL);
  g_hash_table_add (self->doubled, record);
}

static void index_owned (RegieIndex  *self,
                         RegieEntity *owner,
                         GHashTable  *version);

static void
index_tree (RegieIndex  *self,
            RegieEntity *record,
            GHashTable  *version)
{
  index_record (self, record, version);
  index_owned (self, record, version);
}

/* The version itself has an id of its own in the document; what it owns shares its ids with the
 * other versions. */
static void
index_version (RegieIndex  *self,
               RegieEntity *record)
{
  g_autoptr(GHashTable) version = g_hash_table_new (record_hash, record_equal);

  index_record (self, record, NULL);
  index_owned (self, record, version);
}

static void
index_owned (RegieIndex  *self,
             RegieEntity *owner,
             GHashTable  *version)
{
  const RegieTable *table = regie_entity_get_table (owner);

  for (guint i = 0; i < table->n_holders; i++)
    {
      const RegieField *row = &table->columns[table->holders[i]].row;

      if (row->kind == REGIE_KIND_CHILD && REGIE_MEMBER (RegieEntity *, owner, row) != NULL)
        index_tree (self, REGIE_MEMBER (RegieEntity *, owner, row), version);
      else if (row->kind == REGIE_KIND_LIST)
        REGIE_LIST_FOREACH (RegieEntity, item, REGIE_MEMBER (RegieList *, owner, row))
          {
            if (row->flags & REGIE_FIELD_VERSIONS)
              index_version (self, item);
            else
              index_tree (self, item, version);
          }
    }
}

RegieIndex *
regie_index_new (RegieEntity *root)
{
  RegieIndex *self = g_new0 (RegieIndex, 1);

  /* It keeps its records, so that a rule which changes the document meets nothing released. */
  self->records = g_hash_table_new_full (record_hash, record_equal, g_object_unref, NULL);
  index_tree (self, root, NULL);

  return self;
}

void
regie_index_free (RegieIndex *self)
{
  g_hash_table_unref (self->records);
  g_clear_pointer (&self->doubled, g_hash_table_unref);
  g_free (self);
}

/* Whether a record stands there with an id that was taken, be it by itself in another place. */
gboolean
regie_index_is_doubled (RegieIndex  *self,
                        RegieEntity *record)
{
  return self->doubled != NULL && g_hash_table_contains (self->doubled, record);
}

RegieEntity *
regie_index_find (RegieIndex *self,
                  GType       type,
                  const char *id)
{
  /* A key that looks like a record as far as hash and comparison go. */
  RegieEntity key = { .parent_instance.g_type_instance.g_class =
                        (GTypeClass *) g_type_class_peek (type),
                      .id = (char *) id };
  gpointer record = NULL;

  if (id == NULL || key.parent_instance.g_type_instance.g_class == NULL)
    return NULL;

  g_hash_table_lookup_extended (self->records, &key, &record, NULL);

  return record;
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
      const RegieList *list = is_child ? NULL : REGIE_MEMBER (RegieList *, self, row);

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
  RegieList *list = NULL;
  char *end = NULL;
  guint64 item = 0;

  if (column == NULL ||
      (column->row.kind != REGIE_KIND_CHILD && column->row.kind != REGIE_KIND_LIST))
    return NULL;

  *path += length;
  if (column->row.kind == REGIE_KIND_CHILD)
    return REGIE_MEMBER (RegieEntity *, self, &column->row);

  list = REGIE_MEMBER (RegieList *, self, &column->row);
  if (**path != '[' || !g_ascii_isdigit ((*path)[1]))
    return NULL;
  item = g_ascii_strtoull (*path + 1, &end, 10);
  if (*end != ']' || item >= regie_list_get_length (list))
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
