/* regie-weigh.h: what the answers of a weighing lead to
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
#include <regie/regie-weighing-result.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieWeighingResult *regie_method_weigh (RegieMethod    *self,
                                         RegieWeighing  *weighing,
                                         const char     *language,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_weighing (RegieDossier   *self,
                                        RegieMethod    *method,
                                        RegieWeighing  *weighing,
                                        GError        **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_deviation (RegieDossier        *self,
                                         const char          *weighing,
                                         const GDate         *day,
                                         const char          *by,
                                         const char   *const *consulted,
                                         const char          *reason,
                                         GError             **error);

G_END_DECLS
