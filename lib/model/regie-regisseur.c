/* regie-regisseur.c: a term of a regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieRegisseur:
 *
 * A term of a regisseur. A member of the household, somebody of the network or a professional
 * can hold it.
 *
 * Source: method, sections 1.1, 2.1 and 4.3.
 *
 * Since: 0.1
 */
struct _RegieRegisseur
{
  RegieEntity parent_instance;

  char               *person;
  RegieRegisseurForm  form;
  gboolean            is_primary;
  gboolean            is_substitute;
  char               *stands_in_for;
  char               *level;
  char               *competence_profile;
  GDate               start_date;
  GDate               end_date;
  char               *end_reason;
  RegieAnswer         preferred_by_household;
  char               *appointed_by;
  GDate               told_date;
  RegieAnswer         trained;
  GDate               intervision_date;
};

static const RegieField fields[] = {
  /**
   * RegieRegisseur:person:
   *
   * Who directs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieRegisseur,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRegisseur:form:
   *
   * Form of direction.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("form",
                    RegieRegisseur,
                    form,
                    RegieRegisseurForm,
                    regie_regisseur_form_get_type),
  /**
   * RegieRegisseur:is-primary:
   *
   * Whether this is *the* regisseur, where several people direct.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-primary", RegieRegisseur, is_primary),
  /**
   * RegieRegisseur:is-substitute:
   *
   * Whether they stand in for another during an absence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-substitute", RegieRegisseur, is_substitute),
  /**
   * RegieRegisseur:stands-in-for:
   *
   * Whom they stand in for, when they are a substitute.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("stands-in-for", RegieRegisseur, stands_in_for, regie_person_get_type),
  /**
   * RegieRegisseur:level:
   *
   * Level of the regiekaart at which they direct, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieRegisseur, level),
  /**
   * RegieRegisseur:competence-profile:
   *
   * Competence profile against which the appointment was held, an id of the regiekaart. What
   * the person can do is personnel data and stays outside the dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("competence-profile", RegieRegisseur, competence_profile),
  /**
   * RegieRegisseur:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieRegisseur, start_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRegisseur:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieRegisseur, end_date),
  /**
   * RegieRegisseur:end-reason:
   *
   * Why it ended.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("end-reason", RegieRegisseur, end_reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRegisseur:preferred-by-household:
   *
   * Whether the household preferred this person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("preferred-by-household",
                    RegieRegisseur,
                    preferred_by_household,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieRegisseur:appointed-by:
   *
   * Person who appointed them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("appointed-by", RegieRegisseur, appointed_by, regie_person_get_type),
  /**
   * RegieRegisseur:told-date:
   *
   * Day on which the household was told.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("told-date", RegieRegisseur, told_date),
  /**
   * RegieRegisseur:trained:
   *
   * Whether they are trained to be regisseur, as who they work for says. More about how somebody
   * does their work does not belong in a dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("trained", RegieRegisseur, trained, RegieAnswer, regie_answer_get_type),
  /**
   * RegieRegisseur:intervision-date:
   *
   * Day on which they last discussed cases with other regisseurs, as who they work for says.
   *
   * Source: method, section 8.3.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("intervision-date", RegieRegisseur, intervision_date),
};

G_DEFINE_FINAL_TYPE (RegieRegisseur, regie_regisseur, REGIE_TYPE_ENTITY)

static void
regie_regisseur_class_init (RegieRegisseurClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_regisseur_init (RegieRegisseur *self)
{
}

/**
 * regie_regisseur_new:
 *
 * Makes a regisseur without any value.
 *
 * Returns: (transfer full): the regisseur
 *
 * Since: 0.1
 */
RegieRegisseur *
regie_regisseur_new (void)
{
  return g_object_new (REGIE_TYPE_REGISSEUR, NULL);
}

/**
 * regie_regisseur_get_person:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_person:
 * @self: a regisseur
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Regisseur:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRegisseur, regie_regisseur, person)

/**
 * regie_regisseur_get_form:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:form].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_form:
 * @self: a regisseur
 * @form: the code
 *
 * Sets the [property@Regie.Regisseur:form].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRegisseur, regie_regisseur, form, RegieRegisseurForm)

/**
 * regie_regisseur_get_is_primary:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:is-primary].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_is_primary:
 * @self: a regisseur
 * @is_primary: the value
 *
 * Sets the [property@Regie.Regisseur:is-primary].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRegisseur, regie_regisseur, is_primary)

/**
 * regie_regisseur_get_is_substitute:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:is-substitute].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_is_substitute:
 * @self: a regisseur
 * @is_substitute: the value
 *
 * Sets the [property@Regie.Regisseur:is-substitute].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRegisseur, regie_regisseur, is_substitute)

/**
 * regie_regisseur_get_stands_in_for:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:stands-in-for].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_stands_in_for:
 * @self: a regisseur
 * @stands_in_for: (nullable): an id
 *
 * Sets the [property@Regie.Regisseur:stands-in-for].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRegisseur, regie_regisseur, stands_in_for)

/**
 * regie_regisseur_get_level:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_level:
 * @self: a regisseur
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.Regisseur:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegisseur, regie_regisseur, level)

/**
 * regie_regisseur_get_competence_profile:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:competence-profile].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_competence_profile:
 * @self: a regisseur
 * @competence_profile: (nullable): the text
 *
 * Sets the [property@Regie.Regisseur:competence-profile].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegisseur, regie_regisseur, competence_profile)

/**
 * regie_regisseur_get_start_date:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_start_date:
 * @self: a regisseur
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Regisseur:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseur, regie_regisseur, start_date)

/**
 * regie_regisseur_get_end_date:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_end_date:
 * @self: a regisseur
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Regisseur:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseur, regie_regisseur, end_date)

/**
 * regie_regisseur_get_end_reason:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:end-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_end_reason:
 * @self: a regisseur
 * @end_reason: (nullable): the text
 *
 * Sets the [property@Regie.Regisseur:end-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegisseur, regie_regisseur, end_reason)

/**
 * regie_regisseur_get_preferred_by_household:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:preferred-by-household].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_preferred_by_household:
 * @self: a regisseur
 * @preferred_by_household: the code
 *
 * Sets the [property@Regie.Regisseur:preferred-by-household].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRegisseur, regie_regisseur, preferred_by_household, RegieAnswer)

/**
 * regie_regisseur_get_appointed_by:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:appointed-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_appointed_by:
 * @self: a regisseur
 * @appointed_by: (nullable): an id
 *
 * Sets the [property@Regie.Regisseur:appointed-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRegisseur, regie_regisseur, appointed_by)

/**
 * regie_regisseur_get_told_date:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:told-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_told_date:
 * @self: a regisseur
 * @told_date: (nullable): the day
 *
 * Sets the [property@Regie.Regisseur:told-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseur, regie_regisseur, told_date)

/**
 * regie_regisseur_get_trained:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:trained].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_trained:
 * @self: a regisseur
 * @trained: the code
 *
 * Sets the [property@Regie.Regisseur:trained].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRegisseur, regie_regisseur, trained, RegieAnswer)

/**
 * regie_regisseur_get_intervision_date:
 * @self: a regisseur
 *
 * Gets the [property@Regie.Regisseur:intervision-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_set_intervision_date:
 * @self: a regisseur
 * @intervision_date: (nullable): the day
 *
 * Sets the [property@Regie.Regisseur:intervision-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseur, regie_regisseur, intervision_date)
