/* regie-implementation-action.c: what a body does to introduce the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-implementation-action.h>

#include <regie/regie-cycle-decision.h>
#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"
#include "programme/regie-programme-items-private.h"

/**
 * RegieImplementationAction:
 *
 * What a body does to introduce the method, with who and when. It comes from the catalogue of the
 * method, from a decision in an improvement cycle, or from the body itself.
 *
 * Source: method, sections 7.2, 7.3 and 7.6.
 *
 * Since: 0.1
 */
struct _RegieImplementationAction
{
  RegieEntity parent_instance;

  char              *catalogue_action;
  char              *theme;
  char              *title;
  char              *responsible;
  GStrv              helpers;
  GDate              planned_start_date;
  GDate              planned_end_date;
  RegieActionStatus  status;
  char              *status_reason;
  GDate              start_date;
  GDate              done_date;
  GStrv              done_items;
  RegieItems        *evidence;
  char              *decision_reference;
  GDate              decision_date;
  GStrv              depends_on;
  char              *arises_from;
  RegieItems        *targets;
};

static const RegieField fields[] = {
  /**
   * RegieImplementationAction:catalogue-action:
   *
   * Action of the catalogue that it carries out, by id as in `S000.B.R.3`; unset for one of its
   * own.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("catalogue-action", RegieImplementationAction, catalogue_action),
  /**
   * RegieImplementationAction:theme:
   *
   * Theme, by id from `A` to `E`; unset when the catalogue tells it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("theme", RegieImplementationAction, theme),
  /**
   * RegieImplementationAction:title:
   *
   * What is done, in a few words; unset when the title of the catalogue says it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieImplementationAction, title),
  /**
   * RegieImplementationAction:responsible:
   *
   * Who answers for it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible",
                         RegieImplementationAction,
                         responsible,
                         regie_functionary_get_type),
  /**
   * RegieImplementationAction:helpers:
   *
   * Who helps.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("helpers",
                       RegieImplementationAction,
                       helpers,
                       .of = regie_functionary_get_type),
  /**
   * RegieImplementationAction:planned-start-date:
   *
   * Day on which it should begin.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-start-date", RegieImplementationAction, planned_start_date),
  /**
   * RegieImplementationAction:planned-end-date:
   *
   * Day by which it should be done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-end-date", RegieImplementationAction, planned_end_date),
  /**
   * RegieImplementationAction:status:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status",
                    RegieImplementationAction,
                    status,
                    RegieActionStatus,
                    regie_action_status_get_type),
  /**
   * RegieImplementationAction:status-reason:
   *
   * Why it is blocked or was dropped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("status-reason", RegieImplementationAction, status_reason),
  /**
   * RegieImplementationAction:start-date:
   *
   * Day on which it began.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieImplementationAction, start_date),
  /**
   * RegieImplementationAction:done-date:
   *
   * Day on which it was done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("done-date", RegieImplementationAction, done_date),
  /**
   * RegieImplementationAction:done-items:
   *
   * Parts that are done, by id of the sub-items of the catalogue.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("done-items", RegieImplementationAction, done_items),
  /**
   * RegieImplementationAction:evidence:
   *
   * What shows that it was done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("evidence", RegieImplementationAction, evidence, regie_evidence_get_type),
  /**
   * RegieImplementationAction:decision-reference:
   *
   * Where the decision by which it was adopted can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieImplementationAction, decision_reference),
  /**
   * RegieImplementationAction:decision-date:
   *
   * Day of that decision.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("decision-date", RegieImplementationAction, decision_date),
  /**
   * RegieImplementationAction:depends-on:
   *
   * Actions that must be done before, also of other bodies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("depends-on",
                       RegieImplementationAction,
                       depends_on,
                       .of = regie_implementation_action_get_type),
  /**
   * RegieImplementationAction:arises-from:
   *
   * Decision of an improvement cycle that it carries out.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("arises-from",
                         RegieImplementationAction,
                         arises_from,
                         regie_cycle_decision_get_type),
  /**
   * RegieImplementationAction:targets:
   *
   * What it should make indicators say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("targets", RegieImplementationAction, targets, regie_target_get_type),
};

G_DEFINE_FINAL_TYPE (RegieImplementationAction, regie_implementation_action, REGIE_TYPE_ENTITY)

static void
regie_implementation_action_class_init (RegieImplementationActionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_implementation_action_init (RegieImplementationAction *self)
{
}

/**
 * regie_implementation_action_new:
 *
 * Makes an action of a body without any value.
 *
 * Returns: (transfer full): the action of a body
 *
 * Since: 0.1
 */
RegieImplementationAction *
regie_implementation_action_new (void)
{
  return g_object_new (REGIE_TYPE_IMPLEMENTATION_ACTION, NULL);
}

/**
 * regie_implementation_action_get_catalogue_action:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:catalogue-action].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_catalogue_action:
 * @self: an action of a body
 * @catalogue_action: (nullable): the text
 *
 * Sets the [property@Regie.ImplementationAction:catalogue-action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImplementationAction, regie_implementation_action, catalogue_action)

/**
 * regie_implementation_action_get_theme:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:theme].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_theme:
 * @self: an action of a body
 * @theme: (nullable): the text
 *
 * Sets the [property@Regie.ImplementationAction:theme].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImplementationAction, regie_implementation_action, theme)

/**
 * regie_implementation_action_get_title:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_title:
 * @self: an action of a body
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.ImplementationAction:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImplementationAction, regie_implementation_action, title)

/**
 * regie_implementation_action_get_responsible:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_responsible:
 * @self: an action of a body
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.ImplementationAction:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieImplementationAction, regie_implementation_action, responsible)

/**
 * regie_implementation_action_get_helpers:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:helpers].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_helpers:
 * @self: an action of a body
 * @helpers: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ImplementationAction:helpers].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieImplementationAction, regie_implementation_action, helpers)

/**
 * regie_implementation_action_get_planned_start_date:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:planned-start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_planned_start_date:
 * @self: an action of a body
 * @planned_start_date: (nullable): the day
 *
 * Sets the [property@Regie.ImplementationAction:planned-start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImplementationAction, regie_implementation_action, planned_start_date)

/**
 * regie_implementation_action_get_planned_end_date:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:planned-end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_planned_end_date:
 * @self: an action of a body
 * @planned_end_date: (nullable): the day
 *
 * Sets the [property@Regie.ImplementationAction:planned-end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImplementationAction, regie_implementation_action, planned_end_date)

/**
 * regie_implementation_action_get_status:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_status:
 * @self: an action of a body
 * @status: the code
 *
 * Sets the [property@Regie.ImplementationAction:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieImplementationAction,
                   regie_implementation_action,
                   status,
                   RegieActionStatus)

/**
 * regie_implementation_action_get_status_reason:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:status-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_status_reason:
 * @self: an action of a body
 * @status_reason: (nullable): the text
 *
 * Sets the [property@Regie.ImplementationAction:status-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImplementationAction, regie_implementation_action, status_reason)

/**
 * regie_implementation_action_get_start_date:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_start_date:
 * @self: an action of a body
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.ImplementationAction:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImplementationAction, regie_implementation_action, start_date)

/**
 * regie_implementation_action_get_done_date:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:done-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_done_date:
 * @self: an action of a body
 * @done_date: (nullable): the day
 *
 * Sets the [property@Regie.ImplementationAction:done-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImplementationAction, regie_implementation_action, done_date)

/**
 * regie_implementation_action_get_done_items:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:done-items].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_done_items:
 * @self: an action of a body
 * @done_items: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ImplementationAction:done-items].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieImplementationAction, regie_implementation_action, done_items)

/**
 * regie_implementation_action_get_evidence:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:evidence].
 *
 * Returns: (transfer none): a list of [class@Regie.Evidence] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_add_evidence_item:
 * @self: an action of a body
 * @evidence_item: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ImplementationAction:evidence].
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_remove_evidence_item:
 * @self: an action of a body
 * @evidence_item: (transfer none): what to remove
 *
 * Removes from [property@Regie.ImplementationAction:evidence].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieImplementationAction, regie_implementation_action, evidence, evidence_item, RegieEvidence)

/**
 * regie_implementation_action_get_decision_reference:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_decision_reference:
 * @self: an action of a body
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.ImplementationAction:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImplementationAction, regie_implementation_action, decision_reference)

/**
 * regie_implementation_action_get_decision_date:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:decision-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_decision_date:
 * @self: an action of a body
 * @decision_date: (nullable): the day
 *
 * Sets the [property@Regie.ImplementationAction:decision-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImplementationAction, regie_implementation_action, decision_date)

/**
 * regie_implementation_action_get_depends_on:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:depends-on].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_depends_on:
 * @self: an action of a body
 * @depends_on: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ImplementationAction:depends-on].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieImplementationAction, regie_implementation_action, depends_on)

/**
 * regie_implementation_action_get_arises_from:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:arises-from].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_set_arises_from:
 * @self: an action of a body
 * @arises_from: (nullable): an id
 *
 * Sets the [property@Regie.ImplementationAction:arises-from].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieImplementationAction, regie_implementation_action, arises_from)

/**
 * regie_implementation_action_get_targets:
 * @self: an action of a body
 *
 * Gets the [property@Regie.ImplementationAction:targets].
 *
 * Returns: (transfer none): a list of [class@Regie.Target] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_add_target:
 * @self: an action of a body
 * @target: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ImplementationAction:targets].
 *
 * Since: 0.1
 */

/**
 * regie_implementation_action_remove_target:
 * @self: an action of a body
 * @target: (transfer none): what to remove
 *
 * Removes from [property@Regie.ImplementationAction:targets].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieImplementationAction, regie_implementation_action, targets, target, RegieTarget)
