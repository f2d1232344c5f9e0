/* regie-index.c: the records of a document by type, by id and by place
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-index-private.h"

#include "base/regie-hash-private.h"

/* One walk writes the records down in their order, each with its owner and its place there. The
 * records of a type are a chain through them. Most chains are short, and looking through a short
 * one costs less than a table does: tables are made for long chains, when first needed. */

/* The root is the first entry, and nobody's successor. */
#define NONE 0

/* Up to so many records of a type are looked through. */
#define SHORT 8

#define FIRST_ROOM 128

typedef struct
{
  RegieEntity *record;
  guint        owner;
  /* Place in the list of the owner; -1 for a child. */
  int   item;
  guint next;
  /* Place of the earlier version that owns it, within which an id counts once more. */
  guint version;
  /* Place of the column in the table of the owner. */
  guint8 column;
} Entry;

typedef struct
{
  GType type;
  guint first;
  guint last;
  guint n_records;
  /* The first record of each id; NULL until asked for. */
  GHashTable *by_id;
  /* Records whose id another had before them. */
  GHashTable *doubled;
  /* The first entry of each record; NULL until asked for. */
  GHashTable *by_record;
} Chain;

struct _RegieIndex
{
  Entry    *entries;
  guint     n_entries;
  guint     room;
  GArray   *chains;
  gboolean  holds;
  gboolean  has_versions;
};

/* The chain of a type, or NULL. There are as many as a document has types: some dozens. */
static Chain *
find_chain (RegieIndex *self,
            GType       type)
{
  Chain *chains = (Chain *) self->chains->data;

  for (guint i = self->chains->len; i > 0; i--)
    if (chains[i - 1].type == type)
      return &chains[i - 1];

  return NULL;
}

static void
link_entry (RegieIndex *self,
            guint       place)
{
  GType type = G_OBJECT_TYPE (self->entries[place].record);
  Chain *chain = find_chain (self, type);

  if (chain == NULL)
    {
      g_array_set_size (self->chains, self->chains->len + 1);
      chain = &g_array_index (self->chains, Chain, self->chains->len - 1);
      chain->type = type;
      chain->first = place;
    }
  else
    self->entries[chain->last].next = place;

  chain->last = place;
  chain->n_records++;
}

/* Gives the place of the entry. */
static guint
add_entry (RegieIndex  *self,
           RegieEntity *record,
           guint        owner,
           guint        version,
           guint8       column,
           int          item)
{
  guint place = self->n_entries++;

  if (place == self->room)
    {
      self->room = self->room == 0 ? FIRST_ROOM : self->room * 2;
      self->entries = g_renew (Entry, self->entries, self->room);
    }

  self->entries[place] = (Entry){ record, owner, item, NONE, version, column };
  link_entry (self, place);

  return place;
}

/* The version to which belongs what an entry owns. A version itself has an id of its own in the
 * document; what it owns shares its ids with the other versions. */
static guint
find_version (RegieIndex *self,
              guint       owner)
{
  const Entry *entry = &self->entries[owner];
  const RegieTable *table = regie_entity_get_table (self->entries[entry->owner].record);

  if (entry->version != NONE || owner == NONE ||
      !(table->columns[entry->column].row.flags & REGIE_FIELD_VERSIONS))
    return entry->version;

  self->has_versions = TRUE;

  return owner;
}

/* Recurses as deep as the tables nest, never as deep as a text does. */
static void
add_owned (RegieIndex *self,
           guint       owner)
{
  RegieEntity *record = self->entries[owner].record;
  const RegieTable *table = regie_entity_get_table (record);
  guint version = table->n_holders == 0 ? NONE : find_version (self, owner);

  for (guint i = 0; i < table->n_holders; i++)
    {
      guint8 column = table->holders[i];
      const RegieField *row = &table->columns[column].row;
      gboolean is_child = row->kind == REGIE_KIND_CHILD;
      RegieEntity *child = is_child ? REGIE_MEMBER (RegieEntity *, record, row) : NULL;
      const RegieList *list = is_child ? NULL : REGIE_MEMBER (RegieList *, record, row);

      if (child != NULL)
        add_owned (self, add_entry (self, child, owner, version, column, -1));
      for (guint item = 0; item < regie_list_get_length (list); item++)
        add_owned (self, add_entry (self, list->items[item], owner, version, column, (int) item));
    }
}

static void
chain_clear (gpointer data)
{
  Chain *chain = data;

  g_clear_pointer (&chain->by_id, g_hash_table_unref);
  g_clear_pointer (&chain->doubled, g_hash_table_unref);
  g_clear_pointer (&chain->by_record, g_hash_table_unref);
}

RegieIndex *
regie_index_new (RegieEntity *root)
{
  RegieIndex *self = g_rc_box_new0 (RegieIndex);

  self->chains = g_array_sized_new (FALSE, TRUE, sizeof (Chain), 32);
  g_array_set_clear_func (self->chains, chain_clear);
  add_owned (self, add_entry (self, root, NONE, NONE, 0, -1));

  return self;
}

void
regie_index_hold (RegieIndex *self)
{
  if (self->holds)
    return;

  self->holds = TRUE;
  for (guint i = 0; i < self->n_entries; i++)
    g_object_ref (self->entries[i].record);
}

static void
index_clear (gpointer data)
{
  RegieIndex *self = data;

  for (guint i = 0; self->holds && i < self->n_entries; i++)
    g_object_unref (self->entries[i].record);
  g_array_unref (self->chains);
  g_free (self->entries);
}

RegieIndex *
regie_index_ref (RegieIndex *self)
{
  return g_rc_box_acquire (self);
}

void
regie_index_unref (RegieIndex *self)
{
  g_rc_box_release_full (self, index_clear);
}

void
regie_index_walk_type (RegieIndex    *self,
                       GType          type,
                       RegieTreeFunc  func,
                       gpointer       data)
{
  const Chain *chain = find_chain (self, type);
  guint place = chain == NULL ? NONE : chain->first;

  if (chain == NULL)
    return;

  do
    {
      func (self->entries[place].record, data);
      place = self->entries[place].next;
    }
  while (place != NONE);
}

/* The record is the key, and not its id: the id of a record that is held may change. */
static guint
hash_id (gconstpointer key)
{
  return regie_hash_string (((const RegieEntity *) key)->id);
}

static gboolean
equal_ids (gconstpointer a,
           gconstpointer b)
{
  return g_strcmp0 (((const RegieEntity *) a)->id, ((const RegieEntity *) b)->id) == 0;
}

static guint
hash_scoped (gconstpointer key)
{
  const Entry *entry = key;

  return regie_hash_string (entry->record->id) ^ entry->version;
}

static gboolean
equal_scoped (gconstpointer a,
              gconstpointer b)
{
  const Entry *one = a;
  const Entry *other = b;

  return one->version == other->version && equal_ids (one->record, other->record);
}

/* The entries of a chain before a place, by id and version. */
static GHashTable *
list_scoped (RegieIndex  *self,
             const Chain *chain,
             guint        end)
{
  GHashTable *scoped = g_hash_table_new (hash_scoped, equal_scoped);

  for (guint place = chain->first; place != end; place = self->entries[place].next)
    if (self->entries[place].record->id != NULL)
      g_hash_table_add (scoped, &self->entries[place]);

  return scoped;
}

/* Of two records with one id the first counts: it stays the key. Whether the other is one too many
 * depends on the version, which is looked at when an id comes back. */
static void
hash_ids (RegieIndex *self,
          Chain      *chain)
{
  g_autoptr(GHashTable) scoped = NULL;
  guint place = chain->first;

  chain->by_id = g_hash_table_new (hash_id, equal_ids);
  chain->doubled = g_hash_table_new (NULL, NULL);
  do
    {
      Entry *entry = &self->entries[place];
      RegieEntity *record = entry->record;
      gboolean is_new = record->id == NULL || g_hash_table_insert (chain->by_id, record, record);

      if (!is_new && self->has_versions && scoped == NULL)
        scoped = list_scoped (self, chain, place);
      if (record->id != NULL && scoped != NULL)
        is_new = g_hash_table_add (scoped, entry);
      if (!is_new)
        g_hash_table_add (chain->doubled, record);
      place = entry->next;
    }
  while (place != NONE);
}

static RegieEntity *
look_for_id (RegieIndex  *self,
             const Chain *chain,
             const char  *id)
{
  guint place = chain->first;

  do
    {
      if (g_strcmp0 (self->entries[place].record->id, id) == 0)
        return self->entries[place].record;
      place = self->entries[place].next;
    }
  while (place != NONE);

  return NULL;
}

RegieEntity *
regie_index_find (RegieIndex *self,
                  GType       type,
                  const char *id)
{
  /* A key that looks like a record as far as hash and comparison go. */
  RegieEntity key = { .id = (char *) id };
  Chain *chain = id == NULL ? NULL : find_chain (self, type);
  gpointer record = NULL;

  if (chain == NULL)
    return NULL;
  if (chain->n_records <= SHORT)
    return look_for_id (self, chain, id);

  if (chain->by_id == NULL)
    hash_ids (self, chain);
  g_hash_table_lookup_extended (chain->by_id, &key, &record, NULL);

  return record;
}

/* Whether an entry has an id that another before it has in the same version. */
static gboolean
is_taken (RegieIndex  *self,
          const Chain *chain,
          guint        place)
{
  for (guint other = chain->first; other != place; other = self->entries[other].next)
    if (equal_scoped (&self->entries[other], &self->entries[place]))
      return TRUE;

  return FALSE;
}

/* Whether a record stands there with an id that was taken, be it by itself in another place. */
static gboolean
is_preceded (RegieIndex  *self,
             const Chain *chain,
             RegieEntity *record)
{
  guint place = chain->first;

  do
    {
      if (self->entries[place].record == record && is_taken (self, chain, place))
        return TRUE;
      place = self->entries[place].next;
    }
  while (place != NONE);

  return FALSE;
}

gboolean
regie_index_is_doubled (RegieIndex  *self,
                        RegieEntity *record)
{
  Chain *chain = record->id == NULL ? NULL : find_chain (self, G_OBJECT_TYPE (record));

  if (chain == NULL)
    return FALSE;
  if (chain->n_records <= SHORT)
    return is_preceded (self, chain, record);

  if (chain->by_id == NULL)
    hash_ids (self, chain);

  return g_hash_table_contains (chain->doubled, record);
}

static void
hash_records (RegieIndex *self,
              Chain      *chain)
{
  guint place = chain->first;

  chain->by_record = g_hash_table_new (NULL, NULL);
  do
    {
      gpointer record = self->entries[place].record;

      if (!g_hash_table_contains (chain->by_record, record))
        g_hash_table_insert (chain->by_record, record, GUINT_TO_POINTER (place));
      place = self->entries[place].next;
    }
  while (place != NONE);
}

/* The first entry of a record. */
static gboolean
find_entry (RegieIndex  *self,
            RegieEntity *record,
            guint       *place)
{
  Chain *chain = find_chain (self, G_OBJECT_TYPE (record));
  gpointer found = NULL;

  if (chain == NULL)
    return FALSE;

  if (chain->n_records > SHORT)
    {
      if (chain->by_record == NULL)
        hash_records (self, chain);
      if (!g_hash_table_lookup_extended (chain->by_record, record, NULL, &found))
        return FALSE;
      *place = GPOINTER_TO_UINT (found);
      return TRUE;
    }

  *place = chain->first;
  while (self->entries[*place].record != record)
    {
      *place = self->entries[*place].next;
      if (*place == NONE)
        return FALSE;
    }

  return TRUE;
}

static gboolean
stands_there (RegieIndex  *self,
              const Entry *entry)
{
  RegieEntity *owner = self->entries[entry->owner].record;
  const RegieField *row = &regie_entity_get_table (owner)->columns[entry->column].row;
  const RegieList *list = NULL;

  if (entry->item < 0)
    return REGIE_MEMBER (RegieEntity *, owner, row) == entry->record;

  list = REGIE_MEMBER (RegieList *, owner, row);

  return (guint) entry->item < regie_list_get_length (list) &&
         list->items[entry->item] == entry->record;
}

static void
put_step (GString          *path,
          const RegieField *row,
          int               item)
{
  if (path->len > 0)
    g_string_append_c (path, '.');
  g_string_append (path, row->member);
  if (item >= 0)
    g_string_append_printf (path, "[%d]", item);
}

/* Puts the steps to an entry, from the root on. */
static gboolean
put_steps (RegieIndex *self,
           guint       place,
           GString    *path)
{
  const Entry *entry = &self->entries[place];
  RegieEntity *owner = self->entries[entry->owner].record;

  if (place == 0)
    return TRUE;
  if (!stands_there (self, entry) || !put_steps (self, entry->owner, path))
    return FALSE;

  put_step (path, &regie_entity_get_table (owner)->columns[entry->column].row, entry->item);

  return TRUE;
}

char *
regie_index_dup_path (RegieIndex  *self,
                      RegieEntity *record)
{
  g_autoptr(GString) path = NULL;
  guint place = 0;

  if (!find_entry (self, record, &place))
    return NULL;

  path = g_string_sized_new (64);

  return put_steps (self, place, path) ? g_string_free (g_steal_pointer (&path), FALSE) : NULL;
}
