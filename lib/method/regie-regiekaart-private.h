/* regie-regiekaart-private.h: what a regiekaart cannot be used without
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-regiekaart.h>

G_BEGIN_DECLS

#define REGIE_LACK_RANK "a level without a rank"

RegieLevel *regie_regiekaart_find_unranked (RegieRegiekaart *self);

G_END_DECLS
