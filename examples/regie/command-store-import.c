/* command-store-import.c: puts dossiers into a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "lines.h"
#include "store.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static gboolean may_update;

static const GOptionEntry options[] = {
  { "update",
    0,
    0,
    G_OPTION_ARG_NONE,
    &may_update,
    N_ ("save what is in the store already as a new revision"),
    NULL },
  STORE_KEY_OPTION,
  { NULL },
};

/* A dossier that waits for its turn. */
typedef struct
{
  /* The line that it came from; 0 for a document that has a file for itself. */
  guint64 number;
  /* Where it begins in the batch. */
  gsize start;
} Line;

/* One run of the command. */
typedef struct
{
  Tool        *tool;
  RegieStore  *store;
  RegieReader *reader;
  const char  *file;
  Lines       *lines;

  /* Dossiers that go into the store together, each on a line of its own. */
  GByteArray *batch;
  GArray     *places;

  guint64    n_new;
  guint64    n_updated;
  guint64    n_unchanged;
  guint64    n_existing;
  guint64    n_failed;
  gint64     shown_at;
  ToolStatus status;
} Import;

#define BATCH_DOSSIERS 256
#define BATCH_BYTES    (16 * 1024 * 1024)

static void
note (Import     *import,
      ToolStatus  status)
{
  import->status = MAX (import->status, status);
}

#define BAR_WIDTH   30
#define PERCENT     100
#define SHOWN_EVERY (G_USEC_PER_SEC / 10)
#define CLEAR_LINE  "\r\033[K"

/* A bar, on a terminal only. */
static void
show_progress (Import *import)
{
  gint64 now = g_get_monotonic_time ();
  int percent = lines_get_percent (import->lines);
  g_autoptr(GString) bar = g_string_new (CLEAR_LINE);

  if (!isatty (STDERR_FILENO) || now - import->shown_at < SHOWN_EVERY)
    return;

  import->shown_at = now;
  if (percent >= 0)
    {
      g_string_append_c (bar, '[');
      for (int i = 0; i < BAR_WIDTH; i++)
        g_string_append_c (bar, i * PERCENT < percent * BAR_WIDTH ? '#' : ' ');
      g_string_append_printf (bar, "] %3d %% ", percent);
    }
  g_string_append_printf (bar,
                          "%" G_GUINT64_FORMAT,
                          import->n_new + import->n_updated + import->n_unchanged);
  (void) fputs (bar->str, stderr);
  (void) fflush (stderr);
}

static void
hide_progress (const Import *import)
{
  if (import->shown_at != 0 && isatty (STDERR_FILENO))
    (void) fputs (CLEAR_LINE, stderr);
}

static void
refuse (Import     *import,
        guint64     number,
        const char *what)
{
  g_autofree char *line = g_strdup_printf ("%" G_GUINT64_FORMAT, number);
  g_autofree char *said =
    number == 0
      ? g_strdup (what)
      : tool_fill (import->tool, N_ ("line {number}: {what}"), "number", line, "what", what, NULL);

  hide_progress (import);
  tool_complain (import->tool, tool_name_of (import->tool, import->file), said);
}

/* Saves a new revision of what the store has, if there is anything new in it. */
static ToolStatus
update (Import       *import,
        RegieDossier *dossier,
        RegieDossier *stored,
        gint64        revision,
        guint64       number)
{
  g_autoptr(RegieSession) session = store_make_session (import->tool);
  g_autoptr(GError) error = NULL;

  if (regie_entity_equal (REGIE_ENTITY (dossier), REGIE_ENTITY (stored)))
    {
      import->n_unchanged++;
      return TOOL_FINE;
    }
  if (regie_store_save (import->store, session, dossier, revision, NULL, &error) == 0)
    {
      refuse (import, number, error->message);
      import->n_failed++;
      return TOOL_FAILED;
    }
  import->n_updated++;

  return TOOL_FINE;
}

/* The error says on which line the text cannot be read. */
static ToolStatus
refuse_text (Import       *import,
             const GError *error)
{
  import->n_failed++;
  refuse (import, 0, error->message);

  return TOOL_UNREADABLE;
}

/* What the store left out cannot be read, is there already, or cannot be stored. */
static ToolStatus
settle (Import     *import,
        GBytes     *text,
        guint64     number,
        const char *why)
{
  g_autoptr(RegieSession) session = store_make_session (import->tool);
  g_autoptr(GError) unreadable = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieDossier) dossier = (RegieDossier *)
    regie_reader_read_line (import->reader, REGIE_TYPE_DOSSIER, text, MAX (number, 1), &unreadable);
  g_autoptr(RegieDossier) stored = NULL;
  const char *id = NULL;
  gint64 revision = 0;

  if (dossier == NULL)
    return refuse_text (import, unreadable);

  id = regie_entity_get_id (REGIE_ENTITY (dossier));
  if (id != NULL)
    stored = regie_store_load (import->store, session, id, &revision, NULL, &error);

  if (stored == NULL)
    {
      import->n_failed++;
      refuse (import, number, why);
      return error == NULL || g_error_matches (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND)
               ? TOOL_UNREADABLE
               : TOOL_FAILED;
    }
  if (may_update)
    return update (import, dossier, stored, revision, number);

  import->n_existing++;
  refuse (import,
          number,
          tool_text (import->tool,
                     N_ ("the store has this dossier already; --update saves a new revision")));

  return TOOL_FOUND;
}

static void
settle_all (Import     *import,
            GBytes     *batch,
            GListModel *left_out)
{
  for (guint i = 0; i < g_list_model_get_n_items (left_out) && import->status < TOOL_FAILED; i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (left_out, i);
      guint place = g_ascii_strtoull (regie_problem_get_path (problem) + 1, NULL, 10);
      const Line *line = &g_array_index (import->places, Line, place);
      gsize end = place + 1 < import->places->len ? line[1].start : g_bytes_get_size (batch);
      /* Without its newline. */
      g_autoptr(GBytes) text = g_bytes_new_from_bytes (batch, line->start, end - line->start - 1);

      note (import, settle (import, text, line->number, regie_problem_get_text (problem)));
    }
}

/* Puts the batch into the store. */
static void
flush (Import *import)
{
  g_autoptr(RegieSession) session = store_make_session (import->tool);
  /* The array keeps its room for the next batch. */
  g_autoptr(GBytes) batch = g_bytes_new_static (import->batch->data, import->batch->len);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) left_out = NULL;

  if (import->places->len == 0)
    return;

  left_out = regie_store_import_lines (import->store, session, batch, NULL, &error);
  if (left_out == NULL)
    {
      hide_progress (import);
      tool_complain (import->tool, NULL, error->message);
      note (import, TOOL_FAILED);
    }
  else
    {
      import->n_new += import->places->len - g_list_model_get_n_items (left_out);
      settle_all (import, batch, left_out);
    }

  g_byte_array_set_size (import->batch, 0);
  g_array_set_size (import->places, 0);
  show_progress (import);
}

/* Adds a text without a newline. */
static void
take (Import  *import,
      GBytes  *text,
      guint64  number)
{
  const Line line = { number, import->batch->len };
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data (text, &length);

  g_byte_array_append (import->batch, bytes, length);
  g_byte_array_append (import->batch, (const guint8 *) "\n", 1);
  g_array_append_val (import->places, line);
  if (import->places->len >= BATCH_DOSSIERS || import->batch->len >= BATCH_BYTES)
    flush (import);
}

/* A document for people becomes a line. */
static gboolean
take_all (Import  *import,
          GError **error)
{
  g_autoptr(GBytes) text = lines_take_all (import->lines, error);
  g_autoptr(GError) unreadable = NULL;
  g_autoptr(RegieEntity) dossier = NULL;
  g_autoptr(GBytes) line = NULL;

  if (text == NULL)
    return FALSE;

  dossier = regie_reader_read_bytes (import->reader, REGIE_TYPE_DOSSIER, text, &unreadable);
  if (dossier == NULL)
    {
      note (import, refuse_text (import, unreadable));
      return TRUE;
    }
  line = regie_entity_to_bytes (dossier, REGIE_WRITE_SECRETS);
  take (import, line, 0);

  return TRUE;
}

static void
take_lines (Import  *import,
            GError **error)
{
  g_autoptr(GBytes) line = NULL;

  while (import->status < TOOL_FAILED && (line = lines_take_one (import->lines, error)) != NULL)
    {
      if (!lines_is_blank (line))
        take (import, line, lines_get_number (import->lines));
      g_clear_pointer (&line, g_bytes_unref);
    }
}

static void
import_file (Import     *import,
             const char *name)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(Lines) lines = lines_open (name, regie_reader_get_max_size (import->reader), &error);

  import->file = name;
  import->lines = lines;
  if (lines != NULL)
    {
      if (lines_begin_a_document (lines, &error))
        (void) take_all (import, &error);
      else if (error == NULL)
        take_lines (import, &error);
      if (import->status < TOOL_FAILED)
        flush (import);
    }

  if (error != NULL)
    {
      refuse (import, 0, error->message);
      note (import, TOOL_UNREADABLE);
    }
  import->lines = NULL;
}

static void
append_count (Import     *import,
              GString    *summary,
              const char *word,
              guint64     n)
{
  if (n > 0)
    g_string_append_printf (summary,
                            "%s%s: %" G_GUINT64_FORMAT,
                            summary->len == 0 ? "" : ", ",
                            tool_text (import->tool, word),
                            n);
}

static void
write_summary (Import *import)
{
  g_autoptr(GString) summary = g_string_new (NULL);

  append_count (import, summary, N_ ("new"), import->n_new);
  append_count (import, summary, N_ ("updated"), import->n_updated);
  append_count (import, summary, N_ ("unchanged"), import->n_unchanged);
  append_count (import, summary, N_ ("there already"), import->n_existing);
  append_count (import, summary, N_ ("refused"), import->n_failed);
  hide_progress (import);
  tool_write_line (import->tool,
                   summary->len == 0 ? tool_text (import->tool, N_ ("nothing to import"))
                                     : summary->str);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieStore) store = store_open (tool, arguments[0], TRUE);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GByteArray) batch = g_byte_array_new ();
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (Line));
  Import import = {
    .tool = tool, .store = store, .reader = reader, .batch = batch, .places = places
  };

  if (store == NULL)
    return TOOL_FAILED;

  for (gsize i = 1; arguments[i] != NULL && import.status < TOOL_FAILED; i++)
    import_file (&import, arguments[i]);
  write_summary (&import);

  return import.status;
}

const ToolCommand command_store_import = {
  .name = "store import",
  .arguments = N_ ("STORE FILE..."),
  .summary = N_ ("Puts dossiers into a store, which is made when it is missing."),
  .description = N_ (
    "A file holds one dossier, or one on each line. A line that cannot be read is named and left out; the "
    "others are kept. Exit status 1 says that the store had some already. STORE is sqlite:PATH or a path. A "
    "new store gets a new key for its log, unless --key names one that is there."),
  .min_arguments = 2,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
