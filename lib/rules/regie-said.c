/* regie-said.c: what a reading says, in the unit of its indicator
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-said-private.h"

#include "base/regie-number-private.h"

static int
to_int (gint64 number)
{
  return (int) MIN (number, G_MAXINT);
}

/* Of two states the one that withholds more. */
RegieReadingState
regie_said_withhold (RegieReadingState one,
                     RegieReadingState two)
{
  if (one == REGIE_READING_STATE_PROTECTED || two == REGIE_READING_STATE_PROTECTED)
    return REGIE_READING_STATE_PROTECTED;

  return one == REGIE_READING_STATE_KNOWN ? two : one;
}

RegieSaid
regie_said_nothing (RegieReadingState state)
{
  return (RegieSaid){ .state = state };
}

/* A share of nothing is not known, nor is one of which less than nothing was counted. */
RegieSaid
regie_said_share (gint64            numerator,
                  gint64            denominator,
                  RegieReadingState state)
{
  if (state != REGIE_READING_STATE_KNOWN)
    return regie_said_nothing (state);
  if (denominator <= 0 || numerator < 0)
    return regie_said_nothing (REGIE_READING_STATE_NONE);

  return (RegieSaid){ .value = regie_to_permille (numerator, denominator) };
}

RegieSaid
regie_said_number (gint64            number,
                   RegieReadingState state)
{
  if (state == REGIE_READING_STATE_KNOWN && number < 0)
    return regie_said_nothing (REGIE_READING_STATE_NONE);

  return state == REGIE_READING_STATE_KNOWN ? (RegieSaid){ .value = to_int (number) }
                                            : regie_said_nothing (state);
}

/* Where nothing was measured there is no median. */
RegieSaid
regie_said_measure (int               measure,
                    gint64            n_measured,
                    RegieReadingState state)
{
  if (state == REGIE_READING_STATE_KNOWN && n_measured == 0)
    return regie_said_nothing (REGIE_READING_STATE_NONE);

  return regie_said_number (measure, state);
}

RegieSaid
regie_said_by_record (RegieBodyReading   *reading,
                      RegieIndicatorUnit  unit)
{
  RegieReadingState state = regie_body_reading_get_numerator_state (reading);
  int numerator = regie_body_reading_get_numerator (reading);

  switch (unit)
    {
    case REGIE_INDICATOR_UNIT_COUNT:
      return regie_said_number (numerator, state);
    case REGIE_INDICATOR_UNIT_PERCENT:
      return regie_said_share (numerator,
                               regie_body_reading_get_denominator (reading),
                               regie_said_withhold (state,
                                                    regie_body_reading_get_denominator_state (
                                                      reading)));
    case REGIE_INDICATOR_UNIT_DAYS:
    case REGIE_INDICATOR_UNIT_POINTS:
      return regie_said_measure (regie_body_reading_get_measure (reading), numerator, state);
    }

  g_assert_not_reached ();
}

RegieAnswer
regie_said_compare (const RegieSaid *said,
                    RegieTarget     *target)
{
  int value = regie_target_get_value (target);

  if (said->state != REGIE_READING_STATE_KNOWN)
    return REGIE_ANSWER_UNKNOWN;

  switch (regie_target_get_bound (target))
    {
    case REGIE_TARGET_BOUND_AT_LEAST:
      return said->value >= value ? REGIE_ANSWER_YES : REGIE_ANSWER_NO;
    case REGIE_TARGET_BOUND_AT_MOST:
      return said->value <= value ? REGIE_ANSWER_YES : REGIE_ANSWER_NO;
    }

  g_assert_not_reached ();
}
