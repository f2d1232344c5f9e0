/* regie-rules-items-private.h: the lists of records that others walk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-direction-advice.h>
#include <regie/regie-review-result.h>
#include <regie/regie-safety-state.h>
#include <regie/regie-score-spread.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* Each is as the public function with get for peek, but makes no object; NULL for none. */
REGIE_DECLARE_ITEMS (RegieDirectionAdvice, regie_direction_advice, answers)
REGIE_DECLARE_ITEMS (RegieReviewResult, regie_review_result, findings)
REGIE_DECLARE_ITEMS (RegieSafetyState, regie_safety_state, steps)
REGIE_DECLARE_ITEMS (RegieScoreSpread, regie_score_spread, trends)

G_END_DECLS
