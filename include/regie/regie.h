/* regie.h: everything
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#define REGIE_H_INSIDE

#include <regie/regie-action.h>
#include <regie/regie-agreement-test.h>
#include <regie/regie-agreement.h>
#include <regie/regie-attendance.h>
#include <regie/regie-change.h>
#include <regie/regie-closure.h>
#include <regie/regie-concern.h>
#include <regie/regie-consent.h>
#include <regie/regie-decision.h>
#include <regie/regie-direction-decision.h>
#include <regie/regie-disclosure.h>
#include <regie/regie-document-reference.h>
#include <regie/regie-dossier.h>
#include <regie/regie-earlier-help.h>
#include <regie/regie-entity.h>
#include <regie/regie-enums.h>
#include <regie/regie-error.h>
#include <regie/regie-escalation.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>
#include <regie/regie-goal-result.h>
#include <regie/regie-goal.h>
#include <regie/regie-handover.h>
#include <regie/regie-household.h>
#include <regie/regie-interval.h>
#include <regie/regie-label.h>
#include <regie/regie-level.h>
#include <regie/regie-linked-plan.h>
#include <regie/regie-meeting.h>
#include <regie/regie-meldcode-record.h>
#include <regie/regie-meldcode-step.h>
#include <regie/regie-membership.h>
#include <regie/regie-method.h>
#include <regie/regie-network-member.h>
#include <regie/regie-organisation.h>
#include <regie/regie-pattern.h>
#include <regie/regie-person.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>
#include <regie/regie-plan-response.h>
#include <regie/regie-plan-variant.h>
#include <regie/regie-plan.h>
#include <regie/regie-principle.h>
#include <regie/regie-problem.h>
#include <regie/regie-professional.h>
#include <regie/regie-reader.h>
#include <regie/regie-regiekaart.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-relation-kind.h>
#include <regie/regie-relation.h>
#include <regie/regie-responsibility.h>
#include <regie/regie-rule-setting.h>
#include <regie/regie-rung.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-condition.h>
#include <regie/regie-safety-plan.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-safety-screen.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-safety-stage-record.h>
#include <regie/regie-safety-stage.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-scale-anchor.h>
#include <regie/regie-scale-move.h>
#include <regie/regie-scale.h>
#include <regie/regie-schema.h>
#include <regie/regie-score.h>
#include <regie/regie-signal.h>
#include <regie/regie-signature.h>
#include <regie/regie-statement.h>
#include <regie/regie-step-record.h>
#include <regie/regie-step.h>
#include <regie/regie-strength.h>
#include <regie/regie-term.h>
#include <regie/regie-version-macros.h>
#include <regie/regie-version.h>
#include <regie/regie-weighing-answer.h>
#include <regie/regie-weighing-question.h>
#include <regie/regie-weighing.h>

#undef REGIE_H_INSIDE
