/* regie-overview-safety.c: at a glance, the work on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-overview-private.h"

#include <regie/regie-agreement-test.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-plan.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-condition.h>
#include <regie/regie-safety-plan.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-safety-stage-record.h>
#include <regie/regie-safety-stage.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-signal.h>

#include "base/regie-language-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"
#include "report/regie-report-words-private.h"
#include "rules/regie-rule-facts-private.h"

/* Under a heading of its own within a part. */
static void
add_label (const RegieReportContext *context,
           GString                  *page,
           const char               *label)
{
  g_string_append_c (page, '\n');
  regie_lines_add (page, regie_translate (context->language, label), "", "");
}

/* How many signals there are and of which day the last one is. */
static void
tell_signals (const RegieReportContext *context,
              GString                  *page,
              RegieSafetyTrack         *track)
{
  const GDate *last = NULL;
  guint n_signals = 0;
  g_autofree char *count = NULL;
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;

  REGIE_ITEMS_FOREACH (RegieSignal, signal, regie_safety_track_peek_signals (track))
    {
      const GDate *day = regie_signal_get_date (signal);

      if (day == NULL || g_date_compare (day, context->day) > 0)
        continue;
      n_signals++;
      if (last == NULL || g_date_compare (day, last) > 0)
        last = day;
    }
  if (last == NULL)
    return;

  count = g_strdup_printf ("%u", n_signals);
  date = regie_report_dup_day (context, last);
  text = regie_translate_with (context->language,
                               N_ ("{count}, the last on {date}"),
                               "count",
                               count,
                               "date",
                               date,
                               NULL);
  regie_overview_add_pair (context, page, N_ ("Signals"), text);
}

static void
tell_sight (const RegieReportContext *context,
            GString                  *page,
            RegieSafetyTrack         *track)
{
  g_autoptr(GString) text = g_string_new (NULL);

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    if (regie_entity_is_in_force (REGIE_ENTITY (sight), context->day))
      {
        RegieOrganisation *organisation =
          regie_report_find_organisation (context, regie_safety_sight_get_organisation (sight));
        g_autofree char *name =
          regie_report_dup_full_name (context, regie_safety_sight_get_person (sight));

        regie_overview_append (text, "; ", name);
        regie_overview_append (text,
                               ", ",
                               organisation == NULL ? NULL
                                                    : regie_organisation_get_name (organisation));
      }

  regie_overview_add_pair (context, page, N_ ("Sight on safety"), text->len > 0 ? text->str : NULL);
}

static void
tell_stages (const RegieReportContext *context,
             GString                  *page,
             RegieSafetyTrack         *track)
{
  gboolean is_first = TRUE;

  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    {
      const GDate *start = regie_safety_stage_record_get_start_date (stage);
      g_autofree char *name = regie_overview_dup_name (context,
                                                       REGIE_TYPE_SAFETY_STAGE,
                                                       regie_safety_stage_record_get_stage (stage));
      g_autofree char *period =
        regie_overview_dup_period (context, start, regie_safety_stage_record_get_end_date (stage));
      g_autofree char *person =
        regie_report_dup_full_name (context, regie_safety_stage_record_get_person (stage));
      g_autoptr(GString) text = g_string_new (name);

      if (name == NULL || !regie_overview_is_by (start, context->day))
        continue;
      if (is_first)
        add_label (context, page, N_ ("Stages"));
      is_first = FALSE;
      regie_overview_append (text, ", ", person);
      regie_overview_append (text, ": ", period);
      regie_overview_add_point (page, 0, text->str);
    }
}

/* What was asked and decided; never who reported. */
static void
tell_reports (const RegieReportContext *context,
              GString                  *page,
              RegieSafetyTrack         *track)
{
  gboolean is_first = TRUE;

  REGIE_ITEMS_FOREACH (RegieSafetyReport, report, regie_safety_track_peek_reports (track))
    {
      const GDate *date = regie_safety_report_get_date (report);
      g_autofree char *day = date == NULL ? NULL : regie_report_dup_day (context, date);
      g_autoptr(GString) text = g_string_new (day);

      if (!regie_overview_is_by (date, context->day))
        continue;
      if (is_first)
        add_label (context, page, N_ ("Veilig Thuis"));
      is_first = FALSE;
      regie_overview_append (text,
                             ": ",
                             regie_report_get_word (context->language,
                                                    REGIE_TYPE_SAFETY_REPORT_KIND,
                                                    regie_safety_report_get_kind (report)));
      regie_overview_append (text,
                             "; ",
                             regie_report_get_word (context->language,
                                                    REGIE_TYPE_SAFETY_REPORT_OUTCOME,
                                                    regie_safety_report_get_outcome (report)));
      regie_overview_add_point (page, 0, text->str);
    }
}

static void
tell_track (const RegieReportContext *context,
            GString                  *page,
            RegieSafetyTrack         *track)
{
  g_autofree char *period = regie_overview_dup_period (context,
                                                       regie_safety_track_get_opened_date (track),
                                                       regie_safety_track_get_closed_date (track));

  regie_overview_add_pair (context, page, N_ ("Track"), period);
  regie_overview_add_pair (context, page, N_ ("Reason"), regie_safety_track_get_reason (track));
  regie_overview_add_pair (context,
                           page,
                           N_ ("At the opening"),
                           regie_report_get_word (context->language,
                                                  REGIE_TYPE_SAFETY_VERDICT,
                                                  regie_safety_track_get_verdict (track)));
  tell_signals (context, page, track);
  tell_sight (context, page, track);
  tell_stages (context, page, track);
  tell_reports (context, page, track);
}

/* How an agreement fared when it was last tested. */
static RegieAgreementState
get_last_state (const RegieReportContext *context,
                RegieSafetyAgreement     *agreement)
{
  RegieAgreementState state = REGIE_AGREEMENT_STATE_UNTESTED;
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieAgreementTest, test, regie_safety_agreement_peek_tests (agreement))
    {
      const GDate *date = regie_agreement_test_get_date (test);

      if (date == NULL || g_date_compare (date, context->day) > 0 ||
          (last != NULL && g_date_compare (date, last) < 0))
        continue;
      last = date;
      state = regie_agreement_test_get_state (test);
    }

  return state;
}

/* Adds a sentence with one value to those before it; no value adds nothing. */
static void
add_sentence (const RegieReportContext *context,
              GString                  *text,
              const char               *sentence,
              const char               *name,
              const char               *value)
{
  g_autofree char *said = NULL;

  if (value == NULL)
    return;

  said = regie_translate_with (context->language, sentence, name, value, NULL);
  regie_overview_append (text, " ", said);
}

static void
tell_agreement (const RegieReportContext *context,
                GString                  *page,
                RegieSafetyAgreement     *agreement)
{
  const GDate *review = regie_safety_agreement_get_review_date (agreement);
  const char *state = regie_report_get_word (context->language,
                                             REGIE_TYPE_AGREEMENT_STATE,
                                             get_last_state (context, agreement));
  g_autofree char *agreed = regie_lines_end_sentence (regie_safety_agreement_get_text (agreement));
  g_autofree char *supervisor =
    regie_report_dup_full_name (context, regie_safety_agreement_get_supervisor (agreement));
  g_autofree char *date = review == NULL ? NULL : regie_report_dup_day (context, review);
  g_autoptr(GString) text = g_string_new (agreed);

  add_sentence (context, text, N_ ("Last test: {state}."), "state", state);
  add_sentence (context, text, N_ ("{name} sees to it."), "name", supervisor);
  add_sentence (context,
                text,
                regie_rule_is_past (review, context->day) ? N_ ("Test overdue since {date}.")
                                                          : N_ ("Test by {date}."),
                "date",
                date);
  regie_overview_add_point (page, 0, text->str);
}

static void
tell_conditions (const RegieReportContext *context,
                 GString                  *page,
                 RegieSafetyPlan          *plan)
{
  gboolean is_first = TRUE;

  REGIE_ITEMS_FOREACH (RegieSafetyCondition, condition, regie_safety_plan_peek_conditions (plan))
    {
      const char *met = regie_report_get_word (context->language,
                                               REGIE_TYPE_ANSWER,
                                               regie_safety_condition_get_met (condition));
      g_autofree char *text = NULL;

      if (regie_safety_condition_get_text (condition) == NULL)
        continue;
      if (is_first)
        add_label (context, page, N_ ("Conditions of Veilig Thuis"));
      is_first = FALSE;
      text = regie_translate_with (context->language,
                                   N_ ("{text} (met: {answer})"),
                                   "text",
                                   regie_safety_condition_get_text (condition),
                                   "answer",
                                   met,
                                   NULL);
      regie_overview_add_point (page, 0, text);
    }
}

static void
tell_safety_plan (const RegieReportContext *context,
                  GString                  *page,
                  RegieSafetyPlan          *plan)
{
  gboolean is_first = TRUE;

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    if (regie_safety_agreement_get_text (agreement) != NULL &&
        regie_entity_is_in_force (REGIE_ENTITY (agreement), context->day))
      {
        if (is_first)
          add_label (context, page, N_ ("Safety agreements"));
        is_first = FALSE;
        tell_agreement (context, page, agreement);
      }

  tell_conditions (context, page, plan);
}

/* A part that is there only where safety is or was at stake. */
void
regie_overview_tell_safety (const RegieReportContext *context,
                            GString                  *page)
{
  RegiePlan *plan = regie_dossier_get_plan_on (context->dossier, context->day);
  RegieSafetyPlan *safety = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);
  GListModel *tracks = regie_dossier_get_safety_tracks (context->dossier);

  if (safety == NULL && g_list_model_get_n_items (tracks) == 0)
    return;

  regie_overview_begin (context, page, N_ ("Work on safety"));
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_list_get_items (tracks))
    if (regie_overview_is_by (regie_safety_track_get_opened_date (track), context->day))
      tell_track (context, page, track);
  if (safety != NULL)
    tell_safety_plan (context, page, safety);
}
