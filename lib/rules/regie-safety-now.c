/* regie-safety-now.c: how the work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-now.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-gap.h>
#include <regie/regie-safety-work.h>
#include <regie/regie-weigh.h>

#include "model/regie-model-items-private.h"
#include "rules/regie-rules-safety-private.h"
#include "rules/regie-safety-due-private.h"

typedef struct
{
  RegieSafetyState      *state;
  RegieDossier          *dossier;
  RegieMethod           *method;
  const GDate           *day;
  const char            *language;
  GStrvBuilder          *sentences;
  RegieSafetyTrack      *track;
  RegieSafetyTrackState *about;
} Look;

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
  REGIE_ITEMS_FOREACH (RegieOrganisation, organisation, regie_dossier_peek_organisations (dossier))
    if (g_strcmp0 (REGIE_ID (organisation), id) == 0 &&
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
look_at_verdict (Look *look)
{
  take_sentence (look,
                 g_strdup (
                   regie_translate (look->language,
                                    verdict_word (regie_safety_state_get_verdict (look->state)))));
}

/* What of the track goes on, or how it ended. */
static void
look_at_course (Look     *look,
                gboolean  is_first)
{
  gboolean is_open = regie_safety_track_state_get_is_open (look->about);
  const GDate *opened = regie_safety_track_get_opened_date (look->track);
  const GDate *told = is_open ? opened : regie_safety_track_get_closed_date (look->track);
  g_autofree char *date = told == NULL ? g_strdup ("") : regie_dup_date (look->language, told);
  const char *sentence = N_ ("Work on safety was closed on {date}.");

  if (is_open && opened == NULL)
    sentence = is_first ? N_ ("Work on safety goes on, it is not known since when.")
                        : N_ ("Other work on safety goes on, it is not known since when.");
  else if (is_open)
    sentence = is_first ? N_ ("Work on safety goes on since {date}.")
                        : N_ ("Other work on safety goes on since {date}.");

  take_sentence (look, regie_translate_with (look->language, sentence, "date", date, NULL));
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

  regie_safety_track_state_add_stage (look->about, copy);
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

  regie_safety_track_state_set_weighing (look->about, REGIE_ID (weighing));
  regie_safety_track_state_set_outcome (look->about,
                                        regie_rule_get_outcome (look->method, weighing));
  result = regie_method_weigh (look->method, weighing, look->language, NULL);
  if (result == NULL)
    return;

  regie_safety_track_state_set_next_question (look->about,
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
  RegieSafetyReport *report = regie_rule_get_last_report (look->track, look->day);
  const char *responsible = NULL;
  g_autofree char *date = NULL;

  if (report == NULL)
    return;

  responsible = regie_safety_report_get_responsible (report);
  regie_safety_track_state_set_reported_date (look->about, regie_safety_report_get_date (report));
  regie_safety_track_state_set_responsible (look->about, responsible);
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

  regie_safety_track_state_set_sight_person (look->about, regie_safety_sight_get_person (sight));
  regie_safety_track_state_set_sight_organisation (look->about,
                                                   regie_safety_sight_get_organisation (sight));
  regie_safety_track_state_set_sight_since (look->about, regie_safety_sight_get_start_date (sight));
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

  REGIE_ITEMS_FOREACH (RegieSafetyGap, gap, regie_list_get_items (gaps))
    {
      g_autofree char *first =
        regie_dup_date (look->language, regie_safety_gap_get_start_date (gap));
      g_autofree char *last = regie_dup_date (look->language, regie_safety_gap_get_end_date (gap));

      regie_safety_track_state_add_gap (look->about, gap);
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

static void
look_at_track (Look             *look,
               RegieSafetyTrack *track,
               gboolean          is_first)
{
  g_autoptr(RegieSafetyTrackState) about = regie_safety_track_state_new ();
  gboolean is_open = regie_safety_track_is_open (track, look->day);

  look->track = track;
  look->about = about;
  regie_safety_track_state_set_track (about, REGIE_ID (track));
  regie_safety_track_state_set_is_open (about, is_open);
  regie_safety_track_state_set_opened_date (about, regie_safety_track_get_opened_date (track));
  regie_safety_track_state_set_verdict (about, regie_safety_track_get_verdict (track));
  regie_safety_state_add_track (look->state, about);
  look_at_course (look, is_first);
  if (is_first)
    look_at_verdict (look);
  if (!is_open)
    return;

  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    if (regie_record_is_in_force (stage, look->day))
      look_at_stage (look, stage);
  look_at_weighing (look);
  look_at_report (look);
  look_at_sight (look);
  look_at_gaps (look);
}

/* The tracks that are open, or else the one that was closed last. */
static void
look_at_tracks (Look      *look,
                GPtrArray *open)
{
  RegieSafetyTrack *closed = regie_rule_get_closed_track (look->dossier, look->day);

  regie_safety_state_set_is_open (look->state, open->len > 0);
  for (guint i = 0; i < open->len; i++)
    look_at_track (look, open->pdata[i], i == 0);
  if (open->len > 0)
    return;

  if (closed != NULL)
    {
      look_at_track (look, closed, TRUE);
      return;
    }
  take_sentence (look,
                 g_strdup (
                   regie_translate (look->language, N_ ("There was never work on safety."))));
  look_at_verdict (look);
}

/**
 * regie_dossier_dup_safety_state:
 * @self: a dossier
 * @method: method by which people work
 * @day: day as of which it is asked
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells how the work on safety stands on a day: of every track that is open the stages, the last
 * weighing, Veilig Thuis and who holds sight on safety, and over all of them what must be decided
 * or done, the most urgent first. First come the errors that a review finds about safety, a report
 * that was not made before all others, then what has a day, the oldest day first, then the rest.
 * What is to be done in a track is asked of whoever holds sight on safety in it.
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
  g_autoptr(GPtrArray) tracks = NULL;
  g_auto(GStrv) sentences = NULL;
  Look look = { NULL, self, method, day, language, builder, NULL, NULL };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  look.state = regie_safety_state_new ();
  regie_safety_state_set_date (look.state, day);
  regie_safety_state_set_verdict (look.state, regie_dossier_get_safety_on (self, day));
  tracks = regie_rule_list_tracks (self, method, day);
  look_at_tracks (&look, tracks);
  look_at_agreements (&look);
  sentences = g_strv_builder_end (builder);
  regie_safety_state_set_sentences (look.state, (const char *const *) sentences);
  regie_safety_due_add (look.state, self, method, tracks, day, language);

  return look.state;
}
