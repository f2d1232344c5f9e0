/* regie-programme-overview-people.c: at a glance, mandates and trained regisseurs
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-overview-private.h"

#include <regie/regie-employment.h>
#include <regie/regie-indicator.h>
#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"
#include "rules/regie-programme-trained-private.h"

#define MOST_ROWS 30

/* How many work for a body; and how many are trained, with those who are told of under it. */
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

  REGIE_ITEMS_FOREACH (RegieBodyMandate, mandate, regie_body_peek_mandates (body))
    {
      if (regie_body_mandate_holds_on (mandate, view->context.day))
        n++;
    }

  return n;
}

/* Somebody counts once for each body, however often they work for it. */
static void
add_staff (const RegieProgrammeBodies *bodies,
           RegieFunctionary           *functionary,
           GHashTable                 *staff)
{
  g_autoptr(GHashTable) employers = g_hash_table_new (NULL, NULL);

  REGIE_ITEMS_FOREACH (RegieEmployment,
                       employment,
                       regie_functionary_peek_employments (functionary))
    {
      RegieBody *body =
        regie_programme_bodies_find (bodies, regie_employment_get_body (employment));

      if (body != NULL && regie_entity_is_in_force (REGIE_ENTITY (employment), bodies->day) &&
          g_hash_table_add (employers, body))
        g_hash_table_insert (staff,
                             body,
                             GUINT_TO_POINTER (
                               GPOINTER_TO_UINT (g_hash_table_lookup (staff, body)) + 1));
    }
}

/* The set of those who are trained for a role that an indicator of the method counts; when there
 * is none, for any role. */
static GHashTable *
list_trained (const RegieProgrammeView   *view,
              const RegieProgrammeBodies *bodies)
{
  GHashTable *trained = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) roles = g_hash_table_new (regie_hash_string, g_str_equal);

  if (view->context.method != NULL)
    REGIE_ITEMS_FOREACH (RegieIndicator,
                         indicator,
                         regie_method_peek_indicators (view->context.method))
      {
        const char *role = regie_programme_get_trained_role (indicator);

        if (role != NULL && g_hash_table_add (roles, (char *) role))
          regie_programme_bodies_add_trained (bodies, role, trained);
      }
  if (g_hash_table_size (roles) == 0)
    regie_programme_bodies_add_trained (bodies, NULL, trained);

  return trained;
}

static GArray *
count_people (const RegieProgrammeView *view)
{
  GArray *numbers = g_array_new (FALSE, TRUE, sizeof (Numbers));
  g_auto(RegieProgrammeBodies) bodies = { 0 };
  g_autoptr(GHashTable) staff = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) people = NULL;
  g_autoptr(GHashTable) trained = NULL;

  regie_programme_bodies_init (&bodies, view->programme, view->context.day);
  REGIE_ITEMS_FOREACH (RegieFunctionary,
                       functionary,
                       regie_programme_peek_functionaries (view->programme))
    add_staff (&bodies, functionary, staff);
  people = list_trained (view, &bodies);
  trained = regie_programme_bodies_count (&bodies, people);

  for (guint i = 0; i < view->bodies->len; i++)
    {
      RegieBody *body = REGIE_PROGRAMME_BODY (view, i)->body;
      Numbers row = { count_mandates (view, body),
                      GPOINTER_TO_UINT (g_hash_table_lookup (staff, body)),
                      GPOINTER_TO_UINT (g_hash_table_lookup (trained, body)) };

      g_array_append_val (numbers, row);
    }

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
