/* regie-day-private.h: days that are moved and put in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Moves a day; FALSE, and nothing is set, when a document could not name where it goes. */
gboolean regie_day_move (const GDate *from,
                         int          n_days,
                         GDate       *moved);

/* Orders an array of Julian numbers. */
int regie_day_compare_numbers (gconstpointer a,
                               gconstpointer b);

G_END_DECLS
