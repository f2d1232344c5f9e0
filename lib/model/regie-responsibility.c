/* regie-responsibility.c: what somebody answers for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-responsibility.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieResponsibility:
 *
 * What somebody answers for in the plan, as it was explained to all.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieResponsibility
{
  RegieEntity parent_instance;

  char  *person;
  char  *text;
  GDate  explained_date;
};

static const RegieField fields[] = {
  /**
   * RegieResponsibility:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieResponsibility,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieResponsibility:text:
   *
   * What they answer for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieResponsibility,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieResponsibility:explained-date:
   *
   * Day on which it was explained.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("explained-date",
                    RegieResponsibility,
                    explained_date,
                    .flags = REGIE_FIELD_PROGRESS),
};

G_DEFINE_FINAL_TYPE (RegieResponsibility, regie_responsibility, REGIE_TYPE_ENTITY)

static void
regie_responsibility_class_init (RegieResponsibilityClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_responsibility_init (RegieResponsibility *self)
{
}

/**
 * regie_responsibility_new:
 *
 * Makes a responsibility without any value.
 *
 * Returns: (transfer full): the responsibility
 *
 * Since: 0.1
 */
RegieResponsibility *
regie_responsibility_new (void)
{
  return g_object_new (REGIE_TYPE_RESPONSIBILITY, NULL);
}

/**
 * regie_responsibility_get_person:
 * @self: a responsibility
 *
 * Gets the [property@Regie.Responsibility:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_responsibility_set_person:
 * @self: a responsibility
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Responsibility:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieResponsibility, regie_responsibility, person)

/**
 * regie_responsibility_get_text:
 * @self: a responsibility
 *
 * Gets the [property@Regie.Responsibility:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_responsibility_set_text:
 * @self: a responsibility
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Responsibility:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieResponsibility, regie_responsibility, text)

/**
 * regie_responsibility_get_explained_date:
 * @self: a responsibility
 *
 * Gets the [property@Regie.Responsibility:explained-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_responsibility_set_explained_date:
 * @self: a responsibility
 * @explained_date: (nullable): the day
 *
 * Sets the [property@Regie.Responsibility:explained-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieResponsibility, regie_responsibility, explained_date)
