/* regie-finding-change.c: what became of a finding
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-finding-change.h>

#include "base/regie-field-private.h"

/**
 * RegieFindingChange:
 *
 * What became of a finding between two results.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieFindingChange
{
  RegieEntity parent_instance;

  RegieFindingState  state;
  RegieFinding      *finding;
  RegieFinding      *earlier;
};

static const RegieField fields[] = {
  /**
   * RegieFindingChange:state:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state",
                    RegieFindingChange,
                    state,
                    RegieFindingState,
                    regie_finding_state_get_type),
  /**
   * RegieFindingChange:finding:
   *
   * The finding as it is in the later result, or else as it was in the earlier one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("finding", RegieFindingChange, finding, RegieFinding, regie_finding_get_type),
  /**
   * RegieFindingChange:earlier:
   *
   * The finding as it was in the earlier result, when it is in both.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("earlier", RegieFindingChange, earlier, RegieFinding, regie_finding_get_type),
};

G_DEFINE_FINAL_TYPE (RegieFindingChange, regie_finding_change, REGIE_TYPE_ENTITY)

static void
regie_finding_change_class_init (RegieFindingChangeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_finding_change_init (RegieFindingChange *self)
{
}

/**
 * regie_finding_change_new:
 *
 * Makes a finding change without any value.
 *
 * Returns: (transfer full): the finding change
 *
 * Since: 0.1
 */
RegieFindingChange *
regie_finding_change_new (void)
{
  return g_object_new (REGIE_TYPE_FINDING_CHANGE, NULL);
}

/**
 * regie_finding_change_get_state:
 * @self: a finding change
 *
 * Gets the [property@Regie.FindingChange:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_finding_change_set_state:
 * @self: a finding change
 * @state: the code
 *
 * Sets the [property@Regie.FindingChange:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieFindingChange, regie_finding_change, state, RegieFindingState)

/**
 * regie_finding_change_get_finding:
 * @self: a finding change
 *
 * Gets the [property@Regie.FindingChange:finding].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_finding_change_set_finding:
 * @self: a finding change
 * @finding: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.FindingChange:finding].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieFindingChange, regie_finding_change, finding, RegieFinding)

/**
 * regie_finding_change_get_earlier:
 * @self: a finding change
 *
 * Gets the [property@Regie.FindingChange:earlier].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_finding_change_set_earlier:
 * @self: a finding change
 * @earlier: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.FindingChange:earlier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieFindingChange, regie_finding_change, earlier, RegieFinding)
