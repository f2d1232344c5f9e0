/* regie-competence-gap.h: what somebody lacks that a profile asks for
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

#define REGIE_TYPE_COMPETENCE_GAP (regie_competence_gap_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCompetenceGap, regie_competence_gap, REGIE, COMPETENCE_GAP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCompetenceGap *regie_competence_gap_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_competence_gap_get_functionary (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_functionary (RegieCompetenceGap *self,
                                           const char         *functionary);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_gap_get_profile (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_profile (RegieCompetenceGap *self,
                                       const char         *profile);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_gap_get_competence (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_competence (RegieCompetenceGap *self,
                                          const char         *competence);
REGIE_AVAILABLE_IN_ALL
int regie_competence_gap_get_min_level (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_min_level (RegieCompetenceGap *self,
                                         int                 min_level);
REGIE_AVAILABLE_IN_ALL
int regie_competence_gap_get_level (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_level (RegieCompetenceGap *self,
                                     int                 level);
REGIE_AVAILABLE_IN_ALL
gboolean regie_competence_gap_get_is_assessed (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_is_assessed (RegieCompetenceGap *self,
                                           gboolean            is_assessed);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_gap_get_assessment (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_assessment (RegieCompetenceGap *self,
                                          const char         *assessment);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_competence_gap_get_date (RegieCompetenceGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_gap_set_date (RegieCompetenceGap *self,
                                    const GDate        *date);

G_END_DECLS
