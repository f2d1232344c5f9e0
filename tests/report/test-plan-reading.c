/* test-plan-reading.c: whether a family can read the pages that are made of the examples
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "data/reading.h"
#include "data/report.h"

/* What counts for a text at level B1: one thought to a sentence, and everyday words. The pages hold
 * what people of the examples said and agreed, so these bounds are for whole pages and not only for
 * the words of the library; those have their own, which are stricter. */
#define MOST_WORDS            18
#define MOST_WORDS_ON_AVERAGE 7
#define MOST_LETTERS          21

static const char *const examples[] = { "licht", "standaard", "zwaar" };

/* Before there was a plan, early in it, and late. */
static const char *const days[] = { "2026-01-01", "2026-06-30", TEST_REPORT_DAY };

/* Whether a line is of a paragraph, and neither a heading nor of a point. */
static gboolean
is_plain (const char *line)
{
  return g_str_has_prefix (line, "  ") && line[2] != ' ' && line[2] != '-';
}

/* The points and paragraphs of a page, each on one line: a line that is not indented is a heading,
 * a dash begins a point, and what is indented further goes on with it. */
static GPtrArray *
list_paragraphs (const char *page)
{
  GPtrArray *paragraphs = g_ptr_array_new_with_free_func (g_free);
  g_auto(GStrv) lines = g_strsplit (page, "\n", 0);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      const char *text = lines[i] + strspn (lines[i], " -");
      gboolean goes_on = i > 0 && (g_str_has_prefix (lines[i], "    ") ||
                                   (is_plain (lines[i]) && is_plain (lines[i - 1])));

      if (*text == '\0' || *text == '=')
        continue;
      if (goes_on)
        {
          g_autofree char *before = g_ptr_array_steal_index (paragraphs, paragraphs->len - 1);

          g_ptr_array_add (paragraphs, g_strjoin (" ", before, text, NULL));
        }
      else
        g_ptr_array_add (paragraphs, g_strdup (text));
    }

  return paragraphs;
}

static void
read_page (TestReading        *all,
           const char         *page,
           const char  *const *avoid)
{
  g_autoptr(GPtrArray) paragraphs = list_paragraphs (page);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      TestReading reading = { 0 };

      test_reading_add (&reading, paragraphs->pdata[i], avoid);
      g_test_message ("%s: %u words, %u letters",
                      (char *) paragraphs->pdata[i],
                      reading.longest_sentence,
                      reading.longest_word);
      g_assert_cmpuint (reading.longest_sentence, <=, MOST_WORDS);
      g_assert_cmpuint (reading.longest_word, <=, MOST_LETTERS);
      g_assert_cmpstr (reading.avoided, ==, NULL);
      all->n_sentences += reading.n_sentences;
      all->n_words += reading.n_words;
    }
}

static void
assert_pages_read_well (const char        *language,
                        const char *const *avoid)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    for (guint k = 0; k < G_N_ELEMENTS (days); k++)
      {
        g_autoptr(RegieDossier) dossier = test_report_read_example (examples[i]);
        g_autofree char *page = test_report_write_page (dossier, days[k], language);
        TestReading all = { 0 };

        read_page (&all, page, avoid);
        g_test_message ("%s on %s: %u words in %u sentences",
                        examples[i],
                        days[k],
                        all.n_words,
                        all.n_sentences);
        g_assert_cmpuint (all.n_words, <=, MOST_WORDS_ON_AVERAGE * all.n_sentences);
      }
}

static void
dutch_pages_read_well (void)
{
  assert_pages_read_well ("nl", test_avoid_in_dutch);
}

/* What people said stays in their language. */
static void
english_pages_read_well (void)
{
  assert_pages_read_well ("en", test_avoid_in_english);
}

/* The measure reads over the end of a line, and not over the end of a point. */
static void
lines_are_put_together (void)
{
  g_autoptr(GPtrArray) paragraphs =
    list_paragraphs ("Kop\n===\n\nWat\n  Een zin die\n  doorloopt.\n"
                     "  - Een punt dat\n    doorloopt\n  - Nog een\n"
                     "  En meer.\n");

  g_assert_cmpuint (paragraphs->len, ==, 6);
  g_assert_cmpstr (paragraphs->pdata[0], ==, "Kop");
  g_assert_cmpstr (paragraphs->pdata[1], ==, "Wat");
  g_assert_cmpstr (paragraphs->pdata[2], ==, "Een zin die doorloopt.");
  g_assert_cmpstr (paragraphs->pdata[3], ==, "Een punt dat doorloopt");
  g_assert_cmpstr (paragraphs->pdata[4], ==, "Nog een");
  g_assert_cmpstr (paragraphs->pdata[5], ==, "En meer.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/plan-reading/lines-are-put-together", lines_are_put_together);
  g_test_add_func ("/report/plan-reading/dutch-pages-read-well", dutch_pages_read_well);
  g_test_add_func ("/report/plan-reading/english-pages-read-well", english_pages_read_well);

  return g_test_run ();
}
