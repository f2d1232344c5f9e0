/* regie-report-index-private.h: who and what a report finds by name or id
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-household.h>
#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "report/regie-report-private.h"

G_BEGIN_DECLS

GHashTable *regie_report_list_by_id (const RegieItems *records);

RegiePerson *regie_report_find_person (const RegieReportContext *context,
                                       const char               *id);
RegieOrganisation *regie_report_find_organisation (const RegieReportContext *context,
                                                   const char               *id);
gboolean regie_report_shares_given_name (const RegieReportContext *context,
                                         RegiePerson              *person);

gboolean regie_report_lives_there (const RegieReportContext *context,
                                   RegieHousehold           *household,
                                   const char               *person);
gboolean regie_report_is_at_home (const RegieReportContext *context,
                                  const char               *person);
gboolean regie_report_is_close (const RegieReportContext *context,
                                const char               *person);
GStrv regie_report_list_members (const RegieReportContext *context,
                                 RegieHousehold           *household);

G_END_DECLS
