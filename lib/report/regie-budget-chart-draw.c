/* regie-budget-chart-draw.c: the money of a programme as bars
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-budget-chart-private.h"

#include "base/regie-language-private.h"

#define WIDTH        1000
#define NAME_WIDTH   210
#define BAR_WIDTH    380
#define AMOUNT_WIDTH 350
#define BAR          14
#define BAR_GAP      4
#define ROW_GAP      16
#define SPACE        24
#define NAME_SIZE    13
#define TEXT_SIZE    11

/* Each sort of money has a pattern of its own besides its colour. */
static void
draw_bar (GString        *svg,
          const RegieBox *box,
          RegieMoney      money)
{
  static const char *const fills[REGIE_N_MONEY] = { "#fff", REGIE_CANVAS_GREY, REGIE_CANVAS_BLUE };

  regie_canvas_add_frame (svg,
                          box,
                          0,
                          fills[money],
                          money == REGIE_MONEY_SPENT ? REGIE_CANVAS_BLUE : REGIE_CANVAS_INK,
                          1);
  if (money == REGIE_MONEY_COMMITTED)
    regie_programme_draw_hatch (svg, box);
}

static int
get_length (gint64 cents,
            gint64 most)
{
  double share = most <= 0 ? 0 : (double) MAX (0, cents) / (double) most;

  return cents <= 0 ? 0 : MAX (1, (int) (share * BAR_WIDTH));
}

/* The amount behind a bar; what was spent or promised beyond the plan is called so. */
static char *
dup_label (const RegieProgrammeView *view,
           const RegieBudgetRow     *row,
           RegieMoney                money)
{
  const char *language = view->context.language;
  g_autofree char *amount = regie_budget_dup_amount (language, row->amounts.cents[money]);

  if (money == REGIE_MONEY_PLANNED ||
      row->amounts.cents[money] <= row->amounts.cents[REGIE_MONEY_PLANNED])
    return g_steal_pointer (&amount);

  return regie_translate_with (language,
                               N_ ("{amount}: more than planned"),
                               "amount",
                               amount,
                               NULL);
}

static int
draw_row (RegieCanvas              *canvas,
          const RegieProgrammeView *view,
          const RegieBudgetRow     *row,
          gint64                    most,
          int                       y)
{
  int left = REGIE_CANVAS_MARGIN + NAME_WIDTH;
  g_autoptr(RegieCaption) name = regie_caption_new ();

  regie_caption_add (name, row->name, NAME_SIZE, TRUE, NAME_WIDTH - 12, 3);
  regie_canvas_add_label (canvas, "row", name, REGIE_CANVAS_MARGIN, y, REGIE_TEXT_ANCHOR_START);
  for (RegieMoney money = 0; money < REGIE_N_MONEY; money++)
    {
      RegieBox bar = { left, y, get_length (row->amounts.cents[money], most), BAR };
      g_autofree char *label = dup_label (view, row, money);

      if (bar.width > 0)
        {
          regie_canvas_add_symbol (canvas, row->name, &bar);
          draw_bar (canvas->shapes, &bar, money);
        }
      regie_programme_draw_text (canvas,
                                 "amount",
                                 label,
                                 left + bar.width + 6,
                                 y,
                                 TEXT_SIZE,
                                 FALSE,
                                 AMOUNT_WIDTH,
                                 REGIE_TEXT_ANCHOR_START);
      y += BAR + BAR_GAP;
    }

  return y + ROW_GAP;
}

static int
draw_legend (RegieCanvas *canvas,
             const char  *language,
             int          y)
{
  RegieLegend legend = regie_legend_begin (canvas, language, y);

  for (RegieMoney money = 0; money < REGIE_N_MONEY; money++)
    {
      RegieBox sign = regie_legend_add_raw (&legend, regie_budget_get_money_word (language, money));
      RegieBox bar = { sign.x, sign.y + 4, sign.width, BAR };

      draw_bar (canvas->shapes, &bar, money);
    }

  return regie_legend_end (&legend);
}

static gint64
get_most (const RegieBudgetSheet *sheet)
{
  gint64 most = 0;

  for (guint i = 0; i < sheet->rows->len; i++)
    for (guint j = 0; j < REGIE_N_MONEY; j++)
      most = MAX (most, REGIE_BUDGET_ROW (sheet, i)->amounts.cents[j]);

  return most;
}

static int
draw_note (RegieCanvas *canvas,
           const char  *text,
           int          y)
{
  g_autoptr(RegieCaption) note = regie_caption_new ();

  if (text == NULL)
    return y;

  regie_caption_add (note, text, NAME_SIZE, FALSE, WIDTH - 2 * REGIE_CANVAS_MARGIN, 2);
  regie_canvas_add_label (canvas, "note", note, REGIE_CANVAS_MARGIN, y, REGIE_TEXT_ANCHOR_START);

  return y + regie_caption_get_height (note) + ROW_GAP;
}

/* Draws the picture. */
RegieCanvas *
regie_budget_chart_draw (const RegieProgrammeView *view,
                         int                       year)
{
  const char *language = view->context.language;
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieBudgetSheet) sheet = year == 0 ? regie_budget_sheet_new_by_year (view)
                                                 : regie_budget_sheet_new_by_purpose (view, year);
  g_autofree char *title = regie_budget_chart_dup_title (view, year);
  g_autofree char *unequal = regie_budget_tell_unequal (view, sheet);
  int y = 0;

  canvas->width = WIDTH;
  y = regie_programme_draw_heading (canvas, view, title) + SPACE;
  if (sheet->n_budgets == 0)
    y = draw_note (canvas, regie_translate (language, N_ ("There is no budget.")), y);
  else
    for (guint i = 0; i < sheet->rows->len; i++)
      y = draw_row (canvas, view, REGIE_BUDGET_ROW (sheet, i), get_most (sheet), y);
  y = draw_note (canvas, unequal, y);
  canvas->height = draw_legend (canvas, language, y) + REGIE_CANVAS_MARGIN;

  return canvas;
}

static void
tell_row (const RegieProgrammeView *view,
          const RegieBudgetRow     *row,
          GString                  *text)
{
  const char *language = view->context.language;
  g_autofree char *planned =
    regie_budget_dup_amount (language, row->amounts.cents[REGIE_MONEY_PLANNED]);
  g_autofree char *committed = dup_label (view, row, REGIE_MONEY_COMMITTED);
  g_autofree char *spent = dup_label (view, row, REGIE_MONEY_SPENT);

  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("{name}: planned {planned}; committed "
                                                "{committed}; spent {spent}."),
                                            "name",
                                            row->name,
                                            "planned",
                                            planned,
                                            "committed",
                                            committed,
                                            "spent",
                                            spent,
                                            NULL));
}

/* The picture in sentences, one in a line. */
char *
regie_budget_chart_tell (const RegieProgrammeView *view,
                         int                       year)
{
  const char *language = view->context.language;
  g_autoptr(RegieBudgetSheet) sheet = year == 0 ? regie_budget_sheet_new_by_year (view)
                                                 : regie_budget_sheet_new_by_purpose (view, year);
  g_autofree char *unequal = regie_budget_tell_unequal (view, sheet);
  g_autofree char *title = regie_budget_chart_dup_title (view, year);
  g_autofree char *date = regie_dup_date (language, view->context.day);
  GString *text = g_string_new (NULL);

  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("{title}, as it stands on {date}."),
                                            "title",
                                            title,
                                            "date",
                                            date,
                                            NULL));
  regie_programme_tell_limits (view, text);
  if (sheet->n_budgets == 0)
    regie_picture_tell (text, g_strdup (regie_translate (language, N_ ("There is no budget."))));
  else
    for (guint i = 0; i < sheet->rows->len; i++)
      tell_row (view, REGIE_BUDGET_ROW (sheet, i), text);
  if (unequal != NULL)
    regie_picture_tell (text, g_steal_pointer (&unequal));

  return g_string_free (text, FALSE);
}
