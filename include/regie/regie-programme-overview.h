/* regie-programme-overview.h: a programme at a glance
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

#define REGIE_TYPE_PROGRAMME_OVERVIEW (regie_programme_overview_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieProgrammeOverview, regie_programme_overview, REGIE, PROGRAMME_OVERVIEW, RegieProgrammeReport)

REGIE_AVAILABLE_IN_ALL
RegieProgrammeOverview *regie_programme_overview_new (RegieMethod *method)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
