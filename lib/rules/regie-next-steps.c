/* regie-next-steps.c: what must happen next in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-next-steps-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-handover.h>
#include <regie/regie-label.h>
#include <regie/regie-meetings.h>
#include <regie/regie-next-step.h>
#include <regie/regie-plan-question.h>
#include <regie/regie-regisseur-days.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-safety-agreement.h>

#include "base/regie-hash-private.h"
#include "base/regie-index-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-phase-graph-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

typedef struct
{
  RegieMethod  *method;
  RegieDossier *dossier;
  RegieIndex   *index;
  const GDate  *day;
  const char   *language;
  /* Who sees to what nobody else is named for. */
  const char *regisseur;
  GPtrArray  *steps;
  /* Paths of the records that are a task, and so have a step of their own. */
  GHashTable *tasks;
} Work;

static RegieNextStepKind
kind_of (RegieEntity *record)
{
  if (REGIE_IS_ACTION (record))
    return REGIE_NEXT_STEP_KIND_ACTION;
  if (REGIE_IS_SAFETY_AGREEMENT (record))
    return REGIE_NEXT_STEP_KIND_AGREEMENT;
  if (REGIE_IS_SAFETY_PLAN (record))
    return REGIE_NEXT_STEP_KIND_SAFETY;
  if (REGIE_IS_PHASE_RECORD (record))
    return REGIE_NEXT_STEP_KIND_PHASE_STEP;
  if (REGIE_IS_HANDOVER (record))
    return REGIE_NEXT_STEP_KIND_HANDOVER;

  /* A meeting, or the plan that names its day. */
  return REGIE_NEXT_STEP_KIND_MEETING;
}

/* Adds a step that follows from @record. */
static RegieNextStep *
add_step (Work        *work,
          RegieEntity *record,
          const char  *text,
          const char  *person,
          const GDate *due,
          const char  *because)
{
  RegieNextStep *step = regie_next_step_new ();
  g_autofree char *path = regie_index_dup_path (work->index, record);
  const char *evidence[] = { path, NULL };

  regie_next_step_set_kind (step, kind_of (record));
  regie_next_step_set_text (step, text);
  regie_next_step_set_person (step, person);
  regie_next_step_set_due_date (step, due);
  regie_next_step_set_is_overdue (step, regie_rule_is_past (due, work->day));
  regie_next_step_set_because (step, because);
  regie_next_step_set_evidence (step, evidence);
  g_ptr_array_add (work->steps, step);

  return step;
}

/* Adds the step that a record is. */
static void
add_task (Work        *work,
          RegieEntity *record,
          const char  *text,
          const char  *person,
          const GDate *due)
{
  RegieNextStep *step = add_step (work, record, text, person, due, REGIE_ID (record));

  g_hash_table_add (work->tasks, g_strdup (regie_next_step_get_evidence (step)[0]));
}

static const char *
or_regisseur (Work       *work,
              const char *person)
{
  return person != NULL ? person : work->regisseur;
}

/* An action that nobody owns is first of all a question to the regisseur. */
static char *
dup_action_text (Work        *work,
                 RegieAction *action)
{
  const char *title = regie_action_get_title (action);
  const char *reason = regie_action_get_blocked_reason (action);
  g_autofree char *quote = NULL;

  if (regie_action_get_owner (action) == NULL)
    {
      quote = regie_rule_dup_quote (REGIE_ENTITY (action), title);
      return regie_translate_with (work->language,
                                   N_ ("Agree who does {action}."),
                                   "action",
                                   quote,
                                   NULL);
    }
  if (regie_action_get_status (action) == REGIE_ACTION_STATUS_BLOCKED && regie_is_said (reason))
    {
      quote = regie_rule_dup_quote (REGIE_ENTITY (action), reason);
      return regie_translate_with (work->language,
                                   N_ ("{action} (stuck: {reason})"),
                                   "action",
                                   title,
                                   "reason",
                                   quote,
                                   NULL);
    }

  return g_strdup (title);
}

static void
add_actions (Work      *work,
             RegiePlan *plan)
{
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (regie_action_is_open (action) && regie_is_said (regie_action_get_title (action)))
      {
        g_autofree char *text = dup_action_text (work, action);

        add_task (work,
                  REGIE_ENTITY (action),
                  text,
                  or_regisseur (work, regie_action_get_owner (action)),
                  regie_action_get_due_date (action));
      }
}

static const char *
get_question_text (RegiePlanQuestion *question)
{
  switch (regie_plan_question_get_kind (question))
    {
    case REGIE_PLAN_QUESTION_KIND_ANSWER:
      return N_ ("Say what you think of the plan.");
    case REGIE_PLAN_QUESTION_KIND_SIGN:
      return N_ ("Sign the part of the plan on safety.");
    case REGIE_PLAN_QUESTION_KIND_UNKNOWN:
      break;
    }

  g_assert_not_reached ();
}

/* Of a plan in force is told who has not answered or signed; a draft is still being talked
 * about. */
static void
add_questions (Work *work)
{
  RegiePlan *plan = regie_dossier_get_plan (work->dossier);
  g_autoptr(GListModel) questions = NULL;

  if (plan == NULL || plan != regie_rule_get_working_plan (work->dossier, work->day))
    return;

  questions = regie_plan_list_questions (plan, work->dossier, work->method, work->day);
  REGIE_ITEMS_FOREACH (RegiePlanQuestion, question, regie_list_get_items (questions))
    {
      RegieNextStep *step =
        add_step (work,
                  REGIE_ENTITY (plan),
                  regie_translate (work->language, get_question_text (question)),
                  regie_plan_question_get_person (question),
                  NULL,
                  REGIE_ID (plan));

      regie_next_step_set_kind (step, REGIE_NEXT_STEP_KIND_ANSWER);
    }
}

/* Whoever was absent confirms before they do it, also what stands in a draft. */
static void
add_confirmations (Work *work)
{
  RegiePlan *plan = regie_dossier_get_plan (work->dossier);
  g_autoptr(GListModel) unconfirmed = NULL;

  if (plan == NULL)
    return;

  unconfirmed = regie_dossier_list_unconfirmed_actions (work->dossier, plan);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_list_get_items (unconfirmed))
    {
      g_autofree char *quote =
        regie_rule_dup_quote (REGIE_ENTITY (action), regie_action_get_title (action));
      g_autofree char *text = regie_translate_with (work->language,
                                                    N_ ("Tell whether you will do {action}."),
                                                    "action",
                                                    quote,
                                                    NULL);

      add_step (work,
                REGIE_ENTITY (action),
                text,
                regie_action_get_owner (action),
                regie_action_get_due_date (action),
                REGIE_ID (action));
    }
}

static void
add_agreement (Work                 *work,
               RegieSafetyAgreement *agreement)
{
  const GDate *due = regie_safety_agreement_get_review_date (agreement);
  g_autofree char *quote = NULL;
  g_autofree char *text = NULL;

  if (due == NULL || !regie_record_is_in_force (agreement, work->day))
    return;

  quote =
    regie_rule_dup_quote (REGIE_ENTITY (agreement), regie_safety_agreement_get_text (agreement));
  text = regie_translate_with (work->language,
                               N_ ("Check whether this safety agreement works: {agreement}."),
                               "agreement",
                               quote,
                               NULL);
  add_task (work,
            REGIE_ENTITY (agreement),
            text,
            or_regisseur (work, regie_safety_agreement_get_supervisor (agreement)),
            due);
}

static void
add_safety (Work *work)
{
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (work->dossier, work->day);

  if (plan == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    add_agreement (work, agreement);

  if (regie_safety_plan_get_next_review_date (plan) != NULL)
    add_task (
      work,
      REGIE_ENTITY (plan),
      regie_translate (work->language,
                       N_ ("Look at the safety plan again, with everybody who has a part in it.")),
      work->regisseur,
      regie_safety_plan_get_next_review_date (plan));
}

static const char *
find_regisseur (Work               *work,
                RegieRegisseurForm  form)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (work->dossier))
    if (regie_regisseur_get_form (term) == form && regie_record_is_in_force (term, work->day))
      return regie_regisseur_get_person (term);

  return work->regisseur;
}

/* The form of direction that a role of the method carries out. */
static RegieRegisseurForm
get_form (Work       *work,
          const char *role)
{
  REGIE_ITEMS_FOREACH (RegieTerm, word, regie_method_peek_words (work->method))
    if (role != NULL && g_strcmp0 (REGIE_ID (word), role) == 0)
      return regie_term_get_form (word);

  return REGIE_REGISSEUR_FORM_UNKNOWN;
}

/* In an edition with two roles each has steps of its own. */
static const char *
step_person (Work      *work,
             RegieStep *step)
{
  RegieRegisseurForm form = get_form (work, regie_step_get_role (step));

  return form == REGIE_REGISSEUR_FORM_UNKNOWN ? work->regisseur : find_regisseur (work, form);
}

static void
add_phase_step (Work             *work,
                RegiePhaseRecord *phase,
                RegieStep        *step)
{
  const char *id = REGIE_ID (step);
  const char *text = regie_label_choose (regie_step_get_names (step), work->language);
  RegieStepRecord *record = regie_phase_graph_find_record (phase, id);
  GDate due;

  if (text == NULL ||
      (record != NULL && regie_step_record_get_state (record) != REGIE_STEP_STATE_OPEN))
    return;

  add_step (work,
            REGIE_ENTITY (phase),
            text,
            step_person (work, step),
            regie_phase_graph_get_due (work->dossier, phase, step, &due) ? &due : NULL,
            id);
}

static void
add_phase_steps (Work *work)
{
  RegiePhaseRecord *record = regie_dossier_get_phase_on (work->dossier, work->day);
  const char *id = record == NULL ? NULL : regie_phase_record_get_phase (record);
  gboolean is_unsafe = regie_rule_is_unsafe (work->dossier, work->day);

  REGIE_ITEMS_FOREACH (RegiePhase, phase, regie_method_peek_phases (work->method))
    if (id != NULL && g_strcmp0 (REGIE_ID (phase), id) == 0)
      REGIE_ITEMS_FOREACH (RegieStep, step, regie_phase_peek_steps (phase))
        if (is_unsafe || !regie_step_get_needs_unsafety (step))
          add_phase_step (work, record, step);
}

static gboolean
is_planned_on (RegieMeeting *meeting,
               const GDate  *day)
{
  const GDate *date = regie_meeting_get_date (meeting);

  return date != NULL && regie_day_compare (date, day) == 0 &&
         !regie_meeting_get_is_held (meeting) &&
         regie_meeting_get_cancelled_reason (meeting) == NULL;
}

/* The next meeting stands in the dossier, or only its day in the plan. */
static void
add_meeting (Work *work)
{
  const GDate *next = regie_dossier_get_next_meeting_after (work->dossier, work->day);
  const char *text = regie_translate (work->language, N_ ("Prepare and hold the next meeting."));
  RegiePlan *plan = regie_dossier_get_plan (work->dossier);

  if (next == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (work->dossier))
    if (is_planned_on (meeting, next))
      {
        add_task (work,
                  REGIE_ENTITY (meeting),
                  text,
                  or_regisseur (work, regie_meeting_get_chaired_by (meeting)),
                  next);
        return;
      }

  add_step (work, REGIE_ENTITY (plan), text, work->regisseur, next, REGIE_ID (plan));
}

static void
add_handovers (Work *work)
{
  REGIE_ITEMS_FOREACH (RegieHandover, handover, regie_dossier_peek_handovers (work->dossier))
    if (regie_handover_get_state (handover) == REGIE_HANDOVER_STATE_OFFERED)
      add_task (work,
                REGIE_ENTITY (handover),
                regie_translate (work->language, N_ ("Tell whether you take over as regisseur.")),
                regie_handover_get_receiver (handover),
                regie_handover_get_effective_date (handover));
}

static void
add_work (Work *work)
{
  RegiePlan *plan = regie_rule_get_working_plan (work->dossier, work->day);

  if (!regie_dossier_is_open (work->dossier, work->day))
    return;

  add_confirmations (work);
  if (plan != NULL)
    add_actions (work, plan);
  add_questions (work);
  add_safety (work);
  add_meeting (work);
  add_handovers (work);
  add_phase_steps (work);
}

/* Whether every record that proves a finding has a step of its own. To do what is late is one step,
 * to ask somebody to intervene another: principle 4 has the second. */
static gboolean
is_covered (Work         *work,
            RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  if (regie_finding_get_principle (finding) == 4)
    return FALSE;

  for (gsize i = 0; evidence != NULL && evidence[i] != NULL; i++)
    if (!g_hash_table_contains (work->tasks, evidence[i]))
      return FALSE;

  return evidence != NULL;
}

static RegieNextStep *
resolution_new (Work         *work,
                RegieFinding *finding)
{
  RegieNextStep *step = regie_next_step_new ();
  g_autofree char *text = g_strconcat (regie_finding_get_sentence (finding),
                                       " ",
                                       regie_finding_get_resolution (finding),
                                       NULL);

  regie_next_step_set_kind (step, REGIE_NEXT_STEP_KIND_FINDING);
  regie_next_step_set_text (step, text);
  regie_next_step_set_person (step, work->regisseur);
  if (regie_finding_get_severity (finding) == REGIE_SEVERITY_ERROR)
    regie_next_step_set_due_date (step, work->day);
  regie_next_step_set_because (step, regie_finding_get_code (finding));
  regie_next_step_set_evidence (step, regie_finding_get_evidence (finding));

  return step;
}

static void
add_resolutions (Work          *work,
                 GListModel    *findings,
                 RegieSeverity  severity,
                 GPtrArray     *steps)
{
  REGIE_ITEMS_FOREACH (RegieFinding, finding, regie_list_get_items (findings))
    if (regie_finding_get_severity (finding) == severity &&
        regie_finding_get_resolution (finding) != NULL && !is_covered (work, finding))
      g_ptr_array_add (steps, resolution_new (work, finding));
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

  return regie_day_compare (first, second);
}

static void
name_people (Work      *work,
             GPtrArray *steps)
{
  for (guint i = 0; i < steps->len; i++)
    {
      RegieNextStep *step = steps->pdata[i];
      const char *id = regie_next_step_get_person (step);
      RegiePerson *person = (RegiePerson *) regie_index_find (work->index, REGIE_TYPE_PERSON, id);
      g_autofree char *name = person == NULL ? NULL : regie_person_dup_name (person);

      regie_next_step_set_person_name (step, name);
    }
}

/* Which findings have a step already is known once the work is listed; they come before the work
 * of the same day nevertheless. */
GListModel *
regie_next_steps_list (RegieMethod  *method,
                       RegieDossier *dossier,
                       const GDate  *day,
                       const char   *language,
                       GListModel   *findings)
{
  g_autoptr(GPtrArray) steps = g_ptr_array_new ();
  g_autoptr(GHashTable) tasks =
    g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  g_autoptr(RegieIndex) index = regie_index_new (REGIE_ENTITY (dossier));
  Work work = {
    method, dossier, index, day, language, regie_rule_get_guard (dossier, day), g_ptr_array_new (),
    tasks
  };

  add_work (&work);
  add_resolutions (&work, findings, REGIE_SEVERITY_ERROR, steps);
  add_resolutions (&work, findings, REGIE_SEVERITY_WARNING, steps);
  g_ptr_array_extend_and_steal (steps, work.steps);

  g_ptr_array_sort (steps, compare_steps);
  name_people (&work, steps);

  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_NEXT_STEP, (RegieEntity **) steps->pdata, steps->len));
}
