/* regie-duplicate-search.h: people who stand in two dossiers
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

#define REGIE_TYPE_DUPLICATE_SEARCH (regie_duplicate_search_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieDuplicateSearch, regie_duplicate_search, REGIE, DUPLICATE_SEARCH, GObject)

REGIE_AVAILABLE_IN_ALL
RegieDuplicateSearch *regie_duplicate_search_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_duplicate_search_add_dossier (RegieDuplicateSearch *self,
                                             RegieDossier         *dossier);
REGIE_AVAILABLE_IN_ALL
guint regie_duplicate_search_get_n_persons (RegieDuplicateSearch *self);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_duplicate_search_list_duplicates (RegieDuplicateSearch *self,
                                                    guint                 limit,
                                                    const char           *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
