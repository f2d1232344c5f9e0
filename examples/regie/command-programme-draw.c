/* command-programme-draw.c: draws a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"

static char *output;
static char *body;
static char *theme;
static char *indicator;
static char *year_text;
static gboolean by_theme;
static guint64 year;
static gboolean wants_text;

/* clang-format off */
static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("where the picture goes (default: standard output)"), N_ ("FILE.svg") },
  { "body", 0, 0, G_OPTION_ARG_FILENAME, &body, N_ ("this body, and those in it"), N_ ("ID") },
  { "theme", 0, 0, G_OPTION_ARG_FILENAME, &theme, N_ ("this theme"), "A|B|C|D|E" },
  { "indicator", 0, 0, G_OPTION_ARG_FILENAME, &indicator, N_ ("which indicator the trend is of (default: all)"), N_ ("ID") },
  { "year", 0, 0, G_OPTION_ARG_FILENAME, &year_text, N_ ("the purposes of this year in the budget (default: all years)"), N_ ("YYYY") },
  { "by-theme", 0, 0, G_OPTION_ARG_NONE, &by_theme, N_ ("themes in the timeline, instead of bodies"), NULL },
  { "text", 0, 0, G_OPTION_ARG_NONE, &wants_text, N_ ("the same in sentences, instead of the picture"), NULL },
  { NULL },
};
/* clang-format on */

static RegieProgrammeReport *
make_table (RegieMethod *method)
{
  return REGIE_PROGRAMME_REPORT (regie_programme_table_new (method));
}

static RegieProgrammeReport *
make_timeline (RegieMethod *method)
{
  RegieProgrammeTimeline *timeline = regie_programme_timeline_new (method);

  regie_programme_timeline_set_by_theme (timeline, by_theme);

  return REGIE_PROGRAMME_REPORT (timeline);
}

static RegieProgrammeReport *
make_budget (RegieMethod *method)
{
  RegieBudgetChart *chart = regie_budget_chart_new (method);

  regie_budget_chart_set_year (chart, (int) year);

  return REGIE_PROGRAMME_REPORT (chart);
}

static RegieProgrammeReport *
make_trend (RegieMethod *method)
{
  RegieIndicatorTrend *trend = regie_indicator_trend_new (method);

  regie_indicator_trend_set_indicator (trend, indicator);

  return REGIE_PROGRAMME_REPORT (trend);
}

static const struct
{
  const char *name;
  RegieProgrammeReport *(*make) (RegieMethod *method);
} pictures[] = {
  { "table", make_table },
  { "timeline", make_timeline },
  { "budget", make_budget },
  { "trend", make_trend },
};

static gssize
find_picture (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    if (g_str_equal (pictures[i].name, name))
      return (gssize) i;

  return -1;
}

#define MAX_YEAR 9999

/* What is wrong with the options for a picture, or NULL. */
static const char *
judge_options (const char *picture,
               guint64    *number)
{
  if (indicator != NULL && !g_str_equal (picture, "trend"))
    return N_ ("--indicator goes with a trend");
  if (year_text != NULL && !g_str_equal (picture, "budget"))
    return N_ ("--year goes with a budget");
  if (by_theme && !g_str_equal (picture, "timeline"))
    return N_ ("--by-theme goes with a timeline");
  if (year_text != NULL && (!tool_parse_number (year_text, MAX_YEAR, number) || *number == 0))
    return N_ ("a year is written as YYYY");

  return NULL;
}

static ToolStatus
draw (Programme *programme,
      gsize      which)
{
  Tool *tool = programme->tool;
  g_autoptr(RegieProgrammeReport) report = pictures[which].make (programme->method);
  g_autofree char *text = NULL;

  regie_programme_report_set_body (report, body);
  regie_programme_report_set_theme (report, theme);
  text =
    wants_text
      ? regie_programme_report_describe (report, programme->programme, &tool->day, tool->language)
      : regie_programme_report_write (report, programme->programme, &tool->day, tool->language);

  return tool_save (tool, output, text);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  gssize which = find_picture (arguments[0]);
  g_autoptr(Programme) programme = NULL;
  const char *complaint = NULL;

  if (which < 0)
    {
      tool_complain (tool,
                     arguments[0],
                     tool_text (tool, N_ ("the picture is table, timeline, budget or trend")));
      return TOOL_UNREADABLE;
    }
  complaint = judge_options (arguments[0], &year);
  if (complaint != NULL)
    {
      tool_complain (tool, NULL, tool_text (tool, complaint));
      return TOOL_UNREADABLE;
    }

  if (g_strcmp0 (output, arguments[1]) == 0)
    {
      tool_complain (tool,
                     output,
                     tool_text (tool, N_ ("the picture would replace the programme")));
      return TOOL_UNREADABLE;
    }

  programme = programme_open (tool, arguments[1]);
  if (programme == NULL || !programme_knows (programme, body, theme) ||
      !programme_knows_indicator (programme, indicator))
    return TOOL_UNREADABLE;

  return draw (programme, (gsize) which);
}

const ToolCommand command_programme_draw = {
  .name = "programme draw",
  .arguments = N_ ("table|timeline|budget|trend PROGRAMME.json"),
  .summary =
    N_ ("Draws a programme: what is done where, when, for how much, and with what result."),
  .description = N_ (
    "The picture is an SVG file, for a browser, a printer or a document. It holds what --text tells, for readers who do "
    "not see it."),
  .min_arguments = 2,
  .max_arguments = 2,
  .common = TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
