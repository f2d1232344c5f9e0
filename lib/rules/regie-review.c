/* regie-review.c: judges a dossier or a programme against a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review.h>

#include "rules/regie-next-steps-private.h"
#include "rules/regie-rulebook-private.h"

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
  REGIE_ITEMS_FOREACH (RegieFinding, finding, regie_list_get_items (findings))
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
