/* regie-rules-phases.c: principle 8, work in six phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-label.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>

#include "base/regie-hash-private.h"
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
get_phase (RegieRuleContext *context,
           const char       *id)
{
  return (RegiePhase *) regie_rule_context_find_item (context, REGIE_TYPE_PHASE, id);
}

static RegiePhase *
find_phase (RegieRuleContext *context,
            RegiePhaseRecord *record)
{
  return get_phase (context, regie_phase_record_get_phase (record));
}

static char *
dup_phase_name (RegieRuleContext *context,
                RegiePhaseRecord *record)
{
  const char *name = regie_label_choose (regie_phase_get_names (find_phase (context, record)),
                                         regie_rule_context_get_language (context));

  return g_strdup (name != NULL ? name : regie_phase_record_get_phase (record));
}

/* The phases that the case skipped with a reason on record, as a set of ids. */
static gpointer
make_excused (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GHashTable *excused = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_MODEL_FOREACH (RegiePhaseRecord, record, regie_dossier_get_phases (dossier))
    if (regie_phase_record_get_skipped (record) &&
        regie_rule_is_given (regie_phase_record_get_reason (record)) &&
        regie_phase_record_get_phase (record) != NULL)
      g_hash_table_add (excused, (char *) regie_phase_record_get_phase (record));

  return excused;
}

/* Whether the case skipped a phase with a reason on record. */
static gboolean
is_excused (RegieRuleContext *context,
            const char       *phase)
{
  static const RegieRuleFact fact = { make_excused, (GDestroyNotify) g_hash_table_unref };

  return regie_rule_set_contains (regie_rule_context_get_fact (context, &fact), phase);
}

static gboolean
leads_to (RegiePhase *from,
          RegiePhase *to)
{
  const char *const *next = regie_phase_get_next (from);

  return next != NULL && g_strv_contains (next, regie_entity_get_id (REGIE_ENTITY (to)));
}

/* Adds the phases that may follow and were skipped with a reason, so that the way goes on past
 * them. */
static void
add_excused (RegieRuleContext *context,
             RegiePhase       *phase,
             GPtrArray        *way)
{
  const char *const *next = regie_phase_get_next (phase);

  for (gsize i = 0; next != NULL && next[i] != NULL; i++)
    {
      RegiePhase *skipped = is_excused (context, next[i]) ? get_phase (context, next[i]) : NULL;

      if (skipped != NULL && !g_ptr_array_find (way, skipped, NULL))
        g_ptr_array_add (way, skipped);
    }
}

/* Whether the method lets one phase follow another: by its graph, or past phases that were skipped
 * with a reason. */
static gboolean
may_follow (RegieRuleContext *context,
            RegiePhase       *from,
            RegiePhase       *to)
{
  g_autoptr(GPtrArray) way = g_ptr_array_new ();

  g_ptr_array_add (way, from);
  for (guint i = 0; i < way->len; i++)
    {
      if (leads_to (way->pdata[i], to))
        return TRUE;
      add_excused (context, way->pdata[i], way);
    }

  return FALSE;
}

static gboolean
is_part_of (RegiePhase *part,
            RegiePhase *whole)
{
  return g_strcmp0 (regie_phase_get_part_of (part), regie_entity_get_id (REGIE_ENTITY (whole))) ==
         0;
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

/* Whether one phase may come after another without a reason: by the graph of the method, or as a
 * part and its whole. */
static gboolean
is_in_order (RegieRuleContext *context,
             RegiePhase       *before,
             RegiePhase       *after)
{
  return is_part_of (after, before) || is_part_of (before, after) ||
         may_follow (context, before, after);
}

static void
check_passage (RegieRuleContext *context,
               RegiePhaseRecord *from,
               RegiePhaseRecord *to)
{
  RegiePhase *before = find_phase (context, from);
  RegiePhase *after = find_phase (context, to);

  if (before != NULL && after != NULL &&
      !regie_rule_is_given (regie_phase_record_get_reason (to)) &&
      !is_in_order (context, before, after))
    report_order (context, from, to);
}

/* A case begins with the first phase of the method, or past it when that was skipped with a reason.
 */
static void
check_begin (RegieRuleContext *context,
             RegiePhaseRecord *record)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  const RegieList *phases = (const RegieList *) regie_method_get_phases (method);
  RegiePhase *phase = find_phase (context, record);
  RegiePhase *first = phase == NULL ? NULL : (RegiePhase *) phases->items[0];
  g_autofree char *name = NULL;

  if (phase == first || is_part_of (phase, first) ||
      regie_rule_is_given (regie_phase_record_get_reason (record)) ||
      (is_excused (context, regie_entity_get_id (REGIE_ENTITY (first))) &&
       may_follow (context, first, phase)))
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
  if (!regie_rule_is_given (regie_phase_record_get_phase (record)))
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
      regie_rule_is_given (regie_phase_record_get_reason (record)))
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
  g_autoptr(GPtrArray) begun = begun_phases (context);

  REGIE_MODEL_FOREACH (RegiePhaseRecord, phase, regie_dossier_get_phases (dossier))
    {
      check_known (context, phase);
      check_skipped (context, phase);
    }

  if (begun->len > 0)
    check_begin (context, begun->pdata[0]);
  for (guint i = 0; i + 1 < begun->len; i++)
    check_passage (context, begun->pdata[i], begun->pdata[i + 1]);
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
