/* regie-digest.c: digests of texts
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-digest-private.h"

RegieDigest
regie_digest_of (gconstpointer data,
                 gsize         length)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  RegieDigest digest;
  gsize n_bytes = sizeof digest.bytes;

  g_checksum_update (checksum, data, length);
  g_checksum_get_digest (checksum, digest.bytes, &n_bytes);

  return digest;
}

gboolean
regie_digest_equal (const RegieDigest *a,
                    const RegieDigest *b)
{
  return memcmp (a->bytes, b->bytes, sizeof a->bytes) == 0;
}

char *
regie_digest_to_hex (const RegieDigest *self)
{
  static const char digits[] = "0123456789abcdef";
  char *hex = g_malloc (2 * sizeof self->bytes + 1);

  for (gsize i = 0; i < sizeof self->bytes; i++)
    {
      hex[2 * i] = digits[self->bytes[i] >> 4];
      hex[2 * i + 1] = digits[self->bytes[i] & 15];
    }
  hex[2 * sizeof self->bytes] = '\0';

  return hex;
}
