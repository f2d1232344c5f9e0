/* regie-date-private.h: days and moments as text
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* `YYYY-MM-DD` */
#define REGIE_DATE_LENGTH 10
/* `YYYY-MM-DDTHH:MM:SS.ffffffZ` */
#define REGIE_TIME_MAX_LENGTH 27
/* 31 December 9999, the last day that a document can hold, as a Julian day. */
#define REGIE_DATE_LAST 3652059

gboolean regie_date_scan (const char *text,
                          gsize       length,
                          GDate      *date);
void regie_date_print (const GDate *date,
                       char        *text);
GDateTime *regie_time_scan (const char *text,
                            gsize       length);
gsize regie_time_print (GDateTime *time,
                        char      *text);

G_END_DECLS
