/* regie-level.h: a level of direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-criterion.h>
#include <regie/regie-entity.h>
#include <regie/regie-label.h>
#include <regie/regie-level-mandate.h>

G_BEGIN_DECLS

#define REGIE_TYPE_LEVEL (regie_level_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieLevel, regie_level, REGIE, LEVEL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieLevel *regie_level_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_level_get_names (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_add_name (RegieLevel *self,
                           RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_level_remove_name (RegieLevel *self,
                                  RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_level_get_explanation (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_add_explanation_label (RegieLevel *self,
                                        RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_level_remove_explanation_label (RegieLevel *self,
                                               RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
int regie_level_get_rank (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_rank (RegieLevel *self,
                           int         rank);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_level_get_criteria (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_add_criterion (RegieLevel     *self,
                                RegieCriterion *criterion);
REGIE_AVAILABLE_IN_ALL
gboolean regie_level_remove_criterion (RegieLevel     *self,
                                       RegieCriterion *criterion);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_level_get_eligible (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_eligible (RegieLevel        *self,
                               const char *const *eligible);
REGIE_AVAILABLE_IN_ALL
RegieRegisseurForm regie_level_get_form (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_form (RegieLevel         *self,
                           RegieRegisseurForm  form);
REGIE_AVAILABLE_IN_ALL
const char *regie_level_get_competence_profile (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_competence_profile (RegieLevel *self,
                                         const char *competence_profile);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_level_get_mandates (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_add_mandate (RegieLevel        *self,
                              RegieLevelMandate *mandate);
REGIE_AVAILABLE_IN_ALL
gboolean regie_level_remove_mandate (RegieLevel        *self,
                                     RegieLevelMandate *mandate);
REGIE_AVAILABLE_IN_ALL
int regie_level_get_interval_days (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_interval_days (RegieLevel *self,
                                    int         interval_days);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_level_get_required_documents (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_required_documents (RegieLevel        *self,
                                         const char *const *required_documents);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_level_get_up (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_up (RegieLevel        *self,
                         const char *const *up);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_level_get_down (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_down (RegieLevel        *self,
                           const char *const *down);
REGIE_AVAILABLE_IN_ALL
const char *regie_level_get_source (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_source (RegieLevel *self,
                             const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_level_get_is_provisional (RegieLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_set_is_provisional (RegieLevel *self,
                                     gboolean    is_provisional);

G_END_DECLS
