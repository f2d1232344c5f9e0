/* regie-agreement-test.c: a test of a safety agreement
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-agreement-test.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieAgreementTest:
 *
 * A moment at which a safety agreement was tested or broken.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieAgreementTest
{
  RegieEntity parent_instance;

  GDate                date;
  RegieAgreementState  state;
  char                *by;
  char                *what;
  char                *consequence;
};

static const RegieField fields[] = {
  /**
   * RegieAgreementTest:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieAgreementTest, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAgreementTest:state:
   *
   * How it fared.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state",
                    RegieAgreementTest,
                    state,
                    RegieAgreementState,
                    regie_agreement_state_get_type),
  /**
   * RegieAgreementTest:by:
   *
   * Who tested it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieAgreementTest, by, regie_person_get_type),
  /**
   * RegieAgreementTest:what:
   *
   * What happened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("what", RegieAgreementTest, what, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieAgreementTest:consequence:
   *
   * What was done about it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("consequence",
                      RegieAgreementTest,
                      consequence,
                      .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieAgreementTest, regie_agreement_test, REGIE_TYPE_ENTITY)

static void
regie_agreement_test_class_init (RegieAgreementTestClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_agreement_test_init (RegieAgreementTest *self)
{
}

/**
 * regie_agreement_test_new:
 *
 * Makes an agreement test without any value.
 *
 * Returns: (transfer full): the agreement test
 *
 * Since: 0.1
 */
RegieAgreementTest *
regie_agreement_test_new (void)
{
  return g_object_new (REGIE_TYPE_AGREEMENT_TEST, NULL);
}

/**
 * regie_agreement_test_get_date:
 * @self: an agreement test
 *
 * Gets the [property@Regie.AgreementTest:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agreement_test_set_date:
 * @self: an agreement test
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.AgreementTest:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAgreementTest, regie_agreement_test, date)

/**
 * regie_agreement_test_get_state:
 * @self: an agreement test
 *
 * Gets the [property@Regie.AgreementTest:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_agreement_test_set_state:
 * @self: an agreement test
 * @state: the code
 *
 * Sets the [property@Regie.AgreementTest:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAgreementTest, regie_agreement_test, state, RegieAgreementState)

/**
 * regie_agreement_test_get_by:
 * @self: an agreement test
 *
 * Gets the [property@Regie.AgreementTest:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_agreement_test_set_by:
 * @self: an agreement test
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.AgreementTest:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAgreementTest, regie_agreement_test, by)

/**
 * regie_agreement_test_get_what:
 * @self: an agreement test
 *
 * Gets the [property@Regie.AgreementTest:what].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agreement_test_set_what:
 * @self: an agreement test
 * @what: (nullable): the text
 *
 * Sets the [property@Regie.AgreementTest:what].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAgreementTest, regie_agreement_test, what)

/**
 * regie_agreement_test_get_consequence:
 * @self: an agreement test
 *
 * Gets the [property@Regie.AgreementTest:consequence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agreement_test_set_consequence:
 * @self: an agreement test
 * @consequence: (nullable): the text
 *
 * Sets the [property@Regie.AgreementTest:consequence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAgreementTest, regie_agreement_test, consequence)
