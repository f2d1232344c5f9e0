/* regie-target-state.h: how a target stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_TARGET_STATE (regie_target_state_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieTargetState, regie_target_state, REGIE, TARGET_STATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieTargetState *regie_target_state_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_target_state_get_target (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_target (RegieTargetState *self,
                                    const char       *target);
REGIE_AVAILABLE_IN_ALL
const char *regie_target_state_get_body (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_body (RegieTargetState *self,
                                  const char       *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_target_state_get_action (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_action (RegieTargetState *self,
                                    const char       *action);
REGIE_AVAILABLE_IN_ALL
const char *regie_target_state_get_indicator (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_indicator (RegieTargetState *self,
                                       const char       *indicator);
REGIE_AVAILABLE_IN_ALL
RegieIndicatorUnit regie_target_state_get_unit (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_unit (RegieTargetState   *self,
                                  RegieIndicatorUnit  unit);
REGIE_AVAILABLE_IN_ALL
RegieTargetBound regie_target_state_get_bound (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_bound (RegieTargetState *self,
                                   RegieTargetBound  bound);
REGIE_AVAILABLE_IN_ALL
int regie_target_state_get_value (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_value (RegieTargetState *self,
                                   int               value);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_target_state_get_date (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_date (RegieTargetState *self,
                                  const GDate      *date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_target_state_get_is_due (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_is_due (RegieTargetState *self,
                                    gboolean          is_due);
REGIE_AVAILABLE_IN_ALL
gboolean regie_target_state_get_is_known (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_is_known (RegieTargetState *self,
                                      gboolean          is_known);
REGIE_AVAILABLE_IN_ALL
const char *regie_target_state_get_reading (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_reading (RegieTargetState *self,
                                     const char       *reading);
REGIE_AVAILABLE_IN_ALL
int regie_target_state_get_reading_value (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_reading_value (RegieTargetState *self,
                                           int               reading_value);
REGIE_AVAILABLE_IN_ALL
RegieReadingState regie_target_state_get_reading_state (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_reading_state (RegieTargetState  *self,
                                           RegieReadingState  reading_state);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_target_state_get_reading_date (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_reading_date (RegieTargetState *self,
                                          const GDate      *reading_date);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_target_state_get_is_reached (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_is_reached (RegieTargetState *self,
                                        RegieAnswer       is_reached);
REGIE_AVAILABLE_IN_ALL
int regie_target_state_get_cases_value (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_cases_value (RegieTargetState *self,
                                         int               cases_value);
REGIE_AVAILABLE_IN_ALL
RegieReadingState regie_target_state_get_cases_state (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_cases_state (RegieTargetState  *self,
                                         RegieReadingState  cases_state);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_target_state_get_cases_date (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_cases_date (RegieTargetState *self,
                                        const GDate      *cases_date);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_target_state_get_is_reached_by_cases (RegieTargetState *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_state_set_is_reached_by_cases (RegieTargetState *self,
                                                 RegieAnswer       is_reached_by_cases);

G_END_DECLS
