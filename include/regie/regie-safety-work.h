/* regie-safety-work.h: the work on safety, one operation for each thing that happens
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
gboolean regie_dossier_record_safety_screen (RegieDossier       *self,
                                             RegieSafetyScreen  *screen,
                                             GError            **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_open_safety_track (RegieDossier      *self,
                                          RegieSafetyTrack  *track,
                                          GError           **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_close_safety_track (RegieDossier  *self,
                                           const GDate   *day,
                                           const char    *by,
                                           const char    *judgement,
                                           const char    *follow_up,
                                           GError       **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_signal (RegieDossier  *self,
                                      RegieSignal   *signal,
                                      GError       **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_meldcode_step (RegieDossier         *self,
                                             RegieMeldcodeRecord  *step,
                                             GError              **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_safety_report (RegieDossier       *self,
                                             RegieSafetyReport  *report,
                                             GError            **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_report_outcome (RegieDossier                    *self,
                                              const char                      *report,
                                              RegieSafetyReportOutcome         outcome,
                                              const GDate                     *day,
                                              const char                      *responsible,
                                              const char               *const *conditions,
                                              GError                         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_enter_safety_stage (RegieDossier            *self,
                                           RegieSafetyStageRecord  *stage,
                                           const char              *judgement,
                                           const char              *judged_by,
                                           GError                 **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_hand_over_sight (RegieDossier      *self,
                                        RegieSafetySight  *sight,
                                        const GDate       *given_date,
                                        GError           **error);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_list_gaps (RegieSafetyTrack *self,
                                          const GDate      *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_agreement_test (RegieDossier        *self,
                                              const char          *agreement,
                                              RegieAgreementTest  *test,
                                              GError             **error);
REGIE_AVAILABLE_IN_ALL
guint regie_safety_plan_count_broken (RegieSafetyPlan *self,
                                      const GDate     *first,
                                      const GDate     *last);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_disclosure (RegieDossier     *self,
                                          RegieDisclosure  *disclosure,
                                          GError          **error);

G_END_DECLS
