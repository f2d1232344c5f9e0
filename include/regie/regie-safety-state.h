/* regie-safety-state.h: how the work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-next-step.h>
#include <regie/regie-safety-track-state.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SAFETY_STATE (regie_safety_state_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyState, regie_safety_state, REGIE, SAFETY_STATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyState *regie_safety_state_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_state_get_date (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_date (RegieSafetyState *self,
                                  const GDate      *date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_state_get_is_open (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_is_open (RegieSafetyState *self,
                                     gboolean          is_open);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_safety_state_get_verdict (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_verdict (RegieSafetyState   *self,
                                     RegieSafetyVerdict  verdict);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_state_get_tracks (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_add_track (RegieSafetyState      *self,
                                   RegieSafetyTrackState *track);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_state_remove_track (RegieSafetyState      *self,
                                          RegieSafetyTrackState *track);
REGIE_AVAILABLE_IN_ALL
int regie_safety_state_get_n_broken (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_n_broken (RegieSafetyState *self,
                                      int               n_broken);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_safety_state_get_sentences (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_sentences (RegieSafetyState        *self,
                                       const char       *const *sentences);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_state_get_steps (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_add_step (RegieSafetyState *self,
                                  RegieNextStep    *step);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_state_remove_step (RegieSafetyState *self,
                                         RegieNextStep    *step);

G_END_DECLS
