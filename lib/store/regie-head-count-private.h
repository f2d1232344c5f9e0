/* regie-head-count-private.h: a head count with its values
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-head-count.h>

G_BEGIN_DECLS

RegieHeadCount *regie_head_count_new_take (char   *value,
                                           char   *and_value,
                                           gint64  n_cases);

G_END_DECLS
