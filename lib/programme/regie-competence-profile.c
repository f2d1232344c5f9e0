/* regie-competence-profile.c: what a regisseur must know and be able to do
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-competence-profile.h>

#include <regie/regie-body.h>
#include <regie/regie-map-version.h>

#include "base/regie-field-private.h"

/**
 * RegieCompetenceProfile:
 *
 * What a regisseur must know and be able to do to work by a regiekaart. The method has no official
 * profile: each region makes its own.
 *
 * Source: method, section 8.2; S000, theme B.
 *
 * Since: 0.1
 */
struct _RegieCompetenceProfile
{
  RegieEntity parent_instance;

  char       *name;
  char       *body;
  char       *map;
  char       *level;
  char       *role;
  GDate       start_date;
  GDate       end_date;
  char       *decision_reference;
  RegieItems *competences;
};

static const RegieField fields[] = {
  /**
   * RegieCompetenceProfile:name:
   *
   * Its name.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieCompetenceProfile, name),
  /**
   * RegieCompetenceProfile:body:
   *
   * Body that made it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieCompetenceProfile, body, regie_body_get_type),
  /**
   * RegieCompetenceProfile:map:
   *
   * Version of the regiekaart that it fits.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("map", RegieCompetenceProfile, map, regie_map_version_get_type),
  /**
   * RegieCompetenceProfile:level:
   *
   * Level of the regiekaart that it is for, by id; unset for all.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieCompetenceProfile, level),
  /**
   * RegieCompetenceProfile:role:
   *
   * Role that it is for, by id of a word of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieCompetenceProfile, role),
  /**
   * RegieCompetenceProfile:start-date:
   *
   * First day on which it holds, or unset while it is not adopted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieCompetenceProfile, start_date),
  /**
   * RegieCompetenceProfile:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieCompetenceProfile, end_date),
  /**
   * RegieCompetenceProfile:decision-reference:
   *
   * Where the decision by which it was adopted can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieCompetenceProfile, decision_reference),
  /**
   * RegieCompetenceProfile:competences:
   *
   * What it asks for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("competences", RegieCompetenceProfile, competences, regie_competence_get_type),
};

G_DEFINE_FINAL_TYPE (RegieCompetenceProfile, regie_competence_profile, REGIE_TYPE_ENTITY)

static void
regie_competence_profile_class_init (RegieCompetenceProfileClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_competence_profile_init (RegieCompetenceProfile *self)
{
}

/**
 * regie_competence_profile_new:
 *
 * Makes a profile without any value.
 *
 * Returns: (transfer full): the profile
 *
 * Since: 0.1
 */
RegieCompetenceProfile *
regie_competence_profile_new (void)
{
  return g_object_new (REGIE_TYPE_COMPETENCE_PROFILE, NULL);
}

/**
 * regie_competence_profile_get_name:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_name:
 * @self: a profile
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.CompetenceProfile:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCompetenceProfile, regie_competence_profile, name)

/**
 * regie_competence_profile_get_body:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_body:
 * @self: a profile
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceProfile:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceProfile, regie_competence_profile, body)

/**
 * regie_competence_profile_get_map:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:map].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_map:
 * @self: a profile
 * @map: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceProfile:map].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceProfile, regie_competence_profile, map)

/**
 * regie_competence_profile_get_level:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_level:
 * @self: a profile
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.CompetenceProfile:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCompetenceProfile, regie_competence_profile, level)

/**
 * regie_competence_profile_get_role:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_role:
 * @self: a profile
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.CompetenceProfile:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCompetenceProfile, regie_competence_profile, role)

/**
 * regie_competence_profile_get_start_date:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_start_date:
 * @self: a profile
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.CompetenceProfile:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCompetenceProfile, regie_competence_profile, start_date)

/**
 * regie_competence_profile_get_end_date:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_end_date:
 * @self: a profile
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.CompetenceProfile:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCompetenceProfile, regie_competence_profile, end_date)

/**
 * regie_competence_profile_get_decision_reference:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_set_decision_reference:
 * @self: a profile
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.CompetenceProfile:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCompetenceProfile, regie_competence_profile, decision_reference)

/**
 * regie_competence_profile_get_competences:
 * @self: a profile
 *
 * Gets the [property@Regie.CompetenceProfile:competences].
 *
 * Returns: (transfer none): a list of [class@Regie.Competence] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_add_competence:
 * @self: a profile
 * @competence: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.CompetenceProfile:competences].
 *
 * Since: 0.1
 */

/**
 * regie_competence_profile_remove_competence:
 * @self: a profile
 * @competence: (transfer none): what to remove
 *
 * Removes from [property@Regie.CompetenceProfile:competences].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieCompetenceProfile, regie_competence_profile, competences, competence, RegieCompetence)
