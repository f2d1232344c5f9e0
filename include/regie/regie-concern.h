/* regie-concern.h: something that worries people
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

#define REGIE_TYPE_CONCERN (regie_concern_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieConcern, regie_concern, REGIE, CONCERN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieConcern *regie_concern_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_concern_get_text (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_text (RegieConcern *self,
                             const char   *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_concern_get_said_by (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_said_by (RegieConcern *self,
                                const char   *said_by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_concern_get_about (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_about (RegieConcern        *self,
                              const char   *const *about);
REGIE_AVAILABLE_IN_ALL
const char *regie_concern_get_domain (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_domain (RegieConcern *self,
                               const char   *domain);
REGIE_AVAILABLE_IN_ALL
gboolean regie_concern_get_on_safety (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_on_safety (RegieConcern *self,
                                  gboolean      on_safety);
REGIE_AVAILABLE_IN_ALL
gboolean regie_concern_get_is_complicating (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_is_complicating (RegieConcern *self,
                                        gboolean      is_complicating);
REGIE_AVAILABLE_IN_ALL
int regie_concern_get_priority (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_priority (RegieConcern *self,
                                 int           priority);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_concern_get_date (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_date (RegieConcern *self,
                             const GDate  *date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_concern_get_ended_date (RegieConcern *self);
REGIE_AVAILABLE_IN_ALL
void regie_concern_set_ended_date (RegieConcern *self,
                                   const GDate  *ended_date);

G_END_DECLS
