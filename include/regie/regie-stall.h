/* regie-stall.h: where a case stands still
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_STALL (regie_stall_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStall, regie_stall, REGIE, STALL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStall *regie_stall_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieStallKind regie_stall_get_kind (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_kind (RegieStall     *self,
                           RegieStallKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_dossier (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_dossier (RegieStall *self,
                              const char *dossier);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_title (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_title (RegieStall *self,
                            const char *title);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_stall_get_safety (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_safety (RegieStall         *self,
                             RegieSafetyVerdict  safety);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_stall_get_since_date (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_since_date (RegieStall  *self,
                                 const GDate *since_date);
REGIE_AVAILABLE_IN_ALL
int regie_stall_get_days (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_days (RegieStall *self,
                           int         days);
REGIE_AVAILABLE_IN_ALL
int regie_stall_get_limit_days (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_limit_days (RegieStall *self,
                                 int         limit_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_person (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_person (RegieStall *self,
                             const char *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_person_name (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_person_name (RegieStall *self,
                                  const char *person_name);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_addressee (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_addressee (RegieStall *self,
                                const char *addressee);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_addressee_name (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_addressee_name (RegieStall *self,
                                     const char *addressee_name);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_stall_get_regisseur_date (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_regisseur_date (RegieStall  *self,
                                     const GDate *regisseur_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_stall_get_is_for_regisseur (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_is_for_regisseur (RegieStall *self,
                                       gboolean    is_for_regisseur);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_stall_get_evidence (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_evidence (RegieStall        *self,
                               const char *const *evidence);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_sentence (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_sentence (RegieStall *self,
                               const char *sentence);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_get_advice (RegieStall *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_set_advice (RegieStall *self,
                             const char *advice);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_stalls (RegieDossier *self,
                                       RegieMethod  *method,
                                       const GDate  *day,
                                       const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
int regie_stall_compare (RegieStall *self,
                         RegieStall *other);

G_END_DECLS
