/* regie-hash-private.h: a hash of strings that others wrote
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint64 regie_hash_with_key (const guint64  key[2],
                             const char    *text);
guint regie_hash_string (gconstpointer text);

G_END_DECLS
