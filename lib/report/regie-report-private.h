/* regie-report-private.h: what a report has to offer, and what it is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-report.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* Tables of the dossier: see regie-report-index-private.h. */
typedef struct _RegieReportIndex RegieReportIndex;

RegieReportIndex *regie_report_index_new (void);
void regie_report_index_free (RegieReportIndex *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieReportIndex, regie_report_index_free)

/* What a report is about. The method is NULL when the caller has none: then the names of its
 * items are their ids. */
typedef struct
{
  RegieReport      *report;
  RegieMethod      *method;
  RegieDossier     *dossier;
  const GDate      *day;
  const char       *language;
  RegieReportIndex *index;
} RegieReportContext;

/* The one thing that each report does. */
typedef struct
{
  char *(*write) (const RegieReportContext *context);
} RegieReportPort;

struct _RegieReport
{
  GObject parent_instance;

  RegieMethod *method;
};

#define REGIE_REPORT_CLASS(klass) ((RegieReportClass *) (klass))

G_END_DECLS
