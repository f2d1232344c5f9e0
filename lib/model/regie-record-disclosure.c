/* regie-record-disclosure.c: data go to others, on a ground that is on record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include "base/regie-list-private.h"
#include "model/regie-record-private.h"

#define LIST(model) ((const RegieList *) (model))

static gboolean
has_record (RegieDossier  *dossier,
            GType          type,
            const char    *member,
            const char    *id,
            GError       **error)
{
  if (id == NULL)
    return regie_record_refuse (error, "%s: the ground has no record", member);
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
  if (!regie_consent_allows_disclosure (REGIE_CONSENT (consent),
                                        regie_disclosure_get_date (disclosure)))
    return regie_record_refuse (error, "consent: it does not allow this on that day");

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
      return regie_record_refuse (error, "ground: on which ground is missing");
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
      return regie_record_refuse (error, "told: whether the household was told is missing");
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
    return regie_record_refuse (error, "to_person: nobody is named");

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
 * consent was not given, was withdrawn or is to something else;
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
  regie_record_ensure_id (copy);
  regie_dossier_add_disclosure (self, copy);

  return TRUE;
}
