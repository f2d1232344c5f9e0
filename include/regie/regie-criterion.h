/* regie-criterion.h: what must hold for a level
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_CRITERION (regie_criterion_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCriterion, regie_criterion, REGIE, CRITERION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCriterion *regie_criterion_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_criterion_get_names (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_add_name (RegieCriterion *self,
                               RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_criterion_remove_name (RegieCriterion *self,
                                      RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_criterion_get_all (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_add_all_part (RegieCriterion *self,
                                   RegieCriterion *all_part);
REGIE_AVAILABLE_IN_ALL
gboolean regie_criterion_remove_all_part (RegieCriterion *self,
                                          RegieCriterion *all_part);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_criterion_get_any (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_add_any_part (RegieCriterion *self,
                                   RegieCriterion *any_part);
REGIE_AVAILABLE_IN_ALL
gboolean regie_criterion_remove_any_part (RegieCriterion *self,
                                          RegieCriterion *any_part);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_criterion_get_none (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_add_none_part (RegieCriterion *self,
                                    RegieCriterion *none_part);
REGIE_AVAILABLE_IN_ALL
gboolean regie_criterion_remove_none_part (RegieCriterion *self,
                                           RegieCriterion *none_part);
REGIE_AVAILABLE_IN_ALL
const char *regie_criterion_get_fact (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_set_fact (RegieCriterion *self,
                               const char     *fact);
REGIE_AVAILABLE_IN_ALL
int regie_criterion_get_at_least (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_set_at_least (RegieCriterion *self,
                                   int             at_least);
REGIE_AVAILABLE_IN_ALL
int regie_criterion_get_below (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_set_below (RegieCriterion *self,
                                int             below);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_criterion_get_one_of (RegieCriterion *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_set_one_of (RegieCriterion        *self,
                                 const char     *const *one_of);

G_END_DECLS
