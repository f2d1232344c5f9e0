/* regie-strength.c: something that goes well
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-strength.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieStrength:
 *
 * Something that goes well, and who says so.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieStrength
{
  RegieEntity parent_instance;

  char     *text;
  char     *said_by;
  GStrv     about;
  char     *domain;
  gboolean  on_safety;
  GDate     date;
};

static const RegieField fields[] = {
  /**
   * RegieStrength:text:
   *
   * What goes well.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieStrength,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieStrength:said-by:
   *
   * Who says so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("said-by", RegieStrength, said_by, regie_person_get_type),
  /**
   * RegieStrength:about:
   *
   * Ids of the people it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("about", RegieStrength, about, .of = regie_person_get_type),
  /**
   * RegieStrength:domain:
   *
   * Life domain, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("domain", RegieStrength, domain),
  /**
   * RegieStrength:on-safety:
   *
   * Whether it is about safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("on-safety", RegieStrength, on_safety),
  /**
   * RegieStrength:date:
   *
   * Day on which it was said.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieStrength, date),
};

G_DEFINE_FINAL_TYPE (RegieStrength, regie_strength, REGIE_TYPE_ENTITY)

static void
regie_strength_class_init (RegieStrengthClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_strength_init (RegieStrength *self)
{
}

/**
 * regie_strength_new:
 *
 * Makes a strength without any value.
 *
 * Returns: (transfer full): the strength
 *
 * Since: 0.1
 */
RegieStrength *
regie_strength_new (void)
{
  return g_object_new (REGIE_TYPE_STRENGTH, NULL);
}

/**
 * regie_strength_get_text:
 * @self: a strength
 *
 * Gets the [property@Regie.Strength:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_strength_set_text:
 * @self: a strength
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Strength:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStrength, regie_strength, text)

/**
 * regie_strength_get_said_by:
 * @self: a strength
 *
 * Gets the [property@Regie.Strength:said-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_strength_set_said_by:
 * @self: a strength
 * @said_by: (nullable): an id
 *
 * Sets the [property@Regie.Strength:said-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStrength, regie_strength, said_by)

/**
 * regie_strength_get_about:
 * @self: a strength
 *
 * Gets the [property@Regie.Strength:about].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_strength_set_about:
 * @self: a strength
 * @about: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Strength:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieStrength, regie_strength, about)

/**
 * regie_strength_get_domain:
 * @self: a strength
 *
 * Gets the [property@Regie.Strength:domain].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_strength_set_domain:
 * @self: a strength
 * @domain: (nullable): the text
 *
 * Sets the [property@Regie.Strength:domain].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStrength, regie_strength, domain)

/**
 * regie_strength_get_on_safety:
 * @self: a strength
 *
 * Gets the [property@Regie.Strength:on-safety].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_strength_set_on_safety:
 * @self: a strength
 * @on_safety: the value
 *
 * Sets the [property@Regie.Strength:on-safety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieStrength, regie_strength, on_safety)

/**
 * regie_strength_get_date:
 * @self: a strength
 *
 * Gets the [property@Regie.Strength:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_strength_set_date:
 * @self: a strength
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Strength:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStrength, regie_strength, date)
