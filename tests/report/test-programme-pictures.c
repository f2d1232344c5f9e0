/* test-programme-pictures.c: what the pictures of a programme promise
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include <regie/regie.h>

#include "data/picture.h"
#include "data/programme-report.h"
#include "data/report.h"

static const char *const names[TEST_PROGRAMME_N_REPORTS] = {
  "overview", "table", "timeline", "timeline-theme", "budgets", "budgets-2026", "trend",
};

/* What the picture shows in words, and a digest of the picture. */
static void
golden_files (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();

  for (TestProgrammeReport which = TEST_PROGRAMME_TABLE; which < TEST_PROGRAMME_N_REPORTS; which++)
    {
      g_autofree char *svg = test_programme_write (which, programme);
      g_autofree char *text = test_programme_tell (which, programme);
      g_autofree char *name = g_strdup_printf ("programme-%s-nl", names[which]);
      g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, svg, -1);
      g_autofree char *golden = g_strdup_printf ("%s\n%s\n", text, digest);

      test_report_assert_golden (name, golden);
    }
}

static void
nothing_overlaps_in_the_example (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  static const char *const chosen[] = {
    NULL, "reg-kustland", "gm-duinrade", "org-wijkteam-duinrade"
  };

  for (TestProgrammeReport which = TEST_PROGRAMME_TABLE; which < TEST_PROGRAMME_N_REPORTS; which++)
    for (gsize i = 0; i < G_N_ELEMENTS (chosen); i++)
      {
        g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, TRUE);
        g_autoptr(RegieCanvas) canvas = NULL;

        regie_programme_report_set_body (report, chosen[i]);
        canvas = test_programme_draw (report, which, programme, TEST_PROGRAMME_DAY);
        g_assert_cmpuint (canvas->labels->len, >, 2);
        test_picture_assert_geometry (canvas);
      }
}

static void
picture_holds_its_description (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();

  for (TestProgrammeReport which = TEST_PROGRAMME_TABLE; which < TEST_PROGRAMME_N_REPORTS; which++)
    {
      g_autofree char *svg = test_programme_write (which, programme);
      g_autofree char *text = test_programme_tell (which, programme);
      g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

      test_report_assert_has (svg, "<title id=\"title\">");
      test_report_assert_has (svg, "<desc id=\"description\">");
      for (gsize i = 0; lines[i] != NULL; i++)
        {
          g_autoptr(GString) escaped = g_string_new (NULL);

          regie_svg_append_text (escaped, lines[i]);
          test_report_assert_has (svg, escaped->str);
        }
    }
}

/* Who works in a programme is told by its overview alone. */
static void
nobody_is_named (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  g_autofree char *overview = test_programme_write (TEST_PROGRAMME_OVERVIEW, programme);
  GListModel *functionaries = regie_programme_get_functionaries (programme);
  guint n_named = 0;

  for (guint i = 0; i < g_list_model_get_n_items (functionaries); i++)
    {
      g_autoptr(RegieFunctionary) functionary = g_list_model_get_item (functionaries, i);
      const char *name = regie_functionary_get_name (functionary);

      n_named += strstr (overview, name) != NULL ? 1 : 0;
      for (TestProgrammeReport which = TEST_PROGRAMME_TABLE; which < TEST_PROGRAMME_N_REPORTS;
           which++)
        {
          g_autofree char *svg = test_programme_write (which, programme);

          test_report_assert_lacks (svg, name);
        }
    }
  g_assert_cmpuint (n_named, >, 3);
}

/* The bodies from the last to the first. */
static void
turn_round (RegieProgramme *programme)
{
  GListModel *bodies = regie_programme_get_bodies (programme);
  guint n = g_list_model_get_n_items (bodies);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, n - 1 - i);

      g_assert_true (regie_programme_remove_body (programme, body));
      regie_programme_add_body (programme, body);
    }
}

static void
order_of_the_document_does_not_matter (void)
{
  for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
    {
      g_autoptr(RegieProgramme) programme = test_programme_read_example ();
      g_autofree char *before = test_programme_write (which, programme);
      g_autofree char *after = NULL;

      turn_round (programme);
      after = test_programme_write (which, programme);
      g_assert_cmpstr (before, ==, after);
    }
}

/* An action with a state and a planned end, and how the table tells of it on the 15th. */
static const struct
{
  const char *action;
  const char *expected;
} states[] = {
  { "'status':'open'", "nog niet begonnen: A1" },
  { "'status':'open','planned_end_date':'2026-09-15'", "nog niet begonnen: A1" },
  { "'status':'open','planned_end_date':'2026-09-14'", "te laat: A1" },
  { "'status':'active','planned_end_date':'2026-09-14'", "te laat: A1" },
  { "'status':'blocked','planned_end_date':'2026-09-14'", "te laat: A1" },
  { "'status':'active','start_date':'2026-09-15'", "loopt: A1" },
  { "'status':'active','start_date':'2026-09-16'", "nog niet begonnen: A1" },
  { "'status':'blocked'", "geblokkeerd: A1" },
  { "'status':'done','planned_end_date':'2026-09-14'", "Ons: 1 van 1 klaar." },
  { "'status':'done','done_date':'2026-09-15'", "Ons: 1 van 1 klaar." },
  { "'status':'done','done_date':'2026-09-16'", "nog niet begonnen: A1" },
  { "'status':'done','start_date':'2026-01-01','done_date':'2026-09-16'", "loopt: A1" },
  { "'status':'dropped','planned_end_date':'2026-09-14'", "Ons: 0 van 0 klaar; opgegeven: A1." },
};

static void
states_are_those_of_the_day (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *json =
        g_strdup_printf ("{'id':'p','bodies':[{'id':'b','name':'Ons','level':'region','actions':["
                         "{'id':'a','catalogue_action':'S000.A.R.1',%s}]}]}",
                         states[i].action);
      g_autoptr(RegieProgramme) programme = test_programme_read (json);
      g_autofree char *text = test_programme_tell (TEST_PROGRAMME_TABLE, programme);

      g_test_message ("%s", states[i].action);
      test_report_assert_has (text, states[i].expected);
    }
}

/* Own actions stand at the end of their theme, those of no theme behind all. */
static void
own_actions_have_their_columns (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':[{'id':'b','name':'Ons','level':'region','actions':["
    "{'id':'a','theme':'B'},{'id':'c','theme':'Z'},{'id':'d'},"
    "{'id':'e','catalogue_action':'S000.A.R.1','theme':'C'},{'id':'f','catalogue_action':'S999.A.R.1'}]}]}");
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_TABLE, programme);

  test_report_assert_has (text, "nog niet begonnen: B+, C+, Z+, ?.");
}

/* Of sixty bodies each has a row; with one more a row is for a municipality with all in it. */
static void
many_bodies_share_rows (void)
{
  g_autoptr(RegieProgramme) few = test_programme_new (1, 10, 49);
  g_autoptr(RegieProgramme) many = test_programme_new (1, 10, 50);
  g_autofree char *each = test_programme_tell (TEST_PROGRAMME_TABLE, few);
  g_autofree char *together = test_programme_tell (TEST_PROGRAMME_TABLE, many);

  test_report_assert_has (each, "\nO 00048: ");
  test_report_assert_lacks (together, "\nO 00048: ");
  test_report_assert_has (together, "\nM 00008: ");
  test_report_assert_has (together, "Alles samen, 61 deelnemers: ");
}

/* Of many municipalities a row is for a region; without regions the rest comes together. */
static void
many_municipalities_share_rows (void)
{
  g_autoptr(RegieProgramme) regions = test_programme_new (2, 61, 0);
  g_autoptr(RegieProgramme) one = test_programme_new (1, 61, 0);
  g_autofree char *by_region = test_programme_tell (TEST_PROGRAMME_TABLE, regions);
  g_autofree char *rest = test_programme_tell (TEST_PROGRAMME_TABLE, one);

  test_report_assert_has (by_region, "\nR 00001: ");
  test_report_assert_lacks (by_region, "\nM 00001: ");
  test_report_assert_has (rest, "\nM 00057: ");
  test_report_assert_lacks (rest, "\nM 00058: ");
  test_report_assert_has (rest, "\nen nog 3 samen: ");
}

/* An organisation of which all municipalities are of one region counts in that region. */
static void
organisations_count_in_their_region (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_new (2, 61, 2);
  g_autofree char *text = NULL;
  guint n_bodies = g_list_model_get_n_items (regie_programme_get_bodies (programme));

  for (guint i = n_bodies - 2; i < n_bodies; i++)
    {
      g_autoptr(RegieBody) body =
        g_list_model_get_item (regie_programme_get_bodies (programme), i);
      g_autoptr(RegiePresence) presence = regie_presence_new ();

      /* The first works in two municipalities of one region, the second in those of two. */
      regie_presence_set_municipality (presence, "M-2");
      regie_body_add_presence (body, presence);
    }
  text = test_programme_tell (TEST_PROGRAMME_TABLE, programme);

  g_test_message ("%s", text);
  /* Of each of 33 bodies four actions that were not dropped. */
  test_report_assert_has (text, "\nR 00000: ");
  test_report_assert_has (text, " van 132 klaar");
  g_assert_cmpuint (test_picture_count_text (text, "In meer gemeenten"), ==, 1);
}

/* The tenth region comes after the second, in whatever order the document has them. */
static void
numbers_sort_as_numbers (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':[{'id':'a','name':'Regio 10','level':'region'},"
    "{'id':'b','name':'Regio 2','level':'region'},{'id':'c','name':'Regio 1','level':'region'}]}");
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_TABLE, programme);
  const char *first = strstr (text, "\nRegio 1:");
  const char *second = strstr (text, "\nRegio 2:");
  const char *tenth = strstr (text, "\nRegio 10:");

  g_assert_true (first != NULL && first < second && second < tenth);
}

/* However many actions there are, their number is told whole. */
static void
long_shares_are_not_cut (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_new (1, 5, 0);
  g_autoptr(RegieBody) body = g_list_model_get_item (regie_programme_get_bodies (programme), 0);
  g_autofree char *svg = NULL;

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();

      regie_implementation_action_set_theme (action, "A");
      regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_DONE);
      regie_body_add_action (body, action);
    }
  svg = test_programme_write (TEST_PROGRAMME_TIMELINE_BY_THEME, programme);

  g_assert_true (g_regex_match_simple (">20\\.00[0-9]/20\\.00[0-9]<",
                                       svg,
                                       G_REGEX_DEFAULT,
                                       G_REGEX_MATCH_DEFAULT));
}

static void
report_is_limited_to_a_body_and_a_theme (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  g_autoptr(RegieProgrammeReport) report = test_programme_report_new (TEST_PROGRAMME_TABLE, TRUE);
  g_autofree char *body = NULL;
  g_autofree char *theme = NULL;
  g_autofree char *nobody = NULL;

  regie_programme_report_set_body (report, "gm-duinrade");
  body = test_programme_tell_on (report, programme, TEST_PROGRAMME_DAY, "nl");
  test_report_assert_has (body, "\nGemeente Duinrade: ");
  test_report_assert_has (body, "\nWijkteam Duinrade: ");
  test_report_assert_has (body, "\nVeilig Thuis Kustland: ");
  test_report_assert_lacks (body, "\nGemeente Lauwerhaven: ");

  regie_programme_report_set_theme (report, "B");
  theme = test_programme_tell_on (report, programme, TEST_PROGRAMME_DAY, "nl");
  test_report_assert_has (theme,
                          "Alleen van het thema “Rollen, verantwoordelijkheden en mandaat”\n");
  test_report_assert_has (theme, "\nB1, ");
  test_report_assert_lacks (theme, "\nA1, ");

  regie_programme_report_set_body (report, "niemand");
  nobody = test_programme_tell_on (report, programme, TEST_PROGRAMME_DAY, "nl");
  test_report_assert_has (nobody, "Deze deelnemer doet op deze dag niet mee.");
}

/* Merged bodies are there until the day, and who works there works where they went. */
static void
bodies_are_those_of_the_day (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':["
    "{'id':'r','name':'Regio','level':'region'},"
    "{'id':'a','name':'Oud','level':'municipality','terms':[{'id':'x','end_date':'2026-06-30'}]},"
    "{'id':'b','name':'Nieuw','level':'municipality','terms':[{'id':'y','start_date':'2026-07-01'}]},"
    "{'id':'c','name':'Team','level':'organisation','presences':[{'id':'z','municipality':'a'}]}],"
    "'mergers':[{'id':'m','date':'2026-07-01','merged':['a'],'into':'b'}]}");
  g_autoptr(RegieProgrammeReport) report =
    test_programme_report_new (TEST_PROGRAMME_OVERVIEW, TRUE);
  g_autofree char *before = test_programme_write_on (report, programme, "2026-06-30", "nl");
  g_autofree char *after = test_programme_write_on (report, programme, "2026-07-01", "nl");

  test_report_assert_has (before, "- Oud: Team\n");
  test_report_assert_lacks (before, "Nieuw");
  test_report_assert_has (after, "- Nieuw: Team\n");
  test_report_assert_lacks (after, "Oud");
}

/* An arrow leads from what comes first to what waits, while there are at most 24. */
static void
arrows_while_there_are_few (void)
{
  for (guint n = 24; n <= 25; n++)
    {
      g_autoptr(RegieProgramme) programme = regie_programme_new ();
      g_autoptr(RegieBody) body = regie_body_new ();
      g_autofree char *text = NULL;

      for (guint i = 0; i <= n; i++)
        {
          g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
          g_autofree char *id = g_strdup_printf ("a%u", i);
          g_autofree char *before = g_strdup_printf ("a%u", i - 1);
          const char *const ids[] = { i == 0 ? id : before, NULL };

          regie_entity_set_id (REGIE_ENTITY (action), id);
          regie_implementation_action_set_title (action, id);
          regie_implementation_action_set_depends_on (action, ids);
          regie_body_add_action (body, action);
        }
      regie_programme_add_body (programme, body);
      text = test_programme_tell (TEST_PROGRAMME_TIMELINE, programme);

      g_assert_cmpuint (test_picture_count_text (text, " wacht op "), ==, n == 24 ? 24 : 0);
      g_assert_cmpuint (test_picture_count_text (text, "dat zouden 25 lijnen zijn"),
                        ==,
                        n == 24 ? 0 : 1);
    }
}

/* Lines make the sum; a budget without lines stands for itself; those that differ are told of. */
static void
money_is_added_up (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':["
    "{'id':'b','name':'B','budgets':["
    "{'id':'g','year':2026,'planned_cents':150000,'lines':["
    "{'id':'l','purpose':'training','planned_cents':100000},{'id':'m','planned_cents':25050}]},"
    "{'id':'h','year':2025,'spent_cents':99}]},"
    "{'id':'c','name':'C','terms':[{'id':'x','end_date':'2026-01-31'}],'budgets':["
    "{'id':'i','year':2026,'planned_cents':1000000,'spent_cents':1000001}]}]}");
  g_autofree char *years = test_programme_tell (TEST_PROGRAMME_BUDGETS, programme);
  g_autofree char *purposes = test_programme_tell (TEST_PROGRAMME_BUDGETS_OF_YEAR, programme);

  test_report_assert_has (
    years,
    "2025: gepland €\u00a00; toegezegd €\u00a00; uitgegeven €\u00a00,99: meer dan gepland.\n");
  test_report_assert_has (years, "2026: gepland €\u00a011.250,50; ");
  test_report_assert_has (years, "niet het geheel zijn: 1 van 3.");
  test_report_assert_has (purposes, "Training: gepland €\u00a01.000; ");
  test_report_assert_has (
    purposes,
    "niet verdeeld over doelen: gepland €\u00a010.000; toegezegd €\u00a00; uitgegeven €\u00a010.000,01: meer");
  test_report_assert_has (purposes, "een ander doel of geen: gepland €\u00a0250,50; ");
}

/* What is protected, or makes a share that is, is not in the picture in any form. */
static void
protected_numbers_are_not_told (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':[{'id':'b','name':'B','level':'region','readings':["
    "{'id':'1','indicator':'x','end_date':'2025-01-31','numerator':70117,'denominator':90001},"
    "{'id':'2','indicator':'x','end_date':'2025-02-28','numerator':71117,'numerator_state':'protected','denominator':90002},"
    "{'id':'3','indicator':'x','end_date':'2025-03-31','numerator':72117,'denominator':90003,'denominator_state':'protected'},"
    "{'id':'4','indicator':'x','end_date':'2025-04-30','numerator':45000,'denominator':90000},"
    "{'id':'5','indicator':'y','end_date':'2025-04-30','measure':73117,'numerator_state':'protected','denominator_state':'none'},"
    "{'id':'6','indicator':'y','end_date':'2026-12-31','numerator':74117}]}]}");
  static const char *const hidden[] = { "71117",  "71.117", "72117",  "72.117", "73117",
                                        "73.117", "74117",  "74.117", "79%",    "80,1%" };

  for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
    {
      g_autofree char *text = test_programme_write (which, programme);

      for (gsize i = 0; i < G_N_ELEMENTS (hidden); i++)
        test_report_assert_lacks (text, hidden[i]);
    }
  {
    g_autofree char *told = test_programme_tell (TEST_PROGRAMME_TREND, programme);
    g_autofree char *svg = test_programme_write (TEST_PROGRAMME_TREND, programme);

    test_report_assert_has (told,
                            "x, B: 77,9% op 31 januari 2025, afgeschermd op 28 februari 2025, "
                            "afgeschermd op 31 maart 2025, 50% op 30 april 2025.\n");
    /* Two marks in the picture and one for the name of each line: no line joins them. */
    g_assert_cmpuint (test_picture_count_text (svg, "fill=\"#005a8c\""), ==, 2 + 2);
  }
}

/* A share is rounded; what was not measured, or makes no sense, has no value. */
static void
readings_say_what_is_known (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':[{'id':'b','name':'B','level':'region','readings':["
    "{'id':'1','indicator':'x','end_date':'2025-01-31','numerator':33,'denominator':52},"
    "{'id':'2','indicator':'x','end_date':'2025-02-28','numerator':-3,'denominator':10},"
    "{'id':'3','indicator':'phase-days','end_date':'2025-03-31','numerator':4,'measure':12},"
    "{'id':'4','indicator':'phase-days','end_date':'2025-04-30','numerator_state':'none'},"
    "{'id':'5','indicator':'phase-days','end_date':'2025-05-31','numerator':0,'measure':9}]}]}");
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_TREND, programme);

  test_report_assert_has (text, "x, B: 63,5% op 31 januari 2025.\n");
  test_report_assert_has (text, ", B: 12 dagen op 31 maart 2025.\n");
}

static void
targets_are_drawn_and_told (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_TREND, programme);
  g_autoptr(RegieProgrammeReport) trend = test_programme_report_new (TEST_PROGRAMME_TREND, TRUE);
  g_autofree char *one = NULL;

  test_report_assert_has (
    text, ": Regio Kustland wil ten minste 100%, uiterlijk op 31 december 2026: nog niet gehaald.");
  g_object_set (trend, "indicator", "solutions", NULL);
  one = test_programme_tell_on (trend, programme, TEST_PROGRAMME_DAY, "en");
  test_report_assert_has (
    one, "Number of solutions: Regio Kustland wants at least 16 by 31 December 2025: reached.");
  test_report_assert_lacks (one, "escalations");
}

/* Where there are several targets, each says whose it is: four in one panel of the example. */
static void
targets_say_whose_they_are (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read_example ();
  g_autoptr(RegieProgrammeReport) trend = test_programme_report_new (TEST_PROGRAMME_TREND, TRUE);
  g_autoptr(RegieCanvas) canvas =
    test_programme_draw (trend, TEST_PROGRAMME_TREND, programme, TEST_PROGRAMME_DAY);
  guint n_owners = 0;

  for (guint i = 0; i < canvas->labels->len; i++)
    n_owners +=
      g_strcmp0 (g_array_index (canvas->labels, RegieCanvasBox, i).owner, "owner") == 0 ? 1 : 0;
  g_assert_cmpuint (n_owners, ==, 4);
  test_picture_assert_geometry (canvas);
}

/* Nobody knows the unit of an indicator that the method does not have. */
static void
targets_without_a_unit_are_counted (void)
{
  g_autoptr(RegieProgramme) programme = test_programme_read (
    "{'id':'p','bodies':[{'id':'b','name':'B','targets':[{'id':'t','indicator':'x','value':700}],"
    "'readings':[{'id':'r','indicator':'x','end_date':'2026-01-31','numerator':1,'denominator':4}]}]}");
  g_autofree char *text = test_programme_tell (TEST_PROGRAMME_TREND, programme);

  test_report_assert_has (text, "x, B: 25% op 31 januari 2026.");
  test_report_assert_has (text, "Streefwaarden die hier niet staan: 1.");
  test_report_assert_lacks (text, "70");
}

static void
reports_are_let_go (void)
{
  for (TestProgrammeReport which = 0; which < TEST_PROGRAMME_N_REPORTS; which++)
    {
      RegieProgramme *programme = test_programme_read_example ();
      RegieProgrammeReport *report = test_programme_report_new (which, TRUE);
      g_autofree char *first =
        test_programme_write_on (report, programme, TEST_PROGRAMME_DAY, "nl");
      g_autofree char *second =
        test_programme_write_on (report, programme, TEST_PROGRAMME_DAY, "nl");

      g_assert_cmpstr (first, ==, second);
      g_assert_finalize_object (report);
      g_assert_finalize_object (programme);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/programme-pictures/golden-files", golden_files);
  g_test_add_func ("/report/programme-pictures/nothing-overlaps-in-the-example",
                   nothing_overlaps_in_the_example);
  g_test_add_func ("/report/programme-pictures/picture-holds-its-description",
                   picture_holds_its_description);
  g_test_add_func ("/report/programme-pictures/nobody-is-named", nobody_is_named);
  g_test_add_func ("/report/programme-pictures/order-of-the-document-does-not-matter",
                   order_of_the_document_does_not_matter);
  g_test_add_func ("/report/programme-pictures/states-are-those-of-the-day",
                   states_are_those_of_the_day);
  g_test_add_func ("/report/programme-pictures/own-actions-have-their-columns",
                   own_actions_have_their_columns);
  g_test_add_func ("/report/programme-pictures/many-bodies-share-rows", many_bodies_share_rows);
  g_test_add_func ("/report/programme-pictures/many-municipalities-share-rows",
                   many_municipalities_share_rows);
  g_test_add_func ("/report/programme-pictures/organisations-count-in-their-region",
                   organisations_count_in_their_region);
  g_test_add_func ("/report/programme-pictures/numbers-sort-as-numbers", numbers_sort_as_numbers);
  g_test_add_func ("/report/programme-pictures/long-shares-are-not-cut", long_shares_are_not_cut);
  g_test_add_func ("/report/programme-pictures/report-is-limited-to-a-body-and-a-theme",
                   report_is_limited_to_a_body_and_a_theme);
  g_test_add_func ("/report/programme-pictures/bodies-are-those-of-the-day",
                   bodies_are_those_of_the_day);
  g_test_add_func ("/report/programme-pictures/arrows-while-there-are-few",
                   arrows_while_there_are_few);
  g_test_add_func ("/report/programme-pictures/money-is-added-up", money_is_added_up);
  g_test_add_func ("/report/programme-pictures/protected-numbers-are-not-told",
                   protected_numbers_are_not_told);
  g_test_add_func ("/report/programme-pictures/readings-say-what-is-known",
                   readings_say_what_is_known);
  g_test_add_func ("/report/programme-pictures/targets-are-drawn-and-told",
                   targets_are_drawn_and_told);
  g_test_add_func ("/report/programme-pictures/targets-say-whose-they-are",
                   targets_say_whose_they_are);
  g_test_add_func ("/report/programme-pictures/targets-without-a-unit-are-counted",
                   targets_without_a_unit_are_counted);
  g_test_add_func ("/report/programme-pictures/reports-are-let-go", reports_are_let_go);

  return g_test_run ();
}
