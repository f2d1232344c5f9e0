/* regie-indicator-trend-private.h: what indicators said, period after period
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-indicator-trend.h>
#include <regie/regie-indicator.h>

#include "report/regie-programme-signs-private.h"

G_BEGIN_DECLS

/* More than this nobody follows beside each other. */
#define REGIE_INDICATOR_TREND_PANELS  12
#define REGIE_INDICATOR_TREND_LINES   6
#define REGIE_INDICATOR_TREND_TARGETS 4
#define REGIE_INDICATOR_TREND_POINTS  60

/* What an indicator said on a day; what is withheld has no value. */
typedef struct
{
  const GDate *date;
  gint64       value;
  gboolean     is_withheld;
} RegieTrendPoint;

/* What an indicator said of a body. */
typedef struct
{
  char   *name;
  GArray *points;
  /* How many of the earliest had no place. */
  guint n_left_out;
} RegieTrendLine;

typedef struct
{
  RegieTargetBound  bound;
  gint64            value;
  const GDate      *date;
  char             *name;
  RegieAnswer       is_reached;
  gboolean          is_due;
} RegieTrendTarget;

/* An indicator with its lines and its targets. */
typedef struct
{
  const char         *id;
  char               *name;
  RegieIndicatorUnit  unit;
  /* Whether the method does not know the indicator, so that nobody can say what a target means. */
  gboolean  is_guessed;
  GArray   *lines;
  GArray   *targets;
  guint     n_hidden_lines;
  guint     n_hidden_targets;
  guint     n_without_day;
} RegieTrendPanel;

typedef struct
{
  const RegieProgrammeView *view;
  GPtrArray                *panels;
  guint                     n_hidden_panels;
} RegieTrendSheet;

#define REGIE_TREND_PANEL(sheet, i)  ((RegieTrendPanel *) (sheet)->panels->pdata[i])
#define REGIE_TREND_LINE(panel, i)   (&g_array_index ((panel)->lines, RegieTrendLine, i))
#define REGIE_TREND_POINT(line, i)   (&g_array_index ((line)->points, RegieTrendPoint, i))
#define REGIE_TREND_TARGET(panel, i) (&g_array_index ((panel)->targets, RegieTrendTarget, i))

RegieTrendSheet *regie_trend_sheet_new (const RegieProgrammeView *view,
                                        const char               *indicator);
void regie_trend_sheet_free (RegieTrendSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieTrendSheet, regie_trend_sheet_free)

char *regie_trend_dup_value (const char         *language,
                             RegieIndicatorUnit  unit,
                             gint64              value);
char *regie_trend_dup_point (const RegieTrendSheet *sheet,
                             const RegieTrendPanel *panel,
                             const RegieTrendPoint *point);
char *regie_trend_dup_target (const RegieTrendSheet  *sheet,
                              const RegieTrendPanel  *panel,
                              const RegieTrendTarget *target);

GPtrArray *regie_trend_list_notes (const RegieTrendSheet *sheet,
                                   const RegieTrendPanel *panel);
char *regie_trend_dup_note (const RegieTrendSheet *sheet);

RegieCanvas *regie_indicator_trend_draw (const RegieProgrammeView *view,
                                         const char               *indicator);
int regie_trend_panel_draw (RegieCanvas           *canvas,
                            const RegieTrendSheet *sheet,
                            const RegieTrendPanel *panel,
                            int                    y);
char *regie_indicator_trend_tell (const RegieProgrammeView *view,
                                  const char               *indicator);
char *regie_indicator_trend_dup_title (const RegieProgrammeView *view);

G_END_DECLS
