/* generate-plans.c: the plan in force, and those before it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

/* A version of the plan in the making. */
typedef struct
{
  RegiePlan *plan;
  guint      version;
  Day        first;
  Day        end;
  guint      n_goals;
  guint      n_actions;
} Draft;

/* The domain that many places after another, of those that concern this household. */
static guint
next_domain (Story *story,
             guint  domain,
             guint  places)
{
  domain = (domain + places) % GENERATE_N_DOMAINS;
  while (generate_domains[domain].for_children && !story->has_children)
    domain = (domain + 1) % GENERATE_N_DOMAINS;

  return domain;
}

static const Domain *
choose_domain (Story *story)
{
  return &generate_domains[next_domain (story, 0, story_below (story, GENERATE_N_DOMAINS))];
}

static void
add_strength (Story *story,
              Draft *draft)
{
  g_autoptr(RegieStrength) strength = regie_strength_new ();
  const Domain *domain = choose_domain (story);

  story_give_id (story, strength, "s");
  regie_strength_set_text (strength, story_pick (story, &domain->strengths));
  regie_strength_set_said_by (strength, story_pick_anybody (story));
  regie_strength_set_about (strength, story_some (story, story->members, 2));
  regie_strength_set_domain (strength, domain->id);
  regie_strength_set_on_safety (strength, g_str_equal (domain->id, "safety"));
  regie_strength_set_date (strength, story_date (story, draft->first));
  regie_plan_add_strength (draft->plan, strength);
}

static const char *
add_concern (Story        *story,
             Draft        *draft,
             const Domain *domain,
             guint         priority)
{
  g_autoptr(RegieConcern) concern = regie_concern_new ();

  story_give_id (story, concern, "c");
  regie_concern_set_text (concern, story_pick (story, &domain->concerns));
  regie_concern_set_said_by (concern, story_pick_anybody (story));
  regie_concern_set_about (concern, story_some (story, story->members, 2));
  regie_concern_set_domain (concern, domain->id);
  regie_concern_set_on_safety (concern, g_str_equal (domain->id, "safety"));
  regie_concern_set_priority (concern, priority);
  regie_concern_set_date (concern, story_date (story, draft->first));
  regie_plan_add_concern (draft->plan, concern);
  g_ptr_array_add (story->concerns, (char *) regie_entity_get_id (REGIE_ENTITY (concern)));

  return regie_entity_get_id (REGIE_ENTITY (concern));
}

/* An action that is due is mostly done; sometimes it is late, or waits for something. */
static void
write_progress (Story       *story,
                Draft       *draft,
                RegieAction *action,
                Day          due)
{
  Day done = due - story_between (story, -5, 20);
  guint die = story_below (story, 100);

  if (draft->end != NEVER || (story_knows (story, due) && die < 84))
    {
      done = CLAMP (done, draft->first, MIN (story->last, draft->end));
      regie_action_set_status (action, REGIE_ACTION_STATUS_DONE);
      regie_action_set_done_date (action, story_date (story, done));
      if (die < 30)
        regie_action_set_evidence (action, story_pick (story, &generate_evidence));
    }
  else if (die < 90)
    regie_action_set_status (action, REGIE_ACTION_STATUS_ACTIVE);
  else if (die < 94)
    {
      regie_action_set_status (action, REGIE_ACTION_STATUS_BLOCKED);
      regie_action_set_blocked_reason (action, story_pick (story, &generate_changes));
    }
}

static void
add_action (Story        *story,
            Draft        *draft,
            const Domain *domain,
            const char   *goal)
{
  g_autoptr(RegieAction) action = regie_action_new ();
  Day due = draft->first + story_between (story, 7, 150);

  story_give_id (story, action, "a");
  regie_action_set_title (action, story_pick (story, &domain->actions));
  regie_action_set_goal (action, goal);
  if (!story_chance (story, 3))
    regie_action_set_owner (action, story_pick_anybody (story));
  if (story_chance (story, 25))
    regie_action_set_helpers (action, story_some (story, story->network, 1));
  regie_action_set_start_date (action, story_date (story, draft->first));
  regie_action_set_due_date (action, story_date (story, due));
  write_progress (story, draft, action, due);
  regie_plan_add_action (draft->plan, action);
  g_ptr_array_add (story->actions, (char *) regie_entity_get_id (REGIE_ENTITY (action)));
}

static void
add_goal (Story        *story,
          Draft        *draft,
          const Domain *domain,
          guint         priority)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();
  const char *concerns[] = { add_concern (story, draft, domain, priority), NULL };
  guint n_actions = draft->n_actions / draft->n_goals;
  const char *id = story_give_id (story, goal, "g");

  regie_goal_set_title (goal, story_pick (story, &domain->goals));
  if (story_chance (story, 50))
    regie_goal_set_person (goal, story_pick_person (story, story->members));
  regie_goal_set_domain (goal, domain->id);
  regie_goal_set_concerns (goal, concerns);
  regie_goal_set_status (goal,
                         draft->end == NEVER ? REGIE_GOAL_STATUS_ACTIVE
                                             : REGIE_GOAL_STATUS_REACHED);
  regie_goal_set_start_date (goal, story_date (story, draft->first));
  regie_goal_set_target_date (goal,
                              story_date (story, draft->first + story_between (story, 90, 300)));
  if (draft->end != NEVER)
    regie_goal_set_ended_date (goal, story_date (story, draft->end));
  regie_plan_add_goal (draft->plan, goal);
  g_ptr_array_add (story->goals, (char *) id);

  if (priority <= draft->n_actions % draft->n_goals)
    n_actions++;
  for (guint i = 0; i < n_actions; i++)
    add_action (story, draft, domain, id);
}

/* The first goal of an unsafe household is safety; the other domains follow each other. */
static void
write_goals (Story *story,
             Draft *draft)
{
  static const guint safety = 6;
  guint domain =
    story->unsafe ? safety : next_domain (story, 0, story_below (story, GENERATE_N_DOMAINS));

  for (guint i = 0; i < draft->n_goals; i++)
    {
      add_goal (story, draft, &generate_domains[domain], i + 1);
      domain = next_domain (story, domain, 1 + story_below (story, 3));
    }
}

static void
write_pattern (Story *story,
               Draft *draft)
{
  g_autoptr(RegiePattern) pattern = regie_pattern_new ();

  story_give_id (story, pattern, "pat");
  regie_pattern_set_text (pattern, story_pick (story, &generate_patterns));
  regie_pattern_set_concerns (pattern, story_some (story, story->concerns, 2));
  regie_pattern_set_said_by (pattern, story_pick_anybody (story));
  regie_plan_add_pattern (draft->plan, pattern);
}

static void
write_earlier_help (Story *story,
                    Draft *draft)
{
  g_autoptr(RegieEarlierHelp) help = regie_earlier_help_new ();

  story_give_id (story, help, "eh");
  regie_earlier_help_set_text (help, story_pick (story, &generate_earlier_help));
  regie_earlier_help_set_effect (help, story_pick (story, &generate_effects));
  regie_earlier_help_set_said_by (help, story_pick_person (story, story->speakers));
  regie_earlier_help_set_start_date (help,
                                     story_date (story,
                                                 story->opened - story_between (story, 400, 2000)));
  regie_earlier_help_set_end_date (help,
                                   story_date (story,
                                               story->opened - story_between (story, 60, 390)));
  regie_plan_add_earlier_help (draft->plan, help);
}

/* What the plan says before it comes to goals. */
static void
write_story (Story *story,
             Draft *draft)
{
  guint n_strengths = 2 + story_below (story, 4);

  regie_plan_set_reason (draft->plan, story_pick (story, &generate_reasons));
  regie_plan_set_reason_by (draft->plan, story_pick_person (story, story->speakers));
  regie_plan_set_aim (draft->plan, story_pick (story, &generate_aims));
  for (guint i = 0; i < n_strengths; i++)
    add_strength (story, draft);
  if (story_chance (story, 70))
    write_earlier_help (story, draft);
  regie_plan_set_analysis (draft->plan, story_pick (story, &generate_analyses));
  regie_plan_set_desired_result (draft->plan, story_pick (story, &generate_desired_results));
  regie_plan_set_desired_result_by (draft->plan, story_pick_person (story, story->speakers));
  regie_plan_set_priorities_set_by (draft->plan, story_pick_person (story, story->speakers));
}

static void
add_agreement (Story *story,
               Draft *draft)
{
  g_autoptr(RegieAgreement) agreement = regie_agreement_new ();

  story_give_id (story, agreement, "ag");
  regie_agreement_set_text (agreement, story_pick (story, &generate_agreements));
  regie_agreement_set_by (agreement, story_some (story, story->speakers, 3));
  regie_agreement_set_start_date (agreement, story_date (story, draft->first));
  regie_plan_add_agreement (draft->plan, agreement);
}

static void
add_responsibility (Story      *story,
                    Draft      *draft,
                    const char *person)
{
  g_autoptr(RegieResponsibility) responsibility = regie_responsibility_new ();

  story_give_id (story, responsibility, "resp");
  regie_responsibility_set_person (responsibility, person);
  regie_responsibility_set_text (responsibility, story_pick (story, &generate_responsibilities));
  regie_responsibility_set_explained_date (responsibility, story_date (story, draft->first));
  regie_plan_add_responsibility (draft->plan, responsibility);
}

static void
add_response (Story      *story,
              Draft      *draft,
              const char *person)
{
  g_autoptr(RegiePlanResponse) response = regie_plan_response_new ();
  gboolean agrees = story_chance (story, 92);

  story_give_id (story, response, "pa");
  regie_plan_response_set_person (response, person);
  regie_plan_response_set_answer (response,
                                  agrees ? REGIE_PLAN_ANSWER_AGREES
                                         : REGIE_PLAN_ANSWER_AGREES_IN_PART);
  if (story_chance (story, 60))
    regie_plan_response_set_words (response, story_pick (story, &generate_responses));
  regie_plan_response_set_date (response, story_date (story, draft->first));
  regie_plan_add_response (draft->plan, response);
}

/* Who stands behind the plan, and for what. */
static void
write_people (Story *story,
              Draft *draft)
{
  guint n_agreements = 1 + story_below (story, 3);

  for (guint i = 0; i < n_agreements; i++)
    add_agreement (story, draft);
  add_responsibility (story, draft, story->regisseur);
  add_responsibility (story, draft, g_ptr_array_index (story->members, 0));
  for (guint i = 0; i < story->speakers->len; i++)
    add_response (story, draft, g_ptr_array_index (story->speakers, i));
  if (story->network->len > 0)
    add_response (story, draft, g_ptr_array_index (story->network, 0));
}

static void
write_head (Story *story,
            Draft *draft)
{
  static const char *const variants[] = { "light", "standard", "heavy" };
  static const RegiePlanStatus superseded = REGIE_PLAN_STATUS_SUPERSEDED;
  g_autoptr(RegieEntity) household =
    g_list_model_get_item (regie_dossier_get_households (story->dossier), 0);
  gboolean closed = story->closed != NEVER;

  regie_plan_set_version (draft->plan, draft->version);
  regie_plan_set_status (draft->plan,
                         draft->end != NEVER ? superseded
                         : closed            ? REGIE_PLAN_STATUS_CLOSED
                                             : REGIE_PLAN_STATUS_AGREED);
  regie_plan_set_origin (draft->plan, REGIE_PLAN_ORIGIN_JOINT);
  regie_plan_set_variant (draft->plan, variants[story->variant]);
  regie_plan_set_household (draft->plan, regie_entity_get_id (household));
  regie_plan_set_start_date (draft->plan, story_date (story, draft->first));
  regie_plan_set_agreed_date (draft->plan, story_date (story, draft->first));
  if (draft->end != NEVER)
    regie_plan_set_end_date (draft->plan, story_date (story, draft->end));
  else if (closed)
    regie_plan_set_end_date (draft->plan, story_date (story, story->closed));
  else if (story->progress->len > 0 && !story_chance (story, 8))
    regie_plan_set_next_meeting_date (draft->plan,
                                      story_date (story,
                                                  g_array_index (story->progress,
                                                                 Day,
                                                                 story->progress->len - 1)));
}

/* Concerns, goals and actions of an earlier version are not asked for any more. */
static RegiePlan *
make_plan (Story      *story,
           Draft      *draft,
           const char *amends)
{
  RegiePlan *plan = draft->plan = regie_plan_new ();

  g_ptr_array_set_size (story->concerns, 0);
  g_ptr_array_set_size (story->goals, 0);
  g_ptr_array_set_size (story->actions, 0);

  story_give_id (story, plan, "plan");
  regie_plan_set_amends (plan, amends);
  write_head (story, draft);
  write_story (story, draft);
  write_goals (story, draft);
  write_pattern (story, draft);
  write_people (story, draft);
  if (story->unsafe)
    {
      g_autoptr(RegieSafetyPlan) safety = story_make_safety_plan (story, draft->first);

      regie_plan_set_safety_plan (plan, safety);
    }

  return plan;
}

#define DAYS_PER_YEAR   365
#define LARGEST_PLANS   10
#define LARGEST_ACTIONS 50
#define LARGEST_GOALS   8

static guint
count_plans (Story *story)
{
  if (story->profile == GENERATE_LARGEST)
    return LARGEST_PLANS;

  return story->variant == STORY_HEAVY && story_knows (story, story->start + DAYS_PER_YEAR) &&
             story_chance (story, 60)
           ? 2
           : 1;
}

static void
choose_amount (Story *story,
               Draft *draft)
{
  static const int goals[][2] = { { 1, 3 }, { 2, 4 }, { 3, 6 } };

  if (story->profile == GENERATE_LARGEST)
    {
      draft->n_goals = LARGEST_GOALS;
      draft->n_actions = LARGEST_ACTIONS;
      return;
    }
  draft->n_goals = story_between (story, goals[story->variant][0], goals[story->variant][1]);
  draft->n_actions = draft->n_goals * 2 + story_below (story, 2 * draft->n_goals);
}

/* A version for each year; the last one is in force. */
void
story_write_plans (Story *story)
{
  guint n_plans = count_plans (story);
  const char *amends = NULL;

  if (!story_knows (story, story->start))
    return;

  for (guint i = 0; i < n_plans; i++)
    {
      Draft draft = { .version = i + 1,
                      .first = story->start + (Day) i * DAYS_PER_YEAR,
                      .end = NEVER };
      g_autoptr(RegiePlan) plan = NULL;

      if (!story_knows (story, draft.first))
        draft.first = story->last;
      if (i + 1 < n_plans)
        draft.end = MIN (draft.first + DAYS_PER_YEAR, story->last) - 1;
      choose_amount (story, &draft);
      plan = make_plan (story, &draft, amends);
      amends = regie_entity_get_id (REGIE_ENTITY (plan));

      if (i + 1 < n_plans)
        regie_dossier_add_earlier_plan (story->dossier, plan);
      else
        regie_dossier_set_plan (story->dossier, plan);
    }
}
