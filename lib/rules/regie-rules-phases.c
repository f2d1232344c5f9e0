/* regie-rules-phases.c: principle 8, work in six phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-label.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-phase-graph-private.h"
#include "rules/regie-rule-facts-private.h"

static RegiePhase *
find_phase (RegieRuleContext *context,
            RegiePhaseRecord *record)
{
  return regie_phase_graph_find (regie_rule_context_get_method (context),
                                 regie_phase_record_get_phase (record));
}

static char *
dup_phase_name (RegieRuleContext *context,
                RegiePhaseRecord *record)
{
  const char *name = regie_label_choose (regie_phase_get_names (find_phase (context, record)),
                                         regie_rule_context_get_language (context));

  return g_strdup (name != NULL ? name : regie_phase_record_get_phase (record));
}

static void
report_order (RegieRuleContext *context,
              RegiePhaseRecord *from,
              RegiePhaseRecord *to)
{
  g_autofree char *before = dup_phase_name (context, from);
  g_autofree char *after = dup_phase_name (context, to);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (to),
    N_ ("Record why the case took this way, or go back to what was passed over."),
    N_ ("After the phase “{before}” came “{after}”, without a reason."),
    "before",
    before,
    "after",
    after,
    NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (from));
}

static void
check_passage (RegieRuleContext *context,
               GHashTable       *excused,
               RegiePhaseRecord *from,
               RegiePhaseRecord *to)
{
  RegiePhase *before = find_phase (context, from);
  RegiePhase *after = find_phase (context, to);

  if (before != NULL && after != NULL && !regie_is_said (regie_phase_record_get_reason (to)) &&
      !regie_phase_graph_is_in_order (regie_rule_context_get_method (context),
                                      excused,
                                      before,
                                      after))
    report_order (context, from, to);
}

static void
check_begin (RegieRuleContext *context,
             GHashTable       *excused,
             RegiePhaseRecord *record)
{
  g_autofree char *name = NULL;

  if (regie_is_said (regie_phase_record_get_reason (record)) ||
      regie_phase_graph_may_begin (regie_rule_context_get_method (context),
                                   excused,
                                   find_phase (context, record)))
    return;

  name = dup_phase_name (context, record);
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (record),
    N_ ("Record why the case took this way, or go back to what was passed over."),
    N_ ("The case began with the phase “{phase}”, without a reason."),
    "phase",
    name,
    NULL);
}

static void
check_known (RegieRuleContext *context,
             RegiePhaseRecord *record)
{
  if (!regie_is_said (regie_phase_record_get_phase (record)))
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (record),
                                    N_ ("Record which phase of the method it is."),
                                    N_ ("It is not recorded which phase this is."),
                                    NULL);
  else if (find_phase (context, record) == NULL)
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (record),
                                    N_ ("Use a phase of the method that the case follows."),
                                    N_ ("The method has no phase “{phase}”."),
                                    "phase",
                                    regie_phase_record_get_phase (record),
                                    NULL);
}

static void
check_skipped (RegieRuleContext *context,
               RegiePhaseRecord *record)
{
  g_autofree char *name = NULL;

  if (!regie_phase_record_get_skipped (record) || find_phase (context, record) == NULL ||
      regie_is_said (regie_phase_record_get_reason (record)))
    return;

  name = dup_phase_name (context, record);
  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (record),
                                  N_ ("Record why the phase was skipped."),
                                  N_ ("The phase “{phase}” was skipped, without a reason."),
                                  "phase",
                                  name,
                                  NULL);
}

static void
check_order (RegieRuleContext *context,
             gpointer          record)
{
  RegieDossier *dossier = record;
  g_autoptr(GPtrArray) begun =
    regie_phase_graph_list_begun (dossier, regie_rule_context_get_day (context));
  g_autoptr(GHashTable) excused = regie_phase_graph_list_excused (dossier);

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, phase, regie_dossier_peek_phases (dossier))
    {
      check_known (context, phase);
      check_skipped (context, phase);
    }

  if (begun->len > 0)
    check_begin (context, excused, begun->pdata[0]);
  for (guint i = 0; i + 1 < begun->len; i++)
    check_passage (context, excused, begun->pdata[i], begun->pdata[i + 1]);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P8.1",
    .principle = 8,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The phases follow each other as in the method, or a reason is on record."),
    .type = regie_dossier_get_type,
    .check = check_order,
  },
};

const RegieRuleTable regie_rules_phases = { rows, G_N_ELEMENTS (rows) };
