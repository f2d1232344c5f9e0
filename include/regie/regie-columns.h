/* regie-columns.h: many values of a list at once
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
GBytes *regie_columns_to_bytes (GListModel             *records,
                                const char      *const *fields,
                                RegieWriteFlags         flags,
                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
