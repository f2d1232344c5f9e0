/* test-layers.c: a method made of layers
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-tree-private.h"

#include "data/case.h"

/* Small layers over the edition that the library ships. */
#define ON_EDITION      "'id': 'region', 'version': '1', 'mode': 'supplement', 'base': 'regisseur'"
#define ON_REGION       "'id': 'GM9999', 'version': '1', 'mode': 'supplement', 'base': 'region'"
#define ON_MUNICIPALITY "'id': 'team', 'version': '1', 'mode': 'supplement', 'base': 'GM9999'"

static RegieLayers *
layers_new (void)
{
  g_autoptr(RegieMethod) edition = test_method_new ("regisseur");

  return regie_layers_new (edition);
}

static void
add (RegieLayers *layers,
     const char  *text)
{
  g_autoptr(RegieEntity) layer = test_record_new (REGIE_TYPE_METHOD, text);
  g_autoptr(GError) error = NULL;
  gboolean added = regie_layers_add (layers, REGIE_METHOD (layer), &error);

  g_assert_no_error (error);
  g_assert_true (added);
}

static gpointer
find (RegieLayers *layers,
      const char  *path)
{
  RegieEntity *found =
    regie_entity_find_path (REGIE_ENTITY (regie_layers_get_method (layers)), path);

  g_assert_nonnull (found);

  return found;
}

/* What a record of the result is, without line breaks, in single quotation marks. */
static void
check_record (RegieLayers *layers,
              const char  *path,
              const char  *expected)
{
  g_autofree char *json = regie_entity_to_json (find (layers, path), REGIE_WRITE_SECRETS);

  g_strdelimit (json, "\"", '\'');
  g_assert_cmpstr (json, ==, expected);
}

static void
check_origin (RegieLayers *layers,
              const char  *path,
              const char  *expected)
{
  g_test_message ("%s", path);
  g_assert_cmpstr (regie_layers_get_origin (layers, path), ==, expected);
}

/* The edition with one edit, to compare a result with. */
static void
check_edited (RegieLayers        *layers,
              const char  *const *edits)
{
  g_autoptr(RegieMethod) expected = test_method_new ("regisseur");
  g_autoptr(GListModel) changes = NULL;

  for (gsize i = 0; edits[i] != NULL; i++)
    test_edit (expected, edits[i]);

  changes = regie_entity_diff (REGIE_ENTITY (expected),
                               REGIE_ENTITY (regie_layers_get_method (layers)),
                               REGIE_WRITE_SECRETS);
  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr(RegieChange) change = g_list_model_get_item (changes, i);

      g_test_message ("%s", regie_change_get_path (change));
    }
  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 0);
}

static void
begins_with_a_copy (void)
{
  g_autoptr(RegieMethod) edition = test_method_new ("regisseur");
  RegieLayers *layers = regie_layers_new (edition);
  RegieMethod *method = regie_layers_get_method (layers);

  g_assert_true (method != edition);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (method), REGIE_ENTITY (edition)));
  check_origin (layers, "phases[0].names", "regisseur");

  g_assert_finalize_object (layers);
}

static void
leaves_edition_and_layer_as_they_are (void)
{
  g_autoptr(RegieMethod) edition = test_method_new ("regisseur");
  g_autoptr(RegieMethod) again = test_method_new ("regisseur");
  g_autoptr(RegieEntity) layer =
    test_record_new (REGIE_TYPE_METHOD,
                     "{" ON_EDITION
                     ", 'phases': [{'id': '1', 'limit_days': 3}, {'id': '7', 'next': ['1']}]}");
  g_autoptr(RegieEntity) copy = regie_entity_dup (layer);
  g_autoptr(RegieLayers) layers = regie_layers_new (edition);
  RegiePhase *phase = NULL;

  g_assert_true (regie_layers_add (layers, REGIE_METHOD (layer), NULL));
  phase = find (layers, "phases[8]");
  regie_phase_set_limit_days (phase, 9);

  g_assert_true (regie_entity_equal (REGIE_ENTITY (edition), REGIE_ENTITY (again)));
  g_assert_true (regie_entity_equal (layer, copy));
}

static void
adopting_takes_what_is_below (void)
{
  static const char *const edits[] = {
    "id: 'region'",
    "version: '4'",
    "names: [{'language': 'nl', 'text': 'Ons'}]",
    "level: 'region'",
    "body: 'Regio Voorbeeld'",
    "mode: 'adopt'",
    "base: 'regisseur'",
    "decision_reference: 'Besluit 7'",
    "decision_date: '2026-03-10'",
    "start_date: '2026-04-01'",
    "end_date: '2027-04-01'",
    NULL,
  };
  g_autoptr(RegieLayers) layers = layers_new ();

  add (
    layers,
    "{'id': 'region', 'version': '4', 'names': [{'language': 'nl', 'text': 'Ons'}], 'level': 'region',"
    " 'body': 'Regio Voorbeeld', 'mode': 'adopt', 'base': 'regisseur', 'decision_reference': 'Besluit 7',"
    " 'decision_date': '2026-03-10', 'start_date': '2026-04-01', 'end_date': '2027-04-01',"
    " 'source': 'Regio', 'phases': [{'id': '1', 'limit_days': 3}, {'id': '7'}], 'regiekaart': {'id': 'anders'},"
    " 'intervals': [{'id': 'light', 'days': 5}]}");

  check_edited (layers, edits);
  check_origin (layers, "names", "region");
  check_origin (layers, "decision_date", "region");
  check_origin (layers, "source", "regisseur");
  check_origin (layers, "phases[0].limit_days", "regisseur");
  check_origin (layers, "regiekaart", "regisseur");
}

static void
supplement_replaces_what_it_writes (void)
{
  static const char *const edits[] = {
    "id: 'region'",
    "version: '1'",
    "mode: 'supplement'",
    "base: 'regisseur'",
    "phases[0].limit_days: 3",
    "phases[2].source: 'Regio'",
    NULL,
  };
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers,
       "{" ON_EDITION
       ", 'phases': [{'id': '1', 'limit_days': 3}, {'id': '3', 'source': 'Regio'}]}");

  check_edited (layers, edits);
}

/* One value of each kind, replaced, with where it came from and what beside it did not. */
static const struct
{
  const char *name;
  const char *layer;
  const char *edit;
  const char *path;
  const char *beside;
} kinds[] = {
  { "string", "'source': 'Regio'", "source: 'Regio'", "source", "is_provisional" },
  { "boolean",
    "'phases': [{'id': '1', 'steps': [{'id': '1.3', 'is_essential': true}]}]",
    "phases[0].steps[2].is_essential: true",
    "phases[0].steps[2].is_essential",
    "phases[0].steps[2].role" },
  { "integer",
    "'intervals': [{'id': 'light', 'days': 200}]",
    "intervals[7].days: 200",
    "intervals[7].days",
    "intervals[7].variant" },
  { "enum",
    "'weighing_questions': [{'id': '1', 'no_outcome': 'follow'}]",
    "weighing_questions[0].no_outcome: 'follow'",
    "weighing_questions[0].no_outcome",
    "weighing_questions[0].yes_next" },
  { "date", "'start_date': '2026-04-01'", "start_date: '2026-04-01'", "start_date", "end_date" },
  { "reference",
    "'weighing_questions': [{'id': '1', 'yes_next': '3'}]",
    "weighing_questions[0].yes_next: '3'",
    "weighing_questions[0].yes_next",
    "weighing_questions[0].no_outcome" },
  { "strings",
    "'phases': [{'id': '1', 'next': ['3']}]",
    "phases[0].next: ['3']",
    "phases[0].next",
    "phases[0].steps" },
  { "texts",
    "'phases': [{'id': '1', 'names': [{'language': 'nl', 'text': 'Begin'}]}]",
    "phases[0].names: [{'language': 'nl', 'text': 'Begin'}]",
    "phases[0].names",
    "phases[0].explanation" },
  { "anchors",
    "'scales': [{'id': 'safety', 'anchors': [{'value': 5}]}]",
    "scales[0].anchors: [{'value': 5}]",
    "scales[0].anchors",
    "scales[0].max" },
  { "deeper-record",
    "'phases': [{'id': '1', 'steps': [{'id': '1.2', 'offset_days': 2}]}]",
    "phases[0].steps[1].offset_days: 2",
    "phases[0].steps[1].offset_days",
    "phases[0].steps[1].names" },
  { "record-of-a-child",
    "'regiekaart': {'id': 'voorbeeld-nl', 'levels': [{'id': 'case', 'up': ['breakthrough']}]}",
    "regiekaart.levels[1].up: ['breakthrough']",
    "regiekaart.levels[1].up",
    "regiekaart.levels[1].down" },
  { "child-without-id",
    "'regiekaart': {'version': '3'}",
    "regiekaart.version: '3'",
    "regiekaart.version",
    "regiekaart.levels" },
  { "added-record",
    "'phases': [{'id': '7', 'next': ['1']}]",
    "phases+: {'id': '7', 'next': ['1']}",
    "phases[8].next",
    "phases[7].next" },
  { "added-step",
    "'phases': [{'id': '2', 'steps': [{'id': '2.gm9999.1'}]}]",
    "phases[1].steps+: {'id': '2.gm9999.1'}",
    "phases[1].steps[7]",
    "phases[1].steps[6]" },
  { "added-record-without-id",
    "'intervals': [{'days': 5}]",
    "intervals+: {'days': 5}",
    "intervals[9].days",
    "intervals[8].days" },
  { "other-child",
    "'regiekaart': {'id': 'anders', 'levels': [{'id': 'one', 'rank': 1}]}",
    "regiekaart: {'id': 'anders', 'levels': [{'id': 'one', 'rank': 1}]}",
    "regiekaart.levels[0].rank",
    "safety_stages" },
  { "list-that-was-empty",
    "'rule_settings': [{'id': 'P9.1', 'is_off': true, 'reason': 'Besluit'}]",
    "rule_settings: [{'id': 'P9.1', 'is_off': true, 'reason': 'Besluit'}]",
    "rule_settings[0].is_off",
    "principles" },
};

static void
replaces_a_value (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  const char *edits[] = { "id: 'region'",      "version: '1'", "mode: 'supplement'",
                          "base: 'regisseur'", kinds[i].edit,  NULL };
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autofree char *text = g_strconcat ("{" ON_EDITION ", ", kinds[i].layer, "}", NULL);

  add (layers, text);

  check_edited (layers, edits);
  check_origin (layers, kinds[i].path, "region");
  check_origin (layers, kinds[i].beside, "regisseur");
}

static void
child_where_there_was_none (void)
{
  g_autoptr(RegieMethod) edition = test_method_new ("regisseur");
  g_autoptr(RegieLayers) layers = NULL;

  regie_method_set_regiekaart (edition, NULL);
  layers = regie_layers_new (edition);
  add (layers, "{" ON_EDITION ", 'regiekaart': {'version': '3'}}");

  check_record (layers, "regiekaart", "{'version':'3'}");
  check_origin (layers, "regiekaart.version", "region");
}

static void
value_that_says_nothing_leaves_what_is_below (void)
{
  static const char *const edits[] = {
    "id: 'region'", "version: '1'", "mode: 'supplement'", "base: 'regisseur'", NULL
  };
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers,
       "{" ON_EDITION ", 'is_provisional': false, 'level': 'unknown', 'words': [],"
       " 'intervals': [{'id': 'light', 'days': 0}]}");

  check_edited (layers, edits);
  check_origin (layers, "is_provisional", "regisseur");
  check_origin (layers, "intervals[7].days", "regisseur");
}

static void
same_value_stays_of_the_layer_below (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers,
       "{" ON_EDITION
       ", 'phases': [{'id': '1', 'next': ['2'], 'names': [{'language': 'nl', 'text': 'Aanmelding'},"
       " {'language': 'en', 'text': 'Registration'}]}]}");

  check_origin (layers, "phases[0].next", "regisseur");
  check_origin (layers, "phases[0].names", "regisseur");
}

static void
one_record_written_twice (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers,
       "{" ON_EDITION
       ", 'phases': [{'id': '7', 'limit_days': 3}, {'id': '7', 'source': 'Regio'}]}");

  check_record (layers, "phases[8]", "{'id':'7','limit_days':3,'source':'Regio'}");
}

static void
scale_with_its_own_range (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(GListModel) problems = NULL;

  add (
    layers,
    "{" ON_EDITION
    ", 'scales': [{'id': 'safety', 'min': 1, 'max': 5, 'anchors': [{'value': 1}, {'value': 5}]}]}");
  problems = regie_method_check (regie_layers_get_method (layers), NULL);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
three_layers (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  RegieMethod *method = regie_layers_get_method (layers);

  add (
    layers,
    "{" ON_EDITION
    ", 'level': 'region', 'intervals': [{'id': 'light', 'days': 200}, {'id': 'heavy', 'days': 30}],"
    " 'phases': [{'id': '1', 'limit_days': 7}, {'id': '7'}]}");
  add (layers,
       "{" ON_REGION ", 'level': 'municipality', 'intervals': [{'id': 'light', 'days': 150}],"
       " 'phases': [{'id': '7', 'limit_days': 5}, {'id': '8'}]}");
  add (layers,
       "{" ON_MUNICIPALITY ", 'level': 'organisation', 'phases': [{'id': '7', 'source': 'Team'}]}");

  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (method)), ==, "team");
  g_assert_cmpstr (regie_method_get_base (method), ==, "GM9999");
  g_assert_cmpint (regie_method_get_level (method), ==, REGIE_BODY_LEVEL_ORGANISATION);
  g_assert_cmpint (regie_method_get_interval_days (method, "light", NULL, NULL), ==, 150);
  g_assert_cmpint (regie_method_get_interval_days (method, "heavy", NULL, NULL), ==, 30);
  check_record (layers, "phases[8]", "{'id':'7','limit_days':5,'source':'Team'}");

  check_origin (layers, "id", "team");
  check_origin (layers, "intervals[7].days", "GM9999");
  check_origin (layers, "intervals[4].days", "region");
  check_origin (layers, "phases[0].limit_days", "region");
  check_origin (layers, "phases[8]", "region");
  check_origin (layers, "phases[8].limit_days", "GM9999");
  check_origin (layers, "phases[8].source", "team");
  check_origin (layers, "phases[9]", "GM9999");
  check_origin (layers, "phases[1].names", "regisseur");
}

static void
layers_of_both_modes (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers, "{" ON_EDITION ", 'phases': [{'id': '1', 'limit_days': 7}]}");
  add (layers,
       "{'id': 'GM9999', 'mode': 'adopt', 'base': 'region', 'decision_reference': 'College 7'}");
  add (layers, "{" ON_MUNICIPALITY ", 'phases': [{'id': '1', 'limit_days': 5}]}");

  check_origin (layers, "decision_reference", "GM9999");
  check_origin (layers, "phases[0].limit_days", "team");
  /* A layer that adopts and says nothing of its version has that of the layer below. */
  check_origin (layers, "version", "region");
}

/* What the region wrote in a regiekaart is gone when the municipality takes another. */
static void
replaced_child_is_of_the_upper_layer (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();

  add (
    layers,
    "{" ON_EDITION
    ", 'regiekaart': {'id': 'voorbeeld-nl', 'version': '2', 'levels': [{'id': 'self', 'rank': 9}]}}");
  check_origin (layers, "regiekaart.levels[0].rank", "region");
  add (layers,
       "{" ON_REGION
       ", 'regiekaart': {'id': 'anders', 'version': '1', 'levels': [{'id': 'one', 'rank': 1}]}}");

  check_origin (layers, "regiekaart", "GM9999");
  check_origin (layers, "regiekaart.version", "GM9999");
  check_origin (layers, "regiekaart.levels[0].rank", "GM9999");
}

/* The way to a value that begins like another is not within it. */
static void
replaced_child_only (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers,
       "{" ON_EDITION ", 'scales': [{'id': 'safety', 'min': 1, 'anchors': [{'value': 5}]},"
       " {'id': 'goal', 'anchors': [{'value': 5}]}]}");
  add (layers, "{" ON_REGION ", 'scales': [{'id': 'safety', 'anchors': [{'value': 6}]}]}");

  check_origin (layers, "scales[0].anchors[0].value", "GM9999");
  check_origin (layers, "scales[0].min", "region");
  check_origin (layers, "scales[1].anchors", "region");
}

static void
origin_of_what_is_not_there (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();

  add (layers, "{" ON_EDITION ", 'phases': [{'id': '7'}]}");

  check_origin (layers, "", "regisseur");
  check_origin (layers, "nowhere[7].at.all", "regisseur");
  check_origin (layers, "phases[8].names[3]", "region");
}

static void
origin_without_id (void)
{
  g_autoptr(RegieMethod) edition = regie_method_new ();
  g_autoptr(RegieLayers) layers = regie_layers_new (edition);

  check_origin (layers, "phases", NULL);
}

/* Layers that cannot stand where they are put, on the edition and a region. */
static const struct
{
  const char *name;
  const char *layer;
  const char *message;
} refused[] = {
  { "without-id", "{'mode': 'supplement', 'base': 'region'}", "*wants an id*" },
  { "of-mode-base", "{'id': 'GM9999', 'base': 'region'}", "*wants an id, and a mode*" },
  { "without-base",
    "{'id': 'GM9999', 'mode': 'adopt'}",
    "*“GM9999” stands on “”, but below it is “region”*" },
  { "on-another-base",
    "{'id': 'GM9999', 'mode': 'adopt', 'base': 'other'}",
    "*“GM9999” stands on “other”, but below it is “region”*" },
  { "on-the-edition",
    "{'id': 'GM9999', 'mode': 'adopt', 'base': 'regisseur'}",
    "*“GM9999” stands on “regisseur”, but*" },
  { "on-itself",
    "{'id': 'GM9999', 'mode': 'adopt', 'base': 'GM9999'}",
    "*“GM9999” stands on “GM9999”, but*" },
  { "twice",
    "{'id': 'region', 'mode': 'supplement', 'base': 'region'}",
    "*“region” stands on itself*" },
  { "in-a-loop",
    "{'id': 'regisseur', 'mode': 'supplement', 'base': 'region'}",
    "*“regisseur” stands on itself*" },
};

static void
is_refused (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(RegieEntity) layer = test_record_new (REGIE_TYPE_METHOD, refused[i].layer);
  g_autoptr(RegieEntity) before = NULL;
  g_autoptr(GError) error = NULL;

  add (layers, "{" ON_EDITION "}");
  before = regie_entity_dup (REGIE_ENTITY (regie_layers_get_method (layers)));
  g_assert_false (regie_layers_add (layers, REGIE_METHOD (layer), &error));

  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_FORMAT);
  g_assert_true (g_pattern_match_simple (refused[i].message, error->message));
  g_assert_true (regie_entity_equal (before, REGIE_ENTITY (regie_layers_get_method (layers))));
}

static void
is_refused_without_a_word (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(RegieMethod) layer = regie_method_new ();

  g_assert_false (regie_layers_add (layers, layer, NULL));
}

static void
edition_without_id_carries_no_layer (void)
{
  g_autoptr(RegieMethod) edition = regie_method_new ();
  g_autoptr(RegieLayers) layers = regie_layers_new (edition);
  g_autoptr(RegieEntity) layer =
    test_record_new (REGIE_TYPE_METHOD, "{'id': 'region', 'mode': 'adopt', 'base': 'x'}");
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_layers_add (layers, REGIE_METHOD (layer), &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_FORMAT);
}

static void
can_be_tried_again (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(RegieEntity) layer =
    test_record_new (REGIE_TYPE_METHOD, "{'id': 'region', 'mode': 'adopt', 'base': 'x'}");

  g_assert_false (regie_layers_add (layers, REGIE_METHOD (layer), NULL));
  add (layers, "{" ON_EDITION "}");
}

typedef struct
{
  RegieEntity *result;
  guint        n_records;
} Search;

static void
find_in_result (RegieEntity *record,
                gpointer     data)
{
  Search *search = data;
  const char *id = regie_entity_get_id (record);

  if (id == NULL || REGIE_IS_METHOD (record))
    return;

  g_test_message ("%s %s", G_OBJECT_TYPE_NAME (record), id);
  g_assert_nonnull (regie_entity_find (search->result, G_OBJECT_TYPE (record), id));
  search->n_records++;
}

/* One whole edition as a layer on the other: every record of both is in the result. */
static void
nothing_is_lost (void)
{
  g_autoptr(RegieMethod) edition = test_method_new ("regisseur");
  g_autoptr(RegieMethod) layer = test_method_new ("procesregisseur");
  g_autoptr(RegieLayers) layers = regie_layers_new (edition);
  Search search = { REGIE_ENTITY (regie_layers_get_method (layers)), 0 };

  regie_method_set_mode (layer, REGIE_LAYER_MODE_SUPPLEMENT);
  regie_method_set_base (layer, "regisseur");
  g_assert_true (regie_layers_add (layers, layer, NULL));

  regie_tree_walk (REGIE_ENTITY (edition), find_in_result, &search);
  regie_tree_walk (REGIE_ENTITY (layer), find_in_result, &search);
  g_assert_cmpuint (search.n_records, >, 200);
}

static void
keeps_what_it_does_not_know (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(RegieEntity) layer = NULL;
  g_autofree char *json = NULL;

  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);
  layer = regie_reader_read_text (
    reader,
    REGIE_TYPE_METHOD,
    "{\"id\":\"region\",\"mode\":\"supplement\",\"base\":\"regisseur\","
    "\"phases\":[{\"id\":\"1\",\"colour\":\"red\"},{\"id\":\"7\",\"colour\":\"blue\"}]}",
    NULL);
  g_assert_true (regie_layers_add (layers, REGIE_METHOD (layer), NULL));

  json = regie_entity_to_json (find (layers, "phases[0]"), REGIE_WRITE_SECRETS);
  g_assert_nonnull (strstr (json, "\"colour\":\"red\""));
  check_record (layers, "phases[8]", "{'id':'7','colour':'blue'}");
}

static void
result_is_worked_with_like_any (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieFinding) finding = NULL;
  GDate day = test_day ("2026-06-01");

  add (layers, "{" ON_EDITION ", 'intervals': [{'id': 'standard', 'days': 41}]}");
  review = regie_review_new (regie_layers_get_method (layers));
  findings = regie_review_check (review, dossier, &day, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 1);
  finding = g_list_model_get_item (findings, 0);
  g_assert_cmpstr (regie_finding_get_code (finding), ==, "P9.1");
}

static void
can_be_made_empty (void)
{
  g_assert_finalize_object (g_object_new (REGIE_TYPE_LAYERS, NULL));
}

static void
made_empty_carries_no_layer (void)
{
  g_autoptr(RegieLayers) layers = NULL;
  g_autoptr(RegieMethod) layer = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*method != NULL*");
      return;
    }

  layers = g_object_new (REGIE_TYPE_LAYERS, NULL);
  layer = regie_method_new ();
  regie_layers_add (layers, layer, NULL);
}

static void
add_data (const char    *group,
          const char    *name,
          gsize          i,
          GTestDataFunc  func)
{
  g_autofree char *path = g_strconcat ("/method/layers/", group, "/", name, NULL);

  g_test_add_data_func (path, GSIZE_TO_POINTER (i), func);
}

/* A regiekaart with one level that gives what is asked for. */
#define GIVES(mandates) \
  "'regiekaart': {'id': 'map', 'levels': [{'id': 'case', 'rank': 1, 'mandates': [" mandates "]}]}"
#define MEANS(rest) \
  "{'id': 'means', 'subject': 'policy-and-budgets', 'powers': ['deploy-means'], " rest "}"

typedef struct
{
  const char *name;
  const char *municipality;
  const char *expected;
} Mandates;

/* clang-format off */
static const Mandates mandates[] = {
  { "as-wide", GIVES (MEANS ("'limit_cents': 100000, 'limit_days': 30")), "" },
  { "narrower", GIVES (MEANS ("'limit_cents': 99999, 'limit_days': 29")), "" },
  { "more-money", GIVES (MEANS ("'limit_cents': 100001")), "regiekaart.levels[0].mandates[0]" },
  { "more-days", GIVES (MEANS ("'limit_days': 31")), "regiekaart.levels[0].mandates[0]" },
  { "more-powers",
    GIVES ("{'id': 'means', 'subject': 'policy-and-budgets', 'powers': ['deploy-means', 'buy-time']}"),
    "regiekaart.levels[0].mandates[0]" },
  { "another-mandate-for-the-subject",
    GIVES ("{'id': 'more', 'subject': 'policy-and-budgets', 'powers': ['deploy-means'], 'limit_cents': 200000, 'limit_days': 1}"),
    "regiekaart.levels[0].mandates[1]" },
  { "another-mandate-without-a-limit",
    GIVES ("{'id': 'more', 'subject': 'policy-and-budgets', 'powers': ['deploy-means'], 'limit_days': 1}"),
    "regiekaart.levels[0].mandates[1]" },
  { "the-whole-subject", GIVES ("{'id': 'more', 'subject': 'policy-and-budgets', 'limit_cents': 1, 'limit_days': 1}"),
    "regiekaart.levels[0].mandates[1]" },
  { "a-power-without-a-subject", GIVES ("{'id': 'more', 'powers': ['deploy-means'], 'limit_cents': 200000, 'limit_days': 1}"),
    "regiekaart.levels[0].mandates[1]" },
  { "another-power-without-a-subject", GIVES ("{'id': 'more', 'powers': ['buy-time']}"), "" },
  { "for-another-subject", GIVES ("{'id': 'scaling', 'subject': 'scaling'}"), "" },
  { "at-another-level",
    "'regiekaart': {'id': 'map', 'levels': [{'id': 'process', 'rank': 2, 'mandates': [{'id': 'more', 'subject': 'policy-and-budgets'}]}]}", "" },
  { "nothing-said", "'body': 'GM9999'", "" },
};
/* clang-format on */

static char *
dup_paths (RegieLayers *layers,
           const char  *language)
{
  g_autoptr(GListModel) problems = regie_layers_check (layers, language);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      if (strstr (regie_problem_get_text (problem), "mandate than") != NULL)
        g_string_append_printf (text,
                                "%s%s",
                                text->len == 0 ? "" : " ",
                                regie_problem_get_path (problem));
    }

  return g_string_free (text, FALSE);
}

static void
mandate_lies_within_the_one_below (gconstpointer data)
{
  const Mandates *test = data;
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autofree char *municipality = g_strdup_printf ("{" ON_REGION ", %s}", test->municipality);
  g_autofree char *found = NULL;

  add (layers, "{" ON_EDITION ", " GIVES (MEANS ("'limit_cents': 100000, 'limit_days': 30")) "}");
  add (layers, municipality);
  found = dup_paths (layers, "en");

  g_assert_cmpstr (found, ==, test->expected);
}

/* A scope is words, so two of them are not compared; a mandate without any is wider. */
static void
mandate_keeps_to_a_scope (void)
{
  static const struct
  {
    const char *mandate;
    const char *expected;
  } cases[] = {
    { "{'id': 'more', 'subject': 'scaling'}", "regiekaart.levels[0].mandates[1]" },
    { "{'id': 'more', 'subject': 'scaling', 'scope': ''}", "regiekaart.levels[0].mandates[1]" },
    { "{'id': 'more', 'subject': 'scaling', 'scope': 'Up.'}", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieLayers) layers = layers_new ();
      g_autofree char *municipality =
        g_strdup_printf ("{" ON_REGION ", " GIVES ("%s") "}", cases[i].mandate);
      g_autofree char *found = NULL;

      add (layers,
           "{" ON_EDITION
           ", " GIVES ("{'id': 'up', 'subject': 'scaling', 'scope': 'Only up.'}") "}");
      add (layers, municipality);
      found = dup_paths (layers, "en");
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
example_of_an_edition_binds_nobody (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autofree char *free_to_give = NULL;
  g_autofree char *bound = NULL;

  /* A region changes what the example gives, and so makes it its own. */
  add (layers,
       "{" ON_EDITION
       ", 'regiekaart': {'id': 'voorbeeld-nl', 'levels': [{'id': 'process', 'mandates': "
       "[{'id': 'process-means', 'limit_cents': 900000}]}]}}");
  free_to_give = dup_paths (layers, "en");
  g_assert_cmpstr (free_to_give, ==, "");

  add (layers,
       "{" ON_REGION
       ", 'regiekaart': {'id': 'voorbeeld-nl', 'levels': [{'id': 'process', 'mandates': "
       "[{'id': 'process-means', 'limit_cents': 900001}]}]}}");
  bound = dup_paths (layers, "en");
  g_assert_cmpstr (bound, ==, "regiekaart.levels[2].mandates[1]");
}

static void
contradiction_names_both_layers (void)
{
  g_autoptr(RegieLayers) layers = layers_new ();
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieProblem) problem = NULL;

  add (layers, "{" ON_EDITION ", " GIVES (MEANS ("'limit_cents': 100")) "}");
  add (layers, "{" ON_REGION ", " GIVES (MEANS ("'limit_cents': 200")) "}");
  problems = regie_layers_check (layers, "en");
  problem = g_list_model_get_item (problems, g_list_model_get_n_items (problems) - 1);

  g_assert_cmpstr (
    regie_problem_get_text (problem),
    ==,
    "The layer “GM9999” gives a wider mandate than “region”, on which it stands, allows.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/method/layers/begins-with-a-copy", begins_with_a_copy);
  g_test_add_func ("/method/layers/mandates/keeps-to-a-scope", mandate_keeps_to_a_scope);
  g_test_add_func ("/method/layers/leaves-edition-and-layer-as-they-are",
                   leaves_edition_and_layer_as_they_are);
  g_test_add_func ("/method/layers/adopting-takes-what-is-below", adopting_takes_what_is_below);
  g_test_add_func ("/method/layers/supplement-replaces-what-it-writes",
                   supplement_replaces_what_it_writes);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_data ("replaces", kinds[i].name, i, replaces_a_value);
  g_test_add_func ("/method/layers/child-where-there-was-none", child_where_there_was_none);
  g_test_add_func ("/method/layers/value-that-says-nothing-leaves-what-is-below",
                   value_that_says_nothing_leaves_what_is_below);
  g_test_add_func ("/method/layers/same-value-stays-of-the-layer-below",
                   same_value_stays_of_the_layer_below);
  g_test_add_func ("/method/layers/one-record-written-twice", one_record_written_twice);
  g_test_add_func ("/method/layers/scale-with-its-own-range", scale_with_its_own_range);
  g_test_add_func ("/method/layers/three-layers", three_layers);
  g_test_add_func ("/method/layers/layers-of-both-modes", layers_of_both_modes);
  g_test_add_func ("/method/layers/replaced-child-is-of-the-upper-layer",
                   replaced_child_is_of_the_upper_layer);
  g_test_add_func ("/method/layers/replaced-child-only", replaced_child_only);
  g_test_add_func ("/method/layers/origin-of-what-is-not-there", origin_of_what_is_not_there);
  g_test_add_func ("/method/layers/origin-without-id", origin_without_id);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    add_data ("refused", refused[i].name, i, is_refused);
  g_test_add_func ("/method/layers/refused/without-a-word", is_refused_without_a_word);
  g_test_add_func ("/method/layers/edition-without-id-carries-no-layer",
                   edition_without_id_carries_no_layer);
  g_test_add_func ("/method/layers/can-be-tried-again", can_be_tried_again);
  g_test_add_func ("/method/layers/nothing-is-lost", nothing_is_lost);
  g_test_add_func ("/method/layers/keeps-what-it-does-not-know", keeps_what_it_does_not_know);
  g_test_add_func ("/method/layers/result-is-worked-with-like-any", result_is_worked_with_like_any);
  g_test_add_func ("/method/layers/can-be-made-empty", can_be_made_empty);
  g_test_add_func ("/method/layers/made-empty-carries-no-layer", made_empty_carries_no_layer);

  for (gsize i = 0; i < G_N_ELEMENTS (mandates); i++)
    {
      g_autofree char *path = g_strconcat ("/method/layers/mandate/", mandates[i].name, NULL);

      g_test_add_data_func (path, &mandates[i], mandate_lies_within_the_one_below);
    }
  g_test_add_func ("/method/layers/mandate/example-of-an-edition-binds-nobody",
                   example_of_an_edition_binds_nobody);
  g_test_add_func ("/method/layers/mandate/contradiction-names-both-layers",
                   contradiction_names_both_layers);

  return g_test_run ();
}
