/* regie-rulebook.c: the rules for one kind of document, as a method sets them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rulebook-private.h"

#include <regie/regie-label.h>
#include <regie/regie-rule-setting.h>
#include <regie/regie-rule.h>

#include "method/regie-method-items-private.h"

static const RegieRuleTable *const dossier_tables[] = {
  &regie_rules_people,
  &regie_rules_network,
  &regie_rules_regisseur,
  &regie_rules_handovers,
  &regie_rules_regiekaart,
  &regie_rules_mandates,
  &regie_rules_escalations,
  &regie_rules_system,
  &regie_rules_plan,
  &regie_rules_safety,
  &regie_rules_phases,
  &regie_rules_stays,
  &regie_rules_conditions,
  &regie_rules_progress,
  &regie_rules_reviews,
  &regie_rules_monitoring,
  &regie_rules_quality,
  &regie_rules_data,
  &regie_rules_records,
  &regie_rules_seal,
  &regie_rules_circles,
  &regie_rules_contradictions,
  NULL,
};

static const RegieRuleTable *const programme_tables[] = {
  &regie_rules_programme_actions,     &regie_rules_programme_waits,
  &regie_rules_programme_bodies,      &regie_rules_programme_mandates,
  &regie_rules_programme_means,       &regie_rules_programme_learning,
  &regie_rules_programme_competences, &regie_rules_programme_cycles,
  &regie_rules_programme_records,     NULL,
};

static const RegieRuleTable *const *const tables[] = {
  [REGIE_RULEBOOK_DOSSIERS] = dossier_tables,
  [REGIE_RULEBOOK_PROGRAMMES] = programme_tables,
};

#define FIRST_VERSION  1
#define LAST_PRINCIPLE 10

/* A rule as a review runs it: a row of a table, or a function from outside. */
typedef struct
{
  char          *code;
  int            version;
  int            principle;
  RegieSeverity  own_severity;
  RegieSeverity  severity;
  char          *title;
  int            limit;
  gboolean       is_off;
  gboolean       regraded;
  char          *reason;

  const RegieRuleRow *row;
  RegieRuleFunc       func;
  gpointer            user_data;
  GDestroyNotify      destroy;
} Rule;

struct _RegieRulebook
{
  RegieRulebookKind kind;
  /* Belongs to whoever holds the rulebook. */
  RegieMethod *method;
  GPtrArray   *rules;
};

static void
rule_free (gpointer data)
{
  Rule *rule = data;

  if (rule->destroy != NULL)
    rule->destroy (rule->user_data);
  g_free (rule->code);
  g_free (rule->title);
  g_free (rule->reason);
  g_free (rule);
}

static RegieRuleSetting *
find_setting (RegieMethod *method,
              const char  *code)
{
  REGIE_ITEMS_FOREACH (RegieRuleSetting, setting, regie_method_peek_rule_settings (method))
    if (g_strcmp0 (REGIE_ID (setting), code) == 0)
      return setting;

  return NULL;
}

static Rule *
add_rule (RegieRulebook *self,
          const char    *code,
          int            principle,
          RegieSeverity  severity,
          const char    *title)
{
  RegieRuleSetting *setting = find_setting (self->method, code);
  Rule *rule = g_new0 (Rule, 1);

  rule->code = g_strdup (code);
  rule->version = FIRST_VERSION;
  rule->principle = principle;
  rule->own_severity = severity;
  rule->severity = severity;
  rule->title = g_strdup (title);
  if (setting != NULL)
    {
      rule->is_off = regie_rule_setting_get_is_off (setting);
      rule->limit = regie_rule_setting_get_limit (setting);
      rule->reason = g_strdup (regie_rule_setting_get_reason (setting));
      rule->regraded = regie_rule_setting_get_regraded (setting);
      if (rule->regraded)
        rule->severity = regie_rule_setting_get_severity (setting);
    }
  g_ptr_array_add (self->rules, rule);

  return rule;
}

static void
add_rows (RegieRulebook        *self,
          const RegieRuleTable *table)
{
  for (gsize i = 0; i < table->n_rows; i++)
    {
      const RegieRuleRow *row = &table->rows[i];
      Rule *rule = add_rule (self, row->code, row->principle, row->severity, row->title);

      rule->row = row;
      rule->version = MAX (row->version, FIRST_VERSION);
    }
}

/* Without a method there are no rules either. */
RegieRulebook *
regie_rulebook_new (RegieRulebookKind  kind,
                    RegieMethod       *method)
{
  RegieRulebook *self = g_new0 (RegieRulebook, 1);

  self->kind = kind;
  self->method = method;
  self->rules = g_ptr_array_new_with_free_func (rule_free);
  if (method != NULL)
    for (const RegieRuleTable *const *table = tables[kind]; *table != NULL; table++)
      add_rows (self, *table);

  return self;
}

void
regie_rulebook_free (RegieRulebook *self)
{
  g_ptr_array_unref (self->rules);
  g_free (self);
}

gboolean
regie_rulebook_has (const RegieRulebook *self,
                    const char          *code)
{
  for (guint i = 0; i < self->rules->len; i++)
    if (g_str_equal (((Rule *) self->rules->pdata[i])->code, code))
      return TRUE;

  return FALSE;
}

void
regie_rulebook_add (RegieRulebook          *self,
                    const RegieOutsideRule *outside)
{
  Rule *rule =
    add_rule (self, outside->code, outside->principle, outside->severity, outside->title);

  rule->func = outside->func;
  rule->user_data = outside->user_data;
  rule->destroy = outside->destroy;
}

static void
add_titles (RegieRule  *rule,
            const char *title)
{
  static const char *const languages[] = { "nl", "en" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr(RegieLabel) label = regie_label_new ();

      regie_label_set_language (label, languages[i]);
      regie_label_set_text (label, regie_translate (languages[i], title));
      regie_rule_add_title (rule, label);
    }
}

/* What is known of a rule, for whoever asks. */
static RegieEntity *
describe (const RegieRulebook *self,
          const Rule          *from,
          const char          *language)
{
  RegieRule *rule = regie_rule_new ();

  regie_entity_set_id (REGIE_ENTITY (rule), from->code);
  regie_rule_set_version (rule, from->version);
  regie_rule_set_judges_programmes (rule, self->kind == REGIE_RULEBOOK_PROGRAMMES);
  regie_rule_set_principle (rule, from->principle);
  regie_rule_set_severity (rule, from->severity);
  regie_rule_set_own_severity (rule, from->own_severity);
  regie_rule_set_title (rule, regie_translate (language, from->title));
  if (from->row != NULL)
    add_titles (rule, from->title);
  regie_rule_set_is_off (rule, from->is_off);
  regie_rule_set_regraded (rule, from->regraded);
  regie_rule_set_reason (rule, from->reason);

  return REGIE_ENTITY (rule);
}

GListModel *
regie_rulebook_list (const RegieRulebook *self,
                     const char          *language)
{
  RegieList *rules = regie_list_new (REGIE_TYPE_RULE);

  for (guint i = 0; i < self->rules->len; i++)
    regie_list_take (rules, describe (self, self->rules->pdata[i], language));

  return G_LIST_MODEL (rules);
}

/* Which rules were applied, and which were not. */
void
regie_rulebook_tell (const RegieRulebook *self,
                     RegieReviewResult   *result,
                     const char          *language)
{
  g_autofree const char **codes = g_new0 (const char *, self->rules->len + 1);
  guint n_codes = 0;

  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = self->rules->pdata[i];

      if (rule->is_off)
        {
          g_autoptr(RegieEntity) off = describe (self, rule, language);

          regie_review_result_add_rule (result, REGIE_RULE (off));
        }
      else
        codes[n_codes++] = rule->code;
    }
  regie_review_result_set_codes (result, codes);
}

static void
run_rule (RegieRuleContext *context,
          const Rule       *rule)
{
  const RegieRuleRun run = { rule->code,     rule->version, rule->principle,
                             rule->severity, rule->limit,   rule->reason };

  regie_rule_context_set_rule (context, &run);
  if (rule->row != NULL)
    regie_rule_context_run_row (context, rule->row);
  else
    regie_rule_context_run_func (context, rule->func, rule->user_data);
}

void
regie_rulebook_run (const RegieRulebook *self,
                    RegieRuleContext    *context)
{
  for (guint i = 0; i < self->rules->len; i++)
    if (!((Rule *) self->rules->pdata[i])->is_off)
      run_rule (context, self->rules->pdata[i]);
}

/* Whether a rule looks at how the case is worked on, and not at how that was looked back on. */
static gboolean
guards_work (const Rule *rule)
{
  return rule->row != NULL && !rule->is_off && rule->principle > 0 &&
         rule->principle < LAST_PRINCIPLE;
}

void
regie_rulebook_run_guards (const RegieRulebook *self,
                           RegieRuleContext    *context)
{
  for (guint i = 0; i < self->rules->len; i++)
    if (guards_work (self->rules->pdata[i]))
      run_rule (context, self->rules->pdata[i]);
}
