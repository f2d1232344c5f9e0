/* key.h: the file that holds the key of a log
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

GBytes *key_load (Tool       *tool,
                  const char *name,
                  gboolean    may_make);

G_END_DECLS
