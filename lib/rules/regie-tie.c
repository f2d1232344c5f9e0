/* regie-tie.c: what binds somebody to somebody else, read from one side
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-tie.h>

#include <regie/regie-person.h>
#include <regie/regie-relation.h>

#include "base/regie-field-private.h"

/**
 * RegieTie:
 *
 * What binds somebody to somebody else, read from the side of the person who was asked about: a
 * relation of the dossier, or kinship that follows from several. The answer to a question, made
 * for who asks.
 *
 * Source: method, sections 1.2 and 2.2.
 *
 * Since: 0.1
 */
struct _RegieTie
{
  RegieEntity parent_instance;

  char                  *person;
  char                  *other;
  char                  *kind;
  RegieRelationCategory  category;
  char                  *relation;
  GStrv                  through;
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
   * RegieTie:person:
   *
   * Person who was asked about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieTie,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieTie:other:
   *
   * The one to whom they are tied.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("other",
                         RegieTie,
                         other,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieTie:kind:
   *
   * Kind of tie as read from the person, an id of the method: `parent` says that the person is
   * parent of the other.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("kind", RegieTie, kind, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieTie:category:
   *
   * What binds them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("category",
                    RegieTie,
                    category,
                    RegieRelationCategory,
                    regie_relation_category_get_type),
  /**
   * RegieTie:relation:
   *
   * Relation of the dossier that says so; unset when it follows from others.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("relation", RegieTie, relation, regie_relation_get_type),
  /**
   * RegieTie:through:
   *
   * People through whom they are related, when it follows from other relations.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("through", RegieTie, through, .of = regie_person_get_type),
  /**
   * RegieTie:strength:
   *
   * How strong the tie is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("strength",
                    RegieTie,
                    strength,
                    RegieTieStrength,
                    regie_tie_strength_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieTie:tension:
   *
   * How tense the tie is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("tension",
                    RegieTie,
                    tension,
                    RegieTieTension,
                    regie_tie_tension_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieTie:direction:
   *
   * Which way support runs, as read from the person: outward is from the person to the other.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("direction",
                    RegieTie,
                    direction,
                    RegieTieDirection,
                    regie_tie_direction_get_type,
                    .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieTie:support:
   *
   * Support that is given, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("support", RegieTie, support, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieTie:said-by:
   *
   * Person who said so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("said-by", RegieTie, said_by, regie_person_get_type),
  /**
   * RegieTie:is-private:
   *
   * Whether only readers with the right to it may see the tie; also when it follows from a
   * relation that is private.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-private", RegieTie, is_private),
  /**
   * RegieTie:start-date:
   *
   * First day, or unset when not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieTie, start_date),
  /**
   * RegieTie:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieTie, end_date),
};

G_DEFINE_FINAL_TYPE (RegieTie, regie_tie, REGIE_TYPE_ENTITY)

static void
regie_tie_class_init (RegieTieClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_tie_init (RegieTie *self)
{
}

/**
 * regie_tie_new:
 *
 * Makes a tie without any value.
 *
 * Returns: (transfer full): the tie
 *
 * Since: 0.1
 */
RegieTie *
regie_tie_new (void)
{
  return g_object_new (REGIE_TYPE_TIE, NULL);
}

/**
 * regie_tie_get_person:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_person:
 * @self: a tie
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Tie:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTie, regie_tie, person)

/**
 * regie_tie_get_other:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:other].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_other:
 * @self: a tie
 * @other: (nullable): an id
 *
 * Sets the [property@Regie.Tie:other].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTie, regie_tie, other)

/**
 * regie_tie_get_kind:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:kind].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_kind:
 * @self: a tie
 * @kind: (nullable): the text
 *
 * Sets the [property@Regie.Tie:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieTie, regie_tie, kind)

/**
 * regie_tie_get_category:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:category].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_category:
 * @self: a tie
 * @category: the code
 *
 * Sets the [property@Regie.Tie:category].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTie, regie_tie, category, RegieRelationCategory)

/**
 * regie_tie_get_relation:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:relation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_relation:
 * @self: a tie
 * @relation: (nullable): an id
 *
 * Sets the [property@Regie.Tie:relation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTie, regie_tie, relation)

/**
 * regie_tie_get_through:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:through].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_through:
 * @self: a tie
 * @through: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Tie:through].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieTie, regie_tie, through)

/**
 * regie_tie_get_strength:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:strength].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_strength:
 * @self: a tie
 * @strength: the code
 *
 * Sets the [property@Regie.Tie:strength].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTie, regie_tie, strength, RegieTieStrength)

/**
 * regie_tie_get_tension:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:tension].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_tension:
 * @self: a tie
 * @tension: the code
 *
 * Sets the [property@Regie.Tie:tension].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTie, regie_tie, tension, RegieTieTension)

/**
 * regie_tie_get_direction:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:direction].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_direction:
 * @self: a tie
 * @direction: the code
 *
 * Sets the [property@Regie.Tie:direction].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTie, regie_tie, direction, RegieTieDirection)

/**
 * regie_tie_get_support:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:support].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_support:
 * @self: a tie
 * @support: (nullable): the text
 *
 * Sets the [property@Regie.Tie:support].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieTie, regie_tie, support)

/**
 * regie_tie_get_said_by:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:said-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_said_by:
 * @self: a tie
 * @said_by: (nullable): an id
 *
 * Sets the [property@Regie.Tie:said-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTie, regie_tie, said_by)

/**
 * regie_tie_get_is_private:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:is-private].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_is_private:
 * @self: a tie
 * @is_private: the value
 *
 * Sets the [property@Regie.Tie:is-private].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieTie, regie_tie, is_private)

/**
 * regie_tie_get_start_date:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_start_date:
 * @self: a tie
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Tie:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieTie, regie_tie, start_date)

/**
 * regie_tie_get_end_date:
 * @self: a tie
 *
 * Gets the [property@Regie.Tie:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_tie_set_end_date:
 * @self: a tie
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Tie:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieTie, regie_tie, end_date)
