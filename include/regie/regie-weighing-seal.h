/* regie-weighing-seal.h: whether a weighing is as it was given
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-weighing.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
void regie_weighing_put_seal (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_is_unchanged (RegieWeighing *self);

G_END_DECLS
