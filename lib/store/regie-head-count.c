/* regie-head-count.c: how many cases have the same value
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-head-count.h>

#include "base/regie-field-private.h"
#include "store/regie-head-count-private.h"

/**
 * RegieHeadCount:
 *
 * How many cases of a store have the same value, or the same two.
 *
 * A phase, a level or a stage is told by its id, a verdict on safety and whether a case is open by
 * their codes, a month as `YYYY-MM`.
 *
 * Since: 0.1
 */
struct _RegieHeadCount
{
  RegieEntity parent_instance;

  char   *value;
  char   *and_value;
  gint64  n_cases;
};

static const RegieField fields[] = {
  /**
   * RegieHeadCount:value:
   *
   * Value of these cases in what they were counted by. Unset for cases that have none, and when
   * they were counted by nothing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("value", RegieHeadCount, value),
  /**
   * RegieHeadCount:and-value:
   *
   * Their value in the second thing that they were counted by, in the same way.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("and-value", RegieHeadCount, and_value),
  /**
   * RegieHeadCount:n-cases:
   *
   * Number of these cases.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("n-cases", RegieHeadCount, n_cases),
};

G_DEFINE_FINAL_TYPE (RegieHeadCount, regie_head_count, REGIE_TYPE_ENTITY)

static void
regie_head_count_class_init (RegieHeadCountClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_head_count_init (RegieHeadCount *self)
{
}

/**
 * regie_head_count_new:
 *
 * Makes a head count without any value.
 *
 * Returns: (transfer full): the head count
 *
 * Since: 0.1
 */
RegieHeadCount *
regie_head_count_new (void)
{
  return g_object_new (REGIE_TYPE_HEAD_COUNT, NULL);
}

/* Nobody knows of the new record yet, so its fields are written without a word. */
RegieHeadCount *
regie_head_count_new_take (char   *value,
                           char   *and_value,
                           gint64  n_cases)
{
  RegieHeadCount *self = regie_head_count_new ();

  self->value = value;
  self->and_value = and_value;
  self->n_cases = n_cases;

  return self;
}

/**
 * regie_head_count_get_value:
 * @self: a head count
 *
 * Gets the [property@Regie.HeadCount:value].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_head_count_set_value:
 * @self: a head count
 * @value: (nullable): the text
 *
 * Sets the [property@Regie.HeadCount:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHeadCount, regie_head_count, value)

/**
 * regie_head_count_get_and_value:
 * @self: a head count
 *
 * Gets the [property@Regie.HeadCount:and-value].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_head_count_set_and_value:
 * @self: a head count
 * @and_value: (nullable): the text
 *
 * Sets the [property@Regie.HeadCount:and-value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHeadCount, regie_head_count, and_value)

/**
 * regie_head_count_get_n_cases:
 * @self: a head count
 *
 * Gets the [property@Regie.HeadCount:n-cases].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_head_count_set_n_cases:
 * @self: a head count
 * @n_cases: the number
 *
 * Sets the [property@Regie.HeadCount:n-cases].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieHeadCount, regie_head_count, n_cases)
