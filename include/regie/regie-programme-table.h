/* regie-programme-table.h: who is how far with which action, as a picture
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

#define REGIE_TYPE_PROGRAMME_TABLE (regie_programme_table_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieProgrammeTable, regie_programme_table, REGIE, PROGRAMME_TABLE, RegieProgrammeReport)

REGIE_AVAILABLE_IN_ALL
RegieProgrammeTable *regie_programme_table_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
