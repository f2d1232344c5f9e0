/* regie-rule-context.h: what a rule looks at, and where it reports
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-finding.h>
#include <regie/regie-method.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

#define REGIE_TYPE_RULE_CONTEXT (regie_rule_context_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRuleContext, regie_rule_context, REGIE, RULE_CONTEXT, GObject)

REGIE_AVAILABLE_IN_ALL
RegieDossier *regie_rule_context_get_dossier (RegieRuleContext *self);
REGIE_AVAILABLE_IN_ALL
RegieProgramme *regie_rule_context_get_programme (RegieRuleContext *self);
REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_rule_context_get_method (RegieRuleContext *self);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_rule_context_get_day (RegieRuleContext *self);
REGIE_AVAILABLE_IN_ALL
const char *regie_rule_context_get_language (RegieRuleContext *self);
REGIE_AVAILABLE_IN_ALL
int regie_rule_context_get_limit (RegieRuleContext *self,
                                  int               fallback);
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_rule_context_find (RegieRuleContext *self,
                                      GType             type,
                                      const char       *id);
REGIE_AVAILABLE_IN_ALL
RegieFinding *regie_rule_context_report (RegieRuleContext *self,
                                         RegieEntity      *record,
                                         const char       *sentence,
                                         const char       *resolution);
REGIE_AVAILABLE_IN_ALL
void regie_rule_context_add_evidence (RegieRuleContext *self,
                                      RegieFinding     *finding,
                                      RegieEntity      *record);

G_END_DECLS
