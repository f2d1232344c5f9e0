/* regie-consent-rule.c: who is asked for consent, by age and act
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-consent-rule.h>

#include "base/regie-field-private.h"

/**
 * RegieConsentRule:
 *
 * Who is asked for consent to an act when the person whom it is about has a certain age. Of the
 * rules of a method the first that fits counts.
 *
 * Source: method, section 9.4.
 *
 * Since: 0.1
 */
struct _RegieConsentRule
{
  RegieEntity parent_instance;

  RegieConsentAct  act;
  int              min_age;
  int              max_age;
  GStrv            ask;
  GStrv            ask_if_unable;
  gboolean         both_holders;
  RegieItems      *explanation;
  char            *source;
  gboolean         is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieConsentRule:act:
   *
   * What the consent is for; unknown for every act.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("act", RegieConsentRule, act, RegieConsentAct, regie_consent_act_get_type),
  /**
   * RegieConsentRule:min-age:
   *
   * Youngest age, in whole years, for which it holds.
   *
   * Range: 0 to 150.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("min-age", RegieConsentRule, min_age, .max = 150),
  /**
   * RegieConsentRule:max-age:
   *
   * Last age for which it holds, or 0 for no end.
   *
   * Range: 0 to 150.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("max-age", RegieConsentRule, max_age, .max = 150),
  /**
   * RegieConsentRule:ask:
   *
   * Who is asked: `person`, `authority`, `representative`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("ask", RegieConsentRule, ask),
  /**
   * RegieConsentRule:ask-if-unable:
   *
   * Who is asked instead when the person is not able to judge their interests; the same as
   * [property@Regie.ConsentRule:ask] when unset.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("ask-if-unable", RegieConsentRule, ask_if_unable),
  /**
   * RegieConsentRule:both-holders:
   *
   * Whether every holder of authority is asked, rather than one of them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("both-holders", RegieConsentRule, both_holders),
  /**
   * RegieConsentRule:explanation:
   *
   * Why, and where sources differ.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieConsentRule, explanation, regie_label_get_type),
  /**
   * RegieConsentRule:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieConsentRule, source),
  /**
   * RegieConsentRule:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieConsentRule, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieConsentRule, regie_consent_rule, REGIE_TYPE_ENTITY)

static void
regie_consent_rule_class_init (RegieConsentRuleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_consent_rule_init (RegieConsentRule *self)
{
}

/**
 * regie_consent_rule_new:
 *
 * Makes a consent rule without any value.
 *
 * Returns: (transfer full): the consent rule
 *
 * Since: 0.1
 */
RegieConsentRule *
regie_consent_rule_new (void)
{
  return g_object_new (REGIE_TYPE_CONSENT_RULE, NULL);
}

/**
 * regie_consent_rule_get_act:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:act].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_act:
 * @self: a consent rule
 * @act: the code
 *
 * Sets the [property@Regie.ConsentRule:act].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieConsentRule, regie_consent_rule, act, RegieConsentAct)

/**
 * regie_consent_rule_get_min_age:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:min-age].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_min_age:
 * @self: a consent rule
 * @min_age: the number
 *
 * Sets the [property@Regie.ConsentRule:min-age].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieConsentRule, regie_consent_rule, min_age)

/**
 * regie_consent_rule_get_max_age:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:max-age].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_max_age:
 * @self: a consent rule
 * @max_age: the number
 *
 * Sets the [property@Regie.ConsentRule:max-age].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieConsentRule, regie_consent_rule, max_age)

/**
 * regie_consent_rule_get_ask:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:ask].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_ask:
 * @self: a consent rule
 * @ask: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ConsentRule:ask].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieConsentRule, regie_consent_rule, ask)

/**
 * regie_consent_rule_get_ask_if_unable:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:ask-if-unable].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_ask_if_unable:
 * @self: a consent rule
 * @ask_if_unable: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ConsentRule:ask-if-unable].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieConsentRule, regie_consent_rule, ask_if_unable)

/**
 * regie_consent_rule_get_both_holders:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:both-holders].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_both_holders:
 * @self: a consent rule
 * @both_holders: the value
 *
 * Sets the [property@Regie.ConsentRule:both-holders].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieConsentRule, regie_consent_rule, both_holders)

/**
 * regie_consent_rule_get_explanation:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_add_explanation_label:
 * @self: a consent rule
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ConsentRule:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_remove_explanation_label:
 * @self: a consent rule
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.ConsentRule:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieConsentRule, regie_consent_rule, explanation, explanation_label, RegieLabel)

/**
 * regie_consent_rule_get_source:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_source:
 * @self: a consent rule
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.ConsentRule:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConsentRule, regie_consent_rule, source)

/**
 * regie_consent_rule_get_is_provisional:
 * @self: a consent rule
 *
 * Gets the [property@Regie.ConsentRule:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_consent_rule_set_is_provisional:
 * @self: a consent rule
 * @is_provisional: the value
 *
 * Sets the [property@Regie.ConsentRule:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieConsentRule, regie_consent_rule, is_provisional)
