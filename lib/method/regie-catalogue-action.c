/* regie-catalogue-action.c: an action of the implementation plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-catalogue-action.h>

#include <regie/regie-budget-purpose.h>
#include <regie/regie-indicator.h>
#include <regie/regie-theme.h>

#include "base/regie-field-private.h"

/**
 * RegieCatalogueAction:
 *
 * A main action of the implementation plan, as the method gives it: for a region, a municipality
 * or an organisation. Who does it and when stands in a programme, not here.
 *
 * Its id is for ever, as a programme refers to it: `S000.B.R.3` is the third action of the region
 * in theme B of S000. The number that a text prints is not unique, and one text prints none.
 *
 * Source: method, sections 7.0 to 7.3.
 *
 * Since: 0.1
 */
struct _RegieCatalogueAction
{
  RegieEntity parent_instance;

  char           *theme;
  RegieBodyLevel  level;
  int             printed_number;
  int             order;
  RegieItems     *titles;
  RegieItems     *sub_items;
  GStrv           indicators;
  GStrv           purposes;
  RegieItems     *note;
  char           *source;
};

static const RegieField fields[] = {
  /**
   * RegieCatalogueAction:theme:
   *
   * Theme to which it belongs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("theme",
                         RegieCatalogueAction,
                         theme,
                         regie_theme_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieCatalogueAction:level:
   *
   * Level of the body that does it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("level",
                    RegieCatalogueAction,
                    level,
                    RegieBodyLevel,
                    regie_body_level_get_type,
                    .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieCatalogueAction:printed-number:
   *
   * Number that stands before it in the text, or 0 when none is printed.
   *
   * Range: 0 to 999.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("printed-number", RegieCatalogueAction, printed_number, .max = 999),
  /**
   * RegieCatalogueAction:order:
   *
   * Place among the actions of its theme and level, from 1.
   *
   * Range: 0 to 999.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("order", RegieCatalogueAction, order, .max = 999),
  /**
   * RegieCatalogueAction:titles:
   *
   * Short title in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("titles", RegieCatalogueAction, titles, regie_label_get_type),
  /**
   * RegieCatalogueAction:sub-items:
   *
   * Its parts, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("sub-items", RegieCatalogueAction, sub_items, regie_sub_item_get_type),
  /**
   * RegieCatalogueAction:indicators:
   *
   * Ids of the indicators that it has read.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("indicators",
                       RegieCatalogueAction,
                       indicators,
                       .of = regie_indicator_get_type),
  /**
   * RegieCatalogueAction:purposes:
   *
   * Ids of what it gives money for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("purposes",
                       RegieCatalogueAction,
                       purposes,
                       .of = regie_budget_purpose_get_type),
  /**
   * RegieCatalogueAction:note:
   *
   * What is to be known of its text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("note", RegieCatalogueAction, note, regie_label_get_type),
  /**
   * RegieCatalogueAction:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieCatalogueAction, source),
};

G_DEFINE_FINAL_TYPE (RegieCatalogueAction, regie_catalogue_action, REGIE_TYPE_ENTITY)

static void
regie_catalogue_action_class_init (RegieCatalogueActionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_catalogue_action_init (RegieCatalogueAction *self)
{
}

/**
 * regie_catalogue_action_new:
 *
 * Makes a catalogue action without any value.
 *
 * Returns: (transfer full): the catalogue action
 *
 * Since: 0.1
 */
RegieCatalogueAction *
regie_catalogue_action_new (void)
{
  return g_object_new (REGIE_TYPE_CATALOGUE_ACTION, NULL);
}

/**
 * regie_catalogue_action_get_theme:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:theme].
 *
 * Returns: (nullable) (transfer none): the id, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_theme:
 * @self: a catalogue action
 * @theme: (nullable): the id
 *
 * Sets the [property@Regie.CatalogueAction:theme].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCatalogueAction, regie_catalogue_action, theme)

/**
 * regie_catalogue_action_get_level:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:level].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_level:
 * @self: a catalogue action
 * @level: the code
 *
 * Sets the [property@Regie.CatalogueAction:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieCatalogueAction, regie_catalogue_action, level, RegieBodyLevel)

/**
 * regie_catalogue_action_get_printed_number:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:printed-number].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_printed_number:
 * @self: a catalogue action
 * @printed_number: the number
 *
 * Sets the [property@Regie.CatalogueAction:printed-number].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCatalogueAction, regie_catalogue_action, printed_number)

/**
 * regie_catalogue_action_get_order:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:order].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_order:
 * @self: a catalogue action
 * @order: the number
 *
 * Sets the [property@Regie.CatalogueAction:order].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCatalogueAction, regie_catalogue_action, order)

/**
 * regie_catalogue_action_get_titles:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:titles].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_add_title:
 * @self: a catalogue action
 * @title: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.CatalogueAction:titles].
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_remove_title:
 * @self: a catalogue action
 * @title: (transfer none): what to remove
 *
 * Removes from [property@Regie.CatalogueAction:titles].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCatalogueAction, regie_catalogue_action, titles, title, RegieLabel)

/**
 * regie_catalogue_action_get_sub_items:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:sub-items].
 *
 * Returns: (transfer none): a list of [class@Regie.SubItem] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_add_sub_item:
 * @self: a catalogue action
 * @sub_item: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.CatalogueAction:sub-items].
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_remove_sub_item:
 * @self: a catalogue action
 * @sub_item: (transfer none): what to remove
 *
 * Removes from [property@Regie.CatalogueAction:sub-items].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCatalogueAction, regie_catalogue_action, sub_items, sub_item, RegieSubItem)

/**
 * regie_catalogue_action_get_indicators:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:indicators].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_indicators:
 * @self: a catalogue action
 * @indicators: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.CatalogueAction:indicators].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieCatalogueAction, regie_catalogue_action, indicators)

/**
 * regie_catalogue_action_get_purposes:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:purposes].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_purposes:
 * @self: a catalogue action
 * @purposes: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.CatalogueAction:purposes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieCatalogueAction, regie_catalogue_action, purposes)

/**
 * regie_catalogue_action_get_note:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:note].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_add_note_label:
 * @self: a catalogue action
 * @note_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.CatalogueAction:note].
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_remove_note_label:
 * @self: a catalogue action
 * @note_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.CatalogueAction:note].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCatalogueAction, regie_catalogue_action, note, note_label, RegieLabel)

/**
 * regie_catalogue_action_get_source:
 * @self: a catalogue action
 *
 * Gets the [property@Regie.CatalogueAction:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_catalogue_action_set_source:
 * @self: a catalogue action
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.CatalogueAction:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCatalogueAction, regie_catalogue_action, source)
