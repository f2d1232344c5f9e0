/* regie-tree-private.h: the records of a document, by walking and by path
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-table-private.h"

G_BEGIN_DECLS

/* Called for a record and for each that it owns, outer ones first. */
typedef void (*RegieTreeFunc) (RegieEntity *record, gpointer data);

void regie_tree_walk (RegieEntity   *root,
                      RegieTreeFunc  func,
                      gpointer       data);

G_END_DECLS
