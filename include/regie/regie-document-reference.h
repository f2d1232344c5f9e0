/* regie-document-reference.h: a document kept elsewhere
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

#define REGIE_TYPE_DOCUMENT_REFERENCE (regie_document_reference_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieDocumentReference, regie_document_reference, REGIE, DOCUMENT_REFERENCE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDocumentReference *regie_document_reference_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_title (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_title (RegieDocumentReference *self,
                                         const char             *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_location (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_location (RegieDocumentReference *self,
                                            const char             *location);
REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_media_type (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_media_type (RegieDocumentReference *self,
                                              const char             *media_type);
REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_digest (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_digest (RegieDocumentReference *self,
                                          const char             *digest);
REGIE_AVAILABLE_IN_ALL
RegieConfidentiality regie_document_reference_get_confidentiality (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_confidentiality (RegieDocumentReference *self,
                                                   RegieConfidentiality    confidentiality);
REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_author (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_author (RegieDocumentReference *self,
                                          const char             *author);
REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_organisation (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_organisation (RegieDocumentReference *self,
                                                const char             *organisation);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_document_reference_get_date (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_date (RegieDocumentReference *self,
                                        const GDate            *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_document_reference_get_version (RegieDocumentReference *self);
REGIE_AVAILABLE_IN_ALL
void regie_document_reference_set_version (RegieDocumentReference *self,
                                           const char             *version);

G_END_DECLS
