/* regie-plan-section.h: a part of the plan, filled in or not
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PLAN_SECTION (regie_plan_section_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlanSection, regie_plan_section, REGIE, PLAN_SECTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePlanSection *regie_plan_section_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_plan_section_get_name (RegiePlanSection *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_section_set_name (RegiePlanSection *self,
                                  const char       *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_section_get_variant (RegiePlanSection *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_section_set_variant (RegiePlanSection *self,
                                     const char       *variant);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_section_get_is_asked (RegiePlanSection *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_section_set_is_asked (RegiePlanSection *self,
                                      gboolean          is_asked);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_section_get_is_filled (RegiePlanSection *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_section_set_is_filled (RegiePlanSection *self,
                                       gboolean          is_filled);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_list_plan_sections (RegieMethod  *self,
                                             RegieDossier *dossier,
                                             RegiePlan    *plan,
                                             const char   *variant,
                                             const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegiePlanVariant *regie_method_weigh_plan (RegieMethod *self,
                                           RegiePlan   *plan);

G_END_DECLS
