/* command-programme-check.c: judges a programme against the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"
#include "review.h"

static char *since;

/* clang-format off */
static const GOptionEntry options[] = {
  { "since", 0, 0, G_OPTION_ARG_FILENAME, &since,
    N_ ("what changed since this earlier result, which was written with --format=json"), N_ ("FILE") },
  { NULL },
};
/* clang-format on */

static void
write_entity (Tool     *tool,
              gpointer  entity)
{
  tool_write_entity (tool, entity);
  tool_write (tool, "\n");
}

static void
write_result (Programme         *programme,
              const char        *name,
              RegieReviewResult *result,
              RegieReviewResult *earlier)
{
  Tool *tool = programme->tool;
  const char *title = regie_programme_get_name (programme->programme);
  g_autoptr(RegieReviewComparison) comparison =
    earlier == NULL ? NULL : regie_review_result_compare (result, earlier);

  if (tool->json)
    write_entity (tool, comparison != NULL ? (gpointer) comparison : result);
  else if (comparison != NULL)
    review_write_comparison (tool, name, title, comparison);
  else
    review_write_result (tool, name, title, result);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Programme) programme = programme_open (tool, arguments[0]);
  g_autoptr(RegieReviewResult) earlier = NULL;
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(RegieReviewResult) judged = NULL;
  g_autoptr(RegieReviewResult) result = NULL;

  if (programme == NULL)
    return TOOL_UNREADABLE;
  if (since != NULL)
    {
      earlier = (RegieReviewResult *) tool_read (tool, REGIE_TYPE_REVIEW_RESULT, since);
      if (earlier == NULL)
        return TOOL_UNREADABLE;
    }

  review = review_new_for_programme (tool, programme->method);
  judged = regie_review_judge_programme (review, programme->programme, &tool->day, tool->language);
  result = review_sort_findings (judged);
  write_result (programme, arguments[0], result, earlier);

  return review_count (regie_review_result_get_findings (result), REGIE_SEVERITY_ERROR) > 0
           ? TOOL_FOUND
           : TOOL_FINE;
}

const ToolCommand command_programme_check = {
  .name = "programme check",
  .arguments = N_ ("PROGRAMME.json"),
  .summary = N_ ("Judges a programme against the method."),
  .description = N_ (
    "Each finding names the records that prove it. Nothing of it blocks. As JSON: the result, which can be given "
    "with --since later."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
