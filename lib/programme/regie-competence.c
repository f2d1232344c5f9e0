/* regie-competence.c: something that a profile asks for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-competence.h>

#include "base/regie-field-private.h"

/**
 * RegieCompetence:
 *
 * Something that a competence profile asks for, and how far.
 *
 * Source: method, section 8.2.
 *
 * Since: 0.1
 */
struct _RegieCompetence
{
  RegieEntity parent_instance;

  RegieCompetenceKind  kind;
  char                *label;
  int                  min_level;
};

static const RegieField fields[] = {
  /**
   * RegieCompetence:kind:
   *
   * Whether it is knowledge, a skill or an attitude.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegieCompetence,
                    kind,
                    RegieCompetenceKind,
                    regie_competence_kind_get_type),
  /**
   * RegieCompetence:label:
   *
   * What it is, in a few words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("label", RegieCompetence, label, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieCompetence:min-level:
   *
   * Level that is asked for, on the scale of the profile; higher is better.
   *
   * Range: 0 to 100.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("min-level", RegieCompetence, min_level, .max = 100),
};

G_DEFINE_FINAL_TYPE (RegieCompetence, regie_competence, REGIE_TYPE_ENTITY)

static void
regie_competence_class_init (RegieCompetenceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_competence_init (RegieCompetence *self)
{
}

/**
 * regie_competence_new:
 *
 * Makes a competence without any value.
 *
 * Returns: (transfer full): the competence
 *
 * Since: 0.1
 */
RegieCompetence *
regie_competence_new (void)
{
  return g_object_new (REGIE_TYPE_COMPETENCE, NULL);
}

/**
 * regie_competence_get_kind:
 * @self: a competence
 *
 * Gets the [property@Regie.Competence:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_competence_set_kind:
 * @self: a competence
 * @kind: the code
 *
 * Sets the [property@Regie.Competence:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieCompetence, regie_competence, kind, RegieCompetenceKind)

/**
 * regie_competence_get_label:
 * @self: a competence
 *
 * Gets the [property@Regie.Competence:label].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_set_label:
 * @self: a competence
 * @label: (nullable): the text
 *
 * Sets the [property@Regie.Competence:label].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCompetence, regie_competence, label)

/**
 * regie_competence_get_min_level:
 * @self: a competence
 *
 * Gets the [property@Regie.Competence:min-level].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_competence_set_min_level:
 * @self: a competence
 * @min_level: the number
 *
 * Sets the [property@Regie.Competence:min-level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCompetence, regie_competence, min_level)
