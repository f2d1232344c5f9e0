/* test-lines.c: text in lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "report/regie-lines-private.h"

static void
letters_take_their_columns (void)
{
  g_assert_cmpuint (regie_lines_measure (""), ==, 0);
  g_assert_cmpuint (regie_lines_measure ("één"), ==, 3);
  /* An accent of its own, and a letter of two columns. */
  g_assert_cmpuint (regie_lines_measure ("e\xcc\x81"), ==, 1);
  g_assert_cmpuint (regie_lines_measure ("\xe5\xae\xb6"), ==, 2);
}

static void
text_becomes_one_line (void)
{
  static const struct
  {
    const char *text;
    const char *line;
  } cases[] = {
    { "", "" },
    { " \n ", "" },
    { "  een  twee ", "een twee" },
    { "een\ntwee\r\n\tdrie", "een twee drie" },
    { "een\xe2\x80\xa8twee\xe2\x80\xa9"
      "drie",
      "een twee drie" },
    { "\x1b[31mrood\x07", "[31mrood" },
    { "een\xc2\x85twee", "een twee" },
    { "\xe2\x80\xaenaam\xe2\x81\xa6", "naam" },
    { "\xef\xbb\xbfnaam", "naam" },
    /* Non-joiners belong to words of Persian, joiners to one sign of several. */
    { "\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae", "\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae" },
    { "€\xc2\xa0"
      "85",
      "€\xc2\xa0"
      "85" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = regie_lines_clean (cases[i].text);

      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

static void
long_text_is_cut_visibly (void)
{
  g_autofree char *whole = regie_lines_clip ("Noor\nde Wit", 11);
  g_autofree char *cut = regie_lines_clip ("Noor de Wit", 10);
  g_autofree char *wide = regie_lines_clip ("\xe5\xae\xb6\xe5\xae\xb6\xe5\xae\xb6", 4);

  g_assert_cmpstr (whole, ==, "Noor de Wit");
  g_assert_cmpstr (cut, ==, "Noor de W…");
  g_assert_cmpstr (wide, ==, "\xe5\xae\xb6…");
}

static void
sentence_gets_an_end (void)
{
  static const struct
  {
    const char *text;
    const char *sentence;
  } cases[] = {
    { "", "" },           { "Oma belt", "Oma belt." }, { "Oma belt.", "Oma belt." },
    { "“Ja!”", "“Ja!”" }, { "Wie\n", "Wie." },         { "Echt?", "Echt?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = regie_lines_end_sentence (cases[i].text);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

#define TEN "tien teken"

/* Seven times eleven columns; the seventh word does not fit on the first line. */
static void
lines_break_between_words (void)
{
  g_auto(GStrv) lines =
    regie_lines_wrap (TEN " " TEN " " TEN " " TEN " " TEN " " TEN " " TEN, "- ", "  ");

  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_cmpstr (lines[0], ==, "- " TEN " " TEN " " TEN " " TEN " " TEN " " TEN " tien");
  g_assert_cmpstr (lines[1], ==, "  teken");
}

static void
full_line_is_not_broken (void)
{
  g_autofree char *word = g_strnfill (REGIE_LINES_WIDTH - 2, 'a');
  g_auto(GStrv) lines = regie_lines_wrap (word, "- ", "  ");

  g_assert_cmpuint (g_strv_length (lines), ==, 1);
  g_assert_cmpuint (regie_lines_measure (lines[0]), ==, REGIE_LINES_WIDTH);
}

static void
long_word_is_broken (void)
{
  g_autofree char *word = g_strnfill (2 * REGIE_LINES_WIDTH, 'a');
  g_autofree char *text = g_strconcat ("een ", word, " b", NULL);
  g_auto(GStrv) lines = regie_lines_wrap (text, "- ", "  ");

  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[0], ==, "- een");
  g_assert_cmpuint (regie_lines_measure (lines[1]), ==, REGIE_LINES_WIDTH);
  g_assert_cmpuint (regie_lines_measure (lines[2]), ==, REGIE_LINES_WIDTH);
  g_assert_cmpstr (lines[3], ==, "  aaaa b");
}

static void
wide_letters_fit (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_auto(GStrv) lines = NULL;

  for (guint i = 0; i < REGIE_LINES_WIDTH; i++)
    g_string_append (text, "\xe5\xae\xb6");
  lines = regie_lines_wrap (text->str, "-", " ");

  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_cmpuint (regie_lines_measure (lines[0]), ==, REGIE_LINES_WIDTH - 1);
}

static void
empty_text_is_a_line (void)
{
  g_auto(GStrv) lines = regie_lines_wrap (" \n", "  - ", "    ");

  g_assert_cmpuint (g_strv_length (lines), ==, 1);
  g_assert_cmpstr (lines[0], ==, "  -");
}

static void
held_words_stay_together (void)
{
  g_autofree char *date = regie_lines_hold ("15 september 2026");
  g_autofree char *fill = g_strnfill (REGIE_LINES_WIDTH - 10, 'a');
  g_autofree char *text = g_strjoin (" ", fill, date, NULL);
  g_auto(GStrv) lines = regie_lines_wrap (text, "", "");

  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_cmpstr (lines[1], ==, "15 september 2026");
}

static void
values_stand_in_a_column (void)
{
  g_autoptr(GString) page = g_string_new (NULL);

  regie_lines_add_pair (page, "Één", "waarde");
  regie_lines_add_pair (page, "Twee", NULL);
  g_assert_cmpstr (page->str, ==, "Één                   waarde\n");
}

static void
title_is_underlined (void)
{
  g_autoptr(GString) page = g_string_new (NULL);

  regie_lines_add_title (page, "Één\nhuis", '=');
  g_assert_cmpstr (page->str, ==, "Één huis\n========\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/lines/letters-take-their-columns", letters_take_their_columns);
  g_test_add_func ("/report/lines/text-becomes-one-line", text_becomes_one_line);
  g_test_add_func ("/report/lines/long-text-is-cut-visibly", long_text_is_cut_visibly);
  g_test_add_func ("/report/lines/sentence-gets-an-end", sentence_gets_an_end);
  g_test_add_func ("/report/lines/lines-break-between-words", lines_break_between_words);
  g_test_add_func ("/report/lines/full-line-is-not-broken", full_line_is_not_broken);
  g_test_add_func ("/report/lines/long-word-is-broken", long_word_is_broken);
  g_test_add_func ("/report/lines/wide-letters-fit", wide_letters_fit);
  g_test_add_func ("/report/lines/empty-text-is-a-line", empty_text_is_a_line);
  g_test_add_func ("/report/lines/held-words-stay-together", held_words_stay_together);
  g_test_add_func ("/report/lines/values-stand-in-a-column", values_stand_in_a_column);
  g_test_add_func ("/report/lines/title-is-underlined", title_is_underlined);

  return g_test_run ();
}
