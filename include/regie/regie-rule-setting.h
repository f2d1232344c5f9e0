/* regie-rule-setting.h: how a method sets a rule
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

#define REGIE_TYPE_RULE_SETTING (regie_rule_setting_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRuleSetting, regie_rule_setting, REGIE, RULE_SETTING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRuleSetting *regie_rule_setting_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_rule_setting_get_is_off (RegieRuleSetting *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_setting_set_is_off (RegieRuleSetting *self,
                                    gboolean          is_off);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rule_setting_get_regraded (RegieRuleSetting *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_setting_set_regraded (RegieRuleSetting *self,
                                      gboolean          regraded);
REGIE_AVAILABLE_IN_ALL
RegieSeverity regie_rule_setting_get_severity (RegieRuleSetting *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_setting_set_severity (RegieRuleSetting *self,
                                      RegieSeverity     severity);
REGIE_AVAILABLE_IN_ALL
int regie_rule_setting_get_limit (RegieRuleSetting *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_setting_set_limit (RegieRuleSetting *self,
                                   int               limit);
REGIE_AVAILABLE_IN_ALL
const char *regie_rule_setting_get_reason (RegieRuleSetting *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_setting_set_reason (RegieRuleSetting *self,
                                    const char       *reason);

G_END_DECLS
