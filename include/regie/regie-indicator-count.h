/* regie-indicator-count.h: indicators of a method counted over many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-reading.h>

G_BEGIN_DECLS

#define REGIE_TYPE_INDICATOR_COUNT (regie_indicator_count_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieIndicatorCount, regie_indicator_count, REGIE, INDICATOR_COUNT, GObject)

REGIE_AVAILABLE_IN_ALL
RegieIndicatorCount *regie_indicator_count_new (RegieMethod    *method,
                                                RegieBodyLevel  depth) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_indicator_count_get_method (RegieIndicatorCount *self);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_count_add_periods (RegieIndicatorCount *self,
                                        const GDate         *first,
                                        const GDate         *last,
                                        RegiePeriodLength    length);
REGIE_AVAILABLE_IN_ALL
void regie_indicator_count_set_region (RegieIndicatorCount        *self,
                                       const char                 *region,
                                       const char          *const *municipalities);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_count_add (RegieIndicatorCount *self,
                                    RegieDossier        *dossier);
REGIE_AVAILABLE_IN_ALL
gboolean regie_indicator_count_merge (RegieIndicatorCount  *self,
                                      RegieIndicatorCount  *other,
                                      GError              **error);
REGIE_AVAILABLE_IN_ALL
guint64 regie_indicator_count_get_n_cases (RegieIndicatorCount *self);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_count_list_readings (RegieIndicatorCount *self,
                                                 guint                threshold) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
