/* regie-number-private.h: shares, and numbers and amounts as people read them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A share in tenths of a percent, rounded half up in whole numbers, so that it is the same on each
 * machine; 0 of nothing, and cut off at G_MAXINT. Neither number is below 0. */
int regie_to_permille (gint64 numerator,
                       gint64 denominator);
char *regie_dup_count (const char *language,
                       gint64      number) G_GNUC_WARN_UNUSED_RESULT;
char *regie_dup_euros (const char *language,
                       gint64      cents) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
