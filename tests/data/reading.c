/* reading.c: how hard a text is to read
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/reading.h"

/* Words of the trade, of offices and of laws. */
const char *const test_avoid_in_dutch[] = { "aandachtsfunctionaris",
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

const char *const test_avoid_in_english[] = {
  "accordance", "assess",     "assessment", "case",         "client",        "commence",
  "comply",     "concerning", "criterion",  "deliverable",  "dossier",       "ensure",
  "escalate",   "escalation", "evaluate",   "evaluation",   "facilitate",    "hereby",
  "household",  "implement",  "integral",   "intervention", "mandate",       "monitor",
  "monitoring", "network",    "objective",  "participant",  "plan-holder",   "prior",
  "priority",   "procedure",  "process",    "professional", "professionals", "pursuant",
  "regarding",  "review",     "service",    "shall",        "signal",        "stakeholder",
  "support",    "terminate",  "trajectory", "utilise",      "whilst",        NULL
};

static void
read_word (TestReading        *reading,
           const char         *word,
           const char  *const *avoid)
{
  g_autofree char *lower = g_utf8_strdown (word, -1);

  reading->longest_word = MAX (reading->longest_word, g_utf8_strlen (word, -1));
  if (g_strv_contains (avoid, lower) && reading->avoided == NULL)
    reading->avoided = g_steal_pointer (&lower);
}

/* Adds a text to what was read. A name in braces is a word, whatever comes in its place. */
void
test_reading_add (TestReading        *reading,
                  const char         *text,
                  const char  *const *avoid)
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
