/* regie-score-spread.h: how the scores of several people differ
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-score-difference.h>
#include <regie/regie-score-trend.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SCORE_SPREAD (regie_score_spread_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieScoreSpread, regie_score_spread, REGIE, SCORE_SPREAD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScoreSpread *regie_score_spread_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_score_spread_get_date (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_date (RegieScoreSpread *self,
                                  const GDate      *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_spread_get_scale (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_scale (RegieScoreSpread *self,
                                   const char       *scale);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_spread_get_about (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_about (RegieScoreSpread *self,
                                   const char       *about);
REGIE_AVAILABLE_IN_ALL
int regie_score_spread_get_n_scores (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_n_scores (RegieScoreSpread *self,
                                      int               n_scores);
REGIE_AVAILABLE_IN_ALL
int regie_score_spread_get_lowest (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_lowest (RegieScoreSpread *self,
                                    int               lowest);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_score_spread_get_lowest_by (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_lowest_by (RegieScoreSpread        *self,
                                       const char       *const *lowest_by);
REGIE_AVAILABLE_IN_ALL
int regie_score_spread_get_highest (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_highest (RegieScoreSpread *self,
                                     int               highest);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_score_spread_get_highest_by (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_highest_by (RegieScoreSpread        *self,
                                        const char       *const *highest_by);
REGIE_AVAILABLE_IN_ALL
int regie_score_spread_get_spread (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_set_spread (RegieScoreSpread *self,
                                    int               spread);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_score_spread_get_differences (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_add_difference (RegieScoreSpread     *self,
                                        RegieScoreDifference *difference);
REGIE_AVAILABLE_IN_ALL
gboolean regie_score_spread_remove_difference (RegieScoreSpread     *self,
                                               RegieScoreDifference *difference);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_score_spread_get_trends (RegieScoreSpread *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_spread_add_trend (RegieScoreSpread *self,
                                   RegieScoreTrend  *trend);
REGIE_AVAILABLE_IN_ALL
gboolean regie_score_spread_remove_trend (RegieScoreSpread *self,
                                          RegieScoreTrend  *trend);

G_END_DECLS
