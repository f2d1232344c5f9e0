/* regie-step.h: a step of a phase
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

#define REGIE_TYPE_STEP (regie_step_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStep, regie_step, REGIE, STEP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStep *regie_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_step_get_names (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_add_name (RegieStep  *self,
                          RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_step_remove_name (RegieStep  *self,
                                 RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_step_get_role (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_role (RegieStep  *self,
                          const char *role);
REGIE_AVAILABLE_IN_ALL
gboolean regie_step_get_is_essential (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_is_essential (RegieStep *self,
                                  gboolean   is_essential);
REGIE_AVAILABLE_IN_ALL
gboolean regie_step_get_needs_unsafety (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_needs_unsafety (RegieStep *self,
                                    gboolean   needs_unsafety);
REGIE_AVAILABLE_IN_ALL
RegieStepAnchor regie_step_get_anchor (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_anchor (RegieStep       *self,
                            RegieStepAnchor  anchor);
REGIE_AVAILABLE_IN_ALL
RegieMeetingKind regie_step_get_meeting_kind (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_meeting_kind (RegieStep        *self,
                                  RegieMeetingKind  meeting_kind);
REGIE_AVAILABLE_IN_ALL
int regie_step_get_offset_days (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_offset_days (RegieStep *self,
                                 int        offset_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_step_get_source (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_source (RegieStep  *self,
                            const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_step_get_is_provisional (RegieStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_set_is_provisional (RegieStep *self,
                                    gboolean   is_provisional);

G_END_DECLS
