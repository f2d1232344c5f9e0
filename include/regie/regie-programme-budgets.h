/* regie-programme-budgets.h: the money of a programme, added up
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-budget-sum.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_sum_budgets (RegieProgramme *self,
                                         const char     *body,
                                         int             year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
