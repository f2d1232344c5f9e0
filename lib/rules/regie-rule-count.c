/* regie-rule-count.c: how often a rule found something
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-rule-count.h>

#include "base/regie-field-private.h"

/**
 * RegieRuleCount:
 *
 * How often a rule found something in many cases: its id is the code of the rule.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieRuleCount
{
  RegieEntity parent_instance;

  RegieSeverity  severity;
  char          *title;
  int            n_cases;
  int            n_findings;
};

static const RegieField fields[] = {
  /**
   * RegieRuleCount:severity:
   *
   * How heavy it weighs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("severity", RegieRuleCount, severity, RegieSeverity, regie_severity_get_type),
  /**
   * RegieRuleCount:title:
   *
   * What must hold, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieRuleCount, title),
  /**
   * RegieRuleCount:n-cases:
   *
   * Number of cases in which it found something.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-cases", RegieRuleCount, n_cases, .max = G_MAXINT),
  /**
   * RegieRuleCount:n-findings:
   *
   * Number of findings.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-findings", RegieRuleCount, n_findings, .max = G_MAXINT),
};

G_DEFINE_FINAL_TYPE (RegieRuleCount, regie_rule_count, REGIE_TYPE_ENTITY)

static void
regie_rule_count_class_init (RegieRuleCountClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_rule_count_init (RegieRuleCount *self)
{
}

/**
 * regie_rule_count_new:
 *
 * Makes a rule count without any value.
 *
 * Returns: (transfer full): the rule count
 *
 * Since: 0.1
 */
RegieRuleCount *
regie_rule_count_new (void)
{
  return g_object_new (REGIE_TYPE_RULE_COUNT, NULL);
}

/**
 * regie_rule_count_get_severity:
 * @self: a rule count
 *
 * Gets the [property@Regie.RuleCount:severity].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_rule_count_set_severity:
 * @self: a rule count
 * @severity: the code
 *
 * Sets the [property@Regie.RuleCount:severity].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRuleCount, regie_rule_count, severity, RegieSeverity)

/**
 * regie_rule_count_get_title:
 * @self: a rule count
 *
 * Gets the [property@Regie.RuleCount:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_rule_count_set_title:
 * @self: a rule count
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.RuleCount:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRuleCount, regie_rule_count, title)

/**
 * regie_rule_count_get_n_cases:
 * @self: a rule count
 *
 * Gets the [property@Regie.RuleCount:n-cases].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rule_count_set_n_cases:
 * @self: a rule count
 * @n_cases: the number
 *
 * Sets the [property@Regie.RuleCount:n-cases].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRuleCount, regie_rule_count, n_cases)

/**
 * regie_rule_count_get_n_findings:
 * @self: a rule count
 *
 * Gets the [property@Regie.RuleCount:n-findings].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_rule_count_set_n_findings:
 * @self: a rule count
 * @n_findings: the number
 *
 * Sets the [property@Regie.RuleCount:n-findings].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRuleCount, regie_rule_count, n_findings)
