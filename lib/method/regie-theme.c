/* regie-theme.c: a theme of the implementation plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-theme.h>

#include "base/regie-field-private.h"

/**
 * RegieTheme:
 *
 * A theme of the implementation plan: what it is called, and what it should bring.
 *
 * Source: method, sections 7.0 and 7.5.
 *
 * Since: 0.1
 */
struct _RegieTheme
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *results;
  char       *source;
};

static const RegieField fields[] = {
  /**
   * RegieTheme:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieTheme, names, regie_label_get_type),
  /**
   * RegieTheme:results:
   *
   * What it should bring.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("results", RegieTheme, results, regie_theme_result_get_type),
  /**
   * RegieTheme:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieTheme, source),
};

G_DEFINE_FINAL_TYPE (RegieTheme, regie_theme, REGIE_TYPE_ENTITY)

static void
regie_theme_class_init (RegieThemeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_theme_init (RegieTheme *self)
{
}

/**
 * regie_theme_new:
 *
 * Makes a theme without any value.
 *
 * Returns: (transfer full): the theme
 *
 * Since: 0.1
 */
RegieTheme *
regie_theme_new (void)
{
  return g_object_new (REGIE_TYPE_THEME, NULL);
}

/**
 * regie_theme_get_names:
 * @self: a theme
 *
 * Gets the [property@Regie.Theme:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_theme_add_name:
 * @self: a theme
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Theme:names].
 *
 * Since: 0.1
 */

/**
 * regie_theme_remove_name:
 * @self: a theme
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Theme:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieTheme, regie_theme, names, name, RegieLabel)

/**
 * regie_theme_get_results:
 * @self: a theme
 *
 * Gets the [property@Regie.Theme:results].
 *
 * Returns: (transfer none): a list of [class@Regie.ThemeResult] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_theme_add_result:
 * @self: a theme
 * @result: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Theme:results].
 *
 * Since: 0.1
 */

/**
 * regie_theme_remove_result:
 * @self: a theme
 * @result: (transfer none): what to remove
 *
 * Removes from [property@Regie.Theme:results].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieTheme, regie_theme, results, result, RegieThemeResult)

/**
 * regie_theme_get_source:
 * @self: a theme
 *
 * Gets the [property@Regie.Theme:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_theme_set_source:
 * @self: a theme
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Theme:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieTheme, regie_theme, source)
