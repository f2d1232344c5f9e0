/* regie-criteria-tell.c: how criteria are answered, in words
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-criteria-tell-private.h"

#include <regie/regie-label.h>

#include "base/regie-table-private.h"
#include "model/regie-criterion-answer-private.h"

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
  RegieCriteriaTelling *telling = data;
  const char *id = REGIE_ID (criterion);
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
question_of (RegieCriteriaTelling *telling,
             RegieCriterion       *criterion,
             int                   fact)
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
look_up_texts (RegieCriteriaTelling *telling)
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
append_known (RegieCriteriaTelling *telling,
              guint                 place,
              const char           *value)
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
  RegieCriteriaTelling *telling = data;
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

void
regie_criteria_telling_init (RegieCriteriaTelling *telling,
                             RegieWeighingRun     *run,
                             const char           *language)
{
  *telling = (RegieCriteriaTelling){ .run = run,
                                     .language = language,
                                     .sentence = g_string_sized_new (256),
                                     .all = g_ptr_array_new (),
                                     .answers = g_ptr_array_new (),
                                     .criteria = g_ptr_array_new () };
  look_up_texts (telling);
}

void
regie_criteria_telling_clear (RegieCriteriaTelling *telling)
{
  if (telling->sentence != NULL)
    g_string_free (g_steal_pointer (&telling->sentence), TRUE);
  g_clear_pointer (&telling->all, g_ptr_array_unref);
  g_clear_pointer (&telling->answers, g_ptr_array_unref);
  g_clear_pointer (&telling->criteria, g_ptr_array_unref);
}

/* Whether all criteria hold. The answers are added to those that there are. */
RegieAnswer
regie_criteria_tell (RegieCriteriaTelling *telling,
                     const char           *level,
                     GListModel           *criteria)
{
  const RegieWeighingWatch watch = { begin_criterion, end_criterion, telling };

  telling->level = level;

  return regie_weighing_run_weigh (telling->run, regie_list_get_items (criteria), &watch);
}
