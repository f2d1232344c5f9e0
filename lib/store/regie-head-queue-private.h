/* regie-head-queue-private.h: heads that wait for their place in a list
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-head.h>

G_BEGIN_DECLS

/* A heap: the head that comes first in a list stands at the beginning of the array. */
GPtrArray *regie_head_queue_new (void);
/* Whether a head comes before all that wait. */
gboolean regie_head_queue_is_behind (const GPtrArray *self,
                                     RegieHead       *head);
void regie_head_queue_take (GPtrArray *self,
                            RegieHead *head);
RegieHead *regie_head_queue_steal_first (GPtrArray *self);

G_END_DECLS
