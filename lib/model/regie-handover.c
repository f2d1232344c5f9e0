/* regie-handover.c: a handover of the direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-handover.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieHandover:
 *
 * A handover of the direction from one regisseur to the next.
 *
 * Source: method, section 4.2.
 *
 * Since: 0.1
 */
struct _RegieHandover
{
  RegieEntity parent_instance;

  char               *giver;
  char               *receiver;
  RegieHandoverState  state;
  GDate               offered_date;
  GDate               answered_date;
  GDate               effective_date;
  char               *reason;
  char               *answer_reason;
  GStrv               checklist;
  GDate               told_date;
};

static const RegieField fields[] = {
  /**
   * RegieHandover:giver:
   *
   * Who hands over.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("giver",
                         RegieHandover,
                         giver,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieHandover:receiver:
   *
   * Who is asked to take over.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("receiver",
                         RegieHandover,
                         receiver,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieHandover:state:
   *
   * Where the handover stands.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state",
                    RegieHandover,
                    state,
                    RegieHandoverState,
                    regie_handover_state_get_type),
  /**
   * RegieHandover:offered-date:
   *
   * Day of the offer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("offered-date", RegieHandover, offered_date),
  /**
   * RegieHandover:answered-date:
   *
   * Day of the answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("answered-date", RegieHandover, answered_date),
  /**
   * RegieHandover:effective-date:
   *
   * First day of the new regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("effective-date", RegieHandover, effective_date),
  /**
   * RegieHandover:reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieHandover, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHandover:answer-reason:
   *
   * Why it was refused or withdrawn, or what was said when it was accepted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("answer-reason", RegieHandover, answer_reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHandover:checklist:
   *
   * Ids of the points of the checklist that are done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("checklist", RegieHandover, checklist),
  /**
   * RegieHandover:told-date:
   *
   * Day on which the household was told.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("told-date", RegieHandover, told_date),
};

G_DEFINE_FINAL_TYPE (RegieHandover, regie_handover, REGIE_TYPE_ENTITY)

static void
regie_handover_class_init (RegieHandoverClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_handover_init (RegieHandover *self)
{
}

/**
 * regie_handover_new:
 *
 * Makes a handover without any value.
 *
 * Returns: (transfer full): the handover
 *
 * Since: 0.1
 */
RegieHandover *
regie_handover_new (void)
{
  return g_object_new (REGIE_TYPE_HANDOVER, NULL);
}

/**
 * regie_handover_get_giver:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:giver].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_giver:
 * @self: a handover
 * @giver: (nullable): an id
 *
 * Sets the [property@Regie.Handover:giver].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieHandover, regie_handover, giver)

/**
 * regie_handover_get_receiver:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:receiver].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_receiver:
 * @self: a handover
 * @receiver: (nullable): an id
 *
 * Sets the [property@Regie.Handover:receiver].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieHandover, regie_handover, receiver)

/**
 * regie_handover_get_state:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_state:
 * @self: a handover
 * @state: the code
 *
 * Sets the [property@Regie.Handover:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieHandover, regie_handover, state, RegieHandoverState)

/**
 * regie_handover_get_offered_date:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:offered-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_offered_date:
 * @self: a handover
 * @offered_date: (nullable): the day
 *
 * Sets the [property@Regie.Handover:offered-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHandover, regie_handover, offered_date)

/**
 * regie_handover_get_answered_date:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:answered-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_answered_date:
 * @self: a handover
 * @answered_date: (nullable): the day
 *
 * Sets the [property@Regie.Handover:answered-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHandover, regie_handover, answered_date)

/**
 * regie_handover_get_effective_date:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:effective-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_effective_date:
 * @self: a handover
 * @effective_date: (nullable): the day
 *
 * Sets the [property@Regie.Handover:effective-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHandover, regie_handover, effective_date)

/**
 * regie_handover_get_reason:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_reason:
 * @self: a handover
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Handover:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHandover, regie_handover, reason)

/**
 * regie_handover_get_answer_reason:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:answer-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_answer_reason:
 * @self: a handover
 * @answer_reason: (nullable): the text
 *
 * Sets the [property@Regie.Handover:answer-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHandover, regie_handover, answer_reason)

/**
 * regie_handover_get_checklist:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:checklist].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_checklist:
 * @self: a handover
 * @checklist: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Handover:checklist].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieHandover, regie_handover, checklist)

/**
 * regie_handover_get_told_date:
 * @self: a handover
 *
 * Gets the [property@Regie.Handover:told-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_handover_set_told_date:
 * @self: a handover
 * @told_date: (nullable): the day
 *
 * Sets the [property@Regie.Handover:told-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHandover, regie_handover, told_date)
