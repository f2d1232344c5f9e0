/* regie-regisseur-terms.c: what the operations on the regisseur share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-regisseur-private.h"

#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

#define LAST_YEAR 9999

/* The day before, or an invalid one: before the first day of the calendar there is none. */
GDate
regie_regisseur_get_day_before (const GDate *day)
{
  GDate before = *day;

  if (g_date_get_julian (day) > 1)
    g_date_subtract_days (&before, 1);
  else
    g_date_clear (&before, 1);

  return before;
}

/* Whether no day after one can be stored. */
static gboolean
is_last_of_all (const GDate *day)
{
  GDate next = *day;

  g_date_add_days (&next, 1);

  return g_date_get_year (&next) > LAST_YEAR;
}

/* From a day on there is a regisseur: what was on record as a gap ends the day before. One that
 * would have begun only then never came about. */
void
regie_regisseur_end_gaps (RegieDossier *dossier,
                          const GDate  *day)
{
  g_autoptr(GPtrArray) void_gaps = g_ptr_array_new ();
  GDate last = regie_regisseur_get_day_before (day);

  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    {
      const GDate *start = regie_regisseur_gap_get_start_date (gap);
      const GDate *end = regie_regisseur_gap_get_end_date (gap);

      if (!g_date_valid (&last) || (start != NULL && regie_day_compare (start, day) >= 0))
        g_ptr_array_add (void_gaps, gap);
      else if (end == NULL || regie_day_compare (end, &last) > 0)
        regie_regisseur_gap_set_end_date (gap, &last);
    }

  for (guint i = 0; i < void_gaps->len; i++)
    regie_dossier_remove_regisseur_gap (dossier, void_gaps->pdata[i]);
}

static void
take_earlier (GDate       *next,
              const GDate *date,
              const GDate *last)
{
  if (date != NULL && regie_day_compare (date, last) > 0 &&
      (!g_date_valid (next) || regie_day_compare (date, next) < 0))
    *next = *date;
}

/* The first day after @last on which somebody is the regisseur, or on which it is on record already
 * that nobody is; or an invalid one. */
static GDate
find_next_start (RegieDossier *dossier,
                 const GDate  *last)
{
  GDate next;

  g_date_clear (&next, 1);
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    if (regie_regisseur_leads (dossier, term))
      take_earlier (&next, regie_regisseur_get_start_date (term), last);
  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    take_earlier (&next, regie_regisseur_gap_get_start_date (gap), last);

  return next;
}

/* Puts on record that nobody is the regisseur after a day, up to the next one if there is one. */
void
regie_regisseur_begin_gap (RegieDossier *dossier,
                           const GDate  *last,
                           const char   *reason,
                           const char   *recorded_by)
{
  g_autoptr(RegieRegisseurGap) gap = NULL;
  GDate first = *last;
  GDate next = find_next_start (dossier, last);

  if (is_last_of_all (last))
    return;
  g_date_add_days (&first, 1);
  if (regie_regisseur_find_leading (dossier, &first) != NULL)
    return;

  gap = regie_regisseur_gap_new ();
  regie_ensure_id (gap);
  regie_regisseur_gap_set_start_date (gap, &first);
  regie_regisseur_gap_set_reason (gap, reason);
  regie_regisseur_gap_set_recorded_by (gap, recorded_by);
  if (g_date_valid (&next))
    {
      next = regie_regisseur_get_day_before (&next);
      regie_regisseur_gap_set_end_date (gap, &next);
    }
  regie_dossier_add_regisseur_gap (dossier, gap);
}

/* Whether a term can end on a day: nobody begins after it who stands in for, or directs beside,
 * whoever holds the term. */
gboolean
regie_regisseur_can_cut (RegieDossier    *dossier,
                         RegieRegisseur  *term,
                         const GDate     *last,
                         GError         **error)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *start = regie_regisseur_get_start_date (other);

      if (regie_regisseur_get_is_primary (other) || other == term || start == NULL ||
          regie_day_compare (start, last) <= 0 || !regie_regisseur_share_a_day (term, other))
        continue;
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_EXISTS,
                   "regisseurs: somebody begins to stand in or to direct beside them after that "
                   "day; change that first");
      return FALSE;
    }

  return TRUE;
}

/* Whoever stands in for somebody who stops, stops as well. */
void
regie_regisseur_end_substitutes (RegieDossier *dossier,
                                 const GDate  *last,
                                 const char   *reason)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *end = regie_regisseur_get_end_date (term);

      if (regie_regisseur_get_is_primary (term) || !regie_regisseur_get_is_substitute (term) ||
          !regie_record_is_in_force (term, last) ||
          (end != NULL && regie_day_compare (end, last) <= 0))
        continue;
      regie_regisseur_set_end_date (term, last);
      if (regie_regisseur_get_end_reason (term) == NULL)
        regie_regisseur_set_end_reason (term, reason);
    }
}

gboolean
regie_dossier_has_person (RegieDossier  *self,
                          const char    *person,
                          const char    *member,
                          GError       **error)
{
  if (regie_dossier_get_person (self, person) != NULL)
    return TRUE;

  if (person == NULL)
    g_set_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED, "%s: nobody is named", member);
  else
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_NOT_FOUND,
                 "%s: there is nobody with the id %s",
                 member,
                 person);

  return FALSE;
}

gboolean
regie_dossier_has_reason (const char  *reason,
                          const char  *member,
                          GError     **error)
{
  if (reason != NULL && *reason != '\0')
    return TRUE;

  g_set_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED, "%s: wanted, in a few words", member);

  return FALSE;
}

gboolean
regie_dossier_has_date (const GDate  *date,
                        const char   *member,
                        GError      **error)
{
  if (date != NULL)
    return TRUE;

  g_set_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED, "%s: the day is wanted", member);

  return FALSE;
}
