/* bench.c: programs that time one thing against another
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "performance/bench.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_ROUNDS  100
#define MAX_ENTRIES 16

/* What is shorter cannot be told from nothing. */
#define LEAST_SECONDS 1e-6

static gboolean waits = FALSE;

/* Of the comparison that ran last. */
static struct
{
  const BenchEntry *entries;
  gsize n_entries;
  guint n_rounds;
  double seconds[MAX_ENTRIES][MAX_ROUNDS];
} last;

static gsize
find_entry (const char *name)
{
  for (gsize i = 0; i < last.n_entries; i++)
    if (g_str_equal (last.entries[i].name, name))
      return i;

  g_error ("no entry called %s", name);
}

void
bench_count_waiting (void)
{
  waits = TRUE;
}

/* The time of the processor in this process, or of the wall. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (waits ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static int
compare_doubles (const void *a,
                 const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* The ratios of one entry to another, in order. */
static void
sorted_ratios (gsize   entry,
               gsize   reference,
               double *ratios)
{
  for (guint round = 0; round < last.n_rounds; round++)
    ratios[round] = last.seconds[entry][round] / last.seconds[reference][round];
  qsort (ratios, last.n_rounds, sizeof *ratios, compare_doubles);
}

static double
median_seconds (gsize entry)
{
  double seconds[MAX_ROUNDS];

  memcpy (seconds, last.seconds[entry], sizeof seconds);
  qsort (seconds, last.n_rounds, sizeof *seconds, compare_doubles);

  return seconds[last.n_rounds / 2];
}

static void
run_entry (const BenchEntry *entry,
           gpointer          data)
{
  entry->run (entry->data != NULL ? entry->data : data);
}

void
bench_compare (const char       *title,
               const BenchEntry *entries,
               gsize             n_entries,
               const char       *reference,
               gpointer          data,
               guint             n_rounds,
               double            n_items)
{
  g_assert (n_entries <= MAX_ENTRIES && n_rounds <= MAX_ROUNDS);

  last.entries = entries;
  last.n_entries = n_entries;
  last.n_rounds = n_rounds;

  for (gsize i = 0; i < n_entries; i++)
    run_entry (&entries[i], data);
  for (guint round = 0; round < n_rounds; round++)
    for (gsize i = 0; i < n_entries; i++)
      {
        double start = now ();

        run_entry (&entries[i], data);
        last.seconds[i][round] = MAX (now () - start, LEAST_SECONDS);
      }

  g_print ("\n%s\n%u rounds in turn, %s; ratio to: %s\n",
           title,
           n_rounds,
           waits ? "waiting included" : "time of the processor",
           reference);
  g_print ("%-46s %14s   %s\n", "", "microseconds", "ratio: least / median / most");
  for (gsize i = 0; i < n_entries; i++)
    {
      double ratios[MAX_ROUNDS];

      sorted_ratios (i, find_entry (reference), ratios);
      g_print ("%-46s %14.2f   %.3f / %.3f / %.3f\n",
               entries[i].name,
               median_seconds (i) / n_items * G_USEC_PER_SEC,
               ratios[0],
               ratios[n_rounds / 2],
               ratios[n_rounds - 1]);
    }
}

void
bench_skip (const char *name,
            const char *reason)
{
  g_print ("skipped: %s: %s\n", name, reason);
}

void
bench_goal (const char *goal,
            const char *entry,
            const char *reference,
            gboolean    at_least,
            double      ratio)
{
  double ratios[MAX_ROUNDS];
  double median = 0;

  sorted_ratios (find_entry (entry), find_entry (reference), ratios);
  median = ratios[last.n_rounds / 2];
  g_print ("%s: %s / %s = %.2f, goal %s %.2f: %s\n",
           goal,
           entry,
           reference,
           median,
           at_least ? "at least" : "at most",
           ratio,
           (at_least ? median >= ratio : median <= ratio) ? "reached" : "NOT reached");
}
