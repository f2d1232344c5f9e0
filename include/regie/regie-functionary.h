/* regie-functionary.h: somebody who works in a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-assessment.h>
#include <regie/regie-certificate.h>
#include <regie/regie-employment.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_FUNCTIONARY (regie_functionary_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieFunctionary, regie_functionary, REGIE, FUNCTIONARY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieFunctionary *regie_functionary_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_functionary_get_name (RegieFunctionary *self);
REGIE_AVAILABLE_IN_ALL
void regie_functionary_set_name (RegieFunctionary *self,
                                 const char       *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_functionary_get_employments (RegieFunctionary *self);
REGIE_AVAILABLE_IN_ALL
void regie_functionary_add_employment (RegieFunctionary *self,
                                       RegieEmployment  *employment);
REGIE_AVAILABLE_IN_ALL
gboolean regie_functionary_remove_employment (RegieFunctionary *self,
                                              RegieEmployment  *employment);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_functionary_get_certificates (RegieFunctionary *self);
REGIE_AVAILABLE_IN_ALL
void regie_functionary_add_certificate (RegieFunctionary *self,
                                        RegieCertificate *certificate);
REGIE_AVAILABLE_IN_ALL
gboolean regie_functionary_remove_certificate (RegieFunctionary *self,
                                               RegieCertificate *certificate);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_functionary_get_assessments (RegieFunctionary *self);
REGIE_AVAILABLE_IN_ALL
void regie_functionary_add_assessment (RegieFunctionary *self,
                                       RegieAssessment  *assessment);
REGIE_AVAILABLE_IN_ALL
gboolean regie_functionary_remove_assessment (RegieFunctionary *self,
                                              RegieAssessment  *assessment);

G_END_DECLS
