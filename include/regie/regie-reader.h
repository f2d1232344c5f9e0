/* regie-reader.h: JSON text as records
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

/**
 * RegieReadFlags:
 * @REGIE_READ_STRICT: a member that the library does not know is an error
 * @REGIE_READ_KEEP_UNKNOWN: such members are kept with their record, and written back where secrets
 *   are written
 * @REGIE_READ_COMPLETE: a document is refused that lacks what it cannot be used without, such as a
 *   method of which a level of the regiekaart has no rank
 *
 * How a text is read.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_READ_STRICT = 0,
  REGIE_READ_KEEP_UNKNOWN = 1 << 0,
  REGIE_READ_COMPLETE = 1 << 1
} RegieReadFlags;

#define REGIE_TYPE_READ_FLAGS (regie_read_flags_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_read_flags_get_type (void);

#define REGIE_TYPE_READER (regie_reader_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReader, regie_reader, REGIE, READER, GObject)

REGIE_AVAILABLE_IN_ALL
RegieReader *regie_reader_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieReadFlags regie_reader_get_flags (RegieReader *self);
REGIE_AVAILABLE_IN_ALL
void regie_reader_set_flags (RegieReader    *self,
                             RegieReadFlags  flags);
REGIE_AVAILABLE_IN_ALL
guint regie_reader_get_max_size (RegieReader *self);
REGIE_AVAILABLE_IN_ALL
void regie_reader_set_max_size (RegieReader *self,
                                guint        max_size);
REGIE_AVAILABLE_IN_ALL
guint regie_reader_get_max_depth (RegieReader *self);
REGIE_AVAILABLE_IN_ALL
void regie_reader_set_max_depth (RegieReader *self,
                                 guint        max_depth);
REGIE_AVAILABLE_IN_ALL
guint regie_reader_get_max_string (RegieReader *self);
REGIE_AVAILABLE_IN_ALL
void regie_reader_set_max_string (RegieReader *self,
                                  guint        max_string);
REGIE_AVAILABLE_IN_ALL
guint regie_reader_get_max_count (RegieReader *self);
REGIE_AVAILABLE_IN_ALL
void regie_reader_set_max_count (RegieReader *self,
                                 guint        max_count);

REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_reader_read_bytes (RegieReader *self, GType type, GBytes *bytes, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_reader_read_line (RegieReader  *self,
                                     GType         type,
                                     GBytes       *bytes,
                                     guint64       number,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_reader_read_text (RegieReader  *self,
                                     GType         type,
                                     const char   *text,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_reader_read_file (RegieReader   *self,
                                     GType          type,
                                     GFile         *file,
                                     GCancellable  *cancellable,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_reader_read_file_async (RegieReader         *self,
                                   GType                type,
                                   GFile               *file,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_reader_read_file_finish (RegieReader   *self,
                                            GAsyncResult  *result,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
