/* regie-phase-waiting-private.h: days on which a case waits
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>

G_BEGIN_DECLS

GArray *regie_phase_list_happenings (RegieDossier *dossier,
                                     const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
int regie_phase_count_waiting (const GArray *happenings,
                               const GDate  *start,
                               const GDate  *end);

G_END_DECLS
