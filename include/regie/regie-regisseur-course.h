/* regie-regisseur-course.h: how the direction of a case went, up to a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-continuity.h>
#include <regie/regie-entity.h>
#include <regie/regie-handover.h>
#include <regie/regie-mandate.h>
#include <regie/regie-regisseur-gap.h>
#include <regie/regie-regisseur-period.h>
#include <regie/regie-regisseur.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REGISSEUR_COURSE (regie_regisseur_course_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieRegisseurCourse, regie_regisseur_course, REGIE, REGISSEUR_COURSE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRegisseurCourse *regie_regisseur_course_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_course_get_date (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_set_date (RegieRegisseurCourse *self,
                                      const GDate          *date);
REGIE_AVAILABLE_IN_ALL
RegieRegisseur *regie_regisseur_course_get_regisseur (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_set_regisseur (RegieRegisseurCourse *self,
                                           RegieRegisseur       *regisseur);
REGIE_AVAILABLE_IN_ALL
RegieRegisseur *regie_regisseur_course_get_substitute (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_set_substitute (RegieRegisseurCourse *self,
                                            RegieRegisseur       *substitute);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regisseur_course_get_beside (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_add_beside_term (RegieRegisseurCourse *self,
                                             RegieRegisseur       *beside_term);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_course_remove_beside_term (RegieRegisseurCourse *self,
                                                    RegieRegisseur       *beside_term);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regisseur_course_get_periods (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_add_period (RegieRegisseurCourse *self,
                                        RegieRegisseurPeriod *period);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_course_remove_period (RegieRegisseurCourse *self,
                                               RegieRegisseurPeriod *period);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regisseur_course_get_gaps (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_add_gap (RegieRegisseurCourse *self,
                                     RegieRegisseurGap    *gap);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_course_remove_gap (RegieRegisseurCourse *self,
                                            RegieRegisseurGap    *gap);
REGIE_AVAILABLE_IN_ALL
RegieContinuity *regie_regisseur_course_get_continuity (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_set_continuity (RegieRegisseurCourse *self,
                                            RegieContinuity      *continuity);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regisseur_course_get_handovers (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_add_handover (RegieRegisseurCourse *self,
                                          RegieHandover        *handover);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_course_remove_handover (RegieRegisseurCourse *self,
                                                 RegieHandover        *handover);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regisseur_course_get_mandates (RegieRegisseurCourse *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_course_add_mandate (RegieRegisseurCourse *self,
                                         RegieMandate         *mandate);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_course_remove_mandate (RegieRegisseurCourse *self,
                                                RegieMandate         *mandate);

G_END_DECLS
