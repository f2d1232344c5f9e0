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

static gboolean
add_case (RegieIndicatorCount *count,
          const char          *text)
{
  g_autoptr(RegieEntity) dossier = test_record_new (REGIE_TYPE_DOSSIER, text);

  return regie_indicator_count_add (count, REGIE_DOSSIER (dossier));
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

/* Cases on the days at both ends of the periods, in two halves. */
static void
test_merge_at_the_borders (void)
{
  static const char *const days[] = { "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01",
                                      "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01" };
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) whole = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(RegieIndicatorCount) first = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(RegieIndicatorCount) second = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *text = g_strdup_printf ("{'closures': [{'date': '%s'}]}", days[i]);

      add_case (whole, text);
      add_case (i % 2 == 0 ? first : second, text);
    }
  g_assert_true (regie_indicator_count_merge (first, second, NULL));
  expected = describe_all (whole);
  found = describe_all (first);
  g_assert_cmpstr (expected, ==, "2|2|1|1|6");
  g_assert_cmpstr (found, ==, expected);
}

static void
test_given_twice (void)
{
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autofree char *found = NULL;

  g_assert_true (add_case (count, "{'id': 'd-1', 'closures': [{'date': '2026-01-05'}]}"));
  g_assert_false (add_case (count, "{'id': 'd-1', 'closures': [{'date': '2026-05-05'}]}"));
  g_assert_true (add_case (count, "{'id': 'd-2', 'closures': [{'date': '2026-01-05'}]}"));
  g_assert_cmpuint (regie_indicator_count_get_n_cases (count), ==, 2);
  found = describe_all (count);
  g_assert_cmpstr (found, ==, "2|0|0|0|2");
}

/* Of a case without an id nobody can say that it was there before. */
static void
test_without_id (void)
{
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_REGION);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(RegieDossier) dossier = g_object_new (REGIE_TYPE_DOSSIER, NULL);

      regie_entity_set_id (REGIE_ENTITY (dossier), NULL);
      g_assert_true (regie_indicator_count_add (count, dossier));
    }
  g_assert_cmpuint (regie_indicator_count_get_n_cases (count), ==, 2);
}

static void
test_merge_of_one_case (void)
{
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) first = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(RegieIndicatorCount) second = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(RegieIndicatorCount) third = make_count (method, REGIE_BODY_LEVEL_REGION);
  g_autoptr(GError) error = NULL;

  add_case (first, "{'id': 'd-1'}");
  add_case (second, "{'id': 'd-2'}");
  add_case (third, "{'id': 'd-2'}");
  g_assert_true (regie_indicator_count_merge (first, second, &error));
  g_assert_no_error (error);
  g_assert_false (regie_indicator_count_merge (first, third, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
  g_assert_cmpuint (regie_indicator_count_get_n_cases (first), ==, 2);
  /* What was put in counts as given. */
  g_assert_false (add_case (first, "{'id': 'd-2'}"));
}

static char *
describe_days (const char *day,
               const char *text)
{
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) count =
    regie_indicator_count_new (method, REGIE_BODY_LEVEL_REGION);
  GDate date = test_day (day);

  regie_indicator_count_add_periods (count, &date, &date, REGIE_PERIOD_LENGTH_WHOLE);
  add_case (count, text);

  return describe_all (count);
}

static void
test_one_day (void)
{
  g_autofree char *on_it = describe_days ("2028-02-29", CLOSED ("2028-02-29"));
  g_autofree char *before = describe_days ("2028-02-29", CLOSED ("2028-02-28"));
  g_autofree char *after = describe_days ("2028-02-29", CLOSED ("2028-03-01"));
  g_autofree char *never = describe_days ("2028-02-29", "{}");

  g_assert_cmpstr (on_it, ==, "1");
  g_assert_cmpstr (before, ==, "0");
  g_assert_cmpstr (after, ==, "0");
  g_assert_cmpstr (never, ==, "0");
}

/* An organisation that works in two municipalities stands in each of them, with its cases there. */
static void
test_one_organisation_twice (void)
{
  g_autoptr(RegieMethod) method = make_method ("'counts': 'case', 'moment': 'closed'");
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_ORGANISATION);
  g_autoptr(GListModel) readings = NULL;
  guint n = 0;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{'municipality': 'GM000%u', 'organisation': 'o', 'closures': [{'date': '2026-01-05'}]}",
        i % 2);

      add_case (count, text);
    }
  readings = regie_indicator_count_list_readings (count, 0);
  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);
      gboolean is_second = g_strcmp0 (regie_reading_get_municipality (reading), "GM0001") == 0;

      if (regie_reading_get_level (reading) != REGIE_BODY_LEVEL_ORGANISATION ||
          regie_reading_get_numerator (reading) == 0)
        continue;
      n++;
      g_assert_cmpint (regie_reading_get_numerator (reading), ==, is_second ? 1 : 2);
    }
  g_assert_cmpuint (n, ==, 4);
}

/* The median of nine, and of ten. */
static void
test_small_measure (void)
{
  g_autoptr(RegieMethod) method = make_method (DAYS);
  g_autoptr(RegieIndicatorCount) count = make_count (method, REGIE_BODY_LEVEL_REGION);

  for (guint n = 1; n <= 10; n++)
    {
      g_autoptr(GListModel) readings = NULL;
      g_autoptr(RegieReading) reading = NULL;
      gboolean is_told = n >= 10;

      add_case (count, IN_YEAR (PHASE ("2026-01-01", "2026-01-08")));
      readings = regie_indicator_count_list_readings (count, 10);
      reading = g_list_model_get_item (readings, 4);
      g_assert_cmpint (regie_reading_get_numerator_state (reading),
                       ==,
                       is_told ? REGIE_READING_STATE_KNOWN : REGIE_READING_STATE_PROTECTED);
      g_assert_cmpint (regie_reading_get_lower_quartile (reading), ==, is_told ? 7 : 0);
      g_assert_cmpint (regie_reading_get_median (reading), ==, is_told ? 7 : 0);
      g_assert_cmpint (regie_reading_get_upper_quartile (reading), ==, is_told ? 7 : 0);
      if (!is_told)
        g_assert_cmpint (regie_reading_get_denominator (reading), ==, 0);
    }
}

/* What a spreadsheet would run, and what would break a line. */
static void
test_csv (void)
{
  static const struct
  {
    const char *body;
    const char *cell;
  } texts[] = {
    { "=1+1", "\"'=1+1\"" },
    { "+31", "\"'+31\"" },
    { "-1", "\"'-1\"" },
    { "@SUM(A1)", "\"'@SUM(A1)\"" },
    { "\t=1", "\"'\t=1\"" },
    { " =1", "\"' =1\"" },
    { "\r=1", "\"'\r=1\"" },
    { "\n", "\"'\n\"" },
    { "De \"Streek\", noord", "\"De \"\"Streek\"\", noord\"" },
    { "Súdwest-Fryslân", "\"Súdwest-Fryslân\"" },
    { "", "\"\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GListStore) readings = g_list_store_new (REGIE_TYPE_READING);
      g_autoptr(RegieReading) reading = regie_reading_new ();
      g_autofree char *csv = NULL;
      g_autofree char *wanted = g_strconcat (",region,", texts[i].cell, ",", NULL);

      regie_reading_set_level (reading, REGIE_BODY_LEVEL_REGION);
      regie_reading_set_body (reading, texts[i].body);
      g_list_store_append (readings, reading);
      csv = regie_reading_list_to_csv (G_LIST_MODEL (readings));
      g_assert_nonnull (strstr (csv, wanted));
    }
}

/* Indicators that ask for what is not there: how many problems, and the beginning of the first. */
typedef struct
{
  const char *name;
  const char *indicator;
  guint       n_problems;
  const char *text;
} Wrong;

/* clang-format off */
static const Wrong wrongs[] = {
  { "in-order", "'counts': 'case', 'moment': 'closed'", 0, NULL },
  { "from-outside", "'counts': 'outside', 'moment': 'never'", 0, NULL },
  { "no-moment", "'counts': 'case'", 1, "What is counted has no moment “”." },
  { "another-moment", "'counts': 'case', 'moment': 'held'", 1, "What is counted has no moment “held”." },
  { "counts-nothing", "'moment': 'closed'", 0, NULL },
  { "measures-nothing-known", "'counts': 'case', 'moment': 'closed', 'unit': 'days', 'measure': 'years'", 1, "What is counted has no fact “years”." },
  { "measures-a-code", "'counts': 'goal', 'moment': 'ended', 'unit': 'days', 'measure': 'status'", 1, "The fact “status” is no number, so it cannot be measured." },
  { "groups-by-nothing-known", "'counts': 'case', 'moment': 'closed', 'group_by': 'colour'", 1, "What is counted has no fact “colour”." },
  { "groups-by-a-number", "'counts': 'phase', 'moment': 'end', 'group_by': 'days'", 1, "The fact “days” is a number, so it makes no groups." },
  { "days-without-a-measure", "'counts': 'case', 'moment': 'closed', 'unit': 'days'", 1, "Days and points are measured, and nothing else is." },
  { "a-count-with-a-measure", "'counts': 'phase', 'moment': 'end', 'measure': 'days'", 1, "Days and points are measured, and nothing else is." },
  { "an-unknown-fact", "'counts': 'goal', 'moment': 'ended', 'numerator': [{'fact': 'luck', 'one_of': ['yes']}]", 1, "There is no fact “luck”." },
  { "a-number-with-codes", "'counts': 'goal', 'moment': 'ended', 'denominator': [{'fact': 'days', 'one_of': ['yes']}]", 1, "The fact “days” is a number: it wants at_least or below, and no codes." },
  { "a-code-with-bounds", "'counts': 'goal', 'moment': 'ended', 'denominator': [{'fact': 'status', 'at_least': 3}]", 1, "The fact “status” has codes: it wants one_of, and no bounds." },
  { "an-empty-criterion", "'counts': 'goal', 'moment': 'ended', 'numerator': [{}]", 1, "A criterion wants exactly one of these: all, any, none, fact." },
  { "two-in-one-criterion", "'counts': 'goal', 'moment': 'ended', 'numerator': [{'fact': 'status', 'one_of': ['reached'], 'all': [{'fact': 'status', 'one_of': ['reached']}]}]", 1, "A criterion wants exactly one of these: all, any, none, fact." },
  { "deep-inside", "'counts': 'goal', 'moment': 'ended', 'numerator': [{'all': [{'any': [{'none': [{'fact': 'luck', 'one_of': ['yes']}]}]}]}]", 1, "There is no fact “luck”." },
  { "both-sides", "'counts': 'goal', 'moment': 'ended', 'denominator': [{'fact': 'luck', 'one_of': ['yes']}], 'numerator': [{'fact': 'fate', 'one_of': ['yes']}]", 2, "There is no fact “luck”." },
};
/* clang-format on */

static void
test_wrong (gconstpointer data)
{
  const Wrong *one = data;
  g_autofree char *text = g_strdup_printf ("{'id': 'i', %s}", one->indicator);
  g_autoptr(RegieEntity) indicator = test_record_new (REGIE_TYPE_INDICATOR, text);
  g_autoptr(GListModel) problems = regie_indicator_check (REGIE_INDICATOR (indicator), "en");
  g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, 0);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, one->n_problems);
  if (problem != NULL)
    g_assert_cmpstr (regie_problem_get_text (problem), ==, one->text);
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
  for (gsize i = 0; i < G_N_ELEMENTS (wrongs); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/indicator-check/", wrongs[i].name, NULL);

      g_test_add_data_func (path, &wrongs[i], test_wrong);
    }
  g_test_add_func ("/rules/indicator-count/parts-on-the-first-and-last-days",
                   test_merge_at_the_borders);
  g_test_add_func ("/rules/indicator-count/a-case-given-twice-counts-once", test_given_twice);
  g_test_add_func ("/rules/indicator-count/cases-without-id-count-each", test_without_id);
  g_test_add_func ("/rules/indicator-count/one-case-in-both-parts-is-refused",
                   test_merge_of_one_case);
  g_test_add_func ("/rules/indicator-count/a-period-of-one-day", test_one_day);
  g_test_add_func ("/rules/indicator-count/an-organisation-of-two-municipalities",
                   test_one_organisation_twice);
  g_test_add_func ("/rules/indicator-count/the-median-of-a-few-is-withheld", test_small_measure);
  g_test_add_func ("/rules/indicator-count/csv-runs-nothing", test_csv);
  g_test_add_func ("/rules/indicator-count/municipalities-of-the-region", test_region);
  g_test_add_func ("/rules/indicator-count/small-numbers-are-withheld", test_threshold);

  return g_test_run ();
}
