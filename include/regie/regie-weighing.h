/* regie-weighing.h: a weighing of signals
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-weighing-answer.h>

G_BEGIN_DECLS

#define REGIE_TYPE_WEIGHING (regie_weighing_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieWeighing, regie_weighing, REGIE, WEIGHING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieWeighing *regie_weighing_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_weighing_get_date (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_date (RegieWeighing *self,
                              const GDate   *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_get_by (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_by (RegieWeighing *self,
                            const char    *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_get_framework (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_framework (RegieWeighing *self,
                                   const char    *framework);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_weighing_get_answers (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_add_answer (RegieWeighing       *self,
                                RegieWeighingAnswer *answer);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_remove_answer (RegieWeighing       *self,
                                       RegieWeighingAnswer *answer);
REGIE_AVAILABLE_IN_ALL
RegieWeighingOutcome regie_weighing_get_outcome (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_outcome (RegieWeighing        *self,
                                 RegieWeighingOutcome  outcome);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_get_deviates (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_deviates (RegieWeighing *self,
                                  gboolean       deviates);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_get_deviation_reason (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_deviation_reason (RegieWeighing *self,
                                          const char    *deviation_reason);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_weighing_get_deviation_consulted (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_deviation_consulted (RegieWeighing        *self,
                                             const char    *const *deviation_consulted);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_weighing_get_deviation_date (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_deviation_date (RegieWeighing *self,
                                        const GDate   *deviation_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_get_deviation_by (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_deviation_by (RegieWeighing *self,
                                      const char    *deviation_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_get_seal (RegieWeighing *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_set_seal (RegieWeighing *self,
                              const char    *seal);

G_END_DECLS
