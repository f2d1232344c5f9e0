/* regie-rule-quote-private.h: a text of a record within a sentence
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-entity.h>

G_BEGIN_DECLS

char *regie_rule_dup_quote (RegieEntity *record,
                            const char  *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
