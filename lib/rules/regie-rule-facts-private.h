/* regie-rule-facts-private.h: what several rules ask of a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-action.h>
#include <regie/regie-goal.h>
#include <regie/regie-meeting.h>

#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

gboolean regie_rule_is_past (const GDate *date,
                             const GDate *day);
gboolean regie_rule_is_household_member (RegieDossier *dossier,
                                         const char   *person);
RegieMeeting *regie_rule_get_start_meeting (RegieRuleContext *context);
gboolean regie_rule_plan_is_binding (RegiePlan *plan);
gboolean regie_rule_goal_is_open (RegieGoal *goal);
gboolean regie_rule_action_is_open (RegieAction *action);
gboolean regie_rule_strings_contain (const char *const *strings,
                                     const char        *string);

G_END_DECLS
