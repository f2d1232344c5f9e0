/* regie-dossier-scores.h: scores over time
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
GListModel *regie_dossier_list_scores (RegieDossier *self,
                                       const char   *scale,
                                       const char   *domain,
                                       const char   *person,
                                       const GDate  *first,
                                       const GDate  *last) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
