/* regie-genogram-family-private.h: a family over the generations
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-genogram.h>

#include "report/regie-picture-private.h"

G_BEGIN_DECLS

#define REGIE_GENOGRAM_NOBODY G_MAXUINT

#define REGIE_GENOGRAM_PITCH  132
#define REGIE_GENOGRAM_SYMBOL 40
#define REGIE_GENOGRAM_TEXT   114
#define REGIE_GENOGRAM_LABEL  66

/* What a relation means for the picture. */
typedef enum
{
  REGIE_KIN_PARENT,
  REGIE_KIN_ADOPTIVE,
  REGIE_KIN_FOSTER,
  REGIE_KIN_SIBLING,
  REGIE_KIN_TWIN,
  REGIE_KIN_PARTNER,
  REGIE_KIN_EX_PARTNER,
  REGIE_KIN_OTHER
} RegieKin;

typedef struct
{
  const char  *id;
  RegiePerson *person;
  char        *name;
  guint        index;
  /* The generation: the eldest are in row 0. */
  gboolean has_row;
  int      row;
  guint    sibship;
  guint    twins;
  gboolean is_adopted;
  gboolean is_linked;
  /* The middle of the symbol, after the placing; and who stand together with partners. */
  guint  cluster;
  guint  place;
  gint64 x;
  int    y;
} RegieGenogramPerson;

/* A tie between relatives; the first is the elder when they differ in generation. */
typedef struct
{
  guint          first;
  guint          second;
  int            step;
  RegieKin       kin;
  gboolean       is_past;
  RegieRelation *relation;
} RegieGenogramTie;

/* Of several, the last counts. */
typedef enum
{
  REGIE_COUPLE_PARENTS,
  REGIE_COUPLE_PARTED,
  REGIE_COUPLE_WIDOWED,
  REGIE_COUPLE_TOGETHER
} RegieCouple;

typedef struct
{
  guint    person;
  RegieKin kin;
} RegieGenogramChild;

/* Two people, or one, or nobody who is known, with the children they have. */
typedef struct
{
  guint        first;
  guint        second;
  RegieCouple  couple;
  GArray      *children;
  guint        lane;
  gint64       drop;
  int          bar;
} RegieGenogramUnion;

/* Partners and former partners stand in one row beside each other. */
typedef struct
{
  GArray   *persons;
  int       row;
  gboolean  is_entered;
  gboolean  is_placed;
  gint64    x;
} RegieGenogramCluster;

typedef struct
{
  const RegiePictureView *view;
  GPtrArray              *persons;
  GHashTable             *by_id;
  GArray                 *ties;
  GPtrArray              *unions;
  GPtrArray              *clusters;
  /* Of each row the clusters in order. */
  GPtrArray *rows;
  GArray    *tops;
} RegieGenogramFamily;

/* A household of the day, with those of its members who are in the picture. */
typedef struct
{
  char       *name;
  char       *letter;
  GArray     *persons;
  const char *colour;
  const char *dashes;
} RegieGenogramHome;

#define REGIE_GENOGRAM_PERSON(family, i)  ((RegieGenogramPerson *) (family)->persons->pdata[i])
#define REGIE_GENOGRAM_UNION(family, i)   ((RegieGenogramUnion *) (family)->unions->pdata[i])
#define REGIE_GENOGRAM_CLUSTER(family, i) ((RegieGenogramCluster *) (family)->clusters->pdata[i])
#define REGIE_GENOGRAM_TIE(family, i)     (&g_array_index ((family)->ties, RegieGenogramTie, i))
#define REGIE_GENOGRAM_CHILD(parents, i) \
  (&g_array_index ((parents)->children, RegieGenogramChild, i))
#define REGIE_GENOGRAM_MEMBER(cluster, i) (g_array_index ((cluster)->persons, guint, i))

RegieGenogramFamily *regie_genogram_family_new (const RegiePictureView *view);
void regie_genogram_family_free (RegieGenogramFamily *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieGenogramFamily, regie_genogram_family_free)

guint regie_genogram_find_root (guint *roots,
                                guint  i);
void regie_genogram_join (guint *roots,
                          guint  a,
                          guint  b);

gboolean regie_genogram_read_tie (const RegiePictureView  *view,
                                  RegieRelation           *relation,
                                  RegieGenogramTie        *tie,
                                  const char             **first,
                                  const char             **second);
GPtrArray *regie_genogram_list_neighbours (const RegieGenogramFamily *self);
void regie_genogram_set_rows (RegieGenogramFamily *self);
void regie_genogram_set_unions (RegieGenogramFamily *self);
void regie_genogram_set_clusters (RegieGenogramFamily *self);
void regie_genogram_set_order (RegieGenogramFamily *self);
void regie_genogram_place (RegieGenogramFamily *self);
void regie_genogram_set_lanes (RegieGenogramFamily *self,
                               int                  top);
gint64 regie_genogram_get_middle (const RegieGenogramFamily *self,
                                  const RegieGenogramUnion  *parents);
gboolean regie_genogram_are_neighbours (const RegieGenogramFamily *self,
                                        const RegieGenogramUnion  *parents);
int regie_genogram_compare_children (const RegieGenogramFamily *self,
                                     guint                      a,
                                     guint                      b);

RegieCanvas *regie_genogram_draw (const RegiePictureView *view);
void regie_genogram_draw_unions (const RegieGenogramFamily *self,
                                 RegieCanvas               *canvas);
void regie_genogram_draw_brackets (GString        *svg,
                                   const RegieBox *symbol);
void regie_genogram_draw_slashes (GString *svg,
                                  gint64   x,
                                  int      y);
GPtrArray *regie_genogram_list_homes (const RegieGenogramFamily *self);
void regie_genogram_draw_homes (const RegieGenogramFamily *self,
                                const GPtrArray           *homes,
                                RegieCanvas               *canvas);
int regie_genogram_draw_legend (RegieCanvas               *canvas,
                                const RegieGenogramFamily *self,
                                const GPtrArray           *homes,
                                int                        y);
void regie_genogram_draw_outline (GString    *svg,
                                  GArray     *boxes,
                                  const char *colour,
                                  const char *dashes);
char *regie_genogram_tell (const RegiePictureView *view);

G_END_DECLS
