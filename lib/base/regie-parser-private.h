/* regie-parser-private.h: JSON text into records, by their tables
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-reader.h>

#include "base/regie-scanner-private.h"

G_BEGIN_DECLS

/* @first_line is the number of the line on which the text begins. */
RegieEntity *regie_parse_entity (const char                *text,
                                 gsize                      length,
                                 guint64                    first_line,
                                 const RegieTable          *table,
                                 const RegieScannerLimits  *limits,
                                 RegieReadFlags             flags,
                                 GError                   **error);

G_END_DECLS
