/* regie-facts-wishes.c: facts of what the household wants and can
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-facts-private.h"

#include <regie/regie-appraisal.h>
#include <regie/regie-safety-track.h>
#include <regie/regie-weighing-answer.h>
#include <regie/regie-weighing.h>

#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* The last known answer so far. Two answers of one day that contradict each other make the fact
 * unknown: then it has to be asked again. */
typedef struct
{
  const GDate *date;
  RegieAnswer  answer;
} Last;

/* Whether an answer is one of the last day, or of a later one. */
static gboolean
take_answer (Last            *last,
             RegieFactResult *result,
             const GDate     *date,
             const GDate     *day,
             RegieAnswer      answer)
{
  if (answer == REGIE_ANSWER_UNKNOWN || date == NULL || regie_day_compare (date, day) > 0 ||
      (last->date != NULL && regie_day_compare (date, last->date) < 0))
    return FALSE;

  if (last->date == NULL || regie_day_compare (date, last->date) > 0)
    {
      regie_fact_result_clear (result);
      last->date = date;
      last->answer = answer;
    }
  else if (last->answer != answer)
    last->answer = REGIE_ANSWER_UNKNOWN;

  return TRUE;
}

static void
take_appraisals (const RegieFactCase *known,
                 RegieFactResult *result,
                 Last *last,
                 RegieAnswer (*get) (RegieAppraisal *appraisal))
{
  REGIE_ITEMS_FOREACH (RegieAppraisal, appraisal, regie_dossier_peek_appraisals (known->dossier))
    if (take_answer (last,
                     result,
                     regie_appraisal_get_date (appraisal),
                     known->day,
                     get (appraisal)))
      regie_fact_add_path (known, result, "appraisals", appraisal_i);
}

static void
tell (RegieFactResult *result,
      const Last      *last)
{
  if (last->answer != REGIE_ANSWER_UNKNOWN)
    regie_fact_tell_truth (result, last->answer == REGIE_ANSWER_YES);
}

static void
find_last (const RegieFactCase *known,
           RegieFactResult *result,
           RegieAnswer (*get) (RegieAppraisal *appraisal))
{
  Last last = { 0 };

  take_appraisals (known, result, &last, get);
  tell (result, &last);
}

/* The question of the national weighing framework whether help is accepted. */
#define ACCEPTANCE "4"

static void
take_weighing (const RegieFactCase *known,
               RegieFactResult     *result,
               Last                *last,
               RegieWeighing       *weighing,
               const char          *path)
{
  REGIE_ITEMS_FOREACH (RegieWeighingAnswer, answer, regie_weighing_peek_answers (weighing))
    if (g_strcmp0 (regie_weighing_answer_get_question (answer), ACCEPTANCE) == 0 &&
        take_answer (last,
                     result,
                     regie_weighing_get_date (weighing),
                     known->day,
                     regie_weighing_answer_get_answer (answer)))
      regie_fact_add_inner_path (known, result, path, "answers", answer_i);
}

static void
find_acceptance (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  Last last = { 0 };

  take_appraisals (known, result, &last, regie_appraisal_get_accepts_help);
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (known->dossier))
    REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
      {
        g_autofree char *path = NULL;

        if (known->wants_evidence)
          path = g_strdup_printf ("safety_tracks[%u].weighings[%u]", track_i, weighing_i);
        take_weighing (known, result, &last, weighing, path);
      }
  tell (result, &last);
}

static void
find_vulnerable (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  RegieAnswer answer = regie_dossier_get_vulnerable (known->dossier);

  if (answer != REGIE_ANSWER_UNKNOWN)
    regie_fact_tell_truth (result, answer == REGIE_ANSWER_YES);
}

static void
find_wishes_support (const RegieFactCase *known,
                     RegieFactResult     *result)
{
  find_last (known, result, regie_appraisal_get_wishes_support);
}

static void
find_wishes_to_direct (const RegieFactCase *known,
                       RegieFactResult     *result)
{
  find_last (known, result, regie_appraisal_get_wishes_to_direct);
}

static void
find_can_direct (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  find_last (known, result, regie_appraisal_get_can_direct);
}

static void
find_is_self_reliant (const RegieFactCase *known,
                      RegieFactResult     *result)
{
  find_last (known, result, regie_appraisal_get_is_self_reliant);
}

static void
find_court_measure (const RegieFactCase *known,
                    RegieFactResult     *result)
{
  find_last (known, result, regie_appraisal_get_court_measure);
}

static void
find_needs_budget (const RegieFactCase *known,
                   RegieFactResult     *result)
{
  find_last (known, result, regie_appraisal_get_needs_budget);
}

static const RegieFactRow rows[] = {
  {
    .id = "accepts-help",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Help is accepted"),
    .explanation = N_ (
      "Whether the household accepts help, as it was last judged; the fourth question of a weighing counts as well."),
    .question = N_ ("Does the household accept help?"),
    .records = { "RegieAppraisal", "RegieWeighing", "RegieWeighingAnswer" },
    .find = find_acceptance,
  },
  {
    .id = "wishes-support",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Wish for support with coordinating"),
    .explanation =
      N_ ("Whether the household wishes support with coordinating, as it was last judged."),
    .question = N_ ("Does the household want somebody to help with coordinating?"),
    .records = { "RegieAppraisal" },
    .find = find_wishes_support,
  },
  {
    .id = "wishes-to-direct",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Wish to direct"),
    .explanation = N_ ("Whether the household wants to direct itself, as it was last judged."),
    .question = N_ ("Does the household want to be in charge of the plan itself?"),
    .records = { "RegieAppraisal" },
    .find = find_wishes_to_direct,
  },
  {
    .id = "can-direct",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Able to direct"),
    .explanation =
      N_ ("Whether the household can direct itself with its network, as it was last judged."),
    .question = N_ ("Can the household, with its network, be in charge of the plan itself?"),
    .records = { "RegieAppraisal" },
    .find = find_can_direct,
  },
  {
    .id = "self-reliant",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Manages in daily life"),
    .explanation = N_ (
      "Whether the people of the household manage by themselves in daily life, as it was last judged."),
    .question = N_ ("Do the people of the household manage by themselves in daily life?"),
    .records = { "RegieAppraisal" },
    .find = find_is_self_reliant,
  },
  {
    .id = "court-measure",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Measure of a court"),
    .explanation = N_ (
      "Whether a measure of a court is in force for somebody of the household, as it was last judged."),
    .question = N_ ("Did a court decide something for somebody of the household?"),
    .records = { "RegieAppraisal" },
    .find = find_court_measure,
  },
  {
    .id = "needs-budget",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Money without a provision"),
    .explanation =
      N_ ("Whether money is needed for which no provision exists, as it was last judged."),
    .question = N_ ("Is money needed for which there is no provision?"),
    .records = { "RegieAppraisal" },
    .find = find_needs_budget,
  },
  {
    .id = "vulnerable",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Vulnerable household"),
    .explanation = N_ ("Whether professionals judged this to be a vulnerable household."),
    .question = N_ ("Is this a vulnerable household, in the judgement of the professionals?"),
    .records = { "RegieDossier" },
    .find = find_vulnerable,
  },
};

const RegieFactTable regie_facts_wishes = { rows, G_N_ELEMENTS (rows) };
