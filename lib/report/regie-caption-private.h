/* regie-caption-private.h: text in a picture, in rows that fit
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A row of text in one size. */
typedef struct
{
  char     *text;
  int       size;
  gboolean  is_bold;
} RegieCaptionRow;

typedef struct
{
  GArray *rows;
  /* Whether what runs below it is dimmed, so that it stays readable. */
  gboolean has_halo;
} RegieCaption;

RegieCaption *regie_caption_new (void);
void regie_caption_free (RegieCaption *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieCaption, regie_caption_free)

void regie_caption_add (RegieCaption *self,
                        const char   *text,
                        int           size,
                        gboolean      is_bold,
                        int           width,
                        guint         most_rows);
int regie_caption_get_width (const RegieCaption *self);
int regie_caption_get_height (const RegieCaption *self);
int regie_caption_measure (const char *text,
                           int         size,
                           gboolean    is_bold);
int regie_caption_row_height (const RegieCaptionRow *row);

G_END_DECLS
