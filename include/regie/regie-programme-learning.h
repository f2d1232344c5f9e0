/* regie-programme-learning.h: who is trained, and what somebody still lacks
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-competence-gap.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
gboolean regie_programme_is_trained_on (RegieProgramme *self,
                                        const char     *functionary,
                                        const char     *role,
                                        const GDate    *day);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_trained_on (RegieProgramme *self,
                                             const char     *body,
                                             const char     *role,
                                             const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_competence_gaps (RegieProgramme *self,
                                                  const char     *functionary,
                                                  const char     *profile,
                                                  const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
