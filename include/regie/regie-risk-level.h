/* regie-risk-level.h: a level of a risk instrument
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

#define REGIE_TYPE_RISK_LEVEL (regie_risk_level_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRiskLevel, regie_risk_level, REGIE, RISK_LEVEL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRiskLevel *regie_risk_level_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_level_get_names (RegieRiskLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_level_add_name (RegieRiskLevel *self,
                                RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_level_remove_name (RegieRiskLevel *self,
                                       RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
int regie_risk_level_get_threshold (RegieRiskLevel *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_level_set_threshold (RegieRiskLevel *self,
                                     int             threshold);

G_END_DECLS
