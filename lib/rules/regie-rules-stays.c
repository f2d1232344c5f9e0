/* regie-rules-stays.c: principle 8, the steps and the time of a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-finding.h>
#include <regie/regie-label.h>

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-stays-private.h"

static gboolean
is_settled (RegieStepRecord *record)
{
  switch (regie_step_record_get_state (record))
    {
    case REGIE_STEP_STATE_OPEN:
      return FALSE;
    case REGIE_STEP_STATE_DONE:
    case REGIE_STEP_STATE_NOT_APPLICABLE:
      return TRUE;
    case REGIE_STEP_STATE_NOT_DONE:
      return regie_is_said (regie_step_record_get_note (record));
    }

  g_assert_not_reached ();
}

/* The steps of which it is on record what became of them, in whichever stay. */
static GHashTable *
list_settled (RegieDossier *dossier)
{
  GHashTable *settled = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, stay, regie_dossier_peek_phases (dossier))
    REGIE_ITEMS_FOREACH (RegieStepRecord, record, regie_phase_record_peek_steps (stay))
      if (regie_step_record_get_step (record) != NULL && is_settled (record))
        g_hash_table_add (settled, (char *) regie_step_record_get_step (record));

  return settled;
}

/* The steps of a stay of which nothing is on record. */
static GPtrArray *
list_missing (const RegieRuleStay *stay,
              GHashTable          *settled)
{
  GPtrArray *missing = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieStep, step, regie_phase_peek_steps (stay->phase))
    if (!regie_rule_set_contains (settled, REGIE_ID (step)))
      g_ptr_array_add (missing, step);

  return missing;
}

/* Those of them that are essential, or the others, as a list. */
static char *
dup_missing (RegieRuleContext *context,
             const GPtrArray  *missing,
             gboolean          is_unsafe,
             gboolean          are_essential)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < missing->len; i++)
    {
      RegieStep *step = missing->pdata[i];
      const char *text = NULL;

      if (regie_step_get_is_essential (step) != are_essential ||
          (!is_unsafe && regie_step_get_needs_unsafety (step)))
        continue;
      text =
        regie_label_choose (regie_step_get_names (step), regie_rule_context_get_language (context));
      regie_rule_append_quoted (list, text == NULL ? REGIE_ID (step) : text);
    }

  return g_string_free (list, FALSE);
}

static void
report_missing (RegieRuleContext    *context,
                const RegieRuleStay *stay,
                const char          *steps,
                gboolean             are_essential)
{
  g_autofree char *name = regie_rule_dup_stay_name (context, stay);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (stay->record),
    N_ ("Record what became of these steps, or why they were left."),
    are_essential
      ? N_ (
          "The phase “{phase}” was left, and of these essential steps nothing is on record: {steps}.")
      : N_ ("The phase “{phase}” was left, and of these steps nothing is on record: {steps}."),
    "phase",
    name,
    "steps",
    steps,
    NULL);

  if (!are_essential)
    regie_finding_set_severity (finding, REGIE_SEVERITY_INFORMATION);
}

static void
check_stay_steps (RegieRuleContext    *context,
                  const RegieRuleStay *stay,
                  GHashTable          *settled)
{
  g_autoptr(GPtrArray) missing = list_missing (stay, settled);
  gboolean is_unsafe = FALSE;

  if (missing->len == 0)
    return;

  is_unsafe = regie_rule_is_unsafe (regie_rule_context_get_dossier (context), &stay->end);
  for (int are_essential = TRUE; are_essential >= FALSE; are_essential--)
    {
      g_autofree char *steps = dup_missing (context, missing, is_unsafe, are_essential);

      if (*steps != '\0')
        report_missing (context, stay, steps, are_essential);
    }
}

static void
check_steps (RegieRuleContext *context,
             gpointer          record)
{
  const GArray *stays = regie_rule_get_stays (context);
  g_autoptr(GHashTable) settled = list_settled (record);

  for (guint i = stays->len; i-- > 0;)
    if (g_array_index (stays, RegieRuleStay, i).is_over)
      check_stay_steps (context, &g_array_index (stays, RegieRuleStay, i), settled);
}

/* How long a phase that is over took is told by the course; nothing can be done about it. */
static void
check_time (RegieRuleContext *context,
            gpointer          record)
{
  const GArray *stays = regie_rule_get_stays (context);

  for (guint i = stays->len; i-- > 0;)
    {
      const RegieRuleStay *stay = &g_array_index (stays, RegieRuleStay, i);
      int own = regie_phase_get_limit_days (stay->phase);
      int limit = own > 0 ? own : regie_rule_context_get_limit (context, 0);
      int days = g_date_days_between (regie_phase_record_get_start_date (stay->record),
                                      regie_rule_context_get_day (context)) +
                 1;
      g_autofree char *name = NULL;
      g_autofree char *taken = NULL;
      g_autofree char *given = NULL;

      if (stay->is_over || limit == 0 || days <= limit)
        continue;
      name = regie_rule_dup_stay_name (context, stay);
      taken = g_strdup_printf ("%d", days);
      given = g_strdup_printf ("%d", limit);
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (stay->record),
        N_ ("See together what holds the case up, and go on or agree what has to happen first."),
        N_ (
          "The case has been in the phase “{phase}” for {days} days; it should take {limit} at most."),
        "phase",
        name,
        "days",
        taken,
        "limit",
        given,
        NULL);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "P8.2",
    .principle = 8,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Of the steps of a phase that was left it is on record what became of them."),
    .type = regie_dossier_get_type,
    .check = check_steps,
  },
  {
    .code = "P8.3",
    .principle = 8,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("A case is in a phase no longer than the method gives it."),
    .type = regie_dossier_get_type,
    .check = check_time,
  },
};

const RegieRuleTable regie_rules_stays = { rows, G_N_ELEMENTS (rows) };
