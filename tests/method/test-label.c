/* test-label.c: choosing a text in a language
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

/* The texts that there are, as tag and text, and which of them is chosen. */
static const struct
{
  const char *name;
  const char *texts[8];
  const char *language;
  const char *chosen;
} cases[] = {
  { "no-texts", { NULL }, "nl", NULL },
  { "asked-for", { "nl", "Intake", "en", "Intake meeting" }, "en", "Intake meeting" },
  { "dutch-when-not-asked", { "en", "Intake meeting", "nl", "Intake" }, NULL, "Intake" },
  { "first-when-not-there", { "nl", "Intake", "en", "Intake meeting" }, "fr", "Intake" },
  { "first-when-no-dutch", { "en", "Intake meeting", "fr", "Accueil" }, NULL, "Intake meeting" },
  { "same-language-of-another-place",
    { "en", "Intake meeting", "nl", "Intake" },
    "nl-BE",
    "Intake" },
  { "place-when-only-language-asked",
    { "en", "Intake meeting", "nl-BE", "Onthaal" },
    "nl",
    "Onthaal" },
  { "exact-before-same-language", { "nl", "Intake", "nl-BE", "Onthaal" }, "nl-BE", "Onthaal" },
  { "exact-before-same-language-after-it", { "nl-BE", "Onthaal", "nl", "Intake" }, "nl", "Intake" },
  { "first-of-the-same-language",
    { "en", "Intake meeting", "nl", "Intake", "nl-NL", "Gesprek" },
    "nl-BE",
    "Intake" },
  { "letters-of-any-case", { "en", "Intake meeting", "NL", "Intake" }, "nl", "Intake" },
  { "underscore-in-a-tag", { "en", "Intake meeting", "nl_BE", "Onthaal" }, "nl", "Onthaal" },
  { "longer-tag-of-another-language",
    { "en", "Intake meeting", "nld", "Intake" },
    "nl",
    "Intake meeting" },
  { "empty-tag-asked", { "nl", "Intake", "en", "Intake meeting" }, "", "Intake" },
};

static GListModel *
labels_new (const char *const *texts)
{
  g_autoptr(RegieTerm) term = regie_term_new ();

  for (gsize i = 0; texts[i] != NULL; i += 2)
    {
      g_autoptr(RegieLabel) label = regie_label_new ();

      regie_label_set_language (label, texts[i]);
      regie_label_set_text (label, texts[i + 1]);
      regie_term_add_name (term, label);
    }

  return g_object_ref (regie_term_get_names (term));
}

static void
chooses (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(GListModel) labels = labels_new (cases[i].texts);

  g_assert_cmpstr (regie_label_choose (labels, cases[i].language), ==, cases[i].chosen);
}

static void
label_without_language (void)
{
  const char *texts[] = { "", "Intake", "en", "Intake meeting", NULL };
  g_autoptr(GListModel) labels = labels_new (texts);
  g_autoptr(RegieLabel) first = g_list_model_get_item (labels, 0);

  regie_label_set_language (first, NULL);

  g_assert_cmpstr (regie_label_choose (labels, "en"), ==, "Intake meeting");
  g_assert_cmpstr (regie_label_choose (labels, "nl"), ==, "Intake");
}

static void
label_without_text (void)
{
  const char *texts[] = { "nl", "Intake", "en", "Intake meeting", NULL };
  g_autoptr(GListModel) labels = labels_new (texts);
  g_autoptr(RegieLabel) first = g_list_model_get_item (labels, 0);

  regie_label_set_text (first, NULL);

  g_assert_cmpstr (regie_label_choose (labels, "fr"), ==, "Intake meeting");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/method/label/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), chooses);
    }
  g_test_add_func ("/method/label/label-without-language", label_without_language);
  g_test_add_func ("/method/label/label-without-text", label_without_text);

  return g_test_run ();
}
