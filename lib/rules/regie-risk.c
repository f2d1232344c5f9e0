/* regie-risk.c: what an assessment of risk comes to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk.h>

#include <regie/regie-label.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"
#include "rules/regie-on-scale-private.h"

static RegieRiskInstrument *
find_instrument (RegieMethod  *method,
                 const char   *id,
                 GError      **error)
{
  REGIE_ITEMS_FOREACH (RegieRiskInstrument, instrument, regie_method_peek_risk_instruments (method))
    if (id != NULL && g_strcmp0 (REGIE_ID (instrument), id) == 0)
      return instrument;

  g_set_error_literal (error,
                       REGIE_ERROR,
                       REGIE_ERROR_NOT_FOUND,
                       "instrument: the method has no such instrument");

  return NULL;
}

static RegieRiskItem *
find_item (RegieRiskInstrument *instrument,
           const char          *id)
{
  REGIE_ITEMS_FOREACH (RegieRiskItem, item, regie_risk_instrument_peek_items (instrument))
    if (id != NULL && g_strcmp0 (REGIE_ID (item), id) == 0)
      return item;

  return NULL;
}

static RegieRiskAnswer *
find_answer (RegieRiskAssessment *assessment,
             RegieRiskItem       *item)
{
  REGIE_ITEMS_FOREACH (RegieRiskAnswer, answer, regie_risk_assessment_peek_answers (assessment))
    if (g_strcmp0 (regie_risk_answer_get_item (answer), REGIE_ID (item)) == 0)
      return answer;

  return NULL;
}

static gboolean
can_be (RegieRiskInstrument  *instrument,
        RegieRiskAssessment  *assessment,
        guint                 place,
        GError              **error)
{
  const RegieItems *answers = regie_risk_assessment_peek_answers (assessment);
  RegieRiskAnswer *answer = REGIE_RISK_ANSWER (answers->items[place]);
  RegieRiskItem *item = find_item (instrument, regie_risk_answer_get_item (answer));
  int value = regie_risk_answer_get_value (answer);

  if (item == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "answers[%u].item: no item of the instrument",
                         place);
  if (find_answer (assessment, item) != answer)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "answers[%u].item: answered before", place);
  if (!regie_risk_answer_get_is_unknown (answer) &&
      (value < regie_risk_item_get_min (item) || value > regie_risk_item_get_max (item)))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "answers[%u].value: not from %d to %d",
                         place,
                         regie_risk_item_get_min (item),
                         regie_risk_item_get_max (item));

  return TRUE;
}

/* The level of a score, or NULL when it lies below every threshold. */
static RegieRiskLevel *
find_level (RegieRiskInstrument *instrument,
            gint64               score)
{
  RegieRiskLevel *found = NULL;

  REGIE_ITEMS_FOREACH (RegieRiskLevel, level, regie_risk_instrument_peek_levels (instrument))
    if (regie_risk_level_get_threshold (level) <= score &&
        (found == NULL ||
         regie_risk_level_get_threshold (level) > regie_risk_level_get_threshold (found)))
      found = level;

  return found;
}

static const char *
name_of (RegieRiskLevel *level,
         const char     *language)
{
  const char *name =
    level == NULL ? NULL : regie_label_choose (regie_risk_level_get_names (level), language);

  if (level == NULL)
    return regie_translate (language, N_ ("below every level"));

  return name != NULL ? name : REGIE_ID (level);
}

/* A weight of 0 reads as 1; the sums are wide and cut only at the end. */
static gint64
weight_of (RegieRiskItem *item)
{
  return regie_risk_item_get_weight (item) == 0 ? 1 : regie_risk_item_get_weight (item);
}

typedef struct
{
  gint64        score;
  gint64        lowest;
  gint64        highest;
  GStrvBuilder *missing;
  guint         n_missing;
} Sum;

static void
add_item (Sum                 *sum,
          RegieRiskAssessment *assessment,
          RegieRiskItem       *item)
{
  RegieRiskAnswer *answer = find_answer (assessment, item);
  gint64 at_min = weight_of (item) * regie_risk_item_get_min (item);
  gint64 at_max = weight_of (item) * regie_risk_item_get_max (item);
  gint64 value = 0;

  if (answer == NULL || regie_risk_answer_get_is_unknown (answer))
    {
      sum->n_missing++;
      if (REGIE_ID (item) != NULL)
        g_strv_builder_add (sum->missing, REGIE_ID (item));
      sum->lowest += MIN (at_min, at_max);
      sum->highest += MAX (at_min, at_max);
      return;
    }

  value = weight_of (item) * regie_risk_answer_get_value (answer);
  sum->score += value;
  sum->lowest += value;
  sum->highest += value;
}

static int
cut (gint64 number)
{
  return (int) CLAMP (number, G_MININT, G_MAXINT);
}

static char *
dup_sentence (const Sum      *sum,
              RegieRiskLevel *level,
              RegieRiskLevel *highest,
              const char     *language)
{
  const char *name = name_of (level, language);
  const char *other = name_of (highest, language);
  g_autofree char *score = g_strdup_printf ("%d", cut (sum->score));
  g_autofree char *low = g_strdup_printf ("%d", cut (sum->lowest));
  g_autofree char *high = g_strdup_printf ("%d", cut (sum->highest));
  g_autofree char *missing = g_strdup_printf ("%u", sum->n_missing);

  if (sum->n_missing == 0)
    return regie_translate_with (language,
                                 N_ ("The score is {score}: {level}. Every item was answered."),
                                 "score",
                                 score,
                                 "level",
                                 name,
                                 NULL);

  return regie_translate_with (
    language,
    N_ (
      "The score is {score} so far; missing items: {missing}. It lies between {low}: {level}, and {high}: {other}."),
    "score",
    score,
    "missing",
    missing,
    "low",
    low,
    "level",
    name,
    "high",
    high,
    "other",
    other,
    NULL);
}

/**
 * regie_method_score_risk:
 * @self: a method
 * @assessment: an assessment of risk
 * @language: (nullable): language of the sentence, a BCP 47 tag; Dutch when %NULL
 * @error: return location for an error
 *
 * Scores an assessment of risk by the instrument that it names. An item without an answer is
 * missing and is never taken for zero: the result says which items are missing and between which
 * bounds, and levels, the score lies.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the method has no such instrument; %REGIE_ERROR_REFUSED when
 * an answer is to no item of it, outside the range of its item, or given before, with the place of
 * the answer.
 *
 * Source: method, section 3.6.
 *
 * Returns: (transfer full) (nullable): the score, or %NULL on failure
 *
 * Since: 0.1
 */
RegieRiskScore *
regie_method_score_risk (RegieMethod          *self,
                         RegieRiskAssessment  *assessment,
                         const char           *language,
                         GError              **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  Sum sum = { 0, 0, 0, builder, 0 };
  RegieRiskInstrument *instrument = NULL;
  RegieRiskLevel *level = NULL;
  RegieRiskLevel *highest = NULL;
  RegieRiskScore *score = NULL;
  g_auto(GStrv) missing = NULL;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);
  g_return_val_if_fail (REGIE_IS_RISK_ASSESSMENT (assessment), NULL);

  instrument = find_instrument (self, regie_risk_assessment_get_instrument (assessment), error);
  if (instrument == NULL)
    return NULL;
  for (guint i = 0; i < regie_items_get_length (regie_risk_assessment_peek_answers (assessment));
       i++)
    if (!can_be (instrument, assessment, i, error))
      return NULL;

  REGIE_ITEMS_FOREACH (RegieRiskItem, item, regie_risk_instrument_peek_items (instrument))
    add_item (&sum, assessment, item);
  level = find_level (instrument, sum.lowest);
  highest = find_level (instrument, sum.highest);
  missing = g_strv_builder_end (builder);
  sentence = dup_sentence (&sum, level, highest, language);

  score = regie_risk_score_new ();
  regie_risk_score_set_instrument (score, regie_risk_assessment_get_instrument (assessment));
  regie_risk_score_set_score (score, cut (sum.score));
  regie_risk_score_set_lowest (score, cut (sum.lowest));
  regie_risk_score_set_highest (score, cut (sum.highest));
  regie_risk_score_set_level (score, level == NULL ? NULL : REGIE_ID (level));
  regie_risk_score_set_highest_level (score, highest == NULL ? NULL : REGIE_ID (highest));
  regie_risk_score_set_missing (score, (const char *const *) missing);
  regie_risk_score_set_sentence (score, sentence);

  return score;
}

gboolean
regie_is_professional (RegieDossier *dossier,
                       const char   *person,
                       const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (dossier))
    if (person != NULL && g_strcmp0 (regie_professional_get_person (professional), person) == 0 &&
        (day == NULL || regie_record_is_in_force (professional, day)))
      return TRUE;

  return FALSE;
}

/**
 * regie_dossier_record_risk_assessment:
 * @self: a dossier
 * @method: method whose instruments are used
 * @assessment: the assessment: day, instrument, professional, answers
 * @error: return location for an error
 *
 * Records an assessment of risk. A professional of the case answers it; what the household says of
 * its safety is a score on the safety scale, and the two are never mixed.
 *
 * Errors: those of [method@Regie.Method.score_risk]; %REGIE_ERROR_REFUSED also when the day is
 * missing or whoever answered is no professional of the case on that day; %REGIE_ERROR_NOT_FOUND
 * also when a person is not in the dossier; %REGIE_ERROR_EXISTS when it is on record. Nothing is
 * changed then.
 *
 * Source: method, section 3.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_risk_assessment (RegieDossier         *self,
                                      RegieMethod          *method,
                                      RegieRiskAssessment  *assessment,
                                      GError              **error)
{
  g_autoptr(RegieRiskScore) score = NULL;
  const GDate *date = NULL;
  const char *about = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (REGIE_IS_RISK_ASSESSMENT (assessment), FALSE);

  date = regie_risk_assessment_get_date (assessment);
  about = regie_risk_assessment_get_about (assessment);
  if (!regie_record_has_day ("date", date, error) ||
      !regie_record_knows (self, "by", regie_risk_assessment_get_by (assessment), error) ||
      (about != NULL && !regie_record_knows (self, "about", about, error)))
    return FALSE;
  if (!regie_is_professional (self, regie_risk_assessment_get_by (assessment), date))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "by: no professional of the case on that day");
  score = regie_method_score_risk (method, assessment, NULL, error);
  if (score == NULL || !regie_record_is_new (regie_dossier_get_risk_assessments (self),
                                             assessment,
                                             "risk_assessments",
                                             error))
    return FALSE;

  regie_ensure_id (assessment);
  regie_dossier_add_risk_assessment (self, assessment);

  return TRUE;
}
