/* test-programme-hostile.c: reports of programmes that nobody would write
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "data/fill.h"
#include "data/picture.h"
#include "data/programme-report.h"
#include "data/report.h"

/* No picture is larger than this, whatever the programme. */
#define MOST_BYTES (1024 * 1024)

static void
check (RegieProgrammeReport *report,
       TestProgrammeReport   which,
       RegieProgramme       *programme,
       const char           *day)
{
  g_autofree char *text = test_programme_write_on (report, programme, day, "nl");
  g_autofree char *told = test_programme_tell_on (report, programme, day, "en");

  g_assert_cmpuint (strlen (text), <, MOST_BYTES);
  g_assert_cmpstr (told, !=, "");
  g_assert_true (g_utf8_validate (told, -1, NULL));
  if (which == TEST_PROGRAMME_OVERVIEW)
    test_report_assert_layout (text);
  else
    {
      g_autoptr(RegieCanvas) canvas = test_programme_draw (report, which, programme, day);

      test_picture_assert_document (text);
      test_picture_assert_geometry (canvas);
    }
}

static void
check_all (RegieProgramme *programme,
           const char     *day)
{
  for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
    for (int has_method = 0; has_method < 2; has_method++)
      {
        g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, has_method);

        check (report, which, programme, day);
      }
}

static void
nothing_at_all (void)
{
  g_autoptr(RegieProgramme) empty = regie_programme_new ();
  g_autoptr(RegieProgramme) bare = test_programme_read (
    "{'id':'p','name':'','bodies':[{'id':'b'},{'id':'c','name':'C','level':'organisation',"
    "'actions':[{'id':'a'}],'budgets':[{'id':'g'}],'cycles':[{'id':'y'}],"
    "'readings':[{'id':'r','indicator':'x'}],'targets':[{'id':'t','indicator':'x'}]}]}");

  check_all (empty, TEST_PROGRAMME_DAY);
  check_all (bare, TEST_PROGRAMME_DAY);
}

/* The first and the last day of the calendar, in the programme and of the report. */
static void
ends_of_the_calendar (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','name':'P','bodies':[{'id':'b','name':'B','level':'region','actions':["
    "{'id':'a','title':'Eerst','planned_start_date':'0001-01-01','planned_end_date':'9999-12-31'},"
    "{'id':'c','title':'Omgekeerd','planned_start_date':'9999-12-31','planned_end_date':'0001-01-01',"
    "'status':'done','done_date':'0001-01-01','depends_on':['a','c','zz']},"
    "{'id':'d','title':'Kort','planned_start_date':'2026-01-01','planned_end_date':'2026-01-01','depends_on':['c']}],"
    "'budgets':[{'id':'g','year':1,'planned_cents':100},{'id':'h','year':9999,'spent_cents':100}],"
    "'cycles':[{'id':'y','year':9999,'evaluation_date':'0001-01-01'},{'id':'z','year':1}],"
    "'readings':[{'id':'r','indicator':'x','end_date':'0001-01-01','numerator':3},"
    "{'id':'s','indicator':'x','end_date':'9999-12-31','numerator':4}],"
    "'targets':[{'id':'t','indicator':'x','value':2147483647,'date':'9999-12-31'}]}]}");
  static const char *const days[] = {
    "0001-01-01", "0001-12-31", TEST_PROGRAMME_DAY, "9999-12-31"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    check_all (programme, days[i]);
}

/* The largest amounts of the format add up to one that no number holds. */
static void
amounts_without_end (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':["
    "{'id':'b','name':'B','budgets':[{'id':'g','year':2026,'planned_cents':9223372036854775807,"
    "'committed_cents':9223372036854775807,'spent_cents':1,'lines':["
    "{'id':'l','purpose':'training','planned_cents':9223372036854775807},"
    "{'id':'m','purpose':'zzz','planned_cents':9223372036854775806}]}]},"
    "{'id':'c','name':'C','budgets':[{'id':'h','year':2026,'planned_cents':9223372036854775807}]}]}");
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_BUDGETS, programme);

  check_all (programme, TEST_PROGRAMME_DAY);
  test_report_assert_has (text, "2026: gepland €\u00a092.233.720.368.547.758,07 of meer");
}

static void
names_with_markup (void)
{
  static const char *const bad = "</text><script>alert(1)</script> & \"x\" 'y' ]]> \xe2\x80\xae";
  g_autoptr(RegieProgramme) programme = test_programme_new (1, 2, 3);
  g_autofree char *unending = g_strnfill (20000, 'W');
  GListModel *bodies = regie_programme_get_bodies (programme);

  regie_programme_set_name (programme, bad);
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, i);
      g_autoptr(RegieImplementationAction) action =
        g_list_model_get_item (regie_body_get_actions (body), 0);

      regie_body_set_name (body, i % 2 == 0 ? bad : unending);
      regie_implementation_action_set_title (action, i % 2 == 0 ? bad : unending);
      regie_implementation_action_set_theme (action, i % 2 == 0 ? bad : unending);
    }
  check_all (programme, TEST_PROGRAMME_DAY);
}

/* More themes than there are letters, more years and more indicators than anybody would read. */
static void
too_much_of_everything (void)
{
  g_autoptr(RegieProgramme) programme = regie_programme_new ();
  g_autoptr(RegieBody) body = regie_body_new ();

  regie_body_set_name (body, "Veel");
  for (int i = 1; i < 400; i++)
    {
      g_autofree char *text = g_strdup_printf ("t%d", i);
      g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
      g_autoptr(RegieBudget) budget = regie_budget_new ();
      g_autoptr(RegieBodyReading) reading = regie_body_reading_new ();
      g_autoptr(RegieTarget) target = regie_target_new ();
      GDate day;

      g_date_clear (&day, 1);
      g_date_set_dmy (&day, 1, 1, (GDateYear) (1700 + i));
      regie_implementation_action_set_theme (action, text);
      regie_implementation_action_set_planned_end_date (action, &day);
      regie_body_add_action (body, action);
      regie_budget_set_year (budget, 1700 + i);
      regie_budget_set_planned_cents (budget, 100 * i);
      regie_body_add_budget (body, budget);
      regie_body_reading_set_indicator (reading, i % 2 == 0 ? "same" : text);
      regie_body_reading_set_end_date (reading, &day);
      regie_body_reading_set_numerator (reading, i);
      regie_body_add_reading (body, reading);
      regie_target_set_indicator (target, "same");
      regie_target_set_value (target, i);
      regie_body_add_target (body, target);
    }
  regie_programme_add_body (programme, body);
  check_all (programme, TEST_PROGRAMME_DAY);
}

/* Mergers in a circle, a municipality that is its own region, organisations in nothing. */
static void
circles (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':["
    "{'id':'a','name':'A','level':'municipality','region':'a','terms':[{'id':'x','end_date':'2020-01-01'}]},"
    "{'id':'b','name':'B','level':'municipality','region':'c','terms':[{'id':'y','end_date':'2020-01-01'}]},"
    "{'id':'b','name':'B2','level':'region','region':'b'},"
    "{'id':'c','name':'C','level':'organisation','presences':[{'id':'z','municipality':'a'},{'id':'w','municipality':'c'}]}],"
    "'mergers':[{'id':'m','merged':['a'],'into':'b'},{'id':'n','merged':['b'],'into':'a'}]}");
  static const char *const chosen[] = { "a", "b", "c", "nobody", "" };

  check_all (programme, TEST_PROGRAMME_DAY);
  for (gsize i = 0; i < G_N_ELEMENTS (chosen); i++)
    for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
      {
        g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, TRUE);

        regie_programme_report_set_body (report, chosen[i]);
        regie_programme_report_set_theme (report, chosen[i]);
        check (report, which, programme, TEST_PROGRAMME_DAY);
      }
}

static void
any_programme (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr(RegieProgramme) programme = regie_programme_new ();

      test_fill (REGIE_ENTITY (programme), rand, TEST_DEPTH, TEST_ALL);
      check_all (programme, TEST_PROGRAMME_DAY);
    }
}

/* All municipalities and organisations of a country. */
static void
very_many_bodies (void)
{
  g_autoptr(RegieProgramme) one = test_programme_new (1, 342, 3000);
  g_autoptr(RegieProgramme) many = test_programme_new (42, 342, 3000);

  for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
    {
      g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, TRUE);

      check (report, which, one, TEST_PROGRAMME_DAY);
      check (report, which, many, TEST_PROGRAMME_DAY);
    }
}

/* At each size around the borders where rows begin to stand for several. */
static void
every_size (void)
{
  for (guint n = 0; n < 70; n++)
    {
      g_autoptr(RegieProgramme) programme = test_programme_new (n % 3, n / 3, n);

      for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
        {
          g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, n % 2 == 0);

          check (report, which, programme, TEST_PROGRAMME_DAY);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/programme-hostile/nothing-at-all", nothing_at_all);
  g_test_add_func ("/report/programme-hostile/ends-of-the-calendar", ends_of_the_calendar);
  g_test_add_func ("/report/programme-hostile/amounts-without-end", amounts_without_end);
  g_test_add_func ("/report/programme-hostile/names-with-markup", names_with_markup);
  g_test_add_func ("/report/programme-hostile/too-much-of-everything", too_much_of_everything);
  g_test_add_func ("/report/programme-hostile/circles", circles);
  g_test_add_func ("/report/programme-hostile/any-programme", any_programme);
  g_test_add_func ("/report/programme-hostile/very-many-bodies", very_many_bodies);
  g_test_add_func ("/report/programme-hostile/every-size", every_size);

  return g_test_run ();
}
