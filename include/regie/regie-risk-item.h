/* regie-risk-item.h: an item of a risk instrument
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

#define REGIE_TYPE_RISK_ITEM (regie_risk_item_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRiskItem, regie_risk_item, REGIE, RISK_ITEM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRiskItem *regie_risk_item_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_item_get_names (RegieRiskItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_item_add_name (RegieRiskItem *self,
                               RegieLabel    *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_item_remove_name (RegieRiskItem *self,
                                      RegieLabel    *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_item_get_explanation (RegieRiskItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_item_add_explanation_label (RegieRiskItem *self,
                                            RegieLabel    *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_item_remove_explanation_label (RegieRiskItem *self,
                                                   RegieLabel    *explanation_label);
REGIE_AVAILABLE_IN_ALL
int regie_risk_item_get_min (RegieRiskItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_item_set_min (RegieRiskItem *self,
                              int            min);
REGIE_AVAILABLE_IN_ALL
int regie_risk_item_get_max (RegieRiskItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_item_set_max (RegieRiskItem *self,
                              int            max);
REGIE_AVAILABLE_IN_ALL
int regie_risk_item_get_weight (RegieRiskItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_item_set_weight (RegieRiskItem *self,
                                 int            weight);

G_END_DECLS
