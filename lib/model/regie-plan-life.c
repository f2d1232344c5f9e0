/* regie-plan-life.c: a plan is drafted, agreed and amended
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-life.h>

#include <regie/regie-plan-seal.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* The version in force, or the draft of the next, is the plan of the dossier; what came before it
 * is among the earlier plans, also while the draft is written. Every operation first looks whether
 * it can be done, and only then changes anything. */

typedef gboolean (*PlanFunc) (RegiePlan *plan, gpointer data);

/* The first version of which something is true, or NULL. */
static RegiePlan *
find_plan (RegieDossier *self,
           PlanFunc      is_it,
           gpointer      data)
{
  RegiePlan *current = regie_dossier_get_plan (self);

  if (current != NULL && is_it (current, data))
    return current;

  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (self))
    if (is_it (plan, data))
      return plan;

  return NULL;
}

static gboolean
is_same (RegiePlan *plan,
         gpointer   other)
{
  return plan == other;
}

static gboolean
has_plan_id (RegiePlan *plan,
             gpointer   id)
{
  return id != NULL && g_strcmp0 (REGIE_ID (plan), id) == 0;
}

static gboolean
count_version (RegiePlan *plan,
               gpointer   highest)
{
  int *number = highest;

  *number = MAX (*number, regie_plan_get_version (plan));

  return FALSE;
}

static int
next_version (RegieDossier *self)
{
  int highest = 0;

  (void) find_plan (self, count_version, &highest);

  return highest < G_MAXINT ? highest + 1 : highest;
}

static gboolean
is_draft (RegiePlan *plan)
{
  return plan != NULL && regie_plan_get_status (plan) == REGIE_PLAN_STATUS_DRAFT;
}

/* A plan that does not say whose it is, is that of everybody. */
static gboolean
is_of_same_household (RegiePlan *plan,
                      RegiePlan *other)
{
  const char *household = regie_plan_get_household (plan);
  const char *other_household = regie_plan_get_household (other);

  return household == NULL || other_household == NULL || g_str_equal (household, other_household);
}

typedef struct
{
  RegiePlan   *plan;
  const GDate *day;
} Rival;

/* Whether a version binds the same household on the day or after it, and is not amended by it. */
static gboolean
is_rival (RegiePlan *plan,
          gpointer   data)
{
  const Rival *rival = data;
  RegiePlanStatus status = regie_plan_get_status (plan);
  const GDate *end = regie_plan_get_end_date (plan);

  return plan != rival->plan &&
         (status == REGIE_PLAN_STATUS_AGREED || status == REGIE_PLAN_STATUS_AMENDED) &&
         is_of_same_household (plan, rival->plan) &&
         (end == NULL || rival->day == NULL || regie_day_compare (end, rival->day) >= 0) &&
         !has_plan_id (plan, (gpointer) regie_plan_get_amends (rival->plan));
}

static gboolean
can_draft (RegieDossier  *self,
           RegiePlan     *plan,
           GError       **error)
{
  const char *id = REGIE_ID (plan);

  if (!regie_plan_may_change (plan, error))
    return FALSE;
  if (is_draft (regie_dossier_get_plan (self)))
    return regie_refuse (error, REGIE_ERROR_EXISTS, "plan: there is a draft already");
  if (find_plan (self, is_same, plan) != NULL ||
      find_plan (self, has_plan_id, (gpointer) id) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_EXISTS,
                         "plan: there is a version with this id already");
  if (find_plan (self, is_rival, &(Rival){ plan, NULL }) != NULL)
    return regie_refuse (error, REGIE_ERROR_EXISTS, "plan: a version is agreed already; amend it");

  return TRUE;
}

/* The version that a draft amends, or NULL. A document may say that a version amends itself. */
static RegiePlan *
find_amended (RegieDossier *self,
              RegiePlan    *draft)
{
  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (self))
    if (has_plan_id (plan, (gpointer) regie_plan_get_amends (draft)))
      return plan;

  return NULL;
}

/* The version that was current becomes one of the earlier ones. */
static void
put_plan (RegieDossier *self,
          RegiePlan    *plan)
{
  g_autoptr(RegiePlan) current = regie_dossier_get_plan (self);

  if (current != NULL)
    {
      g_object_ref (current);
      regie_dossier_set_plan (self, NULL);
      regie_dossier_add_earlier_plan (self, current);
    }
  regie_dossier_set_plan (self, plan);
}

/**
 * regie_dossier_draft_plan:
 * @self: a dossier
 * @plan: (transfer none): a plan, as far as it is filled in
 * @error: return location for an error
 *
 * Begins a plan: @plan becomes the draft of the dossier. It gets the next
 * [property@Regie.Plan:version]; an id, when it has none; and the household, when there is only
 * one. A plan that was closed before, or that of another household, goes to
 * [property@Regie.Dossier:earlier-plans].
 *
 * A draft binds nobody and grows as people wish, from light to heavy.
 *
 * Errors: %REGIE_ERROR_EXISTS when there is a draft, when the household has an agreed plan, which
 * is to be amended, or when there is a version with this id; %REGIE_ERROR_SEALED when @plan is
 * sealed. Nothing is changed then.
 *
 * Source: method, sections 2.2 and 5.5.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_draft_plan (RegieDossier  *self,
                          RegiePlan     *plan,
                          GError       **error)
{
  const RegieItems *households = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), FALSE);

  if (!can_draft (self, plan, error))
    return FALSE;

  regie_ensure_id (plan);
  households = regie_dossier_peek_households (self);
  if (regie_plan_get_household (plan) == NULL && regie_items_get_length (households) == 1)
    regie_plan_set_household (plan, regie_entity_get_id (households->items[0]));
  regie_plan_set_version (plan, next_version (self));
  regie_plan_set_status (plan, REGIE_PLAN_STATUS_DRAFT);
  put_plan (self, plan);

  return TRUE;
}

static gboolean
can_amend (RegieDossier  *self,
           RegiePlan     *plan,
           GError       **error)
{
  if (find_plan (self, is_same, plan) == NULL)
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "plan: the version is not in the dossier");
  if (is_draft (regie_dossier_get_plan (self)))
    return regie_refuse (error, REGIE_ERROR_EXISTS, "plan: there is a draft already");

  switch (regie_plan_get_status (plan))
    {
    case REGIE_PLAN_STATUS_AGREED:
    case REGIE_PLAN_STATUS_CLOSED:
      return TRUE;
    case REGIE_PLAN_STATUS_DRAFT:
      return regie_refuse (error, REGIE_ERROR_EXISTS, "plan: the version is a draft itself");
    case REGIE_PLAN_STATUS_AMENDED:
      /* Its draft was lost; it can be begun again. */
      return TRUE;
    case REGIE_PLAN_STATUS_SUPERSEDED:
      return regie_refuse (error, REGIE_ERROR_EXISTS, "plan: there is a later version");
    }

  g_assert_not_reached ();
}

static void
clear_list (RegieList *list)
{
  const RegieItems *items = list->items;

  while (items->n_items > 0)
    {
      g_autoptr(RegieEntity) last = g_object_ref (items->items[items->n_items - 1]);

      regie_list_remove (list, last);
    }
}

/* What was said and signed of the one is not said of the other. */
static RegiePlan *
dup_as_draft (RegiePlan *plan,
              int        version)
{
  RegiePlan *draft = REGIE_PLAN (regie_entity_dup (REGIE_ENTITY (plan)));
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (draft);
  g_autofree char *id = g_uuid_string_random ();

  regie_entity_set_id (REGIE_ENTITY (draft), id);
  regie_plan_set_version (draft, version);
  regie_plan_set_status (draft, REGIE_PLAN_STATUS_DRAFT);
  regie_plan_set_amends (draft, REGIE_ID (plan));
  regie_plan_set_start_date (draft, NULL);
  regie_plan_set_agreed_date (draft, NULL);
  regie_plan_set_end_date (draft, NULL);
  regie_plan_set_digest (draft, NULL);
  regie_plan_set_sealed_at (draft, NULL);
  regie_plan_set_sealed_answers (draft, NULL);
  clear_list ((RegieList *) regie_plan_get_responses (draft));
  if (safety_plan != NULL)
    clear_list ((RegieList *) regie_safety_plan_get_signatures (safety_plan));

  return draft;
}

/**
 * regie_dossier_amend_plan:
 * @self: a dossier
 * @plan: the version to amend, which was agreed, or closed in a case that was opened again
 * @error: return location for an error
 *
 * Begins an amendment: makes a draft of the next version with all that @plan says, without answers
 * and signatures. What it holds keeps its ids, so that one can tell later what changed. @plan stays
 * in force until the draft is agreed, and goes to [property@Regie.Dossier:earlier-plans].
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when @plan is not in the dossier; %REGIE_ERROR_EXISTS when there
 * is a draft, or a later version. Nothing is changed then.
 *
 * Source: method, section 5.5.
 *
 * Returns: (transfer none) (nullable): the draft, or %NULL on failure
 *
 * Since: 0.1
 */
RegiePlan *
regie_dossier_amend_plan (RegieDossier  *self,
                          RegiePlan     *plan,
                          GError       **error)
{
  g_autoptr(RegiePlan) draft = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), NULL);

  if (!can_amend (self, plan, error))
    return NULL;

  draft = dup_as_draft (plan, next_version (self));
  if (regie_plan_get_status (plan) == REGIE_PLAN_STATUS_AGREED)
    regie_plan_set_status (plan, REGIE_PLAN_STATUS_AMENDED);
  put_plan (self, draft);

  /* The dossier holds it now. */
  return draft;
}

/**
 * regie_dossier_withdraw_plan:
 * @self: a dossier
 * @error: return location for an error
 *
 * Withdraws the draft of the dossier, which is handed back. The version that it was to amend takes
 * its place and is as it was.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no draft; %REGIE_ERROR_SEALED when the draft bears a
 * seal. Nothing is changed then.
 *
 * Returns: (transfer full) (nullable): the draft, or %NULL on failure
 *
 * Since: 0.1
 */
RegiePlan *
regie_dossier_withdraw_plan (RegieDossier  *self,
                             GError       **error)
{
  g_autoptr(RegiePlan) draft = NULL;
  g_autoptr(RegiePlan) amended = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);

  if (!is_draft (regie_dossier_get_plan (self)))
    {
      regie_refuse (error, REGIE_ERROR_NOT_FOUND, "plan: there is no draft");
      return NULL;
    }
  if (!regie_plan_may_change (regie_dossier_get_plan (self), error))
    return NULL;

  draft = g_object_ref (regie_dossier_get_plan (self));
  regie_dossier_set_plan (self, NULL);
  amended = find_amended (self, draft);
  if (amended != NULL)
    {
      g_object_ref (amended);
      regie_dossier_remove_earlier_plan (self, amended);
      if (regie_plan_get_status (amended) == REGIE_PLAN_STATUS_AMENDED)
        regie_plan_set_status (amended, REGIE_PLAN_STATUS_AGREED);
      regie_dossier_set_plan (self, amended);
    }

  return g_steal_pointer (&draft);
}

/* The day before the next begins is the last, but not before its own first day, unless that would
 * come after the first day of the next. */
static void
supersede (RegiePlan   *plan,
           const GDate *start)
{
  const GDate *first = regie_plan_get_start_date (plan);
  GDate end = *start;

  /* Before the first day that there is, there is none. */
  if ((first == NULL || regie_day_compare (first, start) != 0) && g_date_get_julian (start) > 1)
    g_date_subtract_days (&end, 1);
  regie_plan_set_end_date (plan, &end);
  regie_plan_set_status (plan, REGIE_PLAN_STATUS_SUPERSEDED);
}

static gboolean
can_agree (RegieDossier  *self,
           RegiePlan     *draft,
           const GDate   *start,
           GError       **error)
{
  if (!regie_plan_may_change (draft, error))
    return FALSE;
  if (!is_draft (draft))
    return regie_refuse (error, REGIE_ERROR_EXISTS, "plan: the version is agreed already");
  if (find_plan (self, is_rival, &(Rival){ draft, start }) != NULL)
    return regie_refuse (
      error,
      REGIE_ERROR_EXISTS,
      "plan: another plan of the household is in force, which this one does not amend");

  return TRUE;
}

/**
 * regie_dossier_agree_plan:
 * @self: a dossier
 * @day: day on which people agreed
 * @sealed_at: moment of the sealing, in any time zone
 * @error: return location for an error
 *
 * Adopts the draft of the dossier and seals it, with the answers and signatures that are there. It
 * is in force from [property@Regie.Plan:start-date], or from @day when that is not later. The
 * version that it amends has the day before as its last. From now on the version changes no more:
 * [method@Regie.Dossier.amend_plan] begins the next.
 *
 * Who has not answered or signed yet may do so later. Nobody is waited for: what is missing, a
 * review reports.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no plan; %REGIE_ERROR_EXISTS when it is agreed
 * already, or when another plan of the household is in force; %REGIE_ERROR_SEALED when it is
 * sealed. Nothing is changed then.
 *
 * Source: method, sections 2.2, 2.4 and 5.5.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_agree_plan (RegieDossier  *self,
                          const GDate   *day,
                          GDateTime     *sealed_at,
                          GError       **error)
{
  RegiePlan *draft = NULL;
  RegiePlan *amended = NULL;
  GDate agreed;
  GDate start;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);
  g_return_val_if_fail (sealed_at != NULL, FALSE);

  draft = regie_dossier_get_plan (self);
  if (draft == NULL)
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "plan: there is none");

  /* The day may be the last of the version that is superseded. Nobody was bound before people
   * agreed. */
  agreed = *day;
  start = *day;
  if (regie_plan_get_start_date (draft) != NULL &&
      regie_day_compare (regie_plan_get_start_date (draft), day) > 0)
    start = *regie_plan_get_start_date (draft);
  if (!can_agree (self, draft, &start, error))
    return FALSE;

  amended = find_amended (self, draft);
  if (amended != NULL && regie_plan_get_status (amended) != REGIE_PLAN_STATUS_CLOSED)
    supersede (amended, &start);
  regie_plan_set_status (draft, REGIE_PLAN_STATUS_AGREED);
  regie_plan_set_agreed_date (draft, &agreed);
  regie_plan_set_start_date (draft, &start);

  return regie_plan_seal (draft, sealed_at, error);
}
