/* regie-programme-days.c: who takes part where on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-status-private.h"
#include "programme/regie-programme-items-private.h"

/* Each question walks through the bodies once. Both days of a period belong to it. */

static gboolean
has_id (gpointer    record,
        const char *id)
{
  return g_strcmp0 (regie_entity_get_id (record), id) == 0;
}

static gboolean
is_day (const GDate *day)
{
  return day != NULL && g_date_valid (day);
}

/**
 * regie_programme_find_body:
 * @self: a programme
 * @id: an id
 *
 * Finds a body by its id. Of two with the same id it is the first.
 *
 * Returns: (nullable) (transfer none): the body, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieBody *
regie_programme_find_body (RegieProgramme *self,
                           const char     *id)
{
  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if (has_id (body, id))
      return body;

  return NULL;
}

/**
 * regie_body_takes_part_on:
 * @self: a body
 * @day: a day
 *
 * Tells whether a body takes part in the programme on a day: on a day of one of its
 * [property@Regie.Body:terms], or on any day when it has none.
 *
 * Returns: whether it takes part
 *
 * Since: 0.1
 */
gboolean
regie_body_takes_part_on (RegieBody   *self,
                          const GDate *day)
{
  const RegieItems *terms = NULL;

  g_return_val_if_fail (REGIE_IS_BODY (self), FALSE);
  g_return_val_if_fail (is_day (day), FALSE);

  terms = regie_body_peek_terms (self);
  REGIE_ITEMS_FOREACH (RegieEntity, term, terms)
    if (regie_entity_is_in_force (term, day))
      return TRUE;

  return regie_items_get_length (terms) == 0;
}

/**
 * regie_programme_list_bodies_on:
 * @self: a programme
 * @level: a level, or %REGIE_BODY_LEVEL_UNKNOWN for all of them
 * @day: a day
 *
 * Lists the bodies that take part on a day, in their order in the programme.
 *
 * Source: method, section 7.0.
 *
 * Returns: (transfer full): a list of [class@Regie.Body]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_bodies_on (RegieProgramme *self,
                                RegieBodyLevel  level,
                                const GDate    *day)
{
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (is_day (day), NULL);

  found = regie_list_new (REGIE_TYPE_BODY);
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if ((level == REGIE_BODY_LEVEL_UNKNOWN || regie_body_get_level (body) == level) &&
        regie_body_takes_part_on (body, day))
      regie_list_add (found, REGIE_ENTITY (body));

  return G_LIST_MODEL (found);
}

/* Whether a body works in a municipality on a day. */
static gboolean
is_present (RegieBody   *body,
            const char  *municipality,
            const GDate *day)
{
  REGIE_ITEMS_FOREACH (RegiePresence, presence, regie_body_peek_presences (body))
    if (g_strcmp0 (regie_presence_get_municipality (presence), municipality) == 0 &&
        regie_entity_is_in_force (REGIE_ENTITY (presence), day))
      return TRUE;

  return FALSE;
}

/**
 * regie_programme_list_organisations_in:
 * @self: a programme
 * @municipality: id of a municipality
 * @day: a day
 *
 * Lists the organisations that take part on a day and work in a municipality then, each once, in
 * their order in the programme. After a merger they are found at the municipality that came of it,
 * on days before it at the one that was.
 *
 * Source: method, section 7.0.
 *
 * Returns: (transfer full): a list of [class@Regie.Body]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_organisations_in (RegieProgramme *self,
                                       const char     *municipality,
                                       const GDate    *day)
{
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (municipality != NULL, NULL);
  g_return_val_if_fail (is_day (day), NULL);

  found = regie_list_new (REGIE_TYPE_BODY);
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if (regie_body_get_level (body) == REGIE_BODY_LEVEL_ORGANISATION &&
        is_present (body, municipality, day) && regie_body_takes_part_on (body, day))
      regie_list_add (found, REGIE_ENTITY (body));

  return G_LIST_MODEL (found);
}

/**
 * regie_programme_list_municipalities_of:
 * @self: a programme
 * @organisation: id of an organisation
 * @day: a day
 *
 * Lists the municipalities that take part on a day and in which an organisation works then, each
 * once, in their order in the programme.
 *
 * Source: method, section 7.0.
 *
 * Returns: (transfer full): a list of [class@Regie.Body]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_municipalities_of (RegieProgramme *self,
                                        const char     *organisation,
                                        const GDate    *day)
{
  g_autoptr(GHashTable) present = NULL;
  RegieBody *owner = NULL;
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (organisation != NULL, NULL);
  g_return_val_if_fail (is_day (day), NULL);

  found = regie_list_new (REGIE_TYPE_BODY);
  owner = regie_programme_find_body (self, organisation);
  if (owner == NULL)
    return G_LIST_MODEL (found);

  present = g_hash_table_new (regie_hash_string, g_str_equal);
  REGIE_ITEMS_FOREACH (RegiePresence, presence, regie_body_peek_presences (owner))
    if (regie_presence_get_municipality (presence) != NULL &&
        regie_entity_is_in_force (REGIE_ENTITY (presence), day))
      g_hash_table_add (present, (char *) regie_presence_get_municipality (presence));

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (body));

      if (id != NULL && regie_body_get_level (body) == REGIE_BODY_LEVEL_MUNICIPALITY &&
          g_hash_table_contains (present, id) && regie_body_takes_part_on (body, day))
        regie_list_add (found, REGIE_ENTITY (body));
    }

  return G_LIST_MODEL (found);
}

/**
 * regie_body_mandate_holds_on:
 * @self: a mandate of a body
 * @day: a day
 *
 * Tells whether a mandate holds on a day: it has begun, has not ended, and was not withdrawn on or
 * before the day.
 *
 * Source: method, section 4.4.
 *
 * Returns: whether it holds
 *
 * Since: 0.1
 */
gboolean
regie_body_mandate_holds_on (RegieBodyMandate *self,
                             const GDate      *day)
{
  const GDate *withdrawn = NULL;

  g_return_val_if_fail (REGIE_IS_BODY_MANDATE (self), FALSE);
  g_return_val_if_fail (is_day (day), FALSE);

  withdrawn = regie_body_mandate_get_withdrawn_date (self);

  return regie_entity_is_in_force (REGIE_ENTITY (self), day) &&
         (withdrawn == NULL || g_date_compare (withdrawn, day) > 0);
}

/**
 * regie_programme_list_mandates_on:
 * @self: a programme
 * @body: (nullable): id of the body that gave them, or %NULL for all
 * @functionary: (nullable): id of who has them, or %NULL for everybody
 * @subject: what they are about, or %REGIE_MANDATE_SUBJECT_UNKNOWN for everything
 * @day: a day
 *
 * Lists the mandates that hold on a day. One that has ended or was withdrawn is not among them, nor
 * is one of a body that takes no part on the day: after a merger, the body that came of it gives
 * mandates of its own.
 *
 * Source: method, sections 4.4, 7.2 and 7.3, theme B; that a mandate ends with the part that a body
 * takes is ours.
 *
 * Returns: (transfer full): a list of [class@Regie.BodyMandate]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_mandates_on (RegieProgramme      *self,
                                  const char          *body,
                                  const char          *functionary,
                                  RegieMandateSubject  subject,
                                  const GDate         *day)
{
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (is_day (day), NULL);

  found = regie_list_new (REGIE_TYPE_BODY_MANDATE);
  REGIE_ITEMS_FOREACH (RegieBody, giver, regie_programme_peek_bodies (self))
    {
      if ((body != NULL && !has_id (giver, body)) || !regie_body_takes_part_on (giver, day))
        continue;
      REGIE_ITEMS_FOREACH (RegieBodyMandate, mandate, regie_body_peek_mandates (giver))
        if ((functionary == NULL ||
             g_strcmp0 (regie_body_mandate_get_functionary (mandate), functionary) == 0) &&
            (subject == REGIE_MANDATE_SUBJECT_UNKNOWN ||
             regie_body_mandate_get_subject (mandate) == subject) &&
            regie_body_mandate_holds_on (mandate, day))
          regie_list_add (found, REGIE_ENTITY (mandate));
    }

  return G_LIST_MODEL (found);
}

static gboolean
is_after (const GDate *date,
          const GDate *day)
{
  return date != NULL && g_date_compare (date, day) > 0;
}

/**
 * regie_implementation_action_get_status_on:
 * @self: an action of a body
 * @day: a day
 *
 * Gets what had become of an action by a day, as far as its days tell: what was done later was not
 * done yet, and what began later had not begun. Nothing tells since when an action is blocked or
 * dropped; that counts on every day.
 *
 * Source: ours.
 *
 * Returns: the status
 *
 * Since: 0.1
 */
RegieActionStatus
regie_implementation_action_get_status_on (RegieImplementationAction *self,
                                           const GDate               *day)
{
  RegieActionStatus status = REGIE_ACTION_STATUS_OPEN;
  const GDate *start = NULL;

  g_return_val_if_fail (REGIE_IS_IMPLEMENTATION_ACTION (self), REGIE_ACTION_STATUS_OPEN);
  g_return_val_if_fail (is_day (day), REGIE_ACTION_STATUS_OPEN);

  status = regie_implementation_action_get_status (self);
  start = regie_implementation_action_get_start_date (self);
  if (status == REGIE_ACTION_STATUS_DONE &&
      is_after (regie_implementation_action_get_done_date (self), day))
    status = start == NULL ? REGIE_ACTION_STATUS_OPEN : REGIE_ACTION_STATUS_ACTIVE;
  if (status == REGIE_ACTION_STATUS_ACTIVE && is_after (start, day))
    status = REGIE_ACTION_STATUS_OPEN;

  return status;
}

/**
 * regie_implementation_action_is_overdue:
 * @self: an action of a body
 * @day: a day
 *
 * Tells whether an action should have been done before a day, and was not. What was dropped is not
 * overdue, nor is what has no planned last day.
 *
 * Returns: whether it is overdue
 *
 * Since: 0.1
 */
gboolean
regie_implementation_action_is_overdue (RegieImplementationAction *self,
                                        const GDate               *day)
{
  const GDate *end = NULL;

  g_return_val_if_fail (REGIE_IS_IMPLEMENTATION_ACTION (self), FALSE);
  g_return_val_if_fail (is_day (day), FALSE);

  end = regie_implementation_action_get_planned_end_date (self);

  return end != NULL && g_date_compare (end, day) < 0 &&
         regie_action_status_is_open (regie_implementation_action_get_status_on (self, day));
}
