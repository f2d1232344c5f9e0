/* regie-direction-check.c: whether the criteria of a regiekaart can be worked with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-criteria-search-private.h"

#include <regie/regie-phase.h>
#include <regie/regie-problem.h>

#include "method/regie-method-items-private.h"

/* Steps of the search for one question, and for all of them together: enough for any map that
 * people write, and done well within a second for any other. */
#define STEPS_FOR_ONE 10000000
#define STEPS_FOR_ALL 40000000

typedef struct
{
  RegieDirection *direction;
  RegieMethod    *method;
  const char     *language;
  RegieList      *problems;

  /* From heavy to light. */
  GPtrArray     *levels;
  RegieFormulas *formulas;
  gboolean       is_exclusive;
  gint64         steps;
  GString       *given_up;
} Check;

static void
take_problem (Check    *check,
              gpointer  record,
              char     *text)
{
  g_autofree char *taken = text;
  g_autofree char *path = regie_entity_dup_path (REGIE_ENTITY (check->method), record);
  RegieProblem *problem = regie_problem_new ();

  regie_problem_set_path (problem, path);
  regie_problem_set_text (problem, taken);
  regie_list_take (check->problems, REGIE_ENTITY (problem));
}

static char *
dup_codes (Check *check,
           guint  place)
{
  GString *codes = g_string_new (NULL);
  const char *code = NULL;

  for (guint i = 0; (code = regie_direction_get_fact_code (check->direction, place, i)) != NULL;
       i++)
    g_string_append_printf (codes, "%s%s", i == 0 ? "" : ", ", code);

  return g_string_free (codes, FALSE);
}

static void
check_codes (Check          *check,
             RegieCriterion *criterion,
             guint           place)
{
  const char *const *codes = regie_criterion_get_one_of (criterion);
  g_autofree char *known = dup_codes (check, place);

  for (guint i = 0; codes[i] != NULL; i++)
    if (!regie_direction_knows_code (check->direction, place, codes[i]))
      take_problem (
        check,
        criterion,
        regie_translate_with (check->language,
                              N_ ("The fact “{fact}” has no code “{code}”; it has: {codes}."),
                              "fact",
                              regie_criterion_get_fact (criterion),
                              "code",
                              codes[i],
                              "codes",
                              known,
                              NULL));
}

static void
check_fact (Check          *check,
            RegieCriterion *criterion)
{
  const char *fact = regie_criterion_get_fact (criterion);
  int place = regie_direction_find_fact (check->direction, fact);
  const char *text = NULL;

  if (place < 0)
    text = N_ ("There is no fact “{fact}”.");
  else if (regie_criterion_fits (criterion,
                                 regie_direction_get_fact_kind (check->direction, place)))
    {
      if (regie_criterion_get_one_of (criterion) != NULL)
        check_codes (check, criterion, place);
      return;
    }
  else if (regie_direction_get_fact_kind (check->direction, place) == REGIE_FACT_KIND_NUMBER)
    text = N_ ("The fact “{fact}” is a number: it wants at_least or below, and no codes.");
  else
    text = N_ ("The fact “{fact}” has codes: it wants one_of, and no bounds.");

  take_problem (check, criterion, regie_translate_with (check->language, text, "fact", fact, NULL));
}

static void
check_criteria (Check            *check,
                const RegieItems *criteria,
                guint             depth)
{
  REGIE_ITEMS_FOREACH (RegieCriterion, criterion, criteria)
    if (regie_criterion_get_form (criterion) == REGIE_CRITERION_FACT)
      check_fact (check, criterion);
    else if (depth < REGIE_CRITERION_DEPTH)
      check_criteria (check, regie_criterion_get_parts (criterion), depth + 1);
}

static const char *
id_of (Check *check,
       guint  level)
{
  const char *id = regie_entity_get_id (check->levels->pdata[level]);

  return id == NULL ? "?" : id;
}

/* What a question is about, when the search gives up. */
static void
give_up (Check      *check,
         const char *about,
         const char *other)
{
  g_string_append_printf (check->given_up,
                          "%s%s%s%s",
                          check->given_up->len == 0 ? "" : ", ",
                          about,
                          other == NULL ? "" : " + ",
                          other == NULL ? "" : other);
}

static RegieSearchOutcome
search (Check        *check,
        const GArray *formulas,
        guint64      *box)
{
  gint64 steps = MIN (check->steps, STEPS_FOR_ONE);
  gint64 left = steps;
  RegieSearchOutcome outcome = regie_formulas_search (check->formulas, formulas, box, &left);

  check->steps -= steps - left;

  return outcome;
}

static void
add_formula (Check    *check,
             GArray   *formulas,
             guint     level,
             gboolean  holds)
{
  guint formula = regie_formulas_get (check->formulas, level, holds);

  g_array_append_val (formulas, formula);
}

static char *
dup_example (Check         *check,
             const guint64 *box)
{
  g_autofree char *example = regie_formulas_dup_example (check->formulas, box);

  return *example != '\0' ? g_steal_pointer (&example)
                          : g_strdup (regie_translate (check->language, N_ ("any values")));
}

/* Whether two levels hold at once, and an example of it. */
static RegieSearchOutcome
search_both (Check  *check,
             guint   level,
             guint   other,
             char  **example)
{
  g_autoptr(GArray) formulas = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint64 *box = regie_formulas_new_box (check->formulas);
  RegieSearchOutcome outcome = REGIE_SEARCH_NOTHING;

  add_formula (check, formulas, level, TRUE);
  add_formula (check, formulas, other, TRUE);
  outcome = search (check, formulas, box);
  if (outcome == REGIE_SEARCH_FOUND)
    *example = dup_example (check, box);

  return outcome;
}

/* Several rivals may take a level away together; the first that takes any of it is the example. */
static void
report_hidden (Check *check,
               guint  level)
{
  g_autofree char *example = NULL;
  guint rival = 0;

  while (rival < check->levels->len &&
         (rival == level || search_both (check, level, rival, &example) != REGIE_SEARCH_FOUND))
    rival++;
  if (example == NULL)
    {
      give_up (check, id_of (check, level), NULL);
      return;
    }

  take_problem (
    check,
    check->levels->pdata[level],
    regie_translate_with (
      check->language,
      check->is_exclusive
        ? N_ (
            "This level can never be reached: whenever its criteria hold, those of another level hold too. With {example} it is “{other}”.")
        : N_ (
            "This level can never be reached: whenever its criteria hold, those of a heavier level hold too. With {example} it is “{other}”."),
      "example",
      example,
      "other",
      id_of (check, rival),
      NULL));
}

/* Whether there are values with which the level is the one that fits. */
static void
check_reach (Check *check,
             guint  level)
{
  g_autoptr(GArray) formulas = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint64 *box = regie_formulas_new_box (check->formulas);
  g_autofree guint64 *alone = regie_formulas_new_box (check->formulas);
  RegieSearchOutcome outcome = REGIE_SEARCH_NOTHING;

  add_formula (check, formulas, level, TRUE);
  outcome = search (check, formulas, box);
  if (outcome == REGIE_SEARCH_NOTHING)
    {
      take_problem (
        check,
        check->levels->pdata[level],
        g_strdup (regie_translate (
          check->language,
          N_ ("This level can never be reached: its criteria never hold all together."))));
      return;
    }

  for (guint i = 0; i < check->levels->len; i++)
    if (i < level || (check->is_exclusive && i != level))
      add_formula (check, formulas, i, FALSE);
  if (outcome == REGIE_SEARCH_FOUND)
    outcome = search (check, formulas, alone);
  if (outcome == REGIE_SEARCH_NOTHING)
    report_hidden (check, level);
  else if (outcome == REGIE_SEARCH_GAVE_UP)
    give_up (check, id_of (check, level), NULL);
}

/* Of a map in which only one level may fit: whether two can. */
static void
check_overlap (Check *check,
               guint  heavier,
               guint  lighter)
{
  g_autofree char *example = NULL;
  RegieSearchOutcome outcome = search_both (check, lighter, heavier, &example);

  if (outcome == REGIE_SEARCH_GAVE_UP)
    give_up (check, id_of (check, lighter), id_of (check, heavier));
  if (outcome != REGIE_SEARCH_FOUND)
    return;

  take_problem (
    check,
    check->levels->pdata[lighter],
    regie_translate_with (
      check->language,
      N_ ("The criteria of this level and those of “{other}” can hold at once: with {example}."),
      "other",
      id_of (check, heavier),
      "example",
      example,
      NULL));
}

static void
check_holes (Check           *check,
             RegieRegiekaart *regiekaart)
{
  g_autoptr(GArray) formulas = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint64 *box = regie_formulas_new_box (check->formulas);
  g_autofree char *example = NULL;
  RegieSearchOutcome outcome = REGIE_SEARCH_NOTHING;

  for (guint i = 0; i < check->levels->len; i++)
    add_formula (check, formulas, i, FALSE);
  outcome = search (check, formulas, box);
  if (outcome == REGIE_SEARCH_GAVE_UP)
    give_up (check, regie_translate (check->language, N_ ("cases without a level")), NULL);
  if (outcome != REGIE_SEARCH_FOUND)
    return;

  example = dup_example (check, box);
  take_problem (check,
                regiekaart,
                regie_translate_with (check->language,
                                      N_ (
                                        "There are cases for which no level fits: with {example}."),
                                      "example",
                                      example,
                                      NULL));
}

static gboolean
is_readable (Check *check)
{
  for (guint i = 0; i < check->levels->len; i++)
    if (regie_formulas_is_broken (check->formulas, i))
      return FALSE;

  return TRUE;
}

static void
search_all (Check           *check,
            RegieRegiekaart *regiekaart)
{
  check_holes (check, regiekaart);
  for (guint i = check->levels->len; i-- > 0;)
    check_reach (check, i);
  for (guint i = 0; check->is_exclusive && i < check->levels->len; i++)
    for (guint k = i + 1; k < check->levels->len; k++)
      check_overlap (check, i, k);

  if (check->given_up->len > 0)
    take_problem (
      check,
      regiekaart,
      regie_translate_with (
        check->language,
        N_ (
          "The criteria allow so many combinations of values that this was not found out: {what}."),
        "what",
        check->given_up->str,
        NULL));
}

static void
check_map (Check           *check,
           RegieRegiekaart *regiekaart)
{
  const char *text = NULL;

  check->is_exclusive = regie_regiekaart_get_choice (regiekaart) == REGIE_LEVEL_CHOICE_EXCLUSIVE;
  for (guint i = check->levels->len; i-- > 0;)
    check_criteria (check, regie_level_peek_criteria (check->levels->pdata[i]), 0);

  if (!regie_direction_has_criteria (check->levels))
    text = N_ ("No level of the regiekaart has a criterion, so it can point to none.");
  else if (!is_readable (check))
    text = N_ (
      "Because some criteria cannot be read, nobody has looked whether they overlap or leave cases without a level.");

  if (text != NULL)
    take_problem (check, regiekaart, g_strdup (regie_translate (check->language, text)));
  else
    search_all (check, regiekaart);
}

/**
 * regie_direction_check:
 * @self: a judge, with the facts that were added to it
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Checks the criteria of the regiekaart against the facts: that the facts and their codes exist and
 * are compared in a way that fits them, that every level can be reached, that every case has a
 * level and, where only one level may fit, that no two can. What is wrong is shown by an example,
 * values of facts; values are taken to be free of each other, so an example need not be a case
 * that anybody has seen. What the search could not find out is reported as such. Of the conditions
 * of phases it checks that they ask for facts that there are, in a way that fits them.
 *
 * The shape of the criteria is checked by [method@Regie.Method.check].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem]; empty when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_direction_check (RegieDirection *self,
                       const char     *language)
{
  g_autoptr(GPtrArray) levels = NULL;
  g_autoptr(RegieFormulas) formulas = NULL;
  g_autoptr(GString) given_up = g_string_new (NULL);
  Check check = { .direction = self, .language = language, .steps = STEPS_FOR_ALL };
  RegieRegiekaart *regiekaart = NULL;

  g_return_val_if_fail (REGIE_IS_DIRECTION (self), NULL);

  levels = regie_direction_list_levels (self);
  formulas = regie_formulas_new (self, levels);
  check.method = regie_direction_get_method (self);
  check.problems = regie_list_new (REGIE_TYPE_PROBLEM);
  check.levels = levels;
  check.formulas = formulas;
  check.given_up = given_up;

  regiekaart = regie_method_get_regiekaart (check.method);
  if (regiekaart != NULL && levels->len > 0)
    check_map (&check, regiekaart);
  REGIE_ITEMS_FOREACH (RegiePhase, phase, regie_method_peek_phases (check.method))
    {
      check_criteria (&check, regie_phase_peek_entry_conditions (phase), 0);
      check_criteria (&check, regie_phase_peek_exit_conditions (phase), 0);
    }

  return G_LIST_MODEL (check.problems);
}
