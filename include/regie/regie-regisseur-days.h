/* regie-regisseur-days.h: who was the regisseur when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-continuity.h>
#include <regie/regie-dossier.h>
#include <regie/regie-regisseur-course.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieRegisseur *regie_dossier_get_substitute_on (RegieDossier *self,
                                                 const GDate  *day);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_beside_on (RegieDossier *self,
                                          const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_regisseur_periods (RegieDossier *self,
                                                  const GDate  *first,
                                                  const GDate  *last) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieContinuity *regie_dossier_dup_continuity (RegieDossier *self,
                                               const GDate  *first,
                                               const GDate  *last) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieRegisseurCourse *regie_dossier_dup_regisseur_course (RegieDossier *self, const GDate *day)
  G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GStrv regie_dossier_dup_parts_of (RegieDossier *self,
                                  const char   *person,
                                  const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
