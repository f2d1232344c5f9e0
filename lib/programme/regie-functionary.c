/* regie-functionary.c: somebody who works in a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"

/**
 * RegieFunctionary:
 *
 * Somebody who works in a programme: a regisseur, or somebody else with a part in it. Data about
 * staff, and so personal; they never stand in a dossier because of this.
 *
 * Source: method, sections 8.1 and 8.2.
 *
 * Since: 0.1
 */
struct _RegieFunctionary
{
  RegieEntity parent_instance;

  char       *name;
  RegieItems *employments;
  RegieItems *certificates;
  RegieItems *assessments;
};

static const RegieField fields[] = {
  /**
   * RegieFunctionary:name:
   *
   * Name of the person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name",
                      RegieFunctionary,
                      name,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieFunctionary:employments:
   *
   * For whom the person works, and in which role.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("employments", RegieFunctionary, employments, regie_employment_get_type),
  /**
   * RegieFunctionary:certificates:
   *
   * What the person was certified for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("certificates", RegieFunctionary, certificates, regie_certificate_get_type),
  /**
   * RegieFunctionary:assessments:
   *
   * How the person was held against competence profiles.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("assessments", RegieFunctionary, assessments, regie_assessment_get_type),
};

G_DEFINE_FINAL_TYPE (RegieFunctionary, regie_functionary, REGIE_TYPE_ENTITY)

static void
regie_functionary_class_init (RegieFunctionaryClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_functionary_init (RegieFunctionary *self)
{
}

/**
 * regie_functionary_new:
 *
 * Makes a functionary without any value.
 *
 * Returns: (transfer full): the functionary
 *
 * Since: 0.1
 */
RegieFunctionary *
regie_functionary_new (void)
{
  return g_object_new (REGIE_TYPE_FUNCTIONARY, NULL);
}

/**
 * regie_functionary_get_name:
 * @self: a functionary
 *
 * Gets the [property@Regie.Functionary:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_functionary_set_name:
 * @self: a functionary
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.Functionary:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFunctionary, regie_functionary, name)

/**
 * regie_functionary_get_employments:
 * @self: a functionary
 *
 * Gets the [property@Regie.Functionary:employments].
 *
 * Returns: (transfer none): a list of [class@Regie.Employment] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_functionary_add_employment:
 * @self: a functionary
 * @employment: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Functionary:employments].
 *
 * Since: 0.1
 */

/**
 * regie_functionary_remove_employment:
 * @self: a functionary
 * @employment: (transfer none): what to remove
 *
 * Removes from [property@Regie.Functionary:employments].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieFunctionary, regie_functionary, employments, employment, RegieEmployment)

/**
 * regie_functionary_get_certificates:
 * @self: a functionary
 *
 * Gets the [property@Regie.Functionary:certificates].
 *
 * Returns: (transfer none): a list of [class@Regie.Certificate] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_functionary_add_certificate:
 * @self: a functionary
 * @certificate: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Functionary:certificates].
 *
 * Since: 0.1
 */

/**
 * regie_functionary_remove_certificate:
 * @self: a functionary
 * @certificate: (transfer none): what to remove
 *
 * Removes from [property@Regie.Functionary:certificates].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieFunctionary, regie_functionary, certificates, certificate, RegieCertificate)

/**
 * regie_functionary_get_assessments:
 * @self: a functionary
 *
 * Gets the [property@Regie.Functionary:assessments].
 *
 * Returns: (transfer none): a list of [class@Regie.Assessment] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_functionary_add_assessment:
 * @self: a functionary
 * @assessment: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Functionary:assessments].
 *
 * Since: 0.1
 */

/**
 * regie_functionary_remove_assessment:
 * @self: a functionary
 * @assessment: (transfer none): what to remove
 *
 * Removes from [property@Regie.Functionary:assessments].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieFunctionary, regie_functionary, assessments, assessment, RegieAssessment)
