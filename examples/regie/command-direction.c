/* command-direction.c: tells which level of direction fits, and why
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static char *map;

static const GOptionEntry options[] = {
  { "map",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &map,
    N_ ("a regiekaart that takes the place of the one of the method"),
    N_ ("FILE") },
  { NULL },
};

/* Puts the map that the user names into the method. */
static gboolean
use_map (Tool        *tool,
         RegieMethod *method)
{
  g_autoptr(RegieEntity) regiekaart = NULL;

  if (map == NULL)
    return TRUE;

  regiekaart = tool_read (tool, REGIE_TYPE_REGIEKAART, map);
  if (regiekaart == NULL)
    return FALSE;
  regie_method_set_regiekaart (method, REGIE_REGIEKAART (regiekaart));

  return TRUE;
}

static const struct
{
  ToolColour colour;
  const char *word;
} answers[] = {
  [REGIE_ANSWER_UNKNOWN] = { TOOL_YELLOW, N_ ("unknown") },
  [REGIE_ANSWER_YES] = { TOOL_CYAN, N_ ("yes") },
  [REGIE_ANSWER_NO] = { TOOL_PLAIN, N_ ("no") },
};

#define ANSWER_WIDTH 13
#define STEP         2

static void
write_answer (Tool                 *tool,
              RegieCriterionAnswer *answer)
{
  guint indent = ANSWER_WIDTH + STEP * (guint) regie_criterion_answer_get_depth (answer);
  RegieAnswer given = regie_criterion_answer_get_answer (answer);
  const char *word = tool_text (tool, answers[given].word);
  const char *const *evidence = regie_criterion_answer_get_evidence (answer);
  g_autofree char *paths = evidence == NULL ? NULL : g_strjoinv (", ", (char **) evidence);

  tool_write_coloured (tool, answers[given].colour, word);
  tool_pad (tool, "", indent - MIN (indent, (guint) g_utf8_strlen (word, -1)));
  tool_write_wrapped (tool, regie_criterion_answer_get_sentence (answer), indent, indent);
  if (paths != NULL)
    {
      g_autofree char *line = g_strconcat (tool_text (tool, N_ ("Where:")), " ", paths, NULL);

      tool_pad (tool, "", indent);
      tool_write_wrapped (tool, line, indent, indent + STEP);
    }
}

static const char *
name_of (Tool        *tool,
         RegieMethod *method,
         const char  *level)
{
  RegieEntity *record =
    level == NULL ? NULL : regie_entity_find (REGIE_ENTITY (method), REGIE_TYPE_LEVEL, level);
  const char *name =
    record == NULL
      ? NULL
      : regie_label_choose (regie_level_get_names (REGIE_LEVEL (record)), tool->language);

  return name != NULL ? name : level;
}

/* The criteria, level by level, the heaviest first. */
static void
write_answers (Tool                 *tool,
               RegieMethod          *method,
               RegieDirectionAdvice *advice)
{
  GListModel *list = regie_direction_advice_get_answers (advice);
  g_autofree char *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieCriterionAnswer) answer = g_list_model_get_item (list, i);
      const char *level = regie_criterion_answer_get_level (answer);

      if (i == 0 || g_strcmp0 (level, last) != 0)
        {
          const char *name = name_of (tool, method, level);

          tool_write (tool, "\n");
          tool_write_coloured (tool, TOOL_BOLD, name == NULL ? "?" : name);
          tool_write (tool, "\n");
          g_free (last);
          last = g_strdup (level);
        }
      write_answer (tool, answer);
    }
}

static void
write_questions (Tool                 *tool,
                 RegieDirectionAdvice *advice)
{
  const char *const *questions = regie_direction_advice_get_questions (advice);

  if (questions == NULL)
    return;

  tool_write (tool, "\n");
  tool_write_line (tool, tool_text (tool, N_ ("What to ask:")));
  for (gsize i = 0; questions[i] != NULL; i++)
    {
      tool_write (tool, "  - ");
      tool_write_wrapped (tool, questions[i], 4, 4);
    }
}

static void
write_text (Tool                 *tool,
            const char           *name,
            RegieDossier         *dossier,
            RegieMethod          *method,
            RegieDirectionAdvice *advice)
{
  const char *title = regie_dossier_get_title (dossier);

  tool_write_coloured (tool, TOOL_BOLD, tool_name_of (tool, name));
  tool_write (tool, title == NULL ? "" : ": ");
  tool_write_clean (tool, title == NULL ? "" : title);
  tool_write (tool, "\n");
  tool_write_wrapped (tool, regie_direction_advice_get_sentence (advice), 0, 0);
  write_answers (tool, method, advice);
  write_questions (tool, advice);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(RegieMethod) method =
    dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[0]);
  g_autoptr(RegieDirection) direction = NULL;
  g_autoptr(RegieDirectionAdvice) advice = NULL;

  if (method == NULL || !use_map (tool, method))
    return TOOL_UNREADABLE;

  if (map != NULL || tool->methods != NULL)
    tool_warn_of_method (tool, method);
  direction = regie_direction_new (method);
  advice = regie_direction_decide (direction, dossier, &tool->day, tool->language);
  if (tool->json)
    {
      tool_write_entity (tool, REGIE_ENTITY (advice));
      tool_write (tool, "\n");
    }
  else
    write_text (tool, arguments[0], dossier, method, advice);

  return TOOL_FINE;
}

const ToolCommand command_direction = {
  .name = "direction",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Tells which level of direction fits by the regiekaart, and why."),
  .description = N_ (
    "It decides nothing: it answers the criteria of the map from what is on record, and says what to ask "
    "where something is unknown. As JSON: the advice with every answer and its evidence."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
