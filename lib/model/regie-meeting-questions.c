/* regie-meeting-questions.c: who must still answer an invitation or confirm an action
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-attendance.h>
#include <regie/regie-decision.h>
#include <regie/regie-meetings.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-meeting-facts-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"

RegieAttendance *
regie_meeting_find_attendance (RegieMeeting *self,
                               const char   *person)
{
  REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (self))
    if (g_strcmp0 (regie_attendance_get_person (attendance), person) == 0)
      return attendance;

  return NULL;
}

/* Whether somebody is known to have been at a meeting. */
gboolean
regie_meeting_had (RegieMeeting *self,
                   const char   *person)
{
  RegieAttendance *attendance = regie_meeting_find_attendance (self, person);

  return attendance != NULL && regie_attendance_get_present (attendance) == REGIE_ANSWER_YES;
}

/* Whether somebody who must be there has said neither yes nor no. */
gboolean
regie_attendance_is_awaited (RegieAttendance *self)
{
  switch (regie_attendance_get_invitation (self))
    {
    case REGIE_INVITATION_STATE_NOT_INVITED:
    case REGIE_INVITATION_STATE_INVITED:
    case REGIE_INVITATION_STATE_NO_ANSWER:
      return regie_attendance_get_must_attend (self);

    case REGIE_INVITATION_STATE_ACCEPTED:
    case REGIE_INVITATION_STATE_DECLINED:
      break;
    }

  return FALSE;
}

/**
 * regie_meeting_list_awaited:
 * @self: a meeting
 *
 * Lists those who must be at the meeting and have said neither yes nor no, also when nobody invited
 * them yet. For a meeting that was held the list is empty: then [property@Regie.Attendance:present]
 * tells who came.
 *
 * Source: method, section 2.3.
 *
 * Returns: (transfer full): a list of [class@Regie.Attendance]
 *
 * Since: 0.1
 */
GListModel *
regie_meeting_list_awaited (RegieMeeting *self)
{
  RegieList *awaited = NULL;

  g_return_val_if_fail (REGIE_IS_MEETING (self), NULL);

  awaited = regie_list_new (REGIE_TYPE_ATTENDANCE);
  if (!regie_meeting_get_is_held (self))
    REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (self))
      if (regie_attendance_is_awaited (attendance))
        regie_list_add (awaited, REGIE_ENTITY (attendance));

  return G_LIST_MODEL (awaited);
}

/* What decisions say of actions: whether their owner was there when it was decided. */
typedef enum
{
  DECIDED_WITHOUT_OWNER = 1,
  DECIDED_WITH_OWNER
} Decided;

/* The ids of the actions of a plan, with the action. */
static GHashTable *
index_actions (RegiePlan *plan)
{
  GHashTable *actions = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (REGIE_ID (action) != NULL)
      g_hash_table_insert (actions, (char *) REGIE_ID (action), action);

  return actions;
}

static void
see_decision (GHashTable    *decided,
              RegieMeeting  *meeting,
              RegieDecision *decision,
              RegieAction   *action)
{
  gboolean is_agreed = regie_decision_get_confirmed_date (decision) != NULL ||
                       regie_meeting_had (meeting, regie_action_get_owner (action));

  if (is_agreed || !g_hash_table_contains (decided, action))
    g_hash_table_insert (decided,
                         action,
                         GINT_TO_POINTER (is_agreed ? DECIDED_WITH_OWNER : DECIDED_WITHOUT_OWNER));
}

/**
 * regie_dossier_list_unconfirmed_actions:
 * @self: a dossier
 * @plan: a plan of the dossier
 *
 * Lists the actions that were decided at a meeting without their owner, and to which the owner has
 * not agreed since. [method@Regie.Dossier.confirm_action] records that they did. Where nobody wrote
 * down who came, nobody is known to have been there. What is done or dropped needs no word any
 * more.
 *
 * Source: method, section 2.4.
 *
 * Returns: (transfer full): a list of [class@Regie.Action], in the order of the plan
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_unconfirmed_actions (RegieDossier *self,
                                        RegiePlan    *plan)
{
  g_autoptr(GHashTable) actions = NULL;
  g_autoptr(GHashTable) decided = NULL;
  RegieList *unconfirmed = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), NULL);

  actions = index_actions (plan);
  decided = g_hash_table_new (NULL, NULL);
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (self))
    REGIE_ITEMS_FOREACH (RegieDecision, decision, regie_meeting_peek_decisions (meeting))
      {
        const char *id = regie_decision_get_action (decision);
        RegieAction *action = id == NULL ? NULL : g_hash_table_lookup (actions, id);

        if (action != NULL && regie_action_get_owner (action) != NULL)
          see_decision (decided, meeting, decision, action);
      }

  unconfirmed = regie_list_new (REGIE_TYPE_ACTION);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (regie_action_is_open (action) && regie_action_get_confirmed_date (action) == NULL &&
        GPOINTER_TO_INT (g_hash_table_lookup (decided, action)) == DECIDED_WITHOUT_OWNER)
      regie_list_add (unconfirmed, REGIE_ENTITY (action));

  return G_LIST_MODEL (unconfirmed);
}
