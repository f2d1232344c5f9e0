/* regie-household-moves.c: people move, households split and merge
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-household-moves.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

/* Every operation first looks whether it can be done, and only then changes anything. Whoever
 * leaves on a day had the day before as the last: both days of a period belong to it. */

/* The day before, or an invalid one: before the first day of the calendar there is none. */
static GDate
day_before (const GDate *day)
{
  GDate before = *day;

  if (g_date_get_julian (day) > 1)
    g_date_subtract_days (&before, 1);
  else
    g_date_clear (&before, 1);

  return before;
}

static gboolean
has_day_before (const GDate  *last,
                GError      **error)
{
  if (!g_date_valid (last))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "day: no day comes before it");

  return TRUE;
}

static gboolean
has_household (RegieDossier    *self,
               RegieHousehold  *household,
               GError         **error)
{
  REGIE_ITEMS_FOREACH (RegieHousehold, item, regie_dossier_peek_households (self))
    if (item == household)
      return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "households: the household is not in the dossier");

  return FALSE;
}

static gboolean
has_person (RegieDossier  *self,
            const char    *person,
            GError       **error)
{
  if (regie_dossier_get_person (self, person) != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "persons: there is nobody with the id %s",
               person);

  return FALSE;
}

static gboolean
is_of (RegieMembership *membership,
       const char      *person)
{
  return g_strcmp0 (regie_membership_get_person (membership), person) == 0;
}

static RegieMembership *
find_on (RegieHousehold *household,
         const char     *person,
         const GDate    *day)
{
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    if (is_of (membership, person) && regie_record_is_in_force (membership, day))
      return membership;

  return NULL;
}

/* Whether somebody is a member on a day or at any time after it. */
static gboolean
is_member_from (RegieHousehold *household,
                const char     *person,
                const GDate    *day)
{
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    {
      const GDate *end = regie_membership_get_end_date (membership);

      if (is_of (membership, person) && (end == NULL || regie_day_compare (end, day) >= 0))
        return TRUE;
    }

  return FALSE;
}

static gboolean
can_leave (RegieHousehold  *household,
           const char      *person,
           const GDate     *last,
           GError         **error)
{
  if (find_on (household, person, last) != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "memberships: %s does not live in the household on the day before",
               person);

  return FALSE;
}

static gboolean
can_join (RegieHousehold  *household,
          const char      *person,
          const GDate     *day,
          GError         **error)
{
  if (!is_member_from (household, person, day))
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_EXISTS,
               "memberships: %s lives in the household already, or is to live there later",
               person);

  return FALSE;
}

/* Ends every membership in force, should somebody have two. */
static void
leave (RegieHousehold *household,
       const char     *person,
       const GDate    *last)
{
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    if (is_of (membership, person) && regie_record_is_in_force (membership, last))
      regie_membership_set_end_date (membership, last);
}

/* What the place in one household is called, it is in the next: a child stays a child. */
static void
join (RegieHousehold  *household,
      const char      *person,
      RegieMembership *earlier,
      const GDate     *day)
{
  g_autoptr(RegieMembership) membership = regie_membership_new ();

  regie_ensure_id (membership);
  regie_membership_set_person (membership, person);
  if (earlier != NULL)
    regie_membership_set_role (membership, regie_membership_get_role (earlier));
  regie_membership_set_start_date (membership, day);
  regie_household_add_membership (household, membership);
}

/**
 * regie_dossier_move_member:
 * @self: a dossier
 * @person: id of a person
 * @from: (nullable): household that they leave, or %NULL when they come from elsewhere
 * @to: (nullable): household that they join, or %NULL when they go elsewhere
 * @day: first day on which they live in the new household
 * @error: return location for an error
 *
 * Moves somebody from one household to another. The day before @day becomes the last day of the
 * earlier membership, which stays on record, and a new membership begins with the role of the
 * earlier one. Other households in which the person lives are left alone.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the person or a household is not in the dossier, or when the
 * person does not live in @from on the day before; %REGIE_ERROR_EXISTS when they live in @to
 * already or are to live there later; %REGIE_ERROR_REFUSED when there is no day before. Nothing is
 * changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_move_member (RegieDossier    *self,
                           const char      *person,
                           RegieHousehold  *from,
                           RegieHousehold  *to,
                           const GDate     *day,
                           GError         **error)
{
  GDate last;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (person != NULL, FALSE);
  g_return_val_if_fail (from == NULL || REGIE_IS_HOUSEHOLD (from), FALSE);
  g_return_val_if_fail (to == NULL || REGIE_IS_HOUSEHOLD (to), FALSE);
  g_return_val_if_fail (from != to, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  last = day_before (day);
  if (!has_person (self, person, error) ||
      (from != NULL && (!has_household (self, from, error) || !has_day_before (&last, error) ||
                        !can_leave (from, person, &last, error))) ||
      (to != NULL && (!has_household (self, to, error) || !can_join (to, person, day, error))))
    return FALSE;

  if (to != NULL)
    join (to, person, from == NULL ? NULL : find_on (from, person, &last), day);
  if (from != NULL)
    leave (from, person, &last);

  return TRUE;
}

/**
 * regie_dossier_split_household:
 * @self: a dossier
 * @household: household that splits
 * @persons: (array zero-terminated=1): ids of those who go to live in the new household, at least
 * one
 * @name: (nullable): name of the new household
 * @day: first day of the new household
 * @error: return location for an error
 *
 * Splits a household: makes a new one, at the end of [property@Regie.Dossier:households], and moves
 * people to it as [method@Regie.Dossier.move_member] does. The address of the new household is not
 * known yet.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the household is not in the dossier, or when one of the
 * people does not live in it on the day before; %REGIE_ERROR_REFUSED when there is none. Nothing is
 * changed then.
 *
 * Returns: (transfer none) (nullable): the new household, or %NULL on failure
 *
 * Since: 0.1
 */
RegieHousehold *
regie_dossier_split_household (RegieDossier          *self,
                               RegieHousehold        *household,
                               const char     *const *persons,
                               const char            *name,
                               const GDate           *day,
                               GError               **error)
{
  g_autoptr(RegieHousehold) added = NULL;
  GDate last;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_HOUSEHOLD (household), NULL);
  g_return_val_if_fail (persons != NULL && persons[0] != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  last = day_before (day);
  if (!has_household (self, household, error) || !has_day_before (&last, error))
    return NULL;
  for (gsize i = 0; persons[i] != NULL; i++)
    if (!has_person (self, persons[i], error) || !can_leave (household, persons[i], &last, error))
      return NULL;

  added = regie_household_new ();
  regie_ensure_id (added);
  regie_household_set_name (added, name);
  regie_household_set_since_date (added, day);
  for (gsize i = 0; persons[i] != NULL; i++)
    {
      /* Somebody may be named twice. */
      if (!is_member_from (added, persons[i], day))
        join (added, persons[i], find_on (household, persons[i], &last), day);
      leave (household, persons[i], &last);
    }
  regie_dossier_add_household (self, added);

  /* The dossier holds it now. */
  return added;
}

/* A membership that would begin only after the household has ended has nowhere to go. */
static gboolean
can_end (RegieHousehold  *household,
         const GDate     *day,
         GError         **error)
{
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    {
      const GDate *start = regie_membership_get_start_date (membership);

      if (start == NULL || regie_day_compare (start, day) < 0)
        continue;
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_EXISTS,
                   "memberships: somebody is to join the household on that day or later");
      return FALSE;
    }

  return TRUE;
}

/**
 * regie_dossier_merge_households:
 * @self: a dossier
 * @into: household that stays
 * @other: household that ends
 * @day: first day on which they are one
 * @error: return location for an error
 *
 * Merges a household into another: whoever lives in @other on the day before moves to @into, and
 * @other has that day before as its last. It stays on record with everybody who ever lived in it. A
 * child who lived in both goes on living in @into and is not counted twice.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when a household is not in the dossier; %REGIE_ERROR_EXISTS when
 * somebody is to join @other on the day or later: move them first; %REGIE_ERROR_REFUSED when there
 * is no day before. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_merge_households (RegieDossier    *self,
                                RegieHousehold  *into,
                                RegieHousehold  *other,
                                const GDate     *day,
                                GError         **error)
{
  GDate last;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_HOUSEHOLD (into), FALSE);
  g_return_val_if_fail (REGIE_IS_HOUSEHOLD (other) && other != into, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  last = day_before (day);
  if (!has_household (self, into, error) || !has_household (self, other, error) ||
      !has_day_before (&last, error) || !can_end (other, day, error))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (other))
    {
      const char *person = regie_membership_get_person (membership);

      if (person == NULL || !regie_record_is_in_force (membership, &last))
        continue;
      if (!is_member_from (into, person, day))
        join (into, person, membership, day);
      regie_membership_set_end_date (membership, &last);
    }
  regie_household_set_until_date (other, &last);

  return TRUE;
}
