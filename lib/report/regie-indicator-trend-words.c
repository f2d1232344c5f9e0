/* regie-indicator-trend-words.c: what indicators said, in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-indicator-trend-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"

/* A number in its unit. */
char *
regie_trend_dup_value (const char         *language,
                       RegieIndicatorUnit  unit,
                       gint64              value)
{
  g_autofree char *whole =
    regie_dup_count (language, unit == REGIE_INDICATOR_UNIT_PERCENT ? value / 10 : value);
  char tenths[] = { (char) ('0' + value % 10), '\0' };

  switch (unit)
    {
    case REGIE_INDICATOR_UNIT_PERCENT:
      if (value % 10 == 0)
        return g_strconcat (whole, "%", NULL);
      return regie_translate_with (language,
                                   N_ ("{whole}.{tenths}%"),
                                   "whole",
                                   whole,
                                   "tenths",
                                   tenths,
                                   NULL);
    case REGIE_INDICATOR_UNIT_DAYS:
      return regie_translate_with (language, N_ ("{n} days"), "n", whole, NULL);
    case REGIE_INDICATOR_UNIT_COUNT:
    case REGIE_INDICATOR_UNIT_POINTS:
      break;
    }

  return g_steal_pointer (&whole);
}

/* What an indicator said, and when. */
char *
regie_trend_dup_point (const RegieTrendSheet *sheet,
                       const RegieTrendPanel *panel,
                       const RegieTrendPoint *point)
{
  const char *language = sheet->view->context.language;
  g_autofree char *date = regie_dup_date (language, point->date);
  g_autofree char *value = point->is_withheld
                             ? g_strdup (regie_translate (language, N_ ("withheld")))
                             : regie_trend_dup_value (language, panel->unit, point->value);

  return regie_translate_with (language,
                               N_ ("{value} on {date}"),
                               "value",
                               value,
                               "date",
                               date,
                               NULL);
}

static char *
dup_wanted (const char             *language,
            const RegieTrendPanel  *panel,
            const RegieTrendTarget *target)
{
  g_autofree char *value = regie_trend_dup_value (language, panel->unit, target->value);
  g_autofree char *date = target->date == NULL ? NULL : regie_dup_date (language, target->date);
  gboolean is_least = target->bound == REGIE_TARGET_BOUND_AT_LEAST;
  const char *text = is_least ? N_ ("{name} wants at least {value} by {date}")
                              : N_ ("{name} wants at most {value} by {date}");

  if (date == NULL)
    text = is_least ? N_ ("{name} wants at least {value}") : N_ ("{name} wants at most {value}");

  return regie_translate_with (language,
                               text,
                               "name",
                               target->name,
                               "value",
                               value,
                               "date",
                               date,
                               NULL);
}

/* What an indicator should say of a body, by when, and whether it does. */
char *
regie_trend_dup_target (const RegieTrendSheet  *sheet,
                        const RegieTrendPanel  *panel,
                        const RegieTrendTarget *target)
{
  const char *language = sheet->view->context.language;
  g_autofree char *wanted = dup_wanted (language, panel, target);
  const char *text = NULL;

  switch (target->is_reached)
    {
    case REGIE_ANSWER_UNKNOWN:
      return g_steal_pointer (&wanted);
    case REGIE_ANSWER_YES:
      text = N_ ("{target}: reached");
      break;
    case REGIE_ANSWER_NO:
      text = target->is_due ? N_ ("{target}: not reached") : N_ ("{target}: not reached yet");
      break;
    }

  return regie_translate_with (language, text, "target", wanted, NULL);
}

/* What is not there, of an indicator or of all; NULL when nothing is left out. */
static char *
dup_left_out (const char *language,
              const char *text,
              guint       n)
{
  g_autofree char *number = regie_dup_count (language, n);

  return n == 0 ? NULL : regie_translate_with (language, text, "n", number, NULL);
}

/* What the picture of an indicator does not show, in sentences. */
GPtrArray *
regie_trend_list_notes (const RegieTrendSheet *sheet,
                        const RegieTrendPanel *panel)
{
  const char *language = sheet->view->context.language;
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  guint n_withheld = 0;
  guint n_earlier = 0;
  char *texts[5];

  for (guint i = 0; i < panel->lines->len; i++)
    {
      const RegieTrendLine *line = REGIE_TREND_LINE (panel, i);

      n_earlier += line->n_left_out;
      for (guint j = 0; j < line->points->len; j++)
        n_withheld += REGIE_TREND_POINT (line, j)->is_withheld ? 1 : 0;
    }

  texts[0] = dup_left_out (language, N_ ("Readings that are withheld: {n}."), n_withheld);
  texts[1] = dup_left_out (language, N_ ("Bodies that are not shown: {n}."), panel->n_hidden_lines);
  texts[2] =
    dup_left_out (language, N_ ("Targets that are not shown: {n}."), panel->n_hidden_targets);
  texts[3] = dup_left_out (language, N_ ("Readings without a day: {n}."), panel->n_without_day);
  texts[4] = dup_left_out (language, N_ ("Earlier readings that are not shown: {n}."), n_earlier);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      g_ptr_array_add (notes, texts[i]);

  return notes;
}

/* What there is to say of all indicators together; NULL when nothing. */
char *
regie_trend_dup_note (const RegieTrendSheet *sheet)
{
  const char *language = sheet->view->context.language;

  if (sheet->panels->len == 0)
    return g_strdup (
      regie_translate (language, N_ ("There are no readings and no targets to show.")));

  return dup_left_out (language,
                       N_ ("Indicators that are not shown: {n}."),
                       sheet->n_hidden_panels);
}

static void
tell_line (const RegieTrendSheet *sheet,
           const RegieTrendPanel *panel,
           const RegieTrendLine  *line,
           GString               *text)
{
  const char *language = sheet->view->context.language;
  g_autoptr(GString) points = g_string_new (NULL);

  for (guint i = 0; i < line->points->len; i++)
    {
      g_autofree char *point = regie_trend_dup_point (sheet, panel, REGIE_TREND_POINT (line, i));

      if (i > 0)
        g_string_append (points, ", ");
      g_string_append (points, point);
    }
  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("{indicator}, {name}: {points}."),
                                            "indicator",
                                            panel->name,
                                            "name",
                                            line->name,
                                            "points",
                                            points->str,
                                            NULL));
}

static void
tell_panel (const RegieTrendSheet *sheet,
            const RegieTrendPanel *panel,
            GString               *text)
{
  const char *language = sheet->view->context.language;
  g_autoptr(GPtrArray) notes = regie_trend_list_notes (sheet, panel);

  for (guint i = 0; i < panel->lines->len; i++)
    tell_line (sheet, panel, REGIE_TREND_LINE (panel, i), text);
  for (guint i = 0; i < panel->targets->len; i++)
    {
      g_autofree char *target =
        regie_trend_dup_target (sheet, panel, REGIE_TREND_TARGET (panel, i));

      regie_picture_tell (text,
                          regie_translate_with (language,
                                                N_ ("{indicator}: {target}."),
                                                "indicator",
                                                panel->name,
                                                "target",
                                                target,
                                                NULL));
    }
  for (guint i = 0; i < notes->len; i++)
    regie_picture_tell (text, g_strdup (notes->pdata[i]));
}

/* The picture in sentences, one in a line. */
char *
regie_indicator_trend_tell (const RegieProgrammeView *view,
                            const char               *indicator)
{
  const char *language = view->context.language;
  g_autoptr(RegieTrendSheet) sheet = regie_trend_sheet_new (view, indicator);
  g_autofree char *date = regie_dup_date (language, view->context.day);
  g_autofree char *note = regie_trend_dup_note (sheet);
  GString *text = g_string_new (NULL);

  regie_picture_tell (
    text,
    regie_translate_with (language,
                          N_ ("This picture shows what indicators said until {date}."),
                          "date",
                          date,
                          NULL));
  regie_programme_tell_limits (view, text);
  for (guint i = 0; i < sheet->panels->len; i++)
    tell_panel (sheet, REGIE_TREND_PANEL (sheet, i), text);
  if (note != NULL)
    regie_picture_tell (text, g_steal_pointer (&note));

  return g_string_free (text, FALSE);
}
