/* regie-safety-stage.h: a stage of the work on safety
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

#define REGIE_TYPE_SAFETY_STAGE (regie_safety_stage_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyStage, regie_safety_stage, REGIE, SAFETY_STAGE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyStage *regie_safety_stage_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_stage_get_names (RegieSafetyStage *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_add_name (RegieSafetyStage *self,
                                  RegieLabel       *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_stage_remove_name (RegieSafetyStage *self,
                                         RegieLabel       *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_stage_get_explanation (RegieSafetyStage *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_add_explanation_label (RegieSafetyStage *self,
                                               RegieLabel       *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_stage_remove_explanation_label (RegieSafetyStage *self,
                                                      RegieLabel       *explanation_label);
REGIE_AVAILABLE_IN_ALL
int regie_safety_stage_get_rank (RegieSafetyStage *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_set_rank (RegieSafetyStage *self,
                                  int               rank);
REGIE_AVAILABLE_IN_ALL
int regie_safety_stage_get_interval_days (RegieSafetyStage *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_set_interval_days (RegieSafetyStage *self,
                                           int               interval_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_stage_get_source (RegieSafetyStage *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_set_source (RegieSafetyStage *self,
                                    const char       *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_stage_get_is_provisional (RegieSafetyStage *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_set_is_provisional (RegieSafetyStage *self,
                                            gboolean          is_provisional);

G_END_DECLS
