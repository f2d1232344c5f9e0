/* regie-criterion.c: what must hold for a level or a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-criterion.h>

#include "base/regie-field-private.h"
#include "method/regie-criterion-private.h"

/**
 * RegieCriterion:
 *
 * A criterion of a level of the regiekaart, or a condition of a phase, as data: a comparison of one
 * fact of the case, or a combination of other criteria. Exactly one of `all`, `any`, `none` and
 * `fact` is filled in.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieCriterion
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *all;
  RegieItems *any;
  RegieItems *none;
  char       *fact;
  int         at_least;
  int         below;
  GStrv       one_of;
};

static const RegieField fields[] = {
  /**
   * RegieCriterion:names:
   *
   * The question in plain words, in each language, as a family can read it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieCriterion, names, regie_label_get_type),
  /**
   * RegieCriterion:all:
   *
   * Holds when each of these holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("all", RegieCriterion, all, regie_criterion_get_type),
  /**
   * RegieCriterion:any:
   *
   * Holds when at least one of these holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("any", RegieCriterion, any, regie_criterion_get_type),
  /**
   * RegieCriterion:none:
   *
   * Holds when not one of these holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("none", RegieCriterion, none, regie_criterion_get_type),
  /**
   * RegieCriterion:fact:
   *
   * Id of the fact that is compared, as [func@Regie.Fact.list] lists them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("fact", RegieCriterion, fact),
  /**
   * RegieCriterion:at-least:
   *
   * Least number that holds; 0 for no bound.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("at-least", RegieCriterion, at_least, .max = G_MAXINT),
  /**
   * RegieCriterion:below:
   *
   * Number from which it no longer holds; 0 for no bound. No fact is less than 0, so a bound of
   * 0 would never hold.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("below", RegieCriterion, below, .max = G_MAXINT),
  /**
   * RegieCriterion:one-of:
   *
   * Codes of which the fact must have one; `yes` or `no` for a truth.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("one-of", RegieCriterion, one_of),
};

G_DEFINE_FINAL_TYPE (RegieCriterion, regie_criterion, REGIE_TYPE_ENTITY)

static void
regie_criterion_class_init (RegieCriterionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_criterion_init (RegieCriterion *self)
{
}

/**
 * regie_criterion_new:
 *
 * Makes a criterion without any value.
 *
 * Returns: (transfer full): the criterion
 *
 * Since: 0.1
 */
RegieCriterion *
regie_criterion_new (void)
{
  return g_object_new (REGIE_TYPE_CRITERION, NULL);
}

/**
 * regie_criterion_get_names:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_criterion_add_name:
 * @self: a criterion
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Criterion:names].
 *
 * Since: 0.1
 */

/**
 * regie_criterion_remove_name:
 * @self: a criterion
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Criterion:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCriterion, regie_criterion, names, name, RegieLabel)

/**
 * regie_criterion_get_all:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:all].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_criterion_add_all_part:
 * @self: a criterion
 * @all_part: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Criterion:all].
 *
 * Since: 0.1
 */

/**
 * regie_criterion_remove_all_part:
 * @self: a criterion
 * @all_part: (transfer none): what to remove
 *
 * Removes from [property@Regie.Criterion:all].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCriterion, regie_criterion, all, all_part, RegieCriterion)

/**
 * regie_criterion_get_any:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:any].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_criterion_add_any_part:
 * @self: a criterion
 * @any_part: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Criterion:any].
 *
 * Since: 0.1
 */

/**
 * regie_criterion_remove_any_part:
 * @self: a criterion
 * @any_part: (transfer none): what to remove
 *
 * Removes from [property@Regie.Criterion:any].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCriterion, regie_criterion, any, any_part, RegieCriterion)

/**
 * regie_criterion_get_none:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:none].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_criterion_add_none_part:
 * @self: a criterion
 * @none_part: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Criterion:none].
 *
 * Since: 0.1
 */

/**
 * regie_criterion_remove_none_part:
 * @self: a criterion
 * @none_part: (transfer none): what to remove
 *
 * Removes from [property@Regie.Criterion:none].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieCriterion, regie_criterion, none, none_part, RegieCriterion)

/**
 * regie_criterion_get_fact:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:fact].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_criterion_set_fact:
 * @self: a criterion
 * @fact: (nullable): the text
 *
 * Sets the [property@Regie.Criterion:fact].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCriterion, regie_criterion, fact)

/**
 * regie_criterion_get_at_least:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:at-least].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_criterion_set_at_least:
 * @self: a criterion
 * @at_least: the number
 *
 * Sets the [property@Regie.Criterion:at-least].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCriterion, regie_criterion, at_least)

/**
 * regie_criterion_get_below:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:below].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_criterion_set_below:
 * @self: a criterion
 * @below: the number
 *
 * Sets the [property@Regie.Criterion:below].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCriterion, regie_criterion, below)

/**
 * regie_criterion_get_one_of:
 * @self: a criterion
 *
 * Gets the [property@Regie.Criterion:one-of].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_criterion_set_one_of:
 * @self: a criterion
 * @one_of: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Criterion:one-of].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieCriterion, regie_criterion, one_of)

/* Which of the four ways a criterion is filled in; an empty list is as good as none. */
RegieCriterionForm
regie_criterion_get_form (RegieCriterion *self)
{
  const gboolean has[] = {
    [REGIE_CRITERION_ALL] = regie_items_get_length (self->all) > 0,
    [REGIE_CRITERION_ANY] = regie_items_get_length (self->any) > 0,
    [REGIE_CRITERION_NONE] = regie_items_get_length (self->none) > 0,
    [REGIE_CRITERION_FACT] = self->fact != NULL,
  };
  RegieCriterionForm form = REGIE_CRITERION_EMPTY;

  for (guint i = 0; i < G_N_ELEMENTS (has); i++)
    if (has[i])
      form = form == REGIE_CRITERION_EMPTY ? (RegieCriterionForm) i : REGIE_CRITERION_SEVERAL;

  return form;
}

/* The parts of a combination; none for any other. */
const RegieItems *
regie_criterion_get_parts (RegieCriterion *self)
{
  switch (regie_criterion_get_form (self))
    {
    case REGIE_CRITERION_ALL:
      return self->all;
    case REGIE_CRITERION_ANY:
      return self->any;
    case REGIE_CRITERION_NONE:
      return self->none;
    case REGIE_CRITERION_EMPTY:
    case REGIE_CRITERION_FACT:
    case REGIE_CRITERION_SEVERAL:
      return NULL;
    }

  g_assert_not_reached ();
}
