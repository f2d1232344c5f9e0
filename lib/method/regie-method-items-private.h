/* regie-method-items-private.h: the lists of records that others walk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-agenda-item.h>
#include <regie/regie-catalogue-action.h>
#include <regie/regie-indicator.h>
#include <regie/regie-level.h>
#include <regie/regie-method.h>
#include <regie/regie-phase.h>
#include <regie/regie-regiekaart.h>
#include <regie/regie-risk-instrument.h>
#include <regie/regie-weighing-framework.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* Each is as the public function with get for peek, but makes no object; NULL for none. */
REGIE_DECLARE_ITEMS (RegieAgendaItem, regie_agenda_item, names)
REGIE_DECLARE_ITEMS (RegieCatalogueAction, regie_catalogue_action, sub_items)
REGIE_DECLARE_ITEMS (RegieIndicator, regie_indicator, denominator)
REGIE_DECLARE_ITEMS (RegieIndicator, regie_indicator, numerator)
REGIE_DECLARE_ITEMS (RegieLevel, regie_level, criteria)
REGIE_DECLARE_ITEMS (RegieLevel, regie_level, mandates)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, agenda)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, budget_purposes)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, catalogue)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, consent_rules)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, handover_checklist)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, indicators)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, intervals)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, meldcode_steps)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, network_prompts)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, phases)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, plan_variants)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, principles)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, relation_kinds)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, risk_instruments)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, rule_settings)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, rungs)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, safety_stages)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, scales)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, stall_limits)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, themes)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, weighing_frameworks)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, weighing_questions)
REGIE_DECLARE_ITEMS (RegieMethod, regie_method, words)
REGIE_DECLARE_ITEMS (RegiePhase, regie_phase, entry_conditions)
REGIE_DECLARE_ITEMS (RegiePhase, regie_phase, exit_conditions)
REGIE_DECLARE_ITEMS (RegiePhase, regie_phase, steps)
REGIE_DECLARE_ITEMS (RegieRegiekaart, regie_regiekaart, levels)
REGIE_DECLARE_ITEMS (RegieRiskInstrument, regie_risk_instrument, items)
REGIE_DECLARE_ITEMS (RegieRiskInstrument, regie_risk_instrument, levels)
REGIE_DECLARE_ITEMS (RegieWeighingFramework, regie_weighing_framework, questions)

G_END_DECLS
