/* bench.h: programs that time one thing against another
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One thing that is timed. A round of it does a fixed amount of work, with data of its own or else
 * with those of the comparison. */
typedef struct
{
  const char *name;
  void (*run) (gpointer data);
  gpointer data;
} BenchEntry;

/* From now on what an entry waits for counts too: the disk belongs to what is measured. Otherwise
 * it is the time of the processor, whatever else the machine does. */
void bench_count_waiting (void);

/* Runs every entry once in each round, in turn, so that a ratio is taken between neighbours in
 * time and holds on a machine that others use too. Prints, for each entry, the time of one item
 * and the ratio to the entry called @reference: least, median and most over the rounds. */
void bench_compare (const char       *title,
                    const BenchEntry *entries,
                    gsize             n_entries,
                    const char       *reference,
                    gpointer          data,
                    guint             n_rounds,
                    double            n_items);

/* Says what cannot be compared here, and why. */
void bench_skip (const char *name,
                 const char *reason);

/* Prints a goal with what was reached: the median ratio of @entry to @reference in the comparison
 * that ran last. */
void bench_goal (const char *goal,
                 const char *entry,
                 const char *reference,
                 gboolean    at_least,
                 double      ratio);

G_END_DECLS
