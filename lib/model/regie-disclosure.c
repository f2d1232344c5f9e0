/* regie-disclosure.c: a disclosure of data to others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-disclosure.h>

#include <regie/regie-consent.h>
#include <regie/regie-organisation.h>
#include <regie/regie-person.h>
#include <regie/regie-weighing.h>

#include "base/regie-field-private.h"

/**
 * RegieDisclosure:
 *
 * A disclosure of data to others, and whether the household was told.
 *
 * Source: method, section 9.3.
 *
 * Since: 0.1
 */
struct _RegieDisclosure
{
  RegieEntity parent_instance;

  GDate             date;
  char             *by;
  char             *to_person;
  char             *to_organisation;
  char             *what;
  GStrv             records;
  RegieLegalGround  ground;
  char             *consent;
  char             *weighing;
  char             *advice;
  RegieTold         told;
  char             *told_reason;
};

static const RegieField fields[] = {
  /**
   * RegieDisclosure:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieDisclosure, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieDisclosure:by:
   *
   * Who disclosed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieDisclosure, by, regie_person_get_type),
  /**
   * RegieDisclosure:to-person:
   *
   * Person who received it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("to-person", RegieDisclosure, to_person, regie_person_get_type),
  /**
   * RegieDisclosure:to-organisation:
   *
   * Organisation that received it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("to-organisation",
                         RegieDisclosure,
                         to_organisation,
                         regie_organisation_get_type),
  /**
   * RegieDisclosure:what:
   *
   * What was disclosed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("what", RegieDisclosure, what, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDisclosure:records:
   *
   * Ids of the records disclosed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("records", RegieDisclosure, records),
  /**
   * RegieDisclosure:ground:
   *
   * On which ground.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("ground",
                    RegieDisclosure,
                    ground,
                    RegieLegalGround,
                    regie_legal_ground_get_type),
  /**
   * RegieDisclosure:consent:
   *
   * Consent on which it rests.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("consent", RegieDisclosure, consent, regie_consent_get_type),
  /**
   * RegieDisclosure:weighing:
   *
   * Weighing on which it rests.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("weighing", RegieDisclosure, weighing, regie_weighing_get_type),
  /**
   * RegieDisclosure:advice:
   *
   * Advice that was asked in a conflict of duties.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("advice", RegieDisclosure, advice, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDisclosure:told:
   *
   * Whether the household was told.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("told", RegieDisclosure, told, RegieTold, regie_told_get_type),
  /**
   * RegieDisclosure:told-reason:
   *
   * Why it was not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("told-reason", RegieDisclosure, told_reason, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieDisclosure, regie_disclosure, REGIE_TYPE_ENTITY)

static void
regie_disclosure_class_init (RegieDisclosureClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_disclosure_init (RegieDisclosure *self)
{
}

/**
 * regie_disclosure_new:
 *
 * Makes a disclosure without any value.
 *
 * Returns: (transfer full): the disclosure
 *
 * Since: 0.1
 */
RegieDisclosure *
regie_disclosure_new (void)
{
  return g_object_new (REGIE_TYPE_DISCLOSURE, NULL);
}

/**
 * regie_disclosure_get_date:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_date:
 * @self: a disclosure
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Disclosure:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDisclosure, regie_disclosure, date)

/**
 * regie_disclosure_get_by:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_by:
 * @self: a disclosure
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.Disclosure:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDisclosure, regie_disclosure, by)

/**
 * regie_disclosure_get_to_person:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:to-person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_to_person:
 * @self: a disclosure
 * @to_person: (nullable): an id
 *
 * Sets the [property@Regie.Disclosure:to-person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDisclosure, regie_disclosure, to_person)

/**
 * regie_disclosure_get_to_organisation:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:to-organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_to_organisation:
 * @self: a disclosure
 * @to_organisation: (nullable): an id
 *
 * Sets the [property@Regie.Disclosure:to-organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDisclosure, regie_disclosure, to_organisation)

/**
 * regie_disclosure_get_what:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:what].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_what:
 * @self: a disclosure
 * @what: (nullable): the text
 *
 * Sets the [property@Regie.Disclosure:what].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDisclosure, regie_disclosure, what)

/**
 * regie_disclosure_get_records:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:records].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_records:
 * @self: a disclosure
 * @records: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Disclosure:records].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDisclosure, regie_disclosure, records)

/**
 * regie_disclosure_get_ground:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:ground].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_ground:
 * @self: a disclosure
 * @ground: the code
 *
 * Sets the [property@Regie.Disclosure:ground].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieDisclosure, regie_disclosure, ground, RegieLegalGround)

/**
 * regie_disclosure_get_consent:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:consent].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_consent:
 * @self: a disclosure
 * @consent: (nullable): an id
 *
 * Sets the [property@Regie.Disclosure:consent].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDisclosure, regie_disclosure, consent)

/**
 * regie_disclosure_get_weighing:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:weighing].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_weighing:
 * @self: a disclosure
 * @weighing: (nullable): an id
 *
 * Sets the [property@Regie.Disclosure:weighing].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDisclosure, regie_disclosure, weighing)

/**
 * regie_disclosure_get_advice:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:advice].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_advice:
 * @self: a disclosure
 * @advice: (nullable): the text
 *
 * Sets the [property@Regie.Disclosure:advice].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDisclosure, regie_disclosure, advice)

/**
 * regie_disclosure_get_told:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:told].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_told:
 * @self: a disclosure
 * @told: the code
 *
 * Sets the [property@Regie.Disclosure:told].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieDisclosure, regie_disclosure, told, RegieTold)

/**
 * regie_disclosure_get_told_reason:
 * @self: a disclosure
 *
 * Gets the [property@Regie.Disclosure:told-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_disclosure_set_told_reason:
 * @self: a disclosure
 * @told_reason: (nullable): the text
 *
 * Sets the [property@Regie.Disclosure:told-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDisclosure, regie_disclosure, told_reason)
