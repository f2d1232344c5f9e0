/* regie-fact.c: a fact that criteria can ask for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-fact.h>

#include "base/regie-field-private.h"

/**
 * RegieFact:
 *
 * A fact that a criterion of the regiekaart can compare: what it is called, what it means,
 * which values it can have, and from which records it is worked out.
 *
 * Source: method, section 4.6.
 *
 * Since: 0.1
 */
struct _RegieFact
{
  RegieEntity parent_instance;

  RegieFactKind  kind;
  char          *name;
  char          *explanation;
  char          *question;
  GStrv          codes;
  GStrv          code_names;
  GStrv          records;
};

static const RegieField fields[] = {
  /**
   * RegieFact:kind:
   *
   * What kind of value it has.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieFact, kind, RegieFactKind, regie_fact_kind_get_type),
  /**
   * RegieFact:name:
   *
   * What it is called, as it stands before a value.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieFact, name, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieFact:explanation:
   *
   * What it means, and when it is unknown.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("explanation", RegieFact, explanation),
  /**
   * RegieFact:question:
   *
   * What to ask when it is unknown.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("question", RegieFact, question),
  /**
   * RegieFact:codes:
   *
   * Codes that it can have, for a code; a truth has `yes` and `no`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("codes", RegieFact, codes),
  /**
   * RegieFact:code-names:
   *
   * What the codes are called, in the order of the codes.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("code-names", RegieFact, code_names),
  /**
   * RegieFact:records:
   *
   * Names of the types of the records that it is worked out from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("records", RegieFact, records),
};

G_DEFINE_FINAL_TYPE (RegieFact, regie_fact, REGIE_TYPE_ENTITY)

static void
regie_fact_class_init (RegieFactClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_fact_init (RegieFact *self)
{
}

/**
 * regie_fact_new:
 *
 * Makes a fact without any value.
 *
 * Returns: (transfer full): the fact
 *
 * Since: 0.1
 */
RegieFact *
regie_fact_new (void)
{
  return g_object_new (REGIE_TYPE_FACT, NULL);
}

/**
 * regie_fact_get_kind:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_kind:
 * @self: a fact
 * @kind: the code
 *
 * Sets the [property@Regie.Fact:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieFact, regie_fact, kind, RegieFactKind)

/**
 * regie_fact_get_name:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_name:
 * @self: a fact
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.Fact:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFact, regie_fact, name)

/**
 * regie_fact_get_explanation:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:explanation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_explanation:
 * @self: a fact
 * @explanation: (nullable): the text
 *
 * Sets the [property@Regie.Fact:explanation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFact, regie_fact, explanation)

/**
 * regie_fact_get_question:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:question].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_question:
 * @self: a fact
 * @question: (nullable): the text
 *
 * Sets the [property@Regie.Fact:question].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFact, regie_fact, question)

/**
 * regie_fact_get_codes:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:codes].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_codes:
 * @self: a fact
 * @codes: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Fact:codes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieFact, regie_fact, codes)

/**
 * regie_fact_get_code_names:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:code-names].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_code_names:
 * @self: a fact
 * @code_names: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Fact:code-names].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieFact, regie_fact, code_names)

/**
 * regie_fact_get_records:
 * @self: a fact
 *
 * Gets the [property@Regie.Fact:records].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_fact_set_records:
 * @self: a fact
 * @records: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Fact:records].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieFact, regie_fact, records)
