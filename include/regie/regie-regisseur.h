/* regie-regisseur.h: a term of a regisseur
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

#define REGIE_TYPE_REGISSEUR (regie_regisseur_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRegisseur, regie_regisseur, REGIE, REGISSEUR, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRegisseur *regie_regisseur_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_get_person (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_person (RegieRegisseur *self,
                                 const char     *person);
REGIE_AVAILABLE_IN_ALL
RegieRegisseurForm regie_regisseur_get_form (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_form (RegieRegisseur     *self,
                               RegieRegisseurForm  form);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_get_is_primary (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_is_primary (RegieRegisseur *self,
                                     gboolean        is_primary);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regisseur_get_is_substitute (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_is_substitute (RegieRegisseur *self,
                                        gboolean        is_substitute);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_get_stands_in_for (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_stands_in_for (RegieRegisseur *self,
                                        const char     *stands_in_for);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_get_level (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_level (RegieRegisseur *self,
                                const char     *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_get_competence_profile (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_competence_profile (RegieRegisseur *self,
                                             const char     *competence_profile);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_get_start_date (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_start_date (RegieRegisseur *self,
                                     const GDate    *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_get_end_date (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_end_date (RegieRegisseur *self,
                                   const GDate    *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_get_end_reason (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_end_reason (RegieRegisseur *self,
                                     const char     *end_reason);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_regisseur_get_preferred_by_household (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_preferred_by_household (RegieRegisseur *self,
                                                 RegieAnswer     preferred_by_household);
REGIE_AVAILABLE_IN_ALL
const char *regie_regisseur_get_appointed_by (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_appointed_by (RegieRegisseur *self,
                                       const char     *appointed_by);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_get_told_date (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_told_date (RegieRegisseur *self,
                                    const GDate    *told_date);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_regisseur_get_trained (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_trained (RegieRegisseur *self,
                                  RegieAnswer     trained);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_regisseur_get_intervision_date (RegieRegisseur *self);
REGIE_AVAILABLE_IN_ALL
void regie_regisseur_set_intervision_date (RegieRegisseur *self,
                                           const GDate    *intervision_date);

G_END_DECLS
