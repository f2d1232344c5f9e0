/* regie-criterion-answer-private.h: answers made in bulk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-criterion-answer.h>

G_BEGIN_DECLS

/* A decision makes dozens of answers that nobody listens to yet: they are filled without telling of
 * every member. What is given with @value, @sentence and @evidence is taken. */
RegieCriterionAnswer *regie_criterion_answer_begin (const char *level,
                                                    const char *criterion,
                                                    guint       depth,
                                                    const char *fact);
void regie_criterion_answer_end (RegieCriterionAnswer *self,
                                 RegieAnswer           answer,
                                 char                 *value,
                                 char                 *sentence,
                                 GStrv                 evidence);

G_END_DECLS
