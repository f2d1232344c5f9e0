/* regie-programme-items-private.h: the lists of records that others walk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-assessment.h>
#include <regie/regie-body.h>
#include <regie/regie-budget.h>
#include <regie/regie-competence-profile.h>
#include <regie/regie-functionary.h>
#include <regie/regie-implementation-action.h>
#include <regie/regie-improvement-cycle.h>
#include <regie/regie-learning-event.h>
#include <regie/regie-programme.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* Each is as the public function with get for peek, but makes no object; NULL for none. */
REGIE_DECLARE_ITEMS (RegieAssessment, regie_assessment, results)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, actions)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, budgets)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, communications)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, cycles)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, learning_events)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, mandates)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, map_adoptions)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, mentorings)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, presences)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, readings)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, targets)
REGIE_DECLARE_ITEMS (RegieBody, regie_body, terms)
REGIE_DECLARE_ITEMS (RegieBudget, regie_budget, lines)
REGIE_DECLARE_ITEMS (RegieCompetenceProfile, regie_competence_profile, competences)
REGIE_DECLARE_ITEMS (RegieFunctionary, regie_functionary, assessments)
REGIE_DECLARE_ITEMS (RegieFunctionary, regie_functionary, certificates)
REGIE_DECLARE_ITEMS (RegieFunctionary, regie_functionary, employments)
REGIE_DECLARE_ITEMS (RegieImplementationAction, regie_implementation_action, targets)
REGIE_DECLARE_ITEMS (RegieImprovementCycle, regie_improvement_cycle, decisions)
REGIE_DECLARE_ITEMS (RegieLearningEvent, regie_learning_event, attendees)
REGIE_DECLARE_ITEMS (RegieProgramme, regie_programme, bodies)
REGIE_DECLARE_ITEMS (RegieProgramme, regie_programme, functionaries)
REGIE_DECLARE_ITEMS (RegieProgramme, regie_programme, maps)
REGIE_DECLARE_ITEMS (RegieProgramme, regie_programme, mergers)
REGIE_DECLARE_ITEMS (RegieProgramme, regie_programme, profiles)

G_END_DECLS
