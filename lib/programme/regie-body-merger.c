/* regie-body-merger.c: bodies that became one
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-body-merger.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegieBodyMerger:
 *
 * Bodies that became one on a day. They stay in the programme with what they did until then.
 *
 * Source: ours.
 *
 * Since: 0.1
 */
struct _RegieBodyMerger
{
  RegieEntity parent_instance;

  GDate  date;
  GStrv  merged;
  char  *into;
  char  *decision_reference;
};

static const RegieField fields[] = {
  /**
   * RegieBodyMerger:date:
   *
   * First day of the body that they became.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieBodyMerger, date),
  /**
   * RegieBodyMerger:merged:
   *
   * The bodies that ended.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("merged",
                       RegieBodyMerger,
                       merged,
                       .of = regie_body_get_type,
                       .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieBodyMerger:into:
   *
   * The body that they became: one of their own kind, which may have been there before.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("into",
                         RegieBodyMerger,
                         into,
                         regie_body_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieBodyMerger:decision-reference:
   *
   * Where the decision can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieBodyMerger, decision_reference),
};

G_DEFINE_FINAL_TYPE (RegieBodyMerger, regie_body_merger, REGIE_TYPE_ENTITY)

static void
regie_body_merger_class_init (RegieBodyMergerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_body_merger_init (RegieBodyMerger *self)
{
}

/**
 * regie_body_merger_new:
 *
 * Makes a merger without any value.
 *
 * Returns: (transfer full): the merger
 *
 * Since: 0.1
 */
RegieBodyMerger *
regie_body_merger_new (void)
{
  return g_object_new (REGIE_TYPE_BODY_MERGER, NULL);
}

/**
 * regie_body_merger_get_date:
 * @self: a merger
 *
 * Gets the [property@Regie.BodyMerger:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_merger_set_date:
 * @self: a merger
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.BodyMerger:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyMerger, regie_body_merger, date)

/**
 * regie_body_merger_get_merged:
 * @self: a merger
 *
 * Gets the [property@Regie.BodyMerger:merged].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_body_merger_set_merged:
 * @self: a merger
 * @merged: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.BodyMerger:merged].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieBodyMerger, regie_body_merger, merged)

/**
 * regie_body_merger_get_into:
 * @self: a merger
 *
 * Gets the [property@Regie.BodyMerger:into].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_body_merger_set_into:
 * @self: a merger
 * @into: (nullable): an id
 *
 * Sets the [property@Regie.BodyMerger:into].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieBodyMerger, regie_body_merger, into)

/**
 * regie_body_merger_get_decision_reference:
 * @self: a merger
 *
 * Gets the [property@Regie.BodyMerger:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_merger_set_decision_reference:
 * @self: a merger
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.BodyMerger:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyMerger, regie_body_merger, decision_reference)
