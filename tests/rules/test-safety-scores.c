/* test-safety-scores.c: weighings, scores and assessments of risk are taken in and told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DAY "2026-06-01"
#define TRACK                                                                           \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-01', 'verdict': 'suspicion', " \
  "'weighings': [{'id': 'w-1', 'date': '2026-03-02', 'by': 'p-worker'}, {'id': 'w-2'}]}"
#define PROFESSIONAL "professionals+: {'person': 'p-worker', 'start_date': '2026-02-01'}"
/* An example and nothing more: no instrument of this kind comes with the library. */
#define INSTRUMENT                                                                   \
  "risk_instruments+: {'id': 'example', 'is_provisional': true, 'items': ["          \
  "{'id': 'violence', 'max': 3, 'weight': 2}, {'id': 'drink', 'min': 1, 'max': 2}, " \
  "{'id': 'support', 'max': 2, 'weight': -1}, {'max': 1}], "                         \
  "'levels': [{'id': 'high', 'threshold': 6}, {'id': 'low', 'threshold': 1, "        \
  "'names': [{'language': 'en', 'text': 'Low'}, {'language': 'nl', 'text': 'Laag'}]}]}"

typedef gboolean (*Operation) (RegieDossier *dossier,
                               RegieMethod *method,
                               RegieEntity *record,
                               GError **error);

static char *
dup_error (const GError *error)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);

  g_assert_true (error->domain == REGIE_ERROR);

  return g_strdup_printf ("%s: %s",
                          g_enum_get_value (codes, error->code)->value_nick,
                          error->message);
}

static char *
dup_json (gpointer record)
{
  return regie_entity_to_json (record, REGIE_WRITE_CANONICAL);
}

static gboolean
deviate (RegieDossier  *dossier,
         RegieMethod   *method,
         RegieEntity   *record,
         GError       **error)
{
  RegieWeighing *deviation = REGIE_WEIGHING (record);

  return regie_dossier_record_deviation (dossier,
                                         regie_entity_get_id (record),
                                         regie_weighing_get_deviation_date (deviation),
                                         regie_weighing_get_deviation_by (deviation),
                                         regie_weighing_get_deviation_consulted (deviation),
                                         regie_weighing_get_deviation_reason (deviation),
                                         error);
}

typedef struct
{
  const char *name;
  Operation   operation;
  GType (*type) (void);
  const char *record;
  const char *expected;
  const char *edits[2];
} Case;

#define OP(name)       ((Operation) (void (*) (void)) regie_dossier_##name)
#define WEIGH          OP (record_weighing), regie_weighing_get_type
#define SCORE          OP (record_score), regie_score_get_type
#define ASSESS         OP (record_risk_assessment), regie_risk_assessment_get_type
#define OTHER          deviate, regie_weighing_get_type
#define WEIGHING(more) "{'date': '2026-06-01', 'by': 'p-worker'" more "}"
#define A(question, answer) \
  "{'question': '" question "', 'answer': '" answer "', 'reason': 'Gezien'}"
#define GIVEN(more) "{'date': '2026-06-01', 'scale': 'safety', 'by': 'p-mother'" more "}"
#define MOTHERS(more) \
  "{'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'value': 2" more "}"
#define ASSESSED(more) "{'date': '2026-06-01', 'instrument': 'example', 'by': 'p-worker'" more "}"

/* clang-format off */
static const Case cases[] = {
  { "weighing/whole", WEIGH, WEIGHING (", 'answers': [" A ("1", "yes") ", " A ("2", "yes") "]"), "" },
  { "weighing/unknown-is-an-answer", WEIGH, WEIGHING (", 'answers': [{'question': '1', 'reason': 'Nog niemand gesproken'}]"), "" },
  { "weighing/help-with-one-question-to-go", WEIGH,
    WEIGHING (", 'answers': [" A ("1", "yes") ", " A ("2", "no") ", " A ("3", "yes") ", " A ("4", "yes") "], 'outcome': 'help'"), "" },
  { "weighing/no-day", WEIGH, "{'by': 'p-worker'}", "refused: date: the day is missing" },
  { "weighing/by-nobody", WEIGH, "{'date': '2026-06-01'}", "refused: by: nobody is named" },
  { "weighing/no-reason", WEIGH, WEIGHING (", 'answers': [" A ("1", "yes") ", {'question': '2', 'answer': 'yes'}]"),
    "refused: answers[1].reason: nothing is said here" },
  { "weighing/no-answers", WEIGH, WEIGHING (""), "refused: answers: question 1 has no answer yet" },
  { "weighing/stopped-halfway", WEIGH, WEIGHING (", 'answers': [" A ("1", "yes") "]"), "refused: answers: question 2 has no answer yet" },
  { "weighing/contradiction", WEIGH, WEIGHING (", 'answers': [" A ("1", "no") ", " A ("2", "yes") "]"),
    "refused: answers: the answer to question 2 contradicts another" },
  { "weighing/another-outcome", WEIGH, WEIGHING (", 'answers': [" A ("1", "no") "], 'outcome': 'help'"),
    "refused: outcome: the answers lead to another outcome" },
  { "weighing/question-that-is-not-there", WEIGH, WEIGHING (", 'answers': [" A ("6", "no") "]"),
    "refused: answers[0].question: no question of the framework" },
  { "weighing/no-track", WEIGH, WEIGHING (", 'answers': [" A ("1", "no") "]"),
    "not-found: safety_tracks: no track is open on that day; open one first", { "safety_tracks: null" } },
  { "weighing/change-is-refused", WEIGH, WEIGHING (", 'id': 'w-1', 'answers': [" A ("1", "no") "]"),
    "exists: weighings: it is on record already; what was given does not change" },

  { "deviation/whole", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker', "
    "'deviation_consulted': ['p-other'], 'deviation_reason': 'Zij ging zelf'}", "" },
  { "deviation/weighing-without-day", OTHER, "{'id': 'w-2', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker', "
    "'deviation_consulted': ['p-worker', 'p-other'], 'deviation_reason': 'Zij ging zelf'}", "" },
  { "deviation/lost-weighing", OTHER, "{'id': 'w-9', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker'}",
    "not-found: weighings: there is none with the id w-9" },
  { "deviation/by-somebody-unknown", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-02', 'deviation_by': 'x'}",
    "not-found: deviation_by: there is nobody with the id x" },
  { "deviation/nobody-consulted", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker'}",
    "refused: deviation_consulted: nobody is named" },
  { "deviation/only-oneself-consulted", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker', "
    "'deviation_consulted': ['p-worker'], 'deviation_reason': 'Zij ging zelf'}", "refused: deviation_consulted: nobody else was consulted" },
  { "deviation/no-reason", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker', "
    "'deviation_consulted': ['p-other']}", "refused: deviation_reason: nothing is said here" },
  { "deviation/before-the-weighing", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-01', 'deviation_by': 'p-worker', "
    "'deviation_consulted': ['p-other'], 'deviation_reason': 'Zij ging zelf'}", "refused: deviation_date: before the day of the weighing" },
  { "deviation/twice", OTHER, "{'id': 'w-1', 'deviation_date': '2026-03-02', 'deviation_by': 'p-worker', "
    "'deviation_consulted': ['p-other'], 'deviation_reason': 'Zij ging zelf'}",
    "exists: deviation_reason: a deviation is on record already", { "safety_tracks[0].weighings[0].deviates: true" } },

  { "score/on-the-scale", SCORE, GIVEN (", 'value': 10, 'words': 'Rustig'"), "" },
  { "score/about-somebody", SCORE, GIVEN (", 'value': 0, 'about': 'p-son'"), "" },
  { "score/no-day", SCORE, "{'scale': 'safety'}", "refused: date: the day is missing" },
  { "score/no-scale", SCORE, "{'date': '2026-06-01'}", "refused: scale: nothing is said here" },
  { "score/by-nobody", SCORE, "{'date': '2026-06-01', 'scale': 'safety'}", "refused: by: nobody is named" },
  { "score/about-somebody-unknown", SCORE, GIVEN (", 'about': 'x'"), "not-found: about: there is nobody with the id x" },
  { "score/unknown-scale", SCORE, "{'date': '2026-06-01', 'scale': 'x', 'by': 'p-mother'}", "not-found: scale: the method has no such scale" },
  { "score/above", SCORE, GIVEN (", 'value': 11"), "refused: value: not on the scale from 0 to 10" },
  { "score/twice-on-a-day", SCORE, "{'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'value': 2}",
    "exists: scores: this person gave a score on that day already" },
  { "score/on-another-day", SCORE, "{'date': '2026-05-21', 'scale': 'safety', 'by': 'p-mother', 'value': 2}", "" },
  { "score/beside-one-without-day", SCORE, MOTHERS (""), "", { "scores[0].date: null", "scores[1].date: null" } },
  { "score/beside-one-by-nobody", SCORE, MOTHERS (""), "", { "scores[0].by: null", "scores[1].by: null" } },
  { "score/beside-one-on-another-scale", SCORE, MOTHERS (""), "", { "scores[0].scale: 'goal'", "scores[1].scale: 'goal'" } },
  { "score/beside-one-about-somebody", SCORE, MOTHERS (", 'about': 'p-son'"), "" },
  { "score/beside-one-of-a-domain", SCORE, MOTHERS (", 'domain': 'home'"), "" },
  { "score/beside-one-of-a-goal", SCORE, MOTHERS (", 'goal': 'g-1'"), "" },
  { "score/twice", SCORE, GIVEN (", 'id': 'sc-son', 'value': 2"), "exists: scores: it is on record already; what was given does not change" },

  { "risk/whole", ASSESS, ASSESSED (", 'about': 'p-son', 'answers': [{'item': 'violence', 'value': 3}]"), "" },
  { "risk/no-day", ASSESS, "{'instrument': 'example'}", "refused: date: the day is missing" },
  { "risk/by-nobody", ASSESS, "{'date': '2026-06-01'}", "refused: by: nobody is named" },
  { "risk/about-somebody-unknown", ASSESS, ASSESSED (", 'about': 'x'"), "not-found: about: there is nobody with the id x" },
  { "risk/by-a-member", ASSESS, "{'date': '2026-06-01', 'by': 'p-mother'}", "refused: by: no professional of the case on that day" },
  { "risk/before-they-took-part", ASSESS, "{'date': '2026-01-31', 'by': 'p-worker'}", "refused: by: no professional of the case on that day" },
  { "risk/unknown-instrument", ASSESS, "{'date': '2026-06-01', 'by': 'p-worker', 'instrument': 'x'}",
    "not-found: instrument: the method has no such instrument" },
  { "risk/no-instrument", ASSESS, "{'date': '2026-06-01', 'by': 'p-worker'}", "not-found: instrument: the method has no such instrument" },
  { "risk/unknown-item", ASSESS, ASSESSED (", 'answers': [{'item': 'x'}]"), "refused: answers[0].item: no item of the instrument" },
  { "risk/item-not-said", ASSESS, ASSESSED (", 'answers': [{'value': 1}]"), "refused: answers[0].item: no item of the instrument" },
  { "risk/above", ASSESS, ASSESSED (", 'answers': [{'item': 'drink', 'value': 1}, {'item': 'violence', 'value': 4}]"),
    "refused: answers[1].value: not from 0 to 3" },
  { "risk/below", ASSESS, ASSESSED (", 'answers': [{'item': 'drink'}]"), "refused: answers[0].value: not from 1 to 2" },
  { "risk/answered-twice", ASSESS, ASSESSED (", 'answers': [{'item': 'drink', 'value': 1}, {'item': 'drink', 'value': 1}]"),
    "refused: answers[1].item: answered before" },
  { "risk/twice", ASSESS, ASSESSED (", 'id': 'ra-1'"), "exists: risk_assessments: it is on record already; what was given does not change",
    { "risk_assessments+: {'id': 'ra-1'}" } },
};

/* What an assessment comes to: score, bounds, levels, missing items. */
static const struct
{
  const char *name;
  const char *answers;
  const char *expected;
  const char *sentence;
} risks[] = {
  { "nothing-answered", "", "0 -1..9 -..high missing violence drink support",
    "The score is 0 so far; missing items: 4. It lies between -1: below every level, and 9: high." },
  { "some-missing", "{'item': 'violence', 'value': 2}, {'item': 'support', 'value': 1}", "3 4..6 low..high missing drink",
    "The score is 3 so far; missing items: 2. It lies between 4: Low, and 6: high." },
  { "unknown-is-missing", "{'item': 'violence', 'is_unknown': true}, {'item': 'support', 'value': 1}, {'item': 'drink', 'value': 1}",
    "0 0..7 -..high missing violence", "The score is 0 so far; missing items: 2. It lies between 0: below every level, and 7: high." },
};
/* clang-format on */

static RegieDossier *
dossier_new (void)
{
  RegieDossier *dossier = test_informal_case_new ();

  test_edit (dossier, TRACK);
  test_edit (dossier, PROFESSIONAL);

  return dossier;
}

static RegieMethod *
method_new (void)
{
  RegieMethod *method = test_method_new ("regisseur");

  test_edit (method, INSTRUMENT);

  return method;
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieMethod) method = method_new ();
  g_autoptr(RegieEntity) record = test_record_new (test->type (), test->record);
  g_autoptr(GError) error = NULL;
  g_autofree char *found = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean is_done = FALSE;

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  before = dup_json (dossier);
  is_done = test->operation (dossier, method, record, &error);
  after = dup_json (dossier);
  found = error == NULL ? g_strdup ("") : dup_error (error);

  g_assert_cmpstr (found, ==, test->expected);
  g_assert_true (is_done == (error == NULL));
  g_assert_true (g_str_equal (before, after) == !is_done);
}

static char *
dup_score (RegieRiskScore *score)
{
  const char *const *missing = regie_risk_score_get_missing (score);
  const char *level = regie_risk_score_get_level (score);
  const char *highest = regie_risk_score_get_highest_level (score);
  g_autofree char *names = missing == NULL ? g_strdup ("") : g_strjoinv (" ", (char **) missing);

  return g_strdup_printf ("%d %d..%d %s..%s missing %s",
                          regie_risk_score_get_score (score),
                          regie_risk_score_get_lowest (score),
                          regie_risk_score_get_highest (score),
                          level == NULL ? "-" : level,
                          highest == NULL ? "-" : highest,
                          names);
}

static void
risk_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieMethod) method = method_new ();
  g_autofree char *json =
    g_strdup_printf ("{'instrument': 'example', 'answers': [%s]}", risks[n].answers);
  g_autoptr(RegieEntity) assessment = test_record_new (REGIE_TYPE_RISK_ASSESSMENT, json);
  g_autoptr(RegieRiskScore) score =
    regie_method_score_risk (method, REGIE_RISK_ASSESSMENT (assessment), "en", NULL);
  g_autofree char *found = dup_score (score);

  g_assert_cmpstr (found, ==, risks[n].expected);
  g_assert_cmpstr (regie_risk_score_get_sentence (score), ==, risks[n].sentence);
}

/* When every item has an answer the level is certain. */
static void
whole_assessment (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieEntity) assessment = test_record_new (
    REGIE_TYPE_RISK_ASSESSMENT,
    "{'instrument': 'e', 'answers': [{'item': 'a', 'value': 2}, {'item': 'b', 'value': 1}]}");
  g_autoptr(RegieRiskScore) score = NULL;
  g_autofree char *found = NULL;

  test_edit (
    method,
    "risk_instruments+: {'id': 'e', 'items': [{'id': 'a', 'max': 2, 'weight': 3}, {'id': 'b', 'max': 1}], "
    "'levels': [{'id': 'some', 'threshold': 7}, {'id': 'much', 'threshold': 8}]}");
  score = regie_method_score_risk (method, REGIE_RISK_ASSESSMENT (assessment), NULL, NULL);
  found = dup_score (score);

  g_assert_cmpstr (found, ==, "7 7..7 some..some missing ");
  g_assert_cmpstr (regie_risk_score_get_sentence (score),
                   ==,
                   "De score is 7: some. Alle onderdelen zijn beantwoord.");
}

/* A method may hold any weight: a sum that no number of ours can hold is cut, and stays on its
 * side. */
static void
score_does_not_overflow (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieEntity) assessment =
    test_record_new (REGIE_TYPE_RISK_ASSESSMENT, "{'instrument': 'e'}");
  g_autoptr(RegieRiskScore) score = NULL;

  test_edit (method,
             "risk_instruments+: {'id': 'e', 'items': ["
             "{'id': 'a', 'min': -2147483648, 'max': 2147483647, 'weight': 2147483647}], "
             "'levels': [{'id': 'high', 'threshold': 5}, {'id': 'low', 'threshold': -5}]}");
  score = regie_method_score_risk (method, REGIE_RISK_ASSESSMENT (assessment), NULL, NULL);

  g_assert_cmpint (regie_risk_score_get_lowest (score), ==, G_MININT);
  g_assert_cmpint (regie_risk_score_get_highest (score), ==, G_MAXINT);
  g_assert_null (regie_risk_score_get_level (score));
  g_assert_cmpstr (regie_risk_score_get_highest_level (score), ==, "high");
}

/* Nobody at all is as little as a list without anybody. */
static void
deviation_wants_somebody_consulted (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  static const char *const nobody[] = { NULL };
  GDate day = test_day (DAY);

  g_assert_false (regie_dossier_record_deviation (dossier,
                                                  "w-1",
                                                  &day,
                                                  "p-worker",
                                                  nobody,
                                                  "Zij ging zelf",
                                                  &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
}

static void
weighing_is_sealed (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieMethod) method = method_new ();
  g_autoptr(RegieWeighing) weighing = REGIE_WEIGHING (
    test_record_new (REGIE_TYPE_WEIGHING,
                     WEIGHING (", 'answers': [" A ("1", "yes") ", " A ("2", "yes") "]")));
  g_autoptr(RegieWeighing) changed = NULL;
  static const char *const consulted[] = { "p-other", NULL };
  RegieWeighing *kept = NULL;
  GDate day = test_day (DAY);

  g_assert_true (regie_dossier_record_weighing (dossier, method, weighing, NULL));
  kept = REGIE_WEIGHING (
    regie_entity_find_path (REGIE_ENTITY (dossier), "safety_tracks[0].weighings[2]"));
  g_assert_true (kept != weighing);
  g_assert_cmpint (regie_weighing_get_outcome (kept), ==, REGIE_WEIGHING_OUTCOME_REPORT);
  g_assert_cmpint (regie_weighing_get_outcome (weighing), ==, REGIE_WEIGHING_OUTCOME_UNKNOWN);
  g_assert_nonnull (regie_weighing_get_seal (kept));
  g_assert_true (regie_weighing_is_unchanged (kept));

  g_assert_true (regie_dossier_record_deviation (dossier,
                                                 regie_entity_get_id (REGIE_ENTITY (kept)),
                                                 &day,
                                                 "p-worker",
                                                 consulted,
                                                 "Zij ging zelf",
                                                 NULL));
  g_assert_true (regie_weighing_is_unchanged (kept));

  changed = REGIE_WEIGHING (regie_entity_dup (REGIE_ENTITY (kept)));
  test_edit (changed, "answers[1].answer: 'no'");
  g_assert_false (regie_weighing_is_unchanged (changed));
  regie_weighing_put_seal (changed);
  g_assert_true (regie_weighing_is_unchanged (changed));
  test_edit (changed, "answers[1].reason: 'Iets anders'");
  g_assert_false (regie_weighing_is_unchanged (changed));
}

#define SPREAD                                                                                             \
  "{'scores': ["                                                                                           \
  "{'date': '2026-05-01', 'scale': 'safety', 'by': 'ans', 'value': 7},"                                    \
  "{'date': '2026-01-01', 'scale': 'safety', 'by': 'ans', 'value': 5},"                                    \
  "{'date': '2026-05-02', 'scale': 'safety', 'by': 'bo', 'value': 3, 'words': 'Ik luister naar de deur'}," \
  "{'date': '2026-04-02', 'scale': 'safety', 'by': 'bo', 'value': 4},"                                     \
  "{'date': '2026-05-03', 'scale': 'safety', 'by': 'cor', 'value': 3},"                                    \
  "{'date': '2026-05-02', 'scale': 'safety', 'by': 'cor', 'value': 3},"                                    \
  "{'date': '2025-05-03', 'scale': 'safety', 'by': 'dirk', 'value': 1},"                                   \
  "{'date': '2026-06-02', 'scale': 'safety', 'by': 'bo', 'value': 9},"                                     \
  "{'date': '2026-05-03', 'scale': 'safety', 'by': 'bo', 'about': 'ans', 'value': 10},"                    \
  "{'date': '2026-05-03', 'scale': 'safety', 'by': 'bo', 'domain': 'home', 'value': 10},"                  \
  "{'date': '2026-05-03', 'scale': 'safety', 'by': 'bo', 'goal': 'g', 'value': 10},"                       \
  "{'date': '2026-05-03', 'scale': 'goal', 'by': 'bo', 'value': 10},"                                      \
  "{'date': '2026-05-03', 'scale': 'safety', 'value': 10}, {'scale': 'safety', 'by': 'bo', 'value': 10}]}"

static void
assert_spread (int         max_age_days,
               const char *about,
               const char *expected)
{
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, SPREAD));
  GDate day = test_day (DAY);
  g_autoptr(RegieScoreSpread) spread =
    regie_dossier_dup_score_spread (dossier, "safety", about, &day, max_age_days);
  g_autofree char *found = dup_json (spread);
  g_autofree char *wanted = g_strdelimit (g_strdup (expected), "'", '"');

  g_assert_cmpstr (found, ==, wanted);
}

#define TRENDS                                                                                                     \
  "'trends':[{'person':'dirk','value':1,'date':'2025-05-03'},"                                                     \
  "{'person':'ans','value':7,'date':'2026-05-01','earlier_value':5,'earlier_date':'2026-01-01','trend':'better'}," \
  "{'person':'bo','value':3,'date':'2026-05-02','words':'Ik luister naar de deur','earlier_value':4,"              \
  "'earlier_date':'2026-04-02','trend':'worse'},"                                                                  \
  "{'person':'cor','value':3,'date':'2026-05-03','earlier_value':3,'earlier_date':'2026-05-02','trend':'same'}]}"

static void
spread_of_recent_scores (void)
{
  assert_spread (
    90,
    NULL,
    "{'date':'2026-06-01','scale':'safety','n_scores':3,'lowest':3,'lowest_by':['bo','cor'],"
    "'highest':7,'highest_by':['ans'],'spread':4,'differences':["
    "{'person':'bo','other':'ans','difference':4},"
    "{'person':'cor','other':'ans','difference':4}]," TRENDS);
}

static void
spread_of_all_scores (void)
{
  assert_spread (
    0,
    NULL,
    "{'date':'2026-06-01','scale':'safety','n_scores':4,'lowest':1,'lowest_by':['dirk'],"
    "'highest':7,'highest_by':['ans'],'spread':6,'differences':["
    "{'person':'dirk','other':'ans','difference':6},"
    "{'person':'bo','other':'ans','difference':4},"
    "{'person':'cor','other':'ans','difference':4},"
    "{'person':'dirk','other':'bo','difference':2},"
    "{'person':'dirk','other':'cor','difference':2}]," TRENDS);
}

static void
spread_about_somebody (void)
{
  assert_spread (0,
                 "ans",
                 "{'date':'2026-06-01','scale':'safety','about':'ans','n_scores':1,'lowest':10,"
                 "'lowest_by':['bo'],'highest':10,'highest_by':['bo'],'trends':["
                 "{'person':'bo','value':10,'date':'2026-05-03'}]}");
}

static void
spread_of_nothing (void)
{
  assert_spread (0, "cor", "{'date':'2026-06-01','scale':'safety','about':'cor'}");
}

/* A document may hold any number. */
static void
spread_does_not_overflow (void)
{
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (
    REGIE_TYPE_DOSSIER,
    "{'scores': [{'date': '2026-05-01', 'scale': 's', 'by': 'a', 'value': 2147483647},"
    "{'date': '2026-05-01', 'scale': 's', 'by': 'b', 'value': -2147483648}]}"));
  GDate day = test_day (DAY);
  g_autoptr(RegieScoreSpread) spread =
    regie_dossier_dup_score_spread (dossier, "s", NULL, &day, 0);

  g_assert_cmpint (regie_score_spread_get_spread (spread), ==, G_MAXINT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/safety-scores/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (risks); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/safety-scores/risk-score/", risks[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), risk_case);
    }
  g_test_add_func ("/rules/safety-scores/risk-score/whole", whole_assessment);
  g_test_add_func ("/rules/safety-scores/risk-score/does-not-overflow", score_does_not_overflow);
  g_test_add_func ("/rules/safety-scores/deviation-wants-somebody-consulted",
                   deviation_wants_somebody_consulted);
  g_test_add_func ("/rules/safety-scores/weighing-is-sealed", weighing_is_sealed);
  g_test_add_func ("/rules/safety-scores/spread/recent", spread_of_recent_scores);
  g_test_add_func ("/rules/safety-scores/spread/all", spread_of_all_scores);
  g_test_add_func ("/rules/safety-scores/spread/about-somebody", spread_about_somebody);
  g_test_add_func ("/rules/safety-scores/spread/nothing", spread_of_nothing);
  g_test_add_func ("/rules/safety-scores/spread/does-not-overflow", spread_does_not_overflow);

  return g_test_run ();
}
