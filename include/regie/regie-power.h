/* regie-power.h: something a regisseur may have to decide
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
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_POWER (regie_power_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePower, regie_power, REGIE, POWER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePower *regie_power_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_power_get_names (RegiePower *self);
REGIE_AVAILABLE_IN_ALL
void regie_power_add_name (RegiePower *self,
                           RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_power_remove_name (RegiePower *self,
                                  RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_power_get_explanation (RegiePower *self);
REGIE_AVAILABLE_IN_ALL
void regie_power_add_explanation_label (RegiePower *self,
                                        RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_power_remove_explanation_label (RegiePower *self,
                                               RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
RegiePowerGroup regie_power_get_group (RegiePower *self);
REGIE_AVAILABLE_IN_ALL
void regie_power_set_group (RegiePower      *self,
                            RegiePowerGroup  group);
REGIE_AVAILABLE_IN_ALL
const char *regie_power_get_source (RegiePower *self);
REGIE_AVAILABLE_IN_ALL
void regie_power_set_source (RegiePower *self,
                             const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_power_get_is_provisional (RegiePower *self);
REGIE_AVAILABLE_IN_ALL
void regie_power_set_is_provisional (RegiePower *self,
                                     gboolean    is_provisional);

G_END_DECLS
