/* regie-regisseur-moves.h: one regisseur comes, another goes
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
gboolean regie_dossier_appoint_regisseur (RegieDossier    *self,
                                          RegieRegisseur  *term,
                                          GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_appoint_beside (RegieDossier    *self,
                                       RegieRegisseur  *term,
                                       GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_appoint_substitute (RegieDossier    *self,
                                           RegieRegisseur  *term,
                                           GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_end_regisseur (RegieDossier    *self,
                                      RegieRegisseur  *term,
                                      const GDate     *last,
                                      const char      *reason,
                                      GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_regisseur_gap (RegieDossier       *self,
                                             RegieRegisseurGap  *gap,
                                             GError            **error);

REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_offer_handover (RegieDossier   *self,
                                       RegieHandover  *handover,
                                       GError        **error);
REGIE_AVAILABLE_IN_ALL
RegieRegisseur *regie_dossier_accept_handover (RegieDossier   *self,
                                               RegieHandover  *handover,
                                               const GDate    *day,
                                               GError        **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_refuse_handover (RegieDossier   *self,
                                        RegieHandover  *handover,
                                        const GDate    *day,
                                        const char     *reason,
                                        GError        **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_withdraw_handover (RegieDossier   *self,
                                          RegieHandover  *handover,
                                          const GDate    *day,
                                          const char     *reason,
                                          GError        **error);

G_END_DECLS
