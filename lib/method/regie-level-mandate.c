/* regie-level-mandate.c: what a level gives to whoever directs at it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-level-mandate.h>

#include <regie/regie-power.h>

#include "base/regie-field-private.h"

/**
 * RegieLevelMandate:
 *
 * What a level of the regiekaart gives to whoever directs at it: a subject, with powers and
 * limits.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieLevelMandate
{
  RegieEntity parent_instance;

  RegieMandateSubject  subject;
  GStrv                powers;
  gint64               limit_cents;
  int                  limit_days;
  char                *scope;
  char                *source;
  gboolean             is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieLevelMandate:subject:
   *
   * What it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("subject",
                    RegieLevelMandate,
                    subject,
                    RegieMandateSubject,
                    regie_mandate_subject_get_type),
  /**
   * RegieLevelMandate:powers:
   *
   * Ids of the powers. Empty for the subject as a whole.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("powers", RegieLevelMandate, powers, .of = regie_power_get_type),
  /**
   * RegieLevelMandate:limit-cents:
   *
   * Highest amount for one decision, in euro cents; 0 when no limit is set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("limit-cents", RegieLevelMandate, limit_cents, .max = G_MAXINT64),
  /**
   * RegieLevelMandate:limit-days:
   *
   * Longest time for one decision, in days; 0 when no limit is set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegieLevelMandate, limit_days, .max = G_MAXINT),
  /**
   * RegieLevelMandate:scope:
   *
   * What it is confined to, in words, or %NULL when it is not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scope", RegieLevelMandate, scope),
  /**
   * RegieLevelMandate:source:
   *
   * Where it is written.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieLevelMandate, source),
  /**
   * RegieLevelMandate:is-provisional:
   *
   * Whether this is ours, to be replaced.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieLevelMandate, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieLevelMandate, regie_level_mandate, REGIE_TYPE_ENTITY)

static void
regie_level_mandate_class_init (RegieLevelMandateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_level_mandate_init (RegieLevelMandate *self)
{
}

/**
 * regie_level_mandate_new:
 *
 * Makes a mandate of a level without any value.
 *
 * Returns: (transfer full): the mandate of a level
 *
 * Since: 0.1
 */
RegieLevelMandate *
regie_level_mandate_new (void)
{
  return g_object_new (REGIE_TYPE_LEVEL_MANDATE, NULL);
}

/**
 * regie_level_mandate_get_subject:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:subject].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_subject:
 * @self: a mandate of a level
 * @subject: the code
 *
 * Sets the [property@Regie.LevelMandate:subject].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieLevelMandate, regie_level_mandate, subject, RegieMandateSubject)

/**
 * regie_level_mandate_get_powers:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:powers].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_powers:
 * @self: a mandate of a level
 * @powers: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.LevelMandate:powers].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieLevelMandate, regie_level_mandate, powers)

/**
 * regie_level_mandate_get_limit_cents:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:limit-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_limit_cents:
 * @self: a mandate of a level
 * @limit_cents: the number
 *
 * Sets the [property@Regie.LevelMandate:limit-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieLevelMandate, regie_level_mandate, limit_cents)

/**
 * regie_level_mandate_get_limit_days:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_limit_days:
 * @self: a mandate of a level
 * @limit_days: the number
 *
 * Sets the [property@Regie.LevelMandate:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieLevelMandate, regie_level_mandate, limit_days)

/**
 * regie_level_mandate_get_scope:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:scope].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_scope:
 * @self: a mandate of a level
 * @scope: (nullable): the text
 *
 * Sets the [property@Regie.LevelMandate:scope].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLevelMandate, regie_level_mandate, scope)

/**
 * regie_level_mandate_get_source:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_source:
 * @self: a mandate of a level
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.LevelMandate:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLevelMandate, regie_level_mandate, source)

/**
 * regie_level_mandate_get_is_provisional:
 * @self: a mandate of a level
 *
 * Gets the [property@Regie.LevelMandate:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_level_mandate_set_is_provisional:
 * @self: a mandate of a level
 * @is_provisional: the value
 *
 * Sets the [property@Regie.LevelMandate:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieLevelMandate, regie_level_mandate, is_provisional)
