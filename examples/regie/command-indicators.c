/* command-indicators.c: counts the indicators of a method over many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "indicators.h"
#include "stream.h"

#include <unistd.h>

static char *store_uri;
static char *municipality;
static char *from;
static char *until;
static char *by;
static char *threshold_text;
static char *region;
static char *municipalities;
static gboolean by_municipality;
static gboolean by_organisation;
static gboolean compares;
static gboolean wants_progress;

/* clang-format off */
static const GOptionEntry options[] = {
  { "from", 0, 0, G_OPTION_ARG_FILENAME, &from, N_ ("first day (default: 1 January of the year of the last day)"), N_ ("YYYY-MM-DD") },
  { "until", 0, 0, G_OPTION_ARG_FILENAME, &until, N_ ("last day, which belongs to it (default: today)"), N_ ("YYYY-MM-DD") },
  { "by", 0, 0, G_OPTION_ARG_FILENAME, &by, N_ ("calendar months, quarters or years side by side"), "month|quarter|year" },
  { "by-municipality", 0, 0, G_OPTION_ARG_NONE, &by_municipality, N_ ("each municipality besides all cases together"), NULL },
  { "by-organisation", 0, 0, G_OPTION_ARG_NONE, &by_organisation, N_ ("each organisation in each municipality as well"), NULL },
  { "compare", 0, 0, G_OPTION_ARG_NONE, &compares, N_ ("how far each municipality is from all cases together"), NULL },
  { "threshold", 0, 0, G_OPTION_ARG_FILENAME, &threshold_text,
    N_ ("no count below this number, nor one from which such a count follows (default: 10; 0 withholds nothing)"), "N" },
  { "region", 0, 0, G_OPTION_ARG_FILENAME, &region, N_ ("name of the region"), N_ ("TEXT") },
  { "municipalities", 0, 0, G_OPTION_ARG_FILENAME, &municipalities, N_ ("codes of all municipalities of the region"), N_ ("CODE,...") },
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &store_uri, N_ ("all dossiers of this store"), N_ ("STORE") },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME, &municipality, N_ ("cases of this municipality"), N_ ("CODE") },
  STORE_KEY_OPTION,
  { "progress", 0, 0, G_OPTION_ARG_NONE, &wants_progress,
    N_ ("tell how far it is, also when that does not go to a terminal"), NULL },
  { NULL },
};
/* clang-format on */

/* One run of the command: a count for each method that dossiers follow. */
typedef struct
{
  Tool              *tool;
  Progress           progress;
  GDate              first;
  GDate              last;
  RegiePeriodLength  length;
  RegieBodyLevel     depth;
  guint              threshold;
  GHashTable        *counts;
  GPtrArray         *in_order;
} Run;

static RegieIndicatorCount *
make_count (Run          *run,
            RegieDossier *dossier,
            const char   *name)
{
  g_autoptr(RegieMethod) method = tool_load_method (run->tool, dossier, name);
  g_auto(GStrv) codes = municipalities == NULL ? NULL : g_strsplit (municipalities, ",", -1);
  RegieIndicatorCount *count = NULL;

  if (method == NULL)
    return NULL;

  if (run->tool->methods != NULL)
    tool_warn_of_method (run->tool, method);
  count = regie_indicator_count_new (method, run->depth);
  regie_indicator_count_set_region (count, region, (const char *const *) codes);
  regie_indicator_count_add_periods (count, &run->first, &run->last, run->length);

  return count;
}

/* Of a run with --method there is one. */
static RegieIndicatorCount *
get_count (Run          *run,
           RegieDossier *dossier,
           const char   *name)
{
  const char *edition = run->tool->methods != NULL ? NULL : regie_dossier_get_edition (dossier);
  const char *key = edition == NULL ? "" : edition;
  RegieIndicatorCount *count = g_hash_table_lookup (run->counts, key);

  if (count != NULL)
    return count;

  count = make_count (run, dossier, name);
  if (count == NULL)
    return NULL;
  g_hash_table_insert (run->counts, g_strdup (key), count);
  g_ptr_array_add (run->in_order, count);

  return count;
}

static ToolStatus
count_one (Tool         *tool,
           RegieDossier *dossier,
           const char   *name,
           gpointer      data)
{
  Run *run = data;
  RegieIndicatorCount *count = dossier == NULL ? NULL : get_count (run, dossier, name);

  if (count == NULL)
    return TOOL_UNREADABLE;
  if (regie_indicator_count_add (count, dossier))
    return TOOL_FINE;

  progress_hide (&run->progress);
  tool_complain (tool, name, tool_text (tool, N_ ("a case that was given before is counted once")));

  return TOOL_FOUND;
}

static ToolStatus
count_all (Run   *run,
           GStrv  arguments)
{
  ToolStatus status = TOOL_FAILED;

  if (store_uri == NULL)
    status = stream_files (run->tool, arguments, &run->progress, count_one, run);
  else
    {
      g_autoptr(RegieStore) store = store_open (run->tool, store_uri, FALSE);

      if (store != NULL)
        status = stream_store (run->tool, store, municipality, &run->progress, count_one, run);
    }
  progress_end (&run->progress);

  return status;
}

static void
write_text (Run                 *run,
            RegieIndicatorCount *count,
            GListModel          *readings)
{
  RegieMethod *method = regie_indicator_count_get_method (count);
  g_autofree char *n =
    g_strdup_printf ("%" G_GUINT64_FORMAT, regie_indicator_count_get_n_cases (count));
  g_autofree char *threshold = g_strdup_printf ("%u", run->threshold);
  g_autofree char *line =
    tool_fill (run->tool,
               N_ ("Method {method}, version {version}. Cases read: {number}."),
               "method",
               regie_entity_get_id (REGIE_ENTITY (method)),
               "version",
               regie_method_get_version (method),
               "number",
               run->threshold == 0 || regie_indicator_count_get_n_cases (count) >= run->threshold
                 ? n
                 : tool_text (run->tool, N_ ("withheld")),
               NULL);

  tool_write_paragraph (run->tool, line);
  if (run->threshold > 0)
    {
      g_autofree char *why =
        tool_fill (run->tool,
                   N_ ("Withheld are counts below {threshold}, and what would give one away."),
                   "threshold",
                   threshold,
                   NULL);

      tool_write_paragraph (run->tool, why);
    }
  indicators_write (run->tool, method, readings, compares);
}

/* What is laid open together is protected together. */
static void
write_all (Run *run)
{
  g_autoptr(GListStore) all = g_list_store_new (REGIE_TYPE_READING);

  for (guint i = 0; i < run->in_order->len; i++)
    {
      g_autoptr(GListModel) readings =
        regie_indicator_count_list_readings (run->in_order->pdata[i], run->threshold);

      if (run->tool->json || run->tool->csv)
        {
          tool_append (all, readings);
          continue;
        }
      if (i > 0)
        tool_write (run->tool, "\n");
      write_text (run, run->in_order->pdata[i], readings);
    }

  if (run->tool->json)
    tool_write_list (run->tool, G_LIST_MODEL (all));
  else if (run->tool->csv)
    {
      g_autofree char *csv = regie_reading_list_to_csv (G_LIST_MODEL (all));

      tool_write (run->tool, csv);
    }
}

static gboolean
take_length (const char        *text,
             RegiePeriodLength *length)
{
  int code = REGIE_PERIOD_LENGTH_WHOLE;

  if (!tool_parse_code (REGIE_TYPE_PERIOD_LENGTH, text, &code) || code == REGIE_PERIOD_LENGTH_WHOLE)
    return FALSE;
  *length = (RegiePeriodLength) code;

  return TRUE;
}

static const char *
take_days (Run *run)
{
  run->last = run->tool->day;
  if (until != NULL && !tool_parse_day (until, &run->last))
    return N_ ("a day is written as YYYY-MM-DD");
  run->first = run->last;
  g_date_set_day (&run->first, 1);
  g_date_set_month (&run->first, G_DATE_JANUARY);
  if (from != NULL && !tool_parse_day (from, &run->first))
    return N_ ("a day is written as YYYY-MM-DD");
  if (g_date_compare (&run->first, &run->last) > 0)
    return N_ ("--from is after --until");

  return NULL;
}

/* What is wrong with the options, or NULL. */
static const char *
take_options (Run   *run,
              GStrv  arguments)
{
  guint64 threshold = REGIE_READING_THRESHOLD;

  if ((store_uri == NULL) == (arguments[0] == NULL))
    return N_ ("this command wants dossiers, or --store");
  if (store_uri == NULL && (municipality != NULL || store_key_file != NULL))
    return N_ ("--municipality and --key go with --store");
  if (threshold_text != NULL && !tool_parse_number (threshold_text, G_MAXINT, &threshold))
    return N_ ("--threshold wants a number");
  if (by != NULL && !take_length (by, &run->length))
    return N_ ("--by is month, quarter or year");

  run->threshold = (guint) threshold;
  run->depth = by_organisation               ? REGIE_BODY_LEVEL_ORGANISATION
               : by_municipality || compares ? REGIE_BODY_LEVEL_MUNICIPALITY
                                             : REGIE_BODY_LEVEL_REGION;

  return take_days (run);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(GHashTable) counts =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autoptr(GPtrArray) in_order = g_ptr_array_new ();
  Run all = { .tool = tool,
              .progress = { .tool = tool, .is_asked = wants_progress },
              .counts = counts,
              .in_order = in_order };
  const char *complaint = take_options (&all, arguments);
  ToolStatus status = TOOL_UNREADABLE;

  if (complaint != NULL)
    {
      tool_complain (tool, NULL, tool_text (tool, complaint));
      return TOOL_UNREADABLE;
    }

  status = count_all (&all, arguments);
  write_all (&all);

  return status;
}

const ToolCommand command_indicators = {
  .name = "indicators",
  .arguments = N_ ("[FILE...]"),
  .summary = N_ ("Counts the indicators of the method over many cases."),
  .description = N_ (
    "A file holds one dossier, or one on each line; give each case once. What cannot be read is named and does not "
    "keep the others from being counted. Small counts are withheld, and others from which they would follow; that "
    "protects one overview, not two that differ by a case. Each dossier of a store that is counted goes into the log "
    "of the store."),
  .min_arguments = 0,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_TABLE | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
