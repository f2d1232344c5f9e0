/* regie-rule-setting.c: how a method sets a rule
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-rule-setting.h>

#include "base/regie-field-private.h"

/**
 * RegieRuleSetting:
 *
 * How a method sets a rule: its id is the code of the rule.
 *
 * Source: method, section 6.
 *
 * Since: 0.1
 */
struct _RegieRuleSetting
{
  RegieEntity parent_instance;

  gboolean       is_off;
  gboolean       regraded;
  RegieSeverity  severity;
  int            limit;
  char          *reason;
};

static const RegieField fields[] = {
  /**
   * RegieRuleSetting:is-off:
   *
   * Whether the rule is switched off.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-off", RegieRuleSetting, is_off),
  /**
   * RegieRuleSetting:regraded:
   *
   * Whether the severity below replaces that of the rule.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("regraded", RegieRuleSetting, regraded),
  /**
   * RegieRuleSetting:severity:
   *
   * Severity instead of that of the rule.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("severity", RegieRuleSetting, severity, RegieSeverity, regie_severity_get_type),
  /**
   * RegieRuleSetting:limit:
   *
   * Limit instead of that of the rule, in the unit of the rule; 0 for the rule's own.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit", RegieRuleSetting, limit, .max = G_MAXINT),
  /**
   * RegieRuleSetting:reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieRuleSetting, reason, .flags = REGIE_FIELD_REQUIRED),
};

G_DEFINE_FINAL_TYPE (RegieRuleSetting, regie_rule_setting, REGIE_TYPE_ENTITY)

static void
regie_rule_setting_class_init (RegieRuleSettingClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_rule_setting_init (RegieRuleSetting *self)
{
}

/**
 * regie_rule_setting_new:
 *
 * Makes a rule setting without any value.
 *
 * Returns: (transfer full): the rule setting
 *
 * Since: 0.1
 */
RegieRuleSetting *
regie_rule_setting_new (void)
{
  return g_object_new (REGIE_TYPE_RULE_SETTING, NULL);
}

/**
 * regie_rule_setting_get_is_off:
 * @self: a rule setting
 *
 * Gets the [property@Regie.RuleSetting:is-off].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_rule_setting_set_is_off:
 * @self: a rule setting
 * @is_off: the value
 *
 * Sets the [property@Regie.RuleSetting:is-off].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRuleSetting, regie_rule_setting, is_off)

/**
 * regie_rule_setting_get_regraded:
 * @self: a rule setting
 *
 * Gets the [property@Regie.RuleSetting:regraded].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_rule_setting_set_regraded:
 * @self: a rule setting
 * @regraded: the value
 *
 * Sets the [property@Regie.RuleSetting:regraded].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRuleSetting, regie_rule_setting, regraded)

/**
 * regie_rule_setting_get_severity:
 * @self: a rule setting
 *
 * Gets the [property@Regie.RuleSetting:severity].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_rule_setting_set_severity:
 * @self: a rule setting
 * @severity: the code
 *
 * Sets the [property@Regie.RuleSetting:severity].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRuleSetting, regie_rule_setting, severity, RegieSeverity)

/**
 * regie_rule_setting_get_limit:
 * @self: a rule setting
 *
 * Gets the [property@Regie.RuleSetting:limit].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rule_setting_set_limit:
 * @self: a rule setting
 * @limit: the number
 *
 * Sets the [property@Regie.RuleSetting:limit].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRuleSetting, regie_rule_setting, limit)

/**
 * regie_rule_setting_get_reason:
 * @self: a rule setting
 *
 * Gets the [property@Regie.RuleSetting:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_rule_setting_set_reason:
 * @self: a rule setting
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.RuleSetting:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRuleSetting, regie_rule_setting, reason)
