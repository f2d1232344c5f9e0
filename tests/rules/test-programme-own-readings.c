/* test-programme-own-readings.c: what a programme itself says of indicators
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define METHOD                                                                        \
  "{'indicators': ["                                                                  \
  " {'id': 'share', 'level': 'region', 'counts': 'municipality', 'unit': 'percent'}," \
  " {'id': 'users', 'level': 'municipality', 'counts': 'organisation'},"              \
  " {'id': 'in-municipality', 'level': 'municipality', 'role': 'regisseur'},"         \
  " {'id': 'in-organisation', 'level': 'organisation', 'role': 'regisseur'},"         \
  " {'id': 'of-cases', 'level': 'municipality', 'counts': 'case'},"                   \
  " {'id': 'of-outside', 'level': 'municipality'}]}"

/* Two people are trained: one works for an organisation in two municipalities, one for a
 * municipality and that organisation. A third one's certificate has ended. */
#define PROGRAMME                                                                                  \
  "{'name': 'Test', 'bodies': ["                                                                   \
  " {'id': 'r', 'name': 'Regio', 'level': 'region'},"                                              \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'municipality_code': 'GM0001',"              \
  "  'in_use_date': '2026-07-01'},"                                                                \
  " {'id': 'b', 'name': 'B', 'level': 'municipality', 'municipality_code': 'GM0002',"              \
  "  'in_use_date': '2026-07-02'},"                                                                \
  " {'id': 'c', 'name': 'C', 'level': 'municipality', 'municipality_code': 'GM0003'},"             \
  " {'id': 'gone', 'name': 'D', 'level': 'municipality', 'municipality_code': 'GM0004',"           \
  "  'in_use_date': '2026-01-01', 'terms': [{'end_date': '2026-06-30'}]},"                         \
  " {'id': 'no-code', 'name': 'E', 'level': 'municipality'},"                                      \
  " {'id': 'o', 'name': 'O', 'level': 'organisation', 'in_use_date': '2026-01-01', 'presences':"   \
  "  [{'municipality': 'a'}, {'municipality': 'a'}, {'municipality': 'b'}, {'municipality': 'x'}," \
  "   {'municipality': 'c', 'end_date': '2026-06-30'}]},"                                          \
  " {'id': 'p', 'name': 'P', 'level': 'organisation', 'presences': [{'municipality': 'a'}]}],"     \
  " 'functionaries': ["                                                                            \
  " {'id': 'f', 'name': 'F', 'employments': [{'body': 'o', 'start_date': '2026-01-01'}],"          \
  "  'certificates': [{'role': 'regisseur', 'start_date': '2026-01-01'}]},"                        \
  " {'id': 'g', 'name': 'G', 'employments': [{'body': 'a', 'start_date': '2026-01-01'},"           \
  "   {'body': 'o', 'start_date': '2026-01-01'},"                                                  \
  "   {'body': 'p', 'start_date': '2026-01-01', 'end_date': '2026-06-30'}],"                       \
  "  'certificates': [{'role': 'regisseur', 'start_date': '2026-01-01'}]},"                        \
  " {'id': 'h', 'name': 'H', 'employments': [{'body': 'o', 'start_date': '2026-01-01'}],"          \
  "  'certificates': [{'role': 'regisseur', 'start_date': '2026-01-01',"                           \
  "   'end_date': '2026-06-30'}]}]}"

static char *
tell (const char *programme_text)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, programme_text));
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, METHOD));
  g_autoptr(GDate) day = g_date_new_dmy (1, G_DATE_JULY, 2026);
  g_autoptr(GListModel) readings = regie_programme_list_own_readings (programme, method, day);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);

      g_assert_cmpint (g_date_compare (regie_reading_get_end_date (reading), day), ==, 0);
      g_assert_true (regie_reading_get_is_stock (reading));
      g_string_append_printf (told,
                              "%s %s %d",
                              regie_reading_get_indicator (reading),
                              regie_reading_get_body (reading),
                              regie_reading_get_numerator (reading));
      if (regie_reading_get_denominator_state (reading) == REGIE_READING_STATE_KNOWN)
        g_string_append_printf (told,
                                "/%d=%d",
                                regie_reading_get_denominator (reading),
                                regie_reading_get_permille (reading));
      g_string_append (told, "; ");
    }

  return g_string_free (told, FALSE);
}

static void
counts_what_the_programme_holds (void)
{
  g_autofree char *told = tell (PROGRAMME);

  g_assert_cmpstr (told,
                   ==,
                   "share r 1/4=250; "
                   "users GM0001 1; users GM0002 1; users GM0003 0; "
                   "in-municipality GM0001 2; in-municipality GM0002 2; in-municipality GM0003 0; "
                   "in-organisation o 2; in-organisation p 0; ");
}

/* Of two regions each has its own; a municipality that names none is of neither. */
static void
tells_regions_apart (void)
{
  g_autofree char *told =
    tell ("{'name': 'Test', 'bodies': [{'id': 'r', 'name': 'R', 'level': 'region'},"
          " {'id': 's', 'name': 'S', 'level': 'region'},"
          " {'id': 'a', 'name': 'A', 'level': 'municipality', 'region': 's',"
          "  'in_use_date': '2026-01-01'},"
          " {'id': 'b', 'name': 'B', 'level': 'municipality', 'in_use_date': '2026-01-01'}]}");

  g_assert_cmpstr (told, ==, "share r 0; share s 1/1=1000; ");
}

/* Where there were two regions, a municipality that names none is of neither, also when one has
 * left: people are counted so too. */
static void
remembers_a_region_that_left (void)
{
  g_autofree char *told =
    tell ("{'name': 'Test', 'bodies': [{'id': 'r', 'name': 'R', 'level': 'region'},"
          " {'id': 's', 'name': 'S', 'level': 'region', 'terms': [{'end_date': '2026-01-31'}]},"
          " {'id': 'a', 'name': 'A', 'level': 'municipality', 'in_use_date': '2026-01-01'}]}");

  g_assert_cmpstr (told, ==, "share r 0; ");
}

/* A region that aims at a number of trained people is told how many all its bodies have, each once:
 * of two regions what works in their municipalities, of one region everybody. Nobody counts for a
 * region that has left. */
static void
counts_for_a_region (void)
{
#define TARGET ", 'targets': [{'indicator': 'in-municipality', 'value': 3}]"
#define ACTION                                                       \
  ", 'actions': [{'theme': 'B', 'targets': [{'indicator': 'share'}," \
  " {'indicator': 'in-organisation', 'value': 3}]}], 'targets': [{'indicator': 'share'}, {'indicator': 'in-municipality'}]"
#define OTHERS                                                                             \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'region': 's'},"                     \
  " {'id': 'b', 'name': 'B', 'level': 'municipality', 'region': 'a'},"                     \
  " {'id': 'o', 'name': 'O', 'level': 'organisation', 'region': 'r',"                      \
  "  'presences': [{'municipality': 'a'}, {'municipality': 'b'}, {'municipality': 's'}]}," \
  " {'id': 'o', 'name': 'P', 'level': 'organisation'}],"                                   \
  " 'functionaries': ["                                                                    \
  " {'name': 'F', 'employments': [{'body': 'o'}, {'body': 'a'}, {'body': 's'}],"           \
  "  'certificates': [{'role': 'regisseur', 'start_date': '2026-01-01'}]},"                \
  " {'name': 'G', 'employments': [{'body': 'b'}],"                                         \
  "  'certificates': [{'role': 'regisseur', 'start_date': '2026-01-01'}]}]}"
  g_autofree char *two =
    tell ("{'name': 'Test', 'bodies': [{'id': 'r', 'name': 'R', 'level': 'region'" TARGET "},"
          " {'id': 's', 'name': 'S', 'level': 'region'" ACTION "}," OTHERS);
  g_autofree char *one = tell (
    "{'name': 'Test', 'bodies': [{'id': 's', 'name': 'S', 'level': 'region'" ACTION "}," OTHERS);
  g_autofree char *left =
    tell ("{'name': 'Test', 'bodies': [{'id': 's', 'name': 'S', 'level': 'region',"
          " 'terms': [{'end_date': '2026-06-30'}]" TARGET "}," OTHERS);

  g_assert_cmpstr (
    two,
    ==,
    "share r 0; share s 0/1=0; "
    "in-municipality r 0; in-municipality s 1; in-organisation s 1; in-organisation o 1; ");
  g_assert_cmpstr (
    one, ==, "share s 0/1=0; in-municipality s 2; in-organisation s 2; in-organisation o 1; ");
  g_assert_cmpstr (left, ==, "in-organisation o 1; ");
}

static void
says_nothing_of_nothing (void)
{
  g_autofree char *told = tell ("{'name': 'Test'}");

  g_assert_cmpstr (told, ==, "");
}

/* A target on what the programme itself knows is judged without anybody recording it. */
static void
answers_targets (void)
{
  g_autoptr(RegieProgramme) programme =
    REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, PROGRAMME));
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, METHOD));
  g_autoptr(RegieEntity) target =
    test_record_new (REGIE_TYPE_TARGET, "{'indicator': 'in-municipality', 'value': 2}");
  g_autoptr(GDate) day = g_date_new_dmy (1, G_DATE_JULY, 2026);
  g_autoptr(GListModel) readings = regie_programme_list_own_readings (programme, method, day);
  g_autoptr(GListModel) states = NULL;
  g_autoptr(RegieTargetState) state = NULL;

  regie_body_add_target (regie_programme_find_body (programme, "b"), REGIE_TARGET (target));
  states = regie_programme_list_targets (programme, method, readings, day);
  g_assert_cmpuint (g_list_model_get_n_items (states), ==, 1);
  state = g_list_model_get_item (states, 0);
  g_assert_cmpint (regie_target_state_get_is_reached (state), ==, REGIE_ANSWER_UNKNOWN);
  g_assert_cmpint (regie_target_state_get_cases_value (state), ==, 2);
  g_assert_cmpint (regie_target_state_get_is_reached_by_cases (state), ==, REGIE_ANSWER_YES);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/programme-own-readings/counts-what-the-programme-holds",
                   counts_what_the_programme_holds);
  g_test_add_func ("/rules/programme-own-readings/tells-regions-apart", tells_regions_apart);
  g_test_add_func ("/rules/programme-own-readings/remembers-a-region-that-left",
                   remembers_a_region_that_left);
  g_test_add_func ("/rules/programme-own-readings/counts-for-a-region", counts_for_a_region);
  g_test_add_func ("/rules/programme-own-readings/says-nothing-of-nothing",
                   says_nothing_of_nothing);
  g_test_add_func ("/rules/programme-own-readings/answers-targets", answers_targets);

  return g_test_run ();
}
