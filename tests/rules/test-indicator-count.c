/* test-indicator-count.c: what an indicator comes to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "data/case.h"

/* One indicator over some cases, over 2026 by quarters; what the readings of the whole say, one for
 * each period: numerator, denominator, share or quartiles. A dash stands for nothing. */
typedef struct
{
  const char *name;
  const char *indicator;
  const char *cases[6];
  const char *expected;
} Case;

#define CLOSED(day)       "{'opened_date': '2025-01-01', 'closures': [{'date': '" day "'}]}"
#define PHASE(start, end) "{'phase': '2', 'start_date': '" start "', 'end_date': '" end "'}"
#define IN_YEAR(days)     "{'opened_date': '2025-01-01', 'phases': [" days "]}"
#define DAYS              "'counts': 'phase', 'moment': 'end', 'measure': 'days', 'unit': 'days'"
#define GOAL(id, status)  "{'id': '" id "', 'ended_date': '2026-02-01', 'status': '" status "'}"

/* clang-format off */
static const Case cases[] = {
  { "nothing-is-counted", "'counts': 'case', 'moment': 'closed'", { NULL }, "0|0|0|0|0" },
  { "first-and-last-day-belong-to-a-quarter", "'counts': 'case', 'moment': 'closed'",
    { CLOSED ("2026-01-01"), CLOSED ("2026-03-31"), CLOSED ("2026-04-01"), CLOSED ("2026-12-31"), CLOSED ("2025-12-31"), CLOSED ("2027-01-01") },
    "2|1|0|1|4" },
  { "a-case-opened-again-is-not-closed", "'counts': 'case', 'moment': 'closed'",
    { "{'closures': [{'date': '2026-01-05', 'reopened_date': '2026-02-01'}]}" }, "0|0|0|0|0" },
  { "a-case-closed-twice-is-closed-once", "'counts': 'case', 'moment': 'closed'",
    { "{'closures': [{'date': '2026-01-05', 'reopened_date': '2026-02-01'}, {'date': '2026-05-05'}]}" }, "0|1|0|0|1" },
  { "a-stock-stands-on-the-last-day", "'counts': 'case', 'moment': 'last-day'",
    { CLOSED ("2026-06-30"), CLOSED ("2026-07-01"), "{'opened_date': '2026-12-31'}" }, "2|1|0|1|1" },
  { "a-share-is-rounded-half-up", "'counts': 'goal', 'moment': 'ended', 'unit': 'percent', 'numerator': [{'fact': 'status', 'one_of': ['reached']}]",
    { "{'plan': {'goals': [" GOAL ("1", "reached") "," GOAL ("2", "dropped") "," GOAL ("3", "reached") "]}}" },
    "2/3=667|0/0=0|0/0=0|0/0=0|2/3=667" },
  { "one-of-sixteen-is-63", "'counts': 'goal', 'moment': 'ended', 'unit': 'percent', 'numerator': [{'fact': 'status', 'one_of': ['reached']}]",
    { "{'plan': {'goals': [" GOAL ("1", "reached") "," GOAL ("2", "open") "," GOAL ("3", "open") "," GOAL ("4", "open") ","
      GOAL ("5", "open") "," GOAL ("6", "open") "," GOAL ("7", "open") "," GOAL ("8", "open") "," GOAL ("9", "open") ","
      GOAL ("10", "open") "," GOAL ("11", "open") "," GOAL ("12", "open") "," GOAL ("13", "open") "," GOAL ("14", "open") ","
      GOAL ("15", "open") "," GOAL ("16", "open") "]}}" }, "1/16=63|0/0=0|0/0=0|0/0=0|1/16=63" },
  { "a-goal-of-two-plans-counts-once-as-the-last-has-it", "'counts': 'goal', 'moment': 'ended', 'numerator': [{'fact': 'status', 'one_of': ['reached']}]",
    { "{'plan': {'goals': [" GOAL ("1", "reached") "]}, 'earlier_plans': [{'goals': [" GOAL ("1", "dropped") "," GOAL ("2", "reached") "]}]}" },
    "2|0|0|0|2" },
  { "a-child-in-two-households-counts-once", "'counts': 'person', 'moment': 'last-day', 'numerator': [{'fact': 'child', 'one_of': ['yes']}]",
    { "{'persons': [{'id': 'p-1', 'birth_date': '2009-01-01'}, {'id': 'p-2', 'birth_date': '1980-01-01'}, {'id': 'p-3', 'birth_date': '2010-01-01'}],"
      " 'households': [{'memberships': [{'person': 'p-1'}, {'person': 'p-2'}]}, {'memberships': [{'person': 'p-1'}]}]}" }, "1|1|1|1|1" },
  { "whoever-turns-18-is-no-child", "'counts': 'person', 'moment': 'last-day', 'numerator': [{'fact': 'child', 'one_of': ['yes']}]",
    { "{'persons': [{'id': 'p-1', 'birth_date': '2008-06-30'}], 'households': [{'memberships': [{'person': 'p-1'}]}]}" }, "1|0|0|0|0" },
  { "what-was-passed-on-is-one-problem", "'counts': 'escalation', 'moment': 'opened', 'denominator': [{'fact': 'first', 'one_of': ['yes']}]",
    { "{'escalations': [{'id': 'e-1', 'opened_date': '2026-01-10', 'state': 'passed-on'}, {'id': 'e-2', 'previous': 'e-1', 'opened_date': '2026-04-10'}]}" },
    "1|0|0|0|1" },
  { "its-days-count-from-the-first-rung", "'counts': 'escalation', 'moment': 'solved', 'measure': 'days', 'unit': 'days'",
    { "{'escalations': [{'id': 'e-1', 'opened_date': '2026-01-10', 'state': 'passed-on'},"
      " {'id': 'e-2', 'previous': 'e-1', 'opened_date': '2026-01-20', 'state': 'solved', 'solved_date': '2026-04-10'}]}" },
    "0/0:0,0,0|1/1:90,90,90|0/0:0,0,0|0/0:0,0,0|1/1:90,90,90" },
  { "escalations-that-name-each-other-end", "'counts': 'escalation', 'moment': 'solved', 'measure': 'days', 'unit': 'days'",
    { "{'escalations': [{'id': 'e-1', 'previous': 'e-2', 'opened_date': '2026-01-10', 'state': 'solved', 'solved_date': '2026-01-12'},"
      " {'id': 'e-2', 'previous': 'e-1', 'opened_date': '2026-01-11'}]}" },
    "1/1:2,2,2|0/0:0,0,0|0/0:0,0,0|0/0:0,0,0|1/1:2,2,2" },
  { "quartiles-are-values-that-were-measured", DAYS,
    { IN_YEAR (PHASE ("2026-01-01", "2026-01-02") "," PHASE ("2026-01-01", "2026-01-03") "," PHASE ("2026-01-01", "2026-01-04") ","
               PHASE ("2026-01-01", "2026-01-05")), IN_YEAR (PHASE ("2026-01-01", "2026-02-10")) },
    "5/5:2,3,4|0/0:0,0,0|0/0:0,0,0|0/0:0,0,0|5/5:2,3,4" },
  { "of-an-even-number-the-lower-middle", DAYS,
    { IN_YEAR (PHASE ("2026-01-01", "2026-01-01") "," PHASE ("2026-01-01", "2026-01-09")) },
    "2/2:0,0,8|0/0:0,0,0|0/0:0,0,0|0/0:0,0,0|2/2:0,0,8" },
  { "what-began-before-the-period-counts-where-it-ended", DAYS, { IN_YEAR (PHASE ("2025-01-01", "2026-04-01")) },
    "0/0:0,0,0|1/1:455,455,455|0/0:0,0,0|0/0:0,0,0|1/1:455,455,455" },
  { "what-cannot-be-measured-stays-in-the-denominator", DAYS, { IN_YEAR ("{'phase': '2', 'end_date': '2026-01-05'}," PHASE ("2026-02-01", "2026-01-15")) },
    "0/2:0,0,0|0/0:0,0,0|0/0:0,0,0|0/0:0,0,0|0/2:0,0,0" },
  { "in-time-on-the-day-itself", "'counts': 'evaluation', 'moment': 'due', 'unit': 'percent', 'numerator': [{'fact': 'on-time', 'one_of': ['yes']}]",
    { "{'evaluations': [{'date': '2025-12-01', 'next_date': '2026-02-01'}, {'date': '2026-02-01', 'next_date': '2026-05-01'}, {'date': '2026-05-02'}]}" },
    "1/1=1000|0/1=0|0/0=0|0/0=0|1/2=500" },
  { "nothing-is-due-when-the-case-is-closed", "'counts': 'evaluation', 'moment': 'due', 'unit': 'percent', 'numerator': [{'fact': 'on-time', 'one_of': ['yes']}]",
    { "{'evaluations': [{'date': '2025-12-01', 'next_date': '2026-02-01'}], 'closures': [{'date': '2026-02-01'}]}" },
    "0/0=0|0/0=0|0/0=0|0/0=0|0/0=0" },
  { "scores-are-told-by-their-median", "'counts': 'feedback', 'moment': 'given', 'measure': 'score', 'unit': 'points', 'denominator': [{'fact': 'party', 'one_of': ['household']}]",
    { "{'feedback': [{'date': '2026-01-05', 'party': 'household', 'score': {'scale': 'feedback', 'value': 7}},"
      " {'date': '2026-01-05', 'party': 'professional', 'score': {'scale': 'feedback', 'value': 3}}, {'date': '2026-01-06', 'party': 'household'}]}" },
    "1/2:7,7,7|0/0:0,0,0|0/0:0,0,0|0/0:0,0,0|1/2:7,7,7" },
  { "facts-of-the-case-can-be-asked", "'counts': 'escalation', 'moment': 'opened', 'denominator': [{'fact': 'days-open', 'at_least': 10}]",
    { "{'opened_date': '2026-01-01', 'escalations': [{'opened_date': '2026-01-10'}, {'opened_date': '2026-01-11'}]}" }, "1|0|0|0|1" },
  { "all-any-and-none", "'counts': 'goal', 'moment': 'ended', 'denominator': [{'none': [{'fact': 'status', 'one_of': ['open']}]},"
    " {'any': [{'fact': 'status', 'one_of': ['dropped']}, {'fact': 'status', 'one_of': ['reached']}]}]",
    { "{'plan': {'goals': [" GOAL ("1", "reached") "," GOAL ("2", "open") "," GOAL ("3", "dropped") "," GOAL ("4", "active") "]}}" }, "2|0|0|0|2" },
  { "organisations-count-once", "'counts': 'organisation', 'moment': 'last-day'",
    { "{'organisation': 'o-1'}", "{'organisation': 'o-1'}", "{'organisation': 'o-2', 'opened_date': '2026-05-01'}", "{}" }, "1-|2-|2-|2-|2-" },
  { "what-the-cases-do-not-hold", "'unit': 'count'", { "{}" }, "outside|outside|outside|outside|outside" },
  { "what-the-catalogue-does-not-know", "'counts': 'case', 'moment': 'once'", { "{}" }, "outside|outside|outside|outside|outside" },
  { "no-number-cannot-be-measured", "'counts': 'phase', 'moment': 'end', 'measure': 'phase', 'unit': 'days'", { "{}" }, "outside|outside|outside|outside|outside" },
};
/* clang-format on */

static RegieMethod *
make_method (const char *indicator)
{
  g_autofree char *text = g_strdup_printf (
    "{'id': 'm', 'version': '1', 'phases': [{'id': '1'}, {'id': '2'}], 'indicators': [{'id': 'i', %s}]}",
    indicator);

  return REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, text));
}

static RegieIndicatorCount *
make_count (RegieMethod    *method,
            RegieBodyLevel  depth)
{
  RegieIndicatorCount *count = regie_indicator_count_new (method, depth);
  GDate first = test_day ("2026-01-01");
  GDate last = test_day ("2026-12-31");

  regie_indicator_count_add_periods (count, &first, &last, REGIE_PERIOD_LENGTH_QUARTER);

  return count;
}

static void
add_case (RegieIndicatorCount *count,
          const char          *text)
{
  g_autoptr(RegieEntity) dossier = test_record_new (REGIE_TYPE_DOSSIER, text);

  regie_indicator_count_add (count, REGIE_DOSSIER (dossier));
}

static void
describe (GString      *text,
          RegieReading *reading)
{
  g_string_append (text, text->len == 0 ? "" : "|");
  if (regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_OUTSIDE)
    {
      g_string_append (text, "outside");
      return;
    }

  g_string_append_printf (text, "%d", regie_reading_get_numerator (reading));
  if (regie_reading_get_denominator_state (reading) == REGIE_READING_STATE_KNOWN)
    g_string_append_printf (text, "/%d", regie_reading_get_denominator (reading));
  if (regie_reading_get_counts_bodies (reading))
    g_string_append (text, "-");
  if (regie_reading_get_unit (reading) == REGIE_INDICATOR_UNIT_PERCENT)
    g_string_append_printf (text, "=%d", regie_reading_get_permille (reading));
  if (regie_reading_get_unit (reading) == REGIE_INDICATOR_UNIT_DAYS ||
      regie_reading_get_unit (reading) == REGIE_INDICATOR_UNIT_POINTS)
    g_string_append_printf (text,
                            ":%d,%d,%d",
                            regie_reading_get_lower_quartile (reading),
                            regie_reading_get_median (reading),
                            regie_reading_get_upper_quartile (reading));
}

static char *
describe_all (RegieIndicatorCount *count)
{
  g_autoptr(GListModel) readings = regie_indicator_count_list_readings (count, 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);

      if (regie_reading_get_level (reading) == REGIE_BODY_LEVEL_REGION)
        describe (text, reading);
    }

  return g_string_free (text, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *one = data;
  g_autoptr(RegieMethod) method = make_method (one->indicator);
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autofree char *found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (one->cases) && one->cases[i] != NULL; i++)
    add_case (count, one->cases[i]);
  found = describe_all (count);
  g_assert_cmpstr (found, ==, one->expected);
}

/* Counts that ran beside each other come to the same as one. */
static void
test_merge (void)
{
  g_autoptr(RegieMethod) method = make_method (DAYS ", 'group_by': 'phase'");
  g_autoptr(RegieIndicatorCount) whole = make_count (method, REGIE_BODY_LEVEL_ORGANISATION);
  g_autoptr(RegieIndicatorCount) first = make_count (method, REGIE_BODY_LEVEL_ORGANISATION);
  g_autoptr(RegieIndicatorCount) second = make_count (method, REGIE_BODY_LEVEL_ORGANISATION);
  g_autoptr(GListModel) expected = NULL;
  g_autoptr(GListModel) merged = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{'municipality': 'GM000%u', 'organisation': 'o-%u', 'phases': [{'phase': '%u', 'start_date': "
        "'2026-01-01', 'end_date': '2026-0%u-1%u'}]}",
        i % 3,
        i % 4,
        i % 4,
        i % 9 + 1,
        i % 10);

      add_case (whole, text);
      add_case (i % 2 == 0 ? first : second, text);
    }
  g_assert_true (regie_indicator_count_merge (first, second, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (regie_indicator_count_get_n_cases (first), ==, 40);

  expected = regie_indicator_count_list_readings (whole, 0);
  merged = regie_indicator_count_list_readings (first, 0);
  g_assert_cmpuint (g_list_model_get_n_items (merged), ==, g_list_model_get_n_items (expected));
  for (guint i = 0; i < g_list_model_get_n_items (merged); i++)
    {
      g_autoptr(RegieEntity) a = g_list_model_get_item (expected, i);
      g_autoptr(RegieEntity) b = g_list_model_get_item (merged, i);

      g_assert_true (regie_entity_equal (a, b));
    }
}

static void
test_merge_refused (void)
{
  g_autoptr(RegieMethod) method = make_method (DAYS);
  g_autoptr(RegieIndicatorCount) first = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(RegieIndicatorCount) deeper = make_count (method, REGIE_BODY_LEVEL_MUNICIPALITY);
  g_autoptr(RegieIndicatorCount) other =
    regie_indicator_count_new (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_indicator_count_merge (first, deeper, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_false (regie_indicator_count_merge (first, other, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
}

/* The share of municipalities is of those of the region, and is never withheld. */
static void
test_region (void)
{
  static const char *const codes[] = { "GM0001", "GM0002", "GM0003", NULL };
  g_autoptr(RegieMethod) method =
    make_method ("'counts': 'municipality', 'moment': 'last-day', 'unit': 'percent'");
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_MUNICIPALITY);
  g_autoptr(GListModel) readings = NULL;
  g_autoptr(RegieReading) reading = NULL;

  regie_indicator_count_set_region (count, "De Streek", codes);
  add_case (count, "{'municipality': 'GM0001'}");
  add_case (count, "{'municipality': 'GM0001'}");
  add_case (count, "{'municipality': 'GM0009'}");
  add_case (count, "{}");
  readings = regie_indicator_count_list_readings (count, 10);
  g_assert_cmpuint (g_list_model_get_n_items (readings), ==, 5);
  reading = g_list_model_get_item (readings, 0);
  g_assert_cmpstr (regie_reading_get_body (reading), ==, "De Streek");
  g_assert_cmpint (regie_reading_get_numerator (reading), ==, 1);
  g_assert_cmpint (regie_reading_get_denominator (reading), ==, 3);
  g_assert_cmpint (regie_reading_get_permille (reading), ==, 333);
}

/* A threshold withholds; the same readings always lose the same numbers. */
static void
test_threshold (void)
{
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(GListModel) readings = NULL;
  guint n_withheld = 0;

  for (guint i = 0; i < 40; i++)
    add_case (count,
              i < 3    ? CLOSED ("2026-01-05")
              : i < 15 ? CLOSED ("2026-04-05")
              : i < 28 ? CLOSED ("2026-07-05")
                       : CLOSED ("2026-10-05"));
  readings = regie_indicator_count_list_readings (count, 10);
  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);

      if (regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_PROTECTED)
        {
          n_withheld++;
          g_assert_cmpint (regie_reading_get_numerator (reading), ==, 0);
        }
    }
  /* The first quarter, and one more from which with the year it would follow. */
  g_assert_cmpuint (n_withheld, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/indicator-count/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/rules/indicator-count/parts-come-to-the-same-as-the-whole", test_merge);
  g_test_add_func ("/rules/indicator-count/other-periods-are-refused", test_merge_refused);
  g_test_add_func ("/rules/indicator-count/municipalities-of-the-region", test_region);
  g_test_add_func ("/rules/indicator-count/small-numbers-are-withheld", test_threshold);

  return g_test_run ();
}
