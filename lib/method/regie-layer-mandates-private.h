/* regie-layer-mandates-private.h: a layer that gives more than the one below it allows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-method.h>

G_BEGIN_DECLS

/* One contradiction: where it stands in the method, and which layers. */
typedef struct
{
  char *path;
  char *layer;
  char *below;
} RegieExcess;

void regie_excess_free (RegieExcess *excess);

/* Whether the mandate at a path was given by a body, rather than by the example of an edition. */
typedef gboolean (*RegieBindsFunc) (gpointer data, const char *path);

GPtrArray *regie_layer_list_bounds (RegieMethod    *method,
                                    RegieBindsFunc  binds,
                                    gpointer        data) G_GNUC_WARN_UNUSED_RESULT;
void regie_layer_find_excesses (GPtrArray   *bounds,
                                const char  *below,
                                RegieMethod *after,
                                GPtrArray   *excesses);

G_END_DECLS
