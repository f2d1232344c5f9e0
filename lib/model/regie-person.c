/* regie-person.c: somebody who appears in a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegiePerson:
 *
 * Who somebody is. What a person does at the table is a record of its own:
 * [class@Regie.Membership], [class@Regie.NetworkMember], [class@Regie.Professional],
 * [class@Regie.Regisseur].
 *
 * Source: method, section 1.2.
 *
 * Since: 0.1
 */
struct _RegiePerson
{
  RegieEntity parent_instance;

  char        *given_name;
  char        *initials;
  char        *name_prefix;
  char        *family_name;
  GDate        birth_date;
  GDate        death_date;
  RegieGender  gender;
  char        *bsn;
  char        *language;
  gboolean     needs_interpreter;
  char        *phone;
  char        *email;
  char        *street;
  char        *house_number;
  char        *postal_code;
  char        *place;
  gboolean     address_is_hidden;
  RegieAnswer  can_judge;
  char        *can_judge_reason;
  char        *merged_into;
};

static const RegieField fields[] = {
  /**
   * RegiePerson:given-name:
   *
   * Name by which the person is called.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("given-name", RegiePerson, given_name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:initials:
   *
   * Initials, as `J.M.`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("initials", RegiePerson, initials, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:name-prefix:
   *
   * Prefix of the family name, such as `van der`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name-prefix", RegiePerson, name_prefix, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:family-name:
   *
   * Family name without its prefix.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("family-name", RegiePerson, family_name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:birth-date:
   *
   * Day of birth.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("birth-date", RegiePerson, birth_date, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:death-date:
   *
   * Day of death.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("death-date", RegiePerson, death_date, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:gender:
   *
   * Gender as the person states it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("gender",
                    RegiePerson,
                    gender,
                    RegieGender,
                    regie_gender_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:bsn:
   *
   * Citizen service number, nine digits, leading zeros kept. Left out of every text unless
   * secrets are asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("bsn",
                      RegiePerson,
                      bsn,
                      .flags = REGIE_FIELD_SECRET,
                      .shape = REGIE_SHAPE_BSN),
  /**
   * RegiePerson:language:
   *
   * Language that the person prefers, a BCP 47 tag.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("language", RegiePerson, language, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:needs-interpreter:
   *
   * Whether an interpreter is needed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("needs-interpreter",
                       RegiePerson,
                       needs_interpreter,
                       .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:phone:
   *
   * Telephone number.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phone", RegiePerson, phone, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:email:
   *
   * Electronic mail address.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("email", RegiePerson, email, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:street:
   *
   * Street, only when the person does not live at the address of a household in the dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("street", RegiePerson, street, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:house-number:
   *
   * House number with its addition.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("house-number", RegiePerson, house_number, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:postal-code:
   *
   * Postal code, as `1234 AB`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("postal-code", RegiePerson, postal_code, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:place:
   *
   * Place of the address.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("place", RegiePerson, place, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:address-is-hidden:
   *
   * Whether the address must not be shown to everybody at the table.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("address-is-hidden", RegiePerson, address_is_hidden),
  /**
   * RegiePerson:can-judge:
   *
   * Whether the person is able to judge their own interests in this matter.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("can-judge",
                    RegiePerson,
                    can_judge,
                    RegieAnswer,
                    regie_answer_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:can-judge-reason:
   *
   * Ground of that judgement.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("can-judge-reason",
                      RegiePerson,
                      can_judge_reason,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePerson:merged-into:
   *
   * Person whose record took the place of this one, when it was merged; see
   * [property@Regie.Dossier:merged-persons].
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("merged-into", RegiePerson, merged_into, regie_person_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePerson, regie_person, REGIE_TYPE_ENTITY)

static void
regie_person_class_init (RegiePersonClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_person_init (RegiePerson *self)
{
}

/**
 * regie_person_new:
 *
 * Makes a person without any value.
 *
 * Returns: (transfer full): the person
 *
 * Since: 0.1
 */
RegiePerson *
regie_person_new (void)
{
  return g_object_new (REGIE_TYPE_PERSON, NULL);
}

/**
 * regie_person_get_given_name:
 * @self: a person
 *
 * Gets the [property@Regie.Person:given-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_given_name:
 * @self: a person
 * @given_name: (nullable): the text
 *
 * Sets the [property@Regie.Person:given-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, given_name)

/**
 * regie_person_get_initials:
 * @self: a person
 *
 * Gets the [property@Regie.Person:initials].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_initials:
 * @self: a person
 * @initials: (nullable): the text
 *
 * Sets the [property@Regie.Person:initials].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, initials)

/**
 * regie_person_get_name_prefix:
 * @self: a person
 *
 * Gets the [property@Regie.Person:name-prefix].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_name_prefix:
 * @self: a person
 * @name_prefix: (nullable): the text
 *
 * Sets the [property@Regie.Person:name-prefix].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, name_prefix)

/**
 * regie_person_get_family_name:
 * @self: a person
 *
 * Gets the [property@Regie.Person:family-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_family_name:
 * @self: a person
 * @family_name: (nullable): the text
 *
 * Sets the [property@Regie.Person:family-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, family_name)

/**
 * regie_person_get_birth_date:
 * @self: a person
 *
 * Gets the [property@Regie.Person:birth-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_birth_date:
 * @self: a person
 * @birth_date: (nullable): the day
 *
 * Sets the [property@Regie.Person:birth-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePerson, regie_person, birth_date)

/**
 * regie_person_get_death_date:
 * @self: a person
 *
 * Gets the [property@Regie.Person:death-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_death_date:
 * @self: a person
 * @death_date: (nullable): the day
 *
 * Sets the [property@Regie.Person:death-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePerson, regie_person, death_date)

/**
 * regie_person_get_gender:
 * @self: a person
 *
 * Gets the [property@Regie.Person:gender].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_person_set_gender:
 * @self: a person
 * @gender: the code
 *
 * Sets the [property@Regie.Person:gender].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePerson, regie_person, gender, RegieGender)

/**
 * regie_person_get_bsn:
 * @self: a person
 *
 * Gets the [property@Regie.Person:bsn].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_bsn:
 * @self: a person
 * @bsn: (nullable): the text
 *
 * Sets the [property@Regie.Person:bsn].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, bsn)

/**
 * regie_person_get_language:
 * @self: a person
 *
 * Gets the [property@Regie.Person:language].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_language:
 * @self: a person
 * @language: (nullable): the text
 *
 * Sets the [property@Regie.Person:language].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, language)

/**
 * regie_person_get_needs_interpreter:
 * @self: a person
 *
 * Gets the [property@Regie.Person:needs-interpreter].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_person_set_needs_interpreter:
 * @self: a person
 * @needs_interpreter: the value
 *
 * Sets the [property@Regie.Person:needs-interpreter].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePerson, regie_person, needs_interpreter)

/**
 * regie_person_get_phone:
 * @self: a person
 *
 * Gets the [property@Regie.Person:phone].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_phone:
 * @self: a person
 * @phone: (nullable): the text
 *
 * Sets the [property@Regie.Person:phone].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, phone)

/**
 * regie_person_get_email:
 * @self: a person
 *
 * Gets the [property@Regie.Person:email].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_email:
 * @self: a person
 * @email: (nullable): the text
 *
 * Sets the [property@Regie.Person:email].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, email)

/**
 * regie_person_get_street:
 * @self: a person
 *
 * Gets the [property@Regie.Person:street].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_street:
 * @self: a person
 * @street: (nullable): the text
 *
 * Sets the [property@Regie.Person:street].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, street)

/**
 * regie_person_get_house_number:
 * @self: a person
 *
 * Gets the [property@Regie.Person:house-number].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_house_number:
 * @self: a person
 * @house_number: (nullable): the text
 *
 * Sets the [property@Regie.Person:house-number].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, house_number)

/**
 * regie_person_get_postal_code:
 * @self: a person
 *
 * Gets the [property@Regie.Person:postal-code].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_postal_code:
 * @self: a person
 * @postal_code: (nullable): the text
 *
 * Sets the [property@Regie.Person:postal-code].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, postal_code)

/**
 * regie_person_get_place:
 * @self: a person
 *
 * Gets the [property@Regie.Person:place].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_place:
 * @self: a person
 * @place: (nullable): the text
 *
 * Sets the [property@Regie.Person:place].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, place)

/**
 * regie_person_get_address_is_hidden:
 * @self: a person
 *
 * Gets the [property@Regie.Person:address-is-hidden].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_person_set_address_is_hidden:
 * @self: a person
 * @address_is_hidden: the value
 *
 * Sets the [property@Regie.Person:address-is-hidden].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePerson, regie_person, address_is_hidden)

/**
 * regie_person_get_can_judge:
 * @self: a person
 *
 * Gets the [property@Regie.Person:can-judge].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_person_set_can_judge:
 * @self: a person
 * @can_judge: the code
 *
 * Sets the [property@Regie.Person:can-judge].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePerson, regie_person, can_judge, RegieAnswer)

/**
 * regie_person_get_can_judge_reason:
 * @self: a person
 *
 * Gets the [property@Regie.Person:can-judge-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_person_set_can_judge_reason:
 * @self: a person
 * @can_judge_reason: (nullable): the text
 *
 * Sets the [property@Regie.Person:can-judge-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePerson, regie_person, can_judge_reason)

/**
 * regie_person_get_merged_into:
 * @self: a person
 *
 * Gets the [property@Regie.Person:merged-into].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_person_set_merged_into:
 * @self: a person
 * @merged_into: (nullable): an id
 *
 * Sets the [property@Regie.Person:merged-into].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePerson, regie_person, merged_into)
