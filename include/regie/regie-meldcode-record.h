/* regie-meldcode-record.h: a step of the meldcode that was taken
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_MELDCODE_RECORD (regie_meldcode_record_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieMeldcodeRecord, regie_meldcode_record, REGIE, MELDCODE_RECORD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMeldcodeRecord *regie_meldcode_record_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_meldcode_record_get_step (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_step (RegieMeldcodeRecord *self,
                                     const char          *step);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_meldcode_record_get_date (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_date (RegieMeldcodeRecord *self,
                                     const GDate         *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_meldcode_record_get_by (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_by (RegieMeldcodeRecord *self,
                                   const char          *by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_meldcode_record_get_consulted (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_consulted (RegieMeldcodeRecord        *self,
                                          const char          *const *consulted);
REGIE_AVAILABLE_IN_ALL
const char *regie_meldcode_record_get_consulted_organisation (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_consulted_organisation (RegieMeldcodeRecord *self,
                                                       const char          *consulted_organisation);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_meldcode_record_get_talked_with (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_talked_with (RegieMeldcodeRecord        *self,
                                            const char          *const *talked_with);
REGIE_AVAILABLE_IN_ALL
const char *regie_meldcode_record_get_outcome (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_outcome (RegieMeldcodeRecord *self,
                                        const char          *outcome);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_meldcode_record_get_report_needed (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_report_needed (RegieMeldcodeRecord *self,
                                              RegieAnswer          report_needed);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_meldcode_record_get_help_possible (RegieMeldcodeRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_meldcode_record_set_help_possible (RegieMeldcodeRecord *self,
                                              RegieAnswer          help_possible);

G_END_DECLS
