/* regie-rule.h: a rule of a review
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

#define REGIE_TYPE_RULE (regie_rule_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRule, regie_rule, REGIE, RULE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRule *regie_rule_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_rule_get_version (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_version (RegieRule *self,
                             int        version);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rule_get_judges_programmes (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_judges_programmes (RegieRule *self,
                                       gboolean   judges_programmes);
REGIE_AVAILABLE_IN_ALL
int regie_rule_get_principle (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_principle (RegieRule *self,
                               int        principle);
REGIE_AVAILABLE_IN_ALL
RegieSeverity regie_rule_get_severity (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_severity (RegieRule     *self,
                              RegieSeverity  severity);
REGIE_AVAILABLE_IN_ALL
RegieSeverity regie_rule_get_own_severity (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_own_severity (RegieRule     *self,
                                  RegieSeverity  own_severity);
REGIE_AVAILABLE_IN_ALL
const char *regie_rule_get_title (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_title (RegieRule  *self,
                           const char *title);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_rule_get_titles (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_add_title (RegieRule  *self,
                           RegieLabel *title);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rule_remove_title (RegieRule  *self,
                                  RegieLabel *title);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rule_get_is_off (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_is_off (RegieRule *self,
                            gboolean   is_off);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rule_get_regraded (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_regraded (RegieRule *self,
                              gboolean   regraded);
REGIE_AVAILABLE_IN_ALL
const char *regie_rule_get_reason (RegieRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_rule_set_reason (RegieRule  *self,
                            const char *reason);

G_END_DECLS
