/* regie-safety-screen.h: a check of basic care and safety
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

#define REGIE_TYPE_SAFETY_SCREEN (regie_safety_screen_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyScreen, regie_safety_screen, REGIE, SAFETY_SCREEN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyScreen *regie_safety_screen_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_screen_get_date (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_date (RegieSafetyScreen *self,
                                   const GDate       *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_screen_get_by (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_by (RegieSafetyScreen *self,
                                 const char        *by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_safety_screen_get_asked (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_asked (RegieSafetyScreen        *self,
                                    const char        *const *asked);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_safety_screen_get_safety (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_safety (RegieSafetyScreen  *self,
                                     RegieSafetyVerdict  safety);
REGIE_AVAILABLE_IN_ALL
RegieBasicCare regie_safety_screen_get_basic_care (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_basic_care (RegieSafetyScreen *self,
                                         RegieBasicCare     basic_care);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_screen_get_answer (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_answer (RegieSafetyScreen *self,
                                     const char        *answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_screen_get_explanation (RegieSafetyScreen *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_screen_set_explanation (RegieSafetyScreen *self,
                                          const char        *explanation);

G_END_DECLS
