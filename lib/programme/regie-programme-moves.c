/* regie-programme-moves.c: bodies join and leave
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-moves.h>

#include <regie/regie-programme-days.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "programme/regie-programme-record-private.h"

/* Every operation first looks whether it can be done, and only then changes anything. Both days of
 * a term belong to it. */

static gboolean
is_in_programme (RegieProgramme *self,
                 RegieBody      *body)
{
  REGIE_ITEMS_FOREACH (RegieBody, other, regie_programme_peek_bodies (self))
    if (other == body)
      return TRUE;

  return FALSE;
}

/* Whatever became part of another body does not come back as itself. */
static gboolean
was_merged (RegieProgramme *self,
            RegieBody      *body)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));

  REGIE_ITEMS_FOREACH (RegieBodyMerger, merger, regie_programme_peek_mergers (self))
    {
      const char *const *merged = regie_body_merger_get_merged (merger);

      if (id != NULL && merged != NULL && g_strv_contains (merged, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
can_come_back (RegieProgramme  *self,
               RegieBody       *body,
               const GDate     *day,
               GError         **error)
{
  const RegieItems *terms = regie_body_peek_terms (body);

  if (was_merged (self, body))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "mergers: the body has become part of another");
  if (regie_items_get_length (terms) == 0)
    return regie_refuse (error, REGIE_ERROR_EXISTS, "terms: the body takes part all the time");

  REGIE_ITEMS_FOREACH (RegieBodyTerm, term, terms)
    {
      const GDate *end = regie_body_term_get_end_date (term);

      if (end == NULL || g_date_compare (end, day) >= 0)
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "terms[%u]: the body takes part on that day or later",
                             term_i);
    }

  return TRUE;
}

static gboolean
can_come_in (RegieProgramme  *self,
             RegieBody       *body,
             GError         **error)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));

  if (id != NULL && regie_programme_find_body (self, id) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_EXISTS,
                         "bodies: there is another body with the id %s",
                         id);
  if (regie_items_get_length (regie_body_peek_terms (body)) > 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "terms: a body that comes in has none yet");

  return TRUE;
}

/**
 * regie_programme_join:
 * @self: a programme
 * @body: (transfer none): a body
 * @day: its first day
 * @error: return location for an error
 *
 * Lets a body take part from a day on: a new one, which is added to the programme and gets an id
 * if it has none, or one that has left and comes back, which is a new term.
 *
 * Errors: %REGIE_ERROR_EXISTS when the body takes part on that day or later already, or when
 * another has its id; %REGIE_ERROR_REFUSED when a new body has terms, or when the body has become
 * part of another. Nothing is changed then.
 *
 * Source: method, section 7.0; that bodies come and go is ours.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_programme_join (RegieProgramme  *self,
                      RegieBody       *body,
                      const GDate     *day,
                      GError         **error)
{
  g_autoptr(RegieBodyTerm) term = NULL;
  gboolean is_new = FALSE;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), FALSE);
  g_return_val_if_fail (REGIE_IS_BODY (body), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  is_new = !is_in_programme (self, body);
  if (is_new ? !can_come_in (self, body, error) : !can_come_back (self, body, day, error))
    return FALSE;

  term = regie_body_term_new ();
  regie_body_term_set_start_date (term, day);
  regie_body_add_term (body, term);
  if (is_new)
    {
      regie_ensure_id (body);
      regie_programme_add_body (self, body);
    }

  return TRUE;
}

/* The term of a day, which must be the last one and go on; NULL with an error set when there is
 * none, or NULL without one when the body has no terms at all. */
static gboolean
find_open_term (RegieBody      *body,
                const GDate    *last,
                RegieBodyTerm **found,
                GError        **error)
{
  const RegieItems *terms = regie_body_peek_terms (body);

  REGIE_ITEMS_FOREACH (RegieBodyTerm, term, terms)
    {
      const GDate *start = regie_body_term_get_start_date (term);

      if (start != NULL && g_date_compare (start, last) > 0)
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "terms[%u]: the body takes part again later",
                             term_i);
      if (!regie_entity_is_in_force (REGIE_ENTITY (term), last))
        continue;
      if (regie_body_term_get_end_date (term) != NULL)
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "terms[%u].end_date: there is a last day already",
                             term_i);
      if (*found != NULL)
        return regie_refuse (error,
                             REGIE_ERROR_REFUSED,
                             "terms[%u]: two terms hold on that day",
                             term_i);
      *found = term;
    }

  if (*found == NULL && regie_items_get_length (terms) > 0)
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "terms: the body takes no part on that day");

  return TRUE;
}

/**
 * regie_programme_leave:
 * @self: a programme
 * @body: a body of the programme
 * @last: its last day
 * @reason: why
 * @error: return location for an error
 *
 * Lets a body take part no longer after a day. What it did stays on record. It can come back with
 * [method@Regie.Programme.join].
 *
 * Errors: %REGIE_ERROR_REFUSED without a reason, or when two terms hold on the day;
 * %REGIE_ERROR_NOT_FOUND when the body is not in the programme or takes no part on the day;
 * %REGIE_ERROR_EXISTS when a last day is set already, or when the body takes part again later.
 * Nothing is changed then.
 *
 * Source: method, section 7.0; that bodies come and go is ours.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_programme_leave (RegieProgramme  *self,
                       RegieBody       *body,
                       const GDate     *last,
                       const char      *reason,
                       GError         **error)
{
  RegieBodyTerm *term = NULL;
  g_autoptr(RegieBodyTerm) made = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), FALSE);
  g_return_val_if_fail (REGIE_IS_BODY (body), FALSE);
  g_return_val_if_fail (last != NULL && g_date_valid (last), FALSE);

  if (!regie_is_said (reason))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "reason: nothing is said here");
  if (!is_in_programme (self, body))
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "bodies: the body is not in the programme");
  if (!find_open_term (body, last, &term, error))
    return FALSE;

  if (term == NULL)
    {
      made = regie_body_term_new ();
      regie_body_add_term (body, made);
      term = made;
    }
  regie_body_term_set_end_date (term, last);
  regie_body_term_set_reason (term, reason);

  return TRUE;
}
