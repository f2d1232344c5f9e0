/* regie-relation-kind.c: a kind of relation between two people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-relation-kind.h>

#include "base/regie-field-private.h"

/**
 * RegieRelationKind:
 *
 * A kind of relation between two people, read from the first to the second.
 *
 * Source: method, section 1.2.
 *
 * Since: 0.1
 */
struct _RegieRelationKind
{
  RegieEntity parent_instance;

  RegieItems            *names;
  RegieRelationCategory  category;
  char                  *inverse;
  char                  *source;
  gboolean               is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieRelationKind:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieRelationKind, names, regie_label_get_type),
  /**
   * RegieRelationKind:category:
   *
   * What binds them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("category",
                    RegieRelationKind,
                    category,
                    RegieRelationCategory,
                    regie_relation_category_get_type),
  /**
   * RegieRelationKind:inverse:
   *
   * Id of the kind read from the other side; its own id when it reads the same.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("inverse", RegieRelationKind, inverse),
  /**
   * RegieRelationKind:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieRelationKind, source),
  /**
   * RegieRelationKind:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieRelationKind, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieRelationKind, regie_relation_kind, REGIE_TYPE_ENTITY)

static void
regie_relation_kind_class_init (RegieRelationKindClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_relation_kind_init (RegieRelationKind *self)
{
}

/**
 * regie_relation_kind_new:
 *
 * Makes a relation kind without any value.
 *
 * Returns: (transfer full): the relation kind
 *
 * Since: 0.1
 */
RegieRelationKind *
regie_relation_kind_new (void)
{
  return g_object_new (REGIE_TYPE_RELATION_KIND, NULL);
}

/**
 * regie_relation_kind_get_names:
 * @self: a relation kind
 *
 * Gets the [property@Regie.RelationKind:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_relation_kind_add_name:
 * @self: a relation kind
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RelationKind:names].
 *
 * Since: 0.1
 */

/**
 * regie_relation_kind_remove_name:
 * @self: a relation kind
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.RelationKind:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRelationKind, regie_relation_kind, names, name, RegieLabel)

/**
 * regie_relation_kind_get_category:
 * @self: a relation kind
 *
 * Gets the [property@Regie.RelationKind:category].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_relation_kind_set_category:
 * @self: a relation kind
 * @category: the code
 *
 * Sets the [property@Regie.RelationKind:category].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieRelationKind, regie_relation_kind, category, RegieRelationCategory)

/**
 * regie_relation_kind_get_inverse:
 * @self: a relation kind
 *
 * Gets the [property@Regie.RelationKind:inverse].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_relation_kind_set_inverse:
 * @self: a relation kind
 * @inverse: (nullable): the text
 *
 * Sets the [property@Regie.RelationKind:inverse].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRelationKind, regie_relation_kind, inverse)

/**
 * regie_relation_kind_get_source:
 * @self: a relation kind
 *
 * Gets the [property@Regie.RelationKind:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_relation_kind_set_source:
 * @self: a relation kind
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.RelationKind:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRelationKind, regie_relation_kind, source)

/**
 * regie_relation_kind_get_is_provisional:
 * @self: a relation kind
 *
 * Gets the [property@Regie.RelationKind:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_relation_kind_set_is_provisional:
 * @self: a relation kind
 * @is_provisional: the value
 *
 * Sets the [property@Regie.RelationKind:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRelationKind, regie_relation_kind, is_provisional)
