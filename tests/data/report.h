/* report.h: dossiers to report on, and what every report promises
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

/* The day on which the example dossiers are told. */
#define TEST_REPORT_DAY "2026-09-15"

RegieDossier *test_report_read (const char *text);
RegieDossier *test_report_read_example (const char *name);
char *test_report_write (RegieReport  *report,
                         RegieDossier *dossier,
                         const char   *day,
                         const char   *language);
char *test_report_write_page (RegieDossier *dossier,
                              const char   *day,
                              const char   *language);
char *test_report_write_overview (RegieDossier *dossier,
                                  const char   *day,
                                  const char   *language);

guint test_report_count_lines (const char *text,
                               const char *line);
guint test_report_mark_hidden (RegieEntity *record);

void test_report_assert_layout (const char *text);
void test_report_assert_golden (const char *name,
                                const char *text);

/* What must not be read: as an id, and as the name of the person with that id. */
#define TEST_REPORT_MARK      "lek-id"
#define TEST_REPORT_MARK_NAME "Leknaam"

#define test_report_assert_has(text, part)   g_assert_nonnull (strstr ((text), (part)))
#define test_report_assert_lacks(text, part) g_assert_null (strstr ((text), (part)))

G_END_DECLS
