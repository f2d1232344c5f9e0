/* regie-programme-overview-actions.c: at a glance, who takes part and how far the actions are
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-overview-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "report/regie-lines-private.h"

#define MOST_NAMES 8

/* Says behind the first names how many more there are. */
static void
append_rest (const RegieProgrammeView *view,
             GString                  *names,
             guint                     n)
{
  g_autofree char *rest = NULL;

  if (n <= MOST_NAMES)
    return;

  rest = regie_programme_overview_dup_rest (view, n - MOST_NAMES);
  regie_overview_append (names, " ", rest);
}

/* The names of some bodies of a group, of many the first. */
static char *
join_names (const RegieProgrammeView *view,
            guint                     first,
            guint                     n)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < MIN (n, MOST_NAMES); i++)
    regie_overview_append (names, ", ", REGIE_PROGRAMME_BODY (view, first + i)->name);
  append_rest (view, names, n);

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
tell_group (const RegieProgrammeView *view,
            RegieProgrammePoints     *points,
            guint                     place)
{
  const RegieProgrammeGroup *group = REGIE_PROGRAMME_GROUP (view, place);
  gboolean has_head =
    g_str_equal (REGIE_PROGRAMME_BODY (view, group->first_body)->name, group->name);
  g_autoptr(GString) text = g_string_new (group->name);
  g_autofree char *names = NULL;

  if (regie_programme_points_has_place (points))
    names = join_names (view,
                        group->first_body + (has_head ? 1 : 0),
                        group->n_bodies - (has_head ? 1 : 0));
  if (names != NULL)
    regie_overview_append (text, ": ", names);
  regie_programme_points_add (points, text->str);
}

/* Of the groups of a region the names, of many the first. */
static void
tell_region (const RegieProgrammeView *view,
             RegieProgrammePoints     *points,
             guint                     first,
             guint                     last)
{
  const char *region = REGIE_PROGRAMME_GROUP (view, first)->region;
  g_autoptr(GString) text = g_string_new (region);
  guint n = 0;

  for (guint i = first; i < last && regie_programme_points_has_place (points); i++)
    {
      const char *name = REGIE_PROGRAMME_GROUP (view, i)->name;

      if (!g_str_equal (name, region) && !REGIE_PROGRAMME_GROUP (view, i)->is_several &&
          n++ < MOST_NAMES)
        regie_overview_append (text, n == 1 ? ": " : ", ", name);
    }
  append_rest (view, text, n);
  regie_programme_points_add (points, text->str);
}

/* The municipalities, each with the organisations that work there alone; of very many, the regions
 * with their municipalities. */
void
regie_programme_overview_tell_bodies (const RegieProgrammeView *view,
                                      GString                  *page)
{
  RegieProgrammePoints points = { view, page, 0 };
  gboolean by_region = view->groups->len > 2 * REGIE_PROGRAMME_OVERVIEW_POINTS;

  regie_overview_begin (&view->context, page, N_ ("Who takes part"));
  for (guint i = 0, next = 1; i < view->groups->len; i = next++)
    {
      const char *region = REGIE_PROGRAMME_GROUP (view, i)->region;

      while (by_region && region != NULL && next < view->groups->len &&
             g_strcmp0 (REGIE_PROGRAMME_GROUP (view, next)->region, region) == 0)
        next++;
      if (by_region && region != NULL)
        tell_region (view, &points, i, next);
      else
        tell_group (view, &points, i);
    }
  regie_programme_points_end (&points);
}

/* The actions of a theme; behind the last theme, of all. */
typedef struct
{
  RegieProgrammeTally tally;
  guint               n_without_owner;
} Sum;

static void
add_sum (const RegieProgrammeView *view,
         RegieProgrammeGrid       *grid,
         const char               *name,
         const Sum                *sum)
{
  const char *language = view->context.language;
  g_autofree char *share = regie_programme_tally_dup_share (language, &sum->tally);
  g_autofree char *late = regie_dup_count (language, sum->tally.n[REGIE_PROGRAMME_STATE_OVERDUE]);
  g_autofree char *without = regie_dup_count (language, sum->n_without_owner);
  const char *const cells[] = { share, late, without, NULL };

  regie_programme_grid_add (grid, name, cells);
}

/* Somebody has to answer for what is not over. */
static gboolean
lacks_owner (const RegieProgrammeAction *action)
{
  return action->state != REGIE_PROGRAMME_STATE_DONE &&
         action->state != REGIE_PROGRAMME_STATE_DROPPED &&
         regie_implementation_action_get_responsible (action->action) == NULL;
}

static GArray *
sum_themes (const RegieProgrammeView *view)
{
  GArray *sums = g_array_new (FALSE, TRUE, sizeof (Sum));

  g_array_set_size (sums, view->themes->len + 1);
  for (guint i = 0; i < view->actions->len; i++)
    {
      const RegieProgrammeAction *action = REGIE_PROGRAMME_ACTION (view, i);
      const guint places[] = { action->theme, view->themes->len };

      for (gsize j = 0; j < G_N_ELEMENTS (places); j++)
        {
          Sum *sum = &g_array_index (sums, Sum, places[j]);

          regie_programme_tally_add (&sum->tally, action);
          sum->n_without_owner += lacks_owner (action) ? 1 : 0;
        }
    }

  return sums;
}

void
regie_programme_overview_tell_themes (const RegieProgrammeView *view,
                                      GString                  *page)
{
  const char *language = view->context.language;
  const char *const heads[] = { regie_translate (language, N_ ("done")),
                                regie_translate (language, N_ ("overdue")),
                                regie_translate (language, N_ ("without owner")),
                                NULL };
  g_autoptr(GArray) sums = sum_themes (view);
  g_autoptr(RegieProgrammeGrid) grid = regie_programme_grid_new (3);

  regie_overview_begin (&view->context, page, N_ ("Actions by theme"));
  if (view->actions->len > 0)
    {
      regie_programme_grid_add (grid, "", heads);
      for (guint i = 0; i < view->themes->len; i++)
        if (regie_programme_tally_all (&g_array_index (sums, Sum, i).tally) > 0)
          add_sum (view,
                   grid,
                   REGIE_PROGRAMME_THEME (view, i)->name,
                   &g_array_index (sums, Sum, i));
      add_sum (view,
               grid,
               regie_translate (language, N_ ("together")),
               &g_array_index (sums, Sum, view->themes->len));
      regie_programme_grid_write (grid, page);
    }
  regie_overview_end (&view->context, page, view->actions->len);
}

/* What is done by when, at whom, and who answers for it. */
static char *
dup_due (const RegieProgrammeView   *view,
         const RegieProgrammeAction *action)
{
  const char *language = view->context.language;
  g_autofree char *date =
    regie_dup_date (language, regie_implementation_action_get_planned_end_date (action->action));
  g_autofree char *title = regie_programme_view_dup_action_title (view, action->action);
  g_autofree char *name =
    regie_programme_view_dup_functionary (view,
                                          regie_implementation_action_get_responsible (
                                            action->action));
  g_autoptr(GString) text = g_string_new (date);

  regie_overview_append (text, ": ", title);
  regie_overview_append_aside (text, REGIE_PROGRAMME_BODY (view, action->body)->name);
  regie_overview_append (text,
                         ", ",
                         name == NULL ? regie_translate (language, N_ ("nobody yet")) : name);
  if (action->is_blocked)
    regie_overview_append (text,
                           ", ",
                           regie_programme_get_state_word (language,
                                                           REGIE_PROGRAMME_STATE_BLOCKED));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static int
compare_dues (gconstpointer a,
              gconstpointer b,
              gpointer      view)
{
  const RegieProgrammeAction *first =
    REGIE_PROGRAMME_ACTION ((RegieProgrammeView *) view, *(const guint *) a);
  const RegieProgrammeAction *second =
    REGIE_PROGRAMME_ACTION ((RegieProgrammeView *) view, *(const guint *) b);
  int order = g_date_compare (regie_implementation_action_get_planned_end_date (first->action),
                              regie_implementation_action_get_planned_end_date (second->action));

  if (order == 0)
    order = (first->body > second->body) - (first->body < second->body);
  if (order == 0)
    order = (first->column > second->column) - (first->column < second->column);

  return order != 0 ? order
                    : g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (first->action)),
                                 regie_entity_get_id (REGIE_ENTITY (second->action)));
}

static gboolean
is_due (const RegieProgrammeView   *view,
        const RegieProgrammeAction *action)
{
  return action->state != REGIE_PROGRAMME_STATE_DONE &&
         action->state != REGIE_PROGRAMME_STATE_DROPPED &&
         regie_programme_overview_is_soon (view,
                                           regie_implementation_action_get_planned_end_date (
                                             action->action));
}

static void
tell_list (const RegieProgrammeView *view,
           GString                  *page,
           const char               *heading,
           gboolean                  is_overdue)
{
  RegieProgrammePoints points = { view, page, 0 };
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < view->actions->len; i++)
    {
      const RegieProgrammeAction *action = REGIE_PROGRAMME_ACTION (view, i);

      if (is_overdue ? action->state == REGIE_PROGRAMME_STATE_OVERDUE : is_due (view, action))
        g_array_append_val (places, i);
    }
  g_array_sort_with_data (places, compare_dues, (gpointer) view);

  regie_overview_begin (&view->context, page, heading);
  for (guint i = 0; i < places->len; i++)
    {
      g_autofree char *text = NULL;

      if (regie_programme_points_has_place (&points))
        text = dup_due (view, REGIE_PROGRAMME_ACTION (view, g_array_index (places, guint, i)));
      regie_programme_points_add (&points, text);
    }
  if (places->len == 0)
    regie_lines_add (page, regie_translate (view->context.language, N_ ("None.")), "", "");
  else
    regie_programme_points_end (&points);
}

/* What should have been done, the longest overdue first; and what is due soon. */
void
regie_programme_overview_tell_dues (const RegieProgrammeView *view,
                                    GString                  *page)
{
  tell_list (view, page, N_ ("Overdue"), TRUE);
  tell_list (view, page, N_ ("Due in the next 90 days"), FALSE);
}
