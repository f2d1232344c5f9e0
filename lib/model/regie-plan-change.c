/* regie-plan-change.c: what two versions of a plan differ in
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-change.h>

#include "base/regie-field-private.h"

/**
 * RegiePlanChange:
 *
 * What two versions of the plan differ in: something was added, left out or changed. The answer to
 * a question, made for who asks.
 *
 * Source: method, section 5.5.
 *
 * Since: 0.1
 */
struct _RegiePlanChange
{
  RegieEntity parent_instance;

  RegieChangeKind  kind;
  char            *section;
  char            *record;
  char            *title;
  char            *field;
  char            *before;
  char            *after;
  char            *person;
  char            *date;
};

static const RegieField fields[] = {
  /**
   * RegiePlanChange:kind:
   *
   * What happened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegiePlanChange, kind, RegieChangeKind, regie_change_kind_get_type),
  /**
   * RegiePlanChange:section:
   *
   * JSON member of the plan in which it stands, such as `goals`, `desired_result` or
   * `safety_plan.agreements`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("section", RegiePlanChange, section, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePlanChange:record:
   *
   * Id of the record that was added, left out or changed; unset for a member of the plan itself.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("record", RegiePlanChange, record),
  /**
   * RegiePlanChange:title:
   *
   * What the record is about, in its own words: as it is now, or as it was when it was left out.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegiePlanChange, title, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlanChange:field:
   *
   * JSON member of the record that changed; unset when the whole record was added or left out.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("field", RegiePlanChange, field),
  /**
   * RegiePlanChange:before:
   *
   * Value before: the text, the id, the code, the day as `YYYY-MM-DD`, or a JSON array of texts.
   * Unset when there was none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("before", RegiePlanChange, before, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlanChange:after:
   *
   * Value after, written in the same way.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("after", RegiePlanChange, after, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlanChange:person:
   *
   * Id of the person who does it, for an action that was added or left out.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("person", RegiePlanChange, person),
  /**
   * RegiePlanChange:date:
   *
   * Day by which it should be done, for an action or goal that was added or left out:
   * `YYYY-MM-DD`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("date", RegiePlanChange, date, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegiePlanChange, regie_plan_change, REGIE_TYPE_ENTITY)

static void
regie_plan_change_class_init (RegiePlanChangeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_plan_change_init (RegiePlanChange *self)
{
}

/**
 * regie_plan_change_new:
 *
 * Makes a plan change without any value.
 *
 * Returns: (transfer full): the plan change
 *
 * Since: 0.1
 */
RegiePlanChange *
regie_plan_change_new (void)
{
  return g_object_new (REGIE_TYPE_PLAN_CHANGE, NULL);
}

/**
 * regie_plan_change_get_kind:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_kind:
 * @self: a plan change
 * @kind: the code
 *
 * Sets the [property@Regie.PlanChange:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePlanChange, regie_plan_change, kind, RegieChangeKind)

/**
 * regie_plan_change_get_section:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:section].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_section:
 * @self: a plan change
 * @section: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:section].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, section)

/**
 * regie_plan_change_get_record:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:record].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_record:
 * @self: a plan change
 * @record: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:record].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, record)

/**
 * regie_plan_change_get_title:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_title:
 * @self: a plan change
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, title)

/**
 * regie_plan_change_get_field:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:field].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_field:
 * @self: a plan change
 * @field: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:field].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, field)

/**
 * regie_plan_change_get_before:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:before].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_before:
 * @self: a plan change
 * @before: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:before].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, before)

/**
 * regie_plan_change_get_after:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:after].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_after:
 * @self: a plan change
 * @after: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:after].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, after)

/**
 * regie_plan_change_get_person:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:person].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_person:
 * @self: a plan change
 * @person: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, person)

/**
 * regie_plan_change_get_date:
 * @self: a plan change
 *
 * Gets the [property@Regie.PlanChange:date].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_change_set_date:
 * @self: a plan change
 * @date: (nullable): the text
 *
 * Sets the [property@Regie.PlanChange:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanChange, regie_plan_change, date)
