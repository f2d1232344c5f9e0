/* test-editions.c: the editions that the library ships are whole
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "base/regie-tree-private.h"

static RegieMethod *
load (const char *id)
{
  g_autoptr(GError) error = NULL;
  RegieMethod *method = regie_method_load_edition (id, &error);

  g_assert_no_error (error);

  return method;
}

static void
has_no_problems (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);
  g_autoptr(GListModel) shape = regie_entity_check_shape (REGIE_ENTITY (method), NULL);
  g_autoptr(GListModel) problems = regie_method_check (method, NULL);

  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (method)), ==, data);
  g_assert_cmpuint (g_list_model_get_n_items (shape), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

/* Then a change of it is a change of what it says, and of nothing else. */
static void
is_written_as_the_library_writes (gconstpointer data)
{
  g_autofree char *path = g_strconcat ("/org/regie/editions/", data, ".json", NULL);
  g_autoptr(GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *shipped = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr(RegieMethod) method = load (data);
  g_autofree char *pretty = regie_entity_to_json (REGIE_ENTITY (method), REGIE_WRITE_PRETTY);
  g_autofree char *expected = g_strconcat (pretty, "\n", NULL);

  g_assert_cmpstr (shipped, ==, expected);
}

/* The member of a record, or NULL when its type has none. */
static const RegieColumn *
find_member (RegieEntity *record,
             const char  *member)
{
  return regie_table_find_member (regie_entity_get_table (record), member, strlen (member));
}

/* Nothing is made up: what has a source names it, and what is ours says that it is provisional. */
static void
check_source (RegieEntity *record,
              gpointer     data)
{
  const RegieColumn *source = find_member (record, "source");
  const RegieColumn *is_provisional = find_member (record, "is_provisional");
  gboolean has_source = source != NULL && REGIE_MEMBER (char *, record, &source->row) != NULL;
  gboolean is_ours =
    is_provisional != NULL && REGIE_MEMBER (gboolean, record, &is_provisional->row);
  g_autofree char *path = regie_entity_dup_path (data, record);

  g_test_message ("%s", path);
  g_assert_true (source == NULL || has_source || is_ours);
}

static void
names_its_sources (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);

  regie_tree_walk (REGIE_ENTITY (method), check_source, method);
}

/* One label in each of both languages, with a text. */
static void
check_labels (RegieEntity *record,
              const char  *member,
              gboolean     is_required)
{
  static const char *const languages[] = { "nl", "en" };
  const RegieColumn *column = find_member (record, member);
  const RegieItems *labels =
    column == NULL ? NULL : REGIE_MEMBER (RegieItems *, record, &column->row);

  if (column == NULL || (!is_required && labels == NULL))
    return;

  g_assert_cmpuint (regie_items_get_length (labels), ==, G_N_ELEMENTS (languages));
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      RegieLabel *label = REGIE_LABEL (labels->items[i]);

      g_assert_cmpstr (regie_label_get_language (label), ==, languages[i]);
      g_assert_cmpuint (strlen (regie_label_get_text (label)), >, 0);
    }
}

static void
check_languages (RegieEntity *record,
                 gpointer     data)
{
  g_autofree char *path = regie_entity_dup_path (data, record);

  g_test_message ("%s", path);
  check_labels (record, "names", TRUE);
  check_labels (record, "explanation", FALSE);
}

static void
speaks_dutch_and_english (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);

  regie_tree_walk (REGIE_ENTITY (method), check_languages, method);
}

static void
assert_ids (GListModel        *list,
            const char *const *ids)
{
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, g_strv_length ((GStrv) ids));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (list, i);

      g_assert_cmpstr (regie_entity_get_id (record), ==, ids[i]);
    }
}

#define IDS(...) ((const char *const[]){ __VA_ARGS__, NULL })

/* What every version of the method has. */
static void
has_the_parts_of_the_method (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);

  assert_ids (regie_method_get_phases (method), IDS ("1", "2", "3", "3a", "3b", "4", "5", "6"));
  assert_ids (regie_method_get_safety_stages (method),
              IDS ("direct-safety", "stable-safety", "recovery"));
  assert_ids (regie_method_get_meldcode_steps (method), IDS ("0", "1", "2", "3", "4", "5"));
  assert_ids (regie_method_get_weighing_questions (method), IDS ("1", "2", "3", "4", "5"));
  assert_ids (regie_method_get_principles (method),
              IDS ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
  assert_ids (regie_method_get_plan_variants (method), IDS ("light", "standard", "heavy"));
  g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_life_domains (method)), ==, 8);
  g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_unsafety_kinds (method)), ==, 7);
  g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_rungs (method)), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (regie_method_get_scales (method)), ==, 4);
}

static void
principles_are_numbered (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);
  GListModel *principles = regie_method_get_principles (method);

  for (guint i = 0; i < g_list_model_get_n_items (principles); i++)
    {
      g_autoptr(RegiePrinciple) principle = g_list_model_get_item (principles, i);

      g_assert_cmpint (regie_principle_get_number (principle), ==, i + 1);
    }
}

/* The phases after the third are ours until the method gives them, and so is the example of a
 * regiekaart. */
static void
says_what_is_provisional (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);

  for (guint i = 0; i < 3; i++)
    {
      static const char *const ids[] = { "4", "5", "6" };
      RegieEntity *phase = regie_entity_find (REGIE_ENTITY (method), REGIE_TYPE_PHASE, ids[i]);

      g_assert_true (regie_phase_get_is_provisional (REGIE_PHASE (phase)));
    }
  g_assert_true (regie_method_get_is_provisional (method));
  g_assert_true (regie_regiekaart_get_is_provisional (regie_method_get_regiekaart (method)));
}

/* From each phase there is a way to the last. */
static gboolean
reaches (RegieMethod *method,
         const char  *from,
         const char  *to,
         guint        steps)
{
  RegieEntity *phase = regie_entity_find (REGIE_ENTITY (method), REGIE_TYPE_PHASE, from);
  const char *const *next = regie_phase_get_next (REGIE_PHASE (phase));

  if (g_str_equal (from, to))
    return TRUE;

  for (guint i = 0; steps > 0 && next != NULL && next[i] != NULL; i++)
    if (reaches (method, next[i], to, steps - 1))
      return TRUE;

  return FALSE;
}

static void
phases_lead_on (gconstpointer data)
{
  g_autoptr(RegieMethod) method = load (data);
  GListModel *phases = regie_method_get_phases (method);

  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr(RegieEntity) phase = g_list_model_get_item (phases, i);

      g_assert_true (
        reaches (method, regie_entity_get_id (phase), "6", g_list_model_get_n_items (phases)));
    }
}

/* What the method asks of the state of a case always has an answer. */
static void
interval_is_always_known (gconstpointer data)
{
  static const char *const stages[] = { NULL, "direct-safety", "stable-safety", "recovery" };
  static const char *const variants[] = { NULL, "light", "standard", "heavy" };
  static const char *const levels[] = { NULL, "self", "case", "process", "breakthrough" };
  g_autoptr(RegieMethod) method = load (data);

  for (guint stage = 0; stage < G_N_ELEMENTS (stages); stage++)
    for (guint variant = 0; variant < G_N_ELEMENTS (variants); variant++)
      for (guint level = 0; level < G_N_ELEMENTS (levels); level++)
        g_assert_cmpint (regie_method_get_interval_days (method,
                                                         variants[variant],
                                                         levels[level],
                                                         stages[stage]),
                         >,
                         0);
}

static void
two_editions_ship (void)
{
  g_auto(GStrv) editions = regie_method_list_editions ();
  const char *const expected[] = { "procesregisseur", "regisseur", NULL };

  g_assert_cmpstrv (editions, expected);
}

static void
other_editions_are_not_found (void)
{
  static const char *const ids[] = { "",  "Regisseur", "regisseur.json", "../editions/regisseur",
                                     "/", "nobody" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", ids[i]);
      g_assert_null (regie_method_load_edition (ids[i], &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
    }
}

/* What was loaded belongs to the caller, who may change it. */
static void
loading_twice_gives_two (void)
{
  g_autoptr(RegieMethod) first = load ("regisseur");
  g_autoptr(RegieMethod) second = load ("regisseur");

  g_assert_true (first != second);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (first), REGIE_ENTITY (second)));
  regie_method_set_version (first, "other");
  g_assert_cmpstr (regie_method_get_version (second), !=, "other");
}

static void
add_for_edition (const char *id)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "has-no-problems", has_no_problems },
    { "is-written-as-the-library-writes", is_written_as_the_library_writes },
    { "names-its-sources", names_its_sources },
    { "speaks-dutch-and-english", speaks_dutch_and_english },
    { "has-the-parts-of-the-method", has_the_parts_of_the_method },
    { "principles-are-numbered", principles_are_numbered },
    { "says-what-is-provisional", says_what_is_provisional },
    { "phases-lead-on", phases_lead_on },
    { "interval-is-always-known", interval_is_always_known },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/method/", id, "/", cases[i].behaviour, NULL);

      g_test_add_data_func (path, id, cases[i].func);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_for_edition ("procesregisseur");
  add_for_edition ("regisseur");
  g_test_add_func ("/method/editions/two-editions-ship", two_editions_ship);
  g_test_add_func ("/method/editions/other-editions-are-not-found", other_editions_are_not_found);
  g_test_add_func ("/method/editions/loading-twice-gives-two", loading_twice_gives_two);

  return g_test_run ();
}
