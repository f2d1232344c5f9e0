/* regie-workload.c: what somebody has to do
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-workload.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieWorkload:
 *
 * What somebody has to do by a plan.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieWorkload
{
  RegieEntity parent_instance;

  char       *person;
  RegieParty  party;
  int         n_open;
  int         n_overdue;
  int         n_blocked;
  int         n_done;
  int         n_helps;
  gboolean    is_idle;
};

static const RegieField fields[] = {
  /**
   * RegieWorkload:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieWorkload, person, regie_person_get_type),
  /**
   * RegieWorkload:party:
   *
   * From which side they take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("party", RegieWorkload, party, RegieParty, regie_party_get_type),
  /**
   * RegieWorkload:n-open:
   *
   * Actions that they have still to do.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-open", RegieWorkload, n_open, .max = G_MAXINT),
  /**
   * RegieWorkload:n-overdue:
   *
   * Those of them of which the day has passed.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-overdue", RegieWorkload, n_overdue, .max = G_MAXINT),
  /**
   * RegieWorkload:n-blocked:
   *
   * Those of them that cannot go on.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-blocked", RegieWorkload, n_blocked, .max = G_MAXINT),
  /**
   * RegieWorkload:n-done:
   *
   * Actions that they have done.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-done", RegieWorkload, n_done, .max = G_MAXINT),
  /**
   * RegieWorkload:n-helps:
   *
   * Open actions of others with which they help.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-helps", RegieWorkload, n_helps, .max = G_MAXINT),
  /**
   * RegieWorkload:is-idle:
   *
   * Whether they have nothing to do: no open action of their own and none to help with.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-idle", RegieWorkload, is_idle),
};

G_DEFINE_FINAL_TYPE (RegieWorkload, regie_workload, REGIE_TYPE_ENTITY)

static void
regie_workload_class_init (RegieWorkloadClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_workload_init (RegieWorkload *self)
{
}

/**
 * regie_workload_new:
 *
 * Makes a workload without any value.
 *
 * Returns: (transfer full): the workload
 *
 * Since: 0.1
 */
RegieWorkload *
regie_workload_new (void)
{
  return g_object_new (REGIE_TYPE_WORKLOAD, NULL);
}

/**
 * regie_workload_get_person:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_person:
 * @self: a workload
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Workload:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieWorkload, regie_workload, person)

/**
 * regie_workload_get_party:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:party].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_party:
 * @self: a workload
 * @party: the code
 *
 * Sets the [property@Regie.Workload:party].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieWorkload, regie_workload, party, RegieParty)

/**
 * regie_workload_get_n_open:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:n-open].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_n_open:
 * @self: a workload
 * @n_open: the number
 *
 * Sets the [property@Regie.Workload:n-open].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieWorkload, regie_workload, n_open)

/**
 * regie_workload_get_n_overdue:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:n-overdue].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_n_overdue:
 * @self: a workload
 * @n_overdue: the number
 *
 * Sets the [property@Regie.Workload:n-overdue].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieWorkload, regie_workload, n_overdue)

/**
 * regie_workload_get_n_blocked:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:n-blocked].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_n_blocked:
 * @self: a workload
 * @n_blocked: the number
 *
 * Sets the [property@Regie.Workload:n-blocked].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieWorkload, regie_workload, n_blocked)

/**
 * regie_workload_get_n_done:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:n-done].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_n_done:
 * @self: a workload
 * @n_done: the number
 *
 * Sets the [property@Regie.Workload:n-done].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieWorkload, regie_workload, n_done)

/**
 * regie_workload_get_n_helps:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:n-helps].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_n_helps:
 * @self: a workload
 * @n_helps: the number
 *
 * Sets the [property@Regie.Workload:n-helps].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieWorkload, regie_workload, n_helps)

/**
 * regie_workload_get_is_idle:
 * @self: a workload
 *
 * Gets the [property@Regie.Workload:is-idle].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_workload_set_is_idle:
 * @self: a workload
 * @is_idle: the value
 *
 * Sets the [property@Regie.Workload:is-idle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieWorkload, regie_workload, is_idle)
