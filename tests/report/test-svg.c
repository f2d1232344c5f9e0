/* test-svg.c: what is written into a picture, and rows of text in it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "report/regie-caption-private.h"
#include "report/regie-svg-private.h"

static void
text_is_escaped (void)
{
  static const struct
  {
    const char *text;
    const char *written;
  } cases[] = {
    { "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;" },
    { "\" onload=\"x", "&quot; onload=&quot;x" },
    { "' x='", "&#39; x=&#39;" },
    { "&amp;", "&amp;amp;" },
    { "]]>", "]]&gt;" },
    { "a\x01\x1b\x7f\tb", "a    b" },
    { "a\xe2\x80\xae"
      "b",
      "ab" },
    { "\xef\xbf\xbf", "\xef\xbf\xbd" },
    { "\xff", "\xef\xbf\xbd" },
    { "é 名 😀", "é 名 😀" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GString) svg = g_string_new (NULL);

      regie_svg_append_text (svg, cases[i].text);
      g_assert_cmpstr (svg->str, ==, cases[i].written);
    }
}

static void
attributes_are_escaped (void)
{
  g_autoptr(GString) svg = g_string_new (NULL);

  regie_svg_begin (svg, "g");
  regie_svg_set (svg, "id", "\"><script>");
  regie_svg_close (svg);
  g_assert_cmpstr (svg->str, ==, "<g id=\"&quot;&gt;&lt;script&gt;\"/>\n");
}

static void
numbers_are_whole (void)
{
  static const gint64 numbers[] = { 0, 7, -12, G_MAXINT64, G_MININT64 };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr(GString) svg = g_string_new (NULL);
      g_autofree char *expected = g_strdup_printf ("%" G_GINT64_FORMAT, numbers[i]);

      regie_svg_append_number (svg, numbers[i]);
      g_assert_cmpstr (svg->str, ==, expected);
    }
}

static void
rows_fit (void)
{
  static const char *const texts[] = { "Anna",
                                       "Anna van den Berg-Jansen",
                                       "Hottentottententententoonstelling",
                                       "名前名前名前名前名前名前名前",
                                       "﷽",
                                       "" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (int width = 20; width < 200; width += 7)
      {
        g_autoptr(RegieCaption) caption = regie_caption_new ();

        regie_caption_add (caption, texts[i], 12, TRUE, width, 2);
        g_assert_cmpint (regie_caption_get_width (caption), <=, width);
        g_assert_cmpuint (caption->rows->len, <=, 2);
      }
}

static void
words_are_kept_whole (void)
{
  g_autoptr(RegieCaption) caption = regie_caption_new ();

  regie_caption_add (caption, "Anna de Wit", 10, FALSE, 42, 3);
  g_assert_cmpuint (caption->rows->len, ==, 2);
  g_assert_cmpstr (g_array_index (caption->rows, RegieCaptionRow, 0).text, ==, "Anna de");
  g_assert_cmpstr (g_array_index (caption->rows, RegieCaptionRow, 1).text, ==, "Wit");
}

static void
what_does_not_fit_is_cut_visibly (void)
{
  g_autoptr(RegieCaption) caption = regie_caption_new ();

  regie_caption_add (caption, "Anna de Wit", 10, FALSE, 42, 1);
  g_assert_cmpuint (caption->rows->len, ==, 1);
  g_assert_true (g_str_has_suffix (g_array_index (caption->rows, RegieCaptionRow, 0).text, "…"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/svg/text-is-escaped", text_is_escaped);
  g_test_add_func ("/report/svg/attributes-are-escaped", attributes_are_escaped);
  g_test_add_func ("/report/svg/numbers-are-whole", numbers_are_whole);
  g_test_add_func ("/report/caption/rows-fit", rows_fit);
  g_test_add_func ("/report/caption/words-are-kept-whole", words_are_kept_whole);
  g_test_add_func ("/report/caption/what-does-not-fit-is-cut-visibly",
                   what_does_not_fit_is_cut_visibly);

  return g_test_run ();
}
