/* test-plan-actions.c: what stands open in a plan, and who does it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DAY "2026-06-01"

/* Six actions: late, due today, waiting, blocked, without an owner, and done. */
#define PLAN                                                                                      \
  "{'id': 'plan-1', 'actions': ["                                                                 \
  " {'id': 'today', 'title': 'T', 'owner': 'p-mother', 'due_date': '2026-06-01'},"                \
  " {'id': 'late', 'title': 'L', 'owner': 'p-mother', 'due_date': '2026-05-31', 'status': "       \
  "'active'},"                                                                                    \
  " {'id': 'later', 'title': 'W', 'owner': 'p-aunt', 'waits_for': ['late', 'done', 'gone'], "     \
  "'helpers': ['p-son', 'p-aunt']},"                                                              \
  " {'id': 'stuck', 'title': 'B', 'owner': 'p-worker', 'status': 'blocked', 'due_date': "         \
  "'2026-05-01'},"                                                                                \
  " {'id': 'nobody', 'title': 'N', 'waits_for': ['done']},"                                       \
  " {'id': 'done', 'title': 'D', 'owner': 'p-aunt', 'status': 'done', 'due_date': '2026-01-01', " \
  "'waits_for': ['late'], 'helpers': ['p-son']},"                                                 \
  " {'id': 'dropped', 'title': 'X', 'owner': 'p-other', 'status': 'dropped', 'due_date': "        \
  "'2026-01-01'}]}"

static RegiePlan *
plan_new (void)
{
  return REGIE_PLAN (test_record_new (REGIE_TYPE_PLAN, PLAN));
}

static void
overdue_the_oldest_first (void)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  GDate day = test_day (DAY);
  g_autoptr(GListModel) overdue = regie_plan_list_overdue_actions (plan, &day);

  test_assert_ids (overdue, "stuck late");
}

static void
blocked_by_somebody_or_by_another_action (void)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GListModel) blocked = regie_plan_list_blocked_actions (plan);

  test_assert_ids (blocked, "later stuck");
}

static void
without_an_owner (void)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GListModel) unowned = regie_plan_list_unowned_actions (plan);

  test_assert_ids (unowned, "nobody");
}

static void
of_a_person_as_owner_or_helper (void)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GListModel) of_aunt = regie_plan_list_actions_of (plan, "p-aunt");
  g_autoptr(GListModel) of_son = regie_plan_list_actions_of (plan, "p-son");
  g_autoptr(GListModel) of_other = regie_plan_list_actions_of (plan, "p-other");

  test_assert_ids (of_aunt, "later");
  test_assert_ids (of_son, "later");
  test_assert_ids (of_other, "");
}

static void
empty_plan_has_nothing_open (void)
{
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  GDate day = test_day (DAY);
  g_autoptr(GListModel) overdue = regie_plan_list_overdue_actions (plan, &day);
  g_autoptr(GListModel) blocked = regie_plan_list_blocked_actions (plan);
  g_autoptr(GListModel) unowned = regie_plan_list_unowned_actions (plan);

  test_assert_ids (overdue, "");
  test_assert_ids (blocked, "");
  test_assert_ids (unowned, "");
}

static char *
dup_workload (RegieWorkload *workload)
{
  static const char *const parties[] = { "?", "household", "network", "professional" };

  return g_strdup_printf ("%s %s %d/%d/%d/%d/%d%s",
                          regie_workload_get_person (workload),
                          parties[regie_workload_get_party (workload)],
                          regie_workload_get_n_open (workload),
                          regie_workload_get_n_overdue (workload),
                          regie_workload_get_n_blocked (workload),
                          regie_workload_get_n_done (workload),
                          regie_workload_get_n_helps (workload),
                          regie_workload_get_is_idle (workload) ? " idle" : "");
}

static void
assert_workloads (RegieDossier *dossier,
                  RegiePlan    *plan,
                  const char   *expected)
{
  GDate day = test_day (DAY);
  g_autoptr(GListModel) workloads = regie_dossier_list_workloads (dossier, plan, &day);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (workloads); i++)
    {
      g_autoptr(RegieWorkload) workload = g_list_model_get_item (workloads, i);
      g_autofree char *line = dup_workload (workload);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : "; ", line);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

/* Open, overdue, blocked, done, helping. The worker is not listed as a professional. */
static void
everybody_at_the_table_has_a_workload (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegiePlan) plan = plan_new ();

  assert_workloads (dossier,
                    plan,
                    "p-mother household 2/1/0/0/0; p-son household 0/0/0/0/1; "
                    "p-aunt network 1/0/1/1/0; p-worker ? 1/1/1/0/0");
}

static void
who_has_nothing_to_do_is_idle (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();

  test_edit (dossier, "professionals+: {'person': 'p-other'}");
  test_edit (dossier, "network[0].end_date: '2026-05-31'");
  assert_workloads (dossier,
                    regie_dossier_get_plan (dossier),
                    "p-mother household 1/0/0/0/0; p-son household 0/0/0/0/0 idle; "
                    "p-other professional 0/0/0/0/0 idle; p-aunt ? 0/0/0/1/0 idle");
}

static void
who_is_in_two_parties_counts_once (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();

  test_edit (dossier, "network+: {'person': 'p-mother'}");
  assert_workloads (dossier,
                    regie_dossier_get_plan (dossier),
                    "p-mother household 1/0/0/0/0; p-son household 0/0/0/0/0 idle; "
                    "p-aunt network 0/0/0/1/0 idle");
}

static void
share_counts_each_party (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(RegieActionShare) share = NULL;

  test_edit (dossier, "professionals+: {'person': 'p-worker', 'end_date': '2026-01-31'}");
  share = regie_dossier_dup_action_share (dossier, plan);

  g_assert_cmpint (regie_action_share_get_n_actions (share), ==, 6);
  g_assert_cmpint (regie_action_share_get_n_household (share), ==, 2);
  g_assert_cmpint (regie_action_share_get_n_network (share), ==, 2);
  g_assert_cmpint (regie_action_share_get_n_professional (share), ==, 1);
  g_assert_cmpint (regie_action_share_get_n_other (share), ==, 0);
  g_assert_cmpint (regie_action_share_get_n_unowned (share), ==, 1);
  g_assert_cmpint (regie_action_share_get_own_percent (share), ==, 80);
}

static void
share_of_nothing_is_unknown (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(RegieActionShare) share = regie_dossier_dup_action_share (dossier, plan);

  g_assert_cmpint (regie_action_share_get_n_actions (share), ==, 0);
  g_assert_cmpint (regie_action_share_get_own_percent (share), ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/model/plan-actions/overdue-the-oldest-first", overdue_the_oldest_first);
  g_test_add_func ("/model/plan-actions/blocked-by-somebody-or-by-another-action",
                   blocked_by_somebody_or_by_another_action);
  g_test_add_func ("/model/plan-actions/without-an-owner", without_an_owner);
  g_test_add_func ("/model/plan-actions/of-a-person-as-owner-or-helper",
                   of_a_person_as_owner_or_helper);
  g_test_add_func ("/model/plan-actions/empty-plan-has-nothing-open", empty_plan_has_nothing_open);
  g_test_add_func ("/model/workload/everybody-at-the-table-has-a-workload",
                   everybody_at_the_table_has_a_workload);
  g_test_add_func ("/model/workload/who-has-nothing-to-do-is-idle", who_has_nothing_to_do_is_idle);
  g_test_add_func ("/model/workload/who-is-in-two-parties-counts-once",
                   who_is_in_two_parties_counts_once);
  g_test_add_func ("/model/action-share/share-counts-each-party", share_counts_each_party);
  g_test_add_func ("/model/action-share/share-of-nothing-is-unknown", share_of_nothing_is_unknown);

  return g_test_run ();
}
