/* cost.c: what work costs the processor, and what it leaves to the disk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "performance/cost.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#define MAX_ROUNDS      100
#define MAX_ENTRIES     16
#define BYTES_OF_BLOCK  512
#define BYTES_OF_KIB    1024
#define NSEC_PER_SEC    1000000000.0
#define LEAST_PROCESSOR 1e-6

typedef enum
{
  PROCESSOR,
  WAITING,
  WRITTEN,
  N_COSTS
} Cost;

/* Of the comparison that ran last: seconds, seconds, and kilobytes of each round. */
static struct
{
  const BenchEntry *entries;
  gsize n_entries;
  guint n_rounds;
  double costs[N_COSTS][MAX_ENTRIES][MAX_ROUNDS];
} last;

static gsize
find_entry (const char *name)
{
  for (gsize i = 0; i < last.n_entries; i++)
    if (g_str_equal (last.entries[i].name, name))
      return i;

  g_error ("no entry called %s", name);
}

static int
compare_doubles (const void *a,
                 const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
get_median (const double *values)
{
  double sorted[MAX_ROUNDS];

  memcpy (sorted, values, sizeof sorted);
  qsort (sorted, last.n_rounds, sizeof *sorted, compare_doubles);

  return sorted[last.n_rounds / 2];
}

/* The ratios of one entry to another, in order. */
static void
sort_ratios (gsize   entry,
             gsize   reference,
             double *ratios)
{
  for (guint round = 0; round < last.n_rounds; round++)
    ratios[round] = last.costs[PROCESSOR][entry][round] / last.costs[PROCESSOR][reference][round];
  qsort (ratios, last.n_rounds, sizeof *ratios, compare_doubles);
}

static double
get_processor_seconds (void)
{
  struct timespec spent;

  g_assert_cmpint (clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &spent), ==, 0);

  return (double) spent.tv_sec + (double) spent.tv_nsec / NSEC_PER_SEC;
}

static double
get_written_kib (void)
{
  struct rusage usage;

  g_assert_cmpint (getrusage (RUSAGE_SELF, &usage), ==, 0);

  return (double) usage.ru_oublock * BYTES_OF_BLOCK / BYTES_OF_KIB;
}

static void
run_once (const BenchEntry *entry,
          gpointer          data,
          double           *costs)
{
  gint64 start = g_get_monotonic_time ();
  double written = get_written_kib ();
  double processor = get_processor_seconds ();

  entry->run (data);
  costs[PROCESSOR] = MAX (get_processor_seconds () - processor, LEAST_PROCESSOR);
  costs[WAITING] = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC - costs[PROCESSOR];
  costs[WRITTEN] = get_written_kib () - written;
}

static void
print_entry (gsize  entry,
             gsize  reference,
             double n_items)
{
  double ratios[MAX_ROUNDS];

  sort_ratios (entry, reference, ratios);
  g_print ("%-46s %11.2f   %.3f / %.3f / %.3f   %9.2f %9.2f\n",
           last.entries[entry].name,
           get_median (last.costs[PROCESSOR][entry]) / n_items * G_USEC_PER_SEC,
           ratios[0],
           ratios[last.n_rounds / 2],
           ratios[last.n_rounds - 1],
           get_median (last.costs[WRITTEN][entry]) / n_items,
           get_median (last.costs[WAITING][entry]) / n_items * G_USEC_PER_SEC);
}

void
cost_compare (const char       *title,
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
    entries[i].run (data);
  /* Each is first as often as it is last: what is second finds other caches. */
  for (guint round = 0; round < n_rounds; round++)
    for (gsize i = 0; i < n_entries; i++)
      {
        gsize entry = round % 2 == 0 ? i : n_entries - 1 - i;
        double costs[N_COSTS];

        run_once (&entries[entry], data, costs);
        for (Cost cost = PROCESSOR; cost < N_COSTS; cost++)
          last.costs[cost][entry][round] = costs[cost];
      }

  g_print ("\n%s\n%u rounds in turn; ratio of processor time to: %s\n", title, n_rounds, reference);
  g_print ("%-46s %11s   %-21s   %9s %9s\n",
           "",
           "processor",
           "least / median / most",
           "written",
           "waiting");
  g_print ("%-46s %11s   %-21s   %9s %9s\n", "", "us", "", "KiB", "us");
  for (gsize i = 0; i < n_entries; i++)
    print_entry (i, find_entry (reference), n_items);
}

void
cost_goal (const char *goal,
           const char *entry,
           const char *reference,
           double      ratio)
{
  double ratios[MAX_ROUNDS];
  double median = 0;

  sort_ratios (find_entry (entry), find_entry (reference), ratios);
  median = ratios[last.n_rounds / 2];
  g_print ("%s: %s / %s = %.3f of processor time, goal at most %.2f: %s\n",
           goal,
           entry,
           reference,
           median,
           ratio,
           median <= ratio ? "reached" : "NOT reached");
}
