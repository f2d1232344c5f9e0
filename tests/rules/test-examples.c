/* test-examples.c: what the dossiers of the examples leave to be wished
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DAY "2026-09-15"

/* Each line of a dossier: the code, and the ids of the records that prove it. */
typedef struct
{
  const char *name;
  const char *findings;
  const char *steps;
} Example;

static const Example examples[] = {
  {
    "licht.json",
    "P9.2 a-fietsje\n",

    "2026-09-12! p-anouk a-fietsje\n"
    "2026-10-01 p-ricardo a-lening\n"
    "2026-11-05 p-corrie a-donderdag\n"
    "2026-11-05 p-denise m-november\n"
    "2026-11-05 p-denise 4.2\n"
    "2026-11-05 p-denise 4.4\n"
    "2028-06-01 p-denise a-huurregeling\n"
    "2028-06-01 p-wesley a-bellen\n"
    "- p-wesley plan-1\n"
    "- p-anouk plan-1\n"
    "- p-maartje plan-1\n"
    "- p-denise 4.1\n",
  },
  {
    "standaard.json",
    "E1.2 a-ggz-bellen\n"
    "P6.2 g-eten\n"
    "P6.2 a-ggz-bellen\n"
    "P6.4 m-april-gijs\n"
    "P6.5 c-samira-op\n"
    "F1.1 ph-3b\n"
    "P9.1 plan-1\n"
    "P9.1 plan-1\n"
    "P9.2 a-rooster-h5\n"
    "P9.2 a-ggz-bellen\n",

    "2026-05-08! p-nienke a-ggz-bellen\n"
    "2026-07-22! p-nienke 4.2\n"
    "2026-08-28! p-ellen a-rooster-h5\n"
    "2026-09-30 p-nienke 4.4\n"
    "2026-10-16 p-joost a-telefoon\n"
    "2026-10-16 p-samira a-zondag\n"
    "2026-11-27 p-thijs a-acht-uur\n"
    "2026-11-27 p-marjolein a-achterbank\n"
    "2026-11-27 p-rob a-rob-kijkt\n"
    "- p-nienke E1.2\n"
    "- p-nienke P6.2\n"
    "- p-nienke P6.5\n"
    "- p-nienke P9.1\n"
    "- p-nienke P9.1\n"
    "- p-thijs plan-1\n"
    "- p-marjolein plan-1\n"
    "- p-ellen plan-1\n"
    "- p-nienke plan-1\n"
    "- p-nienke 4.1\n",
  },
  {
    "zwaar.json",
    "P2.3 plan-3\n"
    "P3.1 reg-petra reg-yvonne\n"
    "P7.2 sig-brugklas\n"
    "S1.1 safety-3\n"
    "S1.1 sa-blazen\n"
    "S1.3 mc-2b mc-3b mc-3c mc-r2-1 mc-r2-2 mc-r2-3 mc-r2-4 mc-r2-5\n"
    "P9.1 plan-3\n"
    "P9.2 a-nazorg\n"
    "P9.2 a-dennis\n"
    "P9.2 a-overdracht\n",

    "2026-07-10! p-yvonne a-dennis\n"
    "2026-08-28! p-karin a-overdracht\n"
    "2026-08-31! p-judith a-nazorg\n"
    "2026-08-31! p-judith a-nazorg\n"
    "2026-09-01! p-erik sa-blazen\n"
    "2026-09-01! p-yvonne 4.4\n"
    "2026-09-03! p-yvonne safety-3\n"
    "2026-09-03! p-yvonne 4.3\n"
    "2026-09-15 p-yvonne P3.1\n"
    "2026-09-15 p-yvonne P7.2\n"
    "2026-10-01 p-lieke a-jesse-spel\n"
    "2026-10-01 p-riet sa-oma\n"
    "2026-10-01 p-sanne sa-auto\n"
    "2026-10-01 p-riet sa-woord\n"
    "2026-10-01 p-lieke sa-pauze\n"
    "2026-10-15 p-marc a-schuld\n"
    "2026-11-01 p-marc a-vrijdag\n"
    "2026-11-01 p-hanneke a-spel-noor\n"
    "2026-12-18 p-ruud a-wijk\n"
    "2026-12-18 p-marc a-groep\n"
    "2026-12-18 p-karin a-jesse-karin\n"
    "2026-12-18 p-sanne a-koor\n"
    "2026-12-18 p-fatma a-oppas\n"
    "- p-yvonne P9.1\n"
    "- p-ruud plan-3\n"
    "- p-hanneke plan-3\n"
    "- p-yvonne plan-3\n"
    "- p-lieke plan-3\n"
    "- p-karin plan-3\n"
    "- p-fatma plan-3\n"
    "- p-yvonne plan-3\n"
    "- p-hamid plan-3\n"
    "- p-lieke plan-3\n"
    "- p-yvonne 4.1\n"
    "- p-yvonne 4.2\n",
  },
};

static RegieReview *
review_new (RegieDossier *dossier)
{
  g_autoptr(RegieMethod) method = test_method_new (regie_dossier_get_edition (dossier));

  return regie_review_new (method);
}

static void
append_finding (GString      *text,
                RegieDossier *dossier,
                RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  g_string_append (text, regie_finding_get_code (finding));
  for (gsize i = 0; evidence[i] != NULL; i++)
    {
      RegieEntity *record = regie_entity_find_path (REGIE_ENTITY (dossier), evidence[i]);

      g_string_append_printf (text, " %s", regie_entity_get_id (record));
    }
  g_string_append_c (text, '\n');
}

static void
expected_findings (gconstpointer data)
{
  const Example *example = data;
  g_autoptr(RegieDossier) dossier = test_case_read (example->name);
  g_autoptr(RegieReview) review = review_new (dossier);
  g_autoptr(GString) found = g_string_new (NULL);
  GDate day = test_day (DAY);
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      append_finding (found, dossier, finding);
    }
  g_assert_cmpstr (found->str, ==, example->findings);
}

static void
append_step (GString       *text,
             RegieNextStep *step)
{
  char day[sizeof "2026-06-01"] = "-";

  if (regie_next_step_get_due_date (step) != NULL)
    g_date_strftime (day, sizeof day, "%Y-%m-%d", regie_next_step_get_due_date (step));
  g_string_append_printf (text,
                          "%s%s %s %s\n",
                          day,
                          regie_next_step_get_is_overdue (step) ? "!" : "",
                          regie_next_step_get_person (step),
                          regie_next_step_get_because (step));
}

static void
expected_steps (gconstpointer data)
{
  const Example *example = data;
  g_autoptr(RegieDossier) dossier = test_case_read (example->name);
  g_autoptr(RegieReview) review = review_new (dossier);
  g_autoptr(GString) found = g_string_new (NULL);
  GDate day = test_day (DAY);
  g_autoptr(GListModel) steps = regie_review_list_next_steps (review, dossier, &day, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);

      append_step (found, step);
    }
  g_assert_cmpstr (found->str, ==, example->steps);
}

/* The words of the household stand within the sentences, and no marks meet. */
static void
sentences_read_well (gconstpointer data)
{
  const Example *example = data;
  g_autoptr(RegieDossier) dossier = test_case_read (example->name);
  g_autoptr(RegieReview) review = review_new (dossier);
  GDate day = test_day (DAY);
  g_autoptr(GListModel) steps = regie_review_list_next_steps (review, dossier, &day, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);
      const char *text = regie_next_step_get_text (step);

      g_test_message ("%s", text);
      g_assert_nonnull (regie_next_step_get_person_name (step));
      g_assert_null (strpbrk (text, "{}\n"));
      g_assert_null (strstr (text, "““"));
      g_assert_null (strstr (text, "””"));
      g_assert_null (strstr (text, ".”"));
      g_assert_null (strstr (text, ".."));
    }
}

static void
add_case (const char    *behaviour,
          const Example *example,
          GTestDataFunc  func)
{
  g_autofree char *path = g_strdup_printf ("/rules/examples/%s/%s", behaviour, example->name);

  g_test_add_data_func (path, example, func);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      add_case ("expected-findings", &examples[i], expected_findings);
      add_case ("expected-steps", &examples[i], expected_steps);
      add_case ("sentences-read-well", &examples[i], sentences_read_well);
    }

  return g_test_run ();
}
