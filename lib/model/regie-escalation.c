/* regie-escalation.c: a bottleneck in which somebody must intervene
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-escalation.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieEscalation:
 *
 * A bottleneck or an acute situation in which somebody must intervene.
 *
 * Source: method, section 4.5.
 *
 * Since: 0.1
 */
struct _RegieEscalation
{
  RegieEntity parent_instance;

  GDate                 opened_date;
  char                 *rung;
  char                 *previous;
  char                 *reason;
  char                 *opened_by;
  char                 *asked_of;
  RegieEscalationState  state;
  GDate                 ended_date;
  char                 *ended_reason;
  GDate                 solved_date;
  char                 *solution;
  char                 *solved_by;
};

static const RegieField fields[] = {
  /**
   * RegieEscalation:opened-date:
   *
   * Day on which it was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("opened-date", RegieEscalation, opened_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieEscalation:rung:
   *
   * Rung of the ladder, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("rung", RegieEscalation, rung),
  /**
   * RegieEscalation:previous:
   *
   * The escalation on a lower rung that went before, when it was passed on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("previous", RegieEscalation, previous, regie_escalation_get_type),
  /**
   * RegieEscalation:reason:
   *
   * What the bottleneck is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieEscalation, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEscalation:opened-by:
   *
   * Who opened it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("opened-by", RegieEscalation, opened_by, regie_person_get_type),
  /**
   * RegieEscalation:asked-of:
   *
   * Who was asked to intervene.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("asked-of", RegieEscalation, asked_of, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEscalation:state:
   *
   * Where it stands.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state",
                    RegieEscalation,
                    state,
                    RegieEscalationState,
                    regie_escalation_state_get_type),
  /**
   * RegieEscalation:ended-date:
   *
   * Day on which it was withdrawn or passed on to the next rung.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("ended-date", RegieEscalation, ended_date),
  /**
   * RegieEscalation:ended-reason:
   *
   * Why it was withdrawn or passed on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("ended-reason", RegieEscalation, ended_reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEscalation:solved-date:
   *
   * Day on which it was solved.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("solved-date", RegieEscalation, solved_date),
  /**
   * RegieEscalation:solution:
   *
   * How.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("solution", RegieEscalation, solution, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEscalation:solved-by:
   *
   * Who solved it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("solved-by", RegieEscalation, solved_by, regie_person_get_type),
};

G_DEFINE_FINAL_TYPE (RegieEscalation, regie_escalation, REGIE_TYPE_ENTITY)

static void
regie_escalation_class_init (RegieEscalationClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_escalation_init (RegieEscalation *self)
{
}

/**
 * regie_escalation_new:
 *
 * Makes an escalation without any value.
 *
 * Returns: (transfer full): the escalation
 *
 * Since: 0.1
 */
RegieEscalation *
regie_escalation_new (void)
{
  return g_object_new (REGIE_TYPE_ESCALATION, NULL);
}

/**
 * regie_escalation_get_opened_date:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:opened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_opened_date:
 * @self: an escalation
 * @opened_date: (nullable): the day
 *
 * Sets the [property@Regie.Escalation:opened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEscalation, regie_escalation, opened_date)

/**
 * regie_escalation_get_rung:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:rung].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_rung:
 * @self: an escalation
 * @rung: (nullable): the text
 *
 * Sets the [property@Regie.Escalation:rung].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEscalation, regie_escalation, rung)

/**
 * regie_escalation_get_previous:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:previous].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_previous:
 * @self: an escalation
 * @previous: (nullable): an id
 *
 * Sets the [property@Regie.Escalation:previous].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEscalation, regie_escalation, previous)

/**
 * regie_escalation_get_reason:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_reason:
 * @self: an escalation
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Escalation:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEscalation, regie_escalation, reason)

/**
 * regie_escalation_get_opened_by:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:opened-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_opened_by:
 * @self: an escalation
 * @opened_by: (nullable): an id
 *
 * Sets the [property@Regie.Escalation:opened-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEscalation, regie_escalation, opened_by)

/**
 * regie_escalation_get_asked_of:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:asked-of].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_asked_of:
 * @self: an escalation
 * @asked_of: (nullable): the text
 *
 * Sets the [property@Regie.Escalation:asked-of].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEscalation, regie_escalation, asked_of)

/**
 * regie_escalation_get_state:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_state:
 * @self: an escalation
 * @state: the code
 *
 * Sets the [property@Regie.Escalation:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieEscalation, regie_escalation, state, RegieEscalationState)

/**
 * regie_escalation_get_ended_date:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:ended-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_ended_date:
 * @self: an escalation
 * @ended_date: (nullable): the day
 *
 * Sets the [property@Regie.Escalation:ended-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEscalation, regie_escalation, ended_date)

/**
 * regie_escalation_get_ended_reason:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:ended-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_ended_reason:
 * @self: an escalation
 * @ended_reason: (nullable): the text
 *
 * Sets the [property@Regie.Escalation:ended-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEscalation, regie_escalation, ended_reason)

/**
 * regie_escalation_get_solved_date:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:solved-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_solved_date:
 * @self: an escalation
 * @solved_date: (nullable): the day
 *
 * Sets the [property@Regie.Escalation:solved-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEscalation, regie_escalation, solved_date)

/**
 * regie_escalation_get_solution:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:solution].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_solution:
 * @self: an escalation
 * @solution: (nullable): the text
 *
 * Sets the [property@Regie.Escalation:solution].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEscalation, regie_escalation, solution)

/**
 * regie_escalation_get_solved_by:
 * @self: an escalation
 *
 * Gets the [property@Regie.Escalation:solved-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_escalation_set_solved_by:
 * @self: an escalation
 * @solved_by: (nullable): an id
 *
 * Sets the [property@Regie.Escalation:solved-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEscalation, regie_escalation, solved_by)
