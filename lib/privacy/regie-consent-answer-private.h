/* regie-consent-answer-private.h: what somebody answered
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-consent-question.h>
#include <regie/regie-consent.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* The last consent of somebody to an act about a person that says yes or no on a day, or NULL. */
RegieConsent *regie_consent_find (RegieDossier    *dossier,
                                  const char      *asked,
                                  const char      *about,
                                  RegieConsentAct  act,
                                  const GDate     *day);

/* Fills the answer in. */
void regie_consent_question_look_up (RegieConsentQuestion *self,
                                     RegieDossier         *dossier,
                                     const char           *about,
                                     const GDate          *day);

G_END_DECLS
