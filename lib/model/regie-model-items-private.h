/* regie-model-items-private.h: the lists of records that others walk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-direction-decision.h>
#include <regie/regie-dossier.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-goal-progress.h>
#include <regie/regie-household.h>
#include <regie/regie-meeting.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-plan.h>
#include <regie/regie-risk-assessment.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-plan.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-weighing.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* Each is as the public function with get for peek, but makes no object; NULL for none. */
REGIE_DECLARE_ITEMS (RegieDirectionDecision, regie_direction_decision, answers)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, appraisals)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, closures)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, consents)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, direction_decisions)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, disclosures)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, earlier_plans)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, escalations)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, evaluations)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, feedback)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, handovers)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, households)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, mandates)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, meetings)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, network)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, organisations)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, persons)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, phases)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, professionals)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, regisseur_gaps)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, regisseurs)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, relations)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, risk_assessments)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, safety_screens)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, safety_tracks)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, scale_moves)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, scores)
REGIE_DECLARE_ITEMS (RegieDossier, regie_dossier, statements)
REGIE_DECLARE_ITEMS (RegieEvaluation, regie_evaluation, goals)
REGIE_DECLARE_ITEMS (RegieGoalProgress, regie_goal_progress, moments)
REGIE_DECLARE_ITEMS (RegieHousehold, regie_household, memberships)
REGIE_DECLARE_ITEMS (RegieMeeting, regie_meeting, attendances)
REGIE_DECLARE_ITEMS (RegieMeeting, regie_meeting, decisions)
REGIE_DECLARE_ITEMS (RegiePhaseRecord, regie_phase_record, steps)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, actions)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, agreements)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, concerns)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, goals)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, patterns)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, responses)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, responsibilities)
REGIE_DECLARE_ITEMS (RegiePlan, regie_plan, strengths)
REGIE_DECLARE_ITEMS (RegieRiskAssessment, regie_risk_assessment, answers)
REGIE_DECLARE_ITEMS (RegieSafetyAgreement, regie_safety_agreement, tests)
REGIE_DECLARE_ITEMS (RegieSafetyPlan, regie_safety_plan, agreements)
REGIE_DECLARE_ITEMS (RegieSafetyPlan, regie_safety_plan, conditions)
REGIE_DECLARE_ITEMS (RegieSafetyPlan, regie_safety_plan, signatures)
REGIE_DECLARE_ITEMS (RegieSafetyTrack, regie_safety_track, meldcode)
REGIE_DECLARE_ITEMS (RegieSafetyTrack, regie_safety_track, reports)
REGIE_DECLARE_ITEMS (RegieSafetyTrack, regie_safety_track, sights)
REGIE_DECLARE_ITEMS (RegieSafetyTrack, regie_safety_track, signals)
REGIE_DECLARE_ITEMS (RegieSafetyTrack, regie_safety_track, stages)
REGIE_DECLARE_ITEMS (RegieSafetyTrack, regie_safety_track, weighings)
REGIE_DECLARE_ITEMS (RegieWeighing, regie_weighing, answers)

G_END_DECLS
