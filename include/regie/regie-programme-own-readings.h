/* regie-programme-own-readings.h: what a programme itself says of indicators
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

REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_own_readings (RegieProgramme *self,
                                               RegieMethod    *method,
                                               const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
