/* regie-safety-due.c: what must be decided or done about safety, the most urgent first
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-safety-due-private.h"

#include <regie/regie-agreement-test.h>
#include <regie/regie-disclosure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-meldcode-record.h>
#include <regie/regie-next-step.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-review.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-condition.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-weigh.h>

#include "base/regie-day-private.h"
#include "base/regie-hash-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-quote-private.h"
#include "rules/regie-rules-items-private.h"
#include "rules/regie-rules-safety-private.h"

/* Working days within which Veilig Thuis decides on a report. Source: method, section 3.4. */
#define DECISION_DAYS 5

/* Whoever holds sight on safety, or else the regisseur, or whoever took the case in. */
static const char *
find_somebody (RegieDossier     *dossier,
               RegieSafetyTrack *track,
               const GDate      *day)
{
  RegieSafetySight *sight = track == NULL ? NULL : regie_rule_get_sight (track, day);
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (dossier, day);

  if (sight != NULL && regie_safety_sight_get_person (sight) != NULL)
    return regie_safety_sight_get_person (sight);

  return regisseur != NULL ? regie_regisseur_get_person (regisseur)
                           : regie_dossier_get_registered_by (dossier);
}

/* Takes the text. */
static void
take_step (RegieSafetyDue *due,
           gpointer        record,
           char           *text,
           const char     *person,
           const GDate    *date)
{
  g_autoptr(RegieNextStep) step = regie_next_step_new ();
  g_autofree char *taken = text;
  g_autofree char *path = regie_index_dup_path (due->index, record);
  const char *evidence[] = { path, NULL };

  regie_next_step_set_text (step, taken);
  regie_next_step_set_person (step, person == NULL ? due->somebody->pdata[due->place] : person);
  regie_next_step_set_due_date (step, date);
  regie_next_step_set_is_overdue (step, regie_rule_is_past (date, due->day));
  regie_next_step_set_because (step, REGIE_ID (record));
  regie_next_step_set_evidence (step, evidence);
  g_ptr_array_add (due->steps, g_steal_pointer (&step));
  if (date != NULL)
    g_hash_table_add (due->paths, g_steal_pointer (&path));
}

static void
add_question (RegieSafetyDue   *due,
              RegieSafetyTrack *track)
{
  RegieWeighing *weighing = regie_rule_get_last_weighing (track, due->day);
  g_autoptr(RegieWeighingResult) result =
    weighing == NULL ? NULL : regie_method_weigh (due->method, weighing, due->language, NULL);
  const char *question = result == NULL ? NULL : regie_weighing_result_get_next_text (result);
  const char *sentence =
    N_ ("Answer the next question of the weighing, as a new weighing: {question}");

  if (question == NULL ||
      regie_weighing_result_get_outcome (result) == REGIE_WEIGHING_OUTCOME_REPORT)
    return;
  if (regie_weighing_result_get_outcome (result) == REGIE_WEIGHING_OUTCOME_CONSULT)
    sentence = N_ ("Ask for advice, and then answer again, as a new weighing: {question}");

  take_step (due,
             weighing,
             regie_translate_with (due->language, sentence, "question", question, NULL),
             NULL,
             due->day);
}

/* Whether both decisions of the last step of the meldcode were taken after a weighing. */
static gboolean
was_decided (const RegieSafetyDue *due,
             RegieSafetyTrack     *track,
             const GDate          *weighed)
{
  REGIE_ITEMS_FOREACH (RegieMeldcodeRecord, step, regie_safety_track_peek_meldcode (track))
    {
      const GDate *date = regie_meldcode_record_get_date (step);

      if (regie_rule_is_by (date, due->day) && !regie_rule_is_past (date, weighed) &&
          regie_meldcode_record_get_report_needed (step) != REGIE_ANSWER_UNKNOWN &&
          regie_meldcode_record_get_help_possible (step) != REGIE_ANSWER_UNKNOWN)
        return TRUE;
    }

  return FALSE;
}

static gboolean
leads_to_decisions (RegieWeighingOutcome outcome)
{
  switch (outcome)
    {
    case REGIE_WEIGHING_OUTCOME_UNKNOWN:
    case REGIE_WEIGHING_OUTCOME_CONSULT:
    case REGIE_WEIGHING_OUTCOME_CLOSE:
      return FALSE;
    case REGIE_WEIGHING_OUTCOME_REPORT:
    case REGIE_WEIGHING_OUTCOME_HELP:
    case REGIE_WEIGHING_OUTCOME_FOLLOW:
      return TRUE;
    }

  g_return_val_if_reached (TRUE);
}

/* A report that is due is an error of its own, and whoever deviated has decided. */
static void
add_decisions (RegieSafetyDue   *due,
               RegieSafetyTrack *track)
{
  RegieWeighing *weighing = regie_rule_get_last_weighing (track, due->day);

  if (weighing == NULL || !leads_to_decisions (regie_rule_get_outcome (due->method, weighing)) ||
      regie_weighing_get_deviates (weighing) ||
      regie_rule_report_is_due (due->method, track, weighing, due->day) ||
      was_decided (due, track, regie_weighing_get_date (weighing)))
    return;

  take_step (
    due,
    weighing,
    g_strdup (regie_translate (
      due->language,
      N_ (
        "Take the two decisions and record them: is a report needed, and can help be given or organised?"))),
    NULL,
    due->day);
}

static GDate
add_working_days (const GDate *from,
                  guint        n_days)
{
  GDate day = *from;

  while (n_days > 0 && regie_day_move (&day, 1, &day))
    if (g_date_get_weekday (&day) < G_DATE_SATURDAY)
      n_days--;

  return day;
}

static void
add_report (RegieSafetyDue    *due,
            RegieSafetyReport *report)
{
  const GDate *date = regie_safety_report_get_date (report);

  if (!regie_rule_is_by (date, due->day))
    return;

  if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_REPORT &&
      regie_safety_report_get_outcome (report) == REGIE_SAFETY_REPORT_OUTCOME_UNKNOWN)
    {
      GDate decided = add_working_days (date, DECISION_DAYS);

      take_step (due,
                 report,
                 g_strdup (regie_translate (
                   due->language,
                   N_ ("Ask Veilig Thuis what it decided, and who answers for safety now."))),
                 NULL,
                 &decided);
    }
  if (regie_safety_report_get_told_household (report) == REGIE_TOLD_LATER)
    take_step (due,
               report,
               g_strdup (regie_translate (
                 due->language,
                 N_ ("Tell the household about the report, or record that it was told."))),
               NULL,
               NULL);
}

/* Since when a stage was not looked at: its first day, or the last test of an agreement. */
static GDate
last_look (const RegieSafetyDue   *due,
           RegieSafetyStageRecord *stage)
{
  GDate last = *regie_safety_stage_record_get_start_date (stage);
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (due->dossier, due->day);

  if (plan == NULL)
    return last;

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    REGIE_ITEMS_FOREACH (RegieAgreementTest, test, regie_safety_agreement_peek_tests (agreement))
      {
        const GDate *date = regie_agreement_test_get_date (test);

        if (regie_rule_is_by (date, due->day) && regie_day_compare (date, &last) > 0)
          last = *date;
      }

  return last;
}

static int
stage_days (const RegieSafetyDue   *due,
            RegieSafetyStageRecord *stage)
{
  if (regie_safety_stage_record_get_review_interval_days (stage) > 0)
    return regie_safety_stage_record_get_review_interval_days (stage);

  REGIE_ITEMS_FOREACH (RegieSafetyStage, item, regie_method_peek_safety_stages (due->method))
    if (g_strcmp0 (REGIE_ID (item), regie_safety_stage_record_get_stage (stage)) == 0)
      return regie_safety_stage_get_interval_days (item);

  return 0;
}

static void
add_stage (RegieSafetyDue         *due,
           RegieSafetyStageRecord *stage)
{
  int days = stage_days (due, stage);
  GDate last;
  GDate next;

  if (days <= 0 || regie_safety_stage_record_get_start_date (stage) == NULL ||
      !regie_record_is_in_force (stage, due->day))
    return;

  last = last_look (due, stage);
  if (!regie_day_move (&last, days, &next))
    return;

  take_step (due,
             stage,
             regie_translate_with (due->language,
                                   N_ ("Look together whether this stage still fits: {stage}."),
                                   "stage",
                                   regie_rule_get_stage_name (due->method,
                                                              regie_safety_stage_record_get_stage (
                                                                stage),
                                                              due->language),
                                   NULL),
             NULL,
             &next);
}

static void
add_agreement (RegieSafetyDue       *due,
               RegieSafetyAgreement *agreement)
{
  g_autofree char *text =
    regie_rule_dup_quote (REGIE_ENTITY (agreement), regie_safety_agreement_get_text (agreement));

  if (regie_safety_agreement_get_review_date (agreement) == NULL ||
      !regie_record_is_in_force (agreement, due->day))
    return;

  take_step (due,
             agreement,
             regie_translate_with (due->language,
                                   N_ ("Check whether this safety agreement works: {agreement}."),
                                   "agreement",
                                   text,
                                   NULL),
             regie_safety_agreement_get_supervisor (agreement),
             regie_safety_agreement_get_review_date (agreement));
}

static void
add_plan (RegieSafetyDue  *due,
          RegieSafetyPlan *plan)
{
  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    add_agreement (due, agreement);
  if (regie_safety_plan_get_next_review_date (plan) != NULL)
    take_step (due,
               plan,
               g_strdup (regie_translate (
                 due->language,
                 N_ ("Look at the safety plan again, with everybody who has a part in it."))),
               NULL,
               regie_safety_plan_get_next_review_date (plan));

  REGIE_ITEMS_FOREACH (RegieSafetyCondition, condition, regie_safety_plan_peek_conditions (plan))
    if (regie_safety_condition_get_met (condition) != REGIE_ANSWER_YES)
      {
        g_autofree char *text = regie_rule_dup_quote (REGIE_ENTITY (condition),
                                                      regie_safety_condition_get_text (condition));

        take_step (due,
                   condition,
                   regie_translate_with (
                     due->language,
                     N_ ("Look whether this condition of Veilig Thuis is met: {condition}."),
                     "condition",
                     text,
                     NULL),
                   NULL,
                   NULL);
      }
}

/* Insufficient basic care is a reason of its own to begin the meldcode; people decide. */
static void
add_basic_care (RegieSafetyDue *due)
{
  RegieSafetyScreen *last = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetyScreen, screen, regie_dossier_peek_safety_screens (due->dossier))
    {
      const GDate *date = regie_safety_screen_get_date (screen);

      if (regie_rule_is_by (date, due->day) &&
          regie_safety_screen_get_basic_care (screen) != REGIE_BASIC_CARE_UNKNOWN &&
          (last == NULL || regie_day_compare (date, regie_safety_screen_get_date (last)) >= 0))
        last = screen;
    }

  if (due->tracks->len == 0 && last != NULL &&
      regie_safety_screen_get_basic_care (last) == REGIE_BASIC_CARE_INSUFFICIENT)
    take_step (due,
               last,
               g_strdup (regie_translate (
                 due->language,
                 N_ (
                   "Basic care is insufficient: decide whether the steps of the meldcode begin."))),
               NULL,
               due->day);
}

static void
add_disclosures (RegieSafetyDue *due)
{
  REGIE_ITEMS_FOREACH (RegieDisclosure, disclosure, regie_dossier_peek_disclosures (due->dossier))
    if (regie_disclosure_get_told (disclosure) == REGIE_TOLD_LATER)
      take_step (due,
                 disclosure,
                 g_strdup (regie_translate (
                   due->language,
                   N_ ("Tell the household what was disclosed, or record that it was told."))),
                 regie_disclosure_get_by (disclosure),
                 NULL);
}

/* What has a day before what has none, the oldest first; the order among others is kept. */
static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const GDate *first = regie_next_step_get_due_date (*(RegieNextStep *const *) a);
  const GDate *second = regie_next_step_get_due_date (*(RegieNextStep *const *) b);

  if (first == NULL || second == NULL)
    return (first == NULL) - (second == NULL);

  return regie_day_compare (first, second);
}

static void
name_people (RegieSafetyState *state,
             RegieDossier     *dossier)
{
  REGIE_ITEMS_FOREACH (RegieNextStep, step, regie_safety_state_peek_steps (state))
    {
      RegiePerson *person = regie_dossier_get_person (dossier, regie_next_step_get_person (step));
      g_autofree char *name = person == NULL ? NULL : regie_person_dup_name (person);

      regie_next_step_set_person_name (step, name);
    }
}

static void
add_track (RegieSafetyDue   *due,
           RegieSafetyTrack *track)
{
  add_question (due, track);
  add_decisions (due, track);
  REGIE_ITEMS_FOREACH (RegieSafetyReport, report, regie_safety_track_peek_reports (track))
    add_report (due, report);
  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    add_stage (due, stage);
}

/* The safety plan is of all tracks; whoever holds sight in the most urgent one looks after it. */
static void
collect (RegieSafetyDue *due)
{
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (due->dossier, due->day);

  for (due->place = 0; due->place < due->tracks->len; due->place++)
    add_track (due, due->tracks->pdata[due->place]);
  due->place = 0;
  if (plan != NULL)
    add_plan (due, plan);
  add_basic_care (due);
  add_disclosures (due);
}

/* Looked up once for each track: a track can have many records. */
static GPtrArray *
list_somebody (RegieDossier *dossier,
               GPtrArray    *tracks,
               const GDate  *day)
{
  GPtrArray *somebody = g_ptr_array_new ();

  for (guint i = 0; i < tracks->len; i++)
    g_ptr_array_add (somebody, (char *) find_somebody (dossier, tracks->pdata[i], day));
  if (tracks->len == 0)
    g_ptr_array_add (somebody, (char *) find_somebody (dossier, NULL, day));

  return somebody;
}

void
regie_safety_due_add (RegieSafetyState *state,
                      RegieDossier     *dossier,
                      RegieMethod      *method,
                      GPtrArray        *tracks,
                      const GDate      *day,
                      const char       *language)
{
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, day, language);
  g_autoptr(GPtrArray) steps = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GHashTable) paths =
    g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  g_autoptr(RegieIndex) index = regie_index_new (REGIE_ENTITY (dossier));
  g_autoptr(GPtrArray) somebody = list_somebody (dossier, tracks, day);
  RegieSafetyDue due = { dossier, method, day, language, index, tracks, somebody, 0, steps, paths };

  if (!regie_dossier_is_open (dossier, day))
    return;

  collect (&due);
  g_ptr_array_sort (steps, compare_steps);

  regie_safety_due_add_findings (state, &due, findings, REGIE_SEVERITY_ERROR);
  for (guint i = 0; i < steps->len; i++)
    regie_safety_state_add_step (state, steps->pdata[i]);
  regie_safety_due_add_findings (state, &due, findings, REGIE_SEVERITY_WARNING);
  regie_safety_due_add_findings (state, &due, findings, REGIE_SEVERITY_INFORMATION);
  name_people (state, dossier);
}
