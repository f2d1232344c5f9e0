/* regie-score.h: a score on a scale
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

#define REGIE_TYPE_SCORE (regie_score_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieScore, regie_score, REGIE, SCORE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScore *regie_score_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_score_get_date (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_date (RegieScore  *self,
                           const GDate *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_scale (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_scale (RegieScore *self,
                            const char *scale);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_domain (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_domain (RegieScore *self,
                             const char *domain);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_goal (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_goal (RegieScore *self,
                           const char *goal);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_about (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_about (RegieScore *self,
                            const char *about);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_by (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_by (RegieScore *self,
                         const char *by);
REGIE_AVAILABLE_IN_ALL
int regie_score_get_value (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_value (RegieScore *self,
                            int         value);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_words (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_words (RegieScore *self,
                            const char *words);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_get_reason (RegieScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_set_reason (RegieScore *self,
                             const char *reason);

G_END_DECLS
