/* command-generate.c: prints made-up dossiers
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate.h"
#include "tool.h"

static char *dossiers;
static char *seed;
static char *profile;
static gboolean pretty;

static const GOptionEntry options[] = {
  { "dossiers",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &dossiers,
    N_ ("how many dossiers (default: 1)"),
    "N" },
  { "seed",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &seed,
    N_ ("the same seed gives the same dossiers (default: 1)"),
    "S" },
  { "profile",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &profile,
    N_ ("which kind of dossiers (default: mixed)"),
    "light|mixed|largest" },
  { "pretty",
    0,
    0,
    G_OPTION_ARG_NONE,
    &pretty,
    N_ ("with line breaks and indentation, for people"),
    NULL },
  { NULL },
};

static gboolean
parse_profile (const char      *text,
               GenerateProfile *value)
{
  static const char *const names[] = {
    [GENERATE_MIXED] = "mixed", [GENERATE_LIGHT] = "light", [GENERATE_LARGEST] = "largest"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], text))
      {
        *value = (GenerateProfile) i;
        return TRUE;
      }

  return FALSE;
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  guint64 n_dossiers = 1;
  guint64 start = 1;
  GenerateProfile kind = GENERATE_MIXED;
  RegieWriteFlags flags = REGIE_WRITE_SECRETS | (pretty ? REGIE_WRITE_PRETTY : 0);

  if ((dossiers != NULL && !tool_parse_number (dossiers, G_MAXUINT64, &n_dossiers)) ||
      (seed != NULL && !tool_parse_number (seed, G_MAXUINT64, &start)))
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("--dossiers and --seed want whole numbers")));
      return TOOL_UNREADABLE;
    }
  if (profile != NULL && !parse_profile (profile, &kind))
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("the profile is light, mixed or largest")));
      return TOOL_UNREADABLE;
    }

  for (guint64 i = 0; i < n_dossiers; i++)
    {
      g_autoptr(RegieDossier) dossier = generate_dossier (start, i, kind);
      g_autofree char *json = regie_entity_to_json (REGIE_ENTITY (dossier), flags);

      if (!tool_write_line (tool, json))
        break;
    }

  return TOOL_FINE;
}

const ToolCommand command_generate = {
  .name = "generate",
  .summary = N_ ("Prints made-up dossiers, to try and to measure with."),
  .description = N_ (
    "One dossier per line, with made-up secrets in it. Sizes of households are as CBS counts them; all "
    "names, events and words are made up. Dossier number i depends on the seed and on i only."),
  .options = options,
  .run = run,
};
