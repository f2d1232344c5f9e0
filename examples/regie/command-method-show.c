/* command-method-show.c: shows what a method holds
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define ID_WIDTH 16

static void
write_heading (Tool       *tool,
               const char *heading)
{
  tool_write (tool, "\n");
  tool_write_coloured (tool, TOOL_BOLD, heading);
  tool_write (tool, "\n");
}

static gboolean
is_provisional (RegieEntity *item)
{
  gboolean is_so = FALSE;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (item), "is-provisional") != NULL)
    g_object_get (item, "is-provisional", &is_so, NULL);

  return is_so;
}

/* The id and the name of anything that has names. */
static void
write_item (Tool        *tool,
            RegieEntity *item,
            guint        indent)
{
  g_autoptr(GListModel) names = NULL;
  const char *name = NULL;
  g_autofree char *text = NULL;

  g_object_get (item, "names", &names, NULL);
  name = regie_label_choose (names, tool->language);
  text = g_strconcat (name == NULL ? "" : name, is_provisional (item) ? " *" : NULL, NULL);

  tool_pad (tool, "", indent);
  tool_pad (tool, regie_entity_get_id (item), ID_WIDTH);
  tool_write (tool, " ");
  tool_write_wrapped (tool, text, indent + ID_WIDTH + 1, indent + ID_WIDTH + 1);
}

static void
write_items (Tool       *tool,
             const char *heading,
             GListModel *items)
{
  if (g_list_model_get_n_items (items) == 0)
    return;

  write_heading (tool, heading);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (items, i);

      write_item (tool, item, 2);
    }
}

static void
write_phases (Tool       *tool,
              GListModel *phases)
{
  write_heading (tool, tool_text (tool, N_ ("Phases and their steps")));
  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr(RegiePhase) phase = g_list_model_get_item (phases, i);
      GListModel *steps = regie_phase_get_steps (phase);

      write_item (tool, REGIE_ENTITY (phase), 2);
      for (guint j = 0; j < g_list_model_get_n_items (steps); j++)
        {
          g_autoptr(RegieEntity) step = g_list_model_get_item (steps, j);

          write_item (tool, step, 4);
        }
    }
}

/* An interval has no name: it says for which variant, level or stage it counts. */
static void
write_intervals (Tool        *tool,
                 RegieMethod *method)
{
  GListModel *intervals = regie_method_get_intervals (method);

  write_heading (tool, tool_text (tool, N_ ("Days between two evaluations")));
  for (guint i = 0; i < g_list_model_get_n_items (intervals); i++)
    {
      g_autoptr(RegieInterval) interval = g_list_model_get_item (intervals, i);
      g_autofree char *variant = regie_method_dup_name (method,
                                                        REGIE_TYPE_PLAN_VARIANT,
                                                        regie_interval_get_variant (interval),
                                                        tool->language);
      g_autofree char *level = regie_method_dup_name (method,
                                                      REGIE_TYPE_LEVEL,
                                                      regie_interval_get_level (interval),
                                                      tool->language);
      g_autofree char *stage = regie_method_dup_name (method,
                                                      REGIE_TYPE_SAFETY_STAGE,
                                                      regie_interval_get_stage (interval),
                                                      tool->language);
      const char *condition = variant != NULL ? variant : level != NULL ? level : stage;
      g_autofree char *days = g_strdup_printf ("%d", regie_interval_get_days (interval));

      tool_write (tool, "  ");
      tool_pad (tool, days, ID_WIDTH);
      tool_write (tool, " ");
      tool_write_line (tool, condition == NULL ? tool_text (tool, N_ ("otherwise")) : condition);
    }
}

static void
write_head (Tool        *tool,
            RegieMethod *method)
{
  const char *name = regie_label_choose (regie_method_get_names (method), tool->language);
  const char *explanation =
    regie_label_choose (regie_method_get_explanation (method), tool->language);
  const char *version = regie_method_get_version (method);

  tool_write_coloured (tool, TOOL_BOLD, name == NULL ? "" : name);
  tool_write (tool, " (");
  tool_write (tool, regie_entity_get_id (REGIE_ENTITY (method)));
  tool_write (tool, version == NULL ? "" : " ");
  tool_write (tool, version == NULL ? "" : version);
  tool_write (tool, ")\n");
  if (explanation != NULL)
    tool_write_wrapped (tool, explanation, 0, 0);
}

static void
write_text (Tool        *tool,
            RegieMethod *method)
{
  RegieRegiekaart *regiekaart = regie_method_get_regiekaart (method);

  write_head (tool, method);
  write_phases (tool, regie_method_get_phases (method));
  if (regiekaart != NULL)
    write_items (tool,
                 tool_text (tool, N_ ("Levels of the regiekaart")),
                 regie_regiekaart_get_levels (regiekaart));
  write_items (tool,
               tool_text (tool, N_ ("Stages of the work on safety")),
               regie_method_get_safety_stages (method));
  write_items (tool,
               tool_text (tool, N_ ("Steps of the meldcode")),
               regie_method_get_meldcode_steps (method));
  write_items (tool,
               tool_text (tool, N_ ("Variants of the plan")),
               regie_method_get_plan_variants (method));
  write_items (tool, tool_text (tool, N_ ("Life domains")), regie_method_get_life_domains (method));
  write_items (tool, tool_text (tool, N_ ("Scales")), regie_method_get_scales (method));
  write_intervals (tool, method);
  write_items (tool, tool_text (tool, N_ ("Principles")), regie_method_get_principles (method));
  write_items (tool,
               tool_text (tool, N_ ("Themes of the implementation plan")),
               regie_method_get_themes (method));
  tool_write (tool, "\n");
  tool_write_paragraph (
    tool, N_ ("* is provisional: not from the publishers of the method, and made to be replaced."));
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieLayers) layers = tool_load_layers (tool, (const char *const *) arguments);
  RegieMethod *method = NULL;

  if (layers == NULL)
    return TOOL_UNREADABLE;

  method = regie_layers_get_method (layers);
  if (tool->json)
    {
      tool_write_entity (tool, REGIE_ENTITY (method));
      tool_write (tool, "\n");
    }
  else
    write_text (tool, method);

  return TOOL_FINE;
}

const ToolCommand command_method_show = {
  .name = "method show",
  .arguments = N_ ("ID-OR-FILE..."),
  .summary = N_ ("Shows phases, levels, intervals and the rest of a method."),
  .description = N_ (
    "Of several, each is a layer on the one before it: region, municipality, organisation. As JSON: the "
    "method itself."),
  .min_arguments = 1,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_FORMAT,
  .run = run,
};
