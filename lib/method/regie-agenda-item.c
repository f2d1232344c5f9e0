/* regie-agenda-item.c: a point of the agenda of a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-agenda-item.h>

#include "base/regie-field-private.h"

/**
 * RegieAgendaItem:
 *
 * A point of the agenda of a meeting, in the order in which the method takes them.
 *
 * Source: method, section 2.4.
 *
 * Since: 0.1
 */
struct _RegieAgendaItem
{
  RegieEntity parent_instance;

  RegieItems       *names;
  RegieMeetingKind  kind;
  gboolean          household_first;
  gboolean          needs_unsafety;
  gboolean          can_wait;
  char             *source;
  gboolean          is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieAgendaItem:names:
   *
   * Name in each language, as it stands on an agenda.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieAgendaItem, names, regie_label_get_type),
  /**
   * RegieAgendaItem:kind:
   *
   * Kind of meeting to which it belongs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieAgendaItem, kind, RegieMeetingKind, regie_meeting_kind_get_type),
  /**
   * RegieAgendaItem:household-first:
   *
   * Whether the household speaks first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("household-first", RegieAgendaItem, household_first),
  /**
   * RegieAgendaItem:needs-unsafety:
   *
   * Whether it is taken only when unsafety or insufficient basic care was found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("needs-unsafety", RegieAgendaItem, needs_unsafety),
  /**
   * RegieAgendaItem:can-wait:
   *
   * Whether it may go to a next meeting when time or energy is lacking.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("can-wait", RegieAgendaItem, can_wait),
  /**
   * RegieAgendaItem:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieAgendaItem, source),
  /**
   * RegieAgendaItem:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieAgendaItem, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieAgendaItem, regie_agenda_item, REGIE_TYPE_ENTITY)

static void
regie_agenda_item_class_init (RegieAgendaItemClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_agenda_item_init (RegieAgendaItem *self)
{
}

/**
 * regie_agenda_item_new:
 *
 * Makes an agenda item without any value.
 *
 * Returns: (transfer full): the agenda item
 *
 * Since: 0.1
 */
RegieAgendaItem *
regie_agenda_item_new (void)
{
  return g_object_new (REGIE_TYPE_AGENDA_ITEM, NULL);
}

/**
 * regie_agenda_item_get_names:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_add_name:
 * @self: an agenda item
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.AgendaItem:names].
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_remove_name:
 * @self: an agenda item
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.AgendaItem:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieAgendaItem, regie_agenda_item, names, name, RegieLabel)

/**
 * regie_agenda_item_get_kind:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_set_kind:
 * @self: an agenda item
 * @kind: the code
 *
 * Sets the [property@Regie.AgendaItem:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAgendaItem, regie_agenda_item, kind, RegieMeetingKind)

/**
 * regie_agenda_item_get_household_first:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:household-first].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_set_household_first:
 * @self: an agenda item
 * @household_first: the value
 *
 * Sets the [property@Regie.AgendaItem:household-first].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieAgendaItem, regie_agenda_item, household_first)

/**
 * regie_agenda_item_get_needs_unsafety:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:needs-unsafety].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_set_needs_unsafety:
 * @self: an agenda item
 * @needs_unsafety: the value
 *
 * Sets the [property@Regie.AgendaItem:needs-unsafety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieAgendaItem, regie_agenda_item, needs_unsafety)

/**
 * regie_agenda_item_get_can_wait:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:can-wait].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_set_can_wait:
 * @self: an agenda item
 * @can_wait: the value
 *
 * Sets the [property@Regie.AgendaItem:can-wait].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieAgendaItem, regie_agenda_item, can_wait)

/**
 * regie_agenda_item_get_source:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_set_source:
 * @self: an agenda item
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.AgendaItem:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAgendaItem, regie_agenda_item, source)

/**
 * regie_agenda_item_get_is_provisional:
 * @self: an agenda item
 *
 * Gets the [property@Regie.AgendaItem:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_agenda_item_set_is_provisional:
 * @self: an agenda item
 * @is_provisional: the value
 *
 * Sets the [property@Regie.AgendaItem:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieAgendaItem, regie_agenda_item, is_provisional)
