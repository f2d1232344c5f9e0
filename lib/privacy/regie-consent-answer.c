/* regie-consent-answer.c: what somebody answered
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "privacy/regie-consent-answer-private.h"

#include <regie/regie-professional.h>

#include "model/regie-model-items-private.h"

static gboolean
is_by (const GDate *date,
       const GDate *day)
{
  return date != NULL && g_date_compare (date, day) <= 0;
}

static gboolean
is_meant (RegieConsent    *consent,
          const char      *asked,
          const char      *about,
          RegieConsentAct  act)
{
  const char *behalf_of = regie_consent_get_behalf_of (consent);

  if (behalf_of == NULL)
    behalf_of = regie_consent_get_person (consent);

  return asked != NULL && regie_consent_get_act (consent) == act &&
         g_strcmp0 (regie_consent_get_person (consent), asked) == 0 &&
         g_strcmp0 (behalf_of, about) == 0;
}

/* Without a day of the answer it counts as given long ago. */
static gboolean
holds (RegieConsent *consent,
       const GDate  *day)
{
  const GDate *answered = regie_consent_get_answered_date (consent);
  const GDate *expiry = regie_consent_get_expiry_date (consent);

  return regie_consent_get_answer (consent) != REGIE_ANSWER_UNKNOWN &&
         (answered == NULL || is_by (answered, day)) &&
         (expiry == NULL || g_date_compare (expiry, day) >= 0);
}

static gboolean
is_later (RegieConsent *consent,
          RegieConsent *best)
{
  const GDate *answered = regie_consent_get_answered_date (consent);
  const GDate *earlier = best == NULL ? NULL : regie_consent_get_answered_date (best);

  return best == NULL || earlier == NULL ||
         (answered != NULL && g_date_compare (answered, earlier) >= 0);
}

RegieConsent *
regie_consent_find (RegieDossier    *dossier,
                    const char      *asked,
                    const char      *about,
                    RegieConsentAct  act,
                    const GDate     *day)
{
  RegieConsent *best = NULL;

  REGIE_ITEMS_FOREACH (RegieConsent, consent, regie_dossier_peek_consents (dossier))
    if (is_meant (consent, asked, about, act) && holds (consent, day) && is_later (consent, best))
      best = consent;

  return best;
}

/* An institution answers by somebody who works for it. */
static RegieConsent *
find_of_organisation (RegieDossier    *dossier,
                      const char      *organisation,
                      const char      *about,
                      RegieConsentAct  act,
                      const GDate     *day)
{
  RegieConsent *best = NULL;

  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (dossier))
    {
      RegieConsent *consent = NULL;

      if (g_strcmp0 (regie_professional_get_organisation (professional), organisation) != 0)
        continue;
      consent =
        regie_consent_find (dossier, regie_professional_get_person (professional), about, act, day);
      if (consent != NULL && is_later (consent, best))
        best = consent;
    }

  return best;
}

void
regie_consent_question_look_up (RegieConsentQuestion *self,
                                RegieDossier         *dossier,
                                const char           *about,
                                const GDate          *day)
{
  const char *asked = regie_consent_question_get_person (self);
  const char *organisation = regie_consent_question_get_organisation (self);
  RegieConsentAct act = regie_consent_question_get_act (self);
  RegieConsent *consent = NULL;

  if (asked != NULL)
    consent = regie_consent_find (dossier, asked, about, act, day);
  else if (organisation != NULL)
    consent = find_of_organisation (dossier, organisation, about, act, day);
  if (consent == NULL)
    return;

  regie_consent_question_set_consent (self, regie_entity_get_id (REGIE_ENTITY (consent)));
  regie_consent_question_set_answer (self,
                                     is_by (regie_consent_get_withdrawn_date (consent), day)
                                       ? REGIE_ANSWER_NO
                                       : regie_consent_get_answer (consent));
}
