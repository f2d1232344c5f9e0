/* command-store-list.c: the caseload
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

static char *regisseur;
static char *municipality;
static char *phase;
static char *safety;
static char *due_before;
static char *after;
static char *limit;
static gboolean open_only;

static const GOptionEntry options[] = {
  { "regisseur",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &regisseur,
    N_ ("cases that this person directs"),
    N_ ("ID") },
  { "municipality",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &municipality,
    N_ ("cases of this municipality"),
    N_ ("CODE") },
  { "phase", 0, 0, G_OPTION_ARG_FILENAME, &phase, N_ ("cases in this phase"), N_ ("ID") },
  { "safety",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &safety,
    N_ ("cases with this verdict on safety"),
    "safe|suspicion|structural|acute" },
  { "due-before",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &due_before,
    N_ ("cases to be evaluated before this day"),
    N_ ("YYYY-MM-DD") },
  { "open", 0, 0, G_OPTION_ARG_NONE, &open_only, N_ ("open cases only"), NULL },
  { "limit", 0, 0, G_OPTION_ARG_FILENAME, &limit, N_ ("at most so many cases (default: 50)"), "N" },
  { "after", 0, 0, G_OPTION_ARG_FILENAME, &after, N_ ("go on after this case"), N_ ("ID") },
  STORE_KEY_OPTION,
  { NULL },
};

#define DEFAULT_LIMIT 50
#define PAGE          500

static gboolean
set_safety (RegieStoreQuery *query)
{
  int verdict = REGIE_SAFETY_VERDICT_UNKNOWN;

  if (!tool_parse_code (REGIE_TYPE_SAFETY_VERDICT, safety, &verdict) ||
      verdict == REGIE_SAFETY_VERDICT_UNKNOWN)
    return FALSE;
  regie_store_query_set_safety (query, (RegieSafetyVerdict) verdict);

  return TRUE;
}

/* The query that the options make, or NULL and a complaint. */
static RegieStoreQuery *
make_query (Tool    *tool,
            guint64 *n_wanted)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day;

  g_date_clear (&day, 1);
  if ((due_before != NULL && !tool_parse_day (due_before, &day)) ||
      (limit != NULL && !tool_parse_number (limit, G_MAXINT, n_wanted)) ||
      (safety != NULL && !set_safety (query)))
    {
      tool_complain (
        tool,
        NULL,
        tool_text (tool, N_ ("--due-before wants a day, --limit a number, --safety a verdict")));
      return NULL;
    }

  regie_store_query_set_regisseur (query, regisseur);
  regie_store_query_set_municipality (query, municipality);
  regie_store_query_set_phase (query, phase);
  regie_store_query_set_after (query, after);
  regie_store_query_set_is_open (query, open_only ? REGIE_ANSWER_YES : REGIE_ANSWER_UNKNOWN);
  if (due_before != NULL)
    regie_store_query_set_next_review_before_date (query, &day);

  return g_steal_pointer (&query);
}

static const char *const verdicts[] = {
  [REGIE_SAFETY_VERDICT_UNKNOWN] = "-",
  [REGIE_SAFETY_VERDICT_SAFE] = N_ ("safe"),
  [REGIE_SAFETY_VERDICT_SUSPICION] = N_ ("suspicion"),
  [REGIE_SAFETY_VERDICT_STRUCTURAL] = N_ ("structural"),
  [REGIE_SAFETY_VERDICT_ACUTE] = N_ ("acute"),
};

#define DAY_WIDTH    12
#define PHASE_WIDTH  6
#define SAFETY_WIDTH 14
#define NAME_WIDTH   22

static void
write_row (Tool       *tool,
           const char *day,
           const char *in_phase,
           const char *verdict,
           const char *name,
           const char *title)
{
  tool_pad (tool, day, DAY_WIDTH);
  tool_pad (tool, in_phase == NULL ? "-" : in_phase, PHASE_WIDTH);
  tool_pad (tool, verdict, SAFETY_WIDTH);
  tool_pad (tool, name == NULL ? "-" : name, NAME_WIDTH);
  tool_write_clean (tool, title == NULL ? "-" : title);
  tool_write (tool, "\n");
}

static void
write_head (Tool      *tool,
            RegieHead *head)
{
  g_autofree char *day = tool_dup_day (regie_head_get_next_review_date (head), "-");

  write_row (tool,
             regie_head_get_is_open (head) ? day : tool_text (tool, N_ ("closed")),
             regie_head_get_phase (head),
             tool_text (tool, verdicts[regie_head_get_safety (head)]),
             regie_head_get_regisseur_name (head),
             regie_head_get_title (head));
  tool_pad (tool, "", DAY_WIDTH);
  tool_write_clean (tool, regie_entity_get_id (REGIE_ENTITY (head)));
  tool_write (tool, "\n");
}

static void
write_text (Tool       *tool,
            GListModel *heads,
            gboolean    has_more)
{
  guint n = g_list_model_get_n_items (heads);

  if (n == 0)
    {
      tool_write_line (tool, tool_text (tool, N_ ("no cases")));
      return;
    }

  write_row (tool,
             tool_text (tool, N_ ("review")),
             tool_text (tool, N_ ("phase")),
             tool_text (tool, N_ ("safety")),
             tool_text (tool, N_ ("regisseur")),
             tool_text (tool, N_ ("case")));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieHead) head = g_list_model_get_item (heads, i);

      write_head (tool, head);
    }
  if (has_more)
    tool_write_line (tool, tool_text (tool, N_ ("There may be more: see --limit and --after.")));
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  guint64 n_wanted = DEFAULT_LIMIT;
  g_autoptr(RegieStoreQuery) query = make_query (tool, &n_wanted);
  g_autoptr(RegieStore) store = query == NULL ? NULL : store_open (tool, arguments[0], FALSE);
  g_autoptr(GListStore) heads = g_list_store_new (REGIE_TYPE_HEAD);
  ToolStatus status = TOOL_FINE;

  if (query == NULL)
    return TOOL_UNREADABLE;
  if (store == NULL)
    return TOOL_FAILED;

  while (status == TOOL_FINE && store_list_page (tool, store, query, n_wanted, heads, &status))
    continue;
  if (status != TOOL_FINE)
    return status;

  if (tool->json)
    tool_write_list (tool, G_LIST_MODEL (heads));
  else
    write_text (tool,
                G_LIST_MODEL (heads),
                g_list_model_get_n_items (G_LIST_MODEL (heads)) == n_wanted);

  return TOOL_FINE;
}

const ToolCommand command_store_list = {
  .name = "store list",
  .arguments = N_ ("STORE"),
  .summary = N_ ("Lists the cases of a store, the most pressing first."),
  .description = N_ (
    "As JSON: an array of heads. STORE is sqlite:PATH or a path. The list goes into the log of the store."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
