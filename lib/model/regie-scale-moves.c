/* regie-scale-moves.c: direction is scaled up or down
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-scale-moves.h>

#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

static gboolean
has_level (RegieScaleMove  *move,
           GError         **error)
{
  if (regie_scale_move_get_new_level (move) == NULL)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "new_level: the level is wanted");
  if (regie_scale_move_get_direction (move) == REGIE_SCALE_DIRECTION_UNKNOWN)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "direction: up or down is wanted");

  return TRUE;
}

static gboolean
has_people (RegieDossier    *self,
            RegieScaleMove  *move,
            GError         **error)
{
  const char *const *consulted = regie_scale_move_get_consulted (move);

  for (gsize i = 0; consulted != NULL && consulted[i] != NULL; i++)
    if (!regie_dossier_has_person (self, consulted[i], "consulted", error))
      return FALSE;

  return regie_dossier_has_person (self,
                                   regie_scale_move_get_decided_by (move),
                                   "decided_by",
                                   error);
}

/* Moves are recorded in the order of their days, or each would not begin where the last ended. */
static gboolean
is_last (RegieDossier   *self,
         const GDate    *day,
         gconstpointer   move,
         GError        **error)
{
  REGIE_ITEMS_FOREACH (RegieScaleMove, other, regie_dossier_peek_scale_moves (self))
    {
      const GDate *date = regie_scale_move_get_date (other);

      if (other == move)
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "scale_moves: the move is in the dossier already");
      if (date != NULL && regie_day_compare (date, day) > 0)
        return regie_refuse (error, REGIE_ERROR_EXISTS, "scale_moves: a later move is on record");
    }

  REGIE_ITEMS_FOREACH (RegieDirectionDecision,
                       decision,
                       regie_dossier_peek_direction_decisions (self))
    {
      const GDate *date = regie_direction_decision_get_date (decision);

      if (date != NULL && regie_day_compare (date, day) > 0)
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "direction_decisions: a later decision is on record");
    }

  return TRUE;
}

static gboolean
begins_here (RegieDossier    *self,
             RegieScaleMove  *move,
             GError         **error)
{
  const char *level = regie_dossier_get_level_on (self, regie_scale_move_get_date (move));
  const char *old = regie_scale_move_get_old_level (move);

  if (level == NULL && old == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "old_level: no level is on record to move from");
  if (level != NULL && old != NULL && g_strcmp0 (level, old) != 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "old_level: not the level of that day");
  if (g_strcmp0 (level == NULL ? old : level, regie_scale_move_get_new_level (move)) == 0)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "new_level: the case is at that level already");

  return TRUE;
}

/**
 * regie_dossier_record_scale_move:
 * @self: a dossier
 * @move: (transfer none): a move with day, direction, new level, reason and who decided; not yet in
 *   the dossier
 * @error: return location for an error
 *
 * Records that the direction is scaled up or down. The level before is filled in when the move does
 * not say it. Whether the regiekaart lets one go that way is asked by
 * [method@Regie.Dossier.scale], which knows the method.
 *
 * Errors: %REGIE_ERROR_REFUSED when day, direction, level, reason or who decided are missing, or
 * when the levels do not fit the level of that day; %REGIE_ERROR_NOT_FOUND when there is no such
 * person; %REGIE_ERROR_EXISTS when a later move or decision is on record. Nothing is changed then.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_scale_move (RegieDossier    *self,
                                 RegieScaleMove  *move,
                                 GError         **error)
{
  const GDate *day = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SCALE_MOVE (move), FALSE);

  day = regie_scale_move_get_date (move);
  if (!regie_dossier_has_date (day, "date", error) || !has_level (move, error) ||
      !regie_dossier_has_reason (regie_scale_move_get_reason (move), "reason", error) ||
      !has_people (self, move, error) || !is_last (self, day, move, error) ||
      !begins_here (self, move, error))
    return FALSE;

  if (regie_scale_move_get_old_level (move) == NULL)
    regie_scale_move_set_old_level (move, regie_dossier_get_level_on (self, day));
  regie_ensure_id (move);
  regie_dossier_add_scale_move (self, move);

  return TRUE;
}
