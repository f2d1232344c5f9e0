/* test-plan-fit.c: one page is one page, and what does not fit is said
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "data/report.h"

#define MOST_LINES 60

/* How many of each there are in a dossier, and how many letters each text has. */
typedef struct
{
  guint n_people;
  guint n_items;
  guint n_agreements;
  guint n_letters;
} Size;

static char *
new_text (const char *word,
          guint       number,
          guint       n_letters)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s %u", word, number);
  while (text->len < n_letters)
    g_string_append (text, " lang");

  return g_string_free (text, FALSE);
}

static void
add_people (RegieDossier *dossier,
            const Size   *size)
{
  g_autoptr(RegieHousehold) household = regie_household_new ();

  for (guint i = 0; i < size->n_people; i++)
    {
      g_autoptr(RegiePerson) person = regie_person_new ();
      g_autoptr(RegieMembership) membership = regie_membership_new ();
      g_autoptr(RegieNetworkMember) member = regie_network_member_new ();
      g_autofree char *id = g_strdup_printf ("p-%u", i);
      g_autofree char *name = new_text ("Naam", i, size->n_letters);

      regie_entity_set_id (REGIE_ENTITY (person), id);
      regie_person_set_given_name (person, name);
      regie_person_set_phone (person, name);
      regie_person_set_email (person, name);
      regie_dossier_add_person (dossier, person);
      regie_membership_set_person (membership, id);
      regie_household_add_membership (household, membership);
      regie_network_member_set_person (member, id);
      regie_dossier_add_network_member (dossier, member);
    }
  regie_dossier_add_household (dossier, household);
}

static void
add_items (RegiePlan  *plan,
           const Size *size)
{
  for (guint i = 0; i < size->n_items; i++)
    {
      g_autoptr(RegieStrength) strength = regie_strength_new ();
      g_autoptr(RegieConcern) concern = regie_concern_new ();
      g_autoptr(RegieGoal) goal = regie_goal_new ();
      g_autoptr(RegieAction) action = regie_action_new ();
      g_autofree char *text = new_text ("Punt", i, size->n_letters);

      regie_strength_set_text (strength, text);
      regie_plan_add_strength (plan, strength);
      regie_concern_set_text (concern, text);
      regie_concern_set_priority (concern, i + 1);
      regie_plan_add_concern (plan, concern);
      regie_goal_set_title (goal, text);
      regie_plan_add_goal (plan, goal);
      regie_action_set_title (action, text);
      regie_plan_add_action (plan, action);
    }
}

static void
add_agreements (RegiePlan  *plan,
                const Size *size)
{
  g_autoptr(RegieSafetyPlan) safety = regie_safety_plan_new ();

  for (guint i = 0; i < size->n_agreements; i++)
    {
      g_autoptr(RegieSafetyAgreement) agreement = regie_safety_agreement_new ();
      g_autofree char *text = new_text ("Afspraak", i, size->n_letters);

      regie_safety_agreement_set_text (agreement, text);
      regie_safety_plan_add_agreement (safety, agreement);
    }
  regie_plan_set_safety_plan (plan, safety);
}

static char *
write_size (const Size *size)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(RegieRegisseur) term = regie_regisseur_new ();
  g_autoptr(GDate) start = g_date_new_dmy (1, G_DATE_JANUARY, 2026);

  regie_plan_set_status (plan, REGIE_PLAN_STATUS_AGREED);
  regie_plan_set_start_date (plan, start);
  add_people (dossier, size);
  add_items (plan, size);
  add_agreements (plan, size);
  regie_dossier_set_plan (dossier, plan);
  regie_regisseur_set_person (term, "p-0");
  regie_dossier_add_regisseur (dossier, term);

  return test_report_write_page (dossier, TEST_REPORT_DAY, "nl");
}

/* How many points of a list are on the page. */
static guint
count_points (const char *page,
              const char *word)
{
  g_autofree char *point = g_strconcat ("  - ", word, NULL);
  guint n_points = 0;

  for (const char *p = strstr (page, point); p != NULL; p = strstr (p + 1, point))
    n_points++;

  return n_points;
}

static void
every_size_fits (void)
{
  static const Size sizes[] = {
    { 1, 1, 1, 10 },     { 5, 5, 5, 40 },       { 5, 9, 2, 40 },  { 60, 500, 50, 10 },
    { 60, 60, 60, 300 }, { 200, 3, 3, 1000 },   { 3, 1, 40, 60 }, { 3, 40, 1, 60 },
    { 2, 2, 1, 6000 },   { 200, 40, 40, 9000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *page = write_size (&sizes[i]);

      test_report_assert_layout (page);
      g_assert_cmpuint (test_report_count_lines (page, NULL), <=, MOST_LINES);
    }
}

static void
what_fits_is_all_there (void)
{
  static const Size size = { 3, 4, 4, 20 };
  g_autofree char *page = write_size (&size);

  g_assert_cmpuint (count_points (page, "Punt"), ==, 3 * size.n_items);
  g_assert_cmpuint (count_points (page, "Afspraak"), ==, size.n_agreements);
  test_report_assert_lacks (page, "in het hele plan");
}

/* What stands on the page and what is said to be left out is all that there is. */
static void
what_is_left_out_is_counted (void)
{
  static const Size size = { 3, 30, 30, 60 };
  g_autofree char *page = write_size (&size);
  g_autoptr(GRegex) regex =
    g_regex_new ("^  En nog (\\d+) in het hele plan\\. Vraag het onze regisseur\\.$",
                 G_REGEX_MULTILINE,
                 0,
                 NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint n_left = 0;

  for (g_regex_match (regex, page, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *count = g_match_info_fetch (match, 1);

      n_left += g_ascii_strtoull (count, NULL, 10);
    }

  g_assert_cmpuint (n_left, >, 0);
  /* The owner of an action stands before its text. */
  g_assert_cmpuint (count_points (page, "Punt") + count_points (page, "Nog niemand: Punt") +
                      count_points (page, "Afspraak") + n_left,
                    ==,
                    4 * size.n_items + size.n_agreements);
}

/* The first points of a list stay. */
static void
first_points_stay (void)
{
  static const Size size = { 3, 30, 2, 60 };
  g_autofree char *page = write_size (&size);

  test_report_assert_has (page, "Punt 0 ");
  test_report_assert_lacks (page, "Punt 29 ");
}

static void
safety_agreements_go_last (void)
{
  static const Size size = { 3, 30, 11, 100 };
  g_autofree char *page = write_size (&size);

  g_assert_cmpuint (count_points (page, "Afspraak"), ==, size.n_agreements);
  g_assert_cmpuint (count_points (page, "Punt"), <, 3 * size.n_items);
}

static void
rows_of_names_end (void)
{
  static const Size size = { 30, 0, 0, 0 };
  g_autofree char *page = write_size (&size);

  test_report_assert_has (page, "Naam 11 en nog 18.\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/plan-fit/every-size-fits", every_size_fits);
  g_test_add_func ("/report/plan-fit/what-fits-is-all-there", what_fits_is_all_there);
  g_test_add_func ("/report/plan-fit/what-is-left-out-is-counted", what_is_left_out_is_counted);
  g_test_add_func ("/report/plan-fit/first-points-stay", first_points_stay);
  g_test_add_func ("/report/plan-fit/safety-agreements-go-last", safety_agreements_go_last);
  g_test_add_func ("/report/plan-fit/rows-of-names-end", rows_of_names_end);

  return g_test_run ();
}
