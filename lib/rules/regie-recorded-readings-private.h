/* regie-recorded-readings-private.h: what a body recorded of indicators, up to a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-body.h>

G_BEGIN_DECLS

/* The readings of a body that ended on or before the day, by id of the indicator, the oldest first.
 * They live as long as the body and its ids. */
GHashTable *regie_recorded_readings_new (RegieBody   *body,
                                         const GDate *day);

/* The reading by which a target is judged: the last one by its day, or, where there is none or no
 * day, the latest; of two of one day the later one in the document. NULL when there is none. */
RegieBodyReading *regie_recorded_readings_find (GHashTable  *readings,
                                                const char  *indicator,
                                                const GDate *date);

G_END_DECLS
