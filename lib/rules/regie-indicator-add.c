/* regie-indicator-add.c: counts one case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-indicator-count-private.h"

#include "base/regie-table-private.h"

/* The facts of a case on a day, worked out when they are asked for. */
typedef struct
{
  GDate            day;
  RegieWeighingRun run;
} Facts;

/* One case that is being counted. The bodies are all together, its municipality and its
 * organisation, as far as they are told apart. */
typedef struct
{
  RegieIndicatorCount *count;
  RegieDossier        *dossier;
  GPtrArray           *facts;
  guint                bodies[3];
  guint                n_bodies;
  guint                place;
  RegieCounter        *counter;
} Case;

/* Something that is counted, on the day that places it in a period. */
typedef struct
{
  Case               *of;
  const RegieCounted *one;
  const GDate        *day;
} Look;

/* What became of it. */
typedef struct
{
  gboolean is_one;
  gboolean is_counted;
  guint    group;
  int      measured;
} Outcome;

static void
facts_free (gpointer data)
{
  Facts *facts = data;

  regie_weighing_run_clear (&facts->run);
  g_free (facts);
}

static RegieWeighingRun *
get_run (Case        *self,
         const GDate *day)
{
  Facts *facts = NULL;

  for (guint i = 0; i < self->facts->len; i++)
    {
      facts = self->facts->pdata[i];
      if (regie_day_compare (&facts->day, day) == 0)
        return &facts->run;
    }

  facts = g_new0 (Facts, 1);
  facts->day = *day;
  regie_weighing_run_init (&facts->run, self->count->direction, self->dossier, &facts->day, FALSE);
  g_ptr_array_add (self->facts, facts);

  return &facts->run;
}

static RegieAnswer
compare (RegieCriterion *criterion,
         gpointer        data)
{
  Look *look = data;
  const RegieCountedFact *fact =
    regie_countable_find_fact (look->of->counter->row, regie_criterion_get_fact (criterion));
  RegieFactResult result = { 0 };
  RegieAnswer answer = REGIE_ANSWER_UNKNOWN;

  if (fact == NULL)
    return regie_weighing_run_compare (get_run (look->of, look->day), criterion);
  if (!regie_criterion_fits (criterion, fact->kind))
    return REGIE_ANSWER_UNKNOWN;

  fact->find (look->one, look->day, &result);
  if (result.is_known)
    answer = regie_criterion_holds (criterion, fact->kind, result.number, result.code)
               ? REGIE_ANSWER_YES
               : REGIE_ANSWER_NO;
  regie_fact_result_clear (&result);

  return answer;
}

static gboolean
holds (Look       *look,
       GListModel *criteria)
{
  return regie_criteria_weigh (regie_list_get_items (criteria), compare, look) == REGIE_ANSWER_YES;
}

static guint
find_group (Look *look)
{
  RegieCounter *counter = look->of->counter;
  RegieFactResult result = { 0 };
  guint group = 0;

  if (counter->group == NULL)
    return 0;

  counter->group->find (look->one, look->day, &result);
  if (result.is_known)
    group = regie_counter_find_group (counter, result.code);
  regie_fact_result_clear (&result);

  return group;
}

/* What cannot be measured stays in the denominator and is not counted. */
static gboolean
measure (Look *look,
         int  *measured)
{
  const RegieCountedFact *fact = look->of->counter->measure;
  RegieFactResult result = { 0 };
  gboolean is_known = FALSE;

  if (fact == NULL)
    return TRUE;

  fact->find (look->one, look->day, &result);
  is_known = result.is_known;
  *measured = result.number;
  regie_fact_result_clear (&result);

  return is_known;
}

static Outcome
judge (Look *look)
{
  RegieIndicator *indicator = look->of->counter->indicator;
  Outcome outcome = { .is_one = holds (look, regie_indicator_get_denominator (indicator)) };

  if (!outcome.is_one)
    return outcome;

  outcome.group = find_group (look);
  outcome.is_counted =
    holds (look, regie_indicator_get_numerator (indicator)) && measure (look, &outcome.measured);

  return outcome;
}

static void
take (Case          *self,
      guint          period,
      const Outcome *outcome)
{
  const char *body =
    self->counter->row->get_body == NULL ? NULL : self->counter->row->get_body (self->dossier);

  for (guint i = 0; i < self->n_bodies; i++)
    {
      RegieTallyKey key = { self->place, period, self->bodies[i], outcome->group };
      RegieTally *tally = regie_indicator_count_get_tally (self->count, key, TRUE);

      tally->denominator++;
      if (!outcome->is_counted)
        continue;
      tally->numerator++;
      if (self->counter->measure != NULL)
        regie_tally_measure (tally, outcome->measured, 1);
      if (body != NULL)
        regie_tally_add_body (tally, body);
    }
}

static gboolean
is_within (const GDate     *day,
           const RegieDays *period)
{
  return regie_day_compare (day, &period->first) >= 0 &&
         regie_day_compare (day, &period->last) <= 0;
}

/* It is judged once, on its own day, and so it is the same in each period that holds the day. */
static void
count_on_its_day (Case               *self,
                  const RegieCounted *one)
{
  const GDate *day = self->counter->moment->get_date (one);
  Look look = { self, one, day };
  Outcome outcome = { 0 };
  gboolean is_judged = FALSE;

  for (guint i = 0; day != NULL && i < self->count->periods->len; i++)
    {
      if (!is_within (day, &g_array_index (self->count->periods, RegieDays, i)))
        continue;
      if (!is_judged)
        outcome = judge (&look);
      is_judged = TRUE;
      if (outcome.is_one)
        take (self, i, &outcome);
    }
}

static void
count_on_last_days (Case               *self,
                    const RegieCounted *one)
{
  for (guint i = 0; i < self->count->periods->len; i++)
    {
      const RegieDays *period = &g_array_index (self->count->periods, RegieDays, i);
      Look look = { self, one, &period->last };
      Outcome outcome = { 0 };

      if (!self->counter->moment->is_on (one, &period->last))
        continue;
      outcome = judge (&look);
      if (outcome.is_one)
        take (self, i, &outcome);
    }
}

static void
count_one (const RegieCounted *one,
           gpointer            data)
{
  Case *self = data;

  if (self->counter->moment->get_date != NULL)
    count_on_its_day (self, one);
  else
    count_on_last_days (self, one);
}

static void
find_bodies (Case *self)
{
  RegieIndicatorCount *count = self->count;
  const char *municipality = regie_dossier_get_municipality (self->dossier);

  self->bodies[self->n_bodies++] = 0;
  if (count->depth >= REGIE_BODY_LEVEL_MUNICIPALITY)
    self->bodies[self->n_bodies++] =
      regie_indicator_count_find_body (count, REGIE_BODY_LEVEL_MUNICIPALITY, municipality, NULL);
  if (count->depth >= REGIE_BODY_LEVEL_ORGANISATION)
    self->bodies[self->n_bodies++] =
      regie_indicator_count_find_body (count,
                                       REGIE_BODY_LEVEL_ORGANISATION,
                                       municipality,
                                       regie_dossier_get_organisation (self->dossier));
}

/**
 * regie_indicator_count_add:
 * @self: a count with its periods
 * @dossier: a case
 *
 * Counts a case. The dossier is not kept and not changed. A case whose id was given before is not
 * counted again, whatever stands in it now: the first counts.
 *
 * Returns: whether it was counted
 *
 * Since: 0.1
 */
gboolean
regie_indicator_count_add (RegieIndicatorCount *self,
                           RegieDossier        *dossier)
{
  g_autoptr(GPtrArray) facts = g_ptr_array_new_with_free_func (facts_free);
  Case one = { .count = self, .dossier = dossier, .facts = facts };

  g_return_val_if_fail (REGIE_IS_INDICATOR_COUNT (self), FALSE);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), FALSE);

  if (!regie_case_marks_add (self->marks, REGIE_ID (dossier)))
    return FALSE;

  find_bodies (&one);
  for (guint i = 0; i < self->counters->len; i++)
    {
      one.place = i;
      one.counter = &g_array_index (self->counters, RegieCounter, i);
      if (one.counter->moment != NULL)
        one.counter->row->walk (dossier, count_one, &one);
    }
  self->n_cases++;

  return TRUE;
}
