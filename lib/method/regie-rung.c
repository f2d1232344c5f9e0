/* regie-rung.c: a rung of the ladder of escalation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-rung.h>

#include "base/regie-field-private.h"

/**
 * RegieRung:
 *
 * A rung of the ladder of escalation outside the household.
 *
 * Source: method, section 4.5.
 *
 * Since: 0.1
 */
struct _RegieRung
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  int         rank;
  int         limit_days;
  int         missed_cycles;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieRung:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieRung, names, regie_label_get_type),
  /**
   * RegieRung:explanation:
   *
   * What it can do.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieRung, explanation, regie_label_get_type),
  /**
   * RegieRung:rank:
   *
   * Place in the order, from near to far, from 1.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("rank", RegieRung, rank, .max = G_MAXINT),
  /**
   * RegieRung:limit-days:
   *
   * Days after which the next rung is asked; 0 for none.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegieRung, limit_days, .max = G_MAXINT),
  /**
   * RegieRung:missed-cycles:
   *
   * Looks at the progress that were missed after which it is asked; 0 for never.
   *
   * Source: method, section 5.4; the number is ours.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("missed-cycles", RegieRung, missed_cycles, .max = G_MAXINT),
  /**
   * RegieRung:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieRung, source),
  /**
   * RegieRung:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieRung, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieRung, regie_rung, REGIE_TYPE_ENTITY)

static void
regie_rung_class_init (RegieRungClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_rung_init (RegieRung *self)
{
}

/**
 * regie_rung_new:
 *
 * Makes a rung without any value.
 *
 * Returns: (transfer full): the rung
 *
 * Since: 0.1
 */
RegieRung *
regie_rung_new (void)
{
  return g_object_new (REGIE_TYPE_RUNG, NULL);
}

/**
 * regie_rung_get_names:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_rung_add_name:
 * @self: a rung
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Rung:names].
 *
 * Since: 0.1
 */

/**
 * regie_rung_remove_name:
 * @self: a rung
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Rung:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRung, regie_rung, names, name, RegieLabel)

/**
 * regie_rung_get_explanation:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_rung_add_explanation_label:
 * @self: a rung
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Rung:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_rung_remove_explanation_label:
 * @self: a rung
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Rung:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRung, regie_rung, explanation, explanation_label, RegieLabel)

/**
 * regie_rung_get_rank:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:rank].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rung_set_rank:
 * @self: a rung
 * @rank: the number
 *
 * Sets the [property@Regie.Rung:rank].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRung, regie_rung, rank)

/**
 * regie_rung_get_limit_days:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rung_set_limit_days:
 * @self: a rung
 * @limit_days: the number
 *
 * Sets the [property@Regie.Rung:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRung, regie_rung, limit_days)

/**
 * regie_rung_get_missed_cycles:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:missed-cycles].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rung_set_missed_cycles:
 * @self: a rung
 * @missed_cycles: the number
 *
 * Sets the [property@Regie.Rung:missed-cycles].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRung, regie_rung, missed_cycles)

/**
 * regie_rung_get_source:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_rung_set_source:
 * @self: a rung
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Rung:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRung, regie_rung, source)

/**
 * regie_rung_get_is_provisional:
 * @self: a rung
 *
 * Gets the [property@Regie.Rung:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_rung_set_is_provisional:
 * @self: a rung
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Rung:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRung, regie_rung, is_provisional)
