/* programme-report.h: programmes to report on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-programme-view-private.h"

G_BEGIN_DECLS

/* The reports of a programme; the first is in words. */
typedef enum
{
  TEST_PROGRAMME_OVERVIEW,
  TEST_PROGRAMME_TABLE,
  TEST_PROGRAMME_TIMELINE,
  TEST_PROGRAMME_TIMELINE_BY_THEME,
  TEST_PROGRAMME_BUDGETS,
  TEST_PROGRAMME_BUDGETS_OF_YEAR,
  TEST_PROGRAMME_TREND,
  TEST_PROGRAMME_N_REPORTS
} TestProgrammeReport;

/* The day on which the example is told, and the year of which its money is. */
#define TEST_PROGRAMME_DAY  "2026-09-15"
#define TEST_PROGRAMME_YEAR 2026

RegieProgramme *test_programme_read (const char *text);
RegieProgramme *test_programme_read_example (void);
RegieProgramme *test_programme_new (guint n_regions,
                                    guint n_municipalities,
                                    guint n_organisations);
RegieProgrammeReport *test_programme_report_new (TestProgrammeReport which,
                                                 gboolean            has_method);
char *test_programme_write (TestProgrammeReport  which,
                            RegieProgramme      *programme);
char *test_programme_tell (TestProgrammeReport  which,
                           RegieProgramme      *programme);
char *test_programme_write_on (RegieProgrammeReport *report,
                               RegieProgramme       *programme,
                               const char           *day,
                               const char           *language);
char *test_programme_tell_on (RegieProgrammeReport *report,
                              RegieProgramme       *programme,
                              const char           *day,
                              const char           *language);
RegieCanvas *test_programme_draw (RegieProgrammeReport *report,
                                  TestProgrammeReport   which,
                                  RegieProgramme       *programme,
                                  const char           *day);

G_END_DECLS
