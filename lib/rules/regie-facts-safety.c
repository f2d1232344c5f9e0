/* regie-facts-safety.c: facts of safety and basic care
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-facts-private.h"

#include <regie/regie-agreement-test.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-plan.h>
#include <regie/regie-safety-screen.h>
#include <regie/regie-safety-track.h>

#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* Place of the last check of which the judgement is known, or -1. */
static int
last_screen (const RegieFactCase *known, int (*judge) (RegieSafetyScreen *screen))
{
  const GDate *best = NULL;
  int place = -1;

  REGIE_ITEMS_FOREACH (RegieSafetyScreen,
                       screen,
                       regie_dossier_peek_safety_screens (known->dossier))
    {
      const GDate *date = regie_safety_screen_get_date (screen);

      if (date == NULL || regie_day_compare (date, known->day) > 0 || judge (screen) == 0 ||
          (best != NULL && regie_day_compare (date, best) < 0))
        continue;
      best = date;
      place = screen_i;
    }

  return place;
}

static RegieSafetyScreen *
screen_at (const RegieFactCase *known,
           int                  place)
{
  return REGIE_SAFETY_SCREEN (regie_dossier_peek_safety_screens (known->dossier)->items[place]);
}

static int
get_safety (RegieSafetyScreen *screen)
{
  return regie_safety_screen_get_safety (screen);
}

static int
get_basic_care (RegieSafetyScreen *screen)
{
  return regie_safety_screen_get_basic_care (screen);
}

static const RegieFactCode verdicts[] = {
  { "safe", N_ ("safe") },
  { "suspicion", N_ ("suspicion of unsafety") },
  { "structural", N_ ("structurally unsafe") },
  { "acute", N_ ("acutely unsafe") },
  { NULL },
};

static void
find_safety (const RegieFactCase *known,
             RegieFactResult     *result)
{
  RegieSafetyVerdict verdict = regie_dossier_get_safety_on (known->dossier, known->day);
  int place = last_screen (known, get_safety);

  if (verdict == REGIE_SAFETY_VERDICT_UNKNOWN)
    return;

  regie_fact_tell_code (result, verdicts[verdict - REGIE_SAFETY_VERDICT_SAFE].code);
  if (place >= 0 && regie_safety_screen_get_safety (screen_at (known, place)) == verdict)
    regie_fact_add_path (known, result, "safety_screens", place);
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (known->dossier))
    if (regie_safety_track_is_open (track, known->day) &&
        regie_safety_track_get_verdict (track) == verdict)
      regie_fact_add_path (known, result, "safety_tracks", track_i);
}

static const RegieFactCode cares[] = {
  { "sufficient", N_ ("sufficient") },
  { "insufficient", N_ ("insufficient") },
  { NULL },
};

static void
find_basic_care (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  int place = last_screen (known, get_basic_care);

  if (place < 0)
    return;

  regie_fact_tell_code (result,
                        cares[get_basic_care (screen_at (known, place)) -
                              REGIE_BASIC_CARE_SUFFICIENT]
                          .code);
  regie_fact_add_path (known, result, "safety_screens", place);
}

/* That nobody works on safety is known once somebody looked whether it is needed. */
static void
find_track (const RegieFactCase *known,
            RegieFactResult     *result)
{
  gboolean found = FALSE;
  int place = -1;

  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (known->dossier))
    if (regie_safety_track_is_open (track, known->day))
      {
        found = TRUE;
        regie_fact_add_path (known, result, "safety_tracks", track_i);
      }
  if (!found)
    place = last_screen (known, get_safety);
  if (place >= 0)
    regie_fact_add_path (known, result, "safety_screens", place);
  if (found || place >= 0)
    regie_fact_tell_truth (result, found);
}

/* Days back within which a broken agreement counts. */
#define BROKEN_DAYS 180

/* What the tests of one agreement say: how often it was broken, and whether it was tested. */
static guint
count_broken (const RegieFactCase  *known,
              RegieFactResult      *result,
              RegieSafetyAgreement *agreement,
              const char           *path,
              gboolean             *is_tested)
{
  guint count = 0;

  REGIE_ITEMS_FOREACH (RegieAgreementTest, test, regie_safety_agreement_peek_tests (agreement))
    {
      const GDate *date = regie_agreement_test_get_date (test);

      if (date == NULL || regie_day_compare (date, known->day) > 0 ||
          regie_agreement_test_get_state (test) == REGIE_AGREEMENT_STATE_UNTESTED)
        continue;
      *is_tested = TRUE;
      if (regie_agreement_test_get_state (test) == REGIE_AGREEMENT_STATE_BROKEN &&
          g_date_days_between (date, known->day) <= BROKEN_DAYS)
        {
          count++;
          regie_fact_add_inner_path (known, result, path, "tests", test_i);
        }
    }

  return count;
}

static void
find_broken (const RegieFactCase *known,
             RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  RegieSafetyPlan *safety_plan = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);
  const RegieItems *agreements =
    safety_plan == NULL ? NULL : regie_safety_plan_peek_agreements (safety_plan);
  g_autofree char *plan_path = NULL;
  gboolean is_tested = FALSE;
  guint count = 0;

  if (plan == NULL)
    return;

  if (known->wants_evidence && regie_items_get_length (agreements) > 0)
    plan_path = regie_fact_dup_plan_path (known, plan);
  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, agreements)
    {
      g_autofree char *path =
        plan_path == NULL
          ? NULL
          : g_strdup_printf ("%s.safety_plan.agreements[%u]", plan_path, agreement_i);

      count += count_broken (known, result, agreement, path, &is_tested);
    }

  if (is_tested || regie_items_get_length (agreements) == 0)
    regie_fact_tell_number (result, count);
}

static const RegieFactRow rows[] = {
  {
    .id = "safety",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("Safety"),
    .explanation = N_ (
      "What the last check of safety found, or open work on safety if that is worse. Unknown until somebody came to a judgement."),
    .question = N_ ("Is everybody in the household safe?"),
    .codes = verdicts,
    .records = { "RegieSafetyScreen", "RegieSafetyTrack" },
    .find = find_safety,
  },
  {
    .id = "basic-care",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("Basic care"),
    .explanation =
      N_ ("What the last check of basic care found. Unknown until somebody came to a judgement."),
    .question = N_ ("Does everybody get the basic care that they need?"),
    .codes = cares,
    .records = { "RegieSafetyScreen" },
    .find = find_basic_care,
  },
  {
    .id = "safety-work",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Work on safety is open"),
    .explanation =
      N_ ("Whether work on safety is open. Unknown while none is and safety was never checked."),
    .question = N_ ("Is everybody in the household safe?"),
    .records = { "RegieSafetyTrack", "RegieSafetyScreen" },
    .find = find_track,
  },
  {
    .id = "broken-agreements",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Broken safety agreements in half a year"),
    .explanation = N_ (
      "How often a safety agreement was found broken in the last 180 days. Unknown without a plan, and while there are agreements that nobody has tested."),
    .question = N_ ("Were the safety agreements kept?"),
    .records = { "RegieSafetyAgreement", "RegieAgreementTest" },
    .find = find_broken,
  },
};

const RegieFactTable regie_facts_safety = { rows, G_N_ELEMENTS (rows) };
