/* regie-programme-timeline-words.c: from when to when, in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-timeline-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "report/regie-overview-private.h"

static char *
dup_days (const RegieProgrammeTimelineSheet *sheet,
          const RegieProgrammeBar           *bar)
{
  if (bar->start == NULL)
    return g_strdup (regie_translate (sheet->view->context.language, N_ ("no days agreed")));

  return regie_overview_dup_period (&sheet->view->context, bar->start, bar->end);
}

/* The days as they stand in the programme, which need not be in order. */
static char *
dup_planned (const RegieProgrammeTimelineSheet *sheet,
             RegieImplementationAction         *action)
{
  const GDate *start = regie_implementation_action_get_planned_start_date (action);
  const GDate *end = regie_implementation_action_get_planned_end_date (action);

  if (start == NULL && end == NULL)
    return g_strdup (regie_translate (sheet->view->context.language, N_ ("no days agreed")));

  return regie_overview_dup_period (&sheet->view->context, start, end);
}

static void
tell_action (const RegieProgrammeTimelineSheet *sheet,
             const RegieProgrammeBar           *bar,
             GString                           *text)
{
  const RegieProgrammeView *view = sheet->view;
  const char *language = view->context.language;
  const RegieProgrammeAction *action = REGIE_PROGRAMME_ACTION (view, bar->action);
  g_autofree char *days = dup_planned (sheet, action->action);
  g_autofree char *date = bar->done == NULL ? NULL : regie_dup_date (language, bar->done);
  g_autofree char *done =
    date == NULL ? NULL
                 : regie_translate_with (language, N_ ("done on {date}"), "date", date, NULL);

  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("{title} ({body}): {days}; {state}."),
                                            "title",
                                            bar->name,
                                            "body",
                                            REGIE_PROGRAMME_BODY (view, action->body)->name,
                                            "days",
                                            days,
                                            "state",
                                            done != NULL
                                              ? done
                                              : regie_programme_get_state_word (language,
                                                                                action->state),
                                            NULL));
}

static void
tell_sum (const RegieProgrammeTimelineSheet *sheet,
          const RegieProgrammeBar           *bar,
          GString                           *text)
{
  const char *language = sheet->view->context.language;
  g_autofree char *days = dup_days (sheet, bar);
  g_autofree char *share = regie_programme_tally_tell_share (language, &bar->tally);
  g_autofree char *late = regie_dup_count (language, bar->tally.n[REGIE_PROGRAMME_STATE_OVERDUE]);
  g_autofree char *without = regie_dup_count (language, bar->n_without_days);

  if (regie_programme_tally_all (&bar->tally) == 0)
    regie_picture_tell (text,
                        regie_translate_with (language,
                                              N_ ("{name}: no actions."),
                                              "name",
                                              bar->name,
                                              NULL));
  else
    regie_picture_tell (text,
                        regie_translate_with (language,
                                              N_ ("{name}: {days}; {share} done, {late} overdue, "
                                                  "{without} without days."),
                                              "name",
                                              bar->name,
                                              "days",
                                              days,
                                              "share",
                                              share,
                                              "late",
                                              late,
                                              "without",
                                              without,
                                              NULL));
}

static void
tell_arrows (const RegieProgrammeTimelineSheet *sheet,
             GString                           *text)
{
  const char *language = sheet->view->context.language;
  g_autofree char *n = regie_dup_count (language, sheet->n_hidden_arrows);

  for (guint i = 0; i < sheet->arrows->len; i++)
    regie_picture_tell (text,
                        regie_translate_with (language,
                                              N_ ("“{second}” waits for “{first}”."),
                                              "second",
                                              REGIE_PROGRAMME_BAR (sheet,
                                                                   REGIE_PROGRAMME_ARROW (sheet, i)
                                                                     ->second)
                                                ->name,
                                              "first",
                                              REGIE_PROGRAMME_BAR (sheet,
                                                                   REGIE_PROGRAMME_ARROW (sheet, i)
                                                                     ->first)
                                                ->name,
                                              NULL));
  if (sheet->n_hidden_arrows > 0)
    regie_picture_tell (
      text,
      regie_translate_with (language,
                            N_ ("What waits for what is not drawn: that would take {n} lines."),
                            "n",
                            n,
                            NULL));
}

/* The picture in sentences, one in a line. */
char *
regie_programme_timeline_tell (const RegieProgrammeView *view,
                               gboolean                  by_theme)
{
  const char *language = view->context.language;
  g_autoptr(RegieProgrammeTimelineSheet) sheet =
    regie_programme_timeline_sheet_new (view, by_theme);
  g_autofree char *date = regie_dup_date (language, view->context.day);
  GString *text = g_string_new (NULL);

  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("This timeline shows how it stands on {date}."),
                                            "date",
                                            date,
                                            NULL));
  regie_programme_tell_limits (view, text);
  if (view->actions->len == 0)
    regie_picture_tell (text, g_strdup (regie_translate (language, N_ ("There are no actions."))));
  for (guint i = 0; i < sheet->bars->len; i++)
    {
      const RegieProgrammeBar *bar = REGIE_PROGRAMME_BAR (sheet, i);

      if (bar->action != REGIE_PROGRAMME_NOWHERE)
        tell_action (sheet, bar, text);
      else if (!bar->is_heading)
        tell_sum (sheet, bar, text);
    }
  tell_arrows (sheet, text);

  return g_string_free (text, FALSE);
}
