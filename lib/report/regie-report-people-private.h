/* regie-report-people-private.h: how a report speaks of people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-household.h>
#include <regie/regie-organisation.h>

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

RegieOrganisation *regie_report_find_organisation (const RegieReportContext *context,
                                                   const char               *id);
gboolean regie_report_names_all (const RegieReportContext        *context,
                                 const char                      *text,
                                 const char               *const *persons);

gboolean regie_report_lives_there (const RegieReportContext *context,
                                   RegieHousehold           *household,
                                   const char               *person);
gboolean regie_report_is_at_home (const RegieReportContext *context,
                                  const char               *person);
gboolean regie_report_is_close (const RegieReportContext *context,
                                const char               *person);
GStrv regie_report_list_members (const RegieReportContext *context,
                                 RegieHousehold           *household);

char *regie_report_dup_day (const RegieReportContext *context,
                            const GDate              *day);

G_END_DECLS
