/* regie-body.h: a region, a municipality or an organisation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-body-mandate.h>
#include <regie/regie-body-reading.h>
#include <regie/regie-body-term.h>
#include <regie/regie-budget.h>
#include <regie/regie-communication.h>
#include <regie/regie-entity.h>
#include <regie/regie-enums.h>
#include <regie/regie-implementation-action.h>
#include <regie/regie-improvement-cycle.h>
#include <regie/regie-learning-event.h>
#include <regie/regie-map-adoption.h>
#include <regie/regie-mentoring.h>
#include <regie/regie-presence.h>
#include <regie/regie-target.h>

G_BEGIN_DECLS

#define REGIE_TYPE_BODY (regie_body_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBody, regie_body, REGIE, BODY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBody *regie_body_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_body_get_name (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_set_name (RegieBody  *self,
                          const char *name);
REGIE_AVAILABLE_IN_ALL
RegieBodyLevel regie_body_get_level (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_set_level (RegieBody      *self,
                           RegieBodyLevel  level);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_get_municipality_code (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_set_municipality_code (RegieBody  *self,
                                       const char *municipality_code);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_get_region (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_set_region (RegieBody  *self,
                            const char *region);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_terms (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_term (RegieBody     *self,
                          RegieBodyTerm *term);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_term (RegieBody     *self,
                                 RegieBodyTerm *term);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_presences (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_presence (RegieBody     *self,
                              RegiePresence *presence);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_presence (RegieBody     *self,
                                     RegiePresence *presence);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_get_in_use_date (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_set_in_use_date (RegieBody   *self,
                                 const GDate *in_use_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_get_implementation_lead (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_set_implementation_lead (RegieBody  *self,
                                         const char *implementation_lead);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_actions (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_action (RegieBody                 *self,
                            RegieImplementationAction *action);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_action (RegieBody                 *self,
                                   RegieImplementationAction *action);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_map_adoptions (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_map_adoption (RegieBody        *self,
                                  RegieMapAdoption *map_adoption);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_map_adoption (RegieBody        *self,
                                         RegieMapAdoption *map_adoption);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_mandates (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_mandate (RegieBody        *self,
                             RegieBodyMandate *mandate);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_mandate (RegieBody        *self,
                                    RegieBodyMandate *mandate);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_communications (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_communication (RegieBody          *self,
                                   RegieCommunication *communication);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_communication (RegieBody          *self,
                                          RegieCommunication *communication);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_budgets (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_budget (RegieBody   *self,
                            RegieBudget *budget);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_budget (RegieBody   *self,
                                   RegieBudget *budget);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_learning_events (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_learning_event (RegieBody          *self,
                                    RegieLearningEvent *learning_event);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_learning_event (RegieBody          *self,
                                           RegieLearningEvent *learning_event);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_mentorings (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_mentoring (RegieBody      *self,
                               RegieMentoring *mentoring);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_mentoring (RegieBody      *self,
                                      RegieMentoring *mentoring);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_cycles (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_cycle (RegieBody             *self,
                           RegieImprovementCycle *cycle);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_cycle (RegieBody             *self,
                                  RegieImprovementCycle *cycle);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_readings (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_reading (RegieBody        *self,
                             RegieBodyReading *reading);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_reading (RegieBody        *self,
                                    RegieBodyReading *reading);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_body_get_targets (RegieBody *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_add_target (RegieBody   *self,
                            RegieTarget *target);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_remove_target (RegieBody   *self,
                                   RegieTarget *target);

G_END_DECLS
