/* regie-risk-instrument.h: a scored instrument that assesses risk
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
#include <regie/regie-risk-item.h>
#include <regie/regie-risk-level.h>

G_BEGIN_DECLS

#define REGIE_TYPE_RISK_INSTRUMENT (regie_risk_instrument_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieRiskInstrument, regie_risk_instrument, REGIE, RISK_INSTRUMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRiskInstrument *regie_risk_instrument_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_instrument_get_names (RegieRiskInstrument *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_instrument_add_name (RegieRiskInstrument *self,
                                     RegieLabel          *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_instrument_remove_name (RegieRiskInstrument *self,
                                            RegieLabel          *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_instrument_get_explanation (RegieRiskInstrument *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_instrument_add_explanation_label (RegieRiskInstrument *self,
                                                  RegieLabel          *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_instrument_remove_explanation_label (RegieRiskInstrument *self,
                                                         RegieLabel          *explanation_label);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_instrument_get_items (RegieRiskInstrument *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_instrument_add_item (RegieRiskInstrument *self,
                                     RegieRiskItem       *item);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_instrument_remove_item (RegieRiskInstrument *self,
                                            RegieRiskItem       *item);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_instrument_get_levels (RegieRiskInstrument *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_instrument_add_level (RegieRiskInstrument *self,
                                      RegieRiskLevel      *level);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_instrument_remove_level (RegieRiskInstrument *self,
                                             RegieRiskLevel      *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_instrument_get_source (RegieRiskInstrument *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_instrument_set_source (RegieRiskInstrument *self,
                                       const char          *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_instrument_get_is_provisional (RegieRiskInstrument *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_instrument_set_is_provisional (RegieRiskInstrument *self,
                                               gboolean             is_provisional);

G_END_DECLS
