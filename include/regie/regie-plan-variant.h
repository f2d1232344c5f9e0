/* regie-plan-variant.h: a variant of the plan
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

#define REGIE_TYPE_PLAN_VARIANT (regie_plan_variant_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlanVariant, regie_plan_variant, REGIE, PLAN_VARIANT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePlanVariant *regie_plan_variant_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_variant_get_names (RegiePlanVariant *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_variant_add_name (RegiePlanVariant *self,
                                  RegieLabel       *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_variant_remove_name (RegiePlanVariant *self,
                                         RegieLabel       *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_variant_get_explanation (RegiePlanVariant *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_variant_add_explanation_label (RegiePlanVariant *self,
                                               RegieLabel       *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_variant_remove_explanation_label (RegiePlanVariant *self,
                                                      RegieLabel       *explanation_label);
REGIE_AVAILABLE_IN_ALL
int regie_plan_variant_get_rank (RegiePlanVariant *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_variant_set_rank (RegiePlanVariant *self,
                                  int               rank);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_plan_variant_get_sections (RegiePlanVariant *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_variant_set_sections (RegiePlanVariant        *self,
                                      const char       *const *sections);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_variant_get_source (RegiePlanVariant *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_variant_set_source (RegiePlanVariant *self,
                                    const char       *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_variant_get_is_provisional (RegiePlanVariant *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_variant_set_is_provisional (RegiePlanVariant *self,
                                            gboolean          is_provisional);

G_END_DECLS
