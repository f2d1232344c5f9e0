/* regie-method.h: a way of working, as data
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-agenda-item.h>
#include <regie/regie-budget-purpose.h>
#include <regie/regie-catalogue-action.h>
#include <regie/regie-consent-rule.h>
#include <regie/regie-edition-change.h>
#include <regie/regie-entity.h>
#include <regie/regie-indicator.h>
#include <regie/regie-interval.h>
#include <regie/regie-label.h>
#include <regie/regie-meldcode-step.h>
#include <regie/regie-network-prompt.h>
#include <regie/regie-phase.h>
#include <regie/regie-plan-variant.h>
#include <regie/regie-power.h>
#include <regie/regie-principle.h>
#include <regie/regie-regiekaart.h>
#include <regie/regie-relation-kind.h>
#include <regie/regie-risk-instrument.h>
#include <regie/regie-rule-setting.h>
#include <regie/regie-rung.h>
#include <regie/regie-safety-stage.h>
#include <regie/regie-scale.h>
#include <regie/regie-stall-limit.h>
#include <regie/regie-term.h>
#include <regie/regie-theme.h>
#include <regie/regie-weighing-framework.h>
#include <regie/regie-weighing-question.h>

G_BEGIN_DECLS

#define REGIE_TYPE_METHOD (regie_method_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMethod, regie_method, REGIE, METHOD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_method_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_method_get_version (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_version (RegieMethod *self,
                               const char  *version);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_names (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_name (RegieMethod *self,
                            RegieLabel  *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_name (RegieMethod *self,
                                   RegieLabel  *name);
REGIE_AVAILABLE_IN_ALL
RegieBodyLevel regie_method_get_level (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_level (RegieMethod    *self,
                             RegieBodyLevel  level);
REGIE_AVAILABLE_IN_ALL
const char *regie_method_get_body (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_body (RegieMethod *self,
                            const char  *body);
REGIE_AVAILABLE_IN_ALL
RegieLayerMode regie_method_get_mode (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_mode (RegieMethod    *self,
                            RegieLayerMode  mode);
REGIE_AVAILABLE_IN_ALL
const char *regie_method_get_base (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_base (RegieMethod *self,
                            const char  *base);
REGIE_AVAILABLE_IN_ALL
const char *regie_method_get_decision_reference (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_decision_reference (RegieMethod *self,
                                          const char  *decision_reference);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_method_get_decision_date (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_decision_date (RegieMethod *self,
                                     const GDate *decision_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_method_get_start_date (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_start_date (RegieMethod *self,
                                  const GDate *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_method_get_end_date (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_end_date (RegieMethod *self,
                                const GDate *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_method_get_source (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_source (RegieMethod *self,
                              const char  *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_get_is_provisional (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_is_provisional (RegieMethod *self,
                                      gboolean     is_provisional);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_explanation (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_explanation_label (RegieMethod *self,
                                         RegieLabel  *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_explanation_label (RegieMethod *self,
                                                RegieLabel  *explanation_label);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_words (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_word (RegieMethod *self,
                            RegieTerm   *word);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_word (RegieMethod *self,
                                   RegieTerm   *word);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_phases (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_phase (RegieMethod *self,
                             RegiePhase  *phase);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_phase (RegieMethod *self,
                                    RegiePhase  *phase);
REGIE_AVAILABLE_IN_ALL
RegieRegiekaart *regie_method_get_regiekaart (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_regiekaart (RegieMethod     *self,
                                  RegieRegiekaart *regiekaart);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_safety_stages (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_safety_stage (RegieMethod      *self,
                                    RegieSafetyStage *safety_stage);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_safety_stage (RegieMethod      *self,
                                           RegieSafetyStage *safety_stage);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_meldcode_steps (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_meldcode_step (RegieMethod       *self,
                                     RegieMeldcodeStep *meldcode_step);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_meldcode_step (RegieMethod       *self,
                                            RegieMeldcodeStep *meldcode_step);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_weighing_questions (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_weighing_question (RegieMethod           *self,
                                         RegieWeighingQuestion *weighing_question);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_weighing_question (RegieMethod           *self,
                                                RegieWeighingQuestion *weighing_question);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_weighing_frameworks (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_weighing_framework (RegieMethod            *self,
                                          RegieWeighingFramework *weighing_framework);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_weighing_framework (RegieMethod            *self,
                                                 RegieWeighingFramework *weighing_framework);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_unsafety_kinds (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_unsafety_kind (RegieMethod *self,
                                     RegieTerm   *unsafety_kind);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_unsafety_kind (RegieMethod *self,
                                            RegieTerm   *unsafety_kind);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_life_domains (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_life_domain (RegieMethod *self,
                                   RegieTerm   *life_domain);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_life_domain (RegieMethod *self,
                                          RegieTerm   *life_domain);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_relation_kinds (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_relation_kind (RegieMethod       *self,
                                     RegieRelationKind *relation_kind);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_relation_kind (RegieMethod       *self,
                                            RegieRelationKind *relation_kind);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_consent_rules (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_consent_rule (RegieMethod      *self,
                                    RegieConsentRule *consent_rule);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_consent_rule (RegieMethod      *self,
                                           RegieConsentRule *consent_rule);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_network_prompts (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_network_prompt (RegieMethod        *self,
                                      RegieNetworkPrompt *network_prompt);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_network_prompt (RegieMethod        *self,
                                             RegieNetworkPrompt *network_prompt);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_agenda (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_agenda_item (RegieMethod     *self,
                                   RegieAgendaItem *agenda_item);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_agenda_item (RegieMethod     *self,
                                          RegieAgendaItem *agenda_item);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_scales (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_scale (RegieMethod *self,
                             RegieScale  *scale);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_scale (RegieMethod *self,
                                    RegieScale  *scale);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_risk_instruments (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_risk_instrument (RegieMethod         *self,
                                       RegieRiskInstrument *risk_instrument);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_risk_instrument (RegieMethod         *self,
                                              RegieRiskInstrument *risk_instrument);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_intervals (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_interval (RegieMethod   *self,
                                RegieInterval *interval);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_interval (RegieMethod   *self,
                                       RegieInterval *interval);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_plan_variants (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_plan_variant (RegieMethod      *self,
                                    RegiePlanVariant *plan_variant);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_plan_variant (RegieMethod      *self,
                                           RegiePlanVariant *plan_variant);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_rungs (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_rung (RegieMethod *self,
                            RegieRung   *rung);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_rung (RegieMethod *self,
                                   RegieRung   *rung);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_stall_limits (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_stall_limit (RegieMethod     *self,
                                   RegieStallLimit *stall_limit);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_stall_limit (RegieMethod     *self,
                                          RegieStallLimit *stall_limit);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_powers (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_power (RegieMethod *self,
                             RegiePower  *power);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_power (RegieMethod *self,
                                    RegiePower  *power);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_handover_checklist (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_handover_checklist_point (RegieMethod *self,
                                                RegieTerm   *handover_checklist_point);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_handover_checklist_point (RegieMethod *self,
                                                       RegieTerm   *handover_checklist_point);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_principles (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_principle (RegieMethod    *self,
                                 RegiePrinciple *principle);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_principle (RegieMethod    *self,
                                        RegiePrinciple *principle);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_rule_settings (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_rule_setting (RegieMethod      *self,
                                    RegieRuleSetting *rule_setting);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_rule_setting (RegieMethod      *self,
                                           RegieRuleSetting *rule_setting);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_indicators (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_indicator (RegieMethod    *self,
                                 RegieIndicator *indicator);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_indicator (RegieMethod    *self,
                                        RegieIndicator *indicator);
REGIE_AVAILABLE_IN_ALL
RegieSigners regie_method_get_safety_signed_by (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_set_safety_signed_by (RegieMethod  *self,
                                        RegieSigners  safety_signed_by);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_themes (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_theme (RegieMethod *self,
                             RegieTheme  *theme);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_theme (RegieMethod *self,
                                    RegieTheme  *theme);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_catalogue (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_catalogue_action (RegieMethod          *self,
                                        RegieCatalogueAction *catalogue_action);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_catalogue_action (RegieMethod          *self,
                                               RegieCatalogueAction *catalogue_action);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_budget_purposes (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_budget_purpose (RegieMethod        *self,
                                      RegieBudgetPurpose *budget_purpose);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_budget_purpose (RegieMethod        *self,
                                             RegieBudgetPurpose *budget_purpose);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_get_edition_changes (RegieMethod *self);
REGIE_AVAILABLE_IN_ALL
void regie_method_add_edition_change (RegieMethod        *self,
                                      RegieEditionChange *edition_change);
REGIE_AVAILABLE_IN_ALL
gboolean regie_method_remove_edition_change (RegieMethod        *self,
                                             RegieEditionChange *edition_change);

G_END_DECLS
