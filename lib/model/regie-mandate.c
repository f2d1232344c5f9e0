/* regie-mandate.c: what somebody may decide, given by others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-mandate.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieMandate:
 *
 * What somebody may decide in this case: given to a person, for a subject, with powers and
 * limits, from a day to a day. What a level of the regiekaart gives to whoever directs at it
 * stands in the method, see [class@Regie.LevelMandate].
 *
 * Source: method, sections 4.2, 4.4 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieMandate
{
  RegieEntity parent_instance;

  char                *person;
  RegieMandateSubject  subject;
  GStrv                powers;
  gint64               limit_cents;
  int                  limit_days;
  char                *scope;
  char                *granted_by;
  char                *granting_body;
  char                *decision_reference;
  GDate                start_date;
  GDate                end_date;
};

static const RegieField fields[] = {
  /**
   * RegieMandate:person:
   *
   * Who may decide.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieMandate,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMandate:subject:
   *
   * What it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("subject",
                    RegieMandate,
                    subject,
                    RegieMandateSubject,
                    regie_mandate_subject_get_type),
  /**
   * RegieMandate:powers:
   *
   * Ids of the powers, of the method. Empty for the subject as a whole.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("powers", RegieMandate, powers),
  /**
   * RegieMandate:limit-cents:
   *
   * Highest amount for one decision, in euro cents; 0 when no limit is set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("limit-cents", RegieMandate, limit_cents, .max = G_MAXINT64),
  /**
   * RegieMandate:limit-days:
   *
   * Longest time for one decision, in days; 0 when no limit is set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegieMandate, limit_days, .max = G_MAXINT),
  /**
   * RegieMandate:scope:
   *
   * What it is confined to, in words, or %NULL when it is not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scope", RegieMandate, scope),
  /**
   * RegieMandate:granted-by:
   *
   * Person who gave it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("granted-by", RegieMandate, granted_by, regie_person_get_type),
  /**
   * RegieMandate:granting-body:
   *
   * Body that gave it, such as the administration of a municipality.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("granting-body", RegieMandate, granting_body),
  /**
   * RegieMandate:decision-reference:
   *
   * Where the decision by which it was given can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieMandate, decision_reference),
  /**
   * RegieMandate:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieMandate, start_date),
  /**
   * RegieMandate:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMandate, end_date),
};

G_DEFINE_FINAL_TYPE (RegieMandate, regie_mandate, REGIE_TYPE_ENTITY)

static void
regie_mandate_class_init (RegieMandateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_mandate_init (RegieMandate *self)
{
}

/**
 * regie_mandate_new:
 *
 * Makes a mandate without any value.
 *
 * Returns: (transfer full): the mandate
 *
 * Since: 0.1
 */
RegieMandate *
regie_mandate_new (void)
{
  return g_object_new (REGIE_TYPE_MANDATE, NULL);
}

/**
 * regie_mandate_get_person:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_person:
 * @self: a mandate
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Mandate:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMandate, regie_mandate, person)

/**
 * regie_mandate_get_subject:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:subject].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_subject:
 * @self: a mandate
 * @subject: the code
 *
 * Sets the [property@Regie.Mandate:subject].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMandate, regie_mandate, subject, RegieMandateSubject)

/**
 * regie_mandate_get_powers:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:powers].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_powers:
 * @self: a mandate
 * @powers: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Mandate:powers].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieMandate, regie_mandate, powers)

/**
 * regie_mandate_get_limit_cents:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:limit-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_limit_cents:
 * @self: a mandate
 * @limit_cents: the number
 *
 * Sets the [property@Regie.Mandate:limit-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieMandate, regie_mandate, limit_cents)

/**
 * regie_mandate_get_limit_days:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_limit_days:
 * @self: a mandate
 * @limit_days: the number
 *
 * Sets the [property@Regie.Mandate:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieMandate, regie_mandate, limit_days)

/**
 * regie_mandate_get_scope:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:scope].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_scope:
 * @self: a mandate
 * @scope: (nullable): the text
 *
 * Sets the [property@Regie.Mandate:scope].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMandate, regie_mandate, scope)

/**
 * regie_mandate_get_granted_by:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:granted-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_granted_by:
 * @self: a mandate
 * @granted_by: (nullable): an id
 *
 * Sets the [property@Regie.Mandate:granted-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMandate, regie_mandate, granted_by)

/**
 * regie_mandate_get_granting_body:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:granting-body].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_granting_body:
 * @self: a mandate
 * @granting_body: (nullable): the text
 *
 * Sets the [property@Regie.Mandate:granting-body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMandate, regie_mandate, granting_body)

/**
 * regie_mandate_get_decision_reference:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_decision_reference:
 * @self: a mandate
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.Mandate:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMandate, regie_mandate, decision_reference)

/**
 * regie_mandate_get_start_date:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_start_date:
 * @self: a mandate
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Mandate:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMandate, regie_mandate, start_date)

/**
 * regie_mandate_get_end_date:
 * @self: a mandate
 *
 * Gets the [property@Regie.Mandate:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_set_end_date:
 * @self: a mandate
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Mandate:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMandate, regie_mandate, end_date)
