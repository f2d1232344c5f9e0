/* regie-relation.h: a tie between two people
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

#define REGIE_TYPE_RELATION (regie_relation_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRelation, regie_relation, REGIE, RELATION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRelation *regie_relation_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_relation_get_person (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_person (RegieRelation *self,
                                const char    *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_get_other (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_other (RegieRelation *self,
                               const char    *other);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_get_organisation (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_organisation (RegieRelation *self,
                                      const char    *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_get_kind (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_kind (RegieRelation *self,
                              const char    *kind);
REGIE_AVAILABLE_IN_ALL
RegieRelationCategory regie_relation_get_category (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_category (RegieRelation         *self,
                                  RegieRelationCategory  category);
REGIE_AVAILABLE_IN_ALL
RegieAuthorityGround regie_relation_get_ground (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_ground (RegieRelation        *self,
                                RegieAuthorityGround  ground);
REGIE_AVAILABLE_IN_ALL
RegieTieStrength regie_relation_get_strength (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_strength (RegieRelation    *self,
                                  RegieTieStrength  strength);
REGIE_AVAILABLE_IN_ALL
RegieTieTension regie_relation_get_tension (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_tension (RegieRelation   *self,
                                 RegieTieTension  tension);
REGIE_AVAILABLE_IN_ALL
RegieTieDirection regie_relation_get_direction (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_direction (RegieRelation     *self,
                                   RegieTieDirection  direction);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_get_support (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_support (RegieRelation *self,
                                 const char    *support);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_get_said_by (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_said_by (RegieRelation *self,
                                 const char    *said_by);
REGIE_AVAILABLE_IN_ALL
gboolean regie_relation_get_is_private (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_is_private (RegieRelation *self,
                                    gboolean       is_private);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_relation_get_start_date (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_start_date (RegieRelation *self,
                                    const GDate   *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_relation_get_end_date (RegieRelation *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_set_end_date (RegieRelation *self,
                                  const GDate   *end_date);

G_END_DECLS
