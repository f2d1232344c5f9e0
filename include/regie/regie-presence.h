/* regie-presence.h: that an organisation works in a municipality
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

#define REGIE_TYPE_PRESENCE (regie_presence_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePresence, regie_presence, REGIE, PRESENCE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePresence *regie_presence_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_presence_get_municipality (RegiePresence *self);
REGIE_AVAILABLE_IN_ALL
void regie_presence_set_municipality (RegiePresence *self,
                                      const char    *municipality);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_presence_get_start_date (RegiePresence *self);
REGIE_AVAILABLE_IN_ALL
void regie_presence_set_start_date (RegiePresence *self,
                                    const GDate   *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_presence_get_end_date (RegiePresence *self);
REGIE_AVAILABLE_IN_ALL
void regie_presence_set_end_date (RegiePresence *self,
                                  const GDate   *end_date);

G_END_DECLS
