/* command-method-check.c: checks whether a method can be worked with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static gboolean wants_origins;

static const GOptionEntry options[] = {
  { "origins",
    0,
    0,
    G_OPTION_ARG_NONE,
    &wants_origins,
    N_ ("show from which layer values come"),
    NULL },
  { NULL },
};

/* What has been found on the way through a method. */
typedef struct
{
  RegieLayers *layers;
  GListStore  *origins;
} Walk;

static void walk_record (Walk        *walk,
                         RegieEntity *record,
                         const char  *path,
                         const char  *around);

/* A path and what there is to say about it; here: the id of a layer. */
static void
add_origin (Walk       *walk,
            const char *path,
            const char *origin)
{
  g_autoptr(RegieProblem) note = regie_problem_new ();

  regie_problem_set_path (note, path);
  regie_problem_set_text (note, origin);
  g_list_store_append (walk->origins, note);
}

/* Notes a value only when it comes from another layer than what is around it. */
static const char *
note_origin (Walk       *walk,
             const char *path,
             const char *around)
{
  const char *origin = regie_layers_get_origin (walk->layers, path);

  if (g_strcmp0 (origin, around) != 0)
    add_origin (walk, path, origin);

  return origin;
}

static void
walk_list (Walk       *walk,
           GListModel *list,
           const char *path,
           const char *around)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (list, i);
      g_autofree char *at = g_strdup_printf ("%s[%u]", path, i);

      walk_record (walk, item, at, note_origin (walk, at, around));
    }
}

static void
walk_value (Walk        *walk,
            RegieEntity *record,
            GParamSpec  *property,
            const char  *path,
            const char  *around)
{
  const char *origin = note_origin (walk, path, around);
  g_autoptr(GObject) part = NULL;

  if (!G_IS_PARAM_SPEC_OBJECT (property))
    return;

  g_object_get (record, property->name, &part, NULL);
  if (G_IS_LIST_MODEL (part))
    walk_list (walk, G_LIST_MODEL (part), path, origin);
  else if (part != NULL)
    walk_record (walk, REGIE_ENTITY (part), path, origin);
}

static void
walk_record (Walk        *walk,
             RegieEntity *record,
             const char  *path,
             const char  *around)
{
  guint n_properties = 0;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_properties);

  for (guint i = 0; i < n_properties; i++)
    {
      g_autofree char *member = g_strdelimit (g_strdup (properties[i]->name), "-", '_');
      g_autofree char *at = g_strconcat (path, *path == '\0' ? "" : ".", member, NULL);

      walk_value (walk, record, properties[i], at, around);
    }
}

static GListModel *
list_origins (RegieLayers *layers,
              const char  *edition)
{
  Walk walk = { layers, g_list_store_new (REGIE_TYPE_PROBLEM) };

  walk_record (&walk, REGIE_ENTITY (regie_layers_get_method (layers)), "", edition);

  return G_LIST_MODEL (walk.origins);
}

#define LAYER_WIDTH 18

static void
write_origins (Tool       *tool,
               GListModel *origins,
               const char *edition)
{
  g_autofree char *head =
    tool_fill (tool,
               N_ ("Where values come from; the others come from “{edition}”:"),
               "edition",
               edition,
               NULL);

  tool_write_line (tool, head);
  for (guint i = 0; i < g_list_model_get_n_items (origins); i++)
    {
      g_autoptr(RegieProblem) origin = g_list_model_get_item (origins, i);

      tool_write (tool, "  ");
      tool_pad (tool, regie_problem_get_text (origin), LAYER_WIDTH);
      tool_write_line (tool, regie_problem_get_path (origin));
    }
}

static void
write_problems (Tool       *tool,
                GListModel *problems)
{
  if (g_list_model_get_n_items (problems) == 0)
    tool_write_line (tool, tool_text (tool, N_ ("This method can be worked with.")));

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);
      const char *path = regie_problem_get_path (problem);

      tool_write_coloured (tool,
                           TOOL_BOLD,
                           path == NULL || *path == '\0' ? tool_text (tool, N_ ("the method"))
                                                         : path);
      tool_write (tool, "\n  ");
      tool_write_wrapped (tool, regie_problem_get_text (problem), 2, 2);
    }
}

/* A path that no layer wrote leads to the method at the bottom. */
static const char *
get_edition (RegieLayers *layers)
{
  return regie_layers_get_origin (layers, "");
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieLayers) layers = tool_load_layers (tool, (const char *const *) arguments);
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GListModel) origins = NULL;

  if (layers == NULL)
    return TOOL_UNREADABLE;

  problems = tool_check_layers (tool, layers);
  origins = wants_origins ? list_origins (layers, get_edition (layers)) : NULL;

  if (tool->json)
    tool_write_list (tool, wants_origins ? origins : problems);
  else
    {
      write_problems (tool, problems);
      if (wants_origins)
        write_origins (tool, origins, get_edition (layers));
    }

  return g_list_model_get_n_items (problems) == 0 ? TOOL_FINE : TOOL_FOUND;
}

const ToolCommand command_method_check = {
  .name = "method check",
  .arguments = N_ ("ID-OR-FILE..."),
  .summary = N_ ("Checks whether a method can be worked with."),
  .description = N_ (
    "Of several, each is a layer on the one before it: region, municipality, organisation. What a layer "
    "stands on need not be named when it is an edition. As JSON: an array of problems; with --origins, "
    "an array of paths with the id of their layer."),
  .min_arguments = 1,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_FORMAT,
  .options = options,
  .run = run,
};
