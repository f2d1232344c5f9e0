/* methods.c: finds the method that a command works with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define DEFAULT_EDITION "regisseur"

static gboolean
is_edition (const char *name)
{
  g_auto(GStrv) editions = regie_method_list_editions ();

  return g_strv_contains ((const char *const *) editions, name);
}

/* An edition that the library ships, or a file. */
static RegieMethod *
load_one (Tool       *tool,
          const char *name)
{
  g_autoptr(GError) error = NULL;
  RegieMethod *method = NULL;

  if (!is_edition (name))
    return (RegieMethod *) tool_read (tool, REGIE_TYPE_METHOD, name);

  method = regie_method_load_edition (name, &error);
  if (method == NULL)
    tool_complain (tool, name, error->message);

  return method;
}

/* What the lowest layer stands on when it is not a whole method itself. */
static RegieLayers *
begin_layers (Tool        *tool,
              RegieMethod *lowest,
              const char  *name)
{
  const char *base = regie_method_get_base (lowest);
  g_autoptr(RegieMethod) edition = NULL;

  if (regie_method_get_mode (lowest) == REGIE_LAYER_MODE_BASE)
    return regie_layers_new (lowest);

  if (base == NULL || !is_edition (base))
    {
      tool_complain (
        tool,
        tool_name_of (tool, name),
        tool_text (
          tool, N_ ("a layer on something that is not an edition; name first what lies below it")));
      return NULL;
    }
  edition = load_one (tool, base);

  return edition == NULL ? NULL : regie_layers_new (edition);
}

static gboolean
add_layer (Tool        *tool,
           RegieLayers *layers,
           RegieMethod *layer,
           const char  *name)
{
  g_autoptr(GError) error = NULL;

  if (regie_layers_add (layers, layer, &error))
    return TRUE;

  tool_complain (tool, tool_name_of (tool, name), error->message);

  return FALSE;
}

/* Loads methods of which each stands on the one before. */
RegieLayers *
tool_load_layers (Tool              *tool,
                  const char *const *names)
{
  g_autoptr(RegieLayers) layers = NULL;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autoptr(RegieMethod) layer = load_one (tool, names[i]);

      if (layer == NULL)
        return NULL;
      if (layers == NULL)
        {
          layers = begin_layers (tool, layer, names[i]);
          if (layers == NULL)
            return NULL;
          if (regie_method_get_mode (layer) == REGIE_LAYER_MODE_BASE)
            continue;
        }
      if (!add_layer (tool, layers, layer, names[i]))
        return NULL;
    }

  return g_steal_pointer (&layers);
}

/* The problem of an indicator, where it stands in the method. */
static void
add_indicator_problem (RegieMethod  *method,
                       RegieEntity  *indicator,
                       RegieProblem *problem,
                       GListStore   *problems)
{
  g_autofree char *place = regie_entity_dup_path (REGIE_ENTITY (method), indicator);
  const char *inside = regie_problem_get_path (problem);
  g_autofree char *path = inside == NULL || *inside == '\0'
                            ? g_steal_pointer (&place)
                            : g_strconcat (place, ".", inside, NULL);

  regie_problem_set_path (problem, path);
  g_list_store_append (problems, problem);
}

static void
add_indicator_problems (Tool        *tool,
                        RegieMethod *method,
                        GListStore  *problems)
{
  GListModel *indicators = regie_method_get_indicators (method);

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr(RegieEntity) indicator = g_list_model_get_item (indicators, i);
      g_autoptr(GListModel) found =
        regie_indicator_check (REGIE_INDICATOR (indicator), tool->language);

      for (guint k = 0; k < g_list_model_get_n_items (found); k++)
        {
          g_autoptr(RegieProblem) problem = g_list_model_get_item (found, k);

          add_indicator_problem (method, indicator, problem, problems);
        }
    }
}

/* What is wrong with a method, and with its criteria against the facts. */
static GListModel *
join_problems (Tool        *tool,
               RegieMethod *method,
               GListModel  *method_problems)
{
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autoptr(GListModel) map_problems = regie_direction_check (direction, tool->language);
  GListStore *problems = g_list_store_new (REGIE_TYPE_PROBLEM);

  tool_append (problems, method_problems);
  tool_append (problems, map_problems);
  add_indicator_problems (tool, method, problems);

  return G_LIST_MODEL (problems);
}

/* All that is wrong with a method of layers: also what one layer gives beyond another. */
GListModel *
tool_check_layers (Tool        *tool,
                   RegieLayers *layers)
{
  g_autoptr(GListModel) problems = regie_layers_check (layers, tool->language);

  return join_problems (tool, regie_layers_get_method (layers), problems);
}

/* Says when a method that the user named has problems; work goes on with it as it is. */
void
tool_warn_of_method (Tool        *tool,
                     RegieMethod *method)
{
  g_autoptr(GListModel) method_problems = regie_method_check (method, tool->language);
  g_autoptr(GListModel) problems = join_problems (tool, method, method_problems);
  g_autofree char *what = NULL;

  if (g_list_model_get_n_items (problems) == 0)
    return;

  what = tool_fill (tool,
                    N_ ("the method “{method}” has problems (see “regie method check”)"),
                    "method",
                    regie_entity_get_id (REGIE_ENTITY (method)),
                    NULL);
  tool_complain (tool, NULL, what);
}

/* The method that the user names, else the edition that a document names. */
static RegieMethod *
load_for (Tool       *tool,
          const char *edition,
          const char *name,
          const char *complaint)
{
  g_autoptr(RegieLayers) layers = NULL;
  g_autofree char *what = NULL;

  if (tool->methods != NULL)
    {
      layers = tool_load_layers (tool, (const char *const *) tool->methods);
      return layers == NULL ? NULL : g_object_ref (regie_layers_get_method (layers));
    }

  if (edition == NULL)
    edition = DEFAULT_EDITION;
  if (is_edition (edition))
    return load_one (tool, edition);

  what = tool_fill (tool, complaint, "method", edition, NULL);
  tool_complain (tool, tool_name_of (tool, name), what);

  return NULL;
}

RegieMethod *
tool_load_method (Tool         *tool,
                  RegieDossier *dossier,
                  const char   *name)
{
  return load_for (tool,
                   regie_dossier_get_edition (dossier),
                   name,
                   N_ ("the dossier follows the method “{method}”; give its file with --method"));
}

RegieMethod *
tool_load_programme_method (Tool           *tool,
                            RegieProgramme *programme,
                            const char     *name)
{
  return load_for (tool,
                   regie_programme_get_edition (programme),
                   name,
                   N_ ("the programme follows the method “{method}”; give its file with --method"));
}
