/* regie-ladder.h: the rungs of the ladder of escalation, in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-method.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieRung *regie_method_get_rung (RegieMethod *self,
                                  const char  *id);
REGIE_AVAILABLE_IN_ALL
RegieRung *regie_method_get_next_rung (RegieMethod *self,
                                       const char  *id);

G_END_DECLS
