/* regie-rules-conditions.c: what a phase asks for when it is entered and left
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-direction.h>
#include <regie/regie-label.h>

#include "base/regie-operation-private.h"
#include "rules/regie-direction-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-stays-private.h"

/* What a condition asks, in words of the method, or the fact that it compares. */
static const char *
get_question (RegieRuleContext *context,
              RegieCriterion   *criterion)
{
  const char *question = regie_label_choose (regie_criterion_get_names (criterion),
                                             regie_rule_context_get_language (context));

  if (question == NULL)
    question = regie_criterion_get_fact (criterion);

  return question == NULL ? "?" : question;
}

/* The conditions that did not hold on a day, as a list. What is unknown is not blamed on anybody.
 */
static char *
dup_unmet (RegieRuleContext *context,
           RegieDirection   *direction,
           GListModel       *conditions,
           const GDate      *day)
{
  g_auto(RegieWeighingRun) run = { NULL };
  GString *list = NULL;

  if (regie_items_get_length (regie_list_get_items (conditions)) == 0)
    return g_strdup ("");

  list = g_string_new (NULL);
  regie_weighing_run_init (&run, direction, regie_rule_context_get_dossier (context), day, FALSE);
  REGIE_ITEMS_FOREACH (RegieCriterion, criterion, regie_list_get_items (conditions))
    if (regie_weighing_run_weigh_one (&run, criterion) == REGIE_ANSWER_NO)
      regie_rule_append_quoted (list, get_question (context, criterion));

  return g_string_free (list, FALSE);
}

static void
report_unmet (RegieRuleContext    *context,
              const RegieRuleStay *stay,
              const char          *text,
              const char          *conditions)
{
  g_autofree char *name = regie_rule_dup_stay_name (context, stay);

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (stay->record),
    N_ ("Complete what is missing, or record why the case went on without it."),
    text,
    "phase",
    name,
    "conditions",
    conditions,
    NULL);
}

static void
check_entry (RegieRuleContext    *context,
             RegieDirection      *direction,
             const RegieRuleStay *stay)
{
  g_autofree char *unmet = NULL;

  if (regie_is_said (regie_phase_record_get_reason (stay->record)))
    return;

  unmet = dup_unmet (context,
                     direction,
                     regie_phase_get_entry_conditions (stay->phase),
                     regie_phase_record_get_start_date (stay->record));
  if (*unmet != '\0')
    report_unmet (
      context,
      stay,
      N_ ("The phase “{phase}” was entered while the answer to this was no: {conditions}."),
      unmet);
}

/* Why a case went on without something is told where it went; why it was closed, by the closing. */
static void
check_exit (RegieRuleContext    *context,
            RegieDirection      *direction,
            const RegieRuleStay *stay)
{
  g_autofree char *unmet = NULL;

  if (!stay->is_over || stay->following == NULL ||
      regie_is_said (regie_phase_record_get_reason (stay->following)))
    return;

  unmet = dup_unmet (context, direction, regie_phase_get_exit_conditions (stay->phase), &stay->end);
  if (*unmet != '\0')
    report_unmet (context,
                  stay,
                  N_ (
                    "The phase “{phase}” was left while the answer to this was no: {conditions}."),
                  unmet);
}

static void
check_conditions (RegieRuleContext *context,
                  gpointer          record)
{
  const GArray *stays = regie_rule_get_stays (context);
  g_autoptr(RegieDirection) direction =
    regie_direction_new (regie_rule_context_get_method (context));

  for (guint i = stays->len; i-- > 0;)
    {
      check_entry (context, direction, &g_array_index (stays, RegieRuleStay, i));
      check_exit (context, direction, &g_array_index (stays, RegieRuleStay, i));
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "F1.1",
    .principle = 8,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ (
      "What a phase asks for was there when it was entered and left, or a reason is on record."),
    .type = regie_dossier_get_type,
    .check = check_conditions,
  },
};

const RegieRuleTable regie_rules_conditions = { rows, G_N_ELEMENTS (rows) };
