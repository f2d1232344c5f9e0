/* regie-direction-decide.c: what a regiekaart says of a case, in words
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-criteria-tell-private.h"

#include <regie/regie-label.h>

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "rules/regie-rules-items-private.h"

static const char *
name_of (RegieLevel *level,
         const char *language)
{
  const char *name = regie_label_choose (regie_level_get_names (level), language);

  return name != NULL ? name : REGIE_ID (level);
}

/* The levels that may turn out to fit and are not the one that fits now, from light to heavy. */
static char *
dup_other_names (const RegieLevelResult *result,
                 const char             *language)
{
  GString *names = g_string_new (NULL);

  for (guint i = result->possible->len; i-- > 0;)
    if (result->possible->pdata[i] != result->level)
      g_string_append_printf (names,
                              "%s%s",
                              names->len == 0 ? "" : ", ",
                              name_of (result->possible->pdata[i], language));

  return g_string_free (names, FALSE);
}

static char *
dup_sentence (const RegieLevelResult *result,
              const char             *language)
{
  g_autofree char *others = dup_other_names (result, language);
  const char *level = result->level == NULL ? NULL : name_of (result->level, language);
  const char *text = NULL;

  if (result->is_double)
    text = N_ ("The regiekaart points to several levels at once: {others}. It has to be mended.");
  else if (result->is_certain && level != NULL)
    text = N_ ("The regiekaart points to this level: {level}.");
  else if (result->is_certain)
    text = N_ ("No level of the regiekaart fits this case.");
  else if (level != NULL)
    text = N_ (
      "By what is known, the regiekaart points to this level: {level}. What is not known yet can change that to: {others}.");
  else
    text = N_ ("Too little is known to say which level fits. It can become: {others}.");

  return regie_translate_with (language, text, "level", level, "others", others, NULL);
}

static void
put_ids (RegieDirectionAdvice *advice,
         const GPtrArray *levels,
         void (*set) (RegieDirectionAdvice *advice, const char *const *ids))
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();

  /* From light to heavy. */
  for (guint i = levels->len; i-- > 0;)
    if (REGIE_ID (levels->pdata[i]) != NULL)
      g_ptr_array_add (ids, (char *) REGIE_ID (levels->pdata[i]));
  g_ptr_array_add (ids, NULL);
  set (advice, (const char *const *) ids->pdata);
}

/* Asks for what is unknown in a level that may turn out to fit. */
static void
collect_questions (RegieCriteriaTelling *telling,
                   RegieDirectionAdvice *advice)
{
  g_autoptr(GHashTable) asked = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GPtrArray) questions = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieCriterionAnswer, answer, regie_direction_advice_peek_answers (advice))
    {
      const char *question = NULL;
      int place = -1;

      if (regie_criterion_answer_get_answer (answer) != REGIE_ANSWER_UNKNOWN ||
          !g_strv_contains (regie_direction_advice_get_possible_levels (advice),
                            regie_criterion_answer_get_level (answer)))
        continue;
      place = regie_weighing_run_find (telling->run, regie_criterion_answer_get_fact (answer));
      if (place < 0)
        continue;
      question =
        regie_direction_get_fact_question (telling->run->direction, place, telling->language);
      if (question != NULL && g_hash_table_add (asked, (char *) question))
        g_ptr_array_add (questions, (char *) question);
    }

  g_ptr_array_add (questions, NULL);
  regie_direction_advice_set_questions (advice, (const char *const *) questions->pdata);
}

static void
weigh_levels (RegieCriteriaTelling *telling,
              RegieDirectionAdvice *advice,
              const GPtrArray      *levels,
              RegieAnswer          *answers)
{
  for (guint i = 0; i < levels->len; i++)
    answers[i] = regie_criteria_tell (telling,
                                      REGIE_ID (levels->pdata[i]),
                                      regie_level_get_criteria (levels->pdata[i]));
  regie_direction_advice_take_answers (advice, telling->all);
}

static void
tell_result (RegieCriteriaTelling   *telling,
             RegieDirectionAdvice   *advice,
             const RegieLevelResult *result)
{
  g_autofree char *sentence = dup_sentence (result, telling->language);

  put_ids (advice, result->possible, regie_direction_advice_set_possible_levels);
  if (result->level != NULL)
    regie_direction_advice_set_level (advice, REGIE_ID (result->level));
  regie_direction_advice_set_is_certain (advice, result->is_certain);
  regie_direction_advice_set_sentence (advice, sentence);
  if (!result->is_certain && result->possible->len > 0)
    collect_questions (telling, advice);
}

/* A map that asks nothing can say nothing either. */
static void
tell_nothing (RegieDirectionAdvice *advice,
              const char           *language)
{
  regie_direction_advice_set_sentence (
    advice,
    regie_translate (language,
                     N_ ("The method has no regiekaart with criteria, so it points to no level.")));
}

/**
 * regie_direction_decide:
 * @self: a judge
 * @dossier: a dossier; it must not change meanwhile
 * @day: the day: what is later is the future
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Applies the regiekaart to a case. The answers stand level by level, the heaviest first, the parts
 * of a criterion after it. An unknown fact makes nothing up: the level that the known ones give is
 * told with the others that are still possible, and with what to ask.
 *
 * Returns: (transfer full): what the regiekaart says
 *
 * Since: 0.1
 */
RegieDirectionAdvice *
regie_direction_decide (RegieDirection *self,
                        RegieDossier   *dossier,
                        const GDate    *day,
                        const char     *language)
{
  g_auto(RegieWeighingRun) run = { NULL };
  g_auto(RegieCriteriaTelling) telling = { NULL };
  g_autoptr(RegieDirectionAdvice) advice = NULL;
  g_autoptr(GPtrArray) levels = NULL;
  g_autofree RegieAnswer *answers = NULL;
  RegieRegiekaart *regiekaart = NULL;
  RegieLevelResult result = { NULL };

  g_return_val_if_fail (REGIE_IS_DIRECTION (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regiekaart = regie_method_get_regiekaart (regie_direction_get_method (self));
  advice = regie_direction_advice_new ();
  levels = regie_direction_list_levels (self);
  regie_weighing_run_init (&run, self, dossier, day, TRUE);
  regie_criteria_telling_init (&telling, &run, language);

  regie_direction_advice_set_day (advice, day);
  if (regiekaart != NULL)
    {
      regie_direction_advice_set_regiekaart (advice, REGIE_ID (regiekaart));
      regie_direction_advice_set_regiekaart_version (advice,
                                                     regie_regiekaart_get_version (regiekaart));
    }
  put_ids (advice, levels, regie_direction_advice_set_levels);
  if (!regie_direction_has_criteria (levels))
    {
      tell_nothing (advice, language);
      return g_steal_pointer (&advice);
    }

  answers = g_new (RegieAnswer, levels->len);
  weigh_levels (&telling, advice, levels, answers);
  result = regie_weighing_choose (regie_regiekaart_get_choice (regiekaart), levels, answers);
  tell_result (&telling, advice, &result);
  g_ptr_array_unref (result.possible);

  return g_steal_pointer (&advice);
}
