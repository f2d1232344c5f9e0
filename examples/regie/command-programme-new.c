/* command-programme-new.c: begins a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"

#include <string.h>

#define REGION "region"

static char *title;
static char *region;
static char *start;
static GStrv municipalities;
static GStrv organisations;
static char *output;

/* clang-format off */
static const GOptionEntry options[] = {
  { "name", 0, 0, G_OPTION_ARG_FILENAME, &title, N_ ("name of the programme"), N_ ("TEXT") },
  { "region", 0, 0, G_OPTION_ARG_FILENAME, &region, N_ ("name of the region"), N_ ("TEXT") },
  { "start", 0, 0, G_OPTION_ARG_FILENAME, &start, N_ ("first day (default: today)"), N_ ("YYYY-MM-DD") },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &municipalities,
    N_ ("a municipality, with its code; as often as there are"), N_ ("GM0000=NAME") },
  { "organisation", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &organisations,
    N_ ("an organisation, with the codes of the municipalities that it works in; as often as there are"),
    N_ ("NAME=GM0000,...") },
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("where the programme goes (default: standard output)"), N_ ("FILE.json") },
  { NULL },
};
/* clang-format on */

/* A programme in the making. */
typedef struct
{
  Tool           *tool;
  RegieProgramme *programme;
  RegieMethod    *method;
  GDate           day;
  /* Codes of the municipalities so far. */
  GHashTable *codes;
} Run;

static gboolean
complain (Run        *run,
          const char *about,
          const char *what)
{
  tool_complain (run->tool, about, tool_text (run->tool, what));

  return FALSE;
}

/* The programme owns the body from here. */
static RegieBody *
add_body (Run            *run,
          RegieBodyLevel  level,
          const char     *id,
          const char     *name)
{
  g_autoptr(RegieBody) body = regie_body_new ();

  regie_entity_set_id (REGIE_ENTITY (body), id);
  regie_body_set_name (body, name);
  regie_body_set_level (body, level);
  regie_programme_add_body (run->programme, body);

  return body;
}

static gboolean
is_code (const char *text)
{
  return g_str_has_prefix (text, "GM") && strlen (text) == 6 &&
         strspn (text + 2, "0123456789") == 4;
}

static gboolean
add_municipality (Run        *run,
                  const char *text)
{
  g_auto(GStrv) parts = g_strsplit (text, "=", 2);
  RegieBody *body = NULL;

  if (g_strv_length (parts) != 2 || !is_code (parts[0]) || *parts[1] == '\0' ||
      !g_utf8_validate (parts[1], -1, NULL))
    return complain (run, "--municipality", N_ ("a municipality is written as GM0000=NAME"));
  if (!g_hash_table_add (run->codes, g_strdup (parts[0])))
    return complain (run, parts[0], N_ ("this municipality is given twice"));

  body = add_body (run, REGIE_BODY_LEVEL_MUNICIPALITY, parts[0], parts[1]);
  regie_body_set_municipality_code (body, parts[0]);
  regie_body_set_region (body, REGION);

  return TRUE;
}

static gboolean
add_presences (Run        *run,
               RegieBody  *body,
               const char *text)
{
  g_auto(GStrv) codes = g_strsplit (text, ",", -1);
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      g_autoptr(RegiePresence) presence = regie_presence_new ();
      g_autofree char *presence_id = g_strconcat (id, "-", codes[i], NULL);

      if (!is_code (codes[i]))
        return complain (run,
                         "--organisation",
                         N_ ("an organisation is written as NAME=GM0000,GM0001"));
      if (!g_hash_table_contains (run->codes, codes[i]))
        return complain (run, codes[i], N_ ("this municipality is not given with --municipality"));
      if (g_strv_contains ((const char *const *) codes + i + 1, codes[i]))
        return complain (run, codes[i], N_ ("this municipality is given twice"));

      regie_entity_set_id (REGIE_ENTITY (presence), presence_id);
      regie_presence_set_municipality (presence, codes[i]);
      regie_presence_set_start_date (presence, &run->day);
      regie_body_add_presence (body, presence);
    }

  return TRUE;
}

static gboolean
add_organisation (Run        *run,
                  const char *text,
                  gsize       number)
{
  g_auto(GStrv) parts = g_strsplit (text, "=", 2);
  g_autofree char *id = g_strdup_printf ("organisation-%" G_GSIZE_FORMAT, number);

  if (g_strv_length (parts) != 2 || *parts[0] == '\0' || !g_utf8_validate (text, -1, NULL))
    return complain (run,
                     "--organisation",
                     N_ ("an organisation is written as NAME=GM0000,GM0001"));

  return add_presences (run, add_body (run, REGIE_BODY_LEVEL_ORGANISATION, id, parts[0]), parts[1]);
}

static gboolean
add_bodies (Run *run)
{
  (void) add_body (run, REGIE_BODY_LEVEL_REGION, REGION, region == NULL ? title : region);
  for (gsize i = 0; municipalities != NULL && municipalities[i] != NULL; i++)
    if (!add_municipality (run, municipalities[i]))
      return FALSE;
  for (gsize i = 0; organisations != NULL && organisations[i] != NULL; i++)
    if (!add_organisation (run, organisations[i], i + 1))
      return FALSE;

  return TRUE;
}

/* Each body gets the actions of its level from the catalogue of the method. */
static gboolean
fill (Run *run)
{
  GListModel *bodies = regie_programme_get_bodies (run->programme);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieEntity) body = g_list_model_get_item (bodies, i);
      g_autoptr(GError) error = NULL;

      if (regie_programme_fill (run->programme, run->method, regie_entity_get_id (body), &error) <
          0)
        {
          tool_complain (run->tool, NULL, error->message);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
begin (Run *run)
{
  g_autofree char *id = g_uuid_string_random ();

  run->day = run->tool->day;
  if (title == NULL || *title == '\0' || !g_utf8_validate (title, -1, NULL))
    return complain (run, NULL, N_ ("a programme wants a --name"));
  if (region != NULL && (*region == '\0' || !g_utf8_validate (region, -1, NULL)))
    return complain (run, "--region", N_ ("this is no name"));
  if (start != NULL && !tool_parse_day (start, &run->day))
    return complain (run, "--start", N_ ("a day is written as YYYY-MM-DD"));

  regie_entity_set_id (REGIE_ENTITY (run->programme), id);
  regie_programme_set_name (run->programme, title);
  regie_programme_set_start_date (run->programme, &run->day);

  return TRUE;
}

static ToolStatus
save (Run *run)
{
  g_autofree char *json = regie_entity_to_json (REGIE_ENTITY (run->programme), REGIE_WRITE_PRETTY);
  g_autofree char *text = g_strconcat (json, "\n", NULL);

  return tool_save (run->tool, output, text);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieProgramme) programme = regie_programme_new ();
  g_autoptr(RegieMethod) method = tool_load_programme_method (tool, programme, "-");
  g_autoptr(GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Run run = { .tool = tool, .programme = programme, .method = method, .codes = codes };

  if (method == NULL || !begin (&run) || !add_bodies (&run))
    return TOOL_UNREADABLE;

  regie_programme_set_edition (programme, regie_entity_get_id (REGIE_ENTITY (method)));
  regie_programme_set_edition_version (programme, regie_method_get_version (method));

  return fill (&run) ? save (&run) : TOOL_FAILED;
}

const ToolCommand command_programme_new = {
  .name = "programme new",
  .summary = N_ ("Begins a programme, with all actions of the catalogue."),
  .description = N_ (
    "A region with its municipalities and organisations; each has the actions that the method has for its level, "
    "without who and when: that is what people decide next. What comes out is a document in JSON."),
  .common = TOOL_WITH_METHOD | TOOL_WITH_DAY,
  .options = options,
  .run = run,
};
