/* regie-direction.h: which level of direction fits a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-direction-advice.h>
#include <regie/regie-dossier.h>
#include <regie/regie-fact-value.h>
#include <regie/regie-fact.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

/**
 * RegieFactFunc:
 * @dossier: the case
 * @day: the day; what is later is the future
 * @value: where to tell the value; untouched it stays unknown
 * @user_data: what was given with the function
 *
 * Works out a fact from outside. It reads, changes nothing, does not wait, and tells what it finds
 * with [method@Regie.FactValue.tell_number], [method@Regie.FactValue.tell_code] or
 * [method@Regie.FactValue.tell_truth].
 *
 * Since: 0.1
 */
typedef void (*RegieFactFunc) (RegieDossier *dossier,
                               const GDate *day,
                               RegieFactValue *value,
                               gpointer user_data);

#define REGIE_TYPE_DIRECTION (regie_direction_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieDirection, regie_direction, REGIE, DIRECTION, GObject)

REGIE_AVAILABLE_IN_ALL
RegieDirection *regie_direction_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_direction_get_method (RegieDirection *self);
REGIE_AVAILABLE_IN_ALL
gboolean regie_direction_add_fact (RegieDirection  *self,
                                   RegieFact       *fact,
                                   RegieFactFunc    func,
                                   gpointer         user_data,
                                   GDestroyNotify   destroy,
                                   GError         **error);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_direction_list_facts (RegieDirection *self,
                                        const char     *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieDirectionAdvice *regie_direction_decide (RegieDirection *self,
                                              RegieDossier   *dossier,
                                              const GDate    *day,
                                              const char     *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_direction_check (RegieDirection *self,
                                   const char     *language) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_direction (RegieDossier            *self,
                                         RegieDirectionAdvice    *advice,
                                         RegieDirectionDecision  *decision,
                                         GError                 **error);

G_END_DECLS
