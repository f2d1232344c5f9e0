/* regie-network-prompt.c: whom to ask after in the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-network-prompt.h>

#include "base/regie-field-private.h"

/**
 * RegieNetworkPrompt:
 *
 * Whom to ask after when the network is mapped. What it looks at in a dossier follows from its
 * kind.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
struct _RegieNetworkPrompt
{
  RegieEntity parent_instance;

  RegieItems             *names;
  RegieItems             *explanation;
  RegieNetworkPromptKind  kind;
  RegieNetworkKind        circle;
  char                   *source;
  gboolean                is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieNetworkPrompt:names:
   *
   * Name in each language, as it stands in a sentence: “former neighbours”.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieNetworkPrompt, names, regie_label_get_type),
  /**
   * RegieNetworkPrompt:explanation:
   *
   * What is meant.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieNetworkPrompt, explanation, regie_label_get_type),
  /**
   * RegieNetworkPrompt:kind:
   *
   * What is looked at in a dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegieNetworkPrompt,
                    kind,
                    RegieNetworkPromptKind,
                    regie_network_prompt_kind_get_type),
  /**
   * RegieNetworkPrompt:circle:
   *
   * Of a prompt for a circle: in which circle of the network these people stand.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("circle",
                    RegieNetworkPrompt,
                    circle,
                    RegieNetworkKind,
                    regie_network_kind_get_type),
  /**
   * RegieNetworkPrompt:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieNetworkPrompt, source),
  /**
   * RegieNetworkPrompt:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieNetworkPrompt, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieNetworkPrompt, regie_network_prompt, REGIE_TYPE_ENTITY)

static void
regie_network_prompt_class_init (RegieNetworkPromptClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_network_prompt_init (RegieNetworkPrompt *self)
{
}

/**
 * regie_network_prompt_new:
 *
 * Makes a network prompt without any value.
 *
 * Returns: (transfer full): the network prompt
 *
 * Since: 0.1
 */
RegieNetworkPrompt *
regie_network_prompt_new (void)
{
  return g_object_new (REGIE_TYPE_NETWORK_PROMPT, NULL);
}

/**
 * regie_network_prompt_get_names:
 * @self: a network prompt
 *
 * Gets the [property@Regie.NetworkPrompt:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_add_name:
 * @self: a network prompt
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.NetworkPrompt:names].
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_remove_name:
 * @self: a network prompt
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.NetworkPrompt:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieNetworkPrompt, regie_network_prompt, names, name, RegieLabel)

/**
 * regie_network_prompt_get_explanation:
 * @self: a network prompt
 *
 * Gets the [property@Regie.NetworkPrompt:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_add_explanation_label:
 * @self: a network prompt
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.NetworkPrompt:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_remove_explanation_label:
 * @self: a network prompt
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.NetworkPrompt:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieNetworkPrompt, regie_network_prompt, explanation, explanation_label, RegieLabel)

/**
 * regie_network_prompt_get_kind:
 * @self: a network prompt
 *
 * Gets the [property@Regie.NetworkPrompt:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_set_kind:
 * @self: a network prompt
 * @kind: the code
 *
 * Sets the [property@Regie.NetworkPrompt:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieNetworkPrompt, regie_network_prompt, kind, RegieNetworkPromptKind)

/**
 * regie_network_prompt_get_circle:
 * @self: a network prompt
 *
 * Gets the [property@Regie.NetworkPrompt:circle].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_set_circle:
 * @self: a network prompt
 * @circle: the code
 *
 * Sets the [property@Regie.NetworkPrompt:circle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieNetworkPrompt, regie_network_prompt, circle, RegieNetworkKind)

/**
 * regie_network_prompt_get_source:
 * @self: a network prompt
 *
 * Gets the [property@Regie.NetworkPrompt:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_set_source:
 * @self: a network prompt
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.NetworkPrompt:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkPrompt, regie_network_prompt, source)

/**
 * regie_network_prompt_get_is_provisional:
 * @self: a network prompt
 *
 * Gets the [property@Regie.NetworkPrompt:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_network_prompt_set_is_provisional:
 * @self: a network prompt
 * @is_provisional: the value
 *
 * Sets the [property@Regie.NetworkPrompt:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieNetworkPrompt, regie_network_prompt, is_provisional)
