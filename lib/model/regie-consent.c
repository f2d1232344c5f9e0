/* regie-consent.c: a consent
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-consent.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieConsent:
 *
 * A consent that was asked, given, refused or withdrawn. One ground among others.
 *
 * Source: method, sections 9.1 and 9.4.
 *
 * Since: 0.1
 */
struct _RegieConsent
{
  RegieEntity parent_instance;

  char            *person;
  char            *behalf_of;
  RegieConsentAct  act;
  RegieAnswer      answer;
  char            *purpose;
  GStrv            recipients;
  GDate            asked_date;
  GDate            answered_date;
  GDate            expiry_date;
  GDate            withdrawn_date;
  char            *asked_by;
  char            *words;
};

static const RegieField fields[] = {
  /**
   * RegieConsent:person:
   *
   * Whose consent.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieConsent,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieConsent:behalf-of:
   *
   * Child or ward on whose behalf it is given.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("behalf-of", RegieConsent, behalf_of, regie_person_get_type),
  /**
   * RegieConsent:act:
   *
   * What it is for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("act", RegieConsent, act, RegieConsentAct, regie_consent_act_get_type),
  /**
   * RegieConsent:answer:
   *
   * Whether it was given.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer", RegieConsent, answer, RegieAnswer, regie_answer_get_type),
  /**
   * RegieConsent:purpose:
   *
   * Purpose.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("purpose", RegieConsent, purpose, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieConsent:recipients:
   *
   * Who may receive the data, by name of organisation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("recipients", RegieConsent, recipients),
  /**
   * RegieConsent:asked-date:
   *
   * Day on which it was asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("asked-date", RegieConsent, asked_date),
  /**
   * RegieConsent:answered-date:
   *
   * Day of the answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("answered-date", RegieConsent, answered_date),
  /**
   * RegieConsent:expiry-date:
   *
   * Last day on which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("expiry-date", RegieConsent, expiry_date),
  /**
   * RegieConsent:withdrawn-date:
   *
   * Day on which it was withdrawn.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("withdrawn-date", RegieConsent, withdrawn_date),
  /**
   * RegieConsent:asked-by:
   *
   * Who asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("asked-by", RegieConsent, asked_by, regie_person_get_type),
  /**
   * RegieConsent:words:
   *
   * In their own words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieConsent, words, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieConsent, regie_consent, REGIE_TYPE_ENTITY)

static void
regie_consent_class_init (RegieConsentClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_consent_init (RegieConsent *self)
{
}

/**
 * regie_consent_new:
 *
 * Makes a consent without any value.
 *
 * Returns: (transfer full): the consent
 *
 * Since: 0.1
 */
RegieConsent *
regie_consent_new (void)
{
  return g_object_new (REGIE_TYPE_CONSENT, NULL);
}

/**
 * regie_consent_get_person:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_person:
 * @self: a consent
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Consent:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsent, regie_consent, person)

/**
 * regie_consent_get_behalf_of:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:behalf-of].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_behalf_of:
 * @self: a consent
 * @behalf_of: (nullable): an id
 *
 * Sets the [property@Regie.Consent:behalf-of].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsent, regie_consent, behalf_of)

/**
 * regie_consent_get_act:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:act].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_act:
 * @self: a consent
 * @act: the code
 *
 * Sets the [property@Regie.Consent:act].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieConsent, regie_consent, act, RegieConsentAct)

/**
 * regie_consent_get_answer:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_answer:
 * @self: a consent
 * @answer: the code
 *
 * Sets the [property@Regie.Consent:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieConsent, regie_consent, answer, RegieAnswer)

/**
 * regie_consent_get_purpose:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:purpose].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_purpose:
 * @self: a consent
 * @purpose: (nullable): the text
 *
 * Sets the [property@Regie.Consent:purpose].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConsent, regie_consent, purpose)

/**
 * regie_consent_get_recipients:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:recipients].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_recipients:
 * @self: a consent
 * @recipients: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Consent:recipients].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieConsent, regie_consent, recipients)

/**
 * regie_consent_get_asked_date:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:asked-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_asked_date:
 * @self: a consent
 * @asked_date: (nullable): the day
 *
 * Sets the [property@Regie.Consent:asked-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieConsent, regie_consent, asked_date)

/**
 * regie_consent_get_answered_date:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:answered-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_answered_date:
 * @self: a consent
 * @answered_date: (nullable): the day
 *
 * Sets the [property@Regie.Consent:answered-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieConsent, regie_consent, answered_date)

/**
 * regie_consent_get_expiry_date:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:expiry-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_expiry_date:
 * @self: a consent
 * @expiry_date: (nullable): the day
 *
 * Sets the [property@Regie.Consent:expiry-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieConsent, regie_consent, expiry_date)

/**
 * regie_consent_get_withdrawn_date:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:withdrawn-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_withdrawn_date:
 * @self: a consent
 * @withdrawn_date: (nullable): the day
 *
 * Sets the [property@Regie.Consent:withdrawn-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieConsent, regie_consent, withdrawn_date)

/**
 * regie_consent_get_asked_by:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:asked-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_asked_by:
 * @self: a consent
 * @asked_by: (nullable): an id
 *
 * Sets the [property@Regie.Consent:asked-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConsent, regie_consent, asked_by)

/**
 * regie_consent_get_words:
 * @self: a consent
 *
 * Gets the [property@Regie.Consent:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_set_words:
 * @self: a consent
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.Consent:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConsent, regie_consent, words)

static gboolean
is_to_disclose (RegieConsent *self)
{
  switch (self->act)
    {
    case REGIE_CONSENT_ACT_DISCLOSE:
      return TRUE;
    case REGIE_CONSENT_ACT_UNKNOWN:
    case REGIE_CONSENT_ACT_HELP:
      return self->recipients != NULL;
    case REGIE_CONSENT_ACT_INSPECT:
    case REGIE_CONSENT_ACT_DESTROY:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

/**
 * regie_consent_allows_disclosure:
 * @self: a consent
 * @day: (nullable): day on which data went to others, or %NULL when it is not known
 *
 * Tells whether data can go to others on this consent: it was given, not after that day, had not
 * expired, and was not withdrawn by that day. When the day is not known, a consent that was ever
 * withdrawn does not count.
 *
 * It is a consent to disclose. One to help, or of which the act was not recorded, counts only when
 * it names who may receive data: whoever agrees to help by somebody agrees that they are told what
 * they need for it, and to no more. One to inspect or to destroy never counts.
 *
 * Whether the receiver is one of those that a consent names is another question, which
 * [method@Regie.Dossier.record_disclosure] asks as well.
 *
 * Source: method, sections 9.3 and 9.4.
 *
 * Returns: whether it is a ground to disclose
 *
 * Since: 0.1
 */
gboolean
regie_consent_allows_disclosure (RegieConsent *self,
                                 const GDate  *day)
{
  const GDate *answered = NULL;
  const GDate *expiry = NULL;
  const GDate *withdrawn = NULL;

  g_return_val_if_fail (REGIE_IS_CONSENT (self), FALSE);
  g_return_val_if_fail (day == NULL || g_date_valid (day), FALSE);

  if (self->answer != REGIE_ANSWER_YES || !is_to_disclose (self))
    return FALSE;

  answered = regie_consent_get_answered_date (self);
  expiry = regie_consent_get_expiry_date (self);
  withdrawn = regie_consent_get_withdrawn_date (self);
  if (day == NULL)
    return withdrawn == NULL;

  return (answered == NULL || regie_day_compare (answered, day) <= 0) &&
         (expiry == NULL || regie_day_compare (expiry, day) >= 0) &&
         (withdrawn == NULL || regie_day_compare (withdrawn, day) > 0);
}
