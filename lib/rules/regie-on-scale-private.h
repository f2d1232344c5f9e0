/* regie-on-scale-private.h: whether a score can be
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

RegieScale *regie_find_scale (RegieMethod *method,
                              const char  *id);
gboolean regie_is_on_scale (RegieScale *scale,
                            int         value);
gboolean regie_is_professional (RegieDossier *dossier,
                                const char   *person,
                                const GDate  *day);

G_END_DECLS
