/* regie-authority.c: who has authority over a child on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-authority.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>
#include <regie/regie-relation.h>

#include "base/regie-field-private.h"

/**
 * RegieAuthority:
 *
 * Who has authority over a child on a day, as the dossier has it: the answer to a question,
 * made for who asks.
 *
 * Source: method, sections 1.2 and 9.4.
 *
 * Since: 0.1
 */
struct _RegieAuthority
{
  RegieEntity parent_instance;

  char                 *child;
  GDate                 day;
  RegieAuthorityAnswer  answer;
  GStrv                 holders;
  GStrv                 organisations;
  GStrv                 relations;
  GStrv                 grounds;
  char                 *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieAuthority:child:
   *
   * Child whom it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("child",
                         RegieAuthority,
                         child,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAuthority:day:
   *
   * Day for which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("day", RegieAuthority, day, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAuthority:answer:
   *
   * Who has authority: the kind of answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer",
                    RegieAuthority,
                    answer,
                    RegieAuthorityAnswer,
                    regie_authority_answer_get_type),
  /**
   * RegieAuthority:holders:
   *
   * Ids of the people who have it, in the order of the dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("holders", RegieAuthority, holders, .of = regie_person_get_type),
  /**
   * RegieAuthority:organisations:
   *
   * Ids of the institutions that have it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("organisations",
                       RegieAuthority,
                       organisations,
                       .of = regie_organisation_get_type),
  /**
   * RegieAuthority:relations:
   *
   * Ids of the relations that say so, people first and then institutions. A relation without an
   * id is left out.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("relations", RegieAuthority, relations, .of = regie_relation_get_type),
  /**
   * RegieAuthority:grounds:
   *
   * Codes of [enum@Regie.AuthorityGround], one for each of the holders and then for each of the
   * institutions.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("grounds", RegieAuthority, grounds),
  /**
   * RegieAuthority:sentence:
   *
   * The answer in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieAuthority,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieAuthority, regie_authority, REGIE_TYPE_ENTITY)

static void
regie_authority_class_init (RegieAuthorityClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_authority_init (RegieAuthority *self)
{
}

/**
 * regie_authority_new:
 *
 * Makes an authority without any value.
 *
 * Returns: (transfer full): the authority
 *
 * Since: 0.1
 */
RegieAuthority *
regie_authority_new (void)
{
  return g_object_new (REGIE_TYPE_AUTHORITY, NULL);
}

/**
 * regie_authority_get_child:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:child].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_child:
 * @self: an authority
 * @child: (nullable): an id
 *
 * Sets the [property@Regie.Authority:child].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAuthority, regie_authority, child)

/**
 * regie_authority_get_day:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:day].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_day:
 * @self: an authority
 * @day: (nullable): the day
 *
 * Sets the [property@Regie.Authority:day].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAuthority, regie_authority, day)

/**
 * regie_authority_get_answer:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_answer:
 * @self: an authority
 * @answer: the code
 *
 * Sets the [property@Regie.Authority:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAuthority, regie_authority, answer, RegieAuthorityAnswer)

/**
 * regie_authority_get_holders:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:holders].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_holders:
 * @self: an authority
 * @holders: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Authority:holders].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAuthority, regie_authority, holders)

/**
 * regie_authority_get_organisations:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:organisations].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_organisations:
 * @self: an authority
 * @organisations: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Authority:organisations].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAuthority, regie_authority, organisations)

/**
 * regie_authority_get_relations:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:relations].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_relations:
 * @self: an authority
 * @relations: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Authority:relations].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAuthority, regie_authority, relations)

/**
 * regie_authority_get_grounds:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:grounds].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_grounds:
 * @self: an authority
 * @grounds: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Authority:grounds].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAuthority, regie_authority, grounds)

/**
 * regie_authority_get_sentence:
 * @self: an authority
 *
 * Gets the [property@Regie.Authority:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_authority_set_sentence:
 * @self: an authority
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.Authority:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAuthority, regie_authority, sentence)
