/* regie-theme.h: a theme of the implementation plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>
#include <regie/regie-theme-result.h>

G_BEGIN_DECLS

#define REGIE_TYPE_THEME (regie_theme_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieTheme, regie_theme, REGIE, THEME, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieTheme *regie_theme_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_theme_get_names (RegieTheme *self);
REGIE_AVAILABLE_IN_ALL
void regie_theme_add_name (RegieTheme *self,
                           RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_theme_remove_name (RegieTheme *self,
                                  RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_theme_get_results (RegieTheme *self);
REGIE_AVAILABLE_IN_ALL
void regie_theme_add_result (RegieTheme       *self,
                             RegieThemeResult *result);
REGIE_AVAILABLE_IN_ALL
gboolean regie_theme_remove_result (RegieTheme       *self,
                                    RegieThemeResult *result);
REGIE_AVAILABLE_IN_ALL
const char *regie_theme_get_source (RegieTheme *self);
REGIE_AVAILABLE_IN_ALL
void regie_theme_set_source (RegieTheme *self,
                             const char *source);

G_END_DECLS
