/* regie-duplicate-search.c: people who stand in two dossiers
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-duplicate-search.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-match-keys-private.h"

#define TEXT_BLOCK 4096

/**
 * RegieDuplicateSearch:
 *
 * Looks for people who stand in more than one dossier: of a store, or of wherever dossiers come
 * from. It is given one dossier after another and keeps of each person no more than what is
 * compared, some hundred bytes, so that a dossier can go again at once. Who is read from a store is
 * in its log, since a store gives nothing out without that.
 *
 * People who take part for an organisation alone are left out: a professional stands in many
 * dossiers, and rightly so.
 *
 * Not everybody is compared with everybody: only who has a citizen service number, a day of birth,
 * an address or names in common, as far as a pair of candidates must. So ten times as many people
 * take little more than ten times as long. Of a citizen service number a digest is kept, made with
 * a key that each search draws anew.
 *
 * It belongs to one thread at a time.
 *
 * Since: 0.1
 */
struct _RegieDuplicateSearch
{
  GObject parent_instance;

  GStringChunk   *texts;
  RegieMatchSalt  salt;
  GHashTable     *dossiers;
  /* Of each person: what is compared, and who it is. */
  GArray *persons;
  GArray *places;
};

typedef struct
{
  const char *dossier;
  const char *person;
  /* Number of the dossier. */
  guint number;
} Place;

G_DEFINE_FINAL_TYPE (RegieDuplicateSearch, regie_duplicate_search, G_TYPE_OBJECT)

static void
regie_duplicate_search_finalize (GObject *object)
{
  RegieDuplicateSearch *self = REGIE_DUPLICATE_SEARCH (object);

  g_hash_table_unref (self->dossiers);
  g_array_unref (self->persons);
  g_array_unref (self->places);
  g_string_chunk_free (self->texts);

  G_OBJECT_CLASS (regie_duplicate_search_parent_class)->finalize (object);
}

static void
regie_duplicate_search_class_init (RegieDuplicateSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_duplicate_search_finalize;
}

static void
regie_duplicate_search_init (RegieDuplicateSearch *self)
{
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  regie_match_salt_init (&self->salt);
  self->dossiers = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  self->persons = g_array_new (FALSE, FALSE, sizeof (RegieMatchPerson));
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
}

/**
 * regie_duplicate_search_new:
 *
 * Begins a search.
 *
 * Returns: (transfer full): the search
 *
 * Since: 0.1
 */
RegieDuplicateSearch *
regie_duplicate_search_new (void)
{
  return g_object_new (REGIE_TYPE_DUPLICATE_SEARCH, NULL);
}

static void
take_id (GHashTable *ids,
         const char *id)
{
  if (id != NULL)
    g_hash_table_add (ids, (gpointer) id);
}

/* Who takes part for an organisation, and not as one of the household or of the network. */
static GHashTable *
find_professionals (RegieDossier *dossier)
{
  GHashTable *ids = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (dossier))
    take_id (ids, regie_professional_get_person (professional));
  if (g_hash_table_size (ids) == 0)
    return ids;

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (regie_membership_get_person (membership) != NULL)
        g_hash_table_remove (ids, regie_membership_get_person (membership));
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (dossier))
    if (regie_network_member_get_person (member) != NULL)
      g_hash_table_remove (ids, regie_network_member_get_person (member));

  return ids;
}

static void
add_person (RegieDuplicateSearch *self,
            RegiePerson          *person,
            const char           *dossier)
{
  const char *id = REGIE_ID (person);
  Place place = { dossier, NULL, g_hash_table_size (self->dossiers) };
  RegieMatchPerson match;

  if (id != NULL)
    place.person = g_string_chunk_insert (self->texts, id);
  regie_match_person_init (&match, person, &self->salt, self->texts);
  g_array_append_val (self->persons, match);
  g_array_append_val (self->places, place);
}

/**
 * regie_duplicate_search_add_dossier:
 * @self: a search
 * @dossier: a dossier, which is not kept
 *
 * Adds the people of a dossier. A dossier that was added before, by its municipality and id, or
 * that has no id, is not taken.
 *
 * Returns: whether it was added
 *
 * Since: 0.1
 */
gboolean
regie_duplicate_search_add_dossier (RegieDuplicateSearch *self,
                                    RegieDossier         *dossier)
{
  g_autoptr(GHashTable) professionals = NULL;
  const char *municipality = NULL;
  const char *id = NULL;

  g_return_val_if_fail (REGIE_IS_DUPLICATE_SEARCH (self), FALSE);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), FALSE);

  municipality = regie_dossier_get_municipality (dossier);
  id = REGIE_ID (dossier);
  if (id == NULL ||
      !g_hash_table_add (self->dossiers,
                         g_strconcat (municipality == NULL ? "" : municipality, "\n", id, NULL)))
    return FALSE;

  id = g_string_chunk_insert (self->texts, id);
  professionals = find_professionals (dossier);
  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (dossier))
    {
      const char *person_id = REGIE_ID (person);

      if (person_id == NULL || !g_hash_table_contains (professionals, person_id))
        add_person (self, person, id);
    }

  return TRUE;
}

/**
 * regie_duplicate_search_get_n_persons:
 * @self: a search
 *
 * Tells how many people are compared.
 *
 * Returns: the number
 *
 * Since: 0.1
 */
guint
regie_duplicate_search_get_n_persons (RegieDuplicateSearch *self)
{
  g_return_val_if_fail (REGIE_IS_DUPLICATE_SEARCH (self), 0);

  return self->persons->len;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const RegieMatchKey *one = a;
  const RegieMatchKey *other = b;

  if (one->hash != other->hash)
    return one->hash < other->hash ? -1 : 1;
  /* Who asks stands in front. */
  if (one->asks != other->asks)
    return one->asks ? -1 : 1;

  return (one->person > other->person) - (one->person < other->person);
}

static GArray *
make_keys (RegieDuplicateSearch *self)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (RegieMatchKey));

  for (guint i = 0; i < self->persons->len; i++)
    regie_match_add_keys (&g_array_index (self->persons, RegieMatchPerson, i),
                          i,
                          &self->salt,
                          keys);
  g_array_sort (keys, compare_keys);

  return keys;
}

/* A pair that was found, by the numbers of the people, the lower first. */
typedef struct
{
  guint32 one;
  guint32 other;
  int     score;
} Pair;

/* The likeliest first, then in the order in which they were added. */
static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const Pair *left = a;
  const Pair *right = b;

  if (left->score != right->score)
    return right->score - left->score;
  if (left->one != right->one)
    return left->one < right->one ? -1 : 1;

  return (left->other > right->other) - (left->other < right->other);
}

/* Pairs are found once for each key that they have in common. */
static void
tidy (GArray *pairs,
      guint   limit)
{
  guint n = 0;

  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len && n < limit; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);

      if (n == 0 || compare_pairs (pair, &g_array_index (pairs, Pair, n - 1)) != 0)
        g_array_index (pairs, Pair, n++) = *pair;
    }
  g_array_set_size (pairs, n);
}

/* How many pairs may wait, beyond four times what is wanted, before they are tidied. */
#define MAX_WAITING 65536

static void
compare_two (RegieDuplicateSearch *self,
             guint32               one,
             guint32               other,
             GArray               *pairs)
{
  Pair pair = { MIN (one, other), MAX (one, other), 0 };

  if (g_array_index (self->places, Place, one).number ==
      g_array_index (self->places, Place, other).number)
    return;

  pair.score = regie_match_score (&g_array_index (self->persons, RegieMatchPerson, one),
                                  &g_array_index (self->persons, RegieMatchPerson, other));
  if (pair.score >= REGIE_MATCH_CANDIDATE)
    g_array_append_val (pairs, pair);
}

/* Compares the people of whom one key, from @first on, is the same. Returns where the next begins.
 */
static guint
compare_block (RegieDuplicateSearch *self,
               const GArray         *keys,
               guint                 first,
               guint                 limit,
               GArray               *pairs)
{
  const RegieMatchKey *key = &g_array_index (keys, RegieMatchKey, 0);
  guint end = first + 1;

  while (end < keys->len && key[end].hash == key[first].hash)
    end++;

  for (guint i = first; i < end && key[i].asks; i++)
    {
      for (guint k = i + 1; k < end; k++)
        compare_two (self, key[i].person, key[k].person, pairs);
      if (pairs->len / 4 > limit && pairs->len > MAX_WAITING)
        tidy (pairs, limit);
    }

  return end;
}

static GArray *
find_pairs (RegieDuplicateSearch *self,
            guint                 limit)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_autoptr(GArray) keys = make_keys (self);

  for (guint i = 0; i < keys->len;)
    i = compare_block (self, keys, i, limit, pairs);
  tidy (pairs, limit);

  return pairs;
}

static RegieDuplicate *
make_duplicate (RegieDuplicateSearch *self,
                const Pair           *pair,
                const char           *language)
{
  const Place *one = &g_array_index (self->places, Place, pair->one);
  const Place *other = &g_array_index (self->places, Place, pair->other);
  RegieDuplicate *duplicate =
    regie_match_make_duplicate (&g_array_index (self->persons, RegieMatchPerson, pair->one),
                                &g_array_index (self->persons, RegieMatchPerson, pair->other),
                                language);

  regie_duplicate_set_dossier (duplicate, one->dossier);
  regie_duplicate_set_person (duplicate, one->person);
  regie_duplicate_set_other_dossier (duplicate, other->dossier);
  regie_duplicate_set_other (duplicate, other->person);

  return duplicate;
}

/**
 * regie_duplicate_search_list_duplicates:
 * @self: a search
 * @limit: at most so many pairs; 0 for all
 * @language: (nullable): language of the reasons, a BCP 47 tag; Dutch when %NULL
 *
 * Lists pairs of people of two dossiers who may be the same, the likeliest first, for somebody to
 * judge. A pair is listed from a score of 50 on, as [method@Regie.Person.dup_match] weighs it; no
 * such pair is missed. Pairs within one dossier are listed by
 * [method@Regie.Dossier.list_duplicates].
 *
 * No reason holds a citizen service number.
 *
 * Returns: (transfer full): a list of [class@Regie.Duplicate]
 *
 * Since: 0.1
 */
GListModel *
regie_duplicate_search_list_duplicates (RegieDuplicateSearch *self,
                                        guint                 limit,
                                        const char           *language)
{
  g_autoptr(GArray) pairs = NULL;
  g_autofree RegieEntity **found = NULL;

  g_return_val_if_fail (REGIE_IS_DUPLICATE_SEARCH (self), NULL);

  pairs = find_pairs (self, limit == 0 ? G_MAXUINT : limit);
  found = g_new (RegieEntity *, pairs->len);
  for (guint i = 0; i < pairs->len; i++)
    found[i] = REGIE_ENTITY (make_duplicate (self, &g_array_index (pairs, Pair, i), language));

  return G_LIST_MODEL (regie_list_new_take (REGIE_TYPE_DUPLICATE, found, pairs->len));
}
