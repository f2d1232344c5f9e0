/* regie-review.c: judges a dossier or a programme against a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review.h>

#include <regie/regie-label.h>
#include <regie/regie-rule-setting.h>
#include <regie/regie-rule.h>

#include "rules/regie-next-steps-private.h"
#include "rules/regie-rule-context-private.h"

/* Which documents the rules of a rulebook judge. */
typedef enum
{
  REGIE_RULEBOOK_DOSSIERS,
  REGIE_RULEBOOK_PROGRAMMES,
  REGIE_RULEBOOK_N_KINDS
} RegieRulebookKind;

/* A rule from outside the library. */
typedef struct
{
  const char     *code;
  int             principle;
  RegieSeverity   severity;
  const char     *title;
  RegieRuleFunc   func;
  gpointer        user_data;
  GDestroyNotify  destroy;
} RegieOutsideRule;

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

typedef struct
{
  RegieRulebookKind kind;
  /* Belongs to whoever holds the rulebook. */
  RegieMethod *method;
  GPtrArray   *rules;
} RegieRulebook;

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
  REGIE_MODEL_FOREACH (RegieRuleSetting, setting, regie_method_get_rule_settings (method))
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
static RegieRulebook *
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

static void
regie_rulebook_free (RegieRulebook *self)
{
  g_ptr_array_unref (self->rules);
  g_free (self);
}

static gboolean
regie_rulebook_has (const RegieRulebook *self,
                    const char          *code)
{
  for (guint i = 0; i < self->rules->len; i++)
    if (g_str_equal (((Rule *) self->rules->pdata[i])->code, code))
      return TRUE;

  return FALSE;
}

static void
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

static GListModel *
regie_rulebook_list (const RegieRulebook *self,
                     const char          *language)
{
  RegieList *rules = regie_list_new (REGIE_TYPE_RULE);

  for (guint i = 0; i < self->rules->len; i++)
    regie_list_take (rules, describe (self, self->rules->pdata[i], language));

  return G_LIST_MODEL (rules);
}

/* Which rules were applied, and which were not. */
static void
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

static void
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

static void
regie_rulebook_run_guards (const RegieRulebook *self,
                           RegieRuleContext    *context)
{
  for (guint i = 0; i < self->rules->len; i++)
    if (guards_work (self->rules->pdata[i]))
      run_rule (context, self->rules->pdata[i]);
}

/**
 * RegieReview:
 *
 * Judges a dossier or a programme against a method on a day. What it finds blocks nothing.
 *
 * A review holds the rules of the library and those that a program adds: some for dossiers, some
 * for programmes. The method can switch a rule off, weigh it otherwise or set another limit; the
 * reason then stands with the finding, and in the result.
 *
 * A review can be used by one thread at a time, for any number of documents.
 *
 * Source: method, sections 6, 7 and 8.
 *
 * Since: 0.1
 */
struct _RegieReview
{
  GObject parent_instance;

  RegieMethod *method;
  /* Made for the first document. */
  RegieIndex *method_index;
  /* NULL until somebody asks for them. */
  RegieRulebook *rulebooks[REGIE_RULEBOOK_N_KINDS];
};

G_DEFINE_FINAL_TYPE (RegieReview, regie_review, G_TYPE_OBJECT)

/* Whoever judges dossiers alone does without the rules for programmes. */
static RegieRulebook *
ensure_rulebook (RegieReview       *self,
                 RegieRulebookKind  kind)
{
  if (self->rulebooks[kind] == NULL)
    self->rulebooks[kind] = regie_rulebook_new (kind, self->method);

  return self->rulebooks[kind];
}

static RegieIndex *
ensure_method_index (RegieReview *self)
{
  if (self->method_index == NULL)
    {
      self->method_index = regie_index_new (REGIE_ENTITY (self->method));
      regie_index_hold (self->method_index);
    }

  return self->method_index;
}

static void
regie_review_finalize (GObject *object)
{
  RegieReview *self = REGIE_REVIEW (object);

  for (gsize i = 0; i < G_N_ELEMENTS (self->rulebooks); i++)
    g_clear_pointer (&self->rulebooks[i], regie_rulebook_free);
  g_clear_pointer (&self->method_index, regie_index_unref);
  g_clear_object (&self->method);

  G_OBJECT_CLASS (regie_review_parent_class)->finalize (object);
}

static void
regie_review_class_init (RegieReviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_review_finalize;
}

static void
regie_review_init (RegieReview *self)
{
}

/**
 * regie_review_new:
 * @method: a method; what it says of rules is read now, so it should not change after this
 *
 * Makes a review with the rules of the library, as the method sets them.
 *
 * Returns: (transfer full): the review
 *
 * Since: 0.1
 */
RegieReview *
regie_review_new (RegieMethod *method)
{
  RegieReview *self = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);

  self = g_object_new (REGIE_TYPE_REVIEW, NULL);
  self->method = g_object_ref (method);
  ensure_rulebook (self, REGIE_RULEBOOK_DOSSIERS);

  return self;
}

/**
 * regie_review_get_method:
 * @self: a review
 *
 * Gets the method that documents are held against.
 *
 * Returns: (transfer none): the method
 *
 * Since: 0.1
 */
RegieMethod *
regie_review_get_method (RegieReview *self)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);

  return self->method;
}

/* A code names one rule, whatever it judges. */
static gboolean
add_outside (RegieReview             *self,
             RegieRulebookKind        kind,
             const RegieOutsideRule  *rule,
             GError                 **error)
{
  for (int i = 0; i < REGIE_RULEBOOK_N_KINDS; i++)
    if (regie_rulebook_has (ensure_rulebook (self, i), rule->code))
      {
        g_set_error (error,
                     REGIE_ERROR,
                     REGIE_ERROR_EXISTS,
                     "there is a rule %s already",
                     rule->code);
        if (rule->destroy != NULL)
          rule->destroy (rule->user_data);
        return FALSE;
      }

  regie_rulebook_add (ensure_rulebook (self, kind), rule);

  return TRUE;
}

/**
 * regie_review_add_rule:
 * @self: a review
 * @code: code of the rule; a letter that the library does not use keeps it apart, as in `X1.1`
 * @principle: principle that it guards, 1 to 10, or 0 for none
 * @severity: how heavy a breach weighs
 * @title: what must hold, in one sentence
 * @func: (scope notified) (closure user_data) (destroy destroy): the rule
 * @user_data: data for @func
 * @destroy: called with @user_data when the review is gone
 * @error: return location for an error
 *
 * Adds a rule for dossiers. It runs after the rules of the library, once for each dossier, and
 * never for a programme. The settings of the method hold for it too.
 *
 * Errors: %REGIE_ERROR_EXISTS when the review has a rule with this code; @destroy is then
 * called at once.
 *
 * Returns: whether it was added
 *
 * Since: 0.1
 */
gboolean
regie_review_add_rule (RegieReview     *self,
                       const char      *code,
                       int              principle,
                       RegieSeverity    severity,
                       const char      *title,
                       RegieRuleFunc    func,
                       gpointer         user_data,
                       GDestroyNotify   destroy,
                       GError         **error)
{
  const RegieOutsideRule rule = { code, principle, severity, title, func, user_data, destroy };

  g_return_val_if_fail (REGIE_IS_REVIEW (self), FALSE);
  g_return_val_if_fail (code != NULL && *code != '\0', FALSE);
  g_return_val_if_fail (principle >= 0 && principle <= 10, FALSE);
  g_return_val_if_fail (title != NULL, FALSE);
  g_return_val_if_fail (func != NULL, FALSE);
  g_return_val_if_fail (self->method != NULL, FALSE);

  return add_outside (self, REGIE_RULEBOOK_DOSSIERS, &rule, error);
}

/**
 * regie_review_add_programme_rule:
 * @self: a review
 * @code: code of the rule; a letter that the library does not use keeps it apart, as in `X1.1`
 * @severity: how heavy a breach weighs
 * @title: what must hold, in one sentence
 * @func: (scope notified) (closure user_data) (destroy destroy): the rule
 * @user_data: data for @func
 * @destroy: called with @user_data when the review is gone
 * @error: return location for an error
 *
 * Adds a rule for programmes. It runs after the rules of the library, once for each programme, and
 * never for a dossier. The settings of the method hold for it too.
 *
 * Errors: %REGIE_ERROR_EXISTS when the review has a rule with this code; @destroy is then
 * called at once.
 *
 * Returns: whether it was added
 *
 * Since: 0.1
 */
gboolean
regie_review_add_programme_rule (RegieReview     *self,
                                 const char      *code,
                                 RegieSeverity    severity,
                                 const char      *title,
                                 RegieRuleFunc    func,
                                 gpointer         user_data,
                                 GDestroyNotify   destroy,
                                 GError         **error)
{
  const RegieOutsideRule rule = { code, 0, severity, title, func, user_data, destroy };

  g_return_val_if_fail (REGIE_IS_REVIEW (self), FALSE);
  g_return_val_if_fail (code != NULL && *code != '\0', FALSE);
  g_return_val_if_fail (title != NULL, FALSE);
  g_return_val_if_fail (func != NULL, FALSE);
  g_return_val_if_fail (self->method != NULL, FALSE);

  return add_outside (self, REGIE_RULEBOOK_PROGRAMMES, &rule, error);
}

/**
 * regie_review_list_rules:
 * @self: a review
 * @language: (nullable): language of the titles, a BCP 47 tag; Dutch when %NULL
 *
 * Lists the rules for dossiers, also those that the method switched off.
 *
 * Returns: (transfer full): a list of [class@Regie.Rule], in the order in which they run
 *
 * Since: 0.1
 */
GListModel *
regie_review_list_rules (RegieReview *self,
                         const char  *language)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);

  return regie_rulebook_list (ensure_rulebook (self, REGIE_RULEBOOK_DOSSIERS), language);
}

/**
 * regie_review_list_programme_rules:
 * @self: a review
 * @language: (nullable): language of the titles, a BCP 47 tag; Dutch when %NULL
 *
 * Lists the rules for programmes, also those that the method switched off.
 *
 * Returns: (transfer full): a list of [class@Regie.Rule], in the order in which they run
 *
 * Since: 0.1
 */
GListModel *
regie_review_list_programme_rules (RegieReview *self,
                                   const char  *language)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (self->method != NULL, NULL);

  return regie_rulebook_list (ensure_rulebook (self, REGIE_RULEBOOK_PROGRAMMES), language);
}

static GArray *
judge_on (gpointer          data,
          RegieRuleContext *context,
          const GDate      *day)
{
  RegieReview *self = data;
  g_autoptr(RegieRuleContext) other = regie_rule_context_new_brief (context, day);

  regie_rulebook_run_guards (self->rulebooks[REGIE_RULEBOOK_DOSSIERS], other);

  return regie_rule_context_end_brief (other);
}

/* The rules that judge a document. */
static RegieRulebook *
find_rulebook (RegieReview *self,
               RegieEntity *document)
{
  return ensure_rulebook (self,
                          REGIE_IS_DOSSIER (document) ? REGIE_RULEBOOK_DOSSIERS
                                                      : REGIE_RULEBOOK_PROGRAMMES);
}

static GListModel *
check_document (RegieReview *self,
                RegieEntity *document,
                const GDate *day,
                const char  *language)
{
  RegieList *findings = regie_list_new (REGIE_TYPE_FINDING);
  g_autoptr(RegieRuleContext) context = regie_rule_context_new (document,
                                                                 self->method,
                                                                 ensure_method_index (self),
                                                                 day,
                                                                 language,
                                                                 findings);

  if (REGIE_IS_DOSSIER (document))
    regie_rule_context_set_judge (context, judge_on, self);
  regie_rulebook_run (find_rulebook (self, document), context);
  regie_rule_context_end (context);

  return G_LIST_MODEL (findings);
}

/**
 * regie_review_check:
 * @self: a review
 * @dossier: a dossier; it must not change while the review runs
 * @day: the day on which it is judged: what is later is the future
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Judges a dossier. What was found, with the rules that found it and those that the method switched
 * off, is told by [method@Regie.Review.judge].
 *
 * Returns: (transfer full): a list of [class@Regie.Finding], in the order of the rules; empty when
 *   there is nothing to say
 *
 * Since: 0.1
 */
GListModel *
regie_review_check (RegieReview  *self,
                    RegieDossier *dossier,
                    const GDate  *day,
                    const char   *language)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (self->method != NULL, NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return check_document (self, REGIE_ENTITY (dossier), day, language);
}

/**
 * regie_review_check_programme:
 * @self: a review
 * @programme: a programme; it must not change while the review runs
 * @day: the day on which it is judged: what is later is the future
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Judges a programme, as [method@Regie.Review.check] judges a dossier.
 *
 * Returns: (transfer full): a list of [class@Regie.Finding], in the order of the rules; empty when
 *   there is nothing to say
 *
 * Since: 0.1
 */
GListModel *
regie_review_check_programme (RegieReview    *self,
                              RegieProgramme *programme,
                              const GDate    *day,
                              const char     *language)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (self->method != NULL, NULL);
  g_return_val_if_fail (REGIE_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return check_document (self, REGIE_ENTITY (programme), day, language);
}

static RegieReviewResult *
judge_document (RegieReview *self,
                RegieEntity *document,
                const GDate *day,
                const char  *language)
{
  g_autoptr(GListModel) findings = check_document (self, document, day, language);
  RegieReviewResult *result = regie_review_result_new ();
  const char *id = regie_entity_get_id (document);

  if (REGIE_IS_DOSSIER (document))
    regie_review_result_set_dossier (result, id);
  else
    regie_review_result_set_programme (result, id);
  regie_review_result_set_day (result, day);
  regie_review_result_set_edition (result, regie_entity_get_id (REGIE_ENTITY (self->method)));
  regie_review_result_set_edition_version (result, regie_method_get_version (self->method));
  REGIE_MODEL_FOREACH (RegieFinding, finding, findings)
    regie_review_result_add_finding (result, finding);
  regie_rulebook_tell (find_rulebook (self, document), result, language);

  return result;
}

/**
 * regie_review_judge:
 * @self: a review
 * @dossier: a dossier; it must not change while the review runs
 * @day: the day on which it is judged: what is later is the future
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Judges a dossier, and tells with what was found which dossier it is, on which day, against which
 * method, which rules were applied and which the method switched off. It can be kept, and held
 * beside that of another day: see [method@Regie.ReviewResult.compare].
 *
 * Returns: (transfer full): the result
 *
 * Since: 0.1
 */
RegieReviewResult *
regie_review_judge (RegieReview  *self,
                    RegieDossier *dossier,
                    const GDate  *day,
                    const char   *language)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (self->method != NULL, NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return judge_document (self, REGIE_ENTITY (dossier), day, language);
}

/**
 * regie_review_judge_programme:
 * @self: a review
 * @programme: a programme; it must not change while the review runs
 * @day: the day on which it is judged: what is later is the future
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Judges a programme, and tells what [method@Regie.Review.judge] tells of a dossier.
 *
 * Returns: (transfer full): the result
 *
 * Since: 0.1
 */
RegieReviewResult *
regie_review_judge_programme (RegieReview    *self,
                              RegieProgramme *programme,
                              const GDate    *day,
                              const char     *language)
{
  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (self->method != NULL, NULL);
  g_return_val_if_fail (REGIE_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return judge_document (self, REGIE_ENTITY (programme), day, language);
}

/**
 * regie_review_list_next_steps:
 * @self: a review
 * @dossier: a dossier; it must not change meanwhile
 * @day: the day
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells what must happen next, for whom and by when: open actions, who must still confirm one, or
 * answer or sign the plan in force, steps of the phase that the
 * case is in, safety agreements to test, meetings to hold, handovers to answer, and what would
 * resolve the findings. An error is to be resolved on the day itself; a warning has no day. A
 * finding about nothing but records that have a step of their own is not repeated.
 *
 * Returns: (transfer full): a list of [class@Regie.NextStep]: what is overdue first, the oldest
 *   day first, then what is due, and at last what has no day, the heavier first
 *
 * Since: 0.1
 */
GListModel *
regie_review_list_next_steps (RegieReview  *self,
                              RegieDossier *dossier,
                              const GDate  *day,
                              const char   *language)
{
  g_autoptr(GListModel) findings = NULL;

  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (self->method != NULL, NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  findings = regie_review_check (self, dossier, day, language);

  return regie_next_steps_list (self->method, dossier, day, language, findings);
}
