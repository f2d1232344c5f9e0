/* regie-safety-due-private.h: what came last in the work on safety, and what must be decided or
 * done
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-safety-state.h>

#include "base/regie-index-private.h"

G_BEGIN_DECLS

/* What is gathered while it is found out what must be decided or done. */
typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  const GDate  *day;
  const char   *language;
  RegieIndex   *index;
  /* Those that are open, the most urgent first, and who does in each what nobody else is asked to
   * do; without a track, whoever does so in the case. */
  GPtrArray *tracks;
  GPtrArray *somebody;
  /* Place of the one that is looked at. */
  guint      place;
  GPtrArray *steps;
  /* Paths of the records that have a step with a day of their own. */
  GHashTable *paths;
} RegieSafetyDue;

/* regie-safety-last.c */
RegieWeighing *regie_rule_get_last_weighing (RegieSafetyTrack *track,
                                             const GDate      *day);
RegieSafetyReport *regie_rule_get_last_report (RegieSafetyTrack *track,
                                               const GDate      *day);
RegieSafetySight *regie_rule_get_sight (RegieSafetyTrack *track,
                                        const GDate      *day);
const char *regie_rule_get_stage_name (RegieMethod *method,
                                       const char  *stage,
                                       const char  *language);
GPtrArray *regie_rule_list_tracks (RegieDossier *dossier,
                                   RegieMethod  *method,
                                   const GDate  *day);
RegieSafetyTrack *regie_rule_get_closed_track (RegieDossier *dossier,
                                               const GDate  *day);

/* regie-safety-findings.c */
void regie_safety_due_add_findings (RegieSafetyState     *state,
                                    const RegieSafetyDue *due,
                                    GListModel           *findings,
                                    RegieSeverity         severity);

/* regie-safety-due.c */
void regie_safety_due_add (RegieSafetyState *state,
                           RegieDossier     *dossier,
                           RegieMethod      *method,
                           GPtrArray        *tracks,
                           const GDate      *day,
                           const char       *language);

G_END_DECLS
