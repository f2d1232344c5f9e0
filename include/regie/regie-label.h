/* regie-label.h: a text in one language
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_LABEL (regie_label_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieLabel, regie_label, REGIE, LABEL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieLabel *regie_label_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_label_get_language (RegieLabel *self);
REGIE_AVAILABLE_IN_ALL
void regie_label_set_language (RegieLabel *self,
                               const char *language);
REGIE_AVAILABLE_IN_ALL
const char *regie_label_get_text (RegieLabel *self);
REGIE_AVAILABLE_IN_ALL
void regie_label_set_text (RegieLabel *self,
                           const char *text);

REGIE_AVAILABLE_IN_ALL
const char *regie_label_choose (GListModel *labels,
                                const char *language);

G_END_DECLS
