/* bench-programme.c: a programme of all municipalities, read, judged and drawn
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <malloc.h>
#include <regie/regie.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#define N_ROUNDS 5

/* All of the Netherlands, and a tenth of it. */
#define N_MUNICIPALITIES 342
#define N_ORGANISATIONS  3000
#define TENTH            10

/* The issue asks for these times at that size. */
#define GOAL_READ_S  1.5
#define GOAL_CHECK_S 1.0
#define GOAL_DRAW_S  2.0
/* What ten times as much may cost: what is linear costs a little more than ten times as much when
 * it no longer fits the cache, what is quadratic a hundred times. */
#define GOAL_GROWTH 15.0

/* A programme, and what judges and draws it. */
typedef struct
{
  RegieMethod    *method;
  RegieReview    *review;
  GDate           day;
  GBytes         *text;
  RegieProgramme *programme;
} Data;

static RegieProgramme *
read_text (GBytes *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieProgramme *programme =
    (RegieProgramme *) regie_reader_read_bytes (reader, REGIE_TYPE_PROGRAMME, text, &error);

  g_assert_no_error (error);

  return programme;
}

static void
fill (Data  *data,
      guint  share)
{
  g_autoptr(RegieProgramme) made =
    generate_programme (1, 0, N_MUNICIPALITIES / share, N_ORGANISATIONS / share);
  char *text = regie_entity_to_json (REGIE_ENTITY (made), REGIE_WRITE_SECRETS);

  data->method = regie_method_load_edition ("regisseur", NULL);
  data->review = regie_review_new (data->method);
  g_date_clear (&data->day, 1);
  g_date_set_dmy (&data->day, 30, G_DATE_NOVEMBER, 2026);
  data->text = g_bytes_new_take (text, strlen (text));
  data->programme = read_text (data->text);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (made), REGIE_ENTITY (data->programme)));
}

static void
clear (Data *data)
{
  g_object_unref (data->programme);
  g_bytes_unref (data->text);
  g_object_unref (data->review);
  g_object_unref (data->method);
}

static void
read_it (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(RegieProgramme) programme = read_text (data->text);

  g_assert_nonnull (programme);
}

static void
check (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GListModel) findings =
    regie_review_check_programme (data->review, data->programme, &data->day, "nl");

  g_assert_cmpuint (g_list_model_get_n_items (findings), >, 0);
}

static void
draw (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(RegieProgrammeTable) table = regie_programme_table_new (data->method);
  g_autofree char *svg = regie_programme_report_write (REGIE_PROGRAMME_REPORT (table),
                                                       data->programme,
                                                       &data->day,
                                                       "nl");

  g_assert_true (g_str_has_suffix (svg, "</svg>\n"));
}

static void
measure (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GListModel) sums =
    regie_programme_measure_progress (data->programme, data->method, &data->day);
  g_autoptr(GListModel) waits = regie_programme_list_waits (data->programme, &data->day);
  g_autoptr(GListModel) path = regie_programme_list_critical_path (data->programme, &data->day);

  g_assert_cmpuint (g_list_model_get_n_items (sums), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (waits), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (path), >, 0);
}

static void
print_seconds (const char *what, void (*run) (gpointer data), gpointer data, double goal)
{
  gint64 best = G_MAXINT64;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      run (data);
      best = MIN (best, g_get_monotonic_time () - start);
    }
  g_print ("goal: %s within %.1f s: %.2f s\n", what, goal, (double) best / G_USEC_PER_SEC);
}

/* What the allocator has given out for a programme, beside its text. */
static void
print_memory (Data *data)
{
  gsize before = mallinfo2 ().uordblks;
  g_autoptr(RegieProgramme) programme = read_text (data->text);
  gsize used = mallinfo2 ().uordblks - before;

  g_assert_nonnull (programme);
  g_print ("memory: %.1f MiB for a text of %.1f MiB: %.2f times\n",
           used / 1048576.0,
           g_bytes_get_size (data->text) / 1048576.0,
           (double) used / g_bytes_get_size (data->text));
}

int
main (void)
{
  Data whole = { NULL };
  Data tenth = { NULL };
  const BenchEntry entries[] = {
    { "read", read_it, &whole },     { "read-tenth", read_it, &tenth },
    { "check", check, &whole },      { "check-tenth", check, &tenth },
    { "draw", draw, &whole },        { "draw-tenth", draw, &tenth },
    { "progress", measure, &whole }, { "progress-tenth", measure, &tenth },
  };

  fill (&whole, 1);
  fill (&tenth, TENTH);

  bench_compare ("a programme of 342 municipalities and 3,000 organisations, and a tenth of it",
                 entries,
                 G_N_ELEMENTS (entries),
                 "read",
                 NULL,
                 N_ROUNDS,
                 1);
  bench_goal ("judging grows with the programme", "check", "check-tenth", FALSE, GOAL_GROWTH);
  bench_goal ("progress grows with the programme",
              "progress",
              "progress-tenth",
              FALSE,
              GOAL_GROWTH);
  bench_goal ("reading grows with the programme", "read", "read-tenth", FALSE, GOAL_GROWTH);
  print_seconds ("reading", read_it, &whole, GOAL_READ_S);
  print_seconds ("judging", check, &whole, GOAL_CHECK_S);
  print_seconds ("drawing the table", draw, &whole, GOAL_DRAW_S);
  print_memory (&whole);
  print_memory (&tenth);

  clear (&whole);
  clear (&tenth);

  return 0;
}
