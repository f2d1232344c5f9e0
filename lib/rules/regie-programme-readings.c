/* regie-programme-readings.c: what the cases say is kept in a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-targets.h>

#include <regie/regie-error.h>
#include <regie/regie-programme-days.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "programme/regie-programme-record-private.h"

/* Whether the reading is of the body, as readings name bodies. */
static gboolean
is_of_body (RegieBody     *body,
            RegieReading  *reading,
            GError       **error)
{
  const char *named = regie_reading_get_body (reading);
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));

  if (regie_reading_get_level (reading) != regie_body_get_level (body))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "level: the reading is of another level than the body");

  switch (regie_body_get_level (body))
    {
    case REGIE_BODY_LEVEL_REGION:
      if (named == NULL || g_strcmp0 (named, regie_body_get_name (body)) == 0 ||
          g_strcmp0 (named, id) == 0)
        return TRUE;
      break;
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      if (named != NULL && g_strcmp0 (named, regie_body_get_municipality_code (body)) == 0)
        return TRUE;
      break;
    case REGIE_BODY_LEVEL_ORGANISATION:
      if (g_strcmp0 (named, id) == 0)
        return TRUE;
      break;
    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
      break;
    }

  return regie_refuse (error, REGIE_ERROR_REFUSED, "body: the reading is of another body");
}

/* A reading of one municipality is not that of an organisation that works in more. */
static gboolean
is_whole (RegieProgramme  *self,
          RegieBody       *body,
          RegieReading    *reading,
          GError         **error)
{
  g_autoptr(GListModel) municipalities = NULL;

  if (regie_body_get_level (body) != REGIE_BODY_LEVEL_ORGANISATION ||
      regie_reading_get_municipality (reading) == NULL)
    return TRUE;

  municipalities =
    regie_programme_list_municipalities_of (self,
                                            regie_entity_get_id (REGIE_ENTITY (body)),
                                            regie_reading_get_end_date (reading));
  if (g_list_model_get_n_items (municipalities) > 1)
    return regie_refuse (
      error,
      REGIE_ERROR_REFUSED,
      "municipality: the reading is of one of several in which the organisation works");

  return TRUE;
}

static gboolean
is_same_day (const GDate *one,
             const GDate *two)
{
  return one == NULL || two == NULL ? one == two : g_date_compare (one, two) == 0;
}

/* What stands on a day has no first day. */
static const GDate *
first_day_of (RegieReading *reading)
{
  return regie_reading_get_is_stock (reading) ? NULL : regie_reading_get_start_date (reading);
}

static gboolean
is_new (RegieBody     *body,
        RegieReading  *reading,
        GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieBodyReading, other, regie_body_peek_readings (body))
    if (g_strcmp0 (regie_body_reading_get_indicator (other),
                   regie_reading_get_indicator (reading)) == 0 &&
        is_same_day (regie_body_reading_get_start_date (other), first_day_of (reading)) &&
        is_same_day (regie_body_reading_get_end_date (other), regie_reading_get_end_date (reading)))
      return regie_refuse (error,
                           REGIE_ERROR_EXISTS,
                           "readings[%u]: the body has a reading of the indicator for the period",
                           other_i);

  return TRUE;
}

static gboolean
can_record (RegieProgramme  *self,
            RegieBody       *body,
            RegieReading    *reading,
            GError         **error)
{
  if (regie_reading_get_indicator (reading) == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "indicator: none is named");
  if (regie_reading_get_end_date (reading) == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "end_date: the day is missing");
  if (regie_reading_get_group (reading) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "group: the reading is of a part of what is counted");

  return is_of_body (body, reading, error) && is_whole (self, body, reading, error) &&
         is_new (body, reading, error);
}

/**
 * regie_programme_record_reading:
 * @self: a programme
 * @body: id of a body of the programme
 * @reading: a reading of the cases of that body
 * @origin: (nullable): where the numbers come from
 * @error: return location for an error
 *
 * Keeps what the cases say of an indicator as a reading of a body. A number that is withheld in the
 * reading is withheld in what is kept. Of a measure the median is kept.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no such body; %REGIE_ERROR_REFUSED when the reading
 * names no indicator or no last day, is of another body, of a group, or of one of several
 * municipalities of an organisation; %REGIE_ERROR_EXISTS when the body has a reading of the
 * indicator for the period. Nothing is changed then.
 *
 * Source: method, section 7.6.
 *
 * Returns: (transfer none): the reading of the body
 *
 * Since: 0.1
 */
RegieBodyReading *
regie_programme_record_reading (RegieProgramme  *self,
                                const char      *body,
                                RegieReading    *reading,
                                const char      *origin,
                                GError         **error)
{
  g_autoptr(RegieBodyReading) kept = NULL;
  RegieBody *owner = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (body != NULL, NULL);
  g_return_val_if_fail (REGIE_IS_READING (reading), NULL);

  owner = regie_programme_look_up_body (self, "bodies", body, error);
  if (owner == NULL)
    return NULL;
  if (!can_record (self, owner, reading, error))
    return NULL;

  kept = regie_body_reading_new ();
  regie_ensure_id (kept);
  regie_body_reading_set_indicator (kept, regie_reading_get_indicator (reading));
  regie_body_reading_set_start_date (kept, first_day_of (reading));
  regie_body_reading_set_end_date (kept, regie_reading_get_end_date (reading));
  regie_body_reading_set_numerator (kept, regie_reading_get_numerator (reading));
  regie_body_reading_set_numerator_state (kept, regie_reading_get_numerator_state (reading));
  regie_body_reading_set_denominator (kept, regie_reading_get_denominator (reading));
  regie_body_reading_set_denominator_state (kept, regie_reading_get_denominator_state (reading));
  regie_body_reading_set_measure (kept, regie_reading_get_median (reading));
  regie_body_reading_set_origin (kept, origin);
  regie_body_reading_set_note (kept, regie_reading_get_note (reading));
  regie_body_add_reading (owner, kept);

  /* The body owns it. */
  return kept;
}
