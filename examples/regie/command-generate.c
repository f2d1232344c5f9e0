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
static char *municipalities;
static char *organisations;
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
    N_ ("which kind of dossiers, or programmes (default: mixed)"),
    "light|mixed|largest|programme" },
  { "municipalities",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &municipalities,
    N_ ("how many municipalities a programme has (default: 6)"),
    "N" },
  { "organisations",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &organisations,
    N_ ("how many organisations a programme has (default: 14)"),
    "N" },
  { "pretty",
    0,
    0,
    G_OPTION_ARG_NONE,
    &pretty,
    N_ ("with line breaks and indentation, for people"),
    NULL },
  { NULL },
};

#define PROGRAMME      "programme"
#define MUNICIPALITIES 6
#define ORGANISATIONS  14
#define MOST_BODIES    100000

/* What is asked for. */
typedef struct
{
  guint64         n_documents;
  guint64         seed;
  GenerateProfile profile;
  gboolean        is_programme;
  guint64         n_municipalities;
  guint64         n_organisations;
} Wish;

static gboolean
parse_profile (const char *text,
               Wish       *wish)
{
  static const char *const names[] = {
    [GENERATE_MIXED] = "mixed", [GENERATE_LIGHT] = "light", [GENERATE_LARGEST] = "largest"
  };

  wish->is_programme = g_str_equal (text, PROGRAMME);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], text))
      {
        wish->profile = (GenerateProfile) i;
        return TRUE;
      }

  return wish->is_programme;
}

static gboolean
parse_bodies (const char *text,
              guint64    *number)
{
  return text == NULL || tool_parse_number (text, MOST_BODIES, number);
}

/* Reads what is asked for; what cannot be understood comes back as a text to complain with. */
static const char *
parse_wish (Wish *wish)
{
  if ((dossiers != NULL && !tool_parse_number (dossiers, G_MAXUINT64, &wish->n_documents)) ||
      (seed != NULL && !tool_parse_number (seed, G_MAXUINT64, &wish->seed)))
    return N_ ("--dossiers and --seed want whole numbers");
  if (profile != NULL && !parse_profile (profile, wish))
    return N_ ("the profile is light, mixed, largest or programme");
  if ((municipalities != NULL || organisations != NULL) && !wish->is_programme)
    return N_ ("--municipalities and --organisations go with --profile=programme");
  if (!parse_bodies (municipalities, &wish->n_municipalities) ||
      !parse_bodies (organisations, &wish->n_organisations))
    return N_ ("--municipalities and --organisations want whole numbers up to 100000");

  return NULL;
}

static RegieEntity *
make_one (const Wish *wish,
          guint64     number)
{
  if (wish->is_programme)
    return REGIE_ENTITY (generate_programme (wish->seed,
                                             number,
                                             (guint) wish->n_municipalities,
                                             (guint) wish->n_organisations));

  return REGIE_ENTITY (generate_dossier (wish->seed, number, wish->profile));
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  Wish wish = { .n_documents = 1,
                .seed = 1,
                .profile = GENERATE_MIXED,
                .n_municipalities = MUNICIPALITIES,
                .n_organisations = ORGANISATIONS };
  RegieWriteFlags flags = REGIE_WRITE_SECRETS | (pretty ? REGIE_WRITE_PRETTY : 0);
  const char *complaint = parse_wish (&wish);

  if (complaint != NULL)
    {
      tool_complain (tool, NULL, tool_text (tool, complaint));
      return TOOL_UNREADABLE;
    }

  for (guint64 i = 0; i < wish.n_documents; i++)
    {
      g_autoptr(RegieEntity) document = make_one (&wish, i);
      g_autofree char *json = regie_entity_to_json (document, flags);

      if (!tool_write_line (tool, json))
        break;
    }

  return TOOL_FINE;
}

const ToolCommand command_generate = {
  .name = "generate",
  .summary = N_ ("Prints made-up dossiers or programmes, to try and to measure with."),
  .description = N_ (
    "One dossier per line, with made-up secrets in it. Sizes of households are as CBS counts them; all "
    "names, events and words are made up. Dossier number i depends on the seed and on i only. So it is with "
    "programmes, in regions of eight municipalities."),
  .options = options,
  .run = run,
};
