/* regie-rule-programme-private.h: what several rules ask of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-programme-days.h>
#include <regie/regie-programme.h>

#include "rules/regie-rule-facts-private.h"

G_BEGIN_DECLS

gboolean regie_rule_took_part (RegieBody   *body,
                               const GDate *day);
gboolean regie_rule_step_is_open (RegieRuleContext          *context,
                                  RegieImplementationAction *step);
gboolean regie_rule_is_regisseur (const char *role);
const GDate *regie_rule_get_last_day (RegieLearningEvent *event);
const char *regie_rule_get_trained_role (RegieRuleContext *context,
                                         RegieTarget      *target);
char *regie_rule_dup_body_name (RegieBody *body) G_GNUC_WARN_UNUSED_RESULT;
char *regie_rule_dup_step_name (RegieRuleContext          *context,
                                RegieImplementationAction *step) G_GNUC_WARN_UNUSED_RESULT;
void regie_rule_report_step (RegieRuleContext          *context,
                             RegieBody                 *body,
                             RegieImplementationAction *step,
                             const GDate               *day,
                             const char                *resolution,
                             const char                *sentence);

G_END_DECLS
