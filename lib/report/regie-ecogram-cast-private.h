/* regie-ecogram-cast-private.h: who is in an ecogram, and the ties between them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-ecogram.h>

#include "report/regie-picture-private.h"

G_BEGIN_DECLS

typedef enum
{
  REGIE_ECOGRAM_MEMBER,
  REGIE_ECOGRAM_CLOSE,
  REGIE_ECOGRAM_HELPER
} RegieEcogramPlace;

/* Where the lines of a card begin: all on the side of the households, so that they cross no card.
 */
typedef enum
{
  REGIE_PORT_SIDE,
  REGIE_PORT_CORNER_ABOVE,
  REGIE_PORT_CORNER_BELOW,
  REGIE_PORT_ABOVE,
  REGIE_PORT_BELOW
} RegiePort;

/* Somebody in the picture, or an organisation of professionals. The ids are those of the dossier.
 */
typedef struct
{
  const char        *id;
  RegieEcogramPlace  place;
  RegiePerson       *person;
  char              *name;
  GPtrArray         *details;
  guint              home;
  gboolean           is_child;
  gboolean           is_tied;
  guint              circle;
  guint              index;
  RegieCaption      *label;
  RegieBox           box;
  RegiePort          port;
  /* Of a member, where the label begins: above the symbol in the first row, below it in others. */
  int   label_y;
  guint row;
} RegieEcogramNode;

/* A household that is there on the day. A member of several is drawn in one of them and named in
 * the others. */
typedef struct
{
  const char   *id;
  char         *name;
  GPtrArray    *also;
  RegieCaption *label;
  RegieBox      box;
} RegieEcogramHome;

/* All that two have with each other. */
typedef struct
{
  guint            first;
  guint            second;
  RegieTieStrength strength;
  RegieTieTension  tension;
  gboolean         to_first;
  gboolean         to_second;
} RegieEcogramTie;

typedef struct
{
  const RegieReportContext *context;
  GPtrArray                *nodes;
  GPtrArray                *homes;
  GArray                   *ties;
  GHashTable               *by_id;
  GHashTable               *by_pair;
  /* What the ties of all run to when nothing says to whom. */
  RegieBox frame;
  /* The relations that make the ties, in the order of the dossier. */
  GPtrArray *relations;
} RegieEcogramCast;

RegieEcogramCast *regie_ecogram_cast_new (const RegiePictureView *view);
void regie_ecogram_cast_free (RegieEcogramCast *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieEcogramCast, regie_ecogram_cast_free)

RegieEcogramNode *regie_ecogram_cast_find (RegieEcogramCast *self,
                                           const char       *id);
RegieEcogramNode *regie_ecogram_cast_add (RegieEcogramCast  *self,
                                          const char        *id,
                                          RegieEcogramPlace  place,
                                          char              *name);
void regie_ecogram_cast_add_homes (RegieEcogramCast *self);
void regie_ecogram_cast_note_children (RegieEcogramCast       *self,
                                       const RegiePictureView *view);
void regie_ecogram_cast_add_ties (RegieEcogramCast       *self,
                                  const RegiePictureView *view);

RegieCanvas *regie_ecogram_draw (const RegiePictureView *view);
void regie_ecogram_place_homes (RegieEcogramCast *cast);
void regie_ecogram_place_around (RegieEcogramCast *cast);
void regie_ecogram_move (RegieEcogramCast *cast,
                         int               dx,
                         int               dy);
RegieBox regie_ecogram_get_bounds (const RegieEcogramCast *cast);
guint regie_ecogram_find_way (const RegieEcogramCast *cast,
                              const RegieEcogramNode *first,
                              const RegieEcogramNode *second,
                              RegiePoint             *points);
RegiePoint regie_ecogram_get_port (const RegieEcogramNode *node);
void regie_ecogram_draw_ties (const RegieEcogramCast *cast,
                              RegieCanvas            *canvas);
gboolean regie_ecogram_is_crowded (const RegieEcogramCast *cast);
void regie_ecogram_draw_tie (RegieCanvas           *canvas,
                             const RegieEcogramTie *tie,
                             const RegiePoint      *points,
                             guint                  n_points);
guint regie_ecogram_count_column (guint n_seats);
int regie_ecogram_draw_legend (RegieCanvas            *canvas,
                               const RegieEcogramCast *cast,
                               int                     y);
char *regie_ecogram_tell (const RegiePictureView *view);

#define REGIE_ECOGRAM_NODE(cast, i) ((RegieEcogramNode *) (cast)->nodes->pdata[i])
#define REGIE_ECOGRAM_HOME(cast, i) ((RegieEcogramHome *) (cast)->homes->pdata[i])

G_END_DECLS
