/* regie-safety-sight.h: sight on safety
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

#define REGIE_TYPE_SAFETY_SIGHT (regie_safety_sight_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetySight, regie_safety_sight, REGIE, SAFETY_SIGHT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetySight *regie_safety_sight_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_safety_sight_get_person (RegieSafetySight *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_sight_set_person (RegieSafetySight *self,
                                    const char       *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_sight_get_organisation (RegieSafetySight *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_sight_set_organisation (RegieSafetySight *self,
                                          const char       *organisation);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_sight_get_start_date (RegieSafetySight *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_sight_set_start_date (RegieSafetySight *self,
                                        const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_sight_get_end_date (RegieSafetySight *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_sight_set_end_date (RegieSafetySight *self,
                                      const GDate      *end_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_sight_get_given_date (RegieSafetySight *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_sight_set_given_date (RegieSafetySight *self,
                                        const GDate      *given_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_sight_get_taken_date (RegieSafetySight *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_sight_set_taken_date (RegieSafetySight *self,
                                        const GDate      *taken_date);

G_END_DECLS
