/* regie-continuity.h: how steady the direction of a case was
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

#define REGIE_TYPE_CONTINUITY (regie_continuity_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieContinuity, regie_continuity, REGIE, CONTINUITY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieContinuity *regie_continuity_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_continuity_get_start_date (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_start_date (RegieContinuity *self,
                                      const GDate     *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_continuity_get_end_date (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_end_date (RegieContinuity *self,
                                    const GDate     *end_date);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_open_days (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_open_days (RegieContinuity *self,
                                     int              open_days);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_days_without (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_days_without (RegieContinuity *self,
                                        int              days_without);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_days_unexplained (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_days_unexplained (RegieContinuity *self,
                                            int              days_unexplained);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_days_with_several (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_days_with_several (RegieContinuity *self,
                                             int              days_with_several);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_days_with_substitute (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_days_with_substitute (RegieContinuity *self,
                                                int              days_with_substitute);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_changes (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_changes (RegieContinuity *self,
                                   int              changes);
REGIE_AVAILABLE_IN_ALL
int regie_continuity_get_persons (RegieContinuity *self);
REGIE_AVAILABLE_IN_ALL
void regie_continuity_set_persons (RegieContinuity *self,
                                   int              persons);

G_END_DECLS
