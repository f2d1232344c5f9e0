/* regie-safety-agreement.c: an agreement that keeps people safe
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-agreement.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyAgreement:
 *
 * An agreement that keeps people safe, workable in daily life.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieSafetyAgreement
{
  RegieEntity parent_instance;

  char       *text;
  char       *stage;
  char       *trigger;
  GStrv       who;
  char       *supervisor;
  char       *if_broken;
  GDate       start_date;
  GDate       end_date;
  GDate       review_date;
  RegieItems *tests;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyAgreement:text:
   *
   * What was agreed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieSafetyAgreement,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyAgreement:stage:
   *
   * Stage of the work on safety, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("stage", RegieSafetyAgreement, stage),
  /**
   * RegieSafetyAgreement:trigger:
   *
   * What sets it off.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("trigger", RegieSafetyAgreement, trigger, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyAgreement:who:
   *
   * Ids of the people who do it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("who", RegieSafetyAgreement, who, .of = regie_person_get_type),
  /**
   * RegieSafetyAgreement:supervisor:
   *
   * Who sees to it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("supervisor", RegieSafetyAgreement, supervisor, regie_person_get_type),
  /**
   * RegieSafetyAgreement:if-broken:
   *
   * What happens when it is broken.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("if-broken", RegieSafetyAgreement, if_broken, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyAgreement:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieSafetyAgreement, start_date),
  /**
   * RegieSafetyAgreement:end-date:
   *
   * Last day, or unset while it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieSafetyAgreement, end_date),
  /**
   * RegieSafetyAgreement:review-date:
   *
   * Day on which it is tested next.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("review-date",
                    RegieSafetyAgreement,
                    review_date,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegieSafetyAgreement:tests:
   *
   * When it was tested.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("tests",
                    RegieSafetyAgreement,
                    tests,
                    regie_agreement_test_get_type,
                    .flags = REGIE_FIELD_PROGRESS),
};

G_DEFINE_FINAL_TYPE (RegieSafetyAgreement, regie_safety_agreement, REGIE_TYPE_ENTITY)

static void
regie_safety_agreement_class_init (RegieSafetyAgreementClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_agreement_init (RegieSafetyAgreement *self)
{
}

/**
 * regie_safety_agreement_new:
 *
 * Makes a safety agreement without any value.
 *
 * Returns: (transfer full): the safety agreement
 *
 * Since: 0.1
 */
RegieSafetyAgreement *
regie_safety_agreement_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_AGREEMENT, NULL);
}

/**
 * regie_safety_agreement_get_text:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_text:
 * @self: a safety agreement
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.SafetyAgreement:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyAgreement, regie_safety_agreement, text)

/**
 * regie_safety_agreement_get_stage:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:stage].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_stage:
 * @self: a safety agreement
 * @stage: (nullable): the text
 *
 * Sets the [property@Regie.SafetyAgreement:stage].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyAgreement, regie_safety_agreement, stage)

/**
 * regie_safety_agreement_get_trigger:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:trigger].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_trigger:
 * @self: a safety agreement
 * @trigger: (nullable): the text
 *
 * Sets the [property@Regie.SafetyAgreement:trigger].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyAgreement, regie_safety_agreement, trigger)

/**
 * regie_safety_agreement_get_who:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:who].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_who:
 * @self: a safety agreement
 * @who: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.SafetyAgreement:who].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSafetyAgreement, regie_safety_agreement, who)

/**
 * regie_safety_agreement_get_supervisor:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:supervisor].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_supervisor:
 * @self: a safety agreement
 * @supervisor: (nullable): an id
 *
 * Sets the [property@Regie.SafetyAgreement:supervisor].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyAgreement, regie_safety_agreement, supervisor)

/**
 * regie_safety_agreement_get_if_broken:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:if-broken].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_if_broken:
 * @self: a safety agreement
 * @if_broken: (nullable): the text
 *
 * Sets the [property@Regie.SafetyAgreement:if-broken].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyAgreement, regie_safety_agreement, if_broken)

/**
 * regie_safety_agreement_get_start_date:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_start_date:
 * @self: a safety agreement
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyAgreement:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyAgreement, regie_safety_agreement, start_date)

/**
 * regie_safety_agreement_get_end_date:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_end_date:
 * @self: a safety agreement
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyAgreement:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyAgreement, regie_safety_agreement, end_date)

/**
 * regie_safety_agreement_get_review_date:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:review-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_set_review_date:
 * @self: a safety agreement
 * @review_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyAgreement:review-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyAgreement, regie_safety_agreement, review_date)

/**
 * regie_safety_agreement_get_tests:
 * @self: a safety agreement
 *
 * Gets the [property@Regie.SafetyAgreement:tests].
 *
 * Returns: (transfer none): a list of [class@Regie.AgreementTest] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_add_test:
 * @self: a safety agreement
 * @test: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyAgreement:tests].
 *
 * Since: 0.1
 */

/**
 * regie_safety_agreement_remove_test:
 * @self: a safety agreement
 * @test: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyAgreement:tests].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyAgreement, regie_safety_agreement, tests, test, RegieAgreementTest)
