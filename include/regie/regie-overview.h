/* regie-overview.h: a dossier at a glance, for its regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-report.h>

G_BEGIN_DECLS

#define REGIE_TYPE_OVERVIEW (regie_overview_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieOverview, regie_overview, REGIE, OVERVIEW, RegieReport)

REGIE_AVAILABLE_IN_ALL
RegieOverview *regie_overview_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
