/* programme-report.c: programmes to report on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/programme-report.h"

#include <stdio.h>
#include <string.h>

#include <regie/regie.h>

#include "report/regie-budget-chart-private.h"
#include "report/regie-indicator-trend-private.h"
#include "report/regie-programme-table-private.h"
#include "report/regie-programme-timeline-private.h"

static RegieProgramme *
read_bytes (GBytes *bytes)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *programme = regie_reader_read_bytes (reader, REGIE_TYPE_PROGRAMME, bytes, &error);

  g_assert_no_error (error);

  return REGIE_PROGRAMME (programme);
}

/* Reads a programme from JSON in which the quotation marks are single, so that C can hold it. */
RegieProgramme *
test_programme_read (const char *text)
{
  char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr(GBytes) bytes = g_bytes_new_take (json, strlen (json));

  return read_bytes (bytes);
}

RegieProgramme *
test_programme_read_example (void)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "examples", "programmes", "kustland.json", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  char *text = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);

  return read_bytes (bytes);
}

static void
add_actions (RegieBody  *body,
             const char *letter,
             guint       number)
{
  static const char *const themes[] = { "A", "B", "C", "D", "E" };

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u-%u", letter, number, i);
      g_autofree char *source = g_strdup_printf ("S000.%s.%s.1", themes[i], letter);
      g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
      GDate start;
      GDate end;

      g_date_clear (&start, 1);
      g_date_set_dmy (&start, 1, (int) (1 + number % 12), 2026);
      end = start;
      g_date_add_days (&end, 60);
      regie_entity_set_id (REGIE_ENTITY (action), id);
      regie_implementation_action_set_catalogue_action (action, source);
      regie_implementation_action_set_planned_start_date (action, &start);
      regie_implementation_action_set_planned_end_date (action, &end);
      regie_implementation_action_set_status (action, (number + i) % 5);
      regie_body_add_action (body, action);
    }
}

static RegieBody *
add_body (RegieProgramme *programme,
          RegieBodyLevel  level,
          const char     *letter,
          guint           number)
{
  g_autofree char *id = g_strdup_printf ("%s-%u", letter, number);
  g_autofree char *name = g_strdup_printf ("%s %05u", letter, number);
  g_autoptr(RegieBody) body = regie_body_new ();

  regie_entity_set_id (REGIE_ENTITY (body), id);
  regie_body_set_name (body, name);
  regie_body_set_level (body, level);
  add_actions (body, letter, number);
  regie_programme_add_body (programme, body);

  return body;
}

/* A programme of a size. The municipalities are divided over the regions, and the organisations
 * over the municipalities, so that each works in one. */
RegieProgramme *
test_programme_new (guint n_regions,
                    guint n_municipalities,
                    guint n_organisations)
{
  RegieProgramme *programme = regie_programme_new ();

  regie_programme_set_name (programme, "Groot");
  for (guint i = 0; i < n_regions; i++)
    add_body (programme, REGIE_BODY_LEVEL_REGION, "R", i);
  for (guint i = 0; i < n_municipalities; i++)
    {
      RegieBody *body = add_body (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "M", i);
      g_autofree char *region = g_strdup_printf ("R-%u", i % MAX (n_regions, 1));

      regie_body_set_region (body, region);
    }
  for (guint i = 0; i < n_organisations; i++)
    {
      RegieBody *body = add_body (programme, REGIE_BODY_LEVEL_ORGANISATION, "O", i);
      g_autofree char *municipality = g_strdup_printf ("M-%u", i % MAX (n_municipalities, 1));
      g_autoptr(RegiePresence) presence = regie_presence_new ();

      regie_presence_set_municipality (presence, municipality);
      regie_body_add_presence (body, presence);
    }

  return programme;
}

RegieProgrammeReport *
test_programme_report_new (TestProgrammeReport which,
                           gboolean            has_method)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieMethod) method =
    has_method ? regie_method_load_edition ("regisseur", &error) : NULL;
  RegieProgrammeReport *report = NULL;

  g_assert_no_error (error);
  switch (which)
    {
    case TEST_PROGRAMME_OVERVIEW:
      return REGIE_PROGRAMME_REPORT (regie_programme_overview_new (method));
    case TEST_PROGRAMME_TABLE:
      return REGIE_PROGRAMME_REPORT (regie_programme_table_new (method));
    case TEST_PROGRAMME_TIMELINE:
    case TEST_PROGRAMME_TIMELINE_BY_THEME:
      report = REGIE_PROGRAMME_REPORT (regie_programme_timeline_new (method));
      g_object_set (report, "by-theme", which == TEST_PROGRAMME_TIMELINE_BY_THEME, NULL);
      return report;
    case TEST_PROGRAMME_BUDGETS:
    case TEST_PROGRAMME_BUDGETS_OF_YEAR:
      report = REGIE_PROGRAMME_REPORT (regie_budget_chart_new (method));
      g_object_set (report,
                    "year",
                    which == TEST_PROGRAMME_BUDGETS ? 0 : TEST_PROGRAMME_YEAR,
                    NULL);
      return report;
    case TEST_PROGRAMME_TREND:
      return REGIE_PROGRAMME_REPORT (regie_indicator_trend_new (method));
    case TEST_PROGRAMME_N_REPORTS:
      break;
    }

  g_assert_not_reached ();
}

static GDate
parse_day (const char *day)
{
  GDate date;
  int year = 0;
  int month = 0;
  int of_month = 0;

  g_assert_cmpint (sscanf (day, "%d-%d-%d", &year, &month, &of_month), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, of_month, month, year);

  return date;
}

char *
test_programme_write_on (RegieProgrammeReport *report,
                         RegieProgramme       *programme,
                         const char           *day,
                         const char           *language)
{
  GDate date = parse_day (day);

  return regie_programme_report_write (report, programme, &date, language);
}

char *
test_programme_tell_on (RegieProgrammeReport *report,
                        RegieProgramme       *programme,
                        const char           *day,
                        const char           *language)
{
  GDate date = parse_day (day);

  return regie_programme_report_describe (report, programme, &date, language);
}

char *
test_programme_write (TestProgrammeReport  which,
                      RegieProgramme      *programme)
{
  g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, TRUE);

  return test_programme_write_on (report, programme, TEST_PROGRAMME_DAY, "nl");
}

char *
test_programme_tell (TestProgrammeReport  which,
                     RegieProgramme      *programme)
{
  g_autoptr(RegieProgrammeReport) report = test_programme_report_new (which, TRUE);

  return test_programme_tell_on (report, programme, TEST_PROGRAMME_DAY, "nl");
}

/* Draws a picture without writing it, so that a test sees what lies where. */
RegieCanvas *
test_programme_draw (RegieProgrammeReport *report,
                     TestProgrammeReport   which,
                     RegieProgramme       *programme,
                     const char           *day)
{
  GDate date = parse_day (day);
  g_autoptr(RegieProgrammeView) view = regie_programme_view_new (report, programme, &date, "nl");

  switch (which)
    {
    case TEST_PROGRAMME_TABLE:
      return regie_programme_table_draw (view);
    case TEST_PROGRAMME_TIMELINE:
    case TEST_PROGRAMME_TIMELINE_BY_THEME:
      return regie_programme_timeline_draw (view, which == TEST_PROGRAMME_TIMELINE_BY_THEME);
    case TEST_PROGRAMME_BUDGETS:
    case TEST_PROGRAMME_BUDGETS_OF_YEAR:
      return regie_budget_chart_draw (view,
                                      which == TEST_PROGRAMME_BUDGETS ? 0 : TEST_PROGRAMME_YEAR);
    case TEST_PROGRAMME_TREND:
      return regie_indicator_trend_draw (view, NULL);
    case TEST_PROGRAMME_OVERVIEW:
    case TEST_PROGRAMME_N_REPORTS:
      break;
    }

  g_assert_not_reached ();
}
