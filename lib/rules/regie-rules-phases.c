/* regie-rules-phases.c: principle 8, work in six phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-edition.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>

#include "rules/regie-rule-facts-private.h"

static int
compare_start (gconstpointer a,
               gconstpointer b)
{
  const GDate *first = regie_phase_record_get_start_date (*(RegiePhaseRecord **) a);
  const GDate *second = regie_phase_record_get_start_date (*(RegiePhaseRecord **) b);

  return g_date_compare (first, second);
}

/* The phases that began on the day or before, in the order in which they did. */
static GPtrArray *
begun_phases (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GPtrArray *begun = g_ptr_array_new ();

  REGIE_MODEL_FOREACH (RegiePhaseRecord, phase, regie_dossier_get_phases (dossier))
    {
      const GDate *start = regie_phase_record_get_start_date (phase);

      if (start != NULL && !regie_phase_record_get_skipped (phase) &&
          g_date_compare (start, regie_rule_context_get_day (context)) <= 0)
        g_ptr_array_add (begun, phase);
    }
  g_ptr_array_sort (begun, compare_start);

  return begun;
}

static RegiePhase *
find_phase (RegieRuleContext *context,
            RegiePhaseRecord *record)
{
  return (RegiePhase *) regie_rule_context_find (context, REGIE_TYPE_PHASE, regie_phase_record_get_phase (record));
}

/* The phases that the case skipped with a reason on record. */
static gboolean
is_excused (RegieRuleContext *context,
            const char       *phase)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);

  REGIE_MODEL_FOREACH (RegiePhaseRecord, record, regie_dossier_get_phases (dossier))
    if (regie_phase_record_get_skipped (record) && regie_phase_record_get_reason (record) != NULL &&
        g_strcmp0 (regie_phase_record_get_phase (record), phase) == 0)
      return TRUE;

  return FALSE;
}

/* Whether the method lets one phase follow another: by its graph, from a phase into a part of it,
 * or past phases that were skipped with a reason. Each phase is entered once on the way. */
static gboolean
may_follow (RegieRuleContext *context,
            RegiePhase       *from,
            const char       *to,
            GHashTable       *passed)
{
  const char *const *next = regie_phase_get_next (from);

  if (!g_hash_table_add (passed, from))
    return FALSE;

  for (gsize i = 0; next != NULL && next[i] != NULL; i++)
    {
      RegiePhase *phase = (RegiePhase *) regie_rule_context_find (context, REGIE_TYPE_PHASE, next[i]);

      if (g_str_equal (next[i], to))
        return TRUE;
      /* A phase that is made of parts is gone through by its parts. */
      if (phase != NULL && (is_excused (context, next[i]) || g_strcmp0 (regie_phase_get_part_of (phase), to) == 0) &&
          may_follow (context, phase, to, passed))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_part_of (RegiePhase *part,
            RegiePhase *phase)
{
  return g_strcmp0 (regie_phase_get_part_of (part), regie_entity_get_id (REGIE_ENTITY (phase))) == 0;
}

static void
report_order (RegieRuleContext *context,
              RegiePhaseRecord *from,
              RegiePhaseRecord *to)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *before =
    regie_method_dup_name (method, REGIE_TYPE_PHASE, regie_phase_record_get_phase (from), language);
  g_autofree char *after = regie_method_dup_name (method, REGIE_TYPE_PHASE, regie_phase_record_get_phase (to), language);
  RegieFinding *finding =
    regie_rule_context_report_with (context,
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
check_step (RegieRuleContext *context,
            RegiePhaseRecord *from,
            RegiePhaseRecord *to)
{
  g_autoptr (GHashTable) passed = g_hash_table_new (NULL, NULL);
  RegiePhase *before = find_phase (context, from);
  RegiePhase *after = find_phase (context, to);

  if (before == NULL || after == NULL || regie_phase_record_get_reason (to) != NULL || is_part_of (after, before) ||
      is_part_of (before, after) || may_follow (context, before, regie_phase_record_get_phase (to), passed))
    return;

  report_order (context, from, to);
}

static void
check_known (RegieRuleContext *context,
             RegiePhaseRecord *record)
{
  if (find_phase (context, record) == NULL)
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (record),
                                    N_ ("Use a phase of the method that the case follows."),
                                    N_ ("The method has no phase “{phase}”."),
                                    "phase",
                                    regie_phase_record_get_phase (record),
                                    NULL);

  if (regie_phase_record_get_skipped (record) && regie_phase_record_get_reason (record) == NULL)
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (record),
                                    N_ ("Record why the phase was skipped."),
                                    N_ ("The phase “{phase}” was skipped, without a reason."),
                                    "phase",
                                    regie_phase_record_get_phase (record),
                                    NULL);
}

static void
check_order (RegieRuleContext *context,
             gpointer          record)
{
  RegieDossier *dossier = record;
  g_autoptr (GPtrArray) begun = begun_phases (context);

  REGIE_MODEL_FOREACH (RegiePhaseRecord, phase, regie_dossier_get_phases (dossier))
    check_known (context, phase);

  for (guint i = 0; i + 1 < begun->len; i++)
    check_step (context, begun->pdata[i], begun->pdata[i + 1]);
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
