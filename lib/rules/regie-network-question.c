/* regie-network-question.c: who may be missing in the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-network-question.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieNetworkQuestion:
 *
 * Somebody, or a circle, to ask the household after because they may be missing in the network,
 * with what is known already.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
struct _RegieNetworkQuestion
{
  RegieEntity parent_instance;

  char     *prompt;
  char     *person;
  char     *about;
  GStrv     known;
  char     *sentence;
  char     *source;
  gboolean  is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieNetworkQuestion:prompt:
   *
   * Id of the [class@Regie.NetworkPrompt] of the method that asks.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("prompt", RegieNetworkQuestion, prompt),
  /**
   * RegieNetworkQuestion:person:
   *
   * Who may be missing; unset where nobody in particular is meant.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieNetworkQuestion, person, regie_person_get_type),
  /**
   * RegieNetworkQuestion:about:
   *
   * The child whose other parent it is about; unset otherwise.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("about", RegieNetworkQuestion, about, regie_person_get_type),
  /**
   * RegieNetworkQuestion:known:
   *
   * Who is known already, by id.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("known", RegieNetworkQuestion, known, .of = regie_person_get_type),
  /**
   * RegieNetworkQuestion:sentence:
   *
   * What to ask, and what is known already.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieNetworkQuestion,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieNetworkQuestion:source:
   *
   * Where the prompt comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieNetworkQuestion, source),
  /**
   * RegieNetworkQuestion:is-provisional:
   *
   * Whether the prompt is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieNetworkQuestion, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieNetworkQuestion, regie_network_question, REGIE_TYPE_ENTITY)

static void
regie_network_question_class_init (RegieNetworkQuestionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_network_question_init (RegieNetworkQuestion *self)
{
}

/**
 * regie_network_question_new:
 *
 * Makes a network question without any value.
 *
 * Returns: (transfer full): the network question
 *
 * Since: 0.1
 */
RegieNetworkQuestion *
regie_network_question_new (void)
{
  return g_object_new (REGIE_TYPE_NETWORK_QUESTION, NULL);
}

/**
 * regie_network_question_get_prompt:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:prompt].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_prompt:
 * @self: a network question
 * @prompt: (nullable): the text
 *
 * Sets the [property@Regie.NetworkQuestion:prompt].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkQuestion, regie_network_question, prompt)

/**
 * regie_network_question_get_person:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_person:
 * @self: a network question
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.NetworkQuestion:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieNetworkQuestion, regie_network_question, person)

/**
 * regie_network_question_get_about:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:about].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_about:
 * @self: a network question
 * @about: (nullable): an id
 *
 * Sets the [property@Regie.NetworkQuestion:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieNetworkQuestion, regie_network_question, about)

/**
 * regie_network_question_get_known:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:known].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_known:
 * @self: a network question
 * @known: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.NetworkQuestion:known].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieNetworkQuestion, regie_network_question, known)

/**
 * regie_network_question_get_sentence:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_sentence:
 * @self: a network question
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.NetworkQuestion:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkQuestion, regie_network_question, sentence)

/**
 * regie_network_question_get_source:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_source:
 * @self: a network question
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.NetworkQuestion:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkQuestion, regie_network_question, source)

/**
 * regie_network_question_get_is_provisional:
 * @self: a network question
 *
 * Gets the [property@Regie.NetworkQuestion:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_network_question_set_is_provisional:
 * @self: a network question
 * @is_provisional: the value
 *
 * Sets the [property@Regie.NetworkQuestion:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieNetworkQuestion, regie_network_question, is_provisional)
