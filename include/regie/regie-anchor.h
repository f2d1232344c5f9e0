/* regie-anchor.h: how far the log of a store has come
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ANCHOR (regie_anchor_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAnchor, regie_anchor, REGIE, ANCHOR, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAnchor *regie_anchor_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *const *regie_anchor_get_ends (RegieAnchor *self);
REGIE_AVAILABLE_IN_ALL
void regie_anchor_set_ends (RegieAnchor        *self,
                            const char  *const *ends);

G_END_DECLS
