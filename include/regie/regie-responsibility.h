/* regie-responsibility.h: what somebody answers for
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

#define REGIE_TYPE_RESPONSIBILITY (regie_responsibility_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieResponsibility, regie_responsibility, REGIE, RESPONSIBILITY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieResponsibility *regie_responsibility_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_responsibility_get_person (RegieResponsibility *self);
REGIE_AVAILABLE_IN_ALL
void regie_responsibility_set_person (RegieResponsibility *self,
                                      const char          *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_responsibility_get_text (RegieResponsibility *self);
REGIE_AVAILABLE_IN_ALL
void regie_responsibility_set_text (RegieResponsibility *self,
                                    const char          *text);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_responsibility_get_explained_date (RegieResponsibility *self);
REGIE_AVAILABLE_IN_ALL
void regie_responsibility_set_explained_date (RegieResponsibility *self,
                                              const GDate         *explained_date);

G_END_DECLS
