/* regie-progress-sum.c: how far actions are, added up
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-progress-sum.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegieProgressSum:
 *
 * How many actions of a theme, a level or a body are done, and what became of the others. The
 * answer to a question, made for who asks.
 *
 * What was dropped is told apart: it is neither done nor still to be done.
 *
 * Source: method, sections 7.1 and 8.4; the sums are ours.
 *
 * Since: 0.1
 */
struct _RegieProgressSum
{
  RegieEntity parent_instance;

  char           *body;
  RegieBodyLevel  level;
  char           *theme;
  gboolean        is_all_themes;
  gboolean        is_all_bodies;
  int             n_actions;
  int             n_open;
  int             n_active;
  int             n_blocked;
  int             n_done;
  int             n_dropped;
  int             n_overdue;
  int             n_without_owner;
  int             permille_done;
};

static const RegieField fields[] = {
  /**
   * RegieProgressSum:body:
   *
   * The body; unset for several together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieProgressSum, body, regie_body_get_type),
  /**
   * RegieProgressSum:level:
   *
   * Level of the body or bodies; not recorded for all levels together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("level", RegieProgressSum, level, RegieBodyLevel, regie_body_level_get_type),
  /**
   * RegieProgressSum:theme:
   *
   * Theme, by id from `A` to `E`; unset for all themes together, and for actions whose theme is
   * not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("theme", RegieProgressSum, theme),
  /**
   * RegieProgressSum:is-all-themes:
   *
   * Whether it is about all themes together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-all-themes", RegieProgressSum, is_all_themes),
  /**
   * RegieProgressSum:is-all-bodies:
   *
   * Whether it is about all bodies of the level, or of all levels, together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-all-bodies", RegieProgressSum, is_all_bodies),
  /**
   * RegieProgressSum:n-actions:
   *
   * Actions, also those that were dropped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-actions", RegieProgressSum, n_actions, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-open:
   *
   * Those that have not begun.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-open", RegieProgressSum, n_open, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-active:
   *
   * Those that have begun.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-active", RegieProgressSum, n_active, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-blocked:
   *
   * Those that wait.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-blocked", RegieProgressSum, n_blocked, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-done:
   *
   * Those that are done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-done", RegieProgressSum, n_done, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-dropped:
   *
   * Those that were dropped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-dropped", RegieProgressSum, n_dropped, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-overdue:
   *
   * Those that should have been done before the day and are not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-overdue", RegieProgressSum, n_overdue, .max = G_MAXINT),
  /**
   * RegieProgressSum:n-without-owner:
   *
   * Those still to be done that nobody answers for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-without-owner", RegieProgressSum, n_without_owner, .max = G_MAXINT),
  /**
   * RegieProgressSum:permille-done:
   *
   * How many of a thousand are done, of those that were not dropped, rounded half up. 0 when there
   * are none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("permille-done", RegieProgressSum, permille_done, .max = 1000),
};

G_DEFINE_FINAL_TYPE (RegieProgressSum, regie_progress_sum, REGIE_TYPE_ENTITY)

static void
regie_progress_sum_class_init (RegieProgressSumClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_progress_sum_init (RegieProgressSum *self)
{
}

/**
 * regie_progress_sum_new:
 *
 * Makes a progress sum without any value.
 *
 * Returns: (transfer full): the progress sum
 *
 * Since: 0.1
 */
RegieProgressSum *
regie_progress_sum_new (void)
{
  return g_object_new (REGIE_TYPE_PROGRESS_SUM, NULL);
}

/**
 * regie_progress_sum_get_body:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_body:
 * @self: a progress sum
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.ProgressSum:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgressSum, regie_progress_sum, body)

/**
 * regie_progress_sum_get_level:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:level].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_level:
 * @self: a progress sum
 * @level: the code
 *
 * Sets the [property@Regie.ProgressSum:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieProgressSum, regie_progress_sum, level, RegieBodyLevel)

/**
 * regie_progress_sum_get_theme:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:theme].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_theme:
 * @self: a progress sum
 * @theme: (nullable): the text
 *
 * Sets the [property@Regie.ProgressSum:theme].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProgressSum, regie_progress_sum, theme)

/**
 * regie_progress_sum_get_is_all_themes:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:is-all-themes].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_is_all_themes:
 * @self: a progress sum
 * @is_all_themes: the value
 *
 * Sets the [property@Regie.ProgressSum:is-all-themes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgressSum, regie_progress_sum, is_all_themes)

/**
 * regie_progress_sum_get_is_all_bodies:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:is-all-bodies].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_is_all_bodies:
 * @self: a progress sum
 * @is_all_bodies: the value
 *
 * Sets the [property@Regie.ProgressSum:is-all-bodies].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgressSum, regie_progress_sum, is_all_bodies)

/**
 * regie_progress_sum_get_n_actions:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-actions].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_actions:
 * @self: a progress sum
 * @n_actions: the number
 *
 * Sets the [property@Regie.ProgressSum:n-actions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_actions)

/**
 * regie_progress_sum_get_n_open:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-open].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_open:
 * @self: a progress sum
 * @n_open: the number
 *
 * Sets the [property@Regie.ProgressSum:n-open].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_open)

/**
 * regie_progress_sum_get_n_active:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-active].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_active:
 * @self: a progress sum
 * @n_active: the number
 *
 * Sets the [property@Regie.ProgressSum:n-active].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_active)

/**
 * regie_progress_sum_get_n_blocked:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-blocked].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_blocked:
 * @self: a progress sum
 * @n_blocked: the number
 *
 * Sets the [property@Regie.ProgressSum:n-blocked].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_blocked)

/**
 * regie_progress_sum_get_n_done:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-done].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_done:
 * @self: a progress sum
 * @n_done: the number
 *
 * Sets the [property@Regie.ProgressSum:n-done].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_done)

/**
 * regie_progress_sum_get_n_dropped:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-dropped].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_dropped:
 * @self: a progress sum
 * @n_dropped: the number
 *
 * Sets the [property@Regie.ProgressSum:n-dropped].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_dropped)

/**
 * regie_progress_sum_get_n_overdue:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-overdue].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_overdue:
 * @self: a progress sum
 * @n_overdue: the number
 *
 * Sets the [property@Regie.ProgressSum:n-overdue].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_overdue)

/**
 * regie_progress_sum_get_n_without_owner:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:n-without-owner].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_n_without_owner:
 * @self: a progress sum
 * @n_without_owner: the number
 *
 * Sets the [property@Regie.ProgressSum:n-without-owner].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, n_without_owner)

/**
 * regie_progress_sum_get_permille_done:
 * @self: a progress sum
 *
 * Gets the [property@Regie.ProgressSum:permille-done].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_progress_sum_set_permille_done:
 * @self: a progress sum
 * @permille_done: the number
 *
 * Sets the [property@Regie.ProgressSum:permille-done].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgressSum, regie_progress_sum, permille_done)
