/* regie-safety-steps.c: signals, steps of the meldcode, and Veilig Thuis
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

/**
 * regie_dossier_record_signal:
 * @self: a dossier
 * @signal: the signal: day, what was seen or heard, about whom, and from whom it comes
 * @error: return location for an error
 *
 * Records a signal in the safety track that is open on its day. It comes from somebody of the
 * dossier, or from elsewhere: then [property@Regie.Signal:origin] says from where.
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, the facts, whom they are about or where they come from
 * is missing; %REGIE_ERROR_NOT_FOUND when a person is not in the dossier or no track is open on the
 * day; %REGIE_ERROR_EXISTS when the signal is on record. Nothing is changed then.
 *
 * Source: method, section 3.2.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_signal (RegieDossier  *self,
                             RegieSignal   *signal,
                             GError       **error)
{
  RegieSafetyTrack *track = NULL;
  const char *seen_by = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SIGNAL (signal), FALSE);

  seen_by = regie_signal_get_seen_by (signal);
  if (!regie_record_has_day ("date", regie_signal_get_date (signal), error) ||
      !regie_record_has_text ("text", regie_signal_get_text (signal), error) ||
      !regie_record_knows_all (self, "about", regie_signal_get_about (signal), error))
    return FALSE;
  if (seen_by == NULL && !regie_is_said (regie_signal_get_origin (signal)))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "seen_by: neither who saw it nor its origin is named");
  if (seen_by != NULL && !regie_record_knows (self, "seen_by", seen_by, error))
    return FALSE;
  track = regie_record_find_track (self, regie_signal_get_date (signal), error);
  if (track == NULL ||
      !regie_record_is_new (regie_safety_track_get_signals (track), signal, "signals", error))
    return FALSE;

  regie_ensure_id (signal);
  regie_safety_track_add_signal (track, signal);

  return TRUE;
}

/**
 * regie_dossier_record_meldcode_step:
 * @self: a dossier
 * @step: the step: which, day, by whom, what came of it
 * @error: return location for an error
 *
 * Records a step of the meldcode in the safety track that is open on its day. Steps may come out of
 * order and be repeated; a review says so.
 *
 * Errors: %REGIE_ERROR_REFUSED when the step, its day, who took it or what came of it is missing;
 * %REGIE_ERROR_NOT_FOUND when a person is not in the dossier or no track is open on the day;
 * %REGIE_ERROR_EXISTS when the record is there already. Nothing is changed then.
 *
 * Source: method, section 3.2.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_meldcode_step (RegieDossier         *self,
                                    RegieMeldcodeRecord  *step,
                                    GError              **error)
{
  const char *const *consulted = NULL;
  const char *const *talked_with = NULL;
  RegieSafetyTrack *track = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_MELDCODE_RECORD (step), FALSE);

  consulted = regie_meldcode_record_get_consulted (step);
  talked_with = regie_meldcode_record_get_talked_with (step);
  if (!regie_record_has_text ("step", regie_meldcode_record_get_step (step), error) ||
      !regie_record_has_day ("date", regie_meldcode_record_get_date (step), error) ||
      !regie_record_knows (self, "by", regie_meldcode_record_get_by (step), error) ||
      (consulted != NULL && !regie_record_knows_all (self, "consulted", consulted, error)) ||
      (talked_with != NULL && !regie_record_knows_all (self, "talked_with", talked_with, error)) ||
      !regie_record_has_text ("outcome", regie_meldcode_record_get_outcome (step), error))
    return FALSE;
  track = regie_record_find_track (self, regie_meldcode_record_get_date (step), error);
  if (track == NULL ||
      !regie_record_is_new (regie_safety_track_get_meldcode (track), step, "meldcode", error))
    return FALSE;

  regie_ensure_id (step);
  regie_safety_track_add_meldcode_record (track, step);

  return TRUE;
}

/* Who reported is known, or was promised not to be named; an error does not name them either. */
static gboolean
has_reporter (RegieDossier       *dossier,
              RegieSafetyReport  *report,
              GError            **error)
{
  const char *reporter = regie_safety_report_get_reporter (report);

  if (reporter == NULL && regie_safety_report_get_is_anonymous (report))
    return TRUE;
  if (reporter == NULL || regie_dossier_get_person (dossier, reporter) != NULL)
    return regie_record_knows (dossier, "reporter", reporter, error);

  g_set_error_literal (error,
                       REGIE_ERROR,
                       REGIE_ERROR_NOT_FOUND,
                       "reporter: there is nobody with that id");

  return FALSE;
}

static gboolean
has_told (RegieSafetyReport  *report,
          GError            **error)
{
  switch (regie_safety_report_get_told_household (report))
    {
    case REGIE_TOLD_YES:
      return TRUE;
    case REGIE_TOLD_LATER:
    case REGIE_TOLD_NO:
      return regie_record_has_text ("told_reason",
                                    regie_safety_report_get_told_reason (report),
                                    error);
    case REGIE_TOLD_UNKNOWN:
      return regie_refuse (error,
                           REGIE_ERROR_REFUSED,
                           "told_household: whether the household was told is missing");
    }

  g_return_val_if_reached (FALSE);
}

/**
 * regie_dossier_record_safety_report:
 * @self: a dossier
 * @report: the report: day, advice or report, who reported, what, and whether the household was
 * told
 * @error: return location for an error
 *
 * Records in the safety track that is open on its day that Veilig Thuis was asked for advice or was
 * reported to. What Veilig Thuis decides comes later, with
 * [method@Regie.Dossier.record_report_outcome].
 *
 * The reporter is a secret: left out of every text unless secrets are asked for. When
 * [property@Regie.SafetyReport:is-anonymous] is set, the reporter need not be recorded at all.
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, the kind, the reporter, the facts, whether the
 * household was told, or why it was not, is missing; %REGIE_ERROR_NOT_FOUND when the reporter is
 * not in the dossier or no track is open on the day; %REGIE_ERROR_EXISTS when the report is on
 * record. Nothing is changed then.
 *
 * Source: method, sections 3.4 and 9.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_safety_report (RegieDossier       *self,
                                    RegieSafetyReport  *report,
                                    GError            **error)
{
  RegieSafetyTrack *track = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SAFETY_REPORT (report), FALSE);

  if (!regie_record_has_day ("date", regie_safety_report_get_date (report), error))
    return FALSE;
  if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_UNKNOWN)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "kind: whether it is advice or a report is missing");
  if (!has_reporter (self, report, error) ||
      !regie_record_has_text ("text", regie_safety_report_get_text (report), error) ||
      !has_told (report, error))
    return FALSE;
  track = regie_record_find_track (self, regie_safety_report_get_date (report), error);
  if (track == NULL ||
      !regie_record_is_new (regie_safety_track_get_reports (track), report, "reports", error))
    return FALSE;

  regie_ensure_id (report);
  regie_safety_track_add_report (track, report);

  return TRUE;
}

static RegieSafetyReport *
find_report (RegieDossier  *dossier,
             const char    *id,
             GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (dossier))
    REGIE_ITEMS_FOREACH (RegieSafetyReport, report, regie_safety_track_peek_reports (track))
      if (g_strcmp0 (REGIE_ID (report), id) == 0)
        return report;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "reports: there is none with the id %s",
               id);

  return NULL;
}

/* Unless it was ended, somebody answers for safety from then on. */
static gboolean
has_responsible (RegieDossier              *dossier,
                 RegieSafetyReportOutcome   outcome,
                 const char                *responsible,
                 GError                   **error)
{
  if (responsible == NULL && outcome == REGIE_SAFETY_REPORT_OUTCOME_NO_FOLLOW_UP)
    return TRUE;
  if (responsible == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "responsible: who answers for safety now is missing");

  REGIE_ITEMS_FOREACH (RegieEntity, organisation, regie_dossier_peek_organisations (dossier))
    if (g_strcmp0 (regie_entity_get_id (organisation), responsible) == 0)
      return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "responsible: there is no organisation with the id %s",
               responsible);

  return FALSE;
}

/**
 * regie_dossier_record_report_outcome:
 * @self: a dossier
 * @report: id of the report
 * @outcome: what Veilig Thuis decided
 * @day: day of that decision
 * @responsible: (nullable): id of the organisation that answers for safety from then on
 * @conditions: (nullable) (array zero-terminated=1): conditions that were set, in words
 * @error: return location for an error
 *
 * Records what Veilig Thuis decided on a report, and who answers for safety now.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the report or the organisation is not in the dossier;
 * %REGIE_ERROR_REFUSED when the outcome is unknown, nobody answers for safety although Veilig Thuis
 * did not end it, or the day lies before that of the report; %REGIE_ERROR_EXISTS when a decision is
 * on record. Nothing is changed then.
 *
 * Source: method, section 3.4.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_report_outcome (RegieDossier                    *self,
                                     const char                      *report,
                                     RegieSafetyReportOutcome         outcome,
                                     const GDate                     *day,
                                     const char                      *responsible,
                                     const char               *const *conditions,
                                     GError                         **error)
{
  RegieSafetyReport *record = NULL;
  const GDate *reported = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (report != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  record = find_report (self, report, error);
  if (record == NULL)
    return FALSE;
  if (outcome == REGIE_SAFETY_REPORT_OUTCOME_UNKNOWN)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "outcome: what was decided is missing");
  reported = regie_safety_report_get_date (record);
  if (reported != NULL && regie_day_compare (day, reported) < 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "outcome_date: before the day of the report");
  if (!has_responsible (self, outcome, responsible, error))
    return FALSE;
  if (regie_safety_report_get_outcome (record) != REGIE_SAFETY_REPORT_OUTCOME_UNKNOWN)
    {
      g_set_error_literal (error,
                           REGIE_ERROR,
                           REGIE_ERROR_EXISTS,
                           "outcome: a decision is on record already");
      return FALSE;
    }

  regie_safety_report_set_outcome (record, outcome);
  regie_safety_report_set_outcome_date (record, day);
  regie_safety_report_set_responsible (record, responsible);
  regie_safety_report_set_conditions (record, conditions);

  return TRUE;
}
