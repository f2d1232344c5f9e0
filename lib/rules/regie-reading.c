/* regie-reading.c: what an indicator says for a body and a period
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-reading.h>

#include "base/regie-field-private.h"

/**
 * RegieReading:
 *
 * What an indicator says for a body and a period. The answer to a question, made for who asks:
 * a record of its own that names no case and no person.
 *
 * A number that is withheld is 0 and has a state that says why; look at the state first. Both
 * days belong to the period.
 *
 * Source: method, section 7.6; what is withheld, and how, is ours.
 *
 * Since: 0.1
 */
struct _RegieReading
{
  RegieEntity parent_instance;

  char               *indicator;
  RegieBodyLevel      level;
  char               *body;
  char               *municipality;
  char               *group;
  GDate               start_date;
  GDate               end_date;
  RegieIndicatorUnit  unit;
  int                 numerator;
  int                 denominator;
  int                 permille;
  int                 lower_quartile;
  int                 median;
  int                 upper_quartile;
  RegieReadingState   numerator_state;
  RegieReadingState   denominator_state;
  char               *counted;
  char               *population;
  gboolean            is_stock;
  gboolean            counts_bodies;
  char               *edition;
  char               *edition_version;
  char               *note;
};

static const RegieField fields[] = {
  /**
   * RegieReading:indicator:
   *
   * Id of the indicator.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("indicator", RegieReading, indicator),
  /**
   * RegieReading:level:
   *
   * Level of the body.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("level", RegieReading, level, RegieBodyLevel, regie_body_level_get_type),
  /**
   * RegieReading:body:
   *
   * The body: the code of a municipality, the id of an organisation, or the name of a region;
   * unset for all cases together, and for cases that do not say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("body", RegieReading, body),
  /**
   * RegieReading:municipality:
   *
   * Municipality in which an organisation works; unset for other bodies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality", RegieReading, municipality),
  /**
   * RegieReading:group:
   *
   * Code by which the readings of an indicator are told apart, such as the id of a phase.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("group", RegieReading, group),
  /**
   * RegieReading:start-date:
   *
   * First day of the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieReading, start_date),
  /**
   * RegieReading:end-date:
   *
   * Last day of the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieReading, end_date),
  /**
   * RegieReading:unit:
   *
   * Unit of the indicator.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("unit", RegieReading, unit, RegieIndicatorUnit, regie_indicator_unit_get_type),
  /**
   * RegieReading:numerator:
   *
   * How many were counted; of a measure, how many were measured.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("numerator", RegieReading, numerator, .max = G_MAXINT),
  /**
   * RegieReading:denominator:
   *
   * How many there were of which these are a part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("denominator", RegieReading, denominator, .max = G_MAXINT),
  /**
   * RegieReading:permille:
   *
   * Numerator per thousand of the denominator, rounded half up.
   *
   * Range: 0 to 1000.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("permille", RegieReading, permille, .max = 1000),
  /**
   * RegieReading:lower-quartile:
   *
   * Least value that at least a quarter of those measured do not exceed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("lower-quartile", RegieReading, lower_quartile, .max = G_MAXINT),
  /**
   * RegieReading:median:
   *
   * Least value that at least half of those measured do not exceed. It is always a value that
   * was measured.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("median", RegieReading, median, .max = G_MAXINT),
  /**
   * RegieReading:upper-quartile:
   *
   * Least value that at least three quarters of those measured do not exceed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("upper-quartile", RegieReading, upper_quartile, .max = G_MAXINT),
  /**
   * RegieReading:numerator-state:
   *
   * Whether the numerator, and the quartiles with it, are known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("numerator-state",
                    RegieReading,
                    numerator_state,
                    RegieReadingState,
                    regie_reading_state_get_type),
  /**
   * RegieReading:denominator-state:
   *
   * Whether the denominator is known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("denominator-state",
                    RegieReading,
                    denominator_state,
                    RegieReadingState,
                    regie_reading_state_get_type),
  /**
   * RegieReading:counted:
   *
   * What the numerator counts, as a text: two readings with the same one, for the same body
   * and period, have the same numerator. It is what tells which numbers can be worked out
   * from others.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("counted", RegieReading, counted),
  /**
   * RegieReading:population:
   *
   * What the denominator counts, in the same way.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("population", RegieReading, population),
  /**
   * RegieReading:is-stock:
   *
   * Whether it counts what stands on the last day, so that periods do not add up.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-stock", RegieReading, is_stock),
  /**
   * RegieReading:counts-bodies:
   *
   * Whether it counts bodies and not what concerns people, so that nothing needs to be
   * withheld.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("counts-bodies", RegieReading, counts_bodies),
  /**
   * RegieReading:edition:
   *
   * Id of the method whose indicator it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition", RegieReading, edition),
  /**
   * RegieReading:edition-version:
   *
   * Version of that method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition-version", RegieReading, edition_version),
  /**
   * RegieReading:note:
   *
   * What must be known of this reading.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("note", RegieReading, note),
};

G_DEFINE_FINAL_TYPE (RegieReading, regie_reading, REGIE_TYPE_ENTITY)

static void
regie_reading_class_init (RegieReadingClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_reading_init (RegieReading *self)
{
}

/**
 * regie_reading_new:
 *
 * Makes a reading without any value.
 *
 * Returns: (transfer full): the reading
 *
 * Since: 0.1
 */
RegieReading *
regie_reading_new (void)
{
  return g_object_new (REGIE_TYPE_READING, NULL);
}

/**
 * regie_reading_get_indicator:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:indicator].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_indicator:
 * @self: a reading
 * @indicator: (nullable): the text
 *
 * Sets the [property@Regie.Reading:indicator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, indicator)

/**
 * regie_reading_get_level:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:level].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_level:
 * @self: a reading
 * @level: the code
 *
 * Sets the [property@Regie.Reading:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieReading, regie_reading, level, RegieBodyLevel)

/**
 * regie_reading_get_body:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:body].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_body:
 * @self: a reading
 * @body: (nullable): the text
 *
 * Sets the [property@Regie.Reading:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, body)

/**
 * regie_reading_get_municipality:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:municipality].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_municipality:
 * @self: a reading
 * @municipality: (nullable): the text
 *
 * Sets the [property@Regie.Reading:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, municipality)

/**
 * regie_reading_get_group:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:group].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_group:
 * @self: a reading
 * @group: (nullable): the text
 *
 * Sets the [property@Regie.Reading:group].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, group)

/**
 * regie_reading_get_start_date:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_start_date:
 * @self: a reading
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Reading:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieReading, regie_reading, start_date)

/**
 * regie_reading_get_end_date:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_end_date:
 * @self: a reading
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Reading:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieReading, regie_reading, end_date)

/**
 * regie_reading_get_unit:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:unit].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_unit:
 * @self: a reading
 * @unit: the code
 *
 * Sets the [property@Regie.Reading:unit].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieReading, regie_reading, unit, RegieIndicatorUnit)

/**
 * regie_reading_get_numerator:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:numerator].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_numerator:
 * @self: a reading
 * @numerator: the number
 *
 * Sets the [property@Regie.Reading:numerator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReading, regie_reading, numerator)

/**
 * regie_reading_get_denominator:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:denominator].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_denominator:
 * @self: a reading
 * @denominator: the number
 *
 * Sets the [property@Regie.Reading:denominator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReading, regie_reading, denominator)

/**
 * regie_reading_get_permille:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:permille].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_permille:
 * @self: a reading
 * @permille: the number
 *
 * Sets the [property@Regie.Reading:permille].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReading, regie_reading, permille)

/**
 * regie_reading_get_lower_quartile:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:lower-quartile].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_lower_quartile:
 * @self: a reading
 * @lower_quartile: the number
 *
 * Sets the [property@Regie.Reading:lower-quartile].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReading, regie_reading, lower_quartile)

/**
 * regie_reading_get_median:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:median].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_median:
 * @self: a reading
 * @median: the number
 *
 * Sets the [property@Regie.Reading:median].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReading, regie_reading, median)

/**
 * regie_reading_get_upper_quartile:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:upper-quartile].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_upper_quartile:
 * @self: a reading
 * @upper_quartile: the number
 *
 * Sets the [property@Regie.Reading:upper-quartile].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReading, regie_reading, upper_quartile)

/**
 * regie_reading_get_numerator_state:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:numerator-state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_numerator_state:
 * @self: a reading
 * @numerator_state: the code
 *
 * Sets the [property@Regie.Reading:numerator-state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieReading, regie_reading, numerator_state, RegieReadingState)

/**
 * regie_reading_get_denominator_state:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:denominator-state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_denominator_state:
 * @self: a reading
 * @denominator_state: the code
 *
 * Sets the [property@Regie.Reading:denominator-state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieReading, regie_reading, denominator_state, RegieReadingState)

/**
 * regie_reading_get_counted:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:counted].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_counted:
 * @self: a reading
 * @counted: (nullable): the text
 *
 * Sets the [property@Regie.Reading:counted].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, counted)

/**
 * regie_reading_get_population:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:population].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_population:
 * @self: a reading
 * @population: (nullable): the text
 *
 * Sets the [property@Regie.Reading:population].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, population)

/**
 * regie_reading_get_is_stock:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:is-stock].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_is_stock:
 * @self: a reading
 * @is_stock: the value
 *
 * Sets the [property@Regie.Reading:is-stock].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieReading, regie_reading, is_stock)

/**
 * regie_reading_get_counts_bodies:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:counts-bodies].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_counts_bodies:
 * @self: a reading
 * @counts_bodies: the value
 *
 * Sets the [property@Regie.Reading:counts-bodies].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieReading, regie_reading, counts_bodies)

/**
 * regie_reading_get_edition:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:edition].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_edition:
 * @self: a reading
 * @edition: (nullable): the text
 *
 * Sets the [property@Regie.Reading:edition].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, edition)

/**
 * regie_reading_get_edition_version:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:edition-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_edition_version:
 * @self: a reading
 * @edition_version: (nullable): the text
 *
 * Sets the [property@Regie.Reading:edition-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, edition_version)

/**
 * regie_reading_get_note:
 * @self: a reading
 *
 * Gets the [property@Regie.Reading:note].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_reading_set_note:
 * @self: a reading
 * @note: (nullable): the text
 *
 * Sets the [property@Regie.Reading:note].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReading, regie_reading, note)
