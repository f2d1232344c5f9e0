/* types.h: every type of record that the library declares, found without a list
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A type as its header declares it. The prefix is `regie_goal`; the header is its text. */
typedef struct
{
  GType  type;
  char  *prefix;
  char  *header;
} TestType;

/* A function of which only the name is known. */
typedef void (*TestFunc) (void);

GPtrArray *test_types (void);
TestFunc test_type_find (const TestType *type,
                         const char     *verb,
                         const char     *noun);
char *test_type_dup_singular (const TestType *type,
                              const char     *member);
char *test_type_dup_path (const char     *room,
                          const TestType *type,
                          const char     *behaviour);

G_END_DECLS
