/* regie-number-private.h: numbers and amounts as people read them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *regie_dup_count (const char *language,
                       gint64      number) G_GNUC_WARN_UNUSED_RESULT;
char *regie_dup_euros (const char *language,
                       gint64      cents) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
