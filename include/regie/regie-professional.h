/* regie-professional.h: somebody who supports from a professional relation
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

#define REGIE_TYPE_PROFESSIONAL (regie_professional_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProfessional, regie_professional, REGIE, PROFESSIONAL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProfessional *regie_professional_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_professional_get_person (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_person (RegieProfessional *self,
                                    const char        *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_professional_get_organisation (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_organisation (RegieProfessional *self,
                                          const char        *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_professional_get_job_title (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_job_title (RegieProfessional *self,
                                       const char        *job_title);
REGIE_AVAILABLE_IN_ALL
const char *regie_professional_get_domain (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_domain (RegieProfessional *self,
                                    const char        *domain);
REGIE_AVAILABLE_IN_ALL
const char *regie_professional_get_task (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_task (RegieProfessional *self,
                                  const char        *task);
REGIE_AVAILABLE_IN_ALL
gboolean regie_professional_get_is_lifetime (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_is_lifetime (RegieProfessional *self,
                                         gboolean           is_lifetime);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_professional_get_start_date (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_start_date (RegieProfessional *self,
                                        const GDate       *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_professional_get_end_date (RegieProfessional *self);
REGIE_AVAILABLE_IN_ALL
void regie_professional_set_end_date (RegieProfessional *self,
                                      const GDate       *end_date);

G_END_DECLS
