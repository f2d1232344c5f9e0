/* regie-score-difference.h: the distance between the scores of two people
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

#define REGIE_TYPE_SCORE_DIFFERENCE (regie_score_difference_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieScoreDifference, regie_score_difference, REGIE, SCORE_DIFFERENCE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieScoreDifference *regie_score_difference_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_score_difference_get_person (RegieScoreDifference *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_difference_set_person (RegieScoreDifference *self,
                                        const char           *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_score_difference_get_other (RegieScoreDifference *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_difference_set_other (RegieScoreDifference *self,
                                       const char           *other);
REGIE_AVAILABLE_IN_ALL
int regie_score_difference_get_difference (RegieScoreDifference *self);
REGIE_AVAILABLE_IN_ALL
void regie_score_difference_set_difference (RegieScoreDifference *self,
                                            int                   difference);

G_END_DECLS
