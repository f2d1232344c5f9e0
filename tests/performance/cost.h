/* cost.h: what work costs the processor, and what it leaves to the disk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "performance/bench.h"

G_BEGIN_DECLS

/* As bench_compare (), by the time of the processor: on a machine that others use, the time by the
 * clock says how long work waited for its turn. The disk stands beside it: how many kilobytes were
 * written, and how long the rest took, which is waiting for the disk or for a turn. */
void cost_compare (const char       *title,
                   const BenchEntry *entries,
                   gsize             n_entries,
                   const char       *reference,
                   gpointer          data,
                   guint             n_rounds,
                   double            n_items);

/* As bench_goal (): the median ratio of the time of the processor must be at most @ratio. */
void cost_goal (const char *goal,
                const char *entry,
                const char *reference,
                double      ratio);

G_END_DECLS
