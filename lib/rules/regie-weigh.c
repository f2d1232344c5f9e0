/* regie-weigh.c: what the answers of a weighing lead to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-weigh-private.h"

#include <regie/regie-label.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"

typedef struct
{
  const RegieItems *questions;
  RegieWeighing    *weighing;

  RegieWeighingOutcome   outcome;
  RegieWeighingQuestion *next;
  GPtrArray             *asked;
} Walk;

static RegieWeighingQuestion *
find_question (const RegieItems *questions,
               const char       *id)
{
  REGIE_ITEMS_FOREACH (RegieWeighingQuestion, question, questions)
    if (id != NULL && g_strcmp0 (REGIE_ID (question), id) == 0)
      return question;

  return NULL;
}

static gboolean
is_answered_twice (RegieWeighing *weighing,
                   const char    *question)
{
  RegieWeighingAnswer *first = NULL;

  REGIE_ITEMS_FOREACH (RegieWeighingAnswer, answer, regie_weighing_peek_answers (weighing))
    {
      if (g_strcmp0 (regie_weighing_answer_get_question (answer), question) != 0)
        continue;
      if (first != NULL &&
          regie_weighing_answer_get_answer (first) != regie_weighing_answer_get_answer (answer))
        return TRUE;
      first = answer;
    }

  return FALSE;
}

static RegieWeighingAnswer *
find_answer (RegieWeighing *weighing,
             const char    *question)
{
  REGIE_ITEMS_FOREACH (RegieWeighingAnswer, answer, regie_weighing_peek_answers (weighing))
    if (g_strcmp0 (regie_weighing_answer_get_question (answer), question) == 0)
      return answer;

  return NULL;
}

static RegieWeighingOutcome
outcome_of (RegieWeighingQuestion *question,
            RegieAnswer            answer)
{
  return answer == REGIE_ANSWER_YES ? regie_weighing_question_get_yes_outcome (question)
                                    : regie_weighing_question_get_no_outcome (question);
}

static const char *
next_of (RegieWeighingQuestion *question,
         RegieAnswer            answer)
{
  return answer == REGIE_ANSWER_YES ? regie_weighing_question_get_yes_next (question)
                                    : regie_weighing_question_get_no_next (question);
}

/* Whether a cell leads nowhere, to a question that is not there, or back. */
static gboolean
is_astray (const Walk           *walk,
           RegieWeighingOutcome  outcome,
           const char           *next)
{
  if (walk->next == NULL)
    return next != NULL || outcome == REGIE_WEIGHING_OUTCOME_UNKNOWN;

  return g_ptr_array_find (walk->asked, walk->next, NULL);
}

/* One question of the table; FALSE when the walk ends there. Whatever is not certain gives advice
 * first: an unknown answer, two answers, a table that leads nowhere or back. */
static gboolean
step (Walk *walk)
{
  RegieWeighingQuestion *question = walk->next;
  const char *id = REGIE_ID (question);
  RegieWeighingAnswer *answer = find_answer (walk->weighing, id);
  RegieAnswer given = REGIE_ANSWER_UNKNOWN;
  RegieWeighingOutcome outcome = REGIE_WEIGHING_OUTCOME_UNKNOWN;
  const char *next = NULL;

  if (answer == NULL)
    return FALSE;

  given = regie_weighing_answer_get_answer (answer);
  if (given == REGIE_ANSWER_UNKNOWN || is_answered_twice (walk->weighing, id))
    {
      walk->outcome = REGIE_WEIGHING_OUTCOME_CONSULT;
      return FALSE;
    }

  g_ptr_array_add (walk->asked, question);
  outcome = outcome_of (question, given);
  next = next_of (question, given);
  if (outcome != REGIE_WEIGHING_OUTCOME_UNKNOWN)
    walk->outcome = outcome;
  walk->next = find_question (walk->questions, next);

  /* A report stands; questions behind it are answered together with Veilig Thuis. */
  if (outcome == REGIE_WEIGHING_OUTCOME_REPORT)
    return FALSE;
  if (is_astray (walk, outcome, next))
    {
      walk->outcome = REGIE_WEIGHING_OUTCOME_CONSULT;
      walk->next = NULL;
    }

  return walk->next != NULL;
}

/* Whether an answer that the table never came by says that a report is needed. */
static gboolean
is_ignored_alarm (const Walk          *walk,
                  RegieWeighingAnswer *answer)
{
  RegieWeighingQuestion *question =
    find_question (walk->questions, regie_weighing_answer_get_question (answer));
  RegieAnswer given = regie_weighing_answer_get_answer (answer);

  return walk->outcome != REGIE_WEIGHING_OUTCOME_REPORT && given != REGIE_ANSWER_UNKNOWN &&
         !g_ptr_array_find (walk->asked, question, NULL) &&
         outcome_of (question, given) == REGIE_WEIGHING_OUTCOME_REPORT;
}

static gboolean
is_contradiction (const Walk          *walk,
                  RegieWeighingAnswer *answer)
{
  return is_answered_twice (walk->weighing, regie_weighing_answer_get_question (answer)) ||
         is_ignored_alarm (walk, answer);
}

static gboolean
has_contradictions (const Walk *walk)
{
  REGIE_ITEMS_FOREACH (RegieWeighingAnswer, answer, regie_weighing_peek_answers (walk->weighing))
    if (is_contradiction (walk, answer))
      return TRUE;

  return FALSE;
}

static GStrv
list_contradictions (const Walk *walk)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieWeighingAnswer, answer, regie_weighing_peek_answers (walk->weighing))
    {
      const char *question = regie_weighing_answer_get_question (answer);

      if (is_contradiction (walk, answer) && g_hash_table_add (seen, (char *) question))
        g_strv_builder_add (builder, question);
    }

  return g_strv_builder_end (builder);
}

static const char *
sentence_of (RegieWeighingOutcome outcome)
{
  switch (outcome)
    {
    case REGIE_WEIGHING_OUTCOME_UNKNOWN:
      return N_ ("The weighing has no outcome yet: answer the next question.");
    case REGIE_WEIGHING_OUTCOME_CONSULT:
      return N_ ("Ask for advice first: an answer is not known.");
    case REGIE_WEIGHING_OUTCOME_REPORT:
      return N_ ("Report to Veilig Thuis.");
    case REGIE_WEIGHING_OUTCOME_HELP:
      return N_ ("Give or organise help.");
    case REGIE_WEIGHING_OUTCOME_FOLLOW:
      return N_ ("Close, with agreements to follow future safety.");
    case REGIE_WEIGHING_OUTCOME_CLOSE:
      return N_ ("Close, and record why.");
    }

  g_return_val_if_reached (NULL);
}

static RegieWeighingResult *
result_new (const Walk *walk,
            const char *language)
{
  RegieWeighingResult *result = regie_weighing_result_new ();
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) asked = NULL;
  g_auto(GStrv) contradictions = list_contradictions (walk);

  for (guint i = 0; i < walk->asked->len; i++)
    g_strv_builder_add (builder, regie_entity_get_id (walk->asked->pdata[i]));
  asked = g_strv_builder_end (builder);

  regie_weighing_result_set_framework (result, regie_weighing_get_framework (walk->weighing));
  regie_weighing_result_set_outcome (result, walk->outcome);
  regie_weighing_result_set_sentence (result,
                                      regie_translate (language, sentence_of (walk->outcome)));
  regie_weighing_result_set_asked (result, (const char *const *) asked);
  regie_weighing_result_set_contradictions (result, (const char *const *) contradictions);
  if (walk->next == NULL)
    return result;

  regie_weighing_result_set_next_question (result, REGIE_ID (walk->next));
  regie_weighing_result_set_next_text (result,
                                       regie_label_choose (regie_weighing_question_get_names (
                                                             walk->next),
                                                           language));

  return result;
}

/* The questions of a framework, or those that are for everybody. */
static gboolean
find_questions (RegieMethod       *method,
                const char        *framework,
                const RegieItems **questions,
                GError           **error)
{
  if (framework == NULL)
    {
      *questions = regie_method_peek_weighing_questions (method);

      return TRUE;
    }

  REGIE_ITEMS_FOREACH (RegieWeighingFramework, item, regie_method_peek_weighing_frameworks (method))
    if (g_strcmp0 (REGIE_ID (item), framework) == 0)
      {
        *questions = regie_weighing_framework_peek_questions (item);

        return TRUE;
      }

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "framework: the method has no framework %s",
               framework);

  return FALSE;
}

static gboolean
knows_questions (const RegieItems  *questions,
                 RegieWeighing     *weighing,
                 GError           **error)
{
  const RegieItems *answers = regie_weighing_peek_answers (weighing);

  for (guint i = 0; i < regie_items_get_length (answers); i++)
    {
      const char *id =
        regie_weighing_answer_get_question (REGIE_WEIGHING_ANSWER (answers->items[i]));

      if (find_question (questions, id) != NULL)
        continue;
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_REFUSED,
                   "answers[%u].question: no question of the framework",
                   i);
      return FALSE;
    }

  return TRUE;
}

/* Goes through the table as far as the answers lead. */
static gboolean
walk_table (Walk         *walk,
            RegieMethod  *method,
            GError      **error)
{
  const char *framework = regie_weighing_get_framework (walk->weighing);

  if (!find_questions (method, framework, &walk->questions, error) ||
      !knows_questions (walk->questions, walk->weighing, error))
    return FALSE;

  if (regie_items_get_length (walk->questions) > 0)
    walk->next = REGIE_WEIGHING_QUESTION (walk->questions->items[0]);
  while (walk->next != NULL && step (walk))
    continue;

  return TRUE;
}

void
regie_method_weigh_briefly (RegieMethod   *method,
                            RegieWeighing *weighing,
                            RegieWeighed  *weighed)
{
  g_autoptr(GPtrArray) asked = g_ptr_array_new ();
  Walk walk = { NULL, weighing, REGIE_WEIGHING_OUTCOME_UNKNOWN, NULL, asked };

  *weighed = (RegieWeighed){ FALSE, REGIE_WEIGHING_OUTCOME_UNKNOWN, FALSE };
  if (!walk_table (&walk, method, NULL))
    return;

  *weighed = (RegieWeighed){ TRUE, walk.outcome, has_contradictions (&walk) };
}

/**
 * regie_method_weigh:
 * @self: a method
 * @weighing: answers so far; its outcome is not looked at
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 * @error: return location for an error
 *
 * Tells what the answers of a weighing lead to by the decision table of the method: the one of the
 * [property@Regie.Weighing:framework], or the [property@Regie.Method:weighing-questions] when the
 * weighing names none. It can be asked at each moment, with as many answers as there are.
 *
 * A question without an answer is still to be asked. An answer that is unknown gives
 * %REGIE_WEIGHING_OUTCOME_CONSULT, with that question as the next one; so do two different answers
 * to one question, and a table that leads nowhere. A report stands whatever comes behind it. The
 * table is never improved upon: answers that contradict the others are named in
 * [property@Regie.WeighingResult:contradictions].
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the method has no such framework; %REGIE_ERROR_REFUSED when
 * an answer is to a question that the framework does not have, with the place of the answer.
 *
 * Source: method, section 3.3.
 *
 * Returns: (transfer full) (nullable): what they lead to, or %NULL on failure
 *
 * Since: 0.1
 */
RegieWeighingResult *
regie_method_weigh (RegieMethod    *self,
                    RegieWeighing  *weighing,
                    const char     *language,
                    GError        **error)
{
  g_autoptr(GPtrArray) asked = g_ptr_array_new ();
  Walk walk = { NULL, weighing, REGIE_WEIGHING_OUTCOME_UNKNOWN, NULL, asked };

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);
  g_return_val_if_fail (REGIE_IS_WEIGHING (weighing), NULL);

  return walk_table (&walk, self, error) ? result_new (&walk, language) : NULL;
}
