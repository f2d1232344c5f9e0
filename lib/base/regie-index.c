/* regie-index.c: the records of a document by type, by id and by place
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-index-private.h"

#include "base/regie-hash-private.h"

/* One walk writes the records down in their order, each with its owner and its place there. The
 * records of a type are a chain through them. Most chains are short or asked a few things only, and
 * looking through them costs less than a table does: a table is made for a chain that was looked
 * through so often that the table would have been cheaper. */

/* The root is the first entry, and nobody's successor. */
#define NONE 0

/* What putting a record into a table costs, in records that are looked at. */
#define TABLE_COST 8

/* Whether ids are doubled is asked of every record: up to so many of a type are looked through. */
#define SHORT 8

#define FIRST_ROOM 256

/* More than a document has types. */
#define N_SLOTS   256
#define TYPE_UNIT 64

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
  /* How many records were looked at so far, by id and by itself. */
  gsize n_ids_seen;
  gsize n_records_seen;
  /* The first record of each id; NULL until it pays. */
  GHashTable *by_id;
  /* Records whose id another had before them. */
  GHashTable *doubled;
  /* The first entry of each record; NULL until it pays. */
  GHashTable *by_record;
} Chain;

struct _RegieIndex
{
  Entry  *entries;
  guint   n_entries;
  guint   room;
  GArray *chains;
  /* Places of the chains by type, counted from 1. */
  guint8   slots[N_SLOTS];
  gboolean holds;
  gboolean has_versions;
};

/* Where the search for a chain begins. Types are addresses of what is larger than this unit. */
static guint
slot_of (GType type)
{
  return (type / TYPE_UNIT) % N_SLOTS;
}

/* The chain of a type, or NULL. There are as many as a document has types: some dozens. */
static Chain *
find_chain (RegieIndex *self,
            GType       type)
{
  for (guint slot = slot_of (type); self->slots[slot] != 0; slot = (slot + 1) % N_SLOTS)
    {
      Chain *chain = &g_array_index (self->chains, Chain, self->slots[slot] - 1);

      if (chain->type == type)
        return chain;
    }

  return NULL;
}

/* The place of the chain of a type, which is made when there is none. */
static guint
ensure_chain (RegieIndex *self,
              GType       type)
{
  const Chain *chain = find_chain (self, type);
  guint slot = slot_of (type);

  if (chain != NULL)
    return chain - (const Chain *) self->chains->data;

  while (self->slots[slot] != 0)
    slot = (slot + 1) % N_SLOTS;
  g_array_set_size (self->chains, self->chains->len + 1);
  g_array_index (self->chains, Chain, self->chains->len - 1).type = type;
  self->slots[slot] = self->chains->len;
  g_assert (self->chains->len < N_SLOTS);

  return self->chains->len - 1;
}

/* Gives the place of the entry. */
static guint
add_entry (RegieIndex  *self,
           guint        chain_place,
           const Entry *entry)
{
  Chain *chain = &g_array_index (self->chains, Chain, chain_place);
  guint place = self->n_entries++;

  if (place == self->room)
    {
      self->room = self->room == 0 ? FIRST_ROOM : self->room * 2;
      self->entries = g_renew (Entry, self->entries, self->room);
    }

  self->entries[place] = *entry;
  if (chain->n_records++ == 0)
    chain->first = place;
  else
    self->entries[chain->last].next = place;
  chain->last = place;

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

static void add_owned (RegieIndex *self,
                       guint       owner);

/* The items of a list have one type. Of most types they own nothing. */
static void
add_items (RegieIndex       *self,
           Entry            *entry,
           const RegieItems *list)
{
  guint chain = 0;
  gboolean is_owner = FALSE;

  if (list->n_items == 0)
    return;

  chain = ensure_chain (self, list->item_type);
  is_owner = regie_entity_get_table (list->items[0])->n_holders > 0;
  for (guint i = 0; i < list->n_items; i++)
    {
      guint place = 0;

      entry->record = list->items[i];
      entry->item = (int) i;
      place = add_entry (self, chain, entry);
      if (is_owner)
        add_owned (self, place);
    }
}

/* Recurses as deep as the tables nest, never as deep as a text does. */
static void
add_owned (RegieIndex *self,
           guint       owner)
{
  RegieEntity *record = self->entries[owner].record;
  const RegieTable *table = regie_entity_get_table (record);
  Entry entry = { .owner = owner, .item = -1 };

  if (table->n_holders == 0)
    return;

  entry.version = find_version (self, owner);
  for (guint i = 0; i < table->n_holders; i++)
    {
      const RegieField *row = &table->columns[table->holders[i]].row;
      gpointer held = REGIE_MEMBER (gpointer, record, row);

      if (held == NULL)
        continue;

      entry.column = table->holders[i];
      if (row->kind == REGIE_KIND_LIST)
        {
          add_items (self, &entry, held);
          continue;
        }
      entry.record = held;
      entry.item = -1;
      add_owned (self, add_entry (self, ensure_chain (self, G_OBJECT_TYPE (held)), &entry));
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
  const Entry entry = { .record = root, .item = -1 };

  self->chains = g_array_sized_new (FALSE, TRUE, sizeof (Chain), 32);
  g_array_set_clear_func (self->chains, chain_clear);
  add_owned (self, add_entry (self, ensure_chain (self, G_OBJECT_TYPE (root)), &entry));

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
regie_index_walk (RegieIndex    *self,
                  RegieTreeFunc  func,
                  gpointer       data)
{
  for (guint i = 0; i < self->n_entries; i++)
    func (self->entries[i].record, data);
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

/* Whether a chain was looked through so often that a table is due. */
static gboolean
pays_table (const Chain *chain,
            gsize        n_seen)
{
  return n_seen > (gsize) chain->n_records * TABLE_COST;
}

static RegieEntity *
look_for_id (RegieIndex *self,
             Chain      *chain,
             const char *id)
{
  guint place = chain->first;

  do
    {
      const Entry *entry = &self->entries[place];

      chain->n_ids_seen++;
      if (entry->record->id != NULL && strcmp (entry->record->id, id) == 0)
        return entry->record;
      place = entry->next;
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
  if (chain->by_id == NULL && !pays_table (chain, chain->n_ids_seen))
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

static gboolean
look_for_record (RegieIndex  *self,
                 Chain       *chain,
                 RegieEntity *record,
                 guint       *place)
{
  *place = chain->first;
  do
    {
      chain->n_records_seen++;
      if (self->entries[*place].record == record)
        return TRUE;
      *place = self->entries[*place].next;
    }
  while (*place != NONE);

  return FALSE;
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
  if (chain->by_record == NULL && !pays_table (chain, chain->n_records_seen))
    return look_for_record (self, chain, record, place);

  if (chain->by_record == NULL)
    hash_records (self, chain);
  if (!g_hash_table_lookup_extended (chain->by_record, record, NULL, &found))
    return FALSE;

  *place = GPOINTER_TO_UINT (found);

  return TRUE;
}

static gboolean
stands_there (RegieIndex  *self,
              const Entry *entry)
{
  RegieEntity *owner = self->entries[entry->owner].record;
  const RegieField *row = &regie_entity_get_table (owner)->columns[entry->column].row;
  const RegieItems *list = NULL;

  if (entry->item < 0)
    return REGIE_MEMBER (RegieEntity *, owner, row) == entry->record;

  list = REGIE_MEMBER (RegieItems *, owner, row);

  return (guint) entry->item < regie_items_get_length (list) &&
         list->items[entry->item] == entry->record;
}

/* Digits of the highest place, and brackets around them. */
#define MAX_ITEM 13

static void
put_item (GString *path,
          guint    item)
{
  char text[MAX_ITEM];
  gsize at = sizeof text;

  text[--at] = ']';
  do
    text[--at] = (char) ('0' + item % 10);
  while ((item /= 10) > 0);
  text[--at] = '[';
  g_string_append_len (path, text + at, (gssize) (sizeof text - at));
}

static void
put_step (GString           *path,
          const RegieColumn *column,
          int                item)
{
  if (path->len > 0)
    g_string_append_c (path, '.');
  g_string_append_len (path, column->row.member, column->member_length);
  if (item >= 0)
    put_item (path, (guint) item);
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

  put_step (path, &regie_entity_get_table (owner)->columns[entry->column], entry->item);

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
