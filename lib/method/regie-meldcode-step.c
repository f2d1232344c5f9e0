/* regie-meldcode-step.c: a step of the meldcode
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-meldcode-step.h>

#include "base/regie-field-private.h"

/**
 * RegieMeldcodeStep:
 *
 * A step of the meldcode.
 *
 * Source: method, section 3.2.
 *
 * Since: 0.1
 */
struct _RegieMeldcodeStep
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieMeldcodeStep:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieMeldcodeStep, names, regie_label_get_type),
  /**
   * RegieMeldcodeStep:explanation:
   *
   * What it asks.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieMeldcodeStep, explanation, regie_label_get_type),
  /**
   * RegieMeldcodeStep:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieMeldcodeStep, source),
  /**
   * RegieMeldcodeStep:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieMeldcodeStep, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieMeldcodeStep, regie_meldcode_step, REGIE_TYPE_ENTITY)

static void
regie_meldcode_step_class_init (RegieMeldcodeStepClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_meldcode_step_init (RegieMeldcodeStep *self)
{
}

/**
 * regie_meldcode_step_new:
 *
 * Makes a meldcode step without any value.
 *
 * Returns: (transfer full): the meldcode step
 *
 * Since: 0.1
 */
RegieMeldcodeStep *
regie_meldcode_step_new (void)
{
  return g_object_new (REGIE_TYPE_MELDCODE_STEP, NULL);
}

/**
 * regie_meldcode_step_get_names:
 * @self: a meldcode step
 *
 * Gets the [property@Regie.MeldcodeStep:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_step_add_name:
 * @self: a meldcode step
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.MeldcodeStep:names].
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_step_remove_name:
 * @self: a meldcode step
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.MeldcodeStep:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMeldcodeStep, regie_meldcode_step, names, name, RegieLabel)

/**
 * regie_meldcode_step_get_explanation:
 * @self: a meldcode step
 *
 * Gets the [property@Regie.MeldcodeStep:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_step_add_explanation_label:
 * @self: a meldcode step
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.MeldcodeStep:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_step_remove_explanation_label:
 * @self: a meldcode step
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.MeldcodeStep:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieMeldcodeStep, regie_meldcode_step, explanation, explanation_label, RegieLabel)

/**
 * regie_meldcode_step_get_source:
 * @self: a meldcode step
 *
 * Gets the [property@Regie.MeldcodeStep:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_step_set_source:
 * @self: a meldcode step
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.MeldcodeStep:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeldcodeStep, regie_meldcode_step, source)

/**
 * regie_meldcode_step_get_is_provisional:
 * @self: a meldcode step
 *
 * Gets the [property@Regie.MeldcodeStep:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_step_set_is_provisional:
 * @self: a meldcode step
 * @is_provisional: the value
 *
 * Sets the [property@Regie.MeldcodeStep:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieMeldcodeStep, regie_meldcode_step, is_provisional)
