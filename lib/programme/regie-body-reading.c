/* regie-body-reading.c: what an indicator said of a body
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-body-reading.h>

#include "base/regie-field-private.h"

/**
 * RegieBodyReading:
 *
 * What an indicator said of a body over a period, as the body recorded it. What the library works
 * out from cases is a [class@Regie.Reading].
 *
 * Source: method, section 7.6.
 *
 * Since: 0.1
 */
struct _RegieBodyReading
{
  RegieEntity parent_instance;

  char              *indicator;
  GDate              start_date;
  GDate              end_date;
  int                numerator;
  RegieReadingState  numerator_state;
  int                denominator;
  RegieReadingState  denominator_state;
  int                measure;
  char              *origin;
  char              *note;
};

static const RegieField fields[] = {
  /**
   * RegieBodyReading:indicator:
   *
   * The indicator, by id in the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("indicator", RegieBodyReading, indicator, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieBodyReading:start-date:
   *
   * First day of the period; unset for what stands on a day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieBodyReading, start_date),
  /**
   * RegieBodyReading:end-date:
   *
   * Last day of the period, or the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieBodyReading, end_date),
  /**
   * RegieBodyReading:numerator:
   *
   * What was counted. 0 also while it is not known.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("numerator", RegieBodyReading, numerator, .max = G_MAXINT),
  /**
   * RegieBodyReading:numerator-state:
   *
   * Whether the numerator is there.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("numerator-state",
                    RegieBodyReading,
                    numerator_state,
                    RegieReadingState,
                    regie_reading_state_get_type),
  /**
   * RegieBodyReading:denominator:
   *
   * What it was counted among. 0 also while it is not known.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("denominator", RegieBodyReading, denominator, .max = G_MAXINT),
  /**
   * RegieBodyReading:denominator-state:
   *
   * Whether the denominator is there.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("denominator-state",
                    RegieBodyReading,
                    denominator_state,
                    RegieReadingState,
                    regie_reading_state_get_type),
  /**
   * RegieBodyReading:measure:
   *
   * What was measured, such as a median number of days, for indicators that measure.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("measure", RegieBodyReading, measure, .max = G_MAXINT),
  /**
   * RegieBodyReading:origin:
   *
   * Where the numbers come from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("origin", RegieBodyReading, origin),
  /**
   * RegieBodyReading:note:
   *
   * What there is to add.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("note", RegieBodyReading, note),
};

G_DEFINE_FINAL_TYPE (RegieBodyReading, regie_body_reading, REGIE_TYPE_ENTITY)

static void
regie_body_reading_class_init (RegieBodyReadingClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_body_reading_init (RegieBodyReading *self)
{
}

/**
 * regie_body_reading_new:
 *
 * Makes a reading of a body without any value.
 *
 * Returns: (transfer full): the reading of a body
 *
 * Since: 0.1
 */
RegieBodyReading *
regie_body_reading_new (void)
{
  return g_object_new (REGIE_TYPE_BODY_READING, NULL);
}

/**
 * regie_body_reading_get_indicator:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:indicator].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_indicator:
 * @self: a reading of a body
 * @indicator: (nullable): the text
 *
 * Sets the [property@Regie.BodyReading:indicator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyReading, regie_body_reading, indicator)

/**
 * regie_body_reading_get_start_date:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_start_date:
 * @self: a reading of a body
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyReading:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyReading, regie_body_reading, start_date)

/**
 * regie_body_reading_get_end_date:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_end_date:
 * @self: a reading of a body
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyReading:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyReading, regie_body_reading, end_date)

/**
 * regie_body_reading_get_numerator:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:numerator].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_numerator:
 * @self: a reading of a body
 * @numerator: the number
 *
 * Sets the [property@Regie.BodyReading:numerator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieBodyReading, regie_body_reading, numerator)

/**
 * regie_body_reading_get_numerator_state:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:numerator-state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_numerator_state:
 * @self: a reading of a body
 * @numerator_state: the code
 *
 * Sets the [property@Regie.BodyReading:numerator-state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieBodyReading, regie_body_reading, numerator_state, RegieReadingState)

/**
 * regie_body_reading_get_denominator:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:denominator].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_denominator:
 * @self: a reading of a body
 * @denominator: the number
 *
 * Sets the [property@Regie.BodyReading:denominator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieBodyReading, regie_body_reading, denominator)

/**
 * regie_body_reading_get_denominator_state:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:denominator-state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_denominator_state:
 * @self: a reading of a body
 * @denominator_state: the code
 *
 * Sets the [property@Regie.BodyReading:denominator-state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieBodyReading, regie_body_reading, denominator_state, RegieReadingState)

/**
 * regie_body_reading_get_measure:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:measure].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_measure:
 * @self: a reading of a body
 * @measure: the number
 *
 * Sets the [property@Regie.BodyReading:measure].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieBodyReading, regie_body_reading, measure)

/**
 * regie_body_reading_get_origin:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:origin].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_origin:
 * @self: a reading of a body
 * @origin: (nullable): the text
 *
 * Sets the [property@Regie.BodyReading:origin].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyReading, regie_body_reading, origin)

/**
 * regie_body_reading_get_note:
 * @self: a reading of a body
 *
 * Gets the [property@Regie.BodyReading:note].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_reading_set_note:
 * @self: a reading of a body
 * @note: (nullable): the text
 *
 * Sets the [property@Regie.BodyReading:note].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyReading, regie_body_reading, note)
