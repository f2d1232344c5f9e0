/* regie-gap.c: something that is missing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-gap.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieGap:
 *
 * Something that is missing at a meeting or at the closing of a case.
 *
 * Source: method, sections 2.3 to 2.5.
 *
 * Since: 0.1
 */
struct _RegieGap
{
  RegieEntity parent_instance;

  RegieGapKind  kind;
  char         *person;
  char         *record;
  GDate         date;
  char         *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieGap:kind:
   *
   * What is missing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieGap, kind, RegieGapKind, regie_gap_kind_get_type),
  /**
   * RegieGap:person:
   *
   * Who it is about or whose turn it is, or %NULL.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieGap, person, regie_person_get_type),
  /**
   * RegieGap:record:
   *
   * Id of the record that it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("record", RegieGap, record),
  /**
   * RegieGap:date:
   *
   * Day since which, or for which, it is missing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieGap, date),
  /**
   * RegieGap:sentence:
   *
   * The same in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieGap,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieGap, regie_gap, REGIE_TYPE_ENTITY)

static void
regie_gap_class_init (RegieGapClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_gap_init (RegieGap *self)
{
}

/**
 * regie_gap_new:
 *
 * Makes a gap without any value.
 *
 * Returns: (transfer full): the gap
 *
 * Since: 0.1
 */
RegieGap *
regie_gap_new (void)
{
  return g_object_new (REGIE_TYPE_GAP, NULL);
}

/**
 * regie_gap_get_kind:
 * @self: a gap
 *
 * Gets the [property@Regie.Gap:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_gap_set_kind:
 * @self: a gap
 * @kind: the code
 *
 * Sets the [property@Regie.Gap:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGap, regie_gap, kind, RegieGapKind)

/**
 * regie_gap_get_person:
 * @self: a gap
 *
 * Gets the [property@Regie.Gap:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_gap_set_person:
 * @self: a gap
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Gap:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGap, regie_gap, person)

/**
 * regie_gap_get_record:
 * @self: a gap
 *
 * Gets the [property@Regie.Gap:record].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_gap_set_record:
 * @self: a gap
 * @record: (nullable): the text
 *
 * Sets the [property@Regie.Gap:record].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGap, regie_gap, record)

/**
 * regie_gap_get_date:
 * @self: a gap
 *
 * Gets the [property@Regie.Gap:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_gap_set_date:
 * @self: a gap
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Gap:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieGap, regie_gap, date)

/**
 * regie_gap_get_sentence:
 * @self: a gap
 *
 * Gets the [property@Regie.Gap:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_gap_set_sentence:
 * @self: a gap
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.Gap:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGap, regie_gap, sentence)
