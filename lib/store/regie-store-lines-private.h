/* regie-store-lines-private.h: dossiers on lines, made ready to be stored
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "store/regie-store-document-private.h"

G_BEGIN_DECLS

gboolean regie_store_read_lines (GBytes        *lines,
                                 GPtrArray     *documents,
                                 GPtrArray     *refusals,
                                 GCancellable  *cancellable,
                                 GError       **error);

G_END_DECLS
