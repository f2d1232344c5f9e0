/* regie-continuity.c: how steady the direction of a case was
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-continuity.h>

#include "base/regie-field-private.h"

/**
 * RegieContinuity:
 *
 * How steady the direction of a case was in a period: changes, and days without a regisseur.
 * Days on which the case was closed do not count. The answer to a question, made for who asks.
 *
 * Source: method, section 6, principle 3; the numbers are ours.
 *
 * Since: 0.1
 */
struct _RegieContinuity
{
  RegieEntity parent_instance;

  GDate start_date;
  GDate end_date;
  int   open_days;
  int   days_without;
  int   days_unexplained;
  int   days_with_several;
  int   days_with_substitute;
  int   changes;
  int   persons;
};

static const RegieField fields[] = {
  /**
   * RegieContinuity:start-date:
   *
   * First day of the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieContinuity, start_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieContinuity:end-date:
   *
   * Last day of the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieContinuity, end_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieContinuity:open-days:
   *
   * Days on which the case was open.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("open-days", RegieContinuity, open_days, .max = G_MAXINT),
  /**
   * RegieContinuity:days-without:
   *
   * Open days on which nobody was regisseur, and nobody stood in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days-without", RegieContinuity, days_without, .max = G_MAXINT),
  /**
   * RegieContinuity:days-unexplained:
   *
   * Those of them for which no reason is on record.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days-unexplained", RegieContinuity, days_unexplained, .max = G_MAXINT),
  /**
   * RegieContinuity:days-with-several:
   *
   * Open days on which more than one person was the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days-with-several", RegieContinuity, days_with_several, .max = G_MAXINT),
  /**
   * RegieContinuity:days-with-substitute:
   *
   * Open days on which somebody stood in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days-with-substitute", RegieContinuity, days_with_substitute, .max = G_MAXINT),
  /**
   * RegieContinuity:changes:
   *
   * How many times another person became the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("changes", RegieContinuity, changes, .max = G_MAXINT),
  /**
   * RegieContinuity:persons:
   *
   * How many people were the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("persons", RegieContinuity, persons, .max = G_MAXINT),
};

G_DEFINE_FINAL_TYPE (RegieContinuity, regie_continuity, REGIE_TYPE_ENTITY)

static void
regie_continuity_class_init (RegieContinuityClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_continuity_init (RegieContinuity *self)
{
}

/**
 * regie_continuity_new:
 *
 * Makes a continuity without any value.
 *
 * Returns: (transfer full): the continuity
 *
 * Since: 0.1
 */
RegieContinuity *
regie_continuity_new (void)
{
  return g_object_new (REGIE_TYPE_CONTINUITY, NULL);
}

/**
 * regie_continuity_get_start_date:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_start_date:
 * @self: a continuity
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Continuity:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieContinuity, regie_continuity, start_date)

/**
 * regie_continuity_get_end_date:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_end_date:
 * @self: a continuity
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Continuity:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieContinuity, regie_continuity, end_date)

/**
 * regie_continuity_get_open_days:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:open-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_open_days:
 * @self: a continuity
 * @open_days: the number
 *
 * Sets the [property@Regie.Continuity:open-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, open_days)

/**
 * regie_continuity_get_days_without:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:days-without].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_days_without:
 * @self: a continuity
 * @days_without: the number
 *
 * Sets the [property@Regie.Continuity:days-without].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, days_without)

/**
 * regie_continuity_get_days_unexplained:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:days-unexplained].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_days_unexplained:
 * @self: a continuity
 * @days_unexplained: the number
 *
 * Sets the [property@Regie.Continuity:days-unexplained].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, days_unexplained)

/**
 * regie_continuity_get_days_with_several:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:days-with-several].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_days_with_several:
 * @self: a continuity
 * @days_with_several: the number
 *
 * Sets the [property@Regie.Continuity:days-with-several].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, days_with_several)

/**
 * regie_continuity_get_days_with_substitute:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:days-with-substitute].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_days_with_substitute:
 * @self: a continuity
 * @days_with_substitute: the number
 *
 * Sets the [property@Regie.Continuity:days-with-substitute].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, days_with_substitute)

/**
 * regie_continuity_get_changes:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:changes].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_changes:
 * @self: a continuity
 * @changes: the number
 *
 * Sets the [property@Regie.Continuity:changes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, changes)

/**
 * regie_continuity_get_persons:
 * @self: a continuity
 *
 * Gets the [property@Regie.Continuity:persons].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_continuity_set_persons:
 * @self: a continuity
 * @persons: the number
 *
 * Sets the [property@Regie.Continuity:persons].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieContinuity, regie_continuity, persons)
