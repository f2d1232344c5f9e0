/* regie-date.c: days and moments as text
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-date-private.h"

/* Reads @n digits; -1 when one of them is none. */
static int
scan_digits (const char *text,
             gsize       n)
{
  int number = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      number = number * 10 + (text[i] - '0');
    }

  return number;
}

static void
print_digits (char  *text,
              gsize  n,
              int    number)
{
  for (gsize i = n; i > 0; i--, number /= 10)
    text[i - 1] = '0' + number % 10;
}

/* Reads `YYYY-MM-DD`, of the years 1 to 9999. */
gboolean
regie_date_scan (const char *text,
                 gsize       length,
                 GDate      *date)
{
  int year = 0;
  int month = 0;
  int day = 0;

  if (length != REGIE_DATE_LENGTH || text[4] != '-' || text[7] != '-')
    return FALSE;

  year = scan_digits (text, 4);
  month = scan_digits (text + 5, 2);
  day = scan_digits (text + 8, 2);
  if (year < 1 || month < 1 || day < 1 || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_set_dmy (date, day, month, year);

  return TRUE;
}

void
regie_date_print (const GDate *date,
                  char        *text)
{
  print_digits (text, 4, g_date_get_year (date));
  text[4] = '-';
  print_digits (text + 5, 2, g_date_get_month (date));
  text[7] = '-';
  print_digits (text + 8, 2, g_date_get_day (date));
}

#define MICROSECOND_DIGITS 6

/* Reads `.f` to `.ffffff`; -1 when it is neither that nor nothing. */
static int
scan_fraction (const char *text,
               gsize       length)
{
  int fraction = 0;

  if (length == 0)
    return 0;
  if (length < 2 || length > MICROSECOND_DIGITS + 1 || text[0] != '.')
    return -1;

  fraction = scan_digits (text + 1, length - 1);
  for (gsize i = length - 1; fraction > 0 && i < MICROSECOND_DIGITS; i++)
    fraction *= 10;

  return fraction;
}

/* Where the parts of `YYYY-MM-DDTHH:MM:SS` stand. */
#define HOUR_AT     11
#define MINUTE_AT   14
#define SECOND_AT   17
#define FRACTION_AT 19

/* Reads the RFC 3339 form of a moment in UTC: `YYYY-MM-DDTHH:MM:SS[.ffffff]Z`. */
GDateTime *
regie_time_scan (const char *text,
                 gsize       length)
{
  g_autoptr(GDateTime) whole = NULL;
  GDate date;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int fraction = 0;

  g_date_clear (&date, 1);
  if (length <= FRACTION_AT || length > REGIE_TIME_MAX_LENGTH ||
      !regie_date_scan (text, REGIE_DATE_LENGTH, &date) || text[10] != 'T' || text[13] != ':' ||
      text[16] != ':' || text[length - 1] != 'Z')
    return NULL;

  hour = scan_digits (text + HOUR_AT, 2);
  minute = scan_digits (text + MINUTE_AT, 2);
  second = scan_digits (text + SECOND_AT, 2);
  fraction = scan_fraction (text + FRACTION_AT, length - 1 - FRACTION_AT);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 ||
      fraction < 0)
    return NULL;

  whole = g_date_time_new_utc (g_date_get_year (&date),
                               g_date_get_month (&date),
                               g_date_get_day (&date),
                               hour,
                               minute,
                               second);

  /* Added apart, since seconds with a fraction are a double and lose the last digit. */
  return fraction == 0 ? g_steal_pointer (&whole) : g_date_time_add (whole, fraction);
}

gsize
regie_time_print (GDateTime *time,
                  char      *text)
{
  int year = 0;
  int month = 0;
  int day = 0;
  int fraction = g_date_time_get_microsecond (time);
  gsize length = FRACTION_AT;

  g_date_time_get_ymd (time, &year, &month, &day);
  print_digits (text, 4, year);
  text[4] = '-';
  print_digits (text + 5, 2, month);
  text[7] = '-';
  print_digits (text + 8, 2, day);
  text[10] = 'T';
  print_digits (text + HOUR_AT, 2, g_date_time_get_hour (time));
  text[13] = ':';
  print_digits (text + MINUTE_AT, 2, g_date_time_get_minute (time));
  text[16] = ':';
  print_digits (text + SECOND_AT, 2, g_date_time_get_second (time));

  if (fraction != 0)
    {
      text[length++] = '.';
      print_digits (text + length, MICROSECOND_DIGITS, fraction);
      length += MICROSECOND_DIGITS;
      while (text[length - 1] == '0')
        length--;
    }
  text[length++] = 'Z';

  return length;
}
