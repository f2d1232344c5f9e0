/* regie-employment.h: that a functionary works for a body
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

#define REGIE_TYPE_EMPLOYMENT (regie_employment_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEmployment, regie_employment, REGIE, EMPLOYMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEmployment *regie_employment_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_employment_get_body (RegieEmployment *self);
REGIE_AVAILABLE_IN_ALL
void regie_employment_set_body (RegieEmployment *self,
                                const char      *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_employment_get_role (RegieEmployment *self);
REGIE_AVAILABLE_IN_ALL
void regie_employment_set_role (RegieEmployment *self,
                                const char      *role);
REGIE_AVAILABLE_IN_ALL
const char *regie_employment_get_job_title (RegieEmployment *self);
REGIE_AVAILABLE_IN_ALL
void regie_employment_set_job_title (RegieEmployment *self,
                                     const char      *job_title);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_employment_get_start_date (RegieEmployment *self);
REGIE_AVAILABLE_IN_ALL
void regie_employment_set_start_date (RegieEmployment *self,
                                      const GDate     *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_employment_get_end_date (RegieEmployment *self);
REGIE_AVAILABLE_IN_ALL
void regie_employment_set_end_date (RegieEmployment *self,
                                    const GDate     *end_date);

G_END_DECLS
