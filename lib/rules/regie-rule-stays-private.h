/* regie-rule-stays-private.h: the stays of a case in the phases that rules judge
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-phase-graph-private.h"
#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

/* The last stay of a case in a phase of the method, with the one after it, or NULL. */
typedef struct
{
  RegiePhase       *phase;
  RegiePhaseRecord *record;
  RegiePhaseRecord *following;
  gboolean          is_over;
  GDate             end;
} RegieRuleStay;

/* The last stay begun comes first. */
const GArray *regie_rule_get_stays (RegieRuleContext *context);
char *regie_rule_dup_stay_name (RegieRuleContext    *context,
                                const RegieRuleStay *stay) G_GNUC_WARN_UNUSED_RESULT;
void regie_rule_append_quoted (GString    *list,
                               const char *text);

G_END_DECLS
