/* regie-weighing-framework.c: the weighing framework of a profession
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weighing-framework.h>

#include "base/regie-field-private.h"

/**
 * RegieWeighingFramework:
 *
 * The weighing framework of a profession: its questions, a decision table. It is data of the
 * method, so that every professional group can have its own.
 *
 * Source: method, section 3.2.
 *
 * Since: 0.1
 */
struct _RegieWeighingFramework
{
  RegieEntity parent_instance;

  RegieItems *names;
  GStrv       professions;
  RegieItems *questions;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieWeighingFramework:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieWeighingFramework, names, regie_label_get_type),
  /**
   * RegieWeighingFramework:professions:
   *
   * Who works with it, in words of the method such as `youth-care`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("professions", RegieWeighingFramework, professions),
  /**
   * RegieWeighingFramework:questions:
   *
   * Its questions, in order. Their ids differ from those of every other question of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("questions",
                    RegieWeighingFramework,
                    questions,
                    regie_weighing_question_get_type),
  /**
   * RegieWeighingFramework:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieWeighingFramework, source),
  /**
   * RegieWeighingFramework:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieWeighingFramework, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieWeighingFramework, regie_weighing_framework, REGIE_TYPE_ENTITY)

static void
regie_weighing_framework_class_init (RegieWeighingFrameworkClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_weighing_framework_init (RegieWeighingFramework *self)
{
}

/**
 * regie_weighing_framework_new:
 *
 * Makes a weighing framework without any value.
 *
 * Returns: (transfer full): the weighing framework
 *
 * Since: 0.1
 */
RegieWeighingFramework *
regie_weighing_framework_new (void)
{
  return g_object_new (REGIE_TYPE_WEIGHING_FRAMEWORK, NULL);
}

/**
 * regie_weighing_framework_get_names:
 * @self: a weighing framework
 *
 * Gets the [property@Regie.WeighingFramework:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_add_name:
 * @self: a weighing framework
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.WeighingFramework:names].
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_remove_name:
 * @self: a weighing framework
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.WeighingFramework:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieWeighingFramework, regie_weighing_framework, names, name, RegieLabel)

/**
 * regie_weighing_framework_get_professions:
 * @self: a weighing framework
 *
 * Gets the [property@Regie.WeighingFramework:professions].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_set_professions:
 * @self: a weighing framework
 * @professions: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.WeighingFramework:professions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieWeighingFramework, regie_weighing_framework, professions)

/**
 * regie_weighing_framework_get_questions:
 * @self: a weighing framework
 *
 * Gets the [property@Regie.WeighingFramework:questions].
 *
 * Returns: (transfer none): a list of [class@Regie.WeighingQuestion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_add_question:
 * @self: a weighing framework
 * @question: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.WeighingFramework:questions].
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_remove_question:
 * @self: a weighing framework
 * @question: (transfer none): what to remove
 *
 * Removes from [property@Regie.WeighingFramework:questions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieWeighingFramework, regie_weighing_framework, questions, question, RegieWeighingQuestion)

/**
 * regie_weighing_framework_get_source:
 * @self: a weighing framework
 *
 * Gets the [property@Regie.WeighingFramework:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_set_source:
 * @self: a weighing framework
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.WeighingFramework:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingFramework, regie_weighing_framework, source)

/**
 * regie_weighing_framework_get_is_provisional:
 * @self: a weighing framework
 *
 * Gets the [property@Regie.WeighingFramework:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_weighing_framework_set_is_provisional:
 * @self: a weighing framework
 * @is_provisional: the value
 *
 * Sets the [property@Regie.WeighingFramework:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieWeighingFramework, regie_weighing_framework, is_provisional)
