/* test-catalogue.c: the implementation plan of both editions is whole
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-tree-private.h"

#include "data/case.h"

#define N_THEMES 5
#define N_LEVELS 3

static const char *const theme_ids[N_THEMES] = { "A", "B", "C", "D", "E" };
static const char *const level_letters[N_LEVELS] = { "R", "M", "O" };
static const RegieBodyLevel body_levels[N_LEVELS] = { REGIE_BODY_LEVEL_REGION,
                                                      REGIE_BODY_LEVEL_MUNICIPALITY,
                                                      REGIE_BODY_LEVEL_ORGANISATION };

/* How many actions each theme has at each level, and the number printed before the first: counted
 * by hand in both texts. Of 0 none is printed. */
typedef struct
{
  const char *id;
  const char *text;
  guint       n_actions[N_THEMES][N_LEVELS];
  int         first_number[N_THEMES][N_LEVELS];
  guint       total;
  guint       n_results[N_THEMES];
} Edition;

static const Edition editions[] = {
  { "regisseur",
    "S000",
    { { 3, 3, 3 }, { 3, 2, 3 }, { 3, 3, 3 }, { 1, 2, 3 }, { 3, 3, 3 } },
    { { 1, 1, 1 }, { 4, 7, 9 }, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 } },
    41,
    { 3, 3, 3, 3, 3 } },
  { "procesregisseur",
    "S001",
    { { 4, 4, 4 }, { 2, 2, 2 }, { 3, 3, 3 }, { 1, 2, 4 }, { 3, 3, 3 } },
    { { 0 } },
    43,
    { 3, 4, 4, 4, 4 } },
};

static RegieCatalogueAction *
find_action (RegieMethod *method,
             const char  *id)
{
  RegieEntity *found = regie_entity_find (REGIE_ENTITY (method), REGIE_TYPE_CATALOGUE_ACTION, id);

  g_test_message ("%s", id);
  g_assert_nonnull (found);

  return REGIE_CATALOGUE_ACTION (found);
}

/* Each action stands in its cell of the table, in order, with the id that follows from it. */
static void
has_every_action (gconstpointer data)
{
  const Edition *edition = data;
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *actions = regie_method_get_catalogue (method);
  guint at = 0;

  g_assert_cmpuint (g_list_model_get_n_items (actions), ==, edition->total);
  for (guint theme = 0; theme < N_THEMES; theme++)
    for (guint level = 0; level < N_LEVELS; level++)
      for (guint i = 0; i < edition->n_actions[theme][level]; i++, at++)
        {
          g_autoptr(RegieCatalogueAction) action = g_list_model_get_item (actions, at);
          g_autofree char *id = g_strdup_printf ("%s.%s.%s.%u",
                                                 edition->text,
                                                 theme_ids[theme],
                                                 level_letters[level],
                                                 i + 1);
          int first = edition->first_number[theme][level];

          g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (action)), ==, id);
          g_assert_cmpstr (regie_catalogue_action_get_theme (action), ==, theme_ids[theme]);
          g_assert_cmpint (regie_catalogue_action_get_level (action), ==, body_levels[level]);
          g_assert_cmpint (regie_catalogue_action_get_order (action), ==, i + 1);
          g_assert_cmpint (regie_catalogue_action_get_printed_number (action),
                           ==,
                           first == 0 ? 0 : first + (int) i);
        }
  g_assert_cmpuint (at, ==, edition->total);
}

/* The mandates have three subjects each; only at the organisation in S001 the first is another. */
static void
has_every_sub_item (gconstpointer data)
{
  const Edition *edition = data;
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *actions = regie_method_get_catalogue (method);
  guint n_sub_items = 0;

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieCatalogueAction) action = g_list_model_get_item (actions, i);
      const char *action_id = regie_entity_get_id (REGIE_ENTITY (action));
      GListModel *sub_items = regie_catalogue_action_get_sub_items (action);
      RegieMandateSubject subjects[] = { REGIE_MANDATE_SUBJECT_POLICY_AND_BUDGETS,
                                         REGIE_MANDATE_SUBJECT_SCALING,
                                         REGIE_MANDATE_SUBJECT_ESCALATION };

      if (g_str_equal (action_id, "S001.B.O.2"))
        subjects[0] = REGIE_MANDATE_SUBJECT_PROCESS_DIRECTION;
      if (g_list_model_get_n_items (sub_items) == 0)
        continue;

      g_test_message ("%s", action_id);
      g_assert_cmpstr (regie_catalogue_action_get_theme (action), ==, "B");
      g_assert_cmpuint (g_list_model_get_n_items (sub_items), ==, G_N_ELEMENTS (subjects));
      for (guint k = 0; k < G_N_ELEMENTS (subjects); k++, n_sub_items++)
        {
          g_autoptr(RegieSubItem) item = g_list_model_get_item (sub_items, k);
          g_autofree char *id = g_strdup_printf ("%s.%u", action_id, k + 1);

          g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (item)), ==, id);
          g_assert_cmpint (regie_sub_item_get_subject (item), ==, subjects[k]);
        }
    }
  g_assert_cmpuint (n_sub_items, ==, 9);
}

/* S000 says what a theme brings to three groups, S001 what it brings to households. */
static void
has_every_result (gconstpointer data)
{
  const Edition *edition = data;
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *themes = regie_method_get_themes (method);
  gboolean is_s001 = g_str_equal (edition->text, "S001");
  guint n_results = 0;

  g_assert_cmpuint (g_list_model_get_n_items (themes), ==, N_THEMES);
  for (guint i = 0; i < N_THEMES; i++)
    {
      g_autoptr(RegieTheme) theme = g_list_model_get_item (themes, i);
      GListModel *results = regie_theme_get_results (theme);

      g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (theme)), ==, theme_ids[i]);
      g_assert_cmpuint (g_list_model_get_n_items (results), ==, edition->n_results[i]);
      for (guint k = 0; k < edition->n_results[i]; k++, n_results++)
        {
          g_autoptr(RegieThemeResult) result = g_list_model_get_item (results, k);
          RegieResultAudience expected = REGIE_RESULT_AUDIENCE_HOUSEHOLDS;

          if (!is_s001 && k < 2)
            expected =
              k == 0 ? REGIE_RESULT_AUDIENCE_ALL_LEVELS : REGIE_RESULT_AUDIENCE_PROFESSIONALS;
          g_assert_cmpint (regie_theme_result_get_audience (result), ==, expected);
        }
    }
  g_assert_cmpuint (n_results, ==, is_s001 ? 19 : 15);
}

static void
check_strings (const char *const *found,
               const char *const *expected)
{
  guint n_found = found == NULL ? 0 : g_strv_length ((GStrv) found);

  g_assert_cmpuint (n_found, ==, g_strv_length ((GStrv) expected));
  for (guint i = 0; i < n_found; i++)
    g_assert_cmpstr (found[i], ==, expected[i]);
}

/* The six readings belong to the second action of theme E at each level, and to nothing else. */
static void
ties_the_six_readings (gconstpointer data)
{
  const Edition *edition = data;
  static const char *const of_region[] = { "municipalities", "escalations", "solutions", NULL };
  static const char *const of_municipality[] = { "organisations", "trained-municipality", NULL };
  static const char *const of_organisation[] = { "trained-organisation", NULL };
  static const char *const *const expected[N_LEVELS] = { of_region,
                                                         of_municipality,
                                                         of_organisation };
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *actions = regie_method_get_catalogue (method);
  guint n_readings = 0;

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieCatalogueAction) action = g_list_model_get_item (actions, i);
      const char *const *ids = regie_catalogue_action_get_indicators (action);

      n_readings += ids == NULL ? 0 : g_strv_length ((GStrv) ids);
    }
  g_assert_cmpuint (n_readings, ==, 6);

  for (guint level = 0; level < N_LEVELS; level++)
    {
      g_autofree char *id = g_strdup_printf ("%s.E.%s.2", edition->text, level_letters[level]);
      const char *const *found = regie_catalogue_action_get_indicators (find_action (method, id));

      check_strings (found, expected[level]);
      for (gsize i = 0; found[i] != NULL; i++)
        {
          RegieEntity *indicator =
            regie_entity_find (REGIE_ENTITY (method), REGIE_TYPE_INDICATOR, found[i]);

          g_assert_nonnull (indicator);
          g_assert_cmpint (regie_indicator_get_level (REGIE_INDICATOR (indicator)),
                           ==,
                           body_levels[level]);
        }
    }
}

/* At each level the third action of theme C gives money, for all five purposes. */
static void
ties_the_budgets (gconstpointer data)
{
  const Edition *edition = data;
  static const char *const of_s000[] = { "direction", "support",           "cooperation",
                                         "training",  "knowledge-sharing", NULL };
  static const char *const of_s001[] = { "process-direction-caseload",
                                         "support-caseload",
                                         "cooperation",
                                         "training",
                                         "knowledge-sharing",
                                         NULL };
  const char *const *expected = g_str_equal (edition->text, "S000") ? of_s000 : of_s001;
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *actions = regie_method_get_catalogue (method);
  GListModel *purposes = regie_method_get_budget_purposes (method);

  g_assert_cmpuint (g_list_model_get_n_items (purposes), ==, g_strv_length ((GStrv) expected));
  for (guint i = 0; i < g_list_model_get_n_items (purposes); i++)
    {
      g_autoptr(RegieEntity) purpose = g_list_model_get_item (purposes, i);

      g_assert_cmpstr (regie_entity_get_id (purpose), ==, expected[i]);
    }
  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieCatalogueAction) action = g_list_model_get_item (actions, i);
      gboolean gives_money = g_strcmp0 (regie_catalogue_action_get_theme (action), "C") == 0 &&
                             regie_catalogue_action_get_order (action) == 3;

      g_test_message ("%s", regie_entity_get_id (REGIE_ENTITY (action)));
      if (gives_money)
        check_strings (regie_catalogue_action_get_purposes (action), expected);
      else
        g_assert_null (regie_catalogue_action_get_purposes (action));
    }
}

/* A list that is announced and missing, and a footnote. */
static void
keeps_what_is_odd (gconstpointer data)
{
  const Edition *edition = data;
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *actions = regie_method_get_catalogue (method);
  g_autofree char *odd = g_strconcat (edition->text, ".A.R.2", NULL);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieCatalogueAction) action = g_list_model_get_item (actions, i);
      guint n_notes = g_list_model_get_n_items (regie_catalogue_action_get_note (action));
      const char *id = regie_entity_get_id (REGIE_ENTITY (action));

      g_test_message ("%s", id);
      g_assert_cmpuint (n_notes, ==, g_str_equal (id, odd) ? 2 : 0);
    }
}

static void
tells_what_changed (void)
{
  static const char *const ids[] = { "cooperation-agreements",
                                     "adoption-by-administration",
                                     "regiekaart-below-region",
                                     "competence-profiles",
                                     "mentoring",
                                     "national-developments",
                                     "organisation-policy",
                                     "organisation-mandate",
                                     "budgets",
                                     "word-for-regisseur" };
  g_autoptr(RegieMethod) later = test_method_new ("regisseur");
  g_autoptr(RegieMethod) earlier = test_method_new ("procesregisseur");
  GListModel *changes = regie_method_get_edition_changes (later);

  g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_edition_changes (earlier)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(RegieEditionChange) change = g_list_model_get_item (changes, i);

      g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (change)), ==, ids[i]);
      g_assert_cmpstr (regie_edition_change_get_compared_to (change),
                       ==,
                       regie_entity_get_id (REGIE_ENTITY (earlier)));
    }
}

/* Words alone, in small letters: line breaks, bullets and points do not matter. */
static char *
dup_bare (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autoptr(GString) bare = g_string_new (NULL);

  for (const char *c = folded; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (g_unichar_isalnum (g_utf8_get_char (c)))
        g_string_append_unichar (bare, g_utf8_get_char (c));
      else if (bare->len > 0 && bare->str[bare->len - 1] != ' ')
        g_string_append_c (bare, ' ');
    }
  if (bare->len > 0 && bare->str[bare->len - 1] == ' ')
    g_string_truncate (bare, bare->len - 1);

  return g_strdup (bare->str);
}

#define DIGEST_LENGTH 16

/* The texts of the editions are not ours to give, so they stand here as digests: of each line and
 * each sentence of both, in bare words, the beginning of the SHA-256. */
static gboolean
is_printed (const char *text)
{
  static char *digests;
  g_autofree char *bare = dup_bare (text);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, bare, -1);

  if (digests == NULL)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "printed.txt", NULL);

      g_assert_true (g_file_get_contents (path, &digests, NULL, NULL));
    }
  digest[DIGEST_LENGTH] = '\0';

  return strstr (digests, digest) != NULL;
}

/* Names are those of the editions; that they are found shows that the others would be. */
static void
finds_what_is_printed (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("procesregisseur");
  GListModel *themes = regie_method_get_themes (method);

  for (guint i = 0; i < g_list_model_get_n_items (themes); i++)
    {
      g_autoptr(RegieTheme) theme = g_list_model_get_item (themes, i);

      g_assert_true (is_printed (regie_label_choose (regie_theme_get_names (theme), "nl")));
    }
  g_assert_false (is_printed ("Nergens gedrukt"));
}

/* All texts of a record, of which each is there in both languages; what they say is ours. */
static void
check_texts (RegieEntity *record,
             gpointer     data)
{
  static const char *const languages[] = { "nl", "en" };
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      const RegieItems *labels = NULL;

      if (row->kind != REGIE_KIND_LIST || row->of () != REGIE_TYPE_LABEL)
        continue;
      labels = REGIE_MEMBER (RegieItems *, record, row);
      g_test_message ("%s %s", regie_entity_get_id (record), row->member);
      g_assert_true (labels != NULL || g_str_equal (row->member, "note"));
      if (labels == NULL)
        continue;

      g_assert_cmpuint (regie_items_get_length (labels), ==, G_N_ELEMENTS (languages));
      for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
        {
          RegieLabel *label = REGIE_LABEL (labels->items[k]);

          g_assert_cmpstr (regie_label_get_language (label), ==, languages[k]);
          g_assert_cmpuint (strlen (regie_label_get_text (label)), >, 0);
          g_assert_true (g_str_equal (row->member, "names") ||
                         !is_printed (regie_label_get_text (label)));
        }
    }
}

static void
speaks_in_our_own_words (gconstpointer data)
{
  const Edition *edition = data;
  g_autoptr(RegieMethod) method = test_method_new (edition->id);
  GListModel *lists[] = { regie_method_get_themes (method),
                          regie_method_get_catalogue (method),
                          regie_method_get_budget_purposes (method),
                          regie_method_get_edition_changes (method) };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; k < g_list_model_get_n_items (lists[i]); k++)
      {
        g_autoptr(RegieEntity) record = g_list_model_get_item (lists[i], k);

        regie_tree_walk (record, check_texts, NULL);
      }
}

/* A region adds an action and calls another by a name of its own; all of it can be told apart. */
static const char layer_text[] =
  "{'id': 'region', 'version': '1', 'mode': '%s', 'base': 'regisseur', 'catalogue': ["
  "{'id': 'S000.D.R.1', 'titles': [{'language': 'nl', 'text': 'Regieschool'},"
  " {'language': 'fr', 'text': 'Ecole'}]},"
  "{'id': 'region.D.R.1', 'theme': 'D', 'level': 'region', 'order': 2,"
  " 'titles': [{'language': 'nl', 'text': 'Elk kwartaal een leertafel'}],"
  " 'sub_items': [{'id': 'region.D.R.1.1'}], 'source': 'Besluit'}]}";

static RegieLayers *
layers_new (const char *mode)
{
  g_autoptr(RegieMethod) edition = test_method_new ("regisseur");
  RegieLayers *layers = regie_layers_new (edition);
  g_auto(GStrv) parts = g_strsplit (layer_text, "%s", 2);
  g_autofree char *text = g_strjoin (mode, parts[0], parts[1], NULL);
  g_autoptr(RegieEntity) layer = test_record_new (REGIE_TYPE_METHOD, text);
  g_autoptr(GError) error = NULL;

  regie_layers_add (layers, REGIE_METHOD (layer), &error);
  g_assert_no_error (error);

  return layers;
}

static void
region_adds_an_action (void)
{
  g_autoptr(RegieLayers) layers = layers_new ("supplement");
  RegieMethod *method = regie_layers_get_method (layers);
  g_autoptr(GListModel) problems = regie_layers_check (layers, "en");
  RegieCatalogueAction *renamed = find_action (method, "S000.D.R.1");
  g_autofree char *path = regie_entity_dup_path (REGIE_ENTITY (method), REGIE_ENTITY (renamed));
  g_autofree char *titles = g_strconcat (path, ".titles", NULL);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_catalogue (method)), ==, 42);
  find_action (method, "region.D.R.1");
  g_assert_cmpstr (regie_layers_get_origin (layers, "catalogue[41]"), ==, "region");
  g_assert_cmpstr (regie_layers_get_origin (layers, "catalogue[40]"), ==, "regisseur");
  g_assert_cmpstr (regie_layers_get_origin (layers, path), ==, "regisseur");
  g_assert_cmpstr (regie_layers_get_origin (layers, titles), ==, "region");
  g_assert_cmpstr (regie_label_choose (regie_catalogue_action_get_titles (renamed), "fr"),
                   ==,
                   "Ecole");
  g_assert_cmpint (regie_catalogue_action_get_printed_number (renamed), ==, 1);
}

static void
region_that_adopts_adds_nothing (void)
{
  g_autoptr(RegieLayers) layers = layers_new ("adopt");
  GListModel *actions = regie_method_get_catalogue (regie_layers_get_method (layers));

  g_assert_cmpuint (g_list_model_get_n_items (actions), ==, 41);
  g_assert_cmpstr (regie_layers_get_origin (layers, "catalogue"), ==, "regisseur");
}

static void
add_for_edition (const Edition *edition)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "has-every-action", has_every_action },
    { "has-every-sub-item", has_every_sub_item },
    { "has-every-result", has_every_result },
    { "ties-the-six-readings", ties_the_six_readings },
    { "ties-the-budgets", ties_the_budgets },
    { "keeps-what-is-odd", keeps_what_is_odd },
    { "speaks-in-our-own-words", speaks_in_our_own_words },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strconcat ("/method/catalogue/", edition->id, "/", cases[i].behaviour, NULL);

      g_test_add_data_func (path, edition, cases[i].func);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (editions); i++)
    add_for_edition (&editions[i]);
  g_test_add_func ("/method/catalogue/tells-what-changed", tells_what_changed);
  g_test_add_func ("/method/catalogue/finds-what-is-printed", finds_what_is_printed);
  g_test_add_func ("/method/catalogue/region-adds-an-action", region_adds_an_action);
  g_test_add_func ("/method/catalogue/region-that-adopts-adds-nothing",
                   region_that_adopts_adds_nothing);

  return g_test_run ();
}
