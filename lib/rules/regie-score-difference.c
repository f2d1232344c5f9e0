/* regie-score-difference.c: the distance between the scores of two people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-score-difference.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieScoreDifference:
 *
 * The distance between the scores of two people.
 *
 * Source: method, section 5.3.
 *
 * Since: 0.1
 */
struct _RegieScoreDifference
{
  RegieEntity parent_instance;

  char *person;
  char *other;
  int   difference;
};

static const RegieField fields[] = {
  /**
   * RegieScoreDifference:person:
   *
   * Who gave the lower score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieScoreDifference, person, regie_person_get_type),
  /**
   * RegieScoreDifference:other:
   *
   * Who gave the higher one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("other", RegieScoreDifference, other, regie_person_get_type),
  /**
   * RegieScoreDifference:difference:
   *
   * Distance between the two.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("difference", RegieScoreDifference, difference, .max = G_MAXINT),
};

G_DEFINE_FINAL_TYPE (RegieScoreDifference, regie_score_difference, REGIE_TYPE_ENTITY)

static void
regie_score_difference_class_init (RegieScoreDifferenceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_score_difference_init (RegieScoreDifference *self)
{
}

/**
 * regie_score_difference_new:
 *
 * Makes a score difference without any value.
 *
 * Returns: (transfer full): the score difference
 *
 * Since: 0.1
 */
RegieScoreDifference *
regie_score_difference_new (void)
{
  return g_object_new (REGIE_TYPE_SCORE_DIFFERENCE, NULL);
}

/**
 * regie_score_difference_get_person:
 * @self: a score difference
 *
 * Gets the [property@Regie.ScoreDifference:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_difference_set_person:
 * @self: a score difference
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.ScoreDifference:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScoreDifference, regie_score_difference, person)

/**
 * regie_score_difference_get_other:
 * @self: a score difference
 *
 * Gets the [property@Regie.ScoreDifference:other].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_difference_set_other:
 * @self: a score difference
 * @other: (nullable): an id
 *
 * Sets the [property@Regie.ScoreDifference:other].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScoreDifference, regie_score_difference, other)

/**
 * regie_score_difference_get_difference:
 * @self: a score difference
 *
 * Gets the [property@Regie.ScoreDifference:difference].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_difference_set_difference:
 * @self: a score difference
 * @difference: the number
 *
 * Sets the [property@Regie.ScoreDifference:difference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreDifference, regie_score_difference, difference)
