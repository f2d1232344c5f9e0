/* stream.c: one dossier after the other, from files or a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "stream.h"
#include "lines.h"

#include <stdio.h>
#include <unistd.h>

#define SHOWN_EVERY (G_USEC_PER_SEC / 4)
#define CLEAR_LINE  "\r\033[K"

static void
note (ToolStatus *status,
      ToolStatus  other)
{
  *status = MAX (*status, other);
}

/* Progress */

static void
show (Progress   *progress,
      int         percent,
      const char *begin,
      const char *end)
{
  g_autofree char *n = g_strdup_printf ("%" G_GUINT64_FORMAT, progress->n_cases);
  g_autofree char *done = percent < 0 ? g_strdup ("") : g_strdup_printf (", %d %%", percent);
  g_autofree char *said = tool_fill (progress->tool, N_ ("cases: {number}"), "number", n, NULL);
  g_autofree char *line = g_strconcat (begin, "regie: ", said, done, end, NULL);

  (void) fputs (line, stderr);
  (void) fflush (stderr);
}

/* One more; @percent is -1 when nobody knows how many there are. */
void
progress_step (Progress *progress,
               int       percent)
{
  gint64 now = g_get_monotonic_time ();
  gboolean is_terminal = isatty (STDERR_FILENO);

  progress->n_cases++;
  if ((!progress->is_asked && (!is_terminal || progress->has_enough)) ||
      now - progress->shown_at < SHOWN_EVERY)
    return;

  progress->shown_at = now;
  show (progress, percent, is_terminal ? CLEAR_LINE : "", is_terminal ? "" : "\n");
}

/* Before something else is said there. */
void
progress_hide (const Progress *progress)
{
  if (progress->shown_at != 0 && isatty (STDERR_FILENO))
    (void) fputs (CLEAR_LINE, stderr);
}

/* Whoever asked for it is told at the end how many there were. */
void
progress_end (Progress *progress)
{
  progress_hide (progress);
  if (progress->is_asked)
    show (progress, -1, "", "\n");
}

/* Files */

typedef struct
{
  Tool        *tool;
  Progress    *progress;
  RegieReader *reader;
  Lines       *lines;
  const char  *name;
  StreamFunc   func;
  gpointer     data;
  ToolStatus   status;
} Files;

static void
complain (Files      *files,
          const char *what)
{
  progress_hide (files->progress);
  tool_complain (files->tool, tool_name_of (files->tool, files->name), what);
  note (&files->status, TOOL_UNREADABLE);
}

/* @number is that of the line on which the text begins. */
static void
take (Files   *files,
      GBytes  *text,
      guint64  number)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) dossier =
    regie_reader_read_line (files->reader, REGIE_TYPE_DOSSIER, text, number, &error);

  if (dossier == NULL)
    complain (files, error->message);
  note (&files->status,
        files->func (files->tool, (RegieDossier *) dossier, files->name, files->data));
  progress_step (files->progress, lines_get_percent (files->lines));
}

static void
take_all (Files   *files,
          GError **error)
{
  g_autoptr(GBytes) text = lines_take_all (files->lines, error);

  if (text != NULL)
    take (files, text, 1);
}

/* An input with nothing but blank lines is one document that is empty. */
static void
take_lines (Files   *files,
            GError **error)
{
  g_autoptr(GBytes) line = NULL;
  gboolean has_some = FALSE;

  while (tool_can_write (files->tool) && (line = lines_take_one (files->lines, error)) != NULL)
    {
      if (!lines_is_blank (line))
        {
          has_some = TRUE;
          take (files, line, lines_get_number (files->lines));
        }
      g_clear_pointer (&line, g_bytes_unref);
    }
  if (!has_some && *error == NULL && tool_can_write (files->tool))
    {
      g_autoptr(GBytes) nothing = g_bytes_new (NULL, 0);

      take (files, nothing, 1);
    }
}

static void
take_file (Files      *files,
           const char *name)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(Lines) lines = lines_open (name, regie_reader_get_max_size (files->reader), &error);

  files->name = name;
  files->lines = lines;
  if (lines != NULL)
    {
      if (lines_begin_a_document (lines, &error))
        take_all (files, &error);
      else if (error == NULL)
        take_lines (files, &error);
    }

  if (error == NULL)
    return;
  complain (files,
            g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
              ? tool_text (files->tool, N_ ("there is no such file"))
              : error->message);
  note (&files->status, files->func (files->tool, NULL, name, files->data));
}

ToolStatus
stream_files (Tool       *tool,
              GStrv       names,
              Progress   *progress,
              StreamFunc  func,
              gpointer    data)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  Files files = {
    .tool = tool, .progress = progress, .reader = reader, .func = func, .data = data
  };

  for (gsize i = 0; names[i] != NULL && tool_can_write (tool); i++)
    take_file (&files, names[i]);

  return files.status;
}

/* Store */

/* So many are read before they are worked with: that they were read is on the disk by then. */
#define BATCH 64

typedef struct
{
  Tool       *tool;
  RegieStore *store;
  Progress   *progress;
  StreamFunc  func;
  gpointer    data;
  GPtrArray  *dossiers;
  ToolStatus  status;
} Stored;

static void
stored_init (Stored     *stored,
             Tool       *tool,
             RegieStore *store,
             Progress   *progress)
{
  stored->tool = tool;
  stored->store = store;
  stored->progress = progress;
  stored->dossiers = g_ptr_array_new_with_free_func (g_object_unref);
  /* Nothing is shown before the log is forced: the entries need not be forced one by one. */
  regie_sqlite_store_set_max_unsynced_reads (REGIE_SQLITE_STORE (store), G_MAXUINT);
}

/* An anchor forces all entries of the log that stand before it. */
static gboolean
force_log (Stored *stored)
{
  g_autoptr(RegieSession) session = store_make_session (stored->tool);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieAnchor) anchor = regie_store_get_anchor (stored->store, session, NULL, &error);

  if (anchor == NULL)
    note (&stored->status, store_complain (stored->tool, NULL, error));

  return anchor != NULL;
}

static void
work_off (Stored *stored)
{
  if (stored->dossiers->len == 0 || !force_log (stored))
    return;

  for (guint i = 0; i < stored->dossiers->len && tool_can_write (stored->tool); i++)
    {
      RegieDossier *dossier = stored->dossiers->pdata[i];

      note (&stored->status,
            stored->func (stored->tool,
                          dossier,
                          regie_entity_get_id (REGIE_ENTITY (dossier)),
                          stored->data));
      progress_step (stored->progress, -1);
    }
  g_ptr_array_set_size (stored->dossiers, 0);
}

/* Reads a dossier, in the name of its municipality when that is known. */
static void
load (Stored     *stored,
      const char *id,
      const char *municipality)
{
  g_autoptr(RegieSession) session = store_make_session (stored->tool);
  g_autoptr(GError) error = NULL;
  RegieDossier *dossier = NULL;

  if (municipality != NULL)
    regie_session_set_municipality (session, municipality);
  dossier = regie_store_load (stored->store, session, id, NULL, NULL, &error);
  if (dossier == NULL)
    {
      progress_hide (stored->progress);
      note (&stored->status, store_complain (stored->tool, id, error));
      note (&stored->status, stored->func (stored->tool, NULL, id, stored->data));
      return;
    }

  g_ptr_array_add (stored->dossiers, dossier);
  if (stored->dossiers->len >= BATCH)
    work_off (stored);
}

ToolStatus
stream_heads (Tool           *tool,
              RegieStore     *store,
              const char     *municipality,
              StreamHeadFunc  func,
              gpointer        data)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  ToolStatus status = TOOL_FINE;
  gboolean has_more = TRUE;

  regie_store_query_set_municipality (query, municipality);
  while (has_more && tool_can_write (tool))
    {
      g_autoptr(GListStore) heads = g_list_store_new (REGIE_TYPE_HEAD);

      has_more = store_list_page (tool, store, query, G_MAXUINT64, heads, &status);
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (heads)); i++)
        {
          g_autoptr(RegieHead) head = g_list_model_get_item (G_LIST_MODEL (heads), i);

          func (head, data);
        }
    }

  return status;
}

static void
load_head (RegieHead *head,
           gpointer   data)
{
  Stored *stored = data;

  if (stored->status < TOOL_FAILED && tool_can_write (stored->tool))
    load (stored, regie_entity_get_id (REGIE_ENTITY (head)), regie_head_get_municipality (head));
}

ToolStatus
stream_store (Tool       *tool,
              RegieStore *store,
              const char *municipality,
              Progress   *progress,
              StreamFunc  func,
              gpointer    data)
{
  Stored stored = { .func = func, .data = data };

  stored_init (&stored, tool, store, progress);
  note (&stored.status, stream_heads (tool, store, municipality, load_head, &stored));
  work_off (&stored);
  g_ptr_array_unref (stored.dossiers);

  return stored.status;
}

ToolStatus
stream_ids (Tool       *tool,
            RegieStore *store,
            GStrv       ids,
            Progress   *progress,
            StreamFunc  func,
            gpointer    data)
{
  Stored stored = { .func = func, .data = data };

  stored_init (&stored, tool, store, progress);
  for (gsize i = 0; ids[i] != NULL && stored.status < TOOL_FAILED; i++)
    load (&stored, ids[i], NULL);
  work_off (&stored);
  g_ptr_array_unref (stored.dossiers);

  return stored.status;
}
