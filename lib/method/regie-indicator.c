/* regie-indicator.c: something that is counted over many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-indicator.h>

#include "base/regie-field-private.h"

/**
 * RegieIndicator:
 *
 * Something that is counted over many cases, as data: what is counted, which day places it in a
 * period, what it must meet to count, and what must be known of the number before somebody
 * draws a conclusion.
 *
 * What can be counted, with the moments and facts of each, is a closed catalogue:
 * [func@Regie.Countable.list_facts]. The names of facts are those of criteria of a level, so a
 * [class@Regie.Criterion] means the same here.
 *
 * Source: method, sections 7.6 and 8.4; the texts name six readings and define none.
 *
 * Since: 0.1
 */
struct _RegieIndicator
{
  RegieEntity parent_instance;

  RegieItems         *names;
  RegieItems         *explanation;
  RegieItems         *caution;
  RegieBodyLevel      level;
  RegieCountable      counts;
  char               *moment;
  RegieItems         *denominator;
  RegieItems         *numerator;
  char               *group_by;
  char               *measure;
  RegieIndicatorUnit  unit;
  RegiePeriodLength   period;
  char               *role;
  char               *source;
  gboolean            is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieIndicator:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieIndicator, names, regie_label_get_type),
  /**
   * RegieIndicator:explanation:
   *
   * What the number says, in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieIndicator, explanation, regie_label_get_type),
  /**
   * RegieIndicator:caution:
   *
   * What must be known before somebody draws a conclusion from the number, in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("caution", RegieIndicator, caution, regie_label_get_type),
  /**
   * RegieIndicator:level:
   *
   * Level of the body that the source has it read at. It can be worked out at other levels
   * too.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("level", RegieIndicator, level, RegieBodyLevel, regie_body_level_get_type),
  /**
   * RegieIndicator:counts:
   *
   * What is counted. What the cases do not hold comes as a reading from outside.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("counts", RegieIndicator, counts, RegieCountable, regie_countable_get_type),
  /**
   * RegieIndicator:moment:
   *
   * Which moment of what is counted places it in a period, such as `opened` of an escalation;
   * `last-day` counts what stands on the last day of the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("moment", RegieIndicator, moment),
  /**
   * RegieIndicator:denominator:
   *
   * What all must hold for one to belong to what is looked at. Empty: each belongs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("denominator", RegieIndicator, denominator, regie_criterion_get_type),
  /**
   * RegieIndicator:numerator:
   *
   * What all must hold besides for one to be counted. What is not known does not hold. Empty:
   * each counts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("numerator", RegieIndicator, numerator, regie_criterion_get_type),
  /**
   * RegieIndicator:group-by:
   *
   * Fact by whose codes the readings are told apart, such as `phase`; unset for one reading.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("group-by", RegieIndicator, group_by),
  /**
   * RegieIndicator:measure:
   *
   * What is measured of each one that is counted, such as `days`; unset when they are only
   * counted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("measure", RegieIndicator, measure),
  /**
   * RegieIndicator:unit:
   *
   * Unit of the reading.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("unit",
                    RegieIndicator,
                    unit,
                    RegieIndicatorUnit,
                    regie_indicator_unit_get_type),
  /**
   * RegieIndicator:period:
   *
   * Length of the periods for which it is usually read.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("period",
                    RegieIndicator,
                    period,
                    RegiePeriodLength,
                    regie_period_length_get_type),
  /**
   * RegieIndicator:role:
   *
   * Word of the method for the role that it is about, by id: editions differ in whom they
   * train.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieIndicator, role),
  /**
   * RegieIndicator:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieIndicator, source),
  /**
   * RegieIndicator:is-provisional:
   *
   * Whether the definition is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieIndicator, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieIndicator, regie_indicator, REGIE_TYPE_ENTITY)

static void
regie_indicator_class_init (RegieIndicatorClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_indicator_init (RegieIndicator *self)
{
}

/**
 * regie_indicator_new:
 *
 * Makes an indicator without any value.
 *
 * Returns: (transfer full): the indicator
 *
 * Since: 0.1
 */
RegieIndicator *
regie_indicator_new (void)
{
  return g_object_new (REGIE_TYPE_INDICATOR, NULL);
}

/**
 * regie_indicator_get_names:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_indicator_add_name:
 * @self: an indicator
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Indicator:names].
 *
 * Since: 0.1
 */

/**
 * regie_indicator_remove_name:
 * @self: an indicator
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Indicator:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieIndicator, regie_indicator, names, name, RegieLabel)

/**
 * regie_indicator_get_explanation:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_indicator_add_explanation_label:
 * @self: an indicator
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Indicator:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_indicator_remove_explanation_label:
 * @self: an indicator
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Indicator:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieIndicator, regie_indicator, explanation, explanation_label, RegieLabel)

/**
 * regie_indicator_get_caution:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:caution].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_indicator_add_caution_label:
 * @self: an indicator
 * @caution_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Indicator:caution].
 *
 * Since: 0.1
 */

/**
 * regie_indicator_remove_caution_label:
 * @self: an indicator
 * @caution_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Indicator:caution].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieIndicator, regie_indicator, caution, caution_label, RegieLabel)

/**
 * regie_indicator_get_level:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:level].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_level:
 * @self: an indicator
 * @level: the code
 *
 * Sets the [property@Regie.Indicator:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieIndicator, regie_indicator, level, RegieBodyLevel)

/**
 * regie_indicator_get_counts:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:counts].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_counts:
 * @self: an indicator
 * @counts: the code
 *
 * Sets the [property@Regie.Indicator:counts].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieIndicator, regie_indicator, counts, RegieCountable)

/**
 * regie_indicator_get_moment:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:moment].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_moment:
 * @self: an indicator
 * @moment: (nullable): the text
 *
 * Sets the [property@Regie.Indicator:moment].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieIndicator, regie_indicator, moment)

/**
 * regie_indicator_get_denominator:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:denominator].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_indicator_add_denominator_part:
 * @self: an indicator
 * @denominator_part: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Indicator:denominator].
 *
 * Since: 0.1
 */

/**
 * regie_indicator_remove_denominator_part:
 * @self: an indicator
 * @denominator_part: (transfer none): what to remove
 *
 * Removes from [property@Regie.Indicator:denominator].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieIndicator, regie_indicator, denominator, denominator_part, RegieCriterion)

/**
 * regie_indicator_get_numerator:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:numerator].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_indicator_add_numerator_part:
 * @self: an indicator
 * @numerator_part: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Indicator:numerator].
 *
 * Since: 0.1
 */

/**
 * regie_indicator_remove_numerator_part:
 * @self: an indicator
 * @numerator_part: (transfer none): what to remove
 *
 * Removes from [property@Regie.Indicator:numerator].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieIndicator, regie_indicator, numerator, numerator_part, RegieCriterion)

/**
 * regie_indicator_get_group_by:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:group-by].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_group_by:
 * @self: an indicator
 * @group_by: (nullable): the text
 *
 * Sets the [property@Regie.Indicator:group-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieIndicator, regie_indicator, group_by)

/**
 * regie_indicator_get_measure:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:measure].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_measure:
 * @self: an indicator
 * @measure: (nullable): the text
 *
 * Sets the [property@Regie.Indicator:measure].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieIndicator, regie_indicator, measure)

/**
 * regie_indicator_get_unit:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:unit].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_unit:
 * @self: an indicator
 * @unit: the code
 *
 * Sets the [property@Regie.Indicator:unit].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieIndicator, regie_indicator, unit, RegieIndicatorUnit)

/**
 * regie_indicator_get_period:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:period].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_period:
 * @self: an indicator
 * @period: the code
 *
 * Sets the [property@Regie.Indicator:period].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieIndicator, regie_indicator, period, RegiePeriodLength)

/**
 * regie_indicator_get_role:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_role:
 * @self: an indicator
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.Indicator:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieIndicator, regie_indicator, role)

/**
 * regie_indicator_get_source:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_source:
 * @self: an indicator
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Indicator:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieIndicator, regie_indicator, source)

/**
 * regie_indicator_get_is_provisional:
 * @self: an indicator
 *
 * Gets the [property@Regie.Indicator:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_indicator_set_is_provisional:
 * @self: an indicator
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Indicator:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieIndicator, regie_indicator, is_provisional)
