/* regie-regisseur-course.c: how the direction of a case went, up to a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-course.h>

#include "base/regie-field-private.h"

/**
 * RegieRegisseurCourse:
 *
 * How the direction of a case went, up to a day: who has it, who had it when, and what is open.
 * The answer to a question, made for who asks; the records in it are copies.
 *
 * Source: method, section 6, principle 3.
 *
 * Since: 0.1
 */
struct _RegieRegisseurCourse
{
  RegieEntity parent_instance;

  GDate            date;
  RegieRegisseur  *regisseur;
  RegieRegisseur  *substitute;
  RegieItems      *beside;
  RegieItems      *periods;
  RegieItems      *gaps;
  RegieContinuity *continuity;
  RegieItems      *handovers;
  RegieItems      *mandates;
};

static const RegieField fields[] = {
  /**
   * RegieRegisseurCourse:date:
   *
   * The day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieRegisseurCourse, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRegisseurCourse:regisseur:
   *
   * The term of the regisseur of the day, or %NULL when there is none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("regisseur",
                     RegieRegisseurCourse,
                     regisseur,
                     RegieRegisseur,
                     regie_regisseur_get_type),
  /**
   * RegieRegisseurCourse:substitute:
   *
   * The term of whoever stands in that day, or %NULL.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("substitute",
                     RegieRegisseurCourse,
                     substitute,
                     RegieRegisseur,
                     regie_regisseur_get_type),
  /**
   * RegieRegisseurCourse:beside:
   *
   * The terms of those who direct beside the regisseur that day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("beside", RegieRegisseurCourse, beside, regie_regisseur_get_type),
  /**
   * RegieRegisseurCourse:periods:
   *
   * Who it was when, from the first day of the case, or else of the first regisseur, up to the
   * day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("periods", RegieRegisseurCourse, periods, regie_regisseur_period_get_type),
  /**
   * RegieRegisseurCourse:gaps:
   *
   * Days without a regisseur that are on record.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("gaps", RegieRegisseurCourse, gaps, regie_regisseur_gap_get_type),
  /**
   * RegieRegisseurCourse:continuity:
   *
   * The numbers, over the same days; %NULL when there are none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("continuity",
                     RegieRegisseurCourse,
                     continuity,
                     RegieContinuity,
                     regie_continuity_get_type),
  /**
   * RegieRegisseurCourse:handovers:
   *
   * Handovers that are offered and not yet answered.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("handovers", RegieRegisseurCourse, handovers, regie_handover_get_type),
  /**
   * RegieRegisseurCourse:mandates:
   *
   * Mandates that hold on the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("mandates", RegieRegisseurCourse, mandates, regie_mandate_get_type),
};

G_DEFINE_FINAL_TYPE (RegieRegisseurCourse, regie_regisseur_course, REGIE_TYPE_ENTITY)

static void
regie_regisseur_course_class_init (RegieRegisseurCourseClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_regisseur_course_init (RegieRegisseurCourse *self)
{
}

/**
 * regie_regisseur_course_new:
 *
 * Makes a course without any value.
 *
 * Returns: (transfer full): the course
 *
 * Since: 0.1
 */
RegieRegisseurCourse *
regie_regisseur_course_new (void)
{
  return g_object_new (REGIE_TYPE_REGISSEUR_COURSE, NULL);
}

/**
 * regie_regisseur_course_get_date:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_set_date:
 * @self: a course
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.RegisseurCourse:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseurCourse, regie_regisseur_course, date)

/**
 * regie_regisseur_course_get_regisseur:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:regisseur].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_set_regisseur:
 * @self: a course
 * @regisseur: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.RegisseurCourse:regisseur].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieRegisseurCourse, regie_regisseur_course, regisseur, RegieRegisseur)

/**
 * regie_regisseur_course_get_substitute:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:substitute].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_set_substitute:
 * @self: a course
 * @substitute: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.RegisseurCourse:substitute].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieRegisseurCourse, regie_regisseur_course, substitute, RegieRegisseur)

/**
 * regie_regisseur_course_get_beside:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:beside].
 *
 * Returns: (transfer none): a list of [class@Regie.Regisseur] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_add_beside_term:
 * @self: a course
 * @beside_term: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RegisseurCourse:beside].
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_remove_beside_term:
 * @self: a course
 * @beside_term: (transfer none): what to remove
 *
 * Removes from [property@Regie.RegisseurCourse:beside].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieRegisseurCourse, regie_regisseur_course, beside, beside_term, RegieRegisseur)

/**
 * regie_regisseur_course_get_periods:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:periods].
 *
 * Returns: (transfer none): a list of [class@Regie.RegisseurPeriod] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_add_period:
 * @self: a course
 * @period: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RegisseurCourse:periods].
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_remove_period:
 * @self: a course
 * @period: (transfer none): what to remove
 *
 * Removes from [property@Regie.RegisseurCourse:periods].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieRegisseurCourse, regie_regisseur_course, periods, period, RegieRegisseurPeriod)

/**
 * regie_regisseur_course_get_gaps:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:gaps].
 *
 * Returns: (transfer none): a list of [class@Regie.RegisseurGap] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_add_gap:
 * @self: a course
 * @gap: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RegisseurCourse:gaps].
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_remove_gap:
 * @self: a course
 * @gap: (transfer none): what to remove
 *
 * Removes from [property@Regie.RegisseurCourse:gaps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRegisseurCourse, regie_regisseur_course, gaps, gap, RegieRegisseurGap)

/**
 * regie_regisseur_course_get_continuity:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:continuity].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_set_continuity:
 * @self: a course
 * @continuity: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.RegisseurCourse:continuity].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieRegisseurCourse, regie_regisseur_course, continuity, RegieContinuity)

/**
 * regie_regisseur_course_get_handovers:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:handovers].
 *
 * Returns: (transfer none): a list of [class@Regie.Handover] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_add_handover:
 * @self: a course
 * @handover: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RegisseurCourse:handovers].
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_remove_handover:
 * @self: a course
 * @handover: (transfer none): what to remove
 *
 * Removes from [property@Regie.RegisseurCourse:handovers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRegisseurCourse, regie_regisseur_course, handovers, handover, RegieHandover)

/**
 * regie_regisseur_course_get_mandates:
 * @self: a course
 *
 * Gets the [property@Regie.RegisseurCourse:mandates].
 *
 * Returns: (transfer none): a list of [class@Regie.Mandate] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_add_mandate:
 * @self: a course
 * @mandate: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RegisseurCourse:mandates].
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_course_remove_mandate:
 * @self: a course
 * @mandate: (transfer none): what to remove
 *
 * Removes from [property@Regie.RegisseurCourse:mandates].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRegisseurCourse, regie_regisseur_course, mandates, mandate, RegieMandate)
