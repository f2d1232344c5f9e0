/* regie-rules-programme-actions.c: what a body does has a who and a when, and comes to an end
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-rule-programme-private.h"

/* What is wrong with who and when; NULL for nothing. */
static const char *
judge_who_and_when (RegieImplementationAction *step)
{
  gboolean has_who = regie_implementation_action_get_responsible (step) != NULL;
  gboolean has_when = regie_implementation_action_get_planned_end_date (step) != NULL;

  if (has_who && has_when)
    return NULL;
  if (has_when)
    return N_ ("{name}: nobody is responsible for {action}.");

  return has_who
           ? N_ ("{name}: there is no day by which {action} should be done.")
           : N_ ("{name}: nobody is responsible for {action}, and there is no day by which it "
                 "should be done.");
}

/* What a body that left has open is told by another rule. */
static void
check_who_and_when (RegieRuleContext *context,
                    gpointer          record)
{
  if (regie_rule_took_part (record, regie_rule_context_get_day (context)))
    return;

  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    {
      const char *sentence =
        regie_rule_step_is_open (context, step) ? judge_who_and_when (step) : NULL;

      if (sentence != NULL)
        regie_rule_report_step (context,
                                record,
                                step,
                                NULL,
                                N_ (
                                  "Agree who answers for it, and by which day it should be done."),
                                sentence);
    }
}

static void
check_overdue (RegieRuleContext *context,
               gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  if (regie_rule_took_part (record, day))
    return;

  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    {
      if (regie_implementation_action_is_overdue (step, day))
        regie_rule_report_step (
          context,
          record,
          step,
          regie_implementation_action_get_planned_end_date (step),
          N_ ("Do it, agree on another day, or drop it and record why."),
          N_ ("{name}: {action} should have been done by {date}, and is not recorded as done."));
    }
}

/* The ids of the catalogue for each level, in their order. */
static gpointer
make_levels (RegieRuleContext *context)
{
  GPtrArray *levels = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  RegieMethod *method = regie_rule_context_get_method (context);

  for (int i = 0; i <= REGIE_BODY_LEVEL_ORGANISATION; i++)
    g_ptr_array_add (levels, g_ptr_array_new ());
  REGIE_ITEMS_FOREACH (RegieCatalogueAction, action, regie_method_peek_catalogue (method))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (action));

      if (id != NULL)
        g_ptr_array_add (levels->pdata[regie_catalogue_action_get_level (action)], (char *) id);
    }

  return levels;
}

static void
levels_free (gpointer data)
{
  g_ptr_array_unref (data);
}

/* What the catalogue asks of the level of a body. */
static const GPtrArray *
get_asked (RegieRuleContext *context,
           RegieBody        *body)
{
  static const RegieRuleFact fact = { make_levels, levels_free };
  const GPtrArray *levels = regie_rule_context_get_fact (context, &fact);

  return levels->pdata[regie_body_get_level (body)];
}

static GHashTable *
list_taken_up (RegieBody *body)
{
  GHashTable *ids = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (body))
    {
      const char *id = regie_implementation_action_get_catalogue_action (step);

      if (id != NULL)
        g_hash_table_add (ids, (char *) id);
    }

  return ids;
}

static void
report_missing (RegieRuleContext *context,
                RegieBody        *body,
                GString          *missing)
{
  g_autofree char *name = regie_rule_dup_body_name (body);

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (body),
    N_ ("Take them up with who and when, or take them up as dropped and record why."),
    N_ ("{name} has not taken up these actions of the catalogue: {actions}."),
    "name",
    name,
    "actions",
    missing->str,
    NULL);
}

static void
check_catalogue (RegieRuleContext *context,
                 gpointer          record)
{
  const GPtrArray *asked = get_asked (context, record);
  g_autoptr(GHashTable) taken_up = NULL;
  g_autoptr(GString) missing = NULL;

  if (asked->len == 0 || !regie_body_takes_part_on (record, regie_rule_context_get_day (context)))
    return;

  taken_up = list_taken_up (record);
  missing = g_string_new (NULL);
  for (guint i = 0; i < asked->len; i++)
    if (!g_hash_table_contains (taken_up, asked->pdata[i]))
      g_string_append_printf (missing,
                              "%s%s",
                              missing->len == 0 ? "" : ", ",
                              (char *) asked->pdata[i]);
  if (missing->len > 0)
    report_missing (context, record, missing);
}

/* What is wrong with how the end of an action is recorded; NULL for nothing. */
static const char *
judge_done (RegieImplementationAction *step)
{
  gboolean has_day = regie_implementation_action_get_done_date (step) != NULL;
  gboolean has_evidence =
    g_list_model_get_n_items (regie_implementation_action_get_evidence (step)) > 0;

  if (has_day && has_evidence)
    return NULL;
  if (has_evidence)
    return N_ ("{name}: {action} is done, and the day is not recorded.");

  return has_day
           ? N_ ("{name}: {action} is done, and nothing shows it.")
           : N_ ("{name}: {action} is done, and neither the day nor what shows it is recorded.");
}

static void
check_done (RegieRuleContext *context,
            gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    {
      const char *sentence =
        regie_implementation_action_get_status (step) == REGIE_ACTION_STATUS_DONE
          ? judge_done (step)
          : NULL;

      if (sentence != NULL)
        regie_rule_report_step (context,
                                record,
                                step,
                                NULL,
                                N_ ("Record the day, and where what shows it can be found."),
                                sentence);
    }
}

static void
check_left (RegieRuleContext *context,
            gpointer          record)
{
  if (!regie_rule_took_part (record, regie_rule_context_get_day (context)))
    return;

  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    if (regie_rule_step_is_open (context, step))
      regie_rule_report_step (context,
                              record,
                              step,
                              NULL,
                              N_ ("Drop it and record why, or let another body take it up."),
                              N_ ("{name} takes part no longer, and {action} is open still."));
}

/* What is wrong with the catalogue action of an action; NULL for nothing. */
static const char *
judge_origin (RegieRuleContext          *context,
              RegieBody                 *body,
              RegieImplementationAction *step)
{
  const char *id = regie_implementation_action_get_catalogue_action (step);
  const char *theme = regie_implementation_action_get_theme (step);
  RegieCatalogueAction *action =
    (RegieCatalogueAction *) regie_rule_context_find_item (context,
                                                           REGIE_TYPE_CATALOGUE_ACTION,
                                                           id);

  if (id == NULL)
    return NULL;
  if (action == NULL)
    return N_ ("{name}: {action} names an action that the catalogue of the edition does not have.");
  if (regie_catalogue_action_get_level (action) != regie_body_get_level (body))
    return N_ ("{name}: {action} names an action of the catalogue that is for another level.");
  if (theme != NULL && g_strcmp0 (theme, regie_catalogue_action_get_theme (action)) != 0)
    return N_ (
      "{name}: {action} has another theme than the action of the catalogue that it names.");

  return NULL;
}

/* Where the method has no catalogue, nothing can be said. */
static void
check_origin (RegieRuleContext *context,
              gpointer          record)
{
  RegieMethod *method = regie_rule_context_get_method (context);

  if (g_list_model_get_n_items (regie_method_get_catalogue (method)) == 0)
    return;

  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    {
      const char *sentence = judge_origin (context, record, step);

      if (sentence != NULL)
        regie_rule_report_step (
          context,
          record,
          step,
          NULL,
          N_ ("Look up the action in the catalogue of the edition, and correct what is recorded."),
          sentence);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.1",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Every open action of a body has somebody responsible and a planned end."),
    .type = regie_body_get_type,
    .check = check_who_and_when,
  },
  {
    .code = "PR.2",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Actions of a body are done by their planned end."),
    .type = regie_body_get_type,
    .check = check_overdue,
  },
  {
    .code = "PR.3",
    .principle = 0,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("Every body takes up the actions that the catalogue has for its level."),
    .type = regie_body_get_type,
    .check = check_catalogue,
  },
  {
    .code = "PR.18",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Of an action that is done the day is recorded, and what shows it."),
    .type = regie_body_get_type,
    .check = check_done,
  },
  {
    .code = "PR.20",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A body that takes part no longer has no open actions."),
    .type = regie_body_get_type,
    .check = check_left,
  },
  {
    .code = "PR.26",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Actions fit the catalogue of the edition, in level and theme."),
    .type = regie_body_get_type,
    .check = check_origin,
  },
};

const RegieRuleTable regie_rules_programme_actions = { rows, G_N_ELEMENTS (rows) };
