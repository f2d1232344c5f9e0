/* regie-match-person.c: whether two records are about one person
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-match-person-private.h"

#include "base/regie-language-private.h"
#include "base/regie-table-private.h"
#include "rules/regie-match-names-private.h"

/* Without a builder there is a score only. */
typedef struct
{
  const RegieMatchPerson *one;
  const RegieMatchPerson *other;
  const char             *language;
  int                     score;
  GStrvBuilder           *reasons;
} Match;

void
regie_match_salt_init (RegieMatchSalt *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->words); i++)
    self->words[i] = (guint64) g_random_int () << 32 | g_random_int ();
}

static const char *
keep (GStringChunk *texts,
      char         *text)
{
  g_autofree char *owned = text;

  return owned == NULL ? NULL : g_string_chunk_insert (texts, owned);
}

static void
set_number (RegieMatchPerson     *self,
            const char           *number,
            const RegieMatchSalt *salt)
{
  g_autoptr(GHmac) hmac = NULL;
  guint8 digest[32];
  gsize length = sizeof digest;

  if (number == NULL)
    return;

  hmac = g_hmac_new (G_CHECKSUM_SHA256, (const guchar *) salt->words, sizeof salt->words);
  g_hmac_update (hmac, (const guchar *) number, strlen (number));
  g_hmac_get_digest (hmac, digest, &length);
  memcpy (self->number, digest, sizeof self->number);
  self->has_number = TRUE;
}

/* Takes over what is compared of a person, and nothing else. An address that is hidden is not: that
 * it is the same as another one would tell where it is. */
void
regie_match_person_init (RegieMatchPerson     *self,
                         RegiePerson          *person,
                         const RegieMatchSalt *salt,
                         GStringChunk         *texts)
{
  const GDate *birth = regie_person_get_birth_date (person);

  *self = (RegieMatchPerson){
    .family = keep (texts, regie_match_dup_family_name (person)),
    .given = keep (texts, regie_match_dup_name (regie_person_get_given_name (person))),
    .initials = keep (texts, regie_match_dup_name (regie_person_get_initials (person))),
    .gender = regie_person_get_gender (person),
  };
  if (!regie_person_get_address_is_hidden (person))
    {
      self->postal_code =
        keep (texts, regie_match_dup_code (regie_person_get_postal_code (person)));
      self->house_number =
        keep (texts, regie_match_dup_code (regie_person_get_house_number (person)));
    }
  if (birth != NULL)
    self->birth = *birth;
  set_number (self, regie_person_get_bsn (person), salt);
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
initials_agree (const RegieMatchPerson *one,
                const RegieMatchPerson *other)
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
  const GDate *one = &match->one->birth;
  const GDate *other = &match->other->birth;

  if (!g_date_valid (one) || !g_date_valid (other))
    return;

  if (regie_day_compare (one, other) == 0)
    add_reason (match, 40, N_ ("They were born on the same day."));
  else if (days_are_alike (one, other))
    add_reason (match, 10, N_ ("Their days of birth look alike."));
  else
    add_reason (match, -30, N_ ("Their days of birth differ."));
}

static void
match_addresses (Match *match)
{
  const RegieMatchPerson *one = match->one;
  const RegieMatchPerson *other = match->other;

  if (one->postal_code != NULL && one->house_number != NULL &&
      g_strcmp0 (one->postal_code, other->postal_code) == 0 &&
      g_strcmp0 (one->house_number, other->house_number) == 0)
    add_reason (match, 10, N_ ("They have the same address."));
}

static void
match_genders (Match *match)
{
  RegieGender one = match->one->gender;
  RegieGender other = match->other->gender;

  if (one != REGIE_GENDER_UNKNOWN && other != REGIE_GENDER_UNKNOWN && one != other)
    add_reason (match, -20, N_ ("Their genders differ."));
}

/* The number decides, whatever the rest says. It never stands in a reason. */
static void
match_numbers (Match *match)
{
  const RegieMatchPerson *one = match->one;
  const RegieMatchPerson *other = match->other;

  if (!one->has_number || !other->has_number)
    return;

  if (memcmp (one->number, other->number, sizeof one->number) == 0)
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

int
regie_match_score (const RegieMatchPerson *one,
                   const RegieMatchPerson *other)
{
  Match match = { one, other, NULL, 0, NULL };

  match_all (&match);

  return CLAMP (match.score, 0, 100);
}

/* Score and reasons; who the two are is for the caller to say. */
RegieDuplicate *
regie_match_make_duplicate (const RegieMatchPerson *one,
                            const RegieMatchPerson *other,
                            const char             *language)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) reasons = NULL;
  RegieDuplicate *duplicate = regie_duplicate_new ();
  Match match = { one, other, language, 0, builder };

  match_all (&match);
  reasons = g_strv_builder_end (builder);
  regie_duplicate_set_score (duplicate, CLAMP (match.score, 0, 100));
  regie_duplicate_set_reasons (duplicate, (const char *const *) reasons);

  return duplicate;
}
