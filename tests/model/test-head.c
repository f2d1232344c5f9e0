/* test-head.c: what a list shows of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

static void
assert_head (const char *dossier_text,
             const char *expected_text)
{
  g_autoptr(RegieEntity) dossier = test_record_new (REGIE_TYPE_DOSSIER, dossier_text);
  g_autoptr(RegieEntity) expected = test_record_new (REGIE_TYPE_HEAD, expected_text);
  g_autoptr(RegieHead) head = regie_head_new_for_dossier ((RegieDossier *) dossier);
  g_autofree char *head_json = regie_entity_to_json (REGIE_ENTITY (head), REGIE_WRITE_CANONICAL);
  g_autofree char *expected_json = regie_entity_to_json (expected, REGIE_WRITE_CANONICAL);

  g_assert_cmpstr (head_json, ==, expected_json);
}

static void
empty_dossier_has_an_open_head (void)
{
  assert_head ("{}", "{'is_open':true}");
}

static void
head_has_the_keys_of_the_dossier (void)
{
  assert_head ("{'id':'a','title':'T','municipality':'GM0484','organisation':'o','edition':'e',"
               "'opened_date':'2026-01-01'}",
               "{'id':'a','title':'T','municipality':'GM0484','organisation':'o','edition':'e',"
               "'opened_date':'2026-01-01','is_open':true}");
}

static void
head_has_what_is_in_force (void)
{
  assert_head (
    "{'persons':[{'id':'p','given_name':'Yvonne','family_name':'Smit'}],"
    "'regisseurs':[{'person':'p','start_date':'2026-01-01'},"
    "{'person':'q','start_date':'2025-01-01','end_date':'2025-12-31'}],"
    "'phases':[{'phase':'2','start_date':'2026-01-01'}],"
    "'direction_decisions':[{'date':'2026-01-01','level':'case'}],"
    "'safety_screens':[{'date':'2026-01-01','safety':'safe'}],"
    "'safety_tracks':[{'opened_date':'2026-02-01','verdict':'structural',"
    "'stages':[{'stage':'direct','start_date':'2026-02-01'}]}]}",
    "{'phase':'2','level':'case','safety':'structural','safety_stage':'direct','regisseur':'p',"
    "'regisseur_name':'Yvonne Smit','is_open':true}");
}

static void
regisseur_of_whom_nothing_is_known_has_no_name (void)
{
  assert_head ("{'regisseurs':[{'person':'p','start_date':'2026-01-01'}]}",
               "{'regisseur':'p','is_open':true}");
}

static void
closed_case_has_no_next_review (void)
{
  assert_head (
    "{'closures':[{'date':'2026-03-01'},{'date':'2026-02-01','reopened_date':'2026-02-02'}],"
    "'evaluations':[{'date':'2026-01-01','next_date':'2026-04-01'}]}",
    "{'closed_date':'2026-03-01'}");
}

static void
meetings_are_the_last_and_the_one_after_it (void)
{
  assert_head (
    "{'meetings':[{'date':'2026-01-10'},{'date':'2026-01-20','is_held':true},{'date':'2026-02-20'}]}",
    "{'next_meeting_date':'2026-02-20','last_meeting_date':'2026-01-20','is_open':true}");
  assert_head ("{'meetings':[{'date':'2026-01-10'}]}",
               "{'next_meeting_date':'2026-01-10','is_open':true}");
}

static void
next_review_is_what_the_last_evaluation_says (void)
{
  assert_head ("{'evaluations':[{'date':'2026-03-01','next_date':'2026-06-01'},"
               "{'date':'2026-01-01','next_date':'2026-03-01'}]}",
               "{'next_review_date':'2026-06-01','is_open':true}");
}

static void
next_review_follows_the_interval_of_the_plan (void)
{
  assert_head ("{'plan':{'status':'agreed','agreed_date':'2026-01-01','review_interval_days':30}}",
               "{'next_review_date':'2026-01-31','is_open':true}");
  assert_head ("{'plan':{'status':'agreed','agreed_date':'2026-01-01','review_interval_days':30},"
               "'evaluations':[{'date':'2026-02-01'}]}",
               "{'next_review_date':'2026-03-03','is_open':true}");
}

static void
no_review_follows_the_final_evaluation (void)
{
  assert_head ("{'evaluations':[{'date':'2026-03-01','next_date':'2026-06-01','is_final':true}]}",
               "{'is_open':true}");
}

static void
review_behind_the_last_day_is_none (void)
{
  assert_head ("{'plan':{'status':'agreed','agreed_date':'9999-12-30','review_interval_days':30}}",
               "{'is_open':true}");
}

static void
equal_dossiers_have_equal_heads (void)
{
  g_autoptr(RegieDossier) dossier = test_case_read ("zwaar.json");
  g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (dossier));
  g_autoptr(RegieHead) head = regie_head_new_for_dossier (dossier);
  g_autoptr(RegieHead) other = regie_head_new_for_dossier ((RegieDossier *) copy);

  g_assert_true (regie_entity_equal (REGIE_ENTITY (head), REGIE_ENTITY (other)));
  g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), copy));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add_func ("/model/head/" name, function)
  ADD ("empty-dossier-has-an-open-head", empty_dossier_has_an_open_head);
  ADD ("head-has-the-keys-of-the-dossier", head_has_the_keys_of_the_dossier);
  ADD ("head-has-what-is-in-force", head_has_what_is_in_force);
  ADD ("regisseur-of-whom-nothing-is-known-has-no-name",
       regisseur_of_whom_nothing_is_known_has_no_name);
  ADD ("closed-case-has-no-next-review", closed_case_has_no_next_review);
  ADD ("meetings-are-the-last-and-the-one-after-it", meetings_are_the_last_and_the_one_after_it);
  ADD ("next-review-is-what-the-last-evaluation-says",
       next_review_is_what_the_last_evaluation_says);
  ADD ("next-review-follows-the-interval-of-the-plan",
       next_review_follows_the_interval_of_the_plan);
  ADD ("no-review-follows-the-final-evaluation", no_review_follows_the_final_evaluation);
  ADD ("review-behind-the-last-day-is-none", review_behind_the_last_day_is_none);
  ADD ("equal-dossiers-have-equal-heads", equal_dossiers_have_equal_heads);

  return g_test_run ();
}
