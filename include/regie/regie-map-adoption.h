/* regie-map-adoption.h: that a body adopted or supplemented a regiekaart
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

#define REGIE_TYPE_MAP_ADOPTION (regie_map_adoption_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMapAdoption, regie_map_adoption, REGIE, MAP_ADOPTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMapAdoption *regie_map_adoption_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_map_adoption_get_map (RegieMapAdoption *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_adoption_set_map (RegieMapAdoption *self,
                                 const char       *map);
REGIE_AVAILABLE_IN_ALL
RegieLayerMode regie_map_adoption_get_mode (RegieMapAdoption *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_adoption_set_mode (RegieMapAdoption *self,
                                  RegieLayerMode    mode);
REGIE_AVAILABLE_IN_ALL
const char *regie_map_adoption_get_supplement (RegieMapAdoption *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_adoption_set_supplement (RegieMapAdoption *self,
                                        const char       *supplement);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_map_adoption_get_start_date (RegieMapAdoption *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_adoption_set_start_date (RegieMapAdoption *self,
                                        const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_map_adoption_get_end_date (RegieMapAdoption *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_adoption_set_end_date (RegieMapAdoption *self,
                                      const GDate      *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_map_adoption_get_decision_reference (RegieMapAdoption *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_adoption_set_decision_reference (RegieMapAdoption *self,
                                                const char       *decision_reference);

G_END_DECLS
