/* test-programme-questions.c: mandates, training, competences, money and decisions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

static char *
dup_json (gpointer record)
{
  return regie_entity_to_json (record, REGIE_WRITE_CANONICAL);
}

/* Mandates */

#define MANDATES                                                                              \
  "{'name': 'Test', 'bodies': ["                                                              \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'terms': [{'end_date': '2026-06-30'}]," \
  "  'mandates': ["                                                                           \
  "   {'id': 'm-1', 'functionary': 'f-1', 'subject': 'scaling', 'start_date': '2026-01-01'}," \
  "   {'id': 'm-2', 'functionary': 'f-2', 'subject': 'scaling', 'end_date': '2026-03-31'},"   \
  "   {'id': 'm-3', 'functionary': 'f-1', 'subject': 'escalation',"                           \
  "    'withdrawn_date': '2026-03-15'}]},"                                                    \
  " {'id': 'b', 'name': 'B', 'level': 'organisation', 'mandates': ["                          \
  "   {'id': 'm-4', 'functionary': 'f-1', 'subject': 'escalation'}]}]}"

static const struct
{
  const char *body;
  const char *functionary;
  RegieMandateSubject subject;
  const char *day;
  const char *expected;
} mandates[] = {
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2025-12-31", "m-2 m-3 m-4" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-01-01", "m-1 m-2 m-3 m-4" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-03-14", "m-1 m-2 m-3 m-4" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-03-15", "m-1 m-2 m-4" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-03-31", "m-1 m-2 m-4" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-04-01", "m-1 m-4" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-07-01", "m-4" },
  { "a", NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-01-01", "m-1 m-2 m-3" },
  { NULL, "f-2", REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-01-01", "m-2" },
  { NULL, NULL, REGIE_MANDATE_SUBJECT_ESCALATION, "2026-01-01", "m-3 m-4" },
  { "a", "f-1", REGIE_MANDATE_SUBJECT_ESCALATION, "2026-01-01", "m-3" },
  { "z", NULL, REGIE_MANDATE_SUBJECT_UNKNOWN, "2026-01-01", "" },
};

static void
lists_mandates (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, MANDATES));

  for (gsize i = 0; i < G_N_ELEMENTS (mandates); i++)
    {
      GDate day = test_day (mandates[i].day);
      g_autoptr(GListModel) found = regie_programme_list_mandates_on (programme,
                                                                       mandates[i].body,
                                                                       mandates[i].functionary,
                                                                       mandates[i].subject,
                                                                       &day);

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      test_assert_ids (found, mandates[i].expected);
    }
}

/* Training */

#define TRAINING                                                                                  \
  "{'name': 'Test', 'bodies': ["                                                                  \
  " {'id': 'r', 'name': 'R', 'level': 'region', 'learning_events': ["                             \
  "  {'id': 'e-1', 'start_date': '2026-01-10', 'end_date': '2026-01-20'},"                        \
  "  {'id': 'e-2', 'planned_date': '2026-01-10'}, {'id': 'e-3', 'start_date': '2026-01-10'}]},"   \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'region': 'r'},"                            \
  " {'id': 'b', 'name': 'B', 'level': 'municipality', 'region': 'r'},"                            \
  " {'id': 'o', 'name': 'O', 'level': 'organisation', 'presences': [{'municipality': 'a'},"       \
  "  {'municipality': 'b', 'end_date': '2026-06-30'}]}],"                                         \
  " 'functionaries': ["                                                                           \
  "  {'id': 'f-1', 'name': 'X', 'employments': [{'body': 'a'}, {'body': 'o'}], 'certificates': [" \
  "   {'role': 'regisseur', 'learning_event': 'e-1', 'start_date': '2026-01-20',"                 \
  "    'end_date': '2026-12-31'}]},"                                                              \
  "  {'id': 'f-2', 'name': 'X', 'employments': [{'body': 'o'}], 'certificates': ["                \
  "   {'role': 'regisseur', 'start_date': '2026-02-01'}]},"                                       \
  "  {'id': 'before-it-ended', 'name': 'X', 'employments': [{'body': 'o'}], 'certificates': ["    \
  "   {'role': 'regisseur', 'learning_event': 'e-1', 'start_date': '2026-01-19'}]},"              \
  "  {'id': 'not-held', 'name': 'X', 'employments': [{'body': 'o'}], 'certificates': ["           \
  "   {'role': 'regisseur', 'learning_event': 'e-2', 'start_date': '2026-01-19'}]},"              \
  "  {'id': 'not-there', 'name': 'X', 'employments': [{'body': 'o'}], 'certificates': ["          \
  "   {'role': 'regisseur', 'learning_event': 'e-9', 'start_date': '2026-01-19'}]},"              \
  "  {'id': 'no-day', 'name': 'X', 'employments': [{'body': 'o'}], 'certificates': ["             \
  "   {'role': 'regisseur'}]},"                                                                   \
  "  {'id': 'f-3', 'name': 'X', 'employments': [{'body': 'b', 'end_date': '2026-05-31'}],"        \
  "   'certificates': [{'role': 'mentor', 'learning_event': 'e-3', 'start_date': '2026-01-10'},"  \
  "    {'role': 'regisseur', 'start_date': '2026-01-10'}]},"                                      \
  "  {'id': 'not-employed', 'name': 'X', 'certificates': ["                                       \
  "   {'role': 'regisseur', 'start_date': '2026-01-01'}]}]}"

static const struct
{
  const char *body;
  const char *role;
  const char *day;
  const char *expected;
} trained[] = {
  { "o", "regisseur", "2026-01-19", "" },
  { "o", "regisseur", "2026-01-20", "f-1" },
  { "o", "regisseur", "2026-02-01", "f-1 f-2" },
  { "o", "regisseur", "2026-12-31", "f-1 f-2" },
  { "o", "regisseur", "2027-01-01", "f-2" },
  { "a", "regisseur", "2026-02-01", "f-1 f-2" },
  { "b", "regisseur", "2026-02-01", "f-1 f-2 f-3" },
  { "b", "regisseur", "2026-06-01", "f-1 f-2" },
  { "b", "regisseur", "2026-07-01", "" },
  { "r", "regisseur", "2026-02-01", "f-1 f-2 f-3" },
  { NULL, "regisseur", "2026-02-01", "f-1 f-2 f-3" },
  { NULL, "mentor", "2026-02-01", "f-3" },
  { NULL, "mentor", "2026-01-09", "" },
  { NULL, NULL, "2026-01-10", "f-3" },
  { "z", "regisseur", "2026-02-01", "" },
};

static void
lists_who_is_trained (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, TRAINING));

  for (gsize i = 0; i < G_N_ELEMENTS (trained); i++)
    {
      GDate day = test_day (trained[i].day);
      g_autoptr(GListModel) found =
        regie_programme_list_trained_on (programme, trained[i].body, trained[i].role, &day);

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      test_assert_ids (found, trained[i].expected);
    }
}

static void
tells_who_is_trained (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, TRAINING));
  GDate day = test_day ("2026-01-20");
  GDate before = test_day ("2026-01-19");

  g_assert_true (regie_programme_is_trained_on (programme, "f-1", "regisseur", &day));
  g_assert_false (regie_programme_is_trained_on (programme, "f-1", "regisseur", &before));
  g_assert_false (regie_programme_is_trained_on (programme, "f-1", "mentor", &day));
  g_assert_true (regie_programme_is_trained_on (programme, "not-employed", NULL, &day));
  g_assert_false (regie_programme_is_trained_on (programme, "before-it-ended", NULL, &day));
  g_assert_false (regie_programme_is_trained_on (programme, "z", NULL, &day));
}

static void
counts_each_region_apart (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, TRAINING));
  g_autoptr(GListModel) here = NULL;
  g_autoptr(GListModel) there = NULL;
  GDate day = test_day ("2026-02-01");

  test_edit (programme, "bodies+: {'id': 'q', 'name': 'Q', 'level': 'region'}");
  test_edit (programme, "bodies[2].region: 'q'");
  here = regie_programme_list_trained_on (programme, "r", "regisseur", &day);
  there = regie_programme_list_trained_on (programme, "q", "regisseur", &day);
  test_assert_ids (here, "f-1 f-2");
  test_assert_ids (there, "f-1 f-2 f-3");
}

/* Competences */

#define COMPETENCES                                                                             \
  "{'name': 'Test', 'bodies': [{'id': 'a', 'name': 'A'}], 'profiles': ["                        \
  " {'id': 'p-1', 'role': 'regisseur', 'start_date': '2026-01-01', 'competences': ["            \
  "  {'id': 'c-1', 'label': 'L', 'min_level': 3}, {'id': 'c-2', 'label': 'L', 'min_level': 2}," \
  "  {'id': 'c-3', 'label': 'L', 'min_level': 1}]},"                                            \
  " {'id': 'p-2', 'start_date': '2026-01-01', 'end_date': '2026-06-30', 'competences': ["       \
  "  {'id': 'c-4', 'label': 'L'}]},"                                                            \
  " {'id': 'p-3', 'role': 'regisseur', 'competences': [{'id': 'c-5', 'label': 'L'}]}],"         \
  " 'functionaries': ["                                                                         \
  "  {'id': 'f-1', 'name': 'X', 'employments': [{'body': 'a', 'role': 'regisseur'}],"           \
  "   'assessments': ["                                                                         \
  "   {'id': 's-2', 'profile': 'p-1', 'date': '2026-03-01', 'results': ["                       \
  "    {'competence': 'c-1', 'level': 3}]},"                                                    \
  "   {'id': 's-1', 'profile': 'p-1', 'date': '2026-02-01', 'results': ["                       \
  "    {'competence': 'c-1', 'level': 2}, {'competence': 'c-2', 'level': 1}]},"                 \
  "   {'id': 's-3', 'profile': 'p-1', 'results': [{'competence': 'c-3', 'level': 9}]},"         \
  "   {'id': 's-4', 'profile': 'p-9', 'date': '2026-02-01', 'results': ["                       \
  "    {'competence': 'c-3', 'level': 9}]}]},"                                                  \
  "  {'id': 'f-2', 'name': 'X', 'employments': [{'body': 'a', 'role': 'mentor',"                \
  "   'end_date': '2026-05-31'}]}]}"

static const struct
{
  const char *functionary;
  const char *profile;
  const char *day;
  const char *expected;
} gaps[] = {
  { NULL, NULL, "2025-12-31", "" },
  { NULL, NULL, "2026-01-31", "f-1:c-4? f-1:c-1? f-1:c-2? f-1:c-3? f-2:c-4?" },
  { NULL, NULL, "2026-02-01", "f-1:c-4? f-1:c-1=2<3@s-1 f-1:c-2=1<2@s-1 f-1:c-3? f-2:c-4?" },
  { NULL, NULL, "2026-03-01", "f-1:c-4? f-1:c-2=1<2@s-1 f-1:c-3? f-2:c-4?" },
  { NULL, NULL, "2026-06-01", "f-1:c-4? f-1:c-2=1<2@s-1 f-1:c-3?" },
  { NULL, NULL, "2026-07-01", "f-1:c-2=1<2@s-1 f-1:c-3?" },
  { "f-2", NULL, "2026-03-01", "f-2:c-4?" },
  { "f-2", "p-1", "2026-03-01", "f-2:c-1? f-2:c-2? f-2:c-3?" },
  { "f-2", "p-3", "2026-03-01", "f-2:c-5?" },
  { NULL, "p-9", "2026-03-01", "" },
};

static void
lists_gaps (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, COMPETENCES));

  for (gsize i = 0; i < G_N_ELEMENTS (gaps); i++)
    {
      GDate day = test_day (gaps[i].day);
      g_autoptr(GListModel) found = regie_programme_list_competence_gaps (programme,
                                                                           gaps[i].functionary,
                                                                           gaps[i].profile,
                                                                           &day);
      g_autoptr(GString) text = g_string_new (NULL);

      for (guint j = 0; j < g_list_model_get_n_items (found); j++)
        {
          g_autoptr(RegieCompetenceGap) gap = g_list_model_get_item (found, j);

          g_string_append_printf (text,
                                  "%s%s:%s",
                                  j == 0 ? "" : " ",
                                  regie_competence_gap_get_functionary (gap),
                                  regie_competence_gap_get_competence (gap));
          if (regie_competence_gap_get_is_assessed (gap))
            g_string_append_printf (text,
                                    "=%d<%d@%s",
                                    regie_competence_gap_get_level (gap),
                                    regie_competence_gap_get_min_level (gap),
                                    regie_competence_gap_get_assessment (gap));
          else
            g_string_append_c (text, '?');
        }
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (text->str, ==, gaps[i].expected);
    }
}

/* Money */

#define MONEY                                                                     \
  "{'name': 'Test', 'bodies': ["                                                  \
  " {'id': 'a', 'name': 'A', 'budgets': ["                                        \
  "  {'year': 2026, 'planned_cents': 300, 'spent_cents': 7, 'lines': ["           \
  "   {'purpose': 'training', 'planned_cents': 100, 'spent_cents': 7},"           \
  "   {'purpose': 'direction', 'planned_cents': 150},"                            \
  "   {'purpose': 'training', 'planned_cents': 50}]},"                            \
  "  {'year': 2025, 'planned_cents': 80, 'committed_cents': 5}]},"                \
  " {'id': 'b', 'name': 'B', 'terms': [{'end_date': '2020-01-01'}], 'budgets': [" \
  "  {'year': 2026, 'planned_cents': 10, 'lines': ["                              \
  "   {'purpose': 'direction', 'planned_cents': 20}, {'planned_cents': 1}]},"     \
  "  {'year': 2027, 'lines': [{'purpose': 'direction', 'committed_cents': 4}]}]}]}"

static void
assert_sums (RegieProgramme *programme,
             const char     *body,
             int             year,
             const char     *expected)
{
  static const char *const answers[] = { "?", "yes", "no" };
  g_autoptr(GListModel) sums = regie_programme_sum_budgets (programme, body, year);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sums); i++)
    {
      g_autoptr(RegieBudgetSum) sum = g_list_model_get_item (sums, i);
      const char *purpose = regie_budget_sum_get_purpose (sum);
      const char *of = regie_budget_sum_get_body (sum);

      g_string_append_printf (text,
                              "%s %d %s %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT
                              "/%" G_GINT64_FORMAT,
                              of == NULL ? "*" : of,
                              regie_budget_sum_get_year (sum),
                              regie_budget_sum_get_is_total (sum) ? "total"
                              : purpose == NULL                   ? "-"
                                                                  : purpose,
                              regie_budget_sum_get_planned_cents (sum),
                              regie_budget_sum_get_committed_cents (sum),
                              regie_budget_sum_get_spent_cents (sum));
      if (regie_budget_sum_get_is_total (sum))
        g_string_append_printf (text,
                                " %" G_GINT64_FORMAT " %s%s",
                                regie_budget_sum_get_recorded_planned_cents (sum),
                                answers[regie_budget_sum_get_agrees (sum)],
                                regie_budget_sum_get_is_too_large (sum) ? " !" : "");
      g_string_append_c (text, '\n');
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
adds_up (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, MONEY));

  assert_sums (programme,
               NULL,
               0,
               "a 2025 - 80/5/0\n"
               "a 2025 total 80/5/0 80 ?\n"
               "a 2026 training 150/0/7\n"
               "a 2026 direction 150/0/0\n"
               "a 2026 total 300/0/7 300 yes\n"
               "b 2026 direction 20/0/0\n"
               "b 2026 - 1/0/0\n"
               "b 2026 total 21/0/0 10 no\n"
               "b 2027 direction 0/4/0\n"
               "b 2027 total 0/4/0 0 ?\n"
               "* 2025 - 80/5/0\n"
               "* 2025 total 80/5/0 80 ?\n"
               "* 2026 training 150/0/7\n"
               "* 2026 direction 170/0/0\n"
               "* 2026 - 1/0/0\n"
               "* 2026 total 321/0/7 310 no\n"
               "* 2027 direction 0/4/0\n"
               "* 2027 total 0/4/0 0 ?\n");
  assert_sums (programme,
               "b",
               2026,
               "b 2026 direction 20/0/0\nb 2026 - 1/0/0\nb 2026 total 21/0/0 10 no\n");
  assert_sums (programme, "z", 0, "");
}

static void
tells_a_sum_that_is_too_large (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, MONEY));

  test_edit (programme, "bodies[0].budgets[0].lines[0].planned_cents: 9223372036854775807");
  assert_sums (programme,
               "a",
               2026,
               "a 2026 training 9223372036854775807/0/7\n"
               "a 2026 direction 150/0/0\n"
               "a 2026 total 9223372036854775807/0/7 300 no !\n");

  test_edit (programme, "bodies[0].budgets[0].lines[0].planned_cents: -9223372036854775808");
  test_edit (programme, "bodies[0].budgets[0].lines[1].planned_cents: -1");
  assert_sums (programme,
               "a",
               2026,
               "a 2026 training -9223372036854775758/0/7\n"
               "a 2026 direction -1/0/0\n"
               "a 2026 total -9223372036854775758/0/7 300 no !\n");
}

/* Decisions */

#define DECISIONS                                                                         \
  "{'name': 'Test', 'bodies': ["                                                          \
  " {'id': 'a', 'name': 'A', 'actions': [{'id': 'x', 'arises_from': 'd-4'}], 'cycles': [" \
  "  {'year': 2026, 'decisions': ["                                                       \
  "   {'id': 'd-1', 'text': 'Meer intervisie', 'theme': 'D'}, {'text': 'Zonder id'},"     \
  "   {'id': 'd-2', 'text': 'Niets', 'no_action_reason': 'Gebeurt al'},"                  \
  "   {'id': 'd-3', 'text': ' '}, {'id': 'd-4', 'text': 'Loopt al'}]},"                   \
  "  {'year': 2027, 'planned_actions': ['x']},"                                           \
  "  {'decisions': [{'id': 'd-5', 'text': 'Geen jaar'}]}]}],"                             \
  " 'functionaries': [{'id': 'f-1', 'name': 'X'}]}"

#define DECISION(programme, path) \
  ((RegieCycleDecision *) regie_entity_find_path (REGIE_ENTITY (programme), path))

static void
takes_a_decision (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, DECISIONS));
  RegieCycleDecision *decision = DECISION (programme, "bodies[0].cycles[0].decisions[0]");
  RegieImprovementCycle *next = REGIE_IMPROVEMENT_CYCLE (
    regie_entity_find_path (REGIE_ENTITY (programme), "bodies[0].cycles[1]"));
  g_autoptr(GError) error = NULL;
  RegieImplementationAction *action =
    regie_programme_take_decision (programme, decision, "f-1", NULL, NULL, &error);
  GDate first = test_day ("2027-01-01");
  GDate last = test_day ("2027-12-31");
  const char *id = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (action);
  id = regie_entity_get_id (REGIE_ENTITY (action));
  g_assert_nonnull (id);
  g_assert_cmpstr (regie_implementation_action_get_title (action), ==, "Meer intervisie");
  g_assert_cmpstr (regie_implementation_action_get_theme (action), ==, "D");
  g_assert_cmpstr (regie_implementation_action_get_responsible (action), ==, "f-1");
  g_assert_cmpstr (regie_implementation_action_get_arises_from (action), ==, "d-1");
  g_assert_cmpint (g_date_compare (regie_implementation_action_get_planned_start_date (action),
                                   &first),
                   ==,
                   0);
  g_assert_cmpint (g_date_compare (regie_implementation_action_get_planned_end_date (action),
                                   &last),
                   ==,
                   0);
  g_assert_cmpstr (regie_cycle_decision_get_action (decision), ==, id);
  g_assert_true ((gpointer) action == (gpointer) regie_entity_find_path (REGIE_ENTITY (programme),
                                                                         "bodies[0].actions[1]"));
  g_assert_cmpuint (g_strv_length ((GStrv) regie_improvement_cycle_get_planned_actions (next)),
                    ==,
                    2);
  g_assert_cmpstr (regie_improvement_cycle_get_planned_actions (next)[1], ==, id);

  g_assert_null (regie_programme_take_decision (programme, decision, "f-1", NULL, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static const struct
{
  const char *path;
  const char *responsible;
  const char *start;
  const char *end;
  RegieError code;
  const char *message;
} untaken[] = {
  { "decisions[2]",
    "f-1",
    NULL,
    NULL,
    REGIE_ERROR_REFUSED,
    "no_action_reason: it was decided that no action is needed" },
  { "decisions[3]", "f-1", NULL, NULL, REGIE_ERROR_REFUSED, "text: nothing is said here" },
  { "decisions[4]",
    "f-1",
    NULL,
    NULL,
    REGIE_ERROR_EXISTS,
    "bodies[0].actions[0]: it carries out the decision already" },
  { "decisions[0]",
    "z",
    NULL,
    NULL,
    REGIE_ERROR_NOT_FOUND,
    "responsible: there is nobody with the id z" },
  { "decisions[0]",
    "f-1",
    "2026-12-31",
    NULL,
    REGIE_ERROR_REFUSED,
    "planned_start_date: not in the year after that of the cycle" },
  { "decisions[0]",
    "f-1",
    NULL,
    "2028-01-01",
    REGIE_ERROR_REFUSED,
    "planned_end_date: not in the year after that of the cycle" },
  { "decisions[0]",
    "f-1",
    "2027-05-02",
    "2027-05-01",
    REGIE_ERROR_REFUSED,
    "planned_end_date: before the first planned day" },
};

static void
takes_not_every_decision (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, DECISIONS));
  g_autofree char *before = dup_json (programme);
  g_autoptr(RegieCycleDecision) stranger = regie_cycle_decision_new ();
  g_autoptr(GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (untaken); i++)
    {
      g_autofree char *path = g_strconcat ("bodies[0].cycles[0].", untaken[i].path, NULL);
      g_autofree char *after = NULL;
      GDate start = test_day (untaken[i].start == NULL ? "2027-01-01" : untaken[i].start);
      GDate end = test_day (untaken[i].end == NULL ? "2027-12-31" : untaken[i].end);

      g_assert_null (regie_programme_take_decision (programme,
                                                    DECISION (programme, path),
                                                    untaken[i].responsible,
                                                    &start,
                                                    &end,
                                                    &error));
      g_assert_error (error, REGIE_ERROR, (int) untaken[i].code);
      g_assert_cmpstr (error->message, ==, untaken[i].message);
      g_clear_error (&error);
      after = dup_json (programme);
      g_assert_cmpstr (after, ==, before);
    }

  g_assert_null (
    regie_programme_take_decision (programme,
                                   DECISION (programme, "bodies[0].cycles[2].decisions[0]"),
                                   "f-1",
                                   NULL,
                                   NULL,
                                   &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (regie_programme_take_decision (programme, stranger, "f-1", NULL, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  g_clear_error (&error);

  test_edit (programme, "bodies[0].terms+: {'end_date': '2026-12-31'}");
  g_assert_null (
    regie_programme_take_decision (programme,
                                   DECISION (programme, "bodies[0].cycles[0].decisions[0]"),
                                   "f-1",
                                   NULL,
                                   NULL,
                                   &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
}

/* What an action was on a day. */

static const struct
{
  const char *action;
  const char *day;
  RegieActionStatus status;
  gboolean is_overdue;
} statuses[] = {
  { "{'planned_end_date': '2026-03-31'}", "2026-03-31", REGIE_ACTION_STATUS_OPEN, FALSE },
  { "{'planned_end_date': '2026-03-31'}", "2026-04-01", REGIE_ACTION_STATUS_OPEN, TRUE },
  { "{'status': 'dropped', 'planned_end_date': '2026-03-31'}",
    "2026-04-01",
    REGIE_ACTION_STATUS_DROPPED,
    FALSE },
  { "{'status': 'done', 'planned_end_date': '2026-03-31'}",
    "2026-04-01",
    REGIE_ACTION_STATUS_DONE,
    FALSE },
  { "{'status': 'done', 'done_date': '2026-05-01', 'start_date': '2026-02-01',"
    " 'planned_end_date': '2026-03-31'}",
    "2026-04-30",
    REGIE_ACTION_STATUS_ACTIVE,
    TRUE },
  { "{'status': 'done', 'done_date': '2026-05-01', 'start_date': '2026-02-01',"
    " 'planned_end_date': '2026-03-31'}",
    "2026-05-01",
    REGIE_ACTION_STATUS_DONE,
    FALSE },
  { "{'status': 'done', 'done_date': '2026-05-01', 'start_date': '2026-02-01'}",
    "2026-01-31",
    REGIE_ACTION_STATUS_OPEN,
    FALSE },
  { "{'status': 'done', 'done_date': '2026-05-01'}",
    "2026-04-30",
    REGIE_ACTION_STATUS_OPEN,
    FALSE },
  { "{'status': 'active', 'start_date': '2026-02-01'}",
    "2026-01-31",
    REGIE_ACTION_STATUS_OPEN,
    FALSE },
  { "{'status': 'blocked', 'planned_end_date': '2026-03-31'}",
    "2026-04-01",
    REGIE_ACTION_STATUS_BLOCKED,
    TRUE },
};

static void
knows_what_an_action_was (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      g_autoptr(RegieImplementationAction) action = REGIE_IMPLEMENTATION_ACTION (
        test_record_new (REGIE_TYPE_IMPLEMENTATION_ACTION, statuses[i].action));
      GDate day = test_day (statuses[i].day);

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (regie_implementation_action_get_status_on (action, &day),
                       ==,
                       (int) statuses[i].status);
      g_assert_cmpint (regie_implementation_action_is_overdue (action, &day),
                       ==,
                       statuses[i].is_overdue);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/programme/questions/lists-mandates", lists_mandates);
  g_test_add_func ("/programme/questions/lists-who-is-trained", lists_who_is_trained);
  g_test_add_func ("/programme/questions/tells-who-is-trained", tells_who_is_trained);
  g_test_add_func ("/programme/questions/counts-each-region-apart", counts_each_region_apart);
  g_test_add_func ("/programme/questions/lists-gaps", lists_gaps);
  g_test_add_func ("/programme/questions/adds-up", adds_up);
  g_test_add_func ("/programme/questions/tells-a-sum-that-is-too-large",
                   tells_a_sum_that_is_too_large);
  g_test_add_func ("/programme/questions/takes-a-decision", takes_a_decision);
  g_test_add_func ("/programme/questions/takes-not-every-decision", takes_not_every_decision);
  g_test_add_func ("/programme/questions/knows-what-an-action-was", knows_what_an_action_was);

  return g_test_run ();
}
