/* command-stalled.c: tells where cases stand still
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "caseload.h"
#include "review.h"

#include <unistd.h>

static Caseload caseload;
static char *limit;
static gboolean wants_progress;

/* clang-format off */
static const GOptionEntry options[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &caseload.store_uri, N_ ("all dossiers of this store"), N_ ("STORE") },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME, &caseload.municipality, N_ ("cases of this municipality"), N_ ("CODE") },
  { "regisseur", 0, 0, G_OPTION_ARG_FILENAME, &caseload.regisseur,
    N_ ("cases that this person directs, by name or id"), N_ ("NAME") },
  STORE_KEY_OPTION,
  { "limit", 0, 0, G_OPTION_ARG_FILENAME, &limit, N_ ("only so many cases, the most urgent first"), "N" },
  { "progress", 0, 0, G_OPTION_ARG_NONE, &wants_progress,
    N_ ("tell how far it is, also when that does not go to a terminal"), NULL },
  { NULL },
};
/* clang-format on */

/* A case that stands still. */
typedef struct
{
  char       *name;
  GListModel *stalls;
  /* The most urgent of them. */
  RegieStall *first;
} Case;

typedef struct
{
  Tool     *tool;
  Progress  progress;
  Reviews  *reviews;
  guint64   n_wanted;
  guint64   n_cases;
  guint64   n_stalled;
  /* With --limit, the most urgent so far, the most urgent first. */
  GPtrArray *kept;
} Run;

static void
case_free (gpointer data)
{
  Case *one = data;

  g_object_unref (one->first);
  g_object_unref (one->stalls);
  g_free (one->name);
  g_free (one);
}

/* Behind those that are as urgent: they came first. */
static void
keep (Run        *run,
      const char *name,
      GListModel *stalls)
{
  g_autoptr(RegieStall) first = g_list_model_get_item (stalls, 0);
  guint place = run->kept->len;
  Case *one = NULL;

  while (place > 0 &&
         regie_stall_compare (first, ((Case *) run->kept->pdata[place - 1])->first) < 0)
    place--;
  if (place >= run->n_wanted)
    return;

  one = g_new0 (Case, 1);
  one->name = g_strdup (name);
  one->stalls = g_object_ref (stalls);
  one->first = g_steal_pointer (&first);
  g_ptr_array_insert (run->kept, (int) place, one);
  if (run->kept->len > run->n_wanted)
    g_ptr_array_set_size (run->kept, (int) run->n_wanted);
}

#define DAYS_WIDTH 12

static void
write_stall (Tool       *tool,
             RegieStall *stall)
{
  const char *name = regie_stall_get_addressee_name (stall);
  g_autofree char *number = g_strdup_printf ("%d", regie_stall_get_days (stall));
  g_autofree char *days = tool_fill (tool, N_ ("{number} days"), "number", number, NULL);
  g_autofree char *text =
    g_strjoin (" ", regie_stall_get_sentence (stall), regie_stall_get_advice (stall), NULL);

  tool_pad (tool, days, DAYS_WIDTH);
  tool_write_coloured (tool, TOOL_BOLD, name == NULL ? tool_text (tool, N_ ("nobody yet")) : name);
  tool_write (tool, "\n");
  tool_pad (tool, "", DAYS_WIDTH);
  tool_write_wrapped (tool, text, DAYS_WIDTH, DAYS_WIDTH);
}

static void
write_case (Tool       *tool,
            const char *name,
            GListModel *stalls)
{
  g_autoptr(RegieStall) first = g_list_model_get_item (stalls, 0);
  const char *title = NULL;

  if (tool->json)
    {
      tool_write_list (tool, stalls);
      return;
    }

  title = regie_stall_get_title (first);
  tool_write_clean (tool, tool_name_of (tool, name));
  if (title != NULL)
    {
      tool_write (tool, ": ");
      tool_write_clean (tool, title);
    }
  tool_write (tool, "\n");
  for (guint i = 0; i < g_list_model_get_n_items (stalls); i++)
    {
      g_autoptr(RegieStall) stall = g_list_model_get_item (stalls, i);

      write_stall (tool, stall);
    }
  tool_write (tool, "\n");
}

/* In JSON each case has a line, so that the lines stay in the order of the cases; with --limit only
 * those that are kept have one. */
static ToolStatus
look (Tool         *tool,
      RegieDossier *dossier,
      const char   *name,
      gpointer      data)
{
  Run *run = data;
  RegieReview *review = dossier == NULL ? NULL : reviews_get (run->reviews, dossier, name);
  g_autoptr(GListModel) stalls = NULL;

  run->n_cases++;
  if (review == NULL)
    {
      if (tool->json && run->kept == NULL)
        tool_write_line (tool, "null");
      return TOOL_UNREADABLE;
    }

  stalls = regie_dossier_list_stalls (dossier,
                                      regie_review_get_method (review),
                                      &tool->day,
                                      tool->language);
  if (g_list_model_get_n_items (stalls) > 0)
    run->n_stalled++;
  else if (!tool->json || run->kept != NULL)
    return TOOL_FINE;

  progress_hide (&run->progress);
  if (run->kept != NULL)
    keep (run, name, stalls);
  else
    write_case (tool, name, stalls);

  return TOOL_FINE;
}

static void
write_end (Run *run)
{
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, run->n_stalled);
  g_autofree char *all = g_strdup_printf ("%" G_GUINT64_FORMAT, run->n_cases);
  g_autofree char *said = NULL;

  for (guint i = 0; run->kept != NULL && i < run->kept->len; i++)
    {
      Case *one = run->kept->pdata[i];

      write_case (run->tool, one->name, one->stalls);
    }
  if (run->tool->json)
    return;

  said = tool_fill (run->tool,
                    N_ ("Cases that stand still: {number} of {all}."),
                    "number",
                    number,
                    "all",
                    all,
                    NULL);
  tool_write_line (run->tool, said);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Reviews) reviews = reviews_new (tool);
  g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func (case_free);
  const char *complaint = caseload_judge (&caseload, arguments);
  Run all = { .tool = tool,
              .progress = { .tool = tool,
                            .is_asked = wants_progress,
                            .has_enough = limit == NULL && isatty (STDOUT_FILENO) },
              .reviews = reviews };
  ToolStatus status = TOOL_FINE;

  if (complaint == NULL && limit != NULL &&
      (!tool_parse_number (limit, G_MAXINT, &all.n_wanted) || all.n_wanted == 0))
    complaint = N_ ("--limit wants a number above 0");
  if (complaint != NULL)
    {
      tool_complain (tool, NULL, tool_text (tool, complaint));
      return TOOL_UNREADABLE;
    }

  if (limit != NULL)
    all.kept = kept;
  status = caseload_stream (tool, &caseload, arguments, &all.progress, look, &all);
  progress_end (&all.progress);
  if (status != TOOL_FAILED)
    write_end (&all);

  return status;
}

const ToolCommand command_stalled = {
  .name = "stalled",
  .arguments = N_ ("[FILE...]"),
  .summary = N_ ("Tells where cases stand still, and what would help."),
  .description = N_ (
    "A file holds one dossier, or one on each line. First stands for how long, and to whom it speaks: first to "
    "whoever can get it moving, after some days to the regisseur. How many days is data of the method. With --limit "
    "the most urgent cases come first: those that are least safe, then those that are furthest past a limit. As JSON: "
    "for each case an array of stalls on a line of its own, or null when it cannot be read. Each dossier of a store "
    "that is opened goes into the log of the store."),
  .min_arguments = 0,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
