/* regie-rules-quality.c: principle 10, focus on quality
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>

#include "rules/regie-rule-facts-private.h"

static gboolean
is_by_household (GHashTable        *members,
                 const char *const *people)
{
  for (gsize i = 0; people != NULL && people[i] != NULL; i++)
    if (regie_rule_set_contains (members, people[i]))
      return TRUE;

  return FALSE;
}

/* Whether a day, where it is known, lies in a period, whose first day may be unknown too. */
static gboolean
may_lie_between (const GDate *date,
                 const GDate *first,
                 const GDate *last)
{
  return date == NULL ||
         ((first == NULL || g_date_compare (date, first) >= 0) && g_date_compare (date, last) <= 0);
}

/* Whether the household looked back at the closing: in the last evaluation or by feedback. */
static gboolean
household_looked_back (RegieRuleContext *context,
                       const GDate      *since)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);
  GHashTable *members = regie_rule_get_members (context);

  REGIE_MODEL_FOREACH (RegieEvaluation, evaluation, regie_dossier_get_evaluations (dossier))
    if (regie_evaluation_get_is_final (evaluation) &&
        may_lie_between (regie_evaluation_get_date (evaluation), since, day) &&
        is_by_household (members, regie_evaluation_get_by (evaluation)))
      return TRUE;

  REGIE_MODEL_FOREACH (RegieFeedback, feedback, regie_dossier_get_feedback (dossier))
    if (regie_feedback_get_at_closure (feedback) &&
        may_lie_between (regie_feedback_get_date (feedback), since, day) &&
        regie_feedback_get_party (feedback) == REGIE_PARTY_HOUSEHOLD)
      return TRUE;

  return FALSE;
}

/* The closing that holds on a day, or NULL. */
static RegieClosure *
closure_on (RegieDossier *dossier,
            const GDate  *day)
{
  RegieClosure *last = NULL;

  REGIE_MODEL_FOREACH (RegieClosure, closure, regie_dossier_get_closures (dossier))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date != NULL && g_date_compare (date, day) <= 0 &&
          (last == NULL || g_date_compare (date, regie_closure_get_date (last)) > 0))
        last = closure;
    }

  return last;
}

/* The day from which a look back counts for this closing: when the case was opened last; NULL when
 * that is not known. */
static const GDate *
opened_before (RegieDossier *dossier,
               RegieClosure *closure)
{
  const GDate *opened = regie_dossier_get_opened_date (dossier);

  REGIE_MODEL_FOREACH (RegieClosure, earlier, regie_dossier_get_closures (dossier))
    {
      const GDate *reopened = regie_closure_get_reopened_date (earlier);

      if (reopened != NULL && g_date_compare (reopened, regie_closure_get_date (closure)) <= 0 &&
          (opened == NULL || g_date_compare (reopened, opened) > 0))
        opened = reopened;
    }

  return opened;
}

static void
check_look_back (RegieRuleContext *context,
                 gpointer          record)
{
  RegieDossier *dossier = record;
  const GDate *day = regie_rule_context_get_day (context);
  RegieClosure *closure = closure_on (dossier, day);

  if (closure == NULL || regie_dossier_is_open (dossier, day) ||
      household_looked_back (context, opened_before (dossier, closure)))
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (closure),
    N_ ("Ask the household how it looks back on the plan and on working together, and record it."),
    N_ ("The case was closed without an evaluation by the household."),
    NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P10.1",
    .principle = 10,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The household evaluates the case when it is closed."),
    .type = regie_dossier_get_type,
    .check = check_look_back,
  },
};

const RegieRuleTable regie_rules_quality = { rows, G_N_ELEMENTS (rows) };
