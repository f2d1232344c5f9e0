/* regie-meeting-gaps.c: what is missing at a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-agenda-item.h>
#include <regie/regie-attendance.h>
#include <regie/regie-decision.h>
#include <regie/regie-label.h>
#include <regie/regie-meetings.h>

#include "base/regie-hash-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-gaps-private.h"
#include "rules/regie-rule-facts-private.h"

typedef struct
{
  RegieGaps     gaps;
  RegieMethod  *method;
  RegieMeeting *meeting;
  /* Those who are or were members of a household of the case. */
  GHashTable *members;
} Search;

static void
tell_attendance (Search          *search,
                 RegieAttendance *attendance,
                 RegieGapKind     kind,
                 const char      *sentence)
{
  RegieGap *gap = regie_gaps_tell (&search->gaps,
                                   kind,
                                   REGIE_ENTITY (attendance),
                                   regie_attendance_get_person (attendance),
                                   NULL,
                                   sentence);

  regie_gap_set_date (gap, regie_meeting_get_date (search->meeting));
}

static void
see_invitation (Search          *search,
                RegieAttendance *attendance)
{
  switch (regie_attendance_get_invitation (attendance))
    {
    case REGIE_INVITATION_STATE_NOT_INVITED:
      tell_attendance (search,
                       attendance,
                       REGIE_GAP_KIND_NOT_INVITED,
                       N_ ("{name} must be there, but is not invited yet."));
      break;

    case REGIE_INVITATION_STATE_INVITED:
    case REGIE_INVITATION_STATE_NO_ANSWER:
      tell_attendance (search,
                       attendance,
                       REGIE_GAP_KIND_NO_ANSWER,
                       N_ ("{name} must be there, but has not answered yet."));
      break;

    case REGIE_INVITATION_STATE_DECLINED:
      tell_attendance (search,
                       attendance,
                       REGIE_GAP_KIND_DECLINED,
                       N_ ("{name} must be there, but does not come."));
      break;

    case REGIE_INVITATION_STATE_ACCEPTED:
      break;
    }
}

/* Somebody for whom another spoke was represented. */
static void
see_must_attend (Search *search)
{
  gboolean is_held = regie_meeting_get_is_held (search->meeting);

  REGIE_ITEMS_FOREACH (RegieAttendance,
                       attendance,
                       regie_meeting_peek_attendances (search->meeting))
    {
      if (!regie_attendance_get_must_attend (attendance))
        continue;
      if (!is_held)
        see_invitation (search, attendance);
      else if (regie_attendance_get_present (attendance) != REGIE_ANSWER_YES &&
               regie_attendance_get_represented_by (attendance) == NULL)
        tell_attendance (search,
                         attendance,
                         REGIE_GAP_KIND_ABSENT,
                         N_ ("{name} had to be there, but was not, and nobody spoke for them."));
    }
}

static gboolean
is_household (Search     *search,
              const char *person)
{
  return regie_rule_set_contains (search->members, person);
}

static gboolean
has_household (Search *search)
{
  gboolean is_held = regie_meeting_get_is_held (search->meeting);

  REGIE_ITEMS_FOREACH (RegieAttendance,
                       attendance,
                       regie_meeting_peek_attendances (search->meeting))
    if (is_household (search, regie_attendance_get_person (attendance)) &&
        (is_held
           ? regie_attendance_get_present (attendance) == REGIE_ANSWER_YES
           : regie_attendance_get_invitation (attendance) != REGIE_INVITATION_STATE_NOT_INVITED))
      return TRUE;

  return FALSE;
}

static void
tell_meeting (Search       *search,
              RegieGapKind  kind,
              const char   *person,
              const char   *sentence)
{
  RegieGap *gap =
    regie_gaps_tell (&search->gaps, kind, REGIE_ENTITY (search->meeting), person, NULL, sentence);

  regie_gap_set_date (gap, regie_meeting_get_date (search->meeting));
}

static void
see_household (Search *search)
{
  const char *first = regie_meeting_get_spoke_first (search->meeting);

  if (!has_household (search))
    tell_meeting (search,
                  REGIE_GAP_KIND_HOUSEHOLD_ABSENT,
                  NULL,
                  regie_meeting_get_is_held (search->meeting)
                    ? N_ ("It is not recorded that somebody of the household was there.")
                    : N_ ("Nobody of the household is invited yet."));
  if (first != NULL && !is_household (search, first))
    tell_meeting (search,
                  REGIE_GAP_KIND_HOUSEHOLD_FIRST,
                  first,
                  N_ ("{name} spoke first; the household should."));
}

/* The place of each point of the method by the words in which an agenda may have it. */
static GHashTable *
index_points (Search *search)
{
  GHashTable *points = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAgendaItem, item, regie_method_peek_agenda (search->method))
    if (regie_agenda_item_get_kind (item) == regie_meeting_get_kind (search->meeting))
      REGIE_ITEMS_FOREACH (RegieLabel, name, regie_agenda_item_peek_names (item))
        if (regie_label_get_text (name) != NULL)
          g_hash_table_insert (points, (char *) regie_label_get_text (name), item);

  return points;
}

/* Only the words of the method are known: what people call a point themselves says nothing of its
 * place. */
static void
see_order (Search *search)
{
  const char *const *agenda = regie_meeting_get_agenda (search->meeting);
  gboolean has_other_goals = FALSE;

  g_autoptr(GHashTable) points = NULL;

  if (search->method == NULL || agenda == NULL)
    return;

  points = index_points (search);
  for (gsize i = 0; agenda[i] != NULL; i++)
    {
      RegieAgendaItem *item = g_hash_table_lookup (points, agenda[i]);

      if (item == NULL)
        continue;
      if (regie_agenda_item_get_can_wait (item))
        has_other_goals = TRUE;
      if (has_other_goals && regie_agenda_item_get_needs_unsafety (item))
        {
          tell_meeting (search,
                        REGIE_GAP_KIND_SAFETY_FIRST,
                        NULL,
                        N_ ("Safety comes before the other goals; the agenda has it later."));
          return;
        }
    }
}

/* Whoever must decide and was not there, or has not decided since. */
static void
see_decisions (Search *search)
{
  REGIE_ITEMS_FOREACH (RegieDecision, decision, regie_meeting_peek_decisions (search->meeting))
    {
      const char *person = regie_decision_get_needed_from (decision);
      const char *const *by = regie_decision_get_by (decision);

      if (person == NULL || (by != NULL && g_strv_contains (by, person)) ||
          regie_decision_get_confirmed_date (decision) != NULL)
        continue;
      regie_gaps_tell (&search->gaps,
                       REGIE_GAP_KIND_DECISION,
                       REGIE_ENTITY (decision),
                       person,
                       regie_decision_get_text (decision),
                       N_ ("{name} must still decide on {what}."));
    }
}

/* The ids of the actions that follow from decisions of this meeting, as a set. */
static GHashTable *
list_decided_here (Search *search)
{
  GHashTable *decided = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieDecision, decision, regie_meeting_peek_decisions (search->meeting))
    if (regie_decision_get_action (decision) != NULL)
      g_hash_table_add (decided, (char *) regie_decision_get_action (decision));

  return decided;
}

static void
see_confirmations (Search *search)
{
  RegiePlan *plan = regie_dossier_get_plan (search->gaps.dossier);
  g_autoptr(GListModel) unconfirmed = NULL;
  g_autoptr(GHashTable) decided = NULL;

  if (plan == NULL)
    return;

  decided = list_decided_here (search);
  unconfirmed = regie_dossier_list_unconfirmed_actions (search->gaps.dossier, plan);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_list_get_items (unconfirmed))
    if (regie_rule_set_contains (decided, REGIE_ID (action)))
      {
        RegieGap *gap =
          regie_gaps_tell (&search->gaps,
                           REGIE_GAP_KIND_CONFIRMATION,
                           REGIE_ENTITY (action),
                           regie_action_get_owner (action),
                           regie_action_get_title (action),
                           N_ ("{name} was not there and must still confirm {what}."));

        regie_gap_set_date (gap, regie_meeting_get_date (search->meeting));
      }
}

/* A later meeting in the dossier, or a day in the plan. The last meeting needs none. */
static void
see_next (Search *search)
{
  const GDate *date = regie_meeting_get_date (search->meeting);
  RegiePlan *plan = regie_dossier_get_plan (search->gaps.dossier);
  const GDate *next = plan == NULL ? NULL : regie_plan_get_next_meeting_date (plan);

  if (date == NULL || regie_meeting_get_kind (search->meeting) == REGIE_MEETING_KIND_CLOSING ||
      (next != NULL && regie_day_compare (next, date) > 0))
    return;

  REGIE_ITEMS_FOREACH (RegieMeeting, other, regie_dossier_peek_meetings (search->gaps.dossier))
    if (regie_meeting_get_date (other) != NULL &&
        regie_meeting_get_cancelled_reason (other) == NULL &&
        regie_day_compare (regie_meeting_get_date (other), date) > 0)
      return;

  tell_meeting (search,
                REGIE_GAP_KIND_NEXT_DATE,
                NULL,
                N_ ("It is not agreed when to meet again."));
}

/**
 * regie_dossier_list_meeting_gaps:
 * @self: a dossier
 * @method: (nullable): the method that the case follows; without it the order of the agenda is not
 *   looked at
 * @meeting: a meeting of the dossier
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells what is missing at a meeting. Before it is held: who must be there and is not invited, has
 * not answered or does not come, whether somebody of the household is invited, and whether the
 * agenda has safety before the remaining goals. Afterwards: who had to be there and was not,
 * whether somebody of the household was there and spoke first, who must still decide or confirm,
 * and whether there is a next day. Nothing is missing at a meeting that was cancelled.
 *
 * Source: method, sections 2.3 and 2.4.
 *
 * Returns: (transfer full): a list of [class@Regie.Gap]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_meeting_gaps (RegieDossier *self,
                                 RegieMethod  *method,
                                 RegieMeeting *meeting,
                                 const char   *language)
{
  Search search = { 0 };

  g_autoptr(GHashTable) members = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (REGIE_IS_MEETING (meeting), NULL);

  members = regie_rule_list_members (self);
  search =
    (Search){ { self, language, regie_list_new (REGIE_TYPE_GAP) }, method, meeting, members };
  if (regie_meeting_get_cancelled_reason (meeting) != NULL)
    return G_LIST_MODEL (search.gaps.list);

  see_must_attend (&search);
  see_household (&search);
  see_order (&search);
  if (regie_meeting_get_is_held (meeting))
    {
      see_decisions (&search);
      see_confirmations (&search);
      see_next (&search);
    }

  return G_LIST_MODEL (search.gaps.list);
}
