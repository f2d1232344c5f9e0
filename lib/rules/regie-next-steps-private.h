/* regie-next-steps-private.h: what must happen next in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

GListModel *regie_next_steps_list (RegieMethod  *method,
                                   RegieDossier *dossier,
                                   const GDate  *day,
                                   const char   *language,
                                   GListModel   *findings);

G_END_DECLS
