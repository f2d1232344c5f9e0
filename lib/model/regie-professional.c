/* regie-professional.c: somebody who supports from a professional relation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-professional.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieProfessional:
 *
 * Somebody who supports the household from a professional relation, with the organisation and
 * the post that they hold.
 *
 * Source: method, section 1.1.
 *
 * Since: 0.1
 */
struct _RegieProfessional
{
  RegieEntity parent_instance;

  char     *person;
  char     *organisation;
  char     *job_title;
  char     *domain;
  char     *task;
  gboolean  is_lifetime;
  GDate     start_date;
  GDate     end_date;
};

static const RegieField fields[] = {
  /**
   * RegieProfessional:person:
   *
   * Who it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieProfessional,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieProfessional:organisation:
   *
   * Organisation for which they work.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation",
                         RegieProfessional,
                         organisation,
                         regie_organisation_get_type),
  /**
   * RegieProfessional:job-title:
   *
   * Post, such as youth nurse.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("job-title", RegieProfessional, job_title),
  /**
   * RegieProfessional:domain:
   *
   * Life domain in which they work, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("domain", RegieProfessional, domain),
  /**
   * RegieProfessional:task:
   *
   * What they do for this household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("task", RegieProfessional, task, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieProfessional:is-lifetime:
   *
   * Whether they are expected to stay for life.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-lifetime", RegieProfessional, is_lifetime),
  /**
   * RegieProfessional:start-date:
   *
   * Day from which they take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieProfessional, start_date),
  /**
   * RegieProfessional:end-date:
   *
   * Last day, or unset while they take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieProfessional, end_date),
};

G_DEFINE_FINAL_TYPE (RegieProfessional, regie_professional, REGIE_TYPE_ENTITY)

static void
regie_professional_class_init (RegieProfessionalClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_professional_init (RegieProfessional *self)
{
}

/**
 * regie_professional_new:
 *
 * Makes a professional without any value.
 *
 * Returns: (transfer full): the professional
 *
 * Since: 0.1
 */
RegieProfessional *
regie_professional_new (void)
{
  return g_object_new (REGIE_TYPE_PROFESSIONAL, NULL);
}

/**
 * regie_professional_get_person:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_person:
 * @self: a professional
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Professional:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProfessional, regie_professional, person)

/**
 * regie_professional_get_organisation:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_organisation:
 * @self: a professional
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.Professional:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProfessional, regie_professional, organisation)

/**
 * regie_professional_get_job_title:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:job-title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_job_title:
 * @self: a professional
 * @job_title: (nullable): the text
 *
 * Sets the [property@Regie.Professional:job-title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProfessional, regie_professional, job_title)

/**
 * regie_professional_get_domain:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:domain].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_domain:
 * @self: a professional
 * @domain: (nullable): the text
 *
 * Sets the [property@Regie.Professional:domain].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProfessional, regie_professional, domain)

/**
 * regie_professional_get_task:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:task].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_task:
 * @self: a professional
 * @task: (nullable): the text
 *
 * Sets the [property@Regie.Professional:task].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProfessional, regie_professional, task)

/**
 * regie_professional_get_is_lifetime:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:is-lifetime].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_is_lifetime:
 * @self: a professional
 * @is_lifetime: the value
 *
 * Sets the [property@Regie.Professional:is-lifetime].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProfessional, regie_professional, is_lifetime)

/**
 * regie_professional_get_start_date:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_start_date:
 * @self: a professional
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Professional:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProfessional, regie_professional, start_date)

/**
 * regie_professional_get_end_date:
 * @self: a professional
 *
 * Gets the [property@Regie.Professional:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_professional_set_end_date:
 * @self: a professional
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Professional:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProfessional, regie_professional, end_date)
