/* regie-safety-now.c: how the work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-now.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-label.h>
#include <regie/regie-safety-gap.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-safety-work.h>
#include <regie/regie-weigh.h>

#include "rules/regie-rules-safety-private.h"
#include "rules/regie-safety-due-private.h"

typedef struct
{
  RegieSafetyState *state;
  RegieDossier     *dossier;
  RegieMethod      *method;
  RegieSafetyTrack *track;
  const GDate      *day;
  const char       *language;
  GStrvBuilder     *sentences;
} Look;

/* The last of what has a day, up to the day that is asked about. */
RegieWeighing *
regie_rule_get_last_weighing (RegieSafetyTrack *track,
                              const GDate      *day)
{
  RegieWeighing *last = NULL;

  REGIE_MODEL_FOREACH (RegieWeighing, weighing, regie_safety_track_get_weighings (track))
    {
      const GDate *date = regie_weighing_get_date (weighing);

      if (regie_rule_is_by (date, day) &&
          (last == NULL || g_date_compare (date, regie_weighing_get_date (last)) >= 0))
        last = weighing;
    }

  return last;
}

static RegieSafetyReport *
last_report (RegieSafetyTrack *track,
             const GDate      *day)
{
  RegieSafetyReport *last = NULL;

  REGIE_MODEL_FOREACH (RegieSafetyReport, report, regie_safety_track_get_reports (track))
    {
      const GDate *date = regie_safety_report_get_date (report);

      if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_REPORT &&
          regie_rule_is_by (date, day) &&
          (last == NULL || g_date_compare (date, regie_safety_report_get_date (last)) >= 0))
        last = report;
    }

  return last;
}

/* Of several who hold it on a day, whoever began last. */
RegieSafetySight *
regie_rule_get_sight (RegieSafetyTrack *track,
                      const GDate      *day)
{
  RegieSafetySight *held = NULL;

  REGIE_MODEL_FOREACH (RegieSafetySight, sight, regie_safety_track_get_sights (track))
    {
      const GDate *start = regie_safety_sight_get_start_date (sight);

      if (!regie_entity_is_in_force (REGIE_ENTITY (sight), day) ||
          (regie_safety_sight_get_person (sight) == NULL &&
           regie_safety_sight_get_organisation (sight) == NULL))
        continue;
      if (held == NULL ||
          (start != NULL && !regie_rule_is_past (start,
                                                 regie_safety_sight_get_start_date (held) == NULL
                                                   ? start
                                                   : regie_safety_sight_get_start_date (held))))
        held = sight;
    }

  return held;
}

/* The track that is open on the day, or else the one that was closed last. */
static RegieSafetyTrack *
find_track (RegieDossier *dossier,
            const GDate  *day)
{
  RegieSafetyTrack *last = regie_dossier_get_safety_track_on (dossier, day);

  if (last != NULL)
    return last;

  REGIE_TRACK_FOREACH (track, dossier)
  {
    const GDate *closed = regie_safety_track_get_closed_date (track);

    if (regie_rule_is_by (closed, day) &&
        (last == NULL || g_date_compare (closed, regie_safety_track_get_closed_date (last)) >= 0))
      last = track;
  }

  return last;
}

static char *
dup_person (RegieDossier *dossier,
            const char   *id)
{
  RegiePerson *person = regie_dossier_get_person (dossier, id);

  return person == NULL ? g_strdup (id) : regie_person_dup_name (person);
}

static const char *
organisation_name (RegieDossier *dossier,
                   const char   *id)
{
  REGIE_MODEL_FOREACH (RegieOrganisation, organisation, regie_dossier_get_organisations (dossier))
    if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (organisation)), id) == 0 &&
        regie_organisation_get_name (organisation) != NULL)
      return regie_organisation_get_name (organisation);

  return id;
}

static void
take_sentence (Look *look,
               char *sentence)
{
  g_autofree char *taken = sentence;

  g_strv_builder_add (look->sentences, taken);
}

static const char *
verdict_word (RegieSafetyVerdict verdict)
{
  switch (verdict)
    {
    case REGIE_SAFETY_VERDICT_UNKNOWN:
      return N_ ("Judgement on safety: not known.");
    case REGIE_SAFETY_VERDICT_SAFE:
      return N_ ("Judgement on safety: safe.");
    case REGIE_SAFETY_VERDICT_SUSPICION:
      return N_ ("Judgement on safety: a suspicion of unsafety.");
    case REGIE_SAFETY_VERDICT_STRUCTURAL:
      return N_ ("Judgement on safety: structurally unsafe.");
    case REGIE_SAFETY_VERDICT_ACUTE:
      return N_ ("Judgement on safety: acutely unsafe.");
    }

  g_return_val_if_reached (NULL);
}

static void
look_at_track (Look *look)
{
  const GDate *opened = NULL;
  const GDate *closed = NULL;
  g_autofree char *date = NULL;
  gboolean is_open = FALSE;
  const char *sentence = NULL;

  if (look->track == NULL)
    {
      take_sentence (look,
                     g_strdup (
                       regie_translate (look->language, N_ ("There was never work on safety."))));
      return;
    }

  opened = regie_safety_track_get_opened_date (look->track);
  closed = regie_safety_track_get_closed_date (look->track);
  is_open = !regie_rule_is_by (closed, look->day);
  regie_safety_state_set_track (look->state, regie_entity_get_id (REGIE_ENTITY (look->track)));
  regie_safety_state_set_is_open (look->state, is_open);
  regie_safety_state_set_opened_date (look->state, opened);
  if (is_open && opened == NULL)
    sentence = N_ ("Work on safety goes on, it is not known since when.");
  else
    sentence = is_open ? N_ ("Work on safety goes on since {date}.")
                       : N_ ("Work on safety was closed on {date}.");
  date = is_open && opened == NULL ? g_strdup ("")
                                   : regie_dup_date (look->language, is_open ? opened : closed);
  take_sentence (look, regie_translate_with (look->language, sentence, "date", date, NULL));
}

const char *
regie_rule_get_stage_name (RegieMethod *method,
                           const char  *stage,
                           const char  *language)
{
  REGIE_MODEL_FOREACH (RegieSafetyStage, item, regie_method_get_safety_stages (method))
    if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (item)), stage) == 0)
      {
        const char *name = regie_label_choose (regie_safety_stage_get_names (item), language);

        return name != NULL ? name : stage;
      }

  return stage;
}

static void
look_at_stage (Look                   *look,
               RegieSafetyStageRecord *stage)
{
  g_autoptr(RegieSafetyStageRecord) copy =
    REGIE_SAFETY_STAGE_RECORD (regie_entity_dup (REGIE_ENTITY (stage)));
  const char *person = regie_safety_stage_record_get_person (stage);
  const char *id = regie_safety_stage_record_get_stage (stage);
  const char *name =
    regie_rule_get_stage_name (look->method, id == NULL ? "…" : id, look->language);
  g_autofree char *who = person == NULL ? NULL : dup_person (look->dossier, person);

  regie_safety_state_add_stage (look->state, copy);
  if (who == NULL)
    take_sentence (look,
                   regie_translate_with (look->language,
                                         N_ ("The household is in the stage: {stage}."),
                                         "stage",
                                         name,
                                         NULL));
  else
    take_sentence (look,
                   regie_translate_with (look->language,
                                         N_ ("{name} is in the stage: {stage}."),
                                         "name",
                                         who,
                                         "stage",
                                         name,
                                         NULL));
}

static void
look_at_weighing (Look *look)
{
  RegieWeighing *weighing = regie_rule_get_last_weighing (look->track, look->day);
  g_autoptr(RegieWeighingResult) result = NULL;
  g_autofree char *date = NULL;

  if (weighing == NULL)
    return;

  regie_safety_state_set_weighing (look->state, regie_entity_get_id (REGIE_ENTITY (weighing)));
  regie_safety_state_set_outcome (look->state, regie_rule_get_outcome (look->method, weighing));
  result = regie_method_weigh (look->method, weighing, look->language, NULL);
  if (result == NULL)
    return;

  regie_safety_state_set_next_question (look->state,
                                        regie_weighing_result_get_next_question (result));
  date = regie_dup_date (look->language, regie_weighing_get_date (weighing));
  take_sentence (look,
                 regie_translate_with (look->language,
                                       N_ ("Last weighing, {date}: {outcome}"),
                                       "date",
                                       date,
                                       "outcome",
                                       regie_weighing_result_get_sentence (result),
                                       NULL));
}

/* Who reported is nobody's business here. */
static void
look_at_report (Look *look)
{
  RegieSafetyReport *report = last_report (look->track, look->day);
  const char *responsible = NULL;
  g_autofree char *date = NULL;

  if (report == NULL)
    return;

  responsible = regie_safety_report_get_responsible (report);
  regie_safety_state_set_reported_date (look->state, regie_safety_report_get_date (report));
  regie_safety_state_set_responsible (look->state, responsible);
  date = regie_dup_date (look->language, regie_safety_report_get_date (report));
  take_sentence (
    look,
    responsible == NULL
      ? regie_translate_with (look->language,
                              N_ ("Veilig Thuis was reported to on {date}."),
                              "date",
                              date,
                              NULL)
      : regie_translate_with (
          look->language,
          N_ ("Veilig Thuis was reported to on {date}; {organisation} answers for safety."),
          "date",
          date,
          "organisation",
          organisation_name (look->dossier, responsible),
          NULL));
}

static void
look_at_sight (Look *look)
{
  RegieSafetySight *sight = regie_rule_get_sight (look->track, look->day);
  g_autofree char *name = NULL;

  if (sight == NULL)
    {
      take_sentence (look,
                     g_strdup (
                       regie_translate (look->language, N_ ("Nobody holds sight on safety."))));
      return;
    }

  regie_safety_state_set_sight_person (look->state, regie_safety_sight_get_person (sight));
  regie_safety_state_set_sight_organisation (look->state,
                                             regie_safety_sight_get_organisation (sight));
  regie_safety_state_set_sight_since (look->state, regie_safety_sight_get_start_date (sight));
  name =
    regie_safety_sight_get_person (sight) != NULL
      ? dup_person (look->dossier, regie_safety_sight_get_person (sight))
      : g_strdup (organisation_name (look->dossier, regie_safety_sight_get_organisation (sight)));
  take_sentence (look,
                 regie_translate_with (look->language,
                                       N_ ("{name} holds sight on safety."),
                                       "name",
                                       name,
                                       NULL));
}

static void
look_at_gaps (Look *look)
{
  g_autoptr(GListModel) gaps = regie_safety_track_list_gaps (look->track, look->day);

  REGIE_MODEL_FOREACH (RegieSafetyGap, gap, gaps)
    {
      g_autofree char *first =
        regie_dup_date (look->language, regie_safety_gap_get_start_date (gap));
      g_autofree char *last = regie_dup_date (look->language, regie_safety_gap_get_end_date (gap));

      regie_safety_state_add_gap (look->state, gap);
      take_sentence (
        look,
        regie_translate_with (look->language,
                              N_ ("From {first} up to {last} nobody held sight on safety."),
                              "first",
                              first,
                              "last",
                              last,
                              NULL));
    }
}

static void
look_at_agreements (Look *look)
{
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (look->dossier, look->day);
  g_autofree char *number = NULL;
  guint n_broken = 0;

  if (plan == NULL)
    return;

  n_broken = regie_safety_plan_count_broken (plan, NULL, look->day);
  regie_safety_state_set_n_broken (look->state, (int) n_broken);
  number = g_strdup_printf ("%u", n_broken);
  take_sentence (look,
                 regie_translate_with (look->language,
                                       N_ ("Safety agreements broken: {number}."),
                                       "number",
                                       number,
                                       NULL));
}

/**
 * regie_dossier_dup_safety_state:
 * @self: a dossier
 * @method: method by which people work
 * @day: day as of which it is asked
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells how the work on safety stands on a day: the track, the stages, the last weighing, Veilig
 * Thuis, who holds sight on safety, and what must be decided or done, the most urgent first. First
 * come the errors that a review finds about safety, then what has a day, the oldest day first, then
 * the rest.
 *
 * Who reported to Veilig Thuis is not in it.
 *
 * Source: method, section 3.
 *
 * Returns: (transfer full): the state
 *
 * Since: 0.1
 */
RegieSafetyState *
regie_dossier_dup_safety_state (RegieDossier *self,
                                RegieMethod  *method,
                                const GDate  *day,
                                const char   *language)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;
  Look look = { NULL, self, method, NULL, day, language, builder };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  look.state = regie_safety_state_new ();
  look.track = find_track (self, day);
  regie_safety_state_set_date (look.state, day);
  regie_safety_state_set_verdict (look.state, regie_dossier_get_safety_on (self, day));

  look_at_track (&look);
  take_sentence (&look,
                 g_strdup (
                   regie_translate (language,
                                    verdict_word (regie_safety_state_get_verdict (look.state)))));
  if (regie_safety_state_get_is_open (look.state))
    {
      REGIE_MODEL_FOREACH (RegieSafetyStageRecord,
                           stage,
                           regie_safety_track_get_stages (look.track))
        if (regie_entity_is_in_force (REGIE_ENTITY (stage), day))
          look_at_stage (&look, stage);
      look_at_weighing (&look);
      look_at_report (&look);
      look_at_sight (&look);
      look_at_gaps (&look);
    }
  look_at_agreements (&look);
  sentences = g_strv_builder_end (builder);
  regie_safety_state_set_sentences (look.state, (const char *const *) sentences);
  regie_safety_due_add (look.state,
                        self,
                        method,
                        regie_safety_state_get_is_open (look.state) ? look.track : NULL,
                        day,
                        language);

  return look.state;
}
