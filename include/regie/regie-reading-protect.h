/* regie-reading-protect.h: readings of which no small number can be found out
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-reading.h>

G_BEGIN_DECLS

/**
 * REGIE_READING_THRESHOLD:
 *
 * Number from which on a count may be told when nobody says otherwise.
 *
 * Source: ours; the usual practice in the Netherlands is to tell no count below 10.
 *
 * Since: 0.1
 */
#define REGIE_READING_THRESHOLD 10

REGIE_AVAILABLE_IN_ALL
guint regie_reading_protect (GListModel *readings,
                             guint       threshold);

G_END_DECLS
