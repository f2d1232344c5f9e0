/* regie-countables-course.c: phases, stages, terms and escalations as what is counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-countables-private.h"

#include <regie/regie-escalation.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-safety-stage-record.h>
#include <regie/regie-safety-stage.h>
#include <regie/regie-safety-track.h>

#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* Phases */

static void
walk_phases (RegieDossier     *dossier,
             RegieCountedFunc  func,
             gpointer          data)
{
  regie_counted_walk_list (dossier, regie_dossier_get_phases (dossier), func, data);
}

static const GDate *
get_phase_start (const RegieCounted *one)
{
  return regie_phase_record_get_start_date (REGIE_PHASE_RECORD (one->record));
}

static const GDate *
get_phase_end (const RegieCounted *one)
{
  return regie_phase_record_get_end_date (REGIE_PHASE_RECORD (one->record));
}

static void
find_phase (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  const char *phase = regie_phase_record_get_phase (REGIE_PHASE_RECORD (one->record));

  if (phase != NULL)
    regie_fact_tell_code (result, phase);
}

static void
find_skipped (const RegieCounted *one,
              const GDate        *day,
              RegieFactResult    *result)
{
  regie_fact_tell_truth (result, regie_phase_record_get_skipped (REGIE_PHASE_RECORD (one->record)));
}

/* Of what ended, the day is that of the end; of what stands, the day that is asked for. */
static void
find_phase_days (const RegieCounted *one,
                 const GDate        *day,
                 RegieFactResult    *result)
{
  regie_counted_tell_days (result, get_phase_start (one), day);
}

static const RegieMoment phase_moments[] = {
  { "start", get_phase_start, NULL },
  { "end", get_phase_end, NULL },
  { "last-day", NULL, regie_counted_is_in_force },
};

static const char *const period_moment_ids[] = { "start", "end", "last-day", NULL };

static const RegieCountedFact phase_facts[] = {
  {
    .id = "phase",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("Which phase"),
    .explanation = N_ ("Which phase of the method it was, by id."),
    .of = regie_phase_get_type,
    .find = find_phase,
  },
  {
    .id = "skipped",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The phase was skipped"),
    .explanation = N_ ("Whether the phase was passed over, with a reason."),
    .find = find_skipped,
  },
  {
    .id = "days",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since it began"),
    .explanation = N_ ("How many days lie between the beginning and the day; 0 when both are one."),
    .find = find_phase_days,
  },
};

const RegieCountableRow regie_countable_phase = {
  .moment_ids = period_moment_ids,
  .moments = phase_moments,
  .n_moments = G_N_ELEMENTS (phase_moments),
  .facts = phase_facts,
  .n_facts = G_N_ELEMENTS (phase_facts),
  .walk = walk_phases,
};

/* Stages of the work on safety */

static void
walk_stages (RegieDossier     *dossier,
             RegieCountedFunc  func,
             gpointer          data)
{
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (dossier))
    regie_counted_walk_list (dossier, regie_safety_track_get_stages (track), func, data);
}

static const GDate *
get_stage_start (const RegieCounted *one)
{
  return regie_safety_stage_record_get_start_date (REGIE_SAFETY_STAGE_RECORD (one->record));
}

static const GDate *
get_stage_end (const RegieCounted *one)
{
  return regie_safety_stage_record_get_end_date (REGIE_SAFETY_STAGE_RECORD (one->record));
}

static void
find_stage (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  const char *stage = regie_safety_stage_record_get_stage (REGIE_SAFETY_STAGE_RECORD (one->record));

  if (stage != NULL)
    regie_fact_tell_code (result, stage);
}

static void
find_stage_days (const RegieCounted *one,
                 const GDate        *day,
                 RegieFactResult    *result)
{
  regie_counted_tell_days (result, get_stage_start (one), day);
}

static const RegieMoment stage_moments[] = {
  { "start", get_stage_start, NULL },
  { "end", get_stage_end, NULL },
  { "last-day", NULL, regie_counted_is_in_force },
};

static const RegieCountedFact stage_facts[] = {
  {
    .id = "stage",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("Which stage"),
    .explanation = N_ ("Which stage of the work on safety it was, by id."),
    .of = regie_safety_stage_get_type,
    .find = find_stage,
  },
  {
    .id = "days",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since it began"),
    .explanation = N_ ("How many days lie between the beginning and the day; 0 when both are one."),
    .find = find_stage_days,
  },
};

const RegieCountableRow regie_countable_stage = {
  .moment_ids = period_moment_ids,
  .moments = stage_moments,
  .n_moments = G_N_ELEMENTS (stage_moments),
  .facts = stage_facts,
  .n_facts = G_N_ELEMENTS (stage_facts),
  .walk = walk_stages,
};

/* Terms of the regisseur */

static void
walk_terms (RegieDossier     *dossier,
            RegieCountedFunc  func,
            gpointer          data)
{
  regie_counted_walk_list (dossier, regie_dossier_get_regisseurs (dossier), func, data);
}

static const GDate *
get_term_start (const RegieCounted *one)
{
  return regie_regisseur_get_start_date (REGIE_REGISSEUR (one->record));
}

static const GDate *
get_term_end (const RegieCounted *one)
{
  return regie_regisseur_get_end_date (REGIE_REGISSEUR (one->record));
}

static void
find_primary (const RegieCounted *one,
              const GDate        *day,
              RegieFactResult    *result)
{
  regie_fact_tell_truth (result, regie_regisseur_get_is_primary (REGIE_REGISSEUR (one->record)));
}

static void
find_term_trained (const RegieCounted *one,
                   const GDate        *day,
                   RegieFactResult    *result)
{
  RegieAnswer trained = regie_regisseur_get_trained (REGIE_REGISSEUR (one->record));

  if (trained != REGIE_ANSWER_UNKNOWN)
    regie_fact_tell_truth (result, trained == REGIE_ANSWER_YES);
}

static void
find_term_days (const RegieCounted *one,
                const GDate        *day,
                RegieFactResult    *result)
{
  regie_counted_tell_days (result, get_term_start (one), day);
}

static const RegieMoment term_moments[] = {
  { "start", get_term_start, NULL },
  { "end", get_term_end, NULL },
  { "last-day", NULL, regie_counted_is_in_force },
};

static const RegieCountedFact term_facts[] = {
  {
    .id = "primary",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The regisseur of the case"),
    .explanation = N_ ("Whether it is the term of the one regisseur, and not of somebody beside."),
    .find = find_primary,
  },
  {
    .id = "trained",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Trained in the method"),
    .explanation = N_ ("Whether the regisseur was trained. Unknown while nobody recorded it."),
    .find = find_term_trained,
  },
  {
    .id = "days",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since it began"),
    .explanation = N_ ("How many days lie between the beginning and the day; 0 when both are one."),
    .find = find_term_days,
  },
};

const RegieCountableRow regie_countable_term = {
  .moment_ids = period_moment_ids,
  .moments = term_moments,
  .n_moments = G_N_ELEMENTS (term_moments),
  .facts = term_facts,
  .n_facts = G_N_ELEMENTS (term_facts),
  .walk = walk_terms,
};

/* Escalations */

static void
walk_escalations (RegieDossier     *dossier,
                  RegieCountedFunc  func,
                  gpointer          data)
{
  regie_counted_walk_list (dossier, regie_dossier_get_escalations (dossier), func, data);
}

static const GDate *
get_escalation_opened (const RegieCounted *one)
{
  return regie_escalation_get_opened_date (REGIE_ESCALATION (one->record));
}

static const GDate *
get_escalation_solved (const RegieCounted *one)
{
  RegieEscalation *escalation = REGIE_ESCALATION (one->record);

  return regie_escalation_get_state (escalation) == REGIE_ESCALATION_STATE_SOLVED
           ? regie_escalation_get_solved_date (escalation)
           : NULL;
}

static RegieEscalation *
find_by_id (RegieDossier *dossier,
            const char   *id)
{
  REGIE_ITEMS_FOREACH (RegieEscalation, escalation, regie_dossier_peek_escalations (dossier))
    if (g_strcmp0 (REGIE_ID (escalation), id) == 0)
      return escalation;

  return NULL;
}

static void
find_first (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  regie_fact_tell_truth (result,
                         regie_escalation_get_previous (REGIE_ESCALATION (one->record)) == NULL);
}

/* From the first rung: what was passed on is one problem. Records that name each other in a circle
 * are followed no further than there are records. */
static void
find_escalation_days (const RegieCounted *one,
                      const GDate        *day,
                      RegieFactResult    *result)
{
  const RegieItems *all = regie_dossier_peek_escalations (one->dossier);
  RegieEscalation *first = REGIE_ESCALATION (one->record);

  for (guint i = 0; i < regie_items_get_length (all); i++)
    {
      const char *previous = regie_escalation_get_previous (first);
      RegieEscalation *before = previous == NULL ? NULL : find_by_id (one->dossier, previous);

      if (before == NULL)
        break;
      first = before;
    }

  regie_counted_tell_days (result, regie_escalation_get_opened_date (first), day);
}

static const RegieMoment escalation_moments[] = {
  { "opened", get_escalation_opened, NULL },
  { "solved", get_escalation_solved, NULL },
};

static const char *const escalation_moment_ids[] = { "opened", "solved", NULL };

static const RegieCountedFact escalation_facts[] = {
  {
    .id = "first",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The first of its problem"),
    .explanation = N_ ("Whether it was not passed on from another rung of the ladder."),
    .find = find_first,
  },
  {
    .id = "days",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since the problem was first escalated"),
    .explanation = N_ (
      "How many days lie between the day on which it was opened on its first rung and the day."),
    .find = find_escalation_days,
  },
};

const RegieCountableRow regie_countable_escalation = {
  .moment_ids = escalation_moment_ids,
  .moments = escalation_moments,
  .n_moments = G_N_ELEMENTS (escalation_moments),
  .facts = escalation_facts,
  .n_facts = G_N_ELEMENTS (escalation_facts),
  .walk = walk_escalations,
};
