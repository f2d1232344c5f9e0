/* indicators.c: indicators of a method, counted over cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static RegieDossier *
read_case (const char  *name,
           GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (name);

  return REGIE_DOSSIER (regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error));
}

static void
tell_reading (RegieReading *reading)
{
  const char *group = regie_reading_get_group (reading);

  printf ("%s%s%s: ",
          regie_reading_get_indicator (reading),
          group == NULL ? "" : " ",
          group == NULL ? "" : group);
  if (regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_KNOWN)
    printf ("%d\n", regie_reading_get_numerator (reading));
  else
    printf ("not told\n");
}

static gboolean
count_cases (char   **names,
             GError **error)
{
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", error);
  g_autoptr(RegieIndicatorCount) count = NULL;
  g_autoptr(GListModel) readings = NULL;
  GDate first;
  GDate last;

  if (method == NULL)
    return FALSE;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, 2026);
  g_date_set_dmy (&last, 31, G_DATE_DECEMBER, 2026);
  count = regie_indicator_count_new (method, REGIE_BODY_LEVEL_MUNICIPALITY);
  regie_indicator_count_add_periods (count, &first, &last, REGIE_PERIOD_LENGTH_QUARTER);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autoptr(RegieDossier) dossier = read_case (names[i], error);

      if (dossier == NULL)
        return FALSE;
      regie_indicator_count_add (count, dossier);
    }

  readings = regie_indicator_count_list_readings (count, REGIE_READING_THRESHOLD);
  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);

      tell_reading (reading);
    }

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (!count_cases (argv + 1, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }

  return 0;
}
