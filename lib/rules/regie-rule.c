/* regie-rule.c: a rule of a review
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-rule.h>

#include "base/regie-field-private.h"

/**
 * RegieRule:
 *
 * A rule of a review: its id is its code.
 *
 * Source: method, sections 6, 7 and 8.
 *
 * Since: 0.1
 */
struct _RegieRule
{
  RegieEntity parent_instance;

  int            version;
  gboolean       judges_programmes;
  int            principle;
  RegieSeverity  severity;
  RegieSeverity  own_severity;
  char          *title;
  RegieItems    *titles;
  gboolean       is_off;
  gboolean       regraded;
  char          *reason;
};

static const RegieField fields[] = {
  /**
   * RegieRule:version:
   *
   * Version of the rule, counted from 1. It grows when the rule begins to judge otherwise.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("version", RegieRule, version, .max = G_MAXINT),
  /**
   * RegieRule:judges-programmes:
   *
   * Whether it judges programmes; other rules judge dossiers.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("judges-programmes", RegieRule, judges_programmes),
  /**
   * RegieRule:principle:
   *
   * Principle that it guards, 1 to 10, or 0 for none.
   *
   * Range: 0 to 10.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("principle", RegieRule, principle, .max = 10),
  /**
   * RegieRule:severity:
   *
   * How heavy a breach weighs, as the method sets it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("severity", RegieRule, severity, RegieSeverity, regie_severity_get_type),
  /**
   * RegieRule:own-severity:
   *
   * How heavy a breach weighs when no method says otherwise.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("own-severity",
                    RegieRule,
                    own_severity,
                    RegieSeverity,
                    regie_severity_get_type),
  /**
   * RegieRule:title:
   *
   * What must hold, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieRule, title, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRule:titles:
   *
   * What must hold, in every language that the library has texts in; empty for a rule from
   * outside.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("titles", RegieRule, titles, regie_label_get_type),
  /**
   * RegieRule:is-off:
   *
   * Whether the method switched it off.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-off", RegieRule, is_off),
  /**
   * RegieRule:regraded:
   *
   * Whether the method weighs it otherwise.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("regraded", RegieRule, regraded),
  /**
   * RegieRule:reason:
   *
   * Why the method set it otherwise than the library does.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieRule, reason),
};

G_DEFINE_FINAL_TYPE (RegieRule, regie_rule, REGIE_TYPE_ENTITY)

static void
regie_rule_class_init (RegieRuleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_rule_init (RegieRule *self)
{
}

/**
 * regie_rule_new:
 *
 * Makes a rule without any value.
 *
 * Returns: (transfer full): the rule
 *
 * Since: 0.1
 */
RegieRule *
regie_rule_new (void)
{
  return g_object_new (REGIE_TYPE_RULE, NULL);
}

/**
 * regie_rule_get_version:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:version].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_version:
 * @self: a rule
 * @version: the number
 *
 * Sets the [property@Regie.Rule:version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRule, regie_rule, version)

/**
 * regie_rule_get_judges_programmes:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:judges-programmes].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_judges_programmes:
 * @self: a rule
 * @judges_programmes: the value
 *
 * Sets the [property@Regie.Rule:judges-programmes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRule, regie_rule, judges_programmes)

/**
 * regie_rule_get_principle:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:principle].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_principle:
 * @self: a rule
 * @principle: the number
 *
 * Sets the [property@Regie.Rule:principle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRule, regie_rule, principle)

/**
 * regie_rule_get_severity:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:severity].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_severity:
 * @self: a rule
 * @severity: the code
 *
 * Sets the [property@Regie.Rule:severity].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRule, regie_rule, severity, RegieSeverity)

/**
 * regie_rule_get_own_severity:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:own-severity].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_own_severity:
 * @self: a rule
 * @own_severity: the code
 *
 * Sets the [property@Regie.Rule:own-severity].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRule, regie_rule, own_severity, RegieSeverity)

/**
 * regie_rule_get_title:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_title:
 * @self: a rule
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Rule:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRule, regie_rule, title)

/**
 * regie_rule_get_titles:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:titles].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_rule_add_title:
 * @self: a rule
 * @title: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Rule:titles].
 *
 * Since: 0.1
 */

/**
 * regie_rule_remove_title:
 * @self: a rule
 * @title: (transfer none): what to remove
 *
 * Removes from [property@Regie.Rule:titles].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRule, regie_rule, titles, title, RegieLabel)

/**
 * regie_rule_get_is_off:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:is-off].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_is_off:
 * @self: a rule
 * @is_off: the value
 *
 * Sets the [property@Regie.Rule:is-off].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRule, regie_rule, is_off)

/**
 * regie_rule_get_regraded:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:regraded].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_regraded:
 * @self: a rule
 * @regraded: the value
 *
 * Sets the [property@Regie.Rule:regraded].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRule, regie_rule, regraded)

/**
 * regie_rule_get_reason:
 * @self: a rule
 *
 * Gets the [property@Regie.Rule:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_rule_set_reason:
 * @self: a rule
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Rule:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRule, regie_rule, reason)
