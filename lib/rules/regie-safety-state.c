/* regie-safety-state.c: how the work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-state.h>

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

  GDate               date;
  gboolean            is_open;
  RegieSafetyVerdict  verdict;
  RegieItems         *tracks;
  int                 n_broken;
  GStrv               sentences;
  RegieItems         *steps;
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
   * RegieSafetyState:is-open:
   *
   * Whether a track is open.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-open", RegieSafetyState, is_open),
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
   * RegieSafetyState:tracks:
   *
   * Tracks that are open on that day, the most urgent first: one in which a report is due, then by
   * the judgement at its opening, the worst first, then by its opening, the oldest first. While
   * none is open, the one that was closed last, if there ever was one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("tracks", RegieSafetyState, tracks, regie_safety_track_state_get_type),
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
 * regie_safety_state_get_tracks:
 * @self: a safety state
 *
 * Gets the [property@Regie.SafetyState:tracks].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyTrackState]
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_add_track:
 * @self: a safety state
 * @track: an item
 *
 * Adds an item to the [property@Regie.SafetyState:tracks].
 *
 * Since: 0.1
 */

/**
 * regie_safety_state_remove_track:
 * @self: a safety state
 * @track: an item
 *
 * Removes an item from the [property@Regie.SafetyState:tracks].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyState, regie_safety_state, tracks, track, RegieSafetyTrackState)

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
