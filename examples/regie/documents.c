/* documents.c: reads what is named on the command line
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <gio/gunixinputstream.h>
#include <sys/stat.h>
#include <unistd.h>

/* How a file is called in what we say about it. */
const char *
tool_name_of (const Tool *tool,
              const char *name)
{
  return g_str_equal (name, "-") ? tool_text (tool, N_ ("standard input")) : name;
}

#define CHUNK 65536

/* No more than the reader takes, and one chunk: an input without an end costs no memory. */
static GBytes *
read_standard_input (RegieReader  *reader,
                     GError      **error)
{
  g_autoptr(GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr(GByteArray) data = g_byte_array_new ();
  guint8 chunk[CHUNK];
  gsize n_read = 0;

  do
    {
      if (!g_input_stream_read_all (stream, chunk, sizeof chunk, &n_read, NULL, error))
        return NULL;
      g_byte_array_append (data, chunk, n_read);
    }
  while (n_read == sizeof chunk && data->len <= regie_reader_get_max_size (reader));

  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

static RegieEntity *
read_named (GType        type,
            const char  *name,
            GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = NULL;
  g_autoptr(GBytes) bytes = NULL;

  regie_reader_set_flags (reader, REGIE_READ_COMPLETE);
  if (!g_str_equal (name, "-"))
    {
      file = g_file_new_for_path (name);
      return regie_reader_read_file (reader, type, file, NULL, error);
    }

  bytes = read_standard_input (reader, error);
  if (bytes == NULL)
    return NULL;

  return regie_reader_read_bytes (reader, type, bytes, error);
}

/* Reads a document; when that fails it has been said, and NULL comes back. */
RegieEntity *
tool_read (Tool       *tool,
           GType       type,
           const char *name)
{
  g_autoptr(GError) error = NULL;
  RegieEntity *document = read_named (type, name, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    tool_complain (tool, name, tool_text (tool, N_ ("there is no such file")));
  else if (document == NULL)
    tool_complain (tool, tool_name_of (tool, name), error->message);

  return document;
}

/* Writes a whole output to a file, or to standard output when none is named: whole or not at all,
 * also in the place of a file that was read, and for its owner alone. */
ToolStatus
tool_save (Tool       *tool,
           const char *file,
           const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *what = NULL;

  if (file == NULL)
    {
      tool_write (tool, text);
      return TOOL_FINE;
    }
  if (g_file_set_contents_full (file,
                                text,
                                -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                S_IRUSR | S_IWUSR,
                                &error))
    return TOOL_FINE;

  what = tool_fill (tool, N_ ("cannot write the output: {reason}"), "reason", error->message, NULL);
  tool_complain (tool, NULL, what);

  return TOOL_FAILED;
}

/* Shows a dossier: at a glance, or the plan on one page. */
void
tool_write_dossier (Tool         *tool,
                    RegieDossier *dossier,
                    RegieMethod  *method,
                    gboolean      plan_only)
{
  RegiePlan *plan = plan_only ? regie_dossier_get_plan_on (dossier, &tool->day) : NULL;
  g_autoptr(RegieReport) report = NULL;
  g_autofree char *text = NULL;

  if (tool->json)
    {
      if (plan_only && plan == NULL)
        tool_write (tool, "null");
      else
        tool_write_entity (tool, plan_only ? REGIE_ENTITY (plan) : REGIE_ENTITY (dossier));
      tool_write (tool, "\n");
      return;
    }

  report = plan_only ? REGIE_REPORT (regie_plan_page_new (method))
                     : REGIE_REPORT (regie_overview_new (method));
  text = regie_report_write (report, dossier, &tool->day, tool->language);
  tool_write (tool, text);
}
