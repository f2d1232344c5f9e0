/* regie-regisseur-days.c: who was the regisseur when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-days.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-regisseur-period.h>

#include "base/regie-day-private.h"
#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

/* Records with a period, and those of them that hold on a day. The days are asked for in order, so
 * each record is taken in once and left out once. */
typedef struct
{
  const RegieItems *list;
  const GDate *(*get_start) (gpointer record);
  const GDate *(*get_end) (gpointer record);
  /* Places of all, in the order in which they begin, and how many of them have. */
  GArray *by_start;
  guint   n_begun;
  /* Places of those that hold, in the order of the document. */
  GArray *holding;
} Course;

static int
compare_starts (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  const Course *course = data;
  const GDate *one = course->get_start (course->list->items[*(const guint *) a]);
  const GDate *other = course->get_start (course->list->items[*(const guint *) b]);

  if (one == NULL || other == NULL)
    return (one != NULL) - (other != NULL);

  return regie_day_compare (one, other);
}

static void
course_init (Course *course)
{
  course->by_start = g_array_new (FALSE, FALSE, sizeof (guint));
  course->holding = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < regie_items_get_length (course->list); i++)
    g_array_append_val (course->by_start, i);
  g_array_sort_with_data (course->by_start, compare_starts, course);
}

static void
course_clear (Course *course)
{
  g_array_unref (course->by_start);
  g_array_unref (course->holding);
}

static gpointer
get_holding (const Course *course,
             guint         i)
{
  return course->list->items[g_array_index (course->holding, guint, i)];
}

static void
take_in (Course *course,
         guint   place)
{
  guint at = course->holding->len;

  while (at > 0 && g_array_index (course->holding, guint, at - 1) > place)
    at--;
  g_array_insert_val (course->holding, at, place);
}

/* Goes on to a day, not before the one that was asked for last. */
static void
course_go_on (Course      *course,
              const GDate *day)
{
  for (; course->n_begun < course->by_start->len; course->n_begun++)
    {
      guint place = g_array_index (course->by_start, guint, course->n_begun);
      const GDate *start = course->get_start (course->list->items[place]);

      if (start != NULL && regie_day_compare (start, day) > 0)
        break;
      take_in (course, place);
    }

  for (guint i = course->holding->len; i > 0; i--)
    {
      const GDate *end = course->get_end (get_holding (course, i - 1));

      if (end != NULL && regie_day_compare (end, day) < 0)
        g_array_remove_index (course->holding, i - 1);
    }
}

static const GDate *
get_term_start (gpointer term)
{
  return regie_regisseur_get_start_date (term);
}

static const GDate *
get_term_end (gpointer term)
{
  return regie_regisseur_get_end_date (term);
}

static const GDate *
get_gap_start (gpointer gap)
{
  return regie_regisseur_gap_get_start_date (gap);
}

static const GDate *
get_gap_end (gpointer gap)
{
  return regie_regisseur_gap_get_end_date (gap);
}

/* The terms of a dossier, of each whether it is that of the regisseur, and the gaps: asked once for
 * all days. */
typedef struct
{
  RegieDossier *dossier;
  gboolean     *leads;
  Course        terms;
  Course        gaps;
} Terms;

static void
terms_init (Terms        *all,
            RegieDossier *dossier)
{
  *all = (Terms){ .dossier = dossier,
                  .leads = regie_regisseur_list_leads (dossier),
                  .terms = { .list = regie_dossier_peek_regisseurs (dossier),
                             .get_start = get_term_start,
                             .get_end = get_term_end },
                  .gaps = { .list = regie_dossier_peek_regisseur_gaps (dossier),
                            .get_start = get_gap_start,
                            .get_end = get_gap_end } };
  course_init (&all->terms);
  course_init (&all->gaps);
}

static void
terms_clear (Terms *all)
{
  course_clear (&all->terms);
  course_clear (&all->gaps);
  g_free (all->leads);
}

/* What a term is on a day of which it is part. */
typedef enum
{
  LEADING,
  SUBSTITUTE,
  BESIDE
} Part;

static Part
get_part (const Terms *all,
          guint        place)
{
  if (all->leads[place])
    return LEADING;

  return regie_regisseur_get_is_substitute ((RegieRegisseur *) all->terms.list->items[place])
           ? SUBSTITUTE
           : BESIDE;
}

/* The people of one part on the day, each once; a term without a person counts as somebody. */
static GPtrArray *
list_people (const Terms *all,
             Part         part)
{
  GPtrArray *people = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = NULL;

  /* Mostly there is one. */
  if (all->terms.holding->len > 1)
    seen = g_hash_table_new (regie_hash_string, g_str_equal);
  for (guint i = 0; i < all->terms.holding->len; i++)
    {
      const char *person = regie_regisseur_get_person (get_holding (&all->terms, i));

      if (get_part (all, g_array_index (all->terms.holding, guint, i)) != part)
        continue;
      if (seen == NULL || person == NULL || g_hash_table_add (seen, (char *) person))
        g_ptr_array_add (people, (char *) (person == NULL ? "" : person));
    }
  g_ptr_array_add (people, NULL);

  return people;
}

static RegieRegisseurState
get_state (RegieDossier *dossier,
           const GDate  *day,
           guint         n_leading,
           guint         n_substitutes)
{
  if (!regie_dossier_is_open (dossier, day))
    return REGIE_REGISSEUR_STATE_CLOSED;
  if (n_leading > 1)
    return REGIE_REGISSEUR_STATE_SEVERAL;
  if (n_leading == 1)
    return REGIE_REGISSEUR_STATE_ONE;

  return n_substitutes > 0 ? REGIE_REGISSEUR_STATE_SUBSTITUTE : REGIE_REGISSEUR_STATE_NOBODY;
}

/* Why nobody directs, where nobody does and the gap is on record. */
static const char *
get_reason (const Terms         *all,
            RegieRegisseurState  state)
{
  if (state != REGIE_REGISSEUR_STATE_NOBODY)
    return NULL;

  for (guint i = 0; i < all->gaps.holding->len; i++)
    {
      const char *reason = regie_regisseur_gap_get_reason (get_holding (&all->gaps, i));

      if (reason != NULL && *reason != '\0')
        return reason;
    }

  return NULL;
}

static guint
count_people (const Terms *all,
              Part         part)
{
  g_autoptr(GPtrArray) people = list_people (all, part);

  return people->len - 1;
}

static RegieRegisseurPeriod *
period_new (const Terms *all,
            const GDate *first,
            const GDate *last)
{
  RegieRegisseurPeriod *period = regie_regisseur_period_new ();
  g_autoptr(GPtrArray) leading = list_people (all, LEADING);
  g_autoptr(GPtrArray) substitutes = list_people (all, SUBSTITUTE);
  g_autoptr(GPtrArray) beside = list_people (all, BESIDE);
  RegieRegisseurState state =
    get_state (all->dossier, first, leading->len - 1, substitutes->len - 1);

  regie_regisseur_period_set_start_date (period, first);
  regie_regisseur_period_set_end_date (period, last);
  regie_regisseur_period_set_state (period, state);
  regie_regisseur_period_set_persons (period, (const char *const *) leading->pdata);
  regie_regisseur_period_set_substitutes (period, (const char *const *) substitutes->pdata);
  regie_regisseur_period_set_beside (period, (const char *const *) beside->pdata);
  regie_regisseur_period_set_reason (period, get_reason (all, state));

  return period;
}

static void
add_day (GArray      *days,
         const GDate *date,
         int          offset)
{
  guint32 day = date == NULL ? 0 : g_date_get_julian (date) + offset;

  if (date != NULL)
    g_array_append_val (days, day);
}

/* The days on which it can change who directs, in order; also the first, and the day after the
 * last. */
static GArray *
list_days_of_change (RegieDossier *dossier,
                     const GDate  *first,
                     const GDate  *last)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (guint32));

  add_day (days, first, 0);
  add_day (days, last, 1);
  add_day (days, regie_dossier_get_opened_date (dossier), 0);
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      add_day (days, regie_regisseur_get_start_date (term), 0);
      add_day (days, regie_regisseur_get_end_date (term), 1);
    }
  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    {
      add_day (days, regie_regisseur_gap_get_start_date (gap), 0);
      add_day (days, regie_regisseur_gap_get_end_date (gap), 1);
    }
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (dossier))
    {
      add_day (days, regie_closure_get_date (closure), 0);
      add_day (days, regie_closure_get_reopened_date (closure), 0);
    }
  g_array_sort (days, regie_day_compare_numbers);

  return days;
}

static gboolean
is_same_list (const char *const *a,
              const char *const *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strv_equal (a, b);
}

static gboolean
is_same (RegieRegisseurPeriod *a,
         RegieRegisseurPeriod *b)
{
  return regie_regisseur_period_get_state (a) == regie_regisseur_period_get_state (b) &&
         g_strcmp0 (regie_regisseur_period_get_reason (a), regie_regisseur_period_get_reason (b)) ==
           0 &&
         is_same_list (regie_regisseur_period_get_persons (a),
                       regie_regisseur_period_get_persons (b)) &&
         is_same_list (regie_regisseur_period_get_substitutes (a),
                       regie_regisseur_period_get_substitutes (b)) &&
         is_same_list (regie_regisseur_period_get_beside (a),
                       regie_regisseur_period_get_beside (b));
}

/* Adds a period to those before it, as the rest of the last when nothing changed. */
static void
take_period (RegieList            *periods,
             RegieRegisseurPeriod *period)
{
  const RegieItems *told = periods->items;
  RegieRegisseurPeriod *last =
    told->n_items == 0 ? NULL : (RegieRegisseurPeriod *) told->items[told->n_items - 1];

  if (last == NULL || !is_same (last, period))
    {
      regie_list_take (periods, REGIE_ENTITY (period));
      return;
    }

  regie_regisseur_period_set_end_date (last, regie_regisseur_period_get_end_date (period));
  g_object_unref (period);
}

typedef void (*StretchFunc) (const Terms *all, const GDate *from, const GDate *to, gpointer data);

/* Calls for each stretch of days on which nothing changes. */
static void
walk_stretches (RegieDossier *dossier,
                const GDate  *first,
                const GDate  *last,
                StretchFunc   func,
                gpointer      data)
{
  g_autoptr(GArray) days = list_days_of_change (dossier, first, last);
  Terms all;

  terms_init (&all, dossier);
  for (guint i = 0; i + 1 < days->len; i++)
    {
      guint32 day = g_array_index (days, guint32, i);
      guint32 next = g_array_index (days, guint32, i + 1);
      GDate from;
      GDate to;

      if (day == next || day < g_date_get_julian (first) || next > g_date_get_julian (last) + 1)
        continue;
      g_date_clear (&from, 1);
      g_date_set_julian (&from, day);
      g_date_clear (&to, 1);
      g_date_set_julian (&to, next - 1);
      course_go_on (&all.terms, &from);
      course_go_on (&all.gaps, &from);
      func (&all, &from, &to, data);
    }
  terms_clear (&all);
}

static void
add_stretch (const Terms *all,
             const GDate *from,
             const GDate *to,
             gpointer     data)
{
  take_period (data, period_new (all, from, to));
}

typedef struct
{
  RegieRegisseurStateFunc func;
  gpointer                data;
} StateWalk;

/* Who stands in is asked only where nobody leads. */
static void
tell_state (const Terms *all,
            const GDate *from,
            const GDate *to,
            gpointer     data)
{
  const StateWalk *walk = data;
  guint n_leading = count_people (all, LEADING);
  guint n_substitutes = n_leading > 0 ? 0 : count_people (all, SUBSTITUTE);
  RegieRegisseurState state = get_state (all->dossier, from, n_leading, n_substitutes);

  walk->func (state, get_reason (all, state), from, to, walk->data);
}

void
regie_regisseur_walk_states (RegieDossier            *dossier,
                             const GDate             *first,
                             const GDate             *last,
                             RegieRegisseurStateFunc  func,
                             gpointer                 data)
{
  StateWalk walk = { func, data };

  walk_stretches (dossier, first, last, tell_state, &walk);
}

/**
 * regie_dossier_list_regisseur_periods:
 * @self: a dossier
 * @first: first day
 * @last: last day, not before @first
 *
 * Tells for every day from @first to @last who was the regisseur, who stood in and who directed
 * beside them: in periods, in order, of which the first begins on @first, each next one on the day
 * after the one before, and the last ends on @last.
 *
 * A term counts as that of the regisseur when it is marked
 * [property@Regie.Regisseur:is-primary], or when it is not and is never beside one that is, nor
 * within a gap that is on record.
 *
 * Returns: (transfer full): a list of [class@Regie.RegisseurPeriod]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_regisseur_periods (RegieDossier *self,
                                      const GDate  *first,
                                      const GDate  *last)
{
  RegieList *periods = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (last != NULL && g_date_valid (last), NULL);
  g_return_val_if_fail (regie_day_compare (first, last) <= 0, NULL);

  periods = regie_list_new (REGIE_TYPE_REGISSEUR_PERIOD);
  walk_stretches (self, first, last, add_stretch, periods);

  return G_LIST_MODEL (periods);
}

/**
 * regie_dossier_get_substitute_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds who stands in for the regisseur on a day.
 *
 * Returns: (nullable) (transfer none): the term, or %NULL when nobody does, or when several do
 *
 * Since: 0.1
 */
RegieRegisseur *
regie_dossier_get_substitute_on (RegieDossier *self,
                                 const GDate  *day)
{
  RegieRegisseur *found = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      if (!regie_regisseur_get_is_substitute (term) || regie_regisseur_get_is_primary (term) ||
          !regie_record_is_in_force (term, day))
        continue;
      if (found != NULL)
        return NULL;
      found = term;
    }

  return found;
}

/**
 * regie_dossier_list_beside_on:
 * @self: a dossier
 * @day: a day
 *
 * Lists who directs beside the regisseur on a day, such as a process regisseur beside a case
 * regisseur.
 *
 * Returns: (transfer full): a list of [class@Regie.Regisseur]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_beside_on (RegieDossier *self,
                              const GDate  *day)
{
  RegieList *beside = NULL;
  g_autofree gboolean *leads = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  beside = regie_list_new (REGIE_TYPE_REGISSEUR);
  leads = regie_regisseur_list_leads (self);
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    if (!regie_regisseur_get_is_substitute (term) && !leads[term_i] &&
        regie_record_is_in_force (term, day))
      regie_list_add (beside, REGIE_ENTITY (term));

  return G_LIST_MODEL (beside);
}
