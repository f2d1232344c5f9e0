/* regie-record-disclosure.c: data go to others, on a ground that is on record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-professional.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

static gboolean
has_record (RegieDossier  *dossier,
            GType          type,
            const char    *member,
            const char    *id,
            GError       **error)
{
  if (id == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "%s: the ground has no record", member);
  if (regie_entity_find (REGIE_ENTITY (dossier), type, id) != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "%s: there is none with the id %s",
               member,
               id);

  return FALSE;
}

/* Names are as people write them: capitals make no difference. */
static gboolean
is_named (RegieConsent *consent,
          const char   *name)
{
  const char *const *recipients = regie_consent_get_recipients (consent);

  for (gsize i = 0; name != NULL && recipients[i] != NULL; i++)
    if (g_ascii_strcasecmp (recipients[i], name) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_organisation_named (RegieDossier *dossier,
                       RegieConsent *consent,
                       const char   *id)
{
  REGIE_ITEMS_FOREACH (RegieOrganisation, organisation, regie_dossier_peek_organisations (dossier))
    if (id != NULL && g_strcmp0 (REGIE_ID (organisation), id) == 0 &&
        is_named (consent, regie_organisation_get_name (organisation)))
      return TRUE;

  return FALSE;
}

static gboolean
is_person_named (RegieDossier *dossier,
                 RegieConsent *consent,
                 const char   *id)
{
  RegiePerson *person = regie_dossier_get_person (dossier, id);
  g_autofree char *name = person == NULL ? NULL : regie_person_dup_name (person);

  if (is_named (consent, name))
    return TRUE;

  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (dossier))
    if (id != NULL && g_strcmp0 (regie_professional_get_person (professional), id) == 0 &&
        is_organisation_named (dossier,
                               consent,
                               regie_professional_get_organisation (professional)))
      return TRUE;

  return FALSE;
}

/* Whether a consent is a ground for a disclosure: it allows one on that day, and to its receiver. A
 * consent that names nobody does not say who may not receive data; one that does is for them alone.
 * The organisation that received the data counts, and only without one the person and whomever they
 * work for. */
gboolean
regie_record_consent_covers (RegieDossier    *dossier,
                             RegieConsent    *consent,
                             RegieDisclosure *disclosure)
{
  const char *const *recipients = regie_consent_get_recipients (consent);
  const char *organisation = regie_disclosure_get_to_organisation (disclosure);

  if (!regie_consent_allows_disclosure (consent, regie_disclosure_get_date (disclosure)))
    return FALSE;
  if (recipients == NULL)
    return TRUE;

  return organisation != NULL
           ? is_organisation_named (dossier, consent, organisation)
           : is_person_named (dossier, consent, regie_disclosure_get_to_person (disclosure));
}

static gboolean
has_consent (RegieDossier     *dossier,
             RegieDisclosure  *disclosure,
             GError          **error)
{
  const char *id = regie_disclosure_get_consent (disclosure);
  RegieEntity *consent = NULL;

  if (!has_record (dossier, REGIE_TYPE_CONSENT, "consent", id, error))
    return FALSE;

  consent = regie_entity_find (REGIE_ENTITY (dossier), REGIE_TYPE_CONSENT, id);
  if (!regie_record_consent_covers (dossier, REGIE_CONSENT (consent), disclosure))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "consent: it does not allow this, to them, on that day");

  return TRUE;
}

/* Some grounds hold only with a record of their own. */
static gboolean
has_ground (RegieDossier     *dossier,
            RegieDisclosure  *disclosure,
            GError          **error)
{
  switch (regie_disclosure_get_ground (disclosure))
    {
    case REGIE_LEGAL_GROUND_UNKNOWN:
      return regie_refuse (error, REGIE_ERROR_REFUSED, "ground: on which ground is missing");
    case REGIE_LEGAL_GROUND_CONSENT:
      return has_consent (dossier, disclosure, error);
    case REGIE_LEGAL_GROUND_REPORTING_RIGHT:
      return has_record (dossier,
                         REGIE_TYPE_WEIGHING,
                         "weighing",
                         regie_disclosure_get_weighing (disclosure),
                         error);
    case REGIE_LEGAL_GROUND_CONFLICT_OF_DUTIES:
      return regie_record_has_text ("advice", regie_disclosure_get_advice (disclosure), error);
    case REGIE_LEGAL_GROUND_LEGAL_TASK:
    case REGIE_LEGAL_GROUND_LEGAL_DUTY:
    case REGIE_LEGAL_GROUND_VITAL_INTEREST:
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

static gboolean
has_told (RegieDisclosure  *disclosure,
          GError          **error)
{
  switch (regie_disclosure_get_told (disclosure))
    {
    case REGIE_TOLD_YES:
      return TRUE;
    case REGIE_TOLD_LATER:
    case REGIE_TOLD_NO:
      return regie_record_has_text ("told_reason",
                                    regie_disclosure_get_told_reason (disclosure),
                                    error);
    case REGIE_TOLD_UNKNOWN:
      return regie_refuse (error,
                           REGIE_ERROR_REFUSED,
                           "told: whether the household was told is missing");
    }

  g_return_val_if_reached (FALSE);
}

static gboolean
has_receiver (RegieDossier     *dossier,
              RegieDisclosure  *disclosure,
              GError          **error)
{
  const char *person = regie_disclosure_get_to_person (disclosure);
  const char *organisation = regie_disclosure_get_to_organisation (disclosure);

  if (person == NULL && organisation == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "to_person: nobody is named");

  return (person == NULL || regie_record_knows (dossier, "to_person", person, error)) &&
         (organisation == NULL ||
          has_record (dossier, REGIE_TYPE_ORGANISATION, "to_organisation", organisation, error));
}

/**
 * regie_dossier_record_disclosure:
 * @self: a dossier
 * @disclosure: the disclosure: day, by whom, to whom, what, on which ground, and whether the
 *   household was told
 * @error: return location for an error
 *
 * Records that data went to others. The dossier keeps a copy: a disclosure that was made does not
 * change. Consent as a ground wants the record of that consent, the right to report that of a
 * weighing, a conflict of duties the advice that was asked.
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, the author, the receiver, what was disclosed, the
 * ground or its record, whether the household was told or why it was not, is missing, or when the
 * consent was not given, was withdrawn, is to something else or names others;
 * %REGIE_ERROR_NOT_FOUND when somebody or something that it names is not in the dossier;
 * %REGIE_ERROR_EXISTS when a disclosure with its id is on record. Nothing is changed then.
 *
 * Source: method, section 9.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_disclosure (RegieDossier     *self,
                                 RegieDisclosure  *disclosure,
                                 GError          **error)
{
  g_autoptr(RegieDisclosure) copy = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_DISCLOSURE (disclosure), FALSE);

  if (!regie_record_has_day ("date", regie_disclosure_get_date (disclosure), error) ||
      !regie_record_knows (self, "by", regie_disclosure_get_by (disclosure), error) ||
      !has_receiver (self, disclosure, error) ||
      !regie_record_has_text ("what", regie_disclosure_get_what (disclosure), error) ||
      !has_ground (self, disclosure, error) || !has_told (disclosure, error) ||
      !regie_record_is_new (regie_dossier_get_disclosures (self), disclosure, "disclosures", error))
    return FALSE;

  copy = REGIE_DISCLOSURE (regie_entity_dup (REGIE_ENTITY (disclosure)));
  regie_ensure_id (copy);
  regie_dossier_add_disclosure (self, copy);

  return TRUE;
}
