/* regie-linked-plan.h: a plan of an organisation under the joint plan
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

#define REGIE_TYPE_LINKED_PLAN (regie_linked_plan_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieLinkedPlan, regie_linked_plan, REGIE, LINKED_PLAN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieLinkedPlan *regie_linked_plan_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_linked_plan_get_title (RegieLinkedPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_linked_plan_set_title (RegieLinkedPlan *self,
                                  const char      *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_linked_plan_get_organisation (RegieLinkedPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_linked_plan_set_organisation (RegieLinkedPlan *self,
                                         const char      *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_linked_plan_get_document (RegieLinkedPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_linked_plan_set_document (RegieLinkedPlan *self,
                                     const char      *document);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_linked_plan_get_start_date (RegieLinkedPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_linked_plan_set_start_date (RegieLinkedPlan *self,
                                       const GDate     *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_linked_plan_get_end_date (RegieLinkedPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_linked_plan_set_end_date (RegieLinkedPlan *self,
                                     const GDate     *end_date);

G_END_DECLS
