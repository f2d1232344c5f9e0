/* regie-duplicate.h: two records that may be one person
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

#define REGIE_TYPE_DUPLICATE (regie_duplicate_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieDuplicate, regie_duplicate, REGIE, DUPLICATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDuplicate *regie_duplicate_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_duplicate_get_dossier (RegieDuplicate *self);
REGIE_AVAILABLE_IN_ALL
void regie_duplicate_set_dossier (RegieDuplicate *self,
                                  const char     *dossier);
REGIE_AVAILABLE_IN_ALL
const char *regie_duplicate_get_person (RegieDuplicate *self);
REGIE_AVAILABLE_IN_ALL
void regie_duplicate_set_person (RegieDuplicate *self,
                                 const char     *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_duplicate_get_other_dossier (RegieDuplicate *self);
REGIE_AVAILABLE_IN_ALL
void regie_duplicate_set_other_dossier (RegieDuplicate *self,
                                        const char     *other_dossier);
REGIE_AVAILABLE_IN_ALL
const char *regie_duplicate_get_other (RegieDuplicate *self);
REGIE_AVAILABLE_IN_ALL
void regie_duplicate_set_other (RegieDuplicate *self,
                                const char     *other);
REGIE_AVAILABLE_IN_ALL
int regie_duplicate_get_score (RegieDuplicate *self);
REGIE_AVAILABLE_IN_ALL
void regie_duplicate_set_score (RegieDuplicate *self,
                                int             score);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_duplicate_get_reasons (RegieDuplicate *self);
REGIE_AVAILABLE_IN_ALL
void regie_duplicate_set_reasons (RegieDuplicate        *self,
                                  const char     *const *reasons);

G_END_DECLS
