/* regie-reading-protect.c: readings of which no small number can be found out
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-reading-protect.h>

#include "rules/regie-reading-sums-private.h"

/* The places of the two numbers of a reading, or -1. */
typedef struct
{
  RegieReading *reading;
  int           numerator;
  int           denominator;
} Pair;

static gboolean
is_withheld (const RegieReadingSums *sums,
             int                     cell)
{
  return cell >= 0 && !REGIE_CELL (sums->protection, (guint) cell)->is_told;
}

static guint
withhold (const Pair             *pair,
          const RegieReadingSums *sums)
{
  gboolean numerator = is_withheld (sums, pair->numerator);
  gboolean denominator = is_withheld (sums, pair->denominator);

  if (numerator)
    {
      regie_reading_set_numerator (pair->reading, 0);
      regie_reading_set_numerator_state (pair->reading, REGIE_READING_STATE_PROTECTED);
      regie_reading_set_lower_quartile (pair->reading, 0);
      regie_reading_set_median (pair->reading, 0);
      regie_reading_set_upper_quartile (pair->reading, 0);
    }
  if (denominator)
    {
      regie_reading_set_denominator (pair->reading, 0);
      regie_reading_set_denominator_state (pair->reading, REGIE_READING_STATE_PROTECTED);
    }
  if (numerator || denominator)
    regie_reading_set_permille (pair->reading, 0);

  return numerator + denominator;
}

static int
add_number (RegieReadingSums  *sums,
            RegieReading      *reading,
            RegieReadingState  state,
            gboolean           is_denominator)
{
  if (state != REGIE_READING_STATE_KNOWN || regie_reading_get_counts_bodies (reading))
    return -1;

  return regie_reading_sums_add (sums, reading, is_denominator);
}

/**
 * regie_reading_protect:
 * @readings: a list of [class@Regie.Reading]: all readings that will be laid open together
 * @threshold: number from which on a count may be told, such as [const@Regie.READING_THRESHOLD]
 *
 * Withholds numbers of readings, in place, so that no small number can be found out from what is
 * left. A count below the threshold, 0 included, is withheld; and further numbers, until whoever
 * knows all that is told could still give each number that is withheld at least as many values,
 * one after the other, as the threshold says and one more. The same holds for what anybody would
 * work out: the others of a part, what is left of a total, a period next to the one around it.
 *
 * Which numbers follow from others is seen from the readings themselves: their bodies, periods and
 * groups, and from [property@Regie.Reading:counted] and [property@Regie.Reading:population]. So
 * all that will be seen side by side has to be given at once, with the totals. What counts bodies
 * and not people stays as it is.
 *
 * A number that is withheld becomes 0, and so do the shares and quartiles that rest on it. The same
 * readings always lose the same numbers.
 *
 * What was laid open before, or elsewhere, is not looked at: two overviews of which one has a case
 * more tell of that case by their difference. See the guide on indicators.
 *
 * Source: ours; the law leaves open how small is too small.
 *
 * Returns: how many numbers were withheld
 *
 * Since: 0.1
 */
guint
regie_reading_protect (GListModel *readings,
                       guint       threshold)
{
  g_auto(RegieReadingSums) sums = { 0 };
  g_autoptr(GArray) pairs = NULL;
  guint n_withheld = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (readings), 0);

  regie_reading_sums_init (&sums, threshold);
  pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);
      Pair pair = { .reading = reading };

      pair.numerator =
        add_number (&sums, reading, regie_reading_get_numerator_state (reading), FALSE);
      pair.denominator =
        add_number (&sums, reading, regie_reading_get_denominator_state (reading), TRUE);
      g_array_append_val (pairs, pair);
    }
  regie_reading_sums_tie (&sums);
  regie_protection_solve (sums.protection);

  for (guint i = 0; i < pairs->len; i++)
    n_withheld += withhold (&g_array_index (pairs, Pair, i), &sums);

  return n_withheld;
}
