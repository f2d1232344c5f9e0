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
#include <regie/regie-safety-gap.h>
#include <regie/regie-safety-stage-record.h>

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
const char *regie_safety_state_get_track (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_track (RegieSafetyState *self,
                                   const char       *track);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_state_get_is_open (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_is_open (RegieSafetyState *self,
                                     gboolean          is_open);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_state_get_opened_date (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_opened_date (RegieSafetyState *self,
                                         const GDate      *opened_date);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_safety_state_get_verdict (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_verdict (RegieSafetyState   *self,
                                     RegieSafetyVerdict  verdict);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_state_get_stages (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_add_stage (RegieSafetyState       *self,
                                   RegieSafetyStageRecord *stage);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_state_remove_stage (RegieSafetyState       *self,
                                          RegieSafetyStageRecord *stage);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_state_get_weighing (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_weighing (RegieSafetyState *self,
                                      const char       *weighing);
REGIE_AVAILABLE_IN_ALL
RegieWeighingOutcome regie_safety_state_get_outcome (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_outcome (RegieSafetyState     *self,
                                     RegieWeighingOutcome  outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_state_get_next_question (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_next_question (RegieSafetyState *self,
                                           const char       *next_question);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_state_get_reported_date (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_reported_date (RegieSafetyState *self,
                                           const GDate      *reported_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_state_get_responsible (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_responsible (RegieSafetyState *self,
                                         const char       *responsible);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_state_get_sight_person (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_sight_person (RegieSafetyState *self,
                                          const char       *sight_person);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_state_get_sight_organisation (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_sight_organisation (RegieSafetyState *self,
                                                const char       *sight_organisation);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_state_get_sight_since (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_set_sight_since (RegieSafetyState *self,
                                         const GDate      *sight_since);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_state_get_gaps (RegieSafetyState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_state_add_gap (RegieSafetyState *self,
                                 RegieSafetyGap   *gap);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_state_remove_gap (RegieSafetyState *self,
                                        RegieSafetyGap   *gap);
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
