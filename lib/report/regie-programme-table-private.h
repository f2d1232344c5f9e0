/* regie-programme-table-private.h: the rows of a table of bodies and actions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-programme-table.h>

#include "report/regie-programme-signs-private.h"

G_BEGIN_DECLS

/* More rows than this nobody reads: then a row tells of a municipality with its organisations, of
 * a region, or of all that are left. */
#define REGIE_PROGRAMME_TABLE_ROWS 60

/* As many columns find a place beside each other. */
#define REGIE_PROGRAMME_TABLE_COLUMNS 40

/* A row: of one body, of several, or the heading of those below it. */
typedef struct
{
  char     *name;
  guint     first_body;
  guint     n_bodies;
  gboolean  is_heading;
  gboolean  is_inner;
  guint     first_cell;
} RegieProgrammeTableRow;

typedef struct
{
  const RegieProgrammeView *view;
  GArray                   *rows;
  /* Of each row a tally for each column that is shown; the last is that of the whole row. */
  GArray *cells;
  /* The columns that are shown, by place in the view; and how many had no place. */
  GArray *columns;
  guint   n_hidden_columns;
  /* Whether a row can stand for several bodies. */
  gboolean is_summed;
} RegieProgrammeTableSheet;

#define REGIE_PROGRAMME_TABLE_ROW(sheet, i) \
  (&g_array_index ((sheet)->rows, RegieProgrammeTableRow, i))

RegieProgrammeTableSheet *regie_programme_table_sheet_new (const RegieProgrammeView *view);
void regie_programme_table_sheet_free (RegieProgrammeTableSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieProgrammeTableSheet, regie_programme_table_sheet_free)

const RegieProgrammeTally *regie_programme_table_sheet_get_cell (const RegieProgrammeTableSheet *self,
                                                                 const RegieProgrammeTableRow   *row,
                                                                 guint                           column);

RegieCanvas *regie_programme_table_draw (const RegieProgrammeView *view);
int regie_programme_table_draw_key (RegieCanvas                    *canvas,
                                    const RegieProgrammeTableSheet *sheet,
                                    int                             y);
char *regie_programme_table_tell (const RegieProgrammeView *view);

G_END_DECLS
