/* main.c: the tool regie
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <signal.h>
#include <string.h>

/* clang-format off */
static const ToolCommand *const commands[] = {
  &command_check,
  &command_rules,
  &command_indicators,
  &command_show,
  &command_next,
  &command_phases,
  &command_calendar,
  &command_stalled,
  &command_direction,
  &command_network,
  &command_regisseur,
  &command_safety,
  &command_draw,
  &command_persons_duplicates,
  &command_persons_merge,
  &command_plan_show,
  &command_plan_diff,
  &command_plan_answer,
  &command_plan_seal,
  &command_schema,
  &command_method_list,
  &command_method_show,
  &command_method_check,
  &command_method_facts,
  &command_method_actions,
  &command_generate,
  &command_store_import,
  &command_store_list,
  &command_store_count,
  &command_store_show,
  &command_store_export,
};
/* clang-format on */

/* A command has one word, or two: `method list`. */
static const ToolCommand *
find_command (const char *const *words,
              guint             *n_words)
{
  g_autofree char *both = words[0] == NULL ? NULL : g_strjoin (" ", words[0], words[1], NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strcmp0 (commands[i]->name, words[0]) == 0 || g_strcmp0 (commands[i]->name, both) == 0)
      {
        *n_words = strchr (commands[i]->name, ' ') == NULL ? 1 : 2;
        return commands[i];
      }

  return NULL;
}

/* What may follow the first word of a command of two, or an empty text. */
static char *
list_second_words (const char *first)
{
  GString *list = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *second = strchr (commands[i]->name, ' ');

      if (second != NULL && strlen (first) == (gsize) (second - commands[i]->name) &&
          g_str_has_prefix (commands[i]->name, first))
        g_string_append_printf (list, "%s%s", list->len == 0 ? "" : ", ", second + 1);
    }

  return g_string_free (list, FALSE);
}

#define COMMAND_WIDTH 20

static void
write_overview (Tool *tool)
{
  tool_write (tool, tool_text (tool, N_ ("Usage:")));
  tool_write (tool, " regie ");
  tool_write_line (tool, tool_text (tool, N_ ("COMMAND [OPTION...] [ARGUMENT...]")));
  tool_write (tool, "\n");
  tool_write_paragraph (tool, N_ ("Works with dossiers of 1Gezin1Plan1Regisseur."));
  tool_write (tool, "\n");
  tool_write_line (tool, tool_text (tool, N_ ("Commands:")));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      tool_write (tool, "  ");
      tool_pad (tool, commands[i]->name, COMMAND_WIDTH);
      tool_write_wrapped (tool,
                          tool_text (tool, commands[i]->summary),
                          2 + COMMAND_WIDTH,
                          2 + COMMAND_WIDTH);
    }
  tool_write (tool, "\n");
  tool_write_paragraph (
    tool,
    N_ (
      "“regie COMMAND --help” tells more, “regie --version” which version this is. A file called - is "
      "standard input."));
  tool_write (tool, "\n");
  tool_write_paragraph (
    tool,
    N_ ("Exit status: 0 when all is well, 1 when something was found that is an error, 2 when "
        "the input cannot be read or the command is not understood, 3 when the store or the "
        "system fails."));
}

static ToolStatus
run_command (Tool              *tool,
             const ToolCommand *command,
             GStrv             *arguments)
{
  g_autofree char *complaint = NULL;
  gboolean wants_help = FALSE;

  if (!tool_parse (tool, command, arguments, &wants_help, &complaint))
    {
      g_autofree char *what = tool_fill (tool,
                                         N_ ("{complaint} (see “regie {command} --help”)"),
                                         "complaint",
                                         complaint,
                                         "command",
                                         command->name,
                                         NULL);

      tool_complain (tool, NULL, what);
      return TOOL_UNREADABLE;
    }

  if (wants_help)
    {
      tool_write_help (tool, command);
      return TOOL_FINE;
    }

  return command->run (tool, *arguments + 1);
}

static void
complain_about_word (const Tool *tool,
                     const char *word)
{
  g_autofree char *second_words = word == NULL ? NULL : list_second_words (word);
  g_autofree char *what = NULL;

  if (word == NULL)
    what = g_strdup (tool_text (tool, N_ ("which command? (see “regie --help”)")));
  else if (*second_words != '\0')
    what = tool_fill (tool,
                      N_ ("“{command}” wants one of {words}"),
                      "command",
                      word,
                      "words",
                      second_words,
                      NULL);
  else
    what = tool_fill (tool,
                      N_ ("there is no command “{command}” (see “regie --help”)"),
                      "command",
                      word,
                      NULL);

  tool_complain (tool, NULL, what);
}

/* What stands in the place of a command and is none. */
static ToolStatus
run_without_command (Tool  *tool,
                     char **words)
{
  static const char *const helps[] = { "help", "--help", "-h", NULL };
  const ToolCommand *command = NULL;
  guint n_words = 0;

  if (g_strcmp0 (words[0], "--version") == 0)
    {
      tool_write_line (tool, "regie " REGIE_VERSION);
      return TOOL_FINE;
    }
  if (words[0] == NULL || !g_strv_contains (helps, words[0]))
    {
      complain_about_word (tool, words[0]);
      return TOOL_UNREADABLE;
    }

  command = find_command ((const char *const *) words + 1, &n_words);
  if (command != NULL)
    tool_write_help (tool, command);
  else
    write_overview (tool);

  return TOOL_FINE;
}

/* The words of the command become the one word that stands first in what is parsed. */
static GStrv
dup_arguments (char  **argv,
               guint   n_words)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, argv[0]);
  g_strv_builder_addv (builder, (const char **) argv + 1 + n_words);

  return g_strv_builder_end (builder);
}

int
main (int    argc,
      char **argv)
{
  Tool tool = { NULL };
  const ToolCommand *command = NULL;
  guint n_words = 0;
  ToolStatus status = TOOL_FINE;

  /* A reader that leaves is an error of writing, which is noticed and ends the run in order. */
  (void) signal (SIGPIPE, SIG_IGN);
  /* So is a limit on the size of files: what was half written is then taken away. */
  (void) signal (SIGXFSZ, SIG_IGN);

  if (argc == 0)
    return TOOL_UNREADABLE;

  tool_set_language (&tool, (const char *const *) argv + 1);
  command = find_command ((const char *const *) argv + 1, &n_words);
  if (command == NULL)
    status = run_without_command (&tool, argv + 1);
  else
    {
      g_auto(GStrv) arguments = dup_arguments (argv, n_words);

      status = run_command (&tool, command, &arguments);
    }

  status = tool_finish (&tool, status);
  tool_clear (&tool);

  return status;
}
