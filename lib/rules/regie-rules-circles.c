/* regie-rules-circles.c: actions that wait for each other can begin
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action-chain.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-action-chains-private.h"
#include "rules/regie-rule-facts-private.h"

/* The actions of the plan by their ids. An amendment keeps ids, so the dossier knows more than one
 * by the same. */
static GHashTable *
list_actions (RegiePlan *plan)
{
  GHashTable *actions = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieEntity, action, regie_plan_peek_actions (plan))
    {
      const char *id = REGIE_ID (action);

      if (id != NULL && regie_action_is_open (REGIE_ACTION (action)) &&
          !g_hash_table_contains (actions, id))
        g_hash_table_insert (actions, (char *) id, action);
    }

  return actions;
}

static void
report_circle (RegieRuleContext *context,
               GHashTable       *actions,
               RegieActionChain *circle)
{
  const char *const *ids = regie_action_chain_get_actions (circle);
  g_autoptr(GPtrArray) waiting = g_ptr_array_new ();
  RegieFinding *finding = regie_rule_context_report (
    context,
    NULL,
    regie_action_chain_get_sentence (circle),
    regie_translate (regie_rule_context_get_language (context),
                     N_ ("Agree what comes first, and no longer let it wait for the others.")));

  for (gsize i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (waiting, g_hash_table_lookup (actions, ids[i]));
  regie_rule_context_add_records (context, finding, waiting);
}

/* Before people agree is the best time to find it, so a draft is looked at too. */
static void
check_circles (RegieRuleContext *context,
               gpointer          record)
{
  RegiePlan *plan = regie_rule_get_discussed_plan (context);
  g_autoptr(GHashTable) actions = NULL;
  g_autoptr(RegieList) circles = NULL;

  if (plan == NULL)
    return;

  circles = regie_action_chains_list_circles (plan, regie_rule_context_get_language (context));
  if (circles->items->n_items == 0)
    return;

  actions = list_actions (plan);
  REGIE_ITEMS_FOREACH (RegieActionChain, circle, circles->items)
    report_circle (context, actions, circle);
}

static const RegieRuleRow rows[] = {
  {
    .code = "D2.2",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("No actions wait for each other in a circle."),
    .type = regie_dossier_get_type,
    .check = check_circles,
  },
};

const RegieRuleTable regie_rules_circles = { rows, G_N_ELEMENTS (rows) };
