/* regie-programme-overview-people.c: at a glance, mandates and trained regisseurs
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-number-private.h"
#include "report/regie-programme-overview-private.h"

#include <regie/regie-employment.h>
#include <regie/regie-indicator.h>
#include <regie/regie-programme-days.h>
#include <regie/regie-programme-learning.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"

#define MOST_ROWS 30

/* How many work for a body; and how many are trained, with those who are told of under it. */
typedef struct
{
  guint n_mandates;
  guint n_functionaries;
  guint n_trained;
} Numbers;

/* Where a number is counted. */
typedef struct
{
  const RegieProgrammeView *view;
  GHashTable               *place_of;
  GHashTable               *trained;
  GArray                   *numbers;
} Count;

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

/* Adds a body, and what it lies in or works in: the municipalities and the regions. */
static void
add_places (const Count *count,
            RegieBody   *employer,
            GHashTable  *places)
{
  g_autoptr(GPtrArray) municipalities =
    regie_programme_view_list_municipalities (count->view, employer);

  g_ptr_array_add (municipalities, employer);
  for (guint i = 0; i < municipalities->len; i++)
    {
      RegieBody *body = municipalities->pdata[i];
      RegieBody *region = regie_programme_view_find_region (count->view, body);

      g_hash_table_add (places, body);
      if (region != NULL)
        g_hash_table_add (places, region);
    }
}

/* One more for the staff, or for the trained, of each body that is told of. */
static void
count_each (const Count *count,
            GHashTable  *bodies,
            gboolean     is_staff)
{
  GHashTableIter iter;
  gpointer body = NULL;
  gpointer place = NULL;

  g_hash_table_iter_init (&iter, bodies);
  while (g_hash_table_iter_next (&iter, &body, NULL))
    if (g_hash_table_lookup_extended (count->place_of, body, NULL, &place))
      {
        Numbers *numbers = NUMBERS (count->numbers, GPOINTER_TO_UINT (place));

        numbers->n_functionaries += is_staff ? 1 : 0;
        numbers->n_trained += is_staff ? 0 : 1;
      }
}

/* Somebody counts once for each body, however often they work for it. */
static void
count_functionary (const Count      *count,
                   RegieFunctionary *functionary)
{
  g_autoptr(GHashTable) employers = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);
  gboolean is_trained = g_hash_table_contains (count->trained, functionary);

  REGIE_REPORT_FOREACH (RegieEmployment,
                        employment,
                        regie_functionary_get_employments (functionary))
  {
    const char *id = regie_employment_get_body (employment);
    RegieBody *body = regie_programme_view_find_body (count->view, id);

    if (body == NULL ||
        !regie_entity_is_in_force (REGIE_ENTITY (employment), count->view->context.day) ||
        !regie_body_takes_part_on (body, count->view->context.day) ||
        !g_hash_table_add (employers, body))
      continue;
    if (is_trained)
      add_places (count, body, places);
  }
  count_each (count, employers, TRUE);
  count_each (count, places, FALSE);
}

static void
add_trained (const RegieProgrammeView *view,
             const char               *role,
             GHashTable               *trained)
{
  g_autoptr(GListModel) people =
    regie_programme_list_trained_on (view->programme, NULL, role, view->context.day);

  REGIE_REPORT_FOREACH (RegieFunctionary, functionary, people)
  g_hash_table_add (trained, functionary);
}

/* The set of those who are trained for a role that an indicator of the method counts; when there
 * is none, for any role. */
static GHashTable *
list_trained (const RegieProgrammeView *view)
{
  GHashTable *trained = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) roles = g_hash_table_new (regie_hash_string, g_str_equal);

  if (view->context.method != NULL)
    REGIE_REPORT_FOREACH (RegieIndicator,
                          indicator,
                          regie_method_get_indicators (view->context.method))
    {
      const char *role = regie_indicator_get_role (indicator);

      if (regie_indicator_get_counts (indicator) == REGIE_COUNTABLE_OUTSIDE && role != NULL &&
          g_hash_table_add (roles, (char *) role))
        add_trained (view, role, trained);
    }
  if (g_hash_table_size (roles) == 0)
    add_trained (view, NULL, trained);

  return trained;
}

static GArray *
count_people (const RegieProgrammeView *view)
{
  GArray *numbers = g_array_new (FALSE, TRUE, sizeof (Numbers));
  g_autoptr(GHashTable) place_of = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) trained = list_trained (view);
  Count count = { view, place_of, trained, numbers };

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
  count_functionary (&count, functionary);

  return numbers;
}

static void
add_row (const RegieProgrammeView *view,
         RegieProgrammeGrid       *grid,
         const char               *name,
         const Numbers            *numbers)
{
  const char *language = view->context.language;
  g_autofree char *mandates = regie_dup_count (language, numbers->n_mandates);
  g_autofree char *functionaries = regie_dup_count (language, numbers->n_functionaries);
  g_autofree char *trained = regie_dup_count (language, numbers->n_trained);
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
                                regie_translate (language, N_ ("trained *")),
                                NULL };
  g_autoptr(GArray) numbers = count_people (view);
  g_autoptr(RegieProgrammeGrid) grid = regie_programme_grid_new (3);
  guint n_rows = 0;

  regie_overview_begin (&view->context, page, N_ ("Mandates and trained people"));
  for (guint i = 0; i < view->bodies->len; i++)
    {
      const Numbers *row = NUMBERS (numbers, i);

      if (row->n_mandates + row->n_functionaries + row->n_trained == 0)
        continue;
      if (n_rows == 0)
        regie_programme_grid_add (grid, "", heads);
      if (n_rows++ < MOST_ROWS)
        add_row (view, grid, REGIE_PROGRAMME_BODY (view, i)->name, row);
    }
  regie_programme_grid_write (grid, page);
  if (n_rows > MOST_ROWS)
    regie_programme_overview_add_rest (view, page, 0, n_rows - MOST_ROWS);
  if (n_rows > 0)
    regie_lines_add (page,
                     regie_translate (language,
                                      N_ ("* Also those of organisations that work in a "
                                          "municipality, and of all in a region; each counts "
                                          "once.")),
                     "",
                     "");
  regie_overview_end (&view->context, page, n_rows);
}
