/* regie-weighing-framework.h: the weighing framework of a profession
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
#include <regie/regie-weighing-question.h>

G_BEGIN_DECLS

#define REGIE_TYPE_WEIGHING_FRAMEWORK (regie_weighing_framework_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieWeighingFramework, regie_weighing_framework, REGIE, WEIGHING_FRAMEWORK, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieWeighingFramework *regie_weighing_framework_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_weighing_framework_get_names (RegieWeighingFramework *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_framework_add_name (RegieWeighingFramework *self,
                                        RegieLabel             *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_framework_remove_name (RegieWeighingFramework *self,
                                               RegieLabel             *name);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_weighing_framework_get_professions (RegieWeighingFramework *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_framework_set_professions (RegieWeighingFramework        *self,
                                               const char             *const *professions);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_weighing_framework_get_questions (RegieWeighingFramework *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_framework_add_question (RegieWeighingFramework *self,
                                            RegieWeighingQuestion  *question);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_framework_remove_question (RegieWeighingFramework *self,
                                                   RegieWeighingQuestion  *question);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_framework_get_source (RegieWeighingFramework *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_framework_set_source (RegieWeighingFramework *self,
                                          const char             *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_framework_get_is_provisional (RegieWeighingFramework *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_framework_set_is_provisional (RegieWeighingFramework *self,
                                                  gboolean                is_provisional);

G_END_DECLS
