/* test-goal-progress.c: how goals move over time
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Results of g-1 by their days, and scores of two people on one day. */
#define EVALUATION(id, date, trend)                                                               \
  "evaluations+: {'id': '" id "', 'date': '" date "', 'goals': [{'goal': 'g-1', 'trend': '" trend \
  "', 'status': 'active'}]}"
#define SCORE(id, date, by, value)                                                           \
  "scores+: {'id': '" id "', 'date': '" date "', 'scale': 'goal', 'goal': 'g-1', 'by': '" by \
  "', 'value': " value "}"

static const struct
{
  const char *name;
  int n_reviews;
  int n_unchanged;
  RegieTrend trend;
  const char *moments;
  const char *edits[6];
} cases[] = {
  { "nobody-looked", 0, 0, REGIE_TREND_UNKNOWN, "", { NULL } },
  { "better",
    1,
    0,
    REGIE_TREND_BETTER,
    "2026-04-01=better",
    { EVALUATION ("e", "2026-04-01", "better") } },
  { "stands-still-twice",
    3,
    2,
    REGIE_TREND_SAME,
    "2026-03-01=better 2026-04-01=same 2026-05-01=same",
    { EVALUATION ("b", "2026-05-01", "same"),
      EVALUATION ("a", "2026-03-01", "better"),
      EVALUATION ("c", "2026-04-01", "same") } },
  { "worse-is-not-better",
    2,
    2,
    REGIE_TREND_WORSE,
    "2026-03-01=same 2026-04-01=worse",
    { EVALUATION ("a", "2026-03-01", "same"), EVALUATION ("b", "2026-04-01", "worse") } },
  { "better-ends-the-row",
    2,
    0,
    REGIE_TREND_BETTER,
    "2026-03-01=same 2026-04-01=better",
    { EVALUATION ("a", "2026-03-01", "same"), EVALUATION ("b", "2026-04-01", "better") } },
  { "not-judged-is-passed-over",
    3,
    2,
    REGIE_TREND_SAME,
    "2026-03-01=same 2026-04-01=unknown 2026-05-01=same",
    { EVALUATION ("a", "2026-03-01", "same"),
      EVALUATION ("b", "2026-04-01", "unknown"),
      EVALUATION ("c", "2026-05-01", "same") } },
  { "scores-of-each-person",
    1,
    1,
    REGIE_TREND_SAME,
    "2026-03-01:p-mother:3 2026-05-01=same 2026-05-01:p-mother:6 2026-05-01:p-aunt:4",
    { SCORE ("s", "2026-05-01", "p-mother", "6"),
      SCORE ("t", "2026-05-01", "p-aunt", "4"),
      SCORE ("u", "2026-03-01", "p-mother", "3"),
      EVALUATION ("a", "2026-05-01", "same") } },
  { "the-future-does-not-count",
    1,
    0,
    REGIE_TREND_BETTER,
    "2026-06-01=better",
    { EVALUATION ("a", "2026-06-01", "better"),
      EVALUATION ("b", "2026-06-02", "same"),
      SCORE ("s", "2026-06-02", "p-mother", "6") } },
  { "other-goals-do-not-count",
    0,
    0,
    REGIE_TREND_UNKNOWN,
    "",
    { "evaluations+: {'date': '2026-04-01', 'goals': [{'goal': 'g-2', 'trend': 'same'}]}",
      "scores+: {'date': '2026-04-01', 'goal': 'g-2', 'value': 3}",
      "scores+: {'date': '2026-04-01', 'scale': 'safety', 'value': 3}" } },
};

static void
append_moment (GString         *text,
               RegieGoalMoment *moment)
{
  static const char *const trends[] = { "unknown", "better", "same", "worse" };
  char day[sizeof "2026-06-01"];

  g_date_strftime (day, sizeof day, "%Y-%m-%d", regie_goal_moment_get_date (moment));
  if (text->len > 0)
    g_string_append_c (text, ' ');
  if (regie_goal_moment_get_is_score (moment))
    g_string_append_printf (text,
                            "%s:%s:%d",
                            day,
                            regie_goal_moment_get_by (moment),
                            regie_goal_moment_get_value (moment));
  else
    g_string_append_printf (text, "%s=%s", day, trends[regie_goal_moment_get_trend (moment)]);
}

static void
run_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieGoalProgress) progress = NULL;
  g_autoptr(GString) text = g_string_new (NULL);
  GDate day = test_day ("2026-06-01");
  GListModel *moments = NULL;

  test_edit_all (dossier, cases[n].edits, G_N_ELEMENTS (cases[n].edits));
  progress = regie_dossier_dup_goal_progress (dossier, "g-1", &day);
  moments = regie_goal_progress_get_moments (progress);
  for (guint i = 0; i < g_list_model_get_n_items (moments); i++)
    {
      g_autoptr(RegieGoalMoment) moment = g_list_model_get_item (moments, i);

      append_moment (text, moment);
    }

  g_assert_cmpstr (text->str, ==, cases[n].moments);
  g_assert_cmpint (regie_goal_progress_get_n_reviews (progress), ==, cases[n].n_reviews);
  g_assert_cmpint (regie_goal_progress_get_n_unchanged (progress), ==, cases[n].n_unchanged);
  g_assert_cmpint (regie_goal_progress_get_trend (progress), ==, cases[n].trend);
}

static void
lists_every_goal_of_a_plan (void)
{
  g_autoptr(RegieDossier) dossier = test_case_read ("zwaar.json");
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  GDate day = test_day ("2026-09-15");
  g_autoptr(GListModel) list = regie_dossier_list_goal_progress (dossier, plan, &day);
  GListModel *goals = regie_plan_get_goals (plan);

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, g_list_model_get_n_items (goals));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieGoalProgress) progress = g_list_model_get_item (list, i);
      g_autoptr(RegieEntity) goal = g_list_model_get_item (goals, i);

      g_assert_cmpstr (regie_goal_progress_get_goal (progress), ==, regie_entity_get_id (goal));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/goal-progress/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), run_case);
    }
  g_test_add_func ("/model/goal-progress/lists-every-goal-of-a-plan", lists_every_goal_of_a_plan);

  return g_test_run ();
}
