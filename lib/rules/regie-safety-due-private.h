/* regie-safety-due-private.h: what must be decided or done about safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-safety-state.h>

G_BEGIN_DECLS

RegieWeighing *regie_rule_get_last_weighing (RegieSafetyTrack *track,
                                             const GDate      *day);
RegieSafetySight *regie_rule_get_sight (RegieSafetyTrack *track,
                                        const GDate      *day);
const char *regie_rule_get_stage_name (RegieMethod *method,
                                       const char  *stage,
                                       const char  *language);
void regie_safety_due_add (RegieSafetyState *state,
                           RegieDossier     *dossier,
                           RegieMethod      *method,
                           RegieSafetyTrack *track,
                           const GDate      *day,
                           const char       *language);

G_END_DECLS
