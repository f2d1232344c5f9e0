/* regie-finding-private.h: what a finding is made of
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-finding.h>

G_BEGIN_DECLS

/* Adds a path, which it takes, to the evidence: a finding can have thousands. */
void regie_finding_take_evidence (RegieFinding *self,
                                  char         *path);

G_END_DECLS
