/* regie-safety-stage.c: a stage of the work on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-stage.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyStage:
 *
 * A stage of the work on safety.
 *
 * Source: method, section 3.5.
 *
 * Since: 0.1
 */
struct _RegieSafetyStage
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  int         rank;
  int         interval_days;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyStage:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieSafetyStage, names, regie_label_get_type),
  /**
   * RegieSafetyStage:explanation:
   *
   * What it aims at.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieSafetyStage, explanation, regie_label_get_type),
  /**
   * RegieSafetyStage:rank:
   *
   * Place in the order, from 1.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("rank", RegieSafetyStage, rank, .max = G_MAXINT),
  /**
   * RegieSafetyStage:interval-days:
   *
   * Days between two looks at safety in this stage; 0 for none.
   *
   * Range: 0 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("interval-days", RegieSafetyStage, interval_days, .max = 3660),
  /**
   * RegieSafetyStage:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieSafetyStage, source),
  /**
   * RegieSafetyStage:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieSafetyStage, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieSafetyStage, regie_safety_stage, REGIE_TYPE_ENTITY)

static void
regie_safety_stage_class_init (RegieSafetyStageClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_stage_init (RegieSafetyStage *self)
{
}

/**
 * regie_safety_stage_new:
 *
 * Makes a safety stage without any value.
 *
 * Returns: (transfer full): the safety stage
 *
 * Since: 0.1
 */
RegieSafetyStage *
regie_safety_stage_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_STAGE, NULL);
}

/**
 * regie_safety_stage_get_names:
 * @self: a safety stage
 *
 * Gets the [property@Regie.SafetyStage:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_add_name:
 * @self: a safety stage
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyStage:names].
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_remove_name:
 * @self: a safety stage
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyStage:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyStage, regie_safety_stage, names, name, RegieLabel)

/**
 * regie_safety_stage_get_explanation:
 * @self: a safety stage
 *
 * Gets the [property@Regie.SafetyStage:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_add_explanation_label:
 * @self: a safety stage
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyStage:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_remove_explanation_label:
 * @self: a safety stage
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyStage:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyStage, regie_safety_stage, explanation, explanation_label, RegieLabel)

/**
 * regie_safety_stage_get_rank:
 * @self: a safety stage
 *
 * Gets the [property@Regie.SafetyStage:rank].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_set_rank:
 * @self: a safety stage
 * @rank: the number
 *
 * Sets the [property@Regie.SafetyStage:rank].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieSafetyStage, regie_safety_stage, rank)

/**
 * regie_safety_stage_get_interval_days:
 * @self: a safety stage
 *
 * Gets the [property@Regie.SafetyStage:interval-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_set_interval_days:
 * @self: a safety stage
 * @interval_days: the number
 *
 * Sets the [property@Regie.SafetyStage:interval-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieSafetyStage, regie_safety_stage, interval_days)

/**
 * regie_safety_stage_get_source:
 * @self: a safety stage
 *
 * Gets the [property@Regie.SafetyStage:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_set_source:
 * @self: a safety stage
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.SafetyStage:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyStage, regie_safety_stage, source)

/**
 * regie_safety_stage_get_is_provisional:
 * @self: a safety stage
 *
 * Gets the [property@Regie.SafetyStage:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_set_is_provisional:
 * @self: a safety stage
 * @is_provisional: the value
 *
 * Sets the [property@Regie.SafetyStage:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieSafetyStage, regie_safety_stage, is_provisional)
