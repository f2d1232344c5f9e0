/* regie-programme-wait.h: an action that others wait for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PROGRAMME_WAIT (regie_programme_wait_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProgrammeWait, regie_programme_wait, REGIE, PROGRAMME_WAIT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProgrammeWait *regie_programme_wait_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_programme_wait_get_action (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_action (RegieProgrammeWait *self,
                                      const char         *action);
REGIE_AVAILABLE_IN_ALL
const char *regie_programme_wait_get_body (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_body (RegieProgrammeWait *self,
                                    const char         *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_programme_wait_get_responsible (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_responsible (RegieProgrammeWait *self,
                                           const char         *responsible);
REGIE_AVAILABLE_IN_ALL
int regie_programme_wait_get_n_direct (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_n_direct (RegieProgrammeWait *self,
                                        int                 n_direct);
REGIE_AVAILABLE_IN_ALL
int regie_programme_wait_get_n_actions (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_n_actions (RegieProgrammeWait *self,
                                         int                 n_actions);
REGIE_AVAILABLE_IN_ALL
int regie_programme_wait_get_n_bodies (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_n_bodies (RegieProgrammeWait *self,
                                        int                 n_bodies);
REGIE_AVAILABLE_IN_ALL
RegieActionStatus regie_programme_wait_get_status (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_status (RegieProgrammeWait *self,
                                      RegieActionStatus   status);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_programme_wait_get_planned_end_date (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_planned_end_date (RegieProgrammeWait *self,
                                                const GDate        *planned_end_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_wait_get_is_overdue (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_is_overdue (RegieProgrammeWait *self,
                                          gboolean            is_overdue);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_wait_get_is_in_circle (RegieProgrammeWait *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_wait_set_is_in_circle (RegieProgrammeWait *self,
                                            gboolean            is_in_circle);

G_END_DECLS
