/* regie-duplicates.h: people who stand in a dossier twice
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-duplicate.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieDuplicate *regie_person_dup_match (RegiePerson *self,
                                        RegiePerson *other,
                                        const char  *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_duplicates (RegieDossier *self,
                                           const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_merge_persons (RegieDossier  *self,
                                      const char    *keep,
                                      const char    *other,
                                      GError       **error);

G_END_DECLS
