/* regie-earlier-help.c: help of before
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-earlier-help.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieEarlierHelp:
 *
 * Help that was given before, and its effect.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieEarlierHelp
{
  RegieEntity parent_instance;

  char  *text;
  char  *organisation;
  GDate  start_date;
  GDate  end_date;
  char  *effect;
  char  *said_by;
};

static const RegieField fields[] = {
  /**
   * RegieEarlierHelp:text:
   *
   * What help it was.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieEarlierHelp,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieEarlierHelp:organisation:
   *
   * Who gave it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("organisation",
                      RegieEarlierHelp,
                      organisation,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEarlierHelp:start-date:
   *
   * First day, about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieEarlierHelp, start_date),
  /**
   * RegieEarlierHelp:end-date:
   *
   * Last day, about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieEarlierHelp, end_date),
  /**
   * RegieEarlierHelp:effect:
   *
   * What it did, in the words of who received it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("effect", RegieEarlierHelp, effect, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEarlierHelp:said-by:
   *
   * Who says so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("said-by", RegieEarlierHelp, said_by, regie_person_get_type),
};

G_DEFINE_FINAL_TYPE (RegieEarlierHelp, regie_earlier_help, REGIE_TYPE_ENTITY)

static void
regie_earlier_help_class_init (RegieEarlierHelpClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_earlier_help_init (RegieEarlierHelp *self)
{
}

/**
 * regie_earlier_help_new:
 *
 * Makes an earlier help without any value.
 *
 * Returns: (transfer full): the earlier help
 *
 * Since: 0.1
 */
RegieEarlierHelp *
regie_earlier_help_new (void)
{
  return g_object_new (REGIE_TYPE_EARLIER_HELP, NULL);
}

/**
 * regie_earlier_help_get_text:
 * @self: an earlier help
 *
 * Gets the [property@Regie.EarlierHelp:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_earlier_help_set_text:
 * @self: an earlier help
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.EarlierHelp:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEarlierHelp, regie_earlier_help, text)

/**
 * regie_earlier_help_get_organisation:
 * @self: an earlier help
 *
 * Gets the [property@Regie.EarlierHelp:organisation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_earlier_help_set_organisation:
 * @self: an earlier help
 * @organisation: (nullable): the text
 *
 * Sets the [property@Regie.EarlierHelp:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEarlierHelp, regie_earlier_help, organisation)

/**
 * regie_earlier_help_get_start_date:
 * @self: an earlier help
 *
 * Gets the [property@Regie.EarlierHelp:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_earlier_help_set_start_date:
 * @self: an earlier help
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.EarlierHelp:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEarlierHelp, regie_earlier_help, start_date)

/**
 * regie_earlier_help_get_end_date:
 * @self: an earlier help
 *
 * Gets the [property@Regie.EarlierHelp:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_earlier_help_set_end_date:
 * @self: an earlier help
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.EarlierHelp:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEarlierHelp, regie_earlier_help, end_date)

/**
 * regie_earlier_help_get_effect:
 * @self: an earlier help
 *
 * Gets the [property@Regie.EarlierHelp:effect].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_earlier_help_set_effect:
 * @self: an earlier help
 * @effect: (nullable): the text
 *
 * Sets the [property@Regie.EarlierHelp:effect].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEarlierHelp, regie_earlier_help, effect)

/**
 * regie_earlier_help_get_said_by:
 * @self: an earlier help
 *
 * Gets the [property@Regie.EarlierHelp:said-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_earlier_help_set_said_by:
 * @self: an earlier help
 * @said_by: (nullable): an id
 *
 * Sets the [property@Regie.EarlierHelp:said-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEarlierHelp, regie_earlier_help, said_by)
