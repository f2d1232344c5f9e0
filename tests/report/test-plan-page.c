/* test-plan-page.c: the plan on one page
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "data/report.h"

#define MOST_LINES 60

/* A dossier with two people at home, one who helps and one who works for them; the rest comes
 * from the test. */
#define PEOPLE                                                                                       \
  "'persons':[{'id':'eva','given_name':'Eva','family_name':'Kok','phone':'06-1'},"                   \
  "{'id':'tim','given_name':'Tim','family_name':'Kok'},"                                             \
  "{'id':'oma','given_name':'Riet','family_name':'Bos','phone':'06-3'},"                             \
  "{'id':'pro','given_name':'Yvonne','family_name':'Smit','phone':'06-2','email':'y@example.nl'}],"  \
  "'households':[{'id':'h','memberships':[{'id':'m1','person':'eva'},{'id':'m2','person':'tim'}]}]," \
  "'network':[{'id':'n','person':'oma'}],"                                                           \
  "'organisations':[{'id':'org','name':'Lokaal team','phone':'06-9'}],"                              \
  "'professionals':[{'id':'pr','person':'pro','organisation':'org'}]"

#define DOSSIER(rest) "{'id':'d'," PEOPLE "," rest "}"
#define PLAN(rest) \
  DOSSIER ("'plan':{'id':'pl','status':'agreed','start_date':'2026-01-01'," rest "}")

static char *
write_text (const char *json)
{
  g_autoptr(RegieDossier) dossier = test_report_read (json);

  return test_report_write_page (dossier, TEST_REPORT_DAY, "nl");
}

/* The lines under a heading, up to the next empty line. */
static char *
get_section (const char *page,
             const char *heading)
{
  g_autofree char *line = g_strconcat ("\n\n", heading, "\n", NULL);
  const char *start = strstr (page, line);
  const char *end = NULL;

  g_assert_nonnull (start);
  start += strlen (line);
  end = strstr (start, "\n\n");

  return end == NULL ? g_strdup (start) : g_strndup (start, end + 1 - start);
}

static void
assert_section (const char *json,
                const char *heading,
                const char *expected)
{
  g_autofree char *page = write_text (json);
  g_autofree char *section = get_section (page, heading);

  g_assert_cmpstr (section, ==, expected);
}

#define WHO       "Wie wij zijn"
#define WELL      "Wat goed gaat"
#define WORRY     "Waar we ons zorgen over maken"
#define WANT      "Wat we willen"
#define DO        "Wie doet wat, en wanneer is het klaar"
#define WRONG     "Wat we doen als het misgaat"
#define REGISSEUR "Onze regisseur"
#define NEXT      "Wanneer we elkaar weer zien"

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
      g_autofree char *page = test_report_write_page (dossier, TEST_REPORT_DAY, language);
      g_autofree char *golden = g_strjoin ("-", "page", name, language, NULL);

      g_assert_cmpuint (test_report_count_lines (page, NULL), <=, MOST_LINES);
      test_report_assert_golden (golden, page);
    }
}

static void
empty_page_says_what_is_not_known (void)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autofree char *dutch = test_report_write_page (dossier, TEST_REPORT_DAY, "nl");
  g_autofree char *english = test_report_write_page (dossier, TEST_REPORT_DAY, "en");

  test_report_assert_golden ("page-empty-nl", dutch);
  test_report_assert_golden ("page-empty-en", english);
}

static void
draft_says_so (void)
{
  g_autofree char *page =
    write_text (DOSSIER ("'plan':{'id':'pl','goals':[{'id':'g','title':'Rust'}]}"));

  test_report_assert_has (page, "Dit plan is nog niet af. We moeten het nog samen afspreken.\n");
  test_report_assert_has (page, "  - Rust\n");
}

static void
plan_of_later_is_not_told (void)
{
  g_autofree char *page =
    write_text (DOSSIER ("'plan':{'id':'pl','status':'agreed','start_date':'2026-10-01',"
                         "'goals':[{'id':'g','title':'Rust'}]}"));

  test_report_assert_has (page, "We hebben nog geen plan.");
  test_report_assert_lacks (page, "Rust");
}

static void
plan_of_the_day_is_told (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("zwaar");
  g_autofree char *page = test_report_write_page (dossier, "2025-12-20", "nl");

  test_report_assert_has (page, "Ons plan op 20 december 2025\n");
  test_report_assert_has (page, "  Petra Hendriks van Lokaal team Alphen-Oost.");
  test_report_assert_lacks (page, "Yvonne");
}

static void
closed_case_says_how_we_go_on (void)
{
  static const char json[] = DOSSIER (
    "'closures':[{'id':'c','date':'2026-09-01','after_care_by':'pro','after_care_until_date':'2026-12-01'}],"
    "'plan':{'id':'pl','status':'closed','start_date':'2026-01-01','end_date':'2026-09-01',"
    "'goals':[{'id':'g','title':'Rust','status':'reached'}],"
    "'concerns':[{'id':'w','text':'Ruzie','priority':1}]}");
  g_autofree char *page = write_text (json);

  test_report_assert_has (page, "Dit plan is afgesloten.\n");
  test_report_assert_has (page, "  - Dit is gelukt: Rust\n");
  test_report_assert_lacks (page, "Ruzie");
  assert_section (json,
                  "Hoe we verdergaan",
                  "  Yvonne houdt contact tot en met 1 december 2026.\n"
                  "  Wordt het weer moeilijk? Vraag dan opnieuw om hulp.\n");
}

static void
after_care_may_be_over (void)
{
  assert_section (DOSSIER ("'closures':[{'id':'c','date':'2026-01-01','after_care_by':'pro',"
                           "'after_care_until_date':'2026-03-01'}]"),
                  "Hoe we verdergaan",
                  "  Wordt het weer moeilijk? Vraag dan opnieuw om hulp.\n");
  assert_section (DOSSIER ("'closures':[{'id':'c','date':'2026-01-01','after_care_by':'pro'}]"),
                  "Hoe we verdergaan",
                  "  Yvonne houdt contact.\n"
                  "  Wordt het weer moeilijk? Vraag dan opnieuw om hulp.\n");
}

static void
reopened_case_is_open (void)
{
  g_autofree char *page = write_text (
    DOSSIER ("'closures':[{'id':'c','date':'2026-01-01','reopened_date':'2026-02-01'}]"));

  test_report_assert_lacks (page, "afgesloten");
  test_report_assert_has (page, "\n" WRONG "\n");
}

static void
people_at_home_and_helpers (void)
{
  assert_section (DOSSIER ("'title':'Thuis'"),
                  WHO,
                  "  Eva en Tim.\n  Deze mensen helpen ons: Riet.\n");
}

static void
people_of_before_are_gone (void)
{
  assert_section (
    "{'id':'d','persons':[{'id':'a','given_name':'Ans'},{'id':'b','given_name':'Bo'},{'id':'c','given_name':'Cor'},"
    "{'id':'e','given_name':'Els','death_date':'2026-02-01'}],"
    "'households':[{'id':'h','memberships':[{'id':'1','person':'a'},{'id':'2','person':'b','end_date':'2026-09-14'},"
    "{'id':'3','person':'a'},{'id':'4','person':'e'}]}],"
    "'network':[{'id':'n','person':'c','end_date':'2026-09-14'}]}",
    WHO,
    "  Ans.\n");
}

#define TWO_HOMES(hidden)                                                                                           \
  "{'id':'d','persons':[{'id':'a','given_name':'Ans'},{'id':'b','given_name':'Bo'},{'id':'c','given_name':'Cor'}]," \
  "'households':[{'id':'h','memberships':[{'id':'1','person':'a'},{'id':'2','person':'b'}]},"                       \
  "{'id':'k','address_is_hidden':" hidden                                                                           \
  ",'memberships':[{'id':'3','person':'c'},{'id':'4','person':'b'}]}]}"

static void
two_homes_are_told (void)
{
  assert_section (TWO_HOMES ("false"), WHO, "  Ans en Bo.\n  Ook thuis bij Cor: Bo.\n");
}

static void
hidden_home_is_not_told (void)
{
  assert_section (TWO_HOMES ("true"), WHO, "  Ans en Bo.\n");
}

static void
people_of_one_name_are_told_apart (void)
{
  assert_section (
    "{'id':'d','persons':[{'id':'a','given_name':'Jan','family_name':'Kok'},"
    "{'id':'b','given_name':'Jan','name_prefix':'de','family_name':'Wit'}],"
    "'households':[{'id':'h','memberships':[{'id':'1','person':'a'},{'id':'2','person':'b'}]}]}",
    WHO,
    "  Jan Kok en Jan de Wit.\n");
}

static void
own_words_come_first (void)
{
  assert_section (PLAN (
                    "'strengths':["
                    "{'id':'1','said_by':'pro','about':['tim'],'text':'Komt altijd op tijd.'},"
                    "{'id':'2','said_by':'pro','about':['tim'],'text':'Tim komt altijd op tijd.'},"
                    "{'id':'3','said_by':'oma','about':['tim'],'text':'“Hij helpt mij.”'},"
                    "{'id':'4','said_by':'eva','about':['eva'],'text':'Ik werk.'},"
                    "{'id':'5','said_by':'eva','text':'Later.','date':'2026-09-16'},"
                    "{'id':'6','text':'Er is een tuin.'},{'id':'7','said_by':'eva'}]"),
                  WELL,
                  "  - Eva: Ik werk.\n"
                  "  - Yvonne over Tim: Komt altijd op tijd.\n"
                  "  - Yvonne: Tim komt altijd op tijd.\n"
                  "  - Riet: “Hij helpt mij.”\n"
                  "  - Er is een tuin.\n");
}

/* Tim does not stand in Timmerman. */
static void
part_of_a_word_is_no_name (void)
{
  assert_section (
    PLAN (
      "'strengths':[{'id':'1','said_by':'pro','about':['tim'],'text':'Wordt Timmerman, Ötim.'}]"),
    WELL,
    "  - Yvonne over Tim: Wordt Timmerman, Ötim.\n");
}

static void
reached_goals_go_well (void)
{
  assert_section (
    PLAN ("'goals':[{'id':'1','title':'Rust','status':'reached','ended_date':'2026-09-15'},"
          "{'id':'2','title':'Werk','status':'partly-reached'},"
          "{'id':'3','title':'Geld','status':'reached','ended_date':'2026-09-16'},"
          "{'id':'4','title':'Huis','status':'not-reached'}]"),
    WELL,
    "  - Dit is gelukt: Rust\n"
    "  - Dit is voor een deel gelukt: Werk\n");
}

static void
only_chosen_worries_are_told (void)
{
  assert_section (PLAN (
                    "'concerns':[{'id':'1','text':'Ruzie','priority':2},{'id':'2','text':'Schuld'},"
                    "{'id':'3','text':'Slaap','priority':1},"
                    "{'id':'4','text':'Voorbij','priority':3,'ended_date':'2026-09-15'},"
                    "{'id':'5','text':'Drank','priority':4,'is_complicating':true}]"),
                  WORRY,
                  "  - Slaap\n  - Ruzie\n");
}

static void
worries_can_be_over (void)
{
  assert_section (
    PLAN ("'concerns':[{'id':'1','text':'Ruzie','priority':1,'ended_date':'2026-09-01'}]"),
    WORRY,
    "  Onze grootste zorgen zijn voorbij.\n");
}

static void
wishes_say_whose_they_are (void)
{
  assert_section (
    PLAN ("'desired_result':'“Rust.”','desired_result_by':'tim',"
          "'goals':[{'id':'1','title':'Slapen','person':'tim'},"
          "{'id':'2','title':'Tim slaapt door','person':'tim','status':'active'},"
          "{'id':'3','title':'De huur','status':'dropped'},{'id':'4','title':'Een tuin'}]"),
    WANT,
    "  Tim: “Rust.”\n"
    "  - Tim: Slapen\n"
    "  - Tim slaapt door\n"
    "  - Een tuin\n");
}

static void
actions_say_who_and_when (void)
{
  assert_section (
    PLAN ("'actions':["
          "{'id':'1','title':'Bellen','owner':'pro','due_date':'2026-09-14'},"
          "{'id':'2','title':'Koken','owner':'oma','due_date':'2026-09-15'},"
          "{'id':'3','title':'Fietsen','owner':'tim'},"
          "{'id':'4','title':'Wachten','owner':'eva','due_date':'2026-10-01','status':'blocked'},"
          "{'id':'5','title':'Vragen','due_date':'2026-11-01'},"
          "{'id':'6','title':'Klaar','owner':'eva','status':'done'},"
          "{'id':'7','title':'Gestopt','owner':'eva','status':'dropped'}]"),
    DO,
    "  - Riet: Koken (klaar op 15 september 2026)\n"
    "  - Eva: Wachten (dit moet nog wachten)\n"
    "  - Nog niemand: Vragen (klaar op 1 november 2026)\n"
    "  - Tim: Fietsen (nog geen dag gekozen)\n"
    "  - Yvonne: Bellen (14 september 2026, nog niet klaar)\n");
}

/* Nobody sees only what one person has to do. */
static void
everybody_comes_before_anybody_twice (void)
{
  assert_section (PLAN ("'actions':["
                        "{'id':'1','title':'Een','owner':'eva','due_date':'2026-10-01'},"
                        "{'id':'2','title':'Twee','owner':'eva','due_date':'2026-10-02'},"
                        "{'id':'3','title':'Drie','owner':'pro','due_date':'2026-10-03'},"
                        "{'id':'4','title':'Vier','owner':'tim','due_date':'2026-10-04'}]"),
                  DO,
                  "  - Eva: Een (klaar op 1 oktober 2026)\n"
                  "  - Tim: Vier (klaar op 4 oktober 2026)\n"
                  "  - Yvonne: Drie (klaar op 3 oktober 2026)\n"
                  "  - Eva: Twee (klaar op 2 oktober 2026)\n");
}

/* Riet was at the meeting; Tim was not, and said yes later only to one of his actions. */
static void
promises_of_others_are_no_promises (void)
{
  assert_section (DOSSIER (
                    "'meetings':[{'id':'m','kind':'progress','date':'2026-09-01','is_held':true,"
                    "'attendances':[{'person':'oma','present':'yes'}],"
                    "'decisions':[{'text':'a','action':'1'},{'text':'b','action':'2'},"
                    "{'text':'c','action':'3'}]}],"
                    "'plan':{'id':'pl','status':'agreed','start_date':'2026-01-01','actions':["
                    "{'id':'1','title':'Bellen','owner':'oma','due_date':'2026-10-01'},"
                    "{'id':'2','title':'Fietsen','owner':'tim','due_date':'2026-10-02'},"
                    "{'id':'3','title':'Zwemmen','owner':'tim','due_date':'2026-10-03',"
                    "'confirmed_date':'2026-09-02'}]}"),
                  DO,
                  "  - Riet: Bellen (klaar op 1 oktober 2026)\n"
                  "  - Tim: Fietsen (Tim heeft nog geen ja gezegd)\n"
                  "  - Tim: Zwemmen (klaar op 3 oktober 2026)\n");
}

static void
all_actions_may_be_done (void)
{
  assert_section (PLAN ("'actions':[{'id':'1','title':'Koken','status':'done'}]"),
                  DO,
                  "  Alles wat we zouden doen, is klaar.\n");
}

static void
other_agreements_follow_the_actions (void)
{
  assert_section (PLAN ("'agreements':[{'id':'1','text':'Geen ruzie','by':['eva','tim']},"
                        "{'id':'2','text':'Bellen','by':['eva','tim','oma','pro']},"
                        "{'id':'3','text':'Voorbij','end_date':'2026-09-14'}]"),
                  DO,
                  "  We hebben nog niet afgesproken wie wat doet.\n"
                  "  - Eva en Tim: Geen ruzie\n"
                  "  - Samen: Bellen\n");
}

static void
safety_agreements_are_whole (void)
{
  assert_section (PLAN (
                    "'safety_plan':{'id':'sp','agreements':["
                    "{'id':'1','text':'Tim slaapt bij oma','trigger':'Ruzie','who':['oma','tim'],"
                    "'if_broken':'Oma belt Yvonne'},"
                    "{'id':'2','text':'Eva loopt weg.','who':['eva']},"
                    "{'id':'3','text':'Voorbij','end_date':'2026-09-14'},"
                    "{'id':'4','text':'Later','start_date':'2026-09-16'},{'id':'5'}]}"),
                  WRONG,
                  "  - Tim slaapt bij oma. Wanneer: Ruzie. Wie: Riet en Tim. Lukt dit niet:\n"
                  "    Oma belt Yvonne.\n"
                  "  - Eva loopt weg.\n");
}

#define SAY_SO "  Lukt iets niet? Zeg het meteen. Wacht niet tot we elkaar weer zien.\n"

static void
nothing_agreed_is_said (void)
{
  assert_section (PLAN ("'version':1"),
                  WRONG,
                  "  We hebben nog niet afgesproken wat we doen als het misgaat.\n" SAY_SO);
  assert_section (DOSSIER ("'safety_screens':[{'id':'s','date':'2026-01-01','safety':'safe'}]"),
                  WRONG,
                  SAY_SO);
}

#define TERM(person) "{'id':'r-" person "','person':'" person "','start_date':'2026-01-01'"

static void
regisseur_can_be_reached (void)
{
  assert_section (DOSSIER ("'regisseurs':[" TERM ("pro") "}]"),
                  REGISSEUR,
                  "  Yvonne Smit van Lokaal team. Bel 06-2 of mail naar y@example.nl.\n");
  assert_section (DOSSIER ("'regisseurs':[" TERM ("oma") "}]"),
                  REGISSEUR,
                  "  Riet Bos. Bel 06-3.\n");
}

static void
household_can_do_it_itself (void)
{
  assert_section (DOSSIER ("'regisseurs':[" TERM ("eva") "}]"),
                  REGISSEUR,
                  "  Dat doen we zelf: Eva.\n");
}

static void
substitute_is_told (void)
{
  assert_section (
    DOSSIER ("'regisseurs':[" TERM ("pro") ",'is_primary':true}," TERM (
      "oma") ",'is_substitute':true},"
             "{'id':'x','person':'tim','is_substitute':true,'start_date':'2026-01-01',"
             "'end_date':'2026-02-01'}]"),
    REGISSEUR,
    "  Yvonne Smit van Lokaal team. Bel 06-2 of mail naar y@example.nl.\n"
    "  Op dit moment valt Riet Bos in. Bel 06-3.\n");
}

static void
two_regisseurs_are_none (void)
{
  assert_section (DOSSIER ("'regisseurs':[" TERM ("pro") "}," TERM ("oma") "}]"),
                  REGISSEUR,
                  "  We weten nog niet wie onze regisseur is.\n");
}

/* Somebody whose address is hidden is reached through their organisation. */
static void
hidden_regisseur_is_not_called_directly (void)
{
  g_autoptr(RegieDossier) dossier =
    test_report_read (DOSSIER ("'regisseurs':[" TERM ("pro") "}]"));
  g_autofree char *page = NULL;

  regie_person_set_address_is_hidden (regie_dossier_get_person (dossier, "pro"), TRUE);
  page = test_report_write_page (dossier, TEST_REPORT_DAY, "nl");
  test_report_assert_has (page, "  Yvonne Smit van Lokaal team. Bel 06-9.\n");
  test_report_assert_lacks (page, "06-2");
  test_report_assert_lacks (page, "y@example.nl");
}

static void
unreachable_regisseur_is_said (void)
{
  assert_section ("{'id':'d','persons':[{'id':'a','given_name':'Ans'}],'regisseurs':[" TERM (
                    "a") "}]}",
                  REGISSEUR,
                  "  Ans. We weten nog niet hoe we Ans kunnen bereiken.\n");
  assert_section ("{'id':'d','persons':[{'id':'a','given_name':'Ans','email':'a@example.nl'}],"
                  "'regisseurs':[" TERM ("a") "}]}",
                  REGISSEUR,
                  "  Ans. Mail naar a@example.nl.\n");
}

static void
method_names_the_regisseur (void)
{
  g_autofree char *page = write_text ("{'id':'d','edition':'procesregisseur'}");

  test_report_assert_has (
    page, "\nOnze procesregisseur\n  We weten nog niet wie onze procesregisseur is.\n");
}

#define MEETING "'meetings':[{'id':'m','date':'2026-10-01','start_time':'15:45','place':'bij oma'}]"

static void
next_meeting_is_told (void)
{
  assert_section (DOSSIER (MEETING),
                  NEXT,
                  "  We zien elkaar weer op 1 oktober 2026 om 15:45 uur.\n  Waar: bij oma.\n");
  assert_section (PLAN ("'next_meeting_date':'2026-10-02'"),
                  NEXT,
                  "  We zien elkaar weer op 2 oktober 2026.\n");
}

/* A place is often a home. */
static void
place_is_not_told_where_somebody_hides (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read (DOSSIER (MEETING));
  g_autofree char *page = NULL;

  regie_person_set_address_is_hidden (regie_dossier_get_person (dossier, "oma"), TRUE);
  page = test_report_write_page (dossier, TEST_REPORT_DAY, "nl");
  test_report_assert_has (page, "1 oktober 2026 om 15:45 uur.\n");
  test_report_assert_lacks (page, "bij oma");
}

static void
private_notes_stay_out (void)
{
  g_autofree char *page = write_text (DOSSIER (
    "'relations':[{'id':'r','person':'eva','other':'tim','kind':'parent','support':'GEHEIM'}],"
    "'safety_tracks':[{'id':'t','opened_date':'2026-01-01','reason':'GEHEIM','reports':"
    "[{'id':'v','date':'2026-01-01','reporter':'oma','text':'GEHEIM'}],"
    "'signals':[{'id':'s','date':'2026-01-01','text':'GEHEIM'}]}],"
    "'statements':[{'id':'st','text':'GEHEIM','author':'pro'}],"
    "'plan':{'id':'pl','status':'agreed','start_date':'2026-01-01','analysis':'GEHEIM',"
    "'earlier_help':[{'id':'e','text':'GEHEIM'}],'patterns':[{'id':'p','text':'GEHEIM'}],"
    "'responses':[{'id':'a','person':'eva','words':'GEHEIM'}],"
    "'safety_plan':{'id':'sp','reason':'GEHEIM','complicating':'GEHEIM'}}"));

  test_report_assert_lacks (page, "GEHEIM");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/plan-page/examples-are-golden", examples_are_golden);
  g_test_add_func ("/report/plan-page/empty-page-says-what-is-not-known",
                   empty_page_says_what_is_not_known);
  g_test_add_func ("/report/plan-page/draft-says-so", draft_says_so);
  g_test_add_func ("/report/plan-page/plan-of-later-is-not-told", plan_of_later_is_not_told);
  g_test_add_func ("/report/plan-page/plan-of-the-day-is-told", plan_of_the_day_is_told);
  g_test_add_func ("/report/plan-page/closed-case-says-how-we-go-on",
                   closed_case_says_how_we_go_on);
  g_test_add_func ("/report/plan-page/after-care-may-be-over", after_care_may_be_over);
  g_test_add_func ("/report/plan-page/reopened-case-is-open", reopened_case_is_open);
  g_test_add_func ("/report/plan-page/people-at-home-and-helpers", people_at_home_and_helpers);
  g_test_add_func ("/report/plan-page/people-of-before-are-gone", people_of_before_are_gone);
  g_test_add_func ("/report/plan-page/two-homes-are-told", two_homes_are_told);
  g_test_add_func ("/report/plan-page/hidden-home-is-not-told", hidden_home_is_not_told);
  g_test_add_func ("/report/plan-page/people-of-one-name-are-told-apart",
                   people_of_one_name_are_told_apart);
  g_test_add_func ("/report/plan-page/own-words-come-first", own_words_come_first);
  g_test_add_func ("/report/plan-page/part-of-a-word-is-no-name", part_of_a_word_is_no_name);
  g_test_add_func ("/report/plan-page/reached-goals-go-well", reached_goals_go_well);
  g_test_add_func ("/report/plan-page/only-chosen-worries-are-told", only_chosen_worries_are_told);
  g_test_add_func ("/report/plan-page/worries-can-be-over", worries_can_be_over);
  g_test_add_func ("/report/plan-page/wishes-say-whose-they-are", wishes_say_whose_they_are);
  g_test_add_func ("/report/plan-page/actions-say-who-and-when", actions_say_who_and_when);
  g_test_add_func ("/report/plan-page/everybody-comes-before-anybody-twice",
                   everybody_comes_before_anybody_twice);
  g_test_add_func ("/report/plan-page/promises-of-others-are-no-promises",
                   promises_of_others_are_no_promises);
  g_test_add_func ("/report/plan-page/all-actions-may-be-done", all_actions_may_be_done);
  g_test_add_func ("/report/plan-page/other-agreements-follow-the-actions",
                   other_agreements_follow_the_actions);
  g_test_add_func ("/report/plan-page/safety-agreements-are-whole", safety_agreements_are_whole);
  g_test_add_func ("/report/plan-page/nothing-agreed-is-said", nothing_agreed_is_said);
  g_test_add_func ("/report/plan-page/regisseur-can-be-reached", regisseur_can_be_reached);
  g_test_add_func ("/report/plan-page/household-can-do-it-itself", household_can_do_it_itself);
  g_test_add_func ("/report/plan-page/substitute-is-told", substitute_is_told);
  g_test_add_func ("/report/plan-page/two-regisseurs-are-none", two_regisseurs_are_none);
  g_test_add_func ("/report/plan-page/hidden-regisseur-is-not-called-directly",
                   hidden_regisseur_is_not_called_directly);
  g_test_add_func ("/report/plan-page/unreachable-regisseur-is-said",
                   unreachable_regisseur_is_said);
  g_test_add_func ("/report/plan-page/method-names-the-regisseur", method_names_the_regisseur);
  g_test_add_func ("/report/plan-page/next-meeting-is-told", next_meeting_is_told);
  g_test_add_func ("/report/plan-page/place-is-not-told-where-somebody-hides",
                   place_is_not_told_where_somebody_hides);
  g_test_add_func ("/report/plan-page/private-notes-stay-out", private_notes_stay_out);

  return g_test_run ();
}
