/* regie-edition-change.h: what changed between two editions
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

#define REGIE_TYPE_EDITION_CHANGE (regie_edition_change_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEditionChange, regie_edition_change, REGIE, EDITION_CHANGE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEditionChange *regie_edition_change_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_edition_change_get_compared_to (RegieEditionChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_edition_change_set_compared_to (RegieEditionChange *self,
                                           const char         *compared_to);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_edition_change_get_subject (RegieEditionChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_edition_change_add_subject_label (RegieEditionChange *self,
                                             RegieLabel         *subject_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_edition_change_remove_subject_label (RegieEditionChange *self,
                                                    RegieLabel         *subject_label);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_edition_change_get_earlier (RegieEditionChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_edition_change_add_earlier_label (RegieEditionChange *self,
                                             RegieLabel         *earlier_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_edition_change_remove_earlier_label (RegieEditionChange *self,
                                                    RegieLabel         *earlier_label);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_edition_change_get_later (RegieEditionChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_edition_change_add_later_label (RegieEditionChange *self,
                                           RegieLabel         *later_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_edition_change_remove_later_label (RegieEditionChange *self,
                                                  RegieLabel         *later_label);
REGIE_AVAILABLE_IN_ALL
const char *regie_edition_change_get_source (RegieEditionChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_edition_change_set_source (RegieEditionChange *self,
                                      const char         *source);

G_END_DECLS
