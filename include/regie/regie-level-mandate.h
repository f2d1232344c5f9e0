/* regie-level-mandate.h: what a level gives to whoever directs at it
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

#define REGIE_TYPE_LEVEL_MANDATE (regie_level_mandate_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieLevelMandate, regie_level_mandate, REGIE, LEVEL_MANDATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieLevelMandate *regie_level_mandate_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieMandateSubject regie_level_mandate_get_subject (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_subject (RegieLevelMandate   *self,
                                      RegieMandateSubject  subject);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_level_mandate_get_powers (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_powers (RegieLevelMandate        *self,
                                     const char        *const *powers);
REGIE_AVAILABLE_IN_ALL
gint64 regie_level_mandate_get_limit_cents (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_limit_cents (RegieLevelMandate *self,
                                          gint64             limit_cents);
REGIE_AVAILABLE_IN_ALL
int regie_level_mandate_get_limit_days (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_limit_days (RegieLevelMandate *self,
                                         int                limit_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_level_mandate_get_scope (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_scope (RegieLevelMandate *self,
                                    const char        *scope);
REGIE_AVAILABLE_IN_ALL
const char *regie_level_mandate_get_source (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_source (RegieLevelMandate *self,
                                     const char        *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_level_mandate_get_is_provisional (RegieLevelMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_level_mandate_set_is_provisional (RegieLevelMandate *self,
                                             gboolean           is_provisional);

G_END_DECLS
