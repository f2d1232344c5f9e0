/* regie-organisation.c: an organisation that takes part
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-organisation.h>

#include "base/regie-field-private.h"

/**
 * RegieOrganisation:
 *
 * An organisation that takes part in the case.
 *
 * Source: method, sections 1.1 and 9.9.
 *
 * Since: 0.1
 */
struct _RegieOrganisation
{
  RegieEntity parent_instance;

  char     *name;
  char     *kind;
  char     *municipality;
  char     *phone;
  char     *email;
  gboolean  is_lifetime;
};

static const RegieField fields[] = {
  /**
   * RegieOrganisation:name:
   *
   * Name.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieOrganisation, name, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieOrganisation:kind:
   *
   * Kind of organisation, such as `school`, `local-team`, `veilig-thuis`; an open list.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("kind", RegieOrganisation, kind),
  /**
   * RegieOrganisation:municipality:
   *
   * Municipality in which it works for this case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality",
                      RegieOrganisation,
                      municipality,
                      .shape = REGIE_SHAPE_MUNICIPALITY),
  /**
   * RegieOrganisation:phone:
   *
   * Telephone number.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phone", RegieOrganisation, phone),
  /**
   * RegieOrganisation:email:
   *
   * Electronic mail address.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("email", RegieOrganisation, email),
  /**
   * RegieOrganisation:is-lifetime:
   *
   * Whether it stands beside a household for life, as a general practitioner does.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-lifetime", RegieOrganisation, is_lifetime),
};

G_DEFINE_FINAL_TYPE (RegieOrganisation, regie_organisation, REGIE_TYPE_ENTITY)

static void
regie_organisation_class_init (RegieOrganisationClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_organisation_init (RegieOrganisation *self)
{
}

/**
 * regie_organisation_new:
 *
 * Makes an organisation without any value.
 *
 * Returns: (transfer full): the organisation
 *
 * Since: 0.1
 */
RegieOrganisation *
regie_organisation_new (void)
{
  return g_object_new (REGIE_TYPE_ORGANISATION, NULL);
}

/**
 * regie_organisation_get_name:
 * @self: an organisation
 *
 * Gets the [property@Regie.Organisation:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_organisation_set_name:
 * @self: an organisation
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.Organisation:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieOrganisation, regie_organisation, name)

/**
 * regie_organisation_get_kind:
 * @self: an organisation
 *
 * Gets the [property@Regie.Organisation:kind].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_organisation_set_kind:
 * @self: an organisation
 * @kind: (nullable): the text
 *
 * Sets the [property@Regie.Organisation:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieOrganisation, regie_organisation, kind)

/**
 * regie_organisation_get_municipality:
 * @self: an organisation
 *
 * Gets the [property@Regie.Organisation:municipality].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_organisation_set_municipality:
 * @self: an organisation
 * @municipality: (nullable): the text
 *
 * Sets the [property@Regie.Organisation:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieOrganisation, regie_organisation, municipality)

/**
 * regie_organisation_get_phone:
 * @self: an organisation
 *
 * Gets the [property@Regie.Organisation:phone].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_organisation_set_phone:
 * @self: an organisation
 * @phone: (nullable): the text
 *
 * Sets the [property@Regie.Organisation:phone].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieOrganisation, regie_organisation, phone)

/**
 * regie_organisation_get_email:
 * @self: an organisation
 *
 * Gets the [property@Regie.Organisation:email].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_organisation_set_email:
 * @self: an organisation
 * @email: (nullable): the text
 *
 * Sets the [property@Regie.Organisation:email].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieOrganisation, regie_organisation, email)

/**
 * regie_organisation_get_is_lifetime:
 * @self: an organisation
 *
 * Gets the [property@Regie.Organisation:is-lifetime].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_organisation_set_is_lifetime:
 * @self: an organisation
 * @is_lifetime: the value
 *
 * Sets the [property@Regie.Organisation:is-lifetime].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieOrganisation, regie_organisation, is_lifetime)
