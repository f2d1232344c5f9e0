/* regie-progress-sum.h: how far actions are, added up
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

#define REGIE_TYPE_PROGRESS_SUM (regie_progress_sum_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProgressSum, regie_progress_sum, REGIE, PROGRESS_SUM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProgressSum *regie_progress_sum_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_progress_sum_get_body (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_body (RegieProgressSum *self,
                                  const char       *body);
REGIE_AVAILABLE_IN_ALL
RegieBodyLevel regie_progress_sum_get_level (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_level (RegieProgressSum *self,
                                   RegieBodyLevel    level);
REGIE_AVAILABLE_IN_ALL
const char *regie_progress_sum_get_theme (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_theme (RegieProgressSum *self,
                                   const char       *theme);
REGIE_AVAILABLE_IN_ALL
gboolean regie_progress_sum_get_is_all_themes (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_is_all_themes (RegieProgressSum *self,
                                           gboolean          is_all_themes);
REGIE_AVAILABLE_IN_ALL
gboolean regie_progress_sum_get_is_all_bodies (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_is_all_bodies (RegieProgressSum *self,
                                           gboolean          is_all_bodies);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_actions (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_actions (RegieProgressSum *self,
                                       int               n_actions);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_open (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_open (RegieProgressSum *self,
                                    int               n_open);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_active (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_active (RegieProgressSum *self,
                                      int               n_active);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_blocked (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_blocked (RegieProgressSum *self,
                                       int               n_blocked);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_done (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_done (RegieProgressSum *self,
                                    int               n_done);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_dropped (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_dropped (RegieProgressSum *self,
                                       int               n_dropped);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_overdue (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_overdue (RegieProgressSum *self,
                                       int               n_overdue);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_n_without_owner (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_n_without_owner (RegieProgressSum *self,
                                             int               n_without_owner);
REGIE_AVAILABLE_IN_ALL
int regie_progress_sum_get_permille_done (RegieProgressSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_sum_set_permille_done (RegieProgressSum *self,
                                           int               permille_done);

G_END_DECLS
