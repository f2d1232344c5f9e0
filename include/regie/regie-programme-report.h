/* regie-programme-report.h: what people read of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-method.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PROGRAMME_REPORT (regie_programme_report_get_type ())
#define REGIE_PROGRAMME_REPORT(object) \
  (G_TYPE_CHECK_INSTANCE_CAST ((object), REGIE_TYPE_PROGRAMME_REPORT, RegieProgrammeReport))
#define REGIE_IS_PROGRAMME_REPORT(object) \
  (G_TYPE_CHECK_INSTANCE_TYPE ((object), REGIE_TYPE_PROGRAMME_REPORT))

typedef struct _RegieProgrammeReport RegieProgrammeReport;
typedef struct _RegieProgrammeReportClass RegieProgrammeReportClass;

/**
 * RegieProgrammeReportClass:
 * @parent_class: the class of [class@GObject.Object]
 *
 * Class of [class@Regie.ProgrammeReport]. Nobody outside the library derives from it.
 *
 * Since: 0.1
 */
struct _RegieProgrammeReportClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer port;
};

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieProgrammeReport, g_object_unref)

REGIE_AVAILABLE_IN_ALL
GType regie_programme_report_get_type (void);

REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_programme_report_get_method (RegieProgrammeReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_report_set_method (RegieProgrammeReport *self,
                                        RegieMethod          *method);

REGIE_AVAILABLE_IN_ALL
const char *regie_programme_report_get_body (RegieProgrammeReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_report_set_body (RegieProgrammeReport *self,
                                      const char           *body);

REGIE_AVAILABLE_IN_ALL
const char *regie_programme_report_get_theme (RegieProgrammeReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_report_set_theme (RegieProgrammeReport *self,
                                       const char           *theme);

REGIE_AVAILABLE_IN_ALL
char *regie_programme_report_write (RegieProgrammeReport *self,
                                    RegieProgramme       *programme,
                                    const GDate          *day,
                                    const char           *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
char *regie_programme_report_describe (RegieProgrammeReport *self,
                                       RegieProgramme       *programme,
                                       const GDate          *day,
                                       const char           *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
