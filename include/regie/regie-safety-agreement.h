/* regie-safety-agreement.h: an agreement that keeps people safe
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-agreement-test.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SAFETY_AGREEMENT (regie_safety_agreement_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieSafetyAgreement, regie_safety_agreement, REGIE, SAFETY_AGREEMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyAgreement *regie_safety_agreement_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_safety_agreement_get_text (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_text (RegieSafetyAgreement *self,
                                      const char           *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_agreement_get_stage (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_stage (RegieSafetyAgreement *self,
                                       const char           *stage);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_agreement_get_trigger (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_trigger (RegieSafetyAgreement *self,
                                         const char           *trigger);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_safety_agreement_get_who (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_who (RegieSafetyAgreement        *self,
                                     const char           *const *who);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_agreement_get_supervisor (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_supervisor (RegieSafetyAgreement *self,
                                            const char           *supervisor);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_agreement_get_if_broken (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_if_broken (RegieSafetyAgreement *self,
                                           const char           *if_broken);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_agreement_get_start_date (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_start_date (RegieSafetyAgreement *self,
                                            const GDate          *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_agreement_get_end_date (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_end_date (RegieSafetyAgreement *self,
                                          const GDate          *end_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_agreement_get_review_date (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_set_review_date (RegieSafetyAgreement *self,
                                             const GDate          *review_date);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_agreement_get_tests (RegieSafetyAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_agreement_add_test (RegieSafetyAgreement *self,
                                      RegieAgreementTest   *test);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_agreement_remove_test (RegieSafetyAgreement *self,
                                             RegieAgreementTest   *test);

G_END_DECLS
