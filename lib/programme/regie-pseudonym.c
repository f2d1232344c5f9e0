/* regie-pseudonym.c: a name for a case that says nothing to others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-pseudonym.h>

#include <regie/regie-error.h>

#include <string.h>

#define MIN_KEY 32

/* Letters and digits that nobody mistakes for each other when they are read aloud or typed over. */
static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

#define BITS_PER_LETTER 5
#define N_BYTES         10
#define N_LETTERS       16

G_STATIC_ASSERT (sizeof alphabet == (1 << BITS_PER_LETTER) + 1);
G_STATIC_ASSERT (N_BYTES * 8 == N_LETTERS * BITS_PER_LETTER);

/* So that nothing else that is made with the same key is ever the same. */
static const char purpose[] = "regie case pseudonym 1";

static char *
spell (const guint8 *bytes)
{
  char *text = g_malloc0 (N_LETTERS + 1);
  guint bits = 0;
  guint n_bits = 0;
  gsize length = 0;

  for (gsize i = 0; i < N_BYTES; i++)
    {
      bits = bits << 8 | bytes[i];
      n_bits += 8;
      for (; n_bits >= BITS_PER_LETTER; n_bits -= BITS_PER_LETTER)
        text[length++] =
          alphabet[bits >> (n_bits - BITS_PER_LETTER) & ((1U << BITS_PER_LETTER) - 1)];
      bits &= (1U << n_bits) - 1;
    }

  return text;
}

/**
 * regie_make_pseudonym:
 * @key: a secret key of 32 bytes or more
 * @dossier: id of a dossier
 * @error: return location for an error
 *
 * Makes a name for a case under which it can be discussed by people who are not involved in it, as
 * in [property@Regie.LearningEvent:case-pseudonyms]: sixteen small letters and digits that are read
 * aloud without mistakes. Under one key a case always has the same name, so that one can see that a
 * case was discussed twice; under another key it has another one.
 *
 * The name does not tell the id, and without the key nobody can try ids out. It protects from
 * nothing else. Whoever holds the key and knows which dossiers there are can work out whose name it
 * is, so these remain data about people: keep the key away from who reads the names, and never in
 * the programme itself. And a case can be recognised by what is told about it, or by the day and
 * the people who discussed it, whatever its name is.
 *
 * Errors: %REGIE_ERROR_REFUSED when the key is too short, or when the id is empty.
 *
 * Source: method, section 8.3; how it is made is ours.
 *
 * Returns: (transfer full): the pseudonym
 *
 * Since: 0.1
 */
char *
regie_make_pseudonym (GBytes      *key,
                      const char  *dossier,
                      GError     **error)
{
  g_autoptr(GHmac) hmac = NULL;
  guint8 digest[32] = { 0 };
  gsize length = sizeof digest;
  gconstpointer bytes = NULL;
  gsize n_bytes = 0;

  g_return_val_if_fail (key != NULL, NULL);
  g_return_val_if_fail (dossier != NULL, NULL);

  bytes = g_bytes_get_data (key, &n_bytes);
  if (n_bytes < MIN_KEY)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED, "key: shorter than %d bytes", MIN_KEY);
      return NULL;
    }
  if (*dossier == '\0')
    {
      g_set_error_literal (error, REGIE_ERROR, REGIE_ERROR_REFUSED, "dossier: it has no id");
      return NULL;
    }

  hmac = g_hmac_new (G_CHECKSUM_SHA256, bytes, n_bytes);
  /* The zero byte keeps the two apart. */
  g_hmac_update (hmac, (const guchar *) purpose, sizeof purpose);
  g_hmac_update (hmac, (const guchar *) dossier, strlen (dossier));
  g_hmac_get_digest (hmac, digest, &length);

  return spell (digest);
}
