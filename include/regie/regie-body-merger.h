/* regie-body-merger.h: bodies that became one
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

#define REGIE_TYPE_BODY_MERGER (regie_body_merger_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBodyMerger, regie_body_merger, REGIE, BODY_MERGER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBodyMerger *regie_body_merger_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_merger_get_date (RegieBodyMerger *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_merger_set_date (RegieBodyMerger *self,
                                 const GDate     *date);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_body_merger_get_merged (RegieBodyMerger *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_merger_set_merged (RegieBodyMerger        *self,
                                   const char      *const *merged);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_merger_get_into (RegieBodyMerger *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_merger_set_into (RegieBodyMerger *self,
                                 const char      *into);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_merger_get_decision_reference (RegieBodyMerger *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_merger_set_decision_reference (RegieBodyMerger *self,
                                               const char      *decision_reference);

G_END_DECLS
