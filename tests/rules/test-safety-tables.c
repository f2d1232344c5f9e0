/* test-safety-tables.c: whoever changes a cell of a table about safety hears of it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Each table is written out here once more, apart from the data that ship and from the code that
 * reads them. Then every cell of it is changed, and each time one of the expectations fails. The
 * table of the weighing is in test-weigh.c. */

#define DAY "2026-06-01"
#define TRACK                                                                                            \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-01', 'verdict': 'suspicion', "                  \
  "'weighings': [{'id': 'w-1', 'date': '2026-03-02', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'id': 'si-1', 'person': 'p-worker', 'start_date': '2026-03-01'}]}"
#define SAFETY_PLAN \
  "plan.safety_plan: {'agreements': [{'text': 'Bel Cor', 'supervisor': 'p-aunt', 'start_date': '2026-03-01'}]}"

static RegieDossier *
dossier_new (void)
{
  RegieDossier *dossier = test_case_new ();

  test_edit (dossier, TRACK);
  test_edit (dossier, SAFETY_PLAN);

  return dossier;
}

/* How often a rule finds something. */
static guint
count_findings (RegieDossier *dossier,
                RegieMethod  *method,
                const char   *code)
{
  GDate day = test_day (DAY);
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, "en");
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      count += g_str_equal (regie_finding_get_code (finding), code);
    }

  return count;
}

/* Whether an edit of the method is noticed by an expectation. */
static gboolean
is_noticed (const char *edition, const char *edit, gboolean (*holds) (RegieMethod *method))
{
  g_autoptr(RegieMethod) method = test_method_new (edition);

  test_edit (method, edit);

  return !holds (method);
}

static const char *const steps[] = { "0", "1", "2", "3", "4", "5" };

/* Which step is taken on a day, when that of day @changed, which is not the first, is changed round
 * with the one before it. */
static guint
take_at (guint day,
         guint changed)
{
  if (changed == 0)
    return day;

  return day == changed ? day - 1 : day + 1 == changed ? changed : day;
}

/* Taken one a day in the order of the method the steps are all known and in order; with two of
 * them changed round, they are not. */
static gboolean
meldcode_is_in_order (RegieMethod *method)
{
  for (guint changed = 0; changed < G_N_ELEMENTS (steps); changed++)
    {
      g_autoptr(RegieDossier) dossier = dossier_new ();

      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        {
          guint place = take_at (i, changed);
          g_autofree char *edit =
            g_strdup_printf ("safety_tracks[0].meldcode+: {'step': '%s', 'date': '2026-03-0%u'}",
                             steps[place],
                             i + 1);

          test_edit (dossier, edit);
        }
      if (count_findings (dossier, method, "D3.9") > 0 ||
          (count_findings (dossier, method, "S1.3") > 0) != (changed > 0))
        return FALSE;
    }

  return TRUE;
}

static void
meldcode (gconstpointer edition)
{
  g_autoptr(RegieMethod) method = test_method_new (edition);

  g_assert_true (meldcode_is_in_order (method));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *without = g_strdup_printf ("meldcode_steps[%u]: null", i);
      g_autofree char *renamed = g_strdup_printf ("meldcode_steps[%u].id: '9'", i);

      g_assert_true (is_noticed (edition, without, meldcode_is_in_order));
      g_assert_true (is_noticed (edition, renamed, meldcode_is_in_order));
      for (guint k = 0; k < i; k++)
        {
          g_autoptr(RegieMethod) swapped = test_method_new (edition);
          g_autofree char *first = g_strdup_printf ("meldcode_steps[%u].id: '%s'", i, steps[k]);
          g_autofree char *second = g_strdup_printf ("meldcode_steps[%u].id: '%s'", k, steps[i]);

          test_edit (swapped, first);
          test_edit (swapped, second);
          g_assert_false (meldcode_is_in_order (swapped));
        }
    }
}

/* The stages: which is the one of direct safety, and after how many days it is looked at again. */
static const struct
{
  const char *id;
  gboolean is_direct;
  guint n_days;
} stages[] = {
  { "direct-safety", TRUE, 14 },
  { "stable-safety", FALSE, 42 },
  { "recovery", FALSE, 90 },
};

static guint
count_days (RegieDossier *dossier,
            RegieMethod  *method)
{
  GDate day = test_day (DAY);
  GDate start = test_day ("2026-05-30");
  g_autoptr(RegieSafetyState) state = regie_dossier_dup_safety_state (dossier, method, &day, "en");
  GListModel *list = regie_safety_state_get_steps (state);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (list, i);

      if (g_strcmp0 (regie_next_step_get_because (step), "st-1") == 0)
        return (guint) g_date_days_between (&start, regie_next_step_get_due_date (step));
    }

  return 0;
}

static gboolean
stages_are_in_order (RegieMethod *method)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_autoptr(RegieDossier) dossier = dossier_new ();
      g_autofree char *edit = g_strdup_printf (
        "safety_tracks[0].stages+: {'id': 'st-1', 'stage': '%s', 'start_date': '2026-05-30', "
        "'evidence': 'Rust', 'agreed_by': ['p-mother']}",
        stages[i].id);

      test_edit (dossier, edit);
      test_edit (dossier, "plan.goals[0].is_recovery: true");
      if (count_findings (dossier, method, "D3.9") > 0 ||
          (count_findings (dossier, method, "P7.4") > 0) != stages[i].is_direct ||
          count_days (dossier, method) != stages[i].n_days)
        return FALSE;
    }

  return TRUE;
}

/* A rank counts by which are the lowest; whatever leaves that as it is changes nothing. */
static gboolean
leaves_the_lowest (guint place,
                   int   rank)
{
  return place == 0 ? rank < 2 : rank > 1;
}

static void
stage_order (gconstpointer edition)
{
  g_autoptr(RegieMethod) method = test_method_new (edition);

  g_assert_true (stages_are_in_order (method));
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_autofree char *without = g_strdup_printf ("safety_stages[%u]: null", i);
      g_autofree char *renamed = g_strdup_printf ("safety_stages[%u].id: 'other'", i);

      g_assert_true (is_noticed (edition, without, stages_are_in_order));
      g_assert_true (is_noticed (edition, renamed, stages_are_in_order));
      for (int rank = -1; rank <= 4; rank++)
        {
          g_autofree char *edit = g_strdup_printf ("safety_stages[%u].rank: %d", i, rank);

          g_assert_true (is_noticed (edition, edit, stages_are_in_order) !=
                         leaves_the_lowest (i, rank));
        }
      for (int by = -1; by <= 1; by += 2)
        {
          g_autofree char *edit =
            g_strdup_printf ("safety_stages[%u].interval_days: %d", i, (int) stages[i].n_days + by);

          g_assert_true (is_noticed (edition, edit, stages_are_in_order));
        }
    }
}

/* Three who held sight one after the other, without a day between, both sides confirmed; and what
 * each cell that is changed leads to. */
#define HELD                                                                                                   \
  "safety_tracks[0].sights: ["                                                                                 \
  "{'person': 'p-worker', 'start_date': '2026-03-01', 'end_date': '2026-03-31', 'given_date': '2026-03-30'}, " \
  "{'person': 'p-other', 'start_date': '2026-04-01', 'end_date': '2026-04-30', 'taken_date': '2026-03-31', "   \
  "'given_date': '2026-04-30'}, "                                                                              \
  "{'organisation': 'o-vt', 'start_date': '2026-05-01', 'taken_date': '2026-04-30'}]"

static const struct
{
  const char *cell;
  guint n_gaps;
  guint n_unconfirmed;
} cells[] = {
  { "[0].person: null", 1, 0 },
  { "[0].start_date: '2026-03-02'", 1, 0 },
  { "[0].end_date: '2026-03-30'", 1, 0 },
  { "[0].given_date: null", 0, 1 },
  { "[1].person: null", 1, 0 },
  { "[1].start_date: '2026-04-02'", 1, 0 },
  { "[1].end_date: '2026-04-29'", 1, 0 },
  { "[1].taken_date: null", 0, 1 },
  { "[1].given_date: null", 0, 1 },
  { "[2].organisation: null", 1, 0 },
  { "[2].start_date: '2026-05-02'", 1, 0 },
  { "[2].end_date: '2026-05-31'", 1, 0 },
  { "[2].taken_date: null", 0, 1 },
};

static void
sight (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) whole = dossier_new ();

  test_edit (whole, HELD);
  g_assert_cmpuint (count_findings (whole, method, "P7.7"), ==, 0);
  g_assert_cmpuint (count_findings (whole, method, "S1.6"), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autoptr(RegieDossier) dossier = dossier_new ();
      g_autofree char *edit = g_strconcat ("safety_tracks[0].sights", cells[i].cell, NULL);

      g_test_message ("%s", edit);
      test_edit (dossier, HELD);
      test_edit (dossier, edit);
      g_assert_cmpuint (count_findings (dossier, method, "P7.7"), ==, cells[i].n_gaps);
      g_assert_cmpuint (count_findings (dossier, method, "S1.6"), ==, cells[i].n_unconfirmed);
    }
}

/* An instrument of nobody's: items with their ranges and weights, and levels. */
#define N_ITEMS  3
#define N_LEVELS 2
#define MISSING  G_MAXINT

enum
{
  MIN_CELL,
  MAX_CELL,
  WEIGHT_CELL,
  N_ITEM_CELLS
};

typedef struct
{
  int items[N_ITEMS][N_ITEM_CELLS];
  int thresholds[N_LEVELS];
} Instrument;

static const Instrument the_instrument = {
  { { 0, 2, 2 }, { 1, 2, 0 }, { 0, 1, -3 } },
  { 1, 4 },
};

static int
level_of (const Instrument *instrument,
          int               score)
{
  int level = -1;

  for (int i = 0; i < N_LEVELS; i++)
    if (score >= instrument->thresholds[i])
      level = i;

  return level;
}

/* Score, bounds and levels of a row of answers, by the arithmetic of the guide. */
static char *
dup_expected (const Instrument *instrument,
              const int        *answers)
{
  int score = 0;
  int lowest = 0;
  int highest = 0;

  for (int i = 0; i < N_ITEMS; i++)
    {
      const int *item = instrument->items[i];
      int weight = item[WEIGHT_CELL] == 0 ? 1 : item[WEIGHT_CELL];
      int one = weight * (answers[i] == MISSING ? item[MIN_CELL] : answers[i]);
      int other = weight * (answers[i] == MISSING ? item[MAX_CELL] : answers[i]);

      score += answers[i] == MISSING ? 0 : one;
      lowest += MIN (one, other);
      highest += MAX (one, other);
    }

  return g_strdup_printf ("%d %d %d %d %d\n",
                          score,
                          lowest,
                          highest,
                          level_of (instrument, lowest),
                          level_of (instrument, highest));
}

static char *
dup_found (RegieMethod *method,
           const int   *answers)
{
  g_autoptr(RegieRiskAssessment) assessment = regie_risk_assessment_new ();
  g_autoptr(RegieRiskScore) score = NULL;
  const char *level = NULL;
  const char *highest = NULL;

  regie_risk_assessment_set_instrument (assessment, "ours");
  for (int i = 0; i < N_ITEMS; i++)
    {
      g_autoptr(RegieRiskAnswer) answer = regie_risk_answer_new ();
      const char item[] = { (char) ('a' + i), '\0' };

      if (answers[i] == MISSING)
        continue;
      regie_risk_answer_set_item (answer, item);
      regie_risk_answer_set_value (answer, answers[i]);
      regie_risk_assessment_add_answer (assessment, answer);
    }
  score = regie_method_score_risk (method, assessment, "en", NULL);
  if (score == NULL)
    return g_strdup ("refused\n");

  level = regie_risk_score_get_level (score);
  highest = regie_risk_score_get_highest_level (score);

  return g_strdup_printf ("%d %d %d %d %d\n",
                          regie_risk_score_get_score (score),
                          regie_risk_score_get_lowest (score),
                          regie_risk_score_get_highest (score),
                          level == NULL ? -1 : *level - '0',
                          highest == NULL ? -1 : *highest - '0');
}

/* The next row of answers, with each item missing as well, or FALSE after the last. */
static gboolean
count_on (int *answers)
{
  for (int i = 0; i < N_ITEMS; i++)
    {
      if (answers[i] == MISSING)
        {
          answers[i] = the_instrument.items[i][MIN_CELL];
          return TRUE;
        }
      if (answers[i] < the_instrument.items[i][MAX_CELL])
        {
          answers[i]++;
          return TRUE;
        }
      answers[i] = MISSING;
    }

  return FALSE;
}

static RegieMethod *
method_with (const Instrument *instrument)
{
  RegieMethod *method = test_method_new ("regisseur");
  g_autoptr(GString) edit = g_string_new ("risk_instruments+: {'id': 'ours', 'items': [");

  for (int i = 0; i < N_ITEMS; i++)
    g_string_append_printf (edit,
                            "%s{'id': '%c', 'min': %d, 'max': %d, 'weight': %d}",
                            i == 0 ? "" : ", ",
                            'a' + i,
                            instrument->items[i][MIN_CELL],
                            instrument->items[i][MAX_CELL],
                            instrument->items[i][WEIGHT_CELL]);
  g_string_append (edit, "], 'levels': [");
  for (int i = 0; i < N_LEVELS; i++)
    g_string_append_printf (edit,
                            "%s{'id': '%d', 'threshold': %d}",
                            i == 0 ? "" : ", ",
                            i,
                            instrument->thresholds[i]);
  g_string_append (edit, "]}");
  test_edit (method, edit->str);

  return method;
}

/* How many rows of answers an instrument in the data comes to something else for than ours. */
static guint
count_differences (const Instrument *instrument)
{
  g_autoptr(RegieMethod) method = method_with (instrument);
  int answers[N_ITEMS] = { MISSING, MISSING, MISSING };
  guint n_differences = 0;

  do
    {
      g_autofree char *expected = dup_expected (&the_instrument, answers);
      g_autofree char *found = dup_found (method, answers);

      n_differences += !g_str_equal (expected, found);
    }
  while (count_on (answers));

  return n_differences;
}

static void
risk (void)
{
  Instrument changed = the_instrument;

  g_assert_cmpuint (count_differences (&changed), ==, 0);
  for (int i = 0; i < N_ITEMS; i++)
    for (int cell = 0; cell < N_ITEM_CELLS; cell++)
      for (int by = -2; by <= 2; by++)
        {
          int right = the_instrument.items[i][cell];
          /* A weight of 0 reads as 1. */
          gboolean is_same = by == 0 || (cell == WEIGHT_CELL && right == 0 && by == 1);

          changed.items[i][cell] = right + by;
          g_assert_true ((count_differences (&changed) == 0) == is_same);
          changed.items[i][cell] = right;
        }
  for (int i = 0; i < N_LEVELS; i++)
    for (int by = -1; by <= 1; by += 2)
      {
        changed.thresholds[i] = the_instrument.thresholds[i] + by;
        g_assert_cmpuint (count_differences (&changed), >, 0);
        changed.thresholds[i] = the_instrument.thresholds[i];
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/rules/safety-tables/meldcode/regisseur", "regisseur", meldcode);
  g_test_add_data_func ("/rules/safety-tables/meldcode/procesregisseur",
                        "procesregisseur",
                        meldcode);
  g_test_add_data_func ("/rules/safety-tables/stages/regisseur", "regisseur", stage_order);
  g_test_add_data_func ("/rules/safety-tables/stages/procesregisseur",
                        "procesregisseur",
                        stage_order);
  g_test_add_func ("/rules/safety-tables/sight", sight);
  g_test_add_func ("/rules/safety-tables/risk", risk);

  return g_test_run ();
}
