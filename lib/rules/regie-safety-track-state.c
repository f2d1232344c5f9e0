/* regie-safety-track-state.c: how one track of work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-track-state.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyTrackState:
 *
 * How one track of the work on safety stands on a day: its stages, its last weighing, Veilig Thuis,
 * and who holds sight on safety.
 *
 * Source: method, section 3.
 *
 * Since: 0.1
 */
struct _RegieSafetyTrackState
{
  RegieEntity parent_instance;

  char                 *track;
  gboolean              is_open;
  GDate                 opened_date;
  RegieSafetyVerdict    verdict;
  RegieItems           *stages;
  char                 *weighing;
  RegieWeighingOutcome  outcome;
  char                 *next_question;
  GDate                 reported_date;
  char                 *responsible;
  char                 *sight_person;
  char                 *sight_organisation;
  GDate                 sight_since;
  RegieItems           *gaps;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyTrackState:track:
   *
   * Id of the track.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("track", RegieSafetyTrackState, track),
  /**
   * RegieSafetyTrackState:is-open:
   *
   * Whether it is open.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-open", RegieSafetyTrackState, is_open),
  /**
   * RegieSafetyTrackState:opened-date:
   *
   * First day of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("opened-date", RegieSafetyTrackState, opened_date),
  /**
   * RegieSafetyTrackState:verdict:
   *
   * Judgement on safety when it was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("verdict",
                    RegieSafetyTrackState,
                    verdict,
                    RegieSafetyVerdict,
                    regie_safety_verdict_get_type),
  /**
   * RegieSafetyTrackState:stages:
   *
   * Stages that hold on that day, for the household and for each person at risk.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("stages", RegieSafetyTrackState, stages, regie_safety_stage_record_get_type),
  /**
   * RegieSafetyTrackState:weighing:
   *
   * Id of the last weighing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("weighing", RegieSafetyTrackState, weighing),
  /**
   * RegieSafetyTrackState:outcome:
   *
   * What that weighing leads to, by the table of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("outcome",
                    RegieSafetyTrackState,
                    outcome,
                    RegieWeighingOutcome,
                    regie_weighing_outcome_get_type),
  /**
   * RegieSafetyTrackState:next-question:
   *
   * Question of it to be answered next.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("next-question", RegieSafetyTrackState, next_question),
  /**
   * RegieSafetyTrackState:reported-date:
   *
   * Day of the last report to Veilig Thuis.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("reported-date", RegieSafetyTrackState, reported_date),
  /**
   * RegieSafetyTrackState:responsible:
   *
   * Organisation that answers for safety since that report; unset while it was not decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible",
                         RegieSafetyTrackState,
                         responsible,
                         regie_organisation_get_type),
  /**
   * RegieSafetyTrackState:sight-person:
   *
   * Who holds sight on safety on that day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("sight-person",
                         RegieSafetyTrackState,
                         sight_person,
                         regie_person_get_type),
  /**
   * RegieSafetyTrackState:sight-organisation:
   *
   * For which organisation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("sight-organisation",
                         RegieSafetyTrackState,
                         sight_organisation,
                         regie_organisation_get_type),
  /**
   * RegieSafetyTrackState:sight-since:
   *
   * From which day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("sight-since", RegieSafetyTrackState, sight_since),
  /**
   * RegieSafetyTrackState:gaps:
   *
   * Days of the track on which nobody held sight on safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("gaps", RegieSafetyTrackState, gaps, regie_safety_gap_get_type),
};

G_DEFINE_FINAL_TYPE (RegieSafetyTrackState, regie_safety_track_state, REGIE_TYPE_ENTITY)

static void
regie_safety_track_state_class_init (RegieSafetyTrackStateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_track_state_init (RegieSafetyTrackState *self)
{
}

/**
 * regie_safety_track_state_new:
 *
 * Makes the state of a track without any value.
 *
 * Returns: (transfer full): the state of a track
 *
 * Since: 0.1
 */
RegieSafetyTrackState *
regie_safety_track_state_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_TRACK_STATE, NULL);
}

/**
 * regie_safety_track_state_get_track:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:track].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_track:
 * @self: the state of a track
 * @track: (nullable): the text
 *
 * Sets the [property@Regie.SafetyTrackState:track].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyTrackState, regie_safety_track_state, track)

/**
 * regie_safety_track_state_get_is_open:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:is-open].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_is_open:
 * @self: the state of a track
 * @is_open: the value
 *
 * Sets the [property@Regie.SafetyTrackState:is-open].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieSafetyTrackState, regie_safety_track_state, is_open)

/**
 * regie_safety_track_state_get_opened_date:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:opened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_opened_date:
 * @self: the state of a track
 * @opened_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyTrackState:opened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyTrackState, regie_safety_track_state, opened_date)

/**
 * regie_safety_track_state_get_verdict:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:verdict].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_verdict:
 * @self: the state of a track
 * @verdict: the code
 *
 * Sets the [property@Regie.SafetyTrackState:verdict].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyTrackState, regie_safety_track_state, verdict, RegieSafetyVerdict)

/**
 * regie_safety_track_state_get_stages:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:stages].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyStageRecord] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_add_stage:
 * @self: the state of a track
 * @stage: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrackState:stages].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_remove_stage:
 * @self: the state of a track
 * @stage: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrackState:stages].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieSafetyTrackState, regie_safety_track_state, stages, stage, RegieSafetyStageRecord)

/**
 * regie_safety_track_state_get_weighing:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:weighing].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_weighing:
 * @self: the state of a track
 * @weighing: (nullable): the text
 *
 * Sets the [property@Regie.SafetyTrackState:weighing].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyTrackState, regie_safety_track_state, weighing)

/**
 * regie_safety_track_state_get_outcome:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_outcome:
 * @self: the state of a track
 * @outcome: the code
 *
 * Sets the [property@Regie.SafetyTrackState:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyTrackState, regie_safety_track_state, outcome, RegieWeighingOutcome)

/**
 * regie_safety_track_state_get_next_question:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:next-question].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_next_question:
 * @self: the state of a track
 * @next_question: (nullable): the text
 *
 * Sets the [property@Regie.SafetyTrackState:next-question].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyTrackState, regie_safety_track_state, next_question)

/**
 * regie_safety_track_state_get_reported_date:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:reported-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_reported_date:
 * @self: the state of a track
 * @reported_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyTrackState:reported-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyTrackState, regie_safety_track_state, reported_date)

/**
 * regie_safety_track_state_get_responsible:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_responsible:
 * @self: the state of a track
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.SafetyTrackState:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyTrackState, regie_safety_track_state, responsible)

/**
 * regie_safety_track_state_get_sight_person:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:sight-person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_sight_person:
 * @self: the state of a track
 * @sight_person: (nullable): an id
 *
 * Sets the [property@Regie.SafetyTrackState:sight-person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyTrackState, regie_safety_track_state, sight_person)

/**
 * regie_safety_track_state_get_sight_organisation:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:sight-organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_sight_organisation:
 * @self: the state of a track
 * @sight_organisation: (nullable): an id
 *
 * Sets the [property@Regie.SafetyTrackState:sight-organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyTrackState, regie_safety_track_state, sight_organisation)

/**
 * regie_safety_track_state_get_sight_since:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:sight-since].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_set_sight_since:
 * @self: the state of a track
 * @sight_since: (nullable): the day
 *
 * Sets the [property@Regie.SafetyTrackState:sight-since].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyTrackState, regie_safety_track_state, sight_since)

/**
 * regie_safety_track_state_get_gaps:
 * @self: the state of a track
 *
 * Gets the [property@Regie.SafetyTrackState:gaps].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyGap] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_add_gap:
 * @self: the state of a track
 * @gap: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyTrackState:gaps].
 *
 * Since: 0.1
 */

/**
 * regie_safety_track_state_remove_gap:
 * @self: the state of a track
 * @gap: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyTrackState:gaps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyTrackState, regie_safety_track_state, gaps, gap, RegieSafetyGap)
