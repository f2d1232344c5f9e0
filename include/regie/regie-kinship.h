/* regie-kinship.h: how people are related
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
#include <regie/regie-tie.h>

G_BEGIN_DECLS

#define REGIE_TYPE_KINSHIP (regie_kinship_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieKinship, regie_kinship, REGIE, KINSHIP, GObject)

REGIE_AVAILABLE_IN_ALL
RegieKinship *regie_kinship_new (RegieDossier *dossier,
                                 RegieMethod  *method) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieKinship *regie_kinship_new_public (RegieDossier *dossier,
                                        RegieMethod  *method) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_kinship_list_ties (RegieKinship *self,
                                     const char   *person,
                                     const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_kinship_list_parents (RegieKinship *self,
                                        const char   *person,
                                        const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_kinship_list_children (RegieKinship *self,
                                         const char   *person,
                                         const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_kinship_list_siblings (RegieKinship *self,
                                         const char   *person,
                                         const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_kinship_list_grandparents (RegieKinship *self,
                                             const char   *person,
                                             const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_kinship_list_ex_partners (RegieKinship *self,
                                            const char   *person,
                                            const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
char *regie_kinship_describe (RegieKinship *self,
                              const char   *person,
                              const char   *other,
                              const GDate  *day,
                              const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
