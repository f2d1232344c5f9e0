/* test-edges.c: what a rule says on the day itself, of the second one, and of others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* One case: the case in order is edited and reviewed by one rule alone. What it finds is expected
 * as paths, those of one finding together, with a dot for the dossier itself; a finding without any
 * is expected as such. */
typedef struct
{
  const char *rule;
  const char *name;
  const char *expected;
  const char *edits[8];
  const char *method_edits[2];
  const char *day;
  /* What the first finding says, when the words differ. */
  const char *says;
  const char *resolves;
  /* How bad the first finding is, when that differs. */
  const char *severity;
} Case;

#define TRACK                                                                                            \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-01', 'verdict': 'suspicion', "                  \
  "'weighings': [{'id': 'w-1', 'date': '2026-03-02', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'id': 'si-1', 'person': 'p-worker', 'start_date': '2026-03-01'}], "                       \
  "'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor belt'}"
#define AGREED          "plan.safety_plan: {'agreements': [{'text': 'Bel Cor', 'supervisor': 'p-aunt'}]}"
#define STEP(step, day) "{'step': '" step "', 'date': '2026-03-" day "'}"
#define TABLE(day)              \
  "{'id': 'm-4', 'date': '" day \
  "', 'is_held': true, 'attendances': [{'person': 'p-other', 'present': 'yes'}]}"
#define OTHERS(day)                    \
  "{'kind': 'progress', 'date': '" day \
  "', 'is_held': true, 'attendances': [{'person': 'p-other', 'present': 'yes'}]}"
#define EARLIER_PLAN(day)                                                             \
  "earlier_plans+: {'status': 'superseded', 'household': 'h-1', 'agreed_date': '" day \
  "', 'end_date': '2026-02-01'}"
#define GOAL_LOOK(day, trend)    \
  "evaluations+: {'date': '" day \
  "', 'by': ['p-mother'], 'goals': [{'goal': 'g-1', 'trend': '" trend "'}]}"
#define CHILD "persons[1].birth_date: '2015-03-01'"
#define LATE  "plan.actions[0].due_date: '2026-05-03'"
#define MOVE(day)                \
  "scale_moves+: {'date': '" day \
  "', 'direction': 'up', 'old_level': 'case', 'new_level': 'process'}"
#define SOLVED(day)                                                                                                                       \
  "escalations+: {'opened_date': '2026-05-01', 'rung': 'municipal-table', 'reason': 'Geen plek', 'state': 'solved', 'solved_date': '" day \
  "'}"
#define SIGNAL(day) "safety_tracks[0].signals+: {'date': '" day "', 'text': 'Een klap'}"
#define NOT_1(day) \
  "safety_tracks[0].weighings+: {'date': '" day "', 'answers': [{'question': '1', 'answer': 'no'}]}"
#define UNSAFE      "safety_screens+: {'date': '2026-05-01', 'safety': 'suspicion'}"
#define REVIEW      "plan.safety_plan.agreements[0].review_date: '2026-05-20'"
#define TESTED(day) "plan.safety_plan.agreements[0].tests: [{'date': '" day "', 'state': 'kept'}]"
#define FINAL(day)  "evaluations+: {'date': '" day "', 'is_final': true, 'by': ['p-mother']}"
#define CLOSED      "closures+: {'id': 'cl-1', 'date': '2026-05-01'}"
#define MOTHER_AWAY "meetings[0].attendances[0].present: 'no'"
#define UNTIL_MARCH "regisseurs[0].end_date: '2026-03-31'"
#define NEXT(more)  "regisseurs+: {'person': 'p-other', 'is_primary': true" more "}"
#define GAP(more)   "regisseur_gaps+: {" more "}"

/* clang-format off */
static const Case cases[] = {
  { "P3.1", "who-was-regisseur-before-the-overlap-is-not-named", "regisseurs[0] regisseurs[1]",
    { NEXT (", 'start_date': '2026-04-01'"), NEXT (", 'start_date': '2026-02-03', 'end_date': '2026-02-28'"),
      "regisseurs[0].start_date: '2026-03-01'" } },
  { "P3.1", "gap-that-began-on-a-day-unknown", "regisseurs[0] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP ("'end_date': '2026-04-14'") } },
  { "P3.1", "gap-that-begins-on-the-last-day", "regisseurs[0] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP ("'start_date': '2026-06-01'") } },
  { "P3.1", "gap-that-begins-a-day-later", "regisseurs[0]", { UNTIL_MARCH, GAP ("'start_date': '2026-06-02'") } },
  { "P3.1", "gap-that-ends-on-the-first-day", "regisseurs[0] regisseur_gaps[0]",
    { UNTIL_MARCH, GAP ("'start_date': '2026-03-01', 'end_date': '2026-04-01'") } },
  { "P3.1", "gap-that-ended-a-day-earlier", "regisseurs[0]",
    { UNTIL_MARCH, GAP ("'start_date': '2026-03-01', 'end_date': '2026-03-31'") } },

  { "P1.2", "met-for-the-version-before", "",
    { "meetings[0]: null", "meetings+: " OTHERS ("2026-01-15"), EARLIER_PLAN ("2026-01-10"), EARLIER_PLAN ("2026-01-20") } },
  { "P1.2", "met-for-the-version-before-that-is-listed-first", "",
    { "meetings[0]: null", "meetings+: " OTHERS ("2026-01-15"), EARLIER_PLAN ("2026-01-20"), EARLIER_PLAN ("2026-01-10") } },
  { "P1.2", "met-on-the-day-of-the-version-before", "",
    { "meetings[0]: null", "meetings+: " OTHERS ("2026-01-20"), EARLIER_PLAN ("2026-01-20") } },
  { "P1.2", "met-a-day-after-the-version-before", "plan meetings[2]",
    { "meetings[0]: null", "meetings+: " OTHERS ("2026-01-21"), EARLIER_PLAN ("2026-01-20") } },
  { "P1.2", "at-a-meeting-that-this-one-does-not-finish", "plan meetings[0]",
    { MOTHER_AWAY, "meetings[0].continues: 'm-0'", "meetings+: " OTHERS ("2026-02-01"), "meetings[3].id: 'm-0'",
      "meetings+: {'kind': 'intake', 'date': '2026-01-20', 'is_held': true, 'attendances': [{'person': 'p-mother', 'present': 'yes'}]}" } },
  { "P1.2", "agrees-in-part", "", { "scores: null", "meetings[0]: null", "plan.responses[0].answer: 'agrees-in-part'" } },
  { "P1.2", "disagrees", "", { "scores: null", "meetings[0]: null", "plan.responses[0].answer: 'disagrees'" } },
  { "P1.2", "could-not-be-asked", "plan", { "scores: null", "meetings[0]: null", "plan.responses[0].answer: 'could-not-be-asked'" } },
  { "P1.2", "agreed-today", "plan meetings[0]", { MOTHER_AWAY, "plan.agreed_date: '2026-06-01'" } },
  { "P1.2", "last-meeting-listed-last", "plan meetings[3]",
    { "plan.agreed_date: '2026-02-10'", "meetings+: " OTHERS ("2026-02-05") } },
  { "P1.2", "first-of-two-meetings-of-that-day", "plan meetings[0]", { MOTHER_AWAY, "meetings+: " OTHERS ("2026-02-02") } },

  { "P1.2", "last-meeting-was-not-held", "",
    { "plan.agreed_date: '2026-02-10'", "meetings+: " OTHERS ("2026-02-05"), "meetings[3].is_held: null" } },
  { "P1.2", "met-without-the-household-a-day-later", "", { "meetings+: " OTHERS ("2026-02-03") } },

  { "P1.4", "child-who-is-four-today", "households[0].memberships[1]",
    { "scores[1]: null", "plan.responses: null", "persons[1].birth_date: '2022-06-01'" } },
  { "P1.4", "child-who-is-four-tomorrow", "",
    { "scores[1]: null", "plan.responses: null", "persons[1].birth_date: '2022-06-02'" } },

  { "P1.4", "child-of-this-month", "",
    { "scores[1]: null", "plan.responses: null", "persons[1].birth_date: '2026-05-20'" } },
  { "P1.4", "told-of-a-pattern", "",
    { "scores[1]: null", "plan.responses: null", "plan.patterns[0].said_by: 'p-son'" } },
  { "P1.4", "could-not-be-asked-and-why", "",
    { "scores[1]: null", "plan.responses[0].answer: 'could-not-be-asked'", "plan.responses[0].reason: 'Op kamp'" } },
  { "P1.4", "could-not-be-asked", "households[0].memberships[1]",
    { "scores[1]: null", "plan.responses[0].answer: 'could-not-be-asked'" } },
  { "P1.4", "words-alone", "",
    { "scores[1]: null", "plan.responses[0].answer: null", "plan.responses[0].words: 'Mij best'" } },

  { "P2.2", "held-today", "meetings[3]", { "meetings+: " OTHERS ("2026-06-01") } },
  { "P2.2", "held-tomorrow", "", { "meetings+: " OTHERS ("2026-06-02") } },
  { "P2.2", "to-be-held-today", "meetings[3]", { "meetings+: " OTHERS ("2026-06-01"), "meetings[3].is_held: null" } },
  { "P2.2", "not-held-yesterday", "", { "meetings+: " OTHERS ("2026-05-31"), "meetings[3].is_held: null" } },
  { "P2.2", "second-meeting-of-that-day", "", { "meetings+: " OTHERS ("2026-02-02") } },
  { "P2.2", "second-of-two-to-come-on-that-day", "",
    { "meetings+: " OTHERS ("2026-06-10"), "meetings[3].attendances[0].party: 'network'", "meetings[3].is_held: null",
      "meetings+: " OTHERS ("2026-06-10"), "meetings[4].is_held: null" } },
  { "P2.2", "closing-meeting", "meetings[3]", { "meetings+: " OTHERS ("2026-05-01"), "meetings[3].kind: 'closing'" } },
  { "P2.2", "meeting-on-a-day-unknown", "", { "meetings+: " OTHERS ("2026-05-01"), "meetings[3].date: null" } },
  { "P2.4", "as-many-as-before", "",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'", "network+: {'person': 'p-other', 'start_date': '2026-05-02'}" } },

  { "P2.4", "one-goes-and-another-came-and-went", "network[0]",
    { "network[0].start_date: null", "network[0].end_date: '2026-05-01'",
      "network+: {'person': 'p-other', 'start_date': '2026-04-01', 'end_date': '2026-05-01'}" } },
  { "P2.4", "period-as-long-as-all-time", "", { "network[0].start_date: null", "network[0].end_date: '2026-05-01'" },
    { "rule_settings+: {'id': 'P2.4', 'limit': 739768}" } },
  { "P2.3", "none-is-a-warning", "plan", { "plan.actions[0].owner: 'p-worker'", "plan.actions[1].owner: 'p-worker'" },
    .severity = "warning" },
  { "P2.3", "a-small-share-is-worth-knowing", "plan",
    { "plan.actions[0].owner: 'p-worker'",
      "plan.actions+: {'id': 'a-3', 'title': 'Brief', 'goal': 'g-1', 'owner': 'p-other', 'due_date': '2026-07-01'}" },
    .severity = "information" },

  { "P3.2", "one-before-without-end", "regisseurs[1] regisseurs[0]; regisseurs[1] regisseurs[0]",
    { NEXT (", 'start_date': '2026-01-06'") } },
  { "P3.2", "change-of-today", "regisseurs[0] regisseurs[1]",
    { "regisseurs[0].end_date: '2026-05-31'", NEXT (", 'start_date': '2026-06-01'") } },
  { "P3.2", "days-between-up-to-the-first-day-that-counts", "regisseurs[1] regisseurs[0]; regisseurs[1] regisseurs[0]",
    { "regisseurs[0].start_date: '2026-02-03'", NEXT (", 'start_date': '2026-01-06', 'end_date': '2026-01-31'") } },
  { "P3.3", "gap-begins-today", "regisseur_gaps[0]", { UNTIL_MARCH, GAP ("'start_date': '2026-06-01'") } },
  { "P3.3", "gap-began-on-a-day-unknown", "", { UNTIL_MARCH, GAP ("'end_date': '2026-04-14'") } },
  { "P3.3", "somebody-stands-in-from-today", "regisseurs[1]",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-06-01'}" } },
  { "P3.3", "somebody-stands-in-since-a-day-unknown", "",
    { "regisseurs+: {'person': 'p-other', 'is_substitute': true}" } },
  { "P3.3", "substitute-who-is-the-regisseur-is-told-of-once", "regisseurs[1]",
    { UNTIL_MARCH, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'is_primary': true, 'start_date': '2026-04-01'}" } },

  { "P4.3", "term-from-today", "regisseurs[0]",
    { "regisseurs[0].start_date: '2026-06-01'", "regisseurs[0].level: 'case'", "professionals: null" } },
  { "P4.3", "term-from-tomorrow", "",
    { "regisseurs[0].start_date: '2026-06-02'", "regisseurs[0].level: 'case'", "professionals: null" } },
  { "P4.4", "move-of-today", "scale_moves[0]", { MOVE ("2026-06-01") } },
  { "E1.2", "solved-so-long-ago-that-it-just-counts", "", { LATE, SOLVED ("2026-05-04") } },
  { "E1.2", "solved-a-day-longer-ago", "plan.actions[0]", { LATE, SOLVED ("2026-05-03") } },
  { "E1.2", "solved-today", "", { LATE, SOLVED ("2026-06-01") } },
  { "E1.2", "solved-tomorrow-and-not-begun", "plan.actions[0]",
    { LATE, SOLVED ("2026-06-02"), "escalations[0].opened_date: '2026-06-02'" } },

  { "E1.2", "withdrawn-lately", "plan.actions[0]", { LATE, SOLVED ("2026-05-20"), "escalations[0].state: 'withdrawn'" } },

  { "P4.2", "levels-that-the-map-points-to-by-name", "direction_decisions[0]",
    { "direction_decisions[0].reason: null", "direction_decisions[0].level: 'breakthrough'" },
    .says = "The case is directed at the level “Breakthrough”, but the regiekaart now points to: "
            "Self-direction, Case direction, Process direction. No reason for that is on record." },
  { "P4.2", "levels-that-have-no-name", "direction_decisions[0]",
    { "direction_decisions[0].reason: null", "direction_decisions[0].level: 'breakthrough'" },
    { "regiekaart.levels[0].names: null", "regiekaart.levels[1].names: null" },
    .says = "The case is directed at the level “Breakthrough”, but the regiekaart now points to: "
            "self, case, Process direction. No reason for that is on record." },
  { "P5.3", "all-concerns-are-over", "",
    { "plan.patterns: null", "plan.concerns[0].ended_date: '2026-03-01'", "plan.concerns[1].ended_date: '2026-03-01'" } },
  { "P5.4", "concern-that-is-over-in-another-domain", "plan",
    { "plan.concerns[0].domain: 'health'", "plan.concerns[1].domain: 'housing'", "plan.concerns[1].ended_date: '2026-03-01'" } },
  { "D2.2", "circle-beside-an-action-without-an-id", "plan.actions[0]",
    { "plan.actions[0].waits_for: ['a-1']", "plan.actions+: {'title': 'Bel de school', 'owner': 'p-aunt'}" } },
  { "D2.2", "two-actions-with-one-id-and-the-first-is-done", "plan.actions[2]",
    { "plan.actions[0].status: 'done'",
      "plan.actions+: {'id': 'a-1', 'title': 'Nog eens', 'goal': 'g-1', 'owner': 'p-aunt', 'due_date': '2026-12-01', 'waits_for': ['a-1']}" } },
  { "D3.6", "reason-not-to-tell-but-not-whether-they-were-told", "disclosures[0]",
    { "disclosures+: {'by': 'p-worker', 'ground': 'legal-task', 'told_reason': 'Maandag'}" } },

  { "P6.1", "two-from-today", "plan earlier_plans[0]",
    { "earlier_plans+: {'id': 'pl-0', 'status': 'agreed', 'household': 'h-1', 'start_date': '2026-06-01'}" } },
  { "P6.1", "two-from-tomorrow", "",
    { "earlier_plans+: {'id': 'pl-0', 'status': 'agreed', 'household': 'h-1', 'start_date': '2026-06-02'}" } },
  { "P6.3", "desired-result-that-the-goal-does-not-serve", "plan.goals[1]",
    { "plan.desired_result: 'Rust in huis'", "plan.goals+: {'id': 'g-2', 'title': 'Rust'}" } },
  { "P6.4", "child-who-is-twelve-today", "meetings[0].attendances[3]",
    { "persons[1].birth_date: '2014-06-01'", "meetings[0].attendances+: {'person': 'p-son', 'present': 'yes'}" } },
  { "P6.4", "child-who-is-twelve-tomorrow", "",
    { "persons[1].birth_date: '2014-06-02'", "meetings[0].attendances+: {'person': 'p-son', 'present': 'yes'}" } },
  { "P6.4", "child-of-this-month", "",
    { "persons[1].birth_date: '2026-05-20'", "meetings[0].attendances+: {'person': 'p-son', 'present': 'yes'}" } },
  { "P6.4", "meeting-of-tomorrow", "", { "meetings+: " TABLE ("2026-06-02") } },
  { "P6.4", "meeting-of-today", "meetings[3].attendances[0]", { "meetings+: " TABLE ("2026-06-01") } },
  { "P6.4", "earlier-meeting-listed-last", "", { "meetings+: " TABLE ("2026-01-20") } },
  { "P6.4", "second-meeting-of-that-day", "meetings[3].attendances[0]", { "meetings+: " TABLE ("2026-02-02") } },
  { "P6.4", "present-but-not-said-who", "", { "meetings[0].attendances+: {'present': 'yes'}" } },
  { "P6.4", "meeting-that-was-not-held", "", { "meetings+: " TABLE ("2026-05-01"), "meetings[3].is_held: null" } },
  { "P6.4", "two-without-a-part", "meetings[0].attendances[3] meetings[0].attendances[4]",
    { "meetings[0].attendances+: {'person': 'p-other', 'present': 'yes'}", "meetings[0].attendances+: {'person': 'p-son', 'present': 'yes'}" },
    .says = "At the meeting of 2 February 2026 were people without an action or a role: Els, Bo." },

  { "P7.1", "on-the-day-on-which-the-registration-ends", ".", { "safety_screens: null" }, .day = "2026-01-09" },
  { "P7.2", "safe-again-that-day", "", { UNSAFE, "safety_screens+: {'date': '2026-05-01', 'safety': 'safe'}" } },
  { "P7.2", "safe-the-day-before", "safety_screens[1]; safety_screens[1]",
    { UNSAFE, "safety_screens+: {'date': '2026-04-30', 'safety': 'safe'}" } },
  { "P7.2", "unsafe-tomorrow", "", { UNSAFE, "safety_screens[1].date: '2026-06-02'" } },
  { "P7.2", "unsafe-today", "safety_screens[1]; safety_screens[1]", { UNSAFE, "safety_screens[1].date: '2026-06-01'" } },
  { "P7.2", "unsafe-on-a-day-unknown", "", { UNSAFE, "safety_screens[1].date: null" } },
  { "P7.2", "not-judged-since", "safety_screens[1]; safety_screens[1]",
    { UNSAFE, "safety_screens+: {'date': '2026-05-20', 'basic_care': 'sufficient'}" } },
  { "P7.2", "settled-that-day", "", { UNSAFE, TRACK, "safety_tracks[0].closed_date: '2026-05-01'" } },
  { "P7.2", "settled-today", "", { UNSAFE, TRACK, "safety_tracks[0].closed_date: '2026-06-01'" } },
  { "P7.2", "settled-the-day-before", "safety_screens[1]; safety_screens[1]",
    { UNSAFE, TRACK, "safety_tracks[0].closed_date: '2026-04-30'" } },
  { "P7.2", "closed-without-a-weighing", "safety_tracks[0]",
    { TRACK, "safety_tracks[0].weighings: null", "safety_tracks[0].closed_date: '2026-05-01'" },
    .says = "The work on safety was closed, but the signals were never weighed." },
  { "P7.2", "open-without-a-weighing", "safety_tracks[0]", { TRACK, AGREED, "safety_tracks[0].weighings: null" },
    .says = "There is unsafety or a suspicion of it, but the signals were not weighed." },
  { "P7.6", "person-without-an-id", "", { TRACK, AGREED, "persons[1].id: null", "scores[1]: null" } },
  { "P7.7", "nobody-holds-it-today", "safety_tracks[0]", { TRACK, "safety_tracks[0].sights[0].end_date: '2026-05-31'" },
    .resolves = "Agree today who holds sight on safety, and let them confirm it." },
  { "P7.7", "nobody-held-it-until-yesterday", "safety_tracks[0]", { TRACK, "safety_tracks[0].sights[0].start_date: '2026-06-01'" },
    .resolves = "Look up who did and correct the days; if nobody did, record why." },
  { "P7.3", "deviated-from-without-a-reason", "safety_tracks[0].weighings[0]",
    { TRACK, AGREED, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]",
      "safety_tracks[0].weighings[0].deviates: true", "safety_tracks[0].weighings[0].deviation_by: 'p-worker'",
      "safety_tracks[0].weighings[0].deviation_consulted: ['p-other']" } },
  { "S1.1", "tested-on-the-day-that-was-agreed", "", { TRACK, AGREED, REVIEW, TESTED ("2026-05-20") } },
  { "S1.1", "tested-the-day-before", "plan.safety_plan.agreements[0]", { TRACK, AGREED, REVIEW, TESTED ("2026-05-19") } },
  { "S1.1", "tested-today", "", { TRACK, AGREED, REVIEW, TESTED ("2026-06-01") } },
  { "S1.1", "tested-tomorrow", "plan.safety_plan.agreements[0]", { TRACK, AGREED, REVIEW, TESTED ("2026-06-02") } },
  { "S1.1", "tested-on-a-day-unknown", "plan.safety_plan.agreements[0]",
    { TRACK, AGREED, REVIEW, "plan.safety_plan.agreements[0].tests: [{'state': 'kept'}]" } },
  { "P7.3", "deviated-from-with-a-reason", "",
    { TRACK, AGREED, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]",
      "safety_tracks[0].weighings[0].deviates: true", "safety_tracks[0].weighings[0].deviation_by: 'p-worker'",
      "safety_tracks[0].weighings[0].deviation_consulted: ['p-other']",
      "safety_tracks[0].weighings[0].deviation_reason: 'Advies'" } },
  { "P7.4", "recovery-while-the-work-on-safety-is-open", "plan.goals[0]",
    { TRACK, AGREED, "plan.goals[0].is_recovery: true" } },
  { "P7.4", "recovery-after-the-work-on-safety", "",
    { TRACK, AGREED, "plan.goals[0].is_recovery: true", "safety_tracks[0].closed_date: '2026-05-01'" } },
  { "P7.3", "reason-and-advice-but-not-deviated-from", "safety_tracks[0].weighings[0]",
    { TRACK, AGREED, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]",
      "safety_tracks[0].weighings[0].deviation_by: 'p-worker'", "safety_tracks[0].weighings[0].deviation_consulted: ['p-other']",
      "safety_tracks[0].weighings[0].deviation_reason: 'Advies'" } },
  { "P7.2", "signal-before-the-last-weighing-that-is-listed-first", "",
    { TRACK, AGREED, SIGNAL ("2026-04-15"), "safety_tracks[0].weighings[0].date: '2026-05-01'", NOT_1 ("2026-03-10") } },
  { "P7.2", "signal-before-the-last-weighing-that-is-listed-last", "",
    { TRACK, AGREED, SIGNAL ("2026-04-15"), NOT_1 ("2026-05-01") } },
  { "P7.3", "deviated-from-tomorrow", "safety_tracks[0].weighings[0]",
    { TRACK, AGREED, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]",
      "safety_tracks[0].weighings[0].deviates: true", "safety_tracks[0].weighings[0].deviation_by: 'p-worker'",
      "safety_tracks[0].weighings[0].deviation_consulted: ['p-other']",
      "safety_tracks[0].weighings[0].deviation_reason: 'Advies'", "safety_tracks[0].weighings[0].deviation_date: '2026-06-02'" } },
  { "S1.2", "two-of-them-low", "scores[0] scores[1] scores[2]",
    { "scores[1].value: 3", "scores+: {'id': 'sc-3', 'date': '2026-05-21', 'scale': 'safety', 'by': 'p-aunt', 'value': 3}" },
    .says = "The safety scores lie far apart: 3 by Bo, Cor, 8 by Ans." },
  { "S1.2", "so-old-that-it-just-counts", "scores[0] scores[1]", { "scores[1].value: 3", "scores[1].date: '2026-03-03'" } },
  { "S1.2", "on-another-scale-that-day", "scores[0] scores[1]",
    { "scores[1].value: 3", "scores+: {'id': 'sc-3', 'date': '2026-05-20', 'scale': 'domain', 'by': 'p-mother', 'value': 8}" } },
  { "S1.2", "on-a-day-unknown", "scores[0] scores[1]",
    { "scores[1].value: 3", "scores+: {'id': 'sc-3', 'scale': 'safety', 'by': 'p-mother', 'value': 8}" } },
  { "S1.2", "about-somebody-else-that-day", "scores[0] scores[1]",
    { "scores[1].value: 3", "scores+: {'id': 'sc-3', 'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'about': 'p-son', 'value': 8}" } },
  { "S1.3", "three-taken-twice", "safety_tracks[0].meldcode[3] safety_tracks[0].meldcode[4] safety_tracks[0].meldcode[5]",
    { TRACK, "safety_tracks[0].meldcode: [" STEP ("1", "01") ", " STEP ("2", "02") ", " STEP ("3", "03") ", " STEP ("3", "04") ", "
             STEP ("3", "05") ", " STEP ("3", "06") "]" },
    .says = "Steps of the meldcode were taken more than once: 3." },
  { "S1.3", "two-out-of-order", "safety_tracks[0].meldcode[1] safety_tracks[0].meldcode[2]",
    { TRACK, "safety_tracks[0].meldcode: [" STEP ("3", "01") ", " STEP ("1", "02") ", " STEP ("2", "03") "]" },
    .says = "Steps of the meldcode came out of order: 1, 2." },
  { "S1.6", "after-somebody-who-began-on-a-day-unknown", "safety_tracks[0].sights[1]",
    { TRACK, "safety_tracks[0].sights: [{'person': 'p-other'}, {'person': 'p-worker', 'start_date': '2026-05-01'}]" } },
  { "S1.6", "begins-tomorrow", "",
    { TRACK, "safety_tracks[0].sights+: {'person': 'p-other', 'start_date': '2026-06-02'}" } },

  { "P9.4", "new-action-today", "",
    { "evaluations+: {'date': '2026-05-17', 'trend': 'same', 'by': ['p-mother'], 'what_must_change': 'Meer hulp'}",
      "plan.actions[0].start_date: '2026-06-01'" } },
  { "P9.4", "new-action-tomorrow", "evaluations[0]",
    { "evaluations+: {'date': '2026-05-17', 'trend': 'same', 'by': ['p-mother'], 'what_must_change': 'Meer hulp'}",
      "plan.actions[0].start_date: '2026-06-02'" } },

  { "P8.1", "phase-that-was-passed-over-by-name", "phases[2] phases[1]", { "phases[2]: null" },
    .says = "After the phase “Intake” came “Hold the start meeting”, without a reason." },
  { "P8.1", "phase-that-has-no-name", "phases[2] phases[1]", { "phases[2]: null" },
    { "phases[1].names: null" },
    .says = "After the phase “2” came “Hold the start meeting”, without a reason." },
  { "P8.1", "phase-that-is-not-said", "phases[4]", { "phases[4].phase: null" },
    .says = "It is not recorded which phase this is.", .resolves = "Record which phase of the method it is." },
  { "P8.1", "phase-that-the-method-has-not", "phases[4]", { "phases[4].phase: '9'" },
    .says = "The method has no phase “9”.", .resolves = "Use a phase of the method that the case follows." },
  { "P8.2", "essential-step-is-a-warning", "phases[0]", { "phases[0].steps[0].state: 'open'" },
    .says = "The phase “Registration” was left, and of these essential steps nothing is on record: “Receive the question and record it”.", .severity = "warning" },
  { "P8.2", "other-step-is-worth-knowing", "phases[0]", { "phases[0].steps[2].state: 'open'" },
    .says = "The phase “Registration” was left, and of these steps nothing is on record: “Go on to phase 2”.", .severity = "information" },
  { "P8.2", "step-that-has-no-name", "phases[0]", { "phases[0].steps[0].state: 'open'" },
    { "phases[0].steps[0].names: null" },
    .says = "The phase “Registration” was left, and of these essential steps nothing is on record: “1.1”." },
  { "F1.1", "condition-by-name", "phases[0]", { "question: null" },
    .says = "The phase “Registration” was entered while the answer to this was no: “Is the question of the household written down?”." },
  { "F1.1", "condition-that-has-no-name", "phases[0]", { NULL },
    { "phases[0].exit_conditions+: {'fact': 'goals', 'at_least': 9}" },
    .says = "The phase “Registration” was left while the answer to this was no: “goals”." },
  { "F1.1", "combination-that-has-no-name", "phases[0]", { NULL },
    { "phases[0].exit_conditions+: {'all': [{'fact': 'safety', 'one_of': ['acute']}]}" },
    .says = "The phase “Registration” was left while the answer to this was no: “?”." },
  { "F1.1", "phase-that-lasts-after-the-next-began", "", { "start_criterion: null", "phases[1].end_date: null" } },
  { "P4.2", "level-that-has-no-id-and-none-decided", "", { "direction_decisions: null" }, { "regiekaart.levels[3].id: null" } },
  { "E1.3", "closed-after-looks-were-missed", "", { "closures+: {'id': 'cl-1', 'date': '2026-11-01'}" }, .day = "2026-12-01" },
  { "P4.3", "level-that-has-no-id-and-none-decided", "", { "direction_decisions: null" }, { "regiekaart.levels[0].id: null" } },
  { "P4.4", "mandate-that-has-no-id-and-none-named", "scale_moves[0]",
    { MOVE ("2026-05-01"), "mandates+: {'person': 'p-other', 'subject': 'scaling'}", "mandates[0].id: null" },
    .says = "The direction was scaled on 1 May 2026; who decided it, and by which mandate, is not on record." },
  { "P4.4", "mandate-named-behind-one-for-something-else", "",
    { MOVE ("2026-05-01"), "mandates+: {'id': 'm-0', 'person': 'p-other', 'subject': 'escalation'}",
      "mandates+: {'id': 'm-1', 'person': 'p-other', 'subject': 'scaling'}", "scale_moves[0].mandate: 'm-1'" } },
  { "P9.3", "goal-unchanged-and-then-not-judged", "", { GOAL_LOOK ("2026-04-25", "same"), GOAL_LOOK ("2026-05-20", "unknown") } },
  { "D3.4", "deviation-of-a-weighing-on-a-day-unknown", "",
    { TRACK, "safety_tracks[0].weighings[0].date: null", "safety_tracks[0].weighings[0].deviation_date: '2026-03-01'" } },
  { "D3.7", "three-at-one-moment", "scores[0] scores[2]; scores[0] scores[3]",
    { "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'value': 7}",
      "scores+: {'date': '2026-05-20', 'scale': 'safety', 'by': 'p-mother', 'value': 6}" } },
  { "D1.1", "first-day-and-target", "plan.goals[0]",
    { "plan.goals[0].start_date: '2026-05-01'", "plan.goals[0].target_date: '2026-04-01'" },
    .says = "Of two days on a record the first, 1 May 2026, lies after the second, 1 April 2026." },
  { "D1.2", "somebody-who-is-not-in-the-dossier", "households[0].memberships[2] households[0].memberships[3]",
    { "households[0].memberships+: {'person': 'p-lost'}", "households[0].memberships+: {'person': 'p-lost'}" },
    .says = "For p-lost it is recorded twice that they live in the household at the same time." },
  { "D1.2", "somebody-by-name", "households[0].memberships[0] households[0].memberships[2]",
    { "households[0].memberships+: {'person': 'p-mother'}" },
    .says = "For Ans it is recorded twice that they live in the household at the same time." },
  { "D1.2", "stay-that-began-on-a-day-unknown-listed-last", "households[0].memberships[2] households[0].memberships[3]",
    { "households[0].memberships+: {'person': 'p-other', 'start_date': '2026-01-01', 'end_date': '2026-02-28'}",
      "households[0].memberships+: {'person': 'p-other'}" } },
  { "D1.2", "earlier-stay-listed-last", "",
    { "households[0].memberships+: {'person': 'p-other', 'start_date': '2026-03-01'}",
      "households[0].memberships+: {'person': 'p-other', 'start_date': '2026-01-01', 'end_date': '2026-02-28'}" } },

  { "P10.1", "closed-today", "closures[0]", { CLOSED, "closures[0].date: '2026-06-01'" } },
  { "P10.1", "looked-back-today", "", { CLOSED, FINAL ("2026-06-01") } },
  { "P10.1", "looks-back-tomorrow", "closures[0]", { CLOSED, FINAL ("2026-06-02") } },
  { "P10.4", "discussed-so-long-ago-that-it-just-counts", "",
    { "regisseurs[0].trained: 'yes'", "regisseurs[0].intervision_date: '2025-06-01'" } },
  { "P10.4", "discussed-a-day-longer-ago", "regisseurs[0]",
    { "regisseurs[0].trained: 'yes'", "regisseurs[0].intervision_date: '2025-05-31'" } },
  { "P10.3", "two-rules-about-one-record", "closures[0] plan.actions[0]",
    { CLOSED, "plan.actions[0].due_date: '2026-04-01'", "plan.actions[0].goal: null" } },
  { "P10.1", "second-closing-without-a-day", "closures[0]", { CLOSED, "closures+: {'id': 'cl-2'}" } },
  { "P10.1", "second-closing-to-come", "closures[0]", { CLOSED, "closures+: {'id': 'cl-2', 'date': '2026-06-02'}" } },
  { "P10.1", "second-closing-of-that-day", "closures[0]", { CLOSED, "closures+: {'id': 'cl-2', 'date': '2026-05-01'}" } },
  { "P10.1", "closed-on-the-day-of-reopening", "closures[1]",
    { "closures+: {'id': 'cl-0', 'date': '2026-03-01', 'reopened_date': '2026-05-01'}", CLOSED, FINAL ("2026-04-15") } },
  { "P10.1", "reopened-twice-and-the-last-is-listed-first", "closures[2]",
    { "closures+: {'id': 'cl-0', 'date': '2026-03-20', 'reopened_date': '2026-04-01'}",
      "closures+: {'id': 'cl-9', 'date': '2026-02-20', 'reopened_date': '2026-03-01'}", CLOSED, FINAL ("2026-03-15") } },
  { "P10.2", "neither-of-both", "closures[0]", { CLOSED },
    .says = "Neither professionals nor the network looked back on working together." },
  { "P10.2", "not-the-professionals", "closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-04-30', 'is_final': true, 'by': ['p-mother', 'p-aunt']}" },
    .says = "No professional looked back on working together." },
  { "P10.2", "not-the-network", "closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-04-30', 'is_final': true, 'by': ['p-mother', 'p-worker']}" },
    .says = "Nobody of the network looked back on working together." },
  { "P10.2", "regisseur-who-is-no-professional-of-the-case", "closures[0]",
    { CLOSED, "professionals: null", "evaluations+: {'date': '2026-04-30', 'is_final': true, 'by': ['p-mother', 'p-aunt']}" },
    .says = "No professional looked back on working together." },
  { "P10.2", "regisseur-who-is-no-professional-of-the-case-looked-back", "",
    { CLOSED, "professionals: null", "evaluations+: {'date': '2026-04-30', 'is_final': true, 'by': ['p-worker', 'p-aunt']}" } },
  { "P10.2", "regisseur-of-the-network-is-no-professional", "closures[0]",
    { CLOSED, "professionals: null", "regisseurs[0].person: 'p-aunt'", FINAL ("2026-04-30") },
    .says = "Nobody of the network looked back on working together." },
  { "P10.2", "regisseur-of-the-household-is-no-professional", "closures[0]",
    { CLOSED, "professionals: null", "regisseurs[0].person: 'p-mother'" },
    .says = "Nobody of the network looked back on working together." },
  { "P10.2", "reopened", "", { "closures+: {'id': 'cl-0', 'date': '2026-03-01', 'reopened_date': '2026-05-01'}" } },
  { "P10.2", "all-looked-back-before-the-case-began", "closures[0]",
    { CLOSED, "evaluations+: {'date': '2026-01-04', 'is_final': true, 'by': ['p-mother', 'p-worker', 'p-aunt']}" } },
  { "P10.3", "two-rules", "closures[0] plan.goals[1] plan.actions[0]",
    { CLOSED, "plan.goals+: {'id': 'g-2', 'title': 'Rust', 'concerns': ['c-2']}", "plan.actions[0].due_date: '2026-04-29'" },
    .says = "The case was closed while findings of these rules were open: P6.2, P9.2." },
  { "P10.3", "one-rule-twice", "closures[0] plan.goals[1] plan.goals[2]",
    { CLOSED, "plan.goals+: {'id': 'g-2', 'title': 'Rust', 'concerns': ['c-2']}",
      "plan.goals+: {'id': 'g-3', 'title': 'Ruimte', 'concerns': ['c-2']}" },
    .says = "The case was closed while findings of these rules were open: P6.2." },

  { "D1.3", "two-homes-left-on-one-day", "households[0].memberships[1] households[0].memberships[3]",
    { CHILD, "households[0].memberships[1].end_date: '2026-03-31'",
      "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-01-01', 'end_date': '2026-03-31'}",
      "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-05-01'}" } },
  { "D1.7", "somebody-with-a-name", "persons[5]", { "persons+: {'id': 'p-x', 'given_name': 'Fien'}" },
    .says = "Nothing in the dossier says what Fien has to do with the case." },
  { "D1.1", "period", "households[0].memberships[1]",
    { "households[0].memberships[1].start_date: '2026-05-01'", "households[0].memberships[1].end_date: '2026-04-01'" },
    .says = "A record begins on 1 May 2026 and ends before that, on 1 April 2026." },
  { "D1.1", "two-days-that-are-no-period", "safety_tracks[0]",
    { TRACK, "safety_tracks[0].closed_date: '2026-02-01'" },
    .says = "Of two days on a record the first, 1 March 2026, lies after the second, 1 February 2026." },
  { "D1.3", "gap-from-today", "households[0].memberships[1] households[0].memberships[2]",
    { CHILD, "households[0].memberships[1].end_date: '2026-05-31'", "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-06-10'}" } },
  { "D1.3", "gap-from-tomorrow", "",
    { CHILD, "households[0].memberships[1].end_date: '2026-06-01'", "households[0].memberships+: {'person': 'p-son', 'start_date': '2026-06-10'}" } },
};
/* clang-format on */

static RegieDossier *
build_dossier (const Case *test)
{
  RegieDossier *dossier = test_case_new ();

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));

  return dossier;
}

static RegieMethod *
build_method (const Case *test)
{
  RegieMethod *method = test_method_new ("regisseur");

  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));

  return method;
}

static void
append_finding (GString      *text,
                RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  if (text->len > 0)
    g_string_append_c (text, ';');
  for (gsize i = 0; evidence != NULL && evidence[i] != NULL; i++)
    g_string_append_printf (text,
                            "%s%s",
                            text->len > 0 ? " " : "",
                            *evidence[i] == '\0' ? "." : evidence[i]);
  if (evidence == NULL || *evidence == NULL)
    g_string_append (text, "no record");
}

static void
check_words (const Case   *test,
             RegieFinding *finding)
{
  g_autoptr(GEnumClass) severities = g_type_class_ref (REGIE_TYPE_SEVERITY);
  const GEnumValue *severity =
    g_enum_get_value (severities, (int) regie_finding_get_severity (finding));

  if (test->says != NULL)
    g_assert_cmpstr (regie_finding_get_sentence (finding), ==, test->says);
  if (test->resolves != NULL)
    g_assert_cmpstr (regie_finding_get_resolution (finding), ==, test->resolves);
  if (test->severity != NULL)
    g_assert_cmpstr (severity->value_nick, ==, test->severity);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = build_dossier (test);
  g_autoptr(RegieMethod) method = build_method (test);
  g_autoptr(RegieReview) review = regie_review_new (method);
  GDate day = test_day (test->day != NULL ? test->day : "2026-06-01");
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, "en");
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      g_test_message ("%s", regie_finding_get_sentence (finding));
      if (!g_str_equal (regie_finding_get_code (finding), test->rule))
        continue;
      if (found->len == 0)
        check_words (test, finding);
      append_finding (found, finding);
    }

  g_assert_cmpstr (found->str, ==, test->expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/edges/%s/%s", cases[i].rule, cases[i].name);

      g_test_add_data_func (path, &cases[i], run_case);
    }

  return g_test_run ();
}
