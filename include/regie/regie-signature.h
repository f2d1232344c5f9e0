/* regie-signature.h: somebody's signature
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

#define REGIE_TYPE_SIGNATURE (regie_signature_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSignature, regie_signature, REGIE, SIGNATURE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSignature *regie_signature_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_signature_get_person (RegieSignature *self);
REGIE_AVAILABLE_IN_ALL
void regie_signature_set_person (RegieSignature *self,
                                 const char     *person);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_signature_get_signed_date (RegieSignature *self);
REGIE_AVAILABLE_IN_ALL
void regie_signature_set_signed_date (RegieSignature *self,
                                      const GDate    *signed_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_signature_get_words (RegieSignature *self);
REGIE_AVAILABLE_IN_ALL
void regie_signature_set_words (RegieSignature *self,
                                const char     *words);

G_END_DECLS
