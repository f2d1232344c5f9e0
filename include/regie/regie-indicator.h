/* regie-indicator.h: something that is counted over many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-criterion.h>
#include <regie/regie-entity.h>
#include <regie/regie-enums.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_INDICATOR (regie_indicator_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieIndicator, regie_indicator, REGIE, INDICATOR, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieIndicator *regie_indicator_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_get_names (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_add_name (RegieIndicator *self,
                               RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_remove_name (RegieIndicator *self,
                                      RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_get_explanation (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_add_explanation_label (RegieIndicator *self,
                                            RegieLabel     *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_remove_explanation_label (RegieIndicator *self,
                                                   RegieLabel     *explanation_label);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_get_caution (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_add_caution_label (RegieIndicator *self,
                                        RegieLabel     *caution_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_remove_caution_label (RegieIndicator *self,
                                               RegieLabel     *caution_label);
REGIE_AVAILABLE_IN_ALL
RegieBodyLevel regie_indicator_get_level (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_level (RegieIndicator *self,
                                RegieBodyLevel  level);
REGIE_AVAILABLE_IN_ALL
RegieCountable regie_indicator_get_counts (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_counts (RegieIndicator *self,
                                 RegieCountable  counts);
REGIE_AVAILABLE_IN_ALL
const char *regie_indicator_get_moment (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_moment (RegieIndicator *self,
                                 const char     *moment);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_get_denominator (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_add_denominator_part (RegieIndicator *self,
                                           RegieCriterion *denominator_part);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_remove_denominator_part (RegieIndicator *self,
                                                  RegieCriterion *denominator_part);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_get_numerator (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_add_numerator_part (RegieIndicator *self,
                                         RegieCriterion *numerator_part);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_remove_numerator_part (RegieIndicator *self,
                                                RegieCriterion *numerator_part);
REGIE_AVAILABLE_IN_ALL
const char *regie_indicator_get_group_by (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_group_by (RegieIndicator *self,
                                   const char     *group_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_indicator_get_measure (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_measure (RegieIndicator *self,
                                  const char     *measure);
REGIE_AVAILABLE_IN_ALL
RegieIndicatorUnit regie_indicator_get_unit (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_unit (RegieIndicator     *self,
                               RegieIndicatorUnit  unit);
REGIE_AVAILABLE_IN_ALL
RegiePeriodLength regie_indicator_get_period (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_period (RegieIndicator    *self,
                                 RegiePeriodLength  period);
REGIE_AVAILABLE_IN_ALL
const char *regie_indicator_get_role (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_role (RegieIndicator *self,
                               const char     *role);
REGIE_AVAILABLE_IN_ALL
const char *regie_indicator_get_source (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_source (RegieIndicator *self,
                                 const char     *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_get_is_provisional (RegieIndicator *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_set_is_provisional (RegieIndicator *self,
                                         gboolean        is_provisional);

G_END_DECLS
