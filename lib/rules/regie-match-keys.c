/* regie-match-keys.c: which people are worth comparing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-match-keys-private.h"

#include "base/regie-hash-private.h"

/* To compare everybody with everybody takes a hundred times as long for ten times the people. Each
 * pair that regie_match_score () would call candidates has at least one of these keys in common;
 * a test compares with everybody and holds it to that. The points that make each necessary:
 *
 * - one number decides;
 * - one day of birth gives 40, so something else must agree: a family name or a given name, of
 * which at least the first letter does when they are alike, or the address;
 * - days of birth that are alike give 10: names of which one is the same and the other at least
 *   alike, or names that are alike and the address;
 * - of days of birth of which one is not known comes nothing: both names the same, or names that
 * are alike and the address;
 * - days of birth that differ take 30, which nothing but the number makes good. */
typedef enum
{
  KEY_NUMBER,
  KEY_BIRTH_AND_FAMILY,
  KEY_BIRTH_AND_GIVEN,
  KEY_BIRTH_AND_ADDRESS,
  KEY_ADDRESS_AND_NAMES,
  KEY_FAMILY_AND_PART_OF_BIRTH,
  KEY_GIVEN_AND_PART_OF_BIRTH,
  KEY_NAMES
} Kind;

/* FNV-1a. */
#define HASH_START G_GUINT64_CONSTANT (14695981039346656037)
#define HASH_PRIME G_GUINT64_CONSTANT (1099511628211)

static guint64
hash_bytes (guint64       hash,
            gconstpointer bytes,
            gsize         length)
{
  const guint8 *byte = bytes;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ byte[i]) * HASH_PRIME;

  return hash;
}

static guint64
hash_number (guint64 hash,
             guint32 number)
{
  return hash_bytes (hash, &number, sizeof number);
}

typedef struct
{
  const RegieMatchPerson *person;
  guint32                 number;
  const RegieMatchSalt   *salt;
  GArray                 *keys;
} Keys;

/* Names come from documents, and a document may come from anybody. */
static guint64
hash_text (const Keys *self,
           guint64     hash,
           const char *text)
{
  guint64 secret = 0;

  g_assert (text != NULL);

  secret = regie_hash_with_key (self->salt->words, text);

  return hash_bytes (hash, &secret, sizeof secret);
}

static void
add_key (const Keys *self,
         guint64     hash,
         gboolean    asks)
{
  RegieMatchKey key = { hash, self->number, asks };

  g_array_append_val (self->keys, key);
}

static guint64
begin (Kind kind)
{
  return hash_number (HASH_START, kind);
}

static guint64
hash_address (const Keys *self,
              guint64     hash)
{
  return hash_text (self,
                    hash_text (self, hash, self->person->postal_code),
                    self->person->house_number);
}

/* The letters with which a given name may begin: of the name, and of the initials. */
static gsize
get_letters (const RegieMatchPerson *person,
             char                   *letters)
{
  gsize n = 0;

  if (person->given != NULL)
    letters[n++] = *person->given;
  if (person->initials != NULL && (n == 0 || letters[0] != *person->initials))
    letters[n++] = *person->initials;

  return n;
}

static void
add_birth_keys (const Keys *self,
                const char *letters,
                gsize       n_letters,
                gboolean    has_address)
{
  const RegieMatchPerson *person = self->person;
  guint32 day = g_date_get_julian (&person->birth);

  if (person->family != NULL)
    add_key (self,
             hash_number (hash_number (begin (KEY_BIRTH_AND_FAMILY), day), *person->family),
             TRUE);
  for (gsize i = 0; i < n_letters; i++)
    add_key (self, hash_number (hash_number (begin (KEY_BIRTH_AND_GIVEN), day), letters[i]), TRUE);
  if (has_address)
    add_key (self, hash_address (self, hash_number (begin (KEY_BIRTH_AND_ADDRESS), day)), TRUE);
}

/* Days of birth are alike when two of day, month and year agree, or when day and month changed
 * places. */
static void
add_name_keys (const Keys *self)
{
  enum
  {
    DAY = 100,
    MONTH = 10000
  };
  const RegieMatchPerson *person = self->person;
  guint32 day = g_date_get_day (&person->birth);
  guint32 month = g_date_get_month (&person->birth) * DAY;
  guint32 year = g_date_get_year (&person->birth) * MONTH;
  guint32 low = MIN (day, month / DAY);
  guint32 high = MAX (day, month / DAY) * DAY;
  const guint32 parts[][2] = {
    { 0, day + month },
    { 1, month + year },
    { 2, day + year },
    { 3, low + high + year },
  };
  guint64 family = hash_text (self, begin (KEY_FAMILY_AND_PART_OF_BIRTH), person->family);
  guint64 given = hash_text (self, begin (KEY_GIVEN_AND_PART_OF_BIRTH), person->given);

  family = hash_number (family, *person->given);
  given = hash_number (given, *person->family);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      add_key (self, hash_bytes (family, parts[i], sizeof parts[i]), TRUE);
      add_key (self, hash_bytes (given, parts[i], sizeof parts[i]), TRUE);
    }
}

/* Adds the keys of a person. */
void
regie_match_add_keys (const RegieMatchPerson *person,
                      guint32                 number,
                      const RegieMatchSalt   *salt,
                      GArray                 *keys)
{
  const Keys self = { person, number, salt, keys };
  gboolean has_birth = g_date_valid (&person->birth);
  gboolean has_address = person->postal_code != NULL && person->house_number != NULL;
  gboolean has_names = person->family != NULL && person->given != NULL;
  char letters[2];
  gsize n_letters = get_letters (person, letters);

  if (person->has_number)
    add_key (&self, hash_bytes (begin (KEY_NUMBER), person->number, sizeof person->number), TRUE);
  if (has_birth)
    add_birth_keys (&self, letters, n_letters, has_address);
  if (has_birth && has_names)
    add_name_keys (&self);
  for (gsize i = 0; i < n_letters && has_address && person->family != NULL; i++)
    add_key (&self,
             hash_number (hash_number (hash_address (&self, begin (KEY_ADDRESS_AND_NAMES)),
                                       letters[i]),
                          *person->family),
             TRUE);
  if (has_names)
    add_key (&self,
             hash_text (&self, hash_text (&self, begin (KEY_NAMES), person->family), person->given),
             !has_birth);
}
