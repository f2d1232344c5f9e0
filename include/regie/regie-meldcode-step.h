/* regie-meldcode-step.h: a step of the meldcode
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

#define REGIE_TYPE_MELDCODE_STEP (regie_meldcode_step_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMeldcodeStep, regie_meldcode_step, REGIE, MELDCODE_STEP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMeldcodeStep *regie_meldcode_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_meldcode_step_get_names (RegieMeldcodeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_step_add_name (RegieMeldcodeStep *self,
                                   RegieLabel        *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_meldcode_step_remove_name (RegieMeldcodeStep *self,
                                          RegieLabel        *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_meldcode_step_get_explanation (RegieMeldcodeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_step_add_explanation_label (RegieMeldcodeStep *self,
                                                RegieLabel        *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_meldcode_step_remove_explanation_label (RegieMeldcodeStep *self,
                                                       RegieLabel        *explanation_label);
REGIE_AVAILABLE_IN_ALL
const char *regie_meldcode_step_get_source (RegieMeldcodeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_step_set_source (RegieMeldcodeStep *self,
                                     const char        *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_meldcode_step_get_is_provisional (RegieMeldcodeStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_step_set_is_provisional (RegieMeldcodeStep *self,
                                             gboolean           is_provisional);

G_END_DECLS
