/* regie-method.c: a way of working, as data
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-method.h>

#include "base/regie-field-private.h"
#include "method/regie-regiekaart-private.h"

/**
 * RegieMethod:
 *
 * The way of working as data: an edition as it was published, or a layer that a region, a
 * municipality or an organisation puts on top of one.
 *
 * Source: method, sections 0, 4.2 and 12.
 *
 * Since: 0.1
 */
struct _RegieMethod
{
  RegieEntity parent_instance;

  char            *version;
  RegieItems      *names;
  RegieBodyLevel   level;
  char            *body;
  RegieLayerMode   mode;
  char            *base;
  char            *decision_reference;
  GDate            decision_date;
  GDate            start_date;
  GDate            end_date;
  char            *source;
  gboolean         is_provisional;
  RegieItems      *explanation;
  RegieItems      *words;
  RegieItems      *phases;
  RegieRegiekaart *regiekaart;
  RegieItems      *safety_stages;
  RegieItems      *meldcode_steps;
  RegieItems      *weighing_questions;
  RegieItems      *weighing_frameworks;
  RegieItems      *unsafety_kinds;
  RegieItems      *life_domains;
  RegieItems      *relation_kinds;
  RegieItems      *consent_rules;
  RegieItems      *network_prompts;
  RegieItems      *agenda;
  RegieItems      *scales;
  RegieItems      *risk_instruments;
  RegieItems      *intervals;
  RegieItems      *plan_variants;
  RegieItems      *rungs;
  RegieItems      *stall_limits;
  RegieItems      *powers;
  RegieItems      *handover_checklist;
  RegieItems      *principles;
  RegieItems      *rule_settings;
  RegieItems      *indicators;
  RegieSigners     safety_signed_by;
  RegieItems      *themes;
  RegieItems      *catalogue;
  RegieItems      *budget_purposes;
  RegieItems      *edition_changes;
};

static const RegieField fields[] = {
  /**
   * RegieMethod:version:
   *
   * Version, compared as text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("version", RegieMethod, version, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMethod:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieMethod, names, regie_label_get_type),
  /**
   * RegieMethod:level:
   *
   * Level of the body whose method it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("level", RegieMethod, level, RegieBodyLevel, regie_body_level_get_type),
  /**
   * RegieMethod:body:
   *
   * Body whose method it is: name, or `GM` with the CBS code of a municipality.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("body", RegieMethod, body),
  /**
   * RegieMethod:mode:
   *
   * How it stands on the method below.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("mode", RegieMethod, mode, RegieLayerMode, regie_layer_mode_get_type),
  /**
   * RegieMethod:base:
   *
   * Id of the method below; unset for a method that stands on nothing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("base", RegieMethod, base),
  /**
   * RegieMethod:decision-reference:
   *
   * Decision by which the body adopted it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieMethod, decision_reference),
  /**
   * RegieMethod:decision-date:
   *
   * Day of that decision.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("decision-date", RegieMethod, decision_date),
  /**
   * RegieMethod:start-date:
   *
   * First day on which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieMethod, start_date),
  /**
   * RegieMethod:end-date:
   *
   * Last day on which it holds, or unset.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMethod, end_date),
  /**
   * RegieMethod:source:
   *
   * Where its content comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieMethod, source),
  /**
   * RegieMethod:is-provisional:
   *
   * Whether any of it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieMethod, is_provisional),
  /**
   * RegieMethod:explanation:
   *
   * What it is, in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieMethod, explanation, regie_label_get_type),
  /**
   * RegieMethod:words:
   *
   * The words that this edition uses, such as that for the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("words", RegieMethod, words, regie_term_get_type),
  /**
   * RegieMethod:phases:
   *
   * Phases, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("phases", RegieMethod, phases, regie_phase_get_type),
  /**
   * RegieMethod:regiekaart:
   *
   * Map of the levels of direction.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("regiekaart",
                     RegieMethod,
                     regiekaart,
                     RegieRegiekaart,
                     regie_regiekaart_get_type),
  /**
   * RegieMethod:safety-stages:
   *
   * Stages of the work on safety, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("safety-stages", RegieMethod, safety_stages, regie_safety_stage_get_type),
  /**
   * RegieMethod:meldcode-steps:
   *
   * Steps of the meldcode, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("meldcode-steps", RegieMethod, meldcode_steps, regie_meldcode_step_get_type),
  /**
   * RegieMethod:weighing-questions:
   *
   * Questions of the weighing, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("weighing-questions",
                    RegieMethod,
                    weighing_questions,
                    regie_weighing_question_get_type),
  /**
   * RegieMethod:weighing-frameworks:
   *
   * Weighing frameworks of professions, for whom the questions above do not serve.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("weighing-frameworks",
                    RegieMethod,
                    weighing_frameworks,
                    regie_weighing_framework_get_type),
  /**
   * RegieMethod:unsafety-kinds:
   *
   * Kinds of unsafety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("unsafety-kinds", RegieMethod, unsafety_kinds, regie_term_get_type),
  /**
   * RegieMethod:life-domains:
   *
   * Life domains.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("life-domains", RegieMethod, life_domains, regie_term_get_type),
  /**
   * RegieMethod:relation-kinds:
   *
   * Kinds of relations between people.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("relation-kinds", RegieMethod, relation_kinds, regie_relation_kind_get_type),
  /**
   * RegieMethod:consent-rules:
   *
   * Who is asked for consent, by age and act; the first that fits counts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("consent-rules", RegieMethod, consent_rules, regie_consent_rule_get_type),
  /**
   * RegieMethod:network-prompts:
   *
   * Whom to ask after when the network is mapped, beyond the grandparents; see
   * [method@Regie.Dossier.list_network_questions].
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("network-prompts", RegieMethod, network_prompts, regie_network_prompt_get_type),
  /**
   * RegieMethod:agenda:
   *
   * Points of the agenda of meetings, in order; each belongs to a kind of meeting.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("agenda", RegieMethod, agenda, regie_agenda_item_get_type),
  /**
   * RegieMethod:scales:
   *
   * Scales.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("scales", RegieMethod, scales, regie_scale_get_type),
  /**
   * RegieMethod:risk-instruments:
   *
   * Instruments that assess risk. None comes with the library: a region adds those it uses.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("risk-instruments",
                    RegieMethod,
                    risk_instruments,
                    regie_risk_instrument_get_type),
  /**
   * RegieMethod:intervals:
   *
   * Intervals of the monitoring; the first that fits counts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("intervals", RegieMethod, intervals, regie_interval_get_type),
  /**
   * RegieMethod:plan-variants:
   *
   * Variants of the plan.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("plan-variants", RegieMethod, plan_variants, regie_plan_variant_get_type),
  /**
   * RegieMethod:rungs:
   *
   * Rungs of the ladder of escalation, from near to far.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("rungs", RegieMethod, rungs, regie_rung_get_type),
  /**
   * RegieMethod:stall-limits:
   *
   * After how many days something counts as a standstill. The first that fits a case counts; of
   * what has none nothing is said.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("stall-limits", RegieMethod, stall_limits, regie_stall_limit_get_type),
  /**
   * RegieMethod:powers:
   *
   * Powers that mandates give.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("powers", RegieMethod, powers, regie_power_get_type),
  /**
   * RegieMethod:handover-checklist:
   *
   * What is done when one regisseur hands over to the next.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("handover-checklist", RegieMethod, handover_checklist, regie_term_get_type),
  /**
   * RegieMethod:principles:
   *
   * The core principles.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("principles", RegieMethod, principles, regie_principle_get_type),
  /**
   * RegieMethod:rule-settings:
   *
   * Rules that are switched off, weighed otherwise or given another limit.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("rule-settings", RegieMethod, rule_settings, regie_rule_setting_get_type),
  /**
   * RegieMethod:indicators:
   *
   * What is counted over many cases.
   *
   * Source: method, section 7.6.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("indicators", RegieMethod, indicators, regie_indicator_get_type),
  /**
   * RegieMethod:safety-signed-by:
   *
   * Who signs the part of the plan on safety.
   *
   * Source: method, section 5.2, Q.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("safety-signed-by",
                    RegieMethod,
                    safety_signed_by,
                    RegieSigners,
                    regie_signers_get_type),
  /**
   * RegieMethod:themes:
   *
   * Themes of the implementation plan, in order.
   *
   * Source: method, section 7.5.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("themes", RegieMethod, themes, regie_theme_get_type),
  /**
   * RegieMethod:catalogue:
   *
   * Actions of the implementation plan.
   *
   * Source: method, sections 7.1 to 7.3.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("catalogue", RegieMethod, catalogue, regie_catalogue_action_get_type),
  /**
   * RegieMethod:budget-purposes:
   *
   * What the implementation plan gives money for.
   *
   * Source: method, sections 7.2 and 7.3.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("budget-purposes", RegieMethod, budget_purposes, regie_budget_purpose_get_type),
  /**
   * RegieMethod:edition-changes:
   *
   * What changed in the implementation plan since an earlier edition.
   *
   * Source: method, section 7.4.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("edition-changes", RegieMethod, edition_changes, regie_edition_change_get_type),
};

G_DEFINE_FINAL_TYPE (RegieMethod, regie_method, REGIE_TYPE_ENTITY)

/* Without ranks nobody can say which level is heavier. In a layer the rank may stand below. */
static char *
find_lack (RegieEntity  *document,
           const char  **lack)
{
  RegieMethod *self = REGIE_METHOD (document);
  RegieLevel *level = NULL;

  if (self->regiekaart != NULL && self->mode == REGIE_LAYER_MODE_BASE)
    level = regie_regiekaart_find_unranked (self->regiekaart);
  *lack = REGIE_LACK_RANK;

  return level == NULL ? NULL : regie_entity_dup_path (document, REGIE_ENTITY (level));
}

static void
regie_method_class_init (RegieMethodClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
  regie_entity_class_set_find_lack (REGIE_ENTITY_CLASS (klass), find_lack);
}

static void
regie_method_init (RegieMethod *self)
{
}

/**
 * regie_method_new:
 *
 * Makes a method without any value.
 *
 * Returns: (transfer full): the method
 *
 * Since: 0.1
 */
RegieMethod *
regie_method_new (void)
{
  return g_object_new (REGIE_TYPE_METHOD, NULL);
}

/**
 * regie_method_get_version:
 * @self: a method
 *
 * Gets the [property@Regie.Method:version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_version:
 * @self: a method
 * @version: (nullable): the text
 *
 * Sets the [property@Regie.Method:version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMethod, regie_method, version)

/**
 * regie_method_get_names:
 * @self: a method
 *
 * Gets the [property@Regie.Method:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_name:
 * @self: a method
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:names].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_name:
 * @self: a method
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, names, name, RegieLabel)

/**
 * regie_method_get_level:
 * @self: a method
 *
 * Gets the [property@Regie.Method:level].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_method_set_level:
 * @self: a method
 * @level: the code
 *
 * Sets the [property@Regie.Method:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMethod, regie_method, level, RegieBodyLevel)

/**
 * regie_method_get_body:
 * @self: a method
 *
 * Gets the [property@Regie.Method:body].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_body:
 * @self: a method
 * @body: (nullable): the text
 *
 * Sets the [property@Regie.Method:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMethod, regie_method, body)

/**
 * regie_method_get_mode:
 * @self: a method
 *
 * Gets the [property@Regie.Method:mode].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_method_set_mode:
 * @self: a method
 * @mode: the code
 *
 * Sets the [property@Regie.Method:mode].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMethod, regie_method, mode, RegieLayerMode)

/**
 * regie_method_get_base:
 * @self: a method
 *
 * Gets the [property@Regie.Method:base].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_base:
 * @self: a method
 * @base: (nullable): the text
 *
 * Sets the [property@Regie.Method:base].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMethod, regie_method, base)

/**
 * regie_method_get_decision_reference:
 * @self: a method
 *
 * Gets the [property@Regie.Method:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_decision_reference:
 * @self: a method
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.Method:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMethod, regie_method, decision_reference)

/**
 * regie_method_get_decision_date:
 * @self: a method
 *
 * Gets the [property@Regie.Method:decision-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_decision_date:
 * @self: a method
 * @decision_date: (nullable): the day
 *
 * Sets the [property@Regie.Method:decision-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMethod, regie_method, decision_date)

/**
 * regie_method_get_start_date:
 * @self: a method
 *
 * Gets the [property@Regie.Method:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_start_date:
 * @self: a method
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Method:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMethod, regie_method, start_date)

/**
 * regie_method_get_end_date:
 * @self: a method
 *
 * Gets the [property@Regie.Method:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_end_date:
 * @self: a method
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Method:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMethod, regie_method, end_date)

/**
 * regie_method_get_source:
 * @self: a method
 *
 * Gets the [property@Regie.Method:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_method_set_source:
 * @self: a method
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Method:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMethod, regie_method, source)

/**
 * regie_method_get_is_provisional:
 * @self: a method
 *
 * Gets the [property@Regie.Method:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_method_set_is_provisional:
 * @self: a method
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Method:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieMethod, regie_method, is_provisional)

/**
 * regie_method_get_explanation:
 * @self: a method
 *
 * Gets the [property@Regie.Method:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_explanation_label:
 * @self: a method
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_explanation_label:
 * @self: a method
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, explanation, explanation_label, RegieLabel)

/**
 * regie_method_get_words:
 * @self: a method
 *
 * Gets the [property@Regie.Method:words].
 *
 * Returns: (transfer none): a list of [class@Regie.Term] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_word:
 * @self: a method
 * @word: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:words].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_word:
 * @self: a method
 * @word: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:words].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, words, word, RegieTerm)

/**
 * regie_method_get_phases:
 * @self: a method
 *
 * Gets the [property@Regie.Method:phases].
 *
 * Returns: (transfer none): a list of [class@Regie.Phase] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_phase:
 * @self: a method
 * @phase: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:phases].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_phase:
 * @self: a method
 * @phase: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:phases].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, phases, phase, RegiePhase)

/**
 * regie_method_get_regiekaart:
 * @self: a method
 *
 * Gets the [property@Regie.Method:regiekaart].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_method_set_regiekaart:
 * @self: a method
 * @regiekaart: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.Method:regiekaart].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieMethod, regie_method, regiekaart, RegieRegiekaart)

/**
 * regie_method_get_safety_stages:
 * @self: a method
 *
 * Gets the [property@Regie.Method:safety-stages].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyStage] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_safety_stage:
 * @self: a method
 * @safety_stage: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:safety-stages].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_safety_stage:
 * @self: a method
 * @safety_stage: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:safety-stages].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, safety_stages, safety_stage, RegieSafetyStage)

/**
 * regie_method_get_meldcode_steps:
 * @self: a method
 *
 * Gets the [property@Regie.Method:meldcode-steps].
 *
 * Returns: (transfer none): a list of [class@Regie.MeldcodeStep] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_meldcode_step:
 * @self: a method
 * @meldcode_step: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:meldcode-steps].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_meldcode_step:
 * @self: a method
 * @meldcode_step: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:meldcode-steps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, meldcode_steps, meldcode_step, RegieMeldcodeStep)

/**
 * regie_method_get_weighing_questions:
 * @self: a method
 *
 * Gets the [property@Regie.Method:weighing-questions].
 *
 * Returns: (transfer none): a list of [class@Regie.WeighingQuestion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_weighing_question:
 * @self: a method
 * @weighing_question: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:weighing-questions].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_weighing_question:
 * @self: a method
 * @weighing_question: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:weighing-questions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieMethod, regie_method, weighing_questions, weighing_question, RegieWeighingQuestion)

/**
 * regie_method_get_weighing_frameworks:
 * @self: a method
 *
 * Gets the [property@Regie.Method:weighing-frameworks].
 *
 * Returns: (transfer none): a list of [class@Regie.WeighingFramework] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_weighing_framework:
 * @self: a method
 * @weighing_framework: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:weighing-frameworks].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_weighing_framework:
 * @self: a method
 * @weighing_framework: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:weighing-frameworks].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieMethod, regie_method, weighing_frameworks, weighing_framework, RegieWeighingFramework)

/**
 * regie_method_get_unsafety_kinds:
 * @self: a method
 *
 * Gets the [property@Regie.Method:unsafety-kinds].
 *
 * Returns: (transfer none): a list of [class@Regie.Term] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_unsafety_kind:
 * @self: a method
 * @unsafety_kind: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:unsafety-kinds].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_unsafety_kind:
 * @self: a method
 * @unsafety_kind: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:unsafety-kinds].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, unsafety_kinds, unsafety_kind, RegieTerm)

/**
 * regie_method_get_life_domains:
 * @self: a method
 *
 * Gets the [property@Regie.Method:life-domains].
 *
 * Returns: (transfer none): a list of [class@Regie.Term] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_life_domain:
 * @self: a method
 * @life_domain: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:life-domains].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_life_domain:
 * @self: a method
 * @life_domain: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:life-domains].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, life_domains, life_domain, RegieTerm)

/**
 * regie_method_get_relation_kinds:
 * @self: a method
 *
 * Gets the [property@Regie.Method:relation-kinds].
 *
 * Returns: (transfer none): a list of [class@Regie.RelationKind] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_relation_kind:
 * @self: a method
 * @relation_kind: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:relation-kinds].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_relation_kind:
 * @self: a method
 * @relation_kind: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:relation-kinds].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, relation_kinds, relation_kind, RegieRelationKind)

/**
 * regie_method_get_consent_rules:
 * @self: a method
 *
 * Gets the [property@Regie.Method:consent-rules].
 *
 * Returns: (transfer none): a list of [class@Regie.ConsentRule] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_consent_rule:
 * @self: a method
 * @consent_rule: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:consent-rules].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_consent_rule:
 * @self: a method
 * @consent_rule: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:consent-rules].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, consent_rules, consent_rule, RegieConsentRule)

/**
 * regie_method_get_network_prompts:
 * @self: a method
 *
 * Gets the [property@Regie.Method:network-prompts].
 *
 * Returns: (transfer none): a list of [class@Regie.NetworkPrompt] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_network_prompt:
 * @self: a method
 * @network_prompt: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:network-prompts].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_network_prompt:
 * @self: a method
 * @network_prompt: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:network-prompts].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, network_prompts, network_prompt, RegieNetworkPrompt)

/**
 * regie_method_get_agenda:
 * @self: a method
 *
 * Gets the [property@Regie.Method:agenda].
 *
 * Returns: (transfer none): a list of [class@Regie.AgendaItem] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_agenda_item:
 * @self: a method
 * @agenda_item: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:agenda].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_agenda_item:
 * @self: a method
 * @agenda_item: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:agenda].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, agenda, agenda_item, RegieAgendaItem)

/**
 * regie_method_get_scales:
 * @self: a method
 *
 * Gets the [property@Regie.Method:scales].
 *
 * Returns: (transfer none): a list of [class@Regie.Scale] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_scale:
 * @self: a method
 * @scale: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:scales].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_scale:
 * @self: a method
 * @scale: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:scales].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, scales, scale, RegieScale)

/**
 * regie_method_get_risk_instruments:
 * @self: a method
 *
 * Gets the [property@Regie.Method:risk-instruments].
 *
 * Returns: (transfer none): a list of [class@Regie.RiskInstrument] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_risk_instrument:
 * @self: a method
 * @risk_instrument: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:risk-instruments].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_risk_instrument:
 * @self: a method
 * @risk_instrument: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:risk-instruments].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieMethod, regie_method, risk_instruments, risk_instrument, RegieRiskInstrument)

/**
 * regie_method_get_intervals:
 * @self: a method
 *
 * Gets the [property@Regie.Method:intervals].
 *
 * Returns: (transfer none): a list of [class@Regie.Interval] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_interval:
 * @self: a method
 * @interval: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:intervals].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_interval:
 * @self: a method
 * @interval: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:intervals].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, intervals, interval, RegieInterval)

/**
 * regie_method_get_plan_variants:
 * @self: a method
 *
 * Gets the [property@Regie.Method:plan-variants].
 *
 * Returns: (transfer none): a list of [class@Regie.PlanVariant] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_plan_variant:
 * @self: a method
 * @plan_variant: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:plan-variants].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_plan_variant:
 * @self: a method
 * @plan_variant: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:plan-variants].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, plan_variants, plan_variant, RegiePlanVariant)

/**
 * regie_method_get_rungs:
 * @self: a method
 *
 * Gets the [property@Regie.Method:rungs].
 *
 * Returns: (transfer none): a list of [class@Regie.Rung] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_rung:
 * @self: a method
 * @rung: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:rungs].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_rung:
 * @self: a method
 * @rung: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:rungs].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, rungs, rung, RegieRung)

/**
 * regie_method_get_stall_limits:
 * @self: a method
 *
 * Gets the [property@Regie.Method:stall-limits].
 *
 * Returns: (transfer none): a list of [class@Regie.StallLimit] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_stall_limit:
 * @self: a method
 * @stall_limit: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:stall-limits].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_stall_limit:
 * @self: a method
 * @stall_limit: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:stall-limits].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, stall_limits, stall_limit, RegieStallLimit)

/**
 * regie_method_get_powers:
 * @self: a method
 *
 * Gets the [property@Regie.Method:powers].
 *
 * Returns: (transfer none): a list of [class@Regie.Power] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_power:
 * @self: a method
 * @power: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:powers].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_power:
 * @self: a method
 * @power: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:powers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, powers, power, RegiePower)

/**
 * regie_method_get_handover_checklist:
 * @self: a method
 *
 * Gets the [property@Regie.Method:handover-checklist].
 *
 * Returns: (transfer none): a list of [class@Regie.Term] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_handover_checklist_point:
 * @self: a method
 * @handover_checklist_point: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:handover-checklist].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_handover_checklist_point:
 * @self: a method
 * @handover_checklist_point: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:handover-checklist].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieMethod, regie_method, handover_checklist, handover_checklist_point, RegieTerm)

/**
 * regie_method_get_principles:
 * @self: a method
 *
 * Gets the [property@Regie.Method:principles].
 *
 * Returns: (transfer none): a list of [class@Regie.Principle] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_principle:
 * @self: a method
 * @principle: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:principles].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_principle:
 * @self: a method
 * @principle: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:principles].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, principles, principle, RegiePrinciple)

/**
 * regie_method_get_rule_settings:
 * @self: a method
 *
 * Gets the [property@Regie.Method:rule-settings].
 *
 * Returns: (transfer none): a list of [class@Regie.RuleSetting] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_rule_setting:
 * @self: a method
 * @rule_setting: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:rule-settings].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_rule_setting:
 * @self: a method
 * @rule_setting: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:rule-settings].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, rule_settings, rule_setting, RegieRuleSetting)

/**
 * regie_method_get_indicators:
 * @self: a method
 *
 * Gets the [property@Regie.Method:indicators].
 *
 * Returns: (transfer none): a list of [class@Regie.Indicator] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_indicator:
 * @self: a method
 * @indicator: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:indicators].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_indicator:
 * @self: a method
 * @indicator: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:indicators].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, indicators, indicator, RegieIndicator)

/**
 * regie_method_get_safety_signed_by:
 * @self: a method
 *
 * Gets the [property@Regie.Method:safety-signed-by].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_method_set_safety_signed_by:
 * @self: a method
 * @safety_signed_by: the code
 *
 * Sets the [property@Regie.Method:safety-signed-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMethod, regie_method, safety_signed_by, RegieSigners)

/**
 * regie_method_get_themes:
 * @self: a method
 *
 * Gets the [property@Regie.Method:themes].
 *
 * Returns: (transfer none): a list of [class@Regie.Theme] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_theme:
 * @self: a method
 * @theme: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:themes].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_theme:
 * @self: a method
 * @theme: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:themes].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, themes, theme, RegieTheme)

/**
 * regie_method_get_catalogue:
 * @self: a method
 *
 * Gets the [property@Regie.Method:catalogue].
 *
 * Returns: (transfer none): a list of [class@Regie.CatalogueAction] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_catalogue_action:
 * @self: a method
 * @catalogue_action: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:catalogue].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_catalogue_action:
 * @self: a method
 * @catalogue_action: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:catalogue].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, catalogue, catalogue_action, RegieCatalogueAction)

/**
 * regie_method_get_budget_purposes:
 * @self: a method
 *
 * Gets the [property@Regie.Method:budget-purposes].
 *
 * Returns: (transfer none): a list of [class@Regie.BudgetPurpose] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_budget_purpose:
 * @self: a method
 * @budget_purpose: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:budget-purposes].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_budget_purpose:
 * @self: a method
 * @budget_purpose: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:budget-purposes].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, budget_purposes, budget_purpose, RegieBudgetPurpose)

/**
 * regie_method_get_edition_changes:
 * @self: a method
 *
 * Gets the [property@Regie.Method:edition-changes].
 *
 * Returns: (transfer none): a list of [class@Regie.EditionChange] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_method_add_edition_change:
 * @self: a method
 * @edition_change: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Method:edition-changes].
 *
 * Since: 0.1
 */

/**
 * regie_method_remove_edition_change:
 * @self: a method
 * @edition_change: (transfer none): what to remove
 *
 * Removes from [property@Regie.Method:edition-changes].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMethod, regie_method, edition_changes, edition_change, RegieEditionChange)
