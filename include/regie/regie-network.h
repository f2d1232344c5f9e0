/* regie-network.h: who may be missing in the network, and how it changed
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
#include <regie/regie-network-change.h>
#include <regie/regie-network-question.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_network_questions (RegieDossier *self,
                                                  RegieMethod  *method,
                                                  const GDate  *day,
                                                  gboolean      show_private,
                                                  const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_network_changes (RegieDossier *self,
                                                const GDate  *first,
                                                const GDate  *last,
                                                const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
