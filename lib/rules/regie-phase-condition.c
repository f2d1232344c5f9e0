/* regie-phase-condition.c: whether the conditions of a phase hold
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-condition.h>

#include "base/regie-field-private.h"

/**
 * RegiePhaseCondition:
 *
 * Whether the conditions on which a phase is entered, or left, hold for a case on a day.
 *
 * A condition is judged and blocks nothing.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
struct _RegiePhaseCondition
{
  RegieEntity parent_instance;

  char               *phase;
  char               *name;
  RegieConditionKind  kind;
  RegieAnswer         answer;
  char               *sentence;
  RegieItems         *answers;
};

static const RegieField fields[] = {
  /**
   * RegiePhaseCondition:phase:
   *
   * Phase, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phase", RegiePhaseCondition, phase, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePhaseCondition:name:
   *
   * What the phase is called.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegiePhaseCondition, name),
  /**
   * RegiePhaseCondition:kind:
   *
   * Whether it is about entering the phase or leaving it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegiePhaseCondition,
                    kind,
                    RegieConditionKind,
                    regie_condition_kind_get_type),
  /**
   * RegiePhaseCondition:answer:
   *
   * Whether all of the conditions hold: yes, no when one does not, and unknown otherwise. Yes when
   * there are none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer", RegiePhaseCondition, answer, RegieAnswer, regie_answer_get_type),
  /**
   * RegiePhaseCondition:sentence:
   *
   * The same in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegiePhaseCondition, sentence),
  /**
   * RegiePhaseCondition:answers:
   *
   * Each condition with its answer, the parts of a condition after it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("answers", RegiePhaseCondition, answers, regie_criterion_answer_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePhaseCondition, regie_phase_condition, REGIE_TYPE_ENTITY)

static void
regie_phase_condition_class_init (RegiePhaseConditionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_phase_condition_init (RegiePhaseCondition *self)
{
}

/**
 * regie_phase_condition_new:
 *
 * Makes a phase condition without any value.
 *
 * Returns: (transfer full): the phase condition
 *
 * Since: 0.1
 */
RegiePhaseCondition *
regie_phase_condition_new (void)
{
  return g_object_new (REGIE_TYPE_PHASE_CONDITION, NULL);
}

/**
 * regie_phase_condition_get_phase:
 * @self: a phase condition
 *
 * Gets the [property@Regie.PhaseCondition:phase].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_set_phase:
 * @self: a phase condition
 * @phase: (nullable): the text
 *
 * Sets the [property@Regie.PhaseCondition:phase].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseCondition, regie_phase_condition, phase)

/**
 * regie_phase_condition_get_name:
 * @self: a phase condition
 *
 * Gets the [property@Regie.PhaseCondition:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_set_name:
 * @self: a phase condition
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.PhaseCondition:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseCondition, regie_phase_condition, name)

/**
 * regie_phase_condition_get_kind:
 * @self: a phase condition
 *
 * Gets the [property@Regie.PhaseCondition:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_set_kind:
 * @self: a phase condition
 * @kind: the code
 *
 * Sets the [property@Regie.PhaseCondition:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePhaseCondition, regie_phase_condition, kind, RegieConditionKind)

/**
 * regie_phase_condition_get_answer:
 * @self: a phase condition
 *
 * Gets the [property@Regie.PhaseCondition:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_set_answer:
 * @self: a phase condition
 * @answer: the code
 *
 * Sets the [property@Regie.PhaseCondition:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePhaseCondition, regie_phase_condition, answer, RegieAnswer)

/**
 * regie_phase_condition_get_sentence:
 * @self: a phase condition
 *
 * Gets the [property@Regie.PhaseCondition:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_set_sentence:
 * @self: a phase condition
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.PhaseCondition:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseCondition, regie_phase_condition, sentence)

/**
 * regie_phase_condition_get_answers:
 * @self: a phase condition
 *
 * Gets the [property@Regie.PhaseCondition:answers].
 *
 * Returns: (transfer none): a list of [class@Regie.CriterionAnswer] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_add_answer:
 * @self: a phase condition
 * @answer: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.PhaseCondition:answers].
 *
 * Since: 0.1
 */

/**
 * regie_phase_condition_remove_answer:
 * @self: a phase condition
 * @answer: (transfer none): what to remove
 *
 * Removes from [property@Regie.PhaseCondition:answers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegiePhaseCondition, regie_phase_condition, answers, answer, RegieCriterionAnswer)
