/* regie-programme-learning.c: who is trained on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-learning.h>

#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "programme/regie-programme-items-private.h"

/* One walk finds the last day of each learning event, one the bodies that are asked for, and one
 * the people who work there. */

static gboolean
is_day (const GDate *day)
{
  return day != NULL && g_date_valid (day);
}

/* The events by id, of two with the same id the first. */
static GHashTable *
index_events (RegieProgramme *self)
{
  GHashTable *events = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    REGIE_ITEMS_FOREACH (RegieLearningEvent, event, regie_body_peek_learning_events (body))
      {
        const char *id = regie_entity_get_id (REGIE_ENTITY (event));

        if (id != NULL && !g_hash_table_contains (events, id))
          g_hash_table_insert (events, (char *) id, event);
      }

  return events;
}

/* Whether an event had ended by a day: one that was not held, or that is not there, had not. */
static gboolean
had_ended (RegieLearningEvent *event,
           const GDate        *day)
{
  const GDate *end = NULL;

  if (event == NULL)
    return FALSE;
  end = regie_learning_event_get_end_date (event);
  if (end == NULL)
    end = regie_learning_event_get_start_date (event);

  return end != NULL && g_date_compare (end, day) <= 0;
}

static gboolean
proves (RegieCertificate *certificate,
        const char       *role,
        const GDate      *day,
        GHashTable       *events)
{
  const char *event = regie_certificate_get_learning_event (certificate);
  const GDate *start = regie_certificate_get_start_date (certificate);

  if (role != NULL && g_strcmp0 (regie_certificate_get_role (certificate), role) != 0)
    return FALSE;
  if (start == NULL || !regie_entity_is_in_force (REGIE_ENTITY (certificate), day))
    return FALSE;

  return event == NULL || had_ended (g_hash_table_lookup (events, event), start);
}

static gboolean
is_trained (RegieFunctionary *functionary,
            const char       *role,
            const GDate      *day,
            GHashTable       *events)
{
  REGIE_ITEMS_FOREACH (RegieCertificate,
                       certificate,
                       regie_functionary_peek_certificates (functionary))
    if (proves (certificate, role, day, events))
      return TRUE;

  return FALSE;
}

/**
 * regie_programme_is_trained_on:
 * @self: a programme
 * @functionary: id of a functionary
 * @role: (nullable): a role, by id of a word of the method, or %NULL for any
 * @day: a day
 *
 * Tells whether somebody is trained for a role on a day: a certificate for the role was given on or
 * before the day and has not ended. One that was given before its learning event ended proves
 * nothing, nor does one of which the day or the event is not recorded.
 *
 * Of many people at once: [method@Regie.Programme.list_trained_on].
 *
 * Source: method, sections 7.6 and 8.3; what a certificate proves is ours.
 *
 * Returns: whether they are trained; %FALSE when there is nobody with this id
 *
 * Since: 0.1
 */
gboolean
regie_programme_is_trained_on (RegieProgramme *self,
                               const char     *functionary,
                               const char     *role,
                               const GDate    *day)
{
  g_autoptr(GHashTable) events = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), FALSE);
  g_return_val_if_fail (functionary != NULL, FALSE);
  g_return_val_if_fail (is_day (day), FALSE);

  events = index_events (self);
  REGIE_ITEMS_FOREACH (RegieFunctionary, item, regie_programme_peek_functionaries (self))
    if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (item)), functionary) == 0)
      return is_trained (item, role, day, events);

  return FALSE;
}

static void
add_id (GHashTable *ids,
        RegieBody  *body)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));

  if (id != NULL)
    g_hash_table_add (ids, (char *) id);
}

/* Adds the organisations that work in one of the municipalities on a day. */
static void
add_organisations (RegieProgramme *self,
                   GHashTable     *municipalities,
                   const GDate    *day,
                   GHashTable     *ids)
{
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    {
      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_ORGANISATION ||
          !regie_body_takes_part_on (body, day))
        continue;
      REGIE_ITEMS_FOREACH (RegiePresence, presence, regie_body_peek_presences (body))
        {
          const char *municipality = regie_presence_get_municipality (presence);

          if (municipality != NULL && g_hash_table_contains (municipalities, municipality) &&
              regie_entity_is_in_force (REGIE_ENTITY (presence), day))
            add_id (ids, body);
        }
    }
}

static guint
count_regions (RegieProgramme *self)
{
  guint n_regions = 0;

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    n_regions += regie_body_get_level (body) == REGIE_BODY_LEVEL_REGION;

  return n_regions;
}

static void
add_all (RegieProgramme *self,
         const GDate    *day,
         GHashTable     *ids)
{
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if (regie_body_takes_part_on (body, day))
      add_id (ids, body);
}

/* Adds a region with its municipalities and the organisations that work in those. */
static void
add_region (RegieProgramme *self,
            RegieBody      *region,
            const GDate    *day,
            GHashTable     *ids)
{
  g_autoptr(GHashTable) municipalities = g_hash_table_new (regie_hash_string, g_str_equal);
  const char *id = regie_entity_get_id (REGIE_ENTITY (region));

  add_id (ids, region);
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if (regie_body_get_level (body) == REGIE_BODY_LEVEL_MUNICIPALITY &&
        g_strcmp0 (regie_body_get_region (body), id) == 0 && regie_body_takes_part_on (body, day))
      {
        add_id (ids, body);
        add_id (municipalities, body);
      }
  add_organisations (self, municipalities, day, ids);
}

/* Ids of the bodies whose people count for a body. */
static GHashTable *
list_employers (RegieProgramme *self,
                const char     *id,
                const GDate    *day)
{
  GHashTable *ids = g_hash_table_new (regie_hash_string, g_str_equal);
  RegieBody *body = id == NULL ? NULL : regie_programme_find_body (self, id);

  if (id == NULL)
    add_all (self, day, ids);
  if (body == NULL || !regie_body_takes_part_on (body, day))
    return ids;

  switch (regie_body_get_level (body))
    {
    case REGIE_BODY_LEVEL_REGION:
      if (count_regions (self) == 1)
        add_all (self, day, ids);
      else
        add_region (self, body, day, ids);
      break;

    case REGIE_BODY_LEVEL_MUNICIPALITY:
      {
        g_autoptr(GHashTable) municipalities = g_hash_table_new (regie_hash_string, g_str_equal);

        add_id (ids, body);
        add_id (municipalities, body);
        add_organisations (self, municipalities, day, ids);
      }
      break;

    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
    case REGIE_BODY_LEVEL_ORGANISATION:
      add_id (ids, body);
      break;
    }

  return ids;
}

static gboolean
is_employed (RegieFunctionary *functionary,
             GHashTable       *employers,
             const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieEmployment,
                       employment,
                       regie_functionary_peek_employments (functionary))
    {
      const char *body = regie_employment_get_body (employment);

      if (body != NULL && g_hash_table_contains (employers, body) &&
          regie_entity_is_in_force (REGIE_ENTITY (employment), day))
        return TRUE;
    }

  return FALSE;
}

/**
 * regie_programme_list_trained_on:
 * @self: a programme
 * @body: (nullable): id of a body, or %NULL for the whole programme
 * @role: (nullable): a role, by id of a word of the method, or %NULL for any
 * @day: a day
 *
 * Lists who is trained for a role on a day, each person once, in their order in the programme. Of
 * an organisation these are the people whom it employs then; of a municipality those whom it or an
 * organisation that works in it employs; of a region those of all its bodies. When the programme
 * has one region that is everybody. A body that takes no part on the day has nobody.
 *
 * When somebody is trained: [method@Regie.Programme.is_trained_on].
 *
 * Source: method, section 7.6, indicators I5 and I6; section 8.3.
 *
 * Returns: (transfer full): a list of [class@Regie.Functionary]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_trained_on (RegieProgramme *self,
                                 const char     *body,
                                 const char     *role,
                                 const GDate    *day)
{
  g_autoptr(GHashTable) events = NULL;
  g_autoptr(GHashTable) employers = NULL;
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (is_day (day), NULL);

  events = index_events (self);
  employers = list_employers (self, body, day);
  found = regie_list_new (REGIE_TYPE_FUNCTIONARY);
  REGIE_ITEMS_FOREACH (RegieFunctionary, functionary, regie_programme_peek_functionaries (self))
    if (is_employed (functionary, employers, day) && is_trained (functionary, role, day, events))
      regie_list_add (found, REGIE_ENTITY (functionary));

  return G_LIST_MODEL (found);
}
