/* regie-rule-facts-private.h: what several rules ask of a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-action.h>
#include <regie/regie-goal.h>
#include <regie/regie-meeting.h>
#include <regie/regie-membership.h>

#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

gboolean regie_rule_is_past (const GDate *date,
                             const GDate *day);
GHashTable *regie_rule_list_members (RegieDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *regie_rule_list_members_on (RegieDossier *dossier,
                                        const char   *household,
                                        const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *regie_rule_get_members (RegieRuleContext *context);
RegieMembership *const *regie_rule_get_memberships (RegieRuleContext *context,
                                                    const char *person,
                                                    guint *n_memberships);
gboolean regie_rule_is_backwards (RegieMembership *membership);
gboolean regie_rule_set_contains (GHashTable *set,
                                  const char *string);
RegieMeeting *regie_rule_get_start_meeting (RegieRuleContext *context);
gboolean regie_rule_get_first_day (RegieRuleContext *context,
                                   GDate            *first);
RegiePlan *regie_rule_get_working_plan (RegieDossier *dossier,
                                        const GDate  *day);
RegiePlan *regie_rule_get_plan (RegieRuleContext *context);
RegieSafetyPlan *regie_rule_get_safety_plan (RegieDossier *dossier,
                                             const GDate  *day);
gboolean regie_rule_plan_is_binding (RegiePlan *plan);
RegieEntity *regie_rule_get_unsafety (RegieDossier *dossier,
                                      const GDate  *day);
gboolean regie_rule_is_unsafe (RegieDossier *dossier,
                               const GDate  *day);
RegiePlan *regie_rule_get_discussed_plan (RegieRuleContext *context);
gboolean regie_rule_variant_has_section (RegieMethod *method,
                                         RegiePlan   *plan,
                                         const char  *section);
gboolean regie_rule_plan_has_section (RegieRuleContext *context,
                                      RegiePlan        *plan,
                                      const char       *section);
char *regie_rule_dup_name (RegieRuleContext *context,
                           const char       *person) G_GNUC_WARN_UNUSED_RESULT;
const char *regie_rule_get_guard (RegieDossier *dossier,
                                  const GDate  *day);
gboolean regie_rule_goal_is_open (RegieGoal *goal);

G_END_DECLS
