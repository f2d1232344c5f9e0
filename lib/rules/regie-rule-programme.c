/* regie-rule-programme.c: what several rules ask of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-programme-private.h"

#include "base/regie-operation-private.h"
#include "base/regie-status-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-programme-trained-private.h"
#include "rules/regie-rule-quote-private.h"

/* Whether a body took part and left: it does not now, nor is it to come. */
gboolean
regie_rule_took_part (RegieBody   *body,
                      const GDate *day)
{
  const RegieItems *terms = regie_body_peek_terms (body);

  REGIE_ITEMS_FOREACH (RegieBodyTerm, term, terms)
    if (!regie_rule_is_past (regie_body_term_get_end_date (term), day))
      return FALSE;

  return regie_items_get_length (terms) > 0;
}

gboolean
regie_rule_step_is_open (RegieRuleContext          *context,
                         RegieImplementationAction *step)
{
  return regie_action_status_is_open (
    regie_implementation_action_get_status_on (step, regie_rule_context_get_day (context)));
}

/* Whether a role is one of those who direct: regisseur, case-regisseur, process-regisseur, or one
 * that a region adds. */
gboolean
regie_rule_is_regisseur (const char *role)
{
  return role != NULL && g_str_has_suffix (role, "regisseur");
}

/* The last day of a learning event that was held, or NULL. */
const GDate *
regie_rule_get_last_day (RegieLearningEvent *event)
{
  const GDate *end = regie_learning_event_get_end_date (event);

  return end != NULL ? end : regie_learning_event_get_start_date (event);
}

/* The role for which people should be trained by a target, in a number that is counted from
 * certificates; NULL for a target of anything else. */
const char *
regie_rule_get_trained_role (RegieRuleContext *context,
                             RegieTarget      *target)
{
  RegieIndicator *indicator =
    (RegieIndicator *) regie_rule_context_find_item (context,
                                                     REGIE_TYPE_INDICATOR,
                                                     regie_target_get_indicator (target));

  return indicator != NULL && regie_target_get_bound (target) == REGIE_TARGET_BOUND_AT_LEAST
           ? regie_programme_get_trained_role (indicator)
           : NULL;
}

char *
regie_rule_dup_body_name (RegieBody *body)
{
  return regie_rule_dup_quote (REGIE_ENTITY (body), regie_body_get_name (body));
}

/* The title of an action, or that of the catalogue, or its id there. */
char *
regie_rule_dup_step_name (RegieRuleContext          *context,
                          RegieImplementationAction *step)
{
  const char *title = regie_implementation_action_get_title (step);
  const char *id = regie_implementation_action_get_catalogue_action (step);
  RegieCatalogueAction *action = NULL;

  if (regie_is_said (title))
    return regie_rule_dup_quote (REGIE_ENTITY (step), title);

  action = (RegieCatalogueAction *) regie_rule_context_find_item (context,
                                                                  REGIE_TYPE_CATALOGUE_ACTION,
                                                                  id);
  if (action != NULL)
    title = regie_label_choose (regie_catalogue_action_get_titles (action),
                                regie_rule_context_get_language (context));

  return regie_rule_dup_quote (REGIE_ENTITY (step), title != NULL ? title : id);
}

/* The sentence names the body and the action, and the day when there is one. */
void
regie_rule_report_step (RegieRuleContext          *context,
                        RegieBody                 *body,
                        RegieImplementationAction *step,
                        const GDate               *day,
                        const char                *resolution,
                        const char                *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *action = regie_rule_dup_step_name (context, step);
  g_autofree char *date =
    day == NULL ? NULL : regie_dup_date (regie_rule_context_get_language (context), day);

  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (step),
                                  resolution,
                                  sentence,
                                  "name",
                                  name,
                                  "action",
                                  action,
                                  "date",
                                  date,
                                  NULL);
}
