/* regie-term.h: a word of the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_TERM (regie_term_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieTerm, regie_term, REGIE, TERM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieTerm *regie_term_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_term_get_names (RegieTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_term_add_name (RegieTerm  *self,
                          RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_term_remove_name (RegieTerm  *self,
                                 RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_term_get_explanation (RegieTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_term_add_explanation_label (RegieTerm  *self,
                                       RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_term_remove_explanation_label (RegieTerm  *self,
                                              RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
RegieRegisseurForm regie_term_get_form (RegieTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_term_set_form (RegieTerm          *self,
                          RegieRegisseurForm  form);
REGIE_AVAILABLE_IN_ALL
const char *regie_term_get_source (RegieTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_term_set_source (RegieTerm  *self,
                            const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_term_get_is_provisional (RegieTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_term_set_is_provisional (RegieTerm *self,
                                    gboolean   is_provisional);

G_END_DECLS
