/* regie-certificate.h: proof that a functionary was trained for a role
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

#define REGIE_TYPE_CERTIFICATE (regie_certificate_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCertificate, regie_certificate, REGIE, CERTIFICATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCertificate *regie_certificate_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_certificate_get_role (RegieCertificate *self);
REGIE_AVAILABLE_IN_ALL
void regie_certificate_set_role (RegieCertificate *self,
                                 const char       *role);
REGIE_AVAILABLE_IN_ALL
const char *regie_certificate_get_learning_event (RegieCertificate *self);
REGIE_AVAILABLE_IN_ALL
void regie_certificate_set_learning_event (RegieCertificate *self,
                                           const char       *learning_event);
REGIE_AVAILABLE_IN_ALL
const char *regie_certificate_get_issuer (RegieCertificate *self);
REGIE_AVAILABLE_IN_ALL
void regie_certificate_set_issuer (RegieCertificate *self,
                                   const char       *issuer);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_certificate_get_start_date (RegieCertificate *self);
REGIE_AVAILABLE_IN_ALL
void regie_certificate_set_start_date (RegieCertificate *self,
                                       const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_certificate_get_end_date (RegieCertificate *self);
REGIE_AVAILABLE_IN_ALL
void regie_certificate_set_end_date (RegieCertificate *self,
                                     const GDate      *end_date);

G_END_DECLS
