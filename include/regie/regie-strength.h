/* regie-strength.h: something that goes well
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

#define REGIE_TYPE_STRENGTH (regie_strength_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStrength, regie_strength, REGIE, STRENGTH, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStrength *regie_strength_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_strength_get_text (RegieStrength *self);
REGIE_AVAILABLE_IN_ALL
void regie_strength_set_text (RegieStrength *self,
                              const char    *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_strength_get_said_by (RegieStrength *self);
REGIE_AVAILABLE_IN_ALL
void regie_strength_set_said_by (RegieStrength *self,
                                 const char    *said_by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_strength_get_about (RegieStrength *self);
REGIE_AVAILABLE_IN_ALL
void regie_strength_set_about (RegieStrength        *self,
                               const char    *const *about);
REGIE_AVAILABLE_IN_ALL
const char *regie_strength_get_domain (RegieStrength *self);
REGIE_AVAILABLE_IN_ALL
void regie_strength_set_domain (RegieStrength *self,
                                const char    *domain);
REGIE_AVAILABLE_IN_ALL
gboolean regie_strength_get_on_safety (RegieStrength *self);
REGIE_AVAILABLE_IN_ALL
void regie_strength_set_on_safety (RegieStrength *self,
                                   gboolean       on_safety);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_strength_get_date (RegieStrength *self);
REGIE_AVAILABLE_IN_ALL
void regie_strength_set_date (RegieStrength *self,
                              const GDate   *date);

G_END_DECLS
