/* test-date.c: days and moments as text
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "base/regie-date-private.h"

static gboolean
scan_day (const char *text,
          GDate      *date)
{
  g_date_clear (date, 1);

  return regie_date_scan (text, strlen (text), date);
}

/* Every day of every year that can be written, there and back. */
static void
every_day_comes_back (void)
{
  guint32 last = g_test_slow () ? 3652059 : 146097 + 366;

  for (guint32 day = 1; day <= last; day++)
    {
      char text[REGIE_DATE_LENGTH + 1] = "";
      GDate date;
      GDate read;

      g_date_clear (&date, 1);
      g_date_set_julian (&date, day);
      regie_date_print (&date, text);
      if (!scan_day (text, &read) || g_date_compare (&date, &read) != 0)
        g_error ("%s does not come back", text);
    }
}

static void
days_have_one_form (void)
{
  static const struct
  {
    const char *text;
    int year;
    int month;
    int day;
  } cases[] = {
    { "0001-01-01", 1, 1, 1 },      { "1582-10-10", 1582, 10, 10 }, { "1900-02-28", 1900, 2, 28 },
    { "2000-02-29", 2000, 2, 29 },  { "2024-02-29", 2024, 2, 29 },  { "2026-12-31", 2026, 12, 31 },
    { "9999-12-31", 9999, 12, 31 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char text[REGIE_DATE_LENGTH + 1] = "";
      GDate date;

      g_assert_true (scan_day (cases[i].text, &date));
      g_assert_cmpint (g_date_get_year (&date), ==, cases[i].year);
      g_assert_cmpint (g_date_get_month (&date), ==, cases[i].month);
      g_assert_cmpint (g_date_get_day (&date), ==, cases[i].day);
      regie_date_print (&date, text);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
no_day_is_refused (void)
{
  static const char *const texts[] = {
    "",
    "2026",
    "2026-01",
    "2026-1-01",
    "2026-01-1",
    "2026-01-001",
    "26-01-01",
    "02026-01-01",
    "2026-00-01",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "2026-04-31",
    "2026-02-29",
    "2100-02-29",
    "1900-02-29",
    "0000-01-01",
    "-001-01-01",
    "+026-01-01",
    "2026/01/01",
    "2026.01.01",
    "2026-01/01",
    "2026 01 01",
    "20260101",
    "01-01-2026",
    "2026-W01-1",
    "2026-001  ",
    "2026-01-01 ",
    " 2026-01-01",
    "2026-01- 1",
    "2026-01-1 ",
    "2026-01-0x",
    "2026-0a-01",
    "a026-01-01",
    "2026-01-01T",
    "2026-01-01T00:00:00Z",
    "2026-\xd9\xa0\xd9\xa1-01",
    "----------",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GDate date;

      g_test_message ("%s", texts[i]);
      g_assert_false (scan_day (texts[i], &date));
      g_assert_false (g_date_valid (&date));
    }
}

static void
moments_have_one_form (void)
{
  static const struct
  {
    const char *text;
    const char *canonical;
    int microsecond;
  } cases[] = {
    { "0001-01-01T00:00:00Z", NULL, 0 },
    { "1969-12-31T23:59:59.999999Z", NULL, 999999 },
    { "1970-01-01T00:00:00Z", NULL, 0 },
    { "2026-03-29T02:30:00Z", NULL, 0 },
    { "2026-07-01T08:05:09.1Z", NULL, 100000 },
    { "2026-07-01T08:05:09.000001Z", NULL, 1 },
    { "2026-07-01T08:05:09.120Z", "2026-07-01T08:05:09.12Z", 120000 },
    { "2026-07-01T08:05:09.0Z", "2026-07-01T08:05:09Z", 0 },
    { "2026-07-01T08:05:09.000000Z", "2026-07-01T08:05:09Z", 0 },
    { "9999-12-31T23:59:59.999999Z", NULL, 999999 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char text[REGIE_TIME_MAX_LENGTH + 1] = "";
      g_autoptr(GDateTime) time = regie_time_scan (cases[i].text, strlen (cases[i].text));

      g_test_message ("%s", cases[i].text);
      g_assert_nonnull (time);
      g_assert_cmpint (g_date_time_get_microsecond (time), ==, cases[i].microsecond);
      g_assert_cmpint (g_date_time_get_utc_offset (time), ==, 0);
      text[regie_time_print (time, text)] = '\0';
      g_assert_cmpstr (text, ==, cases[i].canonical == NULL ? cases[i].text : cases[i].canonical);
    }
}

/* A fraction is no double on its way: each of its million values comes back. */
static void
every_microsecond_comes_back (void)
{
  g_autoptr(GDateTime) second = g_date_time_new_utc (2026, 7, 1, 8, 5, 59);
  int step = g_test_slow () ? 1 : 97;

  for (int microsecond = 0; microsecond < 1000000; microsecond += step)
    {
      g_autoptr(GDateTime) time = g_date_time_add (second, microsecond);
      char text[REGIE_TIME_MAX_LENGTH];
      g_autoptr(GDateTime) read = regie_time_scan (text, regie_time_print (time, text));

      if (read == NULL || g_date_time_compare (time, read) != 0)
        g_error ("microsecond %d does not come back", microsecond);
    }
}

static void
no_moment_is_refused (void)
{
  static const char *const texts[] = {
    "",
    "2026-07-01",
    "2026-07-01T08:05Z",
    "2026-07-01T08:05:09",
    "2026-07-01T08:05:09z",
    "2026-07-01t08:05:09Z",
    "2026-07-01 08:05:09Z",
    "2026-07-01T08:05:09+00:00",
    "2026-07-01T08:05:09-00:00",
    "2026-07-01T10:05:09+02:00",
    "2026-07-01T08:05:09.Z",
    "2026-07-01T08:05:09,5Z",
    "2026-07-01T08:05:09.1234567Z",
    "2026-07-01T08:05:09.12345a7Z",
    "2026-07-01T08:05:09.-1Z",
    "2026-07-01T08:05:09.1 Z",
    "2026-07-01T08:05:60Z",
    "2026-06-30T23:59:60Z",
    "2026-07-01T08:60:00Z",
    "2026-07-01T24:00:00Z",
    "2026-07-01T-1:00:00Z",
    "2026-07-01T08-05-09Z",
    "2026-07-01T08:05-09Z",
    "2026-07-01T0805:09Z ",
    "2026-07-32T08:05:09Z",
    "2026-02-29T08:05:09Z",
    "0000-01-01T00:00:00Z",
    "2026-7-01T08:05:09ZZ",
    "2026-07-01T8:05:09ZZ",
    "2026-07-01T08:05:9ZZ",
    " 2026-07-01T08:05:09Z",
    "2026-07-01T08:05:09Z ",
    "2026-07-01T08:05:09ZZ",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i]);
      g_assert_null (regie_time_scan (texts[i], strlen (texts[i])));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/date/every-day-comes-back", every_day_comes_back);
  g_test_add_func ("/base/date/days-have-one-form", days_have_one_form);
  g_test_add_func ("/base/date/no-day-is-refused", no_day_is_refused);
  g_test_add_func ("/base/date/moments-have-one-form", moments_have_one_form);
  g_test_add_func ("/base/date/every-microsecond-comes-back", every_microsecond_comes_back);
  g_test_add_func ("/base/date/no-moment-is-refused", no_moment_is_refused);

  return g_test_run ();
}
