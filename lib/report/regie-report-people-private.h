/* regie-report-people-private.h: how a report speaks of people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-report-private.h"

G_BEGIN_DECLS

char *regie_report_dup_full_name (const RegieReportContext *context,
                                  const char               *person);
char *regie_report_dup_call_name (const RegieReportContext *context,
                                  const char               *person);
char *regie_report_dup_call_names (const RegieReportContext        *context,
                                   const char               *const *persons);
char *regie_report_dup_full_names (const RegieReportContext        *context,
                                   const char               *const *persons);

gboolean regie_report_names_all (const RegieReportContext        *context,
                                 const char                      *text,
                                 const char               *const *persons);

char *regie_report_dup_day (const RegieReportContext *context,
                            const GDate              *day);

G_END_DECLS
