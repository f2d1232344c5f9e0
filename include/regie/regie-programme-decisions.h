/* regie-programme-decisions.h: what was decided in a year is done in the next
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-programme.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieImplementationAction *regie_programme_take_decision (RegieProgramme      *self,
                                                          RegieCycleDecision  *decision,
                                                          const char          *responsible,
                                                          const GDate         *planned_start_date,
                                                          const GDate         *planned_end_date,
                                                          GError             **error);

G_END_DECLS
