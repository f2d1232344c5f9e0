/* regie-agenda.h: the agenda of a meeting, after the method
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
GListModel *regie_dossier_list_agenda (RegieDossier     *self,
                                       RegieMethod      *method,
                                       RegieMeetingKind  kind,
                                       const GDate      *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GStrv regie_dossier_dup_agenda (RegieDossier     *self,
                                RegieMethod      *method,
                                RegieMeetingKind  kind,
                                const GDate      *day,
                                const char       *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
