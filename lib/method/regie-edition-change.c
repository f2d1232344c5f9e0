/* regie-edition-change.c: what changed between two editions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-edition-change.h>

#include "base/regie-field-private.h"

/**
 * RegieEditionChange:
 *
 * What changed in the implementation plan from an earlier edition to this one.
 *
 * Source: method, section 7.4.
 *
 * Since: 0.1
 */
struct _RegieEditionChange
{
  RegieEntity parent_instance;

  char       *compared_to;
  RegieItems *subject;
  RegieItems *earlier;
  RegieItems *later;
  char       *source;
};

static const RegieField fields[] = {
  /**
   * RegieEditionChange:compared-to:
   *
   * Id of the earlier edition.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("compared-to", RegieEditionChange, compared_to),
  /**
   * RegieEditionChange:subject:
   *
   * What it is about, in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("subject", RegieEditionChange, subject, regie_label_get_type),
  /**
   * RegieEditionChange:earlier:
   *
   * What the earlier edition has.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("earlier", RegieEditionChange, earlier, regie_label_get_type),
  /**
   * RegieEditionChange:later:
   *
   * What this edition has.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("later", RegieEditionChange, later, regie_label_get_type),
  /**
   * RegieEditionChange:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieEditionChange, source),
};

G_DEFINE_FINAL_TYPE (RegieEditionChange, regie_edition_change, REGIE_TYPE_ENTITY)

static void
regie_edition_change_class_init (RegieEditionChangeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_edition_change_init (RegieEditionChange *self)
{
}

/**
 * regie_edition_change_new:
 *
 * Makes an edition change without any value.
 *
 * Returns: (transfer full): the edition change
 *
 * Since: 0.1
 */
RegieEditionChange *
regie_edition_change_new (void)
{
  return g_object_new (REGIE_TYPE_EDITION_CHANGE, NULL);
}

/**
 * regie_edition_change_get_compared_to:
 * @self: an edition change
 *
 * Gets the [property@Regie.EditionChange:compared-to].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_set_compared_to:
 * @self: an edition change
 * @compared_to: (nullable): the text
 *
 * Sets the [property@Regie.EditionChange:compared-to].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEditionChange, regie_edition_change, compared_to)

/**
 * regie_edition_change_get_subject:
 * @self: an edition change
 *
 * Gets the [property@Regie.EditionChange:subject].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_add_subject_label:
 * @self: an edition change
 * @subject_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.EditionChange:subject].
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_remove_subject_label:
 * @self: an edition change
 * @subject_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.EditionChange:subject].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieEditionChange, regie_edition_change, subject, subject_label, RegieLabel)

/**
 * regie_edition_change_get_earlier:
 * @self: an edition change
 *
 * Gets the [property@Regie.EditionChange:earlier].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_add_earlier_label:
 * @self: an edition change
 * @earlier_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.EditionChange:earlier].
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_remove_earlier_label:
 * @self: an edition change
 * @earlier_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.EditionChange:earlier].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieEditionChange, regie_edition_change, earlier, earlier_label, RegieLabel)

/**
 * regie_edition_change_get_later:
 * @self: an edition change
 *
 * Gets the [property@Regie.EditionChange:later].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_add_later_label:
 * @self: an edition change
 * @later_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.EditionChange:later].
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_remove_later_label:
 * @self: an edition change
 * @later_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.EditionChange:later].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieEditionChange, regie_edition_change, later, later_label, RegieLabel)

/**
 * regie_edition_change_get_source:
 * @self: an edition change
 *
 * Gets the [property@Regie.EditionChange:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_edition_change_set_source:
 * @self: an edition change
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.EditionChange:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEditionChange, regie_edition_change, source)
