/* regie-duplicates.c: people who stand in a dossier twice
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-duplicates.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-match-person-private.h"

#define TEXT_BLOCK 512

/* People who are compared with each other here and now. */
typedef struct
{
  RegieMatchPerson *persons;
  GPtrArray        *ids;
  GStringChunk     *texts;
  RegieMatchSalt    salt;
} Crowd;

static void
crowd_clear (Crowd *self)
{
  g_clear_pointer (&self->persons, g_free);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Crowd, crowd_clear)

static void
crowd_init (Crowd *self,
            guint  n_persons)
{
  self->persons = g_new (RegieMatchPerson, n_persons);
  self->ids = g_ptr_array_new ();
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  regie_match_salt_init (&self->salt);
}

static void
crowd_add (Crowd       *self,
           RegiePerson *person)
{
  regie_match_person_init (&self->persons[self->ids->len], person, &self->salt, self->texts);
  g_ptr_array_add (self->ids, (gpointer) REGIE_ID (person));
}

static RegieDuplicate *
crowd_make_duplicate (const Crowd *self,
                      guint        one,
                      guint        other,
                      const char  *language)
{
  RegieDuplicate *duplicate =
    regie_match_make_duplicate (&self->persons[one], &self->persons[other], language);

  regie_duplicate_set_person (duplicate, self->ids->pdata[one]);
  regie_duplicate_set_other (duplicate, self->ids->pdata[other]);

  return duplicate;
}

/**
 * regie_person_dup_match:
 * @self: a person
 * @other: another person, of this dossier or another one
 * @language: (nullable): language of the reasons, a BCP 47 tag; Dutch when %NULL
 *
 * Weighs whether two records are about the same person: by citizen service number, which decides,
 * day of birth, family name without its prefix, given name or initials, address and gender.
 * Capitals, accents and `ij` for `y` make no difference. What is not known counts for nothing, nor
 * does an address that is hidden: that it is the same as another one would tell where it is. No
 * reason holds a citizen service number.
 *
 * Returns: (transfer full): score and reasons
 *
 * Since: 0.1
 */
RegieDuplicate *
regie_person_dup_match (RegiePerson *self,
                        RegiePerson *other,
                        const char  *language)
{
  g_auto(Crowd) crowd = { 0 };

  g_return_val_if_fail (REGIE_IS_PERSON (self), NULL);
  g_return_val_if_fail (REGIE_IS_PERSON (other), NULL);

  crowd_init (&crowd, 2);
  crowd_add (&crowd, self);
  crowd_add (&crowd, other);

  return crowd_make_duplicate (&crowd, 0, 1, language);
}

static int
compare_scores (gconstpointer a,
                gconstpointer b)
{
  return regie_duplicate_get_score (*(RegieDuplicate *const *) b) -
         regie_duplicate_get_score (*(RegieDuplicate *const *) a);
}

/* Most pairs have nothing in common: they need no reasons. */
static void
add_candidates (GPtrArray   *found,
                const Crowd *crowd,
                const char  *language)
{
  for (guint i = 0; i < crowd->ids->len; i++)
    for (guint k = i + 1; k < crowd->ids->len; k++)
      if (regie_match_score (&crowd->persons[i], &crowd->persons[k]) >= REGIE_MATCH_CANDIDATE)
        g_ptr_array_add (found, crowd_make_duplicate (crowd, i, k, language));
}

/**
 * regie_dossier_list_duplicates:
 * @self: a dossier
 * @language: (nullable): language of the reasons, a BCP 47 tag; Dutch when %NULL
 *
 * Lists pairs of people who may be the same, the likeliest first, for somebody to judge. A pair is
 * listed from a score of 50 on; see [method@Regie.Person.dup_match].
 *
 * Returns: (transfer full): a list of [class@Regie.Duplicate]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_duplicates (RegieDossier *self,
                               const char   *language)
{
  g_autoptr(GPtrArray) found = NULL;
  g_auto(Crowd) crowd = { 0 };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);

  found = g_ptr_array_new ();
  crowd_init (&crowd, regie_items_get_length (regie_dossier_peek_persons (self)));
  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (self))
    crowd_add (&crowd, person);
  add_candidates (found, &crowd, language);
  /* The sort of GLib is stable. */
  g_ptr_array_sort (found, compare_scores);

  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_DUPLICATE, (RegieEntity **) found->pdata, found->len));
}
