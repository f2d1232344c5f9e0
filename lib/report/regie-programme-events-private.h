/* regie-programme-events-private.h: what was planned and what was held, counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-programme-overview-private.h"

G_BEGIN_DECLS

/* How often something was held and is planned; and how many it reached, of how many. */
typedef struct
{
  guint  n_held;
  guint  n_planned;
  guint  n_late;
  gint64 n_people;
  gint64 n_intended;
} RegieProgrammeEvents;

gboolean regie_programme_events_is_held (const RegieProgrammeView *view,
                                         const GDate              *date);
void regie_programme_events_count (RegieProgrammeEvents     *self,
                                   const RegieProgrammeView *view,
                                   const GDate              *planned,
                                   const GDate              *date);
void regie_programme_events_add_row (const RegieProgrammeEvents *self,
                                     const RegieProgrammeView   *view,
                                     RegieProgrammeGrid         *grid,
                                     const char                 *name,
                                     gboolean                    has_intended);
GString *regie_programme_events_begin_point (const RegieProgrammeView *view,
                                             const char               *title,
                                             const char               *body,
                                             const GDate              *planned,
                                             const GDate              *date);

G_END_DECLS
