/* regie-rules-system.c: principle 5, the systemic view
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-concern.h>
#include <regie/regie-edition.h>
#include <regie/regie-pattern.h>
#include <regie/regie-strength.h>
#include <regie/regie-term.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

static void
check_analysis (RegieRuleContext *context,
                gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);

  if (plan == NULL || regie_is_said (regie_plan_get_analysis (plan)) ||
      !regie_rule_plan_has_section (context, plan, "analysis"))
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("See together how strengths, concerns and patterns hang together, and write it down."),
    N_ ("The plan was agreed without an analysis of how things hang together."),
    NULL);
}

static gboolean
is_open (RegieConcern *concern)
{
  return regie_concern_get_ended_date (concern) == NULL;
}

static guint
count_strings (const char *const *strings)
{
  return strings == NULL ? 0 : g_strv_length ((GStrv) strings);
}

/* The only member whom the open concerns are about, or NULL. A concern that names nobody is about
 * all of them. */
static const char *
find_only_member (RegiePlan  *plan,
                  GHashTable *members)
{
  const char *only = NULL;

  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    {
      const char *const *about = regie_concern_get_about (concern);

      if (!is_open (concern))
        continue;
      if (count_strings (about) == 0)
        return NULL;
      for (gsize i = 0; about[i] != NULL; i++)
        {
          if (!regie_rule_set_contains (members, about[i]))
            continue;
          if (only != NULL && !g_str_equal (only, about[i]))
            return NULL;
          only = about[i];
        }
    }

  return only;
}

static void
check_more_than_one_member (RegieRuleContext *context,
                            gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_plan (context);
  const char *only = NULL;
  RegieFinding *finding = NULL;
  g_autofree char *name = NULL;

  g_autoptr(GHashTable) members = NULL;

  if (plan == NULL)
    return;

  members = regie_rule_list_members_on (record, regie_plan_get_household (plan), day);
  only = g_hash_table_size (members) < 2 ? NULL : find_only_member (plan, members);
  if (only == NULL)
    return;

  name = regie_rule_dup_name (context, only);
  finding = regie_rule_context_report_with (
    context,
    NULL,
    N_ ("Look at what happens between people, and ask what worries the others."),
    N_ ("All concerns are about {name}, while more people live in the household."),
    "name",
    name,
    NULL);
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    if (is_open (concern))
      regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (concern));
}

/* Whether a pattern ties a concern to a strength or to another concern. */
static gboolean
has_tie (RegiePlan *plan)
{
  REGIE_ITEMS_FOREACH (RegiePattern, pattern, regie_plan_peek_patterns (plan))
    {
      guint n_concerns = count_strings (regie_pattern_get_concerns (pattern));

      if (n_concerns > 0 && n_concerns + count_strings (regie_pattern_get_strengths (pattern)) > 1)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_open_concern (RegiePlan *plan)
{
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    if (is_open (concern))
      return TRUE;

  return FALSE;
}

/* Asked of a plan with room for patterns, and of one that has some but ties nothing with them. */
static void
check_ties (RegieRuleContext *context,
            gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);

  if (plan == NULL || has_tie (plan) || !has_open_concern (plan) ||
      (g_list_model_get_n_items (regie_plan_get_patterns (plan)) == 0 &&
       !regie_rule_plan_has_section (context, plan, "patterns")))
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ (
      "See which concerns keep each other going and which strengths break that, and record the pattern."),
    N_ ("No pattern in the plan ties concerns to strengths or to each other."),
    NULL);
}

/* What is seen of the life domains up to now. */
typedef struct
{
  const char *only;
  gboolean    is_one;
} Domains;

static void
see_domain (Domains    *domains,
            const char *domain)
{
  if (domain == NULL || (domains->only != NULL && !g_str_equal (domains->only, domain)))
    domains->is_one = FALSE;
  if (domains->only == NULL)
    domains->only = domain;
}

/* The only domain of strengths, concerns and goals, or NULL; also NULL when one of the concerns has
 * none, for then it may be about anything. */
static const char *
find_only_domain (RegiePlan *plan)
{
  Domains domains = { NULL, TRUE };

  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    if (is_open (concern))
      see_domain (&domains, regie_concern_get_domain (concern));
  REGIE_ITEMS_FOREACH (RegieStrength, strength, regie_plan_peek_strengths (plan))
    if (regie_strength_get_domain (strength) != NULL)
      see_domain (&domains, regie_strength_get_domain (strength));
  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    if (regie_goal_get_domain (goal) != NULL)
      see_domain (&domains, regie_goal_get_domain (goal));

  return domains.is_one ? domains.only : NULL;
}

static void
check_domains (RegieRuleContext *context,
               gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);
  const char *only = plan == NULL ? NULL : find_only_domain (plan);
  g_autofree char *name = NULL;

  if (only == NULL)
    return;

  name = regie_method_dup_name (regie_rule_context_get_method (context),
                                REGIE_TYPE_TERM,
                                only,
                                regie_rule_context_get_language (context));
  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (plan),
                                  N_ ("Ask how it goes in the other life domains too."),
                                  N_ ("Everything in the plan is about one life domain: {domain}."),
                                  "domain",
                                  name,
                                  NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P5.1",
    .principle = 5,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("An agreed plan says how strengths, concerns and patterns hang together."),
    .type = regie_dossier_get_type,
    .check = check_analysis,
  },
  {
    .code = "P5.2",
    .principle = 5,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The concerns are about more than one member of the household."),
    .type = regie_dossier_get_type,
    .check = check_more_than_one_member,
  },
  {
    .code = "P5.3",
    .principle = 5,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("Patterns tie concerns and strengths to each other."),
    .type = regie_dossier_get_type,
    .check = check_ties,
  },
  {
    .code = "P5.4",
    .principle = 5,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("The plan looks at more than one life domain."),
    .type = regie_dossier_get_type,
    .check = check_domains,
  },
};

const RegieRuleTable regie_rules_system = { rows, G_N_ELEMENTS (rows) };
