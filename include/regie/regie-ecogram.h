/* regie-ecogram.h: a household and who stands around it, as a picture
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

#define REGIE_TYPE_ECOGRAM (regie_ecogram_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEcogram, regie_ecogram, REGIE, ECOGRAM, RegieReport)

REGIE_AVAILABLE_IN_ALL
RegieEcogram *regie_ecogram_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_ecogram_get_show_private (RegieEcogram *self);
REGIE_AVAILABLE_IN_ALL
void regie_ecogram_set_show_private (RegieEcogram *self,
                                     gboolean      show_private);

REGIE_AVAILABLE_IN_ALL
char *regie_ecogram_describe (RegieEcogram *self,
                              RegieDossier *dossier,
                              const GDate  *day,
                              const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
