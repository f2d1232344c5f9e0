/* regie-progress-private.h: what several rules ask about the progress of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-progress-cycle.h>

#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

/* The day of the first look that was due since the last one, or of the next, as a Julian number; 0
 * for none. And how many were due. */
typedef struct
{
  guint32 due;
  guint32 n_due;
} RegieProgressCount;

RegieInterval *regie_progress_find_interval (RegieDossier *dossier,
                                             RegieMethod  *method,
                                             RegiePlan    *plan,
                                             const GDate  *day);
int regie_progress_interval_on (RegieDossier *dossier,
                                RegieMethod  *method,
                                const GDate  *day);
RegieProgressCount regie_progress_count (RegieDossier *dossier,
                                         RegieMethod  *method,
                                         const GDate  *last,
                                         const GDate  *agreed,
                                         const GDate  *day);

RegieProgressCycle *regie_rule_get_progress_cycle (RegieRuleContext *context);
gboolean regie_rule_is_between (const GDate *date,
                                const GDate *since,
                                const GDate *day);
GPtrArray *regie_rule_list_reviews (RegieDossier *dossier,
                                    const GDate  *since,
                                    const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *regie_rule_list_unchanged_reviews (RegieDossier *dossier,
                                              const GDate  *since,
                                              const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
const GDate *regie_rule_get_weighed (RegieDossier *dossier,
                                     const GDate  *day);

G_END_DECLS
