/* regie-authority.h: who has authority over a child on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_AUTHORITY (regie_authority_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAuthority, regie_authority, REGIE, AUTHORITY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAuthority *regie_authority_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_authority_get_child (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_child (RegieAuthority *self,
                                const char     *child);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_authority_get_day (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_day (RegieAuthority *self,
                              const GDate    *day);
REGIE_AVAILABLE_IN_ALL
RegieAuthorityAnswer regie_authority_get_answer (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_answer (RegieAuthority       *self,
                                 RegieAuthorityAnswer  answer);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_authority_get_holders (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_holders (RegieAuthority        *self,
                                  const char     *const *holders);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_authority_get_organisations (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_organisations (RegieAuthority        *self,
                                        const char     *const *organisations);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_authority_get_relations (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_relations (RegieAuthority        *self,
                                    const char     *const *relations);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_authority_get_grounds (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_grounds (RegieAuthority        *self,
                                  const char     *const *grounds);
REGIE_AVAILABLE_IN_ALL
const char *regie_authority_get_sentence (RegieAuthority *self);
REGIE_AVAILABLE_IN_ALL
void regie_authority_set_sentence (RegieAuthority *self,
                                   const char     *sentence);

REGIE_AVAILABLE_IN_ALL
RegieAuthority *regie_dossier_dup_authority (RegieDossier *self,
                                             const char   *child,
                                             const GDate  *day,
                                             const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
