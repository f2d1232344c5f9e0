/* regie-agreement-test.h: a test of a safety agreement
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

#define REGIE_TYPE_AGREEMENT_TEST (regie_agreement_test_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAgreementTest, regie_agreement_test, REGIE, AGREEMENT_TEST, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAgreementTest *regie_agreement_test_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_agreement_test_get_date (RegieAgreementTest *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_test_set_date (RegieAgreementTest *self,
                                    const GDate        *date);
REGIE_AVAILABLE_IN_ALL
RegieAgreementState regie_agreement_test_get_state (RegieAgreementTest *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_test_set_state (RegieAgreementTest  *self,
                                     RegieAgreementState  state);
REGIE_AVAILABLE_IN_ALL
const char *regie_agreement_test_get_by (RegieAgreementTest *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_test_set_by (RegieAgreementTest *self,
                                  const char         *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_agreement_test_get_what (RegieAgreementTest *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_test_set_what (RegieAgreementTest *self,
                                    const char         *what);
REGIE_AVAILABLE_IN_ALL
const char *regie_agreement_test_get_consequence (RegieAgreementTest *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_test_set_consequence (RegieAgreementTest *self,
                                           const char         *consequence);

G_END_DECLS
