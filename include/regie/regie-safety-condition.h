/* regie-safety-condition.h: a condition of Veilig Thuis
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

#define REGIE_TYPE_SAFETY_CONDITION (regie_safety_condition_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieSafetyCondition, regie_safety_condition, REGIE, SAFETY_CONDITION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyCondition *regie_safety_condition_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_safety_condition_get_text (RegieSafetyCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_condition_set_text (RegieSafetyCondition *self,
                                      const char           *text);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_condition_get_set_date (RegieSafetyCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_condition_set_set_date (RegieSafetyCondition *self,
                                          const GDate          *set_date);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_safety_condition_get_met (RegieSafetyCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_condition_set_met (RegieSafetyCondition *self,
                                     RegieAnswer           met);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_condition_get_met_date (RegieSafetyCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_condition_set_met_date (RegieSafetyCondition *self,
                                          const GDate          *met_date);

G_END_DECLS
