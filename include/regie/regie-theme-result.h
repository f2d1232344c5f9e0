/* regie-theme-result.h: what a theme brings, and to whom
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_THEME_RESULT (regie_theme_result_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieThemeResult, regie_theme_result, REGIE, THEME_RESULT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieThemeResult *regie_theme_result_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieResultAudience regie_theme_result_get_audience (RegieThemeResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_theme_result_set_audience (RegieThemeResult    *self,
                                      RegieResultAudience  audience);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_theme_result_get_texts (RegieThemeResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_theme_result_add_text (RegieThemeResult *self,
                                  RegieLabel       *text);
REGIE_AVAILABLE_IN_ALL
gboolean regie_theme_result_remove_text (RegieThemeResult *self,
                                         RegieLabel       *text);

G_END_DECLS
