/* regie-scale-moves.h: direction is scaled up or down
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
gboolean regie_dossier_record_scale_move (RegieDossier    *self,
                                          RegieScaleMove  *move,
                                          GError         **error);

G_END_DECLS
