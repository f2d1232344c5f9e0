/* regie-consent-question.c: somebody who must still be asked
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-consent-question.h>

#include <regie/regie-consent.h>
#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieConsentQuestion:
 *
 * Somebody who must be asked for consent to an act, on whose behalf and why; also whether they
 * have answered.
 *
 * Source: method, section 9.4.
 *
 * Since: 0.1
 */
struct _RegieConsentQuestion
{
  RegieEntity parent_instance;

  char            *person;
  char            *organisation;
  char            *behalf_of;
  RegieConsentAct  act;
  RegieAnswer      answer;
  char            *consent;
  char            *rule;
  char            *reason;
  char            *source;
  gboolean         is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieConsentQuestion:person:
   *
   * Person to be asked; unset when it is an institution, or when nobody is known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieConsentQuestion, person, regie_person_get_type),
  /**
   * RegieConsentQuestion:organisation:
   *
   * Institution with authority, to be asked instead of a person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation",
                         RegieConsentQuestion,
                         organisation,
                         regie_organisation_get_type),
  /**
   * RegieConsentQuestion:behalf-of:
   *
   * Person whom the act is about, when another answers for them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("behalf-of", RegieConsentQuestion, behalf_of, regie_person_get_type),
  /**
   * RegieConsentQuestion:act:
   *
   * What is asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("act", RegieConsentQuestion, act, RegieConsentAct, regie_consent_act_get_type),
  /**
   * RegieConsentQuestion:answer:
   *
   * What they answered, as far as it holds on the day; unknown while they must still be asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer", RegieConsentQuestion, answer, RegieAnswer, regie_answer_get_type),
  /**
   * RegieConsentQuestion:consent:
   *
   * Consent that holds the answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("consent", RegieConsentQuestion, consent, regie_consent_get_type),
  /**
   * RegieConsentQuestion:rule:
   *
   * Id of the rule of the method that says so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("rule", RegieConsentQuestion, rule),
  /**
   * RegieConsentQuestion:reason:
   *
   * Why they are asked, in a few sentences.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason",
                      RegieConsentQuestion,
                      reason,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieConsentQuestion:source:
   *
   * Where the rule comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieConsentQuestion, source),
  /**
   * RegieConsentQuestion:is-provisional:
   *
   * Whether the rule is ours and waits for an official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieConsentQuestion, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieConsentQuestion, regie_consent_question, REGIE_TYPE_ENTITY)

static void
regie_consent_question_class_init (RegieConsentQuestionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_consent_question_init (RegieConsentQuestion *self)
{
}

/**
 * regie_consent_question_new:
 *
 * Makes a consent question without any value.
 *
 * Returns: (transfer full): the consent question
 *
 * Since: 0.1
 */
RegieConsentQuestion *
regie_consent_question_new (void)
{
  return g_object_new (REGIE_TYPE_CONSENT_QUESTION, NULL);
}

/**
 * regie_consent_question_get_person:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_person:
 * @self: a consent question
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.ConsentQuestion:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsentQuestion, regie_consent_question, person)

/**
 * regie_consent_question_get_organisation:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_organisation:
 * @self: a consent question
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.ConsentQuestion:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsentQuestion, regie_consent_question, organisation)

/**
 * regie_consent_question_get_behalf_of:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:behalf-of].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_behalf_of:
 * @self: a consent question
 * @behalf_of: (nullable): an id
 *
 * Sets the [property@Regie.ConsentQuestion:behalf-of].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsentQuestion, regie_consent_question, behalf_of)

/**
 * regie_consent_question_get_act:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:act].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_act:
 * @self: a consent question
 * @act: the code
 *
 * Sets the [property@Regie.ConsentQuestion:act].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieConsentQuestion, regie_consent_question, act, RegieConsentAct)

/**
 * regie_consent_question_get_answer:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_answer:
 * @self: a consent question
 * @answer: the code
 *
 * Sets the [property@Regie.ConsentQuestion:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieConsentQuestion, regie_consent_question, answer, RegieAnswer)

/**
 * regie_consent_question_get_consent:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:consent].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_consent:
 * @self: a consent question
 * @consent: (nullable): an id
 *
 * Sets the [property@Regie.ConsentQuestion:consent].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsentQuestion, regie_consent_question, consent)

/**
 * regie_consent_question_get_rule:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:rule].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_rule:
 * @self: a consent question
 * @rule: (nullable): the text
 *
 * Sets the [property@Regie.ConsentQuestion:rule].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConsentQuestion, regie_consent_question, rule)

/**
 * regie_consent_question_get_reason:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_reason:
 * @self: a consent question
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.ConsentQuestion:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConsentQuestion, regie_consent_question, reason)

/**
 * regie_consent_question_get_source:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_source:
 * @self: a consent question
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.ConsentQuestion:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConsentQuestion, regie_consent_question, source)

/**
 * regie_consent_question_get_is_provisional:
 * @self: a consent question
 *
 * Gets the [property@Regie.ConsentQuestion:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_consent_question_set_is_provisional:
 * @self: a consent question
 * @is_provisional: the value
 *
 * Sets the [property@Regie.ConsentQuestion:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieConsentQuestion, regie_consent_question, is_provisional)
