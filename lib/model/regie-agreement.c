/* regie-agreement.c: an agreement of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-agreement.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieAgreement:
 *
 * An agreement that is neither an action nor about safety, such as how people reach each other.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieAgreement
{
  RegieEntity parent_instance;

  char  *text;
  GStrv  by;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieAgreement:text:
   *
   * What was agreed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieAgreement,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieAgreement:by:
   *
   * Ids of the people who agreed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("by", RegieAgreement, by, .of = regie_person_get_type),
  /**
   * RegieAgreement:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieAgreement, start_date),
  /**
   * RegieAgreement:end-date:
   *
   * Last day, or unset while it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieAgreement, end_date),
};

G_DEFINE_FINAL_TYPE (RegieAgreement, regie_agreement, REGIE_TYPE_ENTITY)

static void
regie_agreement_class_init (RegieAgreementClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_agreement_init (RegieAgreement *self)
{
}

/**
 * regie_agreement_new:
 *
 * Makes an agreement without any value.
 *
 * Returns: (transfer full): the agreement
 *
 * Since: 0.1
 */
RegieAgreement *
regie_agreement_new (void)
{
  return g_object_new (REGIE_TYPE_AGREEMENT, NULL);
}

/**
 * regie_agreement_get_text:
 * @self: an agreement
 *
 * Gets the [property@Regie.Agreement:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agreement_set_text:
 * @self: an agreement
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Agreement:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAgreement, regie_agreement, text)

/**
 * regie_agreement_get_by:
 * @self: an agreement
 *
 * Gets the [property@Regie.Agreement:by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_agreement_set_by:
 * @self: an agreement
 * @by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Agreement:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAgreement, regie_agreement, by)

/**
 * regie_agreement_get_start_date:
 * @self: an agreement
 *
 * Gets the [property@Regie.Agreement:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agreement_set_start_date:
 * @self: an agreement
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Agreement:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAgreement, regie_agreement, start_date)

/**
 * regie_agreement_get_end_date:
 * @self: an agreement
 *
 * Gets the [property@Regie.Agreement:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agreement_set_end_date:
 * @self: an agreement
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Agreement:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAgreement, regie_agreement, end_date)
