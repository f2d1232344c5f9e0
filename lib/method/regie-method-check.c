/* regie-method-check.c: whether a method can be worked with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-edition.h>

#include <regie/regie-interval.h>
#include <regie/regie-level.h>
#include <regie/regie-problem.h>
#include <regie/regie-regiekaart.h>
#include <regie/regie-scale-anchor.h>
#include <regie/regie-scale.h>
#include <regie/regie-weighing-question.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "method/regie-criterion-private.h"
#include "method/regie-method-check-private.h"
#include "method/regie-method-items-private.h"

typedef RegieMethodCheck Check;

void
regie_method_check_report (RegieMethodCheck *check,
                           RegieEntity      *record,
                           const char       *text)
{
  g_autofree char *path = regie_entity_dup_path (REGIE_ENTITY (check->method), record);
  RegieProblem *problem = regie_problem_new ();

  regie_problem_set_path (problem, path);
  regie_problem_set_text (problem, regie_translate (check->language, text));
  regie_list_take (check->problems, REGIE_ENTITY (problem));
}

typedef void (*CheckFunc) (Check *check, RegieEntity *record);

static void
check_each (Check      *check,
            GListModel *list,
            CheckFunc   func)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (list, i);

      func (check, record);
    }
}

/* Both answers must lead somewhere: to an outcome, or to a next question. */
static void
check_question (Check       *check,
                RegieEntity *record)
{
  RegieWeighingQuestion *question = REGIE_WEIGHING_QUESTION (record);

  if (regie_weighing_question_get_no_outcome (question) == REGIE_WEIGHING_OUTCOME_UNKNOWN &&
      regie_weighing_question_get_no_next (question) == NULL)
    regie_method_check_report (check, record, N_ ("The answer no leads nowhere."));
  if (regie_weighing_question_get_yes_outcome (question) == REGIE_WEIGHING_OUTCOME_UNKNOWN &&
      regie_weighing_question_get_yes_next (question) == NULL)
    regie_method_check_report (check, record, N_ ("The answer yes leads nowhere."));
}

static int
question_rank (GListModel *questions,
               const char *id)
{

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegieEntity) question = g_list_model_get_item (questions, i);

      if (g_strcmp0 (regie_entity_get_id (question), id) == 0)
        return i;
    }

  return G_MAXINT;
}

/* Questions lead onwards only, so a weighing always ends; and to those of their own framework. */
static void
check_question_order (Check       *check,
                      GListModel  *questions,
                      RegieEntity *record)
{
  RegieWeighingQuestion *question = REGIE_WEIGHING_QUESTION (record);
  int rank = question_rank (questions, regie_entity_get_id (record));
  const char *no_next = regie_weighing_question_get_no_next (question);
  const char *yes_next = regie_weighing_question_get_yes_next (question);

  if ((no_next != NULL && question_rank (questions, no_next) <= rank) ||
      (yes_next != NULL && question_rank (questions, yes_next) <= rank))
    regie_method_check_report (check, record, N_ ("A question leads back to an earlier one."));
}

static void
check_questions (Check      *check,
                 GListModel *questions)
{
  check_each (check, questions, check_question);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegieEntity) question = g_list_model_get_item (questions, i);

      check_question_order (check, questions, question);
    }
}

static void
check_framework (Check       *check,
                 RegieEntity *record)
{
  GListModel *questions =
    regie_weighing_framework_get_questions (REGIE_WEIGHING_FRAMEWORK (record));

  if (g_list_model_get_n_items (questions) == 0)
    regie_method_check_report (check, record, N_ ("A weighing framework without questions."));
  check_questions (check, questions);
}

static void
check_item (Check       *check,
            RegieEntity *record)
{
  RegieRiskItem *item = REGIE_RISK_ITEM (record);

  if (regie_risk_item_get_min (item) >= regie_risk_item_get_max (item))
    regie_method_check_report (check, record, N_ ("The lowest answer is not below the highest."));
}

static void
check_instrument (Check       *check,
                  RegieEntity *record)
{
  RegieRiskInstrument *instrument = REGIE_RISK_INSTRUMENT (record);
  GListModel *levels = regie_risk_instrument_get_levels (instrument);
  g_autoptr(GHashTable) thresholds = g_hash_table_new (NULL, NULL);

  check_each (check, regie_risk_instrument_get_items (instrument), check_item);
  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    {
      g_autoptr(RegieRiskLevel) level = g_list_model_get_item (levels, i);

      if (!g_hash_table_add (thresholds, GINT_TO_POINTER (regie_risk_level_get_threshold (level))))
        regie_method_check_report (check,
                                   REGIE_ENTITY (level),
                                   N_ ("Another level has this threshold."));
    }
}

static void
check_anchors (Check      *check,
               RegieScale *scale)
{
  GListModel *anchors = regie_scale_get_anchors (scale);

  for (guint i = 0; i < g_list_model_get_n_items (anchors); i++)
    {
      g_autoptr(RegieScaleAnchor) anchor = g_list_model_get_item (anchors, i);
      int value = regie_scale_anchor_get_value (anchor);

      if (value < regie_scale_get_min (scale) || value > regie_scale_get_max (scale))
        regie_method_check_report (check, REGIE_ENTITY (anchor), N_ ("A score outside its scale."));
    }
}

static void
check_scale (Check       *check,
             RegieEntity *record)
{
  RegieScale *scale = REGIE_SCALE (record);

  if (regie_scale_get_min (scale) >= regie_scale_get_max (scale))
    regie_method_check_report (check, record, N_ ("The lowest score is not below the highest."));
  else
    check_anchors (check, scale);
}

static gboolean
has_comparison (RegieCriterion *criterion)
{
  return regie_criterion_get_at_least (criterion) > 0 ||
         regie_criterion_get_below (criterion) > 0 ||
         regie_criterion_get_one_of (criterion) != NULL;
}

/* What is wrong with a criterion whatever facts there are, or NULL. */
static const char *
fault_of (RegieCriterion *criterion,
          guint           depth)
{
  RegieCriterionForm form = regie_criterion_get_form (criterion);
  int below = regie_criterion_get_below (criterion);

  if (form == REGIE_CRITERION_EMPTY || form == REGIE_CRITERION_SEVERAL)
    return N_ ("A criterion wants exactly one of these: all, any, none, fact.");
  if (form != REGIE_CRITERION_FACT && has_comparison (criterion))
    return N_ ("Only a fact can be compared: at_least, below and one_of belong to it.");
  if (form == REGIE_CRITERION_FACT && !has_comparison (criterion))
    return N_ ("The fact is compared with nothing: write at_least, below or one_of.");
  if (below > 0 && regie_criterion_get_at_least (criterion) >= below)
    return N_ ("It can never hold: at_least is not less than below.");
  if (form != REGIE_CRITERION_FACT && depth >= REGIE_CRITERION_DEPTH)
    return N_ ("Criteria lie too deep in each other; from here on they are not looked at.");

  return NULL;
}

/* Criteria lie in each other: @depth is 0 for those of a level or a phase itself. */
void
regie_method_check_criteria (RegieMethodCheck *check,
                             const RegieItems *criteria,
                             guint             depth)
{
  REGIE_ITEMS_FOREACH (RegieCriterion, criterion, criteria)
    {
      const char *fault = fault_of (criterion, depth);

      if (fault != NULL)
        regie_method_check_report (check, REGIE_ENTITY (criterion), fault);
      if (depth < REGIE_CRITERION_DEPTH)
        regie_method_check_criteria (check, regie_criterion_get_parts (criterion), depth + 1);
    }
}

static RegieLevel *
find_level (RegieRegiekaart *regiekaart,
            const char      *id)
{
  REGIE_ITEMS_FOREACH (RegieLevel, level, regie_regiekaart_peek_levels (regiekaart))
    if (g_strcmp0 (REGIE_ID (level), id) == 0)
      return level;

  return NULL;
}

/* A level that is not there is reported with the shape, one without a rank by itself. */
static void
check_ways (Check                  *check,
            RegieRegiekaart        *regiekaart,
            RegieLevel             *level,
            const char      *const *ways,
            gboolean                is_up)
{
  for (gsize i = 0; ways != NULL && ways[i] != NULL; i++)
    {
      RegieLevel *other = find_level (regiekaart, ways[i]);
      int rank = regie_level_get_rank (level);
      int other_rank = other == NULL ? 0 : regie_level_get_rank (other);

      if (rank == 0 || other_rank == 0)
        continue;
      if (is_up && other_rank < rank)
        regie_method_check_report (check,
                                   REGIE_ENTITY (level),
                                   N_ ("A way up leads to a lighter level."));
      if (!is_up && other_rank > rank)
        regie_method_check_report (check,
                                   REGIE_ENTITY (level),
                                   N_ ("A way down leads to a heavier level."));
    }
}

static void
check_level (Check           *check,
             RegieRegiekaart *regiekaart,
             RegieLevel      *level)
{
  regie_method_check_criteria (check, regie_level_peek_criteria (level), 0);
  check_ways (check, regiekaart, level, regie_level_get_up (level), TRUE);
  check_ways (check, regiekaart, level, regie_level_get_down (level), FALSE);
}

static void
check_levels (Check           *check,
              RegieRegiekaart *regiekaart)
{
  GListModel *levels = regie_regiekaart_get_levels (regiekaart);
  g_autoptr(GHashTable) ranks = g_hash_table_new (NULL, NULL);

  if (g_list_model_get_n_items (levels) == 0)
    regie_method_check_report (check,
                               REGIE_ENTITY (regiekaart),
                               N_ ("A regiekaart without levels."));

  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    {
      g_autoptr(RegieLevel) level = g_list_model_get_item (levels, i);
      int rank = regie_level_get_rank (level);

      if (rank == 0)
        regie_method_check_report (check, REGIE_ENTITY (level), N_ ("A level without a rank."));
      else if (!g_hash_table_add (ranks, GINT_TO_POINTER (rank)))
        regie_method_check_report (check,
                                   REGIE_ENTITY (level),
                                   N_ ("Another level has this rank."));
      check_level (check, regiekaart, level);
    }
}

static void
check_interval (Check       *check,
                RegieEntity *record)
{
  const char *level = regie_interval_get_level (REGIE_INTERVAL (record));

  if (level != NULL &&
      regie_entity_find (REGIE_ENTITY (check->method), REGIE_TYPE_LEVEL, level) == NULL)
    regie_method_check_report (check, record, N_ ("The regiekaart has no such level."));
}

static void
add_all (RegieList  *to,
         GListModel *from)
{
  for (guint i = 0; i < g_list_model_get_n_items (from); i++)
    regie_list_take (to, g_list_model_get_item (from, i));
}

/**
 * regie_method_check:
 * @self: a method; for a layer, the method that [method@Regie.Layers.get_method] gives
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Checks whether a method can be worked with: its shape, the questions of the weighing, scales,
 * levels and the shape of their criteria, intervals, phases with their conditions and steps, and
 * the actions of its catalogue.
 * Whether the criteria fit the facts and each other tells [method@Regie.Direction.check].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem]; empty when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_method_check (RegieMethod *self,
                    const char  *language)
{
  Check check = { self, NULL, language };
  g_autoptr(GListModel) shape = NULL;
  RegieRegiekaart *regiekaart = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);

  check.problems = regie_list_new (REGIE_TYPE_PROBLEM);
  shape = regie_entity_check_shape (REGIE_ENTITY (self), language);
  add_all (check.problems, shape);

  check_questions (&check, regie_method_get_weighing_questions (self));
  check_each (&check, regie_method_get_weighing_frameworks (self), check_framework);
  check_each (&check, regie_method_get_risk_instruments (self), check_instrument);
  check_each (&check, regie_method_get_scales (self), check_scale);
  check_each (&check, regie_method_get_intervals (self), check_interval);

  regiekaart = regie_method_get_regiekaart (self);
  if (regiekaart != NULL)
    check_levels (&check, regiekaart);
  regie_method_check_phases (&check);
  regie_method_check_catalogue (&check);

  return G_LIST_MODEL (check.problems);
}
