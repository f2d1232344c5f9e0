/* regie-edition.h: the editions that the library ships, and what one asks of a method
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

REGIE_AVAILABLE_IN_ALL
GStrv regie_method_list_editions (void) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_method_load_edition (const char  *id,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieInterval *regie_method_get_interval (RegieMethod *self,
                                          const char  *variant,
                                          const char  *level,
                                          const char  *stage);
REGIE_AVAILABLE_IN_ALL
int regie_method_get_interval_days (RegieMethod *self,
                                    const char  *variant,
                                    const char  *level,
                                    const char  *stage);
REGIE_AVAILABLE_IN_ALL
RegieStallLimit *regie_method_get_stall_limit (RegieMethod    *self,
                                               RegieStallKind  kind,
                                               const char     *level,
                                               const char     *stage);
REGIE_AVAILABLE_IN_ALL
char *regie_method_dup_name (RegieMethod *self, GType type, const char *id, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_method_check (RegieMethod *self,
                                const char  *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
