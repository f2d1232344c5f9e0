/* report.c: dossiers to report on, and what every report promises
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/report.h"

#include <stdio.h>
#include <string.h>

#include "report/regie-lines-private.h"

/* Reads a dossier from JSON in which the quotation marks are single, so that C can hold it. */
RegieDossier *
test_report_read (const char *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  RegieEntity *dossier = NULL;
  char *json = g_strdup (text);

  g_strdelimit (json, "'", '"');
  bytes = g_bytes_new_take (json, strlen (json));
  dossier = regie_reader_read_bytes (reader, REGIE_TYPE_DOSSIER, bytes, &error);
  g_assert_no_error (error);

  return REGIE_DOSSIER (dossier);
}

RegieDossier *
test_report_read_example (const char *name)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "examples", "dossiers", name, NULL);
  g_autofree char *file_name = g_strconcat (path, ".json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (file_name);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *dossier = regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, &error);

  g_assert_no_error (error);

  return REGIE_DOSSIER (dossier);
}

char *
test_report_write (RegieReport  *report,
                   RegieDossier *dossier,
                   const char   *day,
                   const char   *language)
{
  GDate date;
  int year = 0;
  int month = 0;
  int of_month = 0;

  g_assert_cmpint (sscanf (day, "%d-%d-%d", &year, &month, &of_month), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, of_month, month, year);

  return regie_report_write (report, dossier, &date, language);
}

static RegieMethod *
load_method (RegieDossier *dossier)
{
  const char *edition = regie_dossier_get_edition (dossier);
  g_autoptr(GError) error = NULL;
  RegieMethod *method = regie_method_load_edition (edition == NULL ? "regisseur" : edition, &error);

  g_assert_no_error (error);

  return method;
}

char *
test_report_write_page (RegieDossier *dossier,
                        const char   *day,
                        const char   *language)
{
  g_autoptr(RegieMethod) method = load_method (dossier);
  g_autoptr(RegiePlanPage) page = regie_plan_page_new (method);

  return test_report_write (REGIE_REPORT (page), dossier, day, language);
}

char *
test_report_write_overview (RegieDossier *dossier,
                            const char   *day,
                            const char   *language)
{
  g_autoptr(RegieMethod) method = load_method (dossier);
  g_autoptr(RegieOverview) overview = regie_overview_new (method);

  return test_report_write (REGIE_REPORT (overview), dossier, day, language);
}

/* How many lines there are; or of one line, how often it is there. */
guint
test_report_count_lines (const char *text,
                         const char *line)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_lines = 0;

  for (gsize i = 0; lines[i] != NULL && lines[i + 1] != NULL; i++)
    n_lines += line == NULL || g_str_equal (lines[i], line) ? 1 : 0;

  return n_lines;
}

static void
mark_strings (RegieEntity        *record,
              const char  *const *names)
{
  for (gsize i = 0; names[i] != NULL; i++)
    g_object_set (record, names[i], TEST_REPORT_MARK, NULL);
}

static void
mark_all_strings (RegieEntity  *record,
                  GParamSpec  **props,
                  guint         n_props)
{
  for (guint i = 0; i < n_props; i++)
    if (props[i]->value_type == G_TYPE_STRING && !g_str_equal (props[i]->name, "id"))
      g_object_set (record, props[i]->name, TEST_REPORT_MARK, NULL);
}

static gboolean
has_boolean (RegieEntity *record,
             const char  *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);

  return pspec != NULL && pspec->value_type == G_TYPE_BOOLEAN;
}

static guint
mark_record (RegieEntity  *record,
             GParamSpec  **props,
             guint         n_props)
{
  static const char *const address[] = { "street", "house-number", "postal-code", "place", NULL };
  guint n_marked = 0;

  for (guint i = 0; i < n_props; i++)
    if ((props[i]->flags & REGIE_PARAM_SECRET) != 0)
      {
        g_assert_true (props[i]->value_type == G_TYPE_STRING);
        g_object_set (record, props[i]->name, TEST_REPORT_MARK, NULL);
        n_marked++;
      }

  if (has_boolean (record, "address-is-hidden"))
    {
      g_object_set (record, "address-is-hidden", TRUE, NULL);
      mark_strings (record, address);
      n_marked++;
    }
  if (has_boolean (record, "is-private"))
    {
      mark_all_strings (record, props, n_props);
      g_object_set (record, "is-private", TRUE, NULL);
      n_marked++;
    }

  return n_marked;
}

/* Puts a mark in every field of a record, and of all that it owns, that no report may show:
 * those that are secret, addresses, which are made hidden, and ties, which are made private.
 * Returns how many there are. */
guint
test_report_mark_hidden (RegieEntity *record)
{
  guint n_props = 0;
  g_autofree GParamSpec **props =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_props);
  guint n_marked = mark_record (record, props, n_props);

  for (guint i = 0; i < n_props; i++)
    {
      g_autoptr(GObject) part = NULL;

      if (!G_TYPE_IS_OBJECT (props[i]->value_type) && props[i]->value_type != G_TYPE_LIST_MODEL)
        continue;
      g_object_get (record, props[i]->name, &part, NULL);
      if (REGIE_IS_ENTITY (part))
        n_marked += test_report_mark_hidden (REGIE_ENTITY (part));
      for (guint j = 0;
           G_IS_LIST_MODEL (part) && j < g_list_model_get_n_items (G_LIST_MODEL (part));
           j++)
        {
          g_autoptr(RegieEntity) item = g_list_model_get_item (G_LIST_MODEL (part), j);

          n_marked += test_report_mark_hidden (item);
        }
    }

  return n_marked;
}

/* Every line fits, ends without a space, and holds nothing that a screen or a printer would obey.
 */
void
test_report_assert_layout (const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_suffix (text, "\n"));

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (regie_lines_measure (lines[i]), <=, REGIE_LINES_WIDTH);
      g_assert_false (g_str_has_suffix (lines[i], " "));
      for (const char *p = lines[i]; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar c = g_utf8_get_char (p);

          g_assert_false (g_unichar_iscntrl (c));
          /* What turns the direction of the letters. */
          g_assert_false (c >= 0x202a && c <= 0x202e);
          g_assert_false (c >= 0x2066 && c <= 0x2069);
        }
    }
}

/* Compares with a file of tests/data/report. With REGIE_TEST_GOLDEN in the environment the file is
 * written instead: then somebody reads the difference. */
void
test_report_assert_golden (const char *name,
                           const char *text)
{
  g_autofree char *file_name = g_strconcat (name, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "report", file_name, NULL);
  g_autofree char *golden = NULL;
  g_autoptr(GError) error = NULL;

  if (g_getenv ("REGIE_TEST_GOLDEN") != NULL)
    g_file_set_contents (path, text, -1, &error);
  else
    g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);

  if (golden != NULL)
    g_assert_cmpstr (text, ==, golden);
}
