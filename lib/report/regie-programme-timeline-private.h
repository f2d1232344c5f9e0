/* regie-programme-timeline-private.h: the bars of a timeline
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-programme-timeline.h>

#include "report/regie-programme-signs-private.h"

G_BEGIN_DECLS

/* Of more actions than this a bar tells of several. */
#define REGIE_PROGRAMME_TIMELINE_ACTIONS 60

/* More arrows than this nobody can follow. */
#define REGIE_PROGRAMME_TIMELINE_ARROWS 24

/* A row: of one action, of several, or the heading of those below it. Days that are not known are
 * NULL; they belong to the actions. */
typedef struct
{
  char                *name;
  gboolean             is_heading;
  gboolean             is_inner;
  guint                action;
  RegieProgrammeTally  tally;
  const GDate         *start;
  const GDate         *end;
  const GDate         *done;
  guint                n_without_days;
} RegieProgrammeBar;

/* Two rows, the second of which waits for the first. */
typedef struct
{
  guint first;
  guint second;
} RegieProgrammeArrow;

typedef struct
{
  const RegieProgrammeView *view;
  GArray                   *bars;
  GArray                   *arrows;
  guint                     n_hidden_arrows;
  gboolean                  is_summed;
} RegieProgrammeTimelineSheet;

#define REGIE_PROGRAMME_BAR(sheet, i)   (&g_array_index ((sheet)->bars, RegieProgrammeBar, i))
#define REGIE_PROGRAMME_ARROW(sheet, i) (&g_array_index ((sheet)->arrows, RegieProgrammeArrow, i))

RegieProgrammeTimelineSheet *regie_programme_timeline_sheet_new (const RegieProgrammeView *view,
                                                                 gboolean                  by_theme);
void regie_programme_timeline_sheet_free (RegieProgrammeTimelineSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieProgrammeTimelineSheet, regie_programme_timeline_sheet_free)

RegieCanvas *regie_programme_timeline_draw (const RegieProgrammeView *view,
                                            gboolean                  by_theme);
char *regie_programme_timeline_tell (const RegieProgrammeView *view,
                                     gboolean                  by_theme);
char *regie_programme_timeline_dup_title (const RegieProgrammeView *view);

G_END_DECLS
