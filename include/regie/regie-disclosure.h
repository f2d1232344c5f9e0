/* regie-disclosure.h: a disclosure of data to others
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

#define REGIE_TYPE_DISCLOSURE (regie_disclosure_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieDisclosure, regie_disclosure, REGIE, DISCLOSURE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDisclosure *regie_disclosure_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_disclosure_get_date (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_date (RegieDisclosure *self,
                                const GDate     *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_by (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_by (RegieDisclosure *self,
                              const char      *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_to_person (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_to_person (RegieDisclosure *self,
                                     const char      *to_person);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_to_organisation (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_to_organisation (RegieDisclosure *self,
                                           const char      *to_organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_what (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_what (RegieDisclosure *self,
                                const char      *what);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_disclosure_get_records (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_records (RegieDisclosure        *self,
                                   const char      *const *records);
REGIE_AVAILABLE_IN_ALL
RegieLegalGround regie_disclosure_get_ground (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_ground (RegieDisclosure  *self,
                                  RegieLegalGround  ground);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_consent (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_consent (RegieDisclosure *self,
                                   const char      *consent);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_weighing (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_weighing (RegieDisclosure *self,
                                    const char      *weighing);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_advice (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_advice (RegieDisclosure *self,
                                  const char      *advice);
REGIE_AVAILABLE_IN_ALL
RegieTold regie_disclosure_get_told (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_told (RegieDisclosure *self,
                                RegieTold        told);
REGIE_AVAILABLE_IN_ALL
const char *regie_disclosure_get_told_reason (RegieDisclosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_disclosure_set_told_reason (RegieDisclosure *self,
                                       const char      *told_reason);

G_END_DECLS
