/* family.h: families and networks of any size, to draw
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

/* How the people are called. */
typedef enum
{
  TEST_NAMES_PLAIN,
  TEST_NAMES_NONE,
  TEST_NAMES_LONG,
  TEST_NAMES_ODD
} TestNames;

RegieDossier *test_family_new (guint     n_people,
                               TestNames names);
RegieDossier *test_network_new (guint n_friends);

G_END_DECLS
