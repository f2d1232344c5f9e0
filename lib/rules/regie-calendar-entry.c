/* regie-calendar-entry.c: something that is due in one of many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-calendar-entry.h>

#include "base/regie-field-private.h"

/**
 * RegieCalendarEntry:
 *
 * Something with a day that must happen in a case, with the case and who directs it.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
struct _RegieCalendarEntry
{
  RegieEntity parent_instance;

  char          *dossier;
  char          *title;
  char          *regisseur;
  char          *regisseur_name;
  RegieNextStep *step;
};

static const RegieField fields[] = {
  /**
   * RegieCalendarEntry:dossier:
   *
   * Id of the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("dossier", RegieCalendarEntry, dossier),
  /**
   * RegieCalendarEntry:title:
   *
   * Title of the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieCalendarEntry, title, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieCalendarEntry:regisseur:
   *
   * Id of the person who directs it, as that dossier calls them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regisseur", RegieCalendarEntry, regisseur),
  /**
   * RegieCalendarEntry:regisseur-name:
   *
   * Name of that person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regisseur-name",
                      RegieCalendarEntry,
                      regisseur_name,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieCalendarEntry:step:
   *
   * What must happen, for whom and by when.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("step", RegieCalendarEntry, step, RegieNextStep, regie_next_step_get_type),
};

G_DEFINE_FINAL_TYPE (RegieCalendarEntry, regie_calendar_entry, REGIE_TYPE_ENTITY)

static void
regie_calendar_entry_class_init (RegieCalendarEntryClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_calendar_entry_init (RegieCalendarEntry *self)
{
}

/**
 * regie_calendar_entry_new:
 *
 * Makes a calendar entry without any value.
 *
 * Returns: (transfer full): the calendar entry
 *
 * Since: 0.1
 */
RegieCalendarEntry *
regie_calendar_entry_new (void)
{
  return g_object_new (REGIE_TYPE_CALENDAR_ENTRY, NULL);
}

/**
 * regie_calendar_entry_get_dossier:
 * @self: a calendar entry
 *
 * Gets the [property@Regie.CalendarEntry:dossier].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_calendar_entry_set_dossier:
 * @self: a calendar entry
 * @dossier: (nullable): the text
 *
 * Sets the [property@Regie.CalendarEntry:dossier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCalendarEntry, regie_calendar_entry, dossier)

/**
 * regie_calendar_entry_get_title:
 * @self: a calendar entry
 *
 * Gets the [property@Regie.CalendarEntry:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_calendar_entry_set_title:
 * @self: a calendar entry
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.CalendarEntry:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCalendarEntry, regie_calendar_entry, title)

/**
 * regie_calendar_entry_get_regisseur:
 * @self: a calendar entry
 *
 * Gets the [property@Regie.CalendarEntry:regisseur].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_calendar_entry_set_regisseur:
 * @self: a calendar entry
 * @regisseur: (nullable): the text
 *
 * Sets the [property@Regie.CalendarEntry:regisseur].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCalendarEntry, regie_calendar_entry, regisseur)

/**
 * regie_calendar_entry_get_regisseur_name:
 * @self: a calendar entry
 *
 * Gets the [property@Regie.CalendarEntry:regisseur-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_calendar_entry_set_regisseur_name:
 * @self: a calendar entry
 * @regisseur_name: (nullable): the text
 *
 * Sets the [property@Regie.CalendarEntry:regisseur-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCalendarEntry, regie_calendar_entry, regisseur_name)

/**
 * regie_calendar_entry_get_step:
 * @self: a calendar entry
 *
 * Gets the [property@Regie.CalendarEntry:step].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_calendar_entry_set_step:
 * @self: a calendar entry
 * @step: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.CalendarEntry:step].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieCalendarEntry, regie_calendar_entry, step, RegieNextStep)
