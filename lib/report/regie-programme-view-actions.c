/* regie-programme-view-actions.c: the actions that a report tells of, by theme and by column
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-view-private.h"

#include <regie/regie-catalogue-action.h>
#include <regie/regie-edition.h>
#include <regie/regie-programme-days.h>
#include <regie/regie-theme.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MOST_NAME    80
#define MOST_TITLE   160
#define MOST_CODE    6
#define MOST_UNKNOWN 8
#define ORDER_OF_OWN G_MAXUINT
#define N_LEVELS     (REGIE_BODY_LEVEL_ORGANISATION + 1)

/* What is made once for all actions. */
typedef struct
{
  RegieProgrammeView *view;
  GHashTable         *theme_by_id;
  /* By action of the catalogue the column; by theme the column of its own actions. */
  GHashTable *column_of;
  GArray     *own_columns;
} Sorter;

static const char *
get_theme_id (const Sorter              *sorter,
              RegieImplementationAction *action)
{
  const char *id = regie_implementation_action_get_theme (action);
  const char *source = regie_implementation_action_get_catalogue_action (action);
  RegieCatalogueAction *found =
    source == NULL ? NULL : g_hash_table_lookup (sorter->view->catalogue, source);

  return id != NULL || found == NULL ? id : regie_catalogue_action_get_theme (found);
}

static void
add_theme (Sorter     *sorter,
           const char *id,
           char       *name)
{
  RegieProgrammeTheme theme = { id, name };

  if (id != NULL)
    g_hash_table_insert (sorter->theme_by_id,
                         (char *) id,
                         GUINT_TO_POINTER (sorter->view->themes->len));
  g_array_append_val (sorter->view->themes, theme);
}

static char *
dup_theme_name (const RegieReportContext *context,
                const char               *id)
{
  g_autofree char *name =
    context->method == NULL
      ? NULL
      : regie_method_dup_name (context->method, REGIE_TYPE_THEME, id, context->language);

  return regie_lines_clip (name == NULL ? id : name, MOST_NAME);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* Ids of themes that the method does not have, in order: of many only the first. */
static GPtrArray *
list_unknown_themes (const Sorter *sorter)
{
  GPtrArray *ids = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = 0; i < sorter->view->bodies->len; i++)
    {
      REGIE_ITEMS_FOREACH (RegieImplementationAction,
                           action,
                           regie_body_peek_actions (REGIE_PROGRAMME_BODY (sorter->view, i)->body))
        {
          const char *id = get_theme_id (sorter, action);

          if (id != NULL && !g_hash_table_contains (sorter->theme_by_id, id) &&
              g_hash_table_add (seen, (char *) id))
            g_ptr_array_add (ids, (char *) id);
        }
    }
  g_ptr_array_sort (ids, compare_ids);
  g_ptr_array_set_size (ids, (int) MIN (ids->len, MOST_UNKNOWN));

  return ids;
}

static void
add_themes (Sorter *sorter)
{
  const RegieReportContext *context = &sorter->view->context;
  g_autoptr(GPtrArray) unknown = NULL;

  if (context->method != NULL)
    REGIE_ITEMS_FOREACH (RegieEntity, theme, regie_method_peek_themes (context->method))
      {
        const char *id = regie_entity_get_id (theme);

        if (id != NULL && !g_hash_table_contains (sorter->theme_by_id, id))
          add_theme (sorter, id, dup_theme_name (context, id));
      }

  unknown = list_unknown_themes (sorter);
  for (guint i = 0; i < unknown->len; i++)
    add_theme (sorter, unknown->pdata[i], regie_lines_clip (unknown->pdata[i], MOST_NAME));
  add_theme (sorter,
             NULL,
             g_strdup (regie_translate (context->language, N_ ("another theme or none"))));
}

static guint
find_theme (const Sorter *sorter,
            const char   *id)
{
  gpointer place = NULL;

  if (id != NULL && g_hash_table_lookup_extended (sorter->theme_by_id, id, NULL, &place))
    return GPOINTER_TO_UINT (place);

  return sorter->view->themes->len - 1;
}

static char *
dup_code (const RegieProgrammeTheme *theme,
          guint                      order)
{
  g_autofree char *id = regie_lines_clip (theme->id == NULL ? "?" : theme->id, MOST_CODE);
  g_autoptr(GString) code = g_string_new (id);

  if (order == ORDER_OF_OWN)
    g_string_append (code, theme->id == NULL ? "" : "+");
  else
    regie_svg_append_number (code, order);

  return g_string_free (g_steal_pointer (&code), FALSE);
}

static guint
add_column (RegieProgrammeView *view,
            guint               theme,
            guint               order)
{
  RegieProgrammeColumn column = { .theme = theme, .order = order };

  column.code = dup_code (REGIE_PROGRAMME_THEME (view, theme), order);
  g_array_append_val (view->columns, column);

  return view->columns->len - 1;
}

static char *
dup_catalogue_title (const RegieReportContext *context,
                     RegieCatalogueAction     *action)
{
  const char *title =
    regie_label_choose (regie_catalogue_action_get_titles (action), context->language);

  return g_strdup (title == NULL ? regie_entity_get_id (REGIE_ENTITY (action)) : title);
}

static int
compare_orders (gconstpointer a,
                gconstpointer b)
{
  int first = regie_catalogue_action_get_order (*(RegieCatalogueAction *const *) a);
  int second = regie_catalogue_action_get_order (*(RegieCatalogueAction *const *) b);

  return (first > second) - (first < second);
}

/* Of a theme and a level the actions of the catalogue, in order. */
static GPtrArray *
list_level (const Sorter   *sorter,
            GPtrArray      *all,
            guint           theme,
            RegieBodyLevel  level)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (regie_catalogue_action_get_level (all->pdata[i]) == level &&
        find_theme (sorter, regie_catalogue_action_get_theme (all->pdata[i])) == theme)
      g_ptr_array_add (found, all->pdata[i]);
  g_ptr_array_sort (found, compare_orders);

  return found;
}

/* The columns of a theme: its actions of the catalogue, and one for those of bodies themselves. */
static void
add_theme_columns (Sorter    *sorter,
                   GPtrArray *all,
                   guint      theme)
{
  RegieProgrammeView *view = sorter->view;
  guint first = view->columns->len;
  guint own = 0;

  for (RegieBodyLevel level = REGIE_BODY_LEVEL_UNKNOWN; level < N_LEVELS; level++)
    {
      g_autoptr(GPtrArray) found = list_level (sorter, all, theme, level);

      for (guint i = 0; i < found->len; i++)
        {
          const char *id = regie_entity_get_id (found->pdata[i]);
          guint place =
            first + i < view->columns->len ? first + i : add_column (view, theme, i + 1);

          g_hash_table_insert (sorter->column_of, (char *) id, GUINT_TO_POINTER (place));
          REGIE_PROGRAMME_COLUMN (view, place)->titles[level] =
            dup_catalogue_title (&view->context, found->pdata[i]);
        }
    }

  own = add_column (view, theme, ORDER_OF_OWN);
  g_array_append_val (sorter->own_columns, own);
}

static void
add_columns (Sorter *sorter)
{
  RegieMethod *method = sorter->view->context.method;
  g_autoptr(GPtrArray) all = g_ptr_array_new ();

  if (method != NULL)
    REGIE_ITEMS_FOREACH (RegieCatalogueAction, action, regie_method_peek_catalogue (method))
      {
        const char *id = regie_entity_get_id (REGIE_ENTITY (action));

        if (id == NULL || g_hash_table_contains (sorter->view->catalogue, id))
          continue;
        g_hash_table_insert (sorter->view->catalogue, (char *) id, action);
        g_ptr_array_add (all, action);
      }

  add_themes (sorter);
  for (guint i = 0; i < sorter->view->themes->len; i++)
    add_theme_columns (sorter, all, i);
}

static RegieProgrammeState
get_state (RegieImplementationAction *action,
           const GDate               *day)
{
  if (regie_implementation_action_is_overdue (action, day))
    return REGIE_PROGRAMME_STATE_OVERDUE;

  switch (regie_implementation_action_get_status_on (action, day))
    {
    case REGIE_ACTION_STATUS_OPEN:
      return REGIE_PROGRAMME_STATE_OPEN;
    case REGIE_ACTION_STATUS_ACTIVE:
      return REGIE_PROGRAMME_STATE_ACTIVE;
    case REGIE_ACTION_STATUS_BLOCKED:
      return REGIE_PROGRAMME_STATE_BLOCKED;
    case REGIE_ACTION_STATUS_DONE:
      return REGIE_PROGRAMME_STATE_DONE;
    case REGIE_ACTION_STATUS_DROPPED:
      return REGIE_PROGRAMME_STATE_DROPPED;
    }

  g_assert_not_reached ();
}

/* An action that another theme than that of its source in the catalogue is given stands with the
 * own actions of that theme. */
static guint
find_column (const Sorter              *sorter,
             RegieImplementationAction *action,
             guint                      theme)
{
  const char *source = regie_implementation_action_get_catalogue_action (action);
  gpointer place = NULL;

  if (source != NULL && g_hash_table_lookup_extended (sorter->column_of, source, NULL, &place) &&
      REGIE_PROGRAMME_COLUMN (sorter->view, GPOINTER_TO_UINT (place))->theme == theme)
    return GPOINTER_TO_UINT (place);

  return g_array_index (sorter->own_columns, guint, theme);
}

static void
add_action (const Sorter              *sorter,
            guint                      body,
            RegieImplementationAction *action)
{
  RegieProgrammeView *view = sorter->view;
  const char *id = get_theme_id (sorter, action);
  RegieProgrammeAction told = { .action = action, .body = body };

  if (view->chosen_theme != NULL && g_strcmp0 (view->chosen_theme, id) != 0)
    {
      view->n_left_out++;
      return;
    }

  told.theme = find_theme (sorter, id);
  told.column = find_column (sorter, action, told.theme);
  told.state = get_state (action, view->context.day);
  told.is_blocked = regie_implementation_action_get_status_on (action, view->context.day) ==
                    REGIE_ACTION_STATUS_BLOCKED;
  g_array_append_val (view->actions, told);
  REGIE_PROGRAMME_BODY (view, body)->n_actions++;
}

/* Adds the actions of the bodies that are told of. */
void
regie_programme_view_add_actions (RegieProgrammeView *self)
{
  g_autoptr(GHashTable) theme_by_id = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GHashTable) column_of = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GArray) own_columns = g_array_new (FALSE, FALSE, sizeof (guint));
  Sorter sorter = { self, theme_by_id, column_of, own_columns };

  add_columns (&sorter);
  for (guint i = 0; i < self->bodies->len; i++)
    {
      REGIE_PROGRAMME_BODY (self, i)->first_action = self->actions->len;
      REGIE_ITEMS_FOREACH (RegieImplementationAction,
                           action,
                           regie_body_peek_actions (REGIE_PROGRAMME_BODY (self, i)->body))
        add_action (&sorter, i, action);
    }
}

/* What is done, in the words of the body or of the catalogue. */
char *
regie_programme_view_dup_action_title (const RegieProgrammeView  *self,
                                       RegieImplementationAction *action)
{
  const char *title = regie_implementation_action_get_title (action);
  const char *source = regie_implementation_action_get_catalogue_action (action);
  RegieCatalogueAction *found =
    source == NULL ? NULL : g_hash_table_lookup (self->catalogue, source);
  g_autofree char *name = found == NULL ? NULL : dup_catalogue_title (&self->context, found);

  if (!regie_is_said (title))
    title = regie_is_said (name) ? name : source;
  if (!regie_is_said (title))
    return g_strdup (regie_translate (self->context.language, N_ ("without a title")));

  return regie_lines_clip (title, MOST_TITLE);
}
