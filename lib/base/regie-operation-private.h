/* regie-operation-private.h: what operations on a document share, whatever the document is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-entity.h>
#include <regie/regie-error.h>

G_BEGIN_DECLS

/* Sets an error whose message begins with the member, and is FALSE. */
gboolean regie_refuse (GError **error, RegieError code, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

/* Whether a text says something: one that is known to be empty does not, nor does white space. */
gboolean regie_is_said (const char *text);

/* Gives a record an id when it has none: others refer to it later. */
void regie_ensure_id (gpointer record);

G_END_DECLS
