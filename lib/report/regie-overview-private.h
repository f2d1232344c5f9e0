/* regie-overview-private.h: the parts of a dossier at a glance
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-report-private.h"

G_BEGIN_DECLS

/* What each part writes with. */
void regie_overview_begin (const RegieReportContext *context,
                           GString                  *page,
                           const char               *heading);
void regie_overview_end (const RegieReportContext *context,
                         GString                  *page,
                         guint                     n_points);
void regie_overview_add_point (GString    *page,
                               guint       depth,
                               const char *text);
void regie_overview_add_pair (const RegieReportContext *context,
                              GString                  *page,
                              const char               *label,
                              const char               *text);
char *regie_overview_dup_name (const RegieReportContext *context,
                               GType                     type,
                               const char               *id);
char *regie_overview_dup_period (const RegieReportContext *context,
                                 const GDate              *start,
                                 const GDate              *end);
void regie_overview_append (GString    *text,
                            const char *separator,
                            const char *part);
void regie_overview_append_aside (GString    *text,
                                  const char *part);
gboolean regie_overview_is_by (const GDate *date,
                               const GDate *day);

void regie_overview_tell_households (const RegieReportContext *context,
                                     GString                  *page);
void regie_overview_tell_network (const RegieReportContext *context,
                                  GString                  *page);
void regie_overview_tell_professionals (const RegieReportContext *context,
                                        GString                  *page);
void regie_overview_tell_phases (const RegieReportContext *context,
                                 GString                  *page);
void regie_overview_tell_plan (const RegieReportContext *context,
                               GString                  *page);
void regie_overview_tell_safety (const RegieReportContext *context,
                                 GString                  *page);
void regie_overview_tell_meetings (const RegieReportContext *context,
                                   GString                  *page);
void regie_overview_tell_scores (const RegieReportContext *context,
                                 GString                  *page);
void regie_overview_tell_consents (const RegieReportContext *context,
                                   GString                  *page);

G_END_DECLS
