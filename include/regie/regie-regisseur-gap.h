/* regie-regisseur-gap.h: days on which nobody is regisseur, and why
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REGISSEUR_GAP (regie_regisseur_gap_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRegisseurGap, regie_regisseur_gap, REGIE, REGISSEUR_GAP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRegisseurGap *regie_regisseur_gap_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_gap_get_start_date (RegieRegisseurGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_gap_set_start_date (RegieRegisseurGap *self,
                                         const GDate       *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_gap_get_end_date (RegieRegisseurGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_gap_set_end_date (RegieRegisseurGap *self,
                                       const GDate       *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_gap_get_reason (RegieRegisseurGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_gap_set_reason (RegieRegisseurGap *self,
                                     const char        *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_gap_get_recorded_by (RegieRegisseurGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_gap_set_recorded_by (RegieRegisseurGap *self,
                                          const char        *recorded_by);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_gap_get_told_date (RegieRegisseurGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_gap_set_told_date (RegieRegisseurGap *self,
                                        const GDate       *told_date);

G_END_DECLS
