/* regie-body-term.c: a time in which a body takes part in a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-body-term.h>

#include "base/regie-field-private.h"

/**
 * RegieBodyTerm:
 *
 * A time in which a body takes part in a programme. A body that left and came back has two.
 *
 * Source: ours.
 *
 * Since: 0.1
 */
struct _RegieBodyTerm
{
  RegieEntity parent_instance;

  GDate  start_date;
  GDate  end_date;
  char  *reason;
};

static const RegieField fields[] = {
  /**
   * RegieBodyTerm:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieBodyTerm, start_date),
  /**
   * RegieBodyTerm:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieBodyTerm, end_date),
  /**
   * RegieBodyTerm:reason:
   *
   * Why it ended.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieBodyTerm, reason),
};

G_DEFINE_FINAL_TYPE (RegieBodyTerm, regie_body_term, REGIE_TYPE_ENTITY)

static void
regie_body_term_class_init (RegieBodyTermClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_body_term_init (RegieBodyTerm *self)
{
}

/**
 * regie_body_term_new:
 *
 * Makes a term of a body without any value.
 *
 * Returns: (transfer full): the term of a body
 *
 * Since: 0.1
 */
RegieBodyTerm *
regie_body_term_new (void)
{
  return g_object_new (REGIE_TYPE_BODY_TERM, NULL);
}

/**
 * regie_body_term_get_start_date:
 * @self: a term of a body
 *
 * Gets the [property@Regie.BodyTerm:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_term_set_start_date:
 * @self: a term of a body
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyTerm:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyTerm, regie_body_term, start_date)

/**
 * regie_body_term_get_end_date:
 * @self: a term of a body
 *
 * Gets the [property@Regie.BodyTerm:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_term_set_end_date:
 * @self: a term of a body
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.BodyTerm:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBodyTerm, regie_body_term, end_date)

/**
 * regie_body_term_get_reason:
 * @self: a term of a body
 *
 * Gets the [property@Regie.BodyTerm:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_term_set_reason:
 * @self: a term of a body
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.BodyTerm:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBodyTerm, regie_body_term, reason)
