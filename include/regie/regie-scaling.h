/* regie-scaling.h: direction is scaled as the regiekaart allows
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

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_scale (RegieDossier    *self,
                              RegieMethod     *method,
                              RegieScaleMove  *move,
                              GError         **error);

G_END_DECLS
