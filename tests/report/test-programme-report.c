/* test-programme-report.c: a programme at a glance, and what all reports of one share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include <regie/regie.h>

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "data/programme-report.h"
#include "data/report.h"
#include "report/regie-indicator-trend-private.h"

static void
golden_files (void)
{
  static const char *const languages[] = { "nl", "en" };
  g_autoptr(RegieProgramme) example = test_programme_read_example ();
  g_autoptr(RegieProgramme) empty = regie_programme_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr(RegieProgrammeReport) report =
        test_programme_report_new (TEST_PROGRAMME_OVERVIEW, TRUE);
      g_autofree char *full =
        test_programme_write_on (report, example, TEST_PROGRAMME_DAY, languages[i]);
      g_autofree char *bare =
        test_programme_write_on (report, empty, TEST_PROGRAMME_DAY, languages[i]);
      g_autofree char *full_name = g_strdup_printf ("programme-kustland-%s", languages[i]);
      g_autofree char *bare_name = g_strdup_printf ("programme-empty-%s", languages[i]);

      test_report_assert_layout (full);
      test_report_assert_golden (full_name, full);
      test_report_assert_golden (bare_name, bare);
    }
}

/* Of one body is also told which and who. */
static void
golden_file_of_a_body (void)
{
  g_autoptr(RegieProgramme) example = test_programme_read_example ();
  g_autoptr(RegieProgrammeReport) report =
    test_programme_report_new (TEST_PROGRAMME_OVERVIEW, TRUE);
  g_autofree char *text = NULL;

  regie_programme_report_set_body (report, "gm-lauwerhaven");
  text = test_programme_write_on (report, example, TEST_PROGRAMME_DAY, "nl");
  test_report_assert_layout (text);
  test_report_assert_golden ("programme-lauwerhaven-nl", text);
}

/* A report in words tells what it writes. */
static void
overview_describes_itself (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  g_autofree char *written = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
  g_autofree char *told = test_programme_tell (TEST_PROGRAMME_OVERVIEW, programme);

  g_assert_cmpstr (written, ==, told);
}

static void
assert_has_line (const char *json,
                 const char *line)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (json);
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);

  g_test_message ("%s", text);
  g_assert_cmpuint (test_report_count_lines (text, line), ==, 1);
}

/* The 90 days end with the 14th of December. */
static void
what_is_due (void)
{
  static const char *const json =
    "{'id':'p','bodies':[{'id':'b','name':'B','actions':["
    "{'id':'1','title':'gisteren','planned_end_date':'2026-09-14'},"
    "{'id':'2','title':'vandaag','planned_end_date':'2026-09-15','responsible':'f','status':'blocked'},"
    "{'id':'3','title':'laatste','planned_end_date':'2026-12-14','responsible':'weg'},"
    "{'id':'4','title':'verder','planned_end_date':'2026-12-15'},"
    "{'id':'5','title':'klaar','planned_end_date':'2026-10-01','status':'done'},"
    "{'id':'6','title':'nooit','planned_end_date':'2026-10-01','status':'dropped'}]}],"
    "'functionaries':[{'id':'f','name':'Fatma'}]}";
  g_autoptr(RegieProgramme) programme = test_programme_read (json);
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);

  assert_has_line (json, "- 14 september 2026: gisteren (B), nog niemand");
  assert_has_line (json, "- 15 september 2026: vandaag (B), Fatma, geblokkeerd");
  assert_has_line (json, "- 14 december 2026: laatste (B), naam niet bekend");
  test_report_assert_lacks (text, "verder");
  test_report_assert_lacks (text, ": klaar");
  test_report_assert_lacks (text, "nooit");
}

/* Of sixteen actions fifteen are told, and one is counted. */
static void
long_lists_are_cut (void)
{
  for (guint n = 15; n <= 17; n++)
    {
      g_autoptr(RegieProgramme) programme = regie_programme_new ();
      g_autoptr(RegieBody) body = regie_body_new ();
      g_autofree char *text = NULL;

      for (guint i = 0; i < n; i++)
        {
          g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
          GDate end;

          g_date_clear (&end, 1);
          g_date_set_dmy (&end, 1, 10, 2026);
          regie_implementation_action_set_planned_end_date (action, &end);
          regie_body_add_action (body, action);
        }
      regie_programme_add_body (programme, body);
      text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
      g_assert_cmpuint (test_report_count_lines (text, "- en nog 1"), ==, n == 16 ? 1 : 0);
      g_assert_cmpuint (test_report_count_lines (text, "- en nog 2"), ==, n == 17 ? 1 : 0);
    }
}

/* A title that is known to be empty, or white space, is none. */
static void
empty_titles_are_none (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':[{'id':'b','name':'B','level':'region','actions':["
    "{'id':'1','catalogue_action':'eigen','title':'','planned_end_date':'2026-10-01'},"
    "{'id':'2','title':' ','theme':'B','planned_end_date':'2026-10-02'}]}]}");
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);

  test_report_assert_has (text, "\n- 1 oktober 2026: eigen (B), nog niemand\n");
  test_report_assert_has (text, "\n- 2 oktober 2026: zonder titel (B), nog niemand\n");
}

/* A mandate holds until it ends or is withdrawn, a certificate until it ends. */
static void
mandates_and_trained_people (void)
{
  static const char *const json =
    "{'id':'p','bodies':[{'id':'b','name':'B','mandates':["
    "{'id':'1','functionary':'f','start_date':'2026-09-15'},"
    "{'id':'2','functionary':'f','start_date':'2026-09-16'},"
    "{'id':'3','functionary':'f','end_date':'2026-09-14'},"
    "{'id':'4','functionary':'f','withdrawn_date':'2026-09-15'},"
    "{'id':'5','functionary':'f','withdrawn_date':'2026-09-16'}]}],'functionaries':["
    "{'id':'f','name':'F','employments':[{'id':'6','body':'b'},{'id':'7','body':'b'}],"
    "'certificates':[{'id':'8','role':'regisseur','start_date':'2026-01-01','end_date':'2026-09-15'}]},"
    "{'id':'g','name':'G','employments':[{'id':'9','body':'b'}],"
    "'certificates':[{'id':'10','role':'regisseur','start_date':'2026-01-01','end_date':'2026-09-14'}]},"
    "{'id':'h','name':'H','employments':[{'id':'11','body':'b','end_date':'2026-09-14'}]}]}";
  g_autoptr(RegieProgramme) programme = test_programme_read (json);
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
  g_autoptr(GRegex) row =
    g_regex_new ("\nB +2 +2 +1\n", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  g_test_message ("%s", text);
  g_assert_true (g_regex_match (row, text, G_REGEX_MATCH_DEFAULT, NULL));
}

/* For a municipality those of organisations that work there count too, each once; for a region all
 * that is in it. What the method does not count a role for is not counted. */
static void
trained_people_count_where_they_work (void)
{
  static const char *const json =
    "{'id':'p','bodies':[{'id':'r','name':'R','level':'region'},"
    "{'id':'s','name':'S','level':'region'},"
    "{'id':'m','name':'M','level':'municipality','region':'r','municipality_code':'0001'},"
    "{'id':'n','name':'N','level':'municipality','region':'s'},"
    "{'id':'o','name':'O','level':'organisation','presences':["
    "{'id':'1','municipality':'m'},{'id':'2','municipality':'n'}]},"
    "{'id':'q','name':'Q','level':'organisation','presences':[{'id':'3','municipality':'m'}]}],"
    "'functionaries':["
    "{'id':'f','name':'F','employments':[{'id':'4','body':'o'},{'id':'5','body':'q'}],"
    "'certificates':[{'id':'6','role':'regisseur','start_date':'2026-01-01'}]},"
    "{'id':'g','name':'G','employments':[{'id':'7','body':'m'}],"
    "'certificates':[{'id':'8','role':'regisseur','start_date':'2026-01-01'}]},"
    "{'id':'h','name':'H','employments':[{'id':'9','body':'q'}],"
    "'certificates':[{'id':'10','role':'something-else','start_date':'2026-01-01'}]}]}";
  static const char *const rows[] = {
    "\nR +0 +0 +2\n", "\nS +0 +0 +1\n", "\nM +0 +1 +2\n",
    "\nN +0 +0 +1\n", "\nO +0 +1 +1\n", "\nQ +0 +2 +1\n",
  };
  g_autoptr(RegieProgramme) programme = test_programme_read (json);
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);

  g_test_message ("%s", text);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i]);
      g_assert_true (g_regex_match_simple (rows[i], text, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
    }
}

/* What is late can be blocked besides. */
static void
blocked_is_counted_apart (void)
{
  static const char *const json =
    "{'id':'p','bodies':[{'id':'b','name':'B','level':'region','actions':["
    "{'id':'1','catalogue_action':'S000.A.R.1','planned_end_date':'2026-09-14','status':'blocked'},"
    "{'id':'2','catalogue_action':'S000.A.R.2','status':'blocked'},"
    "{'id':'3','title':'laat','theme':'B','planned_end_date':'2026-09-13'}]}]}";
  g_autoptr(RegieProgramme) programme = test_programme_read (json);
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
  g_autofree char *table = test_programme_tell (TEST_PROGRAMME_TABLE, programme);

  test_report_assert_has (text, "0 van 3 klaar, 2 te laat, 2 geblokkeerd\n");
  test_report_assert_has (table, "0 van 3 klaar, 2 te laat, 2 geblokkeerd.");
  test_report_assert_has (table, "B: 0 van 3 klaar; te laat: A1, B+; geblokkeerd: A1, A2.");
}

static const char *const work =
  "{'id':'p','bodies':[{'id':'b','name':'B','map_adoptions':["
  "{'id':'1','map':'k','mode':'supplement','supplement':'l','start_date':'2026-09-15'},"
  "{'id':'2','map':'k','start_date':'2026-09-16'}],"
  "'mandates':[{'id':'3','functionary':'f','subject':'scaling','end_date':'2026-12-14'},"
  "{'id':'4','functionary':'f','subject':'escalation','end_date':'2026-12-15'}],"
  "'communications':["
  "{'id':'5','title':'S','audience':'bestuur','date':'2026-09-15','intended_reach':80,'reach':64},"
  "{'id':'6','title':'Straks','date':'2026-09-16','reach':9},"
  "{'id':'7','title':'Vergeten','planned_date':'2026-09-14'}],"
  "'learning_events':[{'id':'8','title':'Basis','kind':'training','start_date':'2026-09-15',"
  "'attendees':[{'id':'9','functionary':'f','attended':'yes'},"
  "{'id':'10','functionary':'g','attended':'no'}]},"
  "{'id':'11','title':'Later','kind':'intervision','planned_date':'2026-09-15'}],"
  "'mentorings':[{'id':'12','mentor':'f','mentee':'g','start_date':'2026-09-15'}]}],"
  "'functionaries':[{'id':'f','name':'Fatma','employments':[{'id':'13','body':'b'}],"
  "'certificates':[{'id':'14','role':'regisseur','end_date':'2026-12-14'},"
  "{'id':'15','role':'regisseur','end_date':'2026-12-15'},"
  "{'id':'16','role':'regisseur','end_date':'2026-09-14'}]}],"
  "'maps':[{'id':'k','name':'Kaart'},{'id':'l','name':'Erbij'}],"
  "'profiles':[{'id':'17','name':'Profiel','start_date':'2026-09-15'},"
  "{'id':'18','name':'Oud','end_date':'2026-09-14'}]}";

/* Of the whole programme numbers; of a body each. The 90 days end with the 14th of December. */
static void
work_is_counted_and_of_a_body_told (void)
{
  static const char *const lines[] = {
    "Deelnemers met een regiekaart: 1 van 1; met een aanvulling: 1",
    "Mandaten die gelden: 2; die aflopen in de komende 90 dagen: 1",
    "Getuigschriften die aflopen in de komende 90 dagen: 1",
    "- Competentieprofiel: Profiel, sinds 15 september 2026",
  };
  static const char *const points[] = {
    "- B: Kaart, aangevuld met Erbij, sinds 15 september 2026",
    "- Fatma (B): op- en afschalen, tot en met 14 december 2026",
    "- 15 september 2026: S (B), gehouden, voor bestuur; 64 van 80 bereikt",
    "- 16 september 2026: Straks (B), gepland",
    "- 14 september 2026: Vergeten (B), niet gehouden",
    "- 15 september 2026: Basis (B), gehouden; deelgenomen: 1",
    "- 15 september 2026: Later (B), gepland",
    "- 14 december 2026: getuigschrift van Fatma loopt af",
  };
  g_autoptr(RegieProgramme) programme = test_programme_read (work);
  g_autoptr(RegieProgrammeReport) report =
    test_programme_report_new (TEST_PROGRAMME_OVERVIEW, TRUE);
  g_autofree char *all = test_programme_write_on (report, programme, TEST_PROGRAMME_DAY, "nl");
  g_autofree char *one = NULL;

  regie_programme_report_set_body (report, "b");
  one = test_programme_write_on (report, programme, TEST_PROGRAMME_DAY, "nl");
  g_test_message ("%s", one);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_assert_cmpuint (test_report_count_lines (all, lines[i]), ==, 1);
      g_assert_cmpuint (test_report_count_lines (one, lines[i]), ==, 1);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_assert_cmpuint (test_report_count_lines (all, points[i]), ==, 0);
      g_assert_cmpuint (test_report_count_lines (one, points[i]), ==, 1);
    }
  g_assert_true (g_regex_match_simple ("\nsamen +1 +2 +1 +64 +80\n",
                                       all,
                                       G_REGEX_DEFAULT,
                                       G_REGEX_MATCH_DEFAULT));
}

static void
evaluations_and_their_decisions (void)
{
  static const char *const json =
    "{'id':'p','bodies':[{'id':'b','name':'B','cycles':["
    "{'id':'1','year':2025,'evaluation_date':'2025-12-01','decisions':["
    "{'id':'d','text':'Meer oefenen','action':'x'},"
    "{'id':'e','text':'Niets doen!','no_action_reason':'het gaat goed'},{'id':'f'}]},"
    "{'id':'2','year':2026,'planned_date':'2026-09-14'},"
    "{'id':'3','year':2026,'planned_date':'2026-09-15'},{'id':'4','year':2026}]}]}";

  assert_has_line (json, "2025: 1 van 1 evaluaties gehouden; besluiten: 3");
  assert_has_line (json, "2026: 0 van 3 evaluaties gehouden; besluiten: 0");
  assert_has_line (json, "- 2025, B: gehouden op 1 december 2025");
  assert_has_line (json, "  - Meer oefenen. Het is een actie geworden.");
  assert_has_line (json, "  - Niets doen! Geen actie: het gaat goed");
  assert_has_line (json, "  - zonder woorden. Nog geen actie.");
  assert_has_line (json, "- 2026, B: niet gehouden, gepland op 14 september 2026");
  assert_has_line (json, "- 2026, B: gepland op 15 september 2026");
  assert_has_line (json, "- 2026, B: nog niet gepland");
}

/* What is counted of a theme, as a question about the whole programme answers it. */
static void
assert_agrees (const RegieProgrammeView *view,
               RegieProgressSum         *sum)
{
  const char *theme = regie_progress_sum_get_theme (sum);
  int n_of[REGIE_PROGRAMME_N_STATES] = { 0 };
  int n_blocked = 0;
  int n = 0;

  for (guint i = 0; i < view->actions->len; i++)
    {
      const RegieProgrammeAction *action = REGIE_PROGRAMME_ACTION (view, i);
      const char *id = REGIE_PROGRAMME_THEME (view, action->theme)->id;

      if (regie_progress_sum_get_is_all_themes (sum) || g_strcmp0 (id, theme) == 0)
        {
          n++;
          n_of[action->state]++;
          n_blocked += action->is_blocked ? 1 : 0;
        }
    }
  g_assert_cmpint (n, ==, regie_progress_sum_get_n_actions (sum));
  g_assert_cmpint (n_of[REGIE_PROGRAMME_STATE_DONE], ==, regie_progress_sum_get_n_done (sum));
  g_assert_cmpint (n_of[REGIE_PROGRAMME_STATE_DROPPED], ==, regie_progress_sum_get_n_dropped (sum));
  g_assert_cmpint (n_of[REGIE_PROGRAMME_STATE_OVERDUE], ==, regie_progress_sum_get_n_overdue (sum));
  g_assert_cmpint (n_blocked, ==, regie_progress_sum_get_n_blocked (sum));
}

static void
progress_is_counted_alike (void)
{
  RegieProgramme *programmes[] = { test_programme_read_example (), test_programme_new (1, 3, 40) };
  g_autoptr(RegieProgrammeReport) report = test_programme_report_new (TEST_PROGRAMME_TABLE, TRUE);
  RegieMethod *method = regie_programme_report_get_method (report);
  GDate day;
  guint n_compared = 0;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 15, 9, 2026);
  for (gsize i = 0; i < G_N_ELEMENTS (programmes); i++)
    {
      g_autoptr(RegieProgrammeView) view =
        regie_programme_view_new (report, programmes[i], &day, "nl");
      g_autoptr(GListModel) sums = regie_programme_measure_progress (programmes[i], method, &day);

      for (guint j = 0; j < g_list_model_get_n_items (sums); j++)
        {
          g_autoptr(RegieProgressSum) sum = g_list_model_get_item (sums, j);

          if (!regie_progress_sum_get_is_all_bodies (sum) ||
              regie_progress_sum_get_level (sum) != REGIE_BODY_LEVEL_UNKNOWN)
            continue;
          assert_agrees (view, sum);
          n_compared++;
        }
      g_clear_object (&programmes[i]);
    }
  g_assert_cmpuint (n_compared, ==, 2 * (5 + 1));
}

/* Of all bodies together the total of each year. */
static void
money_is_counted_alike (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_BUDGETS, programme);
  g_autoptr(GListModel) sums = regie_programme_sum_budgets (programme, NULL, 0);
  guint n_compared = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sums); i++)
    {
      g_autoptr(RegieBudgetSum) sum = g_list_model_get_item (sums, i);
      g_autofree char *planned = regie_dup_euros ("nl", regie_budget_sum_get_planned_cents (sum));
      g_autofree char *spent = regie_dup_euros ("nl", regie_budget_sum_get_spent_cents (sum));
      g_autofree char *begin =
        g_strdup_printf ("%d: gepland %s; ", regie_budget_sum_get_year (sum), planned);
      g_autofree char *end = g_strdup_printf ("uitgegeven %s.", spent);

      if (regie_budget_sum_get_body (sum) != NULL || !regie_budget_sum_get_is_total (sum))
        continue;
      test_report_assert_has (text, begin);
      test_report_assert_has (text, end);
      n_compared++;
    }
  g_assert_cmpuint (n_compared, ==, 2);
}

/* The line of the table in which a body stands with a number of trained people. */
static void
assert_trained (const char *text,
                const char *name,
                int         n_trained)
{
  g_autofree char *escaped = g_regex_escape_string (name, -1);
  g_autofree char *row = g_strdup_printf ("\n%s +\\d+ +\\d+ +%d\n", escaped, n_trained);

  g_test_message ("%s", row);
  g_assert_true (g_regex_match_simple (row, text, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
}

/* As readings of the cases name it. */
static RegieBody *
find_body (RegieProgramme *programme,
           RegieBodyLevel  level,
           const char     *name)
{
  GListModel *bodies = regie_programme_get_bodies (programme);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, i);

      if (regie_body_get_level (body) == level &&
          g_strcmp0 (name,
                     level == REGIE_BODY_LEVEL_MUNICIPALITY
                       ? regie_body_get_municipality_code (body)
                       : regie_entity_get_id (REGIE_ENTITY (body))) == 0)
        return body;
    }

  g_assert_not_reached ();
}

/* Compares with what the programme itself says of the bodies that have a row. */
static guint
compare_trained (RegieProgramme *programme)
{
  g_autofree char *text = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", NULL);
  g_autoptr(GListModel) readings = NULL;
  GDate day;
  guint n_compared = 0;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 15, 9, 2026);
  readings = regie_programme_list_own_readings (programme, method, &day);
  g_test_message ("%s", text);
  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);
      RegieBody *body = NULL;

      if (!g_str_has_prefix (regie_reading_get_indicator (reading), "trained-"))
        continue;
      body =
        find_body (programme, regie_reading_get_level (reading), regie_reading_get_body (reading));
      assert_trained (text, regie_body_get_name (body), regie_reading_get_numerator (reading));
      n_compared++;
    }

  return n_compared;
}

/* Also of an organisation that is still said to work in a municipality that was merged. */
static void
trained_is_counted_alike (void)
{
  g_autoptr(RegieProgramme) example = test_programme_read_example ();
  g_autoptr(RegieProgramme) merged = test_programme_read (
    "{'id':'p','bodies':[{'id':'r','name':'R','level':'region'},"
    "{'id':'m','name':'M','level':'municipality','municipality_code':'0001',"
    "'terms':[{'id':'1','end_date':'2025-12-31'}]},"
    "{'id':'n','name':'N','level':'municipality','municipality_code':'0002',"
    "'mandates':[{'id':'2','functionary':'f'}]},"
    "{'id':'o','name':'O','level':'organisation','presences':[{'id':'3','municipality':'m'}]}],"
    "'mergers':[{'id':'4','date':'2026-01-01','merged':['m'],'into':'n'}],"
    "'functionaries':[{'id':'f','name':'F','employments':[{'id':'5','body':'o'}],"
    "'certificates':[{'id':'6','role':'regisseur','start_date':'2026-01-01'}]}]}");

  g_assert_cmpuint (compare_trained (example), ==, 21);
  g_assert_cmpuint (compare_trained (merged), ==, 2);
}

/* What a text says, with one space for what stands between words. */
static char *
dup_one_line (const char *text)
{
  g_autoptr(GRegex) gap = g_regex_new ("\\s*\n\\s*", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace_literal (gap, text, -1, 0, " ", G_REGEX_MATCH_DEFAULT, NULL);
}

/* The example, with a target on what a municipality recorded of its goals. */
static RegieProgramme *
read_example_with_target (void)
{
  RegieProgramme *programme = test_programme_read_example ();
  RegieBody *body = find_body (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "GM9901");
  g_autoptr(RegieTarget) target = regie_target_new ();

  regie_target_set_indicator (target, "goals-reached");
  regie_target_set_value (target, 635);
  regie_body_add_target (body, target);

  return programme;
}

/* What a body recorded of an indicator, as the judgement of its target has it. In one there is a
 * share that has to be rounded: 33 of 52. */
static void
readings_are_told_alike (void)
{
  g_autoptr(RegieProgramme) programme = read_example_with_target ();
  g_autofree char *trend = test_programme_tell (TEST_PROGRAMME_TREND, programme);
  g_autofree char *written = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
  g_autofree char *overview = dup_one_line (written);
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", NULL);
  g_autoptr(GListModel) states = NULL;
  GDate day;
  guint n_compared = 0;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 15, 9, 2026);
  states = regie_programme_list_targets (programme, method, NULL, &day);
  for (guint i = 0; i < g_list_model_get_n_items (states); i++)
    {
      g_autoptr(RegieTargetState) state = g_list_model_get_item (states, i);
      g_autofree char *value = NULL;
      g_autofree char *date = NULL;
      g_autofree char *told = NULL;

      if (regie_target_state_get_reading (state) == NULL)
        continue;
      g_assert_cmpint (regie_target_state_get_reading_state (state), ==, REGIE_READING_STATE_KNOWN);
      value = regie_trend_dup_value ("nl",
                                     regie_target_state_get_unit (state),
                                     regie_target_state_get_reading_value (state));
      date = regie_dup_date ("nl", regie_target_state_get_reading_date (state));
      told = g_strdup_printf ("%s op %s", value, date);
      g_test_message ("%s: %s", regie_target_state_get_body (state), told);
      test_report_assert_has (trend, told);
      test_report_assert_has (overview, told);
      n_compared++;
    }
  g_assert_cmpuint (n_compared, ==, 7 + 1);
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n_notified)
{
  (*n_notified)++;
}

static void
assert_notifies (GObject    *report,
                 const char *name,
                 gpointer    value)
{
  g_autofree char *signal = g_strconcat ("notify::", name, NULL);
  guint n_notified = 0;

  g_signal_connect (report, signal, G_CALLBACK (count_notify), &n_notified);
  g_object_set (report, name, value, NULL);
  g_object_set (report, name, value, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
}

static void
properties_notify_on_change_only (void)
{
  g_autoptr(RegieMethod) method = regie_method_new ();
  g_autoptr(RegieProgrammeTimeline) timeline = regie_programme_timeline_new (NULL);
  g_autoptr(RegieBudgetChart) chart = regie_budget_chart_new (NULL);
  g_autoptr(RegieIndicatorTrend) trend = regie_indicator_trend_new (NULL);

  assert_notifies (G_OBJECT (trend), "method", method);
  assert_notifies (G_OBJECT (trend), "body", (gpointer) "b");
  assert_notifies (G_OBJECT (trend), "theme", (gpointer) "A");
  assert_notifies (G_OBJECT (trend), "indicator", (gpointer) "i");
  assert_notifies (G_OBJECT (timeline), "by-theme", GINT_TO_POINTER (TRUE));
  assert_notifies (G_OBJECT (chart), "year", GINT_TO_POINTER (2026));

  g_assert_true (regie_programme_report_get_method (REGIE_PROGRAMME_REPORT (trend)) == method);
  g_assert_cmpstr (regie_programme_report_get_body (REGIE_PROGRAMME_REPORT (trend)), ==, "b");
  g_assert_cmpstr (regie_programme_report_get_theme (REGIE_PROGRAMME_REPORT (trend)), ==, "A");
  g_assert_cmpstr (regie_indicator_trend_get_indicator (trend), ==, "i");
  g_assert_true (regie_programme_timeline_get_by_theme (timeline));
  g_assert_cmpint (regie_budget_chart_get_year (chart), ==, 2026);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/programme-report/golden-files", golden_files);
  g_test_add_func ("/report/programme-report/golden-file-of-a-body", golden_file_of_a_body);
  g_test_add_func ("/report/programme-report/overview-describes-itself", overview_describes_itself);
  g_test_add_func ("/report/programme-report/what-is-due", what_is_due);
  g_test_add_func ("/report/programme-report/long-lists-are-cut", long_lists_are_cut);
  g_test_add_func ("/report/programme-report/empty-titles-are-none", empty_titles_are_none);
  g_test_add_func ("/report/programme-report/mandates-and-trained-people",
                   mandates_and_trained_people);
  g_test_add_func ("/report/programme-report/trained-people-count-where-they-work",
                   trained_people_count_where_they_work);
  g_test_add_func ("/report/programme-report/blocked-is-counted-apart", blocked_is_counted_apart);
  g_test_add_func ("/report/programme-report/work-is-counted-and-of-a-body-told",
                   work_is_counted_and_of_a_body_told);
  g_test_add_func ("/report/programme-report/evaluations-and-their-decisions",
                   evaluations_and_their_decisions);
  g_test_add_func ("/report/programme-report/progress-is-counted-alike", progress_is_counted_alike);
  g_test_add_func ("/report/programme-report/money-is-counted-alike", money_is_counted_alike);
  g_test_add_func ("/report/programme-report/trained-is-counted-alike", trained_is_counted_alike);
  g_test_add_func ("/report/programme-report/readings-are-told-alike", readings_are_told_alike);
  g_test_add_func ("/report/programme-report/properties-notify-on-change-only",
                   properties_notify_on_change_only);

  return g_test_run ();
}
