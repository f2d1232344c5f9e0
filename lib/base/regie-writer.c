/* regie-writer.c: records as canonical JSON text
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-writer-private.h"

#include "base/regie-date-private.h"
#include "base/regie-value-private.h"
#include "base/regie-word-private.h"

/* clang-format off */
G_DEFINE_FLAGS_TYPE (RegieWriteFlags, regie_write_flags,
  G_DEFINE_ENUM_VALUE (REGIE_WRITE_CANONICAL, "canonical"),
  G_DEFINE_ENUM_VALUE (REGIE_WRITE_PRETTY, "pretty"),
  G_DEFINE_ENUM_VALUE (REGIE_WRITE_SECRETS, "secrets"))
/* clang-format on */

#define FIRST_ROOM 256

/* Makes room for @length more bytes and the NUL, and returns where they go. */
static char *
text_room (RegieText *text,
           gsize      length)
{
  gsize needed = 0;

  if (!g_size_checked_add (&needed, text->length, length) ||
      !g_size_checked_add (&needed, needed, 1))
    g_error ("a text of more than %" G_GSIZE_FORMAT " bytes", text->length);

  if (needed > text->room)
    {
      if (!g_size_checked_mul (&text->room, needed, 2))
        text->room = needed;
      text->room = MAX (text->room, FIRST_ROOM);
      text->text = g_realloc (text->text, text->room);
    }

  return text->text + text->length;
}

void
regie_text_put (RegieText  *text,
                const char *bytes,
                gsize       length)
{
  memcpy (text_room (text, length), bytes, length);
  text->length += length;
}

void
regie_text_clear (RegieText *text)
{
  g_clear_pointer (&text->text, g_free);
  text->length = text->room = 0;
}

/* Returns the text, ended by a NUL, and leaves @text empty. */
char *
regie_text_steal (RegieText *text)
{
  *text_room (text, 0) = '\0';
  text->length = text->room = 0;

  return g_steal_pointer (&text->text);
}

void
regie_text_put_int64 (RegieText *text,
                      gint64     value)
{
  char digits[24];
  gsize at = sizeof digits;
  /* The smallest number has no positive counterpart, but its unsigned value is right. */
  guint64 rest = value < 0 ? 0 - (guint64) value : (guint64) value;

  do
    digits[--at] = '0' + rest % 10;
  while ((rest /= 10) > 0);
  if (value < 0)
    digits[--at] = '-';

  regie_text_put (text, digits + at, sizeof digits - at);
}

static char *
put_escape (char   *to,
            guchar  byte)
{
  static const char hex[] = "0123456789abcdef";
  static const char letters[] = "btn\0fr";

  *to++ = '\\';
  if (byte == '"' || byte == '\\')
    *to++ = byte;
  else if (byte >= '\b' && byte <= '\r' && byte != '\v')
    *to++ = letters[byte - '\b'];
  else
    {
      *to++ = 'u';
      *to++ = '0';
      *to++ = '0';
      *to++ = hex[byte >> 4];
      *to++ = hex[byte & 15];
    }

  return to;
}

/* The longest escape: six bytes for one. */
#define LONGEST_ESCAPE 6

void
regie_text_put_json_string (RegieText  *text,
                            const char *string)
{
  gsize length = strlen (string);
  gsize longest = 0;
  const char *from = string;
  const char *end = string + length;
  char *start = NULL;
  char *to = NULL;

  if (!g_size_checked_mul (&longest, length, LONGEST_ESCAPE) ||
      !g_size_checked_add (&longest, longest, 2))
    g_error ("a string of %" G_GSIZE_FORMAT " bytes", length);

  start = to = text_room (text, longest);
  *to++ = '"';
  while (from < end)
    {
      gsize n_clean = 0;

      /* A word is copied whole; what is no part of it is overwritten by what follows. */
      if (end - from >= (gssize) sizeof (guint64))
        {
          guint64 stops = regie_word_stops (regie_word_load (from));

          memcpy (to, from, sizeof (guint64));
          n_clean = stops == 0 ? sizeof (guint64) : regie_word_bytes_before (stops);
          from += n_clean;
          to += n_clean;
          if (stops == 0)
            continue;
        }

      if (G_LIKELY ((guchar) *from >= ' ' && *from != '"' && *from != '\\'))
        *to++ = *from++;
      else
        to = put_escape (to, *from++);
    }
  *to++ = '"';

  text->length += to - start;
}

static void
put_line_break (RegieText *text,
                guint      depth)
{
  regie_text_puts (text, "\n");
  for (guint i = 0; i < depth; i++)
    regie_text_puts (text, "  ");
}

typedef struct
{
  RegieText       text;
  RegieWriteFlags flags;
} Writer;

static void put_entity (Writer      *writer,
                        RegieEntity *entity,
                        guint        depth);

/* Puts what stands between two values of a container, or before the first. */
static void
put_separator (Writer   *writer,
               gboolean  is_first,
               guint     depth)
{
  if (!is_first)
    regie_text_puts (&writer->text, ",");
  if (writer->flags & REGIE_WRITE_PRETTY)
    put_line_break (&writer->text, depth);
}

static void
put_strings (Writer *writer,
             GStrv   strings,
             guint   depth)
{
  regie_text_puts (&writer->text, "[");
  for (gsize i = 0; strings != NULL && strings[i] != NULL; i++)
    {
      put_separator (writer, i == 0, depth + 1);
      regie_text_put_json_string (&writer->text, strings[i]);
    }
  if (strings != NULL && strings[0] != NULL && (writer->flags & REGIE_WRITE_PRETTY))
    put_line_break (&writer->text, depth);
  regie_text_puts (&writer->text, "]");
}

static void
put_list (Writer           *writer,
          const RegieItems *list,
          guint             depth)
{
  guint n_items = regie_items_get_length (list);

  regie_text_puts (&writer->text, "[");
  for (guint i = 0; i < n_items; i++)
    {
      put_separator (writer, i == 0, depth + 1);
      put_entity (writer, list->items[i], depth + 1);
    }
  if (n_items > 0 && (writer->flags & REGIE_WRITE_PRETTY))
    put_line_break (&writer->text, depth);
  regie_text_puts (&writer->text, "]");
}

static void
put_nick (RegieText         *text,
          const RegieColumn *column,
          int                value)
{
  const char *nick = regie_column_get_nick (column, value);

  regie_text_puts (text, "\"");
  regie_text_put (text, nick, strlen (nick));
  regie_text_puts (text, "\"");
}

static void
put_boolean (RegieText *text,
             gboolean   value)
{
  if (value)
    regie_text_puts (text, "true");
  else
    regie_text_puts (text, "false");
}

static void
put_date_or_null (RegieText   *text,
                  const GDate *date)
{
  char digits[REGIE_DATE_LENGTH];

  if (!g_date_valid (date))
    {
      regie_text_puts (text, "null");
      return;
    }

  regie_date_print (date, digits);
  regie_text_puts (text, "\"");
  regie_text_put (text, digits, sizeof digits);
  regie_text_puts (text, "\"");
}

static void
put_time_or_null (RegieText *text,
                  GDateTime *time)
{
  char digits[REGIE_TIME_MAX_LENGTH];
  gsize length = 0;

  if (time == NULL)
    {
      regie_text_puts (text, "null");
      return;
    }

  length = regie_time_print (time, digits);
  regie_text_puts (text, "\"");
  regie_text_put (text, digits, length);
  regie_text_puts (text, "\"");
}

static void
put_string_or_null (RegieText  *text,
                    const char *string)
{
  if (string == NULL)
    regie_text_puts (text, "null");
  else
    regie_text_put_json_string (text, string);
}

static void
put_child_or_null (Writer      *writer,
                   RegieEntity *child,
                   guint        depth)
{
  if (child == NULL)
    regie_text_puts (&writer->text, "null");
  else
    put_entity (writer, child, depth);
}

static void
put_value (Writer            *writer,
           RegieEntity       *entity,
           const RegieColumn *column,
           guint              depth)
{
  const RegieField *row = &column->row;
  RegieText *text = &writer->text;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      put_string_or_null (text, REGIE_MEMBER (char *, entity, row));
      return;
    case REGIE_KIND_BOOLEAN:
      put_boolean (text, REGIE_MEMBER (gboolean, entity, row));
      return;
    case REGIE_KIND_INT:
      regie_text_put_int64 (text, REGIE_MEMBER (int, entity, row));
      return;
    case REGIE_KIND_INT64:
      regie_text_put_int64 (text, REGIE_MEMBER (gint64, entity, row));
      return;
    case REGIE_KIND_ENUM:
      put_nick (text, column, REGIE_MEMBER (int, entity, row));
      return;
    case REGIE_KIND_DATE:
      put_date_or_null (text, &REGIE_MEMBER (GDate, entity, row));
      return;
    case REGIE_KIND_TIME:
      put_time_or_null (text, REGIE_MEMBER (GDateTime *, entity, row));
      return;
    case REGIE_KIND_STRINGS:
      put_strings (writer, REGIE_MEMBER (GStrv, entity, row), depth);
      return;
    case REGIE_KIND_CHILD:
      put_child_or_null (writer, REGIE_MEMBER (RegieEntity *, entity, row), depth);
      return;
    case REGIE_KIND_LIST:
      put_list (writer, REGIE_MEMBER (RegieItems *, entity, row), depth);
      return;
    }

  g_assert_not_reached ();
}

/* Copies in steps of a fixed size, which for so few bytes costs less than a call. Writes up to
 * REGIE_HEAD_PADDING bytes more, over which the next text goes. */
static void
put_padded (RegieText  *text,
            const char *bytes,
            gsize       length)
{
  char *to = text_room (text, length + REGIE_HEAD_PADDING);

  for (gsize i = 0; i < length; i += REGIE_HEAD_PADDING)
    memcpy (to + i, bytes + i, REGIE_HEAD_PADDING);
  text->length += length;
}

static void
put_head (Writer            *writer,
          const RegieColumn *column,
          gboolean           is_first,
          guint              depth)
{
  gboolean is_pretty = (writer->flags & REGIE_WRITE_PRETTY) != 0;
  gsize skipped = is_first || is_pretty ? 1 : 0;

  if (is_pretty)
    put_separator (writer, is_first, depth);
  put_padded (&writer->text,
              column->head + skipped,
              column->member_length + REGIE_HEAD_EXTRA - skipped);
  if (is_pretty)
    regie_text_puts (&writer->text, " ");
}

static gboolean
is_written (Writer           *writer,
            RegieEntity      *entity,
            const RegieField *row)
{
  if ((row->flags & REGIE_FIELD_SECRET) && !(writer->flags & REGIE_WRITE_SECRETS))
    return FALSE;

  /* A required number may well be zero; what is missing stays missing. */
  if (row->flags & REGIE_FIELD_REQUIRED)
    return !regie_value_is_unset (entity, row);

  return !regie_value_is_default (entity, row);
}

static void
put_entity (Writer      *writer,
            RegieEntity *entity,
            guint        depth)
{
  const RegieTable *table = regie_entity_get_table (entity);
  gboolean is_first = TRUE;

  regie_text_puts (&writer->text, "{");
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = NULL;

      /* Most members of most records are not set. */
      if (regie_brief_is_unset (&table->briefs[i], entity) &&
          !(table->briefs[i].flags & REGIE_BRIEF_REQUIRED))
        continue;

      column = &table->columns[i];
      if (!is_written (writer, entity, &column->row))
        continue;

      put_head (writer, column, is_first, depth + 1);
      put_value (writer, entity, column, depth + 1);
      is_first = FALSE;
    }

  /* What this version does not know may be a secret of a later one. It is kept as one text of
   * compact members, each after a comma. */
  if (entity->unknown != NULL && (writer->flags & REGIE_WRITE_SECRETS))
    {
      put_separator (writer, is_first, depth + 1);
      regie_text_put (&writer->text, entity->unknown + 1, strlen (entity->unknown) - 1);
      is_first = FALSE;
    }

  if (!is_first && (writer->flags & REGIE_WRITE_PRETTY))
    put_line_break (&writer->text, depth);
  regie_text_puts (&writer->text, "}");
}

/* Puts a value of a record, also when it is not set. */
void
regie_text_put_value (RegieText         *text,
                      RegieEntity       *entity,
                      const RegieColumn *column,
                      RegieWriteFlags    flags)
{
  Writer writer = { *text, flags };

  put_value (&writer, entity, column, 0);
  *text = writer.text;
}

/* Writes one value of a record, or returns NULL when there is none. */
char *
regie_write_value (RegieEntity      *entity,
                   const RegieField *row,
                   RegieWriteFlags   flags)
{
  Writer writer = { .flags = flags };
  const RegieTable *table = regie_entity_get_table (entity);

  if (regie_value_is_default (entity, row))
    return NULL;

  put_value (&writer,
             entity,
             regie_table_find_member (table, row->member, strlen (row->member)),
             0);

  return regie_text_steal (&writer.text);
}

/**
 * regie_entity_to_bytes:
 * @self: a record
 * @flags: how to write it
 *
 * Writes a record as JSON text in UTF-8, members in the order of the type, without those that
 * have no value. Secrets, and members that were kept although this version of the library does not
 * know them, are written with %REGIE_WRITE_SECRETS alone: whether such a member is a secret only a
 * later version can tell. Whoever writes a document to be read again asks for them, or loses them.
 *
 * The canonical form of two equal records is the same to the byte. What
 * [method@Regie.Reader.read_bytes] makes of the text equals the record, if secrets were asked for
 * or there are none.
 *
 * Returns: (transfer full): the text, without a byte after it
 *
 * Since: 0.1
 */
GBytes *
regie_entity_to_bytes (RegieEntity     *self,
                       RegieWriteFlags  flags)
{
  Writer writer = { .flags = flags };
  gsize length = 0;

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);

  put_entity (&writer, self, 0);
  length = writer.text.length;

  return g_bytes_new_take (regie_text_steal (&writer.text), length);
}

/**
 * regie_entity_to_json:
 * @self: a record
 * @flags: how to write it
 *
 * Writes a record as [method@Regie.Entity.to_bytes] does, as a string.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_entity_to_json (RegieEntity     *self,
                      RegieWriteFlags  flags)
{
  Writer writer = { .flags = flags };

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);

  put_entity (&writer, self, 0);

  return regie_text_steal (&writer.text);
}
