/* regie-programme-step.h: an action of the longest chain
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

#define REGIE_TYPE_PROGRAMME_STEP (regie_programme_step_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProgrammeStep, regie_programme_step, REGIE, PROGRAMME_STEP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProgrammeStep *regie_programme_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_programme_step_get_action (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_action (RegieProgrammeStep *self,
                                      const char         *action);
REGIE_AVAILABLE_IN_ALL
const char *regie_programme_step_get_body (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_body (RegieProgrammeStep *self,
                                    const char         *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_programme_step_get_responsible (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_responsible (RegieProgrammeStep *self,
                                           const char         *responsible);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_programme_step_get_planned_start_date (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_planned_start_date (RegieProgrammeStep *self,
                                                  const GDate        *planned_start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_programme_step_get_planned_end_date (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_planned_end_date (RegieProgrammeStep *self,
                                                const GDate        *planned_end_date);
REGIE_AVAILABLE_IN_ALL
int regie_programme_step_get_days (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_days (RegieProgrammeStep *self,
                                    int                 days);
REGIE_AVAILABLE_IN_ALL
gint64 regie_programme_step_get_days_so_far (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_days_so_far (RegieProgrammeStep *self,
                                           gint64              days_so_far);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_step_get_is_length_unknown (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_is_length_unknown (RegieProgrammeStep *self,
                                                 gboolean            is_length_unknown);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_step_get_is_overdue (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_is_overdue (RegieProgrammeStep *self,
                                          gboolean            is_overdue);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_step_get_is_in_circle (RegieProgrammeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_step_set_is_in_circle (RegieProgrammeStep *self,
                                            gboolean            is_in_circle);

G_END_DECLS
