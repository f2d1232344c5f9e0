/* regie-programme-progress.h: how far the actions of a programme are
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
#include <regie/regie-progress-sum.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_measure_progress (RegieProgramme *self,
                                              RegieMethod    *method,
                                              const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_find_theme (RegieImplementationAction *self,
                                                    RegieMethod               *method);

G_END_DECLS
