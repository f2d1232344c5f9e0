/* regie-regisseur-period.h: days in a row with the same regisseur
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

G_BEGIN_DECLS

#define REGIE_TYPE_REGISSEUR_PERIOD (regie_regisseur_period_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieRegisseurPeriod, regie_regisseur_period, REGIE, REGISSEUR_PERIOD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRegisseurPeriod *regie_regisseur_period_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_period_get_start_date (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_start_date (RegieRegisseurPeriod *self,
                                            const GDate          *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_period_get_end_date (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_end_date (RegieRegisseurPeriod *self,
                                          const GDate          *end_date);
REGIE_AVAILABLE_IN_ALL
RegieRegisseurState regie_regisseur_period_get_state (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_state (RegieRegisseurPeriod *self,
                                       RegieRegisseurState   state);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_regisseur_period_get_persons (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_persons (RegieRegisseurPeriod        *self,
                                         const char           *const *persons);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_regisseur_period_get_substitutes (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_substitutes (RegieRegisseurPeriod        *self,
                                             const char           *const *substitutes);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_regisseur_period_get_beside (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_beside (RegieRegisseurPeriod        *self,
                                        const char           *const *beside);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_period_get_reason (RegieRegisseurPeriod *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_period_set_reason (RegieRegisseurPeriod *self,
                                        const char           *reason);

G_END_DECLS
