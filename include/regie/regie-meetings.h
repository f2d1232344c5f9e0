/* regie-meetings.h: who comes to a meeting, and what follows from it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-action.h>
#include <regie/regie-dossier.h>
#include <regie/regie-meeting.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieParty regie_dossier_get_party_on (RegieDossier *self,
                                       const char   *person,
                                       const GDate  *day);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_invite (RegieDossier     *self,
                               RegieMeeting     *meeting,
                               RegieAttendance  *attendance,
                               GError          **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_decide (RegieDossier   *self,
                               RegieMeeting   *meeting,
                               RegieDecision  *decision,
                               RegieAction    *action,
                               GError        **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_confirm_action (RegieDossier  *self,
                                       const char    *action,
                                       const GDate   *day,
                                       GError       **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_continue_meeting (RegieDossier  *self,
                                         RegieMeeting  *meeting,
                                         RegieMeeting  *next,
                                         guint          n_treated,
                                         GError       **error);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_meeting_list_awaited (RegieMeeting *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_unconfirmed_actions (RegieDossier *self,
                                                    RegiePlan    *plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
