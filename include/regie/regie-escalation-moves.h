/* regie-escalation-moves.h: an escalation is opened, solved, withdrawn or passed on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_open_escalation (RegieDossier     *self,
                                        RegieEscalation  *escalation,
                                        GError          **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_solve_escalation (RegieDossier     *self,
                                         RegieEscalation  *escalation,
                                         const GDate      *day,
                                         const char       *solution,
                                         const char       *solved_by,
                                         GError          **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_withdraw_escalation (RegieDossier     *self,
                                            RegieEscalation  *escalation,
                                            const GDate      *day,
                                            const char       *reason,
                                            GError          **error);
REGIE_AVAILABLE_IN_ALL
RegieEscalation *regie_dossier_pass_on_escalation (RegieDossier     *self,
                                                   RegieEscalation  *escalation,
                                                   const GDate      *day,
                                                   const char       *rung,
                                                   const char       *reason,
                                                   GError          **error);
REGIE_AVAILABLE_IN_ALL
int regie_escalation_count_days (RegieEscalation *self,
                                 const GDate     *day);
REGIE_AVAILABLE_IN_ALL
gboolean regie_escalation_is_open (RegieEscalation *self,
                                   const GDate     *day);

G_END_DECLS
