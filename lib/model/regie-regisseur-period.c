/* regie-regisseur-period.c: days in a row with the same regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-period.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieRegisseurPeriod:
 *
 * Days in a row on which the same people direct, or nobody does. The answer to a question, made
 * for who asks.
 *
 * Source: method, section 6, principle 3.
 *
 * Since: 0.1
 */
struct _RegieRegisseurPeriod
{
  RegieEntity parent_instance;

  GDate                start_date;
  GDate                end_date;
  RegieRegisseurState  state;
  GStrv                persons;
  GStrv                substitutes;
  GStrv                beside;
  char                *reason;
};

static const RegieField fields[] = {
  /**
   * RegieRegisseurPeriod:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieRegisseurPeriod, start_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRegisseurPeriod:end-date:
   *
   * Last day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieRegisseurPeriod, end_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRegisseurPeriod:state:
   *
   * Whether there is one regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state",
                    RegieRegisseurPeriod,
                    state,
                    RegieRegisseurState,
                    regie_regisseur_state_get_type),
  /**
   * RegieRegisseurPeriod:persons:
   *
   * Ids of those who are the regisseur; more than one when the documents say so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("persons", RegieRegisseurPeriod, persons, .of = regie_person_get_type),
  /**
   * RegieRegisseurPeriod:substitutes:
   *
   * Ids of those who stand in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("substitutes",
                       RegieRegisseurPeriod,
                       substitutes,
                       .of = regie_person_get_type),
  /**
   * RegieRegisseurPeriod:beside:
   *
   * Ids of those who direct beside the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("beside", RegieRegisseurPeriod, beside, .of = regie_person_get_type),
  /**
   * RegieRegisseurPeriod:reason:
   *
   * Why there is nobody, as the record of the gap says, or %NULL when none is on record.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieRegisseurPeriod, reason, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieRegisseurPeriod, regie_regisseur_period, REGIE_TYPE_ENTITY)

static void
regie_regisseur_period_class_init (RegieRegisseurPeriodClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_regisseur_period_init (RegieRegisseurPeriod *self)
{
}

/**
 * regie_regisseur_period_new:
 *
 * Makes a period without any value.
 *
 * Returns: (transfer full): the period
 *
 * Since: 0.1
 */
RegieRegisseurPeriod *
regie_regisseur_period_new (void)
{
  return g_object_new (REGIE_TYPE_REGISSEUR_PERIOD, NULL);
}

/**
 * regie_regisseur_period_get_start_date:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_start_date:
 * @self: a period
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.RegisseurPeriod:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseurPeriod, regie_regisseur_period, start_date)

/**
 * regie_regisseur_period_get_end_date:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_end_date:
 * @self: a period
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.RegisseurPeriod:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseurPeriod, regie_regisseur_period, end_date)

/**
 * regie_regisseur_period_get_state:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_state:
 * @self: a period
 * @state: the code
 *
 * Sets the [property@Regie.RegisseurPeriod:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRegisseurPeriod, regie_regisseur_period, state, RegieRegisseurState)

/**
 * regie_regisseur_period_get_persons:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:persons].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_persons:
 * @self: a period
 * @persons: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.RegisseurPeriod:persons].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieRegisseurPeriod, regie_regisseur_period, persons)

/**
 * regie_regisseur_period_get_substitutes:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:substitutes].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_substitutes:
 * @self: a period
 * @substitutes: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.RegisseurPeriod:substitutes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieRegisseurPeriod, regie_regisseur_period, substitutes)

/**
 * regie_regisseur_period_get_beside:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:beside].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_beside:
 * @self: a period
 * @beside: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.RegisseurPeriod:beside].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieRegisseurPeriod, regie_regisseur_period, beside)

/**
 * regie_regisseur_period_get_reason:
 * @self: a period
 *
 * Gets the [property@Regie.RegisseurPeriod:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_period_set_reason:
 * @self: a period
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.RegisseurPeriod:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegisseurPeriod, regie_regisseur_period, reason)
