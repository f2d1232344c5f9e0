/* regie-rules-safety-private.h: the checks on the work on safety, and what they share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-safety-stage-record.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-weighing.h>

#include "rules/regie-rule-facts-private.h"

G_BEGIN_DECLS

/* Scale on which people say how safe it is, an id of the method. */
#define REGIE_SAFETY_SCALE "safety"
/* Days after which a safety score is old, unless the method sets another limit. */
#define REGIE_SCORE_DAYS 90

#define REGIE_TRACK_FOREACH(track, dossier) \
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (dossier))

RegieWeighingOutcome regie_rule_get_outcome (RegieMethod   *method,
                                             RegieWeighing *weighing);
gboolean regie_rule_report_is_due (RegieMethod      *method,
                                   RegieSafetyTrack *track,
                                   RegieWeighing    *weighing,
                                   const GDate      *day);
gboolean regie_rule_is_direct_stage (RegieMethod *method,
                                     const char  *stage);
gboolean regie_rule_is_directly_unsafe (RegieDossier *dossier,
                                        RegieMethod  *method,
                                        const GDate  *day);
gboolean regie_rule_is_by (const GDate *date,
                           const GDate *day);
gboolean regie_rule_is_to_come (const GDate *date,
                                const GDate *day);

/* regie-rules-weighing.c */
void regie_check_deviation (RegieRuleContext *context,
                            gpointer          record);
void regie_check_outcome (RegieRuleContext *context,
                          gpointer          record);
void regie_check_seal (RegieRuleContext *context,
                       gpointer          record);
void regie_check_answers (RegieRuleContext *context,
                          gpointer          record);

/* regie-rules-stages.c */
void regie_check_recovery (RegieRuleContext *context,
                           gpointer          record);
void regie_check_stage_left (RegieRuleContext *context,
                             gpointer          record);
void regie_check_stage_entered (RegieRuleContext *context,
                                gpointer          record);
void regie_check_track_closed (RegieRuleContext *context,
                               gpointer          record);

/* regie-rules-agreements.c */
void regie_check_supervisor (RegieRuleContext *context,
                             gpointer          record);
void regie_check_agreement_review (RegieRuleContext *context,
                                   gpointer          record);
void regie_check_broken (RegieRuleContext *context,
                         gpointer          record);

/* regie-rules-scores.c */
void regie_check_safety_scores (RegieRuleContext *context,
                                gpointer          record);
void regie_check_spread (RegieRuleContext *context,
                         gpointer          record);
void regie_check_on_scale (RegieRuleContext *context,
                           gpointer          record);
void regie_check_assessments (RegieRuleContext *context,
                              gpointer          record);

/* regie-rules-sight.c */
void regie_check_sight (RegieRuleContext *context,
                        gpointer          record);
void regie_check_confirmed (RegieRuleContext *context,
                            gpointer          record);

/* regie-rules-meldcode.c */
void regie_check_meldcode_order (RegieRuleContext *context,
                                 gpointer          record);
void regie_check_signal_before (RegieRuleContext *context,
                                gpointer          record);

/* regie-rules-contradictions.c */
void regie_check_safety_days (RegieRuleContext *context,
                              gpointer          record);
void regie_check_statements (RegieRuleContext *context,
                             gpointer          record);
void regie_check_disclosures (RegieRuleContext *context,
                              gpointer          record);
void regie_check_terms (RegieRuleContext *context,
                        gpointer          record);

G_END_DECLS
