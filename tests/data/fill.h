/* fill.h: fills any record with values, by its table
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-table-private.h"

G_BEGIN_DECLS

/* As deep as any document of the library nests. */
#define TEST_DEPTH 5

/* Every field, in percent. */
#define TEST_ALL 100

void test_fill (RegieEntity *record,
                GRand       *rand,
                guint        depth,
                int          percent);
void test_fill_column (RegieEntity       *record,
                       const RegieColumn *column,
                       GRand             *rand,
                       guint              depth,
                       int                percent);
void test_change_column (RegieEntity       *record,
                         const RegieColumn *column,
                         GRand             *rand);

G_END_DECLS
