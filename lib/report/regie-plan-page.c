/* regie-plan-page.c: the plan on one page, for the door of the fridge
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-page.h>

#include <string.h>

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-term.h>

#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-plan-sheet-private.h"
#include "report/regie-report-people-private.h"

/**
 * RegiePlanPage:
 *
 * The plan on one page, for the door of the fridge: who we are, what goes well, what we worry
 * about, what we want, who does what by when, what we do when it goes wrong, who our regisseur is
 * and when we meet again.
 *
 * It is the page of the household and speaks as “we”, in short sentences and everyday words. Of the
 * concerns it has only those to which the household gave a priority. It has at most 60 lines: where
 * there is more, the points at the end of the longest list are left out, and a line under the list
 * says how many. Safety agreements are left out only when every other list has one point left. What
 * is not known yet, it says.
 *
 * The page tells of the plan in force, or else of the draft. Of a case that is closed it tells what
 * went well, and whom to ask.
 *
 * Source: method, sections 5.2 and 11.
 *
 * Since: 0.1
 */
struct _RegiePlanPage
{
  RegieReport parent_instance;
};

G_DEFINE_FINAL_TYPE (RegiePlanPage, regie_plan_page, REGIE_TYPE_REPORT)

#define MOST_LINES 60

/* A name that is longer would push the rest from the page. */
#define LONGEST_WORD 30

/* How many points each list keeps while there is something else to leave out; a list of which the
 * number here is ALL is not touched. Each row goes further than the one before it. */
#define ALL G_MAXUINT

/* clang-format off */
static const guint floors[][REGIE_PLAN_N_SECTIONS] = {
  /* who, well, worry, want, do, wrong, regisseur, next */
  { ALL, 2, 2, 3, 4, ALL, ALL, ALL },
  { ALL, 1, 1, 2, 2, ALL, ALL, ALL },
  { ALL, 1, 1, 1, 1, ALL, ALL, ALL },
  { ALL, 0, 0, 0, 0, 0, ALL, ALL },
};
/* clang-format on */

/* Lines of the points that are shown after the first @n_kept. */
static guint
count_lines (const RegiePlanSection *section,
             guint                   n_kept)
{
  guint n_lines = 0;

  for (guint i = n_kept; i < section->n_shown; i++)
    n_lines += g_strv_length (section->items->pdata[i]);

  return n_lines;
}

/* An empty line, the heading, the points, and the line that tells of points left out. */
static guint
count_section (const RegiePlanSection *section)
{
  if (section->items == NULL)
    return 0;

  return 2 + count_lines (section, 0) + (section->n_shown < section->items->len ? 1 : 0);
}

static guint
count_page (const RegiePlanSheet *sheet,
            guint                 n_head)
{
  guint n_lines = n_head;

  for (guint i = 0; i < REGIE_PLAN_N_SECTIONS; i++)
    n_lines += count_section (&sheet->sections[i]);

  return n_lines;
}

/* The section that takes most lines beyond its floor, or NULL when none does. */
static RegiePlanSection *
find_longest (RegiePlanSheet *sheet,
              const guint    *floor)
{
  RegiePlanSection *longest = NULL;
  guint most = 0;

  for (guint i = 0; i < REGIE_PLAN_N_SECTIONS; i++)
    {
      RegiePlanSection *section = &sheet->sections[i];
      guint n_lines = section->items == NULL ? 0 : count_lines (section, floor[i]);

      if (n_lines > most)
        {
          longest = section;
          most = n_lines;
        }
    }

  return longest;
}

/* A section with as many points as a page has lines is cut in any case, unless all of it stays. The
 * rest would only be counted again for each point that is left out. */
static void
leave_out_the_rest (RegiePlanSheet *sheet)
{
  for (guint i = 0; i < REGIE_PLAN_N_SECTIONS; i++)
    if (floors[G_N_ELEMENTS (floors) - 1][i] != ALL)
      sheet->sections[i].n_shown = MIN (sheet->sections[i].n_shown, MOST_LINES);
}

/* Leaves points out until the page is one page. */
static void
fit (RegiePlanSheet *sheet,
     guint           n_head)
{
  leave_out_the_rest (sheet);
  for (gsize i = 0; i < G_N_ELEMENTS (floors); i++)
    while (count_page (sheet, n_head) > MOST_LINES)
      {
        RegiePlanSection *longest = find_longest (sheet, floors[i]);

        if (longest == NULL)
          break;
        longest->n_shown--;
      }
}

static void
print_section (const RegiePlanSheet   *sheet,
               const RegiePlanSection *section,
               GString                *page)
{
  if (section->items == NULL)
    return;

  g_string_append_c (page, '\n');
  regie_lines_add (page, section->heading, "", "");
  for (guint i = 0; i < section->n_shown; i++)
    {
      g_autofree char *lines = g_strjoinv ("\n", section->items->pdata[i]);

      g_string_append (page, lines);
      g_string_append_c (page, '\n');
    }

  if (section->n_shown < section->items->len)
    {
      g_autofree char *left = g_strdup_printf ("%u", section->items->len - section->n_shown);
      g_autofree char *more = regie_plan_sheet_say (sheet,
                                                    REGIE_PLAN_WORDS_MORE,
                                                    "count",
                                                    left,
                                                    "regisseur",
                                                    sheet->regisseur,
                                                    NULL);

      regie_lines_add (page, more, "  ", "  ");
    }
}

/* The closing that holds on a day, or NULL while the case is open. */
static RegieClosure *
find_closure (const RegieReportContext *context)
{
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (context->dossier))
    {
      const GDate *date = regie_closure_get_date (closure);
      const GDate *reopened = regie_closure_get_reopened_date (closure);

      if (date != NULL && g_date_compare (date, context->day) <= 0 &&
          (reopened == NULL || g_date_compare (reopened, context->day) > 0))
        return closure;
    }

  return NULL;
}

/* The plan that the page is about. A version that begins later binds nobody yet. */
static RegiePlan *
find_plan (const RegieReportContext *context,
           RegieClosure             *closure)
{
  RegiePlan *binding = regie_dossier_get_plan_on (context->dossier, context->day);
  RegiePlan *current = regie_dossier_get_plan (context->dossier);

  if (binding != NULL || current == NULL)
    return binding;

  return closure != NULL || regie_plan_get_status (current) == REGIE_PLAN_STATUS_DRAFT ? current
                                                                                       : NULL;
}

/* What the method calls the regisseur; that word is not the same everywhere. */
static char *
dup_regisseur_word (const RegieReportContext *context)
{
  g_autofree char *word = NULL;

  if (context->method != NULL)
    word = regie_method_dup_name (context->method, REGIE_TYPE_TERM, "regisseur", context->language);

  return regie_lines_clip (word == NULL ? "regisseur" : word, LONGEST_WORD);
}

/* What a reader must know first of a page that is not about a plan in force. */
static char *
dup_state (RegiePlanSheet *sheet,
           RegieClosure   *closure)
{
  if (closure != NULL)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_CLOSED, NULL);
  if (sheet->plan == NULL)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_NO_PLAN, NULL);
  if (regie_plan_get_status (sheet->plan) == REGIE_PLAN_STATUS_DRAFT)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_DRAFT, NULL);

  return NULL;
}

static void
print_head (RegiePlanSheet *sheet,
            RegieClosure   *closure,
            GString        *page)
{
  g_autofree char *date = regie_report_dup_day (sheet->context, sheet->context->day);
  g_autofree char *title = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_TITLE, "date", date, NULL);
  g_autofree char *state = dup_state (sheet, closure);

  regie_lines_add_title (page, title, '=');
  if (state != NULL)
    regie_lines_add (page, state, "", "");
}

static void
fill (RegiePlanSheet *sheet,
      RegieClosure   *closure)
{
  regie_plan_sheet_tell_people (sheet);
  regie_plan_sheet_tell_strengths (sheet);
  if (closure != NULL)
    {
      regie_plan_sheet_tell_after (sheet, closure);
      return;
    }

  regie_plan_sheet_tell_worries (sheet);
  regie_plan_sheet_tell_wishes (sheet);
  regie_plan_sheet_tell_actions (sheet);
  regie_plan_sheet_tell_agreements (sheet);
  regie_plan_sheet_tell_regisseur (sheet);
  regie_plan_sheet_tell_meeting (sheet);
}

static guint
count_line_feeds (const char *text)
{
  guint n_lines = 0;

  for (const char *p = strchr (text, '\n'); p != NULL; p = strchr (p + 1, '\n'))
    n_lines++;

  return n_lines;
}

static char *
write_plan_page (const RegieReportContext *context)
{
  RegieClosure *closure = find_closure (context);
  RegiePlanSheet sheet = { context, find_plan (context, closure), dup_regisseur_word (context) };
  GString *page = g_string_new (NULL);

  fill (&sheet, closure);
  print_head (&sheet, closure, page);
  fit (&sheet, count_line_feeds (page->str));
  for (guint i = 0; i < REGIE_PLAN_N_SECTIONS; i++)
    print_section (&sheet, &sheet.sections[i], page);

  regie_plan_sheet_clear (&sheet);

  return g_string_free (page, FALSE);
}

static const RegieReportPort port = { write_plan_page };

static void
regie_plan_page_class_init (RegiePlanPageClass *klass)
{
  REGIE_REPORT_CLASS (klass)->port = (gpointer) &port;
}

static void
regie_plan_page_init (RegiePlanPage *self)
{
}

/**
 * regie_plan_page_new:
 * @method: (nullable): the method that the case follows
 *
 * Makes the report.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegiePlanPage *
regie_plan_page_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_PLAN_PAGE, "method", method, NULL);
}
