/* regie-finding.c: what a rule found
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-finding.h>

#include "base/regie-field-private.h"
#include "rules/regie-finding-private.h"

/**
 * RegieFinding:
 *
 * What a rule found in a document on a day. A finding blocks nothing.
 *
 * Source: method, section 6.
 *
 * Since: 0.1
 */
struct _RegieFinding
{
  RegieEntity parent_instance;

  char          *code;
  int            rule_version;
  int            principle;
  RegieSeverity  severity;
  char          *sentence;
  char          *resolution;
  GStrv          evidence;
  GStrv          records;
  char          *reason;
  char          *edition;
  char          *edition_version;
};

static const RegieField fields[] = {
  /**
   * RegieFinding:code:
   *
   * Code of the rule, such as `P6.2`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("code", RegieFinding, code, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieFinding:rule-version:
   *
   * Version of the rule that found it, counted from 1; 0 when it is not known.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("rule-version", RegieFinding, rule_version, .max = G_MAXINT),
  /**
   * RegieFinding:principle:
   *
   * Principle that the rule guards, 1 to 10, or 0 for none.
   *
   * Range: 0 to 10.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("principle", RegieFinding, principle, .max = 10),
  /**
   * RegieFinding:severity:
   *
   * How heavy it weighs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("severity", RegieFinding, severity, RegieSeverity, regie_severity_get_type),
  /**
   * RegieFinding:sentence:
   *
   * What was found, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieFinding,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieFinding:resolution:
   *
   * What would resolve it, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("resolution", RegieFinding, resolution, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieFinding:evidence:
   *
   * Paths of the records that prove it, such as `plan.goals[2]`; see
   * [method@Regie.Entity.find_path].
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("evidence", RegieFinding, evidence),
  /**
   * RegieFinding:records:
   *
   * Ids of the records that prove it, in the order of the paths. A record without an id is
   * named by its path, from the nearest record around it that has an id. They stay what they
   * are when a list grows, so that findings of two days can be held beside each other.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("records", RegieFinding, records),
  /**
   * RegieFinding:reason:
   *
   * Why the method weighs the rule otherwise than the library does.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieFinding, reason),
  /**
   * RegieFinding:edition:
   *
   * Id of the method against which it was found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition", RegieFinding, edition),
  /**
   * RegieFinding:edition-version:
   *
   * Version of that method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition-version", RegieFinding, edition_version),
};

G_DEFINE_FINAL_TYPE (RegieFinding, regie_finding, REGIE_TYPE_ENTITY)

static void
regie_finding_class_init (RegieFindingClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_finding_init (RegieFinding *self)
{
}

/**
 * regie_finding_new:
 *
 * Makes a finding without any value.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 0.1
 */
RegieFinding *
regie_finding_new (void)
{
  return g_object_new (REGIE_TYPE_FINDING, NULL);
}

/* Nobody listens to a record that was made just now, so the members are filled as they are. */
RegieFinding *
regie_finding_new_from (const RegieFindingParts *parts)
{
  RegieFinding *self = regie_finding_new ();

  self->code = g_strdup (parts->code);
  self->rule_version = parts->version;
  self->principle = parts->principle;
  self->severity = parts->severity;
  self->sentence = g_strdup (parts->sentence);
  self->resolution = g_strdup (parts->resolution);
  self->reason = g_strdup (parts->reason);
  self->edition = g_strdup (parts->edition);
  self->edition_version = g_strdup (parts->edition_version);

  return self;
}

/**
 * regie_finding_get_code:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:code].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_code:
 * @self: a finding
 * @code: (nullable): the text
 *
 * Sets the [property@Regie.Finding:code].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFinding, regie_finding, code)

/**
 * regie_finding_get_rule_version:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:rule-version].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_rule_version:
 * @self: a finding
 * @rule_version: the number
 *
 * Sets the [property@Regie.Finding:rule-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieFinding, regie_finding, rule_version)

/**
 * regie_finding_get_principle:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:principle].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_principle:
 * @self: a finding
 * @principle: the number
 *
 * Sets the [property@Regie.Finding:principle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieFinding, regie_finding, principle)

/**
 * regie_finding_get_severity:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:severity].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_severity:
 * @self: a finding
 * @severity: the code
 *
 * Sets the [property@Regie.Finding:severity].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieFinding, regie_finding, severity, RegieSeverity)

/**
 * regie_finding_get_sentence:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_sentence:
 * @self: a finding
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.Finding:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFinding, regie_finding, sentence)

/**
 * regie_finding_get_resolution:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:resolution].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_resolution:
 * @self: a finding
 * @resolution: (nullable): the text
 *
 * Sets the [property@Regie.Finding:resolution].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFinding, regie_finding, resolution)

/**
 * regie_finding_get_evidence:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:evidence].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_evidence:
 * @self: a finding
 * @evidence: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Finding:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieFinding, regie_finding, evidence)

/**
 * regie_finding_get_records:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:records].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_records:
 * @self: a finding
 * @records: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Finding:records].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieFinding, regie_finding, records)

static void
append (GStrv        *strings,
        char  *const *more,
        guint         n_more)
{
  guint length = *strings == NULL ? 0 : g_strv_length (*strings);

  *strings = g_renew (char *, *strings, (gsize) length + n_more + 1);
  memcpy (*strings + length, more, n_more * sizeof *more);
  (*strings)[length + n_more] = NULL;
}

static void
notify_member (RegieFinding *self,
               gsize         offset)
{
  const RegieTable *table = regie_entity_get_table (REGIE_ENTITY (self));

  g_object_notify_by_pspec (G_OBJECT (self), regie_table_find_offset (table, offset)->pspec);
}

void
regie_finding_take_evidence (RegieFinding        *self,
                             char         *const *paths,
                             char         *const *records,
                             guint                n_records)
{
  if (n_records == 0)
    return;

  append (&self->evidence, paths, n_records);
  append (&self->records, records, n_records);
  notify_member (self, G_STRUCT_OFFSET (RegieFinding, evidence));
  notify_member (self, G_STRUCT_OFFSET (RegieFinding, records));
}

/**
 * regie_finding_get_reason:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_reason:
 * @self: a finding
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Finding:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFinding, regie_finding, reason)

/**
 * regie_finding_get_edition:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:edition].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_edition:
 * @self: a finding
 * @edition: (nullable): the text
 *
 * Sets the [property@Regie.Finding:edition].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFinding, regie_finding, edition)

/**
 * regie_finding_get_edition_version:
 * @self: a finding
 *
 * Gets the [property@Regie.Finding:edition-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_finding_set_edition_version:
 * @self: a finding
 * @edition_version: (nullable): the text
 *
 * Sets the [property@Regie.Finding:edition-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFinding, regie_finding, edition_version)
