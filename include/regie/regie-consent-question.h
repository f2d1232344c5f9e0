/* regie-consent-question.h: somebody who must still be asked
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_CONSENT_QUESTION (regie_consent_question_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieConsentQuestion, regie_consent_question, REGIE, CONSENT_QUESTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieConsentQuestion *regie_consent_question_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_person (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_person (RegieConsentQuestion *self,
                                        const char           *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_organisation (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_organisation (RegieConsentQuestion *self,
                                              const char           *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_behalf_of (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_behalf_of (RegieConsentQuestion *self,
                                           const char           *behalf_of);
REGIE_AVAILABLE_IN_ALL
RegieConsentAct regie_consent_question_get_act (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_act (RegieConsentQuestion *self,
                                     RegieConsentAct       act);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_consent_question_get_answer (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_answer (RegieConsentQuestion *self,
                                        RegieAnswer           answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_consent (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_consent (RegieConsentQuestion *self,
                                         const char           *consent);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_rule (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_rule (RegieConsentQuestion *self,
                                      const char           *rule);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_reason (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_reason (RegieConsentQuestion *self,
                                        const char           *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_question_get_source (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_source (RegieConsentQuestion *self,
                                        const char           *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_consent_question_get_is_provisional (RegieConsentQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_question_set_is_provisional (RegieConsentQuestion *self,
                                                gboolean              is_provisional);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_consent_list_to_ask (RegieDossier    *dossier,
                                       RegieMethod     *method,
                                       const char      *person,
                                       RegieConsentAct  act,
                                       const GDate     *day,
                                       const char      *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
