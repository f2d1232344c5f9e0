/* regie-lines-private.h: text in lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Fits a printed page and a terminal. */
#define REGIE_LINES_WIDTH 72

guint regie_lines_measure (const char *text);
char *regie_lines_clean (const char *text);
char *regie_lines_clip (const char *text,
                        guint       columns);
char *regie_lines_end_sentence (const char *text);
char *regie_lines_hold (const char *text);
GStrv regie_lines_wrap (const char *text,
                        const char *first,
                        const char *rest);

void regie_lines_add (GString    *page,
                      const char *text,
                      const char *first,
                      const char *rest);
void regie_lines_add_pair (GString    *page,
                           const char *label,
                           const char *text);
void regie_lines_add_title (GString    *page,
                            const char *title,
                            char        underline);

G_END_DECLS
