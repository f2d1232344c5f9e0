/* regie-score-trend.h: how the score of a person moves
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

#define REGIE_TYPE_SCORE_TREND (regie_score_trend_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieScoreTrend, regie_score_trend, REGIE, SCORE_TREND, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScoreTrend *regie_score_trend_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_score_trend_get_person (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_person (RegieScoreTrend *self,
                                   const char      *person);
REGIE_AVAILABLE_IN_ALL
int regie_score_trend_get_value (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_value (RegieScoreTrend *self,
                                  int              value);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_score_trend_get_date (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_date (RegieScoreTrend *self,
                                 const GDate     *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_trend_get_words (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_words (RegieScoreTrend *self,
                                  const char      *words);
REGIE_AVAILABLE_IN_ALL
int regie_score_trend_get_earlier_value (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_earlier_value (RegieScoreTrend *self,
                                          int              earlier_value);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_score_trend_get_earlier_date (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_earlier_date (RegieScoreTrend *self,
                                         const GDate     *earlier_date);
REGIE_AVAILABLE_IN_ALL
RegieTrend regie_score_trend_get_trend (RegieScoreTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_trend_set_trend (RegieScoreTrend *self,
                                  RegieTrend       trend);

G_END_DECLS
