/* regie-dossier.h: the case of one household
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-appraisal.h>
#include <regie/regie-closure.h>
#include <regie/regie-consent.h>
#include <regie/regie-direction-decision.h>
#include <regie/regie-disclosure.h>
#include <regie/regie-document-reference.h>
#include <regie/regie-entity.h>
#include <regie/regie-escalation.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>
#include <regie/regie-handover.h>
#include <regie/regie-household.h>
#include <regie/regie-mandate.h>
#include <regie/regie-meeting.h>
#include <regie/regie-network-member.h>
#include <regie/regie-organisation.h>
#include <regie/regie-person.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-plan.h>
#include <regie/regie-professional.h>
#include <regie/regie-regisseur-gap.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-relation.h>
#include <regie/regie-safety-screen.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-scale-move.h>
#include <regie/regie-score.h>
#include <regie/regie-statement.h>

G_BEGIN_DECLS

#define REGIE_TYPE_DOSSIER (regie_dossier_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieDossier, regie_dossier, REGIE, DOSSIER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDossier *regie_dossier_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_title (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_title (RegieDossier *self,
                              const char   *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_municipality (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_municipality (RegieDossier *self,
                                     const char   *municipality);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_organisation (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_organisation (RegieDossier *self,
                                     const char   *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_edition (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_edition (RegieDossier *self,
                                const char   *edition);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_edition_version (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_edition_version (RegieDossier *self,
                                        const char   *edition_version);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_language (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_language (RegieDossier *self,
                                 const char   *language);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_dossier_get_opened_date (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_opened_date (RegieDossier *self,
                                    const GDate  *opened_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_registered_by (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_registered_by (RegieDossier *self,
                                      const char   *registered_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_question (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_question (RegieDossier *self,
                                 const char   *question);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_question_by (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_question_by (RegieDossier *self,
                                    const char   *question_by);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_dossier_get_vulnerable (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_vulnerable (RegieDossier *self,
                                   RegieAnswer   vulnerable);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_vulnerable_reason (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_vulnerable_reason (RegieDossier *self,
                                          const char   *vulnerable_reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_start_criterion (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_start_criterion (RegieDossier *self,
                                        const char   *start_criterion);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_persons (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_person (RegieDossier *self,
                               RegiePerson  *person);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_person (RegieDossier *self,
                                      RegiePerson  *person);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_merged_persons (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_merged_person (RegieDossier *self,
                                      RegiePerson  *merged_person);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_merged_person (RegieDossier *self,
                                             RegiePerson  *merged_person);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_households (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_household (RegieDossier   *self,
                                  RegieHousehold *household);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_household (RegieDossier   *self,
                                         RegieHousehold *household);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_relations (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_relation (RegieDossier  *self,
                                 RegieRelation *relation);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_relation (RegieDossier  *self,
                                        RegieRelation *relation);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_network (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_network_member (RegieDossier       *self,
                                       RegieNetworkMember *network_member);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_network_member (RegieDossier       *self,
                                              RegieNetworkMember *network_member);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_organisations (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_organisation (RegieDossier      *self,
                                     RegieOrganisation *organisation);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_organisation (RegieDossier      *self,
                                            RegieOrganisation *organisation);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_professionals (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_professional (RegieDossier      *self,
                                     RegieProfessional *professional);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_professional (RegieDossier      *self,
                                            RegieProfessional *professional);
REGIE_AVAILABLE_IN_ALL
const char *regie_dossier_get_no_network_reason (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_no_network_reason (RegieDossier *self,
                                          const char   *no_network_reason);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_regisseurs (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_regisseur (RegieDossier   *self,
                                  RegieRegisseur *regisseur);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_regisseur (RegieDossier   *self,
                                         RegieRegisseur *regisseur);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_regisseur_gaps (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_regisseur_gap (RegieDossier      *self,
                                      RegieRegisseurGap *regisseur_gap);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_regisseur_gap (RegieDossier      *self,
                                             RegieRegisseurGap *regisseur_gap);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_handovers (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_handover (RegieDossier  *self,
                                 RegieHandover *handover);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_handover (RegieDossier  *self,
                                        RegieHandover *handover);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_mandates (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_mandate (RegieDossier *self,
                                RegieMandate *mandate);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_mandate (RegieDossier *self,
                                       RegieMandate *mandate);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_direction_decisions (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_direction_decision (RegieDossier           *self,
                                           RegieDirectionDecision *direction_decision);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_direction_decision (RegieDossier           *self,
                                                  RegieDirectionDecision *direction_decision);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_appraisals (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_appraisal (RegieDossier   *self,
                                  RegieAppraisal *appraisal);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_appraisal (RegieDossier   *self,
                                         RegieAppraisal *appraisal);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_scale_moves (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_scale_move (RegieDossier   *self,
                                   RegieScaleMove *scale_move);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_scale_move (RegieDossier   *self,
                                          RegieScaleMove *scale_move);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_escalations (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_escalation (RegieDossier    *self,
                                   RegieEscalation *escalation);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_escalation (RegieDossier    *self,
                                          RegieEscalation *escalation);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_phases (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_phase (RegieDossier     *self,
                              RegiePhaseRecord *phase);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_phase (RegieDossier     *self,
                                     RegiePhaseRecord *phase);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_safety_screens (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_safety_screen (RegieDossier      *self,
                                      RegieSafetyScreen *safety_screen);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_safety_screen (RegieDossier      *self,
                                             RegieSafetyScreen *safety_screen);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_meetings (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_meeting (RegieDossier *self,
                                RegieMeeting *meeting);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_meeting (RegieDossier *self,
                                       RegieMeeting *meeting);
REGIE_AVAILABLE_IN_ALL
RegiePlan *regie_dossier_get_plan (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_set_plan (RegieDossier *self,
                             RegiePlan    *plan);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_earlier_plans (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_earlier_plan (RegieDossier *self,
                                     RegiePlan    *earlier_plan);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_earlier_plan (RegieDossier *self,
                                            RegiePlan    *earlier_plan);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_safety_tracks (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_safety_track (RegieDossier     *self,
                                     RegieSafetyTrack *safety_track);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_safety_track (RegieDossier     *self,
                                            RegieSafetyTrack *safety_track);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_scores (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_score (RegieDossier *self,
                              RegieScore   *score);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_score (RegieDossier *self,
                                     RegieScore   *score);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_evaluations (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_evaluation (RegieDossier    *self,
                                   RegieEvaluation *evaluation);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_evaluation (RegieDossier    *self,
                                          RegieEvaluation *evaluation);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_statements (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_statement (RegieDossier   *self,
                                  RegieStatement *statement);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_statement (RegieDossier   *self,
                                         RegieStatement *statement);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_consents (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_consent (RegieDossier *self,
                                RegieConsent *consent);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_consent (RegieDossier *self,
                                       RegieConsent *consent);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_disclosures (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_disclosure (RegieDossier    *self,
                                   RegieDisclosure *disclosure);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_disclosure (RegieDossier    *self,
                                          RegieDisclosure *disclosure);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_documents (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_document (RegieDossier           *self,
                                 RegieDocumentReference *document);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_document (RegieDossier           *self,
                                        RegieDocumentReference *document);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_feedback (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_feedback (RegieDossier  *self,
                                 RegieFeedback *feedback);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_feedback (RegieDossier  *self,
                                        RegieFeedback *feedback);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_get_closures (RegieDossier *self);
REGIE_AVAILABLE_IN_ALL
void regie_dossier_add_closure (RegieDossier *self,
                                RegieClosure *closure);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_remove_closure (RegieDossier *self,
                                       RegieClosure *closure);

G_END_DECLS
