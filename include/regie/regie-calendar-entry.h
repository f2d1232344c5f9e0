/* regie-calendar-entry.h: something that is due in one of many cases
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
#include <regie/regie-next-step.h>
#include <regie/regie-review.h>

G_BEGIN_DECLS

#define REGIE_TYPE_CALENDAR_ENTRY (regie_calendar_entry_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCalendarEntry, regie_calendar_entry, REGIE, CALENDAR_ENTRY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCalendarEntry *regie_calendar_entry_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_calendar_entry_get_dossier (RegieCalendarEntry *self);
REGIE_AVAILABLE_IN_ALL
void regie_calendar_entry_set_dossier (RegieCalendarEntry *self,
                                       const char         *dossier);
REGIE_AVAILABLE_IN_ALL
const char *regie_calendar_entry_get_title (RegieCalendarEntry *self);
REGIE_AVAILABLE_IN_ALL
void regie_calendar_entry_set_title (RegieCalendarEntry *self,
                                     const char         *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_calendar_entry_get_regisseur (RegieCalendarEntry *self);
REGIE_AVAILABLE_IN_ALL
void regie_calendar_entry_set_regisseur (RegieCalendarEntry *self,
                                         const char         *regisseur);
REGIE_AVAILABLE_IN_ALL
const char *regie_calendar_entry_get_regisseur_name (RegieCalendarEntry *self);
REGIE_AVAILABLE_IN_ALL
void regie_calendar_entry_set_regisseur_name (RegieCalendarEntry *self,
                                              const char         *regisseur_name);
REGIE_AVAILABLE_IN_ALL
RegieNextStep *regie_calendar_entry_get_step (RegieCalendarEntry *self);
REGIE_AVAILABLE_IN_ALL
void regie_calendar_entry_set_step (RegieCalendarEntry *self,
                                    RegieNextStep      *step);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_list_calendar (RegieReview  *self,
                                        RegieDossier *dossier,
                                        const GDate  *day,
                                        const GDate  *from,
                                        const GDate  *until,
                                        const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
int regie_calendar_entry_compare (RegieCalendarEntry *self,
                                  RegieCalendarEntry *other);

G_END_DECLS
