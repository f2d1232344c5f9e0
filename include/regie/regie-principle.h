/* regie-principle.h: a core principle
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PRINCIPLE (regie_principle_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePrinciple, regie_principle, REGIE, PRINCIPLE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePrinciple *regie_principle_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_principle_get_number (RegiePrinciple *self);
REGIE_AVAILABLE_IN_ALL
void regie_principle_set_number (RegiePrinciple *self,
                                 int             number);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_principle_get_names (RegiePrinciple *self);
REGIE_AVAILABLE_IN_ALL
void regie_principle_add_name (RegiePrinciple *self,
                               RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_principle_remove_name (RegiePrinciple *self,
                                      RegieLabel     *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_principle_get_explanation (RegiePrinciple *self);
REGIE_AVAILABLE_IN_ALL
void regie_principle_add_explanation_label (RegiePrinciple *self,
                                            RegieLabel     *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_principle_remove_explanation_label (RegiePrinciple *self,
                                                   RegieLabel     *explanation_label);
REGIE_AVAILABLE_IN_ALL
const char *regie_principle_get_source (RegiePrinciple *self);
REGIE_AVAILABLE_IN_ALL
void regie_principle_set_source (RegiePrinciple *self,
                                 const char     *source);

G_END_DECLS
