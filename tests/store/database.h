/* database.h: the file of a store, seen with SQLite's own functions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Runs statements, which must go well. */
void test_database_run (const char *path,
                        const char *text);
/* The rows that a question gives: a line each, with a space between the columns. */
char *test_database_ask (const char *path,
                         const char *question);

G_END_DECLS
