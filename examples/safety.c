/* safety.c: unsafety is seen, weighed, and the work on it followed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static gboolean
open_track (RegieDossier  *dossier,
            const GDate   *day,
            GError       **error)
{
  static const char *const asked[] = { "p-denise", NULL };
  g_autoptr(RegieSafetyScreen) screen = regie_safety_screen_new ();

  regie_safety_screen_set_date (screen, day);
  regie_safety_screen_set_by (screen, "p-maartje");
  regie_safety_screen_set_asked (screen, asked);
  regie_safety_screen_set_safety (screen, REGIE_SAFETY_VERDICT_SUSPICION);
  regie_safety_screen_set_basic_care (screen, REGIE_BASIC_CARE_SUFFICIENT);
  regie_safety_screen_set_explanation (screen, "A blue mark on an arm, and no story with it.");

  return regie_dossier_record_safety_screen (dossier, screen, error);
}

static void
add_answer (RegieWeighing *weighing,
            const char    *question,
            RegieAnswer    given,
            const char    *reason)
{
  g_autoptr(RegieWeighingAnswer) answer = regie_weighing_answer_new ();

  regie_weighing_answer_set_question (answer, question);
  regie_weighing_answer_set_answer (answer, given);
  regie_weighing_answer_set_reason (answer, reason);
  regie_weighing_add_answer (weighing, answer);
}

static gboolean
weigh (RegieDossier  *dossier,
       RegieMethod   *method,
       const GDate   *day,
       GError       **error)
{
  g_autoptr(RegieWeighing) weighing = regie_weighing_new ();
  g_autoptr(RegieWeighingResult) result = NULL;

  regie_weighing_set_date (weighing, day);
  regie_weighing_set_by (weighing, "p-maartje");
  add_answer (weighing, "1", REGIE_ANSWER_YES, "The mark, and what the teacher saw.");
  add_answer (weighing, "2", REGIE_ANSWER_UNKNOWN, "Nobody spoke with Milan yet.");

  result = regie_method_weigh (method, weighing, "en", error);
  if (result == NULL)
    return FALSE;
  printf ("%s\n", regie_weighing_result_get_sentence (result));
  printf ("%s\n", regie_weighing_result_get_next_text (result));

  return regie_dossier_record_weighing (dossier, method, weighing, error);
}

static gboolean
hand_over (RegieDossier  *dossier,
           const GDate   *day,
           GError       **error)
{
  g_autoptr(RegieSafetySight) sight = regie_safety_sight_new ();

  regie_safety_sight_set_person (sight, "p-ahmed");
  regie_safety_sight_set_start_date (sight, day);
  regie_safety_sight_set_taken_date (sight, day);

  return regie_dossier_hand_over_sight (dossier, sight, day, error);
}

static void
tell (RegieDossier *dossier,
      RegieMethod  *method,
      const GDate  *day)
{
  g_autoptr(RegieSafetyState) state = regie_dossier_dup_safety_state (dossier, method, day, "en");
  const char *const *sentences = regie_safety_state_get_sentences (state);
  GListModel *steps = regie_safety_state_get_steps (state);

  for (gsize i = 0; sentences[i] != NULL; i++)
    printf ("%s\n", sentences[i]);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);

      printf ("- %s\n", regie_next_step_get_text (step));
    }
}

static gboolean
run (const char  *path,
     GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GDate) seen = g_date_new_dmy (1, G_DATE_OCTOBER, 2026);
  g_autoptr(GDate) later = g_date_new_dmy (8, G_DATE_OCTOBER, 2026);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(GError) refused = NULL;

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;
  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  if (!open_track (dossier, seen, error) || !weigh (dossier, method, seen, error) ||
      !hand_over (dossier, later, error))
    return FALSE;
  tell (dossier, method, later);

  if (!regie_dossier_close_safety_track (dossier, later, "p-ahmed", NULL, NULL, &refused))
    printf ("%s\n", refused->message);

  return refused != NULL;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc != 2)
    {
      fprintf (stderr, "Usage: safety DOSSIER.json\n");
      return 2;
    }
  if (run (argv[1], &error))
    return 0;

  fprintf (stderr,
           "%s\n",
           error == NULL ? "a track was closed without a judgement" : error->message);

  return 1;
}
