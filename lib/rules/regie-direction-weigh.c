/* regie-direction-weigh.c: weighs the criteria of a regiekaart for a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-direction-private.h"

/* Every answer is one of three. What is unknown stays so, unless the rest decides: of “all” one
 * that does not hold, of “any” one that does. */

/* Whether a comparison is one of the kind: bounds for a number, codes for the others. */
gboolean
regie_criterion_fits (RegieCriterion *criterion,
                      RegieFactKind   kind)
{
  gboolean has_bounds =
    regie_criterion_get_at_least (criterion) > 0 || regie_criterion_get_below (criterion) > 0;
  gboolean has_codes = regie_criterion_get_one_of (criterion) != NULL;

  return has_bounds == (kind == REGIE_FACT_KIND_NUMBER) && has_codes != has_bounds;
}

/* Whether a comparison holds for a value. */
gboolean
regie_criterion_holds (RegieCriterion *criterion,
                       RegieFactKind   kind,
                       int             number,
                       const char     *code)
{
  int below = regie_criterion_get_below (criterion);

  if (kind != REGIE_FACT_KIND_NUMBER)
    return regie_criterion_get_one_of (criterion) != NULL &&
           g_strv_contains (regie_criterion_get_one_of (criterion), code);

  return number >= regie_criterion_get_at_least (criterion) && (below == 0 || number < below);
}

void
regie_weighing_run_init (RegieWeighingRun *run,
                         RegieDirection   *direction,
                         RegieDossier     *dossier,
                         const GDate      *day,
                         gboolean          wants_evidence)
{
  run->direction = direction;
  run->n_facts = regie_direction_count_facts (direction);
  run->known =
    (RegieFactCase){ dossier, day, wants_evidence, regie_direction_get_method (direction) };
  run->results = g_new (RegieFactResult, run->n_facts);
  run->is_worked_out = g_new0 (gboolean, run->n_facts);
}

void
regie_weighing_run_clear (RegieWeighingRun *run)
{
  for (guint i = 0; i < run->n_facts; i++)
    if (run->is_worked_out[i])
      regie_fact_result_clear (&run->results[i]);
  g_clear_pointer (&run->results, g_free);
  g_clear_pointer (&run->is_worked_out, g_free);
}

/* Place of a fact that can be asked for, or -1. */
int
regie_weighing_run_find (RegieWeighingRun *run,
                         const char       *fact)
{
  int place = -1;

  if (fact != NULL && fact == run->last_fact)
    return run->last_place;

  place = regie_direction_find_fact (run->direction, fact);
  run->last_fact = fact;
  run->last_place = place >= 0 && (guint) place < run->n_facts ? place : -1;

  return run->last_place;
}

RegieFactResult *
regie_weighing_run_get (RegieWeighingRun *run,
                        guint             place)
{
  if (!run->is_worked_out[place])
    {
      run->is_worked_out[place] = TRUE;
      /* Few facts are asked for: the others stay as they are. */
      run->results[place] = (RegieFactResult){ 0 };
      regie_direction_work_out (run->direction, place, &run->known, &run->results[place]);
    }

  return &run->results[place];
}

/* A comparison that cannot be made, as of a fact that there is not, is unknown for ever: the check
 * of the map reports it. */
RegieAnswer
regie_weighing_run_compare (RegieWeighingRun *run,
                            RegieCriterion   *criterion)
{
  int place = regie_weighing_run_find (run, regie_criterion_get_fact (criterion));
  RegieFactKind kind = REGIE_FACT_KIND_TRUTH;
  const RegieFactResult *result = NULL;

  if (place < 0)
    return REGIE_ANSWER_UNKNOWN;

  kind = regie_direction_get_fact_kind (run->direction, place);
  if (!regie_criterion_fits (criterion, kind))
    return REGIE_ANSWER_UNKNOWN;

  result = regie_weighing_run_get (run, place);
  if (!result->is_known)
    return REGIE_ANSWER_UNKNOWN;

  return regie_criterion_holds (criterion, kind, result->number, result->code) ? REGIE_ANSWER_YES
                                                                               : REGIE_ANSWER_NO;
}

typedef struct
{
  RegieCriterionCompare     compare;
  gpointer                  data;
  const RegieWeighingWatch *watch;
  RegieCriterionStep        way[REGIE_CRITERION_DEPTH + 1];
} Walk;

static RegieAnswer weigh_one (Walk           *walk,
                              RegieCriterion *criterion,
                              guint           depth);

/* Yes when all hold, no when one does not. */
static RegieAnswer
weigh_all (Walk             *walk,
           const RegieItems *parts,
           const char       *name,
           guint             depth)
{
  RegieAnswer answer = REGIE_ANSWER_YES;

  REGIE_ITEMS_FOREACH (RegieCriterion, part, parts)
    {
      RegieAnswer one = REGIE_ANSWER_UNKNOWN;

      walk->way[depth] = (RegieCriterionStep){ name, part_i };
      one = weigh_one (walk, part, depth);

      if (one == REGIE_ANSWER_NO)
        answer = REGIE_ANSWER_NO;
      else if (one == REGIE_ANSWER_UNKNOWN && answer == REGIE_ANSWER_YES)
        answer = REGIE_ANSWER_UNKNOWN;
      if (answer == REGIE_ANSWER_NO && walk->watch == NULL)
        return answer;
    }

  return answer;
}

/* Yes when one holds, no when none does. */
static RegieAnswer
weigh_any (Walk             *walk,
           const RegieItems *parts,
           const char       *name,
           guint             depth)
{
  RegieAnswer answer = REGIE_ANSWER_NO;

  REGIE_ITEMS_FOREACH (RegieCriterion, part, parts)
    {
      RegieAnswer one = REGIE_ANSWER_UNKNOWN;

      walk->way[depth] = (RegieCriterionStep){ name, part_i };
      one = weigh_one (walk, part, depth);

      if (one == REGIE_ANSWER_YES)
        answer = REGIE_ANSWER_YES;
      else if (one == REGIE_ANSWER_UNKNOWN && answer == REGIE_ANSWER_NO)
        answer = REGIE_ANSWER_UNKNOWN;
      if (answer == REGIE_ANSWER_YES && walk->watch == NULL)
        return answer;
    }

  return answer;
}

static RegieAnswer
turn (RegieAnswer answer)
{
  switch (answer)
    {
    case REGIE_ANSWER_UNKNOWN:
      return REGIE_ANSWER_UNKNOWN;
    case REGIE_ANSWER_YES:
      return REGIE_ANSWER_NO;
    case REGIE_ANSWER_NO:
      return REGIE_ANSWER_YES;
    }

  g_assert_not_reached ();
}

static RegieAnswer
weigh_form (Walk           *walk,
            RegieCriterion *criterion,
            guint           depth)
{
  const RegieItems *parts = regie_criterion_get_parts (criterion);

  if (parts != NULL && depth >= REGIE_CRITERION_DEPTH)
    return REGIE_ANSWER_UNKNOWN;

  switch (regie_criterion_get_form (criterion))
    {
    case REGIE_CRITERION_ALL:
      return weigh_all (walk, parts, "all", depth + 1);
    case REGIE_CRITERION_ANY:
      return weigh_any (walk, parts, "any", depth + 1);
    case REGIE_CRITERION_NONE:
      return turn (weigh_any (walk, parts, "none", depth + 1));
    case REGIE_CRITERION_FACT:
      return walk->compare (criterion, walk->data);
    case REGIE_CRITERION_EMPTY:
    case REGIE_CRITERION_SEVERAL:
      return REGIE_ANSWER_UNKNOWN;
    }

  g_assert_not_reached ();
}

static RegieAnswer
weigh_one (Walk           *walk,
           RegieCriterion *criterion,
           guint           depth)
{
  RegieAnswer answer = REGIE_ANSWER_UNKNOWN;

  if (walk->watch != NULL)
    walk->watch->begin (criterion, walk->way, depth, walk->watch->data);
  answer = weigh_form (walk, criterion, depth);
  if (walk->watch != NULL)
    walk->watch->end (answer, walk->watch->data);

  return answer;
}

static RegieAnswer
compare_in_run (RegieCriterion *criterion,
                gpointer        run)
{
  return regie_weighing_run_compare (run, criterion);
}

/* Whether all criteria of a level hold. With a watch every part is weighed, without one no more
 * than decides. */
RegieAnswer
regie_weighing_run_weigh (RegieWeighingRun         *run,
                          const RegieItems         *criteria,
                          const RegieWeighingWatch *watch)
{
  Walk walk = { compare_in_run, run, watch, { { NULL, 0 } } };

  return weigh_all (&walk, criteria, "criteria", 0);
}

/* Whether all criteria hold, whatever their facts are about. */
RegieAnswer
regie_criteria_weigh (const RegieItems      *criteria,
                      RegieCriterionCompare  compare,
                      gpointer               data)
{
  Walk walk = { compare, data, NULL, { { NULL, 0 } } };

  return weigh_all (&walk, criteria, "criteria", 0);
}

/* Whether one criterion holds. */
RegieAnswer
regie_weighing_run_weigh_one (RegieWeighingRun *run,
                              RegieCriterion   *criterion)
{
  Walk walk = { compare_in_run, run, NULL, { { NULL, 0 } } };

  return weigh_one (&walk, criterion, 0);
}

/* The levels that fit, or may, the heaviest first. */
static void
list_possible (RegieLevelResult  *result,
               const GPtrArray   *levels,
               const RegieAnswer *answers,
               guint             *n_yes)
{
  *n_yes = 0;
  for (guint i = 0; i < levels->len; i++)
    if (answers[i] != REGIE_ANSWER_NO)
      {
        g_ptr_array_add (result->possible, levels->pdata[i]);
        *n_yes += answers[i] == REGIE_ANSWER_YES;
        if (answers[i] == REGIE_ANSWER_YES && result->level == NULL)
          result->level = levels->pdata[i];
      }
}

/* Below the heaviest that fits, nothing can change the result. */
static void
cut_lighter (RegieLevelResult *result)
{
  guint place = 0;

  if (result->level != NULL && g_ptr_array_find (result->possible, result->level, &place))
    g_ptr_array_set_size (result->possible, (int) place + 1);
}

/* @levels stand in order, the heaviest first, and @answers in the same. */
RegieLevelResult
regie_weighing_choose (RegieLevelChoice   choice,
                       const GPtrArray   *levels,
                       const RegieAnswer *answers)
{
  RegieLevelResult result = { .possible = g_ptr_array_new () };
  guint n_yes = 0;

  list_possible (&result, levels, answers, &n_yes);

  switch (choice)
    {
    case REGIE_LEVEL_CHOICE_HEAVIEST:
      cut_lighter (&result);
      break;
    case REGIE_LEVEL_CHOICE_EXCLUSIVE:
      result.is_double = n_yes > 1;
      if (result.is_double)
        result.level = NULL;
      break;
    }
  result.is_certain = !result.is_double && result.possible->len == (result.level == NULL ? 0 : 1);

  return result;
}
