/* command-check.c: judges dossiers against the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "lines.h"
#include "review.h"
#include "stream.h"

#include <string.h>
#include <unistd.h>

static char *store_uri;
static char *municipality;
static char *since;
static char *sample_size;
static char *seed;
static gboolean wants_summary;
static gboolean wants_progress;

/* clang-format off */
static const GOptionEntry options[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &store_uri, N_ ("all dossiers of this store"), N_ ("STORE") },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME, &municipality, N_ ("cases of this municipality"), N_ ("CODE") },
  STORE_KEY_OPTION,
  { "since", 0, 0, G_OPTION_ARG_FILENAME, &since,
    N_ ("what changed since this earlier result, which was written with --format=json"), N_ ("FILE") },
  { "sample", 0, 0, G_OPTION_ARG_FILENAME, &sample_size, N_ ("a sheet for each of so many cases, drawn by --seed"), "N" },
  { "seed", 0, 0, G_OPTION_ARG_FILENAME, &seed, N_ ("any text that decides which cases are drawn"), N_ ("TEXT") },
  { "summary", 0, 0, G_OPTION_ARG_NONE, &wants_summary, N_ ("only how often each rule found something"), NULL },
  { "progress", 0, 0, G_OPTION_ARG_NONE, &wants_progress,
    N_ ("tell how far it is, also when that does not go to a terminal"), NULL },
  { NULL },
};
/* clang-format on */

/* One run of the command. */
typedef struct
{
  Tool     *tool;
  Progress  progress;
  Reviews  *reviews;
  Counts   *counts;
  /* Earlier results by dossier; NULL without --since. */
  GHashTable *earlier;
  /* NULL without --sample. */
  RegieReviewSample *sample;
  /* Dossiers of files that are drawn so far, by id. */
  GHashTable *drawn;
} Run;

static void
write_comparison (Run               *run,
                  const char        *name,
                  RegieDossier      *dossier,
                  RegieReviewResult *result)
{
  const char *id = regie_review_result_get_dossier (result);
  RegieReviewResult *known = id == NULL ? NULL : g_hash_table_lookup (run->earlier, id);
  g_autoptr(RegieReviewResult) earlier =
    known == NULL ? regie_review_result_new () : g_object_ref (known);
  g_autoptr(RegieReviewComparison) comparison = regie_review_result_compare (result, earlier);

  if (!run->tool->json)
    {
      review_write_comparison (run->tool, name, regie_dossier_get_title (dossier), comparison);
      return;
    }
  tool_write_entity (run->tool, REGIE_ENTITY (comparison));
  tool_write (run->tool, "\n");
}

static void
write_sheet (Run               *run,
             RegieDossier      *dossier,
             RegieMethod       *method,
             RegieReviewResult *result)
{
  g_autoptr(RegieReviewSheet) sheet =
    regie_review_sample_make_sheet (run->sample, result, method, run->tool->language);

  if (!run->tool->json)
    {
      review_write_sheet (run->tool, dossier, sheet);
      return;
    }
  tool_write_entity (run->tool, REGIE_ENTITY (sheet));
  tool_write (run->tool, "\n");
}

static void
write_one (Run               *run,
           const char        *name,
           RegieDossier      *dossier,
           RegieMethod       *method,
           RegieReviewResult *result)
{
  if (counts_get_n_cases (run->counts) > 0 && !run->tool->json)
    tool_write (run->tool, "\n");
  if (run->sample != NULL)
    write_sheet (run, dossier, method, result);
  else if (run->earlier != NULL)
    write_comparison (run, name, dossier, result);
  else if (!run->tool->json)
    review_write_result (run->tool, name, regie_dossier_get_title (dossier), result);
  else
    {
      tool_write_entity (run->tool, REGIE_ENTITY (result));
      tool_write (run->tool, "\n");
    }
}

/* In JSON a case that cannot be judged has a line too: the lines stay in the order of the cases. */
static ToolStatus
pass_over (Run *run)
{
  counts_add_unread (run->counts);
  if (run->tool->json && !wants_summary)
    tool_write_line (run->tool, "null");

  return TOOL_UNREADABLE;
}

static ToolStatus
judge (Tool         *tool,
       RegieDossier *dossier,
       const char   *name,
       gpointer      data)
{
  Run *run = data;
  RegieReview *review = dossier == NULL ? NULL : reviews_get (run->reviews, dossier, name);
  g_autoptr(RegieReviewResult) judged = NULL;
  g_autoptr(RegieReviewResult) result = NULL;
  guint n_errors = 0;

  if (review == NULL)
    return pass_over (run);

  judged = regie_review_judge (review, dossier, &tool->day, tool->language);
  result = review_sort_findings (judged);
  n_errors = review_count (regie_review_result_get_findings (result), REGIE_SEVERITY_ERROR);
  if (!wants_summary)
    {
      progress_hide (&run->progress);
      write_one (run, name, dossier, regie_review_get_method (review), result);
    }
  counts_add (run->counts, review, tool->language, result);

  return n_errors > 0 ? TOOL_FOUND : TOOL_FINE;
}

/* Sample */

static gboolean
is_not_drawn (gpointer key,
              gpointer dossier,
              gpointer sample)
{
  return !regie_review_sample_contains (sample, key);
}

/* Keeps no more dossiers than are drawn. */
static ToolStatus
draw (Tool         *tool,
      RegieDossier *dossier,
      const char   *name,
      gpointer      data)
{
  Run *run = data;
  const char *id = dossier == NULL ? NULL : regie_entity_get_id (REGIE_ENTITY (dossier));

  if (id == NULL)
    return dossier == NULL ? TOOL_UNREADABLE : TOOL_FINE;

  if (regie_review_sample_offer (run->sample, id))
    {
      g_hash_table_insert (run->drawn, g_strdup (id), g_object_ref (dossier));
      (void) g_hash_table_foreach_remove (run->drawn, is_not_drawn, run->sample);
    }

  return TOOL_FINE;
}

static ToolStatus
sample_files (Run   *run,
              GStrv  names)
{
  ToolStatus status = stream_files (run->tool, names, &run->progress, draw, run);
  g_auto(GStrv) ids = regie_review_sample_list_ids (run->sample);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      ToolStatus one = judge (run->tool, g_hash_table_lookup (run->drawn, ids[i]), ids[i], run);

      status = MAX (status, one);
    }

  return status;
}

static void
draw_head (RegieHead *head,
           gpointer   sample)
{
  (void) regie_review_sample_offer (sample, regie_entity_get_id (REGIE_ENTITY (head)));
}

/* Only the dossiers that are drawn are opened. */
static ToolStatus
sample_store (Run        *run,
              RegieStore *store)
{
  ToolStatus status = stream_heads (run->tool, store, municipality, draw_head, run->sample);
  g_auto(GStrv) ids = regie_review_sample_list_ids (run->sample);
  ToolStatus judged = stream_ids (run->tool, store, ids, &run->progress, judge, run);

  return MAX (status, judged);
}

/* Earlier results */

static gboolean
keep_earlier (Run          *run,
              RegieReader  *reader,
              GBytes       *text,
              GError      **error)
{
  gsize length = 0;
  const char *bytes = g_bytes_get_data (text, &length);
  g_autofree char *line = g_strstrip (g_strndup (length == 0 ? "" : bytes, length));
  g_autoptr(RegieEntity) result = NULL;
  const char *id = NULL;

  /* A case that could not be judged then. */
  if (*line == '\0' || g_str_equal (line, "null"))
    return TRUE;

  result = regie_reader_read_bytes (reader, REGIE_TYPE_REVIEW_RESULT, text, error);
  if (result == NULL)
    return FALSE;
  id = regie_review_result_get_dossier (REGIE_REVIEW_RESULT (result));
  if (id != NULL)
    g_hash_table_insert (run->earlier, g_strdup (id), g_steal_pointer (&result));

  return TRUE;
}

static gboolean
read_earlier (Run     *run,
              GError **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(Lines) lines = lines_open (since, regie_reader_get_max_size (reader), error);
  g_autoptr(GError) first = NULL;
  g_autoptr(GBytes) text = NULL;
  gboolean is_one = lines != NULL && lines_begin_a_document (lines, &first);

  if (lines == NULL)
    return FALSE;
  if (first != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&first));
      return FALSE;
    }

  while ((text = is_one ? lines_take_all (lines, &first) : lines_take_one (lines, &first)) != NULL)
    {
      if (!keep_earlier (run, reader, text, error))
        return FALSE;
      g_clear_pointer (&text, g_bytes_unref);
      if (is_one)
        break;
    }
  if (first != NULL)
    g_propagate_error (error, g_steal_pointer (&first));

  return *error == NULL;
}

/* Run */

static const char *
judge_options (GStrv arguments)
{
  if ((store_uri == NULL) == (arguments[0] == NULL))
    return N_ ("this command wants dossiers, or --store");
  if (store_uri == NULL && (municipality != NULL || store_key_file != NULL))
    return N_ ("--municipality and --key go with --store");
  if ((sample_size == NULL) != (seed == NULL))
    return N_ ("--sample and --seed go together");
  if (sample_size != NULL && since != NULL)
    return N_ ("--sample and --since do not go together");

  return NULL;
}

static gboolean
prepare (Run *run)
{
  guint64 size = 0;

  if (sample_size != NULL)
    {
      if (!tool_parse_number (sample_size, G_MAXINT, &size) || size == 0)
        {
          tool_complain (run->tool,
                         NULL,
                         tool_text (run->tool, N_ ("--sample wants a number above 0")));
          return FALSE;
        }
      run->sample = regie_review_sample_new (seed, size);
    }
  if (since != NULL)
    {
      g_autoptr(GError) error = NULL;

      run->earlier = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
      if (!read_earlier (run, &error))
        {
          tool_complain (run->tool, tool_name_of (run->tool, since), error->message);
          return FALSE;
        }
    }

  return TRUE;
}

static ToolStatus
judge_store (Run *run)
{
  g_autoptr(RegieStore) store = store_open (run->tool, store_uri, FALSE);

  if (store == NULL)
    return TOOL_FAILED;

  return run->sample != NULL
           ? sample_store (run, store)
           : stream_store (run->tool, store, municipality, &run->progress, judge, run);
}

static ToolStatus
judge_all (Run   *run,
           GStrv  arguments)
{
  ToolStatus status = TOOL_FINE;

  if (store_uri != NULL)
    status = judge_store (run);
  else if (run->sample != NULL)
    status = sample_files (run, arguments);
  else
    status = stream_files (run->tool, arguments, &run->progress, judge, run);
  progress_end (&run->progress);

  return status;
}

static void
write_summary (Run *run)
{
  if (run->tool->json && wants_summary)
    {
      g_autoptr(GListModel) list = counts_list (run->counts);

      tool_write_list (run->tool, list);
      return;
    }
  if (run->tool->json || (!wants_summary && counts_get_n_cases (run->counts) < 2))
    return;

  if (!wants_summary)
    tool_write (run->tool, "\n");
  counts_write (run->counts, run->tool);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Reviews) reviews = reviews_new (tool);
  g_autoptr(Counts) counts = counts_new ();
  g_autoptr(GHashTable) drawn =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  const char *complaint = judge_options (arguments);
  Run all = { .tool = tool,
              .progress = { .tool = tool,
                            .is_asked = wants_progress,
                            .has_enough = !wants_summary && isatty (STDOUT_FILENO) },
              .reviews = reviews,
              .counts = counts,
              .drawn = drawn };
  ToolStatus status = TOOL_UNREADABLE;

  if (complaint != NULL)
    tool_complain (tool, NULL, tool_text (tool, complaint));
  else if (prepare (&all))
    {
      status = judge_all (&all, arguments);
      write_summary (&all);
    }
  g_clear_object (&all.sample);
  g_clear_pointer (&all.earlier, g_hash_table_unref);

  return status;
}

const ToolCommand command_check = {
  .name = "check",
  .arguments = N_ ("[FILE...]"),
  .summary = N_ ("Judges dossiers against the method."),
  .description = N_ (
    "A file holds one dossier, or one on each line. What cannot be read is named and does not keep the others from "
    "being judged. Of several cases a table at the end counts what each rule found. As JSON: for each case its "
    "result on a line of its own, or null when it cannot be judged. With --since, what is new, still there and "
    "solved; with --sample, a sheet for each case that is drawn. Each dossier of a store that is judged goes into "
    "the log of the store."),
  .min_arguments = 0,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
