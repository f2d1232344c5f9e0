/* regie-tie.h: what binds somebody to somebody else, read from one side
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

#define REGIE_TYPE_TIE (regie_tie_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieTie, regie_tie, REGIE, TIE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieTie *regie_tie_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_tie_get_person (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_person (RegieTie   *self,
                           const char *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_tie_get_other (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_other (RegieTie   *self,
                          const char *other);
REGIE_AVAILABLE_IN_ALL
const char *regie_tie_get_kind (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_kind (RegieTie   *self,
                         const char *kind);
REGIE_AVAILABLE_IN_ALL
RegieRelationCategory regie_tie_get_category (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_category (RegieTie              *self,
                             RegieRelationCategory  category);
REGIE_AVAILABLE_IN_ALL
const char *regie_tie_get_relation (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_relation (RegieTie   *self,
                             const char *relation);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_tie_get_through (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_through (RegieTie          *self,
                            const char *const *through);
REGIE_AVAILABLE_IN_ALL
RegieTieStrength regie_tie_get_strength (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_strength (RegieTie         *self,
                             RegieTieStrength  strength);
REGIE_AVAILABLE_IN_ALL
RegieTieTension regie_tie_get_tension (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_tension (RegieTie        *self,
                            RegieTieTension  tension);
REGIE_AVAILABLE_IN_ALL
RegieTieDirection regie_tie_get_direction (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_direction (RegieTie          *self,
                              RegieTieDirection  direction);
REGIE_AVAILABLE_IN_ALL
const char *regie_tie_get_support (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_support (RegieTie   *self,
                            const char *support);
REGIE_AVAILABLE_IN_ALL
const char *regie_tie_get_said_by (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_said_by (RegieTie   *self,
                            const char *said_by);
REGIE_AVAILABLE_IN_ALL
gboolean regie_tie_get_is_private (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_is_private (RegieTie *self,
                               gboolean  is_private);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_tie_get_start_date (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_start_date (RegieTie    *self,
                               const GDate *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_tie_get_end_date (RegieTie *self);
REGIE_AVAILABLE_IN_ALL
void regie_tie_set_end_date (RegieTie    *self,
                             const GDate *end_date);

G_END_DECLS
