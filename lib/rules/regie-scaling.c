/* regie-scaling.c: direction is scaled as the regiekaart allows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-scaling.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-scale-moves.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"

static RegieLevel *
find_level (RegieMethod *method,
            const char  *id)
{
  RegieRegiekaart *map = regie_method_get_regiekaart (method);

  if (map != NULL && id != NULL)
    REGIE_ITEMS_FOREACH (RegieLevel, level, regie_regiekaart_peek_levels (map))
      if (g_strcmp0 (REGIE_ID (level), id) == 0)
        return level;

  return NULL;
}

static gboolean
leads_to (const char *const *ways,
          const char        *level)
{
  return ways != NULL && g_strv_contains (ways, level);
}

/* The level before the move: what the move says, or else that of its day. */
static const char *
get_old_level (RegieDossier   *dossier,
               RegieScaleMove *move)
{
  const GDate *day = regie_scale_move_get_date (move);

  if (regie_scale_move_get_old_level (move) != NULL)
    return regie_scale_move_get_old_level (move);

  return day == NULL ? NULL : regie_dossier_get_level_on (dossier, day);
}

/* Which way the regiekaart goes from one level to the other. */
static gboolean
find_direction (RegieDossier         *dossier,
                RegieMethod          *method,
                RegieScaleMove       *move,
                RegieScaleDirection  *direction,
                GError              **error)
{
  RegieLevel *old = find_level (method, get_old_level (dossier, move));
  const char *new_level = regie_scale_move_get_new_level (move);

  if (old == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_NOT_FOUND,
                         "old_level: the regiekaart has no such level");
  if (find_level (method, new_level) == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_NOT_FOUND,
                         "new_level: the regiekaart has no such level");

  if (leads_to (regie_level_get_up (old), new_level))
    *direction = REGIE_SCALE_DIRECTION_UP;
  else if (leads_to (regie_level_get_down (old), new_level))
    *direction = REGIE_SCALE_DIRECTION_DOWN;
  else
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "new_level: the regiekaart has no way from one level to the other");

  return TRUE;
}

/**
 * regie_dossier_scale:
 * @self: a dossier
 * @method: the method with the regiekaart in force
 * @move: (transfer none): a move with day, new level, reason and who decided; not yet in the
 * dossier
 * @error: return location for an error
 *
 * Scales the direction up or down, where the regiekaart lets one go from the level of that day to
 * the new one; whether that is up or down, the regiekaart says. Otherwise as
 * [method@Regie.Dossier.record_scale_move]. Whether whoever decided had the mandate is no gate: a
 * review reports it.
 *
 * Errors: as [method@Regie.Dossier.record_scale_move]; %REGIE_ERROR_NOT_FOUND when the regiekaart
 * does not have one of the levels; %REGIE_ERROR_REFUSED when it has no way from the one to the
 * other, or when the direction of the move says otherwise. Nothing is changed then.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_scale (RegieDossier    *self,
                     RegieMethod     *method,
                     RegieScaleMove  *move,
                     GError         **error)
{
  RegieScaleDirection said = REGIE_SCALE_DIRECTION_UNKNOWN;
  RegieScaleDirection direction = REGIE_SCALE_DIRECTION_UNKNOWN;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (REGIE_IS_SCALE_MOVE (move), FALSE);

  if (!find_direction (self, method, move, &direction, error))
    return FALSE;
  said = regie_scale_move_get_direction (move);
  if (said != REGIE_SCALE_DIRECTION_UNKNOWN && said != direction)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "direction: the regiekaart goes there the other way");

  regie_scale_move_set_direction (move, direction);
  if (regie_dossier_record_scale_move (self, move, error))
    return TRUE;

  regie_scale_move_set_direction (move, said);

  return FALSE;
}
