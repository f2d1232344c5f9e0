/* indicators.h: readings told to people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

/* The readings of one method, with what must be known of each indicator; beside those of a
 * municipality how far it is from all together, when that is asked for. */
void indicators_write (Tool        *tool,
                       RegieMethod *method,
                       GListModel  *readings,
                       gboolean     compares);

G_END_DECLS
