/* test-mandates.c: may this person do this, and which way direction is scaled
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* A question about somebody on 1 June 2026, by the case in order and the example of a regiekaart,
 * and what is answered: answer, mandate, level. */
typedef struct
{
  const char *name;
  const char *question;
  const char *expected;
  const char *sentence;
  const char *edits[4];
  const char *method_edit;
} Case;

#define DIRECTS(level) "regisseurs[0].level: '" level "'"
#define MANDATE(rest)  "mandates+: {'id': 'm-1', 'person': 'p-aunt', " rest "}"

/* clang-format off */
static const Case cases[] = {
  { "no-mandate", "{'person': 'p-aunt', 'subject': 'scaling'}", "no - -", "No mandate on record covers it." },
  { "nothing-asked", "{'person': 'p-aunt'}", "unknown - -", "It is not said what they would do.",
    { MANDATE ("'subject': 'scaling'") } },
  { "nobody-asked-about", "{'subject': 'scaling'}", "no - -", "No mandate on record covers it.", { DIRECTS ("case") } },
  { "given-to-them", "{'person': 'p-aunt', 'subject': 'scaling'}", "yes m-1 -",
    "Yes, by a mandate that was given to them.", { MANDATE ("'subject': 'scaling'") } },
  { "given-to-another", "{'person': 'p-mother', 'subject': 'scaling'}", "no - -", "No mandate on record covers it.",
    { MANDATE ("'subject': 'scaling'") } },
  { "for-another-subject", "{'person': 'p-aunt', 'subject': 'escalation'}", "no - -",
    "No mandate on record covers it.", { MANDATE ("'subject': 'scaling'") } },
  { "until-a-day", "{'person': 'p-aunt', 'subject': 'scaling'}", "yes m-1 -",
    "Yes, by a mandate that was given to them. The last day is 1 June 2026.",
    { MANDATE ("'subject': 'scaling', 'end_date': '2026-06-01'") } },
  { "ended", "{'person': 'p-aunt', 'subject': 'scaling'}", "no m-1 -", "No, the mandate ended on 31 May 2026.",
    { MANDATE ("'subject': 'scaling', 'end_date': '2026-05-31'") } },
  { "not-begun", "{'person': 'p-aunt', 'subject': 'scaling'}", "no m-1 -", "No, the mandate begins on 2 June 2026.",
    { MANDATE ("'subject': 'scaling', 'start_date': '2026-06-02'") } },
  { "one-ended-and-one-in-force", "{'person': 'p-aunt', 'subject': 'scaling'}", "yes m-2 -",
    "Yes, by a mandate that was given to them.",
    { MANDATE ("'subject': 'scaling', 'end_date': '2026-05-31'"), "mandates+: {'id': 'm-2', 'person': 'p-aunt', 'subject': 'scaling'}" } },

  { "power", "{'person': 'p-aunt', 'power': 'buy-time'}", "yes m-1 -", "Yes, by a mandate that was given to them.",
    { MANDATE ("'powers': ['deploy-means', 'buy-time']") } },
  { "power-not-among-them", "{'person': 'p-aunt', 'power': 'buy-time'}", "no - -", "No mandate on record covers it.",
    { MANDATE ("'powers': ['deploy-means']") } },
  { "power-for-a-subject", "{'person': 'p-aunt', 'subject': 'escalation', 'power': 'buy-time'}", "yes m-1 -",
    "Yes, by a mandate that was given to them.", { MANDATE ("'subject': 'escalation', 'powers': ['buy-time']") } },
  { "power-for-another-subject", "{'person': 'p-aunt', 'subject': 'scaling', 'power': 'buy-time'}", "no - -",
    "No mandate on record covers it.", { MANDATE ("'subject': 'escalation', 'powers': ['buy-time']") } },
  { "power-within-a-whole-subject", "{'person': 'p-aunt', 'subject': 'escalation', 'power': 'buy-time'}", "yes m-1 -",
    "Yes, by a mandate that was given to them.", { MANDATE ("'subject': 'escalation'") } },
  { "power-of-no-subject-by-a-whole-subject", "{'person': 'p-aunt', 'power': 'buy-time'}", "no - -",
    "No mandate on record covers it.", { MANDATE ("'subject': 'escalation'") } },
  { "subject-with-powers", "{'person': 'p-aunt', 'subject': 'escalation'}", "yes m-1 -",
    "Yes, by a mandate that was given to them.", { MANDATE ("'subject': 'escalation', 'powers': ['buy-time']") } },
  { "mandate-that-does-not-say-for-what", "{'person': 'p-aunt', 'power': 'buy-time'}", "unknown - -",
    "They have a mandate, but what it covers is not on record.", { MANDATE ("'scope': 'x'") } },
  { "ended-one-that-does-not-say-for-what", "{'person': 'p-aunt', 'power': 'buy-time'}", "no - -",
    "No mandate on record covers it.", { MANDATE ("'end_date': '2026-05-31'") } },

  { "within-the-amount", "{'person': 'p-aunt', 'power': 'deploy-means', 'amount_cents': 250050}", "yes m-1 -",
    "Yes, by a mandate that was given to them. At most 2500.50 euro for one decision.",
    { MANDATE ("'powers': ['deploy-means'], 'limit_cents': 250050") } },
  { "over-the-amount", "{'person': 'p-aunt', 'power': 'deploy-means', 'amount_cents': 250001}", "no m-1 -",
    "No, it is more than the mandate allows. At most 2500 euro for one decision.",
    { MANDATE ("'powers': ['deploy-means'], 'limit_cents': 250000") } },
  { "within-the-days", "{'person': 'p-aunt', 'power': 'buy-time', 'days': 30}", "yes m-1 -",
    "Yes, by a mandate that was given to them. For one decision at most this many days: 30.",
    { MANDATE ("'powers': ['buy-time'], 'limit_days': 30") } },
  { "over-the-days", "{'person': 'p-aunt', 'power': 'buy-time', 'days': 31}", "no m-1 -",
    "No, it is more than the mandate allows. For one decision at most this many days: 30.",
    { MANDATE ("'powers': ['buy-time'], 'limit_days': 30") } },
  { "within-a-scope", "{'person': 'p-aunt', 'power': 'buy-time'}", "yes m-1 -",
    "Yes, by a mandate that was given to them. Only for this: huurschuld.",
    { MANDATE ("'powers': ['buy-time'], 'scope': 'huurschuld'") } },
  { "without-a-scope-first", "{'person': 'p-aunt', 'power': 'buy-time'}", "yes m-2 -",
    "Yes, by a mandate that was given to them.",
    { MANDATE ("'powers': ['buy-time'], 'scope': 'huurschuld'"), "mandates+: {'id': 'm-2', 'person': 'p-aunt', 'powers': ['buy-time']}" } },
  { "widest-amount-first", "{'person': 'p-aunt', 'power': 'deploy-means'}", "yes m-2 -",
    "Yes, by a mandate that was given to them. At most 20 euro for one decision.",
    { MANDATE ("'powers': ['deploy-means'], 'limit_cents': 1000"),
      "mandates+: {'id': 'm-2', 'person': 'p-aunt', 'powers': ['deploy-means'], 'limit_cents': 2000}" } },
  { "no-limit-is-wider-than-any", "{'person': 'p-aunt', 'power': 'deploy-means'}", "yes m-1 -",
    "Yes, by a mandate that was given to them.",
    { MANDATE ("'powers': ['deploy-means']"),
      "mandates+: {'id': 'm-2', 'person': 'p-aunt', 'powers': ['deploy-means'], 'limit_cents': 2000}" } },
  { "longest-time-first", "{'person': 'p-aunt', 'power': 'buy-time'}", "yes m-2 -",
    "Yes, by a mandate that was given to them. For one decision at most this many days: 20.",
    { MANDATE ("'powers': ['buy-time'], 'limit_days': 10"),
      "mandates+: {'id': 'm-2', 'person': 'p-aunt', 'powers': ['buy-time'], 'limit_days': 20}" } },

  { "by-the-level", "{'person': 'p-worker', 'subject': 'scaling'}", "yes case-scaling case",
    "Yes, because they direct at the level Case direction.", { DIRECTS ("case") } },
  { "by-the-level-of-the-case", "{'person': 'p-worker', 'subject': 'scaling'}", "yes process-scaling process",
    "Yes, because they direct at the level Process direction.",
    { "direction_decisions+: {'date': '2026-03-01', 'level': 'process'}" } },
  { "by-the-level-until-the-term-ends", "{'person': 'p-worker', 'subject': 'scaling'}", "yes case-scaling case",
    "Yes, because they direct at the level Case direction. The last day is 30 June 2026.",
    { DIRECTS ("case"), "regisseurs[0].end_date: '2026-06-30'" } },
  { "level-of-a-term-that-ended", "{'person': 'p-worker', 'subject': 'scaling'}", "no - -",
    "No mandate on record covers it.", { DIRECTS ("case"), "regisseurs[0].end_date: '2026-05-31'" } },
  { "level-with-too-little-money", "{'person': 'p-worker', 'power': 'deploy-means', 'amount_cents': 300000}",
    "no process-means process", "No, it is more than the mandate allows. At most 2500 euro for one decision.",
    { DIRECTS ("process") } },
  { "beside-the-regisseur", "{'person': 'p-other', 'power': 'deploy-means', 'amount_cents': 250000}",
    "yes process-means process",
    "Yes, because they direct at the level Process direction. At most 2500 euro for one decision.",
    { DIRECTS ("case"), "regisseurs+: {'person': 'p-other', 'form': 'process', 'level': 'process', 'start_date': '2026-03-01'}" } },
  { "standing-in", "{'person': 'p-other', 'subject': 'scaling'}", "yes case-scaling case",
    "Yes, because they direct at the level Case direction.",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'level': 'case', 'start_date': '2026-03-01'}" } },
  { "level-not-on-record", "{'person': 'p-worker', 'subject': 'scaling'}", "unknown - -",
    "They direct, but at which level is not on record, and so neither what they may do." },
  { "level-that-the-map-does-not-have", "{'person': 'p-worker', 'subject': 'scaling'}", "unknown - -",
    "They direct, but at which level is not on record, and so neither what they may do.", { DIRECTS ("unheard-of") } },
  { "level-without-mandates", "{'person': 'p-worker', 'subject': 'scaling'}", "no - -",
    "No mandate on record covers it.", { DIRECTS ("self") } },
  { "no-regiekaart", "{'person': 'p-worker', 'subject': 'scaling'}", "unknown - -",
    "They direct, but at which level is not on record, and so neither what they may do.", { DIRECTS ("case") },
    "regiekaart: null" },
};
/* clang-format on */

static RegieDossier *
dossier_new (const Case *test)
{
  RegieDossier *dossier = test_case_new ();

  /* Which level applies is for the case to say. */
  test_edit (dossier, "direction_decisions: null");
  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));

  return dossier;
}

static RegieMethod *
method_new (const char *edit)
{
  RegieMethod *method = test_method_new ("regisseur");

  if (edit != NULL)
    test_edit (method, edit);

  return method;
}

static const char *
or_dash (const char *text)
{
  return text == NULL ? "-" : text;
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new (test);
  g_autoptr(RegieMethod) method = method_new (test->method_edit);
  g_autoptr(RegieMandateQuestion) question =
    (RegieMandateQuestion *) test_record_new (REGIE_TYPE_MANDATE_QUESTION, test->question);
  GDate day = test_day ("2026-06-01");
  g_autoptr(RegieMandateAnswer) answer =
    regie_mandate_question_ask (question, dossier, method, &day, "en");
  g_autoptr(RegieMandateAnswer) dutch =
    regie_mandate_question_ask (question, dossier, method, &day, NULL);
  g_autoptr(GEnumClass) answers = g_type_class_ref (REGIE_TYPE_ANSWER);
  g_autofree char *found =
    g_strdup_printf ("%s %s %s",
                     g_enum_get_value (answers, regie_mandate_answer_get_answer (answer))
                       ->value_nick,
                     or_dash (regie_mandate_answer_get_mandate (answer)),
                     or_dash (regie_mandate_answer_get_level (answer)));

  g_assert_cmpstr (found, ==, test->expected);
  g_assert_cmpstr (regie_mandate_answer_get_sentence (answer), ==, test->sentence);
  g_assert_cmpstr (regie_mandate_answer_get_sentence (dutch), !=, test->sentence);
}

static void
answer_says_the_limits (void)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieMandateQuestion) question = regie_mandate_question_new ();
  g_autoptr(RegieMandateAnswer) answer = NULL;
  GDate day = test_day ("2026-06-01");

  test_edit (dossier,
             MANDATE ("'powers': ['buy-time'], 'limit_cents': 123456, 'limit_days': 7, 'scope': "
                      "'huur', 'end_date': '2026-12-31'"));
  regie_mandate_question_set_person (question, "p-aunt");
  regie_mandate_question_set_power (question, "buy-time");
  answer = regie_mandate_question_ask (question, dossier, method, &day, "nl");

  g_assert_cmpint (regie_mandate_answer_get_limit_cents (answer), ==, 123456);
  g_assert_cmpint (regie_mandate_answer_get_limit_days (answer), ==, 7);
  g_assert_cmpstr (regie_mandate_answer_get_scope (answer), ==, "huur");
  g_assert_nonnull (strstr (regie_mandate_answer_get_sentence (answer), "1234,56 euro"));
  g_assert_nonnull (strstr (regie_mandate_answer_get_sentence (answer), "31 december 2026"));
}

/* A move from the level of the case, and the code of the refusal. */
typedef struct
{
  const char *name;
  const char *move;
  const char *method_edit;
  const char *code;
} Move;

#define MOVE(rest) \
  "{'date': '2026-05-01', 'reason': 'Het loopt vast', 'decided_by': 'p-worker', " rest "}"

/* clang-format off */
static const Move moves[] = {
  { "up", MOVE ("'new_level': 'process'"), NULL, NULL },
  { "down", MOVE ("'new_level': 'self'"), NULL, NULL },
  { "up-as-it-says", MOVE ("'new_level': 'process', 'direction': 'up'"), NULL, NULL },
  { "down-where-the-map-goes-up", MOVE ("'new_level': 'process', 'direction': 'down'"), NULL, "refused" },
  { "where-there-is-no-way", MOVE ("'new_level': 'breakthrough'"), NULL, "refused" },
  { "to-a-level-that-the-map-does-not-have", MOVE ("'new_level': 'unheard-of'"), NULL, "not-found" },
  { "to-no-level", MOVE ("'old_level': 'case'"), NULL, "not-found" },
  { "from-a-level-that-the-map-does-not-have", MOVE ("'new_level': 'process', 'old_level': 'hub'"), NULL, "not-found" },
  { "without-a-regiekaart", MOVE ("'new_level': 'process'"), "regiekaart: null", "not-found" },
  { "on-no-day", "{'new_level': 'process', 'reason': 'x', 'decided_by': 'p-worker'}", NULL, "not-found" },
  { "without-a-reason", "{'date': '2026-05-01', 'new_level': 'process', 'decided_by': 'p-worker'}", NULL, "refused" },
};
/* clang-format on */

static void
run_move (gconstpointer data)
{
  const Move *test = data;
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = method_new (test->method_edit);
  g_autoptr(RegieScaleMove) move =
    (RegieScaleMove *) test_record_new (REGIE_TYPE_SCALE_MOVE, test->move);
  g_autoptr(RegieEntity) before = regie_entity_dup (REGIE_ENTITY (move));
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);
  g_autoptr(GError) error = NULL;
  gboolean is_done = FALSE;

  test_edit (dossier, "direction_decisions+: {'date': '2026-03-01', 'level': 'case'}");
  is_done = regie_dossier_scale (dossier, method, move, &error);

  if (test->code == NULL)
    {
      g_assert_no_error (error);
      g_assert_true (is_done);
      g_assert_cmpint (regie_scale_move_get_direction (move), !=, REGIE_SCALE_DIRECTION_UNKNOWN);
      return;
    }
  g_assert_false (is_done);
  g_assert_cmpstr (g_enum_get_value (codes, error->code)->value_nick, ==, test->code);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (move), before));
  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_scale_moves (dossier)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/mandate-question/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/scaling/", moves[i].name, NULL);

      g_test_add_data_func (path, &moves[i], run_move);
    }
  g_test_add_func ("/rules/mandate-question/answer-says-the-limits", answer_says_the_limits);

  return g_test_run ();
}
