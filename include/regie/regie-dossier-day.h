/* regie-dossier-day.h: how a case stands on a day
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
gboolean regie_dossier_is_open (RegieDossier *self,
                                const GDate  *day);
REGIE_AVAILABLE_IN_ALL
RegiePhaseRecord *regie_dossier_get_phase_on (RegieDossier *self,
                                              const GDate  *day);
REGIE_AVAILABLE_IN_ALL
RegieRegisseur *regie_dossier_get_regisseur_on (RegieDossier *self,
                                                const GDate  *day);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_level_on (RegieDossier *self,
                                        const GDate  *day);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_dossier_get_safety_on (RegieDossier *self,
                                                const GDate  *day);
REGIE_AVAILABLE_IN_ALL
RegieSafetyTrack *regie_dossier_get_safety_track_on (RegieDossier *self,
                                                     const GDate  *day);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_is_open (RegieSafetyTrack *self,
                                     const GDate      *day);
REGIE_AVAILABLE_IN_ALL
RegieSafetyStageRecord *regie_dossier_get_safety_stage_on (RegieDossier *self,
                                                           const GDate  *day);
REGIE_AVAILABLE_IN_ALL
RegiePlan *regie_dossier_get_plan_on (RegieDossier *self,
                                      const GDate  *day);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_plans_on (RegieDossier *self,
                                         const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
const GDate *regie_dossier_get_last_meeting_before (RegieDossier *self,
                                                    const GDate  *day);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_dossier_get_next_meeting_after (RegieDossier *self,
                                                   const GDate  *day);
REGIE_AVAILABLE_IN_ALL
RegiePerson *regie_dossier_get_person (RegieDossier *self,
                                       const char   *id);

G_END_DECLS
