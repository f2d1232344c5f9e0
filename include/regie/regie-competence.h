/* regie-competence.h: something that a profile asks for
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

#define REGIE_TYPE_COMPETENCE (regie_competence_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCompetence, regie_competence, REGIE, COMPETENCE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCompetence *regie_competence_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieCompetenceKind regie_competence_get_kind (RegieCompetence *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_set_kind (RegieCompetence     *self,
                                RegieCompetenceKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_get_label (RegieCompetence *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_set_label (RegieCompetence *self,
                                 const char      *label);
REGIE_AVAILABLE_IN_ALL
int regie_competence_get_min_level (RegieCompetence *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_set_min_level (RegieCompetence *self,
                                     int              min_level);

G_END_DECLS
