/* regie-step.c: a step of a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-step.h>

#include "base/regie-field-private.h"

/**
 * RegieStep:
 *
 * A step of a phase: guidance that helps to see whether the essential things were done.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
struct _RegieStep
{
  RegieEntity parent_instance;

  RegieItems       *names;
  char             *role;
  gboolean          is_essential;
  gboolean          needs_unsafety;
  RegieStepAnchor   anchor;
  RegieMeetingKind  meeting_kind;
  int               offset_days;
  char             *source;
  gboolean          is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieStep:names:
   *
   * What to do, in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieStep, names, regie_label_get_type),
  /**
   * RegieStep:role:
   *
   * Who does it, an id among the words of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieStep, role),
  /**
   * RegieStep:is-essential:
   *
   * Whether leaving it undone is a warning rather than information.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-essential", RegieStep, is_essential),
  /**
   * RegieStep:needs-unsafety:
   *
   * Whether it is taken only when unsafety or insufficient basic care was found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("needs-unsafety", RegieStep, needs_unsafety),
  /**
   * RegieStep:anchor:
   *
   * From which day its due date is counted; none when the method does not say when.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("anchor", RegieStep, anchor, RegieStepAnchor, regie_step_anchor_get_type),
  /**
   * RegieStep:meeting-kind:
   *
   * Kind of the meeting from which it is counted; unknown for whichever meeting comes first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("meeting-kind",
                    RegieStep,
                    meeting_kind,
                    RegieMeetingKind,
                    regie_meeting_kind_get_type),
  /**
   * RegieStep:offset-days:
   *
   * Days from the day of the anchor to the day by which it should be done: 0 for that day itself,
   * less for before it.
   *
   * Range: -3650 to 3650.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("offset-days", RegieStep, offset_days, .min = -3650, .max = 3650),
  /**
   * RegieStep:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieStep, source),
  /**
   * RegieStep:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieStep, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieStep, regie_step, REGIE_TYPE_ENTITY)

static void
regie_step_class_init (RegieStepClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_step_init (RegieStep *self)
{
}

/**
 * regie_step_new:
 *
 * Makes a step without any value.
 *
 * Returns: (transfer full): the step
 *
 * Since: 0.1
 */
RegieStep *
regie_step_new (void)
{
  return g_object_new (REGIE_TYPE_STEP, NULL);
}

/**
 * regie_step_get_names:
 * @self: a step
 *
 * Gets the [property@Regie.Step:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_step_add_name:
 * @self: a step
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Step:names].
 *
 * Since: 0.1
 */

/**
 * regie_step_remove_name:
 * @self: a step
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Step:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieStep, regie_step, names, name, RegieLabel)

/**
 * regie_step_get_role:
 * @self: a step
 *
 * Gets the [property@Regie.Step:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_step_set_role:
 * @self: a step
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.Step:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStep, regie_step, role)

/**
 * regie_step_get_is_essential:
 * @self: a step
 *
 * Gets the [property@Regie.Step:is-essential].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_step_set_is_essential:
 * @self: a step
 * @is_essential: the value
 *
 * Sets the [property@Regie.Step:is-essential].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieStep, regie_step, is_essential)

/**
 * regie_step_get_needs_unsafety:
 * @self: a step
 *
 * Gets the [property@Regie.Step:needs-unsafety].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_step_set_needs_unsafety:
 * @self: a step
 * @needs_unsafety: the value
 *
 * Sets the [property@Regie.Step:needs-unsafety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieStep, regie_step, needs_unsafety)

/**
 * regie_step_get_anchor:
 * @self: a step
 *
 * Gets the [property@Regie.Step:anchor].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_step_set_anchor:
 * @self: a step
 * @anchor: the code
 *
 * Sets the [property@Regie.Step:anchor].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStep, regie_step, anchor, RegieStepAnchor)

/**
 * regie_step_get_meeting_kind:
 * @self: a step
 *
 * Gets the [property@Regie.Step:meeting-kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_step_set_meeting_kind:
 * @self: a step
 * @meeting_kind: the code
 *
 * Sets the [property@Regie.Step:meeting-kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStep, regie_step, meeting_kind, RegieMeetingKind)

/**
 * regie_step_get_offset_days:
 * @self: a step
 *
 * Gets the [property@Regie.Step:offset-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_step_set_offset_days:
 * @self: a step
 * @offset_days: the number
 *
 * Sets the [property@Regie.Step:offset-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieStep, regie_step, offset_days)

/**
 * regie_step_get_source:
 * @self: a step
 *
 * Gets the [property@Regie.Step:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_step_set_source:
 * @self: a step
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Step:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStep, regie_step, source)

/**
 * regie_step_get_is_provisional:
 * @self: a step
 *
 * Gets the [property@Regie.Step:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_step_set_is_provisional:
 * @self: a step
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Step:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieStep, regie_step, is_provisional)
