/* regie-signal.h: a signal of unsafety
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

#define REGIE_TYPE_SIGNAL (regie_signal_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSignal, regie_signal, REGIE, SIGNAL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSignal *regie_signal_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_signal_get_date (RegieSignal *self);
REGIE_AVAILABLE_IN_ALL
void regie_signal_set_date (RegieSignal *self,
                            const GDate *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_signal_get_text (RegieSignal *self);
REGIE_AVAILABLE_IN_ALL
void regie_signal_set_text (RegieSignal *self,
                            const char  *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_signal_get_kind (RegieSignal *self);
REGIE_AVAILABLE_IN_ALL
void regie_signal_set_kind (RegieSignal *self,
                            const char  *kind);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_signal_get_about (RegieSignal *self);
REGIE_AVAILABLE_IN_ALL
void regie_signal_set_about (RegieSignal        *self,
                             const char  *const *about);
REGIE_AVAILABLE_IN_ALL
const char *regie_signal_get_seen_by (RegieSignal *self);
REGIE_AVAILABLE_IN_ALL
void regie_signal_set_seen_by (RegieSignal *self,
                               const char  *seen_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_signal_get_origin (RegieSignal *self);
REGIE_AVAILABLE_IN_ALL
void regie_signal_set_origin (RegieSignal *self,
                              const char  *origin);

G_END_DECLS
