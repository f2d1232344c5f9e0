/* regie-record.c: what operations ask of a record before they take it in
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-record-private.h"

#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"

gboolean
regie_record_has_day (const char   *member,
                      const GDate  *date,
                      GError      **error)
{
  if (date == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "%s: the day is missing", member);

  return TRUE;
}

gboolean
regie_record_has_text (const char  *member,
                       const char  *text,
                       GError     **error)
{
  if (!regie_is_said (text))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "%s: nothing is said here", member);

  return TRUE;
}

static gboolean
is_known (RegieDossier  *dossier,
          const char    *member,
          const char    *person,
          GError       **error)
{
  if (regie_dossier_get_person (dossier, person) != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "%s: there is nobody with the id %s",
               member,
               person);

  return FALSE;
}

gboolean
regie_record_knows (RegieDossier  *dossier,
                    const char    *member,
                    const char    *person,
                    GError       **error)
{
  if (person == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "%s: nobody is named", member);

  return is_known (dossier, member, person, error);
}

gboolean
regie_record_knows_all (RegieDossier        *dossier,
                        const char          *member,
                        const char   *const *persons,
                        GError             **error)
{
  if (persons == NULL || persons[0] == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "%s: nobody is named", member);

  for (gsize i = 0; persons[i] != NULL; i++)
    if (!is_known (dossier, member, persons[i], error))
      return FALSE;

  return TRUE;
}

/* What was given once stays as it is: neither the record itself nor one with its id comes twice. */
gboolean
regie_record_is_new (GListModel  *list,
                     gpointer     record,
                     const char  *member,
                     GError     **error)
{
  const char *id = regie_entity_get_id (record);

  REGIE_ITEMS_FOREACH (RegieEntity, other, regie_list_get_items (list))
    {
      if (other != record && (id == NULL || g_strcmp0 (regie_entity_get_id (other), id) != 0))
        continue;
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_EXISTS,
                   "%s: it is on record already; what was given does not change",
                   member);
      return FALSE;
    }

  return TRUE;
}

RegieSafetyTrack *
regie_record_find_track (RegieDossier  *dossier,
                         const GDate   *day,
                         GError       **error)
{
  RegieSafetyTrack *track = regie_dossier_get_safety_track_on (dossier, day);

  if (track == NULL)
    g_set_error_literal (error,
                         REGIE_ERROR,
                         REGIE_ERROR_NOT_FOUND,
                         "safety_tracks: no track is open on that day; open one first");

  return track;
}

/* The last day of what ends because something else begins: the day before, or that day itself when
 * it began on it, or when no day comes before it. */
GDate
regie_record_last_day (const GDate *began,
                       const GDate *next)
{
  GDate last = *next;

  if ((began == NULL || regie_day_compare (began, next) < 0) && g_date_get_julian (next) > 1)
    g_date_subtract_days (&last, 1);

  return last;
}
