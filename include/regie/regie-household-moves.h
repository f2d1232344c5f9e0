/* regie-household-moves.h: who lives where on a day, and how that changes
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
GListModel *regie_household_list_members_on (RegieHousehold *self,
                                             const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_household_list_members_between (RegieHousehold *self,
                                                  const GDate    *first,
                                                  const GDate    *last) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_households_of (RegieDossier *self,
                                              const char   *person,
                                              const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_move_member (RegieDossier    *self,
                                    const char      *person,
                                    RegieHousehold  *from,
                                    RegieHousehold  *to,
                                    const GDate     *day,
                                    GError         **error);
REGIE_AVAILABLE_IN_ALL
RegieHousehold *regie_dossier_split_household (RegieDossier          *self,
                                               RegieHousehold        *household,
                                               const char     *const *persons,
                                               const char            *name,
                                               const GDate           *day,
                                               GError               **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_merge_households (RegieDossier    *self,
                                         RegieHousehold  *into,
                                         RegieHousehold  *other,
                                         const GDate     *day,
                                         GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_death (RegieDossier  *self,
                                     const char    *person,
                                     const GDate   *day,
                                     GError       **error);

G_END_DECLS
