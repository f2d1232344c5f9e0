/* regie-rule-facts.c: what several rules ask of a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-facts-private.h"

#include <regie/regie-household.h>
#include <regie/regie-membership.h>

/* Whether a day is known and lies before another. */
gboolean
regie_rule_is_past (const GDate *date,
                    const GDate *day)
{
  return date != NULL && g_date_compare (date, day) < 0;
}

/* Whether somebody is or was a member of a household of the case. */
gboolean
regie_rule_is_household_member (RegieDossier *dossier,
                                const char   *person)
{
  if (person == NULL)
    return FALSE;

  REGIE_MODEL_FOREACH (RegieHousehold, household, regie_dossier_get_households (dossier))
    REGIE_MODEL_FOREACH (RegieMembership, membership, regie_household_get_memberships (household))
      if (g_strcmp0 (regie_membership_get_person (membership), person) == 0)
        return TRUE;

  return FALSE;
}

/* The first start meeting that was held on the day or before, or NULL. */
RegieMeeting *
regie_rule_get_start_meeting (RegieRuleContext *context)
{
  RegieMeeting *first = NULL;

  REGIE_MODEL_FOREACH (RegieMeeting, meeting, regie_dossier_get_meetings (regie_rule_context_get_dossier (context)))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (regie_meeting_get_kind (meeting) != REGIE_MEETING_KIND_START || !regie_meeting_get_is_held (meeting) ||
          date == NULL || g_date_compare (date, regie_rule_context_get_day (context)) > 0)
        continue;
      if (first == NULL || g_date_compare (date, regie_meeting_get_date (first)) < 0)
        first = meeting;
    }

  return first;
}

/* Whether a version of the plan binds or has bound somebody. */
gboolean
regie_rule_plan_is_binding (RegiePlan *plan)
{
  switch (regie_plan_get_status (plan))
    {
    case REGIE_PLAN_STATUS_DRAFT:
      return FALSE;
    case REGIE_PLAN_STATUS_AGREED:
    case REGIE_PLAN_STATUS_AMENDED:
    case REGIE_PLAN_STATUS_SUPERSEDED:
    case REGIE_PLAN_STATUS_CLOSED:
      return TRUE;
    }

  g_assert_not_reached ();
}

gboolean
regie_rule_goal_is_open (RegieGoal *goal)
{
  return regie_goal_get_status (goal) == REGIE_GOAL_STATUS_OPEN ||
         regie_goal_get_status (goal) == REGIE_GOAL_STATUS_ACTIVE;
}

gboolean
regie_rule_action_is_open (RegieAction *action)
{
  return regie_action_get_status (action) != REGIE_ACTION_STATUS_DONE &&
         regie_action_get_status (action) != REGIE_ACTION_STATUS_DROPPED;
}

gboolean
regie_rule_strings_contain (const char *const *strings,
                            const char        *string)
{
  return strings != NULL && string != NULL && g_strv_contains (strings, string);
}
