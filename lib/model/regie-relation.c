/* regie-relation.c: a tie between two people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-relation.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieRelation:
 *
 * A tie between two people, stored once; the other side follows from the kind.
 *
 * Source: method, sections 1.2 and 2.2.
 *
 * Since: 0.1
 */
struct _RegieRelation
{
  RegieEntity parent_instance;

  char                  *person;
  char                  *other;
  char                  *organisation;
  char                  *kind;
  RegieRelationCategory  category;
  RegieAuthorityGround   ground;
  RegieTieStrength       strength;
  RegieTieTension        tension;
  RegieTieDirection      direction;
  char                  *support;
  char                  *said_by;
  gboolean               is_private;
  GDate                  start_date;
  GDate                  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieRelation:person:
   *
   * First person: the tie reads from them to the other. Unset only when an institution holds
   * authority over the other.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieRelation, person, regie_person_get_type),
  /**
   * RegieRelation:other:
   *
   * Second person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("other",
                         RegieRelation,
                         other,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRelation:organisation:
   *
   * Institution that holds the authority, such as a guardianship institution; there is no first
   * person then.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation", RegieRelation, organisation, regie_organisation_get_type),
  /**
   * RegieRelation:kind:
   *
   * Kind of tie, an id of the vocabulary of the method, such as `parent`: the first person is
   * parent of the second.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("kind", RegieRelation, kind, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRelation:category:
   *
   * What binds them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("category",
                    RegieRelation,
                    category,
                    RegieRelationCategory,
                    regie_relation_category_get_type),
  /**
   * RegieRelation:ground:
   *
   * Ground of the authority, when the category is authority.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("ground",
                    RegieRelation,
                    ground,
                    RegieAuthorityGround,
                    regie_authority_ground_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRelation:strength:
   *
   * How strong the tie is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("strength",
                    RegieRelation,
                    strength,
                    RegieTieStrength,
                    regie_tie_strength_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRelation:tension:
   *
   * How tense the tie is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("tension",
                    RegieRelation,
                    tension,
                    RegieTieTension,
                    regie_tie_tension_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRelation:direction:
   *
   * Which way support runs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("direction",
                    RegieRelation,
                    direction,
                    RegieTieDirection,
                    regie_tie_direction_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRelation:support:
   *
   * Support that is given, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("support", RegieRelation, support, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRelation:said-by:
   *
   * Person who said so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("said-by", RegieRelation, said_by, regie_person_get_type),
  /**
   * RegieRelation:is-private:
   *
   * Whether only readers with the right to it may see the tie.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-private", RegieRelation, is_private),
  /**
   * RegieRelation:start-date:
   *
   * First day, or unset when not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieRelation, start_date),
  /**
   * RegieRelation:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieRelation, end_date),
};

G_DEFINE_FINAL_TYPE (RegieRelation, regie_relation, REGIE_TYPE_ENTITY)

static void
regie_relation_class_init (RegieRelationClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_relation_init (RegieRelation *self)
{
}

/**
 * regie_relation_new:
 *
 * Makes a relation without any value.
 *
 * Returns: (transfer full): the relation
 *
 * Since: 0.1
 */
RegieRelation *
regie_relation_new (void)
{
  return g_object_new (REGIE_TYPE_RELATION, NULL);
}

/**
 * regie_relation_get_person:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_person:
 * @self: a relation
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Relation:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRelation, regie_relation, person)

/**
 * regie_relation_get_other:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:other].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_other:
 * @self: a relation
 * @other: (nullable): an id
 *
 * Sets the [property@Regie.Relation:other].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRelation, regie_relation, other)

/**
 * regie_relation_get_organisation:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_organisation:
 * @self: a relation
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.Relation:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRelation, regie_relation, organisation)

/**
 * regie_relation_get_kind:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:kind].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_kind:
 * @self: a relation
 * @kind: (nullable): the text
 *
 * Sets the [property@Regie.Relation:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRelation, regie_relation, kind)

/**
 * regie_relation_get_category:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:category].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_category:
 * @self: a relation
 * @category: the code
 *
 * Sets the [property@Regie.Relation:category].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRelation, regie_relation, category, RegieRelationCategory)

/**
 * regie_relation_get_ground:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:ground].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_ground:
 * @self: a relation
 * @ground: the code
 *
 * Sets the [property@Regie.Relation:ground].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRelation, regie_relation, ground, RegieAuthorityGround)

/**
 * regie_relation_get_strength:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:strength].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_strength:
 * @self: a relation
 * @strength: the code
 *
 * Sets the [property@Regie.Relation:strength].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRelation, regie_relation, strength, RegieTieStrength)

/**
 * regie_relation_get_tension:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:tension].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_tension:
 * @self: a relation
 * @tension: the code
 *
 * Sets the [property@Regie.Relation:tension].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRelation, regie_relation, tension, RegieTieTension)

/**
 * regie_relation_get_direction:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:direction].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_direction:
 * @self: a relation
 * @direction: the code
 *
 * Sets the [property@Regie.Relation:direction].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRelation, regie_relation, direction, RegieTieDirection)

/**
 * regie_relation_get_support:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:support].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_support:
 * @self: a relation
 * @support: (nullable): the text
 *
 * Sets the [property@Regie.Relation:support].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRelation, regie_relation, support)

/**
 * regie_relation_get_said_by:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:said-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_said_by:
 * @self: a relation
 * @said_by: (nullable): an id
 *
 * Sets the [property@Regie.Relation:said-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRelation, regie_relation, said_by)

/**
 * regie_relation_get_is_private:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:is-private].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_is_private:
 * @self: a relation
 * @is_private: the value
 *
 * Sets the [property@Regie.Relation:is-private].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRelation, regie_relation, is_private)

/**
 * regie_relation_get_start_date:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_start_date:
 * @self: a relation
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Relation:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRelation, regie_relation, start_date)

/**
 * regie_relation_get_end_date:
 * @self: a relation
 *
 * Gets the [property@Regie.Relation:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_relation_set_end_date:
 * @self: a relation
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Relation:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRelation, regie_relation, end_date)
