/* phases.c: a case goes on to its next phase, and what is missing is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static void
tell_conditions (RegieDossier *dossier,
                 RegieMethod  *method,
                 const GDate  *day)
{
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autoptr(GListModel) conditions =
    regie_direction_list_phase_conditions (direction, dossier, day, "en");

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr(RegiePhaseCondition) condition = g_list_model_get_item (conditions, i);

      printf ("%s\n", regie_phase_condition_get_sentence (condition));
    }
}

static void
tell_stays (RegieDossier *dossier,
            RegieMethod  *method,
            const GDate  *day)
{
  g_autoptr(GListModel) stays = regie_dossier_list_phase_stays (dossier, method, day, "en");

  for (guint i = 0; i < g_list_model_get_n_items (stays); i++)
    {
      g_autoptr(RegiePhaseStay) stay = g_list_model_get_item (stays, i);

      printf ("%s: %d days, waiting %d\n",
              regie_phase_stay_get_name (stay),
              regie_phase_stay_get_days (stay),
              regie_phase_stay_get_waiting_days (stay));
    }
}

static gboolean
go_on (RegieDossier  *dossier,
       RegieMethod   *method,
       const GDate   *day,
       GError       **error)
{
  if (!regie_dossier_enter_phase (dossier, method, "5", day, NULL, "p-nienke", error))
    return FALSE;

  return regie_dossier_record_phase_step (dossier,
                                          method,
                                          "5.1",
                                          REGIE_STEP_STATE_DONE,
                                          day,
                                          "p-nienke",
                                          NULL,
                                          error);
}

static gboolean
run (const char  *path,
     GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GDate) day = g_date_new_dmy (3, G_DATE_SEPTEMBER, 2026);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(GError) refused = NULL;

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;
  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  tell_conditions (dossier, method, day);
  if (!go_on (dossier, method, day, error))
    return FALSE;
  tell_stays (dossier, method, day);
  tell_conditions (dossier, method, day);

  /* There is no way from here back to the registration, and no reason is given. */
  if (!regie_dossier_enter_phase (dossier, method, "1", day, NULL, NULL, &refused))
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
      fprintf (stderr, "Usage: phases DOSSIER.json\n");
      return 2;
    }
  if (run (argv[1], &error))
    return 0;

  fprintf (stderr, "%s\n", error == NULL ? "a case went back without a reason" : error->message);

  return 1;
}
