/* regie-body.c: a region, a municipality or an organisation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-body.h>

#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"

/**
 * RegieBody:
 *
 * A region, a municipality or an organisation that introduces the method, with all that it does for
 * it.
 *
 * Source: method, section 7.0.
 *
 * Since: 0.1
 */
struct _RegieBody
{
  RegieEntity parent_instance;

  char           *name;
  RegieBodyLevel  level;
  char           *municipality_code;
  char           *region;
  RegieItems     *terms;
  RegieItems     *presences;
  GDate           in_use_date;
  char           *implementation_lead;
  RegieItems     *actions;
  RegieItems     *map_adoptions;
  RegieItems     *mandates;
  RegieItems     *communications;
  RegieItems     *budgets;
  RegieItems     *learning_events;
  RegieItems     *mentorings;
  RegieItems     *cycles;
  RegieItems     *readings;
  RegieItems     *targets;
};

static const RegieField fields[] = {
  /**
   * RegieBody:name:
   *
   * Its name.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieBody, name, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieBody:level:
   *
   * Whether it is a region, a municipality or an organisation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("level", RegieBody, level, RegieBodyLevel, regie_body_level_get_type),
  /**
   * RegieBody:municipality-code:
   *
   * Code of the municipality at Statistics Netherlands (CBS), two letters and four digits as in
   * `GM0363`; unset for other bodies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality-code",
                      RegieBody,
                      municipality_code,
                      .shape = REGIE_SHAPE_MUNICIPALITY),
  /**
   * RegieBody:region:
   *
   * Region that a municipality is part of; unset when the programme has one region.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("region", RegieBody, region, regie_body_get_type),
  /**
   * RegieBody:terms:
   *
   * When it takes part. Empty: all the time.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("terms", RegieBody, terms, regie_body_term_get_type),
  /**
   * RegieBody:presences:
   *
   * Municipalities that an organisation works in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("presences", RegieBody, presences, regie_presence_get_type),
  /**
   * RegieBody:in-use-date:
   *
   * Day since which it works by the method, as it says itself, or unset while it does not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("in-use-date", RegieBody, in_use_date),
  /**
   * RegieBody:implementation-lead:
   *
   * Who answers for introducing the method here.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("implementation-lead",
                         RegieBody,
                         implementation_lead,
                         regie_functionary_get_type),
  /**
   * RegieBody:actions:
   *
   * What it does to introduce the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("actions", RegieBody, actions, regie_implementation_action_get_type),
  /**
   * RegieBody:map-adoptions:
   *
   * Regiekaarten that it adopted or supplemented.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("map-adoptions", RegieBody, map_adoptions, regie_map_adoption_get_type),
  /**
   * RegieBody:mandates:
   *
   * What it lets people decide.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("mandates", RegieBody, mandates, regie_body_mandate_get_type),
  /**
   * RegieBody:communications:
   *
   * How it makes the method known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("communications", RegieBody, communications, regie_communication_get_type),
  /**
   * RegieBody:budgets:
   *
   * Its money for the method, one record for each year.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("budgets", RegieBody, budgets, regie_budget_get_type),
  /**
   * RegieBody:learning-events:
   *
   * Trainings, updates, case discussions and intervision that it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("learning-events", RegieBody, learning_events, regie_learning_event_get_type),
  /**
   * RegieBody:mentorings:
   *
   * New staff paired with experienced mentors.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("mentorings", RegieBody, mentorings, regie_mentoring_get_type),
  /**
   * RegieBody:cycles:
   *
   * Its yearly rounds of plan, do, check and act.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("cycles", RegieBody, cycles, regie_improvement_cycle_get_type),
  /**
   * RegieBody:readings:
   *
   * What indicators said of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("readings", RegieBody, readings, regie_body_reading_get_type),
  /**
   * RegieBody:targets:
   *
   * What it wants indicators to say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("targets", RegieBody, targets, regie_target_get_type),
};

G_DEFINE_FINAL_TYPE (RegieBody, regie_body, REGIE_TYPE_ENTITY)

static void
regie_body_class_init (RegieBodyClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_body_init (RegieBody *self)
{
}

/**
 * regie_body_new:
 *
 * Makes a body without any value.
 *
 * Returns: (transfer full): the body
 *
 * Since: 0.1
 */
RegieBody *
regie_body_new (void)
{
  return g_object_new (REGIE_TYPE_BODY, NULL);
}

/**
 * regie_body_get_name:
 * @self: a body
 *
 * Gets the [property@Regie.Body:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_set_name:
 * @self: a body
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.Body:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBody, regie_body, name)

/**
 * regie_body_get_level:
 * @self: a body
 *
 * Gets the [property@Regie.Body:level].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_body_set_level:
 * @self: a body
 * @level: the code
 *
 * Sets the [property@Regie.Body:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieBody, regie_body, level, RegieBodyLevel)

/**
 * regie_body_get_municipality_code:
 * @self: a body
 *
 * Gets the [property@Regie.Body:municipality-code].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_set_municipality_code:
 * @self: a body
 * @municipality_code: (nullable): the text
 *
 * Sets the [property@Regie.Body:municipality-code].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBody, regie_body, municipality_code)

/**
 * regie_body_get_region:
 * @self: a body
 *
 * Gets the [property@Regie.Body:region].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_body_set_region:
 * @self: a body
 * @region: (nullable): an id
 *
 * Sets the [property@Regie.Body:region].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieBody, regie_body, region)

/**
 * regie_body_get_terms:
 * @self: a body
 *
 * Gets the [property@Regie.Body:terms].
 *
 * Returns: (transfer none): a list of [class@Regie.BodyTerm] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_term:
 * @self: a body
 * @term: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:terms].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_term:
 * @self: a body
 * @term: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:terms].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, terms, term, RegieBodyTerm)

/**
 * regie_body_get_presences:
 * @self: a body
 *
 * Gets the [property@Regie.Body:presences].
 *
 * Returns: (transfer none): a list of [class@Regie.Presence] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_presence:
 * @self: a body
 * @presence: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:presences].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_presence:
 * @self: a body
 * @presence: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:presences].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, presences, presence, RegiePresence)

/**
 * regie_body_get_in_use_date:
 * @self: a body
 *
 * Gets the [property@Regie.Body:in-use-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_body_set_in_use_date:
 * @self: a body
 * @in_use_date: (nullable): the day
 *
 * Sets the [property@Regie.Body:in-use-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieBody, regie_body, in_use_date)

/**
 * regie_body_get_implementation_lead:
 * @self: a body
 *
 * Gets the [property@Regie.Body:implementation-lead].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_body_set_implementation_lead:
 * @self: a body
 * @implementation_lead: (nullable): an id
 *
 * Sets the [property@Regie.Body:implementation-lead].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieBody, regie_body, implementation_lead)

/**
 * regie_body_get_actions:
 * @self: a body
 *
 * Gets the [property@Regie.Body:actions].
 *
 * Returns: (transfer none): a list of [class@Regie.ImplementationAction] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_action:
 * @self: a body
 * @action: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:actions].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_action:
 * @self: a body
 * @action: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:actions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, actions, action, RegieImplementationAction)

/**
 * regie_body_get_map_adoptions:
 * @self: a body
 *
 * Gets the [property@Regie.Body:map-adoptions].
 *
 * Returns: (transfer none): a list of [class@Regie.MapAdoption] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_map_adoption:
 * @self: a body
 * @map_adoption: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:map-adoptions].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_map_adoption:
 * @self: a body
 * @map_adoption: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:map-adoptions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, map_adoptions, map_adoption, RegieMapAdoption)

/**
 * regie_body_get_mandates:
 * @self: a body
 *
 * Gets the [property@Regie.Body:mandates].
 *
 * Returns: (transfer none): a list of [class@Regie.BodyMandate] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_mandate:
 * @self: a body
 * @mandate: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:mandates].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_mandate:
 * @self: a body
 * @mandate: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:mandates].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, mandates, mandate, RegieBodyMandate)

/**
 * regie_body_get_communications:
 * @self: a body
 *
 * Gets the [property@Regie.Body:communications].
 *
 * Returns: (transfer none): a list of [class@Regie.Communication] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_communication:
 * @self: a body
 * @communication: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:communications].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_communication:
 * @self: a body
 * @communication: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:communications].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, communications, communication, RegieCommunication)

/**
 * regie_body_get_budgets:
 * @self: a body
 *
 * Gets the [property@Regie.Body:budgets].
 *
 * Returns: (transfer none): a list of [class@Regie.Budget] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_budget:
 * @self: a body
 * @budget: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:budgets].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_budget:
 * @self: a body
 * @budget: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:budgets].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, budgets, budget, RegieBudget)

/**
 * regie_body_get_learning_events:
 * @self: a body
 *
 * Gets the [property@Regie.Body:learning-events].
 *
 * Returns: (transfer none): a list of [class@Regie.LearningEvent] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_learning_event:
 * @self: a body
 * @learning_event: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:learning-events].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_learning_event:
 * @self: a body
 * @learning_event: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:learning-events].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, learning_events, learning_event, RegieLearningEvent)

/**
 * regie_body_get_mentorings:
 * @self: a body
 *
 * Gets the [property@Regie.Body:mentorings].
 *
 * Returns: (transfer none): a list of [class@Regie.Mentoring] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_mentoring:
 * @self: a body
 * @mentoring: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:mentorings].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_mentoring:
 * @self: a body
 * @mentoring: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:mentorings].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, mentorings, mentoring, RegieMentoring)

/**
 * regie_body_get_cycles:
 * @self: a body
 *
 * Gets the [property@Regie.Body:cycles].
 *
 * Returns: (transfer none): a list of [class@Regie.ImprovementCycle] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_cycle:
 * @self: a body
 * @cycle: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:cycles].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_cycle:
 * @self: a body
 * @cycle: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:cycles].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, cycles, cycle, RegieImprovementCycle)

/**
 * regie_body_get_readings:
 * @self: a body
 *
 * Gets the [property@Regie.Body:readings].
 *
 * Returns: (transfer none): a list of [class@Regie.BodyReading] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_reading:
 * @self: a body
 * @reading: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:readings].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_reading:
 * @self: a body
 * @reading: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:readings].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, readings, reading, RegieBodyReading)

/**
 * regie_body_get_targets:
 * @self: a body
 *
 * Gets the [property@Regie.Body:targets].
 *
 * Returns: (transfer none): a list of [class@Regie.Target] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_body_add_target:
 * @self: a body
 * @target: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Body:targets].
 *
 * Since: 0.1
 */

/**
 * regie_body_remove_target:
 * @self: a body
 * @target: (transfer none): what to remove
 *
 * Removes from [property@Regie.Body:targets].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBody, regie_body, targets, target, RegieTarget)
