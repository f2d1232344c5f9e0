/* regie-phase-course.h: a case goes through its phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-direction.h>
#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-phase-condition.h>
#include <regie/regie-phase-stay.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_enter_phase (RegieDossier  *self,
                                    RegieMethod   *method,
                                    const char    *phase,
                                    const GDate   *day,
                                    const char    *reason,
                                    const char    *decided_by,
                                    GError       **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_skip_phase (RegieDossier  *self,
                                   RegieMethod   *method,
                                   const char    *phase,
                                   const GDate   *day,
                                   const char    *reason,
                                   const char    *decided_by,
                                   GError       **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_phase_step (RegieDossier    *self,
                                          RegieMethod     *method,
                                          const char      *step,
                                          RegieStepState   state,
                                          const GDate     *day,
                                          const char      *person,
                                          const char      *note,
                                          GError         **error);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_phase_stays (RegieDossier *self,
                                            RegieMethod  *method,
                                            const GDate  *day,
                                            const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_direction_list_phase_conditions (RegieDirection *self,
                                                   RegieDossier   *dossier,
                                                   const GDate    *day,
                                                   const char     *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
