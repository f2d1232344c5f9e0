/* lines.c: an input of any length, line by line
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "lines.h"

#include <gio/gunixinputstream.h>
#include <string.h>
#include <unistd.h>

struct _Lines
{
  GInputStream *stream;
  GByteArray   *buffer;
  /* Where in the buffer the next line begins. */
  gsize    start;
  gboolean at_end;
  /* A line that is longer is cut off behind this: one byte too much is enough for the reader to see
   * that it is too long. */
  gsize   max_length;
  guint64 number;
  guint64 n_read;
  guint64 size;
};

/* The rest of a line that is too long is looked through for its end, up to so many times what a
 * line may have: behind that, the input has no lines. */
#define LONGEST_REST 4
#define CHUNK        65536
#define PERCENT      100

static GInputStream *
open_file (const char  *name,
           guint64     *size,
           GError     **error)
{
  g_autoptr(GFile) file = g_file_new_for_path (name);
  GFileInputStream *stream = g_file_read (file, NULL, error);
  g_autoptr(GFileInfo) info = NULL;

  if (stream == NULL)
    return NULL;

  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, NULL, NULL);
  if (info != NULL)
    *size = g_file_info_get_size (info);

  return G_INPUT_STREAM (stream);
}

Lines *
lines_open (const char  *name,
            gsize        max_length,
            GError     **error)
{
  guint64 size = 0;
  GInputStream *stream = g_str_equal (name, "-") ? g_unix_input_stream_new (STDIN_FILENO, FALSE)
                                                 : open_file (name, &size, error);
  Lines *lines = NULL;

  if (stream == NULL)
    return NULL;

  lines = g_new0 (Lines, 1);
  lines->stream = stream;
  lines->size = size;
  lines->max_length = max_length;
  lines->buffer = g_byte_array_new ();

  return lines;
}

void
lines_close (Lines *lines)
{
  g_clear_object (&lines->stream);
  g_byte_array_unref (lines->buffer);
  g_free (lines);
}

/* Reads some more behind what is in the buffer. */
static gboolean
read_more (Lines   *lines,
           GError **error)
{
  guint8 chunk[CHUNK];
  gssize n_read = g_input_stream_read (lines->stream, chunk, sizeof chunk, NULL, error);

  if (n_read < 0)
    return FALSE;

  lines->n_read += n_read;
  lines->at_end = n_read == 0;
  g_byte_array_append (lines->buffer, chunk, n_read);

  return TRUE;
}

/* Where the line that begins in the buffer ends, or NULL when the buffer does not reach that far.
 */
static const guint8 *
find_end (const Lines *lines)
{
  gsize left = lines->buffer->len - lines->start;

  /* An empty array has no data. */
  return left == 0 ? NULL : memchr (lines->buffer->data + lines->start, '\n', left);
}

/* What has been taken makes room. */
static void
drop_taken (Lines *lines)
{
  g_byte_array_remove_range (lines->buffer, 0, lines->start);
  lines->start = 0;
}

/* Reads on until the line is whole, or longer than it may be. */
static gboolean
fill_line (Lines   *lines,
           GError **error)
{
  gsize n_seen = 0;

  if (find_end (lines) != NULL)
    return TRUE;

  /* What has been looked through is not looked through again. */
  drop_taken (lines);
  do
    {
      n_seen = lines->buffer->len;
      if (lines->at_end || n_seen > lines->max_length)
        return TRUE;
      if (!read_more (lines, error))
        return FALSE;
    }
  while (lines->buffer->len == n_seen ||
         memchr (lines->buffer->data + n_seen, '\n', lines->buffer->len - n_seen) == NULL);

  return TRUE;
}

/* The rest of a line that is too long is not kept. */
static gboolean
skip_line (Lines   *lines,
           GError **error)
{
  guint64 begin = lines->n_read;

  while (find_end (lines) == NULL && !lines->at_end)
    {
      if ((lines->n_read - begin) / LONGEST_REST > lines->max_length)
        {
          g_set_error (error,
                       G_IO_ERROR,
                       G_IO_ERROR_INVALID_DATA,
                       "line %" G_GUINT64_FORMAT ": without an end",
                       lines->number);
          return FALSE;
        }
      g_byte_array_set_size (lines->buffer, 0);
      lines->start = 0;
      if (!read_more (lines, error))
        return FALSE;
    }
  lines->start = find_end (lines) == NULL ? lines->buffer->len
                                          : (gsize) (find_end (lines) - lines->buffer->data) + 1;

  return TRUE;
}

GBytes *
lines_take_one (Lines   *lines,
                GError **error)
{
  g_autoptr(GBytes) line = NULL;
  const guint8 *end = NULL;
  gsize length = 0;

  if (!fill_line (lines, error))
    return NULL;
  if (lines->at_end && lines->start == lines->buffer->len)
    return NULL;

  end = find_end (lines);
  length = (end == NULL ? lines->buffer->len : (gsize) (end - lines->buffer->data)) - lines->start;
  line = g_bytes_new (lines->buffer->data + lines->start, MIN (length, lines->max_length + 1));
  lines->number++;
  if (!skip_line (lines, error))
    return NULL;

  return g_steal_pointer (&line);
}

static gboolean
is_space (guint8 byte)
{
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* A line of a document written for people opens something, or goes on after a comma; one of JSON
 * lines ends with what it opened. */
gboolean
lines_begin_a_document (Lines   *lines,
                        GError **error)
{
  gsize first = 0;
  gsize end = 0;

  do
    {
      while (first < lines->buffer->len && is_space (lines->buffer->data[first]))
        first++;
      for (end = first; end < lines->buffer->len && lines->buffer->data[end] != '\n';)
        end++;
      if (end < lines->buffer->len || lines->at_end || lines->buffer->len > CHUNK)
        break;
    }
  while (read_more (lines, error));

  while (end > first && is_space (lines->buffer->data[end - 1]))
    end--;

  return end > first && strchr ("{[,:", lines->buffer->data[end - 1]) != NULL &&
         lines->buffer->data[end - 1] != '\0';
}

GBytes *
lines_take_all (Lines   *lines,
                GError **error)
{
  g_autoptr(GByteArray) all = NULL;

  while (!lines->at_end && lines->buffer->len <= lines->max_length)
    if (!read_more (lines, error))
      return NULL;

  all = g_steal_pointer (&lines->buffer);
  lines->buffer = g_byte_array_new ();
  lines->start = 0;
  lines->number = 1;

  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

gboolean
lines_is_blank (GBytes *line)
{
  gsize length = 0;
  const char *text = g_bytes_get_data (line, &length);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (text[i]))
      return FALSE;

  return TRUE;
}

guint64
lines_get_number (const Lines *lines)
{
  return lines->number;
}

int
lines_get_percent (const Lines *lines)
{
  return lines->size == 0 ? -1 : (int) (MIN (lines->n_read, lines->size) * PERCENT / lines->size);
}
