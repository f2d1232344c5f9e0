/* regie-canvas-private.h: a picture in the making
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-person.h>

#include "report/regie-caption-private.h"
#include "report/regie-svg-private.h"

G_BEGIN_DECLS

/* Colours that readers with any colour vision tell apart and that print well in grey; nothing is
 * said by colour alone. */
#define REGIE_CANVAS_INK    "#1a1a1a"
#define REGIE_CANVAS_GREY   "#6b6b6b"
#define REGIE_CANVAS_PALE   "#d9d9d9"
#define REGIE_CANVAS_BLUE   "#005a8c"
#define REGIE_CANVAS_SIGNAL "#b34700"

#define REGIE_CANVAS_MARGIN 24

/* What is drawn for somebody: kept so that a test can see that nothing lies over anything else. */
typedef struct
{
  char     *owner;
  RegieBox  box;
} RegieCanvasBox;

/* Layers: what is written later lies on top. */
typedef struct
{
  GString *back;
  GString *lines;
  GString *shapes;
  GString *texts;
  GArray  *symbols;
  GArray  *labels;
  int      width;
  int      height;
} RegieCanvas;

typedef enum
{
  REGIE_TEXT_ANCHOR_START,
  REGIE_TEXT_ANCHOR_MIDDLE
} RegieTextAnchor;

/* How a line is drawn. */
typedef struct
{
  const char *colour;
  const char *dashes;
  int         width;
  gboolean    is_jagged;
  gboolean    has_start_arrow;
  gboolean    has_end_arrow;
} RegieStroke;

RegieCanvas *regie_canvas_new (void);
void regie_canvas_free (RegieCanvas *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieCanvas, regie_canvas_free)

void regie_canvas_add_label (RegieCanvas        *self,
                             const char         *owner,
                             const RegieCaption *label,
                             int                 x,
                             int                 y,
                             RegieTextAnchor     anchor);
void regie_canvas_add_symbol (RegieCanvas    *self,
                              const char     *owner,
                              const RegieBox *box);
void regie_canvas_add_person (RegieCanvas    *self,
                              const char     *owner,
                              const RegieBox *box,
                              RegieGender     gender,
                              gboolean        is_dead);
void regie_canvas_draw_dead (GString        *svg,
                             const RegieBox *box);
void regie_canvas_draw_gender (GString        *svg,
                               const RegieBox *box,
                               RegieGender     gender);
void regie_canvas_add_frame (GString        *svg,
                             const RegieBox *box,
                             int             radius,
                             const char     *fill,
                             const char     *stroke,
                             int             width);
void regie_canvas_add_line (RegieCanvas       *self,
                            const RegiePoint  *points,
                            guint              n_points,
                            const RegieStroke *stroke);
char *regie_canvas_write (const RegieCanvas *self,
                          const char        *title,
                          const char        *description);

G_END_DECLS
