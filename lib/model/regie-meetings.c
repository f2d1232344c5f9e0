/* regie-meetings.c: who comes to a meeting, and what follows from it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-meetings.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-plan-seal.h>
#include <regie/regie-professional.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-meeting-facts-private.h"
#include "model/regie-model-items-private.h"

/* Every operation first looks whether it can be done, and only then changes anything. */

/**
 * regie_dossier_get_party_on:
 * @self: a dossier
 * @person: id of a person
 * @day: the day
 *
 * Tells from which side somebody takes part on a day. Who is in several counts for the first of
 * household, network and professionals.
 *
 * Returns: the party; unknown when they take part from no side
 *
 * Since: 0.1
 */
RegieParty
regie_dossier_get_party_on (RegieDossier *self,
                            const char   *person,
                            const GDate  *day)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), REGIE_PARTY_UNKNOWN);
  g_return_val_if_fail (person != NULL, REGIE_PARTY_UNKNOWN);
  g_return_val_if_fail (day != NULL && g_date_valid (day), REGIE_PARTY_UNKNOWN);

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (self))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (g_strcmp0 (regie_membership_get_person (membership), person) == 0 &&
          regie_record_is_in_force (membership, day))
        return REGIE_PARTY_HOUSEHOLD;
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self))
    if (g_strcmp0 (regie_network_member_get_person (member), person) == 0 &&
        regie_record_is_in_force (member, day))
      return REGIE_PARTY_NETWORK;
  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (self))
    if (g_strcmp0 (regie_professional_get_person (professional), person) == 0 &&
        regie_record_is_in_force (professional, day))
      return REGIE_PARTY_PROFESSIONAL;

  return REGIE_PARTY_UNKNOWN;
}

static gboolean
has_meeting (RegieDossier  *self,
             RegieMeeting  *meeting,
             GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieMeeting, item, regie_dossier_peek_meetings (self))
    if (item == meeting)
      return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "meetings: the meeting is not in the dossier");

  return FALSE;
}

static gboolean
has_person (RegieDossier  *self,
            const char    *person,
            GError       **error)
{
  if (person != NULL && regie_dossier_get_person (self, person) != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "persons: there is nobody with the id %s",
               person == NULL ? "" : person);

  return FALSE;
}

/**
 * regie_dossier_invite:
 * @self: a dossier
 * @meeting: a meeting of the dossier
 * @attendance: who is asked, at least their [property@Regie.Attendance:person]
 * @error: return location for an error
 *
 * Puts somebody on the list of a meeting. Where @attendance does not say so yet, they are invited,
 * and their party is that of the day of the meeting. The answer is recorded in
 * [property@Regie.Attendance:invitation].
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the meeting or the person is not in the dossier;
 * %REGIE_ERROR_EXISTS when they are on the list already. Nothing is changed then.
 *
 * Source: method, section 2.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_invite (RegieDossier     *self,
                      RegieMeeting     *meeting,
                      RegieAttendance  *attendance,
                      GError          **error)
{
  const char *person = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_MEETING (meeting), FALSE);
  g_return_val_if_fail (REGIE_IS_ATTENDANCE (attendance), FALSE);

  person = regie_attendance_get_person (attendance);
  if (!has_meeting (self, meeting, error) || !has_person (self, person, error))
    return FALSE;
  if (regie_meeting_find_attendance (meeting, person) != NULL)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_EXISTS,
                   "attendances: %s is on the list already",
                   person);
      return FALSE;
    }

  regie_ensure_id (attendance);
  if (regie_attendance_get_invitation (attendance) == REGIE_INVITATION_STATE_NOT_INVITED)
    regie_attendance_set_invitation (attendance, REGIE_INVITATION_STATE_INVITED);
  if (regie_attendance_get_party (attendance) == REGIE_PARTY_UNKNOWN &&
      regie_meeting_get_date (meeting) != NULL)
    regie_attendance_set_party (attendance,
                                regie_dossier_get_party_on (self,
                                                            person,
                                                            regie_meeting_get_date (meeting)));
  regie_meeting_add_attendance (meeting, attendance);

  return TRUE;
}

static gboolean
has_item (GListModel *model,
          const char *id)
{
  REGIE_ITEMS_FOREACH (RegieEntity, item, regie_list_get_items (model))
    if (g_strcmp0 (regie_entity_get_id (item), id) == 0)
      return TRUE;

  return FALSE;
}

/* Whether a decision is on the list of a meeting already, as when its minutes were imported. */
static gboolean
has_decision (RegieMeeting  *meeting,
              RegieDecision *decision)
{
  REGIE_ITEMS_FOREACH (RegieDecision, item, regie_meeting_peek_decisions (meeting))
    if (item == decision)
      return TRUE;

  return FALSE;
}

static gboolean
can_decide (RegieDossier   *self,
            RegieDecision  *decision,
            RegieAction    *action,
            GError        **error)
{
  RegiePlan *plan = regie_dossier_get_plan (self);
  const char *goal = regie_action_get_goal (action);
  const char *id = REGIE_ID (action);

  if (plan == NULL)
    g_set_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND, "plan: there is no plan");
  else if (!regie_plan_may_change (plan, error))
    return FALSE;
  else if (goal != NULL && !has_item (regie_plan_get_goals (plan), goal))
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_NOT_FOUND,
                 "plan.goals: there is no goal with the id %s",
                 goal);
  else if (regie_decision_get_action (decision) != NULL)
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_EXISTS,
                 "decisions: the decision has an action already");
  else if (id != NULL && has_item (regie_plan_get_actions (plan), id))
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_EXISTS,
                 "plan.actions: there is an action with the id %s",
                 id);
  else
    return regie_action_get_owner (action) == NULL ||
           has_person (self, regie_action_get_owner (action), error);

  return FALSE;
}

/**
 * regie_dossier_decide:
 * @self: a dossier
 * @meeting: a meeting of the dossier
 * @decision: what was decided; it may be on the list of the meeting already
 * @action: (nullable): what somebody will do, or %NULL when the decision asks nothing of anybody
 * @error: return location for an error
 *
 * Records a decision and makes it an action of the current version of the plan, in one step. An
 * action without a title takes the text of the decision. Where the owner was not at the meeting
 * they must still confirm: see [method@Regie.Dossier.list_unconfirmed_actions].
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the meeting, the plan, the goal or the owner of the action is
 * not in the dossier; %REGIE_ERROR_SEALED when people agreed to this version of the plan: amend it
 * first; %REGIE_ERROR_EXISTS when the decision has an action, or the plan one with this id. Nothing
 * is changed then.
 *
 * Source: method, sections 2.4 and 5.2.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_decide (RegieDossier   *self,
                      RegieMeeting   *meeting,
                      RegieDecision  *decision,
                      RegieAction    *action,
                      GError        **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_MEETING (meeting), FALSE);
  g_return_val_if_fail (REGIE_IS_DECISION (decision), FALSE);
  g_return_val_if_fail (action == NULL || REGIE_IS_ACTION (action), FALSE);

  if (!has_meeting (self, meeting, error) ||
      (action != NULL && !can_decide (self, decision, action, error)))
    return FALSE;

  regie_ensure_id (decision);
  if (action != NULL)
    {
      regie_ensure_id (action);
      if (regie_action_get_title (action) == NULL)
        regie_action_set_title (action, regie_decision_get_text (decision));
      regie_plan_add_action (regie_dossier_get_plan (self), action);
      regie_decision_set_action (decision, REGIE_ID (action));
    }
  if (!has_decision (meeting, decision))
    regie_meeting_add_decision (meeting, decision);

  return TRUE;
}

static RegieAction *
find_action (RegiePlan  *plan,
             const char *id)
{
  if (plan != NULL)
    REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
      if (g_strcmp0 (REGIE_ID (action), id) == 0)
        return action;

  return NULL;
}

static void
confirm (RegieAction *action,
         const GDate *day)
{
  if (action != NULL && regie_action_get_confirmed_date (action) == NULL)
    regie_action_set_confirmed_date (action, day);
}

/**
 * regie_dossier_confirm_action:
 * @self: a dossier
 * @action: id of an action
 * @day: day on which the owner agreed to it
 * @error: return location for an error
 *
 * Records that an owner who was absent agreed to an action: in the plan in force on that day, in
 * the version that is being written, and with the decisions that it comes from. It is the progress
 * of the work, so a sealed plan takes it too. What was confirmed before keeps its day.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when neither plan has the action. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_confirm_action (RegieDossier  *self,
                              const char    *action,
                              const GDate   *day,
                              GError       **error)
{
  RegieAction *current = NULL;
  RegieAction *binding = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (action != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  current = find_action (regie_dossier_get_plan (self), action);
  binding = find_action (regie_dossier_get_plan_on (self, day), action);
  if (current == NULL && binding == NULL)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_NOT_FOUND,
                   "plan.actions: there is no action with the id %s",
                   action);
      return FALSE;
    }

  confirm (current, day);
  confirm (binding, day);
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (self))
    REGIE_ITEMS_FOREACH (RegieDecision, decision, regie_meeting_peek_decisions (meeting))
      if (g_strcmp0 (regie_decision_get_action (decision), action) == 0 &&
          regie_decision_get_confirmed_date (decision) == NULL)
        regie_decision_set_confirmed_date (decision, day);

  return TRUE;
}

/* The points of the agenda after the first @n_treated, or NULL when none is left. */
static const char *const *
rest_of_agenda (RegieMeeting *meeting,
                guint         n_treated)
{
  const char *const *agenda = regie_meeting_get_agenda (meeting);

  return agenda == NULL || g_strv_length ((GStrv) agenda) <= n_treated ? NULL : agenda + n_treated;
}

/* Whoever was asked to the first part is asked to the second, and has yet to answer. */
static void
invite_again (RegieMeeting *meeting,
              RegieMeeting *next)
{
  REGIE_ITEMS_FOREACH (RegieAttendance, earlier, regie_meeting_peek_attendances (meeting))
    {
      g_autoptr(RegieAttendance) attendance = NULL;

      if (regie_attendance_get_invitation (earlier) == REGIE_INVITATION_STATE_NOT_INVITED &&
          regie_attendance_get_present (earlier) != REGIE_ANSWER_YES)
        continue;

      attendance = regie_attendance_new ();
      regie_ensure_id (attendance);
      regie_attendance_set_person (attendance, regie_attendance_get_person (earlier));
      regie_attendance_set_party (attendance, regie_attendance_get_party (earlier));
      regie_attendance_set_must_attend (attendance, regie_attendance_get_must_attend (earlier));
      regie_attendance_set_invitation (attendance, REGIE_INVITATION_STATE_INVITED);
      regie_meeting_add_attendance (next, attendance);
    }
}

static gboolean
can_continue (RegieDossier  *self,
              RegieMeeting  *meeting,
              RegieMeeting  *next,
              GError       **error)
{
  const char *id = REGIE_ID (meeting);

  if (!has_meeting (self, meeting, error))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieMeeting, item, regie_dossier_peek_meetings (self))
    if (item == next || (id != NULL && g_strcmp0 (regie_meeting_get_continues (item), id) == 0))
      {
        g_set_error (error,
                     REGIE_ERROR,
                     REGIE_ERROR_EXISTS,
                     "meetings: the meeting that goes on with it is in the dossier already");
        return FALSE;
      }

  return TRUE;
}

/**
 * regie_dossier_continue_meeting:
 * @self: a dossier
 * @meeting: a meeting of the dossier
 * @next: the meeting that goes on with it, at least its [property@Regie.Meeting:date]
 * @n_treated: how many points of the agenda of @meeting were treated
 * @error: return location for an error
 *
 * Splits a meeting when time or energy is lacking. What @next does not say itself it takes over:
 * the kind, the points of the agenda that were not treated, and the people, who are invited anew.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when @meeting is not in the dossier; %REGIE_ERROR_EXISTS when
 * @next or another meeting that goes on with it is. Nothing is changed then.
 *
 * Source: method, section 2.4.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_continue_meeting (RegieDossier  *self,
                                RegieMeeting  *meeting,
                                RegieMeeting  *next,
                                guint          n_treated,
                                GError       **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_MEETING (meeting), FALSE);
  g_return_val_if_fail (REGIE_IS_MEETING (next), FALSE);

  if (!can_continue (self, meeting, next, error))
    return FALSE;

  regie_ensure_id (meeting);
  regie_ensure_id (next);
  regie_meeting_set_continues (next, REGIE_ID (meeting));
  if (regie_meeting_get_kind (next) == REGIE_MEETING_KIND_UNKNOWN)
    regie_meeting_set_kind (next, regie_meeting_get_kind (meeting));
  if (regie_meeting_get_agenda (next) == NULL)
    regie_meeting_set_agenda (next, rest_of_agenda (meeting, n_treated));
  if (g_list_model_get_n_items (regie_meeting_get_attendances (next)) == 0)
    invite_again (meeting, next);
  regie_dossier_add_meeting (self, next);

  return TRUE;
}
