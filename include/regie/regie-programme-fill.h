/* regie-programme-fill.h: actions of a body from the catalogue of a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-method.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
int regie_programme_fill (RegieProgramme  *self,
                          RegieMethod     *method,
                          const char      *body,
                          GError         **error);

G_END_DECLS
