/* test-plan-words.c: whether everybody can read the fixed words of the one page
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "data/reading.h"

#include "base/regie-language-private.h"
#include "report/regie-plan-words-private.h"

#define MOST_WORDS            12
#define MOST_WORDS_ON_AVERAGE 8
#define MOST_LETTERS          13

static void
assert_is_plain (const char        *language,
                 const char *const *avoid)
{
  TestReading all = { 0 };

  for (guint i = 0; i < REGIE_PLAN_N_WORDS; i++)
    {
      const char *text = regie_translate (language, regie_plan_words[i]);
      TestReading reading = { 0 };

      test_reading_add (&reading, text, avoid);
      g_test_message ("%s: %u words, %u letters",
                      text,
                      reading.longest_sentence,
                      reading.longest_word);
      g_assert_cmpuint (reading.longest_sentence, <=, MOST_WORDS);
      g_assert_cmpuint (reading.longest_word, <=, MOST_LETTERS);
      g_assert_cmpstr (reading.avoided, ==, NULL);
      all.n_sentences += reading.n_sentences;
      all.n_words += reading.n_words;
    }

  g_assert_cmpuint (all.n_words, <=, MOST_WORDS_ON_AVERAGE * all.n_sentences);
}

static void
dutch_is_plain (void)
{
  assert_is_plain ("nl", test_avoid_in_dutch);
}

static void
english_is_plain (void)
{
  assert_is_plain ("en", test_avoid_in_english);
}

/* The measure itself can tell. */
static void
office_language_is_found (void)
{
  TestReading reading = { 0 };

  test_reading_add (
    &reading,
    "Indien de veiligheidsafspraken niet worden nagekomen, dient de betrokken professional dit te melden. Ja.",
    test_avoid_in_dutch);

  g_assert_cmpuint (reading.n_sentences, ==, 2);
  g_assert_cmpuint (reading.n_words, ==, 14);
  g_assert_cmpuint (reading.longest_sentence, ==, 13);
  g_assert_cmpuint (reading.longest_word, ==, 20);
  g_assert_cmpstr (reading.avoided, ==, "indien");
  g_free (reading.avoided);
}

static void
all_words_are_there (void)
{
  for (guint i = 0; i < REGIE_PLAN_N_WORDS; i++)
    g_assert_nonnull (regie_plan_words[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/plan-words/all-words-are-there", all_words_are_there);
  g_test_add_func ("/report/plan-words/dutch-is-plain", dutch_is_plain);
  g_test_add_func ("/report/plan-words/english-is-plain", english_is_plain);
  g_test_add_func ("/report/plan-words/office-language-is-found", office_language_is_found);

  return g_test_run ();
}
