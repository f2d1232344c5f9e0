/* regie-theme-result.c: what a theme brings, and to whom
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-theme-result.h>

#include "base/regie-field-private.h"

/**
 * RegieThemeResult:
 *
 * What a theme of the implementation plan brings, and to whom.
 *
 * Source: method, section 7.5.
 *
 * Since: 0.1
 */
struct _RegieThemeResult
{
  RegieEntity parent_instance;

  RegieResultAudience  audience;
  RegieItems          *texts;
};

static const RegieField fields[] = {
  /**
   * RegieThemeResult:audience:
   *
   * To whom.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("audience",
                    RegieThemeResult,
                    audience,
                    RegieResultAudience,
                    regie_result_audience_get_type),
  /**
   * RegieThemeResult:texts:
   *
   * What it brings them, in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("texts", RegieThemeResult, texts, regie_label_get_type),
};

G_DEFINE_FINAL_TYPE (RegieThemeResult, regie_theme_result, REGIE_TYPE_ENTITY)

static void
regie_theme_result_class_init (RegieThemeResultClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_theme_result_init (RegieThemeResult *self)
{
}

/**
 * regie_theme_result_new:
 *
 * Makes a result without any value.
 *
 * Returns: (transfer full): the result
 *
 * Since: 0.1
 */
RegieThemeResult *
regie_theme_result_new (void)
{
  return g_object_new (REGIE_TYPE_THEME_RESULT, NULL);
}

/**
 * regie_theme_result_get_audience:
 * @self: a result
 *
 * Gets the [property@Regie.ThemeResult:audience].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_theme_result_set_audience:
 * @self: a result
 * @audience: the code
 *
 * Sets the [property@Regie.ThemeResult:audience].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieThemeResult, regie_theme_result, audience, RegieResultAudience)

/**
 * regie_theme_result_get_texts:
 * @self: a result
 *
 * Gets the [property@Regie.ThemeResult:texts].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_theme_result_add_text:
 * @self: a result
 * @text: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ThemeResult:texts].
 *
 * Since: 0.1
 */

/**
 * regie_theme_result_remove_text:
 * @self: a result
 * @text: (transfer none): what to remove
 *
 * Removes from [property@Regie.ThemeResult:texts].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieThemeResult, regie_theme_result, texts, text, RegieLabel)
