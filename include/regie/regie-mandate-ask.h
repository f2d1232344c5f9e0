/* regie-mandate-ask.h: may this person do this, and by what
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-mandate-answer.h>
#include <regie/regie-mandate-question.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieMandateAnswer *regie_mandate_question_ask (RegieMandateQuestion *self,
                                                RegieDossier         *dossier,
                                                RegieMethod          *method,
                                                const GDate          *day,
                                                const char           *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
