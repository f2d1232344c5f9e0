/* command-store-count.c: how many cases there are
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

static char *by;
static char *and_by;
static char *municipality;
static char *open_on;
static gboolean open_only;

static const GOptionEntry options[] = {
  { "by",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &by,
    N_ ("what to count by (default: nothing)"),
    N_ ("WHAT") },
  { "and-by",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &and_by,
    N_ ("what to count by within that"),
    N_ ("WHAT") },
  { "municipality",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &municipality,
    N_ ("cases of this municipality"),
    N_ ("CODE") },
  { "open", 0, 0, G_OPTION_ARG_NONE, &open_only, N_ ("open cases only"), NULL },
  { "open-on",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &open_on,
    N_ ("cases that were open on this day"),
    N_ ("YYYY-MM-DD") },
  STORE_KEY_OPTION,
  { NULL },
};

/* What the option says, nothing when it was not given; FALSE when it is not understood. */
static gboolean
find_thing (const char   *option,
            RegieCountBy *thing)
{
  int code = 0;

  if (option == NULL)
    return TRUE;
  if (!tool_parse_code (REGIE_TYPE_COUNT_BY, option, &code))
    return FALSE;
  *thing = (RegieCountBy) code;

  return TRUE;
}

static const char *const headings[] = {
  [REGIE_COUNT_BY_NOTHING] = "",
  [REGIE_COUNT_BY_MUNICIPALITY] = N_ ("municipality"),
  [REGIE_COUNT_BY_PHASE] = N_ ("phase"),
  [REGIE_COUNT_BY_LEVEL] = N_ ("level"),
  [REGIE_COUNT_BY_SAFETY] = N_ ("safety"),
  [REGIE_COUNT_BY_SAFETY_STAGE] = N_ ("safety stage"),
  [REGIE_COUNT_BY_IS_OPEN] = N_ ("open"),
  [REGIE_COUNT_BY_OPENED_MONTH] = N_ ("opened in"),
  [REGIE_COUNT_BY_CLOSED_MONTH] = N_ ("closed in"),
};

/* Codes that have a word; ids and months are their own. */
static const struct
{
  RegieCountBy by;
  const char *code;
  const char *word;
} words[] = {
  { REGIE_COUNT_BY_SAFETY, "unknown", "-" },
  { REGIE_COUNT_BY_SAFETY, "safe", N_ ("safe") },
  { REGIE_COUNT_BY_SAFETY, "suspicion", N_ ("suspicion") },
  { REGIE_COUNT_BY_SAFETY, "structural", N_ ("structural") },
  { REGIE_COUNT_BY_SAFETY, "acute", N_ ("acute") },
  { REGIE_COUNT_BY_IS_OPEN, "yes", N_ ("yes") },
  { REGIE_COUNT_BY_IS_OPEN, "no", N_ ("no") },
};

static const char *
word_of (Tool         *tool,
         RegieCountBy  thing,
         const char   *value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].by == thing && g_strcmp0 (words[i].code, value) == 0)
      return tool_text (tool, words[i].word);

  return value == NULL ? "-" : value;
}

#define VALUE_WIDTH 16

static void
write_row (Tool         *tool,
           RegieCountBy  first,
           const char   *value,
           RegieCountBy  second,
           const char   *and_value,
           const char   *number)
{
  if (first != REGIE_COUNT_BY_NOTHING)
    tool_pad (tool, value, VALUE_WIDTH);
  if (second != REGIE_COUNT_BY_NOTHING)
    tool_pad (tool, and_value, VALUE_WIDTH);
  tool_write_line (tool, number);
}

static void
write_text (Tool         *tool,
            GListModel   *counts,
            RegieCountBy  first,
            RegieCountBy  second)
{
  if (g_list_model_get_n_items (counts) == 0)
    {
      tool_write_line (tool, tool_text (tool, N_ ("no cases")));
      return;
    }

  write_row (tool,
             first,
             tool_text (tool, headings[first]),
             second,
             tool_text (tool, headings[second]),
             tool_text (tool, N_ ("cases")));
  for (guint i = 0; i < g_list_model_get_n_items (counts); i++)
    {
      g_autoptr(RegieHeadCount) count = g_list_model_get_item (counts, i);
      g_autofree char *number =
        g_strdup_printf ("%" G_GINT64_FORMAT, regie_head_count_get_n_cases (count));

      write_row (tool,
                 first,
                 word_of (tool, first, regie_head_count_get_value (count)),
                 second,
                 word_of (tool, second, regie_head_count_get_and_value (count)),
                 number);
    }
}

/* The query that the options make, or NULL and a complaint. */
static RegieStoreQuery *
make_query (Tool         *tool,
            RegieCountBy *first,
            RegieCountBy *second)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day;

  g_date_clear (&day, 1);
  if (!find_thing (by, first) || !find_thing (and_by, second) ||
      (open_on != NULL && !tool_parse_day (open_on, &day)))
    {
      tool_complain (tool,
                     NULL,
                     tool_text (tool,
                                N_ (
                                  "--by and --and-by want one of what there is, --open-on a day")));
      return NULL;
    }

  regie_store_query_set_municipality (query, municipality);
  regie_store_query_set_is_open (query, open_only ? REGIE_ANSWER_YES : REGIE_ANSWER_UNKNOWN);
  if (open_on != NULL)
    regie_store_query_set_open_on_date (query, &day);

  return g_steal_pointer (&query);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  RegieCountBy first = REGIE_COUNT_BY_NOTHING;
  RegieCountBy second = REGIE_COUNT_BY_NOTHING;
  g_autoptr(RegieStoreQuery) query = make_query (tool, &first, &second);
  g_autoptr(RegieStore) store = query == NULL ? NULL : store_open (tool, arguments[0], FALSE);
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GListModel) counts = NULL;
  g_autoptr(GError) error = NULL;

  if (query == NULL)
    return TOOL_UNREADABLE;
  if (store == NULL)
    return TOOL_FAILED;

  counts = regie_store_count (store, session, first, second, query, NULL, &error);
  if (counts == NULL)
    return store_complain (tool, NULL, error);

  if (tool->json)
    tool_write_list (tool, counts);
  else
    write_text (tool, counts, first, second);

  return TOOL_FINE;
}

const ToolCommand command_store_count = {
  .name = "store count",
  .arguments = N_ ("STORE"),
  .summary = N_ ("Counts the cases of a store."),
  .description = N_ (
    "WHAT is municipality, phase, level, safety, safety-stage, is-open, opened-month or closed-month. As "
    "JSON: an array of values with numbers. STORE is sqlite:PATH or a path. The count goes into the log of "
    "the store. Small numbers are shown too: they are for who may read the cases. What others may see comes from "
    "“regie indicators”."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
