/* regie-programme-overview-parts.c: what the parts of a programme at a glance are written with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-overview-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "report/regie-lines-private.h"

/* That there are so many more. */
char *
regie_programme_overview_dup_rest (const RegieProgrammeView *view,
                                   guint                     n)
{
  g_autofree char *number = regie_dup_count (view->context.language, n);

  return regie_translate_with (view->context.language, N_ ("and {n} more"), "n", number, NULL);
}

/* Says how many more there are. */
void
regie_programme_overview_add_rest (const RegieProgrammeView *view,
                                   GString                  *page,
                                   guint                     depth,
                                   guint                     n)
{
  g_autofree char *text = regie_programme_overview_dup_rest (view, n);

  if (n > 0)
    regie_overview_add_point (page, depth, text);
}

gboolean
regie_programme_points_has_place (const RegieProgrammePoints *self)
{
  return self->n_points < REGIE_PROGRAMME_OVERVIEW_POINTS;
}

/* Adds a point; NULL only counts one for which there is no place. */
void
regie_programme_points_add (RegieProgrammePoints *self,
                            const char           *text)
{
  if (text != NULL && regie_programme_points_has_place (self))
    regie_overview_add_point (self->page, 0, text);
  self->n_points++;
}

/* Says how many points more there are, if any. */
void
regie_programme_points_tell_rest (const RegieProgrammePoints *self)
{
  guint told = MIN (self->n_points, REGIE_PROGRAMME_OVERVIEW_POINTS);

  regie_programme_overview_add_rest (self->view, self->page, 0, self->n_points - told);
}

void
regie_programme_points_end (RegieProgrammePoints *self)
{
  regie_programme_points_tell_rest (self);
  regie_overview_end (&self->view->context, self->page, self->n_points);
}

/* So much of a line the names take at least. */
#define LEAST_NAME 20

RegieProgrammeGrid *
regie_programme_grid_new (guint n_columns)
{
  RegieProgrammeGrid *self = g_new0 (RegieProgrammeGrid, 1);

  self->names = g_ptr_array_new_with_free_func (g_free);
  self->cells = g_ptr_array_new_with_free_func (g_free);
  self->n_columns = n_columns;

  return self;
}

void
regie_programme_grid_free (RegieProgrammeGrid *self)
{
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->cells);
  g_free (self);
}

void
regie_programme_grid_add (RegieProgrammeGrid        *self,
                          const char                *name,
                          const char         *const *cells)
{
  g_ptr_array_add (self->names, g_strdup (name));
  for (guint i = 0; i < self->n_columns; i++)
    g_ptr_array_add (self->cells, g_strdup (cells[i]));
}

/* Adds an empty line. */
void
regie_programme_grid_add_gap (RegieProgrammeGrid *self)
{
  g_ptr_array_add (self->names, NULL);
  for (guint i = 0; i < self->n_columns; i++)
    g_ptr_array_add (self->cells, NULL);
}

static const char *
get_cell (const RegieProgrammeGrid *self,
          guint                     row,
          guint                     column)
{
  return self->cells->pdata[row * self->n_columns + column];
}

static guint
get_width (const RegieProgrammeGrid *self,
           guint                     column)
{
  guint width = 0;

  for (guint i = 0; i < self->names->len; i++)
    if (get_cell (self, i, column) != NULL)
      width = MAX (width, regie_lines_measure (get_cell (self, i, column)));

  return width + 2;
}

static void
write_row (const RegieProgrammeGrid *self,
           GString                  *page,
           guint                     row,
           guint                     name_width,
           const GArray             *widths)
{
  g_autofree char *name = regie_lines_clip (self->names->pdata[row], name_width);

  g_string_append (page, name);
  for (guint i = regie_lines_measure (name); i < name_width; i++)
    g_string_append_c (page, ' ');
  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *cell = get_cell (self, row, i);

      for (guint j = regie_lines_measure (cell); j < g_array_index (widths, guint, i); j++)
        g_string_append_c (page, ' ');
      g_string_append (page, cell);
    }
  g_string_append_c (page, '\n');
}

/* A row that does not fit in a line becomes a sentence. */
static void
write_sentence (const RegieProgrammeGrid *self,
                GString                  *page,
                guint                     row)
{
  g_autoptr(GString) text = g_string_new (self->names->pdata[row]);

  for (guint i = 0; i < self->n_columns; i++)
    regie_overview_append (text, i == 0 ? ": " : "; ", get_cell (self, row, i));
  regie_lines_add (page, text->str, "", "  ");
}

/* Writes the rows, the names on the left and the numbers under each other on the right. */
void
regie_programme_grid_write (const RegieProgrammeGrid *self,
                            GString                  *page)
{
  g_autoptr(GArray) widths = g_array_new (FALSE, FALSE, sizeof (guint));
  guint used = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      guint width = get_width (self, i);

      g_array_append_val (widths, width);
      used += width;
    }

  for (guint i = 0; i < self->names->len; i++)
    if (self->names->pdata[i] == NULL)
      g_string_append_c (page, '\n');
    else if (used + LEAST_NAME <= REGIE_LINES_WIDTH)
      write_row (self, page, i, REGIE_LINES_WIDTH - used, widths);
    else
      write_sentence (self, page, i);
}
