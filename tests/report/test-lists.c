/* test-lists.c: judging, counting and reporting make no object of a list
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include <regie/regie.h>

#include "base/regie-table-private.h"
#include "base/regie-tree-private.h"

#include "data/report.h"

/* The lists of a record that have an object, each by its type and member once. */
static void
note_objects (RegieEntity *record,
              gpointer     names)
{
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      const RegieItems *items =
        row->kind == REGIE_KIND_LIST ? REGIE_MEMBER (RegieItems *, record, row) : NULL;
      g_autofree char *name = g_strdup_printf (" %s.%s", G_OBJECT_TYPE_NAME (record), row->member);

      if (items != NULL && items->model != NULL && strstr (((GString *) names)->str, name) == NULL)
        g_string_append (names, name);
    }
}

static void
assert_no_objects (gpointer record)
{
  g_autoptr(GString) names = g_string_new (NULL);

  regie_tree_walk (record, note_objects, names);
  g_assert_cmpstr (names->str, ==, "");
}

static void
asking_for_a_list_is_noted (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
  g_autoptr(GString) names = g_string_new (NULL);

  assert_no_objects (dossier);
  regie_dossier_get_scores (dossier);
  regie_plan_get_goals (regie_dossier_get_plan (dossier));
  regie_tree_walk (REGIE_ENTITY (dossier), note_objects, names);
  g_assert_cmpstr (names->str, ==, " RegieDossier.scores RegiePlan.goals");
}

static void
dossier_is_judged (gconstpointer edition)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
  g_autoptr(RegieMethod) method = regie_method_load_edition (edition, NULL);
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GDate) day = g_date_new_dmy (15, 9, 2026);
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, day, "nl");
  g_autoptr(GListModel) steps = regie_review_list_next_steps (review, dossier, day, "nl");
  g_autoptr(GListModel) stalls = regie_dossier_list_stalls (dossier, method, day, "nl");

  g_assert_cmpuint (g_list_model_get_n_items (findings), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (steps), >, 0);
  g_assert_nonnull (stalls);
  assert_no_objects (dossier);
}

static void
dossier_is_reported (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
  g_autoptr(RegieReport) page = REGIE_REPORT (regie_plan_page_new (NULL));
  g_autoptr(RegieReport) overview = REGIE_REPORT (regie_overview_new (NULL));
  g_autoptr(GDate) day = g_date_new_dmy (15, 9, 2026);
  g_autofree char *first = regie_report_write (page, dossier, day, "nl");
  g_autofree char *second = regie_report_write (overview, dossier, day, "nl");

  g_assert_nonnull (first);
  g_assert_nonnull (second);
  assert_no_objects (dossier);
}

static void
dossier_is_counted (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", NULL);
  g_autoptr(GDate) from = g_date_new_dmy (1, 1, 2025);
  g_autoptr(GDate) until = g_date_new_dmy (31, 12, 2026);
  g_autoptr(RegieIndicatorCount) count =
    regie_indicator_count_new (method, REGIE_BODY_LEVEL_ORGANISATION);
  g_autoptr(GListModel) readings = NULL;

  regie_indicator_count_add_periods (count, from, until, REGIE_PERIOD_LENGTH_QUARTER);
  g_assert_true (regie_indicator_count_add (count, dossier));
  readings = regie_indicator_count_list_readings (count, 0);
  g_assert_cmpuint (g_list_model_get_n_items (readings), >, 0);
  assert_no_objects (dossier);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/lists/asking-for-a-list-is-noted", asking_for_a_list_is_noted);
  g_test_add_data_func ("/report/lists/dossier-is-judged/regisseur",
                        "regisseur",
                        dossier_is_judged);
  g_test_add_data_func ("/report/lists/dossier-is-judged/procesregisseur",
                        "procesregisseur",
                        dossier_is_judged);
  g_test_add_func ("/report/lists/dossier-is-counted", dossier_is_counted);
  g_test_add_func ("/report/lists/dossier-is-reported", dossier_is_reported);

  return g_test_run ();
}
