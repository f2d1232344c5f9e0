/* regie-mentoring.h: new staff paired with an experienced mentor
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

#define REGIE_TYPE_MENTORING (regie_mentoring_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMentoring, regie_mentoring, REGIE, MENTORING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMentoring *regie_mentoring_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_mentoring_get_mentor (RegieMentoring *self);
REGIE_AVAILABLE_IN_ALL
void regie_mentoring_set_mentor (RegieMentoring *self,
                                 const char     *mentor);
REGIE_AVAILABLE_IN_ALL
const char *regie_mentoring_get_mentee (RegieMentoring *self);
REGIE_AVAILABLE_IN_ALL
void regie_mentoring_set_mentee (RegieMentoring *self,
                                 const char     *mentee);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_mentoring_get_start_date (RegieMentoring *self);
REGIE_AVAILABLE_IN_ALL
void regie_mentoring_set_start_date (RegieMentoring *self,
                                     const GDate    *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_mentoring_get_end_date (RegieMentoring *self);
REGIE_AVAILABLE_IN_ALL
void regie_mentoring_set_end_date (RegieMentoring *self,
                                   const GDate    *end_date);

G_END_DECLS
