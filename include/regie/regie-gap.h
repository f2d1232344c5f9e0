/* regie-gap.h: something that is missing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-meeting.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_GAP (regie_gap_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGap, regie_gap, REGIE, GAP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieGap *regie_gap_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieGapKind regie_gap_get_kind (RegieGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_gap_set_kind (RegieGap     *self,
                         RegieGapKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_gap_get_person (RegieGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_gap_set_person (RegieGap   *self,
                           const char *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_gap_get_record (RegieGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_gap_set_record (RegieGap   *self,
                           const char *record);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_gap_get_date (RegieGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_gap_set_date (RegieGap    *self,
                         const GDate *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_gap_get_sentence (RegieGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_gap_set_sentence (RegieGap   *self,
                             const char *sentence);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_meeting_gaps (RegieDossier *self,
                                             RegieMethod  *method,
                                             RegieMeeting *meeting,
                                             const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_closing_gaps (RegieDossier *self,
                                             const GDate  *day,
                                             const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
