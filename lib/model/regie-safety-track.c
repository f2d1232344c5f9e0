/* regie-safety-track.c: the work on safety, once opened
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-track.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyTrack:
 *
 * The work on safety, in parallel with the phases. It is opened by unsafety or a suspicion of
 * it and closed only by a recorded judgement.
 *
 * Source: method, sections 2.6 and 3.
 *
 * Since: 0.1
 */
struct _RegieSafetyTrack
{
  RegieEntity parent_instance;

  GDate               opened_date;
  char               *opened_by;
  char               *reason;
  RegieSafetyVerdict  verdict;
  RegieItems         *signals;
  RegieItems         *meldcode;
  RegieItems         *weighings;
  RegieItems         *reports;
  RegieItems         *stages;
  RegieItems         *sights;
  GDate               closed_date;
  char               *closed_by;
  char               *judgement;
  char               *follow_up;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyTrack:opened-date:
   *
   * Day on which it was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("opened-date", RegieSafetyTrack, opened_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSafetyTrack:opened-by:
   *
   * Who opened it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("opened-by", RegieSafetyTrack, opened_by, regie_person_get_type),
  /**
   * RegieSafetyTrack:reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieSafetyTrack, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyTrack:verdict:
   *
   * Judgement on safety at the opening.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("verdict",
                    RegieSafetyTrack,
                    verdict,
                    RegieSafetyVerdict,
                    regie_safety_verdict_get_type),
  /**
   * RegieSafetyTrack:signals:
   *
   * Signals.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("signals", RegieSafetyTrack, signals, regie_signal_get_type),
  /**
   * RegieSafetyTrack:meldcode:
   *
   * Steps of the meldcode that were taken.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("meldcode", RegieSafetyTrack, meldcode, regie_meldcode_record_get_type),
  /**
   * RegieSafetyTrack:weighings:
   *
   * Weighings of the signals.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("weighings", RegieSafetyTrack, weighings, regie_weighing_get_type),
  /**
   * RegieSafetyTrack:reports:
   *
   * Advice asked of and reports made to Veilig Thuis.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("reports", RegieSafetyTrack, reports, regie_safety_report_get_type),
  /**
   * RegieSafetyTrack:stages:
   *
   * Stages of the work on safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("stages", RegieSafetyTrack, stages, regie_safety_stage_record_get_type),
  /**
   * RegieSafetyTrack:sights:
   *
   * Who holds sight on safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("sights", RegieSafetyTrack, sights, regie_safety_sight_get_type),
  /**
   * RegieSafetyTrack:closed-date:
   *
   * Day on which it was closed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("closed-date", RegieSafetyTrack, closed_date),
  /**
   * RegieSafetyTrack:closed-by:
   *
   * Who judged that it could be closed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("closed-by", RegieSafetyTrack, closed_by, regie_person_get_type),
  /**
   * RegieSafetyTrack:judgement:
   *
   * Ground of that judgement.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("judgement", RegieSafetyTrack, judgement, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyTrack:follow-up:
   *
   * Agreements to follow future safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("follow-up", RegieSafetyTrack, follow_up, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieSafetyTrack, regie_safety_track, REGIE_TYPE_ENTITY)

static void
regie_safety_track_class_init (RegieSafetyTrackClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_track_init (RegieSafetyTrack *self)
{
}

/**
 * regie_safety_track_new:
 *
 * Makes a safety track without any value.
 *
 * Returns: (transfer full): the safety track
 *
 * Since: 0.1
 */
RegieSafetyTrack *
regie_safety_track_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_TRACK, NULL);
}

/**
 * regie_safety_track_get_opened_date:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:opened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_opened_date:
 * @self: a safety track
 * @opened_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyTrack:opened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyTrack, regie_safety_track, opened_date)

/**
 * regie_safety_track_get_opened_by:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:opened-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_opened_by:
 * @self: a safety track
 * @opened_by: (nullable): an id
 *
 * Sets the [property@Regie.SafetyTrack:opened-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyTrack, regie_safety_track, opened_by)

/**
 * regie_safety_track_get_reason:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_reason:
 * @self: a safety track
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.SafetyTrack:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyTrack, regie_safety_track, reason)

/**
 * regie_safety_track_get_verdict:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:verdict].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_verdict:
 * @self: a safety track
 * @verdict: the code
 *
 * Sets the [property@Regie.SafetyTrack:verdict].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyTrack, regie_safety_track, verdict, RegieSafetyVerdict)

/**
 * regie_safety_track_get_signals:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:signals].
 *
 * Returns: (transfer none): a list of [class@Regie.Signal] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_add_signal:
 * @self: a safety track
 * @signal: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrack:signals].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_remove_signal:
 * @self: a safety track
 * @signal: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrack:signals].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyTrack, regie_safety_track, signals, signal, RegieSignal)

/**
 * regie_safety_track_get_meldcode:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:meldcode].
 *
 * Returns: (transfer none): a list of [class@Regie.MeldcodeRecord] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_add_meldcode_record:
 * @self: a safety track
 * @meldcode_record: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrack:meldcode].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_remove_meldcode_record:
 * @self: a safety track
 * @meldcode_record: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrack:meldcode].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieSafetyTrack, regie_safety_track, meldcode, meldcode_record, RegieMeldcodeRecord)

/**
 * regie_safety_track_get_weighings:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:weighings].
 *
 * Returns: (transfer none): a list of [class@Regie.Weighing] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_add_weighing:
 * @self: a safety track
 * @weighing: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrack:weighings].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_remove_weighing:
 * @self: a safety track
 * @weighing: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrack:weighings].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyTrack, regie_safety_track, weighings, weighing, RegieWeighing)

/**
 * regie_safety_track_get_reports:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:reports].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyReport] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_add_report:
 * @self: a safety track
 * @report: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrack:reports].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_remove_report:
 * @self: a safety track
 * @report: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrack:reports].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyTrack, regie_safety_track, reports, report, RegieSafetyReport)

/**
 * regie_safety_track_get_stages:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:stages].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyStageRecord] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_add_stage:
 * @self: a safety track
 * @stage: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrack:stages].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_remove_stage:
 * @self: a safety track
 * @stage: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrack:stages].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyTrack, regie_safety_track, stages, stage, RegieSafetyStageRecord)

/**
 * regie_safety_track_get_sights:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:sights].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetySight] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_add_sight:
 * @self: a safety track
 * @sight: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrack:sights].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_remove_sight:
 * @self: a safety track
 * @sight: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrack:sights].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyTrack, regie_safety_track, sights, sight, RegieSafetySight)

/**
 * regie_safety_track_get_closed_date:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:closed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_closed_date:
 * @self: a safety track
 * @closed_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyTrack:closed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyTrack, regie_safety_track, closed_date)

/**
 * regie_safety_track_get_closed_by:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:closed-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_closed_by:
 * @self: a safety track
 * @closed_by: (nullable): an id
 *
 * Sets the [property@Regie.SafetyTrack:closed-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyTrack, regie_safety_track, closed_by)

/**
 * regie_safety_track_get_judgement:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:judgement].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_judgement:
 * @self: a safety track
 * @judgement: (nullable): the text
 *
 * Sets the [property@Regie.SafetyTrack:judgement].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyTrack, regie_safety_track, judgement)

/**
 * regie_safety_track_get_follow_up:
 * @self: a safety track
 *
 * Gets the [property@Regie.SafetyTrack:follow-up].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_set_follow_up:
 * @self: a safety track
 * @follow_up: (nullable): the text
 *
 * Sets the [property@Regie.SafetyTrack:follow-up].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyTrack, regie_safety_track, follow_up)
