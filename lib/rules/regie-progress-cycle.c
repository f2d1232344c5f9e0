/* regie-progress-cycle.c: the cycle in which people look at the progress
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-progress-cycle.h>

#include <regie/regie-interval.h>
#include <regie/regie-rung.h>

#include "base/regie-field-private.h"

/**
 * RegieProgressCycle:
 *
 * The cycle in which the people of a case look at the progress, as it stands on a day: how often,
 * since when, when again, and what was missed.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
struct _RegieProgressCycle
{
  RegieEntity parent_instance;

  int       interval_days;
  gboolean  is_override;
  char     *reason;
  int       method_days;
  char     *interval;
  GDate     last_date;
  GDate     agreed_date;
  GDate     due_date;
  GDate     next_meeting_date;
  int       days_late;
  int       n_missed;
  char     *rung;
  char     *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieProgressCycle:interval-days:
   *
   * Days between two looks, as they hold on the day; 0 when nobody says.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("interval-days", RegieProgressCycle, interval_days, .max = G_MAXINT),
  /**
   * RegieProgressCycle:is-override:
   *
   * Whether the plan says how many days, and not the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-override", RegieProgressCycle, is_override),
  /**
   * RegieProgressCycle:reason:
   *
   * Why the plan says otherwise than the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieProgressCycle, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieProgressCycle:method-days:
   *
   * Days that the method wants; 0 when it says nothing.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("method-days", RegieProgressCycle, method_days, .max = G_MAXINT),
  /**
   * RegieProgressCycle:interval:
   *
   * The interval of the method that fits the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("interval", RegieProgressCycle, interval, regie_interval_get_type),
  /**
   * RegieProgressCycle:last-date:
   *
   * Day of the last look.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("last-date", RegieProgressCycle, last_date),
  /**
   * RegieProgressCycle:agreed-date:
   *
   * Day of the next look, when the last evaluation agreed on one that comes after the last look.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("agreed-date", RegieProgressCycle, agreed_date),
  /**
   * RegieProgressCycle:due-date:
   *
   * Day by which people must look, or had to: the first after the last look.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("due-date", RegieProgressCycle, due_date),
  /**
   * RegieProgressCycle:next-meeting-date:
   *
   * Day of the next meeting, when one is planned.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-meeting-date", RegieProgressCycle, next_meeting_date),
  /**
   * RegieProgressCycle:days-late:
   *
   * Days since the due date; 0 when it has not passed.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days-late", RegieProgressCycle, days_late, .max = G_MAXINT),
  /**
   * RegieProgressCycle:n-missed:
   *
   * Looks that were missed: due, and not taken by the day on which the next one was due.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-missed", RegieProgressCycle, n_missed, .max = G_MAXINT),
  /**
   * RegieProgressCycle:rung:
   *
   * Rung of the ladder of escalation to ask now, because of what was missed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("rung", RegieProgressCycle, rung, regie_rung_get_type),
  /**
   * RegieProgressCycle:sentence:
   *
   * How often people must look, and what decides it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieProgressCycle,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieProgressCycle, regie_progress_cycle, REGIE_TYPE_ENTITY)

static void
regie_progress_cycle_class_init (RegieProgressCycleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_progress_cycle_init (RegieProgressCycle *self)
{
}

/**
 * regie_progress_cycle_new:
 *
 * Makes a progress cycle without any value.
 *
 * Returns: (transfer full): the progress cycle
 *
 * Since: 0.1
 */
RegieProgressCycle *
regie_progress_cycle_new (void)
{
  return g_object_new (REGIE_TYPE_PROGRESS_CYCLE, NULL);
}

/**
 * regie_progress_cycle_get_interval_days:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:interval-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_interval_days:
 * @self: a progress cycle
 * @interval_days: the number
 *
 * Sets the [property@Regie.ProgressCycle:interval-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressCycle, regie_progress_cycle, interval_days)

/**
 * regie_progress_cycle_get_is_override:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:is-override].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_is_override:
 * @self: a progress cycle
 * @is_override: the value
 *
 * Sets the [property@Regie.ProgressCycle:is-override].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgressCycle, regie_progress_cycle, is_override)

/**
 * regie_progress_cycle_get_reason:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_reason:
 * @self: a progress cycle
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.ProgressCycle:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProgressCycle, regie_progress_cycle, reason)

/**
 * regie_progress_cycle_get_method_days:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:method-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_method_days:
 * @self: a progress cycle
 * @method_days: the number
 *
 * Sets the [property@Regie.ProgressCycle:method-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressCycle, regie_progress_cycle, method_days)

/**
 * regie_progress_cycle_get_interval:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:interval].
 *
 * Returns: (nullable) (transfer none): the id, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_interval:
 * @self: a progress cycle
 * @interval: (nullable): the id
 *
 * Sets the [property@Regie.ProgressCycle:interval].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgressCycle, regie_progress_cycle, interval)

/**
 * regie_progress_cycle_get_last_date:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:last-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_last_date:
 * @self: a progress cycle
 * @last_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgressCycle:last-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgressCycle, regie_progress_cycle, last_date)

/**
 * regie_progress_cycle_get_agreed_date:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:agreed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_agreed_date:
 * @self: a progress cycle
 * @agreed_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgressCycle:agreed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgressCycle, regie_progress_cycle, agreed_date)

/**
 * regie_progress_cycle_get_due_date:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:due-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_due_date:
 * @self: a progress cycle
 * @due_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgressCycle:due-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgressCycle, regie_progress_cycle, due_date)

/**
 * regie_progress_cycle_get_next_meeting_date:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:next-meeting-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_next_meeting_date:
 * @self: a progress cycle
 * @next_meeting_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgressCycle:next-meeting-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgressCycle, regie_progress_cycle, next_meeting_date)

/**
 * regie_progress_cycle_get_days_late:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:days-late].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_days_late:
 * @self: a progress cycle
 * @days_late: the number
 *
 * Sets the [property@Regie.ProgressCycle:days-late].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressCycle, regie_progress_cycle, days_late)

/**
 * regie_progress_cycle_get_n_missed:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:n-missed].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_n_missed:
 * @self: a progress cycle
 * @n_missed: the number
 *
 * Sets the [property@Regie.ProgressCycle:n-missed].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressCycle, regie_progress_cycle, n_missed)

/**
 * regie_progress_cycle_get_rung:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:rung].
 *
 * Returns: (nullable) (transfer none): the id, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_rung:
 * @self: a progress cycle
 * @rung: (nullable): the id
 *
 * Sets the [property@Regie.ProgressCycle:rung].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgressCycle, regie_progress_cycle, rung)

/**
 * regie_progress_cycle_get_sentence:
 * @self: a progress cycle
 *
 * Gets the [property@Regie.ProgressCycle:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_cycle_set_sentence:
 * @self: a progress cycle
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.ProgressCycle:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProgressCycle, regie_progress_cycle, sentence)
