/* regie-learning-event.c: a training, update, case discussion or intervision
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-learning-event.h>

#include <regie/regie-implementation-action.h>

#include "base/regie-field-private.h"

/**
 * RegieLearningEvent:
 *
 * A training, an update, a case discussion or an intervision. What was said of a case stays in its
 * dossier: cases are named by pseudonym here.
 *
 * Source: method, section 8.3.
 *
 * Since: 0.1
 */
struct _RegieLearningEvent
{
  RegieEntity parent_instance;

  char              *title;
  RegieLearningKind  kind;
  char              *role;
  GDate              planned_date;
  GDate              start_date;
  GDate              end_date;
  int                minutes;
  char              *organiser;
  gboolean           is_multidisciplinary;
  RegieItems        *attendees;
  GStrv              case_pseudonyms;
  char              *action;
};

static const RegieField fields[] = {
  /**
   * RegieLearningEvent:title:
   *
   * What it is, in a few words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieLearningEvent, title),
  /**
   * RegieLearningEvent:kind:
   *
   * What kind of event it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegieLearningEvent,
                    kind,
                    RegieLearningKind,
                    regie_learning_kind_get_type),
  /**
   * RegieLearningEvent:role:
   *
   * Role that it trains for, by id of a word of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieLearningEvent, role),
  /**
   * RegieLearningEvent:planned-date:
   *
   * Day for which it is planned.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-date", RegieLearningEvent, planned_date),
  /**
   * RegieLearningEvent:start-date:
   *
   * First day on which it was held, or unset while it was not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieLearningEvent, start_date),
  /**
   * RegieLearningEvent:end-date:
   *
   * Last day on which it was held.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieLearningEvent, end_date),
  /**
   * RegieLearningEvent:minutes:
   *
   * How long it took, in minutes; 0 when that is not known.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("minutes", RegieLearningEvent, minutes, .max = G_MAXINT),
  /**
   * RegieLearningEvent:organiser:
   *
   * Who held it, when it was not the body itself.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("organiser", RegieLearningEvent, organiser),
  /**
   * RegieLearningEvent:is-multidisciplinary:
   *
   * Whether several disciplines took part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-multidisciplinary", RegieLearningEvent, is_multidisciplinary),
  /**
   * RegieLearningEvent:attendees:
   *
   * Who was to take part, and who did.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("attendees", RegieLearningEvent, attendees, regie_attendee_get_type),
  /**
   * RegieLearningEvent:case-pseudonyms:
   *
   * Cases that were discussed, each by a pseudonym that says nothing to others.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("case-pseudonyms", RegieLearningEvent, case_pseudonyms),
  /**
   * RegieLearningEvent:action:
   *
   * Action that it is part of.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action",
                         RegieLearningEvent,
                         action,
                         regie_implementation_action_get_type),
};

G_DEFINE_FINAL_TYPE (RegieLearningEvent, regie_learning_event, REGIE_TYPE_ENTITY)

static void
regie_learning_event_class_init (RegieLearningEventClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_learning_event_init (RegieLearningEvent *self)
{
}

/**
 * regie_learning_event_new:
 *
 * Makes a learning event without any value.
 *
 * Returns: (transfer full): the learning event
 *
 * Since: 0.1
 */
RegieLearningEvent *
regie_learning_event_new (void)
{
  return g_object_new (REGIE_TYPE_LEARNING_EVENT, NULL);
}

/**
 * regie_learning_event_get_title:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_title:
 * @self: a learning event
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.LearningEvent:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLearningEvent, regie_learning_event, title)

/**
 * regie_learning_event_get_kind:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_kind:
 * @self: a learning event
 * @kind: the code
 *
 * Sets the [property@Regie.LearningEvent:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieLearningEvent, regie_learning_event, kind, RegieLearningKind)

/**
 * regie_learning_event_get_role:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_role:
 * @self: a learning event
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.LearningEvent:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLearningEvent, regie_learning_event, role)

/**
 * regie_learning_event_get_planned_date:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:planned-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_planned_date:
 * @self: a learning event
 * @planned_date: (nullable): the day
 *
 * Sets the [property@Regie.LearningEvent:planned-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieLearningEvent, regie_learning_event, planned_date)

/**
 * regie_learning_event_get_start_date:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_start_date:
 * @self: a learning event
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.LearningEvent:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieLearningEvent, regie_learning_event, start_date)

/**
 * regie_learning_event_get_end_date:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_end_date:
 * @self: a learning event
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.LearningEvent:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieLearningEvent, regie_learning_event, end_date)

/**
 * regie_learning_event_get_minutes:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:minutes].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_minutes:
 * @self: a learning event
 * @minutes: the number
 *
 * Sets the [property@Regie.LearningEvent:minutes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieLearningEvent, regie_learning_event, minutes)

/**
 * regie_learning_event_get_organiser:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:organiser].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_organiser:
 * @self: a learning event
 * @organiser: (nullable): the text
 *
 * Sets the [property@Regie.LearningEvent:organiser].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLearningEvent, regie_learning_event, organiser)

/**
 * regie_learning_event_get_is_multidisciplinary:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:is-multidisciplinary].
 *
 * Returns: whether it is so
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_is_multidisciplinary:
 * @self: a learning event
 * @is_multidisciplinary: whether it is so
 *
 * Sets the [property@Regie.LearningEvent:is-multidisciplinary].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieLearningEvent, regie_learning_event, is_multidisciplinary)

/**
 * regie_learning_event_get_attendees:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:attendees].
 *
 * Returns: (transfer none): a list of [class@Regie.Attendee] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_add_attendee:
 * @self: a learning event
 * @attendee: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.LearningEvent:attendees].
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_remove_attendee:
 * @self: a learning event
 * @attendee: (transfer none): what to remove
 *
 * Removes from [property@Regie.LearningEvent:attendees].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieLearningEvent, regie_learning_event, attendees, attendee, RegieAttendee)

/**
 * regie_learning_event_get_case_pseudonyms:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:case-pseudonyms].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_case_pseudonyms:
 * @self: a learning event
 * @case_pseudonyms: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.LearningEvent:case-pseudonyms].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieLearningEvent, regie_learning_event, case_pseudonyms)

/**
 * regie_learning_event_get_action:
 * @self: a learning event
 *
 * Gets the [property@Regie.LearningEvent:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_learning_event_set_action:
 * @self: a learning event
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.LearningEvent:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieLearningEvent, regie_learning_event, action)
