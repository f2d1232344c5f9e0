/* regie-duplicate.c: two records that may be one person
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-duplicate.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieDuplicate:
 *
 * Two people, of one dossier or of two, who may be the same, for somebody to judge: the library
 * merges nobody by itself.
 *
 * Source: method, section 9.6.
 *
 * Since: 0.1
 */
struct _RegieDuplicate
{
  RegieEntity parent_instance;

  char  *dossier;
  char  *person;
  char  *other_dossier;
  char  *other;
  int    score;
  GStrv  reasons;
};

static const RegieField fields[] = {
  /**
   * RegieDuplicate:dossier:
   *
   * Id of the dossier of the first; unset when both are in one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("dossier", RegieDuplicate, dossier),
  /**
   * RegieDuplicate:person:
   *
   * The one who stands first in the dossier, or in the dossier that was added first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieDuplicate,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieDuplicate:other-dossier:
   *
   * Id of the dossier of the other; unset when both are in one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("other-dossier", RegieDuplicate, other_dossier),
  /**
   * RegieDuplicate:other:
   *
   * The other one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("other",
                         RegieDuplicate,
                         other,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieDuplicate:score:
   *
   * How much points to one person: 0 for nothing, 100 for everything.
   *
   * Range: 0 to 100.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("score", RegieDuplicate, score, .max = 100),
  /**
   * RegieDuplicate:reasons:
   *
   * What points to it, and what against, one sentence each.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("reasons", RegieDuplicate, reasons),
};

G_DEFINE_FINAL_TYPE (RegieDuplicate, regie_duplicate, REGIE_TYPE_ENTITY)

static void
regie_duplicate_class_init (RegieDuplicateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_duplicate_init (RegieDuplicate *self)
{
}

/**
 * regie_duplicate_new:
 *
 * Makes a duplicate without any value.
 *
 * Returns: (transfer full): the duplicate
 *
 * Since: 0.1
 */
RegieDuplicate *
regie_duplicate_new (void)
{
  return g_object_new (REGIE_TYPE_DUPLICATE, NULL);
}

/**
 * regie_duplicate_get_dossier:
 * @self: a duplicate
 *
 * Gets the [property@Regie.Duplicate:dossier].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_duplicate_set_dossier:
 * @self: a duplicate
 * @dossier: (nullable): the text
 *
 * Sets the [property@Regie.Duplicate:dossier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDuplicate, regie_duplicate, dossier)

/**
 * regie_duplicate_get_person:
 * @self: a duplicate
 *
 * Gets the [property@Regie.Duplicate:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_duplicate_set_person:
 * @self: a duplicate
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Duplicate:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDuplicate, regie_duplicate, person)

/**
 * regie_duplicate_get_other_dossier:
 * @self: a duplicate
 *
 * Gets the [property@Regie.Duplicate:other-dossier].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_duplicate_set_other_dossier:
 * @self: a duplicate
 * @other_dossier: (nullable): the text
 *
 * Sets the [property@Regie.Duplicate:other-dossier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDuplicate, regie_duplicate, other_dossier)

/**
 * regie_duplicate_get_other:
 * @self: a duplicate
 *
 * Gets the [property@Regie.Duplicate:other].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_duplicate_set_other:
 * @self: a duplicate
 * @other: (nullable): an id
 *
 * Sets the [property@Regie.Duplicate:other].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDuplicate, regie_duplicate, other)

/**
 * regie_duplicate_get_score:
 * @self: a duplicate
 *
 * Gets the [property@Regie.Duplicate:score].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_duplicate_set_score:
 * @self: a duplicate
 * @score: the number
 *
 * Sets the [property@Regie.Duplicate:score].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieDuplicate, regie_duplicate, score)

/**
 * regie_duplicate_get_reasons:
 * @self: a duplicate
 *
 * Gets the [property@Regie.Duplicate:reasons].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_duplicate_set_reasons:
 * @self: a duplicate
 * @reasons: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Duplicate:reasons].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDuplicate, regie_duplicate, reasons)
