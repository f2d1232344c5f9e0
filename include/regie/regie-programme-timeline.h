/* regie-programme-timeline.h: what is done from when to when, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-programme-report.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PROGRAMME_TIMELINE (regie_programme_timeline_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieProgrammeTimeline, regie_programme_timeline, REGIE, PROGRAMME_TIMELINE, RegieProgrammeReport)

REGIE_AVAILABLE_IN_ALL
RegieProgrammeTimeline *regie_programme_timeline_new (RegieMethod *method)
  G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_timeline_get_by_theme (RegieProgrammeTimeline *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_timeline_set_by_theme (RegieProgrammeTimeline *self,
                                            gboolean                by_theme);

G_END_DECLS
