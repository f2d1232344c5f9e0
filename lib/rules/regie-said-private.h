/* regie-said-private.h: what a reading says, in the unit of its indicator
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-body-reading.h>
#include <regie/regie-target.h>

G_BEGIN_DECLS

/* A number, a number of days or of points, or tenths of a percent; 0 unless it is known. */
typedef struct
{
  int               value;
  RegieReadingState state;
} RegieSaid;

/* Of two states the one that withholds more. */
RegieReadingState regie_said_withhold (RegieReadingState one,
                                       RegieReadingState two);
RegieSaid regie_said_nothing (RegieReadingState state);
RegieSaid regie_said_share (gint64            numerator,
                            gint64            denominator,
                            RegieReadingState state);
RegieSaid regie_said_number (gint64            number,
                             RegieReadingState state);
RegieSaid regie_said_measure (int               measure,
                              gint64            n_measured,
                              RegieReadingState state);

/* What a body recorded. */
RegieSaid regie_said_by_record (RegieBodyReading   *reading,
                                RegieIndicatorUnit  unit);

/* Whether it reaches a target; unknown unless it is known. */
RegieAnswer regie_said_compare (const RegieSaid *said,
                                RegieTarget     *target);

G_END_DECLS
