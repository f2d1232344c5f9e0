/* test-generate.c: dossiers that look like real ones
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "examples/regie/generate.h"

#include <math.h>

#define SEED       2026
#define N_DOSSIERS 500

static RegieDossier *
make (guint64         number,
      GenerateProfile profile)
{
  return generate_dossier (SEED, number, profile);
}

static char *
digest_of (GenerateProfile profile,
           guint           n_dossiers)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < n_dossiers; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, profile);
      g_autofree char *json = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);

      g_checksum_update (checksum, (const guchar *) json, -1);
    }

  return g_strdup (g_checksum_get_string (checksum));
}

/* Another machine, compiler or moment gives the same bytes. Whoever changes the generator changes
 * these digests with it. */
static void
test_digest (void)
{
  static const char *const expected[] = {
    [GENERATE_MIXED] = "85fdefeb16cdfc3dd52a7ade93c324fb95047c68625ffe63bb3d6616e469d822",
    [GENERATE_LIGHT] = "4deaf1461dcd88e52ea2fe900a5c8605f3bbab969c135ae352235aabcbbb6eb8",
    [GENERATE_LARGEST] = "86aff8d6a37c1d4d62892cd6d3bd801f09768f888c8f68053cf361631c8674e4",
  };
  static const guint n_dossiers[] = {
    [GENERATE_MIXED] = 100, [GENERATE_LIGHT] = 20, [GENERATE_LARGEST] = 1
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *digest = digest_of ((GenerateProfile) i, n_dossiers[i]);

      g_assert_cmpstr (digest, ==, expected[i]);
    }
}

static void
test_number_only (void)
{
  g_autoptr(RegieDossier) once = make (7, GENERATE_MIXED);
  g_autoptr(RegieDossier) other = make (8, GENERATE_MIXED);
  g_autoptr(RegieDossier) again = make (7, GENERATE_MIXED);
  g_autoptr(RegieDossier) reseeded = generate_dossier (SEED + 1, 7, GENERATE_MIXED);

  g_assert_true (regie_entity_equal (REGIE_ENTITY (once), REGIE_ENTITY (again)));
  g_assert_false (regie_entity_equal (REGIE_ENTITY (once), REGIE_ENTITY (other)));
  g_assert_false (regie_entity_equal (REGIE_ENTITY (once), REGIE_ENTITY (reseeded)));
}

static void
assert_whole (RegieDossier *dossier)
{
  g_autoptr(GListModel) problems = regie_entity_check_shape (REGIE_ENTITY (dossier), "en");

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      g_test_message ("%s: %s", regie_problem_get_path (problem), regie_problem_get_text (problem));
    }
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
test_shape (void)
{
  g_autoptr(RegieDossier) largest = make (0, GENERATE_LARGEST);

  assert_whole (largest);
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, GENERATE_MIXED);

      assert_whole (dossier);
    }
}

static void
test_round_trip (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();

  for (guint i = 0; i < 50; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, GENERATE_MIXED);
      g_autoptr(GBytes) bytes =
        regie_entity_to_bytes (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieEntity) read =
        regie_reader_read_bytes (reader, REGIE_TYPE_DOSSIER, bytes, &error);

      g_assert_no_error (error);
      g_assert_true (regie_entity_equal (read, REGIE_ENTITY (dossier)));
    }
}

static void
assert_in_method (RegieMethod *method,
                  GType        type,
                  const char  *id)
{
  if (id != NULL && regie_entity_find (REGIE_ENTITY (method), type, id) == NULL)
    g_error ("no %s %s", g_type_name (type), id);
}

/* What a list of records refers to in the method. */
static void
assert_list (RegieMethod *method,
             GListModel  *list,
             const char  *property,
             GType        type)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (list, i);
      g_autofree char *id = NULL;

      g_object_get (record, property, &id, NULL);
      assert_in_method (method, type, id);
    }
}

static void
assert_phases (RegieMethod  *method,
               RegieDossier *dossier)
{
  GListModel *phases = regie_dossier_get_phases (dossier);

  assert_list (method, phases, "phase", REGIE_TYPE_PHASE);
  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr(RegiePhaseRecord) phase = g_list_model_get_item (phases, i);

      assert_list (method, regie_phase_record_get_steps (phase), "step", REGIE_TYPE_STEP);
    }
}

static void
assert_tracks (RegieMethod  *method,
               RegieDossier *dossier)
{
  GListModel *tracks = regie_dossier_get_safety_tracks (dossier);

  for (guint i = 0; i < g_list_model_get_n_items (tracks); i++)
    {
      g_autoptr(RegieSafetyTrack) track = g_list_model_get_item (tracks, i);

      assert_list (method, regie_safety_track_get_stages (track), "stage", REGIE_TYPE_SAFETY_STAGE);
      assert_list (method,
                   regie_safety_track_get_meldcode (track),
                   "step",
                   REGIE_TYPE_MELDCODE_STEP);
      assert_list (method, regie_safety_track_get_signals (track), "kind", REGIE_TYPE_TERM);
    }
}

static void
assert_plan (RegieMethod *method,
             RegiePlan   *plan)
{
  if (plan == NULL)
    return;

  assert_in_method (method, REGIE_TYPE_PLAN_VARIANT, regie_plan_get_variant (plan));
  assert_list (method, regie_plan_get_goals (plan), "domain", REGIE_TYPE_TERM);
  assert_list (method, regie_plan_get_concerns (plan), "domain", REGIE_TYPE_TERM);
  assert_list (method, regie_plan_get_strengths (plan), "domain", REGIE_TYPE_TERM);
}

static void
test_method_ids (void)
{
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", NULL);

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, GENERATE_MIXED);

      g_assert_cmpstr (regie_dossier_get_edition (dossier),
                       ==,
                       regie_entity_get_id (REGIE_ENTITY (method)));
      g_assert_cmpstr (regie_dossier_get_edition_version (dossier),
                       ==,
                       regie_method_get_version (method));
      assert_phases (method, dossier);
      assert_tracks (method, dossier);
      assert_plan (method, regie_dossier_get_plan (dossier));
      assert_list (method, regie_dossier_get_regisseurs (dossier), "level", REGIE_TYPE_LEVEL);
      assert_list (method,
                   regie_dossier_get_direction_decisions (dossier),
                   "level",
                   REGIE_TYPE_LEVEL);
      assert_list (method, regie_dossier_get_scale_moves (dossier), "new-level", REGIE_TYPE_LEVEL);
      assert_list (method, regie_dossier_get_escalations (dossier), "rung", REGIE_TYPE_RUNG);
      assert_list (method, regie_dossier_get_relations (dossier), "kind", REGIE_TYPE_RELATION_KIND);
      assert_list (method, regie_dossier_get_scores (dossier), "scale", REGIE_TYPE_SCALE);
    }
}

/* Households of one person, two, three, four, and five or more, of a thousand: CBS, 1 January 2024.
 */
static void
test_household_sizes (void)
{
  static const double expected[] = { 398.9, 323.2, 115.6, 113.9, 48.4 };
  const guint n = 4000;
  guint found[G_N_ELEMENTS (expected)] = { 0 };

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, GENERATE_MIXED);
      g_autoptr(RegieHousehold) household =
        g_list_model_get_item (regie_dossier_get_households (dossier), 0);
      guint size = g_list_model_get_n_items (regie_household_get_memberships (household));

      g_assert_cmpuint (size, >=, 1);
      found[MIN (size, G_N_ELEMENTS (expected)) - 1]++;
    }

  /* Three standard errors of a share of a half. */
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpfloat (fabs (1000.0 * found[i] / n - expected[i]), <, 1500 / sqrt (n));
}

/* Records below a record, itself included. */
static guint
count_records (RegieEntity *record)
{
  guint n_properties = 0;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_properties);
  guint n = 1;

  for (guint i = 0; i < n_properties; i++)
    {
      g_autoptr(GObject) part = NULL;

      if (!G_IS_PARAM_SPEC_OBJECT (properties[i]))
        continue;
      g_object_get (record, properties[i]->name, &part, NULL);
      if (REGIE_IS_ENTITY (part))
        n += count_records (REGIE_ENTITY (part));
      for (guint j = 0;
           G_IS_LIST_MODEL (part) && j < g_list_model_get_n_items (G_LIST_MODEL (part));
           j++)
        {
          g_autoptr(RegieEntity) item = g_list_model_get_item (G_LIST_MODEL (part), j);

          n += count_records (item);
        }
    }

  return n;
}

static void
test_size (void)
{
  guint n = 0;

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, GENERATE_MIXED);

      n += count_records (REGIE_ENTITY (dossier));
    }

  g_assert_cmpuint (n / N_DOSSIERS, >=, 165);
  g_assert_cmpuint (n / N_DOSSIERS, <=, 195);
}

/* Notes for each list of each type of record whether it ever had anything in it. */
static void
note_lists (RegieEntity *record,
            GHashTable  *lists)
{
  guint n_properties = 0;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_properties);

  for (guint i = 0; i < n_properties; i++)
    {
      g_autoptr(GObject) part = NULL;
      guint n_items = 0;

      if (!G_IS_PARAM_SPEC_OBJECT (properties[i]))
        continue;
      g_object_get (record, properties[i]->name, &part, NULL);
      if (REGIE_IS_ENTITY (part))
        note_lists (REGIE_ENTITY (part), lists);
      n_items = G_IS_LIST_MODEL (part) ? g_list_model_get_n_items (G_LIST_MODEL (part)) : 0;
      if (n_items > 0 || (part != NULL && !g_hash_table_contains (lists, properties[i])))
        g_hash_table_replace (lists,
                              properties[i],
                              GUINT_TO_POINTER (n_items > 0 || REGIE_IS_ENTITY (part)));
      for (guint j = 0; j < n_items; j++)
        {
          g_autoptr(RegieEntity) item = g_list_model_get_item (G_LIST_MODEL (part), j);

          note_lists (item, lists);
        }
    }
}

/* People are merged by hand, so a case that was made by a program has none of them. */
static gboolean
is_made_by_hand (GParamSpec *property)
{
  return g_str_equal (property->name, "merged-persons") ||
         g_str_equal (property->name, "regisseur-gaps");
}

static void
test_parts (void)
{
  g_autoptr(GHashTable) lists = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer property = NULL;
  gpointer is_used = NULL;

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = make (i, GENERATE_MIXED);

      note_lists (REGIE_ENTITY (dossier), lists);
    }

  g_assert_cmpuint (g_hash_table_size (lists), >, 40);
  g_hash_table_iter_init (&iter, lists);
  while (g_hash_table_iter_next (&iter, &property, &is_used))
    if (is_used == NULL && !is_made_by_hand (property))
      g_error ("never filled: %s of %s",
               G_PARAM_SPEC (property)->name,
               g_type_name (G_PARAM_SPEC (property)->owner_type));
}

static guint
count_actions (RegiePlan *plan)
{
  return g_list_model_get_n_items (regie_plan_get_actions (plan));
}

static void
test_largest (void)
{
  g_autoptr(RegieDossier) dossier = make (0, GENERATE_LARGEST);
  GListModel *earlier = regie_dossier_get_earlier_plans (dossier);
  guint n_actions = count_actions (regie_dossier_get_plan (dossier));
  GDate tenth;

  for (guint i = 0; i < g_list_model_get_n_items (earlier); i++)
    {
      g_autoptr(RegiePlan) plan = g_list_model_get_item (earlier, i);

      n_actions += count_actions (plan);
    }

  g_date_clear (&tenth, 1);
  g_date_set_dmy (&tenth, 1, G_DATE_NOVEMBER, 2016);
  g_assert_cmpuint (n_actions, ==, 500);
  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_persons (dossier)), ==, 60);
  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_relations (dossier)), ==, 200);
  g_assert_cmpint (ABS (g_date_days_between (regie_dossier_get_opened_date (dossier), &tenth)),
                   <,
                   10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/regie/generate/same-bytes-everywhere", test_digest);
  g_test_add_func ("/regie/generate/depends-on-seed-and-number-only", test_number_only);
  g_test_add_func ("/regie/generate/is-whole", test_shape);
  g_test_add_func ("/regie/generate/reads-back", test_round_trip);
  g_test_add_func ("/regie/generate/uses-ids-of-the-edition", test_method_ids);
  g_test_add_func ("/regie/generate/sizes-of-households-as-cbs-counts", test_household_sizes);
  g_test_add_func ("/regie/generate/size-of-a-dossier", test_size);
  g_test_add_func ("/regie/generate/has-all-parts", test_parts);
  g_test_add_func ("/regie/generate/largest", test_largest);

  return g_test_run ();
}
