/* regie-programme.c: how a region introduces the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme.h>

#include "base/regie-field-private.h"

/**
 * RegieProgramme:
 *
 * How a region introduces the method: its municipalities and organisations, what each of them does
 * by when, who may decide, what it costs, who learns what, and what was learned from it. The root
 * of a document; everything it holds is owned by it and refers to each other by id.
 *
 * People of households do not stand in it. Who works in it stands in it as a
 * [class@Regie.Functionary].
 *
 * Source: method, sections 7 and 8.
 *
 * Since: 0.1
 */
struct _RegieProgramme
{
  RegieEntity parent_instance;

  char       *name;
  char       *edition;
  char       *edition_version;
  GDate       start_date;
  GDate       end_date;
  RegieItems *bodies;
  RegieItems *mergers;
  RegieItems *functionaries;
  RegieItems *maps;
  RegieItems *profiles;
};

static const RegieField fields[] = {
  /**
   * RegieProgramme:name:
   *
   * Name by which it is known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieProgramme, name, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieProgramme:edition:
   *
   * Edition of the method, by id, whose catalogue the actions come from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition", RegieProgramme, edition),
  /**
   * RegieProgramme:edition-version:
   *
   * Version of the edition.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition-version", RegieProgramme, edition_version),
  /**
   * RegieProgramme:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieProgramme, start_date),
  /**
   * RegieProgramme:end-date:
   *
   * Last day, or unset while it goes on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieProgramme, end_date),
  /**
   * RegieProgramme:bodies:
   *
   * The region, its municipalities, and the organisations in them; also those that have left.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("bodies", RegieProgramme, bodies, regie_body_get_type),
  /**
   * RegieProgramme:mergers:
   *
   * Bodies that became one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("mergers", RegieProgramme, mergers, regie_body_merger_get_type),
  /**
   * RegieProgramme:functionaries:
   *
   * Who works in it: regisseurs and others with a part in the programme.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("functionaries", RegieProgramme, functionaries, regie_functionary_get_type),
  /**
   * RegieProgramme:maps:
   *
   * Versions of the regiekaart that were made.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("maps", RegieProgramme, maps, regie_map_version_get_type),
  /**
   * RegieProgramme:profiles:
   *
   * Profiles of what a regisseur must know and be able to do.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("profiles", RegieProgramme, profiles, regie_competence_profile_get_type),
};

G_DEFINE_FINAL_TYPE (RegieProgramme, regie_programme, REGIE_TYPE_ENTITY)

static void
regie_programme_class_init (RegieProgrammeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_programme_init (RegieProgramme *self)
{
}

/**
 * regie_programme_new:
 *
 * Makes a programme without any value.
 *
 * Returns: (transfer full): the programme
 *
 * Since: 0.1
 */
RegieProgramme *
regie_programme_new (void)
{
  return g_object_new (REGIE_TYPE_PROGRAMME, NULL);
}

/**
 * regie_programme_get_name:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_set_name:
 * @self: a programme
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.Programme:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProgramme, regie_programme, name)

/**
 * regie_programme_get_edition:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:edition].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_set_edition:
 * @self: a programme
 * @edition: (nullable): the text
 *
 * Sets the [property@Regie.Programme:edition].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProgramme, regie_programme, edition)

/**
 * regie_programme_get_edition_version:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:edition-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_set_edition_version:
 * @self: a programme
 * @edition_version: (nullable): the text
 *
 * Sets the [property@Regie.Programme:edition-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProgramme, regie_programme, edition_version)

/**
 * regie_programme_get_start_date:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_set_start_date:
 * @self: a programme
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Programme:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgramme, regie_programme, start_date)

/**
 * regie_programme_get_end_date:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_set_end_date:
 * @self: a programme
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Programme:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgramme, regie_programme, end_date)

/**
 * regie_programme_get_bodies:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:bodies].
 *
 * Returns: (transfer none): a list of [class@Regie.Body] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_programme_add_body:
 * @self: a programme
 * @body: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Programme:bodies].
 *
 * Since: 0.1
 */

/**
 * regie_programme_remove_body:
 * @self: a programme
 * @body: (transfer none): what to remove
 *
 * Removes from [property@Regie.Programme:bodies].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieProgramme, regie_programme, bodies, body, RegieBody)

/**
 * regie_programme_get_mergers:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:mergers].
 *
 * Returns: (transfer none): a list of [class@Regie.BodyMerger] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_programme_add_merger:
 * @self: a programme
 * @merger: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Programme:mergers].
 *
 * Since: 0.1
 */

/**
 * regie_programme_remove_merger:
 * @self: a programme
 * @merger: (transfer none): what to remove
 *
 * Removes from [property@Regie.Programme:mergers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieProgramme, regie_programme, mergers, merger, RegieBodyMerger)

/**
 * regie_programme_get_functionaries:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:functionaries].
 *
 * Returns: (transfer none): a list of [class@Regie.Functionary] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_programme_add_functionary:
 * @self: a programme
 * @functionary: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Programme:functionaries].
 *
 * Since: 0.1
 */

/**
 * regie_programme_remove_functionary:
 * @self: a programme
 * @functionary: (transfer none): what to remove
 *
 * Removes from [property@Regie.Programme:functionaries].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieProgramme, regie_programme, functionaries, functionary, RegieFunctionary)

/**
 * regie_programme_get_maps:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:maps].
 *
 * Returns: (transfer none): a list of [class@Regie.MapVersion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_programme_add_map:
 * @self: a programme
 * @map: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Programme:maps].
 *
 * Since: 0.1
 */

/**
 * regie_programme_remove_map:
 * @self: a programme
 * @map: (transfer none): what to remove
 *
 * Removes from [property@Regie.Programme:maps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieProgramme, regie_programme, maps, map, RegieMapVersion)

/**
 * regie_programme_get_profiles:
 * @self: a programme
 *
 * Gets the [property@Regie.Programme:profiles].
 *
 * Returns: (transfer none): a list of [class@Regie.CompetenceProfile] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_programme_add_profile:
 * @self: a programme
 * @profile: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Programme:profiles].
 *
 * Since: 0.1
 */

/**
 * regie_programme_remove_profile:
 * @self: a programme
 * @profile: (transfer none): what to remove
 *
 * Removes from [property@Regie.Programme:profiles].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieProgramme, regie_programme, profiles, profile, RegieCompetenceProfile)
