/* regie-programme-decisions.c: what was decided in a year is done in the next
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-decisions.h>

#include <regie/regie-programme-days.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "programme/regie-programme-record-private.h"

#define LAST_YEAR 9999

typedef struct
{
  RegieProgramme     *programme;
  RegieCycleDecision *decision;
  const char         *responsible;
  RegieBody          *body;
  /* The year in which it is to be done, and the days that are planned. */
  int   year;
  GDate start;
  GDate end;
} Taking;

static gboolean
find_decision (Taking  *taking,
               GError **error)
{
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (taking->programme))
    REGIE_ITEMS_FOREACH (RegieImprovementCycle, cycle, regie_body_peek_cycles (body))
      REGIE_ITEMS_FOREACH (RegieCycleDecision,
                           decision,
                           regie_improvement_cycle_peek_decisions (cycle))
        {
          int year = regie_improvement_cycle_get_year (cycle);

          if (decision != taking->decision)
            continue;
          if (year < 1 || year >= LAST_YEAR)
            return regie_refuse (error,
                                 REGIE_ERROR_REFUSED,
                                 "bodies[%u].cycles[%u].year: there is no year after it",
                                 body_i,
                                 cycle_i);
          taking->body = body;
          taking->year = year + 1;

          return TRUE;
        }

  return regie_refuse (error,
                       REGIE_ERROR_NOT_FOUND,
                       "decisions: the decision is not in the programme");
}

/* An action that names the decision carries it out, also when the decision does not name it. */
static gboolean
has_no_action (const Taking  *taking,
               GError       **error)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (taking->decision));

  if (regie_cycle_decision_get_action (taking->decision) != NULL)
    return regie_refuse (error, REGIE_ERROR_EXISTS, "action: the decision has an action already");

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (taking->programme))
    REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
      if (id != NULL && g_strcmp0 (regie_implementation_action_get_arises_from (action), id) == 0)
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "bodies[%u].actions[%u]: it carries out the decision already",
                             body_i,
                             action_i);

  return TRUE;
}

static gboolean
is_known (const Taking  *taking,
          GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieFunctionary,
                       functionary,
                       regie_programme_peek_functionaries (taking->programme))
    if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (functionary)), taking->responsible) == 0)
      return TRUE;

  return regie_refuse (error,
                       REGIE_ERROR_NOT_FOUND,
                       "responsible: there is nobody with the id %s",
                       taking->responsible);
}

/* The planned days: those that are given, or the first and the last of the year. */
static gboolean
plan_days (Taking       *taking,
           const GDate  *start,
           const GDate  *end,
           GError      **error)
{
  g_date_clear (&taking->start, 1);
  g_date_clear (&taking->end, 1);
  g_date_set_dmy (&taking->start, 1, G_DATE_JANUARY, (GDateYear) taking->year);
  g_date_set_dmy (&taking->end, 31, G_DATE_DECEMBER, (GDateYear) taking->year);

  if ((start != NULL && g_date_get_year (start) != taking->year))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "planned_start_date: not in the year after that of the cycle");
  if ((end != NULL && g_date_get_year (end) != taking->year))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "planned_end_date: not in the year after that of the cycle");
  if (start != NULL)
    taking->start = *start;
  if (end != NULL)
    taking->end = *end;
  if (g_date_compare (&taking->end, &taking->start) < 0)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "planned_end_date: before the first planned day");
  if (!regie_body_takes_part_on (taking->body, &taking->start))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "terms: the body takes no part on the first planned day");

  return TRUE;
}

static gboolean
can_take (Taking       *taking,
          const GDate  *start,
          const GDate  *end,
          GError      **error)
{
  if (!find_decision (taking, error) || !has_no_action (taking, error))
    return FALSE;
  if (regie_cycle_decision_get_no_action_reason (taking->decision) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "no_action_reason: it was decided that no action is needed");
  if (!regie_is_said (regie_cycle_decision_get_text (taking->decision)))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "text: nothing is said here");

  return is_known (taking, error) && plan_days (taking, start, end, error);
}

static void
plan_in_cycle (const Taking *taking,
               const char   *action)
{
  REGIE_ITEMS_FOREACH (RegieImprovementCycle, cycle, regie_body_peek_cycles (taking->body))
    {
      const char *const *planned = regie_improvement_cycle_get_planned_actions (cycle);
      g_autoptr(GStrvBuilder) builder = NULL;
      g_auto(GStrv) actions = NULL;

      if (regie_improvement_cycle_get_year (cycle) != taking->year)
        continue;
      builder = g_strv_builder_new ();
      if (planned != NULL)
        g_strv_builder_addv (builder, (const char **) planned);
      g_strv_builder_add (builder, action);
      actions = g_strv_builder_end (builder);
      regie_improvement_cycle_set_planned_actions (cycle, (const char *const *) actions);
      return;
    }
}

/**
 * regie_programme_take_decision:
 * @self: a programme
 * @decision: a decision of a cycle of one of its bodies
 * @responsible: id of the functionary who answers for the action
 * @planned_start_date: (nullable): a day in the next year, or %NULL for the first day of it
 * @planned_end_date: (nullable): a day in the next year, or %NULL for the last day of it
 * @error: return location for an error
 *
 * Makes what was decided in the cycle of a year an action of the next year, in one step: the action
 * of the same body has the text of the decision as its title, its theme, an owner and planned days,
 * and says what it arises from; the decision says which action carries it out; and the cycle of the
 * next year, when there is one, plans it.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the decision or the functionary is not in the programme;
 * %REGIE_ERROR_EXISTS when an action carries the decision out already; %REGIE_ERROR_REFUSED when it
 * says why none is needed, when it says nothing, when the planned days do not lie in the next year,
 * or when the body takes no part then. Nothing is changed then.
 *
 * Source: method, section 8.4.
 *
 * Returns: (transfer none): the action
 *
 * Since: 0.1
 */
RegieImplementationAction *
regie_programme_take_decision (RegieProgramme      *self,
                               RegieCycleDecision  *decision,
                               const char          *responsible,
                               const GDate         *planned_start_date,
                               const GDate         *planned_end_date,
                               GError             **error)
{
  g_autoptr(RegieImplementationAction) action = NULL;
  Taking taking = { .programme = self, .decision = decision, .responsible = responsible };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (REGIE_IS_CYCLE_DECISION (decision), NULL);
  g_return_val_if_fail (responsible != NULL, NULL);
  g_return_val_if_fail (planned_start_date == NULL || g_date_valid (planned_start_date), NULL);
  g_return_val_if_fail (planned_end_date == NULL || g_date_valid (planned_end_date), NULL);

  if (!can_take (&taking, planned_start_date, planned_end_date, error))
    return NULL;

  action = regie_implementation_action_new ();
  regie_ensure_id (action);
  regie_ensure_id (decision);
  regie_implementation_action_set_theme (action, regie_cycle_decision_get_theme (decision));
  regie_implementation_action_set_title (action, regie_cycle_decision_get_text (decision));
  regie_implementation_action_set_responsible (action, responsible);
  regie_implementation_action_set_planned_start_date (action, &taking.start);
  regie_implementation_action_set_planned_end_date (action, &taking.end);
  regie_implementation_action_set_arises_from (action,
                                               regie_entity_get_id (REGIE_ENTITY (decision)));
  regie_body_add_action (taking.body, action);
  regie_cycle_decision_set_action (decision, regie_entity_get_id (REGIE_ENTITY (action)));
  plan_in_cycle (&taking, regie_entity_get_id (REGIE_ENTITY (action)));

  /* The body owns it. */
  return action;
}
