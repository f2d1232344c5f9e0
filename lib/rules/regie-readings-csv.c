/* regie-readings-csv.c: readings as a table of another program
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-readings-csv.h>

#include "base/regie-date-private.h"
#include "base/regie-list-private.h"
#include "base/regie-writer-private.h"

static const char header[] =
  "indicator,level,body,municipality,group,start_date,end_date,unit,numerator,numerator_state,"
  "denominator,denominator_state,permille,lower_quartile,median,upper_quartile,edition,"
  "edition_version,note\r\n";

/* A spreadsheet takes what begins like this for a formula, also behind white space. */
static gboolean
is_formula (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;

  return *text != '\0' && strchr ("=+-@|%", *text) != NULL;
}

static void
put_text (RegieText  *csv,
          const char *text)
{
  gboolean needs_mark = text != NULL && (is_formula (text) || strpbrk (text, "\t\r\n") == text);

  regie_text_puts (csv, "\"");
  if (needs_mark && *text != '\0')
    regie_text_puts (csv, "'");
  for (; text != NULL && *text != '\0'; text++)
    if (*text == '"')
      regie_text_puts (csv, "\"\"");
    else
      regie_text_put (csv, text, 1);
  regie_text_puts (csv, "\",");
}

static void
put_code (RegieText *csv,
          GType      type,
          int        value)
{
  GEnumClass *values = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (values, value);

  if (found != NULL)
    regie_text_put (csv, found->value_nick, strlen (found->value_nick));
  regie_text_puts (csv, ",");
  g_type_class_unref (values);
}

static void
put_day (RegieText   *csv,
         const GDate *day)
{
  char text[REGIE_DATE_LENGTH + 1] = { 0 };

  if (day != NULL)
    {
      regie_date_print (day, text);
      regie_text_put (csv, text, REGIE_DATE_LENGTH);
    }
  regie_text_puts (csv, ",");
}

/* A cell stays empty where there is no number: a 0 would be taken for one. */
static void
put_number (RegieText *csv,
            gboolean   is_there,
            int        number)
{
  if (is_there)
    regie_text_put_int64 (csv, number);
  regie_text_puts (csv, ",");
}

static void
put_numbers (RegieText    *csv,
             RegieReading *reading)
{
  RegieReadingState numerator = regie_reading_get_numerator_state (reading);
  RegieReadingState denominator = regie_reading_get_denominator_state (reading);
  RegieIndicatorUnit unit = regie_reading_get_unit (reading);
  gboolean is_counted = numerator == REGIE_READING_STATE_KNOWN;
  gboolean is_share = is_counted && denominator == REGIE_READING_STATE_KNOWN &&
                      unit == REGIE_INDICATOR_UNIT_PERCENT &&
                      regie_reading_get_denominator (reading) > 0;
  gboolean is_measured = is_counted && regie_reading_get_numerator (reading) > 0 &&
                         (unit == REGIE_INDICATOR_UNIT_DAYS || unit == REGIE_INDICATOR_UNIT_POINTS);

  put_number (csv, is_counted, regie_reading_get_numerator (reading));
  put_code (csv, REGIE_TYPE_READING_STATE, numerator);
  put_number (csv,
              denominator == REGIE_READING_STATE_KNOWN,
              regie_reading_get_denominator (reading));
  put_code (csv, REGIE_TYPE_READING_STATE, denominator);
  put_number (csv, is_share, regie_reading_get_permille (reading));
  put_number (csv, is_measured, regie_reading_get_lower_quartile (reading));
  put_number (csv, is_measured, regie_reading_get_median (reading));
  put_number (csv, is_measured, regie_reading_get_upper_quartile (reading));
}

static void
put_reading (RegieText    *csv,
             RegieReading *reading)
{
  put_text (csv, regie_reading_get_indicator (reading));
  put_code (csv, REGIE_TYPE_BODY_LEVEL, regie_reading_get_level (reading));
  put_text (csv, regie_reading_get_body (reading));
  put_text (csv, regie_reading_get_municipality (reading));
  put_text (csv, regie_reading_get_group (reading));
  put_day (csv, regie_reading_get_start_date (reading));
  put_day (csv, regie_reading_get_end_date (reading));
  put_code (csv, REGIE_TYPE_INDICATOR_UNIT, regie_reading_get_unit (reading));
  put_numbers (csv, reading);
  put_text (csv, regie_reading_get_edition (reading));
  put_text (csv, regie_reading_get_edition_version (reading));
  put_text (csv, regie_reading_get_note (reading));

  /* Each cell ends with a comma; the last one ends the line. */
  csv->length--;
  regie_text_puts (csv, "\r\n");
}

/**
 * regie_reading_list_to_csv:
 * @readings: a list of [class@Regie.Reading]: some readings
 *
 * Writes readings as comma-separated values: UTF-8, a line with the names of the columns, then a
 * line for each reading, as RFC 4180 has it. A number that is not there leaves its cell empty; why,
 * says the column beside it.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_reading_list_to_csv (GListModel *readings)
{
  RegieText csv = { 0 };

  g_return_val_if_fail (G_IS_LIST_MODEL (readings), NULL);

  regie_text_put (&csv, header, sizeof header - 1);
  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);

      put_reading (&csv, reading);
    }

  return regie_text_steal (&csv);
}
