/* test-programme-targets.c: what indicators say of the bodies of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define METHOD                                                               \
  "{'indicators': ["                                                         \
  " {'id': 'number', 'period': 'year'}, {'id': 'share', 'unit': 'percent'}," \
  " {'id': 'length', 'unit': 'days'}]}"

/* One target, of the indicator and with the bound that a case names. */
#define PROGRAMME                                                                           \
  "{'name': 'Test', 'bodies': ["                                                            \
  " {'id': 'r', 'name': 'Regio', 'level': 'region'},"                                       \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'municipality_code': 'GM0001'},"      \
  " {'id': 'b', 'name': 'B', 'level': 'municipality', 'municipality_code': 'GM0002'},"      \
  " {'id': 'o', 'name': 'O', 'level': 'organisation', 'presences': [{'municipality': 'a'}," \
  "  {'municipality': 'b'}]}]}"

static const char states[] = "kpon";
static const char answers[] = "?yn";

static RegieProgramme *
programme_new (void)
{
  return REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, PROGRAMME));
}

static GListModel *
readings_new (const char *text)
{
  GListStore *readings = g_list_store_new (REGIE_TYPE_READING);
  g_auto(GStrv) parts = g_strsplit (text == NULL ? "" : text, ";", 0);

  for (gsize i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    {
      g_autoptr(RegieEntity) reading = test_record_new (REGIE_TYPE_READING, parts[i]);

      g_list_store_append (readings, reading);
    }

  return G_LIST_MODEL (readings);
}

/* What is told as “value state answer”. */
static const struct
{
  const char *name;
  const char *target;
  /* Place of the body, and what it recorded. */
  guint body;
  const char *recorded;
  const char *readings;
  const char *by_record;
  const char *by_cases;
} cases[] = {
  { "nothing", "{'indicator': 'number', 'value': 3}", 1, NULL, NULL, "0n?", "0n?" },
  { "reached",
    "{'indicator': 'number', 'value': 3}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 3}",
    NULL,
    "3ky",
    "0n?" },
  { "not-reached",
    "{'indicator': 'number', 'value': 4}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 3}",
    NULL,
    "3kn",
    "0n?" },
  { "at-most",
    "{'indicator': 'number', 'value': 3, 'bound': 'at-most'}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 3}",
    NULL,
    "3ky",
    "0n?" },
  { "more-than-at-most",
    "{'indicator': 'number', 'value': 2, 'bound': 'at-most'}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 3}",
    NULL,
    "3kn",
    "0n?" },
  { "recorded-later",
    "{'indicator': 'number', 'value': 3}",
    1,
    "{'indicator': 'number', 'end_date': '2026-07-02', 'numerator': 3}",
    NULL,
    "0n?",
    "0n?" },
  { "on-the-day",
    "{'indicator': 'number', 'value': 3}",
    1,
    "{'indicator': 'number', 'end_date': '2026-07-01', 'numerator': 3}",
    NULL,
    "3ky",
    "0n?" },
  { "the-latest",
    "{'indicator': 'number', 'value': 3}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 5};"
    "{'indicator': 'number', 'end_date': '2026-05-30', 'numerator': 1}",
    NULL,
    "5ky",
    "0n?" },
  { "by-its-day",
    "{'indicator': 'number', 'value': 3, 'date': '2026-05-31'}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 1};"
    "{'indicator': 'number', 'end_date': '2026-05-31', 'numerator': 5};"
    "{'indicator': 'number', 'end_date': '2026-04-30', 'numerator': 2}",
    NULL,
    "5ky",
    "0n?" },
  { "after-its-day-where-none-is-before",
    "{'indicator': 'number', 'value': 3, 'date': '2026-03-31'}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 1};"
    "{'indicator': 'number', 'end_date': '2026-05-31', 'numerator': 5}",
    NULL,
    "1kn",
    "0n?" },
  { "the-later-of-one-day",
    "{'indicator': 'number', 'value': 3, 'date': '2026-12-31'}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 1};"
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': 4}",
    NULL,
    "4ky",
    "0n?" },
  { "share",
    "{'indicator': 'share', 'value': 667}",
    1,
    "{'indicator': 'share', 'end_date': '2026-06-30', 'numerator': 2, 'denominator': 3}",
    NULL,
    "667ky",
    "0n?" },
  { "less-than-nothing",
    "{'indicator': 'number', 'value': 0}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator': -5}",
    NULL,
    "0n?",
    "0n?" },
  { "share-of-less-than-nothing",
    "{'indicator': 'share', 'value': 0}",
    1,
    "{'indicator': 'share', 'end_date': '2026-06-30', 'numerator': -5, 'denominator': 3}",
    NULL,
    "0n?",
    "0n?" },
  { "share-of-nothing",
    "{'indicator': 'share', 'value': 0}",
    1,
    "{'indicator': 'share', 'end_date': '2026-06-30'}",
    NULL,
    "0n?",
    "0n?" },
  { "share-with-a-protected-part",
    "{'indicator': 'share', 'value': 0}",
    1,
    "{'indicator': 'share', 'end_date': '2026-06-30', 'denominator': 3,"
    " 'numerator_state': 'protected'}",
    NULL,
    "0p?",
    "0n?" },
  { "protected",
    "{'indicator': 'number', 'value': 0}",
    1,
    "{'indicator': 'number', 'end_date': '2026-06-30', 'numerator_state': 'protected'}",
    NULL,
    "0p?",
    "0n?" },
  { "measure",
    "{'indicator': 'length', 'value': 30, 'bound': 'at-most'}",
    1,
    "{'indicator': 'length', 'end_date': '2026-06-30', 'numerator': 9, 'measure': 28}",
    NULL,
    "28ky",
    "0n?" },
  { "nothing-measured",
    "{'indicator': 'length', 'value': 30, 'bound': 'at-most'}",
    1,
    "{'indicator': 'length', 'end_date': '2026-06-30'}",
    NULL,
    "0n?",
    "0n?" },
  { "cases",
    "{'indicator': 'number', 'value': 12}",
    1,
    NULL,
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2025-01-01',"
    " 'end_date': '2025-12-31', 'numerator': 12};"
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0002', 'start_date': '2025-01-01',"
    " 'end_date': '2025-12-31', 'numerator': 99}",
    "0n?",
    "12ky" },
  { "cases-of-the-latest-period",
    "{'indicator': 'number', 'value': 12}",
    1,
    NULL,
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2025-01-01',"
    " 'end_date': '2025-12-31', 'numerator': 11};"
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2024-01-01',"
    " 'end_date': '2024-12-31', 'numerator': 99};"
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2026-01-01',"
    " 'end_date': '2026-12-31', 'numerator': 98}",
    "0n?",
    "11kn" },
  { "cases-of-another-length",
    "{'indicator': 'number', 'value': 12}",
    1,
    NULL,
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2026-01-01',"
    " 'end_date': '2026-06-30', 'numerator': 12}",
    "0n?",
    "0n?" },
  { "cases-that-stand",
    "{'indicator': 'number', 'value': 12}",
    1,
    NULL,
    "{'indicator': 'number', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2026-01-01',"
    " 'end_date': '2026-06-30', 'numerator': 12, 'is_stock': true}",
    "0n?",
    "12ky" },
  { "cases-of-a-group",
    "{'indicator': 'share', 'value': 1}",
    1,
    NULL,
    "{'indicator': 'share', 'level': 'municipality', 'body': 'GM0001', 'group': '1',"
    " 'end_date': '2026-06-30', 'numerator': 1, 'denominator': 2, 'permille': 500}",
    "0n?",
    "0n?" },
  { "protected-cases",
    "{'indicator': 'share', 'value': 0}",
    1,
    NULL,
    "{'indicator': 'share', 'level': 'municipality', 'body': 'GM0001',"
    " 'end_date': '2026-06-30', 'numerator_state': 'protected', 'denominator': 40}",
    "0n?",
    "0p?" },
  { "region-by-name",
    "{'indicator': 'share', 'value': 500}",
    0,
    NULL,
    "{'indicator': 'share', 'level': 'region', 'body': 'Regio', 'end_date': '2026-06-30',"
    " 'numerator': 1, 'denominator': 2, 'permille': 500}",
    "0n?",
    "500ky" },
  { "region-of-all-cases",
    "{'indicator': 'share', 'value': 501}",
    0,
    NULL,
    "{'indicator': 'share', 'level': 'region', 'end_date': '2026-06-30',"
    " 'numerator': 1, 'denominator': 2, 'permille': 500}",
    "0n?",
    "500kn" },
  { "organisation-in-two",
    "{'indicator': 'share', 'value': 400}",
    3,
    NULL,
    "{'indicator': 'share', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0001',"
    " 'end_date': '2026-06-30', 'numerator': 1, 'denominator': 2, 'permille': 500};"
    "{'indicator': 'share', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0001',"
    " 'end_date': '2026-06-30', 'numerator': 1, 'denominator': 2, 'permille': 500};"
    "{'indicator': 'share', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0002',"
    " 'end_date': '2026-06-30', 'numerator': 1, 'denominator': 3, 'permille': 333}",
    "0n?",
    "400ky" },
  { "organisation-with-a-protected-part",
    "{'indicator': 'share', 'value': 0}",
    3,
    NULL,
    "{'indicator': 'share', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0001',"
    " 'end_date': '2026-06-30', 'numerator': 1, 'denominator': 2, 'permille': 500};"
    "{'indicator': 'share', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0002',"
    " 'end_date': '2026-06-30', 'numerator_state': 'protected', 'denominator': 3}",
    "0n?",
    "0p?" },
  { "medians-do-not-add-up",
    "{'indicator': 'length', 'value': 0}",
    3,
    NULL,
    "{'indicator': 'length', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0001',"
    " 'end_date': '2026-06-30', 'numerator': 5, 'median': 4};"
    "{'indicator': 'length', 'level': 'organisation', 'body': 'o', 'municipality': 'GM0002',"
    " 'end_date': '2026-06-30', 'numerator': 5, 'median': 4}",
    "0n?",
    "0n?" },
  { "unknown-indicator",
    "{'indicator': 'other', 'value': 0}",
    1,
    "{'indicator': 'other', 'end_date': '2026-06-30', 'numerator': 3}",
    NULL,
    "0n?",
    "0n?" },
};

static void
run_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, METHOD));
  g_autofree char *path = g_strdup_printf ("bodies[%u]", cases[n].body);
  RegieBody *body = REGIE_BODY (regie_entity_find_path (REGIE_ENTITY (programme), path));
  g_autoptr(RegieTarget) target =
    REGIE_TARGET (test_record_new (REGIE_TYPE_TARGET, cases[n].target));
  g_autoptr(GListModel) readings = readings_new (cases[n].readings);
  g_auto(GStrv) recorded = g_strsplit (cases[n].recorded == NULL ? "" : cases[n].recorded, ";", 0);
  g_autoptr(GListModel) found = NULL;
  g_autoptr(RegieTargetState) state = NULL;
  g_autofree char *by_record = NULL;
  g_autofree char *by_cases = NULL;
  GDate day = test_day ("2026-07-01");

  regie_body_add_target (body, target);
  for (gsize i = 0; recorded[i] != NULL && *recorded[i] != '\0'; i++)
    {
      g_autoptr(RegieBodyReading) reading =
        REGIE_BODY_READING (test_record_new (REGIE_TYPE_BODY_READING, recorded[i]));

      regie_body_add_reading (body, reading);
    }

  found = regie_programme_list_targets (programme, method, readings, &day);
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
  state = g_list_model_get_item (found, 0);
  by_record = g_strdup_printf ("%d%c%c",
                               regie_target_state_get_reading_value (state),
                               states[regie_target_state_get_reading_state (state)],
                               answers[regie_target_state_get_is_reached (state)]);
  by_cases = g_strdup_printf ("%d%c%c",
                              regie_target_state_get_cases_value (state),
                              states[regie_target_state_get_cases_state (state)],
                              answers[regie_target_state_get_is_reached_by_cases (state)]);
  g_assert_cmpstr (by_record, ==, cases[n].by_record);
  g_assert_cmpstr (by_cases, ==, cases[n].by_cases);
  g_assert_cmpint (regie_target_state_get_is_known (state),
                   ==,
                   !g_str_equal (cases[n].name, "unknown-indicator"));
}

static void
tells_of_actions (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, METHOD));
  g_autoptr(GListModel) found = NULL;
  g_autoptr(GListModel) earlier = NULL;
  g_autoptr(RegieTargetState) state = NULL;
  GDate day = test_day ("2026-07-01");
  GDate before = test_day ("2026-06-30");

  test_edit (programme,
             "bodies[1].actions+: {'id': 'x', 'targets': [{'id': 't', 'indicator': 'number',"
             " 'value': 7, 'bound': 'at-most', 'date': '2026-07-01'}]}");
  test_edit (programme, "bodies[2].targets+: {'indicator': 'number'}");
  test_edit (programme, "bodies[2].terms+: {'end_date': '2026-06-30'}");
  found = regie_programme_list_targets (programme, method, NULL, &day);
  earlier = regie_programme_list_targets (programme, method, NULL, &before);
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (earlier), ==, 2);
  state = g_list_model_get_item (found, 0);
  g_assert_cmpstr (regie_target_state_get_action (state), ==, "x");
  g_assert_cmpstr (regie_target_state_get_body (state), ==, "a");
  g_assert_cmpstr (regie_target_state_get_target (state), ==, "t");
  g_assert_cmpint (regie_target_state_get_value (state), ==, 7);
  g_assert_cmpint (regie_target_state_get_bound (state), ==, REGIE_TARGET_BOUND_AT_MOST);
  g_assert_true (regie_target_state_get_is_due (state));
  g_clear_object (&state);
  state = g_list_model_get_item (earlier, 0);
  g_assert_false (regie_target_state_get_is_due (state));
}

static void
records_a_reading (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieReading) reading = REGIE_READING (test_record_new (
    REGIE_TYPE_READING,
    "{'indicator': 'share', 'level': 'municipality', 'body': 'GM0001', 'start_date': '2025-01-01',"
    " 'end_date': '2025-12-31', 'unit': 'percent', 'numerator_state': 'protected',"
    " 'denominator': 40, 'note': 'Let op'}"));
  g_autoptr(GError) error = NULL;
  RegieBodyReading *kept =
    regie_programme_record_reading (programme, "a", reading, "casussen", &error);

  g_assert_no_error (error);
  g_assert_nonnull (kept);
  g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (kept)));
  g_assert_cmpstr (regie_body_reading_get_indicator (kept), ==, "share");
  g_assert_cmpint (regie_body_reading_get_numerator_state (kept),
                   ==,
                   REGIE_READING_STATE_PROTECTED);
  g_assert_cmpint (regie_body_reading_get_numerator (kept), ==, 0);
  g_assert_cmpint (regie_body_reading_get_denominator (kept), ==, 40);
  g_assert_cmpstr (regie_body_reading_get_origin (kept), ==, "casussen");
  g_assert_cmpstr (regie_body_reading_get_note (kept), ==, "Let op");
  g_assert_nonnull (regie_body_reading_get_start_date (kept));

  g_assert_null (regie_programme_record_reading (programme, "a", reading, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static const struct
{
  const char *reading;
  const char *body;
  RegieError code;
  const char *message;
} unrecorded[] = {
  { "{'indicator': 'n', 'end_date': '2025-12-31', 'level': 'municipality', 'body': 'GM0001'}",
    "z",
    REGIE_ERROR_NOT_FOUND,
    "bodies: there is no body with the id z" },
  { "{'indicator': 'n', 'end_date': '2025-12-31', 'level': 'municipality', 'body': 'GM0001'}",
    "b",
    REGIE_ERROR_REFUSED,
    "body: the reading is of another body" },
  { "{'indicator': 'n', 'end_date': '2025-12-31', 'level': 'region'}",
    "a",
    REGIE_ERROR_REFUSED,
    "level: the reading is of another level than the body" },
  { "{'end_date': '2025-12-31', 'level': 'region'}",
    "r",
    REGIE_ERROR_REFUSED,
    "indicator: none is named" },
  { "{'indicator': 'n', 'level': 'region'}",
    "r",
    REGIE_ERROR_REFUSED,
    "end_date: the day is missing" },
  { "{'indicator': 'n', 'end_date': '2025-12-31', 'level': 'region', 'group': '1'}",
    "r",
    REGIE_ERROR_REFUSED,
    "group: the reading is of a part of what is counted" },
  { "{'indicator': 'n', 'end_date': '2025-12-31', 'level': 'organisation', 'body': 'o',"
    " 'municipality': 'GM0001'}",
    "o",
    REGIE_ERROR_REFUSED,
    "municipality: the reading is of one of several in which the organisation works" },
};

static void
records_not_every_reading (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autofree char *before = regie_entity_to_json (REGIE_ENTITY (programme), REGIE_WRITE_CANONICAL);
  g_autofree char *after = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (unrecorded); i++)
    {
      g_autoptr(RegieReading) reading =
        REGIE_READING (test_record_new (REGIE_TYPE_READING, unrecorded[i].reading));
      g_autoptr(GError) error = NULL;

      g_assert_null (
        regie_programme_record_reading (programme, unrecorded[i].body, reading, NULL, &error));
      g_assert_error (error, REGIE_ERROR, (int) unrecorded[i].code);
      g_assert_cmpstr (error->message, ==, unrecorded[i].message);
    }
  after = regie_entity_to_json (REGIE_ENTITY (programme), REGIE_WRITE_CANONICAL);
  g_assert_cmpstr (after, ==, before);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/programme-targets/%s", cases[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), run_case);
    }
  g_test_add_func ("/rules/programme-targets/tells-of-actions", tells_of_actions);
  g_test_add_func ("/rules/programme-targets/records-a-reading", records_a_reading);
  g_test_add_func ("/rules/programme-targets/records-not-every-reading", records_not_every_reading);

  return g_test_run ();
}
