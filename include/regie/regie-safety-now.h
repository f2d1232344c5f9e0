/* regie-safety-now.h: how the work on safety stands, and what comes first
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
#include <regie/regie-safety-state.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieSafetyState *regie_dossier_dup_safety_state (RegieDossier *self,
                                                  RegieMethod  *method,
                                                  const GDate  *day,
                                                  const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
