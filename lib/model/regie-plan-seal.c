/* regie-plan-seal.c: what people agreed to stays as it is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-seal.h>

#include "base/regie-operation-private.h"
#include "base/regie-sort-private.h"
#include "base/regie-tree-private.h"
#include "base/regie-value-private.h"
#include "model/regie-model-items-private.h"

/* The rule by which a seal is made stands before it. A later version of the library that lets
 * another field change after the sealing makes seals by a rule with the next number. */
#define RULE "sha256-1:"

static gboolean
has_id (GStrv       ids,
        const char *id)
{
  return ids != NULL && id != NULL && g_strv_contains ((const char *const *) ids, id);
}

static void
add_ids (GStrvBuilder     *builder,
         const RegieItems *records)
{
  REGIE_ITEMS_FOREACH (RegieEntity, record, records)
    if (record->id != NULL)
      g_strv_builder_add (builder, record->id);
}

static GStrv
list_answers (RegiePlan *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (self);

  add_ids (builder, regie_plan_peek_responses (self));
  if (safety_plan != NULL)
    add_ids (builder, regie_safety_plan_peek_signatures (safety_plan));

  return g_strv_builder_end (builder);
}

static void
clear_progress (RegieEntity *record,
                gpointer     data)
{
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].row.flags & REGIE_FIELD_PROGRESS)
      regie_value_clear (record, &table->columns[i].row);
}

/* Answers and signatures that came after the sealing are no part of what was sealed. */
static void
drop_later (RegieList *answers,
            GStrv      sealed)
{
  const RegieItems *items = answers->items;

  for (guint i = items->n_items; i > 0; i--)
    if (!has_id (sealed, items->items[i - 1]->id))
      {
        g_autoptr(RegieEntity) answer = g_object_ref (items->items[i - 1]);

        regie_list_remove (answers, answer);
      }
}

/* What was or would be sealed, as a plan. */
static RegiePlan *
dup_agreed (RegiePlan *self)
{
  RegiePlan *agreed = REGIE_PLAN (regie_entity_dup (REGIE_ENTITY (self)));
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (agreed);
  g_auto(GStrv) sealed = regie_plan_is_sealed (self)
                            ? g_strdupv ((char **) regie_plan_get_sealed_answers (self))
                            : list_answers (self);

  regie_plan_set_sealed_answers (agreed, (const char *const *) sealed);
  drop_later ((RegieList *) regie_plan_get_responses (agreed), sealed);
  if (safety_plan != NULL)
    drop_later ((RegieList *) regie_safety_plan_get_signatures (safety_plan), sealed);
  regie_tree_walk (REGIE_ENTITY (agreed), clear_progress, NULL);

  return agreed;
}

/**
 * regie_plan_dup_sealed_text:
 * @self: a plan
 *
 * Gives the text over which the seal of a version is made: its canonical text, with secrets and
 * with members that this version of the library does not know, the members of each object in the
 * order of their names. Of what the format knows that is JSON as RFC 8785 writes it, so others can
 * make the same text.
 *
 * Left out is what rightly changes after the sealing, which is the progress of the work:
 *
 * * of the plan: `status`, `end_date`, `linked_plans`, `next_meeting_date`, `digest`, `sealed_at`;
 * * of a goal: `status`, `ended_date`, `outcome`;
 * * of an action: `status`, `done_date`, `blocked_reason`, `evidence`, `confirmed_date`;
 * * of a concern: `ended_date`; of a responsibility: `explained_date`;
 * * of the safety plan: `next_review_date`; of an agreement on safety: `review_date`, `tests`; of a
 *   condition: `met`, `met_date`;
 * * responses and signatures that came after the sealing: those that are not in
 *   [property@Regie.Plan:sealed-answers].
 *
 * Of a plan that is not sealed it is the text over which a seal would be made now, apart from
 * answers that have no id yet.
 *
 * Source: method, section 5.5.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_plan_dup_sealed_text (RegiePlan *self)
{
  g_autoptr(RegiePlan) agreed = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);

  agreed = dup_agreed (self);
  text = regie_entity_to_json (REGIE_ENTITY (agreed), REGIE_WRITE_SECRETS);

  return regie_sort_members (text);
}

static char *
dup_digest (RegiePlan *self)
{
  g_autofree char *text = regie_plan_dup_sealed_text (self);
  g_autofree char *hex = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strconcat (RULE, hex, NULL);
}

/**
 * regie_plan_is_sealed:
 * @self: a plan
 *
 * Tells whether the version bears a seal, be it a broken one.
 *
 * Returns: whether it is sealed
 *
 * Since: 0.1
 */
gboolean
regie_plan_is_sealed (RegiePlan *self)
{
  g_return_val_if_fail (REGIE_IS_PLAN (self), FALSE);

  return regie_plan_get_digest (self) != NULL;
}

/**
 * regie_plan_may_change:
 * @self: a plan
 * @error: return location for an error
 *
 * Tells whether the content of the version may still change: it may until it is sealed. Every
 * operation that changes what people agree to asks this first. The progress of the work, such as
 * the state of an action, may always be recorded.
 *
 * Errors: %REGIE_ERROR_SEALED when the version is sealed.
 *
 * Returns: whether it may change
 *
 * Since: 0.1
 */
gboolean
regie_plan_may_change (RegiePlan  *self,
                       GError    **error)
{
  g_return_val_if_fail (REGIE_IS_PLAN (self), FALSE);

  if (!regie_plan_is_sealed (self))
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_SEALED,
               "plan: version %d is sealed; amend it",
               regie_plan_get_version (self));

  return FALSE;
}

static void
give_ids (const RegieItems *records)
{
  REGIE_ITEMS_FOREACH (RegieEntity, record, records)
    regie_ensure_id (record);
}

/**
 * regie_plan_seal:
 * @self: a plan
 * @sealed_at: the moment, in any time zone
 * @error: return location for an error
 *
 * Seals a version as it is, with the answers and signatures that are there. Those without an id get
 * one. [method@Regie.Dossier.agree_plan] does this as well; here one seals a version that was
 * agreed elsewhere. Nothing is asked of a version for that: what it lacks, a review reports.
 *
 * Errors: %REGIE_ERROR_SEALED when it is sealed already.
 *
 * Source: method, section 5.5.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_plan_seal (RegiePlan  *self,
                 GDateTime  *sealed_at,
                 GError    **error)
{
  g_auto(GStrv) answers = NULL;
  g_autofree char *digest = NULL;

  g_return_val_if_fail (REGIE_IS_PLAN (self), FALSE);
  g_return_val_if_fail (sealed_at != NULL, FALSE);

  if (!regie_plan_may_change (self, error))
    return FALSE;

  give_ids (regie_plan_peek_responses (self));
  if (regie_plan_get_safety_plan (self) != NULL)
    give_ids (regie_safety_plan_peek_signatures (regie_plan_get_safety_plan (self)));
  answers = list_answers (self);
  digest = dup_digest (self);
  regie_plan_set_sealed_answers (self, (const char *const *) answers);
  regie_plan_set_sealed_at (self, sealed_at);
  regie_plan_set_digest (self, digest);

  return TRUE;
}

/**
 * regie_plan_check_seal:
 * @self: a plan
 *
 * Looks whether a sealed version is still what people agreed to. A seal without a moment, or a
 * moment without a seal, counts as broken.
 *
 * Source: method, section 5.5.
 *
 * Returns: how it stands to its seal
 *
 * Since: 0.1
 */
RegieSealState
regie_plan_check_seal (RegiePlan *self)
{
  const char *digest = NULL;
  g_autofree char *made = NULL;

  g_return_val_if_fail (REGIE_IS_PLAN (self), REGIE_SEAL_STATE_NONE);

  digest = regie_plan_get_digest (self);
  if (digest == NULL && regie_plan_get_sealed_at (self) == NULL &&
      regie_plan_get_sealed_answers (self) == NULL)
    return REGIE_SEAL_STATE_NONE;
  if (digest == NULL || regie_plan_get_sealed_at (self) == NULL)
    return REGIE_SEAL_STATE_BROKEN;
  if (!g_str_has_prefix (digest, RULE) && strchr (digest, ':') != NULL)
    return REGIE_SEAL_STATE_UNKNOWN_RULE;

  made = dup_digest (self);

  return g_str_equal (made, digest) ? REGIE_SEAL_STATE_WHOLE : REGIE_SEAL_STATE_BROKEN;
}
