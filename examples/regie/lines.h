/* lines.h: an input of any length, line by line
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _Lines Lines;

Lines *lines_open (const char  *name,
                   gsize        max_length,
                   GError     **error);
void lines_close (Lines *lines);

/* Whether the first line is only the beginning of a document. */
gboolean lines_begin_a_document (Lines   *lines,
                                 GError **error);
/* All that is left. */
GBytes *lines_take_all (Lines   *lines,
                        GError **error);
/* The next line, or NULL at the end and on error. */
GBytes *lines_take_one (Lines   *lines,
                        GError **error);

gboolean lines_is_blank (GBytes *line);
guint64 lines_get_number (const Lines *lines);
/* How much of the input has been read, in percent, or -1 when nobody knows how long it is. */
int lines_get_percent (const Lines *lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Lines, lines_close)

G_END_DECLS
