/* regie-organisation.h: an organisation that takes part
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ORGANISATION (regie_organisation_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieOrganisation, regie_organisation, REGIE, ORGANISATION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieOrganisation *regie_organisation_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_organisation_get_name (RegieOrganisation *self);
REGIE_AVAILABLE_IN_ALL
void regie_organisation_set_name (RegieOrganisation *self,
                                  const char        *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_organisation_get_kind (RegieOrganisation *self);
REGIE_AVAILABLE_IN_ALL
void regie_organisation_set_kind (RegieOrganisation *self,
                                  const char        *kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_organisation_get_municipality (RegieOrganisation *self);
REGIE_AVAILABLE_IN_ALL
void regie_organisation_set_municipality (RegieOrganisation *self,
                                          const char        *municipality);
REGIE_AVAILABLE_IN_ALL
const char *regie_organisation_get_phone (RegieOrganisation *self);
REGIE_AVAILABLE_IN_ALL
void regie_organisation_set_phone (RegieOrganisation *self,
                                   const char        *phone);
REGIE_AVAILABLE_IN_ALL
const char *regie_organisation_get_email (RegieOrganisation *self);
REGIE_AVAILABLE_IN_ALL
void regie_organisation_set_email (RegieOrganisation *self,
                                   const char        *email);
REGIE_AVAILABLE_IN_ALL
gboolean regie_organisation_get_is_lifetime (RegieOrganisation *self);
REGIE_AVAILABLE_IN_ALL
void regie_organisation_set_is_lifetime (RegieOrganisation *self,
                                         gboolean           is_lifetime);

G_END_DECLS
