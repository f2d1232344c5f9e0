/* regie-genogram.h: a family over the generations, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-report.h>

G_BEGIN_DECLS

#define REGIE_TYPE_GENOGRAM (regie_genogram_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGenogram, regie_genogram, REGIE, GENOGRAM, RegieReport)

REGIE_AVAILABLE_IN_ALL
RegieGenogram *regie_genogram_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_genogram_get_show_private (RegieGenogram *self);
REGIE_AVAILABLE_IN_ALL
void regie_genogram_set_show_private (RegieGenogram *self,
                                      gboolean       show_private);

REGIE_AVAILABLE_IN_ALL
char *regie_genogram_describe (RegieGenogram *self,
                               RegieDossier  *dossier,
                               const GDate   *day,
                               const char    *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
