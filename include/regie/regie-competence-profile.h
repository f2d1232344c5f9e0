/* regie-competence-profile.h: what a regisseur must know and be able to do
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-competence.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_COMPETENCE_PROFILE (regie_competence_profile_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieCompetenceProfile, regie_competence_profile, REGIE, COMPETENCE_PROFILE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCompetenceProfile *regie_competence_profile_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_competence_profile_get_name (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_name (RegieCompetenceProfile *self,
                                        const char             *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_profile_get_body (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_body (RegieCompetenceProfile *self,
                                        const char             *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_profile_get_map (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_map (RegieCompetenceProfile *self,
                                       const char             *map);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_profile_get_level (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_level (RegieCompetenceProfile *self,
                                         const char             *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_profile_get_role (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_role (RegieCompetenceProfile *self,
                                        const char             *role);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_competence_profile_get_start_date (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_start_date (RegieCompetenceProfile *self,
                                              const GDate            *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_competence_profile_get_end_date (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_end_date (RegieCompetenceProfile *self,
                                            const GDate            *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_profile_get_decision_reference (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_set_decision_reference (RegieCompetenceProfile *self,
                                                      const char             *decision_reference);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_competence_profile_get_competences (RegieCompetenceProfile *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_profile_add_competence (RegieCompetenceProfile *self,
                                              RegieCompetence        *competence);
REGIE_AVAILABLE_IN_ALL
gboolean regie_competence_profile_remove_competence (RegieCompetenceProfile *self,
                                                     RegieCompetence        *competence);

G_END_DECLS
