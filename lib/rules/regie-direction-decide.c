/* regie-direction-decide.c: what a regiekaart says of a case, in words
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-direction-private.h"

#include <regie/regie-label.h>

#include "base/regie-hash-private.h"
#include "model/regie-criterion-answer-private.h"

/* What is put together on the way through the levels. The texts that every answer needs are looked
 * up once. */
typedef struct
{
  RegieWeighingRun     *run;
  RegieDirectionAdvice *advice;
  const char           *language;
  const char           *level;
  const char           *texts[3];
  const char           *known;
  /* The sentence that is being put together. */
  GString *sentence;
  /* All answers; those of the criteria that are being weighed, the innermost last, and these. */
  GPtrArray *all;
  GPtrArray *answers;
  GPtrArray *criteria;
} Telling;

/* Such as `criteria[0].any[1]`. */
static char *
dup_place (const RegieCriterionStep *way,
           guint                     depth)
{
  GString *place = g_string_new (NULL);

  for (guint i = 0; i <= depth; i++)
    g_string_append_printf (place, "%s%s[%u]", i == 0 ? "" : ".", way[i].list, way[i].item);

  return g_string_free (place, FALSE);
}

static void
begin_criterion (RegieCriterion           *criterion,
                 const RegieCriterionStep *way,
                 guint                     depth,
                 gpointer                  data)
{
  Telling *telling = data;
  const char *id = regie_entity_get_id (REGIE_ENTITY (criterion));
  g_autofree char *place = id == NULL ? dup_place (way, depth) : NULL;
  RegieCriterionAnswer *answer =
    regie_criterion_answer_begin (telling->level,
                                  id == NULL ? place : id,
                                  depth,
                                  regie_criterion_get_fact (criterion));

  g_ptr_array_add (telling->all, answer);
  g_ptr_array_add (telling->answers, answer);
  g_ptr_array_add (telling->criteria, criterion);
}

/* The question of the map, or one made of what the criterion is. */
static const char *
question_of (Telling        *telling,
             RegieCriterion *criterion,
             int             fact)
{
  const char *question =
    regie_label_choose (regie_criterion_get_names (criterion), telling->language);

  if (question != NULL)
    return question;

  switch (regie_criterion_get_form (criterion))
    {
    case REGIE_CRITERION_ALL:
      return regie_translate (telling->language, N_ ("Is all of this so?"));
    case REGIE_CRITERION_ANY:
      return regie_translate (telling->language, N_ ("Is at least one of these so?"));
    case REGIE_CRITERION_NONE:
      return regie_translate (telling->language, N_ ("Is none of these so?"));
    case REGIE_CRITERION_FACT:
      if (fact >= 0 &&
          regie_direction_get_fact_question (telling->run->direction, fact, telling->language) !=
            NULL)
        return regie_direction_get_fact_question (telling->run->direction, fact, telling->language);
      return regie_criterion_get_fact (criterion);
    case REGIE_CRITERION_EMPTY:
    case REGIE_CRITERION_SEVERAL:
      return regie_translate (telling->language, N_ ("Is this so?"));
    }

  g_assert_not_reached ();
}

static void
look_up_texts (Telling *telling)
{
  static const char *const texts[] = {
    [REGIE_ANSWER_UNKNOWN] = N_ ("{question} That is not known yet."),
    [REGIE_ANSWER_YES] = N_ ("{question} Yes."),
    [REGIE_ANSWER_NO] = N_ ("{question} No."),
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    telling->texts[i] = regie_translate (telling->language, texts[i]);
  telling->known = regie_translate (telling->language, N_ ("{fact}: {value}."));
}

/* A value as it is stored, a number or a code. */
static char *
dup_value (const RegieFactResult *result,
           RegieFactKind          kind)
{
  return kind == REGIE_FACT_KIND_NUMBER ? g_strdup_printf ("%d", result->number)
                                        : g_strdup (result->code);
}

/* Most facts are asked for once: the first answer takes the paths, others copy them. */
static GStrv
take_evidence (RegieFactResult *result)
{
  GStrv paths = NULL;

  if (result->taken != NULL)
    return g_strdupv ((GStrv) result->taken);
  if (result->evidence == NULL)
    return NULL;

  g_ptr_array_add (result->evidence, NULL);
  paths = (GStrv) g_ptr_array_free (g_steal_pointer (&result->evidence), FALSE);
  result->taken = (const char *const *) paths;

  return paths;
}

/* Tells what is known of the fact, after the answer. */
static void
append_known (Telling    *telling,
              guint       place,
              const char *value)
{
  RegieDirection *direction = telling->run->direction;

  g_string_append_c (telling->sentence, ' ');
  regie_append_filled (telling->sentence,
                       telling->known,
                       "fact",
                       regie_direction_get_fact_name (direction, place, telling->language),
                       "value",
                       regie_direction_get_fact_kind (direction, place) == REGIE_FACT_KIND_NUMBER
                         ? value
                         : regie_direction_get_code_name (direction,
                                                          place,
                                                          value,
                                                          telling->language),
                       NULL);
}

static void
end_criterion (RegieAnswer given,
               gpointer    data)
{
  Telling *telling = data;
  RegieCriterionAnswer *answer = telling->answers->pdata[telling->answers->len - 1];
  RegieCriterion *criterion = telling->criteria->pdata[telling->criteria->len - 1];
  const char *fact = regie_criterion_get_form (criterion) == REGIE_CRITERION_FACT
                       ? regie_criterion_get_fact (criterion)
                       : NULL;
  int place = regie_weighing_run_find (telling->run, fact);
  RegieFactResult *result = place < 0 ? NULL : regie_weighing_run_get (telling->run, place);
  char *value = NULL;

  g_string_truncate (telling->sentence, 0);
  regie_append_filled (telling->sentence,
                       telling->texts[given],
                       "question",
                       question_of (telling, criterion, place),
                       NULL);
  if (result != NULL && result->is_known)
    {
      value =
        dup_value (result, regie_direction_get_fact_kind (telling->run->direction, (guint) place));
      append_known (telling, place, value);
    }
  regie_criterion_answer_end (answer,
                              given,
                              value,
                              g_strndup (telling->sentence->str, telling->sentence->len),
                              result == NULL ? NULL : take_evidence (result));
  g_ptr_array_set_size (telling->answers, (int) telling->answers->len - 1);
  g_ptr_array_set_size (telling->criteria, (int) telling->criteria->len - 1);
}

static const char *
name_of (RegieLevel *level,
         const char *language)
{
  const char *name = regie_label_choose (regie_level_get_names (level), language);

  return name != NULL ? name : regie_entity_get_id (REGIE_ENTITY (level));
}

/* The levels that may turn out to fit and are not the one that fits now, from light to heavy. */
static char *
dup_other_names (const RegieWeighingResult *result,
                 const char                *language)
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
dup_sentence (const RegieWeighingResult *result,
              const char                *language)
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
    if (regie_entity_get_id (levels->pdata[i]) != NULL)
      g_ptr_array_add (ids, (char *) regie_entity_get_id (levels->pdata[i]));
  g_ptr_array_add (ids, NULL);
  set (advice, (const char *const *) ids->pdata);
}

/* Asks for what is unknown in a level that may turn out to fit. */
static void
collect_questions (Telling *telling)
{
  g_autoptr(GHashTable) asked = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GPtrArray) questions = g_ptr_array_new ();

  REGIE_LIST_FOREACH (RegieCriterionAnswer,
                      answer,
                      REGIE_FACT_LIST (regie_direction_advice_get_answers (telling->advice)))
    {
      const char *question = NULL;
      int place = -1;

      if (regie_criterion_answer_get_answer (answer) != REGIE_ANSWER_UNKNOWN ||
          !g_strv_contains (regie_direction_advice_get_possible_levels (telling->advice),
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
  regie_direction_advice_set_questions (telling->advice, (const char *const *) questions->pdata);
}

static void
weigh_levels (Telling         *telling,
              const GPtrArray *levels,
              RegieAnswer     *answers)
{
  const RegieWeighingWatch watch = { begin_criterion, end_criterion, telling };

  for (guint i = 0; i < levels->len; i++)
    {
      telling->level = regie_entity_get_id (levels->pdata[i]);
      answers[i] =
        regie_weighing_run_weigh (telling->run,
                                  REGIE_FACT_LIST (regie_level_get_criteria (levels->pdata[i])),
                                  &watch);
    }
  regie_direction_advice_take_answers (telling->advice, telling->all);
}

static void
tell_result (Telling                   *telling,
             const RegieWeighingResult *result)
{
  g_autofree char *sentence = dup_sentence (result, telling->language);

  put_ids (telling->advice, result->possible, regie_direction_advice_set_possible_levels);
  if (result->level != NULL)
    regie_direction_advice_set_level (telling->advice,
                                      regie_entity_get_id (REGIE_ENTITY (result->level)));
  regie_direction_advice_set_is_certain (telling->advice, result->is_certain);
  regie_direction_advice_set_sentence (telling->advice, sentence);
  if (!result->is_certain && result->possible->len > 0)
    collect_questions (telling);
}

/* A map that asks nothing can say nothing either. */
static void
tell_nothing (Telling *telling)
{
  regie_direction_advice_set_sentence (
    telling->advice,
    regie_translate (telling->language,
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
  g_autoptr(RegieDirectionAdvice) advice = NULL;
  g_autoptr(GPtrArray) levels = NULL;
  g_autoptr(GPtrArray) all_answers = g_ptr_array_new ();
  g_autoptr(GPtrArray) open_answers = g_ptr_array_new ();
  g_autoptr(GPtrArray) open_criteria = g_ptr_array_new ();
  g_autofree RegieAnswer *answers = NULL;
  g_autoptr(GString) sentence = g_string_sized_new (256);
  Telling telling = { 0 };
  RegieRegiekaart *regiekaart = NULL;
  RegieWeighingResult result = { NULL };

  g_return_val_if_fail (REGIE_IS_DIRECTION (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regiekaart = regie_method_get_regiekaart (regie_direction_get_method (self));
  advice = regie_direction_advice_new ();
  levels = regie_direction_list_levels (self);
  telling = (Telling){ .run = &run,
                       .advice = advice,
                       .language = language,
                       .sentence = sentence,
                       .all = all_answers,
                       .answers = open_answers,
                       .criteria = open_criteria };
  look_up_texts (&telling);
  regie_weighing_run_init (&run, self, dossier, day, TRUE);

  regie_direction_advice_set_day (advice, day);
  if (regiekaart != NULL)
    {
      regie_direction_advice_set_regiekaart (advice,
                                             regie_entity_get_id (REGIE_ENTITY (regiekaart)));
      regie_direction_advice_set_regiekaart_version (advice,
                                                     regie_regiekaart_get_version (regiekaart));
    }
  put_ids (advice, levels, regie_direction_advice_set_levels);
  if (!regie_direction_has_criteria (levels))
    {
      tell_nothing (&telling);
      return g_steal_pointer (&advice);
    }

  answers = g_new (RegieAnswer, levels->len);
  weigh_levels (&telling, levels, answers);
  result = regie_weighing_choose (regie_regiekaart_get_choice (regiekaart), levels, answers);
  tell_result (&telling, &result);
  g_ptr_array_unref (result.possible);

  return g_steal_pointer (&advice);
}
