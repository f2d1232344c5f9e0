/* regie-rules-weighing.c: principle 7, what a weighing leads to is done
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-weigh.h>
#include <regie/regie-weighing-seal.h>

#include "rules/regie-rules-safety-private.h"

gboolean
regie_rule_is_by (const GDate *date,
                  const GDate *day)
{
  return date != NULL && g_date_compare (date, day) <= 0;
}

/* What has no day may have been already. */
gboolean
regie_rule_is_to_come (const GDate *date,
                       const GDate *day)
{
  return date != NULL && g_date_compare (date, day) > 0;
}

/* What the answers lead to by the table; what was recorded, where the table says nothing. A report
 * that was recorded stays one, whatever the answers say. */
RegieWeighingOutcome
regie_rule_get_outcome (RegieMethod   *method,
                        RegieWeighing *weighing)
{
  g_autoptr(RegieWeighingResult) result = regie_method_weigh (method, weighing, NULL, NULL);
  RegieWeighingOutcome recorded = regie_weighing_get_outcome (weighing);

  if (result == NULL || recorded == REGIE_WEIGHING_OUTCOME_REPORT ||
      regie_weighing_result_get_outcome (result) == REGIE_WEIGHING_OUTCOME_UNKNOWN)
    return recorded;

  return regie_weighing_result_get_outcome (result);
}

static gboolean
was_reported (RegieSafetyTrack *track,
              const GDate      *since,
              const GDate      *day)
{
  REGIE_MODEL_FOREACH (RegieSafetyReport, report, regie_safety_track_get_reports (track))
    {
      const GDate *date = regie_safety_report_get_date (report);

      if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_REPORT &&
          regie_rule_is_by (date, day) && (since == NULL || g_date_compare (date, since) >= 0))
        return TRUE;
    }

  return FALSE;
}

/* Nobody consults themselves. */
static gboolean
was_consulted_on (RegieWeighing *weighing)
{
  const char *const *consulted = regie_weighing_get_deviation_consulted (weighing);

  for (gsize i = 0; consulted != NULL && consulted[i] != NULL; i++)
    if (g_strcmp0 (consulted[i], regie_weighing_get_deviation_by (weighing)) != 0)
      return TRUE;

  return FALSE;
}

/* A deviation counts from its day, with its reason and somebody who was consulted. */
static gboolean
is_deviated_from (RegieWeighing *weighing,
                  const GDate   *day)
{
  return regie_weighing_get_deviates (weighing) &&
         !regie_rule_is_to_come (regie_weighing_get_deviation_date (weighing), day) &&
         regie_rule_is_given (regie_weighing_get_deviation_reason (weighing)) &&
         was_consulted_on (weighing);
}

/* Whether a weighing says report and nobody did, nor said why not. */
gboolean
regie_rule_report_is_due (RegieMethod      *method,
                          RegieSafetyTrack *track,
                          RegieWeighing    *weighing,
                          const GDate      *day)
{
  const GDate *date = regie_weighing_get_date (weighing);

  return !regie_rule_is_to_come (date, day) &&
         regie_rule_get_outcome (method, weighing) == REGIE_WEIGHING_OUTCOME_REPORT &&
         !was_reported (track, date, day) && !is_deviated_from (weighing, day);
}

void
regie_check_deviation (RegieRuleContext *context,
                       gpointer          record)
{
  RegieDossier *dossier = record;
  const GDate *day = regie_rule_context_get_day (context);
  RegieMethod *method = regie_rule_context_get_method (context);

  if (!regie_dossier_is_open (dossier, day))
    return;

  REGIE_TRACK_FOREACH (track, dossier)
  REGIE_MODEL_FOREACH (RegieWeighing, weighing, regie_safety_track_get_weighings (track))
    if (regie_rule_report_is_due (method, track, weighing, day))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (weighing),
        N_ ("Report to Veilig Thuis now, or record why not and who was consulted about that."),
        N_ ("The weighing says that Veilig Thuis must be told, and nobody reported."),
        NULL);
}

void
regie_check_outcome (RegieRuleContext *context,
                     gpointer          record)
{
  RegieMethod *method = regie_rule_context_get_method (context);

  REGIE_TRACK_FOREACH (track, record)
  REGIE_MODEL_FOREACH (RegieWeighing, weighing, regie_safety_track_get_weighings (track))
    {
      g_autoptr(RegieWeighingResult) result = regie_method_weigh (method, weighing, NULL, NULL);
      RegieWeighingOutcome recorded = regie_weighing_get_outcome (weighing);

      if (result == NULL || recorded == REGIE_WEIGHING_OUTCOME_UNKNOWN ||
          recorded == regie_weighing_result_get_outcome (result))
        continue;
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (weighing),
        N_ ("Weigh again, with all answers and their grounds, as a new weighing."),
        N_ ("The outcome of a weighing is not what its answers lead to."),
        NULL);
    }
}

void
regie_check_seal (RegieRuleContext *context,
                  gpointer          record)
{
  REGIE_TRACK_FOREACH (track, record)
  REGIE_MODEL_FOREACH (RegieWeighing, weighing, regie_safety_track_get_weighings (track))
    if (!regie_weighing_is_unchanged (weighing))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (weighing),
        N_ ("Put back what was given then, and record a new weighing for what is known now."),
        N_ ("A weighing was changed after it was given."),
        NULL);
}

/* Two answers to one question, an alarm that the table never came by, or no table at all. */
static gboolean
can_be_read (RegieMethod   *method,
             RegieWeighing *weighing)
{
  g_autoptr(RegieWeighingResult) result = regie_method_weigh (method, weighing, NULL, NULL);

  return result != NULL && regie_weighing_result_get_contradictions (result) == NULL;
}

void
regie_check_answers (RegieRuleContext *context,
                     gpointer          record)
{
  RegieMethod *method = regie_rule_context_get_method (context);

  REGIE_TRACK_FOREACH (track, record)
  REGIE_MODEL_FOREACH (RegieWeighing, weighing, regie_safety_track_get_weighings (track))
    if (!can_be_read (method, weighing))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (weighing),
        N_ ("Weigh again together, and ask Veilig Thuis for advice until that is done."),
        N_ (
          "The answers of a weighing contradict each other, or are to questions that the method does not have."),
        NULL);
}
