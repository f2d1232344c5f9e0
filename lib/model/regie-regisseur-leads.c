/* regie-regisseur-leads.c: which terms are that of the regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-regisseur-private.h"

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

static gboolean
overlap (const GDate *start_a,
         const GDate *end_a,
         const GDate *start_b,
         const GDate *end_b)
{
  return (start_a == NULL || end_b == NULL || regie_day_compare (start_a, end_b) <= 0) &&
         (start_b == NULL || end_a == NULL || regie_day_compare (start_b, end_a) <= 0);
}

gboolean
regie_regisseur_share_a_day (RegieRegisseur *a,
                             RegieRegisseur *b)
{
  return overlap (regie_regisseur_get_start_date (a),
                  regie_regisseur_get_end_date (a),
                  regie_regisseur_get_start_date (b),
                  regie_regisseur_get_end_date (b));
}

/* Whether a term is that of *the* regisseur: marked so, or never beside one that is. Somebody who
 * directs the process beside the regisseur of the case does not take their place on a day when
 * there is none, nor does anybody while it is on record that nobody directs. */
gboolean
regie_regisseur_leads (RegieDossier   *dossier,
                       RegieRegisseur *term)
{
  if (regie_regisseur_get_is_primary (term) || regie_regisseur_get_is_substitute (term))
    return regie_regisseur_get_is_primary (term);

  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (dossier))
    if (regie_regisseur_get_is_primary (other) && regie_regisseur_share_a_day (term, other))
      return FALSE;

  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    if (overlap (regie_regisseur_get_start_date (term),
                 regie_regisseur_get_end_date (term),
                 regie_regisseur_gap_get_start_date (gap),
                 regie_regisseur_gap_get_end_date (gap)))
      return FALSE;

  return TRUE;
}

/* Days from one to another, by their numbers; 0 and G_MAXUINT32 where there is no bound. */
typedef struct
{
  guint32 first;
  guint32 last;
} Stretch;

static Stretch
get_stretch (const GDate *start,
             const GDate *end)
{
  return (Stretch){ start == NULL ? 0 : g_date_get_julian (start),
                    end == NULL ? G_MAXUINT32 : g_date_get_julian (end) };
}

static int
compare_stretches (gconstpointer a,
                   gconstpointer b)
{
  const Stretch *first = a;
  const Stretch *second = b;

  return (first->first > second->first) - (first->first < second->first);
}

/* The days on which nobody who is not marked can lead, in the order of their first days. Each lasts
 * until the last day of all before it, so that the last of those that begin in time tells enough.
 */
static GArray *
list_taken (RegieDossier *dossier)
{
  GArray *taken = g_array_new (FALSE, FALSE, sizeof (Stretch));

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      Stretch days =
        get_stretch (regie_regisseur_get_start_date (term), regie_regisseur_get_end_date (term));

      if (regie_regisseur_get_is_primary (term))
        g_array_append_val (taken, days);
    }
  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    {
      Stretch days = get_stretch (regie_regisseur_gap_get_start_date (gap),
                                  regie_regisseur_gap_get_end_date (gap));

      g_array_append_val (taken, days);
    }

  g_array_sort (taken, compare_stretches);
  for (guint i = 1; i < taken->len; i++)
    g_array_index (taken, Stretch, i).last =
      MAX (g_array_index (taken, Stretch, i).last, g_array_index (taken, Stretch, i - 1).last);

  return taken;
}

static gboolean
is_taken (const GArray   *taken,
          RegieRegisseur *term)
{
  Stretch days =
    get_stretch (regie_regisseur_get_start_date (term), regie_regisseur_get_end_date (term));
  guint low = 0;
  guint high = taken->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (taken, Stretch, middle).first <= days.last)
        low = middle + 1;
      else
        high = middle;
    }

  return low > 0 && g_array_index (taken, Stretch, low - 1).last >= days.first;
}

/* Of each term, in order, whether it is that of the regisseur: for whoever asks of all of them. */
gboolean *
regie_regisseur_list_leads (RegieDossier *dossier)
{
  const RegieItems *terms = regie_dossier_peek_regisseurs (dossier);
  gboolean *leads = g_new0 (gboolean, MAX (regie_items_get_length (terms), 1));
  g_autoptr(GArray) taken = list_taken (dossier);

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, terms)
    leads[term_i] = regie_regisseur_get_is_primary (term) ||
                    (!regie_regisseur_get_is_substitute (term) && !is_taken (taken, term));

  return leads;
}

/* The term of the regisseur of a day; the first of several. */
RegieRegisseur *
regie_regisseur_find_leading (RegieDossier *dossier,
                              const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    if (regie_record_is_in_force (term, day) && regie_regisseur_leads (dossier, term))
      return term;

  return NULL;
}
