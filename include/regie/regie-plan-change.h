/* regie-plan-change.h: what two versions of a plan differ in
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

#define REGIE_TYPE_PLAN_CHANGE (regie_plan_change_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlanChange, regie_plan_change, REGIE, PLAN_CHANGE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePlanChange *regie_plan_change_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieChangeKind regie_plan_change_get_kind (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_kind (RegiePlanChange *self,
                                 RegieChangeKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_section (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_section (RegiePlanChange *self,
                                    const char      *section);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_record (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_record (RegiePlanChange *self,
                                   const char      *record);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_title (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_title (RegiePlanChange *self,
                                  const char      *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_field (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_field (RegiePlanChange *self,
                                  const char      *field);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_before (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_before (RegiePlanChange *self,
                                   const char      *before);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_after (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_after (RegiePlanChange *self,
                                  const char      *after);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_person (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_person (RegiePlanChange *self,
                                   const char      *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_change_get_date (RegiePlanChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_change_set_date (RegiePlanChange *self,
                                 const char      *date);

G_END_DECLS
