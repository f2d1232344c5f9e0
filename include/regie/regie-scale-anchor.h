/* regie-scale-anchor.h: what a score means
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SCALE_ANCHOR (regie_scale_anchor_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieScaleAnchor, regie_scale_anchor, REGIE, SCALE_ANCHOR, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScaleAnchor *regie_scale_anchor_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_scale_anchor_get_value (RegieScaleAnchor *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_anchor_set_value (RegieScaleAnchor *self,
                                   int               value);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_scale_anchor_get_names (RegieScaleAnchor *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_anchor_add_name (RegieScaleAnchor *self,
                                  RegieLabel       *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_scale_anchor_remove_name (RegieScaleAnchor *self,
                                         RegieLabel       *name);

G_END_DECLS
