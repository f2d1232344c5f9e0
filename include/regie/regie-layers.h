/* regie-layers.h: a method made of layers
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_LAYERS (regie_layers_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieLayers, regie_layers, REGIE, LAYERS, GObject)

REGIE_AVAILABLE_IN_ALL
RegieLayers *regie_layers_new (RegieMethod *edition) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_layers_add (RegieLayers  *self,
                           RegieMethod  *layer,
                           GError      **error);
REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_layers_get_method (RegieLayers *self);
REGIE_AVAILABLE_IN_ALL
const char *regie_layers_get_origin (RegieLayers *self,
                                     const char  *path);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_layers_check (RegieLayers *self,
                                const char  *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
