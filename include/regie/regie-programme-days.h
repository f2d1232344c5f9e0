/* regie-programme-days.h: who takes part where on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-programme.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieBody *regie_programme_find_body (RegieProgramme *self,
                                      const char     *id);
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_takes_part_on (RegieBody   *self,
                                   const GDate *day);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_bodies_on (RegieProgramme *self,
                                            RegieBodyLevel  level,
                                            const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_organisations_in (RegieProgramme *self,
                                                   const char     *municipality,
                                                   const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_municipalities_of (RegieProgramme *self,
                                                    const char     *organisation,
                                                    const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_mandates_on (RegieProgramme      *self,
                                              const char          *body,
                                              const char          *functionary,
                                              RegieMandateSubject  subject,
                                              const GDate         *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_body_mandate_holds_on (RegieBodyMandate *self,
                                      const GDate      *day);
REGIE_AVAILABLE_IN_ALL
RegieActionStatus regie_implementation_action_get_status_on (RegieImplementationAction *self,
                                                             const GDate               *day);
REGIE_AVAILABLE_IN_ALL
gboolean regie_implementation_action_is_overdue (RegieImplementationAction *self,
                                                 const GDate               *day);

G_END_DECLS
