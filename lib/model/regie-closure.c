/* regie-closure.c: a closing of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-closure.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieClosure:
 *
 * A closing of the case, and its reopening if it came to that.
 *
 * Source: method, sections 2.5 and 2.6.
 *
 * Since: 0.1
 */
struct _RegieClosure
{
  RegieEntity parent_instance;

  GDate  date;
  char  *by;
  char  *reason;
  char  *outcome;
  char  *after_care;
  char  *after_care_by;
  GDate  after_care_until_date;
  GDate  reopened_date;
  char  *reopened_reason;
};

static const RegieField fields[] = {
  /**
   * RegieClosure:date:
   *
   * Day of the closing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieClosure, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieClosure:by:
   *
   * Who closed it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieClosure, by, regie_person_get_type),
  /**
   * RegieClosure:reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieClosure, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieClosure:outcome:
   *
   * What came of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("outcome", RegieClosure, outcome, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieClosure:after-care:
   *
   * After-care.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("after-care", RegieClosure, after_care, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieClosure:after-care-by:
   *
   * Who gives it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("after-care-by", RegieClosure, after_care_by, regie_person_get_type),
  /**
   * RegieClosure:after-care-until-date:
   *
   * Last day of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("after-care-until-date", RegieClosure, after_care_until_date),
  /**
   * RegieClosure:reopened-date:
   *
   * Day on which the case was opened again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("reopened-date", RegieClosure, reopened_date),
  /**
   * RegieClosure:reopened-reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reopened-reason",
                      RegieClosure,
                      reopened_reason,
                      .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieClosure, regie_closure, REGIE_TYPE_ENTITY)

static void
regie_closure_class_init (RegieClosureClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_closure_init (RegieClosure *self)
{
}

/**
 * regie_closure_new:
 *
 * Makes a closure without any value.
 *
 * Returns: (transfer full): the closure
 *
 * Since: 0.1
 */
RegieClosure *
regie_closure_new (void)
{
  return g_object_new (REGIE_TYPE_CLOSURE, NULL);
}

/**
 * regie_closure_get_date:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_date:
 * @self: a closure
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Closure:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieClosure, regie_closure, date)

/**
 * regie_closure_get_by:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_by:
 * @self: a closure
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.Closure:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieClosure, regie_closure, by)

/**
 * regie_closure_get_reason:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_reason:
 * @self: a closure
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Closure:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieClosure, regie_closure, reason)

/**
 * regie_closure_get_outcome:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:outcome].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_outcome:
 * @self: a closure
 * @outcome: (nullable): the text
 *
 * Sets the [property@Regie.Closure:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieClosure, regie_closure, outcome)

/**
 * regie_closure_get_after_care:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:after-care].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_after_care:
 * @self: a closure
 * @after_care: (nullable): the text
 *
 * Sets the [property@Regie.Closure:after-care].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieClosure, regie_closure, after_care)

/**
 * regie_closure_get_after_care_by:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:after-care-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_after_care_by:
 * @self: a closure
 * @after_care_by: (nullable): an id
 *
 * Sets the [property@Regie.Closure:after-care-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieClosure, regie_closure, after_care_by)

/**
 * regie_closure_get_after_care_until_date:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:after-care-until-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_after_care_until_date:
 * @self: a closure
 * @after_care_until_date: (nullable): the day
 *
 * Sets the [property@Regie.Closure:after-care-until-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieClosure, regie_closure, after_care_until_date)

/**
 * regie_closure_get_reopened_date:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:reopened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_reopened_date:
 * @self: a closure
 * @reopened_date: (nullable): the day
 *
 * Sets the [property@Regie.Closure:reopened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieClosure, regie_closure, reopened_date)

/**
 * regie_closure_get_reopened_reason:
 * @self: a closure
 *
 * Gets the [property@Regie.Closure:reopened-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_closure_set_reopened_reason:
 * @self: a closure
 * @reopened_reason: (nullable): the text
 *
 * Sets the [property@Regie.Closure:reopened-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieClosure, regie_closure, reopened_reason)
