/* regie-tie-edge.c: a relation as read from one of its two people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-kinship-private.h"

#include "base/regie-table-private.h"

static RegieTieDirection
turn_direction (RegieTieDirection direction)
{
  switch (direction)
    {
    case REGIE_TIE_DIRECTION_OUTWARD:
      return REGIE_TIE_DIRECTION_INWARD;
    case REGIE_TIE_DIRECTION_INWARD:
      return REGIE_TIE_DIRECTION_OUTWARD;
    case REGIE_TIE_DIRECTION_UNKNOWN:
    case REGIE_TIE_DIRECTION_MUTUAL:
      return direction;
    }

  g_return_val_if_reached (direction);
}

RegieTie *
regie_tie_new_from_edge (const RegieEdge *edge)
{
  RegieRelation *relation = edge->relation;
  RegieTieDirection direction = regie_relation_get_direction (relation);
  RegieTie *tie = regie_tie_new_derived (edge->person, edge->other, edge->kind);

  regie_tie_set_relation (tie, REGIE_ID (relation));
  regie_tie_set_category (tie, regie_relation_get_category (relation));
  regie_tie_set_strength (tie, regie_relation_get_strength (relation));
  regie_tie_set_tension (tie, regie_relation_get_tension (relation));
  regie_tie_set_direction (tie, edge->is_turned ? turn_direction (direction) : direction);
  regie_tie_set_support (tie, regie_relation_get_support (relation));
  regie_tie_set_said_by (tie, regie_relation_get_said_by (relation));
  regie_tie_set_is_private (tie, regie_relation_get_is_private (relation));
  regie_tie_set_start_date (tie, regie_relation_get_start_date (relation));
  regie_tie_set_end_date (tie, regie_relation_get_end_date (relation));

  return tie;
}

RegieTie *
regie_tie_new_derived (const char *person,
                       const char *other,
                       const char *kind)
{
  RegieTie *tie = regie_tie_new ();

  regie_tie_set_person (tie, person);
  regie_tie_set_other (tie, other);
  regie_tie_set_kind (tie, kind);
  regie_tie_set_category (tie, REGIE_RELATION_CATEGORY_KIN);

  return tie;
}
