/* command-calendar.c: what is due in the cases of a regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "caseload.h"
#include "review.h"

static Caseload caseload;
static char *from;
static char *until;
static char *days;
static gboolean wants_progress;

/* clang-format off */
static const GOptionEntry options[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &caseload.store_uri, N_ ("all dossiers of this store"), N_ ("STORE") },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME, &caseload.municipality, N_ ("cases of this municipality"), N_ ("CODE") },
  { "regisseur", 0, 0, G_OPTION_ARG_FILENAME, &caseload.regisseur,
    N_ ("cases that this person directs, by name or id"), N_ ("NAME") },
  STORE_KEY_OPTION,
  { "from", 0, 0, G_OPTION_ARG_FILENAME, &from, N_ ("first day (default: today)"), N_ ("YYYY-MM-DD") },
  { "until", 0, 0, G_OPTION_ARG_FILENAME, &until, N_ ("last day"), N_ ("YYYY-MM-DD") },
  { "days", 0, 0, G_OPTION_ARG_FILENAME, &days, N_ ("so many days (default: 28)"), "N" },
  { "progress", 0, 0, G_OPTION_ARG_NONE, &wants_progress,
    N_ ("tell how far it is, also when that does not go to a terminal"), NULL },
  { NULL },
};
/* clang-format on */

#define DEFAULT_DAYS 28
#define MAX_DAYS     36600
#define DATE_WIDTH   12

typedef struct
{
  Tool       *tool;
  Progress    progress;
  Reviews    *reviews;
  GDate       from;
  GDate       until;
  GListStore *entries;
} Run;

static ToolStatus
collect (Tool         *tool,
         RegieDossier *dossier,
         const char   *name,
         gpointer      data)
{
  Run *run = data;
  RegieReview *review = dossier == NULL ? NULL : reviews_get (run->reviews, dossier, name);
  g_autoptr(GListModel) entries = NULL;

  if (review == NULL)
    return TOOL_UNREADABLE;

  entries = regie_review_list_calendar (review,
                                        dossier,
                                        &tool->day,
                                        &run->from,
                                        &run->until,
                                        tool->language);
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr(RegieCalendarEntry) entry = g_list_model_get_item (entries, i);

      g_list_store_append (run->entries, entry);
    }

  return TOOL_FINE;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      unused)
{
  return regie_calendar_entry_compare ((RegieCalendarEntry *) a, (RegieCalendarEntry *) b);
}

/* The week of a day, or what is overdue. */
static char *
dup_heading (Tool          *tool,
             RegieNextStep *step)
{
  const GDate *day = regie_next_step_get_due_date (step);
  g_autofree char *number = NULL;

  if (regie_next_step_get_is_overdue (step))
    return g_strdup (tool_text (tool, N_ ("Overdue")));

  number = g_strdup_printf ("%u", g_date_get_iso8601_week_of_year (day));

  return tool_fill (tool, N_ ("Week {number}"), "number", number, NULL);
}

static void
write_entry (Tool               *tool,
             RegieCalendarEntry *entry)
{
  RegieNextStep *step = regie_calendar_entry_get_step (entry);
  const char *title = regie_calendar_entry_get_title (entry);
  const char *name = regie_next_step_get_person_name (step);
  g_autofree char *text =
    g_strdup_printf ("%s: %s",
                     name == NULL ? tool_text (tool, N_ ("nobody yet")) : name,
                     regie_next_step_get_text (step));
  g_autofree char *date = tool_dup_day (regie_next_step_get_due_date (step), "");

  tool_pad (tool, date, DATE_WIDTH);
  tool_write_clean (tool, title != NULL ? title : regie_calendar_entry_get_dossier (entry));
  tool_write (tool, "\n");
  tool_pad (tool, "", DATE_WIDTH);
  tool_write_wrapped (tool, text, DATE_WIDTH, DATE_WIDTH);
}

static void
write_entries (Tool       *tool,
               GListModel *entries)
{
  g_autofree char *last = NULL;

  if (g_list_model_get_n_items (entries) == 0)
    tool_write_line (tool, tool_text (tool, N_ ("Nothing is due in these days.")));
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr(RegieCalendarEntry) entry = g_list_model_get_item (entries, i);
      g_autofree char *heading = dup_heading (tool, regie_calendar_entry_get_step (entry));

      if (g_strcmp0 (heading, last) != 0)
        {
          tool_write (tool, i == 0 ? "" : "\n");
          tool_write_coloured (tool, TOOL_BOLD, heading);
          tool_write (tool, "\n");
        }
      write_entry (tool, entry);
      g_free (last);
      last = g_steal_pointer (&heading);
    }
}

/* What is wrong with the days, or NULL. */
static const char *
set_days (Run *run)
{
  guint64 n_days = DEFAULT_DAYS;

  run->from = run->tool->day;
  if ((from != NULL && !tool_parse_day (from, &run->from)) ||
      (until != NULL && !tool_parse_day (until, &run->until)) ||
      (days != NULL && (!tool_parse_number (days, MAX_DAYS, &n_days) || n_days == 0)))
    return N_ ("--from and --until want a day, --days a number above 0");
  if (until != NULL && days != NULL)
    return N_ ("--until and --days do not go together");
  if (until == NULL)
    {
      run->until = run->from;
      g_date_add_days (&run->until, (guint) n_days - 1);
    }
  if (g_date_compare (&run->from, &run->until) > 0)
    return N_ ("--until lies before the first day");

  return NULL;
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Reviews) reviews = reviews_new (tool);
  g_autoptr(GListStore) entries = g_list_store_new (REGIE_TYPE_CALENDAR_ENTRY);
  const char *complaint = caseload_judge (&caseload, arguments);
  Run all = { .tool = tool,
              .progress = { .tool = tool, .is_asked = wants_progress },
              .reviews = reviews,
              .entries = entries };
  ToolStatus status = TOOL_FINE;

  if (complaint == NULL)
    complaint = set_days (&all);
  if (complaint != NULL)
    {
      tool_complain (tool, NULL, tool_text (tool, complaint));
      return TOOL_UNREADABLE;
    }

  status = caseload_stream (tool, &caseload, arguments, &all.progress, collect, &all);
  progress_end (&all.progress);
  if (status == TOOL_FAILED)
    return status;

  g_list_store_sort (entries, compare, NULL);
  if (tool->json)
    tool_write_list (tool, G_LIST_MODEL (entries));
  else
    write_entries (tool, G_LIST_MODEL (entries));

  return status;
}

const ToolCommand command_calendar = {
  .name = "calendar",
  .arguments = N_ ("[FILE...]"),
  .summary = N_ ("Shows what is due in the cases of a regisseur, by week."),
  .description = N_ (
    "A file holds one dossier, or one on each line. What is overdue comes first. With --regisseur only the cases of "
    "that person: a person has another id in each dossier, so over many cases only the name says who it is, and two "
    "people of one name cannot be told apart. Whoever directs last counts, whatever the day. As JSON: an array of "
    "calendar entries. Of a store only the cases of the regisseur are opened, and each goes into its log."),
  .min_arguments = 0,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
