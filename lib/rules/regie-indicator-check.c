/* regie-indicator-check.c: whether an indicator asks for what can be counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-problem.h>

#include "method/regie-method-items-private.h"
#include "rules/regie-countables-private.h"
#include "rules/regie-direction-private.h"

typedef struct
{
  RegieIndicator          *indicator;
  const RegieCountableRow *row;
  RegieList               *problems;
  const char              *language;
} Check;

static void
report (Check       *check,
        RegieEntity *record,
        const char  *text,
        const char  *name)
{
  g_autofree char *path = regie_entity_dup_path (REGIE_ENTITY (check->indicator), record);
  g_autofree char *filled = regie_translate_with (check->language, text, "fact", name, NULL);
  RegieProblem *problem = regie_problem_new ();

  regie_problem_set_path (problem, path);
  regie_problem_set_text (problem, filled);
  regie_list_take (check->problems, REGIE_ENTITY (problem));
}

/* Of a fact of what is counted, or else of its case. */
static gboolean
find_kind (const Check   *check,
           const char    *fact,
           RegieFactKind *kind)
{
  const RegieCountedFact *own = regie_countable_find_fact (check->row, fact);
  int place = own != NULL ? -1 : regie_fact_rows_find (fact);

  if (own != NULL)
    *kind = own->kind;
  else if (place >= 0)
    *kind = regie_fact_rows_get ((guint) place)->kind;

  return own != NULL || place >= 0;
}

static void
check_fact (Check          *check,
            RegieCriterion *criterion)
{
  const char *fact = regie_criterion_get_fact (criterion);
  RegieFactKind kind = REGIE_FACT_KIND_TRUTH;
  const char *text = NULL;

  if (!find_kind (check, fact, &kind))
    text = N_ ("There is no fact “{fact}”.");
  else if (regie_criterion_fits (criterion, kind))
    return;
  else if (kind == REGIE_FACT_KIND_NUMBER)
    text = N_ ("The fact “{fact}” is a number: it wants at_least or below, and no codes.");
  else
    text = N_ ("The fact “{fact}” has codes: it wants one_of, and no bounds.");

  report (check, REGIE_ENTITY (criterion), text, fact);
}

static void
check_criteria (Check            *check,
                const RegieItems *criteria,
                guint             depth)
{
  REGIE_ITEMS_FOREACH (RegieCriterion, criterion, criteria)
    switch (regie_criterion_get_form (criterion))
      {
      case REGIE_CRITERION_FACT:
        check_fact (check, criterion);
        break;
      case REGIE_CRITERION_EMPTY:
      case REGIE_CRITERION_SEVERAL:
        report (check,
                REGIE_ENTITY (criterion),
                N_ ("A criterion wants exactly one of these: all, any, none, fact."),
                "");
        break;
      case REGIE_CRITERION_ALL:
      case REGIE_CRITERION_ANY:
      case REGIE_CRITERION_NONE:
        if (depth < REGIE_CRITERION_DEPTH)
          check_criteria (check, regie_criterion_get_parts (criterion), depth + 1);
        break;
      }
}

/* The fact that is measured is a number, the one that tells groups apart is none. */
static void
check_own (Check      *check,
           const char *fact,
           gboolean    is_number)
{
  const RegieCountedFact *found =
    fact == NULL ? NULL : regie_countable_find_fact (check->row, fact);

  if (fact == NULL)
    return;

  if (found == NULL)
    report (check,
            REGIE_ENTITY (check->indicator),
            N_ ("What is counted has no fact “{fact}”."),
            fact);
  else if ((found->kind == REGIE_FACT_KIND_NUMBER) != is_number)
    report (check,
            REGIE_ENTITY (check->indicator),
            is_number ? N_ ("The fact “{fact}” is no number, so it cannot be measured.")
                      : N_ ("The fact “{fact}” is a number, so it makes no groups."),
            fact);
}

static void
check_unit (Check *check)
{
  RegieIndicatorUnit unit = regie_indicator_get_unit (check->indicator);
  gboolean wants_measure = unit == REGIE_INDICATOR_UNIT_DAYS || unit == REGIE_INDICATOR_UNIT_POINTS;

  if (wants_measure != (regie_indicator_get_measure (check->indicator) != NULL))
    report (check,
            REGIE_ENTITY (check->indicator),
            N_ ("Days and points are measured, and nothing else is."),
            "");
}

/**
 * regie_indicator_check:
 * @self: an indicator
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Checks whether an indicator asks for what can be counted: its moment, what is measured, and the
 * facts that its criteria compare. One that asks for something else gives readings from outside.
 *
 * Returns: (transfer full): a list of [class@Regie.Problem]; empty when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_indicator_check (RegieIndicator *self,
                       const char     *language)
{
  Check check = { self, NULL, NULL, language };
  const char *moment = NULL;

  g_return_val_if_fail (REGIE_IS_INDICATOR (self), NULL);

  check.row = regie_countable_get_row (regie_indicator_get_counts (self));
  check.problems = regie_list_new (REGIE_TYPE_PROBLEM);
  if (check.row == NULL)
    return G_LIST_MODEL (check.problems);

  moment = regie_indicator_get_moment (self);
  if (regie_countable_find_moment (check.row, moment) == NULL)
    report (&check,
            REGIE_ENTITY (self),
            N_ ("What is counted has no moment “{fact}”."),
            moment == NULL ? "" : moment);
  check_own (&check, regie_indicator_get_measure (self), TRUE);
  check_own (&check, regie_indicator_get_group_by (self), FALSE);
  check_unit (&check);
  check_criteria (&check, regie_indicator_peek_denominator (self), 0);
  check_criteria (&check, regie_indicator_peek_numerator (self), 0);

  return G_LIST_MODEL (check.problems);
}
