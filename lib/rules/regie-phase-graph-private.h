/* regie-phase-graph-private.h: which phase may follow which, and where a case is among them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>

G_BEGIN_DECLS

RegiePhase *regie_phase_graph_find (RegieMethod *method,
                                    const char  *id);
RegieStep *regie_phase_graph_find_step (RegieMethod  *method,
                                        const char   *id,
                                        RegiePhase  **phase);
gboolean regie_phase_graph_is_part_of (RegiePhase *part,
                                       RegiePhase *whole);
gboolean regie_phase_graph_is_excused (RegieDossier *dossier,
                                       const char   *phase);
GHashTable *regie_phase_graph_list_excused (RegieDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
gboolean regie_phase_graph_is_in_order (RegieMethod *method,
                                        GHashTable  *excused,
                                        RegiePhase  *before,
                                        RegiePhase  *after);
gboolean regie_phase_graph_may_begin (RegieMethod *method,
                                      GHashTable  *excused,
                                      RegiePhase  *phase);

/* The stays that began on the day or before, in the order in which they did. */
GPtrArray *regie_phase_graph_list_begun (RegieDossier *dossier,
                                         const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
gboolean regie_phase_graph_get_end (RegieDossier     *dossier,
                                    RegiePhaseRecord *stay,
                                    const GDate      *day,
                                    GDate            *end);

RegieStepRecord *regie_phase_graph_find_record (RegiePhaseRecord *stay,
                                                const char       *step);
gboolean regie_phase_graph_get_due (RegieDossier     *dossier,
                                    RegiePhaseRecord *stay,
                                    RegieStep        *step,
                                    GDate            *due);

G_END_DECLS
