/* test-rule-quote.c: a text of a record within a sentence
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rules/regie-rule-quote-private.h"

#include <regie/regie.h>

static const struct
{
  const char *name;
  const char *text;
  const char *quote;
} cases[] = {
  { "plain", "Weer slapen", "“Weer slapen”" },
  { "quoted", "“Ik slaap slecht.”", "“Ik slaap slecht”" },
  { "quoted-with-straight-marks", "\"Ik slaap slecht\"", "“Ik slaap slecht”" },
  { "quoted-within", "Zeg “water” en loop weg", "“Zeg ‘water’ en loop weg”" },
  { "quoted-at-both-ends", "“Water” of “bel”", "“‘Water’ of ‘bel’”" },
  { "quoted-and-more", "Zij zegt: “Ik slaap slecht.”", "“Zij zegt: ‘Ik slaap slecht.’”" },
  { "opened-only", "“Ik slaap", "“‘Ik slaap”" },
  { "full-stop", "Wij eten samen.", "“Wij eten samen”" },
  { "question-mark", "Slaap je?", "“Slaap je?”" },
  { "lines", "Een\r\n\tTwee", "“Een   Twee”" },
  { "spaces-at-the-end", "Weer slapen. ", "“Weer slapen”" },
  { "nothing", NULL, "“g-1”" },
  { "empty", "", "“g-1”" },
  { "marks-only", "“”", "“‘’”" },
  { "full-stop-only", ".", "“…”" },
  { "eighty-characters",
    "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien en",
    "“Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien en”" },
  { "eighty-one-characters",
    "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien enz",
    "“Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien…”" },
  { "cut-behind-a-comma",
    "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien, vijftien",
    "“Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien…”" },
  { "long-in-many-bytes",
    "éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé",
    "“éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé éééééééééé…”" },
  { "one-long-word",
    "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
    "“éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé…”" },
};

static void
quotes (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieGoal) goal = regie_goal_new ();
  g_autofree char *quote = NULL;

  regie_entity_set_id (REGIE_ENTITY (goal), "g-1");
  quote = regie_rule_dup_quote (REGIE_ENTITY (goal), cases[i].text);

  g_assert_cmpstr (quote, ==, cases[i].quote);
}

static void
no_text_and_no_id (void)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();
  g_autofree char *quote = regie_rule_dup_quote (REGIE_ENTITY (goal), NULL);

  g_assert_cmpstr (quote, ==, "“…”");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/rule-quote/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), quotes);
    }
  g_test_add_func ("/rules/rule-quote/no-text-and-no-id", no_text_and_no_id);

  return g_test_run ();
}
