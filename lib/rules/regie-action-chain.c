/* regie-action-chain.c: actions that wait for each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action-chain.h>

#include <regie/regie-action.h>

#include "base/regie-field-private.h"

/**
 * RegieActionChain:
 *
 * Actions of a plan that wait for each other.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieActionChain
{
  RegieEntity parent_instance;

  GStrv     actions;
  gboolean  is_circle;
  char     *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieActionChain:actions:
   *
   * Ids of the actions in the order in which they can be done: each waits for the one before
   * it. In a circle the first waits for the last.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("actions", RegieActionChain, actions, .of = regie_action_get_type),
  /**
   * RegieActionChain:is-circle:
   *
   * Whether they wait for each other in a circle, so that none of them can begin.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-circle", RegieActionChain, is_circle),
  /**
   * RegieActionChain:sentence:
   *
   * The same in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegieActionChain, sentence, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieActionChain, regie_action_chain, REGIE_TYPE_ENTITY)

static void
regie_action_chain_class_init (RegieActionChainClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_action_chain_init (RegieActionChain *self)
{
}

/**
 * regie_action_chain_new:
 *
 * Makes an action chain without any value.
 *
 * Returns: (transfer full): the action chain
 *
 * Since: 0.1
 */
RegieActionChain *
regie_action_chain_new (void)
{
  return g_object_new (REGIE_TYPE_ACTION_CHAIN, NULL);
}

/**
 * regie_action_chain_get_actions:
 * @self: an action chain
 *
 * Gets the [property@Regie.ActionChain:actions].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_action_chain_set_actions:
 * @self: an action chain
 * @actions: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ActionChain:actions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieActionChain, regie_action_chain, actions)

/**
 * regie_action_chain_get_is_circle:
 * @self: an action chain
 *
 * Gets the [property@Regie.ActionChain:is-circle].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_action_chain_set_is_circle:
 * @self: an action chain
 * @is_circle: the value
 *
 * Sets the [property@Regie.ActionChain:is-circle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieActionChain, regie_action_chain, is_circle)

/**
 * regie_action_chain_get_sentence:
 * @self: an action chain
 *
 * Gets the [property@Regie.ActionChain:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_chain_set_sentence:
 * @self: an action chain
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.ActionChain:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieActionChain, regie_action_chain, sentence)
