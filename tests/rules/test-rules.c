/* test-rules.c: what each rule finds and what it lets pass
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-tree-private.h"
#include "base/regie-value-private.h"

#include "data/case.h"

/* One case: the case in order, or what @build makes, is edited and reviewed. All that the whole
 * review finds is expected: code and paths, with a dot for the path of the dossier itself. */
typedef struct
{
  const char *rule;
  const char *name;
  const char *expected;
  const char *edits[8];
  const char *method_edits[2];
  const char *day;
  RegieDossier *(*build) (void);
} Case;

#define DAY "2026-06-01"

/* Parts of cases that come back. */
#define NO_STRENGTH  "plan.strengths: null"
#define NO_CONCERN   "plan.concerns: null"
#define DRAFT        "plan.status: 'draft'"
#define NO_NETWORK   "network: null"
#define NO_REGISSEUR "regisseurs: null"
#define NO_PHASES    "phases: null"
#define NOT_MARKED   "regisseurs[0].is_primary: null"
#define P3_1_ALONE                                                          \
  "rule_settings+: {'id': 'P3.2', 'is_off': true, 'reason': 'Other rule'}", \
    "rule_settings+: {'id': 'P3.3', 'is_off': true, 'reason': 'Other rule'}"
#define POINTS \
  "'checklist': ['introduced', 'dossier-read', 'open-actions', 'sight-on-safety', 'people-told']"
#define HANDED                                                                                  \
  "handovers+: {'id': 'ho-1', 'giver': 'p-worker', 'receiver': 'p-other', 'state': 'accepted'," \
  " 'effective_date': '2026-04-01', 'told_date': '2026-03-20', " POINTS "}"
#define NEXT "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-01'}"
#define EARLIER \
  "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-01-06', 'end_date': "
#define GAP                                                                                       \
  "regisseur_gaps+: {'start_date': '2026-04-01', 'end_date': '2026-04-14', 'reason': 'Vacature'," \
  " 'told_date': '2026-04-01'}"
#define AFTER_GAP \
  "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-15', 'told_date': '2026-04-15'}"
#define AT_LEVEL_CASE "regisseurs[0].level: 'case'", "professionals[0].organisation: 'o-1'"
#define MOVE \
  "scale_moves+: {'date': '2026-05-01', 'direction': 'up', 'old_level': 'case', 'new_level': 'process'}"
#define MANDATE(subject)                                               \
  "mandates+: {'id': 'm-1', 'person': 'p-other', 'subject': '" subject \
  "', 'start_date': '2026-05-01',"                                     \
  " 'end_date': '2026-05-31'}"
#define ESCALATION \
  "escalations+: {'opened_date': '2026-05-18', 'rung': 'municipal-table', 'reason': 'Geen plek'}"
#define LATE "plan.actions[0].due_date: '2026-05-03'"
#define LOOK(day, trend) \
  "evaluations+: {'date': '" day "', 'trend': '" trend "', 'by': ['p-mother']}"
#define GOAL_LOOK(day, trend)    \
  "evaluations+: {'date': '" day \
  "', 'by': ['p-mother'], 'goals': [{'goal': 'g-1', 'trend': '" trend "'}]}"
#define CHANGE(day) \
  "evaluations+: {'date': '" day "', 'by': ['p-mother'], 'what_must_change': 'Minder afspraken.'}"
#define AGREED_LOOK(day) "evaluations+: {'date': '2026-05-01', 'next_date': '" day "'}"
#define DECIDED(day) \
  "direction_decisions+: {'date': '" day "', 'level': 'case', 'reason': 'Dat past.'}"
#define BREAKTHROUGH(day) \
  "direction_decisions+: {'date': '" day "', 'level': 'breakthrough', 'reason': 'Dat past.'}"
#define UNTIL_MARCH     "regisseurs[0].end_date: '2026-03-31'"
#define NO_OWNER        "plan.actions[0].owner: null"
#define NO_GOAL_ANSWERS "plan.goals[0].concerns: null"
#define NO_SCREEN       "safety_screens: null"
#define SUSPICION       "safety_screens[0].safety: 'suspicion'"
#define TRACK                                                                                            \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-01', 'verdict': 'suspicion', "                  \
  "'weighings': [{'id': 'w-1', 'date': '2026-03-02', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'id': 'si-1', 'person': 'p-worker', 'start_date': '2026-03-01'}], "                       \
  "'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor belt'}"
#define SECOND_TRACK                                                                        \
  "safety_tracks+: {'id': 't-2', 'opened_date': '2026-04-01', 'verdict': 'suspicion', "     \
  "'weighings': [{'date': '2026-04-01', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'person': 'p-worker', 'start_date': '2026-04-01'}]}"
#define SAFETY_PLAN \
  "plan.safety_plan: {'agreements': [{'text': 'Bel Cor', 'supervisor': 'p-aunt', 'start_date': '2026-03-01'}]}"
#define W              "safety_tracks[0].weighings[0]."
#define AGREED         "plan.safety_plan.agreements[0]."
#define ACUTE          "[{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]"
#define DUE            "P7.3 safety_tracks[0].weighings[0]"
#define SIGNAL         "safety_tracks[0].signals+: {'date': '2026-03-01', 'text': 'Een klap'}"
#define SIGNAL_ON(day) "safety_tracks[0].signals+: {'date': '" day "', 'text': 'Nog een klap'}"
#define NEW_SIGNAL     "P7.2 safety_tracks[0].signals[0]"
#define WEIGHED_AGAIN(day) \
  "safety_tracks[0].weighings+: {'date': '" day "', 'answers': [{'question': '1', 'answer': 'no'}]}"
#define REPORTED(day) "safety_tracks[0].reports+: {'date': '" day "', 'kind': 'report'}"
#define DIRECT                                                                                                \
  "safety_tracks[0].stages+: {'stage': 'direct-safety', 'start_date': '2026-03-01', 'evidence': 'Een klap', " \
  "'agreed_by': ['p-mother']}"
#define STABLE                                                                                            \
  "safety_tracks[0].stages+: {'stage': 'stable-safety', 'start_date': '2026-03-01', 'evidence': 'Rust', " \
  "'agreed_by': ['p-mother']}"
#define INSTRUMENT "risk_instruments+: {'id': 'example', 'items': [{'id': 'i-1', 'max': 2}]}"
#define ASSESSED \
  "risk_assessments+: {'date': '2026-05-01', 'instrument': 'example', 'by': 'p-worker'}"
#define PROFESSIONAL    "professionals[0].person: 'p-worker'"
#define RECOVERY_GOAL   "plan.goals[0].is_recovery: true"
#define STEPS(steps)    "safety_tracks[0].meldcode: [" steps "]"
#define STEP(step, day) "{'step': '" step "', 'date': '2026-03-" day "'}"
#define CONSENT(more)                                    \
  "consents+: {'id': 'c-1', 'act': 'disclose'" more "}", \
    "disclosures+: {'date': '2026-03-01', 'ground': 'consent', 'consent': 'c-1', 'told': 'yes'}"
#define TO_THE_GGZ \
  "organisations+: {'id': 'o-ggz', 'name': 'De ggz'}", "disclosures[0].to_organisation: 'o-ggz'"
#define CLOSED "closures+: {'id': 'cl-1', 'date': '2026-05-01'}"
#define LOOKED_BACK \
  "evaluations+: {'date': '2026-04-30', 'is_final': true, 'by': ['p-worker', 'p-mother']}"
#define REOPENED     "closures+: {'id': 'cl-1', 'date': '2026-04-01', 'reopened_date': '2026-05-01'}"
#define NOT_DUE      "plan.actions[0].due_date: '2027-12-01'"
#define BORN         "persons[1].birth_date: '2015-03-01'"
#define LEFT         "households[0].memberships[1].end_date: '2026-02-28'"
#define NO_REASON    "direction_decisions[0].reason: null"
#define SELF         "direction_decisions[0].level: 'self'"
#define VULNERABLE   "vulnerable: 'yes'"
#define NEXT_MEETING "meetings[2].date: '2027-12-01'"
#define MOTHER_AWAY  "meetings[0].attendances[0].present: 'no'"
#define NO_RESPONSES "plan.responses: null", "scores: null"
#define HEAVY        "plan.variant: 'heavy'"
#define LIGHT        "plan.variant: 'light'"
#define NO_ANALYSIS  "plan.analysis: null"
#define NO_PATTERN   "plan.patterns: null"
#define OTHER_CAME   "meetings[0].attendances+: {'person': 'p-other', 'present': 'yes'}"

static void
clear_dates (RegieEntity *record,
             gpointer     data)
{
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].row.kind == REGIE_KIND_DATE)
      regie_value_clear (record, &table->columns[i].row);
}

static RegieDossier *
build_without_dates (void)
{
  RegieDossier *dossier = test_case_new ();

  regie_tree_walk (REGIE_ENTITY (dossier), clear_dates, NULL);

  return dossier;
}

/* Every reference names a record that is not there. */
static void
cut_references (RegieEntity *record,
                gpointer     data)
{
  static const char *const nobody[] = { "nobody", NULL };
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (row->kind == REGIE_KIND_REFERENCE)
        g_object_set (record, row->name, "nobody", NULL);
      else if (row->kind == REGIE_KIND_STRINGS && row->of != NULL)
        g_object_set (record, row->name, nobody, NULL);
    }
}

static RegieDossier *
build_with_dangling_ids (void)
{
  RegieDossier *dossier = test_case_new ();

  regie_tree_walk (REGIE_ENTITY (dossier), cut_references, NULL);

  return dossier;
}

static RegieDossier *
build_sealed (void)
{
  RegieDossier *dossier = test_case_new ();
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 2, 2, 16, 30, 0);

  g_assert_true (regie_plan_seal (regie_dossier_get_plan (dossier), at, NULL));

  return dossier;
}

#define THIRD_ACTION \
  "plan.actions+: {'id': 'a-3', 'title': 'Lopen', 'goal': 'g-1', 'owner': 'p-son', 'due_date': '2026-07-01'}"

/* clang-format off */
static const Case cases[] = {
  { "all", "case-in-order", "" },
  { "all", "empty-dossier", "", .build = regie_dossier_new },
  { "all", "days-unset", "P6.2 plan.actions[0]; P9.1 plan; P10.4 regisseurs[0]", .build = build_without_dates },
  { "all", "dangling-ids",
    "P6.2 plan.goals[0]; P6.3 plan.goals[0]; P6.5 plan.concerns[0]; F1.1 phases[3]; D1.2 households[0].memberships[0] households[0].memberships[1]",
    .build = build_with_dangling_ids,
    .method_edits = { "rule_settings+: {'id': 'D1.6', 'is_off': true, 'reason': 'Te veel.'}",
                      "rule_settings+: {'id': 'D1.7', 'is_off': true, 'reason': 'Te veel.'}" } },

  { "P1.1", "strength-of-household", "P6.3 plan.goals[0]", { NO_CONCERN } },
  { "P1.1", "concern-of-household", "", { NO_STRENGTH } },
  { "P1.1", "words-of-professionals-only", "P1.1 plan; P1.4 households[0].memberships[0]",
    { "scores: null", "plan.strengths[0].said_by: 'p-worker'", "plan.concerns[0].said_by: 'p-worker'" } },
  { "P1.1", "nobody-named", "P1.1 plan; P1.4 households[0].memberships[0]",
    { "scores: null", "plan.strengths[0].said_by: null", "plan.concerns[0].said_by: null", "plan.concerns[1].said_by: null" } },
  { "P1.1", "member-without-person", "P1.1 plan; P1.2 plan meetings[0]; P1.3 plan", { "households[0].memberships[0].person: null" } },
  { "P1.1", "no-household", "P1.1 plan; P1.2 plan meetings[0]; P1.3 plan", { "households: null" } },
  { "P1.1", "no-plan", "", { "plan: null" } },
  { "P1.1", "empty-draft-before-start-meeting", "", { DRAFT, NO_STRENGTH, NO_CONCERN, "meetings[0].is_held: null" } },
  { "P1.1", "empty-draft-after-start-meeting", "P1.1 plan; P1.4 households[0].memberships[0]", { "scores: null", DRAFT, NO_STRENGTH, NO_CONCERN } },
  { "P1.1", "closed-case", "", { NO_STRENGTH, NO_CONCERN, CLOSED, LOOKED_BACK } },

  { "P1.2", "household-at-the-meeting", "" },
  { "P1.2", "nobody-of-the-household", "P1.2 plan meetings[0]", { MOTHER_AWAY } },
  { "P1.2", "presence-not-recorded", "P1.2 plan meetings[0]", { "meetings[0].attendances[0].present: null" } },
  { "P1.2", "somebody-who-lived-there-before", "P6.4 meetings[0].attendances[0]", { LEFT, "meetings[0].attendances[0].person: 'p-son'" } },
  { "P1.2", "nobody-recorded-but-an-answer", "", { "meetings[0].attendances: null" } },
  { "P1.2", "nobody-recorded-and-no-answer", "P1.2 plan; P1.4 households[0].memberships[1]",
    { "meetings[0].attendances: null", NO_RESPONSES } },
  { "P1.2", "no-meeting-and-no-answer", "P1.2 plan; P1.4 households[0].memberships[1]",
    { "meetings[0]: null", NO_RESPONSES } },
  { "P1.2", "no-meeting-and-an-answer-of-others", "P1.2 plan; P1.4 households[0].memberships[1]",
    { "scores: null", "meetings[0]: null", "plan.responses[0].person: 'p-aunt'" } },
  { "P1.2", "no-meeting-and-not-asked", "P1.2 plan; P1.4 households[0].memberships[1]",
    { "scores: null", "meetings[0]: null", "plan.responses[0].answer: null" } },
  { "P1.2", "agreed-after-the-meeting", "P1.2 plan meetings[0]", { MOTHER_AWAY, "plan.agreed_date: '2026-02-10'" } },
  { "P1.2", "another-meeting-that-day", "",
    { MOTHER_AWAY, "meetings+: {'kind': 'safety', 'date': '2026-02-02', 'is_held': true, "
      "'attendances': [{'person': 'p-mother', 'present': 'yes'}]}" } },
  { "P1.2", "at-an-earlier-meeting-only", "P1.2 plan meetings[0]",
    { MOTHER_AWAY, "meetings+: {'kind': 'intake', 'date': '2026-02-01', 'is_held': true, "
      "'attendances': [{'person': 'p-mother', 'present': 'yes'}]}" } },
  { "P1.2", "at-the-meeting-that-this-one-finishes", "",
    { MOTHER_AWAY, "meetings+: {'id': 'm-0', 'kind': 'start', 'date': '2026-02-01', 'is_held': true, "
      "'attendances': [{'person': 'p-mother', 'present': 'yes'}, {'person': 'p-aunt', 'party': 'network', "
      "'invitation': 'accepted', 'present': 'yes'}]}",
      "meetings[0].continues: 'm-0'" } },
  { "P1.2", "meetings-that-finish-each-other", "P1.2 plan meetings[0]",
    { MOTHER_AWAY, "meetings[0].continues: 'm-start'" } },
  { "P1.2", "meeting-of-the-version-before", "P1.2 plan",
    { "plan.agreed_date: '2026-03-01'", NO_RESPONSES,
      "plan.strengths[0].said_by: 'p-son'",
      "earlier_plans+: {'status': 'superseded', 'agreed_date': '2026-02-20', 'end_date': '2026-02-28'}" } },
  { "P1.2", "versions-agreed-before-and-later", "",
    { "earlier_plans+: {'status': 'superseded', 'agreed_date': '2026-03-01', 'end_date': '2026-01-31'}",
      "earlier_plans+: {'status': 'superseded', 'agreed_date': '2026-01-20', 'end_date': '2026-01-21'}",
      "earlier_plans+: {'status': 'superseded', 'agreed_date': '2026-01-10', 'end_date': '2026-01-11'}",
      "earlier_plans+: {'status': 'superseded', 'agreed_date': '2026-01-25', 'end_date': '2026-01-26'}" } },
  { "P1.2", "last-of-two-meetings", "",
    { "meetings[0].date: '2026-01-30'", "meetings+: {'kind': 'safety', 'date': '2026-02-01', 'is_held': true, "
      "'attendances': [{'person': 'p-mother', 'present': 'yes'}]}" } },
  { "P1.2", "another-meeting-without-day", "P1.2 plan meetings[0]",
    { MOTHER_AWAY, "meetings+: {'kind': 'safety', 'is_held': true}" } },
  { "P1.2", "another-meeting-that-day-was-not-held", "P1.2 plan meetings[0]",
    { MOTHER_AWAY, "meetings+: {'kind': 'safety', 'date': '2026-02-02', "
      "'attendances': [{'person': 'p-mother', 'present': 'yes'}]}" } },
  { "P1.2", "made-by-the-family", "", { MOTHER_AWAY, "plan.origin: 'family-group'" } },
  { "P1.2", "draft", "", { MOTHER_AWAY, DRAFT } },
  { "P1.2", "agreed-in-future", "", { MOTHER_AWAY, "plan.agreed_date: '2026-06-02'" } },
  { "P1.2", "closed-case", "", { MOTHER_AWAY, CLOSED, LOOKED_BACK } },

  { "P1.3", "chosen-by-the-household", "" },
  { "P1.3", "chosen-by-a-professional", "P1.3 plan", { "plan.priorities_set_by: 'p-worker'" } },
  { "P1.3", "chosen-by-nobody-known", "P1.3 plan", { "plan.priorities_set_by: 'p-nobody'" } },
  { "P1.3", "not-recorded-in-a-light-plan", "", { "plan.priorities_set_by: null", LIGHT } },
  { "P1.3", "not-recorded-in-a-heavy-plan", "P1.3 plan", { "plan.priorities_set_by: null", HEAVY } },
  { "P1.3", "no-priorities-in-a-heavy-plan", "P1.3 plan", { "plan.concerns[0].priority: null", HEAVY } },
  { "P1.3", "no-priorities-in-a-light-plan", "", { "plan.concerns[0].priority: null", LIGHT } },
  { "P1.3", "one-concern-in-a-heavy-plan", "",
    { "plan.concerns[0].priority: null", "plan.concerns[1]: null", "plan.priorities_set_by: null", HEAVY } },
  { "P1.3", "one-concern-is-left", "",
    { "plan.concerns[0].priority: null", "plan.concerns[1].ended_date: '2026-05-01'", HEAVY } },
  { "P1.3", "draft-before-start-meeting", "",
    { "plan.priorities_set_by: 'p-worker'", DRAFT, "meetings[0].is_held: null" } },
  { "P1.3", "draft-after-start-meeting", "P1.3 plan", { "plan.priorities_set_by: 'p-worker'", DRAFT } },
  { "P1.3", "closed-case", "", { "plan.priorities_set_by: 'p-worker'", CLOSED, LOOKED_BACK } },

  { "P1.4", "strength-of-the-son", "", { NO_RESPONSES, "plan.strengths[0].said_by: 'p-son'" } },
  { "P1.4", "concern-of-the-son", "", { NO_RESPONSES, "plan.concerns[1].said_by: 'p-son'" } },
  { "P1.4", "nothing-of-the-son", "P1.4 households[0].memberships[1]", { NO_RESPONSES } },
  { "P1.4", "not-asked-yet", "P1.4 households[0].memberships[1]", { "scores: null", "plan.responses[0].answer: null" } },
  { "P1.4", "not-asked-but-words", "",
    { "plan.responses[0].answer: null", "plan.responses[0].words: 'Mag ik een hond?'" } },
  { "P1.4", "agrees-in-part", "", { "plan.responses[0].answer: 'agrees-in-part'" } },
  { "P1.4", "disagrees", "", { "plan.responses[0].answer: 'disagrees'" } },
  { "P1.4", "could-not-be-asked-with-reason", "",
    { "plan.responses[0].answer: 'could-not-be-asked'", "plan.responses[0].reason: 'In het ziekenhuis.'" } },
  { "P1.4", "could-not-be-asked-without-reason", "P1.4 households[0].memberships[1]",
    { "scores: null", "plan.responses[0].answer: 'could-not-be-asked'" } },
  { "P1.4", "score-of-the-son", "",
    { NO_RESPONSES, "scores+: {'date': '2026-05-01', 'scale': 'safety', 'by': 'p-son', 'value': 7}" } },
  { "P1.4", "statement-of-the-son", "", { NO_RESPONSES, "statements+: {'text': 'Ik niet.', 'author': 'p-son'}" } },
  { "P1.4", "feedback-of-the-son", "",
    { NO_RESPONSES, "feedback+: {'date': '2026-05-01', 'by': 'p-son', 'text': 'Gaat wel.'}" } },
  { "P1.4", "in-an-earlier-plan", "",
    { NO_RESPONSES, "earlier_plans+: {'status': 'superseded', 'end_date': '2026-01-31', "
      "'strengths': [{'text': 'Ik kan koken.', 'said_by': 'p-son'}]}" } },
  { "P1.4", "too-young", "", { NO_RESPONSES, "persons[1].birth_date: '2022-06-02'" } },
  { "P1.4", "fourth-birthday", "P1.4 households[0].memberships[1]",
    { NO_RESPONSES, "persons[1].birth_date: '2022-06-01'" } },
  { "P1.4", "younger-by-the-method", "P1.4 households[0].memberships[1]",
    { NO_RESPONSES, "persons[1].birth_date: '2022-06-02'" }, { "rule_settings+: {'id': 'P1.4', 'limit': 3}" } },
  { "P1.4", "left", "", { NO_RESPONSES, LEFT } },
  { "P1.4", "to-come-later", "", { NO_RESPONSES, "households[0].memberships[1].start_date: '2026-06-02'" } },
  { "P1.4", "in-another-household", "",
    { "households+: {'id': 'h-2', 'memberships': [{'person': 'p-other'}]}" } },
  { "P1.4", "in-another-household-of-an-open-plan", "P1.4 households[1].memberships[0]",
    { "plan.household: null", "households+: {'id': 'h-2', 'memberships': [{'person': 'p-other'}]}" } },
  { "P1.4", "in-two-households", "P1.4 households[0].memberships[1]",
    { NO_RESPONSES, "plan.household: null", "households+: {'id': 'h-2', 'memberships': [{'person': 'p-son'}]}" } },
  { "P1.4", "draft-before-start-meeting", "", { NO_RESPONSES, DRAFT, "meetings[0].is_held: null" } },
  { "P1.4", "draft-after-start-meeting", "P1.4 households[0].memberships[1]", { NO_RESPONSES, DRAFT } },
  { "P1.4", "no-plan", "", { "plan: null" } },
  { "P1.4", "closed-case", "", { NO_RESPONSES, CLOSED, LOOKED_BACK } },

  { "P2.1", "nobody-known", "P2.1 meetings[0]", { NO_NETWORK } },
  { "P2.1", "nobody-known-with-reason", "", { NO_NETWORK, "no_network_reason: 'Ans wil dat nog niet.'" } },
  { "P2.1", "nobody-known-with-empty-reason", "P2.1 meetings[0]", { NO_NETWORK, "no_network_reason: ''" } },
  { "P2.1", "known-on-the-day", "", { "network[0].start_date: '2026-02-02'" } },
  { "P2.1", "known-a-day-later", "P2.1 meetings[0]", { "network[0].start_date: '2026-02-03'" } },
  { "P2.1", "gone-after-the-day", "", { "network[0].end_date: '2026-02-02'" } },
  { "P2.1", "gone-a-day-before", "P2.1 meetings[0]", { "network[0].end_date: '2026-02-01'" } },
  { "P2.1", "start-meeting-not-held", "", { NO_NETWORK, "meetings[0].is_held: null" } },
  { "P2.1", "start-meeting-without-day", "", { NO_NETWORK, "meetings[0].date: null" } },
  { "P2.1", "start-meeting-in-future", "", { NO_NETWORK, "meetings[0].date: '2026-06-02'" } },
  { "P2.1", "start-meeting-today", "P2.1 meetings[0]", { NO_NETWORK, "meetings[0].date: '2026-06-01'" } },
  { "P2.1", "first-of-two-start-meetings", "P2.1 meetings[0]",
    { "network[0].start_date: '2026-02-10'", "meetings+: {'kind': 'start', 'date': '2026-03-01', 'is_held': true}" } },
  { "P2.1", "two-start-meetings-on-one-day", "P2.1 meetings[0]",
    { NO_NETWORK, "meetings+: {'kind': 'start', 'date': '2026-02-02', 'is_held': true}" } },
  { "P2.1", "first-start-meeting-listed-last", "P2.1 meetings[3]",
    { "network[0].start_date: '2026-01-30'", "meetings+: {'kind': 'start', 'date': '2026-01-29', 'is_held': true}" } },

  { "P2.2", "invited", "" },
  { "P2.2", "not-on-the-list", "P2.2 meetings[0]", { "meetings[0].attendances[1]: null" } },
  { "P2.2", "on-the-list-but-not-invited", "P2.2 meetings[0]",
    { "meetings[0].attendances[1].invitation: null", "meetings[0].attendances[1].present: null" } },
  { "P2.2", "came-without-invitation", "", { "meetings[0].attendances[1].invitation: null" } },
  { "P2.2", "invited-but-declined", "",
    { "meetings[0].attendances[1].invitation: 'declined'", "meetings[0].attendances[1].present: 'no'" } },
  { "P2.2", "known-by-the-list-of-the-network", "", { "meetings[0].attendances[1].party: null" } },
  { "P2.2", "another-friend-came", "P6.4 meetings[0].attendances[1]",
    { "meetings[0].attendances[1].person: 'p-other'" } },
  { "P2.2", "nobody-known", "", { NO_NETWORK, "no_network_reason: 'Ans wil dat nog niet.'", "meetings[0].attendances[1]: null" } },
  { "P2.2", "nobody-listed", "", { "meetings[0].attendances: null" } },
  { "P2.2", "last-meeting-counts", "",
    { "meetings[0].attendances[1]: null",
      "meetings[1].attendances+: {'person': 'p-aunt', 'party': 'network', 'invitation': 'accepted', 'present': 'yes'}" } },
  { "P2.2", "next-meeting-counts-too", "P2.2 meetings[2]",
    { "meetings[2].attendances+: {'person': 'p-mother', 'party': 'household', 'invitation': 'invited'}" } },
  { "P2.2", "next-meeting-is-cancelled", "",
    { "meetings[2].attendances+: {'person': 'p-mother', 'party': 'household', 'invitation': 'invited'}",
      "meetings[2].cancelled_reason: 'Ziek'", "plan.next_meeting_date: '2026-07-20'" } },
  { "P2.2", "nearest-of-two-next-meetings", "P2.2 meetings[3]",
    { "meetings[2].attendances+: {'person': 'p-aunt', 'party': 'network', 'invitation': 'invited'}",
      "meetings+: {'kind': 'progress', 'date': '2026-06-20', 'attendances': [{'person': 'p-mother'}]}" } },
  { "P2.2", "meeting-after-the-next", "",
    { "meetings[2].attendances+: {'person': 'p-aunt', 'party': 'network', 'invitation': 'invited'}",
      "meetings+: {'kind': 'progress', 'date': '2026-08-20', 'attendances': [{'person': 'p-mother'}]}" } },
  { "P2.2", "meeting-before-the-last", "",
    { "meetings+: {'kind': 'closing', 'date': '2026-01-20', 'is_held': true, 'attendances': [{'person': 'p-mother'}]}" } },
  { "P2.2", "network-member-without-person", "", { "network+: {'kind': 'family'}" } },
  { "P2.2", "meeting-on-safety", "",
    { "meetings+: {'kind': 'safety', 'date': '2026-05-20', 'is_held': true, "
      "'attendances': [{'person': 'p-mother', 'party': 'household', 'present': 'yes'}]}" } },
  { "P2.2", "closed-case", "", { "meetings[0].attendances[1]: null", CLOSED, LOOKED_BACK } },

  { "P2.3", "household-and-network", "" },
  { "P2.3", "none", "P2.3 plan", { "plan.actions[0].owner: 'p-worker'", "plan.actions[1].owner: 'p-worker'",
      "plan.responsibilities+: {'person': 'p-aunt', 'text': 'Past op'}",
      "plan.responsibilities+: {'person': 'p-mother', 'text': 'Beslist'}" } },
  { "P2.3", "half", "", { "plan.actions[0].owner: 'p-worker'", "plan.actions[1].owner: 'p-mother'",
      "plan.responsibilities+: {'person': 'p-aunt', 'text': 'Past op'}" } },
  { "P2.3", "less-than-half", "P2.3 plan",
    { "plan.actions[0].owner: 'p-worker'",
      "plan.actions+: {'id': 'a-3', 'title': 'Brief', 'goal': 'g-1', 'owner': 'p-other', 'due_date': '2026-07-01'}",
      "plan.responsibilities+: {'person': 'p-mother', 'text': 'Beslist'}" } },
  { "P2.3", "less-than-half-is-enough-for-the-method", "",
    { "plan.actions[0].owner: 'p-worker'",
      "plan.actions+: {'id': 'a-3', 'title': 'Brief', 'goal': 'g-1', 'owner': 'p-other', 'due_date': '2026-07-01'}",
      "plan.responsibilities+: {'person': 'p-mother', 'text': 'Beslist'}" },
    { "rule_settings+: {'id': 'P2.3', 'limit': 33}" } },
  { "P2.3", "dropped-does-not-count", "P2.3 plan",
    { "plan.actions[0].owner: 'p-worker'", "plan.actions[1].status: 'dropped'",
      "plan.responsibilities+: {'person': 'p-mother', 'text': 'Beslist'}",
      "plan.responsibilities+: {'person': 'p-aunt', 'text': 'Past op'}" } },
  { "P2.3", "without-owner-does-not-count", "P6.2 plan.actions[0]", { NO_OWNER,
      "plan.responsibilities+: {'person': 'p-mother', 'text': 'Beslist'}" } },
  { "P2.3", "no-actions", "P6.2 plan.goals[0]; P6.4 meetings[0].attendances[0] meetings[0].attendances[1]", { "plan.actions: null" } },
  { "P2.3", "draft", "", { DRAFT, "plan.actions[0].owner: 'p-worker'", "plan.actions[1].owner: 'p-worker'" } },

  { "P2.4", "one-comes-and-one-goes", "",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'",
      "network+: {'person': 'p-other', 'start_date': '2026-05-02'}" } },
  { "P2.4", "one-goes", "P2.4 network[0]",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'" } },
  { "P2.4", "one-goes-and-one-stays", "P2.4 network[1]",
    { "network[0].start_date: null", "network+: {'person': 'p-other', 'end_date': '2026-05-01'}" } },
  { "P2.4", "two-go-and-one-comes", "P2.4 network[0] network[1]",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'",
      "network+: {'person': 'p-other', 'start_date': '2025-01-01', 'end_date': '2026-05-02'}",
      "network+: {'person': 'p-son', 'start_date': '2026-05-02'}" } },
  { "P2.4", "until-today", "", { "network[0].start_date: null", "network[0].end_date: '2026-06-01'" } },
  { "P2.4", "gone-before-the-period", "P2.1 meetings[0]",
    { "network[0].start_date: null", "network[0].end_date: '2025-12-02'" } },
  { "P2.4", "gone-on-the-first-day-of-the-period", "P2.1 meetings[0]; P2.4 network[0]",
    { "network[0].start_date: null", "network[0].end_date: '2025-12-03'" } },
  { "P2.4", "came-and-went-within-the-period", "", { "network[0].end_date: '2026-05-01'" } },
  { "P2.4", "closed-case", "",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'", CLOSED, LOOKED_BACK } },
  { "P2.4", "shorter-period-of-the-method", "",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'" },
    { "rule_settings+: {'id': 'P2.4', 'limit': 30}" } },
  { "P2.4", "longer-period-than-time", "", { "network[0].start_date: null", "network[0].end_date: '2026-05-01'" },
    { "rule_settings+: {'id': 'P2.4', 'limit': 2000000}" } },

  { "P3.1", "one-after-the-other", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "gap-of-one-day", "P3.1 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-02'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "overlap-of-one-day", "P3.1 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-03-31'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "two-that-last", "P3.1 regisseurs[0] regisseurs[1]",
    { "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "three-in-a-row-of-days", "P3.1 regisseurs[0] regisseurs[1] regisseurs[2]",
    { "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-03-01', 'end_date': '2026-03-10'}",
      "regisseurs+: {'person': 'p-aunt', 'is_primary': true, 'start_date': '2026-03-11', 'end_date': '2026-03-20'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "nobody-ever", "P3.1 .; P6.4 meetings[0].attendances[2]", { NO_REGISSEUR } },
  { "P3.1", "nobody-yet-in-start-meeting-phase", "P6.4 meetings[0].attendances[2]", { NO_REGISSEUR }, .day = "2026-02-02" },
  { "P3.1", "nobody-on-the-first-day", "P3.1 .; P6.4 meetings[0].attendances[2]", { NO_REGISSEUR }, .day = "2026-02-03" },
  { "P3.1", "from-the-first-day", "", { "regisseurs[0].start_date: '2026-02-03'" } },
  { "P3.1", "a-day-too-late", "P3.1 regisseurs[0]", { "regisseurs[0].start_date: '2026-02-04'" } },
  { "P3.1", "until-today", "", { "regisseurs[0].end_date: '2026-06-01'" } },
  { "P3.1", "until-yesterday", "P3.1 regisseurs[0]", { "regisseurs[0].end_date: '2026-05-31'" } },
  { "P3.1", "next-one-tomorrow", "P3.1 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-06-02'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "next-one-overlaps-in-future", "",
    { "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-06-02'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "next-one-overlaps-later-in-future", "",
    { "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-07-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "overlap-between-others", "P3.1 regisseurs[1] regisseurs[2]",
    { "regisseurs[0].end_date: '2026-03-10'",
      "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-03-11', 'end_date': '2026-04-20'}",
      "regisseurs+: {'person': 'p-aunt', 'is_primary': true, 'start_date': '2026-04-15', 'end_date': '2026-05-10'}",
      "regisseurs+: {'person': 'p-worker', 'is_primary': true, 'start_date': '2026-05-11'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "gap-after-term-without-first-day", "P3.1 regisseurs[1] regisseurs[2]",
    { "regisseurs[0].start_date: null", "regisseurs[0].end_date: '2026-02-28'",
      "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-03-01', 'end_date': '2026-03-31'}",
      "regisseurs+: {'person': 'p-aunt', 'is_primary': true, 'start_date': '2026-04-02'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "process-beside-case", "",
    { "regisseurs+: {'person': 'p-other', 'form': 'process', 'start_date': '2026-03-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "process-does-not-fill-a-gap", "P3.1 regisseurs[0] regisseurs[2]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'form': 'process', 'start_date': '2026-03-01', 'end_date': '2026-04-15'}",
      "regisseurs+: {'person': 'p-aunt', 'is_primary': true, 'start_date': '2026-05-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "one-that-is-not-marked", "", { NOT_MARKED } },
  { "P3.1", "two-that-are-not-marked", "P3.1 regisseurs[0] regisseurs[1]",
    { NOT_MARKED, "regisseurs+: {'person': 'p-other', 'start_date': '2026-03-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "not-marked-before-marked", "",
    { NOT_MARKED, UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "not-marked-after-marked", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'start_date': '2026-04-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "beside-without-days", "", { "regisseurs+: {'person': 'p-other'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "marked-without-first-day", "",
    { "regisseurs[0].start_date: null",
      "regisseurs+: {'person': 'p-other', 'start_date': '2026-03-01', 'end_date': '2026-03-05'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "two-without-days", "P3.1 regisseurs[0] regisseurs[1]",
    { "regisseurs[0].start_date: null", "regisseurs+: {'person': 'p-other', 'is_primary': true}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "substitute-beside", "",
    { NOT_MARKED, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-03-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "substitute-alone", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-04-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "substitute-marked", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'is_primary': true, 'start_date': '2026-04-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "substitute-too-late", "P3.1 regisseurs[0]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-05-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "by-the-start-meeting", "P3.1 .; P6.4 meetings[0].attendances[2]", { NO_REGISSEUR, NO_PHASES } },
  { "P3.1", "start-phase-without-end", "P3.1 .; P6.4 meetings[0].attendances[2]", { NO_REGISSEUR, "phases[3].end_date: null" } },
  { "P3.1", "no-start-meeting-and-no-phases", "", { NO_REGISSEUR, NO_PHASES, "meetings[0]: null" } },
  { "P3.1", "second-start-phase", "P3.1 regisseurs[0]",
    { "regisseurs[0].start_date: '2026-02-04'",
      "phases+: {'phase': '3b', 'start_date': '2026-05-01', 'end_date': '2026-05-02', 'reason': 'Nieuwe start'}" } },
  { "P3.1", "first-start-phase-listed-last", "P3.1 regisseurs[0]",
    { "phases[3].reason: 'Vervolg'", "phases+: {'phase': '3b', 'start_date': '2026-01-30', 'end_date': '2026-01-31'}" } },
  { "P3.1", "nobody-while-closed", "",
    { REOPENED, UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "nobody-after-reopening", "P3.1 regisseurs[1]",
    { REOPENED, UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-03'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "opened-after-the-start-phase", "", { "opened_date: '2026-03-01'", "regisseurs[0].start_date: '2026-03-01'" } },
  { "P3.1", "case-without-opening-day", "", { "opened_date: null" } },
  { "P3.1", "gap-on-record", "P3.1 regisseurs[0] regisseurs[1] regisseur_gaps[0]", { UNTIL_MARCH, GAP, AFTER_GAP } },
  { "P3.1", "gap-without-a-reason", "P3.1 regisseurs[0] regisseurs[1] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP, "regisseur_gaps[0].reason: ''", AFTER_GAP } },
  { "P3.1", "gap-explained-for-a-part",
    "P3.1 regisseurs[0] regisseur_gaps[0]; P3.1 regisseurs[1]; P3.2 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, GAP, "regisseur_gaps[0].end_date: '2026-04-10'", AFTER_GAP } },
  { "P3.1", "one-person-twice", "",
    { "regisseurs+: {'person': 'p-worker', 'is_primary': true, 'start_date': '2026-03-01'}" },
    .method_edits = { P3_1_ALONE } },
  { "P3.1", "not-marked-within-a-gap-on-record", "P3.1 regisseurs[0] regisseurs[2] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP, "regisseurs+: {'person': 'p-aunt', 'start_date': '2026-04-01', 'end_date': '2026-04-14'}",
      AFTER_GAP } },
  { "P3.1", "gap-without-first-day", "P3.1 regisseurs[0] regisseurs[1] regisseur_gaps[0]", { UNTIL_MARCH, GAP, "regisseur_gaps[0].start_date: null", AFTER_GAP } },
  { "P3.1", "term-that-ended-long-before-the-days-without", "P3.1 regisseurs[0] regisseurs[1]; P3.2 regisseurs[2] regisseurs[0]; P3.2 regisseurs[0] regisseurs[1]; P3.3 regisseurs[0]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-01', 'told_date': '2026-05-01'}", EARLIER "'2026-02-01'}" } },
  { "P3.1", "term-that-ended-before-two-at-once", "P3.1 regisseurs[0] regisseurs[2]; P3.2 regisseurs[1] regisseurs[0]; P3.2 regisseurs[0] regisseurs[2]; P3.3 regisseurs[0]",
    { EARLIER "'2026-02-01'}", "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-01', 'told_date': '2026-05-01'}" } },
  { "P3.1", "two-at-once-and-one-who-stands-in", "P3.1 regisseurs[0] regisseurs[1]; P3.2 regisseurs[0] regisseurs[1]",
    { "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-01', 'told_date': '2026-05-01'}",
      "regisseurs+: {'person': 'p-aunt', 'is_substitute': true, 'start_date': '2026-05-01', 'told_date': '2026-05-01'}" } },

  { "P3.2", "handed-over", "", { UNTIL_MARCH, NEXT, HANDED } },
  { "P3.2", "handed-over-without-a-day", "", { UNTIL_MARCH, NEXT, HANDED, "handovers[0].effective_date: null" } },
  { "P3.2", "no-handover", "P3.2 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, NEXT, "regisseurs[1].told_date: '2026-04-01'" } },
  { "P3.2", "handover-only-offered", "P3.2 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].state: 'withdrawn'", "regisseurs[1].told_date: '2026-04-01'" } },
  { "P3.2", "handover-to-another", "P3.2 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].receiver: 'p-aunt'", "regisseurs[1].told_date: '2026-04-01'" } },
  { "P3.2", "handover-from-another", "P3.2 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].giver: 'p-aunt'", "regisseurs[1].told_date: '2026-04-01'" } },
  { "P3.2", "handover-without-giver", "", { UNTIL_MARCH, NEXT, HANDED, "handovers[0].giver: null" } },
  { "P3.2", "handover-on-another-day", "P3.2 regisseurs[0] regisseurs[1]",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].effective_date: '2026-04-02'", "regisseurs[1].told_date: '2026-04-01'" } },
  { "P3.2", "next-term-of-the-same-person", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-worker', 'is_primary': true, 'start_date': '2026-04-01'}" } },
  { "P3.2", "change-to-come", "",
    { "regisseurs[0].end_date: '2026-06-30'",
      "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-07-01'}" } },
  { "P3.2", "nobody-was-there-to-hand-over", "P3.1 regisseurs[0] regisseurs[1] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP, AFTER_GAP } },
  { "P3.2", "points-not-done", "P3.2 handovers[0]", { UNTIL_MARCH, NEXT, HANDED, "handovers[0].checklist: null" } },
  { "P3.2", "point-not-done", "P3.2 handovers[0]",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].checklist: ['introduced', 'dossier-read', 'open-actions', 'people-told']" } },
  { "P3.2", "points-of-an-earlier-handover", "",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].checklist: null", "regisseurs[1].end_date: '2026-04-30'",
      "regisseurs+: {'person': 'p-worker', 'is_primary': true, 'start_date': '2026-05-01', 'told_date': '2026-05-01'}",
      "handovers+: {'giver': 'p-other', 'receiver': 'p-worker', 'state': 'accepted', 'effective_date': '2026-05-01', " POINTS "}" } },
  { "P3.2", "points-after-the-case-closed", "",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].checklist: null", CLOSED, LOOKED_BACK } },
  { "P3.2", "no-checklist-in-the-method", "", { UNTIL_MARCH, NEXT, HANDED, "handovers[0].checklist: null" },
    { "handover_checklist: null" } },
  { "P3.2", "point-without-id-in-the-method", "", { UNTIL_MARCH, NEXT, HANDED },
    { "handover_checklist+: {'source': 'x'}" } },
  { "P3.2", "overlap-before-the-start-meeting", "P3.2 regisseurs[1] regisseurs[0]; P3.2 regisseurs[1] regisseurs[0]",
    { EARLIER "'2026-02-02'}", "regisseurs[0].told_date: '2026-02-02'" } },
  { "P3.2", "no-end-before-the-start-meeting", "P3.1 regisseurs[0] regisseurs[1]; P3.2 regisseurs[1] regisseurs[0]",
    { EARLIER "'2026-12-31'}", "regisseurs[0].told_date: '2026-02-02'",
      "handovers+: {'giver': 'p-other', 'receiver': 'p-worker', 'state': 'accepted', " POINTS "}" } },
  { "P3.2", "gap-before-the-start-meeting", "P3.2 regisseurs[1] regisseurs[0]",
    { EARLIER "'2026-01-31'}", "regisseurs[0].told_date: '2026-02-02'",
      "handovers+: {'giver': 'p-other', 'receiver': 'p-worker', 'state': 'accepted', " POINTS "}" } },
  { "P3.2", "no-day-between-before-the-start-meeting", "",
    { EARLIER "'2026-02-01'}", "regisseurs[0].told_date: '2026-02-02'",
      "handovers+: {'giver': 'p-other', 'receiver': 'p-worker', 'state': 'accepted', " POINTS "}" } },
  { "P3.2", "gap-on-record-before-the-start-meeting", "",
    { EARLIER "'2026-01-20'}", "regisseurs[0].told_date: '2026-02-02'",
      "regisseur_gaps+: {'start_date': '2026-01-21', 'end_date': '2026-02-01', 'reason': 'Ziek', 'told_date': '2026-01-21'}" } },
  { "P3.2", "change-before-any-start-meeting", "P3.2 regisseurs[1] regisseurs[0]",
    { EARLIER "'2026-01-31'}", "regisseurs[0].told_date: '2026-02-02'", NO_PHASES, "meetings[0]: null",
      "handovers+: {'giver': 'p-other', 'receiver': 'p-worker', 'state': 'accepted', " POINTS "}" } },
  { "P3.2", "first-days-not-known", "", { "regisseurs[0].start_date: null",
      "regisseurs[0].end_date: '2026-03-31'", NEXT, HANDED } },
  { "P3.2", "never-ended-before-the-start-meeting", "P3.1 regisseurs[0] regisseurs[1]; P3.2 regisseurs[1] regisseurs[0]",
    { "regisseurs[0].told_date: '2026-02-02'", "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-01-06'}",
      "handovers+: {'giver': 'p-other', 'receiver': 'p-worker', 'state': 'accepted', " POINTS "}" } },
  { "P3.2", "both-on-the-first-day-there-is", "P3.1 regisseurs[0] regisseurs[1]; P3.2 regisseurs[0] regisseurs[1]; P3.2 regisseurs[0] regisseurs[1]; P3.3 regisseurs[1]",
    { "regisseurs[0].start_date: '0001-01-01'", "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '0001-01-01'}", GAP } },

  { "P3.3", "told-at-the-handover", "", { UNTIL_MARCH, NEXT, HANDED } },
  { "P3.3", "told-with-the-term", "", { UNTIL_MARCH, NEXT, HANDED, "handovers[0].told_date: null",
      "regisseurs[1].told_date: '2026-06-01'" } },
  { "P3.3", "not-told", "P3.3 regisseurs[1]", { UNTIL_MARCH, NEXT, HANDED, "handovers[0].told_date: null" } },
  { "P3.3", "told-tomorrow", "P3.3 regisseurs[1]",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].told_date: null", "regisseurs[1].told_date: '2026-06-02'" } },
  { "P3.3", "not-told-of-the-next-term-of-the-same-person", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-worker', 'is_primary': true, 'start_date': '2026-04-01'}" } },
  { "P3.3", "not-told-of-a-change-to-come", "",
    { "regisseurs[0].end_date: '2026-06-30'",
      "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-07-01'}" } },
  { "P3.3", "not-told-of-a-substitute", "P3.3 regisseurs[1]",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-05-01', 'end_date': '2026-05-14'}" } },
  { "P3.3", "not-told-of-a-substitute-to-come", "",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-06-02'}" } },
  { "P3.3", "told-of-a-substitute", "",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-05-01', 'told_date': '2026-04-20'}" } },
  { "P3.3", "not-told-of-a-gap", "P3.1 regisseurs[0] regisseurs[1] regisseur_gaps[0]; P3.3 regisseur_gaps[0]",
    { UNTIL_MARCH, GAP, "regisseur_gaps[0].told_date: null", AFTER_GAP } },
  { "P3.3", "not-told-of-a-gap-to-come", "",
    { "regisseurs[0].end_date: '2026-06-30'", "regisseur_gaps+: {'start_date': '2026-07-01', 'reason': 'Vacature'}" } },
  { "P3.3", "substitute-who-leads", "",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'is_primary': true, 'start_date': '2026-04-01'}", HANDED } },
  { "P3.3", "gap-on-a-day-unknown", "", { GAP, "regisseur_gaps[0].start_date: null", "regisseur_gaps[0].told_date: null" } },
  { "P3.3", "substitute-on-a-day-unknown", "", { "regisseurs+: {'person': 'p-other', 'is_substitute': true}" } },

  { "P4.3", "professional-at-the-level-of-the-case", "", { AT_LEVEL_CASE } },
  { "P4.3", "member-of-the-household-at-the-level-of-the-case", "P4.3 regisseurs[0]; P6.4 meetings[0].attendances[2]",
    { "regisseurs[0].level: 'case'", "regisseurs[0].person: 'p-mother'" } },
  { "P4.3", "member-of-the-household-at-the-level-of-self", "P6.4 meetings[0].attendances[2]",
    { "regisseurs[0].level: 'self'", "regisseurs[0].person: 'p-mother'" } },
  { "P4.3", "of-the-network", "P6.4 meetings[0].attendances[2]",
    { "regisseurs[0].level: 'self'", "regisseurs[0].person: 'p-aunt'" } },
  { "P4.3", "takes-no-part", "P4.3 regisseurs[0]", { "regisseurs[0].level: 'case'", "professionals: null" } },
  { "P4.3", "of-the-municipality", "",
    { AT_LEVEL_CASE, "regisseurs[0].level: 'breakthrough'", "organisations+: {'id': 'o-1', 'kind': 'municipality'}" } },
  { "P4.3", "of-veilig-thuis", "",
    { AT_LEVEL_CASE, "regisseurs[0].level: 'breakthrough'", "organisations+: {'id': 'o-1', 'kind': 'veilig-thuis'}" } },
  { "P4.3", "of-another-organisation", "P4.3 regisseurs[0]",
    { AT_LEVEL_CASE, "regisseurs[0].level: 'breakthrough'", "organisations+: {'id': 'o-1', 'kind': 'school'}" } },
  { "P4.3", "not-any-more", "P4.3 regisseurs[0]", { AT_LEVEL_CASE, "professionals[0].end_date: '2026-05-31'" } },
  { "P4.3", "until-the-end-of-the-term", "P3.1 regisseurs[0]",
    { AT_LEVEL_CASE, "professionals[0].end_date: '2026-03-31'", UNTIL_MARCH } },
  { "P4.3", "level-by-a-decision", "P4.3 regisseurs[0]",
    { "direction_decisions+: {'date': '2026-02-02', 'level': 'case'}", "professionals: null" } },
  { "P4.3", "level-decided-later", "", { "direction_decisions+: {'date': '2026-02-03', 'level': 'case'}" } },
  { "P4.3", "level-that-the-map-does-not-have", "", { "regisseurs[0].level: 'unheard-of'" } },
  { "P4.3", "level-without-anybody-eligible", "", { "regisseurs[0].level: 'case'" },
    { "regiekaart.levels[1].eligible: null" } },
  { "P4.3", "term-to-come", "", { "regisseurs[0].level: 'case'" }, .day = "2026-02-01" },
  { "P4.3", "without-first-day", "", { "regisseurs[0].level: 'case'", "regisseurs[0].start_date: null" } },
  { "P4.3", "nobody-named", "P6.4 meetings[0].attendances[2]",
    { "regisseurs[0].level: 'case'", "regisseurs[0].person: null" } },
  { "P4.3", "without-first-day-nor-level", "", { "regisseurs[0].start_date: null" } },
  { "P4.3", "fits-the-profile", "", { AT_LEVEL_CASE, "regisseurs[0].competence_profile: 'cp-1'" },
    { "regiekaart.levels[1].competence_profile: 'cp-1'" } },
  { "P4.3", "held-against-another-profile", "P4.3 regisseurs[0]",
    { AT_LEVEL_CASE, "regisseurs[0].competence_profile: 'cp-2'" },
    { "regiekaart.levels[1].competence_profile: 'cp-1'" } },
  { "P4.3", "held-against-no-profile", "", { AT_LEVEL_CASE },
    { "regiekaart.levels[1].competence_profile: 'cp-1'" } },
  { "P4.3", "no-profile-of-the-level", "", { AT_LEVEL_CASE, "regisseurs[0].competence_profile: 'cp-2'" } },
  { "P4.3", "level-and-no-map", "", { "regisseurs[0].level: 'case'" }, { "regiekaart: null" } },

  { "P4.4", "nobody-decided", "P4.4 scale_moves[0]", { MOVE } },
  { "P4.4", "no-mandate", "P4.4 scale_moves[0]", { MOVE, "scale_moves[0].decided_by: 'p-other'" } },
  { "P4.4", "mandate-by-the-level", "",
    { AT_LEVEL_CASE, MOVE, "scale_moves[0].decided_by: 'p-worker'" } },
  { "P4.4", "mandate-of-the-person", "",
    { MOVE, MANDATE ("scaling"), "scale_moves[0].decided_by: 'p-other'" } },
  { "P4.4", "mandate-of-the-person-ended", "P4.4 scale_moves[0]",
    { MOVE, MANDATE ("scaling"), "mandates[0].end_date: '2026-05-01'", "scale_moves[0].date: '2026-05-02'",
      "scale_moves[0].decided_by: 'p-other'" } },
  { "P4.4", "level-not-on-record", "", { MOVE, "scale_moves[0].decided_by: 'p-worker'" },
    { "regiekaart.levels[1].id: 'hub'" } },
  { "P4.4", "mandate-in-words", "", { MOVE, "scale_moves[0].mandate: 'Mandaatbesluit regie'" } },
  { "P4.4", "mandate-in-empty-words", "P4.4 scale_moves[0]", { MOVE, "scale_moves[0].mandate: ''" } },
  { "P4.4", "mandate-named", "",
    { MOVE, MANDATE ("scaling"), "scale_moves[0].mandate: 'm-1'", "scale_moves[0].decided_by: 'p-other'" } },
  { "P4.4", "mandate-named-and-nobody", "", { MOVE, MANDATE ("scaling"), "scale_moves[0].mandate: 'm-1'" } },
  { "P4.4", "mandate-named-without-subject", "",
    { MOVE, MANDATE ("unknown"), "scale_moves[0].mandate: 'm-1'" } },
  { "P4.4", "mandate-named-of-another", "P4.4 scale_moves[0] mandates[0]",
    { MOVE, MANDATE ("scaling"), "scale_moves[0].mandate: 'm-1'", "scale_moves[0].decided_by: 'p-worker'" } },
  { "P4.4", "mandate-named-for-something-else", "P4.4 scale_moves[0] mandates[0]",
    { MOVE, MANDATE ("escalation"), "scale_moves[0].mandate: 'm-1'" } },
  { "P4.4", "mandate-named-not-in-force", "P4.4 scale_moves[0] mandates[0]",
    { MOVE, MANDATE ("scaling"), "scale_moves[0].mandate: 'm-1'", "scale_moves[0].date: '2026-04-30'" } },
  { "P4.4", "move-to-come", "", { MOVE, "scale_moves[0].date: '2026-06-02'" } },
  { "P4.4", "move-without-a-day", "", { MOVE, "scale_moves[0].date: null" } },
  { "P4.4", "mandate-named-among-several", "",
    { MOVE, "mandates+: {'id': 'm-0', 'person': 'p-other'}", MANDATE ("scaling"), "scale_moves[0].mandate: 'm-1'" } },

  { "E1.1", "within-the-limit", "", { ESCALATION } },
  { "E1.1", "past-the-limit", "E1.1 escalations[0]", { ESCALATION, "escalations[0].opened_date: '2026-05-17'" } },
  { "E1.1", "past-the-limit-and-solved", "",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-05-31'" } },
  { "E1.1", "past-the-limit-and-passed-on", "",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", "escalations[0].state: 'passed-on'",
      "escalations[0].ended_date: '2026-05-31'" } },
  { "E1.1", "solved-in-future", "E1.1 escalations[0]",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-06-02'" } },
  { "E1.1", "withdrawn-on-a-day-not-known", "",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", "escalations[0].state: 'withdrawn'" } },
  { "E1.1", "on-the-last-rung", "",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", "escalations[0].rung: 'national-programme'" } },
  { "E1.1", "on-a-rung-that-the-method-does-not-have", "",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", "escalations[0].rung: 'unheard-of'" } },
  { "E1.1", "in-a-closed-case", "",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'", CLOSED, LOOKED_BACK } },
  { "E1.1", "on-a-rung-without-a-name-and-the-last", "E1.1 escalations[0]", { ESCALATION, "escalations[0].opened_date: '2026-01-17'" },
    { "rungs: [{'id': 'municipal-table', 'rank': 1, 'limit_days': 14}]" } },
  { "E1.1", "next-rung-without-a-name", "E1.1 escalations[0]", { ESCALATION, "escalations[0].opened_date: '2026-01-17'" },
    { "rungs: [{'id': 'municipal-table', 'rank': 1, 'limit_days': 14}, {'id': 'region', 'rank': 2}]" } },

  { "E1.2", "late-within-the-limit", "P9.2 plan.actions[0]", { LATE, "plan.actions[0].due_date: '2026-05-04'" } },
  { "E1.2", "late", "E1.2 plan.actions[0]; P9.2 plan.actions[0]", { LATE } },
  { "E1.2", "late-and-escalated", "P9.2 plan.actions[0]", { LATE, ESCALATION } },
  { "E1.2", "late-after-a-late-solution", "E1.2 plan.actions[0]; P9.2 plan.actions[0]",
    { LATE, ESCALATION, "escalations[0].opened_date: '2026-04-01'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-05-03'" } },
  { "E1.2", "late-after-a-fresh-solution", "P9.2 plan.actions[0]",
    { LATE, ESCALATION, "escalations[0].opened_date: '2026-04-01'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-05-04'" } },
  { "E1.2", "late-after-a-solution-without-a-day", "E1.2 plan.actions[0]; P9.2 plan.actions[0]",
    { LATE, ESCALATION, "escalations[0].state: 'solved'" } },
  { "E1.2", "late-after-a-withdrawal", "E1.2 plan.actions[0]; P9.2 plan.actions[0]",
    { LATE, ESCALATION, "escalations[0].state: 'withdrawn'", "escalations[0].ended_date: '2026-05-31'" } },
  { "E1.2", "late-and-done", "", { LATE, "plan.actions[0].status: 'done'" } },
  { "E1.2", "late-in-a-draft", "", { DRAFT, LATE } },
  { "E1.2", "shorter-limit-of-the-method", "E1.2 plan.actions[0]; P9.2 plan.actions[0]",
    { LATE, "plan.actions[0].due_date: '2026-05-24'" }, { "rule_settings+: {'id': 'E1.2', 'limit': 7}" } },
  { "E1.2", "no-ladder-in-the-method", "P9.2 plan.actions[0]", { LATE }, { "rungs: null" } },
  { "E1.2", "stalled", "E1.2 evaluations[1] evaluations[0]; P9.3 evaluations[1] evaluations[0]; "
    "P9.4 evaluations[2] evaluations[1] evaluations[0]",
    { LOOK ("2026-05-20", "worse"), LOOK ("2026-04-20", "same"), LOOK ("2026-03-20", "better") } },
  { "E1.2", "stalled-and-escalated", "P9.3 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-20", "same"), LOOK ("2026-05-20", "same"), ESCALATION } },
  { "E1.2", "better-again", "", { LOOK ("2026-03-20", "same"), LOOK ("2026-04-20", "same"), LOOK ("2026-05-20", "better") } },
  { "E1.2", "worse-once", "", { LOOK ("2026-04-20", "better"), LOOK ("2026-05-20", "worse") } },
  { "E1.2", "looked-at-once", "", { LOOK ("2026-05-20", "worse") } },
  { "E1.2", "looks-that-do-not-count", "",
    { LOOK ("2026-05-20", "worse"), LOOK ("2026-06-02", "worse"), LOOK ("2026-05-25", "unknown"),
      "evaluations+: {'trend': 'worse', 'by': ['p-mother']}" } },
  { "E1.2", "late-after-what-was-solved-in-future-and-opened-on-a-day-unknown", "E1.2 plan.actions[0]; P9.2 plan.actions[0]",
    { LATE, ESCALATION, "escalations[0].opened_date: null", "escalations[0].state: 'solved'", "escalations[0].solved_date: '2026-07-01'" } },

  { "E1.3", "late-and-not-missed", "P9.1 plan", { NOT_DUE, NEXT_MEETING }, .day = "2026-10-16" },
  { "E1.3", "missed", "E1.3 plan; P9.1 plan", { NOT_DUE, NEXT_MEETING }, .day = "2026-10-17" },
  { "E1.3", "missed-and-asked", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-10-03'" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-asked-too-long-ago", "E1.1 escalations[0]; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-10-02'" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-asked-and-solved", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-07-19'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-08-01'" }, .day = "2026-10-17" },
  { "E1.3", "missed-again-after-it-was-solved", "E1.3 plan; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-10-20'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-10-30'" }, .day = "2027-01-15" },
  { "E1.3", "missed-and-asked-before-it-was-due", "E1.3 plan; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-07-18'", "escalations[0].state: 'solved'",
      "escalations[0].solved_date: '2026-07-30'" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-asked-in-future", "E1.3 plan; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-10-18'" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-asked-on-a-day-not-known", "E1.3 plan; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: null" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-withdrawn", "E1.3 plan; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].opened_date: '2026-08-01'", "escalations[0].state: 'withdrawn'",
      "escalations[0].ended_date: '2026-08-02'" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-on-a-rung-that-the-method-does-not-have", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].rung: 'unheard-of'" }, .day = "2026-10-17" },
  { "E1.3", "missed-and-solved-on-a-rung-that-the-method-does-not-have", "E1.3 plan; P9.1 plan",
    { NOT_DUE, NEXT_MEETING, ESCALATION, "escalations[0].rung: 'unheard-of'", "escalations[0].opened_date: '2026-08-01'",
      "escalations[0].state: 'solved'", "escalations[0].solved_date: '2026-08-02'" }, .day = "2026-10-17" },
  { "E1.3", "no-ladder-in-the-method", "P9.1 plan", { NOT_DUE, NEXT_MEETING }, { "rungs: null" }, .day = "2026-10-17" },
  { "E1.3", "draft", "", { NOT_DUE, NEXT_MEETING, DRAFT }, .day = "2026-10-17" },

  { "P5.1", "analysis", "" },
  { "P5.1", "no-analysis", "P5.1 plan", { NO_ANALYSIS } },
  { "P5.1", "empty-analysis", "P5.1 plan", { "plan.analysis: ''" } },
  { "P5.1", "light-plan", "", { NO_ANALYSIS, "plan.variant: 'light'" } },
  { "P5.1", "variant-not-known", "P5.1 plan", { NO_ANALYSIS, "plan.variant: null" } },
  { "P5.1", "draft", "", { NO_ANALYSIS, DRAFT } },
  { "P5.1", "closed-case", "", { NO_ANALYSIS, CLOSED, LOOKED_BACK } },

  { "P5.2", "about-both", "", { "plan.concerns[0].about: ['p-mother']", "plan.concerns[1].about: ['p-son']" } },
  { "P5.2", "about-one", "P5.2 plan.concerns[0] plan.concerns[1]",
    { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: ['p-son']" } },
  { "P5.2", "about-one-and-the-household", "", { "plan.concerns[0].about: ['p-son']" } },
  { "P5.2", "about-one-and-an-empty-list", "",
    { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: []" } },
  { "P5.2", "about-one-and-somebody-else", "P5.2 plan.concerns[0] plan.concerns[1]",
    { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: ['p-son', 'p-aunt']" } },
  { "P5.2", "about-nobody-of-the-household", "",
    { "plan.concerns[0].about: ['p-aunt']", "plan.concerns[1].about: ['p-aunt']" } },
  { "P5.2", "the-other-concern-is-over", "P5.2 plan.concerns[0]",
    { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: ['p-mother']",
      "plan.concerns[1].ended_date: '2026-05-01'" } },
  { "P5.2", "lives-alone", "",
    { LEFT, "plan.concerns[0].about: ['p-mother']", "plan.concerns[1].about: ['p-mother']" } },
  { "P5.2", "no-concerns", "P6.3 plan.goals[0]", { NO_CONCERN } },
  { "P5.2", "draft", "", { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: ['p-son']", DRAFT } },
  { "P5.2", "one-of-two-about-one-is-over", "P5.2 plan.concerns[0] plan.concerns[1]",
    { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: ['p-son']",
      "plan.concerns+: {'id': 'c-9', 'text': 'Voorbij', 'about': ['p-son'], 'said_by': 'p-mother', 'ended_date': '2026-03-01', 'domain': 'school'}" } },

  { "P5.3", "strength-and-concern", "" },
  { "P5.3", "two-concerns", "", { NO_PATTERN, "plan.patterns+: {'text': 'Slapen', 'concerns': ['c-1', 'c-2']}" } },
  { "P5.3", "no-pattern", "P5.3 plan", { NO_PATTERN } },
  { "P5.3", "no-pattern-in-a-heavy-plan", "P5.3 plan", { HEAVY, NO_PATTERN } },
  { "P5.3", "pattern-ties-nothing", "P5.3 plan", { NO_PATTERN, "plan.patterns+: {'text': 'Slapen', 'concerns': ['c-1']}" } },
  { "P5.3", "pattern-of-strengths", "P5.3 plan",
    { NO_PATTERN, "plan.patterns+: {'text': 'Slapen', 'strengths': ['st-1', 'st-2']}" } },
  { "P5.3", "light-plan", "", { LIGHT, NO_PATTERN } },
  { "P5.3", "loose-pattern-in-a-light-plan", "P5.3 plan", { LIGHT, NO_PATTERN, "plan.patterns+: {'text': 'Slapen'}" } },
  { "P5.3", "no-concerns", "P6.3 plan.goals[0]", { NO_PATTERN, NO_CONCERN } },
  { "P5.3", "draft", "", { NO_PATTERN, DRAFT } },
  { "P5.3", "concern-over-before-one-that-is-not", "P5.3 plan",
    { "plan.patterns: null", "plan.concerns[0].ended_date: '2026-03-01'" } },

  { "P5.4", "not-recorded", "" },
  { "P5.4", "two-domains", "", { "plan.concerns[0].domain: 'health'", "plan.concerns[1].domain: 'housing'" } },
  { "P5.4", "one-domain", "P5.4 plan", { "plan.concerns[0].domain: 'health'", "plan.concerns[1].domain: 'health'" } },
  { "P5.4", "goal-in-another-domain", "",
    { "plan.concerns[0].domain: 'health'", "plan.concerns[1].domain: 'health'", "plan.goals[0].domain: 'income'" } },
  { "P5.4", "strength-in-another-domain", "",
    { "plan.concerns[0].domain: 'health'", "plan.concerns[1].domain: 'health'", "plan.strengths[0].domain: 'income'" } },
  { "P5.4", "one-concern-without-domain", "", { "plan.concerns[0].domain: 'health'" } },
  { "P5.4", "domain-of-no-method", "P5.4 plan", { "plan.concerns[0].domain: 'x'", "plan.concerns[1].domain: 'x'" } },
  { "P5.4", "draft", "",
    { "plan.concerns[0].domain: 'health'", "plan.concerns[1].domain: 'health'", DRAFT } },

  { "P4.1", "level-of-the-map", "", { "direction_decisions[0].level: 'process'" } },
  { "P4.1", "no-level", "P4.1 .", { "direction_decisions: null" } },
  { "P4.1", "no-level-before-the-start-meeting", "", { "direction_decisions: null", "meetings[0].is_held: null" } },
  { "P4.1", "decided-in-future", "P4.1 .", { "direction_decisions[0].date: '2026-06-02'" } },
  { "P4.1", "decided-today", "", { "direction_decisions[0].date: '2026-06-01'" } },
  { "P4.1", "decided-without-day", "P4.1 .", { "direction_decisions[0].date: null" } },
  { "P4.1", "level-that-the-map-has-not", "P4.1 direction_decisions[0]", { "direction_decisions[0].level: 'zwaar'" } },
  { "P4.1", "such-a-level-before-the-start-meeting", "P4.1 direction_decisions[0]",
    { "direction_decisions[0].level: 'zwaar'", "meetings[0].is_held: null" } },
  { "P4.1", "moved-to-a-level-that-the-map-has-not", "P4.1 scale_moves[0]; P4.4 scale_moves[0]",
    { "scale_moves+: {'date': '2026-02-02', 'new_level': 'zwaar'}" } },
  { "P4.1", "moved-before-the-decision", "P4.4 scale_moves[0]", { "scale_moves+: {'date': '2026-02-01', 'new_level': 'zwaar'}" } },
  { "P4.1", "closed-case", "", { "direction_decisions: null", CLOSED, LOOKED_BACK } },
  { "P4.1", "method-without-map", "", { "direction_decisions: null" }, { "regiekaart: null" } },

  { "P4.2", "level-that-may-fit", "", { NO_REASON, "direction_decisions[0].level: 'process'" } },
  { "P4.2", "level-that-fits", "", { NO_REASON, VULNERABLE } },
  { "P4.2", "heavier-than-the-map-gives", "P4.2 direction_decisions[0]; P4.3 regisseurs[0]; P9.1 plan",
    { NO_REASON, "direction_decisions[0].level: 'breakthrough'" } },
  { "P4.2", "lighter-than-the-map-gives", "P4.2 direction_decisions[0]; P4.3 regisseurs[0]", { NO_REASON, VULNERABLE, SELF } },
  { "P4.2", "with-a-reason", "P4.3 regisseurs[0]", { VULNERABLE, SELF } },
  { "P4.2", "with-an-empty-reason", "P4.2 direction_decisions[0]; P4.3 regisseurs[0]",
    { "direction_decisions[0].reason: ''", VULNERABLE, SELF } },
  { "P4.2", "with-a-reason-against-what-the-map-gives", "P4.3 regisseurs[0]",
    { "direction_decisions[0].advised_level: 'case'", VULNERABLE, SELF } },
  { "P4.2", "with-a-reason-against-something-else", "P4.2 direction_decisions[0]; P4.3 regisseurs[0]",
    { "direction_decisions[0].advised_level: 'self'", VULNERABLE, SELF } },
  { "P4.2", "moved-with-a-reason", "P4.4 scale_moves[0]; P9.1 plan",
    { "scale_moves+: {'date': '2026-03-01', 'new_level': 'breakthrough', 'reason': 'Het lukt niet.'}" } },
  { "P4.2", "moved-without-a-reason", "P4.2 scale_moves[0]; P4.4 scale_moves[0]; P9.1 plan",
    { "scale_moves+: {'date': '2026-03-01', 'new_level': 'breakthrough'}" } },
  { "P4.2", "decided-after-the-move", "P4.4 scale_moves[0]",
    { "scale_moves+: {'date': '2026-02-01', 'new_level': 'breakthrough'}" } },
  { "P4.2", "map-without-criteria", "", { NO_REASON },
    { "regiekaart: {'levels': [{'id': 'case', 'rank': 1}, {'id': 'process', 'rank': 2}]}" } },
  { "P4.2", "map-with-one-level", "P4.2 direction_decisions[0]", { NO_REASON },
    { "regiekaart: {'levels': [{'id': 'case', 'rank': 2, 'criteria': [{'fact': 'organisations', 'at_least': 1}]},"
      " {'id': 'self', 'rank': 1}]}" } },
  { "P4.2", "map-that-points-to-none", "", { NO_REASON },
    { "regiekaart: {'levels': [{'id': 'case', 'rank': 1, 'criteria': [{'fact': 'organisations', 'at_least': 1}]}]}" } },
  { "P4.2", "map-that-points-to-two", "P4.3 regisseurs[0]; P9.1 plan", { NO_REASON, VULNERABLE, "direction_decisions[0].level: 'breakthrough'" },
    { "regiekaart.choice: 'exclusive'" } },
  { "P4.2", "closed-case", "P4.3 regisseurs[0]", { NO_REASON, VULNERABLE, SELF, CLOSED, LOOKED_BACK } },
  { "P4.2", "decided-on-no-level", "", { "direction_decisions+: {'date': '2026-03-01', 'reason': 'Nog niet'}" } },
  { "P4.2", "with-a-reason-while-the-map-knows-nothing-for-certain", "P4.2 direction_decisions[0]", { "direction_decisions[0].advised_level: 'self'", "vulnerable: null" },
    { "regiekaart: {'choice': 'exclusive', 'levels': [{'id': 'case', 'rank': 1, 'criteria': [{'fact': 'organisations', 'at_least': 9}]},"
      " {'id': 'process', 'rank': 2, 'criteria': [{'fact': 'vulnerable'}]}, {'id': 'breakthrough', 'rank': 3, 'criteria': [{'fact': 'vulnerable'}]}]}" } },

  { "P6.1", "earlier-version-ended", "",
    { "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-20', 'end_date': '2026-02-01'}" } },
  { "P6.1", "earlier-version-superseded-on-the-same-day", "",
    { "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-20', 'end_date': '2026-02-02'}" } },
  { "P6.1", "earlier-version-agreed-until-the-same-day", "P6.1 plan earlier_plans[0]",
    { "earlier_plans+: {'status': 'agreed', 'household': 'h-1', 'start_date': '2026-01-20', 'end_date': '2026-02-02'}" } },
  { "P6.1", "earlier-version-without-end", "P6.1 plan earlier_plans[0]",
    { "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-20'}" } },
  { "P6.1", "earlier-draft", "", { "earlier_plans+: {'household': 'h-1', 'start_date': '2026-01-20'}" } },
  { "P6.1", "draft-beside-plan-in-force", "P5.1 earlier_plans[0]; P6.4 meetings[0].attendances[0] meetings[0].attendances[1]",
    { DRAFT, "earlier_plans+: {'status': 'agreed', 'household': 'h-1', 'start_date': '2026-01-20'}" } },
  { "P6.1", "plan-of-another-household", "",
    { "earlier_plans+: {'status': 'agreed', 'household': 'h-2', 'start_date': '2026-01-20'}" } },
  { "P6.1", "overlap-in-future", "",
    { "earlier_plans+: {'status': 'agreed', 'household': 'h-1', 'start_date': '2026-06-02'}" } },
  { "P6.1", "by-the-day-of-agreement", "P5.1 earlier_plans[0]; P6.1 plan earlier_plans[0]; P6.4 meetings[0].attendances[0] meetings[0].attendances[1]",
    { "earlier_plans+: {'status': 'agreed', 'household': 'h-1', 'agreed_date': '2026-02-10'}" } },
  { "P6.1", "other-version-without-days", "", { "earlier_plans+: {'status': 'agreed', 'household': 'h-1'}" } },
  { "P6.1", "version-without-days", "",
    { "plan.start_date: null", "plan.agreed_date: null",
      "earlier_plans+: {'status': 'agreed', 'household': 'h-1', 'start_date': '2026-01-20'}" } },
  { "P6.1", "plan-ended-before-the-other", "P5.1 earlier_plans[0]; P6.4 meetings[0].attendances[0] meetings[0].attendances[1]",
    { "plan.end_date: '2026-02-28'", "earlier_plans+: {'status': 'agreed', 'household': 'h-1', 'start_date': '2026-03-01'}" } },
  { "P6.1", "two-earlier-versions", "P6.1 earlier_plans[0] earlier_plans[1]",
    { "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-05', 'end_date': '2026-01-20'}",
      "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-10', 'end_date': '2026-01-31'}" } },
  { "P6.1", "each-of-many-versions-once", "P6.1 earlier_plans[0] earlier_plans[1]; P6.1 earlier_plans[0] earlier_plans[2]",
    { "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-05', 'end_date': '2026-01-20'}",
      "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-10', 'end_date': '2026-01-31'}",
      "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-12', 'end_date': '2026-01-31'}" } },
  { "P6.1", "two-earlier-versions-and-no-plan", "P6.1 earlier_plans[0] earlier_plans[1]",
    { "plan: null",
      "earlier_plans+: {'status': 'closed', 'start_date': '2026-01-05', 'end_date': '2026-01-20'}",
      "earlier_plans+: {'status': 'closed', 'start_date': '2026-01-10', 'end_date': '2026-01-31'}" } },

  { "P6.2", "goal-without-action", "P6.2 plan.goals[1]; P6.3 plan.goals[1]", { "plan.goals+: {'id': 'g-2', 'title': 'Rust'}" } },
  { "P6.2", "goal-without-id", "P6.2 plan.goals[1]; P6.3 plan.goals[1]", { "plan.goals+: {'title': 'Rust'}" } },
  { "P6.2", "goal-with-dropped-action", "P6.2 plan.goals[1]; P6.3 plan.goals[1]",
    { "plan.goals+: {'id': 'g-2'}", "plan.actions+: {'goal': 'g-2', 'status': 'dropped'}" } },
  { "P6.2", "goal-with-done-action", "P6.3 plan.goals[1]",
    { "plan.goals+: {'id': 'g-2'}", "plan.actions+: {'goal': 'g-2', 'status': 'done'}" } },
  { "P6.2", "reached-goal-without-action", "", { "plan.goals+: {'id': 'g-2', 'status': 'reached'}" } },
  { "P6.2", "action-without-owner", "P6.2 plan.actions[0]; P6.4 meetings[0].attendances[0]", { NO_OWNER } },
  { "P6.2", "action-without-day", "P6.2 plan.actions[0]", { "plan.actions[0].due_date: null" } },
  { "P6.2", "action-without-goal", "P6.2 plan.actions[0]", { "plan.actions[0].goal: null" } },
  { "P6.2", "action-without-anything", "P6.2 plan.actions[2]", { "plan.actions+: {'status': 'blocked'}" } },
  { "P6.2", "done-action-without-anything", "", { "plan.actions+: {'status': 'done'}" } },
  { "P6.2", "draft", "", { DRAFT, NO_OWNER } },
  { "P6.2", "no-plan", "", { "plan: null" } },
  { "P6.2", "plan-agreed-later", "", { "plan.start_date: '2026-06-02'", NO_OWNER } },
  { "P6.2", "agreed-plan-past-its-end", "P6.2 plan.actions[0]; P6.4 meetings[0].attendances[0]", { "plan.end_date: '2026-05-01'", NO_OWNER } },
  { "P6.2", "amended-plan-past-its-end", "P6.2 plan.actions[0]; P6.4 meetings[0].attendances[0]",
    { "plan.status: 'amended'", "plan.end_date: '2026-05-01'", NO_OWNER } },
  { "P6.2", "plan-that-was-closed", "", { "plan.status: 'closed'", "plan.end_date: '2026-05-01'", NO_OWNER } },
  { "P6.2", "plan-in-force-behind-a-draft", "P5.1 earlier_plans[0]; P6.2 earlier_plans[0].goals[0]; P6.3 earlier_plans[0].goals[0]; P6.4 meetings[0].attendances[0] meetings[0].attendances[1]",
    { DRAFT, "earlier_plans+: {'status': 'agreed', 'start_date': '2026-01-20', 'goals': [{'id': 'g-0', 'title': 'Rust'}]}" } },
  { "P6.2", "closed-case", "", { NO_OWNER, CLOSED, LOOKED_BACK } },

  { "P6.3", "from-a-concern", "" },
  { "P6.3", "from-nothing", "P6.3 plan.goals[0]; P6.5 plan.concerns[0]", { NO_GOAL_ANSWERS } },
  { "P6.3", "from-the-desired-result", "P6.5 plan.concerns[0]",
    { NO_GOAL_ANSWERS, "plan.goals[0].serves_desired_result: true", "plan.desired_result: 'Rust'" } },
  { "P6.3", "from-a-desired-result-that-is-not-there", "P6.3 plan.goals[0]; P6.5 plan.concerns[0]",
    { NO_GOAL_ANSWERS, "plan.goals[0].serves_desired_result: true", "plan.desired_result: null" } },
  { "P6.3", "from-a-concern-that-is-not-there", "P6.3 plan.goals[0]; P6.5 plan.concerns[0]",
    { "plan.goals[0].concerns: ['c-9']" } },
  { "P6.3", "from-a-concern-that-is-over", "", { "plan.concerns[0].ended_date: '2026-05-01'" } },
  { "P6.3", "goal-is-reached", "P6.5 plan.concerns[0]", { NO_GOAL_ANSWERS, "plan.goals[0].status: 'reached'" } },
  { "P6.3", "draft", "", { NO_GOAL_ANSWERS, DRAFT } },

  { "P6.4", "owners-and-regisseur", "" },
  { "P6.4", "nothing-to-do", "P6.4 meetings[0].attendances[3]", { OTHER_CAME } },
  { "P6.4", "helps", "", { OTHER_CAME, "plan.actions[0].helpers: ['p-other']" } },
  { "P6.4", "helped-with-what-was-dropped", "P6.4 meetings[0].attendances[3]",
    { OTHER_CAME, "plan.actions+: {'title': 'Brief', 'owner': 'p-other', 'status': 'dropped'}" } },
  { "P6.4", "answers-for-something", "", { OTHER_CAME, "plan.responsibilities+: {'person': 'p-other', 'text': 'Vervoer'}" } },
  { "P6.4", "in-a-safety-agreement", "",
    { OTHER_CAME, "plan.safety_plan: {'agreements': [{'text': 'Bel Els', 'who': ['p-other']}]}" } },
  { "P6.4", "watches-a-safety-agreement", "",
    { OTHER_CAME, "plan.safety_plan: {'agreements': [{'text': 'Bel Els', 'supervisor': 'p-other'}]}" } },
  { "P6.4", "led-the-meeting", "", { OTHER_CAME, "meetings[0].chaired_by: 'p-other'" } },
  { "P6.4", "regisseur-beside", "", { OTHER_CAME, "regisseurs+: {'person': 'p-other', 'form': 'process', 'start_date': '2026-03-01'}" } },
  { "P6.4", "was-not-there", "", { OTHER_CAME, "meetings[0].attendances[3].present: 'no'" } },
  { "P6.4", "person-from-nowhere", "", { "meetings[0].attendances+: {'person': 'p-nobody', 'present': 'yes'}" } },
  { "P6.4", "young-child", "", { OTHER_CAME, "persons[4].birth_date: '2014-06-02'" } },
  { "P6.4", "child-of-twelve", "P6.4 meetings[0].attendances[3]", { OTHER_CAME, "persons[4].birth_date: '2014-06-01'" } },
  { "P6.4", "later-meeting-counts", "",
    { OTHER_CAME, "meetings[1].attendances+: {'person': 'p-aunt', 'party': 'network', 'present': 'yes'}" } },
  { "P6.4", "draft", "", { OTHER_CAME, DRAFT } },
  { "P6.4", "closed-case", "", { OTHER_CAME, CLOSED, LOOKED_BACK } },

  { "P6.5", "priority-with-goal", "", { "plan.goals[0].status: 'reached'" } },
  { "P6.5", "priority-without-goal", "P6.3 plan.goals[0]; P6.5 plan.concerns[0]", { NO_GOAL_ANSWERS } },
  { "P6.5", "priority-with-dropped-goal", "P6.5 plan.concerns[0]", { "plan.goals[0].status: 'dropped'" } },
  { "P6.5", "priority-without-id", "P6.3 plan.goals[0]; P6.5 plan.concerns[0]", { "plan.concerns[0].id: null" } },
  { "P6.5", "no-priority", "P1.3 plan; P6.3 plan.goals[0]",
    { NO_GOAL_ANSWERS, "plan.concerns[0].priority: null" } },
  { "P6.5", "no-longer-a-concern", "P6.3 plan.goals[0]", { NO_GOAL_ANSWERS, "plan.concerns[0].ended_date: '2026-05-01'" } },
  { "P6.5", "draft", "", { DRAFT, NO_GOAL_ANSWERS } },
  { "P6.5", "closed-case", "", { NO_GOAL_ANSWERS, CLOSED, LOOKED_BACK } },

  { "P7.1", "on-the-last-day", "", { "safety_screens[0].date: '2026-01-09'" } },
  { "P7.1", "a-day-late", "P7.1 safety_screens[0]", { "safety_screens[0].date: '2026-01-10'" } },
  { "P7.1", "never", "P7.1 .", { NO_SCREEN } },
  { "P7.1", "no-judgement", "P7.1 .", { "safety_screens[0].safety: null" } },
  { "P7.1", "no-day", "P7.1 .", { "safety_screens[0].date: null" } },
  { "P7.1", "in-future", "P7.1 .", { "safety_screens[0].date: '2026-06-02'" } },
  { "P7.1", "late-today", "P7.1 safety_screens[0]", { "safety_screens[0].date: '2026-06-01'" } },
  { "P7.1", "first-of-two-counts", "", { "safety_screens+: {'date': '2026-03-01', 'safety': 'safe'}" } },
  { "P7.1", "first-is-listed-last", "",
    { "safety_screens[0].date: '2026-01-20'", "safety_screens+: {'date': '2026-01-08', 'safety': 'safe'}" } },
  { "P7.1", "two-on-one-late-day", "P7.1 safety_screens[0]",
    { "safety_screens[0].date: '2026-01-10'", "safety_screens+: {'date': '2026-01-10', 'safety': 'safe'}" } },
  { "P7.1", "on-the-day-of-the-intake", "", { "phases[0].end_date: null", "safety_screens[0].date: '2026-01-12'" } },
  { "P7.1", "after-the-day-of-the-intake", "P7.1 safety_screens[0]",
    { "phases[0].end_date: null", "safety_screens[0].date: '2026-01-13'" } },
  { "P7.1", "later-phase-began-before-the-end", "P7.1 safety_screens[0]",
    { "safety_screens[0].date: '2026-01-08'", "phases+: {'phase': '2', 'start_date': '2026-01-07'}", "phases[1].reason: 'Vervolg'" } },
  { "P7.1", "still-in-registration", "", { NO_SCREEN }, .day = "2026-01-08" },
  { "P7.1", "no-phases", "", { NO_SCREEN, NO_PHASES } },

  { "P7.2", "safe", "" },
  { "P7.2", "suspicion-without-anything", "P7.2 safety_screens[0]; P7.2 safety_screens[0]", { SUSPICION } },
  { "P7.2", "acute-without-anything", "P7.2 safety_screens[0]; P7.2 safety_screens[0]", { "safety_screens[0].safety: 'acute'" } },
  { "P7.2", "plan-and-weighing", "", { TRACK, SAFETY_PLAN } },
  { "P7.2", "several-weighings", "", { TRACK, SAFETY_PLAN, "safety_tracks[0].weighings+: {'id': 'w-2'}" } },
  { "P7.2", "no-weighing", "P7.2 safety_tracks[0]", { TRACK, SAFETY_PLAN, "safety_tracks[0].weighings: null" } },
  { "P7.2", "no-safety-plan", "P7.2 safety_tracks[0]", { TRACK } },
  { "P7.2", "no-plan", "P7.2 safety_tracks[0]", { TRACK, "plan: null" } },
  { "P7.2", "safety-plan-without-agreements", "P7.2 safety_tracks[0]", { TRACK, "plan.safety_plan: {'reason': 'Ruzie'}" } },
  { "P7.2", "agreements-have-ended", "P7.2 safety_tracks[0]",
    { TRACK, SAFETY_PLAN, "plan.safety_plan.agreements[0].end_date: '2026-05-31'" } },
  { "P7.2", "agreements-end-today", "", { TRACK, SAFETY_PLAN, "plan.safety_plan.agreements[0].end_date: '2026-06-01'" } },
  { "P7.2", "agreements-in-a-draft", "", { TRACK, SAFETY_PLAN, DRAFT } },
  { "P7.2", "agreements-behind-a-draft", "P5.1 earlier_plans[0]; P6.4 meetings[0].attendances[0]",
    { TRACK, DRAFT,
      "earlier_plans+: {'status': 'agreed', 'start_date': '2026-01-20', 'safety_plan': {'agreements': [{'text': 'Bel Cor', "
      "'supervisor': 'p-aunt'}]}}" } },
  { "P7.2", "suspicion-today", "P7.2 safety_screens[1]; P7.2 safety_screens[1]",
    { "safety_screens+: {'date': '2026-06-01', 'safety': 'suspicion'}" } },
  { "P7.2", "last-of-two-checks-on-one-day", "", { SUSPICION, "safety_screens+: {'date': '2026-01-06', 'safety': 'safe'}" } },
  { "P7.2", "later-check-is-safe", "", { SUSPICION, "safety_screens+: {'date': '2026-05-01', 'safety': 'safe'}" } },
  { "P7.2", "later-check-is-listed-first", "", { "safety_screens+: {'date': '2026-01-05', 'safety': 'suspicion'}" } },
  { "P7.2", "track-closed-after-the-check", "", { SUSPICION, TRACK, "safety_tracks[0].closed_date: '2026-05-01'" } },
  { "P7.2", "track-closed-before-the-check", "P7.2 safety_screens[1]; P7.2 safety_screens[1]",
    { TRACK, "safety_tracks[0].closed_date: '2026-05-01'", "safety_screens+: {'date': '2026-05-02', 'safety': 'structural'}" } },
  { "P7.2", "track-in-future", "P7.2 safety_screens[0]; P7.2 safety_screens[0]",
    { SUSPICION, "safety_tracks+: {'opened_date': '2026-06-02', 'closed_date': '2026-07-01'}" } },
  { "P7.2", "track-not-yet-opened", "P7.2 safety_screens[0]; P7.2 safety_screens[0]",
    { SUSPICION, "safety_tracks+: {'opened_date': '2026-06-02'}" } },
  { "P7.2", "closed-case", "", { SUSPICION, CLOSED, LOOKED_BACK } },
  { "P7.2", "closed-and-weighed", "", { TRACK, "safety_tracks[0].closed_date: '2026-05-01'" } },
  { "P7.2", "closed-and-never-weighed", "P7.2 safety_tracks[0]",
    { TRACK, "safety_tracks[0].closed_date: '2026-05-01'", "safety_tracks[0].weighings: null" } },
  { "P7.2", "closed-and-never-weighed-before-one-that-was", "P7.2 safety_tracks[1]",
    { TRACK, SAFETY_PLAN, "safety_tracks+: {'opened_date': '2026-02-01', 'closed_date': '2026-02-10', 'closed_by': 'p-worker', "
      "'judgement': 'Rust', 'follow_up': 'Cor belt', 'sights': [{'person': 'p-worker', 'start_date': '2026-02-01'}]}" } },
  { "P7.2", "two-open-and-one-weighed", "P7.2 safety_tracks[1]",
    { TRACK, SAFETY_PLAN, "safety_tracks+: {'opened_date': '2026-02-01', "
      "'sights': [{'person': 'p-worker', 'start_date': '2026-02-01'}]}" } },
  { "P7.2", "weighed-today", "", { TRACK, SAFETY_PLAN, W "date: '2026-06-01'" } },
  { "P7.2", "weighed-tomorrow", "P7.2 safety_tracks[0]", { TRACK, SAFETY_PLAN, W "date: '2026-06-02'" } },
  { "P7.2", "weighed-without-day", "", { TRACK, SAFETY_PLAN, W "date: null" } },
  { "P7.2", "opened-without-day-and-never-weighed", "P7.2 safety_tracks[0]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].weighings: null", "safety_tracks[0].opened_date: null" } },
  { "P7.2", "weighing-without-answers", "P7.2 safety_tracks[0]", { TRACK, SAFETY_PLAN, W "answers: null" } },
  { "P7.2", "signal-on-the-day-of-the-weighing", "", { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-02") } },
  { "P7.2", "signal-before-the-weighing", "", { TRACK, SAFETY_PLAN, SIGNAL } },
  { "P7.2", "signal-after-the-weighing", NEW_SIGNAL, { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03") } },
  { "P7.2", "signal-today-after-the-weighing", NEW_SIGNAL, { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-06-01") } },
  { "P7.2", "signal-to-come", "", { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-06-02") } },
  { "P7.2", "signal-without-day", "", { TRACK, SAFETY_PLAN, SIGNAL, "safety_tracks[0].signals[0].date: null" } },
  { "P7.2", "two-signals-after-the-weighing", "P7.2 safety_tracks[0].signals[1] safety_tracks[0].signals[2]",
    { TRACK, SAFETY_PLAN, SIGNAL, SIGNAL_ON ("2026-03-03"), SIGNAL_ON ("2026-04-01") } },
  { "P7.2", "signal-weighed-again", "",
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), WEIGHED_AGAIN ("2026-03-03") } },
  { "P7.2", "signal-weighed-again-and-listed-first", NEW_SIGNAL,
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), WEIGHED_AGAIN ("2026-03-01") } },
  { "P7.2", "signal-to-be-weighed-again-tomorrow", NEW_SIGNAL,
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), WEIGHED_AGAIN ("2026-06-02") } },
  { "P7.2", "signal-weighed-again-without-answers", NEW_SIGNAL,
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), WEIGHED_AGAIN ("2026-03-04"), "safety_tracks[0].weighings[1].answers: null" } },
  { "P7.2", "signal-weighed-again-on-a-day-unknown", NEW_SIGNAL,
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), WEIGHED_AGAIN ("2026-03-04"), "safety_tracks[0].weighings[1].date: null" } },
  { "P7.2", "signal-and-only-a-weighing-on-a-day-unknown", "",
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), W "date: null" } },
  { "P7.2", "signal-reported-but-not-weighed", NEW_SIGNAL,
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), REPORTED ("2026-03-04") } },
  { "P7.2", "signal-after-the-weighing-and-closed-by-judgement", "",
    { TRACK, SAFETY_PLAN, SIGNAL_ON ("2026-03-03"), "safety_tracks[0].closed_date: '2026-05-01'" } },

  { "P7.3", "no-report-needed", "", { TRACK, SAFETY_PLAN } },
  { "P7.3", "report-needed", DUE, { TRACK, SAFETY_PLAN, W "answers: " ACUTE } },
  { "P7.3", "report-recorded-as-outcome", DUE "; D3.1 safety_tracks[0].weighings[0]",
    { TRACK, SAFETY_PLAN, W "outcome: 'report'" } },
  { "P7.3", "framework-unknown-but-report-recorded", DUE "; D3.3 safety_tracks[0].weighings[0]",
    { TRACK, SAFETY_PLAN, W "outcome: 'report'", W "framework: 'lost'" } },
  { "P7.3", "reported-on-the-day", "", { TRACK, SAFETY_PLAN, W "answers: " ACUTE, SIGNAL, REPORTED ("2026-03-02") } },
  { "P7.3", "reported-the-day-before", DUE, { TRACK, SAFETY_PLAN, W "answers: " ACUTE, SIGNAL, REPORTED ("2026-03-01") } },
  { "P7.3", "reported-today", "", { TRACK, SAFETY_PLAN, W "answers: " ACUTE, SIGNAL, REPORTED ("2026-06-01") } },
  { "P7.3", "reported-tomorrow", DUE, { TRACK, SAFETY_PLAN, W "answers: " ACUTE, SIGNAL, REPORTED ("2026-06-02") } },
  { "P7.3", "report-without-day", DUE, { TRACK, SAFETY_PLAN, W "answers: " ACUTE, "safety_tracks[0].reports+: {'kind': 'report'}" } },
  { "P7.3", "advice-only", DUE,
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, "safety_tracks[0].reports+: {'date': '2026-03-02', 'kind': 'advice'}" } },
  { "P7.3", "weighing-without-day", DUE, { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "date: null" } },
  { "P7.3", "weighing-without-day-and-reported", "",
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "date: null", SIGNAL, REPORTED ("2026-03-01") } },
  { "P7.3", "weighing-in-future", "P7.2 safety_tracks[0]", { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "date: '2026-06-02'" } },
  { "P7.3", "deviation-consulted-and-reasoned", "",
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_reason: 'Zij ging zelf'",
      W "deviation_consulted: ['p-other']" } },
  { "P7.3", "deviation-without-consultation", DUE,
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_reason: 'Zij ging zelf'" } },
  { "P7.3", "deviation-after-consulting-oneself", DUE,
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_reason: 'Zij ging zelf'",
      W "deviation_by: 'p-worker'", W "deviation_consulted: ['p-worker']" } },
  { "P7.3", "deviation-after-consulting-another-too", "",
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_reason: 'Zij ging zelf'",
      W "deviation_by: 'p-worker'", W "deviation_consulted: ['p-worker', 'p-other']" } },
  { "P7.3", "deviation-today", "",
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_reason: 'Zij ging zelf'",
      W "deviation_date: '2026-06-01'", W "deviation_consulted: ['p-other']" } },
  { "P7.3", "deviation-tomorrow", DUE,
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_reason: 'Zij ging zelf'",
      W "deviation_date: '2026-06-02'", W "deviation_consulted: ['p-other']" } },
  { "P7.3", "deviation-without-reason", DUE,
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "deviates: true", W "deviation_consulted: ['p-other']" } },
  { "P7.3", "not-forgotten-when-the-track-is-closed", DUE,
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, "safety_tracks[0].closed_date: '2026-05-01'" } },
  { "P7.3", "closed-case", "", { TRACK, W "answers: " ACUTE, CLOSED, LOOKED_BACK } },

  { "P7.4", "no-recovery-yet", "M1.1 plan", { TRACK, SAFETY_PLAN, DIRECT, "plan.review_interval_days: 90" } },
  { "P7.4", "recovery-without-a-track", "", { RECOVERY_GOAL } },
  { "P7.4", "recovery-in-direct-safety", "E1.3 plan; P7.4 plan.goals[0]; P9.1 plan", { TRACK, SAFETY_PLAN, DIRECT, RECOVERY_GOAL } },
  { "P7.4", "recovery-in-stable-safety", "", { TRACK, SAFETY_PLAN, STABLE, RECOVERY_GOAL } },
  { "P7.4", "recovery-while-one-person-is-not-safe", "P7.4 plan.goals[0]",
    { TRACK, SAFETY_PLAN, STABLE, RECOVERY_GOAL, DIRECT, "safety_tracks[0].stages[1].person: 'p-son'" } },
  { "P7.4", "recovery-and-no-stage", "P7.4 plan.goals[0]", { TRACK, SAFETY_PLAN, RECOVERY_GOAL } },
  { "P7.4", "recovery-and-stage-has-ended", "P7.4 plan.goals[0]",
    { TRACK, SAFETY_PLAN, STABLE, RECOVERY_GOAL, "safety_tracks[0].stages[0].end_date: '2026-05-31'",
      "safety_tracks[0].stages[0].judgement: 'Mis'", "safety_tracks[0].stages[0].judged_by: 'p-worker'" } },
  { "P7.4", "recovery-in-a-stage-that-the-method-does-not-know", "P7.4 plan.goals[0]; D3.9 safety_tracks[0].stages[0]",
    { TRACK, SAFETY_PLAN, STABLE, RECOVERY_GOAL, "safety_tracks[0].stages[0].stage: 'elsewhere'" } },
  { "P7.4", "recovery-while-another-track-is-not-safe", "P7.4 plan.goals[0]; M1.1 plan",
    { TRACK, SAFETY_PLAN, DIRECT, RECOVERY_GOAL, "plan.review_interval_days: 90", SECOND_TRACK,
      "safety_tracks[1].stages: [{'stage': 'stable-safety', 'start_date': '2026-04-01', 'evidence': 'Rust', 'agreed_by': ['p-mother']}]" } },
  { "P7.4", "recovery-while-all-tracks-are-safe", "M1.1 plan",
    { TRACK, SAFETY_PLAN, STABLE, RECOVERY_GOAL, "plan.review_interval_days: 90", SECOND_TRACK,
      "safety_tracks[1].stages: [{'stage': 'stable-safety', 'start_date': '2026-04-01', 'evidence': 'Rust', 'agreed_by': ['p-mother']}]" } },
  { "P7.4", "recovery-not-begun", "", { TRACK, SAFETY_PLAN, RECOVERY_GOAL, "plan.goals[0].status: 'open'" } },

  { "P7.5", "supervised", "", { TRACK, SAFETY_PLAN } },
  { "P7.5", "nobody-sees-to-it", "P7.5 plan.safety_plan.agreements[0]", { TRACK, SAFETY_PLAN, AGREED "supervisor: null" } },
  { "P7.5", "nobody-in-direct-safety", "P7.5 plan.safety_plan.agreements[0]",
    { TRACK, SAFETY_PLAN, STABLE, AGREED "supervisor: null", AGREED "stage: 'direct-safety'" } },
  { "P7.5", "nobody-in-stable-safety", "",
    { TRACK, SAFETY_PLAN, DIRECT, "safety_tracks[0].stages[0].stage: 'stable-safety'", AGREED "supervisor: null",
      AGREED "stage: 'stable-safety'" } },
  { "P7.5", "nobody-and-no-track", "", { SAFETY_PLAN, AGREED "supervisor: null" } },
  { "P7.5", "agreement-has-ended", "P7.2 safety_tracks[0]", { TRACK, SAFETY_PLAN, AGREED "supervisor: null", AGREED "end_date: '2026-05-31'" } },
  { "P7.5", "one-of-two-has-ended", "",
    { TRACK, SAFETY_PLAN, "plan.safety_plan.agreements+: {'text': 'Oud', 'end_date': '2026-05-31'}" } },
  { "P7.5", "closed-case", "", { SAFETY_PLAN, AGREED "supervisor: null", AGREED "stage: 'direct-safety'", CLOSED, LOOKED_BACK } },

  { "P7.6", "on-the-last-day", "", { TRACK, SAFETY_PLAN, "scores[0].date: '2026-03-03'" } },
  { "P7.6", "a-day-too-old", "P7.6 persons[0]", { TRACK, SAFETY_PLAN, "scores[0].date: '2026-03-02'" } },
  { "P7.6", "limit-of-the-method", "P7.6 persons[0]; P7.6 persons[1]", { TRACK, SAFETY_PLAN },
    { "rule_settings+: {'id': 'P7.6', 'limit': 10, 'reason': 'Regio'}" } },
  { "P7.6", "never", "P7.6 persons[1]", { TRACK, SAFETY_PLAN, "scores[1]: null" } },
  { "P7.6", "by-somebody-else", "P7.6 persons[1]", { TRACK, SAFETY_PLAN, "scores[1].by: 'p-aunt'" } },
  { "P7.6", "on-another-scale", "P7.6 persons[1]", { TRACK, SAFETY_PLAN, "scores[1].scale: 'goal'" } },
  { "P7.6", "without-day", "P7.6 persons[1]", { TRACK, SAFETY_PLAN, "scores[1].date: null" } },
  { "P7.6", "in-future", "P7.6 persons[1]", { TRACK, SAFETY_PLAN, "scores[1].date: '2026-06-02'" } },
  { "P7.6", "last-listed-first", "", { TRACK, SAFETY_PLAN, "scores+: {'date': '2026-01-20', 'scale': 'safety', 'by': 'p-son', 'value': 5}" } },
  { "P7.6", "moved-away", "", { TRACK, SAFETY_PLAN, "scores[1]: null", LEFT } },
  { "P7.6", "too-young", "", { TRACK, SAFETY_PLAN, "scores[1]: null", "persons[1].birth_date: '2022-06-02'" } },
  { "P7.6", "old-enough", "P7.6 persons[1]", { TRACK, SAFETY_PLAN, "scores[1]: null", "persons[1].birth_date: '2022-06-01'" } },
  { "P7.6", "died", "", { TRACK, SAFETY_PLAN, "scores[1]: null", "persons[1].death_date: '2026-04-01'",
      "households[0].memberships[1].end_date: '2026-04-01'" } },
  { "P7.6", "died-today", "", { TRACK, SAFETY_PLAN, "scores[1]: null", "persons[1].death_date: '2026-06-01'",
      "households[0].memberships[1].end_date: '2026-06-01'" } },
  { "P7.6", "no-track", "", { "scores: null" } },
  { "P7.6", "member-without-person", "", { TRACK, SAFETY_PLAN, "households[0].memberships+: {'role': 'tante'}" } },
  { "P7.6", "closed-case", "", { TRACK, "scores: null", CLOSED, LOOKED_BACK } },
  { "P7.6", "score-by-nobody", "", { TRACK, SAFETY_PLAN, "scores+: {'date': '2026-05-01', 'scale': 'safety', 'value': 5}" } },
  { "P7.6", "a-later-score-listed-later", "",
    { TRACK, SAFETY_PLAN, "scores[0].date: '2026-01-20'", "scores+: {'date': '2026-05-21', 'scale': 'safety', 'by': 'p-mother', 'value': 7}" } },

  { "P7.7", "held-every-day", "", { TRACK, SAFETY_PLAN } },
  { "P7.7", "nobody", "P7.7 safety_tracks[0]", { TRACK, SAFETY_PLAN, "safety_tracks[0].sights: null" } },
  { "P7.7", "until-yesterday", "P7.7 safety_tracks[0]", { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].end_date: '2026-05-31'" } },
  { "P7.7", "two-gaps", "P7.7 safety_tracks[0]; P7.7 safety_tracks[0]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].start_date: '2026-03-02'", "safety_tracks[0].sights[0].end_date: '2026-05-31'" } },
  { "P7.7", "closed-case", "", { TRACK, "safety_tracks[0].sights: null", CLOSED, LOOKED_BACK } },

  { "S1.1", "not-yet", "", { TRACK, SAFETY_PLAN, AGREED "review_date: '2026-06-01'", "plan.safety_plan.next_review_date: '2026-06-01'" } },
  { "S1.1", "agreement-overdue", "S1.1 plan.safety_plan.agreements[0]", { TRACK, SAFETY_PLAN, AGREED "review_date: '2026-05-31'" } },
  { "S1.1", "plan-overdue", "S1.1 plan.safety_plan", { TRACK, SAFETY_PLAN, "plan.safety_plan.next_review_date: '2026-05-31'" } },
  { "S1.1", "tested-on-the-day", "",
    { TRACK, SAFETY_PLAN, AGREED "review_date: '2026-05-01'", AGREED "tests+: {'date': '2026-05-01', 'state': 'kept'}" } },
  { "S1.1", "tested-before", "S1.1 plan.safety_plan.agreements[0]",
    { TRACK, SAFETY_PLAN, AGREED "review_date: '2026-05-01'", AGREED "tests+: {'date': '2026-04-30', 'state': 'kept'}" } },
  { "S1.1", "test-without-day", "S1.1 plan.safety_plan.agreements[0]",
    { TRACK, SAFETY_PLAN, AGREED "review_date: '2026-05-01'", AGREED "tests+: {'state': 'kept'}" } },
  { "S1.1", "ended-agreement", "",
    { TRACK, SAFETY_PLAN, "plan.safety_plan.agreements+: {'text': 'Oud', 'end_date': '2026-05-01', 'review_date': '2026-04-01'}" } },
  { "S1.1", "closed-case", "", { SAFETY_PLAN, AGREED "review_date: '2026-04-01'", CLOSED, LOOKED_BACK } },

  { "S1.2", "close-together", "" },
  { "S1.2", "two-apart", "", { "scores[1].value: 6" } },
  { "S1.2", "three-apart", "S1.2 scores[0] scores[1]", { "scores[1].value: 5" } },
  { "S1.2", "limit-of-the-method", "S1.2 scores[0] scores[1]", { "scores[1].value: 6" },
    { "rule_settings+: {'id': 'S1.2', 'limit': 2, 'reason': 'Regio'}" } },
  { "S1.2", "only-both-ends-prove-it", "S1.2 scores[0] scores[1]",
    { "scores[1].value: 3", "scores+: {'date': '2026-05-22', 'scale': 'safety', 'by': 'p-aunt', 'value': 5}",
      "scores+: {'date': '2026-05-22', 'scale': 'safety', 'by': 'p-son', 'about': 'p-mother', 'value': 3}",
      "scores+: {'date': '2026-05-19', 'scale': 'safety', 'by': 'p-son', 'value': 8}",
      "scores+: {'scale': 'safety', 'by': 'p-other', 'value': 3}",
      "scores+: {'date': '2026-05-22', 'scale': 'goal', 'by': 'p-other', 'value': 3}",
      "scores+: {'date': '2026-05-22', 'scale': 'safety', 'value': 3}" } },
  { "S1.2", "old-score-does-not-count", "", { "scores[1].value: 3", "scores[1].date: '2026-03-02'" } },
  { "S1.2", "by-people-unknown", "S1.2 scores[0] scores[1]", { "scores[1].value: 3", "scores[1].by: 'nobody'" } },
  { "S1.2", "closed-case", "", { "scores[1].value: 3", CLOSED, LOOKED_BACK } },
  { "S1.2", "two-are-lowest", "S1.2 scores[0] scores[1] scores[2]", { "scores[1].value: 3", "scores+: {'id': 'sc-9', 'date': '2026-05-20', 'scale': 'safety', 'by': 'p-aunt', 'value': 3}" } },

  { "S1.3", "in-order", "", { TRACK, SAFETY_PLAN, STEPS (STEP ("3", "03") ", " STEP ("1", "01") ", " STEP ("2", "02")) } },
  { "S1.3", "out-of-order", "S1.3 safety_tracks[0].meldcode[1]",
    { TRACK, SAFETY_PLAN, STEPS (STEP ("3", "01") ", " STEP ("2", "02") ", " STEP ("4", "03")) } },
  { "S1.3", "repeated", "S1.3 safety_tracks[0].meldcode[1]", { TRACK, SAFETY_PLAN, STEPS (STEP ("2", "01") ", " STEP ("2", "02")) } },
  { "S1.3", "out-of-order-and-repeated",
    "S1.3 safety_tracks[0].meldcode[2] safety_tracks[0].meldcode[3]; S1.3 safety_tracks[0].meldcode[2] safety_tracks[0].meldcode[3]",
    { TRACK, SAFETY_PLAN, STEPS (STEP ("2", "01") ", " STEP ("3", "02") ", " STEP ("2", "03") ", " STEP ("2", "04")) } },
  { "S1.3", "second-round", "S1.3 safety_tracks[0].meldcode[3] safety_tracks[0].meldcode[4]",
    { TRACK, SAFETY_PLAN,
      STEPS (STEP ("1", "01") ", " STEP ("4", "02") ", " STEP ("5", "03") ", " STEP ("1", "04") ", " STEP ("5", "05")) } },
  { "S1.3", "unknown-step", "D3.9 safety_tracks[0].meldcode[1]", { TRACK, SAFETY_PLAN, STEPS (STEP ("3", "01") ", " STEP ("9", "02")) } },
  { "S1.3", "twice-at-the-end", "S1.3 safety_tracks[0].meldcode[1]",
    { TRACK, SAFETY_PLAN, STEPS (STEP ("5", "01") ", " STEP ("5", "02")) } },
  { "S1.3", "without-day", "", { TRACK, SAFETY_PLAN, STEPS (STEP ("3", "01") ", {'step': '1'}") } },
  { "S1.3", "in-future", "", { TRACK, SAFETY_PLAN, STEPS (STEP ("3", "01") ", {'step': '1', 'date': '2026-06-02'}") } },
  { "S1.3", "decided-before-it-was-weighed", "S1.3 safety_tracks[0].meldcode[1]",
    { TRACK, SAFETY_PLAN, STEPS (STEP ("5", "01") ", " STEP ("4", "02")) } },

  { "S1.4", "signal-on-the-day", "", { TRACK, SAFETY_PLAN, SIGNAL, REPORTED ("2026-03-01") } },
  { "S1.4", "signal-a-day-later", "S1.4 safety_tracks[0].reports[0]", { TRACK, SAFETY_PLAN, SIGNAL, REPORTED ("2026-02-28") } },
  { "S1.4", "no-signal", "S1.4 safety_tracks[0].reports[0]", { TRACK, SAFETY_PLAN, REPORTED ("2026-03-01") } },
  { "S1.4", "advice-needs-none", "",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].reports+: {'date': '2026-03-01', 'kind': 'advice'}" } },
  { "S1.4", "report-in-future", "", { TRACK, SAFETY_PLAN, REPORTED ("2026-06-02") } },

  { "S1.5", "left-by-judgement", "",
    { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].end_date: '2026-05-01'", "safety_tracks[0].stages[0].judgement: 'Rust'",
      "safety_tracks[0].stages[0].judged_by: 'p-worker'" } },
  { "S1.5", "left-without-judgement", "S1.5 safety_tracks[0].stages[0]",
    { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].end_date: '2026-05-01'", "safety_tracks[0].stages[0].judged_by: 'p-worker'" } },
  { "S1.5", "left-and-nobody-judged", "S1.5 safety_tracks[0].stages[0]",
    { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].end_date: '2026-05-01'", "safety_tracks[0].stages[0].judgement: 'Rust'" } },
  { "S1.5", "ends-in-future", "", { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].end_date: '2026-06-02'" } },

  { "S1.6", "first-holder-alone", "", { TRACK, SAFETY_PLAN } },
  { "S1.6", "both-confirmed", "",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].end_date: '2026-04-30'", "safety_tracks[0].sights[0].given_date: '2026-05-01'",
      "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-05-01', 'taken_date': '2026-05-01'}" } },
  { "S1.6", "not-given", "S1.6 safety_tracks[0].sights[0]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].end_date: '2026-04-30'",
      "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-05-01', 'taken_date': '2026-05-01'}" } },
  { "S1.6", "not-taken", "S1.6 safety_tracks[0].sights[1]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].end_date: '2026-04-30'", "safety_tracks[0].sights[0].given_date: '2026-05-01'",
      "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-05-01'}" } },
  { "S1.6", "since-ever-then-another", "S1.6 safety_tracks[0].sights[1]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].start_date: null",
      "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-05-01'}" } },
  { "S1.6", "last-ended-with-the-track", "",
    { TRACK, "safety_tracks[0].sights[0].end_date: '2026-05-01'", "safety_tracks[0].closed_date: '2026-05-01'" } },
  { "S1.6", "one-on-a-day-unknown-beside", "S1.6 safety_tracks[0].sights[0]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights+: {'person': 'p-aunt'}" } },
  { "S1.6", "ended-and-not-given-beside-one-on-a-day-unknown", "S1.6 safety_tracks[0].sights[0]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights[0].end_date: '2026-05-01'", "safety_tracks[0].sights+: {'person': 'p-aunt'}" } },

  { "S1.7", "closed-by-judgement", "", { TRACK, "safety_tracks[0].closed_date: '2026-06-01'" } },
  { "S1.7", "no-judgement", "S1.7 safety_tracks[0]",
    { TRACK, "safety_tracks[0].closed_date: '2026-06-01'", "safety_tracks[0].judgement: null" } },
  { "S1.7", "nobody-judged", "S1.7 safety_tracks[0]",
    { TRACK, "safety_tracks[0].closed_date: '2026-06-01'", "safety_tracks[0].closed_by: null" } },
  { "S1.7", "no-follow-up", "S1.7 safety_tracks[0]",
    { TRACK, "safety_tracks[0].closed_date: '2026-06-01'", "safety_tracks[0].follow_up: ''" } },
  { "S1.7", "closes-in-future", "", { TRACK, SAFETY_PLAN, "safety_tracks[0].closed_date: '2026-06-02'", "safety_tracks[0].judgement: null" } },

  { "S1.8", "broken-with-consequence", "",
    { TRACK, SAFETY_PLAN, AGREED "tests+: {'date': '2026-05-01', 'state': 'broken', 'consequence': 'Cor kwam'}" } },
  { "S1.8", "broken-without-consequence", "S1.8 plan.safety_plan.agreements[0].tests[0]",
    { TRACK, SAFETY_PLAN, AGREED "tests+: {'date': '2026-05-01', 'state': 'broken'}" } },
  { "S1.8", "kept", "", { TRACK, SAFETY_PLAN, AGREED "tests+: {'date': '2026-05-01', 'state': 'kept'}" } },

  { "S1.9", "on-evidence", "", { TRACK, SAFETY_PLAN, STABLE } },
  { "S1.9", "no-evidence", "S1.9 safety_tracks[0].stages[0]", { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].evidence: null" } },
  { "S1.9", "nobody-agreed", "S1.9 safety_tracks[0].stages[0]", { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].agreed_by: null" } },
  { "S1.9", "begins-in-future", "",
    { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].evidence: null", "safety_tracks[0].stages[0].start_date: '2026-06-02'" } },

  { "P8.1", "skipped-with-reason", "",
    { "phases[2].skipped: true", "phases[2].start_date: null", "phases[2].reason: 'In één gesprek'" } },
  { "P8.1", "skipped-without-reason", "P8.1 phases[2]; P8.1 phases[3] phases[1]", { "phases[2].skipped: true" } },
  { "P8.1", "skipped-with-empty-reason", "P8.1 phases[2]; P8.1 phases[3] phases[1]",
    { "phases[2].skipped: true", "phases[2].reason: ''" } },
  { "P8.1", "skipped-with-white-space-as-reason", "P8.1 phases[2]; P8.1 phases[3] phases[1]",
    { "phases[2].skipped: true", "phases[2].reason: ' '" } },
  { "P8.1", "part-left-out", "P8.1 phases[2] phases[1]", { "phases[2]: null" } },
  { "P8.1", "phase-without-a-name", "P8.1 phases[2] phases[1]", { "phases[2]: null" }, { "phases[1].names: null" } },
  { "P8.1", "part-left-out-with-reason", "", { "phases[2]: null", "phases[2].reason: 'In één gesprek'" } },
  { "P8.1", "whole-phase-instead-of-its-parts", "", { "phases[2]: null", "phases[2].phase: '3'" } },
  { "P8.1", "whole-phase-after-its-part", "", { "phases+: {'phase': '3', 'start_date': '2026-01-26'}" } },
  { "P8.1", "whole-phase-before-its-part", "", { "phases+: {'phase': '3', 'start_date': '2026-01-25'}" } },
  { "P8.1", "back-without-reason", "P8.1 phases[5] phases[4]", { "phases+: {'phase': '2', 'start_date': '2026-05-01'}" } },
  { "P8.1", "back-with-reason", "", { "phases+: {'phase': '2', 'start_date': '2026-05-01', 'reason': 'Verhuisd'}" } },
  { "P8.1", "forth-and-back-in-the-graph", "",
    { "phases+: {'phase': '5', 'start_date': '2026-03-01'}", "phases+: {'phase': '4', 'start_date': '2026-03-02'}",
      "phases+: {'phase': '5', 'start_date': '2026-04-01'}", "phases+: {'phase': '6', 'start_date': '2026-04-02'}",
      "phases+: {'phase': '2', 'start_date': '2026-05-01'}" } },
  { "P8.1", "passed-over-phases-skipped-with-reason", "",
    { "phases[4].skipped: true", "phases[4].reason: 'Al gedaan'", "phases+: {'phase': '5', 'skipped': true, 'reason': 'Al gedaan'}",
      "phases+: {'phase': '6', 'start_date': '2026-03-01'}" } },
  { "P8.1", "round-of-skipped-phases", "P8.1 phases[6] phases[3]",
    { "phases[4].skipped: true", "phases[4].reason: 'Al gedaan'", "phases+: {'phase': '5', 'skipped': true, 'reason': 'Al gedaan'}",
      "phases+: {'phase': '1', 'start_date': '2026-03-01'}" } },
  { "P8.1", "begins-later", "P8.1 phases[0]", { "phases[0]: null" } },
  { "P8.1", "begins-later-with-reason", "", { "phases[0]: null", "phases[0].reason: 'Overgenomen'" } },
  { "P8.1", "begins-after-skipped-phase", "", { "phases[0].skipped: true", "phases[0].reason: 'Overgenomen'" } },
  { "P8.1", "begins-after-two-skipped-phases", "",
    { "phases[0].skipped: true", "phases[0].reason: 'Overgenomen'", "phases[1].skipped: true", "phases[1].reason: 'Overgenomen'" } },
  { "P8.1", "begins-further-than-skipped", "P8.1 phases[1]",
    { "phases[0].skipped: true", "phases[0].reason: 'Overgenomen'", "phases[1]: null" } },
  { "P8.1", "begins-with-part-of-the-first", "", { "phases[0].phase: '1a'", "safety_screens[0].date: '2026-01-05'" },
    { "phases+: {'id': '1a', 'part_of': '1', 'next': ['2']}" } },
  { "P8.1", "unknown-phase", "P8.1 phases[4]", { "phases[4].phase: '9'" } },
  { "P8.1", "unknown-phase-between", "P8.1 phases[1]", { "phases[1].phase: '9'" } },
  { "P8.1", "unknown-phase-first", "P7.1 safety_screens[0]; P8.1 phases[0]", { "phases[0].phase: '9'" } },
  { "P8.1", "unknown-phase-skipped", "P8.1 phases[5]", { "phases+: {'phase': '9', 'skipped': true}" } },
  { "P8.1", "phase-not-said-and-skipped-with-reason", "P8.1 phases[5]", { "phases+: {'skipped': true, 'reason': 'Verhuisd'}" } },
  { "P8.1", "phase-not-said", "P8.1 phases[4]", { "phases[4].phase: null" } },
  { "P8.1", "phase-in-future", "", { "phases+: {'phase': '6', 'start_date': '2026-06-02'}" } },
  { "P8.1", "phase-without-day", "", { "phases+: {'phase': '6'}" } },
  { "P8.1", "method-with-lost-phase", "P8.1 phases[4]; P8.1 phases[1] phases[0]",
    { "phases[1]: null", "phases+: {'phase': '9', 'skipped': true, 'reason': 'Vervallen'}" }, { "phases[0].next: ['9', '2']" } },
  { "P8.1", "phase-that-leads-nowhere", "P8.1 phases[1] phases[0]", { NULL }, { "phases[0].next: null" } },
  { "P8.1", "method-without-phases",
    "P7.1 safety_screens[0]; P8.1 phases[0]; P8.1 phases[1]; P8.1 phases[2]; P8.1 phases[3]; P8.1 phases[4]",
    { NULL }, { "phases: null" } },

  { "P8.2", "all-settled", "" },
  { "P8.2", "essential-step-open", "P8.2 phases[0]", { "phases[0].steps[0].state: 'open'" } },
  { "P8.2", "step-open-in-a-phase-without-name", "P8.2 phases[0]", { "phases[0].steps[0].state: 'open'" }, { "phases[0].names: null" } },
  { "P8.2", "other-step-open", "P8.2 phases[0]", { "phases[0].steps[2].state: 'open'" } },
  { "P8.2", "both-open", "P8.2 phases[0]; P8.2 phases[0]", { "phases[0].steps[0].state: 'open'", "phases[0].steps[2].state: 'open'" } },
  { "P8.2", "no-record", "P8.2 phases[0]", { "phases[0].steps[1]: null" } },
  { "P8.2", "left-with-reason", "", { "phases[0].steps[0].state: 'not-done'", "phases[0].steps[0].note: 'Ziek'" } },
  { "P8.2", "left-without-reason", "P8.2 phases[0]", { "phases[0].steps[0].state: 'not-done'" } },
  { "P8.2", "does-not-apply", "", { "phases[0].steps[0].state: 'not-applicable'" } },
  { "P8.2", "step-not-said", "P8.2 phases[0]", { "phases[0].steps[0].step: null" } },
  { "P8.2", "step-of-unsafety-when-safe", "", { "phases[1].steps[6]: null" } },
  { "P8.2", "step-of-unsafety-when-unsafe", "P8.2 phases[1]",
    { "phases[1].steps[6]: null", "safety_screens[0].basic_care: 'insufficient'", "safety_screens+: {'date': '2026-02-01', 'safety': 'safe', 'basic_care': 'sufficient'}" } },
  { "P8.2", "recorded-in-a-later-stay", "",
    { "phases[0].steps[0].state: 'open'",
      "phases+: {'phase': '1', 'start_date': '2026-02-04', 'end_date': '2026-02-05', 'reason': 'Nieuwe vraag', 'steps': [{'step': '1.1', 'state': 'done'}]}" } },
  { "P8.2", "in-the-phase-again", "",
    { "phases[0].steps[0].state: 'open'", "phases+: {'phase': '1', 'start_date': '2026-02-04', 'reason': 'Nieuwe vraag'}" } },
  { "P8.2", "phase-that-lasts", "", { "phases[3].end_date: null", "phases[3].steps: null", "phases[4]: null" } },
  { "P8.2", "phase-that-ends-today", "", { "phases[4].end_date: '2026-06-01'" } },
  { "P8.2", "phase-that-the-closing-ended", "P8.2 phases[4]; P8.2 phases[4]", { CLOSED, LOOKED_BACK } },
  { "P8.2", "phase-that-ended-before-the-closing", "P8.2 phases[4]; P8.2 phases[4]", { "phases[4].end_date: '2026-04-01'", CLOSED, LOOKED_BACK } },
  { "P8.2", "phase-that-should-end-after-the-closing", "P8.2 phases[4]; P8.2 phases[4]", { "phases[4].end_date: '2027-04-01'", CLOSED, LOOKED_BACK } },
  { "P8.2", "closed-twice", "P8.2 phases[4]; P8.2 phases[4]", { CLOSED, "closures+: {'id': 'cl-2', 'date': '2026-04-01'}", "closures+: {'id': 'cl-3'}", "closures+: {'id': 'cl-4', 'date': '2026-02-01'}", LOOKED_BACK } },
  { "P8.2", "step-without-name", "P8.2 phases[0]", { "phases[0].steps[0].state: 'open'" }, { "phases[0].steps[0].names: null" } },
  { "P8.2", "unknown-phase", "P7.1 safety_screens[0]; P8.1 phases[0]", { "phases[0].phase: '9'", "phases[0].steps: null" } },

  { "P8.3", "no-limit", "", { NULL }, { NULL } },
  { "P8.3", "on-the-last-day", "", { NULL }, { "phases[5].limit_days: 119" } },
  { "P8.3", "a-day-too-long", "P8.3 phases[4]", { NULL }, { "phases[5].limit_days: 118" } },
  { "P8.3", "limit-of-the-rule", "P8.3 phases[4]", { NULL }, { "rule_settings+: {'id': 'P8.3', 'limit': 118, 'reason': 'Regio'}" } },
  { "P8.3", "limit-of-the-phase-goes-first", "", { NULL }, { "rule_settings+: {'id': 'P8.3', 'limit': 118, 'reason': 'Regio'}", "phases[5].limit_days: 119" } },
  { "P8.3", "phase-that-was-left", "", { NULL }, { "phases[0].limit_days: 1" } },
  { "P8.3", "closed-case", "", { CLOSED, LOOKED_BACK }, { "phases[5].limit_days: 1" } },

  { "F1.1", "all-there", "" },
  { "F1.1", "entered-without", "F1.1 phases[0]", { "question: null" } },
  { "F1.1", "entered-without-but-with-reason", "", { "question: null", "phases[0].reason: 'Overgenomen'" } },
  { "F1.1", "left-without", "F1.1 phases[1]", { "start_criterion: null" } },
  { "F1.1", "left-without-but-with-reason", "", { "start_criterion: null", "phases[2].reason: 'Komt nog'" } },
  { "F1.1", "checked-after-it-was-left", "P7.1 safety_screens[0]; F1.1 phases[0]", { "safety_screens[0].date: '2026-01-10'" } },
  { "F1.1", "unknown-is-not-blamed", "", { NULL }, { "phases[0].exit_conditions+: {'fact': 'accepts-help', 'one_of': ['yes']}" } },
  { "F1.1", "condition-without-a-name", "F1.1 phases[0]", { NULL }, { "phases[0].exit_conditions+: {'fact': 'goals', 'at_least': 9}" } },
  { "F1.1", "combination-without-a-name", "F1.1 phases[0]", { NULL },
    { "phases[0].exit_conditions+: {'all': [{'fact': 'safety', 'one_of': ['acute']}]}" } },
  { "F1.1", "phase-that-lasts", "", { NULL }, { "phases[5].exit_conditions+: {'fact': 'safety', 'one_of': ['acute']}" } },
  { "F1.1", "phase-that-the-closing-ended", "", { CLOSED, LOOKED_BACK }, { "phases[5].exit_conditions+: {'fact': 'safety', 'one_of': ['acute']}" } },
  { "F1.1", "part-that-the-variant-does-not-have", "", { LIGHT, NO_ANALYSIS, NO_PATTERN, "plan.desired_result: null" } },
  { "F1.1", "with-concerns-about-safety-and-nothing-signed", "P7.2 safety_screens[0]; P7.2 safety_screens[0]; F1.1 phases[3]", { SUSPICION } },

  { "P9.1", "on-the-last-day", "", { NOT_DUE, NEXT_MEETING }, .day = "2026-07-19" },
  { "P9.1", "a-day-too-late", "P9.1 plan", { NOT_DUE, NEXT_MEETING }, .day = "2026-07-20" },
  { "P9.1", "light-on-the-last-day", "", { NOT_DUE, NEXT_MEETING, "plan.variant: 'light'" }, .day = "2027-02-14" },
  { "P9.1", "light-a-day-too-late", "P9.1 plan", { NOT_DUE, NEXT_MEETING, "plan.variant: 'light'" }, .day = "2027-02-15" },
  { "P9.1", "interval-of-the-plan", "P9.1 plan", { "plan.review_interval_days: 41" } },
  { "P9.1", "interval-of-the-plan-kept", "", { "plan.review_interval_days: 42" } },
  { "P9.1", "interval-of-the-level", "P9.1 plan", { "direction_decisions+: {'date': '2026-03-01', 'level': 'breakthrough', 'reason': 'Dat past.'}" } },
  { "P9.1", "interval-of-the-stage", "E1.3 plan; P9.1 plan",
    { TRACK, SAFETY_PLAN, DIRECT } },
  { "P9.1", "method-without-intervals", "", { NOT_DUE, NEXT_MEETING }, { "intervals: null" }, .day = "2027-06-01" },
  { "P9.1", "no-next-meeting", "P9.1 plan", { "meetings[2]: null" } },
  { "P9.1", "next-meeting-cancelled", "P9.1 plan", { "meetings[2].cancelled_reason: 'Ziek'" } },
  { "P9.1", "next-meeting-in-the-plan", "", { "meetings[2]: null", "plan.next_meeting_date: '2026-07-01'" } },
  { "P9.1", "next-meeting-today", "", { "meetings[2].date: '2026-06-01'" } },
  { "P9.1", "overdue-and-none-planned", "P9.1 plan; P9.1 plan", { NOT_DUE }, .day = "2026-07-20" },
  { "P9.1", "evaluation-counts", "", { NOT_DUE, NEXT_MEETING, "evaluations+: {'date': '2026-07-01'}" }, .day = "2026-07-20" },
  { "P9.1", "earlier-evaluation-does-not-count", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, "evaluations+: {'date': '2026-04-01'}" }, .day = "2026-07-20" },
  { "P9.1", "later-evaluation-does-not-count", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, "evaluations+: {'date': '2026-07-21'}" }, .day = "2026-07-20" },
  { "P9.1", "evaluation-without-day-does-not-count", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, "evaluations+: {'is_final': true}" }, .day = "2026-07-20" },
  { "P9.1", "agreement-on-the-plan-counts", "", { NOT_DUE, NEXT_MEETING, "plan.agreed_date: '2026-07-01'" }, .day = "2026-07-20" },
  { "P9.1", "nobody-looked-yet", "", { "meetings[1]: null", "meetings[0]: null", "plan.agreed_date: null" } },
  { "P9.1", "no-meeting-but-agreement", "P9.1 plan", { "meetings[1]: null", "meetings[0]: null" } },
  { "P9.1", "draft", "", { DRAFT, "meetings[2]: null" } },
  { "P9.1", "closed-case", "", { "meetings[2]: null", CLOSED, LOOKED_BACK } },

  { "P9.1", "agreed-earlier", "P9.1 plan", { AGREED_LOOK ("2026-05-31") } },
  { "P9.1", "agreed-earlier-and-not-late-yet", "", { AGREED_LOOK ("2026-06-01") } },
  { "P9.1", "agreed-earlier-and-kept", "", { AGREED_LOOK ("2026-05-20"), "evaluations+: {'date': '2026-05-20'}" } },
  { "P9.1", "agreed-earlier-in-a-final-evaluation", "",
    { AGREED_LOOK ("2026-05-31"), "evaluations[0].is_final: true" } },
  { "P9.1", "agreed-later-than-the-interval", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, AGREED_LOOK ("2027-01-01") }, .day = "2026-08-01" },
  { "P9.1", "level-changed-today", "", { BREAKTHROUGH ("2026-06-01") } },
  { "P9.1", "level-changed-yesterday", "P9.1 plan", { BREAKTHROUGH ("2026-05-31") } },
  { "P9.1", "level-changed-back", "P9.1 plan",
    { NOT_DUE, NEXT_MEETING, BREAKTHROUGH ("2026-03-01"),
      "direction_decisions+: {'date': '2026-05-30', 'level': 'case', 'reason': 'Rustiger.'}" } },

  { "P9.2", "due-today", "", { "plan.actions[0].due_date: '2026-06-01'" } },
  { "P9.2", "due-yesterday", "P9.2 plan.actions[0]", { "plan.actions[0].due_date: '2026-05-31'" } },
  { "P9.2", "due-yesterday-and-blocked", "P9.2 plan.actions[0]",
    { "plan.actions[0].due_date: '2026-05-31'", "plan.actions[0].status: 'blocked'" } },
  { "P9.2", "due-yesterday-and-dropped", "P6.4 meetings[0].attendances[0]",
    { "plan.actions[0].due_date: '2026-05-31'", "plan.actions[0].status: 'dropped'" } },
  { "P9.2", "draft", "", { DRAFT, "plan.actions[0].due_date: '2026-05-31'" } },
  { "P9.2", "closed-case", "", { CLOSED, LOOKED_BACK, "plan.actions[0].due_date: '2026-04-30'" } },

  { "P9.3", "unchanged-twice", "E1.2 evaluations[0] evaluations[1]; P9.3 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse") } },
  { "P9.3", "level-decided-since", "E1.2 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse"), DECIDED ("2026-05-20") } },
  { "P9.3", "level-decided-between", "E1.2 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse"), DECIDED ("2026-05-01") } },
  { "P9.3", "level-decided-in-future", "E1.2 evaluations[0] evaluations[1]; P9.3 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse"), DECIDED ("2026-06-02") } },
  { "P9.3", "scaled-since", "P4.2 scale_moves[0]; P4.4 scale_moves[0]; E1.2 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-10", "same"), LOOK ("2026-04-25", "worse"), MOVE, "scale_moves[0].new_level: 'case'" } },
  { "P9.3", "longer-limit-of-the-method", "E1.2 evaluations[0] evaluations[1]",
    { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse") }, { "rule_settings+: {'id': 'P9.3', 'limit': 3}" } },
  { "P9.3", "in-a-draft", "", { DRAFT, LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse") } },
  { "P9.3", "goal-unchanged-twice", "P9.3 plan.goals[0]",
    { GOAL_LOOK ("2026-04-25", "same"), GOAL_LOOK ("2026-05-20", "worse") } },
  { "P9.3", "goal-unchanged-before-the-decision", "",
    { GOAL_LOOK ("2026-04-25", "same"), GOAL_LOOK ("2026-05-20", "worse"), DECIDED ("2026-05-25") } },
  { "P9.3", "goal-better-again", "",
    { GOAL_LOOK ("2026-04-25", "same"), GOAL_LOOK ("2026-05-01", "same"), GOAL_LOOK ("2026-05-20", "better") } },
  { "P9.3", "goal-not-judged-between", "P9.3 plan.goals[0]",
    { GOAL_LOOK ("2026-04-25", "same"), GOAL_LOOK ("2026-05-01", "unknown"), GOAL_LOOK ("2026-05-20", "same") } },
  { "P9.3", "goal-not-named", "", { LOOK ("2026-05-01", "better"), "evaluations[0].goals: [{'trend': 'same'}, {'trend': 'same'}]" } },
  { "P9.3", "goal-without-a-name", "P6.2 plan.goals[1]; P6.3 plan.goals[1]",
    { GOAL_LOOK ("2026-04-25", "better"), "plan.goals+: {'title': 'Rust', 'status': 'active'}" } },
  { "P9.3", "goal-scored-lower", "",
    { GOAL_LOOK ("2026-04-25", "same"),
      "scores+: {'date': '2026-05-20', 'scale': 'goal', 'goal': 'g-1', 'by': 'p-mother', 'value': 3}" } },
  { "P9.3", "goal-that-was-dropped", "P1.3 plan; P6.4 meetings[0].attendances[0]",
    { GOAL_LOOK ("2026-04-25", "same"), GOAL_LOOK ("2026-05-20", "worse"), "plan.goals[0].status: 'dropped'",
      "plan.actions[0].status: 'dropped'", "plan.concerns[0].priority: null" } },

  { "P9.4", "not-changed", "P9.4 evaluations[0]", { CHANGE ("2026-05-17") } },
  { "P9.4", "not-changed-yet", "", { CHANGE ("2026-05-18") } },
  { "P9.4", "shorter-limit-of-the-method", "P9.4 evaluations[0]", { CHANGE ("2026-05-18") },
    { "rule_settings+: {'id': 'P9.4', 'limit': 7}" } },
  { "P9.4", "changed-at-once", "", { CHANGE ("2026-05-17"), "evaluations[0].plan_changed: true" } },
  { "P9.4", "nothing-to-change", "", { LOOK ("2026-05-17", "better") } },
  { "P9.4", "new-action-since", "", { CHANGE ("2026-05-17"), "plan.actions[0].start_date: '2026-05-17'" } },
  { "P9.4", "older-action", "P9.4 evaluations[0]", { CHANGE ("2026-05-17"), "plan.actions[0].start_date: '2026-05-16'" } },
  { "P9.4", "later-action", "P9.4 evaluations[0]", { CHANGE ("2026-05-17"), "plan.actions[0].start_date: '2026-06-02'" } },
  { "P9.4", "new-goal-since", "", { CHANGE ("2026-05-17"), "plan.goals[0].start_date: '2026-05-20'" } },
  { "P9.4", "older-goal", "P9.4 evaluations[0]", { CHANGE ("2026-05-17"), "plan.goals[0].start_date: '2026-05-16'" } },
  { "P9.4", "version-agreed-since", "", { CHANGE ("2026-05-17"), "plan.agreed_date: '2026-05-20'" } },
  { "P9.4", "version-begun-since", "", { CHANGE ("2026-05-17"), "plan.start_date: '2026-05-20'" } },
  { "P9.4", "version-since-and-replaced", "",
    { CHANGE ("2026-05-17"), "earlier_plans+: {'id': 'plan-0', 'status': 'superseded', 'agreed_date': '2026-05-17'}" } },
  { "P9.4", "earlier-version", "P9.4 evaluations[0]",
    { CHANGE ("2026-05-17"), "earlier_plans+: {'id': 'plan-0', 'status': 'superseded', 'agreed_date': '2026-01-20'}" } },
  { "P9.4", "in-a-draft", "", { DRAFT, CHANGE ("2026-05-17") } },
  { "P9.4", "three-looks-without-change", "P9.4 evaluations[0] evaluations[1] evaluations[2]",
    { LOOK ("2026-04-01", "better"), LOOK ("2026-04-25", "better"), LOOK ("2026-05-20", "same") } },
  { "P9.4", "three-looks-without-change-and-one-worse", "P9.4 evaluations[0] evaluations[1] evaluations[2]",
    { LOOK ("2026-04-01", "same"), LOOK ("2026-04-25", "better"), LOOK ("2026-05-20", "worse") } },
  { "P9.4", "three-looks-that-saw-all-get-better", "",
    { LOOK ("2026-04-01", "better"), LOOK ("2026-04-25", "better"), LOOK ("2026-05-20", "better") } },
  { "P9.4", "three-looks-of-which-the-last-saw-it-get-better", "",
    { LOOK ("2026-04-01", "same"), LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "better") } },
  { "P9.4", "three-looks-of-which-the-last-judged-nothing", "",
    { LOOK ("2026-04-01", "better"), LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "unknown") } },
  { "P9.4", "two-looks-without-change", "", { LOOK ("2026-04-25", "better"), LOOK ("2026-05-20", "same") } },
  { "P9.4", "three-looks-of-which-one-changed-the-plan", "",
    { LOOK ("2026-04-01", "better"), LOOK ("2026-04-25", "better"), LOOK ("2026-05-20", "same"),
      "evaluations[1].plan_changed: true" } },
  { "P9.4", "three-looks-and-a-new-action", "",
    { LOOK ("2026-04-01", "better"), LOOK ("2026-04-25", "better"), LOOK ("2026-05-20", "same"),
      "plan.actions[0].start_date: '2026-04-02'" } },

  { "M1.1", "longer-without-a-reason", "M1.1 plan", { "plan.review_interval_days: 91" } },
  { "M1.1", "longer-with-a-reason", "",
    { "plan.review_interval_days: 91", "plan.review_interval_reason: 'Gelijk met school.'" } },
  { "M1.1", "as-long-as-the-method", "", { "plan.review_interval_days: 90" } },
  { "M1.1", "shorter", "", { "plan.review_interval_days: 60" } },
  { "M1.1", "longer-for-this-stage", "M1.1 plan", { TRACK, SAFETY_PLAN, DIRECT, "plan.review_interval_days: 90" } },
  { "M1.1", "method-without-intervals", "", { "plan.review_interval_days: 91" }, { "intervals: null" } },
  { "M1.1", "in-a-draft", "", { DRAFT, "plan.review_interval_days: 91" } },

  { "P10.1", "final-evaluation", "", { CLOSED, LOOKED_BACK } },
  { "P10.1", "no-look-back", "P10.1 closures[0]", { CLOSED } },
  { "P10.1", "evaluation-by-others", "P10.1 closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-04-30', 'is_final': true, 'by': ['p-worker']}" } },
  { "P10.1", "evaluation-by-nobody", "P10.1 closures[0]", { CLOSED, "evaluations+: {'date': '2026-04-30', 'is_final': true}" } },
  { "P10.1", "evaluation-not-final", "P10.1 closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-04-30', 'by': ['p-mother']}" } },
  { "P10.1", "evaluation-in-future", "P10.1 closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-06-02', 'is_final': true, 'by': ['p-mother']}" } },
  { "P10.1", "evaluation-today", "", { CLOSED, "evaluations+: {'date': '2026-06-01', 'is_final': true, 'by': ['p-mother']}" } },
  { "P10.1", "evaluation-on-the-first-day", "",
    { CLOSED, "evaluations+: {'date': '2026-01-05', 'is_final': true, 'by': ['p-mother']}" } },
  { "P10.1", "evaluation-before-the-case", "P10.1 closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-01-04', 'is_final': true, 'by': ['p-mother']}" } },
  { "P10.1", "evaluation-without-day", "", { CLOSED, "evaluations+: {'is_final': true, 'by': ['p-mother']}" } },
  { "P10.1", "feedback-of-household", "",
    { CLOSED, "feedback+: {'date': '2026-05-10', 'at_closure': true, 'party': 'household'}" } },
  { "P10.1", "feedback-of-professional", "P10.1 closures[0]",
    { CLOSED, "feedback+: {'date': '2026-05-10', 'at_closure': true, 'party': 'professional'}" } },
  { "P10.1", "feedback-at-another-moment", "P10.1 closures[0]",
    { CLOSED, "feedback+: {'date': '2026-05-10', 'party': 'household'}" } },
  { "P10.1", "feedback-in-future", "P10.1 closures[0]",
    { CLOSED, "feedback+: {'date': '2026-06-02', 'at_closure': true, 'party': 'household'}" } },
  { "P10.1", "closed-today", "P10.1 closures[0]", { CLOSED, "closures[0].date: '2026-06-01'" } },
  { "P10.1", "closed-tomorrow", "", { CLOSED, "closures[0].date: '2026-06-02'" } },
  { "P10.1", "closed-without-day", "", { CLOSED, "closures[0].date: null" } },
  { "P10.1", "reopened", "", { REOPENED, "phases[4].reason: 'Heropend'" } },
  { "P10.1", "not-yet-opened", "", { "opened_date: '2026-06-02'" } },
  { "P10.1", "look-back-of-the-closing-before", "P10.1 closures[1]",
    { REOPENED, "closures+: {'date': '2026-05-20'}", LOOKED_BACK } },
  { "P10.1", "look-back-after-reopening", "",
    { REOPENED, "closures+: {'date': '2026-05-20'}", LOOKED_BACK, "evaluations[0].date: '2026-05-01'" } },
  { "P10.1", "last-closing-is-listed-first", "P10.1 closures[0]",
    { "closures+: {'date': '2026-05-20'}", REOPENED, LOOKED_BACK } },
  { "P10.1", "reopened-without-opening-day", "P10.1 closures[1]",
    { "opened_date: null", REOPENED, "closures+: {'date': '2026-05-20'}", LOOKED_BACK } },
  { "P10.1", "opening-day-unknown", "", { "opened_date: null", CLOSED, LOOKED_BACK } },
  { "P10.1", "opened-again-before-the-case-began", "",
    { CLOSED, LOOKED_BACK, "closures+: {'date': '2025-01-01', 'reopened_date': '2025-06-01'}" } },
  { "P10.1", "reopening-in-future", "", { CLOSED, LOOKED_BACK, "closures[0].reopened_date: '2026-06-02'" } },

  { "P10.2", "all-looked-back", "", { CLOSED, LOOKED_BACK, "evaluations[0].by: ['p-mother', 'p-worker', 'p-aunt']" } },
  { "P10.2", "nobody", "P10.1 closures[0]; P10.2 closures[0]", { CLOSED } },
  { "P10.2", "network-alone", "P10.2 closures[0]",
    { CLOSED, LOOKED_BACK, "evaluations[0].by: ['p-mother', 'p-aunt']" } },
  { "P10.2", "professional-alone", "P10.2 closures[0]", { CLOSED, LOOKED_BACK } },
  { "P10.2", "nobody-in-the-network", "P2.1 meetings[0]", { CLOSED, LOOKED_BACK, "network: null" } },
  { "P10.2", "directed-by-the-household", "P4.3 regisseurs[0]",
    { CLOSED, LOOKED_BACK, "professionals: null", "regisseurs[0].person: 'p-mother'", "evaluations[0].by: ['p-mother', 'p-aunt']" } },
  { "P10.2", "directed-by-the-network", "",
    { CLOSED, LOOKED_BACK, "professionals: null", "regisseurs[0].person: 'p-aunt'", "evaluations[0].by: ['p-mother', 'p-aunt']" } },
  { "P10.2", "another-professional", "",
    { CLOSED, LOOKED_BACK, "professionals+: {'id': 'pr-1', 'person': 'p-other'}",
      "evaluations[0].by: ['p-mother', 'p-other', 'p-aunt']" } },
  { "P10.2", "nobody-named", "P10.2 closures[0]",
    { CLOSED, LOOKED_BACK, "regisseurs[0].person: null", "professionals+: {'id': 'pr-1'}", "network+: {'id': 'n-2'}" } },
  { "P10.2", "feedback-of-both", "",
    { CLOSED, LOOKED_BACK, "evaluations[0].by: ['p-mother']",
      "feedback+: {'date': '2026-05-10', 'at_closure': true, 'party': 'professional'}",
      "feedback+: {'date': '2026-05-10', 'at_closure': true, 'party': 'network'}" } },
  { "P10.2", "feedback-of-one", "P10.2 closures[0]",
    { CLOSED, LOOKED_BACK, "evaluations[0].by: ['p-mother']",
      "feedback+: {'date': '2026-05-10', 'at_closure': true, 'party': 'network'}" } },
  { "P10.2", "feedback-at-another-moment", "P10.2 closures[0]",
    { CLOSED, LOOKED_BACK, "feedback+: {'date': '2026-05-10', 'party': 'network'}" } },
  { "P10.2", "open-case", "" },

  { "P10.3", "all-done", "", { CLOSED, LOOKED_BACK } },
  { "P10.3", "action-overdue", "P10.3 closures[0] plan.actions[0]",
    { CLOSED, LOOKED_BACK, "plan.actions[0].due_date: '2026-04-29'" } },
  { "P10.3", "action-due-on-the-last-day", "", { CLOSED, LOOKED_BACK, "plan.actions[0].due_date: '2026-04-30'" } },
  { "P10.3", "two-rules", "P10.3 closures[0] plan.goals[1] plan.actions[0]",
    { CLOSED, LOOKED_BACK, "plan.actions[0].due_date: '2026-04-29'", "plan.goals+: {'id': 'g-2', 'title': 'Rust'}" } },
  { "P10.3", "one-rule-twice", "P10.3 closures[0] plan.goals[1] plan.goals[2]",
    { CLOSED, LOOKED_BACK, "plan.goals+: {'id': 'g-2', 'title': 'Rust'}", "plan.goals+: {'id': 'g-3', 'title': 'Werk'}" } },
  { "P10.3", "information-alone", "",
    { CLOSED, LOOKED_BACK, "plan.actions[0].due_date: '2026-04-29'" },
    { "rule_settings+: {'id': 'P9.2', 'regraded': true, 'severity': 'information', 'reason': 'Proef.'}" } },
  { "P10.3", "rule-switched-off", "",
    { CLOSED, LOOKED_BACK, "plan.actions[0].due_date: '2026-04-29'" },
    { "rule_settings+: {'id': 'P9.2', 'is_off': true, 'reason': 'Proef.'}" } },
  { "P10.3", "closed-on-the-first-day-there-is", "",
    { "opened_date: null", CLOSED, LOOKED_BACK, "closures[0].date: '0001-01-01'", "evaluations[0].date: null" } },
  { "P10.3", "open-case", "P9.2 plan.actions[0]", { "plan.actions[0].due_date: '2026-05-30'" } },
  { "P10.3", "closed-once-and-again-on-a-day-unknown", "", { CLOSED, LOOKED_BACK, "closures+: {'id': 'cl-2'}" } },
  { "P10.3", "closed-once-and-again-in-future", "", { CLOSED, LOOKED_BACK, "closures+: {'id': 'cl-2', 'date': '2026-07-01'}" } },

  { "P10.4", "trained", "" },
  { "P10.4", "not-said", "P10.4 regisseurs[0]", { "regisseurs[0].trained: null" } },
  { "P10.4", "not-trained", "P10.4 regisseurs[0]", { "regisseurs[0].trained: 'no'" } },
  { "P10.4", "no-intervision", "P10.4 regisseurs[0]", { "regisseurs[0].intervision_date: null" } },
  { "P10.4", "intervision-a-year-ago", "", { "regisseurs[0].intervision_date: '2025-06-01'" } },
  { "P10.4", "intervision-longer-ago", "P10.4 regisseurs[0]", { "regisseurs[0].intervision_date: '2025-05-31'" } },
  { "P10.4", "limit-of-the-method", "P10.4 regisseurs[0]", { "regisseurs[0].intervision_date: '2026-03-02'" },
    { "rule_settings+: {'id': 'P10.4', 'limit': 90, 'reason': 'Elk kwartaal.'}" } },
  { "P10.4", "not-primary", "", { "regisseurs[0].trained: null", "regisseurs[0].is_primary: null" } },
  { "P10.4", "of-the-household", "P4.3 regisseurs[0]; P6.4 meetings[0].attendances[2]", { "regisseurs[0].trained: null", "regisseurs[0].person: 'p-mother'" } },
  { "P10.4", "nobody-named", "P6.4 meetings[0].attendances[2]", { "regisseurs[0].trained: null", "regisseurs[0].person: null" } },
  { "P10.4", "not-yet", "P10.4 regisseurs[0]", { "regisseurs[0].trained: null", "regisseurs+: {'person': 'p-other', "
      "'start_date': '2026-06-02', 'is_primary': true}" } },
  { "P10.4", "closed-case", "", { CLOSED, LOOKED_BACK, "regisseurs[0].trained: null" } },

  { "D1.1", "ends-on-its-first-day", "",
    { "households[0].memberships[0].start_date: '2026-03-01'", "households[0].memberships[0].end_date: '2026-03-01'" } },
  { "D1.1", "membership", "D1.1 households[0].memberships[0]",
    { "households[0].memberships[0].start_date: '2026-03-01'", "households[0].memberships[0].end_date: '2026-02-28'" } },
  { "D1.1", "relation", "D1.1 relations[0]",
    { "relations+: {'person': 'p-mother', 'other': 'p-aunt', 'kind': 'friend', 'start_date': '2026-03-01', "
      "'end_date': '2026-02-28'}" } },
  { "D1.1", "network", "D1.1 network[1]",
    { "network+: {'person': 'p-other', 'start_date': '2026-03-01', 'end_date': '2026-02-28'}" } },
  { "D1.1", "professional", "D1.1 professionals[2]",
    { "professionals+: {'person': 'p-other', 'start_date': '2026-03-01', 'end_date': '2026-02-28'}" } },
  { "D1.1", "end-alone", "", { "households[0].memberships[0].end_date: '2026-02-28'" } },
  { "D1.1", "goal-and-its-target", "D1.1 plan.goals[0]",
    { "plan.goals[0].start_date: '2026-03-01'", "plan.goals[0].target_date: '2026-02-28'" } },
  { "D1.1", "action-done-before-it-was-to-begin", "",
    { "plan.actions[1].start_date: '2026-02-20'", "plan.actions[1].done_date: '2026-02-10'" } },
  { "D1.1", "consent-answered-before-it-was-asked", "D1.1 consents[0]",
    { "consents+: {'id': 'co-1', 'person': 'p-mother', 'asked_date': '2026-03-01', 'answered_date': '2026-02-28'}" } },

  { "D1.6", "all-there", "" },
  { "D1.6", "owner", "P6.4 meetings[0].attendances[1]; D1.6 plan.actions[1]", { "plan.actions[1].owner: 'nobody'" } },
  { "D1.6", "of-another-kind", "P6.4 meetings[0].attendances[1]; D1.6 plan.actions[1]", { "plan.actions[1].owner: 'g-1'" } },
  { "D1.6", "one-of-several", "D1.6 plan.goals[0]", { "plan.goals[0].concerns: ['c-1', 'nobody', 'none']" } },
  { "D1.6", "two-fields-of-one-record", "P6.4 meetings[0].attendances[1]; D1.6 plan.actions[1]; D1.6 plan.actions[1]",
    { "plan.actions[1].owner: 'nobody'", "plan.actions[1].goal: 'nothing'" } },
  { "D1.6", "of-the-dossier-itself", "D1.6 .", { "question_by: 'nobody'" } },

  { "D1.7", "all-have-a-part", "" },
  { "D1.7", "person", "D1.7 persons[5]", { "persons+: {'id': 'p-loose', 'given_name': 'Fee'}" } },
  { "D1.7", "person-in-a-relation", "",
    { "persons+: {'id': 'p-loose', 'given_name': 'Fee'}",
      "relations+: {'id': 're-1', 'person': 'p-loose', 'other': 'p-son', 'kind': 'friend'}" } },
  { "D1.7", "person-among-several", "",
    { "persons+: {'id': 'p-loose', 'given_name': 'Fee'}",
      "evaluations+: {'id': 'e-1', 'date': '2026-04-30', 'by': ['p-mother', 'p-loose']}" } },
  { "D1.7", "person-without-id", "D1.7 persons[5]", { "persons+: {'given_name': 'Fee'}" } },
  { "D1.7", "person-without-name", "D1.7 persons[5]", { "persons+: {'id': 'p-loose'}" } },
  { "D1.7", "two-with-one-id", "", { "persons+: {'id': 'p-mother', 'given_name': 'Fee'}" } },
  { "D1.7", "organisation", "D1.7 organisations[0]", { "organisations+: {'id': 'o-1', 'name': 'Wijkteam'}" } },
  { "D1.7", "organisation-of-a-professional", "",
    { "organisations+: {'id': 'o-1', 'name': 'Wijkteam'}",
      "professionals+: {'id': 'pr-1', 'person': 'p-worker', 'organisation': 'o-1'}" } },
  { "D1.7", "organisation-without-name", "D1.7 organisations[0]", { "organisations+: {'id': 'o-1'}" } },

  { "D1.8", "first-year", "", { "persons[0].birth_date: '1900-01-01'" } },
  { "D1.8", "before-it", "D1.8 persons[0]", { "persons[0].birth_date: '1899-12-31'" } },
  { "D1.8", "a-digit-missing", "P9.1 plan; D1.8 meetings[2]", { "meetings[2].date: '0226-07-13'" } },
  { "D1.8", "a-hundred-years-ahead", "", { "meetings[2].date: '2126-06-01'" } },
  { "D1.8", "more-than-that", "D1.8 meetings[2]", { "meetings[2].date: '2126-06-02'" } },
  { "D1.8", "moment", "D1.8 plan; D2.1 plan", { "plan.sealed_at: '2226-03-01T10:00:00Z'" } },
  { "D1.8", "moment-that-can-be", "D2.1 plan", { "plan.sealed_at: '2026-03-01T10:00:00Z'" } },

  { "D1.2", "left-and-came-back", "",
    { "households[0].memberships[0].end_date: '2026-02-28'",
      "households[0].memberships+: {'person': 'p-mother', 'start_date': '2026-03-01'}" } },
  { "D1.2", "share-one-day", "D1.2 households[0].memberships[0] households[0].memberships[2]",
    { "households[0].memberships[0].end_date: '2026-03-01'",
      "households[0].memberships+: {'person': 'p-mother', 'start_date': '2026-03-01'}" } },
  { "D1.2", "the-later-listed-first", "",
    { "households[0].memberships[0].start_date: '2026-03-01'",
      "households[0].memberships+: {'person': 'p-mother', 'end_date': '2026-02-28'}" } },
  { "D1.2", "without-days", "D1.2 households[0].memberships[0] households[0].memberships[2]",
    { "households[0].memberships+: {'person': 'p-mother'}" } },
  { "D1.2", "the-later-without-end-listed-first",
    "D1.2 households[0].memberships[0] households[0].memberships[2]",
    { "households[0].memberships[0].start_date: '2026-03-01'",
      "households[0].memberships+: {'person': 'p-mother', 'start_date': '2026-01-01'}" } },
  { "D1.2", "in-another-household", "",
    { "households+: {'id': 'h-2', 'memberships': [{'person': 'p-mother', 'start_date': '2026-03-01'}]}" } },
  { "D1.2", "nobody-named", "",
    { "households[0].memberships+: {'role': 'zus'}", "households[0].memberships+: {'role': 'zus'}" } },
  { "D1.2", "unknown-person", "D1.2 households[0].memberships[2] households[0].memberships[3]",
    { "households[0].memberships+: {'person': 'nobody'}", "households[0].memberships+: {'person': 'nobody'}" } },
  { "D1.2", "one-that-cannot-be", "D1.1 households[0].memberships[2]",
    { "households[0].memberships+: {'person': 'p-mother', 'start_date': '2026-03-02', 'end_date': '2026-03-01'}" } },
  { "D1.2", "one-that-cannot-be-listed-first", "D1.1 households[0].memberships[0]",
    { "households[0].memberships[0].start_date: '2026-03-02'", "households[0].memberships[0].end_date: '2026-03-01'",
      "households[0].memberships+: {'person': 'p-mother', 'start_date': '2026-03-01'}" } },

  { "D1.3", "gap-of-one-day", "D1.3 households[0].memberships[1] households[0].memberships[2]",
    { BORN, LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-03-02'}" } },
  { "D1.3", "no-day-between", "",
    { BORN, LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-03-01'}" } },
  { "D1.3", "with-the-other-parent-meanwhile", "",
    { BORN, LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}",
      "households+: {'id': 'h-2', 'memberships': [{'person': 'p-son', 'start_date': '2026-02-01'}]}" } },
  { "D1.3", "with-the-other-parent-for-a-part", "D1.3 households[1].memberships[0] households[0].memberships[2]",
    { BORN, LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}",
      "households+: {'id': 'h-2', 'memberships': [{'person': 'p-son', 'start_date': '2026-02-01', "
      "'end_date': '2026-04-01'}]}" } },
  { "D1.3", "short-stay-within-a-longer-one", "",
    { BORN, LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-03-01'}",
      "households+: {'id': 'h-2', 'memberships': [{'person': 'p-son', 'start_date': '2026-01-01', "
      "'end_date': '2026-01-31'}]}" } },
  { "D1.3", "never-came-back", "", { BORN, LEFT } },
  { "D1.3", "of-age", "", { "persons[1].birth_date: '2008-03-01'", LEFT,
      "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}" } },
  { "D1.3", "of-age-a-day-later", "D1.3 households[0].memberships[1] households[0].memberships[2]",
    { "persons[1].birth_date: '2008-03-02'", LEFT,
      "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}" } },
  { "D1.3", "age-unknown", "",
    { LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}" } },
  { "D1.3", "person-without-id", "",
    { BORN, LEFT, "persons[1].id: null", "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}" } },
  { "D1.3", "begins-in-future", "",
    { BORN, "households[0].memberships[1].end_date: '2026-06-01'",
      "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-07-01'}" } },
  { "D1.3", "comes-back-in-future", "D1.3 households[0].memberships[1] households[0].memberships[2]",
    { BORN, LEFT, "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-07-01'}" } },
  { "D1.3", "two-without-first-day", "",
    { BORN, LEFT, "households+: {'id': 'h-2', 'memberships': [{'person': 'p-son'}]}" } },

  { "D1.4", "three-generations", "",
    { "relations+: {'person': 'p-mother', 'other': 'p-son', 'kind': 'parent'}",
      "relations+: {'person': 'p-mother', 'other': 'p-aunt', 'kind': 'child'}" } },
  { "D1.4", "parent-of-oneself", "D1.4 relations[0]",
    { "relations+: {'person': 'p-son', 'other': 'p-son', 'kind': 'parent'}" } },
  { "D1.4", "parents-of-each-other", "D1.4 relations[0] relations[1]",
    { "relations+: {'person': 'p-mother', 'other': 'p-son', 'kind': 'parent'}",
      "relations+: {'person': 'p-son', 'other': 'p-mother', 'kind': 'adoptive-parent'}" } },
  { "D1.4", "stored-from-both-sides", "",
    { "relations+: {'person': 'p-mother', 'other': 'p-son', 'kind': 'parent'}",
      "relations+: {'person': 'p-son', 'other': 'p-mother', 'kind': 'child'}" } },
  { "D1.4", "round-in-three", "D1.4 relations[1] relations[2] relations[3]",
    { "relations+: {'person': 'p-worker', 'other': 'p-mother', 'kind': 'parent'}",
      "relations+: {'person': 'p-mother', 'other': 'p-son', 'kind': 'parent'}",
      "relations+: {'person': 'p-aunt', 'other': 'p-son', 'kind': 'child'}",
      "relations+: {'person': 'p-aunt', 'other': 'p-mother', 'kind': 'grandparent'}" } },
  { "D1.4", "two-circles", "D1.4 relations[0]; D1.4 relations[2]",
    { "relations+: {'person': 'p-son', 'other': 'p-son', 'kind': 'parent'}",
      "relations+: {'person': 'p-son', 'other': 'p-aunt', 'kind': 'parent'}",
      "relations+: {'person': 'p-aunt', 'other': 'p-aunt', 'kind': 'parent'}" } },
  { "D1.4", "step-parents-of-each-other", "",
    { "relations+: {'person': 'p-mother', 'other': 'p-son', 'kind': 'step-parent'}",
      "relations+: {'person': 'p-son', 'other': 'p-mother', 'kind': 'step-parent'}" } },
  { "D1.4", "half-a-relation", "",
    { "relations+: {'person': 'p-son', 'kind': 'parent'}", "relations+: {'other': 'p-son', 'kind': 'parent'}",
      "relations+: {'person': 'p-son', 'other': 'p-son'}",
      "relations+: {'person': 'p-son', 'other': 'p-son', 'kind': 'unheard-of'}" } },

  { "D1.5", "died-before-birth", "D1.5 persons[1]",
    { "persons[1].birth_date: '2015-03-01'", "persons[1].death_date: '2015-02-28'" } },
  { "D1.5", "stillborn", "", { "persons[1].birth_date: '2015-03-01'", "persons[1].death_date: '2015-03-01'",
      "households[0].memberships[1]: null" } },
  { "D1.5", "lives-there-from-birth", "",
    { BORN, "households[0].memberships[1].start_date: '2015-03-01'" } },
  { "D1.5", "lives-there-before-birth", "D1.5 households[0].memberships[1]",
    { BORN, "households[0].memberships[1].start_date: '2015-02-28'" } },
  { "D1.5", "left-before-birth", "D1.5 households[0].memberships[1]",
    { BORN, "households[0].memberships[1].end_date: '2015-02-28'" } },
  { "D1.5", "until-the-day-of-death", "",
    { "persons[1].death_date: '2026-03-01'", "households[0].memberships[1].end_date: '2026-03-01'" } },
  { "D1.5", "after-the-day-of-death", "D1.5 households[0].memberships[1]",
    { "persons[1].death_date: '2026-03-01'", "households[0].memberships[1].end_date: '2026-03-02'" } },
  { "D1.5", "no-end-after-death", "D1.5 households[0].memberships[1]", { "persons[1].death_date: '2026-03-01'" } },
  { "D1.5", "period-that-cannot-be", "D1.1 households[0].memberships[1]",
    { BORN, "households[0].memberships[1].start_date: '2014-03-01'",
      "households[0].memberships[1].end_date: '2014-02-01'" } },
  { "D1.5", "person-without-id", "", { "persons[1].death_date: '2026-03-01'", "persons[1].id: null" } },

  { "D2.1", "sealed", "", .build = build_sealed },
  { "D2.1", "letter-changed", "D2.1 plan", { "plan.desired_result: 'Rus'" }, .build = build_sealed },
  { "D2.1", "seal-taken-off", "D2.1 plan", { "plan.digest: null" }, .build = build_sealed },
  { "D2.1", "work-goes-on", "", { "plan.actions[0].evidence: 'Gebeld'" }, .build = build_sealed },
  { "D2.1", "rule-of-a-later-library", "", { "plan.digest: 'sha256-2:00'" }, .build = build_sealed },
  { "D2.1", "not-sealed", "", { "plan.digest: null" } },

  { "D2.2", "chain", "", { "plan.actions[0].waits_for: ['a-3']", THIRD_ACTION } },
  { "D2.2", "circle", "D2.2 plan.actions[0] plan.actions[2]",
    { "plan.actions[0].waits_for: ['a-3']", THIRD_ACTION, "plan.actions[2].waits_for: ['a-1']" } },
  { "D2.2", "waits-for-itself", "D2.2 plan.actions[0]", { "plan.actions[0].waits_for: ['a-1']" } },
  { "D2.2", "circle-that-is-broken", "",
    { "plan.actions[0].waits_for: ['a-2']", "plan.actions[1].waits_for: ['a-1']" } },
  { "D2.2", "circle-in-a-draft", "D2.2 plan.actions[0]",
    { "plan.status: 'draft'", "plan.actions[0].waits_for: ['a-1']" } },
  { "D2.2", "circle-of-before", "",
    { "earlier_plans+: {'id': 'plan-0', 'status': 'superseded', 'actions': [{'id': 'a-1', 'waits_for': ['a-1']}]}" } },
  { "D2.2", "same-id-in-an-earlier-version", "D2.2 plan.actions[0]",
    { "earlier_plans+: {'id': 'plan-0', 'status': 'superseded', 'actions': [{'id': 'a-1'}]}", "plan.actions[0].waits_for: ['a-1']" } },
  { "D2.2", "two-actions-with-one-id", "D2.2 plan.actions[0]", { "plan.actions[0].waits_for: ['a-1']", "plan.actions+: {'id': 'a-1', 'title': 'Nog eens', 'goal': 'g-1', 'owner': 'p-aunt', 'due_date': '2026-12-01'}" } },

  { "D3.1", "as-the-answers-lead", "", { TRACK, SAFETY_PLAN, W "outcome: 'close'" } },
  { "D3.1", "outcome-not-recorded", "", { TRACK, SAFETY_PLAN } },
  { "D3.1", "another-outcome", "D3.1 safety_tracks[0].weighings[0]", { TRACK, SAFETY_PLAN, W "outcome: 'help'" } },
  { "D3.1", "recorded-as-closed-but-report", DUE "; D3.1 safety_tracks[0].weighings[0]",
    { TRACK, SAFETY_PLAN, W "answers: " ACUTE, W "outcome: 'close'" } },

  { "D3.2", "no-seal", "", { TRACK, SAFETY_PLAN } },
  { "D3.2", "another-seal", "D3.2 safety_tracks[0].weighings[0]", { TRACK, SAFETY_PLAN, W "seal: '0'" } },

  { "D3.3", "fitting-answers", "", { TRACK, SAFETY_PLAN, W "answers+: {'question': '2', 'answer': 'no'}" } },
  { "D3.3", "acute-although-there-is-no-suspicion", "D3.3 safety_tracks[0].weighings[0]",
    { TRACK, SAFETY_PLAN, W "answers+: {'question': '2', 'answer': 'yes'}" } },
  { "D3.3", "question-that-is-not-there", "D3.3 safety_tracks[0].weighings[0]",
    { TRACK, SAFETY_PLAN, W "answers+: {'question': '6', 'answer': 'no'}" } },

  { "D3.4", "days-in-order", "", { TRACK, SAFETY_PLAN, AGREED "end_date: '2026-12-31'", W "deviation_date: '2026-03-02'" } },
  { "D1.1", "safety-track", "D1.1 safety_tracks[0]",
    { "safety_tracks+: {'opened_date': '2026-07-01', 'closed_date': '2026-06-20', 'verdict': 'suspicion'}" } },
  { "D1.1", "safety-stage", "D1.1 safety_tracks[0].stages[0]",
    { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].end_date: '2026-02-28'", "safety_tracks[0].stages[0].judgement: 'Rust'",
      "safety_tracks[0].stages[0].judged_by: 'p-worker'" } },
  { "D1.1", "safety-sight", "D1.1 safety_tracks[0].sights[1]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-03-01', 'end_date': '2026-02-28'}" } },
  { "D1.1", "safety-report", "D1.1 safety_tracks[0].reports[0]",
    { TRACK, SAFETY_PLAN, "safety_tracks[0].reports+: {'date': '2026-03-02', 'kind': 'advice', 'outcome_date': '2026-03-01'}" } },
  { "D3.4", "deviation", "D3.4 safety_tracks[0].weighings[0]", { TRACK, SAFETY_PLAN, W "deviation_date: '2026-03-01'" } },
  { "D1.1", "safety-agreement", "D1.1 plan.safety_plan.agreements[1]",
    { TRACK, SAFETY_PLAN, "plan.safety_plan.agreements+: {'text': 'Oud', 'start_date': '2026-03-01', 'end_date': '2026-02-28'}" } },
  { "D1.1", "safety-condition", "D1.1 plan.safety_plan.conditions[0]",
    { TRACK, SAFETY_PLAN, "plan.safety_plan.conditions+: {'set_date': '2026-03-02', 'met': 'yes', 'met_date': '2026-03-01'}" } },
  { "D1.1", "safety-earlier-plan", "D1.1 earlier_plans[0].safety_plan.agreements[0]",
    { "earlier_plans+: {'status': 'superseded', 'safety_plan': {'agreements': [{'start_date': '2026-03-01', 'end_date': '2026-02-28'}]}}" } },

  { "D3.5", "condition-met", "", { SAFETY_PLAN, "plan.safety_plan.conditions+: {'met': 'yes', 'met_date': '2026-03-01'}" } },
  { "D3.5", "condition-not-met-yet", "", { SAFETY_PLAN, "plan.safety_plan.conditions+: {'met': 'no'}" } },
  { "D3.5", "condition-with-a-day-but-not-met", "D3.5 plan.safety_plan.conditions[0]",
    { SAFETY_PLAN, "plan.safety_plan.conditions+: {'met': 'no', 'met_date': '2026-03-01'}" } },
  { "D3.5", "opened-although-safe", "D3.5 safety_tracks[0]", { TRACK, SAFETY_PLAN, "safety_tracks[0].verdict: 'safe'" } },
  { "D3.5", "reason-to-deviate-but-did-not", "D3.5 safety_tracks[0].weighings[0]",
    { TRACK, SAFETY_PLAN, W "deviation_reason: 'Zij ging zelf'" } },
  { "D3.5", "no-plan", "", { "plan: null" } },

  { "D3.6", "legal-task-and-told", "", { "disclosures+: {'ground': 'legal-task', 'told': 'yes'}" } },
  { "D3.6", "legal-duty-and-told-later", "", { "disclosures+: {'ground': 'legal-duty', 'told': 'later', 'told_reason': 'Maandag'}" } },
  { "D3.6", "vital-interest-and-not-told", "", { "disclosures+: {'ground': 'vital-interest', 'told': 'no', 'told_reason': 'Gevaar'}" } },
  { "D3.6", "no-ground", "D3.6 disclosures[0]", { "disclosures+: {'told': 'yes'}" } },
  { "D3.6", "consent-given", "", { CONSENT (", 'answer': 'yes'") } },
  { "D3.6", "consent-to-disclosure-on-the-day", "", { CONSENT (", 'answer': 'yes', 'answered_date': '2026-03-01'") } },
  { "D3.6", "consent-given-a-day-later", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'yes', 'answered_date': '2026-03-02'") } },
  { "D3.6", "consent-to-something-else", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'yes'"), "consents[0].act: 'help'" } },
  { "D3.6", "consent-to-help-by-whom-it-names", "",
    { CONSENT (", 'answer': 'yes', 'recipients': ['De ggz']"), "consents[0].act: 'help'", TO_THE_GGZ } },
  { "D3.6", "consent-to-help-and-it-went-to-others", "D3.6 disclosures[0]",
    { CONSENT (", 'answer': 'yes', 'recipients': ['De school']"), "consents[0].act: 'help'", TO_THE_GGZ } },
  { "D3.6", "consent-to-help-by-whom-it-does-not-name", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'yes', 'recipients': []"), "consents[0].act: 'help'" } },
  { "D3.6", "consent-to-inspect", "D3.6 disclosures[0]",
    { CONSENT (", 'answer': 'yes', 'recipients': ['De ggz']"), "consents[0].act: 'inspect'", TO_THE_GGZ } },
  { "D3.6", "consent-of-which-the-act-is-unknown", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'yes'"), "consents[0].act: null" } },
  { "D3.6", "consent-to-disclose-to-others", "D3.6 disclosures[0]",
    { CONSENT (", 'answer': 'yes', 'recipients': ['De school']"), TO_THE_GGZ } },
  { "D3.6", "consent-to-disclose-and-the-receiver-is-unknown", "D3.6 disclosures[0]",
    { CONSENT (", 'answer': 'yes', 'recipients': ['De school']") } },
  { "D3.6", "consent-refused", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'no'") } },
  { "D3.6", "consent-not-answered", "D3.6 disclosures[0]", { CONSENT ("") } },
  { "D3.6", "consent-on-its-last-day", "", { CONSENT (", 'answer': 'yes', 'expiry_date': '2026-03-01'") } },
  { "D3.6", "consent-expired", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'yes', 'expiry_date': '2026-02-28'") } },
  { "D3.6", "consent-withdrawn-on-the-day", "D3.6 disclosures[0]", { CONSENT (", 'answer': 'yes', 'withdrawn_date': '2026-03-01'") } },
  { "D3.6", "consent-withdrawn-later", "", { CONSENT (", 'answer': 'yes', 'withdrawn_date': '2026-03-02'") } },
  { "D3.6", "consent-given-and-no-day", "", { CONSENT (", 'answer': 'yes'"), "disclosures[0].date: null" } },
  { "D3.6", "consent-withdrawn-and-no-day", "D3.6 disclosures[0]",
    { CONSENT (", 'answer': 'yes', 'withdrawn_date': '2026-03-02'"), "disclosures[0].date: null" } },
  { "D3.6", "consent-not-on-record", "D3.6 disclosures[0]", { "disclosures+: {'ground': 'consent', 'told': 'yes'}" } },
  { "D3.6", "consent-that-is-lost", "D3.6 disclosures[0]", { "disclosures+: {'ground': 'consent', 'consent': 'c-9', 'told': 'yes'}" } },
  { "D3.6", "weighing-on-record", "",
    { TRACK, SAFETY_PLAN, "disclosures+: {'ground': 'reporting-right', 'weighing': 'w-1', 'told': 'yes'}" } },
  { "D3.6", "weighing-not-on-record", "D3.6 disclosures[0]", { "disclosures+: {'ground': 'reporting-right', 'told': 'yes'}" } },
  { "D3.6", "advice-on-record", "", { "disclosures+: {'ground': 'conflict-of-duties', 'advice': 'Doen', 'told': 'yes'}" } },
  { "D3.6", "advice-not-on-record", "D3.6 disclosures[0]", { "disclosures+: {'ground': 'conflict-of-duties', 'told': 'yes'}" } },
  { "D3.6", "told-not-known", "D3.6 disclosures[0]", { "disclosures+: {'ground': 'legal-task'}" } },
  { "D3.6", "not-told-without-reason", "D3.6 disclosures[0]", { "disclosures+: {'ground': 'legal-task', 'told': 'no'}" } },
  { "D3.6", "nothing-known", "D3.6 disclosures[0]; D3.6 disclosures[0]", { "disclosures+: {}" } },

  { "D3.7", "at-both-ends", "S1.2 scores[0] scores[1]", { "scores[0].value: 0", "scores[1].value: 10" } },
  { "D3.7", "below", "S1.2 scores[0] scores[1]; D3.7 scores[0]", { "scores[0].value: -1" } },
  { "D3.7", "above", "S1.2 scores[0] scores[1]; D3.7 scores[0]", { "scores[0].value: 11" } },
  { "D3.7", "between-two-steps", "D3.7 scores[1]", { NULL }, { "scales[0].step: 2" } },
  { "D3.7", "scale-without-step", "", { NULL }, { "scales[0].step: null" } },
  { "D3.7", "unknown-scale", "D3.7 scores[0]", { "scores[0].scale: 'lost'" } },
  { "D3.7", "no-scale", "D3.7 scores[0]", { "scores[0].scale: null" } },
  { "D3.7", "two-at-one-moment", "D3.7 scores[0] scores[2]",
    { "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'value': 7}" } },
  { "D3.7", "two-at-one-moment-on-different-things", "",
    { "scores[0].value: 7", "scores+: {'date': '2026-05-20', 'scale': 'goal', 'by': 'p-mother', 'value': 7}",
      "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'about': 'p-son', 'value': 7}",
      "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'domain': 'home', 'value': 7}",
      "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'goal': 'g-1', 'value': 7}",
      "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-aunt', 'value': 7}" } },
  { "D3.7", "two-without-day-or-person", "",
    { "scores+: {'scale': 'safety', 'value': 7}", "scores+: {'scale': 'safety', 'value': 7}",
      "scores+: {'date': '2026-05-20', 'scale': 'safety', 'value': 7}", "scores+: {'date': '2026-05-20', 'scale': 'safety', 'value': 7}",
      "scores+: {'scale': 'safety', 'value': 7}" } },

  { "D3.8", "by-a-professional", "", { ASSESSED, PROFESSIONAL }, { INSTRUMENT } },
  { "D3.8", "by-a-professional-without-day", "", { ASSESSED, PROFESSIONAL, "risk_assessments[0].date: null" }, { INSTRUMENT } },
  { "D3.8", "by-somebody-else", "P4.3 regisseurs[0]; D3.8 risk_assessments[0]", { ASSESSED, "professionals: null" }, { INSTRUMENT } },
  { "D3.8", "by-nobody", "D3.8 risk_assessments[0]", { ASSESSED, "professionals+: {'start_date': '2026-01-01'}", "risk_assessments[0].by: null" },
    { INSTRUMENT } },
  { "D3.8", "before-they-took-part", "P4.3 regisseurs[0]; D3.8 risk_assessments[0]",
    { ASSESSED, PROFESSIONAL, "professionals[0].start_date: '2026-05-02'" }, { INSTRUMENT } },
  { "D3.8", "instrument-unknown", "D3.8 risk_assessments[0]", { ASSESSED, PROFESSIONAL } },

  { "D3.9", "stage-of-the-method", "", { TRACK, SAFETY_PLAN, STABLE } },
  { "D3.9", "unknown-stage", "D3.9 safety_tracks[0].stages[0]",
    { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].stage: 'elsewhere'" } },
  { "D3.9", "no-stage", "", { TRACK, SAFETY_PLAN, STABLE, "safety_tracks[0].stages[0].stage: null" } },
  { "D3.9", "step-of-the-method", "", { TRACK, SAFETY_PLAN, STEPS (STEP ("1", "01")) } },
  { "D3.9", "unknown-step", "D3.9 safety_tracks[0].meldcode[0]", { TRACK, SAFETY_PLAN, STEPS (STEP ("9", "01")) } },
  { "D3.9", "no-step", "", { TRACK, SAFETY_PLAN, STEPS ("{'date': '2026-03-01'}") } },
  { "D3.9", "agreement-in-a-stage-of-the-method", "", { TRACK, SAFETY_PLAN, AGREED "stage: 'stable-safety'" } },
  { "D3.9", "agreement-in-an-unknown-stage", "D3.9 plan.safety_plan.agreements[0]",
    { TRACK, SAFETY_PLAN, AGREED "stage: 'elsewhere'" } },
  { "D3.9", "no-plan", "", { "plan: null" } },
};
/* clang-format on */

/* What the first finding says where the words depend on the case. */
typedef struct
{
  const char *name;
  const char *sentence;
  const char *resolution;
  const char *edits[8];
} Text;

/* clang-format off */
static const Text texts[] = {
  { "P1.2/household-absent",
    "Nobody of the household is recorded as present when the plan was agreed on 2 February 2026.",
    "Go through the plan with the household and agree on it again, or record who was there.",
    { MOTHER_AWAY } },
  { "P1.3/chosen-by-another",
    "Dien chose which concerns come first, not the household.",
    "Let the household choose which concerns come first, and record who chose.",
    { "plan.priorities_set_by: 'p-worker'" } },
  { "P1.3/not-recorded",
    "It is not recorded that the household chose which concerns come first.",
    "Let the household choose which concerns come first, and record who chose.",
    { "plan.priorities_set_by: null", HEAVY } },
  { "P1.3/not-chosen",
    "Nobody has chosen yet which concerns come first.",
    "Let the household choose which concerns come first, and record who chose.",
    { "plan.concerns[0].priority: null", HEAVY } },
  { "P1.4/member",
    "What Bo thinks is not recorded.",
    "Ask in a way that suits them, or record why they could not be asked.",
    { NO_RESPONSES } },
  { "P2.2/meeting",
    "Nobody of the informal network was invited to the meeting of 2 February 2026.",
    "Ask the household whom of family, friends and neighbours it wants at the table.",
    { "meetings[0].attendances[1]: null" } },
  { "P2.3/none",
    "None of the actions is in the hands of the household or its network.",
    "See together which actions the household or its network can take on.",
    { "plan.actions[0].owner: 'p-worker'", "plan.actions[1].owner: 'p-worker'" } },
  { "P2.3/share",
    "The household and its network carry 33 percent of the actions.",
    "See together which actions the household or its network can take on.",
    { "plan.actions[0].owner: 'p-worker'", "plan.actions+: {'title': 'Brief', 'owner': 'p-other'}" } },
  { "P3.1/nobody-on-a-day-past",
    "On 1 April 2026 nobody was regisseur.",
    "Correct the days if somebody was; if not, tell the household and record why.",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-02'}" } },
  { "P3.1/nobody-on-days-past",
    "From 1 April 2026 up to 4 April 2026 nobody was regisseur.",
    "Correct the days if somebody was; if not, tell the household and record why.",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-04-05'}" } },
  { "P3.1/nobody-until-now",
    "From 1 April 2026 up to 1 June 2026 nobody was regisseur.",
    "Agree with the household who the regisseur is, and record from when.",
    { UNTIL_MARCH } },
  { "P3.1/several-on-a-day-past",
    "On 31 March 2026 more than one person was regisseur.",
    "Correct the days of the terms, or mark who of them was the regisseur.",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-03-31'}" } },
  { "P3.1/several-until-now",
    "From 31 May 2026 up to 1 June 2026 more than one person was regisseur.",
    "Agree who of them is the regisseur, and end the other term or mark one of them.",
    { "regisseurs+: {'person': 'p-other', 'is_primary': true, 'start_date': '2026-05-31'}" } },
  { "P3.1/days-on-record",
    "From 1 April 2026 up to 14 April 2026 nobody was regisseur; why is on record.",
    NULL,
    { UNTIL_MARCH, GAP, AFTER_GAP } },
  { "P3.1/day-on-record",
    "On 1 April 2026 nobody was regisseur; why is on record.",
    NULL,
    { UNTIL_MARCH, GAP, "regisseur_gaps[0].end_date: '2026-04-01'", AFTER_GAP,
      "regisseurs[1].start_date: '2026-04-02'" } },
  { "P3.1/days-on-record-until-now",
    "From 1 April 2026 up to 1 June 2026 nobody was regisseur; why is on record.",
    "Agree with the household who the regisseur is, and record from when.",
    { UNTIL_MARCH, GAP, "regisseur_gaps[0].end_date: null" } },
  { "P3.2/no-handover",
    "On 1 April 2026 another regisseur began; no handover is on record.",
    "Record how it was handed over: who offered and who accepted, and when.",
    { UNTIL_MARCH, NEXT } },
  { "P3.2/points",
    "At the handover this is not done yet: What is still to be done was gone through together; Sight on safety was "
    "handed to somebody who took it.",
    "Do what is missing, and record it with the handover.",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].checklist: ['introduced', 'dossier-read', 'people-told']" } },
  { "P3.2/overlap-before-the-start-meeting",
    "On 2 February 2026 another regisseur began, while the one before had not ended.",
    "Let the term of the one end on the day before the other begins.",
    { EARLIER "'2026-02-02'}" } },
  { "P3.2/gap-before-the-start-meeting",
    "On 2 February 2026 another regisseur began, days after the one before had ended.",
    "Correct the days if somebody was regisseur; if not, record why.",
    { EARLIER "'2026-01-31'}" } },
  { "P3.3/term",
    "On 1 April 2026 another regisseur began; that the household was told is not on record.",
    "Tell the household, and record on which day.",
    { UNTIL_MARCH, NEXT, HANDED, "handovers[0].told_date: null" } },
  { "P3.3/substitute",
    "On 1 May 2026 somebody began to stand in for the regisseur; that the household was told is not on record.",
    "Tell the household, and record on which day.",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-05-01'}" } },
  { "P3.3/gap",
    "From 15 May 2026 there was no regisseur; that the household was told is not on record.",
    "Tell the household, and record on which day.",
    { "regisseur_gaps+: {'start_date': '2026-05-15', 'reason': 'Vacature'}" } },
  { "P4.3/from-the-first-day",
    "On 2 February 2026 somebody began to direct at the level Case direction who may not by the regiekaart.",
    "Agree on a regisseur who may direct at this level, or look at the level again.",
    { "regisseurs[0].level: 'case'" , "professionals: null" } },
  { "P4.3/not-any-more",
    "Whoever directs at the level Case direction may not any more on 1 June 2026, by the regiekaart.",
    "Agree on a regisseur who may direct at this level, or look at the level again.",
    { AT_LEVEL_CASE, "professionals[0].end_date: '2026-05-31'" } },
  { "P4.4/nobody",
    "The direction was scaled on 1 May 2026; who decided it, and by which mandate, is not on record.",
    "Let somebody with the mandate decide it, or record by which mandate it was decided.",
    { MOVE } },
  { "P4.4/without",
    "The direction was scaled on 1 May 2026 by somebody without a mandate for it.",
    "Let somebody with the mandate decide it, or record by which mandate it was decided.",
    { MOVE, "scale_moves[0].decided_by: 'p-other'" } },
  { "P4.4/insufficient",
    "The direction was scaled on 1 May 2026 by a mandate that does not allow it.",
    "Let somebody with the mandate decide it, or record by which mandate it was decided.",
    { MOVE, MANDATE ("escalation"), "scale_moves[0].mandate: 'm-1'" } },
  { "E1.1/next-rung",
    "What was put before Municipal breakthrough table on 1 March 2026 is still open; days that it may take: 14.",
    "Pass it on to the next rung: Regional expert team for youth.",
    { ESCALATION, "escalations[0].opened_date: '2026-03-01'" } },
  { "E1.2/late",
    "What was agreed is long overdue, and nobody was asked to intervene.",
    "Ask those who can intervene, beginning with Municipal breakthrough table, or agree together on what will change.",
    { LATE } },
  { "E1.2/stalled",
    "Twice in a row nothing got better, and nobody was asked to intervene.",
    "Ask those who can intervene, beginning with Municipal breakthrough table, or agree together on what will change.",
    { LOOK ("2026-04-20", "same"), LOOK ("2026-05-20", "same") } },
  { "P5.1/no-analysis",
    "The plan was agreed without an analysis of how things hang together.",
    "See together how strengths, concerns and patterns hang together, and write it down.",
    { NO_ANALYSIS } },
  { "P5.2/one-member",
    "All concerns are about Bo, while more people live in the household.",
    "Look at what happens between people, and ask what worries the others.",
    { "plan.concerns[0].about: ['p-son']", "plan.concerns[1].about: ['p-son']" } },
  { "P5.3/no-pattern",
    "No pattern in the plan ties concerns to strengths or to each other.",
    "See which concerns keep each other going and which strengths break that, and record the pattern.",
    { NO_PATTERN } },
  { "P5.4/name-of-the-domain",
    "Everything in the plan is about one life domain: Income and finance.",
    "Ask how it goes in the other life domains too.",
    { "plan.concerns[0].domain: 'income'", "plan.concerns[1].domain: 'income'" } },
  { "P6.1/from-the-first-day-shared",
    "From 2 February 2026 more than one joint plan was in force for the household.",
    "Bring them together in one plan, and record on which day the other ended.",
    { "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'start_date': '2026-01-20'}" } },
  { "P6.2/goal",
    "Nobody does anything for the goal “Rust” yet.",
    "Agree who does what by when to reach this goal.",
    { "plan.goals+: {'id': 'g-2', 'title': 'Rust'}" } },
  { "P6.2/goal-without-title",
    "Nobody does anything for the goal “g-2” yet.",
    "Agree who does what by when to reach this goal.",
    { "plan.goals+: {'id': 'g-2'}" } },
  { "P6.2/owner",
    "It is not agreed who does “Bellen met de huisarts”.",
    "Complete the action together: what for, by whom and by when.",
    { NO_OWNER, "plan.actions[0].due_date: null" } },
  { "P6.2/day",
    "It is not agreed by when “Bellen met de huisarts” is done.",
    "Complete the action together: what for, by whom and by when.",
    { "plan.actions[0].due_date: null", "plan.actions[0].goal: null" } },
  { "P6.2/goal-of-action",
    "It is not recorded which goal “Bellen met de huisarts” serves.",
    "Complete the action together: what for, by whom and by when.",
    { "plan.actions[0].goal: null" } },
  { "P6.3/goal",
    "It is not recorded where the goal “Weer slapen” comes from.",
    "Record which concern the goal answers, or that it serves the desired result.",
    { NO_GOAL_ANSWERS } },
  { "P6.4/names",
    "At the meeting of 2 February 2026 were people without an action or a role: Els.",
    "Agree what they do, or why they are at the table.",
    { OTHER_CAME } },
  { "P6.5/priority",
    "The household gave “Ik slaap slecht” priority 1, but no goal answers it.",
    "Set a goal together that answers this concern, or agree that it can wait.",
    { "plan.goals[0].concerns: ['c-2']" } },
  { "P8.1/names-of-phases",
    "After the phase “Intake” came “Hold the start meeting”, without a reason.",
    "Record why the case took this way, or go back to what was passed over.",
    { "phases[2]: null" } },
  { "P8.1/name-of-skipped-phase",
    "The phase “Prepare the start meeting” was skipped, without a reason.",
    "Record why the phase was skipped.",
    { "phases[2].skipped: true" } },
  { "P8.2/essential-steps",
    "The phase “Registration” was left, and of these essential steps nothing is on record: “Receive the question and record it”.",
    "Record what became of these steps, or why they were left.",
    { "phases[0].steps[0].state: 'open'" } },
  { "P8.2/other-steps",
    "The phase “Registration” was left, and of these steps nothing is on record: “Go on to phase 2”.",
    "Record what became of these steps, or why they were left.",
    { "phases[0].steps[2].state: 'open'" } },
  { "P8.3/days",
    "The case has been in the phase “Prepare the start meeting” for 127 days; it should take 42 at most.",
    "See together what holds the case up, and go on or agree what has to happen first.",
    { "phases[4]: null", "phases[3]: null", "phases[2].end_date: null" } },
  { "F1.1/entered",
    "The phase “Registration” was entered while the answer to this was no: “Is the question of the household written down?”.",
    "Complete what is missing, or record why the case went on without it.",
    { "question: null" } },
  { "F1.1/left",
    "The phase “Intake” was left while the answer to this was no: “Is it written down why the method is started?”.",
    "Complete what is missing, or record why the case went on without it.",
    { "start_criterion: null" } },
  { "P9.1/interval",
    "The progress was last discussed on 20 April 2026; it should be at least every 41 days.",
    "Look at the progress together now, and adjust the plan where needed.",
    { "plan.review_interval_days: 41" } },
  { "P9.1/agreed",
    "The progress was last discussed on 1 May 2026, and was to be discussed again by 31 May 2026.",
    "Look at the progress together now, and adjust the plan where needed.",
    { AGREED_LOOK ("2026-05-31") } },
  { "M1.1/days",
    "The plan wants the progress discussed every 91 days, and the method every 90; why is not on record.",
    "Record why the progress can be discussed less often, or keep to the method.",
    { "plan.review_interval_days: 91" } },
};
/* clang-format on */

static RegieDossier *
build_dossier (const Case *test)
{
  RegieDossier *dossier = test->build != NULL ? test->build () : test_case_new ();

  for (guint i = 0; i < G_N_ELEMENTS (test->edits) && test->edits[i] != NULL; i++)
    test_edit (dossier, test->edits[i]);

  return dossier;
}

/* Rules that look at everything: they run where they are meant, and where all rules are. */
static const char *const wide[] = { "P8.2",  "P8.3", "F1.1", "P10.2", "P10.3",
                                    "P10.4", "D1.6", "D1.7", "D1.8" };

static RegieMethod *
build_method (const Case *test)
{
  RegieMethod *method = test_method_new ("regisseur");

  for (guint i = 0; i < G_N_ELEMENTS (wide); i++)
    if (!g_str_equal (test->rule, wide[i]) && !g_str_equal (test->rule, "all"))
      {
        g_autofree char *edit =
          g_strdup_printf ("rule_settings+: {'id': '%s', 'is_off': true, 'reason': 'Elders.'}",
                           wide[i]);

        test_edit (method, edit);
      }

  for (guint i = 0; i < G_N_ELEMENTS (test->method_edits) && test->method_edits[i] != NULL; i++)
    test_edit (method, test->method_edits[i]);

  return method;
}

static void
append_finding (GString      *text,
                RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  if (text->len > 0)
    g_string_append (text, "; ");
  g_string_append (text, regie_finding_get_code (finding));
  for (gsize i = 0; evidence != NULL && evidence[i] != NULL; i++)
    g_string_append_printf (text, " %s", *evidence[i] == '\0' ? "." : evidence[i]);
}

static void
check_sentence (const char *sentence)
{
  g_test_message ("%s", sentence);
  g_assert_true (g_utf8_validate (sentence, -1, NULL));
  g_assert_true (g_str_has_suffix (sentence, "."));
  g_assert_null (strpbrk (sentence, "{}\n"));
  /* The question that a condition asks may be quoted. */
  for (const char *mark = strchr (sentence, '?'); mark != NULL; mark = strchr (mark + 1, '?'))
    g_assert_true (g_str_has_prefix (mark, "?”"));
  g_assert_null (strstr (sentence, "““"));
  g_assert_null (strstr (sentence, "””"));
}

/* What holds for whatever a rule of the library finds. */
static void
check_finding (RegieDossier *dossier,
               RegieFinding *finding)
{
  int principle = regie_finding_get_principle (finding);
  const char *code = regie_finding_get_code (finding);
  g_autofree char *start = principle == 0 ? g_strdup ("D") : g_strdup_printf ("P%d.", principle);
  const char *const *evidence = regie_finding_get_evidence (finding);

  /* The ladder of escalation, which belongs to principle 4, the work on safety beyond the rules of
   * principle 7, the conditions of phases and the monitoring beyond the rules of principle 9 have
   * letters of their own. */
  if (code[0] == 'E')
    g_assert_cmpint (principle, ==, 4);
  else if (code[0] == 'S')
    g_assert_cmpint (principle, ==, 7);
  else if (code[0] == 'F')
    g_assert_cmpint (principle, ==, 8);
  else if (code[0] == 'M')
    g_assert_cmpint (principle, ==, 9);
  else
    g_assert_true (g_str_has_prefix (code, start));
  check_sentence (regie_finding_get_sentence (finding));
  if (regie_finding_get_resolution (finding) != NULL)
    check_sentence (regie_finding_get_resolution (finding));
  g_assert_nonnull (evidence);
  for (gsize i = 0; evidence[i] != NULL; i++)
    g_assert_nonnull (regie_entity_find_path (REGIE_ENTITY (dossier), evidence[i]));
}

static GListModel *
check_in (RegieReview  *review,
          RegieDossier *dossier,
          const GDate  *day,
          const char   *language,
          const char   *expected)
{
  GListModel *findings = regie_review_check (review, dossier, day, language);
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      append_finding (found, finding);
      check_finding (dossier, finding);
    }
  g_assert_cmpstr (found->str, ==, expected);

  return findings;
}

/* Every text is translated: no sentence is the same in both languages. */
static void
check_translation (GListModel *dutch,
                   GListModel *english)
{
  for (guint i = 0; i < g_list_model_get_n_items (dutch); i++)
    {
      g_autoptr(RegieFinding) one = g_list_model_get_item (dutch, i);
      g_autoptr(RegieFinding) other = g_list_model_get_item (english, i);

      g_assert_cmpstr (regie_finding_get_sentence (one), !=, regie_finding_get_sentence (other));
      if (regie_finding_get_resolution (one) != NULL)
        g_assert_cmpstr (regie_finding_get_resolution (one),
                         !=,
                         regie_finding_get_resolution (other));
    }
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = build_dossier (test);
  g_autoptr(RegieMethod) method = build_method (test);
  g_autoptr(RegieReview) review = regie_review_new (method);
  GDate day = test_day (test->day != NULL ? test->day : DAY);
  g_autoptr(GListModel) dutch = check_in (review, dossier, &day, NULL, test->expected);
  g_autoptr(GListModel) english = check_in (review, dossier, &day, "en", test->expected);

  check_translation (dutch, english);
}

static void
says (gconstpointer data)
{
  const Text *text = data;
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieFinding) finding = NULL;
  GDate day = test_day (DAY);

  for (gsize i = 0; text->edits[i] != NULL; i++)
    test_edit (dossier, text->edits[i]);
  findings = regie_review_check (review, dossier, &day, "en");
  finding = g_list_model_get_item (findings, 0);

  g_assert_nonnull (finding);
  g_assert_cmpstr (regie_finding_get_sentence (finding), ==, text->sentence);
  g_assert_cmpstr (regie_finding_get_resolution (finding), ==, text->resolution);
}

static gboolean
names_rule (const char *expected,
            const char *code)
{
  g_autofree char *start = g_strconcat (code, " ", NULL);

  return strstr (expected, start) != NULL;
}

static void
every_rule_has_both_cases (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) rules = regie_review_list_rules (review, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (rules), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieEntity) rule = g_list_model_get_item (rules, i);
      const char *code = regie_entity_get_id (rule);
      guint n_cases[2] = { 0, 0 };

      for (gsize k = 0; k < G_N_ELEMENTS (cases); k++)
        if (g_str_equal (cases[k].rule, code))
          n_cases[names_rule (cases[k].expected, code)]++;

      g_test_message ("%s: %u pass, %u fail", code, n_cases[0], n_cases[1]);
      g_assert_cmpuint (n_cases[0], >, 0);
      g_assert_cmpuint (n_cases[1], >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/%s/%s", cases[i].rule, cases[i].name);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/says/", texts[i].name, NULL);

      g_test_add_data_func (path, &texts[i], says);
    }
  g_test_add_func ("/rules/all/every-rule-has-both-cases", every_rule_has_both_cases);

  return g_test_run ();
}
