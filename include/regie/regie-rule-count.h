/* regie-rule-count.h: how often a rule found something
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

#define REGIE_TYPE_RULE_COUNT (regie_rule_count_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRuleCount, regie_rule_count, REGIE, RULE_COUNT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRuleCount *regie_rule_count_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieSeverity regie_rule_count_get_severity (RegieRuleCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_count_set_severity (RegieRuleCount *self,
                                    RegieSeverity   severity);
REGIE_AVAILABLE_IN_ALL
const char *regie_rule_count_get_title (RegieRuleCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_count_set_title (RegieRuleCount *self,
                                 const char     *title);
REGIE_AVAILABLE_IN_ALL
int regie_rule_count_get_n_cases (RegieRuleCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_count_set_n_cases (RegieRuleCount *self,
                                   int             n_cases);
REGIE_AVAILABLE_IN_ALL
int regie_rule_count_get_n_findings (RegieRuleCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_count_set_n_findings (RegieRuleCount *self,
                                      int             n_findings);

G_END_DECLS
