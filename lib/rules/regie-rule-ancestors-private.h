/* regie-rule-ancestors-private.h: who would be their own ancestor
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

/* Each item is an array of the relations that make one circle. */
GPtrArray *regie_rule_find_own_ancestors (RegieRuleContext *context) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
