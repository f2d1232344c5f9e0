/* regie-readings-csv.h: readings as a table of another program
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

REGIE_AVAILABLE_IN_ALL
char *regie_reading_list_to_csv (GListModel *readings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
