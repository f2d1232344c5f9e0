/* regie-finding-private.h: what a finding is made of
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-finding.h>

G_BEGIN_DECLS

/* Adds paths and names of records, which it takes, to the evidence. */
void regie_finding_take_evidence (RegieFinding        *self,
                                  char         *const *paths,
                                  char         *const *records,
                                  guint                n_records);

G_END_DECLS
