/* regie-consent-rule.h: who is asked for consent, by age and act
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_CONSENT_RULE (regie_consent_rule_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieConsentRule, regie_consent_rule, REGIE, CONSENT_RULE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieConsentRule *regie_consent_rule_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieConsentAct regie_consent_rule_get_act (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_act (RegieConsentRule *self,
                                 RegieConsentAct   act);
REGIE_AVAILABLE_IN_ALL
int regie_consent_rule_get_min_age (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_min_age (RegieConsentRule *self,
                                     int               min_age);
REGIE_AVAILABLE_IN_ALL
int regie_consent_rule_get_max_age (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_max_age (RegieConsentRule *self,
                                     int               max_age);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_consent_rule_get_ask (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_ask (RegieConsentRule        *self,
                                 const char       *const *ask);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_consent_rule_get_ask_if_unable (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_ask_if_unable (RegieConsentRule        *self,
                                           const char       *const *ask_if_unable);
REGIE_AVAILABLE_IN_ALL
gboolean regie_consent_rule_get_both_holders (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_both_holders (RegieConsentRule *self,
                                          gboolean          both_holders);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_consent_rule_get_explanation (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_add_explanation_label (RegieConsentRule *self,
                                               RegieLabel       *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_consent_rule_remove_explanation_label (RegieConsentRule *self,
                                                      RegieLabel       *explanation_label);
REGIE_AVAILABLE_IN_ALL
const char *regie_consent_rule_get_source (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_source (RegieConsentRule *self,
                                    const char       *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_consent_rule_get_is_provisional (RegieConsentRule *self);
REGIE_AVAILABLE_IN_ALL
void regie_consent_rule_set_is_provisional (RegieConsentRule *self,
                                            gboolean          is_provisional);

G_END_DECLS
