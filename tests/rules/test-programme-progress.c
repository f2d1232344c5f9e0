/* test-programme-progress.c: actions from the catalogue, and how far they are
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define PROGRAMME                                                                             \
  "{'name': 'Test', 'bodies': ["                                                              \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'actions': ["                           \
  "  {'id': 'x-1', 'catalogue_action': 'S000.A.M.2', 'status': 'done', 'responsible': 'f'},"  \
  "  {'id': 'x-2', 'catalogue_action': 'S000.A.M.1', 'theme': 'E',"                           \
  "   'planned_end_date': '2026-01-31'},"                                                     \
  "  {'id': 'x-3', 'theme': 'A', 'status': 'active', 'responsible': 'f',"                     \
  "   'planned_end_date': '2026-02-01'},"                                                     \
  "  {'id': 'x-4', 'theme': 'A', 'status': 'dropped'},"                                       \
  "  {'id': 'x-5', 'title': 'Iets', 'status': 'blocked'},"                                    \
  "  {'id': 'x-6', 'theme': 'Q', 'status': 'done', 'done_date': '2026-03-01'}]},"             \
  " {'id': 'b', 'name': 'B', 'level': 'municipality', 'terms': [{'end_date': '2026-01-15'}]," \
  "  'actions': [{'id': 'x-7', 'theme': 'A', 'status': 'done'}]},"                            \
  " {'id': 'c', 'name': 'C', 'actions': [{'id': 'x-8', 'theme': 'A', 'status': 'done'}]},"    \
  " {'id': 'o', 'name': 'O', 'level': 'organisation', 'actions': ["                           \
  "  {'id': 'x-9', 'theme': 'A', 'status': 'done'}, {'id': 'x-10', 'theme': 'A'},"            \
  "  {'id': 'x-11', 'theme': 'A'}]}]}"

static RegieProgramme *
programme_new (void)
{
  return REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, PROGRAMME));
}

/* The sums with actions, as “body|level theme: actions open active blocked done dropped, overdue,
 * without owner, permille”. */
static char *
dup_sums (RegieProgramme *programme,
          const char     *date)
{
  static const char *const levels[] = { "?", "N", "R", "M", "O" };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day (date);
  g_autoptr(GListModel) sums = regie_programme_measure_progress (programme, method, &day);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sums); i++)
    {
      g_autoptr(RegieProgressSum) sum = g_list_model_get_item (sums, i);
      const char *theme = regie_progress_sum_get_theme (sum);

      if (regie_progress_sum_get_n_actions (sum) == 0)
        continue;
      g_string_append_printf (text,
                              "%s|%s %s: %d %d %d %d %d %d, %d, %d, %d\n",
                              regie_progress_sum_get_is_all_bodies (sum)
                                ? "*"
                                : regie_progress_sum_get_body (sum),
                              levels[regie_progress_sum_get_level (sum)],
                              regie_progress_sum_get_is_all_themes (sum) ? "*"
                              : theme == NULL                            ? "-"
                                                                         : theme,
                              regie_progress_sum_get_n_actions (sum),
                              regie_progress_sum_get_n_open (sum),
                              regie_progress_sum_get_n_active (sum),
                              regie_progress_sum_get_n_blocked (sum),
                              regie_progress_sum_get_n_done (sum),
                              regie_progress_sum_get_n_dropped (sum),
                              regie_progress_sum_get_n_overdue (sum),
                              regie_progress_sum_get_n_without_owner (sum),
                              regie_progress_sum_get_permille_done (sum));
    }

  return g_string_free (text, FALSE);
}

static void
measures (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autofree char *sums = dup_sums (programme, "2026-02-01");

  g_assert_cmpstr (sums,
                   ==,
                   "a|M A: 3 0 1 0 1 1, 0, 0, 500\n"
                   "a|M E: 1 1 0 0 0 0, 1, 1, 0\n"
                   "a|M -: 1 0 0 1 0 0, 0, 1, 0\n"
                   "a|M Q: 1 1 0 0 0 0, 0, 1, 0\n"
                   "a|M *: 6 2 1 1 1 1, 1, 3, 200\n"
                   "c|? A: 1 0 0 0 1 0, 0, 0, 1000\n"
                   "c|? *: 1 0 0 0 1 0, 0, 0, 1000\n"
                   "o|O A: 3 2 0 0 1 0, 0, 2, 333\n"
                   "o|O *: 3 2 0 0 1 0, 0, 2, 333\n"
                   "*|M A: 3 0 1 0 1 1, 0, 0, 500\n"
                   "*|M E: 1 1 0 0 0 0, 1, 1, 0\n"
                   "*|M -: 1 0 0 1 0 0, 0, 1, 0\n"
                   "*|M Q: 1 1 0 0 0 0, 0, 1, 0\n"
                   "*|M *: 6 2 1 1 1 1, 1, 3, 200\n"
                   "*|O A: 3 2 0 0 1 0, 0, 2, 333\n"
                   "*|O *: 3 2 0 0 1 0, 0, 2, 333\n"
                   "*|? A: 7 2 1 0 3 1, 0, 2, 500\n"
                   "*|? E: 1 1 0 0 0 0, 1, 1, 0\n"
                   "*|? -: 1 0 0 1 0 0, 0, 1, 0\n"
                   "*|? Q: 1 1 0 0 0 0, 0, 1, 0\n"
                   "*|? *: 10 4 1 1 3 1, 1, 5, 333\n");
}

static void
measures_on_another_day (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autofree char *before = dup_sums (programme, "2026-01-15");
  g_autofree char *after = dup_sums (programme, "2026-03-01");

  g_assert_nonnull (strstr (before, "b|M A: 1 0 0 0 1 0, 0, 0, 1000\n"));
  g_assert_nonnull (strstr (before, "*|? A: 8 2 1 0 4 1, 0, 2, 571\n"));
  g_assert_null (strstr (after, "b|M"));
  g_assert_nonnull (strstr (after, "a|M A: 3 0 1 0 1 1, 1, 0, 500\n"));
  g_assert_nonnull (strstr (after, "a|M Q: 1 0 0 0 1 0, 0, 0, 1000\n"));
}

static void
tells_every_theme (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-02-01");
  g_autoptr(GListModel) sums = regie_programme_measure_progress (programme, method, &day);

  /* Five themes and all of them for three bodies, the two others of a, and as many for each of
   * three levels and for all, with what level and all had of those two. */
  g_assert_cmpuint (g_list_model_get_n_items (sums), ==, 3 * 6 + 2 + 4 * 6 + 2 + 2);
}

static void
finds_the_theme (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();

  g_assert_null (regie_implementation_action_find_theme (action, method));
  regie_implementation_action_set_catalogue_action (action, "S000.B.R.3");
  g_assert_cmpstr (regie_implementation_action_find_theme (action, method), ==, "B");
  regie_implementation_action_set_theme (action, "D");
  g_assert_cmpstr (regie_implementation_action_find_theme (action, method), ==, "D");
  regie_implementation_action_set_theme (action, NULL);
  regie_implementation_action_set_catalogue_action (action, "S999.B.R.3");
  g_assert_null (regie_implementation_action_find_theme (action, method));
}

static void
fills (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  RegieBody *a = regie_programme_find_body (programme, "a");
  GListModel *actions = regie_body_get_actions (a);
  g_autoptr(GString) order = g_string_new (NULL);
  g_autoptr(GError) error = NULL;

  /* Thirteen actions for municipalities, of which two are there. */
  g_assert_cmpint (regie_programme_fill (programme, method, "a", &error), ==, 11);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (actions), ==, 6 + 11);
  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieImplementationAction) action = g_list_model_get_item (actions, i);
      const char *id = regie_implementation_action_get_catalogue_action (action);

      g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (action)));
      g_string_append_printf (order, "%s ", id == NULL ? "-" : id + strlen ("S000."));
    }
  g_assert_cmpstr (order->str,
                   ==,
                   "A.M.2 A.M.1 - - - - A.M.3 B.M.1 B.M.2 C.M.1 C.M.2 C.M.3 D.M.1 D.M.2 E.M.1 "
                   "E.M.2 E.M.3 ");
  g_assert_cmpint (regie_programme_fill (programme, method, "a", &error), ==, 0);
  g_assert_cmpint (regie_programme_fill (programme, method, "o", &error), ==, 15);
  g_assert_no_error (error);
}

static void
fills_not (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (regie_programme_fill (programme, method, "z", &error), ==, -1);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpint (regie_programme_fill (programme, method, "c", &error), ==, -1);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/programme-progress/measures", measures);
  g_test_add_func ("/rules/programme-progress/measures-on-another-day", measures_on_another_day);
  g_test_add_func ("/rules/programme-progress/tells-every-theme", tells_every_theme);
  g_test_add_func ("/rules/programme-progress/finds-the-theme", finds_the_theme);
  g_test_add_func ("/rules/programme-progress/fills", fills);
  g_test_add_func ("/rules/programme-progress/fills-not", fills_not);

  return g_test_run ();
}
