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

#define CHUNK   65536
#define PERCENT 100

Lines *
lines_open (const char  *name,
            gsize        max_length,
            GError     **error)
{
  g_autoptr(Lines) self = g_new0 (Lines, 1);
  g_autoptr(GFile) file = g_file_new_for_path (name);
  g_autoptr(GFileInfo) info = NULL;

  self->buffer = g_byte_array_new ();
  self->max_length = max_length;

  if (g_str_equal (name, "-"))
    {
      self->stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
      return g_steal_pointer (&self);
    }

  self->stream = G_INPUT_STREAM (g_file_read (file, NULL, error));
  if (self->stream == NULL)
    return NULL;
  info = g_file_input_stream_query_info (G_FILE_INPUT_STREAM (self->stream),
                                         G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                         NULL,
                                         NULL);
  if (info != NULL)
    self->size = g_file_info_get_size (info);

  return g_steal_pointer (&self);
}

void
lines_close (Lines *self)
{
  g_clear_object (&self->stream);
  g_byte_array_unref (self->buffer);
  g_free (self);
}

/* Reads some more behind what is in the buffer. */
static gboolean
read_more (Lines   *self,
           GError **error)
{
  guint8 chunk[CHUNK];
  gssize n_read = g_input_stream_read (self->stream, chunk, sizeof chunk, NULL, error);

  if (n_read < 0)
    return FALSE;

  self->n_read += n_read;
  self->at_end = n_read == 0;
  g_byte_array_append (self->buffer, chunk, n_read);

  return TRUE;
}

/* Where the line that begins in the buffer ends, or NULL when the buffer does not reach that far.
 */
static const guint8 *
find_end (const Lines *self)
{
  return memchr (self->buffer->data + self->start, '\n', self->buffer->len - self->start);
}

/* What has been taken makes room. */
static void
drop_taken (Lines *self)
{
  g_byte_array_remove_range (self->buffer, 0, self->start);
  self->start = 0;
}

/* Reads on until the line is whole, or longer than it may be. */
static gboolean
fill_line (Lines   *self,
           GError **error)
{
  if (find_end (self) != NULL)
    return TRUE;

  drop_taken (self);
  while (!self->at_end && self->buffer->len <= self->max_length && find_end (self) == NULL)
    if (!read_more (self, error))
      return FALSE;

  return TRUE;
}

/* The rest of a line that is too long is not kept. */
static gboolean
skip_line (Lines   *self,
           GError **error)
{
  while (find_end (self) == NULL && !self->at_end)
    {
      g_byte_array_set_size (self->buffer, 0);
      self->start = 0;
      if (!read_more (self, error))
        return FALSE;
    }
  self->start = find_end (self) == NULL ? self->buffer->len
                                        : (gsize) (find_end (self) - self->buffer->data) + 1;

  return TRUE;
}

GBytes *
lines_take_one (Lines   *self,
                GError **error)
{
  g_autoptr(GBytes) line = NULL;
  const guint8 *end = NULL;
  gsize length = 0;

  if (!fill_line (self, error))
    return NULL;
  if (self->at_end && self->start == self->buffer->len)
    return NULL;

  end = find_end (self);
  length = (end == NULL ? self->buffer->len : (gsize) (end - self->buffer->data)) - self->start;
  line = g_bytes_new (self->buffer->data + self->start, MIN (length, self->max_length + 1));
  self->number++;
  if (!skip_line (self, error))
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
lines_begin_a_document (Lines   *self,
                        GError **error)
{
  gsize first = 0;
  gsize end = 0;

  do
    {
      while (first < self->buffer->len && is_space (self->buffer->data[first]))
        first++;
      for (end = first; end < self->buffer->len && self->buffer->data[end] != '\n';)
        end++;
      if (end < self->buffer->len || self->at_end || self->buffer->len > CHUNK)
        break;
    }
  while (read_more (self, error));

  while (end > first && is_space (self->buffer->data[end - 1]))
    end--;

  return end > first && strchr ("{[,:", self->buffer->data[end - 1]) != NULL &&
         self->buffer->data[end - 1] != '\0';
}

GBytes *
lines_take_all (Lines   *self,
                GError **error)
{
  g_autoptr(GByteArray) all = NULL;

  while (!self->at_end && self->buffer->len <= self->max_length)
    if (!read_more (self, error))
      return NULL;

  all = g_steal_pointer (&self->buffer);
  self->buffer = g_byte_array_new ();
  self->start = 0;
  self->number = 1;

  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

guint64
lines_get_number (const Lines *self)
{
  return self->number;
}

int
lines_get_percent (const Lines *self)
{
  return self->size == 0 ? -1 : (int) (MIN (self->n_read, self->size) * PERCENT / self->size);
}
