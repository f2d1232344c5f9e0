/* regie-countables.h: what an indicator can count
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-fact.h>
#include <regie/regie-indicator.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
const char *const *regie_countable_get_moments (RegieCountable countable);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_countable_list_facts (RegieCountable  countable,
                                        const char     *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_indicator_check (RegieIndicator *self,
                                   const char     *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
