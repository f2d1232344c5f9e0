/* regie-programme-overview-readings.c: at a glance, what indicators said beside their targets
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-indicator-trend-private.h"
#include "report/regie-programme-overview-private.h"

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"

static void
tell_line (const RegieTrendSheet *sheet,
           GString               *page,
           const RegieTrendPanel *panel,
           const RegieTrendLine  *line)
{
  const RegieTrendPoint *last = REGIE_TREND_POINT (line, line->points->len - 1);
  g_autofree char *value = regie_trend_dup_point (sheet, panel, last);
  g_autoptr(GString) text = g_string_new (line->name);

  regie_overview_append (text, ": ", value);
  if (line->points->len > 1)
    {
      const RegieTrendPoint *before = REGIE_TREND_POINT (line, line->points->len - 2);
      g_autofree char *earlier = regie_trend_dup_point (sheet, panel, before);
      g_autofree char *told = regie_translate_with (sheet->view->context.language,
                                                    N_ ("before: {value}"),
                                                    "value",
                                                    earlier,
                                                    NULL);

      regie_overview_append_aside (text, told);
    }
  regie_overview_add_point (page, 0, text->str);
}

static void
tell_panel (const RegieTrendSheet *sheet,
            GString               *page,
            const RegieTrendPanel *panel)
{
  regie_lines_add (page, panel->name, "", "");
  for (guint i = 0; i < panel->lines->len; i++)
    tell_line (sheet, page, panel, REGIE_TREND_LINE (panel, i));
  regie_programme_overview_add_rest (sheet->view, page, 0, panel->n_hidden_lines);
  for (guint i = 0; i < panel->targets->len; i++)
    {
      g_autofree char *target =
        regie_trend_dup_target (sheet, panel, REGIE_TREND_TARGET (panel, i));

      regie_overview_add_point (page, 0, target);
    }
  regie_programme_overview_add_rest (sheet->view, page, 0, panel->n_hidden_targets);
}

/* Of each indicator what it said last of whom, and what is wanted. */
void
regie_programme_overview_tell_readings (const RegieProgrammeView *view,
                                        GString                  *page)
{
  g_autoptr(RegieTrendSheet) sheet = regie_trend_sheet_new (view, NULL);

  regie_overview_begin (&view->context, page, N_ ("Readings and targets"));
  for (guint i = 0; i < sheet->panels->len; i++)
    {
      if (i > 0)
        g_string_append_c (page, '\n');
      tell_panel (sheet, page, REGIE_TREND_PANEL (sheet, i));
    }
  regie_programme_overview_add_rest (view, page, 0, sheet->n_hidden_panels);
  regie_overview_end (&view->context, page, sheet->panels->len);
}
