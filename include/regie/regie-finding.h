/* regie-finding.h: what a rule found
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

#define REGIE_TYPE_FINDING (regie_finding_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieFinding, regie_finding, REGIE, FINDING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieFinding *regie_finding_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_finding_get_code (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_code (RegieFinding *self,
                             const char   *code);
REGIE_AVAILABLE_IN_ALL
int regie_finding_get_rule_version (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_rule_version (RegieFinding *self,
                                     int           rule_version);
REGIE_AVAILABLE_IN_ALL
int regie_finding_get_principle (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_principle (RegieFinding *self,
                                  int           principle);
REGIE_AVAILABLE_IN_ALL
RegieSeverity regie_finding_get_severity (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_severity (RegieFinding  *self,
                                 RegieSeverity  severity);
REGIE_AVAILABLE_IN_ALL
const char *regie_finding_get_sentence (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_sentence (RegieFinding *self,
                                 const char   *sentence);
REGIE_AVAILABLE_IN_ALL
const char *regie_finding_get_resolution (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_resolution (RegieFinding *self,
                                   const char   *resolution);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_finding_get_evidence (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_evidence (RegieFinding        *self,
                                 const char   *const *evidence);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_finding_get_records (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_records (RegieFinding        *self,
                                const char   *const *records);
REGIE_AVAILABLE_IN_ALL
const char *regie_finding_get_reason (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_reason (RegieFinding *self,
                               const char   *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_finding_get_edition (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_edition (RegieFinding *self,
                                const char   *edition);
REGIE_AVAILABLE_IN_ALL
const char *regie_finding_get_edition_version (RegieFinding *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_set_edition_version (RegieFinding *self,
                                        const char   *edition_version);

G_END_DECLS
