/* test-plan-words.c: whether everybody can read the fixed words of the one page
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "base/regie-language-private.h"
#include "report/regie-plan-words-private.h"

/* Words of the trade, of offices and of laws. */
static const char *const avoid_in_dutch[] = { "aandachtsfunctionaris",
                                              "aangaande",
                                              "alsmede",
                                              "begeleiding",
                                              "beschikking",
                                              "betreffende",
                                              "betrokkene",
                                              "betrokkenen",
                                              "casus",
                                              "casusregie",
                                              "client",
                                              "cliënt",
                                              "conform",
                                              "derhalve",
                                              "dient",
                                              "doelstelling",
                                              "dossier",
                                              "draagvlak",
                                              "echter",
                                              "escalatie",
                                              "evaluatie",
                                              "evalueren",
                                              "hulpvraag",
                                              "hulpverlener",
                                              "hulpverlening",
                                              "huishouden",
                                              "implementeren",
                                              "indien",
                                              "integraal",
                                              "interventie",
                                              "inzake",
                                              "inzet",
                                              "inzetten",
                                              "jeugdige",
                                              "klant",
                                              "knelpunt",
                                              "kwetsbaar",
                                              "mandaat",
                                              "meldcode",
                                              "melding",
                                              "middels",
                                              "monitoren",
                                              "netwerk",
                                              "ondersteuning",
                                              "ondersteuningsplan",
                                              "opschalen",
                                              "participatie",
                                              "prioriteit",
                                              "problematiek",
                                              "procedure",
                                              "proces",
                                              "professional",
                                              "professionals",
                                              "realiseren",
                                              "regie",
                                              "signaal",
                                              "signalen",
                                              "systeem",
                                              "teneinde",
                                              "tevens",
                                              "traject",
                                              "uiterlijk",
                                              "uitvoeren",
                                              "veiligheidsafspraak",
                                              "veiligheidsplan",
                                              "verwijzen",
                                              "voortgang",
                                              "zorgcoördinator",
                                              "zorgverlener",
                                              NULL };

static const char *const avoid_in_english[] = {
  "accordance", "assess",     "assessment", "case",         "client",        "commence",
  "comply",     "concerning", "criterion",  "deliverable",  "dossier",       "ensure",
  "escalate",   "escalation", "evaluate",   "evaluation",   "facilitate",    "hereby",
  "household",  "implement",  "integral",   "intervention", "mandate",       "monitor",
  "monitoring", "network",    "objective",  "participant",  "plan-holder",   "prior",
  "priority",   "procedure",  "process",    "professional", "professionals", "pursuant",
  "regarding",  "review",     "service",    "shall",        "signal",        "stakeholder",
  "support",    "terminate",  "trajectory", "utilise",      "whilst",        NULL
};

#define MOST_WORDS            12
#define MOST_WORDS_ON_AVERAGE 8
#define MOST_LETTERS          13

typedef struct
{
  guint  n_sentences;
  guint  n_words;
  guint  longest_sentence;
  guint  longest_word;
  char  *avoided;
} Reading;

static void
read_word (Reading           *reading,
           const char        *word,
           const char *const *avoid)
{
  g_autofree char *lower = g_utf8_strdown (word, -1);

  reading->longest_word = MAX (reading->longest_word, g_utf8_strlen (word, -1));
  if (g_strv_contains (avoid, lower) && reading->avoided == NULL)
    reading->avoided = g_steal_pointer (&lower);
}

/* A name in braces is a word, whatever comes in its place. */
static void
read_text (Reading           *reading,
           const char        *text,
           const char *const *avoid)
{
  g_autoptr(GRegex) end = g_regex_new ("[.?!;:](?: |$)", 0, 0, NULL);
  g_autoptr(GRegex) between = g_regex_new ("[^\\pL\\d'-]+", 0, 0, NULL);
  g_auto(GStrv) sentences = g_regex_split (end, text, 0);

  for (gsize i = 0; sentences[i] != NULL; i++)
    {
      g_auto(GStrv) words = g_regex_split (between, sentences[i], 0);
      guint n_words = 0;

      for (gsize j = 0; words[j] != NULL; j++)
        if (*words[j] != '\0')
          {
            n_words++;
            read_word (reading, words[j], avoid);
          }

      reading->n_sentences += n_words > 0 ? 1 : 0;
      reading->n_words += n_words;
      reading->longest_sentence = MAX (reading->longest_sentence, n_words);
    }
}

static void
assert_is_plain (const char        *language,
                 const char *const *avoid)
{
  Reading all = { 0 };

  for (guint i = 0; i < REGIE_PLAN_N_WORDS; i++)
    {
      const char *text = regie_translate (language, regie_plan_words[i]);
      Reading reading = { 0 };

      read_text (&reading, text, avoid);
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
  assert_is_plain ("nl", avoid_in_dutch);
}

static void
english_is_plain (void)
{
  assert_is_plain ("en", avoid_in_english);
}

/* The measure itself can tell. */
static void
office_language_is_found (void)
{
  Reading reading = { 0 };

  read_text (
    &reading,
    "Indien de veiligheidsafspraken niet worden nagekomen, dient de betrokken professional dit te melden. Ja.",
    avoid_in_dutch);

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
