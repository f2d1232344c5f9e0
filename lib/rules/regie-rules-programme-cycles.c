/* regie-rules-programme-cycles.c: bodies look back each year, at readings that say something
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-recorded-readings-private.h"
#include "rules/regie-rule-programme-private.h"
#include "rules/regie-rule-quote-private.h"
#include "rules/regie-said-private.h"

/* Days after a year in which it can be evaluated still. */
#define DAYS_TO_EVALUATE 90

/* How far back a missed evaluation is looked for: what lies further has no use any more. */
#define YEARS_BACK 10

static gboolean
is_whole_year (const GDate *start,
               const GDate *end,
               GDateYear    year)
{
  GDate first;
  GDate last;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, year);
  g_date_set_dmy (&last, 31, G_DATE_DECEMBER, year);

  return start != NULL && g_date_compare (start, &first) <= 0 && !regie_rule_is_past (end, &last);
}

/* Whether a body took part all of a year in which the programme ran. A term of which the first day
 * is not known began with the programme. */
static gboolean
took_part_all_of (RegieProgramme *programme,
                  RegieBody      *body,
                  GDateYear       year)
{
  const GDate *begin = regie_programme_get_start_date (programme);
  const RegieItems *terms = regie_body_peek_terms (body);

  if (begin != NULL && !is_whole_year (begin, regie_programme_get_end_date (programme), year))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieBodyTerm, term, terms)
    {
      const GDate *start = regie_body_term_get_start_date (term);

      if (is_whole_year (start != NULL ? start : begin, regie_body_term_get_end_date (term), year))
        return TRUE;
    }

  return regie_items_get_length (terms) == 0 && begin != NULL;
}

static gboolean
was_evaluated (RegieImprovementCycle *cycle,
               const GDate           *day)
{
  const GDate *date = regie_improvement_cycle_get_evaluation_date (cycle);

  return date != NULL && g_date_compare (date, day) <= 0;
}

static void
report_missed (RegieRuleContext *context,
               RegieBody        *body,
               RegieEntity      *cycle,
               GDateYear         year)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *number = g_strdup_printf ("%d", year);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (body),
    N_ ("Evaluate the year with the partners of the level, and record what was decided."),
    N_ ("{name} took part all of {year}, and did not evaluate that year."),
    "name",
    name,
    "year",
    number,
    NULL);

  if (cycle != NULL)
    regie_rule_context_add_evidence (context, finding, cycle);
}

static void
check_year (RegieRuleContext *context,
            RegieBody        *body,
            GDateYear         year)
{
  RegieEntity *open = NULL;

  if (!took_part_all_of (regie_rule_context_get_programme (context), body, year))
    return;

  REGIE_ITEMS_FOREACH (RegieImprovementCycle, cycle, regie_body_peek_cycles (body))
    {
      if (regie_improvement_cycle_get_year (cycle) != year)
        continue;
      if (was_evaluated (cycle, regie_rule_context_get_day (context)))
        return;
      open = REGIE_ENTITY (cycle);
    }
  report_missed (context, body, open, year);
}

/* What a body that left did not do can be done no longer. */
static void
check_evaluated (RegieRuleContext *context,
                 gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  GDate last = *day;
  int last_year = 0;

  if (!regie_body_takes_part_on (record, day))
    return;

  g_date_subtract_days (&last,
                        (guint) MIN (regie_rule_context_get_limit (context, DAYS_TO_EVALUATE),
                                     (int) g_date_get_julian (day) - 1));
  last_year = g_date_get_year (&last) - 1;
  for (int year = MAX (last_year - YEARS_BACK + 1, 1); year <= last_year; year++)
    check_year (context, record, (GDateYear) year);
}

static RegieIndicator *
find_indicator (RegieRuleContext *context,
                const char       *id)
{
  return (RegieIndicator *) regie_rule_context_find_item (context, REGIE_TYPE_INDICATOR, id);
}

/* What is wrong with a reading; NULL for nothing. What is withheld is not wrong. */
static const char *
judge_reading (RegieRuleContext *context,
               RegieBodyReading *reading)
{
  RegieIndicator *indicator = find_indicator (context, regie_body_reading_get_indicator (reading));
  RegieReadingState state = regie_body_reading_get_denominator_state (reading);

  if (indicator == NULL)
    return N_ ("{name} has a reading of an indicator that the edition does not have.");
  if (regie_indicator_get_unit (indicator) != REGIE_INDICATOR_UNIT_PERCENT)
    return NULL;
  if (state == REGIE_READING_STATE_NONE || state == REGIE_READING_STATE_OUTSIDE ||
      (state == REGIE_READING_STATE_KNOWN && regie_body_reading_get_denominator (reading) == 0 &&
       regie_body_reading_get_numerator (reading) > 0))
    return N_ ("{name} has a reading of a share that does not say what it is a share of.");
  if (state == REGIE_READING_STATE_KNOWN &&
      regie_body_reading_get_numerator_state (reading) == REGIE_READING_STATE_KNOWN &&
      regie_body_reading_get_numerator (reading) > regie_body_reading_get_denominator (reading))
    return N_ (
      "{name} has a reading of a share that counts more than the whole that it is a share of.");

  return NULL;
}

static void
report_reading (RegieRuleContext *context,
                RegieBody        *body,
                RegieEntity      *reading,
                const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);

  regie_rule_context_report_with (context,
                                  reading,
                                  N_ ("Look up what was counted, and among what, and record both."),
                                  sentence,
                                  "name",
                                  name,
                                  NULL);
}

static void
check_readings (RegieRuleContext *context,
                gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieBodyReading, reading, regie_body_peek_readings (record))
    {
      const char *sentence = judge_reading (context, reading);

      if (sentence != NULL)
        report_reading (context, record, REGIE_ENTITY (reading), sentence);
    }
}

static void
report_target (RegieRuleContext *context,
               RegieBody        *body,
               RegieTarget      *target,
               RegieEntity      *reading,
               const char       *sentence)
{
  const GDate *date = regie_target_get_date (target);
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *indicator =
    regie_rule_dup_quote (REGIE_ENTITY (target), regie_target_get_indicator (target));
  g_autofree char *day =
    date == NULL ? NULL : regie_dup_date (regie_rule_context_get_language (context), date);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (target),
    N_ ("Look at what is needed to reach it, or set another target and record why."),
    sentence,
    "name",
    name,
    "indicator",
    indicator,
    "date",
    day,
    NULL);

  if (reading != NULL)
    regie_rule_context_add_evidence (context, finding, reading);
}

/* Holds a target of which the day has come against what the body read by then. */
static void
check_reached (RegieRuleContext   *context,
               RegieBody          *body,
               RegieTarget        *target,
               RegieBodyReading   *reading,
               RegieIndicatorUnit  unit)
{
  const char *sentence = NULL;
  RegieSaid said = regie_said_nothing (REGIE_READING_STATE_NONE);

  if (reading != NULL)
    said = regie_said_by_record (reading, unit);
  switch (regie_said_compare (&said, target))
    {
    case REGIE_ANSWER_UNKNOWN:
      sentence = N_ ("{name} has a target for {indicator} by {date}, and no reading tells "
                     "whether it was reached.");
      break;
    case REGIE_ANSWER_NO:
      sentence = N_ ("{name} has a target for {indicator} by {date}, and has not reached it.");
      break;
    case REGIE_ANSWER_YES:
      return;
    }

  report_target (context, body, target, (RegieEntity *) reading, sentence);
}

/* Trained regisseurs are counted from certificates by another rule. */
static void
check_target (RegieRuleContext *context,
              RegieBody        *body,
              GHashTable       *readings,
              RegieTarget      *target)
{
  const char *id = regie_target_get_indicator (target);
  RegieIndicator *indicator = find_indicator (context, id);
  const GDate *date = regie_target_get_date (target);

  if (indicator == NULL)
    report_target (context,
                   body,
                   target,
                   NULL,
                   N_ ("{name} has a target for {indicator}, an indicator that the edition does "
                       "not have."));
  else if (date != NULL && regie_rule_get_trained_role (context, target) == NULL &&
           g_date_compare (date, regie_rule_context_get_day (context)) <= 0)
    check_reached (context,
                   body,
                   target,
                   regie_recorded_readings_find (readings, id, date),
                   regie_indicator_get_unit (indicator));
}

static void
check_targets (RegieRuleContext *context,
               gpointer          record)
{
  g_autoptr(GHashTable) readings = NULL;

  if (!regie_body_takes_part_on (record, regie_rule_context_get_day (context)))
    return;

  readings = regie_recorded_readings_new (record, regie_rule_context_get_day (context));
  REGIE_ITEMS_FOREACH (RegieTarget, target, regie_body_peek_targets (record))
    check_target (context, record, readings, target);
  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    REGIE_ITEMS_FOREACH (RegieTarget, target, regie_implementation_action_peek_targets (step))
      check_target (context, record, readings, target);
}

static void
check_cycle (RegieRuleContext      *context,
             RegieBody             *body,
             RegieImprovementCycle *cycle)
{
  REGIE_ITEMS_FOREACH (RegieCycleDecision, decision, regie_improvement_cycle_peek_decisions (cycle))
    {
      g_autofree char *name = NULL;
      g_autofree char *text = NULL;

      if (regie_cycle_decision_get_action (decision) != NULL ||
          regie_is_said (regie_cycle_decision_get_no_action_reason (decision)))
        continue;
      name = regie_rule_dup_body_name (body);
      text =
        regie_rule_dup_quote (REGIE_ENTITY (decision), regie_cycle_decision_get_text (decision));
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (decision),
        N_ ("Make it an action of the next year, or record why none is needed."),
        N_ ("{name}: the decision {text} has become no action, and why is not recorded."),
        "name",
        name,
        "text",
        text,
        NULL);
    }
}

static void
check_decisions (RegieRuleContext *context,
                 gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieImprovementCycle, cycle, regie_body_peek_cycles (record))
    check_cycle (context, record, cycle);
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.10",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Every body evaluates each year in which it takes part."),
    .type = regie_body_get_type,
    .check = check_evaluated,
  },
  {
    .code = "PR.11",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title =
      N_ ("Readings are of an indicator of the edition, and say what a share is a share of."),
    .type = regie_body_get_type,
    .check = check_readings,
  },
  {
    .code = "PR.13",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Targets are of an indicator of the edition, and are reached on their day."),
    .type = regie_body_get_type,
    .check = check_targets,
  },
  {
    .code = "PR.22",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("What an evaluation decides becomes an action, or it is recorded why not."),
    .type = regie_body_get_type,
    .check = check_decisions,
  },
};

const RegieRuleTable regie_rules_programme_cycles = { rows, G_N_ELEMENTS (rows) };
