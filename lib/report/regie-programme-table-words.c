/* regie-programme-table-words.c: a table of bodies and actions in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-table-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"

static void
tell_totals (const RegieProgrammeTableSheet *sheet,
             GString                        *text)
{
  const char *language = sheet->view->context.language;
  RegieProgrammeTally all = { 0 };
  g_autofree char *share = NULL;
  g_autofree char *late = NULL;
  g_autofree char *blocked = NULL;
  g_autofree char *n = regie_dup_count (language, sheet->view->bodies->len);

  for (guint i = 0; i < sheet->view->actions->len; i++)
    regie_programme_tally_add (&all, REGIE_PROGRAMME_ACTION (sheet->view, i));
  share = regie_programme_tally_tell_share (language, &all);
  late = regie_dup_count (language, all.n[REGIE_PROGRAMME_STATE_OVERDUE]);
  blocked = regie_dup_count (language, all.n_blocked);
  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("All together, {bodies} bodies: {share} done, "
                                                "{late} overdue, {blocked} blocked."),
                                            "bodies",
                                            n,
                                            "share",
                                            share,
                                            "late",
                                            late,
                                            "blocked",
                                            blocked,
                                            NULL));
}

/* How many are in a state; those that are blocked also when they are late. */
static guint
get_number (const RegieProgrammeTally *tally,
            RegieProgrammeState        state)
{
  return state == REGIE_PROGRAMME_STATE_BLOCKED ? tally->n_blocked : tally->n[state];
}

/* The codes of the columns in which a row has an action in a state. */
static char *
dup_codes (const RegieProgrammeTableSheet *sheet,
           const RegieProgrammeTableRow   *row,
           RegieProgrammeState             state)
{
  g_autoptr(GString) codes = g_string_new (NULL);

  for (guint i = 0; i < sheet->columns->len; i++)
    {
      guint place = g_array_index (sheet->columns, guint, i);

      if (get_number (regie_programme_table_sheet_get_cell (sheet, row, i), state) == 0)
        continue;
      if (codes->len > 0)
        g_string_append (codes, ", ");
      g_string_append (codes, REGIE_PROGRAMME_COLUMN (sheet->view, place)->code);
    }

  return g_string_free (g_steal_pointer (&codes), FALSE);
}

/* A part of the sentence of a row: where its actions are in a state, or of many how many are. */
static void
append_state (GString                        *sentence,
              const RegieProgrammeTableSheet *sheet,
              const RegieProgrammeTableRow   *row,
              RegieProgrammeState             state)
{
  const char *language = sheet->view->context.language;
  guint n =
    get_number (regie_programme_table_sheet_get_cell (sheet, row, sheet->columns->len), state);
  g_autofree char *codes = NULL;

  if (n == 0)
    return;

  codes = sheet->is_summed ? regie_dup_count (language, n) : dup_codes (sheet, row, state);
  g_string_append (sentence, "; ");
  regie_append_filled (sentence,
                       regie_translate (language, N_ ("{state}: {codes}")),
                       "state",
                       regie_programme_get_state_word (language, state),
                       "codes",
                       codes,
                       NULL);
}

static void
tell_row (const RegieProgrammeTableSheet *sheet,
          const RegieProgrammeTableRow   *row,
          GString                        *text)
{
  static const RegieProgrammeState states[] = {
    REGIE_PROGRAMME_STATE_OVERDUE, REGIE_PROGRAMME_STATE_BLOCKED, REGIE_PROGRAMME_STATE_ACTIVE,
    REGIE_PROGRAMME_STATE_OPEN,    REGIE_PROGRAMME_STATE_DROPPED,
  };
  const char *language = sheet->view->context.language;
  const RegieProgrammeTally *tally =
    regie_programme_table_sheet_get_cell (sheet, row, sheet->columns->len);
  g_autofree char *share = regie_programme_tally_tell_share (language, tally);
  g_autofree char *beginning = NULL;
  GString *sentence = NULL;

  if (row->is_heading)
    return;

  beginning =
    regie_programme_tally_all (tally) == 0
      ? regie_translate_with (language, N_ ("{name}: no actions"), "name", row->name, NULL)
      : regie_translate_with (language,
                              N_ ("{name}: {share} done"),
                              "name",
                              row->name,
                              "share",
                              share,
                              NULL);
  sentence = g_string_new (beginning);
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    append_state (sentence, sheet, row, states[i]);
  g_string_append_c (sentence, '.');
  regie_picture_tell (text, g_string_free (sentence, FALSE));
}

static void
tell_column (const RegieProgrammeTableSheet *sheet,
             const RegieProgrammeColumn     *column,
             GString                        *text)
{
  static const char *const sentences[] = {
    N_ ("{code}, for all: {title}."),
    N_ ("{code}, in the whole country: {title}."),
    N_ ("{code}, for a region: {title}."),
    N_ ("{code}, for a municipality: {title}."),
    N_ ("{code}, for an organisation: {title}."),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (column->titles[i] != NULL)
      regie_picture_tell (text,
                          regie_translate_with (sheet->view->context.language,
                                                sentences[i],
                                                "code",
                                                column->code,
                                                "title",
                                                column->titles[i],
                                                NULL));
}

/* The picture in sentences, one in a line. */
char *
regie_programme_table_tell (const RegieProgrammeView *view)
{
  const char *language = view->context.language;
  g_autoptr(RegieProgrammeTableSheet) sheet = regie_programme_table_sheet_new (view);
  g_autofree char *date = regie_dup_date (language, view->context.day);
  GString *text = g_string_new (NULL);

  regie_picture_tell (
    text,
    regie_translate_with (language,
                          N_ ("This table shows how far the actions are on {date}."),
                          "date",
                          date,
                          NULL));
  regie_programme_tell_limits (view, text);
  tell_totals (sheet, text);
  for (guint i = 0; i < sheet->rows->len; i++)
    tell_row (sheet, REGIE_PROGRAMME_TABLE_ROW (sheet, i), text);
  for (guint i = 0; i < sheet->columns->len; i++)
    tell_column (sheet,
                 REGIE_PROGRAMME_COLUMN (view, g_array_index (sheet->columns, guint, i)),
                 text);

  return g_string_free (text, FALSE);
}
