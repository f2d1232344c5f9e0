/* regie-map-version.h: a version of the regiekaart
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

#define REGIE_TYPE_MAP_VERSION (regie_map_version_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMapVersion, regie_map_version, REGIE, MAP_VERSION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMapVersion *regie_map_version_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_map_version_get_name (RegieMapVersion *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_version_set_name (RegieMapVersion *self,
                                 const char      *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_map_version_get_version (RegieMapVersion *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_version_set_version (RegieMapVersion *self,
                                    const char      *version);
REGIE_AVAILABLE_IN_ALL
const char *regie_map_version_get_body (RegieMapVersion *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_version_set_body (RegieMapVersion *self,
                                 const char      *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_map_version_get_method_id (RegieMapVersion *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_version_set_method_id (RegieMapVersion *self,
                                      const char      *method_id);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_map_version_get_start_date (RegieMapVersion *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_version_set_start_date (RegieMapVersion *self,
                                       const GDate     *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_map_version_get_end_date (RegieMapVersion *self);
REGIE_AVAILABLE_IN_ALL
void regie_map_version_set_end_date (RegieMapVersion *self,
                                     const GDate     *end_date);

G_END_DECLS
