/* regie-interval.h: an interval of the monitoring
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

#define REGIE_TYPE_INTERVAL (regie_interval_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieInterval, regie_interval, REGIE, INTERVAL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieInterval *regie_interval_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_interval_get_variant (RegieInterval *self);
REGIE_AVAILABLE_IN_ALL
void regie_interval_set_variant (RegieInterval *self,
                                 const char    *variant);
REGIE_AVAILABLE_IN_ALL
const char *regie_interval_get_level (RegieInterval *self);
REGIE_AVAILABLE_IN_ALL
void regie_interval_set_level (RegieInterval *self,
                               const char    *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_interval_get_stage (RegieInterval *self);
REGIE_AVAILABLE_IN_ALL
void regie_interval_set_stage (RegieInterval *self,
                               const char    *stage);
REGIE_AVAILABLE_IN_ALL
int regie_interval_get_days (RegieInterval *self);
REGIE_AVAILABLE_IN_ALL
void regie_interval_set_days (RegieInterval *self,
                              int            days);
REGIE_AVAILABLE_IN_ALL
const char *regie_interval_get_source (RegieInterval *self);
REGIE_AVAILABLE_IN_ALL
void regie_interval_set_source (RegieInterval *self,
                                const char    *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_interval_get_is_provisional (RegieInterval *self);
REGIE_AVAILABLE_IN_ALL
void regie_interval_set_is_provisional (RegieInterval *self,
                                        gboolean       is_provisional);

G_END_DECLS
