/* regie-digest-private.h: digests of texts
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* SHA-256 */
#define REGIE_DIGEST_LENGTH 32

typedef struct
{
  guint8 bytes[REGIE_DIGEST_LENGTH];
} RegieDigest;

RegieDigest regie_digest_of (gconstpointer data,
                             gsize         length);
gboolean regie_digest_equal (const RegieDigest *a,
                             const RegieDigest *b);
char *regie_digest_to_hex (const RegieDigest *self);

G_END_DECLS
