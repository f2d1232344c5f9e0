/* regie-phase-moves-private.h: what the moves of a case between phases share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-phase-graph-private.h"

G_BEGIN_DECLS

RegiePhase *regie_phase_check_move (RegieDossier  *self,
                                    RegieMethod   *method,
                                    const char    *phase,
                                    const GDate   *day,
                                    const char    *decided_by,
                                    GError       **error);
gboolean regie_phase_lasts_on (RegiePhaseRecord *stay,
                               const GDate      *day);
RegiePhaseRecord *regie_phase_make_stay (const char  *phase,
                                         const GDate *day,
                                         const char  *reason,
                                         const char  *decided_by) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
