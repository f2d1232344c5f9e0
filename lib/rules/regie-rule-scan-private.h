/* regie-rule-scan-private.h: what is wrong with records by their tables alone
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-table-private.h"
#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

/* A record with the field that is wrong, or the two of which one is. */
typedef struct
{
  RegieEntity       *record;
  const RegieColumn *column;
  const RegieColumn *other;
} RegieRuleSpot;

/* What one walk over all records found. */
typedef struct
{
  /* An end before its beginning: the beginning is the column, the end the other. */
  GArray *backwards;
  /* References to what is not there. */
  GArray *dangling;
  /* Days that cannot be. */
  GArray *impossible;
  /* People and organisations that another record refers to. */
  GHashTable *referred;
} RegieRuleScan;

const RegieRuleScan *regie_rule_get_scan (RegieRuleContext *context);

G_END_DECLS
