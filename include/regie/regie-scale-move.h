/* regie-scale-move.h: a move to heavier or lighter direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SCALE_MOVE (regie_scale_move_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieScaleMove, regie_scale_move, REGIE, SCALE_MOVE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScaleMove *regie_scale_move_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_scale_move_get_date (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_date (RegieScaleMove *self,
                                const GDate    *date);
REGIE_AVAILABLE_IN_ALL
RegieScaleDirection regie_scale_move_get_direction (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_direction (RegieScaleMove      *self,
                                     RegieScaleDirection  direction);
REGIE_AVAILABLE_IN_ALL
const char *regie_scale_move_get_old_level (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_old_level (RegieScaleMove *self,
                                     const char     *old_level);
REGIE_AVAILABLE_IN_ALL
const char *regie_scale_move_get_new_level (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_new_level (RegieScaleMove *self,
                                     const char     *new_level);
REGIE_AVAILABLE_IN_ALL
const char *regie_scale_move_get_reason (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_reason (RegieScaleMove *self,
                                  const char     *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_scale_move_get_decided_by (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_decided_by (RegieScaleMove *self,
                                      const char     *decided_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_scale_move_get_mandate (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_mandate (RegieScaleMove *self,
                                   const char     *mandate);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_scale_move_get_consulted (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_consulted (RegieScaleMove        *self,
                                     const char     *const *consulted);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_scale_move_get_household_informed_date (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_household_informed_date (RegieScaleMove *self,
                                                   const GDate    *household_informed_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_scale_move_get_next_check_date (RegieScaleMove *self);
REGIE_AVAILABLE_IN_ALL
void regie_scale_move_set_next_check_date (RegieScaleMove *self,
                                           const GDate    *next_check_date);

G_END_DECLS
