/* regie-sub-item.c: a part of an action of the implementation plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-sub-item.h>

#include "base/regie-field-private.h"

/**
 * RegieSubItem:
 *
 * A part of an action of the implementation plan, such as one subject of the mandates that it asks
 * for.
 *
 * Source: method, sections 7.2 and 7.3.
 *
 * Since: 0.1
 */
struct _RegieSubItem
{
  RegieEntity parent_instance;

  RegieItems          *titles;
  RegieMandateSubject  subject;
};

static const RegieField fields[] = {
  /**
   * RegieSubItem:titles:
   *
   * Short title in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("titles", RegieSubItem, titles, regie_label_get_type),
  /**
   * RegieSubItem:subject:
   *
   * Subject of the mandate that it asks for; unknown when it is no mandate.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("subject",
                    RegieSubItem,
                    subject,
                    RegieMandateSubject,
                    regie_mandate_subject_get_type),
};

G_DEFINE_FINAL_TYPE (RegieSubItem, regie_sub_item, REGIE_TYPE_ENTITY)

static void
regie_sub_item_class_init (RegieSubItemClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_sub_item_init (RegieSubItem *self)
{
}

/**
 * regie_sub_item_new:
 *
 * Makes a sub-item without any value.
 *
 * Returns: (transfer full): the sub-item
 *
 * Since: 0.1
 */
RegieSubItem *
regie_sub_item_new (void)
{
  return g_object_new (REGIE_TYPE_SUB_ITEM, NULL);
}

/**
 * regie_sub_item_get_titles:
 * @self: a sub-item
 *
 * Gets the [property@Regie.SubItem:titles].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_sub_item_add_title:
 * @self: a sub-item
 * @title: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SubItem:titles].
 *
 * Since: 0.1
 */

/**
 * regie_sub_item_remove_title:
 * @self: a sub-item
 * @title: (transfer none): what to remove
 *
 * Removes from [property@Regie.SubItem:titles].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSubItem, regie_sub_item, titles, title, RegieLabel)

/**
 * regie_sub_item_get_subject:
 * @self: a sub-item
 *
 * Gets the [property@Regie.SubItem:subject].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_sub_item_set_subject:
 * @self: a sub-item
 * @subject: the code
 *
 * Sets the [property@Regie.SubItem:subject].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSubItem, regie_sub_item, subject, RegieMandateSubject)
