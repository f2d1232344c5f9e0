/* test-overview.c: a dossier at a glance
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "data/report.h"

static char *
write_text (const char *json)
{
  g_autoptr(RegieDossier) dossier = test_report_read (json);

  return test_report_write_overview (dossier, TEST_REPORT_DAY, "nl");
}

/* The lines of a part, up to the next title. */
static char *
get_part (const char *overview,
          const char *heading)
{
  g_autofree char *under = g_strnfill (g_utf8_strlen (heading, -1), '-');
  g_autofree char *title = g_strconcat ("\n\n", heading, "\n", under, "\n", NULL);
  const char *start = strstr (overview, title);
  const char *end = NULL;

  g_assert_nonnull (start);
  start += strlen (title);
  end = strstr (start, "\n--");
  if (end == NULL)
    return g_strdup (start);

  /* Back over the next title and the empty line before it. */
  while (strncmp (end, "\n\n", 2) != 0)
    end--;

  return g_strndup (start, end + 1 - start);
}

static void
assert_part (const char *json,
             const char *heading,
             const char *expected)
{
  g_autofree char *overview = write_text (json);
  g_autofree char *part = get_part (overview, heading);

  g_assert_cmpstr (part, ==, expected);
}

static void
assert_line (const char *json,
             const char *line)
{
  g_autofree char *overview = write_text (json);

  g_test_message ("%s", overview);
  g_assert_cmpuint (test_report_count_lines (overview, line), ==, 1);
}

static void
examples_are_golden (void)
{
  static const char *const names[] = { "licht", "standaard", "zwaar" };
  static const char *const languages[] = { "nl", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (names) * G_N_ELEMENTS (languages); i++)
    {
      const char *name = names[i / G_N_ELEMENTS (languages)];
      const char *language = languages[i % G_N_ELEMENTS (languages)];
      g_autoptr(RegieDossier) dossier = test_report_read_example (name);
      g_autofree char *overview = test_report_write_overview (dossier, TEST_REPORT_DAY, language);
      g_autofree char *golden = g_strjoin ("-", "overview", name, language, NULL);

      test_report_assert_golden (golden, overview);
    }
}

static void
empty_dossier_says_what_is_not_known (void)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autofree char *dutch = test_report_write_overview (dossier, TEST_REPORT_DAY, "nl");
  g_autofree char *english = test_report_write_overview (dossier, TEST_REPORT_DAY, "en");

  test_report_assert_golden ("overview-empty-nl", dutch);
  test_report_assert_golden ("overview-empty-en", english);
}

static void
closed_case_is_not_open (void)
{
  assert_line ("{'id':'d','closures':[{'id':'c','date':'2026-09-15'}]}",
               "Casus                 niet open");
}

static void
ages_are_of_the_day (void)
{
  assert_part (
    "{'id':'d','persons':[{'id':'a','given_name':'Ans','birth_date':'2016-09-15'},"
    "{'id':'b','given_name':'Bo','birth_date':'2016-09-16'},{'id':'c','given_name':'Cor'},"
    "{'id':'e','given_name':'Els','birth_date':'2026-09-16'},"
    "{'id':'f','given_name':'Fien','birth_date':'2026-09-15'}],"
    "'households':[{'id':'h','memberships':[{'id':'1','person':'a','role':'dochter'},{'id':'2','person':'b'},"
    "{'id':'3','person':'c','arrangement':'Elke dinsdag'},{'id':'4','person':'e'},{'id':'5','person':'f'},"
    "{'id':'6','person':'a','end_date':'2026-09-14'},{'id':'7','person':'onbekend'}]}]}",
    "Huishouden",
    "- Ans (10), dochter\n- Bo (9)\n- Cor: Elke dinsdag\n- Els\n- Fien (0)\n");
}

static void
hidden_address_is_only_mentioned (void)
{
  g_autofree char *overview = write_text (
    "{'id':'d','households':[{'id':'h','name':'Thuis','street':'Geheimweg','address_is_hidden':true}]}");

  test_report_assert_has (overview, "\nHuishouden: Thuis\n-----------------\n");
  test_report_assert_has (overview, "Het adres is geheim.\n");
  test_report_assert_lacks (overview, "Geheimweg");
}

static void
household_of_before_is_gone (void)
{
  g_autofree char *overview =
    write_text ("{'id':'d','households':[{'id':'h','name':'Toen','until_date':'2026-09-14'},"
                "{'id':'k','name':'Straks','since_date':'2026-09-16'}]}");

  test_report_assert_lacks (overview, "Toen");
  test_report_assert_lacks (overview, "Straks");
  test_report_assert_has (overview, "\nHuishouden\n----------\nNog niets vastgelegd.\n");
}

/* No action is lost because its goal is not there, and none is told twice. */
static void
every_action_is_told_once (void)
{
  assert_part (
    "{'id':'d','plan':{'id':'pl','goals':[{'title':'Naamloos'},{'id':'g','title':'Een'},"
    "{'id':'g','title':'Weer een'}],'actions':[{'id':'1','title':'Los'},"
    "{'id':'2','title':'Van een','goal':'g'},{'id':'3','title':'Van niets','goal':'weg'}]}}",
    "Doelen en acties",
    "- Naamloos (nog niet begonnen)\n- Een (nog niet begonnen)\n"
    "  - Nog niemand: Van een (nog niet begonnen)\n- Weer een (nog niet begonnen)\n"
    "- Nog niemand: Los (nog niet begonnen)\n- Nog niemand: Van niets (nog niet begonnen)\n");
}

static void
phases_have_their_days (void)
{
  assert_part (
    "{'id':'d','phases':[{'id':'1','phase':'1','start_date':'2026-01-01','end_date':'2026-01-31'},"
    "{'id':'2','phase':'2','skipped':true,'reason':'Haast'},"
    "{'id':'3','phase':'3b','start_date':'2026-02-01','end_date':'2026-02-01'},"
    "{'id':'4','phase':'x','end_date':'2026-02-03'},{'id':'5','phase':'y'},"
    "{'id':'6','phase':'6','start_date':'2026-09-16'}]}",
    "Fasen",
    "- 1 Aanmelding: 1 januari 2026 tot en met 31 januari 2026\n"
    "- 2 Intake: overgeslagen. Haast\n"
    "- 3b Startoverleg uitvoeren: 1 februari 2026\n"
    "- x x: tot en met 3 februari 2026\n"
    "- y y: dagen niet vastgelegd\n");
}

#define PLAN(rest)                                       \
  "{'id':'d','persons':[{'id':'a','given_name':'Ans'}]," \
  "'plan':{'id':'pl','status':'agreed','start_date':'2026-01-01'," rest "}}"

static void
actions_stand_under_their_goals (void)
{
  assert_part (
    PLAN (
      "'goals':[{'id':'g1','title':'Rust','target_date':'2026-09-14'},"
      "{'id':'g2','title':'Werk','status':'reached','target_date':'2026-01-01',"
      "'ended_date':'2026-02-01'},{'id':'g3','title':'Huis'}],"
      "'actions':[{'id':'1','title':'Los'},"
      "{'id':'2','title':'Bellen','goal':'g1','owner':'a','due_date':'2026-09-14'},"
      "{'id':'3','title':'Koken','goal':'g1','owner':'a','due_date':'2026-09-15'},"
      "{'id':'4','title':'Vragen','goal':'g2','owner':'a','status':'done','due_date':'2026-01-01',"
      "'done_date':'2026-01-02'},"
      "{'id':'5','title':'Wachten','goal':'g2','status':'blocked','blocked_reason':'Geen plek.'}]"),
    "Doelen en acties",
    "- Rust (nog niet begonnen, te laat sinds 14 september 2026)\n"
    "  - Ans: Bellen (nog niet begonnen, te laat sinds 14 september 2026)\n"
    "  - Ans: Koken (nog niet begonnen, uiterlijk 15 september 2026)\n"
    "- Werk (bereikt op 1 februari 2026)\n"
    "  - Ans: Vragen (klaar op 2 januari 2026)\n"
    "  - Nog niemand: Wachten (wacht). Geen plek.\n"
    "- Huis (nog niet begonnen)\n"
    "- Nog niemand: Los (nog niet begonnen)\n");
}

static void
draft_is_told_with_its_status (void)
{
  assert_line ("{'id':'d','plan':{'id':'pl'}}", "Status                concept");
}

static void
reporter_is_not_told (void)
{
  g_autofree char *overview = write_text (
    "{'id':'d','persons':[{'id':'a','given_name':'Ans'}],'safety_tracks':[{'id':'t',"
    "'opened_date':'2026-01-01','reports':[{'id':'r','date':'2026-01-02','kind':'report',"
    "'reporter':'a','text':'Ans zag het.','outcome':'team'}]}]}");

  test_report_assert_has (overview,
                          "- 2 januari 2026: melding bij Veilig Thuis; een team van meerdere\n"
                          "  vakgebieden pakt het op\n");
  test_report_assert_lacks (overview, "Ans");
}

static void
last_test_counts (void)
{
  assert_line (
    PLAN ("'safety_plan':{'id':'sp','agreements':[{'id':'1','text':'Bellen','supervisor':'a',"
          "'review_date':'2026-09-15','tests':[{'id':'t1','date':'2026-02-01','state':'kept'},"
          "{'id':'t2','date':'2026-01-01','state':'broken'},{'id':'t3','date':'2026-10-01'}]}]}"),
    "- Bellen. Laatste test: nagekomen. Ans ziet erop toe. Testen uiterlijk");
  assert_line (
    PLAN (
      "'safety_plan':{'id':'sp','agreements':[{'id':'1','text':'Bellen','review_date':'2026-09-14'}]}"),
    "- Bellen. Laatste test: nog niet getest. Test te laat sinds");
}

static void
safety_is_left_out_where_it_is_no_matter (void)
{
  g_autofree char *overview = write_text ("{'id':'d'}");

  test_report_assert_lacks (overview, "Werken aan veiligheid");
}

static void
meetings_stand_in_order (void)
{
  assert_part (
    "{'id':'d','meetings':[{'id':'1','date':'2026-10-01','kind':'progress'},"
    "{'id':'2','date':'2026-03-01','kind':'start','is_held':true},{'id':'3'},"
    "{'id':'4','date':'2026-04-01','kind':'safety'},{'id':'5','date':'2026-09-15','kind':'closing'},"
    "{'id':'6','date':'2026-05-01','kind':'intake','cancelled_reason':'Griep'}]}",
    "Overleggen",
    "- 1 maart 2026: startoverleg, gehouden\n"
    "- 1 april 2026: veiligheidsoverleg, niet vastgelegd of het doorging\n"
    "- 1 mei 2026: intake, niet doorgegaan: Griep\n"
    "- 15 september 2026: afsluitend overleg, gepland\n"
    "- 1 oktober 2026: voortgangsoverleg, gepland\n"
    "- nog geen dag: overleg, gepland\n");
}

/* Of each person the last score; two people who differ stay two. */
static void
scores_are_not_averaged (void)
{
  assert_part (
    "{'id':'d','persons':[{'id':'a','given_name':'Ans'},{'id':'b','given_name':'Bo'}],"
    "'plan':{'id':'pl','goals':[{'id':'g','title':'Rust'}]},"
    "'scores':[{'id':'1','date':'2026-02-01','scale':'safety','by':'a','value':4},"
    "{'id':'2','date':'2026-01-01','scale':'safety','by':'a','value':9},"
    "{'id':'3','date':'2026-01-01','scale':'safety','by':'b','value':8,'words':'“Acht.”'},"
    "{'id':'4','date':'2026-09-16','scale':'safety','by':'b','value':1},"
    "{'id':'5','date':'2026-01-01','scale':'goal','goal':'g','by':'b','about':'a','value':5},"
    "{'id':'6','date':'2026-01-02','scale':'safety','by':'b','about':'a','value':2},"
    "{'id':'7','date':'2026-01-02','scale':'life-domain','domain':'income','by':'a','about':'a','value':3}]}",
    "Laatste scores",
    "Veiligheidsschaal, 0 tot en met 10\n"
    "- Ans: 4, 1 februari 2026\n"
    "- Bo: 8, 1 januari 2026. “Acht.”\n"
    "- Bo (Ans): 2, 2 januari 2026\n"
    "\n"
    "Doelscore, 1 tot en met 10\n"
    "- Bo (Rust): 5, 1 januari 2026\n"
    "\n"
    "Score per levensgebied, 1 tot en met 5\n"
    "- Ans (Inkomen en financiën): 3, 2 januari 2026\n");
}

static void
waiting_consents_are_told (void)
{
  assert_part (
    "{'id':'d','persons':[{'id':'a','given_name':'Ans'},{'id':'b','given_name':'Bo'}],'consents':["
    "{'id':'1','person':'a','act':'help','asked_date':'2026-09-01','purpose':'Therapie'},"
    "{'id':'2','person':'a','behalf_of':'b','act':'disclose','asked_date':'2026-09-02'},"
    "{'id':'3','person':'a','answer':'yes','asked_date':'2026-09-01','answered_date':'2026-09-15'},"
    "{'id':'4','person':'b','answer':'no','asked_date':'2026-09-03','answered_date':'2026-09-16'},"
    "{'id':'5','person':'a','asked_date':'2026-09-16'},"
    "{'id':'6','person':'a','asked_date':'2026-09-01','withdrawn_date':'2026-09-02'}]}",
    "Toestemmingen die op antwoord wachten",
    "- Ans: hulp geven, sinds 1 september 2026. Therapie\n"
    "- Ans namens Bo: gegevens delen, sinds 2 september 2026\n"
    "- Bo: doel niet vastgelegd, sinds 3 september 2026\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/overview/examples-are-golden", examples_are_golden);
  g_test_add_func ("/report/overview/empty-dossier-says-what-is-not-known",
                   empty_dossier_says_what_is_not_known);
  g_test_add_func ("/report/overview/closed-case-is-not-open", closed_case_is_not_open);
  g_test_add_func ("/report/overview/ages-are-of-the-day", ages_are_of_the_day);
  g_test_add_func ("/report/overview/hidden-address-is-only-mentioned",
                   hidden_address_is_only_mentioned);
  g_test_add_func ("/report/overview/household-of-before-is-gone", household_of_before_is_gone);
  g_test_add_func ("/report/overview/every-action-is-told-once", every_action_is_told_once);
  g_test_add_func ("/report/overview/phases-have-their-days", phases_have_their_days);
  g_test_add_func ("/report/overview/actions-stand-under-their-goals",
                   actions_stand_under_their_goals);
  g_test_add_func ("/report/overview/draft-is-told-with-its-status", draft_is_told_with_its_status);
  g_test_add_func ("/report/overview/reporter-is-not-told", reporter_is_not_told);
  g_test_add_func ("/report/overview/last-test-counts", last_test_counts);
  g_test_add_func ("/report/overview/safety-is-left-out-where-it-is-no-matter",
                   safety_is_left_out_where_it_is_no_matter);
  g_test_add_func ("/report/overview/meetings-stand-in-order", meetings_stand_in_order);
  g_test_add_func ("/report/overview/scores-are-not-averaged", scores_are_not_averaged);
  g_test_add_func ("/report/overview/waiting-consents-are-told", waiting_consents_are_told);

  return g_test_run ();
}
