/* regie-indicator-trend.h: how indicators of a programme move, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-programme-report.h>

G_BEGIN_DECLS

#define REGIE_TYPE_INDICATOR_TREND (regie_indicator_trend_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieIndicatorTrend, regie_indicator_trend, REGIE, INDICATOR_TREND, RegieProgrammeReport)

REGIE_AVAILABLE_IN_ALL
RegieIndicatorTrend *regie_indicator_trend_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_indicator_trend_get_indicator (RegieIndicatorTrend *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_trend_set_indicator (RegieIndicatorTrend *self,
                                          const char          *indicator);

G_END_DECLS
