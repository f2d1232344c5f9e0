/* regie-plan-life.h: a plan is drafted, answered, agreed, amended and closed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_draft_plan (RegieDossier  *self,
                                   RegiePlan     *plan,
                                   GError       **error);
REGIE_AVAILABLE_IN_ALL
RegiePlan *regie_dossier_withdraw_plan (RegieDossier  *self,
                                        GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_agree_plan (RegieDossier  *self,
                                   const GDate   *day,
                                   GDateTime     *sealed_at,
                                   GError       **error);
REGIE_AVAILABLE_IN_ALL
RegiePlan *regie_dossier_amend_plan (RegieDossier  *self,
                                     RegiePlan     *plan,
                                     GError       **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_answer_plan (RegieDossier       *self,
                                    RegiePlan          *plan,
                                    RegiePlanResponse  *response,
                                    GError            **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_sign_plan (RegieDossier    *self,
                                  RegiePlan       *plan,
                                  RegieSignature  *signature,
                                  GError         **error);
REGIE_AVAILABLE_IN_ALL
RegiePlanResponse *regie_plan_get_response_of (RegiePlan  *self,
                                               const char *person);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_close (RegieDossier     *self,
                              RegieClosure     *closure,
                              RegieEvaluation  *evaluation,
                              GError          **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_reopen (RegieDossier  *self,
                               const GDate   *day,
                               const char    *reason,
                               GError       **error);

G_END_DECLS
