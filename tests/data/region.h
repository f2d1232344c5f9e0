/* region.h: a programme in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

RegieProgramme *test_region_new (const char *edition);

G_END_DECLS
