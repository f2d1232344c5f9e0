/* regie-action-share.c: who carries the actions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action-share.h>

#include "base/regie-field-private.h"

/**
 * RegieActionShare:
 *
 * Who carries the actions of a plan, in numbers. Actions that were dropped are not counted.
 *
 * Source: method, section 6, principle 2.
 *
 * Since: 0.1
 */
struct _RegieActionShare
{
  RegieEntity parent_instance;

  int n_actions;
  int n_household;
  int n_network;
  int n_professional;
  int n_other;
  int n_unowned;
  int own_percent;
};

static const RegieField fields[] = {
  /**
   * RegieActionShare:n-actions:
   *
   * All actions.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-actions", RegieActionShare, n_actions, .max = G_MAXINT),
  /**
   * RegieActionShare:n-household:
   *
   * Actions of members of the household.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-household", RegieActionShare, n_household, .max = G_MAXINT),
  /**
   * RegieActionShare:n-network:
   *
   * Actions of the informal network.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-network", RegieActionShare, n_network, .max = G_MAXINT),
  /**
   * RegieActionShare:n-professional:
   *
   * Actions of professionals.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-professional", RegieActionShare, n_professional, .max = G_MAXINT),
  /**
   * RegieActionShare:n-other:
   *
   * Actions of people who are in none of these.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-other", RegieActionShare, n_other, .max = G_MAXINT),
  /**
   * RegieActionShare:n-unowned:
   *
   * Actions of nobody yet.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-unowned", RegieActionShare, n_unowned, .max = G_MAXINT),
  /**
   * RegieActionShare:own-percent:
   *
   * Share of the actions with an owner that household and network carry together, in percent;
   * -1 when no action has an owner.
   *
   * Range: -1 to 100.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("own-percent", RegieActionShare, own_percent, .min = -1, .max = 100),
};

G_DEFINE_FINAL_TYPE (RegieActionShare, regie_action_share, REGIE_TYPE_ENTITY)

static void
regie_action_share_class_init (RegieActionShareClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_action_share_init (RegieActionShare *self)
{
}

/**
 * regie_action_share_new:
 *
 * Makes an action share without any value.
 *
 * Returns: (transfer full): the action share
 *
 * Since: 0.1
 */
RegieActionShare *
regie_action_share_new (void)
{
  return g_object_new (REGIE_TYPE_ACTION_SHARE, NULL);
}

/**
 * regie_action_share_get_n_actions:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:n-actions].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_n_actions:
 * @self: an action share
 * @n_actions: the number
 *
 * Sets the [property@Regie.ActionShare:n-actions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, n_actions)

/**
 * regie_action_share_get_n_household:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:n-household].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_n_household:
 * @self: an action share
 * @n_household: the number
 *
 * Sets the [property@Regie.ActionShare:n-household].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, n_household)

/**
 * regie_action_share_get_n_network:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:n-network].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_n_network:
 * @self: an action share
 * @n_network: the number
 *
 * Sets the [property@Regie.ActionShare:n-network].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, n_network)

/**
 * regie_action_share_get_n_professional:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:n-professional].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_n_professional:
 * @self: an action share
 * @n_professional: the number
 *
 * Sets the [property@Regie.ActionShare:n-professional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, n_professional)

/**
 * regie_action_share_get_n_other:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:n-other].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_n_other:
 * @self: an action share
 * @n_other: the number
 *
 * Sets the [property@Regie.ActionShare:n-other].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, n_other)

/**
 * regie_action_share_get_n_unowned:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:n-unowned].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_n_unowned:
 * @self: an action share
 * @n_unowned: the number
 *
 * Sets the [property@Regie.ActionShare:n-unowned].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, n_unowned)

/**
 * regie_action_share_get_own_percent:
 * @self: an action share
 *
 * Gets the [property@Regie.ActionShare:own-percent].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_action_share_set_own_percent:
 * @self: an action share
 * @own_percent: the number
 *
 * Sets the [property@Regie.ActionShare:own-percent].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieActionShare, regie_action_share, own_percent)
