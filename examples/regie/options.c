/* options.c: what stands behind a command: options and arguments, and the help about them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

/* Values as they were typed. They are taken as file names are: as bytes, whatever the locale is. */
static struct
{
  GStrv methods;
  char *day;
  char *actor;
  char *role;
  char *organisation;
  char *purpose;
  char *basis;
  char *format;
  char *language;
  gboolean help;
} typed;

/* clang-format off */
static const GOptionEntry method_options[] = {
  { "method", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed.methods,
    N_ ("method to follow: an edition or a file; several times for layers, the lowest first (default: the edition that "
        "the document names, else regisseur)"), N_ ("ID-OR-FILE") },
  { NULL },
};

static const GOptionEntry day_options[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &typed.day, N_ ("the day to look from (default: today)"), N_ ("YYYY-MM-DD") },
  { NULL },
};

static const GOptionEntry session_options[] = {
  { "actor", 0, 0, G_OPTION_ARG_FILENAME, &typed.actor, N_ ("who asks (default: your user name)"), N_ ("ID") },
  { "role", 0, 0, G_OPTION_ARG_FILENAME, &typed.role, N_ ("in which role (default: regisseur)"), N_ ("ROLE") },
  { "organisation", 0, 0, G_OPTION_ARG_FILENAME, &typed.organisation,
    N_ ("for which organisation (default: local)"), N_ ("ID") },
  { "purpose", 0, 0, G_OPTION_ARG_FILENAME, &typed.purpose, N_ ("what for (default: direction)"), N_ ("TEXT") },
  { "basis", 0, 0, G_OPTION_ARG_FILENAME, &typed.basis, N_ ("on which legal basis (default: legal-task)"), N_ ("TEXT") },
  { NULL },
};

static const GOptionEntry format_options[] = {
  { "format", 0, 0, G_OPTION_ARG_FILENAME, &typed.format,
    N_ ("text for people or json for programs (default: text)"), "text|json" },
  { NULL },
};

static const GOptionEntry table_options[] = {
  { "format", 0, 0, G_OPTION_ARG_FILENAME, &typed.format,
    N_ ("text for people, json or csv for programs (default: text)"), "text|json|csv" },
  { NULL },
};

static const GOptionEntry general_options[] = {
  { "lang", 0, 0, G_OPTION_ARG_FILENAME, &typed.language,
    N_ ("language (default: that of your environment, else nl)"), "nl|en" },
  { "help", 'h', 0, G_OPTION_ARG_NONE, &typed.help, N_ ("show this help"), NULL },
  { NULL },
};
/* clang-format on */

#define ALWAYS (1 << 30)

/* What stands behind the options of the command itself. */
static const struct
{
  ToolOptions with;
  const GOptionEntry *entries;
} groups[] = {
  { TOOL_WITH_METHOD, method_options },   { TOOL_WITH_DAY, day_options },
  { TOOL_WITH_SESSION, session_options }, { TOOL_WITH_FORMAT, format_options },
  { TOOL_WITH_TABLE, table_options },     { ALWAYS, general_options },
};

#define DIGITS     "0123456789"
#define DAY_LENGTH 10

gboolean
tool_parse_day (const char *text,
                GDate      *day)
{
  guint64 year = 0;
  guint64 month = 0;
  guint64 number = 0;

  if (strlen (text) != DAY_LENGTH || strspn (text, DIGITS) != 4 || strspn (text + 5, DIGITS) != 2 ||
      strspn (text + 8, DIGITS) != 2 || text[4] != '-' || text[7] != '-')
    return FALSE;

  year = g_ascii_strtoull (text, NULL, 10);
  month = g_ascii_strtoull (text + 5, NULL, 10);
  number = g_ascii_strtoull (text + 8, NULL, 10);
  if (!g_date_valid_dmy (number, month, year))
    return FALSE;
  g_date_set_dmy (day, number, month, year);

  return TRUE;
}

gboolean
tool_parse_number (const char *text,
                   guint64     max,
                   guint64    *number)
{
  return g_ascii_string_to_unsigned (text, 10, 0, max, number, NULL);
}

gboolean
tool_parse_code (GType       type,
                 const char *text,
                 int        *code)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value_by_nick (codes, text);

  if (value != NULL)
    *code = value->value;

  return value != NULL;
}

/* Nobody but the tool looks at the clock: to the library, the day is a parameter. */
static void
set_today (GDate *day)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  int year = 0;
  int month = 0;
  int number = 0;

  g_date_time_get_ymd (now, &year, &month, &number);
  g_date_set_dmy (day, number, month, year);
}

/* GLib says what is wrong in English; the name of the option stands last. */
static char *
explain (const Tool   *tool,
         const GError *error)
{
  const char *option = strrchr (error->message, ' ');

  option = option == NULL ? error->message : option + 1;
  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    return tool_fill (tool, N_ ("there is no option {option} here"), "option", option, NULL);
  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE))
    return tool_fill (tool, N_ ("the option {option} wants a value"), "option", option, NULL);

  return g_strdup (error->message);
}

static gboolean
is_format (const char        *format,
           const ToolCommand *command)
{
  return format == NULL || g_str_equal (format, "text") || g_str_equal (format, "json") ||
         ((command->common & TOOL_WITH_TABLE) != 0 && g_str_equal (format, "csv"));
}

static char *
check_values (Tool              *tool,
              const ToolCommand *command)
{
  const char *const texts[] = { typed.format, typed.language,     typed.day,     typed.actor,
                                typed.role,   typed.organisation, typed.purpose, typed.basis };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL && !g_utf8_validate (texts[i], -1, NULL))
      return g_strdup (tool_text (tool, N_ ("the value of an option is not UTF-8")));

  if (typed.language != NULL && !tool_knows_language (typed.language))
    return tool_fill (tool,
                      N_ ("there are no texts in the language “{language}”"),
                      "language",
                      typed.language,
                      NULL);
  if (!is_format (typed.format, command))
    return g_strdup (tool_text (tool,
                                (command->common & TOOL_WITH_TABLE) != 0
                                  ? N_ ("the format is text, json or csv")
                                  : N_ ("the format is text or json")));
  if (typed.day != NULL && !tool_parse_day (typed.day, &tool->day))
    return g_strdup (tool_text (tool, N_ ("a day is written as YYYY-MM-DD")));

  if (typed.day == NULL)
    set_today (&tool->day);
  tool->json = g_strcmp0 (typed.format, "json") == 0;
  tool->csv = g_strcmp0 (typed.format, "csv") == 0;
  tool->methods = typed.methods;
  tool->actor = typed.actor;
  tool->role = typed.role;
  tool->organisation = typed.organisation;
  tool->purpose = typed.purpose;
  tool->basis = typed.basis;

  return NULL;
}

static char *
check_arguments (const Tool        *tool,
                 const ToolCommand *command,
                 GStrv              arguments)
{
  guint n = g_strv_length (arguments);

  if (n < command->min_arguments)
    return tool_fill (tool,
                      N_ ("this command wants {arguments}"),
                      "arguments",
                      tool_text (tool, command->arguments),
                      NULL);
  if (n > command->max_arguments)
    return tool_fill (tool,
                      N_ ("“{argument}” is too much"),
                      "argument",
                      arguments[command->max_arguments],
                      NULL);

  return NULL;
}

/* Takes the options out of the arguments, of which the first is left out. A complaint tells what is
 * wrong with them. */
gboolean
tool_parse (Tool               *tool,
            const ToolCommand  *command,
            GStrv              *arguments,
            gboolean           *wants_help,
            char              **complaint)
{
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_autoptr(GError) error = NULL;

  g_option_context_set_help_enabled (context, FALSE);
  if (command->options != NULL)
    g_option_context_add_main_entries (context, command->options, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    if ((command->common | ALWAYS) & groups[i].with)
      g_option_context_add_main_entries (context, groups[i].entries, NULL);

  if (!g_option_context_parse_strv (context, arguments, &error))
    {
      *complaint = explain (tool, error);
      return FALSE;
    }

  *wants_help = typed.help;
  *complaint = check_values (tool, command);
  if (*complaint == NULL && !typed.help)
    *complaint = check_arguments (tool, command, *arguments + 1);

  return *complaint == NULL;
}

/* The values that were typed live as long as the run. */
void
tool_clear (Tool *tool)
{
  g_free (tool->language);
  g_hash_table_unref (tool->texts);
  g_strfreev (typed.methods);
  g_free (typed.day);
  g_free (typed.actor);
  g_free (typed.role);
  g_free (typed.organisation);
  g_free (typed.purpose);
  g_free (typed.basis);
  g_free (typed.format);
  g_free (typed.language);
}

#define OPTION_WIDTH 26

static void
write_entry (Tool               *tool,
             const GOptionEntry *entry)
{
  g_autoptr(GString) left = g_string_new ("  ");

  if (entry->short_name != '\0')
    g_string_append_printf (left, "-%c, ", entry->short_name);
  g_string_append_printf (left, "--%s", entry->long_name);
  if (entry->arg_description != NULL)
    g_string_append_printf (left, " %s", tool_text (tool, entry->arg_description));

  tool_pad (tool, left->str, OPTION_WIDTH);
  if (g_utf8_strlen (left->str, -1) >= OPTION_WIDTH)
    {
      tool_write (tool, "\n");
      tool_pad (tool, "", OPTION_WIDTH);
    }
  tool_write_wrapped (tool, tool_text (tool, entry->description), OPTION_WIDTH, OPTION_WIDTH);
}

static void
write_entries (Tool               *tool,
               const GOptionEntry *entries)
{
  for (const GOptionEntry *entry = entries; entry != NULL && entry->long_name != NULL; entry++)
    write_entry (tool, entry);
}

static void
write_usage (Tool              *tool,
             const ToolCommand *command)
{
  tool_write (tool, tool_text (tool, N_ ("Usage:")));
  tool_write (tool, " regie ");
  tool_write (tool, command->name);
  tool_write (tool, tool_text (tool, N_ (" [OPTION...]")));
  if (command->arguments != NULL)
    {
      tool_write (tool, " ");
      tool_write (tool, tool_text (tool, command->arguments));
    }
  tool_write (tool, "\n");
}

void
tool_write_help (Tool              *tool,
                 const ToolCommand *command)
{
  write_usage (tool, command);
  tool_write (tool, "\n");
  tool_write_paragraph (tool, command->summary);
  if (command->description != NULL)
    {
      tool_write (tool, "\n");
      tool_write_paragraph (tool, command->description);
    }

  tool_write (tool, "\n");
  tool_write_line (tool, tool_text (tool, N_ ("Options:")));
  write_entries (tool, command->options);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    if ((command->common | ALWAYS) & groups[i].with)
      write_entries (tool, groups[i].entries);
}
