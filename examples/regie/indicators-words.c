/* indicators-words.c: readings told to people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "indicators.h"

static gboolean
is_measured (RegieReading *reading)
{
  RegieIndicatorUnit unit = regie_reading_get_unit (reading);

  return unit == REGIE_INDICATOR_UNIT_DAYS || unit == REGIE_INDICATOR_UNIT_POINTS;
}

/* Whether there is a number that can be held beside another: a share, or a median. */
static gboolean
has_value (RegieReading *reading)
{
  if (regie_reading_get_numerator_state (reading) != REGIE_READING_STATE_KNOWN)
    return FALSE;
  if (is_measured (reading))
    return regie_reading_get_numerator (reading) > 0;

  return regie_reading_get_unit (reading) == REGIE_INDICATOR_UNIT_PERCENT &&
         regie_reading_get_denominator_state (reading) == REGIE_READING_STATE_KNOWN &&
         regie_reading_get_denominator (reading) > 0;
}

static char *
print_number (const Tool        *tool,
              RegieReadingState  state,
              int                number)
{
  switch (state)
    {
    case REGIE_READING_STATE_KNOWN:
      return g_strdup_printf ("%d", number);
    case REGIE_READING_STATE_PROTECTED:
      return g_strdup (tool_text (tool, N_ ("withheld")));
    case REGIE_READING_STATE_OUTSIDE:
      return g_strdup (tool_text (tool, N_ ("not in the cases")));
    case REGIE_READING_STATE_NONE:
      return g_strdup ("");
    }

  g_assert_not_reached ();
}

static char *
print_quartiles (const Tool   *tool,
                 RegieReading *reading)
{
  g_autofree char *lower = g_strdup_printf ("%d", regie_reading_get_lower_quartile (reading));
  g_autofree char *median = g_strdup_printf ("%d", regie_reading_get_median (reading));
  g_autofree char *upper = g_strdup_printf ("%d", regie_reading_get_upper_quartile (reading));
  const char *text = regie_reading_get_unit (reading) == REGIE_INDICATOR_UNIT_DAYS
                       ? N_ ("median {median} days, half between {lower} and {upper}")
                       : N_ ("median {median}, half between {lower} and {upper}");

  return tool_fill (tool, text, "median", median, "lower", lower, "upper", upper, NULL);
}

static char *
print_value (const Tool   *tool,
             RegieReading *reading)
{
  RegieReadingState parts = regie_reading_get_denominator_state (reading);
  g_autofree char *number = print_number (tool,
                                          regie_reading_get_numerator_state (reading),
                                          regie_reading_get_numerator (reading));
  g_autofree char *whole = print_number (tool, parts, regie_reading_get_denominator (reading));
  const char *text = parts == REGIE_READING_STATE_OUTSIDE
                       ? N_ ("{part}; of how many is not in the cases")
                       : N_ ("{part} of {whole}");
  g_autofree char *of = parts == REGIE_READING_STATE_NONE
                          ? g_steal_pointer (&number)
                          : tool_fill (tool, text, "part", number, "whole", whole, NULL);
  g_autofree char *value = NULL;

  if (!has_value (reading))
    return g_steal_pointer (&of);
  if (is_measured (reading))
    {
      value = print_quartiles (tool, reading);
      return g_strconcat (of, "; ", value, NULL);
    }
  value = tool_dup_share (tool, regie_reading_get_permille (reading));

  return g_strconcat (of, "; ", value, " %", NULL);
}

static char *
print_body (const Tool   *tool,
            RegieReading *reading)
{
  const char *body = regie_reading_get_body (reading);
  const char *group = regie_reading_get_group (reading);
  const char *name = body != NULL ? body
                     : regie_reading_get_level (reading) == REGIE_BODY_LEVEL_REGION
                       ? tool_text (tool, N_ ("all cases"))
                       : tool_text (tool, N_ ("not recorded"));
  const char *indent =
    regie_reading_get_level (reading) == REGIE_BODY_LEVEL_ORGANISATION ? "  " : "";

  return g_strconcat (indent, name, group == NULL ? "" : ", ", group, NULL);
}

/* How far the share or the median is from that of all cases together. */
static char *
print_difference (const Tool   *tool,
                  RegieReading *reading,
                  RegieReading *all)
{
  int difference = 0;
  g_autofree char *number = NULL;

  if (all == NULL || all == reading || !has_value (reading) || !has_value (all))
    return g_strdup ("");

  difference = is_measured (reading)
                 ? regie_reading_get_median (reading) - regie_reading_get_median (all)
                 : regie_reading_get_permille (reading) - regie_reading_get_permille (all);
  number =
    is_measured (reading) ? g_strdup_printf ("%d", difference) : tool_dup_share (tool, difference);

  return g_strconcat ("; ", difference > 0 ? "+" : "", number, NULL);
}

static gboolean
is_same_place (RegieReading *a,
               RegieReading *b)
{
  return g_strcmp0 (regie_reading_get_indicator (a), regie_reading_get_indicator (b)) == 0 &&
         g_strcmp0 (regie_reading_get_group (a), regie_reading_get_group (b)) == 0 &&
         g_date_compare (regie_reading_get_start_date (a), regie_reading_get_start_date (b)) == 0 &&
         g_date_compare (regie_reading_get_end_date (a), regie_reading_get_end_date (b)) == 0;
}

/* The reading of all cases together that stands above one. */
static RegieReading *
find_all (GListModel   *readings,
          RegieReading *reading,
          guint         place)
{
  for (guint i = place + 1; i > 0; i--)
    {
      g_autoptr(RegieReading) other = g_list_model_get_item (readings, i - 1);

      if (regie_reading_get_level (other) == REGIE_BODY_LEVEL_REGION &&
          is_same_place (other, reading))
        return g_steal_pointer (&other);
    }

  return NULL;
}

static char *
print_period (RegieReading *reading)
{
  g_autofree char *first = tool_dup_day (regie_reading_get_start_date (reading), "");
  g_autofree char *last = tool_dup_day (regie_reading_get_end_date (reading), "");

  return g_strconcat (first, " - ", last, NULL);
}

static void
write_heading (Tool           *tool,
               RegieIndicator *indicator)
{
  const char *name = regie_label_choose (regie_indicator_get_names (indicator), tool->language);
  const char *explanation =
    regie_label_choose (regie_indicator_get_explanation (indicator), tool->language);
  const char *caution =
    regie_label_choose (regie_indicator_get_caution (indicator), tool->language);

  tool_write (tool, "\n");
  tool_write_coloured (tool,
                       TOOL_BOLD,
                       name == NULL ? regie_entity_get_id (REGIE_ENTITY (indicator)) : name);
  tool_write (tool, "\n");
  if (explanation != NULL)
    tool_write_wrapped (tool, explanation, 0, 0);
  if (caution != NULL)
    {
      g_autofree char *line = g_strconcat (tool_text (tool, N_ ("Mind:")), " ", caution, NULL);

      tool_write_wrapped (tool, line, 0, 0);
    }
}

#define BODY_WIDTH 26

static void
write_reading (Tool         *tool,
               GListModel   *readings,
               RegieReading *reading,
               guint         place,
               gboolean      compares)
{
  g_autoptr(RegieReading) all = compares ? find_all (readings, reading, place) : NULL;
  g_autofree char *body = print_body (tool, reading);
  g_autofree char *value = print_value (tool, reading);
  g_autofree char *difference = print_difference (tool, reading, all);
  g_autofree char *text = g_strconcat (value, difference, NULL);
  const char *note = regie_reading_get_note (reading);

  tool_write (tool, "  ");
  tool_pad (tool, body, BODY_WIDTH);
  tool_write (tool, " ");
  tool_write_clean (tool, text);
  tool_write (tool, "\n");
  if (note != NULL)
    tool_write_wrapped (tool, note, 0, 4);
}

void
indicators_write (Tool        *tool,
                  RegieMethod *method,
                  GListModel  *readings,
                  gboolean     compares)
{
  g_autofree char *last_period = NULL;
  g_autofree char *last_indicator = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);
      const char *id = regie_reading_get_indicator (reading);
      RegieEntity *indicator =
        regie_entity_find (REGIE_ENTITY (method), REGIE_TYPE_INDICATOR, id == NULL ? "" : id);
      g_autofree char *period = print_period (reading);

      if (g_strcmp0 (last_indicator, id) != 0)
        {
          if (indicator != NULL)
            write_heading (tool, REGIE_INDICATOR (indicator));
          g_free (last_indicator);
          last_indicator = g_strdup (id);
          g_clear_pointer (&last_period, g_free);
        }
      if (g_strcmp0 (last_period, period) != 0)
        {
          tool_write_line (tool, period);
          g_free (last_period);
          last_period = g_steal_pointer (&period);
        }
      write_reading (tool, readings, reading, i, compares);
    }
}
