/* regie-consent.h: a consent
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

#define REGIE_TYPE_CONSENT (regie_consent_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieConsent, regie_consent, REGIE, CONSENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieConsent *regie_consent_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_consent_get_person (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_person (RegieConsent *self,
                               const char   *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_get_behalf_of (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_behalf_of (RegieConsent *self,
                                  const char   *behalf_of);
REGIE_AVAILABLE_IN_ALL
RegieConsentAct regie_consent_get_act (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_act (RegieConsent    *self,
                            RegieConsentAct  act);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_consent_get_answer (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_answer (RegieConsent *self,
                               RegieAnswer   answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_get_purpose (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_purpose (RegieConsent *self,
                                const char   *purpose);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_consent_get_recipients (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_recipients (RegieConsent        *self,
                                   const char   *const *recipients);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_consent_get_asked_date (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_asked_date (RegieConsent *self,
                                   const GDate  *asked_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_consent_get_answered_date (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_answered_date (RegieConsent *self,
                                      const GDate  *answered_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_consent_get_expiry_date (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_expiry_date (RegieConsent *self,
                                    const GDate  *expiry_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_consent_get_withdrawn_date (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_withdrawn_date (RegieConsent *self,
                                       const GDate  *withdrawn_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_get_asked_by (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_asked_by (RegieConsent *self,
                                 const char   *asked_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_get_words (RegieConsent *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_set_words (RegieConsent *self,
                              const char   *words);
REGIE_AVAILABLE_IN_ALL
gboolean regie_consent_allows_disclosure (RegieConsent *self,
                                          const GDate  *day);

G_END_DECLS
