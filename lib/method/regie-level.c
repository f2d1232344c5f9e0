/* regie-level.c: a level of direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-level.h>

#include "base/regie-field-private.h"

/**
 * RegieLevel:
 *
 * A level of the regiekaart.
 *
 * Source: method, section 4.6.
 *
 * Since: 0.1
 */
struct _RegieLevel
{
  RegieEntity parent_instance;

  RegieItems         *names;
  RegieItems         *explanation;
  int                 rank;
  RegieItems         *criteria;
  GStrv               eligible;
  RegieRegisseurForm  form;
  char               *competence_profile;
  RegieItems         *mandates;
  int                 interval_days;
  GStrv               required_documents;
  GStrv               up;
  GStrv               down;
  char               *source;
  gboolean            is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieLevel:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieLevel, names, regie_label_get_type),
  /**
   * RegieLevel:explanation:
   *
   * When it fits.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieLevel, explanation, regie_label_get_type),
  /**
   * RegieLevel:rank:
   *
   * Place in the order from light to heavy, from 1.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("rank", RegieLevel, rank, .max = G_MAXINT),
  /**
   * RegieLevel:criteria:
   *
   * What must hold for the level to fit: all of them. A level without any fits always.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("criteria", RegieLevel, criteria, regie_criterion_get_type),
  /**
   * RegieLevel:eligible:
   *
   * Who may direct: `household-member`, `network-member`, `professional`, `municipality`,
   * `safety-partner`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("eligible", RegieLevel, eligible),
  /**
   * RegieLevel:form:
   *
   * Form of direction.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("form", RegieLevel, form, RegieRegisseurForm, regie_regisseur_form_get_type),
  /**
   * RegieLevel:competence-profile:
   *
   * Competence profile that whoever directs at this level must fit, an id.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("competence-profile", RegieLevel, competence_profile),
  /**
   * RegieLevel:mandates:
   *
   * What the level gives to whoever directs at it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("mandates", RegieLevel, mandates, regie_level_mandate_get_type),
  /**
   * RegieLevel:interval-days:
   *
   * Days between two looks at the level; 0 for none.
   *
   * Range: 0 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("interval-days", RegieLevel, interval_days, .max = 3660),
  /**
   * RegieLevel:required-documents:
   *
   * Documents that this level asks for, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("required-documents", RegieLevel, required_documents),
  /**
   * RegieLevel:up:
   *
   * Ids of the levels to which one may scale up.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("up", RegieLevel, up, .of = regie_level_get_type),
  /**
   * RegieLevel:down:
   *
   * Ids of the levels to which one may scale down.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("down", RegieLevel, down, .of = regie_level_get_type),
  /**
   * RegieLevel:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieLevel, source),
  /**
   * RegieLevel:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieLevel, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieLevel, regie_level, REGIE_TYPE_ENTITY)

static void
regie_level_class_init (RegieLevelClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_level_init (RegieLevel *self)
{
}

/**
 * regie_level_new:
 *
 * Makes a level without any value.
 *
 * Returns: (transfer full): the level
 *
 * Since: 0.1
 */
RegieLevel *
regie_level_new (void)
{
  return g_object_new (REGIE_TYPE_LEVEL, NULL);
}

/**
 * regie_level_get_names:
 * @self: a level
 *
 * Gets the [property@Regie.Level:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_level_add_name:
 * @self: a level
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Level:names].
 *
 * Since: 0.1
 */

/**
 * regie_level_remove_name:
 * @self: a level
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Level:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieLevel, regie_level, names, name, RegieLabel)

/**
 * regie_level_get_explanation:
 * @self: a level
 *
 * Gets the [property@Regie.Level:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_level_add_explanation_label:
 * @self: a level
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Level:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_level_remove_explanation_label:
 * @self: a level
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Level:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieLevel, regie_level, explanation, explanation_label, RegieLabel)

/**
 * regie_level_get_rank:
 * @self: a level
 *
 * Gets the [property@Regie.Level:rank].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_level_set_rank:
 * @self: a level
 * @rank: the number
 *
 * Sets the [property@Regie.Level:rank].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieLevel, regie_level, rank)

/**
 * regie_level_get_criteria:
 * @self: a level
 *
 * Gets the [property@Regie.Level:criteria].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_level_add_criterion:
 * @self: a level
 * @criterion: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Level:criteria].
 *
 * Since: 0.1
 */

/**
 * regie_level_remove_criterion:
 * @self: a level
 * @criterion: (transfer none): what to remove
 *
 * Removes from [property@Regie.Level:criteria].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieLevel, regie_level, criteria, criterion, RegieCriterion)

/**
 * regie_level_get_eligible:
 * @self: a level
 *
 * Gets the [property@Regie.Level:eligible].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_level_set_eligible:
 * @self: a level
 * @eligible: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Level:eligible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieLevel, regie_level, eligible)

/**
 * regie_level_get_form:
 * @self: a level
 *
 * Gets the [property@Regie.Level:form].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_level_set_form:
 * @self: a level
 * @form: the code
 *
 * Sets the [property@Regie.Level:form].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieLevel, regie_level, form, RegieRegisseurForm)

/**
 * regie_level_get_competence_profile:
 * @self: a level
 *
 * Gets the [property@Regie.Level:competence-profile].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_level_set_competence_profile:
 * @self: a level
 * @competence_profile: (nullable): the text
 *
 * Sets the [property@Regie.Level:competence-profile].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLevel, regie_level, competence_profile)

/**
 * regie_level_get_mandates:
 * @self: a level
 *
 * Gets the [property@Regie.Level:mandates].
 *
 * Returns: (transfer none): a list of [class@Regie.LevelMandate] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_level_add_mandate:
 * @self: a level
 * @mandate: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Level:mandates].
 *
 * Since: 0.1
 */

/**
 * regie_level_remove_mandate:
 * @self: a level
 * @mandate: (transfer none): what to remove
 *
 * Removes from [property@Regie.Level:mandates].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieLevel, regie_level, mandates, mandate, RegieLevelMandate)

/**
 * regie_level_get_interval_days:
 * @self: a level
 *
 * Gets the [property@Regie.Level:interval-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_level_set_interval_days:
 * @self: a level
 * @interval_days: the number
 *
 * Sets the [property@Regie.Level:interval-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieLevel, regie_level, interval_days)

/**
 * regie_level_get_required_documents:
 * @self: a level
 *
 * Gets the [property@Regie.Level:required-documents].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_level_set_required_documents:
 * @self: a level
 * @required_documents: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Level:required-documents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieLevel, regie_level, required_documents)

/**
 * regie_level_get_up:
 * @self: a level
 *
 * Gets the [property@Regie.Level:up].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_level_set_up:
 * @self: a level
 * @up: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Level:up].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieLevel, regie_level, up)

/**
 * regie_level_get_down:
 * @self: a level
 *
 * Gets the [property@Regie.Level:down].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_level_set_down:
 * @self: a level
 * @down: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Level:down].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieLevel, regie_level, down)

/**
 * regie_level_get_source:
 * @self: a level
 *
 * Gets the [property@Regie.Level:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_level_set_source:
 * @self: a level
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Level:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLevel, regie_level, source)

/**
 * regie_level_get_is_provisional:
 * @self: a level
 *
 * Gets the [property@Regie.Level:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_level_set_is_provisional:
 * @self: a level
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Level:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieLevel, regie_level, is_provisional)
