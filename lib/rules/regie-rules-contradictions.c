/* regie-rules-contradictions.c: what cannot be in the records of the work on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-consent.h>
#include <regie/regie-disclosure.h>
#include <regie/regie-meldcode-record.h>
#include <regie/regie-meldcode-step.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-condition.h>
#include <regie/regie-safety-stage.h>

#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"
#include "rules/regie-rules-safety-private.h"

static void
report_backwards (RegieRuleContext *context,
                  gpointer          record,
                  const GDate      *first,
                  const GDate      *second)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *first_text = NULL;
  g_autofree char *second_text = NULL;

  if (first == NULL || !regie_rule_is_past (second, first))
    return;

  first_text = regie_dup_date (language, first);
  second_text = regie_dup_date (language, second);
  regie_rule_context_report_with (
    context,
    record,
    N_ ("Look up which of the two days is right, and correct the other."),
    N_ ("In a record of the work on safety what comes later, {second}, lies before {first}."),
    "first",
    first_text,
    "second",
    second_text,
    NULL);
}

/* That a record does not end before it begins is asked of records of every type by another rule. */
void
regie_check_safety_days (RegieRuleContext *context,
                         gpointer          record)
{
  REGIE_TRACK_FOREACH (track, record)
  REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
    report_backwards (context,
                      weighing,
                      regie_weighing_get_date (weighing),
                      regie_weighing_get_deviation_date (weighing));
}

static void
check_condition (RegieRuleContext     *context,
                 RegieSafetyCondition *condition)
{
  if (regie_safety_condition_get_met_date (condition) == NULL ||
      regie_safety_condition_get_met (condition) == REGIE_ANSWER_YES)
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (condition),
    N_ ("Ask Veilig Thuis whether it is met, and correct the record."),
    N_ ("A condition of Veilig Thuis has a day on which it was met, but does not count as met."),
    NULL);
}

void
regie_check_statements (RegieRuleContext *context,
                        gpointer          record)
{
  RegiePlan *plan = regie_dossier_get_plan (record);
  RegieSafetyPlan *safety_plan = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);

  REGIE_TRACK_FOREACH (track, record)
  {
    if (regie_safety_track_get_verdict (track) == REGIE_SAFETY_VERDICT_SAFE)
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (track),
        N_ ("Record what the judgement on safety was when the work on it began."),
        N_ ("A safety track was opened although its own judgement says safe."),
        NULL);
    REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
      if (!regie_weighing_get_deviates (weighing) &&
          regie_is_said (regie_weighing_get_deviation_reason (weighing)))
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (weighing),
          N_ ("Ask whoever weighed what was decided, and correct the record."),
          N_ ("A weighing gives a reason to decide otherwise, but says that nobody did."),
          NULL);
  }
  if (safety_plan != NULL)
    REGIE_ITEMS_FOREACH (RegieSafetyCondition,
                         condition,
                         regie_safety_plan_peek_conditions (safety_plan))
      check_condition (context, condition);
}

/* A consent that was refused, withdrawn, or given for something or somebody else is no ground. */
static gboolean
has_consent (RegieRuleContext *context,
             RegieDisclosure  *disclosure)
{
  RegieEntity *consent = regie_rule_context_find (context,
                                                  REGIE_TYPE_CONSENT,
                                                  regie_disclosure_get_consent (disclosure));

  return consent != NULL && regie_record_consent_covers (regie_rule_context_get_dossier (context),
                                                         REGIE_CONSENT (consent),
                                                         disclosure);
}

/* Whether the ground has the record that it wants. */
static gboolean
has_ground (RegieRuleContext *context,
            RegieDisclosure  *disclosure)
{
  switch (regie_disclosure_get_ground (disclosure))
    {
    case REGIE_LEGAL_GROUND_UNKNOWN:
      return FALSE;
    case REGIE_LEGAL_GROUND_CONSENT:
      return has_consent (context, disclosure);
    case REGIE_LEGAL_GROUND_REPORTING_RIGHT:
      return regie_rule_context_find (context,
                                      REGIE_TYPE_WEIGHING,
                                      regie_disclosure_get_weighing (disclosure)) != NULL;
    case REGIE_LEGAL_GROUND_CONFLICT_OF_DUTIES:
      return regie_is_said (regie_disclosure_get_advice (disclosure));
    case REGIE_LEGAL_GROUND_LEGAL_TASK:
    case REGIE_LEGAL_GROUND_LEGAL_DUTY:
    case REGIE_LEGAL_GROUND_VITAL_INTEREST:
      return TRUE;
    }

  g_return_val_if_reached (TRUE);
}

static gboolean
was_told (RegieDisclosure *disclosure)
{
  return regie_disclosure_get_told (disclosure) == REGIE_TOLD_YES ||
         (regie_disclosure_get_told (disclosure) != REGIE_TOLD_UNKNOWN &&
          regie_is_said (regie_disclosure_get_told_reason (disclosure)));
}

void
regie_check_disclosures (RegieRuleContext *context,
                         gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieDisclosure, disclosure, regie_dossier_peek_disclosures (record))
    {
      if (!has_ground (context, disclosure))
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (disclosure),
          N_ ("Record the consent, the weighing or the advice on which it rested."),
          N_ (
            "Data went to others, and the ground for it is missing, did not hold on that day, or was for others."),
          NULL);
      if (!was_told (disclosure))
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (disclosure),
          N_ ("Record whether the household knows; if it does not, when it will or why not."),
          N_ (
            "Data went to others, and it is not known whether the household was told, or why not."),
          NULL);
    }
}

static void
check_stage (RegieRuleContext *context,
             gpointer          record,
             const char       *stage)
{
  RegieMethod *method = regie_rule_context_get_method (context);

  if (stage == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieSafetyStage, item, regie_method_peek_safety_stages (method))
    if (g_strcmp0 (REGIE_ID (item), stage) == 0)
      return;

  regie_rule_context_report_with (
    context,
    record,
    N_ ("Name a stage of the method; until then it counts as direct safety."),
    N_ ("A record of the work on safety names a stage that the method does not have."),
    NULL);
}

static void
check_step (RegieRuleContext    *context,
            RegieMeldcodeRecord *record)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  const char *step = regie_meldcode_record_get_step (record);

  if (step == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieMeldcodeStep, item, regie_method_peek_meldcode_steps (method))
    if (g_strcmp0 (REGIE_ID (item), step) == 0)
      return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (record),
    N_ ("Name a step of the meldcode; until then it does not count as one."),
    N_ (
      "A record of the work on safety names a step of the meldcode that the method does not have."),
    NULL);
}

void
regie_check_terms (RegieRuleContext *context,
                   gpointer          record)
{
  RegiePlan *plan = regie_dossier_get_plan (record);
  RegieSafetyPlan *safety_plan = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);

  REGIE_TRACK_FOREACH (track, record)
  {
    REGIE_ITEMS_FOREACH (RegieMeldcodeRecord, step, regie_safety_track_peek_meldcode (track))
      check_step (context, step);
    REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
      check_stage (context, stage, regie_safety_stage_record_get_stage (stage));
  }
  if (safety_plan != NULL)
    REGIE_ITEMS_FOREACH (RegieSafetyAgreement,
                         agreement,
                         regie_safety_plan_peek_agreements (safety_plan))
      check_stage (context, agreement, regie_safety_agreement_get_stage (agreement));
}

static const RegieRuleRow rows[] = {
  {
    .code = "D3.1",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("The outcome of a weighing is what its answers lead to."),
    .type = regie_dossier_get_type,
    .check = regie_check_outcome,
  },
  {
    .code = "D3.2",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A weighing does not change after it was given."),
    .type = regie_dossier_get_type,
    .check = regie_check_seal,
  },
  {
    .code = "D3.3",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("The answers of a weighing fit together and the questions of the method."),
    .type = regie_dossier_get_type,
    .check = regie_check_answers,
  },
  {
    .code = "D3.4",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Nobody deviates from a weighing before it was given."),
    .type = regie_dossier_get_type,
    .check = regie_check_safety_days,
  },
  {
    .code = "D3.5",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A record of the work on safety does not contradict itself."),
    .type = regie_dossier_get_type,
    .check = regie_check_statements,
  },
  {
    .code = "D3.6",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title =
      N_ ("A disclosure has the record of its ground, and says whether the household was told."),
    .type = regie_dossier_get_type,
    .check = regie_check_disclosures,
  },
  {
    .code = "D3.7",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A score is on its scale, and a person gives one at a moment."),
    .type = regie_dossier_get_type,
    .check = regie_check_on_scale,
  },
  {
    .code = "D3.8",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Risk is assessed by a professional, with an instrument of the method."),
    .type = regie_dossier_get_type,
    .check = regie_check_assessments,
  },
  {
    .code = "D3.9",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The stages and steps of the work on safety are those of the method."),
    .type = regie_dossier_get_type,
    .check = regie_check_terms,
  },
};

const RegieRuleTable regie_rules_contradictions = { rows, G_N_ELEMENTS (rows) };
