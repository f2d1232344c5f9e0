/* regie-workload.h: what somebody has to do
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

G_BEGIN_DECLS

#define REGIE_TYPE_WORKLOAD (regie_workload_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieWorkload, regie_workload, REGIE, WORKLOAD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieWorkload *regie_workload_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_workload_get_person (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_person (RegieWorkload *self,
                                const char    *person);
REGIE_AVAILABLE_IN_ALL
RegieParty regie_workload_get_party (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_party (RegieWorkload *self,
                               RegieParty     party);
REGIE_AVAILABLE_IN_ALL
int regie_workload_get_n_open (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_n_open (RegieWorkload *self,
                                int            n_open);
REGIE_AVAILABLE_IN_ALL
int regie_workload_get_n_overdue (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_n_overdue (RegieWorkload *self,
                                   int            n_overdue);
REGIE_AVAILABLE_IN_ALL
int regie_workload_get_n_blocked (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_n_blocked (RegieWorkload *self,
                                   int            n_blocked);
REGIE_AVAILABLE_IN_ALL
int regie_workload_get_n_done (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_n_done (RegieWorkload *self,
                                int            n_done);
REGIE_AVAILABLE_IN_ALL
int regie_workload_get_n_helps (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_n_helps (RegieWorkload *self,
                                 int            n_helps);
REGIE_AVAILABLE_IN_ALL
gboolean regie_workload_get_is_idle (RegieWorkload *self);
REGIE_AVAILABLE_IN_ALL
void regie_workload_set_is_idle (RegieWorkload *self,
                                 gboolean       is_idle);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_workloads (RegieDossier *self,
                                          RegiePlan    *plan,
                                          const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
