/* regie-next-steps.c: what must happen next in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-next-steps-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-handover.h>
#include <regie/regie-next-step.h>
#include <regie/regie-label.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-step-record.h>
#include <regie/regie-step.h>

#include "rules/regie-rule-facts-private.h"

typedef struct
{
  RegieMethod  *method;
  RegieDossier *dossier;
  const GDate  *day;
  const char   *language;
  GPtrArray    *steps;
  /* Paths of the records that a step follows from already. */
  GHashTable *covered;
} Plan;

/* Adds a step that follows from @record; the regisseur does it when nobody else is named. */
static RegieNextStep *
add_step (Plan        *plan,
          RegieEntity *record,
          const char  *text,
          const char  *person,
          const GDate *due,
          const char  *because)
{
  RegieNextStep *step = regie_next_step_new ();
  g_autofree char *path = regie_entity_dup_path (REGIE_ENTITY (plan->dossier), record);
  const char *evidence[] = { path, NULL };

  regie_next_step_set_text (step, text);
  regie_next_step_set_person (step, person);
  regie_next_step_set_due_date (step, due);
  regie_next_step_set_is_overdue (step, regie_rule_is_past (due, plan->day));
  regie_next_step_set_because (step, because);
  regie_next_step_set_evidence (step, evidence);
  g_hash_table_add (plan->covered, g_steal_pointer (&path));
  g_ptr_array_add (plan->steps, step);

  return step;
}

static const char *
regisseur_person (Plan *plan)
{
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (plan->dossier, plan->day);

  return regisseur == NULL ? NULL : regie_regisseur_get_person (regisseur);
}

static void
add_actions (Plan      *plan,
             RegiePlan *document)
{
  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (document))
    if (regie_rule_action_is_open (action) && regie_action_get_title (action) != NULL)
      add_step (plan,
                REGIE_ENTITY (action),
                regie_action_get_title (action),
                regie_action_get_owner (action),
                regie_action_get_due_date (action),
                regie_entity_get_id (REGIE_ENTITY (action)));
}

static void
add_safety (Plan      *plan,
            RegiePlan *document)
{
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (document);

  if (safety_plan == NULL)
    return;

  REGIE_MODEL_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_get_agreements (safety_plan))
    if (regie_entity_is_in_force (REGIE_ENTITY (agreement), plan->day) &&
        regie_safety_agreement_get_review_date (agreement) != NULL)
      {
        g_autofree char *text = regie_translate_with (plan->language,
                                                      N_ ("Test the safety agreement “{agreement}”."),
                                                      "agreement",
                                                      regie_safety_agreement_get_text (agreement),
                                                      NULL);

        add_step (plan,
                  REGIE_ENTITY (agreement),
                  text,
                  regie_safety_agreement_get_supervisor (agreement),
                  regie_safety_agreement_get_review_date (agreement),
                  regie_entity_get_id (REGIE_ENTITY (agreement)));
      }

  if (regie_safety_plan_get_next_review_date (safety_plan) != NULL)
    add_step (plan,
              REGIE_ENTITY (safety_plan),
              regie_translate (plan->language, N_ ("Look at the safety plan again with everybody in it.")),
              regisseur_person (plan),
              regie_safety_plan_get_next_review_date (safety_plan),
              regie_entity_get_id (REGIE_ENTITY (safety_plan)));
}

static gboolean
is_settled (RegiePhaseRecord *record,
            const char       *step)
{
  REGIE_MODEL_FOREACH (RegieStepRecord, done, regie_phase_record_get_steps (record))
    if (g_strcmp0 (regie_step_record_get_step (done), step) == 0)
      return regie_step_record_get_state (done) != REGIE_STEP_STATE_OPEN;

  return FALSE;
}

/* By the day that the case gave the step, or by the offset of the method. */
static gboolean
step_due (RegiePhaseRecord *record,
          RegieStep        *step,
          GDate            *due)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (step));

  REGIE_MODEL_FOREACH (RegieStepRecord, open, regie_phase_record_get_steps (record))
    if (g_strcmp0 (regie_step_record_get_step (open), id) == 0 && regie_step_record_get_due_date (open) != NULL)
      {
        *due = *regie_step_record_get_due_date (open);
        return TRUE;
      }

  if (regie_step_get_offset_days (step) == 0 || regie_phase_record_get_start_date (record) == NULL)
    return FALSE;

  *due = *regie_phase_record_get_start_date (record);
  g_date_add_days (due, regie_step_get_offset_days (step));

  return TRUE;
}

static void
add_phase_steps (Plan *plan)
{
  RegiePhaseRecord *record = regie_dossier_get_phase_on (plan->dossier, plan->day);
  RegiePhase *phase = NULL;
  gboolean unsafe = regie_dossier_get_safety_track_on (plan->dossier, plan->day) != NULL;

  if (record != NULL && regie_phase_record_get_phase (record) != NULL)
    phase = (RegiePhase *) regie_entity_find (REGIE_ENTITY (plan->method),
                                              REGIE_TYPE_PHASE,
                                              regie_phase_record_get_phase (record));
  if (phase == NULL)
    return;

  REGIE_MODEL_FOREACH (RegieStep, step, regie_phase_get_steps (phase))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (step));
      const char *text = regie_label_choose (regie_step_get_names (step), plan->language);
      GDate due;

      if (text == NULL || is_settled (record, id) || (regie_step_get_needs_unsafety (step) && !unsafe))
        continue;
      add_step (plan,
                REGIE_ENTITY (record),
                text,
                regisseur_person (plan),
                step_due (record, step, &due) ? &due : NULL,
                id);
    }
}

static void
add_meeting (Plan *plan)
{
  const GDate *next = regie_dossier_get_next_meeting_after (plan->dossier, plan->day);

  REGIE_MODEL_FOREACH (RegieMeeting, meeting, regie_dossier_get_meetings (plan->dossier))
    if (next != NULL && regie_meeting_get_date (meeting) != NULL && !regie_meeting_get_is_held (meeting) &&
        regie_meeting_get_cancelled_reason (meeting) == NULL &&
        g_date_compare (regie_meeting_get_date (meeting), next) == 0)
      {
        const char *chair = regie_meeting_get_chaired_by (meeting);

        add_step (plan,
                  REGIE_ENTITY (meeting),
                  regie_translate (plan->language, N_ ("Prepare and hold the next meeting.")),
                  chair != NULL ? chair : regisseur_person (plan),
                  next,
                  regie_entity_get_id (REGIE_ENTITY (meeting)));
        return;
      }
}

static void
add_handovers (Plan *plan)
{
  REGIE_MODEL_FOREACH (RegieHandover, handover, regie_dossier_get_handovers (plan->dossier))
    if (regie_handover_get_state (handover) == REGIE_HANDOVER_STATE_OFFERED)
      add_step (plan,
                REGIE_ENTITY (handover),
                regie_translate (plan->language, N_ ("Answer whether you take over as regisseur.")),
                regie_handover_get_receiver (handover),
                regie_handover_get_effective_date (handover),
                regie_entity_get_id (REGIE_ENTITY (handover)));
}

/* Whether every record that proves a finding has a step of its own. */
static gboolean
is_covered (Plan         *plan,
            RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  for (gsize i = 0; evidence != NULL && evidence[i] != NULL; i++)
    if (!g_hash_table_contains (plan->covered, evidence[i]))
      return FALSE;

  return evidence != NULL;
}

static void
add_resolution (Plan         *plan,
                RegieFinding *finding)
{
  RegieNextStep *step = NULL;
  g_autofree char *text = NULL;

  if (regie_finding_get_resolution (finding) == NULL ||
      regie_finding_get_severity (finding) == REGIE_SEVERITY_INFORMATION || is_covered (plan, finding))
    return;

  text = g_strconcat (regie_finding_get_sentence (finding), " ", regie_finding_get_resolution (finding), NULL);
  step = regie_next_step_new ();
  regie_next_step_set_text (step, text);
  regie_next_step_set_person (step, regisseur_person (plan));
  regie_next_step_set_because (step, regie_finding_get_code (finding));
  regie_next_step_set_evidence (step, regie_finding_get_evidence (finding));
  g_ptr_array_add (plan->steps, step);
}

static void
add_resolutions (Plan         *plan,
                 GListModel   *findings,
                 RegieSeverity severity)
{
  REGIE_MODEL_FOREACH (RegieFinding, finding, findings)
    if (regie_finding_get_severity (finding) == severity)
      add_resolution (plan, finding);
}

/* Steps with a day come first, the oldest day first; the order among others is kept. */
static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const GDate *first = regie_next_step_get_due_date (*(RegieNextStep **) a);
  const GDate *second = regie_next_step_get_due_date (*(RegieNextStep **) b);

  if (first == NULL || second == NULL)
    return (first == NULL) - (second == NULL);

  return g_date_compare (first, second);
}

static void
name_people (Plan *plan)
{
  for (guint i = 0; i < plan->steps->len; i++)
    {
      RegieNextStep *step = plan->steps->pdata[i];
      const char *id = regie_next_step_get_person (step);
      RegiePerson *person = id == NULL ? NULL : regie_dossier_get_person (plan->dossier, id);
      g_autofree char *name = person == NULL ? NULL : regie_person_dup_name (person);

      regie_next_step_set_person_name (step, name);
    }
}

GListModel *
regie_next_steps_list (RegieMethod  *method,
                       RegieDossier *dossier,
                       const GDate  *day,
                       const char   *language,
                       GListModel   *findings)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();
  g_autoptr (GHashTable) covered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Plan plan = { method, dossier, day, language, steps, covered };
  RegiePlan *document = regie_dossier_get_plan (dossier);

  if (regie_dossier_is_open (dossier, day))
    {
      if (document != NULL && regie_rule_plan_is_binding (document))
        {
          add_actions (&plan, document);
          add_safety (&plan, document);
        }
      add_meeting (&plan);
      add_handovers (&plan);
      add_phase_steps (&plan);
    }
  add_resolutions (&plan, findings, REGIE_SEVERITY_ERROR);
  add_resolutions (&plan, findings, REGIE_SEVERITY_WARNING);

  g_ptr_array_sort (steps, compare_steps);
  name_people (&plan);

  return G_LIST_MODEL (regie_list_new_take (REGIE_TYPE_NEXT_STEP, (RegieEntity **) steps->pdata, steps->len));
}
