/* command-method-actions.c: lists the actions of the implementation plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "actions.h"

#include <string.h>

static char *edition;
static char *theme;
static char *level;

static const GOptionEntry options[] = {
  { "edition",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &edition,
    N_ ("only this edition: its id, or what its ids begin with (default: all)"),
    "regisseur|S000" },
  { "theme", 0, 0, G_OPTION_ARG_FILENAME, &theme, N_ ("only actions of this theme"), N_ ("ID") },
  { "level",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &level,
    N_ ("only actions at this level"),
    "region|municipality|organisation" },
  { NULL },
};

typedef struct
{
  Tool *tool;
  /* The methods to list from, each with its layers. */
  GPtrArray *methods;
} Run;

static RegieBodyLevel
level_of (const char *nick)
{
  int code = REGIE_BODY_LEVEL_UNKNOWN;

  return tool_parse_code (REGIE_TYPE_BODY_LEVEL, nick, &code) && code != REGIE_BODY_LEVEL_NATIONAL
           ? (RegieBodyLevel) code
           : REGIE_BODY_LEVEL_UNKNOWN;
}

static RegieMethod *
method_of (Run   *run,
           guint  i)
{
  return regie_layers_get_method (run->methods->pdata[i]);
}

/* By the id of the edition, or by what the ids of its actions begin with: `S000`. */
static gboolean
is_called (RegieMethod *method,
           const char  *name)
{
  GListModel *actions = regie_method_get_catalogue (method);
  g_autoptr(RegieEntity) first = g_list_model_get_item (actions, 0);
  const char *id = first == NULL ? NULL : regie_entity_get_id (first);

  return g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (method)), name) == 0 ||
         (id != NULL && g_str_has_prefix (id, name) && id[strlen (name)] == '.');
}

static gboolean
load_editions (Run *run)
{
  g_auto(GStrv) editions = regie_method_list_editions ();

  for (gsize i = 0; editions[i] != NULL; i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieMethod) method = regie_method_load_edition (editions[i], &error);

      if (method == NULL)
        {
          tool_complain (run->tool, editions[i], error->message);
          return FALSE;
        }
      if (edition == NULL || is_called (method, edition))
        g_ptr_array_add (run->methods, regie_layers_new (method));
    }

  return TRUE;
}

/* Of a theme that the method does not have, one more than there are. */
static guint
rank_theme (RegieMethod *method,
            const char  *id)
{
  GListModel *themes = regie_method_get_themes (method);
  guint rank = 0;

  for (; rank < g_list_model_get_n_items (themes); rank++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (themes, rank);

      if (g_strcmp0 (regie_entity_get_id (record), id) == 0)
        break;
    }

  return rank;
}

static gboolean
has_theme (Run        *run,
           const char *id)
{
  for (guint i = 0; i < run->methods->len; i++)
    {
      RegieMethod *method = method_of (run, i);

      if (rank_theme (method, id) < g_list_model_get_n_items (regie_method_get_themes (method)))
        return TRUE;
    }

  return FALSE;
}

/* Fills in what to list, or tells why not. */
static ToolStatus
prepare (Run *run)
{
  Tool *tool = run->tool;
  g_autofree char *what = NULL;

  if (edition != NULL && tool->methods != NULL)
    what = g_strdup (tool_text (tool, N_ ("--edition and --method do not go together")));
  else if (level != NULL && level_of (level) == REGIE_BODY_LEVEL_UNKNOWN)
    what = g_strdup (tool_text (tool, N_ ("--level wants region, municipality or organisation")));
  if (what != NULL)
    {
      tool_complain (tool, NULL, what);
      return TOOL_UNREADABLE;
    }

  if (tool->methods != NULL)
    {
      RegieLayers *layers = tool_load_layers (tool, (const char *const *) tool->methods);

      if (layers == NULL)
        return TOOL_UNREADABLE;
      g_ptr_array_add (run->methods, layers);
    }
  else if (!load_editions (run))
    return TOOL_FAILED;

  if (run->methods->len == 0)
    what = tool_fill (tool, N_ ("there is no edition “{edition}”"), "edition", edition, NULL);
  else if (theme != NULL && !has_theme (run, theme))
    what = tool_fill (tool, N_ ("there is no theme “{theme}”"), "theme", theme, NULL);
  if (what != NULL)
    tool_complain (tool, NULL, what);

  return what == NULL ? TOOL_FINE : TOOL_UNREADABLE;
}

/* What a layer adds stands last in its list, and here with its theme and level. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const ActionRow *one = *(const ActionRow *const *) a;
  const ActionRow *other = *(const ActionRow *const *) b;
  int by_level = (int) regie_catalogue_action_get_level (one->action) -
                 (int) regie_catalogue_action_get_level (other->action);

  if (one->theme_rank != other->theme_rank)
    return one->theme_rank < other->theme_rank ? -1 : 1;
  if (by_level != 0)
    return by_level;

  return regie_catalogue_action_get_order (one->action) -
         regie_catalogue_action_get_order (other->action);
}

static void
row_free (gpointer data)
{
  ActionRow *row = data;

  g_object_unref (row->action);
  g_free (row);
}

static gboolean
is_wanted (RegieCatalogueAction *action)
{
  return (theme == NULL || g_strcmp0 (regie_catalogue_action_get_theme (action), theme) == 0) &&
         (level == NULL || regie_catalogue_action_get_level (action) == level_of (level));
}

static GPtrArray *
list_rows (RegieLayers *layers)
{
  RegieMethod *method = regie_layers_get_method (layers);
  GListModel *actions = regie_method_get_catalogue (method);
  GPtrArray *rows = g_ptr_array_new_with_free_func (row_free);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieCatalogueAction) action = g_list_model_get_item (actions, i);
      g_autofree char *path = g_strdup_printf ("catalogue[%u]", i);
      ActionRow *row = NULL;

      if (!is_wanted (action))
        continue;
      row = g_new0 (ActionRow, 1);
      row->method = method;
      row->edition = regie_layers_get_origin (layers, "");
      row->origin = regie_layers_get_origin (layers, path);
      row->theme_rank = rank_theme (method, regie_catalogue_action_get_theme (action));
      row->action = g_steal_pointer (&action);
      g_ptr_array_add (rows, row);
    }
  g_ptr_array_sort (rows, compare_rows);

  return rows;
}

static ToolStatus
run_actions (Tool  *tool,
             GStrv  arguments)
{
  g_autoptr(GPtrArray) methods = g_ptr_array_new_with_free_func (g_object_unref);
  Run run = { tool, methods };
  ToolStatus status = prepare (&run);
  gboolean begun = FALSE;

  if (status != TOOL_FINE)
    return status;

  if (tool->json)
    tool_write (tool, "[");
  for (guint i = 0; i < methods->len; i++)
    {
      g_autoptr(GPtrArray) rows = list_rows (methods->pdata[i]);

      if (!tool->json)
        {
          tool_write (tool, i == 0 ? "" : "\n");
          actions_write_text (tool, method_of (&run, i), rows);
          continue;
        }
      for (guint k = 0; k < rows->len; k++)
        {
          tool_write (tool, begun ? "," : "");
          actions_write_json (tool, rows->pdata[k]);
          begun = TRUE;
        }
    }
  if (tool->json)
    tool_write (tool, "]\n");

  return TOOL_FINE;
}

const ToolCommand command_method_actions = {
  .name = "method actions",
  .summary = N_ ("Lists the actions of the implementation plan."),
  .description = N_ (
    "Of every edition that comes with the library, or of the method that --edition or --method names. As "
    "JSON: an array of actions with their edition, or the layer that added them, theme, level, number as "
    "printed, order, titles and parts."),
  .common = TOOL_WITH_FORMAT | TOOL_WITH_METHOD,
  .options = options,
  .run = run_actions,
};
