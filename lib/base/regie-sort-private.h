/* regie-sort-private.h: JSON text whose members stand in the order of their names
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *regie_sort_members (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
