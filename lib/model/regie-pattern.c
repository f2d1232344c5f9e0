/* regie-pattern.c: a pattern that ties strengths and concerns
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-pattern.h>

#include <regie/regie-concern.h>
#include <regie/regie-person.h>
#include <regie/regie-strength.h>

#include "base/regie-field-private.h"

/**
 * RegiePattern:
 *
 * A pattern, cause or consequence that ties strengths and concerns together.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegiePattern
{
  RegieEntity parent_instance;

  char  *text;
  GStrv  strengths;
  GStrv  concerns;
  char  *said_by;
};

static const RegieField fields[] = {
  /**
   * RegiePattern:text:
   *
   * The pattern.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegiePattern,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegiePattern:strengths:
   *
   * Ids of the strengths it ties.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("strengths", RegiePattern, strengths, .of = regie_strength_get_type),
  /**
   * RegiePattern:concerns:
   *
   * Ids of the concerns it ties.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("concerns", RegiePattern, concerns, .of = regie_concern_get_type),
  /**
   * RegiePattern:said-by:
   *
   * Who says so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("said-by", RegiePattern, said_by, regie_person_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePattern, regie_pattern, REGIE_TYPE_ENTITY)

static void
regie_pattern_class_init (RegiePatternClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_pattern_init (RegiePattern *self)
{
}

/**
 * regie_pattern_new:
 *
 * Makes a pattern without any value.
 *
 * Returns: (transfer full): the pattern
 *
 * Since: 0.1
 */
RegiePattern *
regie_pattern_new (void)
{
  return g_object_new (REGIE_TYPE_PATTERN, NULL);
}

/**
 * regie_pattern_get_text:
 * @self: a pattern
 *
 * Gets the [property@Regie.Pattern:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_pattern_set_text:
 * @self: a pattern
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Pattern:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePattern, regie_pattern, text)

/**
 * regie_pattern_get_strengths:
 * @self: a pattern
 *
 * Gets the [property@Regie.Pattern:strengths].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_pattern_set_strengths:
 * @self: a pattern
 * @strengths: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Pattern:strengths].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegiePattern, regie_pattern, strengths)

/**
 * regie_pattern_get_concerns:
 * @self: a pattern
 *
 * Gets the [property@Regie.Pattern:concerns].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_pattern_set_concerns:
 * @self: a pattern
 * @concerns: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Pattern:concerns].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegiePattern, regie_pattern, concerns)

/**
 * regie_pattern_get_said_by:
 * @self: a pattern
 *
 * Gets the [property@Regie.Pattern:said-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_pattern_set_said_by:
 * @self: a pattern
 * @said_by: (nullable): an id
 *
 * Sets the [property@Regie.Pattern:said-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePattern, regie_pattern, said_by)
