/* regie-report.h: what people read of a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REPORT       (regie_report_get_type ())
#define REGIE_REPORT(object)    (G_TYPE_CHECK_INSTANCE_CAST ((object), REGIE_TYPE_REPORT, RegieReport))
#define REGIE_IS_REPORT(object) (G_TYPE_CHECK_INSTANCE_TYPE ((object), REGIE_TYPE_REPORT))

typedef struct _RegieReport RegieReport;
typedef struct _RegieReportClass RegieReportClass;

/**
 * RegieReportClass:
 * @parent_class: the class of [class@GObject.Object]
 *
 * Class of [class@Regie.Report]. Nobody outside the library derives from it.
 *
 * Since: 0.1
 */
struct _RegieReportClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer port;
};

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieReport, g_object_unref)

REGIE_AVAILABLE_IN_ALL
GType regie_report_get_type (void);

REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_report_get_method (RegieReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_report_set_method (RegieReport *self,
                              RegieMethod *method);

REGIE_AVAILABLE_IN_ALL
char *regie_report_write (RegieReport  *self,
                          RegieDossier *dossier,
                          const GDate  *day,
                          const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
