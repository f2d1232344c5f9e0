/* regie-dossier-looks.h: when people looked at the progress of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
const GDate *regie_dossier_get_last_look_before (RegieDossier *self,
                                                 const GDate  *day);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_dossier_get_agreed_look_after (RegieDossier *self,
                                                  const GDate  *day);

G_END_DECLS
