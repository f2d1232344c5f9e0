/* regie-value-private.h: what can be done with one field of a record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-table-private.h"

G_BEGIN_DECLS

gboolean regie_value_is_unset (RegieEntity      *entity,
                               const RegieField *row);
gboolean regie_value_is_default (RegieEntity      *entity,
                                 const RegieField *row);
gboolean regie_value_equal (RegieEntity      *a,
                            RegieEntity      *b,
                            const RegieField *row);
void regie_value_copy (RegieEntity      *from,
                       RegieEntity      *to,
                       const RegieField *row);
void regie_value_clear (RegieEntity      *entity,
                        const RegieField *row);
RegieItems *regie_value_ensure_items (RegieEntity *entity,
                                      gsize        offset);
void regie_value_get (RegieEntity       *entity,
                      const RegieColumn *column,
                      GValue            *value);

G_END_DECLS
