/* bench-draw.c: drawing the largest dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#define N_ROUNDS 11

typedef struct
{
  RegieDossier *dossier;
  RegieReport  *ecogram;
  RegieReport  *genogram;
  RegieReport  *overview;
  GDate         day;
} Data;

static void
write_overview (gpointer user_data)
{
  Data *data = user_data;

  g_free (regie_report_write (data->overview, data->dossier, &data->day, "nl"));
}

static void
draw_ecogram (gpointer user_data)
{
  Data *data = user_data;

  g_free (regie_report_write (data->ecogram, data->dossier, &data->day, "nl"));
}

static void
draw_genogram (gpointer user_data)
{
  Data *data = user_data;

  g_free (regie_report_write (data->genogram, data->dossier, &data->day, "nl"));
}

int
main (void)
{
  static const BenchEntry entries[] = {
    { "overview in words", write_overview },
    { "ecogram", draw_ecogram },
    { "genogram", draw_genogram },
  };
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", NULL);
  Data data = { generate_dossier (1, 0, GENERATE_LARGEST),
                REGIE_REPORT (regie_ecogram_new (method)),
                REGIE_REPORT (regie_genogram_new (method)),
                REGIE_REPORT (regie_overview_new (method)) };

  g_date_clear (&data.day, 1);
  g_date_set_dmy (&data.day, 15, 9, 2026);
  bench_compare ("Drawing the largest dossier; at most 50 ms",
                 entries,
                 G_N_ELEMENTS (entries),
                 "overview in words",
                 &data,
                 N_ROUNDS,
                 1);

  g_object_unref (data.dossier);
  g_object_unref (data.ecogram);
  g_object_unref (data.genogram);
  g_object_unref (data.overview);

  return 0;
}
