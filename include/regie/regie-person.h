/* regie-person.h: somebody who appears in a dossier
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

#define REGIE_TYPE_PERSON (regie_person_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePerson, regie_person, REGIE, PERSON, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePerson *regie_person_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
char *regie_person_dup_name (RegiePerson *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
int regie_person_get_age_on (RegiePerson *self,
                             const GDate *day);

REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_given_name (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_given_name (RegiePerson *self,
                                  const char  *given_name);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_initials (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_initials (RegiePerson *self,
                                const char  *initials);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_name_prefix (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_name_prefix (RegiePerson *self,
                                   const char  *name_prefix);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_family_name (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_family_name (RegiePerson *self,
                                   const char  *family_name);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_person_get_birth_date (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_birth_date (RegiePerson *self,
                                  const GDate *birth_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_person_get_death_date (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_death_date (RegiePerson *self,
                                  const GDate *death_date);
REGIE_AVAILABLE_IN_ALL
RegieGender regie_person_get_gender (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_gender (RegiePerson *self,
                              RegieGender  gender);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_bsn (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_bsn (RegiePerson *self,
                           const char  *bsn);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_language (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_language (RegiePerson *self,
                                const char  *language);
REGIE_AVAILABLE_IN_ALL
gboolean regie_person_get_needs_interpreter (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_needs_interpreter (RegiePerson *self,
                                         gboolean     needs_interpreter);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_phone (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_phone (RegiePerson *self,
                             const char  *phone);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_email (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_email (RegiePerson *self,
                             const char  *email);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_street (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_street (RegiePerson *self,
                              const char  *street);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_house_number (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_house_number (RegiePerson *self,
                                    const char  *house_number);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_postal_code (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_postal_code (RegiePerson *self,
                                   const char  *postal_code);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_place (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_place (RegiePerson *self,
                             const char  *place);
REGIE_AVAILABLE_IN_ALL
gboolean regie_person_get_address_is_hidden (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_address_is_hidden (RegiePerson *self,
                                         gboolean     address_is_hidden);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_person_get_can_judge (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_can_judge (RegiePerson *self,
                                 RegieAnswer  can_judge);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_can_judge_reason (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_can_judge_reason (RegiePerson *self,
                                        const char  *can_judge_reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_person_get_merged_into (RegiePerson *self);
REGIE_AVAILABLE_IN_ALL
void regie_person_set_merged_into (RegiePerson *self,
                                   const char  *merged_into);

G_END_DECLS
