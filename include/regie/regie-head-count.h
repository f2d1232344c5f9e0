/* regie-head-count.h: how many cases have the same value
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

#define REGIE_TYPE_HEAD_COUNT (regie_head_count_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieHeadCount, regie_head_count, REGIE, HEAD_COUNT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieHeadCount *regie_head_count_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_head_count_get_value (RegieHeadCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_count_set_value (RegieHeadCount *self,
                                 const char     *value);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_count_get_and_value (RegieHeadCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_count_set_and_value (RegieHeadCount *self,
                                     const char     *and_value);
REGIE_AVAILABLE_IN_ALL
gint64 regie_head_count_get_n_cases (RegieHeadCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_count_set_n_cases (RegieHeadCount *self,
                                   gint64          n_cases);

G_END_DECLS
