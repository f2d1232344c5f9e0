/* regie-programme-wait.c: an action that others wait for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-wait.h>

#include <regie/regie-body.h>
#include <regie/regie-functionary.h>
#include <regie/regie-implementation-action.h>

#include "base/regie-field-private.h"

/**
 * RegieProgrammeWait:
 *
 * An action that is not done and that others wait for. The answer to a question, made for who
 * asks.
 *
 * Source: ours.
 *
 * Since: 0.1
 */
struct _RegieProgrammeWait
{
  RegieEntity parent_instance;

  char              *action;
  char              *body;
  char              *responsible;
  int                n_direct;
  int                n_actions;
  int                n_bodies;
  RegieActionStatus  status;
  GDate              planned_end_date;
  gboolean           is_overdue;
  gboolean           is_in_circle;
};

static const RegieField fields[] = {
  /**
   * RegieProgrammeWait:action:
   *
   * The action.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action",
                         RegieProgrammeWait,
                         action,
                         regie_implementation_action_get_type),
  /**
   * RegieProgrammeWait:body:
   *
   * Body of the action.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieProgrammeWait, body, regie_body_get_type),
  /**
   * RegieProgrammeWait:responsible:
   *
   * Who answers for it; unset when nobody does.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible",
                         RegieProgrammeWait,
                         responsible,
                         regie_functionary_get_type),
  /**
   * RegieProgrammeWait:n-direct:
   *
   * Actions that name it as one that must be done before.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-direct", RegieProgrammeWait, n_direct, .max = G_MAXINT),
  /**
   * RegieProgrammeWait:n-actions:
   *
   * Actions that wait for it, also by way of others, each once.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-actions", RegieProgrammeWait, n_actions, .max = G_MAXINT),
  /**
   * RegieProgrammeWait:n-bodies:
   *
   * Other bodies that have such actions.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-bodies", RegieProgrammeWait, n_bodies, .max = G_MAXINT),
  /**
   * RegieProgrammeWait:status:
   *
   * What has become of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status",
                    RegieProgrammeWait,
                    status,
                    RegieActionStatus,
                    regie_action_status_get_type),
  /**
   * RegieProgrammeWait:planned-end-date:
   *
   * Day by which it should be done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-end-date", RegieProgrammeWait, planned_end_date),
  /**
   * RegieProgrammeWait:is-overdue:
   *
   * Whether it should have been done before the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-overdue", RegieProgrammeWait, is_overdue),
  /**
   * RegieProgrammeWait:is-in-circle:
   *
   * Whether it waits for itself, directly or by others, so that it cannot begin.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-in-circle", RegieProgrammeWait, is_in_circle),
};

G_DEFINE_FINAL_TYPE (RegieProgrammeWait, regie_programme_wait, REGIE_TYPE_ENTITY)

static void
regie_programme_wait_class_init (RegieProgrammeWaitClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_programme_wait_init (RegieProgrammeWait *self)
{
}

/**
 * regie_programme_wait_new:
 *
 * Makes a programme wait without any value.
 *
 * Returns: (transfer full): the programme wait
 *
 * Since: 0.1
 */
RegieProgrammeWait *
regie_programme_wait_new (void)
{
  return g_object_new (REGIE_TYPE_PROGRAMME_WAIT, NULL);
}

/**
 * regie_programme_wait_get_action:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_action:
 * @self: a programme wait
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeWait:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgrammeWait, regie_programme_wait, action)

/**
 * regie_programme_wait_get_body:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_body:
 * @self: a programme wait
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeWait:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgrammeWait, regie_programme_wait, body)

/**
 * regie_programme_wait_get_responsible:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_responsible:
 * @self: a programme wait
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeWait:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgrammeWait, regie_programme_wait, responsible)

/**
 * regie_programme_wait_get_n_direct:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:n-direct].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_n_direct:
 * @self: a programme wait
 * @n_direct: the number
 *
 * Sets the [property@Regie.ProgrammeWait:n-direct].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgrammeWait, regie_programme_wait, n_direct)

/**
 * regie_programme_wait_get_n_actions:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:n-actions].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_n_actions:
 * @self: a programme wait
 * @n_actions: the number
 *
 * Sets the [property@Regie.ProgrammeWait:n-actions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgrammeWait, regie_programme_wait, n_actions)

/**
 * regie_programme_wait_get_n_bodies:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:n-bodies].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_n_bodies:
 * @self: a programme wait
 * @n_bodies: the number
 *
 * Sets the [property@Regie.ProgrammeWait:n-bodies].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgrammeWait, regie_programme_wait, n_bodies)

/**
 * regie_programme_wait_get_status:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_status:
 * @self: a programme wait
 * @status: the code
 *
 * Sets the [property@Regie.ProgrammeWait:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieProgrammeWait, regie_programme_wait, status, RegieActionStatus)

/**
 * regie_programme_wait_get_planned_end_date:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:planned-end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_planned_end_date:
 * @self: a programme wait
 * @planned_end_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgrammeWait:planned-end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgrammeWait, regie_programme_wait, planned_end_date)

/**
 * regie_programme_wait_get_is_overdue:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:is-overdue].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_is_overdue:
 * @self: a programme wait
 * @is_overdue: the value
 *
 * Sets the [property@Regie.ProgrammeWait:is-overdue].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgrammeWait, regie_programme_wait, is_overdue)

/**
 * regie_programme_wait_get_is_in_circle:
 * @self: a programme wait
 *
 * Gets the [property@Regie.ProgrammeWait:is-in-circle].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_programme_wait_set_is_in_circle:
 * @self: a programme wait
 * @is_in_circle: the value
 *
 * Sets the [property@Regie.ProgrammeWait:is-in-circle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgrammeWait, regie_programme_wait, is_in_circle)
