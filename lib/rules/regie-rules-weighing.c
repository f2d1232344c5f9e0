/* regie-rules-weighing.c: principle 7, what a weighing leads to is done
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-weighing-seal.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rules-safety-private.h"
#include "rules/regie-weigh-private.h"

/* A weighing of a track, and what its answers lead to. */
typedef struct
{
  RegieSafetyTrack *track;
  RegieWeighing    *weighing;
  RegieWeighed      weighed;
} Weighing;

gboolean
regie_rule_is_by (const GDate *date,
                  const GDate *day)
{
  return date != NULL && regie_day_compare (date, day) <= 0;
}

/* What has no day may have been already. */
gboolean
regie_rule_is_to_come (const GDate *date,
                       const GDate *day)
{
  return date != NULL && regie_day_compare (date, day) > 0;
}

/* What the answers lead to by the table; what was recorded, where the table says nothing. A report
 * that was recorded stays one, whatever the answers say. */
static RegieWeighingOutcome
choose_outcome (RegieWeighing      *weighing,
                const RegieWeighed *weighed)
{
  RegieWeighingOutcome recorded = regie_weighing_get_outcome (weighing);

  if (recorded == REGIE_WEIGHING_OUTCOME_REPORT ||
      weighed->outcome == REGIE_WEIGHING_OUTCOME_UNKNOWN)
    return recorded;

  return weighed->outcome;
}

RegieWeighingOutcome
regie_rule_get_outcome (RegieMethod   *method,
                        RegieWeighing *weighing)
{
  RegieWeighed weighed;

  regie_method_weigh_briefly (method, weighing, &weighed);

  return choose_outcome (weighing, &weighed);
}

static gpointer
list_weighings (RegieRuleContext *context)
{
  GArray *weighings = g_array_new (FALSE, FALSE, sizeof (Weighing));

  REGIE_TRACK_FOREACH (track, regie_rule_context_get_dossier (context))
  REGIE_ITEMS_FOREACH (RegieWeighing, item, regie_safety_track_peek_weighings (track))
    {
      Weighing weighing = { .track = track, .weighing = item };

      regie_method_weigh_briefly (regie_rule_context_get_method (context), item, &weighing.weighed);
      g_array_append_val (weighings, weighing);
    }

  return weighings;
}

/* All weighings, in the order of the document. */
static const GArray *
get_weighings (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { list_weighings, (GDestroyNotify) g_array_unref };

  return regie_rule_context_get_fact (context, &fact);
}

static gboolean
was_reported (RegieSafetyTrack *track,
              const GDate      *since,
              const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieSafetyReport, report, regie_safety_track_peek_reports (track))
    {
      const GDate *date = regie_safety_report_get_date (report);

      if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_REPORT &&
          regie_rule_is_by (date, day) && (since == NULL || regie_day_compare (date, since) >= 0))
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
         regie_is_said (regie_weighing_get_deviation_reason (weighing)) &&
         was_consulted_on (weighing);
}

/* Whether nobody reported what a weighing says is to be reported, nor said why not. */
static gboolean
is_left (RegieSafetyTrack *track,
         RegieWeighing    *weighing,
         const GDate      *day)
{
  return !was_reported (track, regie_weighing_get_date (weighing), day) &&
         !is_deviated_from (weighing, day);
}

/* Whether a weighing says report and nobody did, nor said why not. */
gboolean
regie_rule_report_is_due (RegieMethod      *method,
                          RegieSafetyTrack *track,
                          RegieWeighing    *weighing,
                          const GDate      *day)
{
  return !regie_rule_is_to_come (regie_weighing_get_date (weighing), day) &&
         regie_rule_get_outcome (method, weighing) == REGIE_WEIGHING_OUTCOME_REPORT &&
         is_left (track, weighing, day);
}

void
regie_check_deviation (RegieRuleContext *context,
                       gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  const GArray *weighings = get_weighings (context);

  if (!regie_dossier_is_open (record, day))
    return;

  for (guint i = 0; i < weighings->len; i++)
    {
      const Weighing *one = &g_array_index (weighings, Weighing, i);

      if (regie_rule_is_to_come (regie_weighing_get_date (one->weighing), day) ||
          choose_outcome (one->weighing, &one->weighed) != REGIE_WEIGHING_OUTCOME_REPORT ||
          !is_left (one->track, one->weighing, day))
        continue;
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (one->weighing),
        N_ ("Report to Veilig Thuis now, or record why not and who was consulted about that."),
        N_ ("The weighing says that Veilig Thuis must be told, and nobody reported."),
        NULL);
    }
}

void
regie_check_outcome (RegieRuleContext *context,
                     gpointer          record)
{
  const GArray *weighings = get_weighings (context);

  for (guint i = 0; i < weighings->len; i++)
    {
      const Weighing *one = &g_array_index (weighings, Weighing, i);
      RegieWeighingOutcome recorded = regie_weighing_get_outcome (one->weighing);

      if (!one->weighed.is_readable || recorded == REGIE_WEIGHING_OUTCOME_UNKNOWN ||
          recorded == one->weighed.outcome)
        continue;
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (one->weighing),
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
  REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
    if (!regie_weighing_is_unchanged (weighing))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (weighing),
        N_ ("Put back what was given then, and record a new weighing for what is known now."),
        N_ ("A weighing was changed after it was given."),
        NULL);
}

/* Two answers to one question, an alarm that the table never came by, or no table at all. */
void
regie_check_answers (RegieRuleContext *context,
                     gpointer          record)
{
  const GArray *weighings = get_weighings (context);

  for (guint i = 0; i < weighings->len; i++)
    {
      const Weighing *one = &g_array_index (weighings, Weighing, i);

      if (one->weighed.is_readable && !one->weighed.has_contradictions)
        continue;
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (one->weighing),
        N_ ("Weigh again together, and ask Veilig Thuis for advice until that is done."),
        N_ (
          "The answers of a weighing contradict each other, or are to questions that the method does not have."),
        NULL);
    }
}
