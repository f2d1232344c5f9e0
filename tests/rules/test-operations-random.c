/* test-operations-random.c: whatever operations follow each other, the case stays whole
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Operations on phases, safety, the regisseur and the closing at random, sensible or not, on random
 * days. What is refused changes nothing; what is done can be written, read again and judged. */

#define N_SEQUENCES  60
#define N_OPERATIONS 60

#define DOSSIER                                                                                           \
  "{'id': 'd-1', 'opened_date': '2026-01-01', 'persons': [{'id': 'ans'}, {'id': 'dien'}, {'id': 'els'}]," \
  " 'households': [{'id': 'h-1', 'memberships': [{'person': 'ans'}]}],"                                   \
  " 'professionals': [{'person': 'dien'}, {'person': 'els'}]}"

typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  GRand        *rand;
  GDate         day;
  const char   *person;
  const char   *text;
} Run;

#define PICK(run, array) ((array)[g_rand_int_range ((run)->rand, 0, G_N_ELEMENTS (array))])

static GDate
pick_day (GRand *rand)
{
  static const char *const ends[] = { "0001-01-01", "9999-12-31" };
  GDate day = test_day ("2026-01-01");

  if (g_rand_int_range (rand, 0, 50) == 0)
    return test_day (ends[g_rand_int_range (rand, 0, G_N_ELEMENTS (ends))]);
  g_date_add_days (&day, g_rand_int_range (rand, 0, 60));

  return day;
}

/* A record with the values by the names of its properties; NULL stands for a day of the run. */
static gpointer
make (Run               *run,
      GType              type,
      const char *const *properties)
{
  gpointer record = g_object_new (type, NULL);

  for (gsize i = 0; properties[i] != NULL; i += 2)
    if (properties[i + 1] == NULL)
      g_object_set (record, properties[i], &run->day, NULL);
    else
      g_object_set (record, properties[i], properties[i + 1], NULL);

  return record;
}

#define MAKE(run, type, ...) make (run, type, (const char *const[]){ __VA_ARGS__, NULL })

static gboolean
enter (Run     *run,
       GError **error)
{
  static const char *const phases[] = { "1", "2", "3", "3a", "3b", "4", "5", "6", "9" };

  return regie_dossier_enter_phase (run->dossier,
                                    run->method,
                                    PICK (run, phases),
                                    &run->day,
                                    run->text,
                                    run->person,
                                    error);
}

static gboolean
skip (Run     *run,
      GError **error)
{
  static const char *const phases[] = { "3a", "3b", "5", "6", "9" };

  return regie_dossier_skip_phase (run->dossier,
                                   run->method,
                                   PICK (run, phases),
                                   &run->day,
                                   run->text,
                                   run->person,
                                   error);
}

static gboolean
record_step (Run     *run,
             GError **error)
{
  static const char *const steps[] = { "1.1", "2.1", "3b.1", "3b.5", "4.1", "9.9" };

  return regie_dossier_record_phase_step (run->dossier,
                                          run->method,
                                          PICK (run, steps),
                                          g_rand_int_range (run->rand, 0, 4),
                                          &run->day,
                                          run->person,
                                          run->text,
                                          error);
}

static gboolean
close_case (Run     *run,
            GError **error)
{
  g_autoptr(RegieClosure) closure =
    MAKE (run, REGIE_TYPE_CLOSURE, "date", NULL, "reason", run->text);

  return regie_dossier_close (run->dossier, closure, NULL, error);
}

static gboolean
reopen (Run     *run,
        GError **error)
{
  return regie_dossier_reopen (run->dossier, &run->day, "Weer ruzie", error);
}

static gboolean
open_track (Run     *run,
            GError **error)
{
  g_autoptr(RegieSafetyTrack) track = MAKE (run,
                                             REGIE_TYPE_SAFETY_TRACK,
                                             "opened-date",
                                             NULL,
                                             "opened-by",
                                             run->person,
                                             "reason",
                                             run->text);

  regie_safety_track_set_verdict (track, g_rand_int_range (run->rand, 0, 4));

  return regie_dossier_open_safety_track (run->dossier, track, error);
}

static gboolean
close_track (Run     *run,
             GError **error)
{
  return regie_dossier_close_safety_track (run->dossier,
                                           &run->day,
                                           run->person,
                                           run->text,
                                           "Volgen",
                                           error);
}

static gboolean
enter_stage (Run     *run,
             GError **error)
{
  static const char *const stages[] = { "direct-safety", "stable-safety", "recovery", "other" };
  const char *agreed[] = { run->person, NULL };
  g_autoptr(RegieSafetyStageRecord) stage = MAKE (run,
                                                   REGIE_TYPE_SAFETY_STAGE_RECORD,
                                                   "start-date",
                                                   NULL,
                                                   "stage",
                                                   PICK (run, stages),
                                                   "evidence",
                                                   run->text);

  regie_safety_stage_record_set_agreed_by (stage, agreed);

  return regie_dossier_enter_safety_stage (run->dossier, stage, run->text, run->person, error);
}

static gboolean
hand_over (Run     *run,
           GError **error)
{
  g_autoptr(RegieSafetySight) sight = MAKE (run,
                                             REGIE_TYPE_SAFETY_SIGHT,
                                             "start-date",
                                             NULL,
                                             "taken-date",
                                             NULL,
                                             "person",
                                             run->person);

  return regie_dossier_hand_over_sight (run->dossier, sight, &run->day, error);
}

static gboolean
appoint (Run     *run,
         GError **error)
{
  g_autoptr(RegieRegisseur) term =
    MAKE (run, REGIE_TYPE_REGISSEUR, "start-date", NULL, "person", run->person);

  return regie_dossier_appoint_regisseur (run->dossier, term, error);
}

static gboolean (*const operations[]) (Run *run, GError **error) = {
  enter,      enter,       skip,        record_step, close_case, reopen,
  open_track, close_track, enter_stage, hand_over,   appoint,
};

static char *
dup_text (RegieDossier *dossier)
{
  return regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
}

/* What proves a finding is in the dossier. */
static void
assert_proved (RegieDossier *dossier,
               GListModel   *findings)
{
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);
      const char *const *evidence = regie_finding_get_evidence (finding);

      for (gsize k = 0; evidence != NULL && evidence[k] != NULL; k++)
        g_assert_nonnull (regie_entity_find_path (REGIE_ENTITY (dossier), evidence[k]));
    }
}

/* The other questions are asked too: nothing that operations make may be so odd that one of them
 * warns, which ends the test. */
static void
check (Run         *run,
       RegieReview *review,
       const char  *text)
{
  g_autoptr(RegieEntity) again = test_record_new (REGIE_TYPE_DOSSIER, text);
  GDate day = pick_day (run->rand);
  g_autoptr(GListModel) findings = regie_review_check (review, run->dossier, &day, "nl");
  g_autoptr(GListModel) entries =
    regie_review_list_calendar (review, run->dossier, &day, &day, &run->day, "en");
  g_autoptr(GListModel) stays =
    regie_dossier_list_phase_stays (run->dossier, run->method, &day, "nl");
  g_autoptr(GListModel) stalls = regie_dossier_list_stalls (run->dossier, run->method, &day, "nl");
  g_autoptr(RegieSafetyState) state =
    regie_dossier_dup_safety_state (run->dossier, run->method, &day, "nl");

  g_assert_true (G_IS_LIST_MODEL (entries));
  g_assert_true (G_IS_LIST_MODEL (stays));
  g_assert_true (G_IS_LIST_MODEL (stalls));
  g_assert_true (REGIE_IS_SAFETY_STATE (state));
  g_assert_true (regie_entity_equal (again, REGIE_ENTITY (run->dossier)));
  assert_proved (run->dossier, findings);
}

static void
run_sequence (Run         *run,
              RegieReview *review,
              guint       *n_done)
{
  static const char *const people[] = { "ans", "dien", "dien", "els", "niemand" };
  static const char *const texts[] = { "Afgesproken", "Afgesproken", "Afgesproken", " " };
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));

  run->dossier = dossier;
  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      guint place = g_rand_int_range (run->rand, 0, G_N_ELEMENTS (operations));
      g_autofree char *before = dup_text (dossier);
      g_autofree char *after = NULL;
      g_autoptr(GError) error = NULL;
      gboolean is_done = FALSE;

      run->day = pick_day (run->rand);
      run->person = PICK (run, people);
      run->text = PICK (run, texts);
      is_done = operations[place](run, &error);
      g_assert_true (is_done == (error == NULL));
      g_assert_true (is_done || error->domain == REGIE_ERROR);
      after = dup_text (dossier);
      if (is_done)
        check (run, review, after);
      else
        g_assert_cmpstr (after, ==, before);
      n_done[place] += is_done;
    }
}

static void
case_stays_whole (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);
  guint n_done[G_N_ELEMENTS (operations)] = { 0 };
  Run run = { .method = method, .rand = rand };

  for (guint i = 0; i < N_SEQUENCES; i++)
    run_sequence (&run, review, n_done);

  /* Enough of each is done that this says something. */
  for (gsize i = 0; i < G_N_ELEMENTS (operations); i++)
    g_assert_cmpuint (n_done[i], >=, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/operations/case-stays-whole", case_stays_whole);

  return g_test_run ();
}
