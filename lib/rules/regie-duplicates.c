/* regie-duplicates.c: people who stand in a dossier twice
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-duplicates.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "rules/regie-match-names-private.h"

#define LIST(model) ((const RegieList *) (model))

/* From this score on two people are shown as candidates. Twins stay below it, a father and a son of
 * one name too. */
#define CANDIDATE_SCORE 50

/* What is compared of a person, made once for all comparisons. */
typedef struct
{
  RegiePerson *person;
  char        *family;
  char        *given;
  char        *initials;
  char        *postal_code;
  char        *house_number;
} Names;

/* Without a builder there is a score only. */
typedef struct
{
  const Names  *one;
  const Names  *other;
  const char   *language;
  int           score;
  GStrvBuilder *reasons;
} Match;

static void
names_init (Names       *names,
            RegiePerson *person)
{
  names->person = person;
  names->family = regie_match_dup_family_name (person);
  names->given = regie_match_dup_name (regie_person_get_given_name (person));
  names->initials = regie_match_dup_name (regie_person_get_initials (person));
  names->postal_code = regie_match_dup_name (regie_person_get_postal_code (person));
  names->house_number = regie_match_dup_name (regie_person_get_house_number (person));
}

static void
names_clear (Names *names)
{
  g_free (names->family);
  g_free (names->given);
  g_free (names->initials);
  g_free (names->postal_code);
  g_free (names->house_number);
}

static void
add_reason (Match      *match,
            int         points,
            const char *reason)
{
  match->score += points;
  if (match->reasons != NULL)
    g_strv_builder_add (match->reasons, regie_translate (match->language, reason));
}

static void
match_family_names (Match *match)
{
  const char *one = match->one->family;
  const char *other = match->other->family;

  if (one == NULL || other == NULL)
    return;

  if (g_str_equal (one, other))
    add_reason (match, 25, N_ ("They have the same family name."));
  else if (regie_match_is_alike (one, other))
    add_reason (match, 15, N_ ("Their family names look alike."));
  else
    add_reason (match, -10, N_ ("Their family names differ."));
}

/* Initials against initials, or against the first letter of a given name. */
static gboolean
initials_agree (const Names *one,
                const Names *other)
{
  const char *left = one->initials != NULL ? one->initials : one->given;
  const char *right = other->initials != NULL ? other->initials : other->given;

  return left != NULL && right != NULL && *left == *right;
}

static void
match_given_names (Match *match)
{
  const char *one = match->one->given;
  const char *other = match->other->given;

  if (one == NULL || other == NULL)
    {
      if (initials_agree (match->one, match->other))
        add_reason (match, 10, N_ ("Their initials agree."));
      return;
    }

  if (g_str_equal (one, other))
    add_reason (match, 25, N_ ("They have the same given name."));
  else if (regie_match_is_alike (one, other))
    add_reason (match, 15, N_ ("Their given names look alike."));
  else
    add_reason (match, -35, N_ ("Their given names differ."));
}

/* Two of day, month and year agree, or day and month changed places. */
static gboolean
days_are_alike (const GDate *one,
                const GDate *other)
{
  gboolean same_day = g_date_get_day (one) == g_date_get_day (other);
  gboolean same_month = g_date_get_month (one) == g_date_get_month (other);
  gboolean same_year = g_date_get_year (one) == g_date_get_year (other);
  gboolean is_swapped = (int) g_date_get_day (one) == (int) g_date_get_month (other) &&
                        (int) g_date_get_month (one) == (int) g_date_get_day (other);

  return same_day + same_month + same_year == 2 || (same_year && is_swapped);
}

static void
match_births (Match *match)
{
  const GDate *one = regie_person_get_birth_date (match->one->person);
  const GDate *other = regie_person_get_birth_date (match->other->person);

  if (one == NULL || other == NULL)
    return;

  if (g_date_compare (one, other) == 0)
    add_reason (match, 40, N_ ("They were born on the same day."));
  else if (days_are_alike (one, other))
    add_reason (match, 10, N_ ("Their days of birth look alike."));
  else
    add_reason (match, -30, N_ ("Their days of birth differ."));
}

static void
match_addresses (Match *match)
{
  const Names *one = match->one;
  const Names *other = match->other;

  if (one->postal_code != NULL && one->house_number != NULL &&
      g_strcmp0 (one->postal_code, other->postal_code) == 0 &&
      g_strcmp0 (one->house_number, other->house_number) == 0)
    add_reason (match, 10, N_ ("They have the same address."));
}

static void
match_genders (Match *match)
{
  RegieGender one = regie_person_get_gender (match->one->person);
  RegieGender other = regie_person_get_gender (match->other->person);

  if (one != REGIE_GENDER_UNKNOWN && other != REGIE_GENDER_UNKNOWN && one != other)
    add_reason (match, -20, N_ ("Their genders differ."));
}

/* The number decides, whatever the rest says. It never stands in a reason. */
static void
match_numbers (Match *match)
{
  const char *one = regie_person_get_bsn (match->one->person);
  const char *other = regie_person_get_bsn (match->other->person);

  if (one == NULL || other == NULL)
    return;

  if (g_str_equal (one, other))
    add_reason (match, 1000, N_ ("They have the same citizen service number."));
  else
    add_reason (match, -1000, N_ ("Their citizen service numbers differ."));
}

static void
match_all (Match *match)
{
  match_numbers (match);
  match_births (match);
  match_family_names (match);
  match_given_names (match);
  match_addresses (match);
  match_genders (match);
}

static RegieDuplicate *
make_duplicate (const Names *one,
                const Names *other,
                const char  *language)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) reasons = NULL;
  RegieDuplicate *duplicate = regie_duplicate_new ();
  Match match = { one, other, language, 0, builder };

  match_all (&match);
  reasons = g_strv_builder_end (builder);
  regie_duplicate_set_person (duplicate, regie_entity_get_id (REGIE_ENTITY (one->person)));
  regie_duplicate_set_other (duplicate, regie_entity_get_id (REGIE_ENTITY (other->person)));
  regie_duplicate_set_score (duplicate, CLAMP (match.score, 0, 100));
  regie_duplicate_set_reasons (duplicate, (const char *const *) reasons);

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
 * Capitals, accents and `ij` for `y` make no difference. What is not known counts for nothing. No
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
  RegieDuplicate *duplicate = NULL;
  Names one = { NULL };
  Names two = { NULL };

  g_return_val_if_fail (REGIE_IS_PERSON (self), NULL);
  g_return_val_if_fail (REGIE_IS_PERSON (other), NULL);

  names_init (&one, self);
  names_init (&two, other);
  duplicate = make_duplicate (&one, &two, language);
  names_clear (&one);
  names_clear (&two);

  return duplicate;
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
                const Names *names,
                guint        n_names,
                const char  *language)
{
  for (guint i = 0; i < n_names; i++)
    for (guint k = i + 1; k < n_names; k++)
      {
        Match match = { &names[i], &names[k], language, 0, NULL };

        match_all (&match);
        if (match.score >= CANDIDATE_SCORE)
          g_ptr_array_add (found, make_duplicate (&names[i], &names[k], language));
      }
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
  g_autofree Names *names = NULL;
  guint n_names = 0;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);

  found = g_ptr_array_new ();
  names = g_new (Names, regie_list_get_length (LIST (regie_dossier_get_persons (self))));
  REGIE_LIST_FOREACH (RegiePerson, person, LIST (regie_dossier_get_persons (self)))
    names_init (&names[n_names++], person);
  add_candidates (found, names, n_names, language);
  for (guint i = 0; i < n_names; i++)
    names_clear (&names[i]);
  /* The sort of GLib is stable. */
  g_ptr_array_sort (found, compare_scores);

  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_DUPLICATE, (RegieEntity **) found->pdata, found->len));
}
