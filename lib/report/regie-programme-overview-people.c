/* regie-programme-overview-people.c: at a glance, mandates and trained regisseurs
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-overview-private.h"

#include <regie/regie-employment.h>
#include <regie/regie-programme-days.h>
#include <regie/regie-programme-learning.h>

#include "base/regie-language-private.h"

#define MOST_ROWS 30

/* How many work for a body, and how many of them are trained. */
typedef struct
{
  guint n_mandates;
  guint n_functionaries;
  guint n_trained;
} Numbers;

#define NUMBERS(numbers, i) (&g_array_index ((numbers), Numbers, i))

static guint
count_mandates (const RegieProgrammeView *view,
                RegieBody                *body)
{
  guint n = 0;

  REGIE_REPORT_FOREACH (RegieBodyMandate, mandate, regie_body_get_mandates (body))
  {
    if (regie_body_mandate_holds_on (mandate, view->context.day))
      n++;
  }

  return n;
}

/* Somebody who works twice for a body counts once. */
static void
count_functionary (const RegieProgrammeView *view,
                   RegieFunctionary         *functionary,
                   gboolean                  is_trained,
                   GHashTable               *place_of,
                   GArray                   *numbers)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  REGIE_REPORT_FOREACH (RegieEmployment,
                        employment,
                        regie_functionary_get_employments (functionary))
  {
    RegieBody *body = regie_programme_view_find_body (view, regie_employment_get_body (employment));
    gpointer place = NULL;

    if (!regie_entity_is_in_force (REGIE_ENTITY (employment), view->context.day) || body == NULL ||
        !g_hash_table_lookup_extended (place_of, body, NULL, &place) ||
        !g_hash_table_add (seen, body))
      continue;
    NUMBERS (numbers, GPOINTER_TO_UINT (place))->n_functionaries++;
    NUMBERS (numbers, GPOINTER_TO_UINT (place))->n_trained += is_trained ? 1 : 0;
  }
}

/* The set of those who are trained for any role. */
static GHashTable *
list_trained (const RegieProgrammeView *view)
{
  GHashTable *trained = g_hash_table_new (NULL, NULL);
  g_autoptr(GListModel) people =
    regie_programme_list_trained_on (view->programme, NULL, NULL, view->context.day);

  REGIE_REPORT_FOREACH (RegieFunctionary, functionary, people)
  g_hash_table_add (trained, functionary);

  return trained;
}

static GArray *
count (const RegieProgrammeView *view)
{
  GArray *numbers = g_array_new (FALSE, TRUE, sizeof (Numbers));
  g_autoptr(GHashTable) place_of = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) trained = list_trained (view);

  g_array_set_size (numbers, view->bodies->len);
  for (guint i = 0; i < view->bodies->len; i++)
    {
      g_hash_table_insert (place_of, REGIE_PROGRAMME_BODY (view, i)->body, GUINT_TO_POINTER (i));
      NUMBERS (numbers, i)->n_mandates =
        count_mandates (view, REGIE_PROGRAMME_BODY (view, i)->body);
    }
  REGIE_REPORT_FOREACH (RegieFunctionary,
                        functionary,
                        regie_programme_get_functionaries (view->programme))
  count_functionary (view,
                     functionary,
                     g_hash_table_contains (trained, functionary),
                     place_of,
                     numbers);

  return numbers;
}

static void
add_row (const RegieProgrammeView *view,
         RegieProgrammeGrid       *grid,
         const char               *name,
         const Numbers            *numbers)
{
  const char *language = view->context.language;
  g_autofree char *mandates = regie_programme_dup_count (language, numbers->n_mandates);
  g_autofree char *functionaries = regie_programme_dup_count (language, numbers->n_functionaries);
  g_autofree char *trained = regie_programme_dup_count (language, numbers->n_trained);
  const char *const cells[] = { mandates, functionaries, trained, NULL };

  regie_programme_grid_add (grid, name, cells);
}

/* Of each body that has any, in numbers. */
void
regie_programme_overview_tell_people (const RegieProgrammeView *view,
                                      GString                  *page)
{
  const char *language = view->context.language;
  const char *const heads[] = { regie_translate (language, N_ ("mandates")),
                                regie_translate (language, N_ ("staff")),
                                regie_translate (language, N_ ("trained")),
                                NULL };
  g_autoptr(GArray) numbers = count (view);
  g_autoptr(RegieProgrammeGrid) grid = regie_programme_grid_new (3);
  guint n_rows = 0;

  regie_overview_begin (&view->context, page, N_ ("Mandates and trained people"));
  for (guint i = 0; i < view->bodies->len; i++)
    {
      const Numbers *row = NUMBERS (numbers, i);

      if (row->n_mandates == 0 && row->n_functionaries == 0)
        continue;
      if (n_rows == 0)
        regie_programme_grid_add (grid, "", heads);
      if (n_rows++ < MOST_ROWS)
        add_row (view, grid, REGIE_PROGRAMME_BODY (view, i)->name, row);
    }
  regie_programme_grid_write (grid, page);
  if (n_rows > MOST_ROWS)
    regie_programme_overview_add_rest (view, page, 0, n_rows - MOST_ROWS);
  regie_overview_end (&view->context, page, n_rows);
}
