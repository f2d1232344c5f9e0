/* regie-reader.c: JSON text as records
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-reader.h>

#include "base/regie-parser-private.h"

/**
 * RegieReader:
 *
 * Reads JSON text as records, strictly.
 *
 * A text is one object in UTF-8 after RFC 8259. Members that stand twice, a second document,
 * half surrogate pairs, the character NUL, a byte order mark and numbers that do not fit are
 * errors, and so is a member that the library does not know, unless
 * %REGIE_READ_KEEP_UNKNOWN asks to keep it. `null` for a string, a day, a moment, an
 * array of strings or an object reads as nothing there.
 *
 * What the method would object to is read: that is for the review. What a value misses is read
 * too, see [method@Regie.Entity.check_shape].
 *
 * An error says where and what, never the value:
 * `plan.goals[2].target_date (line 40, column 22): not a calendar date`.
 *
 * Once its limits are set, several threads may read with one reader. A record that was read
 * belongs to the thread that gets it.
 *
 * Since: 0.1
 */
struct _RegieReader
{
  GObject parent_instance;

  RegieReadFlags     flags;
  guint              max_size;
  RegieScannerLimits limits;
};

/* clang-format off */
G_DEFINE_FLAGS_TYPE (RegieReadFlags, regie_read_flags,
  G_DEFINE_ENUM_VALUE (REGIE_READ_STRICT, "strict"),
  G_DEFINE_ENUM_VALUE (REGIE_READ_KEEP_UNKNOWN, "keep-unknown"),
  G_DEFINE_ENUM_VALUE (REGIE_READ_COMPLETE, "complete"))
/* clang-format on */

G_DEFINE_FINAL_TYPE (RegieReader, regie_reader, G_TYPE_OBJECT)

#define DEFAULT_MAX_SIZE   (64 * 1024 * 1024)
#define DEFAULT_MAX_STRING (1024 * 1024)
#define DEFAULT_MAX_COUNT  1000000
#define MAX_DEPTH          64

enum
{
  PROP_0,
  /**
   * RegieReader:flags:
   *
   * How a text is read.
   *
   * Since: 0.1
   */
  PROP_FLAGS,
  /**
   * RegieReader:max-size:
   *
   * Bytes that a text may have.
   *
   * Since: 0.1
   */
  PROP_MAX_SIZE,
  /**
   * RegieReader:max-depth:
   *
   * Objects and arrays that may stand in each other.
   *
   * Since: 0.1
   */
  PROP_MAX_DEPTH,
  /**
   * RegieReader:max-string:
   *
   * Bytes that a string may have.
   *
   * Since: 0.1
   */
  PROP_MAX_STRING,
  /**
   * RegieReader:max-count:
   *
   * Records, strings in arrays and unknown values that a text may have together.
   *
   * Since: 0.1
   */
  PROP_MAX_COUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
regie_reader_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  RegieReader *self = REGIE_READER (object);

  switch (property_id)
    {
    case PROP_FLAGS:
      g_value_set_flags (value, self->flags);
      break;
    case PROP_MAX_SIZE:
      g_value_set_uint (value, self->max_size);
      break;
    case PROP_MAX_DEPTH:
      g_value_set_uint (value, self->limits.max_depth);
      break;
    case PROP_MAX_STRING:
      g_value_set_uint (value, self->limits.max_string);
      break;
    case PROP_MAX_COUNT:
      g_value_set_uint (value, self->limits.max_count);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
regie_reader_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  RegieReader *self = REGIE_READER (object);

  switch (property_id)
    {
    case PROP_FLAGS:
      regie_reader_set_flags (self, g_value_get_flags (value));
      break;
    case PROP_MAX_SIZE:
      regie_reader_set_max_size (self, g_value_get_uint (value));
      break;
    case PROP_MAX_DEPTH:
      regie_reader_set_max_depth (self, g_value_get_uint (value));
      break;
    case PROP_MAX_STRING:
      regie_reader_set_max_string (self, g_value_get_uint (value));
      break;
    case PROP_MAX_COUNT:
      regie_reader_set_max_count (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
regie_reader_class_init (RegieReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = regie_reader_get_property;
  object_class->set_property = regie_reader_set_property;

  properties[PROP_FLAGS] =
    g_param_spec_flags ("flags", NULL, NULL, REGIE_TYPE_READ_FLAGS, REGIE_READ_STRICT, flags);
  properties[PROP_MAX_SIZE] =
    g_param_spec_uint ("max-size", NULL, NULL, 1, G_MAXINT, DEFAULT_MAX_SIZE, flags);
  properties[PROP_MAX_DEPTH] =
    g_param_spec_uint ("max-depth", NULL, NULL, 1, MAX_DEPTH, MAX_DEPTH, flags);
  properties[PROP_MAX_STRING] =
    g_param_spec_uint ("max-string", NULL, NULL, 1, G_MAXINT, DEFAULT_MAX_STRING, flags);
  properties[PROP_MAX_COUNT] =
    g_param_spec_uint ("max-count", NULL, NULL, 1, G_MAXINT, DEFAULT_MAX_COUNT, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
regie_reader_init (RegieReader *self)
{
  self->max_size = DEFAULT_MAX_SIZE;
  self->limits = (RegieScannerLimits){ MAX_DEPTH, DEFAULT_MAX_STRING, DEFAULT_MAX_COUNT };
}

/**
 * regie_reader_new:
 *
 * Makes a strict reader with the limits of the library.
 *
 * Returns: (transfer full): the reader
 *
 * Since: 0.1
 */
RegieReader *
regie_reader_new (void)
{
  return g_object_new (REGIE_TYPE_READER, NULL);
}

static void
store (RegieReader *self,
       guint       *member,
       guint        value,
       guint        property)
{
  if (*member == value)
    return;

  *member = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/**
 * regie_reader_get_flags:
 * @self: a reader
 *
 * Gets the [property@Regie.Reader:flags].
 *
 * Returns: the flags
 *
 * Since: 0.1
 */
RegieReadFlags
regie_reader_get_flags (RegieReader *self)
{
  g_return_val_if_fail (REGIE_IS_READER (self), REGIE_READ_STRICT);

  return self->flags;
}

/**
 * regie_reader_set_flags:
 * @self: a reader
 * @flags: the flags
 *
 * Sets the [property@Regie.Reader:flags].
 *
 * Since: 0.1
 */
void
regie_reader_set_flags (RegieReader    *self,
                        RegieReadFlags  flags)
{
  g_return_if_fail (REGIE_IS_READER (self));

  store (self, &self->flags, flags, PROP_FLAGS);
}

/**
 * regie_reader_get_max_size:
 * @self: a reader
 *
 * Gets the [property@Regie.Reader:max-size].
 *
 * Returns: the limit, in bytes
 *
 * Since: 0.1
 */
guint
regie_reader_get_max_size (RegieReader *self)
{
  g_return_val_if_fail (REGIE_IS_READER (self), 0);

  return self->max_size;
}

/**
 * regie_reader_set_max_size:
 * @self: a reader
 * @max_size: the limit, in bytes; at least 1
 *
 * Sets the [property@Regie.Reader:max-size].
 *
 * Since: 0.1
 */
void
regie_reader_set_max_size (RegieReader *self,
                           guint        max_size)
{
  g_return_if_fail (REGIE_IS_READER (self));
  g_return_if_fail (max_size >= 1 && max_size <= G_MAXINT);

  store (self, &self->max_size, max_size, PROP_MAX_SIZE);
}

/**
 * regie_reader_get_max_depth:
 * @self: a reader
 *
 * Gets the [property@Regie.Reader:max-depth].
 *
 * Returns: the limit
 *
 * Since: 0.1
 */
guint
regie_reader_get_max_depth (RegieReader *self)
{
  g_return_val_if_fail (REGIE_IS_READER (self), 0);

  return self->limits.max_depth;
}

/**
 * regie_reader_set_max_depth:
 * @self: a reader
 * @max_depth: the limit, 1 to 64
 *
 * Sets the [property@Regie.Reader:max-depth].
 *
 * Since: 0.1
 */
void
regie_reader_set_max_depth (RegieReader *self,
                            guint        max_depth)
{
  g_return_if_fail (REGIE_IS_READER (self));
  g_return_if_fail (max_depth >= 1 && max_depth <= MAX_DEPTH);

  store (self, &self->limits.max_depth, max_depth, PROP_MAX_DEPTH);
}

/**
 * regie_reader_get_max_string:
 * @self: a reader
 *
 * Gets the [property@Regie.Reader:max-string].
 *
 * Returns: the limit, in bytes
 *
 * Since: 0.1
 */
guint
regie_reader_get_max_string (RegieReader *self)
{
  g_return_val_if_fail (REGIE_IS_READER (self), 0);

  return self->limits.max_string;
}

/**
 * regie_reader_set_max_string:
 * @self: a reader
 * @max_string: the limit, in bytes; at least 1
 *
 * Sets the [property@Regie.Reader:max-string].
 *
 * Since: 0.1
 */
void
regie_reader_set_max_string (RegieReader *self,
                             guint        max_string)
{
  g_return_if_fail (REGIE_IS_READER (self));
  g_return_if_fail (max_string >= 1 && max_string <= G_MAXINT);

  store (self, &self->limits.max_string, max_string, PROP_MAX_STRING);
}

/**
 * regie_reader_get_max_count:
 * @self: a reader
 *
 * Gets the [property@Regie.Reader:max-count].
 *
 * Returns: the limit
 *
 * Since: 0.1
 */
guint
regie_reader_get_max_count (RegieReader *self)
{
  g_return_val_if_fail (REGIE_IS_READER (self), 0);

  return self->limits.max_count;
}

/**
 * regie_reader_set_max_count:
 * @self: a reader
 * @max_count: the limit; at least 1
 *
 * Sets the [property@Regie.Reader:max-count].
 *
 * Since: 0.1
 */
void
regie_reader_set_max_count (RegieReader *self,
                            guint        max_count)
{
  g_return_if_fail (REGIE_IS_READER (self));
  g_return_if_fail (max_count >= 1 && max_count <= G_MAXINT);

  store (self, &self->limits.max_count, max_count, PROP_MAX_COUNT);
}

static gboolean
is_final_entity (GType type)
{
  return g_type_is_a (type, REGIE_TYPE_ENTITY) && !G_TYPE_IS_ABSTRACT (type);
}

static RegieEntity *
read_data (RegieReader  *self,
           GType         type,
           const char   *text,
           gsize         length,
           guint64       first_line,
           GError      **error)
{
  if (length > self->max_size)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_LIMIT,
                   "document (line %" G_GUINT64_FORMAT ", column 1): a text of more than %u bytes",
                   first_line,
                   self->max_size);
      return NULL;
    }

  return regie_parse_entity (text,
                             length,
                             first_line,
                             regie_table_for_type (type),
                             &self->limits,
                             self->flags,
                             error);
}

/**
 * regie_reader_read_bytes:
 * @self: a reader
 * @type: type of the record, such as [class@Regie.Dossier]
 * @bytes: a text
 * @error: return location for an error
 *
 * Reads a text.
 *
 * Errors: %REGIE_ERROR_SYNTAX when it is not JSON, %REGIE_ERROR_FORMAT when it is no
 * such record, %REGIE_ERROR_LIMIT when it passes a limit.
 *
 * Returns: (transfer full): the record
 *
 * Since: 0.1
 */
RegieEntity *
regie_reader_read_bytes (RegieReader  *self,
                         GType         type,
                         GBytes       *bytes,
                         GError      **error)
{
  const char *text = NULL;
  gsize length = 0;

  g_return_val_if_fail (REGIE_IS_READER (self), NULL);
  g_return_val_if_fail (is_final_entity (type), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);

  return read_data (self, type, text, length, 1, error);
}

/**
 * regie_reader_read_line:
 * @self: a reader
 * @type: type of the record, such as [class@Regie.Dossier]
 * @bytes: a line of a larger text, such as one of JSON Lines
 * @number: the number of the line there, from 1
 * @error: return location for an error
 *
 * Reads a line of a text. Errors name the line by its number.
 *
 * Errors: those of [method@Regie.Reader.read_bytes].
 *
 * Returns: (transfer full): the record
 *
 * Since: 0.1
 */
RegieEntity *
regie_reader_read_line (RegieReader  *self,
                        GType         type,
                        GBytes       *bytes,
                        guint64       number,
                        GError      **error)
{
  const char *text = NULL;
  gsize length = 0;

  g_return_val_if_fail (REGIE_IS_READER (self), NULL);
  g_return_val_if_fail (is_final_entity (type), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (number > 0, NULL);

  text = g_bytes_get_data (bytes, &length);

  return read_data (self, type, text, length, number, error);
}

/**
 * regie_reader_read_text:
 * @self: a reader
 * @type: type of the record, such as [class@Regie.Dossier]
 * @text: a text
 * @error: return location for an error
 *
 * Reads a text that is a string.
 *
 * Errors: those of [method@Regie.Reader.read_bytes].
 *
 * Returns: (transfer full): the record
 *
 * Since: 0.1
 */
RegieEntity *
regie_reader_read_text (RegieReader  *self,
                        GType         type,
                        const char   *text,
                        GError      **error)
{
  g_return_val_if_fail (REGIE_IS_READER (self), NULL);
  g_return_val_if_fail (is_final_entity (type), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return read_data (self, type, text, strlen (text), 1, error);
}

#define CHUNK 65536

/* Reads no more than the limit and one byte, so that a file without an end costs no memory. */
static GByteArray *
load (RegieReader   *self,
      GFile         *file,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr(GByteArray) data = g_byte_array_new ();
  g_autoptr(GFileInputStream) stream = g_file_read (file, cancellable, error);
  gssize n_read = 0;

  if (stream == NULL)
    return NULL;

  do
    {
      guint before = data->len;

      g_byte_array_set_size (data, before + CHUNK);
      n_read = g_input_stream_read (G_INPUT_STREAM (stream),
                                    data->data + before,
                                    CHUNK,
                                    cancellable,
                                    error);
      if (n_read < 0)
        return NULL;
      g_byte_array_set_size (data, before + n_read);
    }
  while (n_read > 0 && data->len <= self->max_size);

  return g_steal_pointer (&data);
}

/**
 * regie_reader_read_file:
 * @self: a reader
 * @type: type of the record, such as [class@Regie.Dossier]
 * @file: a file
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads a file. Blocks while the file is read.
 *
 * Errors: those of [method@Regie.Reader.read_bytes], and `G_IO_ERROR` when the file cannot be
 * read.
 *
 * Returns: (transfer full): the record
 *
 * Since: 0.1
 */
RegieEntity *
regie_reader_read_file (RegieReader   *self,
                        GType          type,
                        GFile         *file,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_autoptr(GByteArray) data = NULL;

  g_return_val_if_fail (REGIE_IS_READER (self), NULL);
  g_return_val_if_fail (is_final_entity (type), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  data = load (self, file, cancellable, error);
  if (data == NULL)
    return NULL;

  return read_data (self, type, (const char *) data->data, data->len, 1, error);
}

typedef struct
{
  GType  type;
  GFile *file;
} ReadFile;

static void
read_file_free (gpointer data)
{
  ReadFile *read_file = data;

  g_object_unref (read_file->file);
  g_free (read_file);
}

static void
read_file_in_thread (GTask        *task,
                     gpointer      source,
                     gpointer      data,
                     GCancellable *cancellable)
{
  const ReadFile *read_file = data;
  GError *error = NULL;
  RegieEntity *entity = regie_reader_read_file (REGIE_READER (source),
                                                read_file->type,
                                                read_file->file,
                                                cancellable,
                                                &error);

  if (entity == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, entity, g_object_unref);
}

/**
 * regie_reader_read_file_async:
 * @self: a reader; its limits must not change until the file is read
 * @type: type of the record, such as [class@Regie.Dossier]
 * @file: a file
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the file is read
 * @user_data: data for @callback
 *
 * Reads a file in a thread.
 *
 * Since: 0.1
 */
void
regie_reader_read_file_async (RegieReader         *self,
                              GType                type,
                              GFile               *file,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  ReadFile *read_file = NULL;

  g_return_if_fail (REGIE_IS_READER (self));
  g_return_if_fail (is_final_entity (type));
  g_return_if_fail (G_IS_FILE (file));

  read_file = g_new0 (ReadFile, 1);
  read_file->type = type;
  read_file->file = g_object_ref (file);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, regie_reader_read_file_async);
  g_task_set_task_data (task, read_file, read_file_free);
  g_task_run_in_thread (task, read_file_in_thread);
}

/**
 * regie_reader_read_file_finish:
 * @self: a reader
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Reader.read_file_async].
 *
 * Errors: those of [method@Regie.Reader.read_file].
 *
 * Returns: (transfer full): the record
 *
 * Since: 0.1
 */
RegieEntity *
regie_reader_read_file_finish (RegieReader   *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (REGIE_IS_READER (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
