/* regie-svg-private.h: parts of an SVG document, escaped
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where somebody or something stands in a picture, in pixels of which 96 are an inch. */
typedef struct
{
  int x;
  int y;
  int width;
  int height;
} RegieBox;

typedef struct
{
  int x;
  int y;
} RegiePoint;

void regie_svg_append_number (GString *svg,
                              gint64   number);
void regie_svg_append_text (GString    *svg,
                            const char *text);

void regie_svg_begin (GString    *svg,
                      const char *element);
void regie_svg_set (GString    *svg,
                    const char *name,
                    const char *value);
void regie_svg_set_number (GString    *svg,
                           const char *name,
                           gint64      value);
void regie_svg_close (GString *svg);
void regie_svg_open (GString *svg);
void regie_svg_end (GString    *svg,
                    const char *element);
void regie_svg_add_text_element (GString    *svg,
                                 const char *element,
                                 const char *text);

void regie_svg_set_box (GString        *svg,
                        const RegieBox *box);
void regie_svg_append_step (GString *path,
                            char     command,
                            gint64   x,
                            gint64   y);

G_END_DECLS
