/* regie-rules-programme-waits.c: actions wait for what is there, and never for themselves
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "programme/regie-programme-items-private.h"
#include "rules/regie-programme-graph-private.h"
#include "rules/regie-rule-programme-private.h"

/* A circle of many is told by its first ones; the records of all of them prove it. */
#define LONGEST_CIRCLE 8

static void
check_missing (RegieRuleContext          *context,
               RegieBody                 *body,
               RegieImplementationAction *step)
{
  const char *const *ids = regie_implementation_action_get_depends_on (step);

  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    if (regie_rule_context_find (context, REGIE_TYPE_IMPLEMENTATION_ACTION, ids[i]) == NULL)
      regie_rule_report_step (context,
                              body,
                              step,
                              NULL,
                              N_ ("Look up what it waits for and record that, or no longer let it "
                                  "wait."),
                              N_ ("{name}: {action} waits for an action that is not in the "
                                  "programme."));
}

static void
report_circle (RegieRuleContext *context,
               const GPtrArray  *steps)
{
  g_autoptr(GString) names = g_string_new (NULL);
  RegieFinding *finding = NULL;

  for (guint i = 0; i < MIN (steps->len, LONGEST_CIRCLE); i++)
    {
      g_autofree char *name = regie_rule_dup_step_name (context, steps->pdata[i]);

      g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", name);
    }
  if (steps->len > LONGEST_CIRCLE)
    g_string_append (names, ", …");

  finding = regie_rule_context_report_with (
    context,
    NULL,
    N_ ("Agree what comes first, and no longer let it wait for the others."),
    N_ ("Actions wait for each other in a circle: {actions}."),
    "actions",
    names->str,
    NULL);
  regie_rule_context_add_records (context, finding, steps);
}

/* In the order of the graph those of a circle stand together. Once an action is done or dropped,
 * nobody waits for it. */
static void
check_circles (RegieRuleContext *context,
               RegieProgramme   *programme)
{
  g_auto(RegieProgrammeGraph) graph = { NULL };
  guint end = 0;

  regie_programme_graph_init (&graph, programme, regie_rule_context_get_day (context));
  for (guint i = 0; i < graph.n_nodes; i = end)
    {
      const RegieProgrammeNode *first = &graph.nodes[graph.order[i]];
      g_autoptr(GPtrArray) steps = NULL;

      end = i + 1;
      if (!first->is_in_circle)
        continue;
      while (end < graph.n_nodes && graph.nodes[graph.order[end]].circle == first->circle)
        end++;
      steps = g_ptr_array_new ();
      for (guint k = i; k < end; k++)
        g_ptr_array_add (steps, graph.nodes[graph.order[k]].action);
      report_circle (context, steps);
    }
}

static void
check_waits (RegieRuleContext *context,
             gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (record))
    REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (body))
      check_missing (context, body, step);
  check_circles (context, record);
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.17",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Actions wait for what is there, and not for each other in a circle."),
    .type = regie_programme_get_type,
    .check = check_waits,
  },
};

const RegieRuleTable regie_rules_programme_waits = { rows, G_N_ELEMENTS (rows) };
