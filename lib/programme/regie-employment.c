/* regie-employment.c: that a functionary works for a body
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-employment.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegieEmployment:
 *
 * That a functionary works for a body, from a day to a day.
 *
 * Source: method, section 8.1.
 *
 * Since: 0.1
 */
struct _RegieEmployment
{
  RegieEntity parent_instance;

  char  *body;
  char  *role;
  char  *job_title;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieEmployment:body:
   *
   * The body.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body",
                         RegieEmployment,
                         body,
                         regie_body_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieEmployment:role:
   *
   * Role, by id of a word of the method, such as `process-regisseur`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieEmployment, role),
  /**
   * RegieEmployment:job-title:
   *
   * Function, as the body calls it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("job-title", RegieEmployment, job_title),
  /**
   * RegieEmployment:start-date:
   *
   * First day, or unset when it is not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieEmployment, start_date),
  /**
   * RegieEmployment:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieEmployment, end_date),
};

G_DEFINE_FINAL_TYPE (RegieEmployment, regie_employment, REGIE_TYPE_ENTITY)

static void
regie_employment_class_init (RegieEmploymentClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_employment_init (RegieEmployment *self)
{
}

/**
 * regie_employment_new:
 *
 * Makes an employment without any value.
 *
 * Returns: (transfer full): the employment
 *
 * Since: 0.1
 */
RegieEmployment *
regie_employment_new (void)
{
  return g_object_new (REGIE_TYPE_EMPLOYMENT, NULL);
}

/**
 * regie_employment_get_body:
 * @self: an employment
 *
 * Gets the [property@Regie.Employment:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_employment_set_body:
 * @self: an employment
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.Employment:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEmployment, regie_employment, body)

/**
 * regie_employment_get_role:
 * @self: an employment
 *
 * Gets the [property@Regie.Employment:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_employment_set_role:
 * @self: an employment
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.Employment:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEmployment, regie_employment, role)

/**
 * regie_employment_get_job_title:
 * @self: an employment
 *
 * Gets the [property@Regie.Employment:job-title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_employment_set_job_title:
 * @self: an employment
 * @job_title: (nullable): the text
 *
 * Sets the [property@Regie.Employment:job-title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEmployment, regie_employment, job_title)

/**
 * regie_employment_get_start_date:
 * @self: an employment
 *
 * Gets the [property@Regie.Employment:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_employment_set_start_date:
 * @self: an employment
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Employment:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEmployment, regie_employment, start_date)

/**
 * regie_employment_get_end_date:
 * @self: an employment
 *
 * Gets the [property@Regie.Employment:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_employment_set_end_date:
 * @self: an employment
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Employment:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEmployment, regie_employment, end_date)
