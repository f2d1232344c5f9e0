/* test-language.c: texts in the language that a caller asks for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <gio/gio.h>

#include "base/regie-language-private.h"

#define ENGLISH "This must be filled in."
#define DUTCH   "Dit moet worden ingevuld."

static void
language_is_a_parameter (void)
{
  static const struct
  {
    const char *language;
    const char *text;
  } cases[] = {
    { NULL, DUTCH },      { "nl", DUTCH },      { "NL", DUTCH },         { "nl-NL", DUTCH },
    { "nl-BE", DUTCH },   { "nl_NL", DUTCH },   { "nl-Latn-NL", DUTCH }, { "en", ENGLISH },
    { "en-GB", ENGLISH }, { "ar", ENGLISH },    { "nld", ENGLISH },      { "nl.UTF-8", ENGLISH },
    { "", ENGLISH },      { "-", ENGLISH },     { "n", ENGLISH },        { "nlnl", ENGLISH },
    { "../nl", ENGLISH }, { "n/", ENGLISH },    { "nl/", ENGLISH },      { "\xc3\xa9", ENGLISH },
    { "C", ENGLISH },     { "POSIX", ENGLISH }, { "12", ENGLISH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].language == NULL ? "none" : cases[i].language);
      g_assert_cmpstr (regie_translate (cases[i].language, ENGLISH), ==, cases[i].text);
    }
}

static void
unknown_text_stays (void)
{
  g_assert_cmpstr (regie_translate ("nl", "Nobody translated this."),
                   ==,
                   "Nobody translated this.");
  g_assert_cmpstr (regie_translate ("nl", "A"), ==, "A");
  g_assert_cmpstr (regie_translate ("nl", "zzzz"), ==, "zzzz");
}

/* The head of a catalogue is the translation of the empty text. */
static void
empty_text_stays_empty (void)
{
  g_assert_cmpstr (regie_translate ("nl", ""), ==, "");
}

/* The process may be set to any language; a call is not. */
static void
locale_does_not_matter (void)
{
  g_autofree char *before = g_strdup (g_getenv ("LANGUAGE"));

  g_setenv ("LANGUAGE", "en", TRUE);
  g_assert_cmpstr (regie_translate ("nl", ENGLISH), ==, DUTCH);
  if (before == NULL)
    g_unsetenv ("LANGUAGE");
  else
    g_setenv ("LANGUAGE", before, TRUE);
}

static gpointer
translate_often (gpointer language)
{
  const char *expected = g_str_equal (language, "nl") ? DUTCH : ENGLISH;

  for (guint i = 0; i < 10000; i++)
    if (!g_str_equal (regie_translate (language, ENGLISH), expected))
      return language;

  return NULL;
}

static void
threads_speak_apart (void)
{
  static const char *const languages[] = { "nl", "en", "fr", "nl" };
  GThread *threads[G_N_ELEMENTS (languages)] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    threads[i] = g_thread_new (languages[i], translate_often, (gpointer) languages[i]);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    g_assert_null (g_thread_join (threads[i]));
}

/* The catalogue is searched by halves; so every text of it is looked for. */
static void
whole_catalogue_is_found (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes =
    g_resources_lookup_data ("/org/regie/locale/nl.mo", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  const char *data = NULL;
  const guint32 *head = NULL;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, NULL);
  head = (const guint32 *) data;
  g_assert_cmpuint (head[2], >, 1);
  for (guint32 i = 1; i < head[2]; i++)
    {
      const char *text = data + ((const guint32 *) (data + head[3]))[2 * i + 1];
      const char *translation = data + ((const guint32 *) (data + head[4]))[2 * i + 1];

      g_assert_cmpstr (regie_translate ("nl", text), ==, translation);
    }
}

static void
names_are_filled_in (void)
{
  static const struct
  {
    const char *text;
    const char *filled;
  } cases[] = {
    { "", "" },
    { "no names", "no names" },
    { "{name}", "Noor" },
    { "{name} and {name}", "Noor and Noor" },
    { "{other}{name}", "{name}Noor" },
    { "{nobody}", "{nobody}" },
    { "{nam}", "{nam}" },
    { "{names}", "{names}" },
    { "{Name}", "{Name}" },
    { "{}", "{}" },
    { "{", "{" },
    { "}", "}" },
    { "{name", "{name" },
    { "name}", "name}" },
    { "{{name}}", "{Noor}" },
    { "{ name }", "{ name }" },
    { "{none}", "?" },
    { "%s {name} %n", "%s Noor %n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *filled =
        regie_fill (cases[i].text, "name", "Noor", "other", "{name}", "none", NULL, NULL);

      g_assert_cmpstr (filled, ==, cases[i].filled);
    }
}

static void
translation_is_filled (void)
{
  g_autofree char *dutch = regie_translate_with ("nl",
                                                 "{day} {month} {year}",
                                                 "year",
                                                 "2026",
                                                 "month",
                                                 "mei",
                                                 "day",
                                                 "1",
                                                 NULL);

  g_assert_cmpstr (dutch, ==, "1 mei 2026");
}

static void
days_are_said (void)
{
  static const char *const months[] = { "januari",   "februari", "maart",    "april",
                                        "mei",       "juni",     "juli",     "augustus",
                                        "september", "oktober",  "november", "december" };
  g_autoptr(GDate) date = g_date_new_dmy (9, G_DATE_JANUARY, 2026);
  g_autofree char *english = regie_dup_date ("en", date);

  g_assert_cmpstr (english, ==, "9 January 2026");
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      g_autofree char *dutch = regie_dup_date (NULL, date);
      g_autofree char *expected = g_strdup_printf ("9 %s 2026", months[i]);

      g_assert_cmpstr (dutch, ==, expected);
      g_date_add_months (date, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/language/language-is-a-parameter", language_is_a_parameter);
  g_test_add_func ("/base/language/unknown-text-stays", unknown_text_stays);
  g_test_add_func ("/base/language/empty-text-stays-empty", empty_text_stays_empty);
  g_test_add_func ("/base/language/locale-does-not-matter", locale_does_not_matter);
  g_test_add_func ("/base/language/threads-speak-apart", threads_speak_apart);
  g_test_add_func ("/base/language/whole-catalogue-is-found", whole_catalogue_is_found);
  g_test_add_func ("/base/language/names-are-filled-in", names_are_filled_in);
  g_test_add_func ("/base/language/translation-is-filled", translation_is_filled);
  g_test_add_func ("/base/language/days-are-said", days_are_said);

  return g_test_run ();
}
