/* regie-body-mandate.c: what a body lets somebody decide
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-body-mandate.h>

#include <regie/regie-functionary.h>
#include <regie/regie-map-version.h>

#include "base/regie-field-private.h"

/**
 * RegieBodyMandate:
 *
 * What a body lets somebody decide: for a subject, with powers and limits, from a day to a day. A
 * mandate within one case is a [class@Regie.Mandate].
 *
 * Source: method, sections 4.4 and 7.2.
 *
 * Since: 0.1
 */
struct _RegieBodyMandate
{
  RegieEntity parent_instance;

  char                *functionary;
  RegieMandateSubject  subject;
  GStrv                powers;
  gint64               limit_cents;
  int                  limit_days;
  char                *scope;
  char                *map;
  char                *decision_reference;
  GDate                start_date;
  GDate                end_date;
  GDate                withdrawn_date;
  char                *withdrawn_reason;
};

static const RegieField fields[] = {
  /**
   * RegieBodyMandate:functionary:
   *
   * Who may decide.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("functionary",
                         RegieBodyMandate,
                         functionary,
                         regie_functionary_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieBodyMandate:subject:
   *
   * What it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("subject",
                    RegieBodyMandate,
                    subject,
                    RegieMandateSubject,
                    regie_mandate_subject_get_type),
  /**
   * RegieBodyMandate:powers:
   *
   * Ids of the powers, of the method. Empty for the subject as a whole.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("powers", RegieBodyMandate, powers),
  /**
   * RegieBodyMandate:limit-cents:
   *
   * Highest amount for one decision, in euro cents; 0 when no limit is set.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("limit-cents", RegieBodyMandate, limit_cents, .max = G_MAXINT64),
  /**
   * RegieBodyMandate:limit-days:
   *
   * Longest time for one decision, in days; 0 when no limit is set.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegieBodyMandate, limit_days, .max = G_MAXINT),
  /**
   * RegieBodyMandate:scope:
   *
   * What it is confined to, in words, or %NULL when it is not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scope", RegieBodyMandate, scope),
  /**
   * RegieBodyMandate:map:
   *
   * Version of the regiekaart by which it was given.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("map", RegieBodyMandate, map, regie_map_version_get_type),
  /**
   * RegieBodyMandate:decision-reference:
   *
   * Where the decision by which it was given can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieBodyMandate, decision_reference),
  /**
   * RegieBodyMandate:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieBodyMandate, start_date),
  /**
   * RegieBodyMandate:end-date:
   *
   * Last day, or unset when none was set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieBodyMandate, end_date),
  /**
   * RegieBodyMandate:withdrawn-date:
   *
   * First day on which it no longer held because it was withdrawn, or unset.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("withdrawn-date", RegieBodyMandate, withdrawn_date),
  /**
   * RegieBodyMandate:withdrawn-reason:
   *
   * Why it was withdrawn.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("withdrawn-reason", RegieBodyMandate, withdrawn_reason),
};

G_DEFINE_FINAL_TYPE (RegieBodyMandate, regie_body_mandate, REGIE_TYPE_ENTITY)

static void
regie_body_mandate_class_init (RegieBodyMandateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_body_mandate_init (RegieBodyMandate *self)
{
}

/**
 * regie_body_mandate_new:
 *
 * Makes a mandate of a body without any value.
 *
 * Returns: (transfer full): the mandate of a body
 *
 * Since: 0.1
 */
RegieBodyMandate *
regie_body_mandate_new (void)
{
  return g_object_new (REGIE_TYPE_BODY_MANDATE, NULL);
}

/**
 * regie_body_mandate_get_functionary:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:functionary].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_functionary:
 * @self: a mandate of a body
 * @functionary: (nullable): an id
 *
 * Sets the [property@Regie.BodyMandate:functionary].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieBodyMandate, regie_body_mandate, functionary)

/**
 * regie_body_mandate_get_subject:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:subject].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_subject:
 * @self: a mandate of a body
 * @subject: the code
 *
 * Sets the [property@Regie.BodyMandate:subject].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieBodyMandate, regie_body_mandate, subject, RegieMandateSubject)

/**
 * regie_body_mandate_get_powers:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:powers].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_powers:
 * @self: a mandate of a body
 * @powers: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.BodyMandate:powers].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieBodyMandate, regie_body_mandate, powers)

/**
 * regie_body_mandate_get_limit_cents:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:limit-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_limit_cents:
 * @self: a mandate of a body
 * @limit_cents: the number
 *
 * Sets the [property@Regie.BodyMandate:limit-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBodyMandate, regie_body_mandate, limit_cents)

/**
 * regie_body_mandate_get_limit_days:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_limit_days:
 * @self: a mandate of a body
 * @limit_days: the number
 *
 * Sets the [property@Regie.BodyMandate:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieBodyMandate, regie_body_mandate, limit_days)

/**
 * regie_body_mandate_get_scope:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:scope].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_scope:
 * @self: a mandate of a body
 * @scope: (nullable): the text
 *
 * Sets the [property@Regie.BodyMandate:scope].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyMandate, regie_body_mandate, scope)

/**
 * regie_body_mandate_get_map:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:map].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_map:
 * @self: a mandate of a body
 * @map: (nullable): an id
 *
 * Sets the [property@Regie.BodyMandate:map].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieBodyMandate, regie_body_mandate, map)

/**
 * regie_body_mandate_get_decision_reference:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_decision_reference:
 * @self: a mandate of a body
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.BodyMandate:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyMandate, regie_body_mandate, decision_reference)

/**
 * regie_body_mandate_get_start_date:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_start_date:
 * @self: a mandate of a body
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyMandate:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyMandate, regie_body_mandate, start_date)

/**
 * regie_body_mandate_get_end_date:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_end_date:
 * @self: a mandate of a body
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyMandate:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyMandate, regie_body_mandate, end_date)

/**
 * regie_body_mandate_get_withdrawn_date:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:withdrawn-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_withdrawn_date:
 * @self: a mandate of a body
 * @withdrawn_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyMandate:withdrawn-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyMandate, regie_body_mandate, withdrawn_date)

/**
 * regie_body_mandate_get_withdrawn_reason:
 * @self: a mandate of a body
 *
 * Gets the [property@Regie.BodyMandate:withdrawn-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_mandate_set_withdrawn_reason:
 * @self: a mandate of a body
 * @withdrawn_reason: (nullable): the text
 *
 * Sets the [property@Regie.BodyMandate:withdrawn-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyMandate, regie_body_mandate, withdrawn_reason)
