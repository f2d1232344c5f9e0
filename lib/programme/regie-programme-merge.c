/* regie-programme-merge.c: bodies become one
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-moves.h>

#include <regie/regie-programme-days.h>

#include "base/regie-date-private.h"
#include "base/regie-day-private.h"
#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "programme/regie-programme-record-private.h"

/* First everything is looked at, and only then something changed. What holds at a merged body on
 * the day of the merger or later ends the day before, and a successor holds from the day on: the
 * presence of an organisation in a municipality, the presences of an organisation that is merged
 * itself, and employments. A successor covers only the days that nothing else covers yet, so that
 * nothing stands double. */

typedef struct
{
  RegieProgramme *programme;
  const char     *into_id;
  RegieBody      *into;
  const GDate    *day;
  GDate           last;
  /* Ids of the merged bodies, and the bodies. */
  GHashTable *merged;
  GPtrArray  *bodies;
} Merge;

/* Days in a row, as Julian numbers. */
typedef struct
{
  guint32 first;
  guint32 last;
} Days;

static void
merge_clear (Merge *merge)
{
  g_clear_pointer (&merge->merged, g_hash_table_unref);
  g_clear_pointer (&merge->bodies, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Merge, merge_clear)

static gboolean
is_merged (const Merge *merge,
           const char  *id)
{
  return id != NULL && g_hash_table_contains (merge->merged, id);
}

/* Whether a record with two days still holds on the day of the merger or later. */
static gboolean
goes_on (const Merge *merge,
         const GDate *end)
{
  return end == NULL || g_date_compare (end, merge->day) >= 0;
}

static gboolean
began (const Merge *merge,
       const GDate *start)
{
  return start == NULL || g_date_compare (start, merge->day) < 0;
}

static gboolean
refuse_later (GError **error)
{
  return regie_refuse (
    error,
    REGIE_ERROR_REFUSED,
    "start_date: it begins at a merged body on that day or later; let it begin at the new one");
}

/* The terms of a merged body: all have begun, and the day before the merger is in one. */
static gboolean
can_end (const Merge  *merge,
         RegieBody    *body,
         GError      **error)
{
  REGIE_ITEMS_FOREACH (RegieBodyTerm, term, regie_body_peek_terms (body))
    if (!began (merge, regie_body_term_get_start_date (term)))
      {
        refuse_later (error);
        g_prefix_error (error, "terms[%u].", term_i);
        return FALSE;
      }

  if (!regie_body_takes_part_on (body, &merge->last))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "terms: the body takes no part on the day before the merger");

  return TRUE;
}

/* Takes one of the bodies in, when it can be merged as far as it is known by itself. */
static gboolean
take_body (Merge       *merge,
           const char  *id,
           GError     **error)
{
  RegieBody *body = regie_programme_look_up_body (merge->programme, "merged", id, error);

  if (body == NULL)
    return FALSE;
  if (body == merge->into)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "merged: a body cannot become part of itself");
  if (!g_hash_table_add (merge->merged, (char *) id))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "merged: the body %s is named twice", id);
  if (regie_body_get_level (body) != regie_body_get_level (merge->into))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "merged: the body %s is of another level", id);
  g_ptr_array_add (merge->bodies, body);

  return TRUE;
}

static gboolean
can_take_in (const Merge  *merge,
             GError      **error)
{
  if (!regie_body_takes_part_on (merge->into, merge->day))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "into: the body takes no part on that day; let it join first");

  REGIE_ITEMS_FOREACH (RegieBodyMerger, merger, regie_programme_peek_mergers (merge->programme))
    {
      const char *const *merged = regie_body_merger_get_merged (merger);

      for (gsize i = 0; merged != NULL && merged[i] != NULL; i++)
        {
          if (is_merged (merge, merged[i]))
            return regie_refuse (error,
                                 REGIE_ERROR_EXISTS,
                                 "mergers[%u]: the body %s was merged already",
                                 merger_i,
                                 merged[i]);
          if (g_str_equal (merged[i], merge->into_id))
            return regie_refuse (
              error,
              REGIE_ERROR_REFUSED,
              "mergers[%u]: the body to merge into has become part of another itself",
              merger_i);
        }
    }

  return TRUE;
}

/* Whether the presence is one that passes to the new body: of an organisation in a merged
 * municipality, or of a merged organisation. */
static gboolean
passes_on (const Merge   *merge,
           RegieBody     *owner,
           RegiePresence *presence)
{
  return (is_merged (merge, regie_entity_get_id (REGIE_ENTITY (owner))) ||
          is_merged (merge, regie_presence_get_municipality (presence))) &&
         goes_on (merge, regie_presence_get_end_date (presence));
}

static gboolean
can_pass_presences (const Merge  *merge,
                    GError      **error)
{
  REGIE_ITEMS_FOREACH (RegieBody, owner, regie_programme_peek_bodies (merge->programme))
    REGIE_ITEMS_FOREACH (RegiePresence, presence, regie_body_peek_presences (owner))
      if (passes_on (merge, owner, presence) &&
          !began (merge, regie_presence_get_start_date (presence)))
        {
          refuse_later (error);
          g_prefix_error (error, "bodies[%u].presences[%u].", owner_i, presence_i);
          return FALSE;
        }

  return TRUE;
}

static gboolean
is_passing_employment (const Merge     *merge,
                       RegieEmployment *employment)
{
  return is_merged (merge, regie_employment_get_body (employment)) &&
         goes_on (merge, regie_employment_get_end_date (employment));
}

static gboolean
can_pass_employments (const Merge  *merge,
                      GError      **error)
{
  REGIE_ITEMS_FOREACH (RegieFunctionary,
                       functionary,
                       regie_programme_peek_functionaries (merge->programme))
    REGIE_ITEMS_FOREACH (RegieEmployment,
                         employment,
                         regie_functionary_peek_employments (functionary))
      if (is_passing_employment (merge, employment) &&
          !began (merge, regie_employment_get_start_date (employment)))
        {
          refuse_later (error);
          g_prefix_error (error, "functionaries[%u].employments[%u].", functionary_i, employment_i);
          return FALSE;
        }

  return TRUE;
}

static Days
days_of (const GDate *start,
         const GDate *end)
{
  return (Days){
    .first = start == NULL ? 1 : g_date_get_julian (start),
    .last = end == NULL ? G_MAXUINT32 : g_date_get_julian (end),
  };
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const Days *one = a;
  const Days *two = b;

  return (one->first > two->first) - (one->first < two->first);
}

typedef void (*PieceFunc) (gpointer data, const GDate *first, const GDate *last);

static void
tell_piece (PieceFunc func,
            gpointer  data,
            guint32   first,
            guint32   last)
{
  GDate start;
  GDate end;

  g_date_clear (&start, 1);
  g_date_clear (&end, 1);
  g_date_set_julian (&start, first);
  if (last != G_MAXUINT32)
    g_date_set_julian (&end, last);
  func (data, &start, last == G_MAXUINT32 ? NULL : &end);
}

/* Calls for each part of some days that no others cover. */
static void
foreach_gap (Days wanted, GArray *covered, PieceFunc func, gpointer data)
{
  guint64 next = wanted.first;

  g_array_sort (covered, compare_days);
  for (guint i = 0; i < covered->len && next <= wanted.last; i++)
    {
      const Days *days = &g_array_index (covered, Days, i);

      /* Days that end before they begin cover nothing. */
      if (days->last < next || days->last < days->first)
        continue;
      if (days->first > wanted.last)
        break;
      if (days->first > next)
        tell_piece (func, data, (guint32) next, days->first - 1);
      next = (guint64) days->last + 1;
    }
  if (next <= wanted.last)
    tell_piece (func, data, (guint32) next, wanted.last);
}

typedef struct
{
  RegieBody  *owner;
  const char *municipality;
} NewPresence;

static void
add_presence (gpointer     data,
              const GDate *first,
              const GDate *last)
{
  const NewPresence *wanted = data;
  g_autoptr(RegiePresence) presence = regie_presence_new ();

  regie_presence_set_municipality (presence, wanted->municipality);
  regie_presence_set_start_date (presence, first);
  regie_presence_set_end_date (presence, last);
  regie_body_add_presence (wanted->owner, presence);
}

/* The owner of the successor of a presence, and its municipality. */
static void
pass_presence (const Merge   *merge,
               RegieBody     *owner,
               RegiePresence *presence)
{
  const char *municipality = regie_presence_get_municipality (presence);
  NewPresence wanted = {
    .owner = is_merged (merge, regie_entity_get_id (REGIE_ENTITY (owner))) ? merge->into : owner,
    .municipality = is_merged (merge, municipality) ? merge->into_id : municipality,
  };
  Days days = days_of (merge->day, regie_presence_get_end_date (presence));
  g_autoptr(GArray) covered = g_array_new (FALSE, FALSE, sizeof (Days));

  REGIE_ITEMS_FOREACH (RegiePresence, other, regie_body_peek_presences (wanted.owner))
    if (g_strcmp0 (regie_presence_get_municipality (other), wanted.municipality) == 0)
      {
        Days taken =
          days_of (regie_presence_get_start_date (other), regie_presence_get_end_date (other));

        g_array_append_val (covered, taken);
      }

  regie_presence_set_end_date (presence, &merge->last);
  foreach_gap (days, covered, add_presence, &wanted);
}

static void
pass_presences (const Merge *merge)
{
  REGIE_ITEMS_FOREACH (RegieBody, owner, regie_programme_peek_bodies (merge->programme))
    {
      const RegieItems *presences = regie_body_peek_presences (owner);
      guint n_presences = regie_items_get_length (presences);

      for (guint i = 0; i < n_presences; i++)
        {
          RegiePresence *presence = REGIE_PRESENCE (presences->items[i]);

          if (passes_on (merge, owner, presence))
            pass_presence (merge, owner, presence);
        }
    }
}

typedef struct
{
  RegieFunctionary *functionary;
  const char       *into;
  const char       *role;
  const char       *job_title;
} NewEmployment;

static void
add_employment (gpointer     data,
                const GDate *first,
                const GDate *last)
{
  const NewEmployment *wanted = data;
  g_autoptr(RegieEmployment) employment = regie_employment_new ();

  regie_employment_set_body (employment, wanted->into);
  regie_employment_set_role (employment, wanted->role);
  regie_employment_set_job_title (employment, wanted->job_title);
  regie_employment_set_start_date (employment, first);
  regie_employment_set_end_date (employment, last);
  regie_functionary_add_employment (wanted->functionary, employment);
}

static void
pass_employment (const Merge      *merge,
                 RegieFunctionary *functionary,
                 RegieEmployment  *employment)
{
  NewEmployment wanted = {
    .functionary = functionary,
    .into = merge->into_id,
    .role = regie_employment_get_role (employment),
    .job_title = regie_employment_get_job_title (employment),
  };
  Days days = days_of (merge->day, regie_employment_get_end_date (employment));
  g_autoptr(GArray) covered = g_array_new (FALSE, FALSE, sizeof (Days));

  REGIE_ITEMS_FOREACH (RegieEmployment, other, regie_functionary_peek_employments (functionary))
    if (g_strcmp0 (regie_employment_get_body (other), merge->into_id) == 0 &&
        g_strcmp0 (regie_employment_get_role (other), wanted.role) == 0 &&
        g_strcmp0 (regie_employment_get_job_title (other), wanted.job_title) == 0)
      {
        Days taken =
          days_of (regie_employment_get_start_date (other), regie_employment_get_end_date (other));

        g_array_append_val (covered, taken);
      }

  regie_employment_set_end_date (employment, &merge->last);
  foreach_gap (days, covered, add_employment, &wanted);
}

static void
pass_employments (const Merge *merge)
{
  REGIE_ITEMS_FOREACH (RegieFunctionary,
                       functionary,
                       regie_programme_peek_functionaries (merge->programme))
    {
      const RegieItems *employments = regie_functionary_peek_employments (functionary);
      guint n_employments = regie_items_get_length (employments);

      for (guint i = 0; i < n_employments; i++)
        {
          RegieEmployment *employment = REGIE_EMPLOYMENT (employments->items[i]);

          if (is_passing_employment (merge, employment))
            pass_employment (merge, functionary, employment);
        }
    }
}

/* A body without terms took part all the time until now. */
static void
end_terms (const Merge *merge,
           RegieBody   *body)
{
  if (regie_items_get_length (regie_body_peek_terms (body)) == 0)
    {
      g_autoptr(RegieBodyTerm) term = regie_body_term_new ();

      regie_body_add_term (body, term);
    }

  REGIE_ITEMS_FOREACH (RegieBodyTerm, term, regie_body_peek_terms (body))
    if (goes_on (merge, regie_body_term_get_end_date (term)))
      regie_body_term_set_end_date (term, &merge->last);
}

static void
record_merger (const Merge        *merge,
               const char  *const *merged,
               const char         *decision_reference)
{
  g_autoptr(RegieBodyMerger) merger = regie_body_merger_new ();

  regie_ensure_id (merger);
  regie_body_merger_set_date (merger, merge->day);
  regie_body_merger_set_merged (merger, merged);
  regie_body_merger_set_into (merger, merge->into_id);
  regie_body_merger_set_decision_reference (merger, decision_reference);
  regie_programme_add_merger (merge->programme, merger);
}

static gboolean
can_end_all (const Merge  *merge,
             GError      **error)
{
  for (guint i = 0; i < merge->bodies->len; i++)
    {
      RegieBody *body = merge->bodies->pdata[i];

      if (can_end (merge, body, error))
        continue;
      g_prefix_error (error, "body %s: ", regie_entity_get_id (REGIE_ENTITY (body)));
      return FALSE;
    }

  return TRUE;
}

static gboolean
can_merge (Merge             *merge,
           const char *const *merged,
           GError           **error)
{
  if (!regie_day_move (merge->day, -1, &merge->last))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "day: no day comes before it");
  if (merged[0] == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "merged: no body is named");

  merge->into = regie_programme_look_up_body (merge->programme, "into", merge->into_id, error);
  if (merge->into == NULL)
    return FALSE;
  for (gsize i = 0; merged[i] != NULL; i++)
    if (!take_body (merge, merged[i], error))
      return FALSE;

  return can_take_in (merge, error) && can_end_all (merge, error) &&
         can_pass_presences (merge, error) && can_pass_employments (merge, error);
}

/**
 * regie_programme_merge_bodies:
 * @self: a programme
 * @merged: (array zero-terminated=1): ids of the bodies that end
 * @into: id of the body that they become, of the same level: a new one, or one that was there
 * @day: first day on which they are one
 * @decision_reference: (nullable): where the decision can be found
 * @error: return location for an error
 *
 * Merges bodies into one and puts it on record. The terms of the merged bodies end the day before.
 * An organisation that works in a merged municipality works in the new one from the day on, and a
 * merged organisation leaves its municipalities to the new one; whoever is employed by a merged
 * body is employed by the new one. Nothing stands double then, nothing is taken away, and what the
 * merged bodies did stays with them: on any earlier day everything is as it was.
 *
 * Mandates are not passed on, nor the municipalities that name a merged region.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when one of the bodies is not there; %REGIE_ERROR_EXISTS when one
 * was merged before; %REGIE_ERROR_REFUSED when their levels differ, when a body is named twice or
 * takes no part, when the new one has become part of another, or when something at a merged body
 * begins on the day or later. Nothing is changed then.
 *
 * Source: ours.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_programme_merge_bodies (RegieProgramme        *self,
                              const char     *const *merged,
                              const char            *into,
                              const GDate           *day,
                              const char            *decision_reference,
                              GError               **error)
{
  g_auto(Merge) merge = { .programme = self, .into_id = into };
  GDate first;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), FALSE);
  g_return_val_if_fail (merged != NULL, FALSE);
  g_return_val_if_fail (into != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  /* The day may be that of a record that ends here. */
  first = *day;
  merge.day = &first;
  merge.merged = g_hash_table_new (regie_hash_string, g_str_equal);
  merge.bodies = g_ptr_array_new ();
  if (!can_merge (&merge, merged, error))
    return FALSE;

  for (guint i = 0; i < merge.bodies->len; i++)
    end_terms (&merge, merge.bodies->pdata[i]);
  pass_presences (&merge);
  pass_employments (&merge);
  record_merger (&merge, merged, decision_reference);

  return TRUE;
}
