/* regie-finding-private.h: what a finding is made of
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-finding.h>

G_BEGIN_DECLS

/* What a finding says when it is reported. What is left out is not said. */
typedef struct
{
  const char    *code;
  int            version;
  int            principle;
  RegieSeverity  severity;
  const char    *sentence;
  const char    *resolution;
  const char    *reason;
  const char    *edition;
  const char    *edition_version;
} RegieFindingParts;

RegieFinding *regie_finding_new_from (const RegieFindingParts *parts) G_GNUC_WARN_UNUSED_RESULT;

/* Adds paths and names of records, which it takes, to the evidence. */
void regie_finding_take_evidence (RegieFinding        *self,
                                  char         *const *paths,
                                  char         *const *records,
                                  guint                n_records);

G_END_DECLS
