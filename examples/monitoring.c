/* monitoring.c: how often people look at the progress, where a case stands still, and what is due
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static void
print_day (const char  *what,
           const GDate *date)
{
  char text[16] = "-";

  if (date != NULL)
    (void) g_date_strftime (text, sizeof text, "%Y-%m-%d", date);
  printf ("%s: %s\n", what, text);
}

static void
tell_cycle (RegieDossier *dossier,
            RegieMethod  *method,
            const GDate  *day)
{
  g_autoptr(RegieProgressCycle) cycle = NULL;

  cycle = regie_dossier_dup_progress_cycle (dossier, method, day, "en");
  printf ("%s\n", regie_progress_cycle_get_sentence (cycle));
  print_day ("last look", regie_progress_cycle_get_last_date (cycle));
  print_day ("due", regie_progress_cycle_get_due_date (cycle));
  printf ("late: %d days, missed: %d\n",
          regie_progress_cycle_get_days_late (cycle),
          regie_progress_cycle_get_n_missed (cycle));
}

static void
tell_stalls (RegieDossier *dossier,
             RegieMethod  *method,
             const GDate  *day)
{
  g_autoptr(GListModel) stalls = regie_dossier_list_stalls (dossier, method, day, "en");

  for (guint i = 0; i < g_list_model_get_n_items (stalls); i++)
    {
      g_autoptr(RegieStall) stall = g_list_model_get_item (stalls, i);

      printf ("%d days, to %s: %s %s\n",
              regie_stall_get_days (stall),
              regie_stall_get_addressee_name (stall),
              regie_stall_get_sentence (stall),
              regie_stall_get_advice (stall));
    }
}

static void
tell_calendar (RegieReview  *review,
               RegieDossier *dossier,
               const GDate  *day)
{
  g_autoptr(GListModel) entries = NULL;
  GDate until = *day;

  g_date_add_days (&until, 27);
  entries = regie_review_list_calendar (review, dossier, day, day, &until, "en");
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr(RegieCalendarEntry) entry = g_list_model_get_item (entries, i);
      RegieNextStep *step = regie_calendar_entry_get_step (entry);

      print_day (regie_calendar_entry_get_title (entry), regie_next_step_get_due_date (step));
      printf ("  %s\n", regie_next_step_get_text (step));
    }
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
  g_autoptr(RegieReview) review = NULL;

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;
  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  tell_cycle (dossier, method, day);
  tell_stalls (dossier, method, day);
  review = regie_review_new (method);
  tell_calendar (review, dossier, day);

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc != 2)
    {
      fprintf (stderr, "Usage: monitoring DOSSIER.json\n");
      return 2;
    }
  if (run (argv[1], &error))
    return 0;

  fprintf (stderr, "%s\n", error->message);

  return 1;
}
