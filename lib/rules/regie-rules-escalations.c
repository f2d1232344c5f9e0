/* regie-rules-escalations.c: principle 4, the ladder of escalation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-escalation-moves.h>
#include <regie/regie-label.h>
#include <regie/regie-ladder.h>

#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-progress-private.h"
#include "rules/regie-rule-facts-private.h"

/* How many days an action may be late before somebody else is asked to intervene, when the method
 * does not say. */
#define LATE_DAYS 28

/* A rung by its name, or else its id. */
static char *
dup_name (RegieRuleContext *context,
          RegieRung        *rung)
{
  const char *name = NULL;

  if (rung == NULL)
    return NULL;
  name =
    regie_label_choose (regie_rung_get_names (rung), regie_rule_context_get_language (context));

  return g_strdup (name != NULL ? name : REGIE_ID (rung));
}

static void
report_late (RegieRuleContext *context,
             RegieEscalation  *escalation,
             RegieRung        *rung)
{
  const char *language = regie_rule_context_get_language (context);
  RegieRung *next = regie_method_get_next_rung (regie_rule_context_get_method (context),
                                                regie_escalation_get_rung (escalation));
  g_autofree char *here = dup_name (context, rung);
  g_autofree char *there = dup_name (context, next);
  g_autofree char *date = regie_dup_date (language, regie_escalation_get_opened_date (escalation));
  g_autofree char *limit = g_strdup_printf ("%d", regie_rung_get_limit_days (rung));
  g_autofree char *sentence = regie_translate_with (
    language,
    N_ ("What was put before {rung} on {date} is still open; days that it may take: {limit}."),
    "rung",
    here,
    "date",
    date,
    "limit",
    limit,
    NULL);
  g_autofree char *resolution =
    next == NULL
      ? g_strdup (regie_translate (
          language,
          N_ ("There is no next rung: agree with those who were asked on the day of an answer.")))
      : regie_translate_with (language,
                              N_ ("Pass it on to the next rung: {rung}."),
                              "rung",
                              there,
                              NULL);

  regie_rule_context_report (context, REGIE_ENTITY (escalation), sentence, resolution);
}

static void
check_escalation (RegieRuleContext *context,
                  RegieEscalation  *escalation)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegieRung *rung = regie_method_get_rung (regie_rule_context_get_method (context),
                                           regie_escalation_get_rung (escalation));

  if (rung == NULL || regie_rung_get_limit_days (rung) == 0 ||
      !regie_escalation_is_open (escalation, day) ||
      !regie_dossier_is_open (regie_rule_context_get_dossier (context), day) ||
      regie_escalation_count_days (escalation, day) <= regie_rung_get_limit_days (rung))
    return;

  report_late (context, escalation, rung);
}

/* Each row that asks for another type than the dossier would walk through all of it. */
static void
check_solved_in_time (RegieRuleContext *context,
                      gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieEscalation, escalation, regie_dossier_peek_escalations (record))
    check_escalation (context, escalation);
}

/* Whether an escalation is open, or ended so lately that what came of it may still help. */
static gboolean
is_escalated (RegieRuleContext *context,
              int               limit)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_ITEMS_FOREACH (RegieEscalation, escalation, regie_dossier_peek_escalations (dossier))
    {
      const GDate *solved = regie_escalation_get_solved_date (escalation);

      if (regie_escalation_is_open (escalation, day))
        return TRUE;
      if (regie_escalation_get_state (escalation) == REGIE_ESCALATION_STATE_SOLVED &&
          solved != NULL && regie_day_compare (solved, day) <= 0 &&
          g_date_days_between (solved, day) <= limit)
        return TRUE;
    }

  return FALSE;
}

/* The actions that are late for longer than the limit. */
static GPtrArray *
list_late (RegieRuleContext *context,
           RegiePlan        *plan,
           int               limit)
{
  const GDate *day = regie_rule_context_get_day (context);
  GPtrArray *late = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    {
      const GDate *due = regie_action_get_due_date (action);

      if (regie_action_is_open (action) && regie_rule_is_past (due, day) &&
          g_date_days_between (due, day) > limit)
        g_ptr_array_add (late, action);
    }

  return late;
}

/* The last two looks at the progress, when both saw nothing get better; none otherwise. */
static GPtrArray *
list_stalled (RegieRuleContext *context)
{
  g_autoptr(GPtrArray) unchanged =
    regie_rule_list_unchanged_reviews (regie_rule_context_get_dossier (context),
                                       NULL,
                                       regie_rule_context_get_day (context));
  GPtrArray *stalled = g_ptr_array_new ();

  if (unchanged->len >= 2)
    for (guint i = unchanged->len - 2; i < unchanged->len; i++)
      g_ptr_array_add (stalled, unchanged->pdata[i]);

  return stalled;
}

static void
report_not_escalated (RegieRuleContext *context,
                      GPtrArray        *records,
                      const char       *sentence)
{
  const char *language = regie_rule_context_get_language (context);
  RegieRung *first = regie_method_get_next_rung (regie_rule_context_get_method (context), NULL);
  g_autofree char *name = dup_name (context, first);
  g_autofree char *resolution = regie_translate_with (
    language,
    N_ (
      "Ask those who can intervene, beginning with {rung}, or agree together on what will change."),
    "rung",
    name,
    NULL);
  RegieFinding *finding =
    regie_rule_context_report (context, NULL, regie_translate (language, sentence), resolution);

  regie_rule_context_add_records (context, finding, records);
}

static void
check_escalated (RegieRuleContext *context,
                 gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);
  int limit = regie_rule_context_get_limit (context, LATE_DAYS);
  g_autoptr(GPtrArray) late = NULL;
  g_autoptr(GPtrArray) stalled = NULL;

  if (plan == NULL ||
      regie_method_get_next_rung (regie_rule_context_get_method (context), NULL) == NULL ||
      is_escalated (context, limit))
    return;

  late = list_late (context, plan, limit);
  stalled = list_stalled (context);
  if (late->len > 0)
    report_not_escalated (context,
                          late,
                          N_ (
                            "What was agreed is long overdue, and nobody was asked to intervene."));
  if (stalled->len > 0)
    report_not_escalated (
      context,
      stalled,
      N_ ("Twice in a row nothing got better, and nobody was asked to intervene."));
}

static void
check_missed_looks (RegieRuleContext *context,
                    gpointer          record)
{
  const char *language = regie_rule_context_get_language (context);
  RegiePlan *plan = regie_rule_get_plan (context);
  RegieProgressCycle *cycle = plan == NULL ? NULL : regie_rule_get_progress_cycle (context);
  RegieRung *rung = NULL;
  g_autofree char *name = NULL;
  g_autofree char *number = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *resolution = NULL;

  if (cycle == NULL || regie_progress_cycle_get_rung (cycle) == NULL)
    return;

  rung = regie_method_get_rung (regie_rule_context_get_method (context),
                                regie_progress_cycle_get_rung (cycle));
  name = dup_name (context, rung);
  number = g_strdup_printf ("%d", regie_progress_cycle_get_n_missed (cycle));
  sentence = regie_translate_with (
    language,
    N_ ("Looks at the progress that were missed: {number}; {rung} was not asked to intervene."),
    "number",
    number,
    "rung",
    name,
    NULL);
  resolution = regie_translate_with (language,
                                     N_ ("Look at the progress together now, or ask {rung}."),
                                     "rung",
                                     name,
                                     NULL);
  regie_rule_context_report (context, REGIE_ENTITY (plan), sentence, resolution);
}

static const RegieRuleRow rows[] = {
  {
    .code = "E1.1",
    .principle = 4,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("An escalation is solved in the time of its rung, or passed on."),
    .type = regie_dossier_get_type,
    .check = check_solved_in_time,
  },
  {
    .code = "E1.2",
    .principle = 4,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("When a case stalls, somebody is asked to intervene."),
    .type = regie_dossier_get_type,
    .check = check_escalated,
  },
  {
    .code = "E1.3",
    .principle = 4,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("When looks at the progress are missed, the next rung of the ladder is asked."),
    .type = regie_dossier_get_type,
    .check = check_missed_looks,
  },
};

const RegieRuleTable regie_rules_escalations = { rows, G_N_ELEMENTS (rows) };
