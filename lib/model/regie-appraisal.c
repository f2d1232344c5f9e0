/* regie-appraisal.c: what a household wants and can, on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-appraisal.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieAppraisal:
 *
 * What a household wants and can, and what stands around it, as somebody judged it on a day
 * after asking. A member that is unknown says nothing; of each, the last known answer counts.
 *
 * Source: method, section 4.6; the record is ours.
 *
 * Since: 0.1
 */
struct _RegieAppraisal
{
  RegieEntity parent_instance;

  GDate        date;
  char        *by;
  GStrv        asked;
  RegieAnswer  accepts_help;
  RegieAnswer  wishes_support;
  RegieAnswer  wishes_to_direct;
  RegieAnswer  can_direct;
  RegieAnswer  is_self_reliant;
  RegieAnswer  court_measure;
  RegieAnswer  needs_budget;
  char        *explanation;
};

static const RegieField fields[] = {
  /**
   * RegieAppraisal:date:
   *
   * Day of the judgement.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieAppraisal, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAppraisal:by:
   *
   * Who wrote it down.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieAppraisal, by, regie_person_get_type),
  /**
   * RegieAppraisal:asked:
   *
   * Ids of the people who were asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("asked", RegieAppraisal, asked, .of = regie_person_get_type),
  /**
   * RegieAppraisal:accepts-help:
   *
   * Whether the household accepts help.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("accepts-help",
                    RegieAppraisal,
                    accepts_help,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieAppraisal:wishes-support:
   *
   * Whether the household wishes support with coordinating.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("wishes-support",
                    RegieAppraisal,
                    wishes_support,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieAppraisal:wishes-to-direct:
   *
   * Whether the household wants to direct itself.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("wishes-to-direct",
                    RegieAppraisal,
                    wishes_to_direct,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieAppraisal:can-direct:
   *
   * Whether the household is able to direct itself, with its network.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("can-direct", RegieAppraisal, can_direct, RegieAnswer, regie_answer_get_type),
  /**
   * RegieAppraisal:is-self-reliant:
   *
   * Whether the people of the household manage by themselves in daily life.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("is-self-reliant",
                    RegieAppraisal,
                    is_self_reliant,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieAppraisal:court-measure:
   *
   * Whether a measure of a court is in force for somebody of the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("court-measure",
                    RegieAppraisal,
                    court_measure,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieAppraisal:needs-budget:
   *
   * Whether money is needed for which no provision exists.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("needs-budget",
                    RegieAppraisal,
                    needs_budget,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieAppraisal:explanation:
   *
   * Why, in the words of those who were asked where that is possible.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("explanation", RegieAppraisal, explanation, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieAppraisal, regie_appraisal, REGIE_TYPE_ENTITY)

static void
regie_appraisal_class_init (RegieAppraisalClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_appraisal_init (RegieAppraisal *self)
{
}

/**
 * regie_appraisal_new:
 *
 * Makes an appraisal without any value.
 *
 * Returns: (transfer full): the appraisal
 *
 * Since: 0.1
 */
RegieAppraisal *
regie_appraisal_new (void)
{
  return g_object_new (REGIE_TYPE_APPRAISAL, NULL);
}

/**
 * regie_appraisal_get_date:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_date:
 * @self: an appraisal
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Appraisal:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAppraisal, regie_appraisal, date)

/**
 * regie_appraisal_get_by:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_by:
 * @self: an appraisal
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.Appraisal:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAppraisal, regie_appraisal, by)

/**
 * regie_appraisal_get_asked:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:asked].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_asked:
 * @self: an appraisal
 * @asked: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Appraisal:asked].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAppraisal, regie_appraisal, asked)

/**
 * regie_appraisal_get_accepts_help:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:accepts-help].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_accepts_help:
 * @self: an appraisal
 * @accepts_help: the code
 *
 * Sets the [property@Regie.Appraisal:accepts-help].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, accepts_help, RegieAnswer)

/**
 * regie_appraisal_get_wishes_support:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:wishes-support].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_wishes_support:
 * @self: an appraisal
 * @wishes_support: the code
 *
 * Sets the [property@Regie.Appraisal:wishes-support].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, wishes_support, RegieAnswer)

/**
 * regie_appraisal_get_wishes_to_direct:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:wishes-to-direct].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_wishes_to_direct:
 * @self: an appraisal
 * @wishes_to_direct: the code
 *
 * Sets the [property@Regie.Appraisal:wishes-to-direct].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, wishes_to_direct, RegieAnswer)

/**
 * regie_appraisal_get_can_direct:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:can-direct].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_can_direct:
 * @self: an appraisal
 * @can_direct: the code
 *
 * Sets the [property@Regie.Appraisal:can-direct].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, can_direct, RegieAnswer)

/**
 * regie_appraisal_get_is_self_reliant:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:is-self-reliant].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_is_self_reliant:
 * @self: an appraisal
 * @is_self_reliant: the code
 *
 * Sets the [property@Regie.Appraisal:is-self-reliant].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, is_self_reliant, RegieAnswer)

/**
 * regie_appraisal_get_court_measure:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:court-measure].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_court_measure:
 * @self: an appraisal
 * @court_measure: the code
 *
 * Sets the [property@Regie.Appraisal:court-measure].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, court_measure, RegieAnswer)

/**
 * regie_appraisal_get_needs_budget:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:needs-budget].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_needs_budget:
 * @self: an appraisal
 * @needs_budget: the code
 *
 * Sets the [property@Regie.Appraisal:needs-budget].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAppraisal, regie_appraisal, needs_budget, RegieAnswer)

/**
 * regie_appraisal_get_explanation:
 * @self: an appraisal
 *
 * Gets the [property@Regie.Appraisal:explanation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_appraisal_set_explanation:
 * @self: an appraisal
 * @explanation: (nullable): the text
 *
 * Sets the [property@Regie.Appraisal:explanation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAppraisal, regie_appraisal, explanation)
