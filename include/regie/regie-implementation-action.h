/* regie-implementation-action.h: what a body does to introduce the method
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
#include <regie/regie-evidence.h>
#include <regie/regie-target.h>

G_BEGIN_DECLS

#define REGIE_TYPE_IMPLEMENTATION_ACTION (regie_implementation_action_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieImplementationAction, regie_implementation_action, REGIE, IMPLEMENTATION_ACTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieImplementationAction *regie_implementation_action_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_catalogue_action (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_catalogue_action (RegieImplementationAction *self,
                                                       const char                *catalogue_action);
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_theme (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_theme (RegieImplementationAction *self,
                                            const char                *theme);
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_title (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_title (RegieImplementationAction *self,
                                            const char                *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_responsible (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_responsible (RegieImplementationAction *self,
                                                  const char                *responsible);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_implementation_action_get_helpers (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_helpers (RegieImplementationAction        *self,
                                              const char                *const *helpers);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_implementation_action_get_planned_start_date (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_planned_start_date (RegieImplementationAction *self,
                                                         const GDate               *planned_start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_implementation_action_get_planned_end_date (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_planned_end_date (RegieImplementationAction *self,
                                                       const GDate               *planned_end_date);
REGIE_AVAILABLE_IN_ALL
RegieActionStatus regie_implementation_action_get_status (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_status (RegieImplementationAction *self,
                                             RegieActionStatus          status);
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_status_reason (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_status_reason (RegieImplementationAction *self,
                                                    const char                *status_reason);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_implementation_action_get_start_date (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_start_date (RegieImplementationAction *self,
                                                 const GDate               *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_implementation_action_get_done_date (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_done_date (RegieImplementationAction *self,
                                                const GDate               *done_date);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_implementation_action_get_done_items (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_done_items (RegieImplementationAction        *self,
                                                 const char                *const *done_items);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_implementation_action_get_evidence (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_add_evidence_item (RegieImplementationAction *self,
                                                    RegieEvidence             *evidence_item);
REGIE_AVAILABLE_IN_ALL
gboolean regie_implementation_action_remove_evidence_item (RegieImplementationAction *self,
                                                           RegieEvidence             *evidence_item);
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_decision_reference (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_decision_reference (RegieImplementationAction *self,
                                                         const char                *decision_reference);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_implementation_action_get_decision_date (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_decision_date (RegieImplementationAction *self,
                                                    const GDate               *decision_date);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_implementation_action_get_depends_on (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_depends_on (RegieImplementationAction        *self,
                                                 const char                *const *depends_on);
REGIE_AVAILABLE_IN_ALL
const char *regie_implementation_action_get_arises_from (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_set_arises_from (RegieImplementationAction *self,
                                                  const char                *arises_from);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_implementation_action_get_targets (RegieImplementationAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_implementation_action_add_target (RegieImplementationAction *self,
                                             RegieTarget               *target);
REGIE_AVAILABLE_IN_ALL
gboolean regie_implementation_action_remove_target (RegieImplementationAction *self,
                                                    RegieTarget               *target);

G_END_DECLS
