/* generate-direction.c: who directs, how heavily, and through which phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

#define LONG_CASE 200

static void
add_term (Story      *story,
          const char *person,
          Day         first,
          Day         last)
{
  g_autoptr(RegieRegisseur) term = regie_regisseur_new ();

  story_give_id (story, term, "reg");
  regie_regisseur_set_person (term, person);
  regie_regisseur_set_form (term, REGIE_REGISSEUR_FORM_CASE);
  regie_regisseur_set_is_primary (term, TRUE);
  regie_regisseur_set_level (term, "case");
  regie_regisseur_set_start_date (term, story_date (story, first));
  if (last != NEVER)
    regie_regisseur_set_end_date (term, story_date (story, last));
  regie_regisseur_set_preferred_by_household (term,
                                              story_chance (story, 80) ? REGIE_ANSWER_YES
                                                                       : REGIE_ANSWER_UNKNOWN);
  regie_regisseur_set_appointed_by (term, story_pick_person (story, story->speakers));
  regie_regisseur_set_told_date (term, story_date (story, first));
  regie_dossier_add_regisseur (story->dossier, term);
}

static void
add_handover (Story      *story,
              const char *receiver,
              Day         day)
{
  static const char *const done[] = {
    "introduced", "dossier-read", "open-actions", "sight-on-safety", "people-told", NULL,
  };
  g_autoptr(RegieHandover) handover = regie_handover_new ();

  story_give_id (story, handover, "ho");
  regie_handover_set_giver (handover, story->regisseur);
  regie_handover_set_receiver (handover, receiver);
  regie_handover_set_state (handover, REGIE_HANDOVER_STATE_ACCEPTED);
  regie_handover_set_offered_date (handover, story_date (story, day - 21));
  regie_handover_set_answered_date (handover, story_date (story, day - 14));
  regie_handover_set_effective_date (handover, story_date (story, day));
  regie_handover_set_reason (handover, story_pick (story, &generate_handover_reasons));
  regie_handover_set_checklist (handover, done);
  regie_handover_set_told_date (handover, story_date (story, day - 7));
  regie_dossier_add_handover (story->dossier, handover);
}

static void
write_terms (Story *story)
{
  Day changes = story->execution + story_between (story, LONG_CASE / 2, LONG_CASE);
  const char *other = story_pick_person (story, story->professionals);

  if (!story_knows (story, story->intake))
    return;
  if (!story_knows (story, changes) || g_str_equal (other, story->regisseur) ||
      !story_chance (story, 30))
    {
      add_term (story, story->regisseur, story->intake, story->closed);
      return;
    }

  add_term (story, story->regisseur, story->intake, changes - 1);
  add_handover (story, other, changes);
  add_term (story, other, changes, story->closed);
  story->regisseur = other;
}

/* What the household says before the level is chosen. */
static void
write_appraisal (Story *story,
                 Day    day)
{
  g_autoptr(RegieAppraisal) appraisal = regie_appraisal_new ();

  story_give_id (story, appraisal, "ap");
  regie_appraisal_set_date (appraisal, story_date (story, day));
  regie_appraisal_set_by (appraisal, story->regisseur);
  regie_appraisal_set_accepts_help (appraisal, REGIE_ANSWER_YES);
  regie_appraisal_set_wishes_support (appraisal, REGIE_ANSWER_YES);
  regie_appraisal_set_wishes_to_direct (appraisal, REGIE_ANSWER_NO);
  regie_appraisal_set_can_direct (appraisal, REGIE_ANSWER_NO);
  regie_appraisal_set_court_measure (appraisal, REGIE_ANSWER_NO);
  regie_appraisal_set_needs_budget (appraisal, REGIE_ANSWER_NO);
  regie_dossier_add_appraisal (story->dossier, appraisal);
}

/* The criterion on which the level was chosen, with what was said last. */
static void
add_answer (Story                  *story,
            RegieDirectionDecision *decision)
{
  g_autoptr(RegieCriterionAnswer) answer = regie_criterion_answer_new ();
  guint n_appraisals = g_list_model_get_n_items (regie_dossier_get_appraisals (story->dossier));
  g_autofree char *path = g_strdup_printf ("appraisals[%u]", n_appraisals - 1);
  const char *evidence[] = { path, NULL };

  regie_criterion_answer_set_level (answer, "case");
  regie_criterion_answer_set_criterion (answer, "case-wish");
  regie_criterion_answer_set_depth (answer, 1);
  regie_criterion_answer_set_fact (answer, "wishes-support");
  regie_criterion_answer_set_answer (answer, REGIE_ANSWER_YES);
  regie_criterion_answer_set_value (answer, "yes");
  regie_criterion_answer_set_sentence (
    answer, "Wil het huishouden hulp bij het afstemmen? Ja. Wens om hulp bij het afstemmen: ja.");
  regie_criterion_answer_set_evidence (answer, evidence);
  regie_direction_decision_add_answer (decision, answer);
}

static void
write_decision (Story      *story,
                Day         day,
                const char *level)
{
  g_autoptr(RegieDirectionDecision) decision = regie_direction_decision_new ();

  story_give_id (story, decision, "dd");
  regie_direction_decision_set_date (decision, story_date (story, day));
  regie_direction_decision_set_level (decision, level);
  regie_direction_decision_set_advised_level (decision, level);
  regie_direction_decision_set_regiekaart (decision, "voorbeeld-nl");
  regie_direction_decision_set_regiekaart_version (decision, "2026.1");
  regie_direction_decision_set_reason (decision, story_pick (story, &generate_reasons));
  regie_direction_decision_set_decided_by (decision, story->regisseur);
  regie_direction_decision_set_consulted (decision, story_some (story, story->professionals, 2));
  regie_direction_decision_set_next_check_date (decision, story_date (story, day + 90));
  write_appraisal (story, day);
  add_answer (story, decision);
  regie_dossier_add_direction_decision (story->dossier, decision);
}

/* The mandate on which the regisseur of the day scales. */
static void
write_mandate (Story          *story,
               RegieScaleMove *move)
{
  g_autoptr(RegieMandate) mandate = regie_mandate_new ();

  story_give_id (story, mandate, "md");
  regie_mandate_set_person (mandate, story->regisseur);
  regie_mandate_set_subject (mandate, REGIE_MANDATE_SUBJECT_SCALING);
  regie_mandate_set_decision_reference (mandate,
                                        "Mandaatbesluit regie, onderdeel op- en afschaling");
  regie_mandate_set_start_date (mandate, regie_scale_move_get_date (move));
  regie_dossier_add_mandate (story->dossier, mandate);
  regie_scale_move_set_mandate (move, regie_entity_get_id (REGIE_ENTITY (mandate)));
}

static void
write_scale_move (Story *story,
                  Day    day)
{
  g_autoptr(RegieScaleMove) move = regie_scale_move_new ();

  story_give_id (story, move, "sm");
  regie_scale_move_set_date (move, story_date (story, day));
  regie_scale_move_set_direction (move, REGIE_SCALE_DIRECTION_UP);
  regie_scale_move_set_old_level (move, "case");
  regie_scale_move_set_new_level (move, "process");
  regie_scale_move_set_reason (move, story_pick (story, &generate_changes));
  regie_scale_move_set_decided_by (move, story->regisseur);
  write_mandate (story, move);
  regie_scale_move_set_household_informed_date (move, story_date (story, day));
  regie_scale_move_set_next_check_date (move, story_date (story, day + 42));
  regie_dossier_add_scale_move (story->dossier, move);
}

static void
write_escalation (Story *story,
                  Day    day)
{
  g_autoptr(RegieEscalation) escalation = regie_escalation_new ();
  Day solved = day + story_between (story, 5, 60);

  story_give_id (story, escalation, "es");
  regie_escalation_set_opened_date (escalation, story_date (story, day));
  regie_escalation_set_rung (escalation, "municipal-table");
  regie_escalation_set_reason (escalation, story_pick (story, &generate_changes));
  regie_escalation_set_opened_by (escalation, story->regisseur);
  regie_escalation_set_asked_of (escalation, "Doorbraaktafel gemeente");
  if (story_knows (story, solved))
    {
      regie_escalation_set_state (escalation, REGIE_ESCALATION_STATE_SOLVED);
      regie_escalation_set_solved_date (escalation, story_date (story, solved));
      regie_escalation_set_solution (escalation, story_pick (story, &generate_decisions));
      regie_escalation_set_solved_by (escalation, story_pick_person (story, story->professionals));
    }
  regie_dossier_add_escalation (story->dossier, escalation);
}

void
story_write_direction (Story *story)
{
  Day day = story->execution + story_between (story, 40, 160);

  write_terms (story);
  if (story_knows (story, story->preparation))
    write_decision (story, story->preparation, "case");
  if (story->variant != STORY_HEAVY || !story_knows (story, day))
    return;

  if (story_chance (story, 40))
    {
      write_scale_move (story, day);
      write_decision (story, day, "process");
    }
  if (story_chance (story, 35))
    write_escalation (story, day);
}

/* How many steps the edition gives to each phase. */
static const struct
{
  const char *phase;
  guint n_steps;
} phases[] = {
  { "1", 3 }, { "2", 7 }, { "3a", 4 }, { "3b", 8 }, { "4", 4 }, { "5", 4 }, { "6", 5 },
};

enum
{
  REGISTRATION,
  INTAKE,
  PREPARATION,
  START,
  EXECUTION,
  EVALUATION,
  CLOSURE
};

static void
add_step (Story            *story,
          RegiePhaseRecord *record,
          guint             phase,
          guint             number,
          Day               first,
          Day               end)
{
  g_autoptr(RegieStepRecord) step = regie_step_record_new ();
  Day day = story_between (story, first, end);
  char id[16];

  g_snprintf (id, sizeof id, "%s.%u", phases[phase].phase, number);
  story_give_id (story, step, "step");
  regie_step_record_set_step (step, id);
  if (story_knows (story, day) && !story_chance (story, 3))
    {
      regie_step_record_set_state (step, REGIE_STEP_STATE_DONE);
      regie_step_record_set_date (step, story_date (story, day));
      regie_step_record_set_done_by (step,
                                     phase == REGISTRATION ? story->registrar : story->regisseur);
    }
  regie_phase_record_add_step (record, step);
}

/* The last day of a phase is the day before the next one begins. */
static void
add_phase (Story *story,
           guint  phase,
           Day    first,
           Day    next)
{
  g_autoptr(RegiePhaseRecord) record = regie_phase_record_new ();
  gboolean ended = next != NEVER && story_knows (story, next);
  Day last = ended ? MAX (first, next - 1) : first + 28;

  if (!story_knows (story, first))
    return;

  story_give_id (story, record, "ph");
  regie_phase_record_set_phase (record, phases[phase].phase);
  regie_phase_record_set_start_date (record, story_date (story, first));
  if (ended)
    {
      regie_phase_record_set_end_date (record, story_date (story, last));
      regie_phase_record_set_outcome (record, story_pick (story, &generate_outcomes));
      regie_phase_record_set_decided_by (record,
                                         phase == REGISTRATION ? story->registrar
                                                               : story->regisseur);
    }
  for (guint i = 1; i <= phases[phase].n_steps; i++)
    add_step (story, record, phase, i, first, last);
  regie_dossier_add_phase (story->dossier, record);
}

#define CLOSURE_DAYS    14
#define EVALUATION_DAYS 4

static Day
get_evaluation (const Story *story)
{
  return story->closed == NEVER ? NEVER : story->closed - CLOSURE_DAYS - EVALUATION_DAYS;
}

/* A case is evaluated before it is closed, as it should; now and then that is forgotten. */
static void
write_end (Story *story,
           Day    first)
{
  Day evaluation = get_evaluation (story);
  Day closure = story->closed == NEVER ? NEVER : story->closed - CLOSURE_DAYS;
  gboolean forgotten = story_chance (story, 10);

  add_phase (story, EXECUTION, first, forgotten ? closure : evaluation);
  if (story->closed == NEVER)
    return;
  if (!forgotten)
    add_phase (story, EVALUATION, evaluation, closure);
  add_phase (story, CLOSURE, closure, story->closed);
}

/* After the start, execution and evaluation take turns. */
void
story_write_phases (Story *story)
{
  Day end = get_evaluation (story);
  Day first = story->execution;
  guint step = story->profile == GENERATE_LARGEST ? 6 : 3;

  add_phase (story, REGISTRATION, story->opened, story->intake);
  add_phase (story, INTAKE, story->intake, story->preparation);
  add_phase (story, PREPARATION, story->preparation, story->start);
  add_phase (story, START, story->start, story->execution);

  for (guint i = step - 1; i < story->progress->len; i += step)
    {
      Day day = g_array_index (story->progress, Day, i);

      if (day <= first || day + EVALUATION_DAYS >= end || !story_knows (story, day))
        break;
      add_phase (story, EXECUTION, first, day);
      add_phase (story, EVALUATION, day, day + EVALUATION_DAYS);
      first = day + EVALUATION_DAYS;
    }
  write_end (story, first);
}
