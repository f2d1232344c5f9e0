/* test-report.c: what every report promises
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "report/regie-report-words-private.h"

#include "data/fill.h"
#include "data/report.h"

static const char *const examples[] = { "licht", "standaard", "zwaar" };
static const char *const languages[] = { "nl", "en" };

static RegieReport *
new_report (guint which)
{
  return which == 0 ? REGIE_REPORT (regie_plan_page_new (NULL))
                    : REGIE_REPORT (regie_overview_new (NULL));
}

#define N_REPORTS 2

static char *
write_on_day (RegieReport  *report,
              RegieDossier *dossier,
              const char   *language)
{
  return test_report_write (report, dossier, TEST_REPORT_DAY, language);
}

static void
method_can_be_set (void)
{
  g_autoptr(RegieMethod) method = regie_method_new ();
  g_autoptr(RegieMethod) got = NULL;
  g_autoptr(RegieReport) report = g_object_new (REGIE_TYPE_PLAN_PAGE, NULL);

  g_assert_null (regie_report_get_method (report));
  regie_report_set_method (report, method);
  g_assert_true (regie_report_get_method (report) == method);
  g_object_set (report, "method", NULL, NULL);
  g_assert_null (regie_report_get_method (report));
  g_object_set (report, "method", method, NULL);
  g_object_get (report, "method", &got, NULL);
  g_assert_true (got == method);
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n_notified)
{
  (*n_notified)++;
}

static void
method_notifies_on_change_only (void)
{
  g_autoptr(RegieMethod) method = regie_method_new ();
  g_autoptr(RegieReport) report = new_report (0);
  guint n_notified = 0;

  g_signal_connect (report, "notify::method", G_CALLBACK (count_notify), &n_notified);
  regie_report_set_method (report, method);
  regie_report_set_method (report, method);
  g_assert_cmpuint (n_notified, ==, 1);
}

static void
report_is_let_go (void)
{
  for (guint i = 0; i < N_REPORTS; i++)
    {
      RegieMethod *method = regie_method_new ();
      RegieReport *report = new_report (i);
      RegieDossier *dossier = test_report_read_example ("zwaar");
      g_autofree char *text = NULL;

      regie_report_set_method (report, method);
      text = write_on_day (report, dossier, NULL);
      g_assert_finalize_object (report);
      g_assert_finalize_object (dossier);
      g_assert_finalize_object (method);
    }
}

static void
language_is_dutch_unless_told (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("licht");

  for (guint i = 0; i < N_REPORTS; i++)
    {
      g_autoptr(RegieReport) report = new_report (i);
      g_autofree char *dutch = write_on_day (report, dossier, "nl");
      g_autofree char *flemish = write_on_day (report, dossier, "nl-BE");
      g_autofree char *unsaid = write_on_day (report, dossier, NULL);
      g_autofree char *english = write_on_day (report, dossier, "en");

      g_assert_cmpstr (unsaid, ==, dutch);
      g_assert_cmpstr (flemish, ==, dutch);
      g_assert_cmpstr (english, !=, dutch);
    }
}

static void
writing_changes_nothing (void)
{
  for (guint i = 0; i < N_REPORTS; i++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
      g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (dossier));
      g_autoptr(RegieReport) report = new_report (i);
      g_autofree char *first = write_on_day (report, dossier, "nl");
      g_autofree char *second = write_on_day (report, dossier, "nl");

      g_assert_cmpstr (first, ==, second);
      g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), copy));
    }
}

/* Without a method the items are called by their ids. */
static void
method_may_be_missing (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
  g_autoptr(RegieReport) report = new_report (1);
  g_autofree char *text = write_on_day (report, dossier, "nl");

  test_report_assert_has (text, "Niveau van regie      case\n");
  test_report_assert_has (text, "Fase van veiligheid   stable-safety, sinds 25 juni 2026\n");
}

static void
layout_is_sound (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples) * G_N_ELEMENTS (languages) * N_REPORTS; i++)
    {
      g_autoptr(RegieDossier) dossier =
        test_report_read_example (examples[i % G_N_ELEMENTS (examples)]);
      g_autoptr(RegieReport) report = new_report (i / G_N_ELEMENTS (examples) % N_REPORTS);
      g_autofree char *text =
        write_on_day (report, dossier, languages[i / G_N_ELEMENTS (examples) / N_REPORTS]);

      test_report_assert_layout (text);
    }
}

/* Whatever stands in the fields, the lines hold. */
static void
any_dossier_can_be_told (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr(RegieDossier) dossier = regie_dossier_new ();

      test_fill (REGIE_ENTITY (dossier), rand, TEST_DEPTH, TEST_ALL);
      for (guint i = 0; i < N_REPORTS; i++)
        {
          g_autoptr(RegieReport) report = new_report (i);
          g_autofree char *text = write_on_day (report, dossier, "nl");

          test_report_assert_layout (text);
        }
    }
}

/* A name may hold anything; it may not pretend to be a part of the page. */
static void
name_cannot_break_the_layout (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read (
    "{'id':'d','title':'Thuis\\nVeiligheid            veilig','persons':["
    "{'id':'p','given_name':'Eva\\n\\nOnze regisseur\\n  Kees\\u001b[31m\\u202e\\u0007'}],"
    "'households':[{'id':'h','name':'Eva\\n\\nNetwerk\\n-------','memberships':"
    "[{'id':'m','person':'p','role':'moeder\\r\\n- Kees'}]}]}");

  for (guint i = 0; i < N_REPORTS; i++)
    {
      g_autoptr(RegieReport) report = new_report (i);
      g_autofree char *text = write_on_day (report, dossier, "nl");

      test_report_assert_layout (text);
      g_assert_cmpuint (test_report_count_lines (text, "Onze regisseur"), ==, i == 0 ? 1 : 0);
      g_assert_cmpuint (test_report_count_lines (text, "Netwerk"), ==, i == 0 ? 0 : 1);
      g_assert_cmpuint (test_report_count_lines (text, "- Kees"), ==, 0);
      test_report_assert_has (text, "Eva Onze regisseur Kees");
    }
}

/* No value is looked at for names in braces. */
static void
braces_of_people_stay (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read (
    "{'id':'d','title':'{date}','persons':[{'id':'p','given_name':'{text} %s {name}'}],"
    "'plan':{'id':'pl','start_date':'2026-01-01','status':'agreed','strengths':"
    "[{'id':'s','said_by':'p','text':'{name} {text} %n'}]}}");
  g_autoptr(RegieReport) page = new_report (0);
  g_autoptr(RegieReport) overview = new_report (1);
  g_autofree char *on_page = write_on_day (page, dossier, "nl");
  g_autofree char *at_a_glance = write_on_day (overview, dossier, "nl");

  test_report_assert_has (on_page, "  - {text} %s {name}: {name} {text} %n\n");
  test_report_assert_has (at_a_glance, "{date}\n======\n");
}

/* The marks are where they should be, and no report shows one. */
static void
nothing_hidden_is_told (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example (examples[i]);
      g_autoptr(RegiePerson) person = regie_person_new ();
      g_autofree char *json = NULL;

      regie_person_set_given_name (person, TEST_REPORT_MARK_NAME);
      regie_entity_set_id (REGIE_ENTITY (person), TEST_REPORT_MARK);
      g_assert_cmpuint (test_report_mark_hidden (REGIE_ENTITY (dossier)), >, 20);
      regie_dossier_add_person (dossier, person);
      json = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
      test_report_assert_has (json, TEST_REPORT_MARK);

      for (guint j = 0; j < N_REPORTS * G_N_ELEMENTS (languages); j++)
        {
          g_autoptr(RegieReport) report = new_report (j % N_REPORTS);
          g_autofree char *text = write_on_day (report, dossier, languages[j / N_REPORTS]);

          test_report_assert_lacks (text, TEST_REPORT_MARK);
          test_report_assert_lacks (text, TEST_REPORT_MARK_NAME);
        }
    }
}

/* Every value of the types for which there are words has one, in both languages. */
static void
codes_have_words (void)
{
  for (guint i = 0; i < regie_report_n_words; i++)
    {
      GType type = regie_report_words[i].type ();
      g_autoptr(GEnumClass) values = g_type_class_ref (type);

      for (guint j = 0; j < values->n_values; j++)
        {
          const char *english = regie_report_get_word ("en", type, values->values[j].value);
          const char *dutch = regie_report_get_word ("nl", type, values->values[j].value);

          g_assert_cmpstr (english, ==, regie_report_words[i].words[j]);
          if (!g_str_equal (english, "intake"))
            g_assert_cmpstr (dutch, !=, english);
        }
      g_assert_null (regie_report_words[i].words[values->n_values]);
    }
}

static void
wrong_use_is_a_critical (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(RegieReport) report = new_report (0);
      g_autoptr(RegieDossier) dossier = regie_dossier_new ();
      GDate day;

      g_date_clear (&day, 1);
      g_assert_null (regie_report_write (report, dossier, &day, "nl"));
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*regie_report_write*g_date_valid (day)*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/report/method-can-be-set", method_can_be_set);
  g_test_add_func ("/report/report/method-notifies-on-change-only", method_notifies_on_change_only);
  g_test_add_func ("/report/report/report-is-let-go", report_is_let_go);
  g_test_add_func ("/report/report/language-is-dutch-unless-told", language_is_dutch_unless_told);
  g_test_add_func ("/report/report/writing-changes-nothing", writing_changes_nothing);
  g_test_add_func ("/report/report/method-may-be-missing", method_may_be_missing);
  g_test_add_func ("/report/report/layout-is-sound", layout_is_sound);
  g_test_add_func ("/report/report/any-dossier-can-be-told", any_dossier_can_be_told);
  g_test_add_func ("/report/report/name-cannot-break-the-layout", name_cannot_break_the_layout);
  g_test_add_func ("/report/report/braces-of-people-stay", braces_of_people_stay);
  g_test_add_func ("/report/report/nothing-hidden-is-told", nothing_hidden_is_told);
  g_test_add_func ("/report/report/codes-have-words", codes_have_words);
  g_test_add_func ("/report/report/wrong-use-is-a-critical", wrong_use_is_a_critical);

  return g_test_run ();
}
