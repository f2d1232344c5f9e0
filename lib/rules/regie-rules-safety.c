/* regie-rules-safety.c: principle 7, safety leads
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>
#include <regie/regie-safety-screen.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-signal.h>

#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rules-safety-private.h"

/* The first check that came to a judgement on safety, or NULL. */
static RegieSafetyScreen *
first_screen (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  RegieSafetyScreen *first = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetyScreen, screen, regie_dossier_peek_safety_screens (dossier))
    {
      const GDate *date = regie_safety_screen_get_date (screen);

      if (date == NULL || regie_day_compare (date, regie_rule_context_get_day (context)) > 0 ||
          regie_safety_screen_get_safety (screen) == REGIE_SAFETY_VERDICT_UNKNOWN)
        continue;
      if (first == NULL || regie_day_compare (date, regie_safety_screen_get_date (first)) < 0)
        first = screen;
    }

  return first;
}

/* The last day of the first phase of the method: as recorded, or the day on which another phase
 * began. Not set while the case is still in the first phase. */
static gboolean
first_phase_end (RegieRuleContext *context,
                 GDate            *end)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const RegieItems *phases = regie_method_peek_phases (regie_rule_context_get_method (context));
  const char *first = regie_items_get_length (phases) == 0 ? NULL : REGIE_ID (phases->items[0]);
  const GDate *day = regie_rule_context_get_day (context);

  g_date_clear (end, 1);
  REGIE_ITEMS_FOREACH (RegiePhaseRecord, phase, regie_dossier_peek_phases (dossier))
    {
      gboolean is_first = g_strcmp0 (regie_phase_record_get_phase (phase), first) == 0;
      const GDate *date = is_first ? regie_phase_record_get_end_date (phase)
                                   : regie_phase_record_get_start_date (phase);

      if (date != NULL && regie_day_compare (date, day) <= 0 &&
          (!g_date_valid (end) || regie_day_compare (date, end) < 0))
        *end = *date;
    }

  return g_date_valid (end);
}

static void
check_at_the_door (RegieRuleContext *context,
                   gpointer          record)
{
  const char *language = regie_rule_context_get_language (context);
  RegieSafetyScreen *screen = first_screen (context);
  g_autofree char *date = NULL;
  GDate end;

  if (!first_phase_end (context, &end))
    return;

  if (screen == NULL)
    {
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (regie_rule_context_get_dossier (context)),
        N_ ("Ask about basic care and safety now, and record the outcome."),
        N_ ("Basic care and safety were not checked at the registration."),
        NULL);
      return;
    }

  if (regie_day_compare (regie_safety_screen_get_date (screen), &end) <= 0)
    return;

  date = regie_dup_date (language, regie_safety_screen_get_date (screen));
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (screen),
    N_ (
      "Record why basic care and safety were checked late, and check them at the registration next time."),
    N_ ("Basic care and safety were first checked on {date}, when the registration was over."),
    "date",
    date,
    NULL);
}

static const char *const weigh_signals =
  N_ ("Weigh the signals by the five questions, and ask Veilig Thuis for advice when in doubt.");
static const char *const not_weighed =
  N_ ("There is unsafety or a suspicion of it, but the signals were not weighed.");

/* A weighing without any answer is none, and one that is still to come neither. */
static gboolean
is_weighed_by (RegieWeighing *weighing,
               const GDate   *day)
{
  return !regie_rule_is_to_come (regie_weighing_get_date (weighing), day) &&
         g_list_model_get_n_items (regie_weighing_get_answers (weighing)) > 0;
}

static gboolean
was_weighed (RegieSafetyTrack *track,
             const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
    if (is_weighed_by (weighing, day))
      return TRUE;

  return FALSE;
}

/* The last day on which it is known that signals were weighed, or NULL. */
static const GDate *
last_weighed (RegieSafetyTrack *track,
              const GDate      *day)
{
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
    {
      const GDate *date = regie_weighing_get_date (weighing);

      if (date != NULL && is_weighed_by (weighing, day) &&
          (last == NULL || regie_day_compare (date, last) > 0))
        last = date;
    }

  return last;
}

/* A weighing weighs what was known on its day. What came after it asks for one of its own, as long
 * as the work goes on: a judgement that closes the work has looked at all of them. */
static void
check_new_signals (RegieRuleContext *context,
                   RegieSafetyTrack *track)
{
  const GDate *day = regie_rule_context_get_day (context);
  const GDate *last = last_weighed (track, day);
  RegieFinding *finding = NULL;
  g_autofree char *date = NULL;

  if (last == NULL)
    return;

  date = regie_dup_date (regie_rule_context_get_language (context), last);
  REGIE_ITEMS_FOREACH (RegieSignal, signal, regie_safety_track_peek_signals (track))
    {
      if (!regie_rule_is_by (regie_signal_get_date (signal), day) ||
          !regie_rule_is_past (last, regie_signal_get_date (signal)))
        continue;
      if (finding == NULL)
        finding = regie_rule_context_report_with (
          context,
          NULL,
          N_ (
            "Weigh again, with the new signals, as a new weighing, and ask Veilig Thuis for advice when in doubt."),
          N_ ("Signals came after the last weighing, of {date}, and were not weighed."),
          "date",
          date,
          NULL);
      regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (signal));
    }
}

/* The work on safety asks for a weighing while it goes on, and still does when it was closed
 * without. */
static void
check_track_weighed (RegieRuleContext *context,
                     RegieSafetyTrack *track)
{
  const GDate *day = regie_rule_context_get_day (context);
  gboolean is_open = regie_safety_track_is_open (track, day);

  if (was_weighed (track, day))
    {
      if (is_open)
        check_new_signals (context, track);
      return;
    }

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (track),
    weigh_signals,
    is_open ? not_weighed
            : N_ ("The work on safety was closed, but the signals were never weighed."),
    NULL);
}

static void
check_weighed (RegieRuleContext *context,
               RegieEntity      *unsafety)
{
  const GDate *day = regie_rule_context_get_day (context);

  if (REGIE_IS_SAFETY_SCREEN (unsafety))
    regie_rule_context_report_with (context, unsafety, weigh_signals, not_weighed, NULL);

  REGIE_TRACK_FOREACH (track, regie_rule_context_get_dossier (context))
  if (!regie_rule_is_to_come (regie_safety_track_get_opened_date (track), day))
    check_track_weighed (context, track);
}

static void
check_unsafety (RegieRuleContext *context,
                gpointer          record)
{
  RegieDossier *dossier = record;
  const GDate *day = regie_rule_context_get_day (context);
  RegieEntity *unsafety = regie_rule_get_unsafety (dossier, day);
  const char *no_plan = N_ (
    "There is unsafety or a suspicion of it, but no safety plan with agreements that hold now.");
  const char *make_plan =
    N_ ("Make safety agreements with the household and its network, before other goals.");

  if (!regie_dossier_is_open (dossier, day))
    return;

  if (unsafety != NULL && regie_rule_get_safety_plan (dossier, day) == NULL)
    regie_rule_context_report_with (context, unsafety, make_plan, no_plan, NULL);
  check_weighed (context, unsafety);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P7.1",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Basic care and safety are checked at the registration."),
    .type = regie_dossier_get_type,
    .check = check_at_the_door,
  },
  {
    .code = "P7.2",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Unsafety, or a suspicion of it, leads to a weighing and a safety plan."),
    .type = regie_dossier_get_type,
    .check = check_unsafety,
  },
  {
    .code = "P7.3",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ (
      "When the weighing says report, somebody reports, or records why not and who was consulted."),
    .type = regie_dossier_get_type,
    .check = regie_check_deviation,
  },
  {
    .code = "P7.4",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Goals of recovery wait until direct safety is there."),
    .type = regie_dossier_get_type,
    .check = regie_check_recovery,
  },
  {
    .code = "P7.5",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Somebody sees to every agreement on direct safety."),
    .type = regie_dossier_get_type,
    .check = regie_check_supervisor,
  },
  {
    .code = "P7.6",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Everybody at home says on the safety scale how safe it is, and not long ago."),
    .type = regie_dossier_get_type,
    .check = regie_check_safety_scores,
  },
  {
    .code = "P7.7",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("On every day of an open safety track somebody holds sight on safety."),
    .type = regie_dossier_get_type,
    .check = regie_check_sight,
  },
  {
    .code = "S1.1",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ (
      "Safety agreements are tested, and the safety plan is looked at, by the day that was agreed."),
    .type = regie_dossier_get_type,
    .check = regie_check_agreement_review,
  },
  {
    .code = "S1.2",
    .principle = 7,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("The safety scores of different people do not lie far apart."),
    .type = regie_dossier_get_type,
    .check = regie_check_spread,
  },
  {
    .code = "S1.3",
    .principle = 7,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("The steps of the meldcode come in order, and once."),
    .type = regie_dossier_get_type,
    .check = regie_check_meldcode_order,
  },
  {
    .code = "S1.4",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A report to Veilig Thuis rests on signals that are on record."),
    .type = regie_dossier_get_type,
    .check = regie_check_signal_before,
  },
  {
    .code = "S1.5",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A stage of the work on safety is left by judgement only."),
    .type = regie_dossier_get_type,
    .check = regie_check_stage_left,
  },
  {
    .code = "S1.6",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A handover of sight on safety is confirmed by both sides."),
    .type = regie_dossier_get_type,
    .check = regie_check_confirmed,
  },
  {
    .code = "S1.7",
    .principle = 7,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("The work on safety is closed by a judgement, with agreements to follow safety."),
    .type = regie_dossier_get_type,
    .check = regie_check_track_closed,
  },
  {
    .code = "S1.8",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A broken safety agreement has a consequence that is on record."),
    .type = regie_dossier_get_type,
    .check = regie_check_broken,
  },
  {
    .code = "S1.9",
    .principle = 7,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A stage of the work on safety is entered on evidence, and agreed."),
    .type = regie_dossier_get_type,
    .check = regie_check_stage_entered,
  },
};

const RegieRuleTable regie_rules_safety = { rows, G_N_ELEMENTS (rows) };
