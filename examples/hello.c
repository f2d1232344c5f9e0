/* hello.c: reads a dossier, reviews it on a day, changes a goal and saves it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static gboolean
run (const char  *from,
     const char  *to,
     GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (from);
  g_autoptr(GDate) day = g_date_new_dmy (1, G_DATE_SEPTEMBER, 2026);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieGoal) goal = NULL;
  g_autofree char *text = NULL;

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;

  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  review = regie_review_new (method);
  findings = regie_review_check (review, dossier, day, "en");
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      printf ("%s: %s\n", regie_finding_get_code (finding), regie_finding_get_sentence (finding));
    }

  goal = g_list_model_get_item (regie_plan_get_goals (regie_dossier_get_plan (dossier)), 0);
  printf ("reached: %s\n", regie_goal_get_title (goal));
  regie_goal_set_status (goal, REGIE_GOAL_STATUS_REACHED);
  regie_goal_set_ended_date (goal, day);

  /* Without secrets the file would lose them. */
  text = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_PRETTY | REGIE_WRITE_SECRETS);

  return g_file_set_contents_full (to, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc != 3 || !run (argv[1], argv[2], &error))
    {
      g_printerr ("%s\n", error == NULL ? "hello FROM.json TO.json" : error->message);
      return 1;
    }

  return 0;
}
