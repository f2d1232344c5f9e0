/* regie-linked-plan.c: a plan of an organisation under the joint plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-linked-plan.h>

#include <regie/regie-document-reference.h>
#include <regie/regie-organisation.h>

#include "base/regie-field-private.h"

/**
 * RegieLinkedPlan:
 *
 * A plan of an organisation that works out a part of the joint plan.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieLinkedPlan
{
  RegieEntity parent_instance;

  char  *title;
  char  *organisation;
  char  *document;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieLinkedPlan:title:
   *
   * What plan it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title",
                      RegieLinkedPlan,
                      title,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieLinkedPlan:organisation:
   *
   * Whose plan it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation",
                         RegieLinkedPlan,
                         organisation,
                         regie_organisation_get_type),
  /**
   * RegieLinkedPlan:document:
   *
   * Where it is kept.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("document", RegieLinkedPlan, document, regie_document_reference_get_type),
  /**
   * RegieLinkedPlan:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieLinkedPlan, start_date),
  /**
   * RegieLinkedPlan:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieLinkedPlan, end_date),
};

G_DEFINE_FINAL_TYPE (RegieLinkedPlan, regie_linked_plan, REGIE_TYPE_ENTITY)

static void
regie_linked_plan_class_init (RegieLinkedPlanClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_linked_plan_init (RegieLinkedPlan *self)
{
}

/**
 * regie_linked_plan_new:
 *
 * Makes a linked plan without any value.
 *
 * Returns: (transfer full): the linked plan
 *
 * Since: 0.1
 */
RegieLinkedPlan *
regie_linked_plan_new (void)
{
  return g_object_new (REGIE_TYPE_LINKED_PLAN, NULL);
}

/**
 * regie_linked_plan_get_title:
 * @self: a linked plan
 *
 * Gets the [property@Regie.LinkedPlan:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_linked_plan_set_title:
 * @self: a linked plan
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.LinkedPlan:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLinkedPlan, regie_linked_plan, title)

/**
 * regie_linked_plan_get_organisation:
 * @self: a linked plan
 *
 * Gets the [property@Regie.LinkedPlan:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_linked_plan_set_organisation:
 * @self: a linked plan
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.LinkedPlan:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieLinkedPlan, regie_linked_plan, organisation)

/**
 * regie_linked_plan_get_document:
 * @self: a linked plan
 *
 * Gets the [property@Regie.LinkedPlan:document].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_linked_plan_set_document:
 * @self: a linked plan
 * @document: (nullable): an id
 *
 * Sets the [property@Regie.LinkedPlan:document].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieLinkedPlan, regie_linked_plan, document)

/**
 * regie_linked_plan_get_start_date:
 * @self: a linked plan
 *
 * Gets the [property@Regie.LinkedPlan:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_linked_plan_set_start_date:
 * @self: a linked plan
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.LinkedPlan:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieLinkedPlan, regie_linked_plan, start_date)

/**
 * regie_linked_plan_get_end_date:
 * @self: a linked plan
 *
 * Gets the [property@Regie.LinkedPlan:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_linked_plan_set_end_date:
 * @self: a linked plan
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.LinkedPlan:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieLinkedPlan, regie_linked_plan, end_date)
