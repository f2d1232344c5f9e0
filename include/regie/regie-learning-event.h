/* regie-learning-event.h: a training, update, case discussion or intervision
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-attendee.h>
#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_LEARNING_EVENT (regie_learning_event_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieLearningEvent, regie_learning_event, REGIE, LEARNING_EVENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieLearningEvent *regie_learning_event_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_learning_event_get_title (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_title (RegieLearningEvent *self,
                                     const char         *title);
REGIE_AVAILABLE_IN_ALL
RegieLearningKind regie_learning_event_get_kind (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_kind (RegieLearningEvent *self,
                                    RegieLearningKind   kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_learning_event_get_role (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_role (RegieLearningEvent *self,
                                    const char         *role);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_learning_event_get_planned_date (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_planned_date (RegieLearningEvent *self,
                                            const GDate        *planned_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_learning_event_get_start_date (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_start_date (RegieLearningEvent *self,
                                          const GDate        *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_learning_event_get_end_date (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_end_date (RegieLearningEvent *self,
                                        const GDate        *end_date);
REGIE_AVAILABLE_IN_ALL
int regie_learning_event_get_minutes (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_minutes (RegieLearningEvent *self,
                                       int                 minutes);
REGIE_AVAILABLE_IN_ALL
const char *regie_learning_event_get_organiser (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_organiser (RegieLearningEvent *self,
                                         const char         *organiser);
REGIE_AVAILABLE_IN_ALL
gboolean regie_learning_event_get_is_multidisciplinary (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_is_multidisciplinary (RegieLearningEvent *self,
                                                    gboolean            is_multidisciplinary);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_learning_event_get_attendees (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_add_attendee (RegieLearningEvent *self,
                                        RegieAttendee      *attendee);
REGIE_AVAILABLE_IN_ALL
gboolean regie_learning_event_remove_attendee (RegieLearningEvent *self,
                                               RegieAttendee      *attendee);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_learning_event_get_case_pseudonyms (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_case_pseudonyms (RegieLearningEvent        *self,
                                               const char         *const *case_pseudonyms);
REGIE_AVAILABLE_IN_ALL
const char *regie_learning_event_get_action (RegieLearningEvent *self);
REGIE_AVAILABLE_IN_ALL
void regie_learning_event_set_action (RegieLearningEvent *self,
                                      const char         *action);

G_END_DECLS
