/* regie-programme-overview-private.h: the parts of a programme at a glance
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-programme-overview.h>

#include "report/regie-overview-private.h"
#include "report/regie-programme-signs-private.h"

G_BEGIN_DECLS

/* Longer lists nobody reads: the rest is counted. */
#define REGIE_PROGRAMME_OVERVIEW_POINTS 15

/* How many points there were, of which only the first are told. */
typedef struct
{
  const RegieProgrammeView *view;
  GString                  *page;
  guint                     n_points;
} RegieProgrammePoints;

void regie_programme_points_add (RegieProgrammePoints *self,
                                 const char           *text);
gboolean regie_programme_points_has_place (const RegieProgrammePoints *self);
void regie_programme_points_tell_rest (const RegieProgrammePoints *self);
void regie_programme_points_end (RegieProgrammePoints *self);

char *regie_programme_overview_dup_rest (const RegieProgrammeView *view,
                                         guint                     n) G_GNUC_WARN_UNUSED_RESULT;
void regie_programme_overview_add_rest (const RegieProgrammeView *view,
                                        GString                  *page,
                                        guint                     depth,
                                        guint                     n);

/* A table: a name and numbers in each row. The widths of its columns follow from what stands in
 * them. */
typedef struct
{
  GPtrArray *names;
  GPtrArray *cells;
  guint      n_columns;
} RegieProgrammeGrid;

RegieProgrammeGrid *regie_programme_grid_new (guint n_columns);
void regie_programme_grid_free (RegieProgrammeGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieProgrammeGrid, regie_programme_grid_free)

void regie_programme_grid_add (RegieProgrammeGrid        *self,
                               const char                *name,
                               const char         *const *cells);
void regie_programme_grid_add_gap (RegieProgrammeGrid *self);
void regie_programme_grid_write (const RegieProgrammeGrid *self,
                                 GString                  *page);

void regie_programme_overview_tell_bodies (const RegieProgrammeView *view,
                                           GString                  *page);
void regie_programme_overview_tell_themes (const RegieProgrammeView *view,
                                           GString                  *page);
void regie_programme_overview_tell_dues (const RegieProgrammeView *view,
                                         GString                  *page);
gboolean regie_programme_overview_is_soon (const RegieProgrammeView *view,
                                           const GDate              *day);
void regie_programme_overview_tell_roles (const RegieProgrammeView *view,
                                          GString                  *page);
void regie_programme_overview_tell_communication (const RegieProgrammeView *view,
                                                  GString                  *page);
void regie_programme_overview_tell_learning (const RegieProgrammeView *view,
                                             GString                  *page);
void regie_programme_overview_tell_people (const RegieProgrammeView *view,
                                           GString                  *page);
void regie_programme_overview_tell_money (const RegieProgrammeView *view,
                                          GString                  *page);
void regie_programme_overview_tell_cycles (const RegieProgrammeView *view,
                                           GString                  *page);
void regie_programme_overview_tell_readings (const RegieProgrammeView *view,
                                             GString                  *page);

G_END_DECLS
