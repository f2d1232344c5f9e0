/* regie-regiekaart.c: the map of the levels of direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regiekaart.h>

#include "base/regie-field-private.h"
#include "method/regie-regiekaart-private.h"

/**
 * RegieRegiekaart:
 *
 * The regiekaart: the compass by which fitting direction is determined. No official one is
 * known; the one shipped is an example.
 *
 * Source: method, section 4.
 *
 * Since: 0.1
 */
struct _RegieRegiekaart
{
  RegieEntity parent_instance;

  char             *version;
  RegieItems       *names;
  RegieItems       *explanation;
  RegieLevelChoice  choice;
  RegieItems       *levels;
  char             *source;
  gboolean          is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieRegiekaart:version:
   *
   * Version, compared as text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("version", RegieRegiekaart, version),
  /**
   * RegieRegiekaart:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieRegiekaart, names, regie_label_get_type),
  /**
   * RegieRegiekaart:explanation:
   *
   * What it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieRegiekaart, explanation, regie_label_get_type),
  /**
   * RegieRegiekaart:choice:
   *
   * How the level follows from the criteria.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("choice",
                    RegieRegiekaart,
                    choice,
                    RegieLevelChoice,
                    regie_level_choice_get_type),
  /**
   * RegieRegiekaart:levels:
   *
   * Levels, from light to heavy.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("levels", RegieRegiekaart, levels, regie_level_get_type),
  /**
   * RegieRegiekaart:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieRegiekaart, source),
  /**
   * RegieRegiekaart:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieRegiekaart, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieRegiekaart, regie_regiekaart, REGIE_TYPE_ENTITY)

/* The first level without a rank, or NULL. */
RegieLevel *
regie_regiekaart_find_unranked (RegieRegiekaart *self)
{
  REGIE_ITEMS_FOREACH (RegieLevel, level, self->levels)
    if (regie_level_get_rank (level) == 0)
      return level;

  return NULL;
}

/* Without ranks nobody can say which level is heavier. */
static char *
find_lack (RegieEntity  *document,
           const char  **lack)
{
  RegieLevel *level = regie_regiekaart_find_unranked (REGIE_REGIEKAART (document));

  *lack = REGIE_LACK_RANK;

  return level == NULL ? NULL : regie_entity_dup_path (document, REGIE_ENTITY (level));
}

static void
regie_regiekaart_class_init (RegieRegiekaartClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
  regie_entity_class_set_find_lack (REGIE_ENTITY_CLASS (klass), find_lack);
}

static void
regie_regiekaart_init (RegieRegiekaart *self)
{
}

/**
 * regie_regiekaart_new:
 *
 * Makes a regiekaart without any value.
 *
 * Returns: (transfer full): the regiekaart
 *
 * Since: 0.1
 */
RegieRegiekaart *
regie_regiekaart_new (void)
{
  return g_object_new (REGIE_TYPE_REGIEKAART, NULL);
}

/**
 * regie_regiekaart_get_version:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_set_version:
 * @self: a regiekaart
 * @version: (nullable): the text
 *
 * Sets the [property@Regie.Regiekaart:version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegiekaart, regie_regiekaart, version)

/**
 * regie_regiekaart_get_names:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_add_name:
 * @self: a regiekaart
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Regiekaart:names].
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_remove_name:
 * @self: a regiekaart
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Regiekaart:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRegiekaart, regie_regiekaart, names, name, RegieLabel)

/**
 * regie_regiekaart_get_explanation:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_add_explanation_label:
 * @self: a regiekaart
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Regiekaart:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_remove_explanation_label:
 * @self: a regiekaart
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Regiekaart:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRegiekaart, regie_regiekaart, explanation, explanation_label, RegieLabel)

/**
 * regie_regiekaart_get_choice:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:choice].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_set_choice:
 * @self: a regiekaart
 * @choice: the code
 *
 * Sets the [property@Regie.Regiekaart:choice].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRegiekaart, regie_regiekaart, choice, RegieLevelChoice)

/**
 * regie_regiekaart_get_levels:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:levels].
 *
 * Returns: (transfer none): a list of [class@Regie.Level] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_add_level:
 * @self: a regiekaart
 * @level: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Regiekaart:levels].
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_remove_level:
 * @self: a regiekaart
 * @level: (transfer none): what to remove
 *
 * Removes from [property@Regie.Regiekaart:levels].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRegiekaart, regie_regiekaart, levels, level, RegieLevel)

/**
 * regie_regiekaart_get_source:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_set_source:
 * @self: a regiekaart
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Regiekaart:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegiekaart, regie_regiekaart, source)

/**
 * regie_regiekaart_get_is_provisional:
 * @self: a regiekaart
 *
 * Gets the [property@Regie.Regiekaart:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_regiekaart_set_is_provisional:
 * @self: a regiekaart
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Regiekaart:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRegiekaart, regie_regiekaart, is_provisional)
