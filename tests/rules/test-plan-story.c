/* test-plan-story.c: the standard example goes from intake to closing, step by step
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Ilyas does not go to school, his mother Samira is ill, his father Joost lives elsewhere. Nienke
 * is the regisseur. The story takes their records from the example and goes through the method with
 * them; bindings/python/test-plan.py tells the same. */
typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  /* The plan of the example, from which people tell bit by bit. */
  RegiePlan *told;
} Story;

static Story
story_begin (void)
{
  Story story = { test_case_read ("standaard.json"), test_method_new ("regisseur"), NULL };

  story.told = g_object_ref (regie_dossier_get_plan (story.dossier));
  regie_dossier_set_plan (story.dossier, NULL);

  return story;
}

static void
story_end (Story *story)
{
  g_clear_object (&story->told);
  g_clear_object (&story->method);
  g_clear_object (&story->dossier);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Story, story_end)

static RegiePlan *
the_plan (Story *story)
{
  return regie_dossier_get_plan (story->dossier);
}

#define TELL(story, plural, singular, Type)                                                     \
  for (guint i = 0; i < g_list_model_get_n_items (regie_plan_get_##plural (story->told)); i++)  \
    {                                                                                           \
      g_autoptr(Type) item = g_list_model_get_item (regie_plan_get_##plural (story->told), i); \
      regie_plan_add_##singular (the_plan (story), item);                                       \
    }

static void
assert_weight (Story      *story,
               const char *expected)
{
  RegiePlanVariant *variant = regie_method_weigh_plan (story->method, the_plan (story));

  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (variant)), ==, expected);
}

/* Phase 2: strengths and concerns are listed, and the draft begins light. */
static void
at_the_intake_a_draft_begins (Story *story)
{
  g_autoptr(RegiePlan) draft = regie_plan_new ();
  g_autoptr(GError) error = NULL;

  regie_plan_set_household (draft, "h-samira");
  g_assert_true (regie_dossier_draft_plan (story->dossier, draft, &error));
  g_assert_no_error (error);
  TELL (story, strengths, strength, RegieStrength)
  TELL (story, concerns, concern, RegieConcern)
  TELL (story, earlier_help, earlier_help, RegieEarlierHelp)
  assert_weight (story, "light");
}

/* Phase 3b: the client first, then the others; how it hangs together, what they want, who does
 * what. */
static void
at_the_start_meeting_it_grows (Story *story)
{
  RegiePlan *plan = the_plan (story);

  regie_plan_set_reason (plan, regie_plan_get_reason (story->told));
  regie_plan_set_analysis (plan, regie_plan_get_analysis (story->told));
  regie_plan_set_desired_result (plan, regie_plan_get_desired_result (story->told));
  regie_plan_set_priorities_set_by (plan, regie_plan_get_priorities_set_by (story->told));
  TELL (story, goals, goal, RegieGoal)
  TELL (story, actions, action, RegieAction)
  TELL (story, agreements, agreement, RegieAgreement)
  TELL (story, responsibilities, responsibility, RegieResponsibility)
  assert_weight (story, "standard");
}

static void
answers (Story           *story,
         const char      *person,
         RegiePlanAnswer  answer,
         const char      *words,
         const char      *heard_how,
         const char      *date)
{
  g_autoptr(RegiePlanResponse) response = regie_plan_response_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day (date);

  regie_plan_response_set_person (response, person);
  regie_plan_response_set_answer (response, answer);
  regie_plan_response_set_words (response, words);
  regie_plan_response_set_heard_how (response, heard_how);
  regie_plan_response_set_date (response, &day);
  g_assert_true (regie_dossier_answer_plan (story->dossier, the_plan (story), response, &error));
  g_assert_no_error (error);
}

static void
each_says_what_they_think (Story *story)
{
  answers (story,
           "p-ilyas",
           REGIE_PLAN_ANSWER_AGREES_IN_PART,
           "“School: oké. Die telefoon: ik teken onder protest.”",
           NULL,
           "2026-03-05");
  answers (story, "p-samira", REGIE_PLAN_ANSWER_AGREES, "“Ja.”", NULL, "2026-03-05");
  answers (story,
           "p-joost",
           REGIE_PLAN_ANSWER_DISAGREES,
           "“Ik wil erbij hebben dat iemand een keer nee zegt.”",
           NULL,
           "2026-03-05");
}

static gboolean
must_still_answer (Story      *story,
                   const char *person)
{
  GDate day = test_day ("2026-03-05");
  g_autoptr(GListModel) questions =
    regie_plan_list_questions (the_plan (story), story->dossier, story->method, &day);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegiePlanQuestion) question = g_list_model_get_item (questions, i);

      found = found || g_strcmp0 (regie_plan_question_get_person (question), person) == 0;
    }

  return found;
}

static void
is_agreed (Story      *story,
           const char *date)
{
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 5, 16, 30, 0);
  g_autoptr(GError) error = NULL;
  GDate day = test_day (date);

  g_assert_true (regie_dossier_agree_plan (story->dossier, &day, at, &error));
  g_assert_no_error (error);
  g_assert_cmpint (regie_plan_check_seal (the_plan (story)), ==, REGIE_SEAL_STATE_WHOLE);
}

/* Number of the version in force on a day, or 0; there is never a second. */
static void
assert_in_force (Story      *story,
                 const char *date,
                 int         version)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) plans = regie_dossier_list_plans_on (story->dossier, &day);
  g_autoptr(RegiePlan) plan = g_list_model_get_item (plans, 0);

  g_assert_cmpuint (g_list_model_get_n_items (plans), ==, version == 0 ? 0 : 1);
  g_assert_cmpint (plan == NULL ? 0 : regie_plan_get_version (plan), ==, version);
}

static guint
count_findings (Story        *story,
                RegieDossier *dossier,
                const char   *code,
                const char   *date)
{
  GDate day = test_day (date);
  g_autoptr(RegieReview) review = regie_review_new (story->method);
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, "nl");
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      n += g_strcmp0 (regie_finding_get_code (finding), code) == 0;
    }

  return n;
}

/* Phase 4: the work goes on under the sealed plan. */
static void
the_work_goes_on (Story *story)
{
  RegieAction *action = REGIE_ACTION (
    regie_entity_find (REGIE_ENTITY (the_plan (story)), REGIE_TYPE_ACTION, "a-rooster-h5"));

  regie_action_set_status (action, REGIE_ACTION_STATUS_ACTIVE);
  answers (story,
           "p-lina",
           REGIE_PLAN_ANSWER_AGREES,
           "“Als er patat is.”",
           "Met de plaat van de drie huizen, aan tafel bij mama.",
           "2026-03-08");
  g_assert_cmpint (regie_plan_check_seal (the_plan (story)), ==, REGIE_SEAL_STATE_WHOLE);
  g_assert_cmpuint (count_findings (story, story->dossier, "D2.1", "2026-04-01"), ==, 0);
}

/* Somebody gets a document in which one letter of what was agreed is another one. */
static void
a_changed_letter_is_found (Story *story)
{
  g_autofree char *json = regie_entity_to_json (REGIE_ENTITY (story->dossier), REGIE_WRITE_SECRETS);
  g_autoptr(GString) text = g_string_new (json);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieEntity) whole = NULL;
  g_autoptr(RegieEntity) changed = NULL;
  g_autoptr(GError) error = NULL;

  whole = regie_reader_read_text (reader, REGIE_TYPE_DOSSIER, text->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_findings (story, REGIE_DOSSIER (whole), "D2.1", "2026-04-01"), ==, 0);

  g_assert_cmpuint (g_string_replace (text, "Ilyas is twintig", "Ilyas is twintih", 1), ==, 1);
  changed = regie_reader_read_text (reader, REGIE_TYPE_DOSSIER, text->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_findings (story, REGIE_DOSSIER (changed), "D2.1", "2026-04-01"), ==, 1);
}

/* Phase 5: the progress meeting changes the plan, so it is amended. */
static void
it_is_amended (Story *story)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();
  g_autoptr(GError) error = NULL;
  RegiePlan *draft = regie_dossier_amend_plan (story->dossier, the_plan (story), &error);
  RegieAction *call = NULL;
  RegieAction *phone = NULL;
  RegieAction *sunday = NULL;
  GDate day = test_day ("2026-05-15");

  g_assert_no_error (error);
  regie_entity_set_id (REGIE_ENTITY (goal), "g-samira");
  regie_goal_set_title (goal, "Samira heeft één ochtend voor zichzelf");
  regie_plan_add_goal (draft, goal);
  call = REGIE_ACTION (regie_entity_find (REGIE_ENTITY (draft), REGIE_TYPE_ACTION, "a-ggz-bellen"));
  regie_action_set_owner (call, "p-saskia");
  regie_action_set_due_date (call, &day);
  phone = REGIE_ACTION (regie_entity_find (REGIE_ENTITY (draft), REGIE_TYPE_ACTION, "a-telefoon"));
  regie_action_set_owner (phone, "p-samira");
  sunday = REGIE_ACTION (regie_entity_find (REGIE_ENTITY (draft), REGIE_TYPE_ACTION, "a-zondag"));
  g_assert_true (regie_plan_remove_action (draft, sunday));
  assert_in_force (story, "2026-04-23", 1);
}

static void
the_family_reads_what_is_different (Story *story)
{
  static const char *const expected[] = {
    "Nieuw doel: Samira heeft één ochtend voor zichzelf",
    "Dit hoeft niet meer: Zondag zeven uur: ouders dragen over aan de deur, tien minuten, zonder telefoon",
    "Samira doet dit nu, en niet Joost: Telefoons om half elf in de keuken, van iedereen",
    "Saskia doet dit: Nabellen bij Praktijk Zijlstroom over de wachttijd",
    "Niet op 8 mei 2026 klaar maar op 15 mei 2026: Nabellen bij Praktijk Zijlstroom over de wachttijd",
  };
  g_autoptr(RegiePlan) first =
    g_list_model_get_item (regie_dossier_get_earlier_plans (story->dossier), 0);
  g_auto(GStrv) sentences =
    regie_plan_tell_changes (first, the_plan (story), story->dossier, "nl");

  g_assert_cmpuint (g_strv_length (sentences), ==, G_N_ELEMENTS (expected));
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (sentences[i], ==, expected[i]);
}

static void
add_result (RegieEvaluation *evaluation,
            const char      *goal,
            RegieGoalStatus  status,
            const char      *words)
{
  g_autoptr(RegieGoalResult) result = regie_goal_result_new ();

  regie_goal_result_set_goal (result, goal);
  regie_goal_result_set_status (result, status);
  regie_goal_result_set_words (result, words);
  regie_evaluation_add_goal (evaluation, result);
}

/* Phase 6: what came of each goal, and who stays in touch until when. */
static void
it_is_closed_with_after_care (Story *story)
{
  g_autoptr(RegieEvaluation) last = regie_evaluation_new ();
  g_autoptr(RegieClosure) closure = regie_closure_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-11-27");
  GDate until = test_day ("2027-05-27");
  RegieGoal *goal = NULL;

  add_result (last, "g-school", REGIE_GOAL_STATUS_REACHED, "“Ik ben er. Meestal.”");
  add_result (last, "g-slaap", REGIE_GOAL_STATUS_PARTLY_REACHED, "“Doordeweeks.”");
  add_result (last, "g-een-lijn", REGIE_GOAL_STATUS_REACHED, NULL);
  add_result (last, "g-eten", REGIE_GOAL_STATUS_REACHED, "“Met patat.”");
  add_result (last, "g-samira", REGIE_GOAL_STATUS_NOT_REACHED, "“Volgend jaar.”");
  regie_closure_set_date (closure, &day);
  regie_closure_set_reason (closure, "Het gaat, en wie belt weet wie.");
  regie_closure_set_after_care (closure, "Eén keer per maand bellen");
  regie_closure_set_after_care_by (closure, "p-karim");
  regie_closure_set_after_care_until_date (closure, &until);
  g_assert_true (regie_dossier_close (story->dossier, closure, last, &error));
  g_assert_no_error (error);

  g_assert_false (regie_dossier_is_open (story->dossier, &day));
  g_assert_cmpint (regie_plan_get_status (the_plan (story)), ==, REGIE_PLAN_STATUS_CLOSED);
  goal =
    REGIE_GOAL (regie_entity_find (REGIE_ENTITY (the_plan (story)), REGIE_TYPE_GOAL, "g-slaap"));
  g_assert_cmpstr (regie_goal_get_outcome (goal), ==, "“Doordeweeks.”");
  g_assert_cmpint (regie_plan_check_seal (the_plan (story)), ==, REGIE_SEAL_STATE_WHOLE);
}

static void
from_intake_to_closing (void)
{
  g_auto(Story) story = story_begin ();

  at_the_intake_a_draft_begins (&story);
  at_the_start_meeting_it_grows (&story);
  each_says_what_they_think (&story);
  g_assert_false (must_still_answer (&story, "p-joost"));
  g_assert_true (must_still_answer (&story, "p-lina"));
  assert_in_force (&story, "2026-03-05", 0);
  is_agreed (&story, "2026-03-05");
  assert_in_force (&story, "2026-03-05", 1);
  the_work_goes_on (&story);
  g_assert_false (must_still_answer (&story, "p-lina"));
  a_changed_letter_is_found (&story);
  it_is_amended (&story);
  the_family_reads_what_is_different (&story);
  is_agreed (&story, "2026-04-24");
  assert_in_force (&story, "2026-04-23", 1);
  assert_in_force (&story, "2026-04-24", 2);
  g_assert_cmpuint (count_findings (&story, story.dossier, "P6.1", "2026-05-01"), ==, 0);
  it_is_closed_with_after_care (&story);
  assert_in_force (&story, "2026-11-28", 0);
  g_assert_cmpuint (count_findings (&story, story.dossier, "D2.1", "2026-12-01"), ==, 0);
}

/* A second plan beside the one in force can only come from elsewhere; the review reports it. */
static void
a_second_plan_is_reported (void)
{
  g_auto(Story) story = story_begin ();
  g_autoptr(RegiePlan) other = NULL;

  at_the_intake_a_draft_begins (&story);
  is_agreed (&story, "2026-03-05");
  other = REGIE_PLAN (regie_entity_dup (REGIE_ENTITY (the_plan (&story))));
  regie_entity_set_id (REGIE_ENTITY (other), "plan-elsewhere");
  regie_dossier_add_earlier_plan (story.dossier, other);
  g_assert_cmpuint (count_findings (&story, story.dossier, "P6.1", "2026-05-01"), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/plan-story/from-intake-to-closing", from_intake_to_closing);
  g_test_add_func ("/rules/plan-story/a-second-plan-is-reported", a_second_plan_is_reported);

  return g_test_run ();
}
