/* regie-scale.h: a scale for scores
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
#include <regie/regie-scale-anchor.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SCALE (regie_scale_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieScale, regie_scale, REGIE, SCALE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScale *regie_scale_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_scale_get_names (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_add_name (RegieScale *self,
                           RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_scale_remove_name (RegieScale *self,
                                  RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
int regie_scale_get_min (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_set_min (RegieScale *self,
                          int         min);
REGIE_AVAILABLE_IN_ALL
int regie_scale_get_max (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_set_max (RegieScale *self,
                          int         max);
REGIE_AVAILABLE_IN_ALL
int regie_scale_get_step (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_set_step (RegieScale *self,
                           int         step);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_scale_get_anchors (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_add_anchor (RegieScale       *self,
                             RegieScaleAnchor *anchor);
REGIE_AVAILABLE_IN_ALL
gboolean regie_scale_remove_anchor (RegieScale       *self,
                                    RegieScaleAnchor *anchor);
REGIE_AVAILABLE_IN_ALL
const char *regie_scale_get_source (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_set_source (RegieScale *self,
                             const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_scale_get_is_provisional (RegieScale *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_set_is_provisional (RegieScale *self,
                                     gboolean    is_provisional);

G_END_DECLS
