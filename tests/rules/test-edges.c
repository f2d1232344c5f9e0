/* test-edges.c: what a rule says on the day itself, of the second one, and of others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* One case: the case in order is edited and reviewed by one rule alone. What it finds is expected as
 * paths, those of one finding together, with a dot for the dossier itself. */
typedef struct
{
  const char *rule;
  const char *name;
  const char *expected;
  const char *edits[8];
  const char *method_edits[2];
  const char *day;
  /* What the first finding says, when the words differ. */
  const char *says;
  const char *resolves;
} Case;

#define TRACK                                                                                            \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-01', 'verdict': 'suspicion', "                  \
  "'weighings': [{'id': 'w-1', 'date': '2026-03-02', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'id': 'si-1', 'person': 'p-worker', 'start_date': '2026-03-01'}], "                       \
  "'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor belt'}"
#define AGREED                                                                    \
  "plan.safety_plan: {'agreements': [{'text': 'Bel Cor', 'supervisor': 'p-aunt'}]}"
#define STEP(step, day) "{'step': '" step "', 'date': '2026-03-" day "'}"
#define UNTIL_MARCH "regisseurs[0].end_date: '2026-03-31'"
#define NEXT(more)  "regisseurs+: {'person': 'p-other', 'is_primary': true" more "}"
#define GAP(more)   "regisseur_gaps+: {" more "}"

/* clang-format off */
static const Case cases[] = {
  { "P3.1", "who-was-regisseur-before-the-overlap-is-not-named", "regisseurs[0] regisseurs[1]",
    { NEXT (", 'start_date': '2026-04-01'"), NEXT (", 'start_date': '2026-02-03', 'end_date': '2026-02-28'"),
      "regisseurs[0].start_date: '2026-03-01'" } },
  { "P3.1", "gap-that-began-on-a-day-unknown", "regisseurs[0] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP ("'end_date': '2026-04-14'") } },
  { "P3.1", "gap-that-begins-on-the-last-day", "regisseurs[0] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP ("'start_date': '2026-06-01'") } },
  { "P3.1", "gap-that-begins-a-day-later", "regisseurs[0]", { UNTIL_MARCH, GAP ("'start_date': '2026-06-02'") } },
  { "P3.1", "gap-that-ends-on-the-first-day", "regisseurs[0] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP ("'start_date': '2026-03-01', 'end_date': '2026-04-01'") } },
  { "P3.1", "gap-that-ended-a-day-earlier", "regisseurs[0]",
    { UNTIL_MARCH, GAP ("'start_date': '2026-03-01', 'end_date': '2026-03-31'") } },

  { "P7.1", "on-the-day-on-which-the-registration-ends", ".", { "safety_screens: null" }, .day = "2026-01-09" },
  { "P7.2", "closed-without-a-weighing", "safety_tracks[0]",
    { TRACK, "safety_tracks[0].weighings: null", "safety_tracks[0].closed_date: '2026-05-01'" },
    .says = "The work on safety was closed, but the signals were never weighed." },
  { "P7.2", "open-without-a-weighing", "safety_tracks[0]", { TRACK, AGREED, "safety_tracks[0].weighings: null" },
    .says = "There is unsafety or a suspicion of it, but the signals were not weighed." },
  { "P7.7", "nobody-holds-it-today", "safety_tracks[0]", { TRACK, "safety_tracks[0].sights[0].end_date: '2026-05-31'" },
    .resolves = "Agree today who holds sight on safety, and let them confirm it." },
  { "P7.7", "nobody-held-it-until-yesterday", "safety_tracks[0]", { TRACK, "safety_tracks[0].sights[0].start_date: '2026-06-01'" },
    .resolves = "Look up who did and correct the days; if nobody did, record why." },
  { "S1.3", "three-taken-twice", "safety_tracks[0].meldcode[3] safety_tracks[0].meldcode[4] safety_tracks[0].meldcode[5]",
    { TRACK, "safety_tracks[0].meldcode: [" STEP ("1", "01") ", " STEP ("2", "02") ", " STEP ("3", "03") ", " STEP ("3", "04") ", "
             STEP ("3", "05") ", " STEP ("3", "06") "]" },
    .says = "Steps of the meldcode were taken more than once: 3." },
  { "S1.3", "two-out-of-order", "safety_tracks[0].meldcode[1] safety_tracks[0].meldcode[2]",
    { TRACK, "safety_tracks[0].meldcode: [" STEP ("3", "01") ", " STEP ("1", "02") ", " STEP ("2", "03") "]" },
    .says = "Steps of the meldcode came out of order: 1, 2." },
  { "S1.6", "after-somebody-who-began-on-a-day-unknown", "safety_tracks[0].sights[1]",
    { TRACK, "safety_tracks[0].sights: [{'person': 'p-other'}, {'person': 'p-worker', 'start_date': '2026-05-01'}]" } },
  { "S1.6", "begins-tomorrow", "",
    { TRACK, "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-06-02'}" } },
};
/* clang-format on */

static RegieDossier *
build_dossier (const Case *test)
{
  RegieDossier *dossier = test_case_new ();

  for (guint i = 0; i < G_N_ELEMENTS (test->edits) && test->edits[i] != NULL; i++)
    test_edit (dossier, test->edits[i]);

  return dossier;
}

static RegieMethod *
build_method (const Case *test)
{
  RegieMethod *method = test_method_new ("regisseur");

  for (guint i = 0; i < G_N_ELEMENTS (test->method_edits) && test->method_edits[i] != NULL; i++)
    test_edit (method, test->method_edits[i]);

  return method;
}

static void
append_finding (GString      *text,
                RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  if (text->len > 0)
    g_string_append_c (text, ';');
  for (gsize i = 0; evidence != NULL && evidence[i] != NULL; i++)
    g_string_append_printf (text,
                            "%s%s",
                            text->len > 0 ? " " : "",
                            *evidence[i] == '\0' ? "." : evidence[i]);
}

static void
check_words (const Case   *test,
             RegieFinding *finding)
{
  if (test->says != NULL)
    g_assert_cmpstr (regie_finding_get_sentence (finding), ==, test->says);
  if (test->resolves != NULL)
    g_assert_cmpstr (regie_finding_get_resolution (finding), ==, test->resolves);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = build_dossier (test);
  g_autoptr(RegieMethod) method = build_method (test);
  g_autoptr(RegieReview) review = regie_review_new (method);
  GDate day = test_day (test->day != NULL ? test->day : "2026-06-01");
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, "en");
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      g_test_message ("%s", regie_finding_get_sentence (finding));
      if (!g_str_equal (regie_finding_get_code (finding), test->rule))
        continue;
      if (found->len == 0)
        check_words (test, finding);
      append_finding (found, finding);
    }

  g_assert_cmpstr (found->str, ==, test->expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/rules/edges/%s/%s", cases[i].rule, cases[i].name);

      g_test_add_data_func (path, &cases[i], run_case);
    }

  return g_test_run ();
}
