/* regie-concern.c: something that worries people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-concern.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieConcern:
 *
 * Something that worries people, and who says so.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieConcern
{
  RegieEntity parent_instance;

  char     *text;
  char     *said_by;
  GStrv     about;
  char     *domain;
  gboolean  on_safety;
  gboolean  is_complicating;
  int       priority;
  GDate     date;
  GDate     ended_date;
};

static const RegieField fields[] = {
  /**
   * RegieConcern:text:
   *
   * What the worry is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieConcern,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieConcern:said-by:
   *
   * Who says so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("said-by", RegieConcern, said_by, regie_person_get_type),
  /**
   * RegieConcern:about:
   *
   * Ids of the people it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("about", RegieConcern, about, .of = regie_person_get_type),
  /**
   * RegieConcern:domain:
   *
   * Life domain, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("domain", RegieConcern, domain),
  /**
   * RegieConcern:on-safety:
   *
   * Whether it is about safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("on-safety", RegieConcern, on_safety),
  /**
   * RegieConcern:is-complicating:
   *
   * Whether it makes the situation on safety harder.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-complicating", RegieConcern, is_complicating),
  /**
   * RegieConcern:priority:
   *
   * Place in the order that the household chose, from 1; 0 for no priority.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("priority", RegieConcern, priority, .max = G_MAXINT),
  /**
   * RegieConcern:date:
   *
   * Day on which it was said.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieConcern, date),
  /**
   * RegieConcern:ended-date:
   *
   * Day on which it was no longer a worry.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("ended-date", RegieConcern, ended_date, .flags = REGIE_FIELD_PROGRESS),
};

G_DEFINE_FINAL_TYPE (RegieConcern, regie_concern, REGIE_TYPE_ENTITY)

static void
regie_concern_class_init (RegieConcernClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_concern_init (RegieConcern *self)
{
}

/**
 * regie_concern_new:
 *
 * Makes a concern without any value.
 *
 * Returns: (transfer full): the concern
 *
 * Since: 0.1
 */
RegieConcern *
regie_concern_new (void)
{
  return g_object_new (REGIE_TYPE_CONCERN, NULL);
}

/**
 * regie_concern_get_text:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_text:
 * @self: a concern
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Concern:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConcern, regie_concern, text)

/**
 * regie_concern_get_said_by:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:said-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_said_by:
 * @self: a concern
 * @said_by: (nullable): an id
 *
 * Sets the [property@Regie.Concern:said-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieConcern, regie_concern, said_by)

/**
 * regie_concern_get_about:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:about].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_about:
 * @self: a concern
 * @about: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Concern:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieConcern, regie_concern, about)

/**
 * regie_concern_get_domain:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:domain].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_domain:
 * @self: a concern
 * @domain: (nullable): the text
 *
 * Sets the [property@Regie.Concern:domain].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieConcern, regie_concern, domain)

/**
 * regie_concern_get_on_safety:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:on-safety].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_on_safety:
 * @self: a concern
 * @on_safety: the value
 *
 * Sets the [property@Regie.Concern:on-safety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieConcern, regie_concern, on_safety)

/**
 * regie_concern_get_is_complicating:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:is-complicating].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_is_complicating:
 * @self: a concern
 * @is_complicating: the value
 *
 * Sets the [property@Regie.Concern:is-complicating].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieConcern, regie_concern, is_complicating)

/**
 * regie_concern_get_priority:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:priority].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_priority:
 * @self: a concern
 * @priority: the number
 *
 * Sets the [property@Regie.Concern:priority].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieConcern, regie_concern, priority)

/**
 * regie_concern_get_date:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_date:
 * @self: a concern
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Concern:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieConcern, regie_concern, date)

/**
 * regie_concern_get_ended_date:
 * @self: a concern
 *
 * Gets the [property@Regie.Concern:ended-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_concern_set_ended_date:
 * @self: a concern
 * @ended_date: (nullable): the day
 *
 * Sets the [property@Regie.Concern:ended-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieConcern, regie_concern, ended_date)
