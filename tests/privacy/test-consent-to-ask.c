/* test-consent-to-ask.c: who must be asked for consent, by age, act and ability
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#include <string.h>

/* Bo turns 12 on 1 March 2026, 16 in 2030, 18 in 2032. */
#define DOSSIER                                                                                                 \
  "{'id': 'd-1', 'persons': [{'id': 'bo', 'given_name': 'Bo', 'birth_date': '2014-03-01'},"                     \
  "  {'id': 'ans', 'given_name': 'Ans'}, {'id': 'dirk', 'given_name': 'Dirk'}],"                                \
  " 'organisations': [{'id': 'o-1', 'name': 'De Voogd'}],"                                                      \
  " 'professionals': [{'person': 'nora', 'organisation': 'o-1'}, {'organisation': 'o-1'}, {'person': 'piet'}]," \
  " 'relations': ["                                                                                             \
  "  {'id': 'r-1', 'person': 'ans', 'other': 'bo', 'kind': 'parental-authority', 'category': 'authority'},"     \
  "  {'id': 'r-2', 'person': 'dirk', 'other': 'bo', 'kind': 'parental-authority', 'category': 'authority'}]}"

#define UNABLE "persons[0].can_judge: 'no'"
#define GUARDIAN \
  "relations: null", "relations+: {'organisation': 'o-1', 'other': 'bo', 'category': 'authority'}"
#define MENTOR "relations+: {'person': 'dirk', 'other': 'bo', 'kind': 'legal-representative'}"
#define SAID_YES \
  "consents+: {'id': 'c-1', 'person': 'ans', 'behalf_of': 'bo', 'act': 'help', 'answer': 'yes'}"

/* Expected: who is asked with the answer, `-` when nobody is known; then the rule. */
typedef struct
{
  const char      *name;
  RegieConsentAct  act;
  const char      *day;
  const char      *edits[4];
  const char      *expected;
  const char      *said;
} Case;

#define HELP REGIE_CONSENT_ACT_HELP

/* clang-format off */
static const Case cases[] = {
  { "under-12", HELP, "2026-02-28", { NULL }, "ans:unknown dirk:unknown under-12", "Ans has authority over Bo, 11 years old." },
  { "under-12-destroy", REGIE_CONSENT_ACT_DESTROY, "2026-02-28", { NULL }, "ans:unknown dirk:unknown destroy-under-12", NULL },
  { "turns-12", HELP, "2026-03-01", { NULL }, "bo:unknown ans:unknown dirk:unknown 12-to-15",
    "It is about Bo, 12 years old. Whether Bo is able to judge their own interests is not recorded; we take it that they are." },
  { "turns-12-and-is-able", HELP, "2026-03-01", { "persons[0].can_judge: 'yes'" },
    "bo:unknown ans:unknown dirk:unknown 12-to-15", "It is about Bo, 12 years old. From 12 to 15 many" },
  { "12-disclose-shows-the-conflict", REGIE_CONSENT_ACT_DISCLOSE, "2026-03-01", { NULL },
    "bo:unknown ans:unknown dirk:unknown disclose-12-to-15", "the sources contradict each other" },
  { "12-inspect", REGIE_CONSENT_ACT_INSPECT, "2026-03-01", { NULL },
    "bo:unknown ans:unknown dirk:unknown inspect-12-to-15", "until 16" },
  { "12-destroy", REGIE_CONSENT_ACT_DESTROY, "2026-03-01", { NULL }, "bo:unknown ans:unknown dirk:unknown 12-to-15", NULL },
  { "12-unable", HELP, "2026-03-01", { UNABLE }, "ans:unknown dirk:unknown 12-to-15", NULL },
  { "still-15", HELP, "2030-02-28", { NULL }, "bo:unknown ans:unknown dirk:unknown 12-to-15", NULL },
  { "turns-16", HELP, "2030-03-01", { NULL }, "bo:unknown 16-and-17", NULL },
  { "16-unable", HELP, "2030-03-01", { UNABLE }, "ans:unknown dirk:unknown 16-and-17", NULL },
  { "turns-18", HELP, "2032-03-01", { NULL }, "bo:unknown adult", NULL },
  { "adult-unable", HELP, "2032-03-01", { UNABLE, MENTOR }, "dirk:unknown adult", "Dirk acts for Bo by law." },
  { "adult-unable-stored-the-other-way", HELP, "2032-03-01",
    { UNABLE, "relations+: {'person': 'bo', 'other': 'dirk', 'kind': 'legally-represented'}" }, "dirk:unknown adult", NULL },
  { "adult-unable-mentor-gone", HELP, "2032-03-01", { UNABLE, MENTOR, "relations[2].end_date: '2032-02-29'" },
    "-:unknown adult", "Who acts for Bo by law is not recorded." },
  { "adult-unable-mentor-of-another", HELP, "2032-03-01",
    { UNABLE, "relations+: {'person': 'dirk', 'other': 'ans', 'kind': 'legal-representative'}",
      "relations+: {'person': 'ans', 'other': 'dirk', 'kind': 'legally-represented'}" }, "-:unknown adult", NULL },
  { "institution", HELP, "2026-02-28", { GUARDIAN }, "o-1:unknown under-12", "De Voogd has authority over Bo" },
  { "institution-without-name", HELP, "2026-02-28", { GUARDIAN, "organisations: null" }, "o-1:unknown under-12", "o-1 has authority over Bo" },
  { "institution-answered", HELP, "2026-02-28",
    { GUARDIAN, "consents+: {'id': 'c-1', 'person': 'nora', 'behalf_of': 'bo', 'act': 'help', 'answer': 'yes'}" },
    "o-1:yes(c-1) under-12", NULL },
  { "authority-unknown", HELP, "2026-02-28", { "relations: null" }, "-:unknown under-12", "Who has authority over Bo is not recorded." },
  { "holder-not-among-the-people", HELP, "2026-02-28", { "persons[1]: null" }, "ans:unknown dirk:unknown under-12", "ans has authority over Bo" },
  { "age-unknown", HELP, "2026-03-01", { "persons[0].birth_date: null" }, "bo:unknown", "The day of birth of Bo is not recorded" },
  { "not-in-the-dossier", HELP, "2026-03-01", { "persons[0]: null" }, "", NULL },

  { "one-answered", HELP, "2026-02-28", { SAID_YES }, "ans:yes(c-1) dirk:unknown under-12", NULL },
  { "answered-no", HELP, "2026-02-28", { SAID_YES, "consents[0].answer: 'no'" }, "ans:no(c-1) dirk:unknown under-12", NULL },
  { "asked-without-answer", HELP, "2026-02-28", { SAID_YES, "consents[0].answer: null" }, "ans:unknown dirk:unknown under-12", NULL },
  { "answered-for-oneself", HELP, "2030-03-01", { "consents+: {'id': 'c-1', 'person': 'bo', 'act': 'help', 'answer': 'yes'}" },
    "bo:yes(c-1) 16-and-17", NULL },
  { "answered-for-another-child", HELP, "2026-02-28", { SAID_YES, "consents[0].behalf_of: 'kim'" }, "ans:unknown dirk:unknown under-12", NULL },
  { "answered-on-another-act", HELP, "2026-02-28", { SAID_YES, "consents[0].act: 'inspect'" }, "ans:unknown dirk:unknown under-12", NULL },
  { "answered-today", HELP, "2026-02-28", { SAID_YES, "consents[0].answered_date: '2026-02-28'" }, "ans:yes(c-1) dirk:unknown under-12", NULL },
  { "answers-tomorrow", HELP, "2026-02-28", { SAID_YES, "consents[0].answered_date: '2026-03-01'" }, "ans:unknown dirk:unknown under-12", NULL },
  { "last-day", HELP, "2026-02-28", { SAID_YES, "consents[0].expiry_date: '2026-02-28'" }, "ans:yes(c-1) dirk:unknown under-12", NULL },
  { "expired", HELP, "2026-02-28", { SAID_YES, "consents[0].expiry_date: '2026-02-27'" }, "ans:unknown dirk:unknown under-12", NULL },
  { "withdrawn", HELP, "2026-02-28", { SAID_YES, "consents[0].withdrawn_date: '2026-02-28'" }, "ans:no(c-1) dirk:unknown under-12", NULL },
  { "withdrawn-later", HELP, "2026-02-28", { SAID_YES, "consents[0].withdrawn_date: '2026-03-01'" }, "ans:yes(c-1) dirk:unknown under-12", NULL },
  { "last-answer-counts", HELP, "2026-02-28",
    { SAID_YES, "consents[0].answered_date: '2026-02-01'",
      "consents+: {'id': 'c-2', 'person': 'ans', 'behalf_of': 'bo', 'act': 'help', 'answer': 'no', 'answered_date': '2026-01-01'}" },
    "ans:yes(c-1) dirk:unknown under-12", NULL },
  { "answer-without-day-is-older", HELP, "2026-02-28",
    { SAID_YES, "consents[0].answered_date: '2026-02-01'",
      "consents+: {'id': 'c-2', 'person': 'ans', 'behalf_of': 'bo', 'act': 'help', 'answer': 'no'}" },
    "ans:yes(c-1) dirk:unknown under-12", NULL },
};
/* clang-format on */

static char *
dup_found (GListModel *questions)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ANSWER);
  GString *text = g_string_new (NULL);
  const char *rule = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegieConsentQuestion) question = g_list_model_get_item (questions, i);
      const char *who = regie_consent_question_get_person (question);
      const char *consent = regie_consent_question_get_consent (question);

      if (who == NULL)
        who = regie_consent_question_get_organisation (question);
      g_string_append_printf (text,
                              "%s%s:%s",
                              i == 0 ? "" : " ",
                              who == NULL ? "-" : who,
                              g_enum_get_value (codes,
                                                (int) regie_consent_question_get_answer (question))
                                ->value_nick);
      if (consent != NULL)
        g_string_append_printf (text, "(%s)", consent);
      g_assert_true (g_strcmp0 (who, "bo") == 0 ||
                     g_strcmp0 (regie_consent_question_get_behalf_of (question), "bo") == 0);
      rule = g_intern_string (regie_consent_question_get_rule (question));
      g_assert_cmpint (regie_consent_question_get_source (question) != NULL, ==, rule != NULL);
    }
  if (rule != NULL)
    g_string_append_printf (text, " %s", rule);

  return g_string_free (text, FALSE);
}

static const char *
get_reason (GListModel *questions)
{
  g_autoptr(RegieConsentQuestion) question = g_list_model_get_item (questions, 0);

  return regie_consent_question_get_reason (question);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(GListModel) english = NULL;
  g_autoptr(GListModel) dutch = NULL;
  g_autofree char *found = NULL;
  GDate day = test_day (test->day);

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  english = regie_consent_list_to_ask (dossier, method, "bo", test->act, &day, "en");
  dutch = regie_consent_list_to_ask (dossier, method, "bo", test->act, &day, NULL);
  found = dup_found (english);

  g_assert_cmpstr (found, ==, test->expected);
  if (*found != '\0')
    g_assert_cmpstr (get_reason (english), !=, get_reason (dutch));
  if (test->said != NULL)
    {
      g_test_message ("%s", get_reason (english));
      g_assert_nonnull (strstr (get_reason (english), test->said));
    }
}

/* A region has its own rules. */
static const struct
{
  const char *name;
  const char *rule;
  const char *edit;
  const char *expected;
} regions[] = {
  { "no-rules", NULL, NULL, "bo:unknown" },
  { "nobody-is-asked", "{'id': 'x', 'source': 'region'}", NULL, "" },
  { "word-that-nobody-knows", "{'id': 'x', 'ask': ['mayor'], 'source': 'region'}", NULL, "" },
  { "one-holder-is-enough",
    "{'id': 'x', 'ask': ['authority'], 'source': 'region'}",
    NULL,
    "ans:unknown x" },
  { "one-holder-answered",
    "{'id': 'x', 'ask': ['authority'], 'source': 'region'}",
    "consents+: {'id': 'c-1', 'person': 'dirk', 'behalf_of': 'bo', 'act': 'help', 'answer': 'yes'}",
    "dirk:yes(c-1) x" },
  { "unable-makes-no-difference",
    "{'id': 'x', 'ask': ['person'], 'source': 'region'}",
    "persons[0].can_judge: 'no'",
    "bo:unknown x" },
  { "other-act", "{'id': 'x', 'act': 'inspect', 'ask': ['person']}", NULL, "bo:unknown" },
};

static void
own_rules (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autofree char *edit = g_strconcat ("consent_rules+: ", regions[i].rule, NULL);
  g_autoptr(GListModel) questions = NULL;
  g_autofree char *found = NULL;
  GDate day = test_day ("2026-03-01");

  test_edit (method, "consent_rules: null");
  if (regions[i].rule != NULL)
    test_edit (method, edit);
  if (regions[i].edit != NULL)
    test_edit (dossier, regions[i].edit);
  questions = regie_consent_list_to_ask (dossier, method, "bo", REGIE_CONSENT_ACT_HELP, &day, "en");
  found = dup_found (questions);

  g_assert_cmpstr (found, ==, regions[i].expected);
}

static void
both_editions_have_rules (void)
{
  static const char *const editions[] = { "regisseur", "procesregisseur" };

  for (gsize i = 0; i < G_N_ELEMENTS (editions); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new (editions[i]);

      g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_consent_rules (method)), >, 0);
      g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_network_prompts (method)), >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/privacy/consent/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (regions); i++)
    {
      g_autofree char *path = g_strconcat ("/privacy/consent/own-rules/", regions[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), own_rules);
    }
  g_test_add_func ("/privacy/consent/both-editions-have-rules", both_editions_have_rules);

  return g_test_run ();
}
