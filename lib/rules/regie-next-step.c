/* regie-next-step.c: something that must happen next
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-next-step.h>

#include "base/regie-field-private.h"

/**
 * RegieNextStep:
 *
 * Something that must happen next in a case, for whom and by when.
 *
 * Source: method, sections 2 and 5.4.
 *
 * Since: 0.1
 */
struct _RegieNextStep
{
  RegieEntity parent_instance;

  RegieNextStepKind  kind;
  char              *text;
  char              *person;
  char              *person_name;
  GDate              due_date;
  gboolean           is_overdue;
  char              *because;
  GStrv              evidence;
};

static const RegieField fields[] = {
  /**
   * RegieNextStep:kind:
   *
   * What kind of work it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieNextStep, kind, RegieNextStepKind, regie_next_step_kind_get_type),
  /**
   * RegieNextStep:text:
   *
   * What must happen, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieNextStep,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieNextStep:person:
   *
   * Id of the person who must do it, or %NULL when the document does not say who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("person", RegieNextStep, person),
  /**
   * RegieNextStep:person-name:
   *
   * Name of that person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("person-name", RegieNextStep, person_name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieNextStep:due-date:
   *
   * Day by which it must happen, or %NULL for as soon as possible.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("due-date", RegieNextStep, due_date),
  /**
   * RegieNextStep:is-overdue:
   *
   * Whether that day has passed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-overdue", RegieNextStep, is_overdue),
  /**
   * RegieNextStep:because:
   *
   * Why: the code of a rule, the id of a step of the method, or the id of a record.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("because", RegieNextStep, because),
  /**
   * RegieNextStep:evidence:
   *
   * Paths of the records that it follows from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("evidence", RegieNextStep, evidence),
};

G_DEFINE_FINAL_TYPE (RegieNextStep, regie_next_step, REGIE_TYPE_ENTITY)

static void
regie_next_step_class_init (RegieNextStepClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_next_step_init (RegieNextStep *self)
{
}

/**
 * regie_next_step_new:
 *
 * Makes a next step without any value.
 *
 * Returns: (transfer full): the next step
 *
 * Since: 0.1
 */
RegieNextStep *
regie_next_step_new (void)
{
  return g_object_new (REGIE_TYPE_NEXT_STEP, NULL);
}

/**
 * regie_next_step_get_kind:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_kind:
 * @self: a next step
 * @kind: the code
 *
 * Sets the [property@Regie.NextStep:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieNextStep, regie_next_step, kind, RegieNextStepKind)

/**
 * regie_next_step_get_text:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_text:
 * @self: a next step
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.NextStep:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNextStep, regie_next_step, text)

/**
 * regie_next_step_get_person:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:person].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_person:
 * @self: a next step
 * @person: (nullable): the text
 *
 * Sets the [property@Regie.NextStep:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNextStep, regie_next_step, person)

/**
 * regie_next_step_get_person_name:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:person-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_person_name:
 * @self: a next step
 * @person_name: (nullable): the text
 *
 * Sets the [property@Regie.NextStep:person-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNextStep, regie_next_step, person_name)

/**
 * regie_next_step_get_due_date:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:due-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_due_date:
 * @self: a next step
 * @due_date: (nullable): the day
 *
 * Sets the [property@Regie.NextStep:due-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieNextStep, regie_next_step, due_date)

/**
 * regie_next_step_get_is_overdue:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:is-overdue].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_is_overdue:
 * @self: a next step
 * @is_overdue: the value
 *
 * Sets the [property@Regie.NextStep:is-overdue].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieNextStep, regie_next_step, is_overdue)

/**
 * regie_next_step_get_because:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:because].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_because:
 * @self: a next step
 * @because: (nullable): the text
 *
 * Sets the [property@Regie.NextStep:because].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNextStep, regie_next_step, because)

/**
 * regie_next_step_get_evidence:
 * @self: a next step
 *
 * Gets the [property@Regie.NextStep:evidence].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_next_step_set_evidence:
 * @self: a next step
 * @evidence: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.NextStep:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieNextStep, regie_next_step, evidence)
