/* regie-fact-value.h: what is known of a fact
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

#define REGIE_TYPE_FACT_VALUE (regie_fact_value_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieFactValue, regie_fact_value, REGIE, FACT_VALUE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieFactValue *regie_fact_value_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_fact_value_get_is_known (RegieFactValue *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_set_is_known (RegieFactValue *self,
                                    gboolean        is_known);
REGIE_AVAILABLE_IN_ALL
int regie_fact_value_get_number (RegieFactValue *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_set_number (RegieFactValue *self,
                                  int             number);
REGIE_AVAILABLE_IN_ALL
const char *regie_fact_value_get_code (RegieFactValue *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_set_code (RegieFactValue *self,
                                const char     *code);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_fact_value_get_evidence (RegieFactValue *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_set_evidence (RegieFactValue        *self,
                                    const char     *const *evidence);

REGIE_AVAILABLE_IN_ALL
void regie_fact_value_tell_number (RegieFactValue *self,
                                   int             number);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_tell_code (RegieFactValue *self,
                                 const char     *code);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_tell_truth (RegieFactValue *self,
                                  gboolean        truth);
REGIE_AVAILABLE_IN_ALL
void regie_fact_value_add_record (RegieFactValue *self,
                                  RegieDossier   *dossier,
                                  RegieEntity    *record);

G_END_DECLS
