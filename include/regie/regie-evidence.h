/* regie-evidence.h: what shows that an action was done
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

#define REGIE_TYPE_EVIDENCE (regie_evidence_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEvidence, regie_evidence, REGIE, EVIDENCE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEvidence *regie_evidence_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_evidence_get_title (RegieEvidence *self);
REGIE_AVAILABLE_IN_ALL
void regie_evidence_set_title (RegieEvidence *self,
                               const char    *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_evidence_get_reference (RegieEvidence *self);
REGIE_AVAILABLE_IN_ALL
void regie_evidence_set_reference (RegieEvidence *self,
                                   const char    *reference);
REGIE_AVAILABLE_IN_ALL
const char *regie_evidence_get_digest (RegieEvidence *self);
REGIE_AVAILABLE_IN_ALL
void regie_evidence_set_digest (RegieEvidence *self,
                                const char    *digest);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_evidence_get_date (RegieEvidence *self);
REGIE_AVAILABLE_IN_ALL
void regie_evidence_set_date (RegieEvidence *self,
                              const GDate   *date);

G_END_DECLS
