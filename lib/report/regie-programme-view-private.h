/* regie-programme-view-private.h: a programme as a report sees it on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-functionary.h>
#include <regie/regie-programme-report.h>

#include "report/regie-canvas-private.h"
#include "report/regie-report-private.h"

G_BEGIN_DECLS

#define REGIE_PROGRAMME_NOWHERE G_MAXUINT

/* How an action stands on a day. What is late is so whether it was begun or waits. */
typedef enum
{
  REGIE_PROGRAMME_STATE_OPEN,
  REGIE_PROGRAMME_STATE_ACTIVE,
  REGIE_PROGRAMME_STATE_BLOCKED,
  REGIE_PROGRAMME_STATE_DONE,
  REGIE_PROGRAMME_STATE_DROPPED,
  REGIE_PROGRAMME_STATE_OVERDUE,
  REGIE_PROGRAMME_N_STATES
} RegieProgrammeState;

/* An action of a body that is told of, and where it belongs. */
typedef struct
{
  RegieImplementationAction *action;
  guint                      body;
  guint                      theme;
  guint                      column;
  RegieProgrammeState        state;
  /* Also true of what is late besides. */
  gboolean is_blocked;
} RegieProgrammeAction;

/* A body that is there on the day. Its actions stand beside each other. */
typedef struct
{
  RegieBody *body;
  char      *name;
  guint      group;
  guint      first_action;
  guint      n_actions;
} RegieProgrammeBody;

/* Bodies that are told of together: a region; a municipality with the organisations that work in
 * it alone; organisations in several municipalities, of one region or of more; and those of
 * which it is not known. */
typedef struct
{
  char *name;
  char *region;
  /* Whether these are organisations in several municipalities. */
  gboolean is_several;
  guint    first_body;
  guint    n_bodies;
} RegieProgrammeGroup;

/* A theme of the method, or of an action that names another; the last is for those without one. */
typedef struct
{
  const char *id;
  char       *name;
} RegieProgrammeTheme;

/* Actions that stand under each other: those of a theme with the same place in the catalogue,
 * whatever the level, or the own ones of a theme. */
typedef struct
{
  guint  theme;
  guint  order;
  char  *code;
  /* The titles in the catalogue, by level. */
  char *titles[REGIE_BODY_LEVEL_ORGANISATION + 1];
} RegieProgrammeColumn;

typedef struct
{
  /* What the helpers of other reports want to know: method, day and language. */
  RegieReportContext    context;
  RegieProgrammeReport *report;
  RegieProgramme       *programme;
  /* The body and the theme it is limited to, or NULL. */
  const char *chosen_body;
  const char *chosen_theme;

  /* The one region of the programme, or NULL when there are none or several. */
  RegieBody  *only_region;
  GHashTable *body_by_id;
  GHashTable *successors;
  GHashTable *functionary_by_id;
  GHashTable *catalogue;
  GArray     *groups;
  GArray     *bodies;
  GArray     *actions;
  GArray     *themes;
  GArray     *columns;
  /* How many actions, of the bodies told of, are of another theme. */
  guint n_left_out;
} RegieProgrammeView;

#define REGIE_PROGRAMME_GROUP(view, i)  (&g_array_index ((view)->groups, RegieProgrammeGroup, i))
#define REGIE_PROGRAMME_BODY(view, i)   (&g_array_index ((view)->bodies, RegieProgrammeBody, i))
#define REGIE_PROGRAMME_ACTION(view, i) (&g_array_index ((view)->actions, RegieProgrammeAction, i))
#define REGIE_PROGRAMME_THEME(view, i)  (&g_array_index ((view)->themes, RegieProgrammeTheme, i))
#define REGIE_PROGRAMME_COLUMN(view, i) (&g_array_index ((view)->columns, RegieProgrammeColumn, i))

/* What each report does. One in words tells nothing else than it writes, and has no second. */
typedef struct
{
  char *(*write) (const RegieProgrammeView *view);
  char *(*tell) (const RegieProgrammeView *view);
} RegieProgrammePort;

struct _RegieProgrammeReport
{
  GObject parent_instance;

  RegieMethod *method;
  char        *body;
  char        *theme;
};

#define REGIE_PROGRAMME_REPORT_CLASS(klass) ((RegieProgrammeReportClass *) (klass))

RegieProgrammeView *regie_programme_view_new (RegieProgrammeReport *report,
                                              RegieProgramme       *programme,
                                              const GDate          *day,
                                              const char           *language);
void regie_programme_view_free (RegieProgrammeView *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieProgrammeView, regie_programme_view_free)

void regie_programme_view_add_bodies (RegieProgrammeView *self);
void regie_programme_view_add_actions (RegieProgrammeView *self);

RegieBody *regie_programme_view_find_body (const RegieProgrammeView *self,
                                           const char               *id);
GPtrArray *regie_programme_view_list_municipalities (const RegieProgrammeView *self,
                                                     RegieBody                *organisation);
RegieBody *regie_programme_view_find_region (const RegieProgrammeView *self,
                                             RegieBody                *body);
GPtrArray *regie_programme_view_list_ever (const RegieProgrammeView *self);
char *regie_programme_view_dup_functionary (const RegieProgrammeView *self,
                                            const char               *id);
char *regie_programme_view_dup_action_title (const RegieProgrammeView  *self,
                                             RegieImplementationAction *action);

/* Words and numbers. */
const char *regie_programme_get_state_word (const char          *language,
                                            RegieProgrammeState  state);
char *regie_programme_dup_title (const RegieProgrammeView *view,
                                 const char               *titled,
                                 const char               *untitled);
char *regie_programme_dup_limits (const RegieProgrammeView *view);
void regie_programme_tell_limits (const RegieProgrammeView *view,
                                  GString                  *text);
gint64 regie_programme_add_amounts (gint64 a,
                                    gint64 b);

G_END_DECLS
