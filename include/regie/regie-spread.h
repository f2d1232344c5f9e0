/* regie-spread.h: how far the scores of several people lie apart
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-score-spread.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieScoreSpread *regie_dossier_dup_score_spread (RegieDossier *self,
                                                  const char   *scale,
                                                  const char   *about,
                                                  const GDate  *day,
                                                  int           max_age_days) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_score (RegieDossier  *self,
                                     RegieMethod   *method,
                                     RegieScore    *score,
                                     GError       **error);

G_END_DECLS
