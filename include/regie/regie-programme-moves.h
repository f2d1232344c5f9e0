/* regie-programme-moves.h: bodies join, leave and become one
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-programme.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_join (RegieProgramme  *self,
                               RegieBody       *body,
                               const GDate     *day,
                               GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_leave (RegieProgramme  *self,
                                RegieBody       *body,
                                const GDate     *last,
                                const char      *reason,
                                GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_merge_bodies (RegieProgramme        *self,
                                       const char     *const *merged,
                                       const char            *into,
                                       const GDate           *day,
                                       const char            *decision_reference,
                                       GError               **error);

G_END_DECLS
