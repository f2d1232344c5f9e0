/* regie-pattern.h: a pattern that ties strengths and concerns
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

#define REGIE_TYPE_PATTERN (regie_pattern_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePattern, regie_pattern, REGIE, PATTERN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePattern *regie_pattern_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_pattern_get_text (RegiePattern *self);
REGIE_AVAILABLE_IN_ALL
void regie_pattern_set_text (RegiePattern *self,
                             const char   *text);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_pattern_get_strengths (RegiePattern *self);
REGIE_AVAILABLE_IN_ALL
void regie_pattern_set_strengths (RegiePattern        *self,
                                  const char   *const *strengths);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_pattern_get_concerns (RegiePattern *self);
REGIE_AVAILABLE_IN_ALL
void regie_pattern_set_concerns (RegiePattern        *self,
                                 const char   *const *concerns);
REGIE_AVAILABLE_IN_ALL
const char *regie_pattern_get_said_by (RegiePattern *self);
REGIE_AVAILABLE_IN_ALL
void regie_pattern_set_said_by (RegiePattern *self,
                                const char   *said_by);

G_END_DECLS
