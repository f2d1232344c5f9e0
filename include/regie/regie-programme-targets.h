/* regie-programme-targets.h: what indicators say of the bodies of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-method.h>
#include <regie/regie-programme.h>
#include <regie/regie-reading.h>
#include <regie/regie-target-state.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieBodyReading *regie_programme_record_reading (RegieProgramme  *self,
                                                  const char      *body,
                                                  RegieReading    *reading,
                                                  const char      *origin,
                                                  GError         **error);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_programme_list_targets (RegieProgramme *self,
                                          RegieMethod    *method,
                                          GListModel     *readings,
                                          const GDate    *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
