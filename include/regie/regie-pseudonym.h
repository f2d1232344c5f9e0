/* regie-pseudonym.h: a name for a case that says nothing to others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <glib-object.h>
#include <regie/regie-version-macros.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
char *regie_make_pseudonym (GBytes      *key,
                            const char  *dossier,
                            GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
