/* regie-safety-state.c: how the work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-state.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyState:
 *
 * How the work on safety of a case stands on a day: what is open, who holds sight on safety,
 * and what must be decided or done, the most urgent first.
 *
 * Source: method, section 3.
 *
 * Since: 0.1
 */
struct _RegieSafetyState
{
  RegieEntity parent_instance;

  GDate                 date;
  char                 *track;
  gboolean              is_open;
  GDate                 opened_date;
  RegieSafetyVerdict    verdict;
  RegieList            *stages;
  char                 *weighing;
  RegieWeighingOutcome  outcome;
  char                 *next_question;
  GDate                 reported_date;
  char                 *responsible;
  char                 *sight_person;
  char                 *sight_organisation;
  GDate                 sight_since;
  RegieList            *gaps;
  int                   n_broken;
  GStrv                 sentences;
  RegieList            *steps;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyState:date:
   *
   * Day as of which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieSafetyState, date),
  /**
   * RegieSafetyState:track:
   *
   * Id of the track that is open, or of the last one; unset when there was never one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("track", RegieSafetyState, track),
  /**
   * RegieSafetyState:is-open:
   *
   * Whether a track is open.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-open", RegieSafetyState, is_open),
  /**
   * RegieSafetyState:opened-date:
   *
   * First day of that track.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("opened-date", RegieSafetyState, opened_date),
  /**
   * RegieSafetyState:verdict:
   *
   * Judgement on safety as the dossier has it on that day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("verdict",
                    RegieSafetyState,
                    verdict,
                    RegieSafetyVerdict,
                    regie_safety_verdict_get_type),
  /**
   * RegieSafetyState:stages:
   *
   * Stages that hold on that day, for the household and for each person at risk.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("stages", RegieSafetyState, stages, regie_safety_stage_record_get_type),
  /**
   * RegieSafetyState:weighing:
   *
   * Id of the last weighing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("weighing", RegieSafetyState, weighing),
  /**
   * RegieSafetyState:outcome:
   *
   * What that weighing leads to, by the table of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("outcome",
                    RegieSafetyState,
                    outcome,
                    RegieWeighingOutcome,
                    regie_weighing_outcome_get_type),
  /**
   * RegieSafetyState:next-question:
   *
   * Question of it to be answered next.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("next-question", RegieSafetyState, next_question),
  /**
   * RegieSafetyState:reported-date:
   *
   * Day of the last report to Veilig Thuis.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("reported-date", RegieSafetyState, reported_date),
  /**
   * RegieSafetyState:responsible:
   *
   * Organisation that answers for safety since that report; unset while it was not decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible", RegieSafetyState, responsible, regie_organisation_get_type),
  /**
   * RegieSafetyState:sight-person:
   *
   * Who holds sight on safety on that day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("sight-person", RegieSafetyState, sight_person, regie_person_get_type),
  /**
   * RegieSafetyState:sight-organisation:
   *
   * For which organisation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("sight-organisation",
                         RegieSafetyState,
                         sight_organisation,
                         regie_organisation_get_type),
  /**
   * RegieSafetyState:sight-since:
   *
   * From which day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("sight-since", RegieSafetyState, sight_since),
  /**
   * RegieSafetyState:gaps:
   *
   * Days of the track on which nobody held sight on safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("gaps", RegieSafetyState, gaps, regie_safety_gap_get_type),
  /**
   * RegieSafetyState:n-broken:
   *
   * How many times a safety agreement of the plan was broken.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-broken", RegieSafetyState, n_broken, .max = G_MAXINT),
  /**
   * RegieSafetyState:sentences:
   *
   * The state in sentences, in the language asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("sentences", RegieSafetyState, sentences, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyState:steps:
   *
   * What must be decided or done, the most urgent first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("steps", RegieSafetyState, steps, regie_next_step_get_type),
};

G_DEFINE_FINAL_TYPE (RegieSafetyState, regie_safety_state, REGIE_TYPE_ENTITY)

static void
regie_safety_state_class_init (RegieSafetyStateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_state_init (RegieSafetyState *self)
{
}

/**
 * regie_safety_state_new:
 *
 * Makes a safety state without any value.
 *
 * Returns: (transfer full): the safety state
 *
 * Since: 0.1
 */
RegieSafetyState *
regie_safety_state_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_STATE, NULL);
}

/**
 * regie_safety_state_get_date:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_date:
 * @self: a safety state
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyState:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyState, regie_safety_state, date)

/**
 * regie_safety_state_get_track:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:track].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_track:
 * @self: a safety state
 * @track: (nullable): the text
 *
 * Sets the [property@Regie.SafetyState:track].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyState, regie_safety_state, track)

/**
 * regie_safety_state_get_is_open:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:is-open].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_is_open:
 * @self: a safety state
 * @is_open: the value
 *
 * Sets the [property@Regie.SafetyState:is-open].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieSafetyState, regie_safety_state, is_open)

/**
 * regie_safety_state_get_opened_date:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:opened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_opened_date:
 * @self: a safety state
 * @opened_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyState:opened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyState, regie_safety_state, opened_date)

/**
 * regie_safety_state_get_verdict:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:verdict].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_verdict:
 * @self: a safety state
 * @verdict: the code
 *
 * Sets the [property@Regie.SafetyState:verdict].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyState, regie_safety_state, verdict, RegieSafetyVerdict)

/**
 * regie_safety_state_get_stages:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:stages].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyStageRecord] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_add_stage:
 * @self: a safety state
 * @stage: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyState:stages].
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_remove_stage:
 * @self: a safety state
 * @stage: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyState:stages].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyState, regie_safety_state, stages, stage, RegieSafetyStageRecord)

/**
 * regie_safety_state_get_weighing:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:weighing].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_weighing:
 * @self: a safety state
 * @weighing: (nullable): the text
 *
 * Sets the [property@Regie.SafetyState:weighing].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyState, regie_safety_state, weighing)

/**
 * regie_safety_state_get_outcome:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_outcome:
 * @self: a safety state
 * @outcome: the code
 *
 * Sets the [property@Regie.SafetyState:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyState, regie_safety_state, outcome, RegieWeighingOutcome)

/**
 * regie_safety_state_get_next_question:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:next-question].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_next_question:
 * @self: a safety state
 * @next_question: (nullable): the text
 *
 * Sets the [property@Regie.SafetyState:next-question].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyState, regie_safety_state, next_question)

/**
 * regie_safety_state_get_reported_date:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:reported-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_reported_date:
 * @self: a safety state
 * @reported_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyState:reported-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyState, regie_safety_state, reported_date)

/**
 * regie_safety_state_get_responsible:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_responsible:
 * @self: a safety state
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.SafetyState:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyState, regie_safety_state, responsible)

/**
 * regie_safety_state_get_sight_person:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:sight-person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_sight_person:
 * @self: a safety state
 * @sight_person: (nullable): an id
 *
 * Sets the [property@Regie.SafetyState:sight-person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyState, regie_safety_state, sight_person)

/**
 * regie_safety_state_get_sight_organisation:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:sight-organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_sight_organisation:
 * @self: a safety state
 * @sight_organisation: (nullable): an id
 *
 * Sets the [property@Regie.SafetyState:sight-organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyState, regie_safety_state, sight_organisation)

/**
 * regie_safety_state_get_sight_since:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:sight-since].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_sight_since:
 * @self: a safety state
 * @sight_since: (nullable): the day
 *
 * Sets the [property@Regie.SafetyState:sight-since].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyState, regie_safety_state, sight_since)

/**
 * regie_safety_state_get_gaps:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:gaps].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyGap] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_add_gap:
 * @self: a safety state
 * @gap: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyState:gaps].
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_remove_gap:
 * @self: a safety state
 * @gap: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyState:gaps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyState, regie_safety_state, gaps, gap, RegieSafetyGap)

/**
 * regie_safety_state_get_n_broken:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:n-broken].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_n_broken:
 * @self: a safety state
 * @n_broken: the number
 *
 * Sets the [property@Regie.SafetyState:n-broken].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieSafetyState, regie_safety_state, n_broken)

/**
 * regie_safety_state_get_sentences:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:sentences].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_set_sentences:
 * @self: a safety state
 * @sentences: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.SafetyState:sentences].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSafetyState, regie_safety_state, sentences)

/**
 * regie_safety_state_get_steps:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:steps].
 *
 * Returns: (transfer none): a list of [class@Regie.NextStep] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_add_step:
 * @self: a safety state
 * @step: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyState:steps].
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_remove_step:
 * @self: a safety state
 * @step: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyState:steps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyState, regie_safety_state, steps, step, RegieNextStep)
