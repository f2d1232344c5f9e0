/* regie-programme.h: how a region introduces the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-body-merger.h>
#include <regie/regie-body.h>
#include <regie/regie-competence-profile.h>
#include <regie/regie-entity.h>
#include <regie/regie-functionary.h>
#include <regie/regie-map-version.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PROGRAMME (regie_programme_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProgramme, regie_programme, REGIE, PROGRAMME, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProgramme *regie_programme_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_programme_get_name (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_set_name (RegieProgramme *self,
                               const char     *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_programme_get_edition (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_set_edition (RegieProgramme *self,
                                  const char     *edition);
REGIE_AVAILABLE_IN_ALL
const char *regie_programme_get_edition_version (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_set_edition_version (RegieProgramme *self,
                                          const char     *edition_version);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_programme_get_start_date (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_set_start_date (RegieProgramme *self,
                                     const GDate    *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_programme_get_end_date (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_set_end_date (RegieProgramme *self,
                                   const GDate    *end_date);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_get_bodies (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_add_body (RegieProgramme *self,
                               RegieBody      *body);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_remove_body (RegieProgramme *self,
                                      RegieBody      *body);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_get_mergers (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_add_merger (RegieProgramme  *self,
                                 RegieBodyMerger *merger);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_remove_merger (RegieProgramme  *self,
                                        RegieBodyMerger *merger);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_get_functionaries (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_add_functionary (RegieProgramme   *self,
                                      RegieFunctionary *functionary);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_remove_functionary (RegieProgramme   *self,
                                             RegieFunctionary *functionary);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_get_maps (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_add_map (RegieProgramme  *self,
                              RegieMapVersion *map);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_remove_map (RegieProgramme  *self,
                                     RegieMapVersion *map);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_get_profiles (RegieProgramme *self);
REGIE_AVAILABLE_IN_ALL
void regie_programme_add_profile (RegieProgramme         *self,
                                  RegieCompetenceProfile *profile);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_remove_profile (RegieProgramme         *self,
                                         RegieCompetenceProfile *profile);

G_END_DECLS
