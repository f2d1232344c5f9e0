/* test-direction.c: which level a regiekaart gives, and why
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DAY "2026-06-01"

/* A method with nothing but a map. */
static RegieMethod *
method_with (const char *map)
{
  g_autofree char *text =
    g_strconcat ("{'id': 'm', 'version': '1', 'regiekaart': ", map, "}", NULL);

  return REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, text));
}

static RegieDossier *
edited (const char *const *edits)
{
  RegieDossier *dossier = test_informal_case_new ();

  for (gsize i = 0; edits[i] != NULL; i++)
    test_edit (REGIE_ENTITY (dossier), edits[i]);

  return dossier;
}

/* What one comparison of a fact says of the case in order, after edits. */
typedef struct
{
  const char *name;
  const char *criterion;
  const char *answer;
  const char *evidence;
  const char *edits[5];
} FactCase;

#define NO_START "meetings[0].is_held: null"
#define APPRAISAL(date, member, answer) \
  "appraisals+: {'date': '" date "', '" member "': '" answer "'}"
#define PROFESSIONAL(person, organisation) \
  "professionals+: {'person': '" person "', 'organisation': '" organisation "'}"
#define AGREEMENTS(tests) \
  "plan.safety_plan: {'agreements': [{'text': 'Bel Cor', 'tests': [" tests "]}]}"

/* clang-format off */
static const FactCase facts[] = {
  { "safety/known", "'fact': 'safety', 'one_of': ['safe']", "yes safe", "safety_screens[0]" },
  { "safety/other", "'fact': 'safety', 'one_of': ['acute', 'structural']", "no safe", "safety_screens[0]" },
  { "safety/unknown", "'fact': 'safety', 'one_of': ['safe']", "unknown -", "", { "safety_screens: null" } },
  { "safety/in-future", "'fact': 'safety', 'one_of': ['safe']", "unknown -", "", { "safety_screens[0].date: '2026-06-02'" } },
  { "safety/open-track", "'fact': 'safety', 'one_of': ['structural']", "yes structural", "safety_tracks[0]",
    { "safety_tracks+: {'opened_date': '2026-03-01', 'verdict': 'structural'}" } },
  { "safety/closed-track", "'fact': 'safety', 'one_of': ['safe']", "yes safe", "safety_screens[0]",
    { "safety_tracks+: {'opened_date': '2026-03-01', 'closed_date': '2026-06-01', 'verdict': 'structural'}" } },
  { "safety/track-as-bad-as-screen", "'fact': 'safety', 'one_of': ['suspicion']", "yes suspicion", "safety_screens[0] safety_tracks[0]",
    { "safety_screens[0].safety: 'suspicion'", "safety_tracks+: {'opened_date': '2026-03-01', 'verdict': 'suspicion'}" } },
  { "basic-care/known", "'fact': 'basic-care', 'one_of': ['insufficient']", "no sufficient", "safety_screens[0]" },
  { "basic-care/later-screen-without-judgement", "'fact': 'basic-care', 'one_of': ['sufficient']", "yes sufficient", "safety_screens[0]",
    { "safety_screens+: {'date': '2026-05-01'}" } },
  { "basic-care/last-counts", "'fact': 'basic-care', 'one_of': ['insufficient']", "yes insufficient", "safety_screens[1]",
    { "safety_screens+: {'date': '2026-05-01', 'basic_care': 'insufficient'}" } },
  { "basic-care/unknown", "'fact': 'basic-care', 'one_of': ['sufficient']", "unknown -", "", { "safety_screens: null" } },
  { "safety-work/none", "'fact': 'safety-work', 'one_of': ['yes']", "no no", "safety_screens[0]" },
  { "safety-work/open", "'fact': 'safety-work', 'one_of': ['yes']", "yes yes", "safety_tracks[0]",
    { "safety_tracks+: {'opened_date': '2026-03-01'}" } },
  { "safety-work/unknown", "'fact': 'safety-work', 'one_of': ['yes']", "unknown -", "", { "safety_screens: null" } },
  { "broken-agreements/none-made", "'fact': 'broken-agreements', 'at_least': 1", "no 0", "" },
  { "broken-agreements/not-tested", "'fact': 'broken-agreements', 'at_least': 1", "unknown -", "", { AGREEMENTS ("") } },
  { "broken-agreements/broken", "'fact': 'broken-agreements', 'at_least': 1", "yes 1", "plan.safety_plan.agreements[0].tests[1]",
    { AGREEMENTS ("{'date': '2026-04-01', 'state': 'kept'}, {'date': '2026-04-02', 'state': 'broken'}") } },
  { "broken-agreements/on-the-first-day-that-counts", "'fact': 'broken-agreements', 'at_least': 1", "yes 1",
    "plan.safety_plan.agreements[0].tests[0]", { AGREEMENTS ("{'date': '2025-12-03', 'state': 'broken'}") } },
  { "broken-agreements/long-ago", "'fact': 'broken-agreements', 'at_least': 1", "no 0", "",
    { AGREEMENTS ("{'date': '2025-12-02', 'state': 'broken'}") } },
  { "broken-agreements/in-future", "'fact': 'broken-agreements', 'at_least': 1", "unknown -", "",
    { AGREEMENTS ("{'date': '2026-06-02', 'state': 'broken'}") } },
  { "broken-agreements/no-plan", "'fact': 'broken-agreements', 'at_least': 1", "unknown -", "", { "plan: null" } },

  { "life-domains/none-told", "'fact': 'life-domains', 'at_least': 1", "unknown -", "" },
  { "life-domains/each-once", "'fact': 'life-domains', 'at_least': 2", "no 1", "plan.concerns[0]",
    { "plan.concerns[0].domain: 'income'", "plan.concerns[1].domain: 'income'" } },
  { "life-domains/ended-concern", "'fact': 'life-domains', 'below': 2", "yes 1", "plan.concerns[1]",
    { "plan.concerns[0].domain: 'income'", "plan.concerns[0].ended_date: '2026-06-01'", "plan.concerns[1].domain: 'health'" } },
  { "life-domains/no-concerns", "'fact': 'life-domains', 'below': 1", "yes 0", "", { "plan.concerns: null" } },
  { "life-domains/no-concerns-before-the-start", "'fact': 'life-domains', 'below': 1", "unknown -", "", { "plan.concerns: null", NO_START } },
  { "life-domains/no-plan", "'fact': 'life-domains', 'at_least': 1", "unknown -", "", { "plan: null" } },
  { "complicating-factors/marked", "'fact': 'complicating-factors', 'at_least': 1", "yes 1", "plan.concerns[1]",
    { "plan.concerns[1].is_complicating: true" } },
  { "complicating-factors/none", "'fact': 'complicating-factors', 'at_least': 1", "no 0", "" },
  { "complicating-factors/no-plan", "'fact': 'complicating-factors', 'at_least': 1", "unknown -", "", { "plan: null" } },
  { "overdue-actions/one", "'fact': 'overdue-actions', 'at_least': 1", "yes 1", "plan.actions[0]", { "plan.actions[0].due_date: '2026-05-31'" } },
  { "overdue-actions/due-today", "'fact': 'overdue-actions', 'at_least': 1", "no 0", "", { "plan.actions[0].due_date: '2026-06-01'" } },
  { "overdue-actions/dropped", "'fact': 'overdue-actions', 'at_least': 1", "no 0", "",
    { "plan.actions[0].due_date: '2026-05-01'", "plan.actions[0].status: 'dropped'" } },
  { "overdue-actions/no-plan", "'fact': 'overdue-actions', 'at_least': 1", "unknown -", "", { "plan: null" } },
  { "stagnation/never-judged", "'fact': 'stagnation', 'at_least': 1", "unknown -", "" },
  { "stagnation/two-in-a-row", "'fact': 'stagnation', 'at_least': 2", "yes 2", "evaluations[1] evaluations[2]",
    { "evaluations+: {'date': '2026-03-01', 'trend': 'better'}", "evaluations+: {'date': '2026-04-01', 'trend': 'same'}",
      "evaluations+: {'date': '2026-05-01', 'trend': 'worse'}", "evaluations+: {'date': '2026-06-02', 'trend': 'better'}" } },
  { "stagnation/better-last", "'fact': 'stagnation', 'at_least': 1", "no 0", "",
    { "evaluations+: {'date': '2026-05-01', 'trend': 'better'}", "evaluations+: {'date': '2026-04-01', 'trend': 'worse'}" } },
  { "earlier-moves/none", "'fact': 'earlier-moves', 'at_least': 1", "no 0", "" },
  { "earlier-moves/one-and-one-to-come", "'fact': 'earlier-moves', 'at_least': 1", "yes 1", "scale_moves[0]",
    { "scale_moves+: {'date': '2026-03-01'}", "scale_moves+: {'date': '2026-07-01'}" } },
  { "open-escalation/none", "'fact': 'open-escalation', 'one_of': ['no']", "yes no", "" },
  { "open-escalation/open", "'fact': 'open-escalation', 'one_of': ['yes']", "yes yes", "escalations[0]",
    { "escalations+: {'opened_date': '2026-05-01'}" } },
  { "open-escalation/solved-later", "'fact': 'open-escalation', 'one_of': ['yes']", "yes yes", "escalations[0]",
    { "escalations+: {'opened_date': '2026-05-01', 'state': 'solved', 'solved_date': '2026-06-02'}" } },
  { "open-escalation/solved-today", "'fact': 'open-escalation', 'one_of': ['yes']", "no no", "",
    { "escalations+: {'opened_date': '2026-05-01', 'state': 'solved', 'solved_date': '2026-06-01'}" } },
  { "days-open/known", "'fact': 'days-open', 'at_least': 147, 'below': 148", "yes 147", "" },
  { "days-open/unknown", "'fact': 'days-open', 'at_least': 1", "unknown -", "", { "opened_date: null" } },

  { "household-members/two", "'fact': 'household-members', 'at_least': 2", "yes 2",
    "households[0].memberships[0] households[0].memberships[1]" },
  { "household-members/one-left", "'fact': 'household-members', 'below': 2", "yes 1", "households[0].memberships[1]",
    { "households[0].memberships[0].end_date: '2026-05-31'" } },
  { "household-members/two-homes", "'fact': 'household-members', 'below': 3", "yes 2",
    "households[0].memberships[0] households[0].memberships[1] households[1].memberships[0]",
    { "households+: {'memberships': [{'person': 'p-son'}]}" } },
  { "household-members/unknown", "'fact': 'household-members', 'at_least': 1", "unknown -", "", { "households: null" } },
  { "minors/nobody-has-an-age", "'fact': 'minors', 'one_of': ['yes']", "unknown -", "" },
  { "minors/one-is-enough", "'fact': 'minors', 'one_of': ['yes']", "yes yes", "persons[1]", { "persons[1].birth_date: '2015-03-01'" } },
  { "minors/one-without-age", "'fact': 'minors', 'one_of': ['no']", "unknown -", "", { "persons[0].birth_date: '1980-03-01'" } },
  { "minors/all-grown-up", "'fact': 'minors', 'one_of': ['no']", "yes no", "",
    { "persons[0].birth_date: '1980-03-01'", "persons[1].birth_date: '2008-06-01'" } },
  { "minors/until-the-birthday", "'fact': 'minors', 'one_of': ['yes']", "yes yes", "persons[1]",
    { "persons[0].birth_date: '1980-03-01'", "persons[1].birth_date: '2008-06-02'" } },
  { "minors/of-the-network", "'fact': 'minors', 'one_of': ['yes']", "unknown -", "", { "persons[2].birth_date: '2015-03-01'" } },
  { "network-members/one", "'fact': 'network-members', 'below': 2", "yes 1", "network[0]" },
  { "network-members/gone", "'fact': 'network-members', 'below': 1", "yes 0", "", { "network[0].end_date: '2026-05-31'" } },
  { "network-members/empty-after-the-start", "'fact': 'network-members', 'below': 1", "yes 0", "", { "network: null" } },
  { "network-members/empty-before-the-start", "'fact': 'network-members', 'below': 1", "unknown -", "", { "network: null", NO_START } },
  { "network-members/empty-with-a-reason", "'fact': 'network-members', 'below': 1", "yes 0", "",
    { "network: null", NO_START, "no_network_reason: 'Ans wil dat nog niet.'" } },
  { "network-strength/no-strength", "'fact': 'network-strength', 'one_of': ['strong']", "unknown -", "" },
  { "network-strength/nobody", "'fact': 'network-strength', 'one_of': ['none']", "yes none", "", { "network: null" } },
  { "network-strength/strongest", "'fact': 'network-strength', 'one_of': ['strong']", "yes strong", "relations[1]",
    { "relations+: {'person': 'p-mother', 'other': 'p-aunt', 'strength': 'weak'}",
      "relations+: {'person': 'p-aunt', 'other': 'p-son', 'strength': 'strong'}" } },
  { "network-strength/private", "'fact': 'network-strength', 'one_of': ['weak']", "yes weak", "relations[0]",
    { "relations+: {'person': 'p-mother', 'other': 'p-aunt', 'strength': 'weak'}",
      "relations+: {'person': 'p-aunt', 'other': 'p-son', 'strength': 'strong', 'is_private': true}" } },
  { "network-strength/within-the-household", "'fact': 'network-strength', 'one_of': ['strong']", "unknown -", "",
    { "relations+: {'person': 'p-mother', 'other': 'p-son', 'strength': 'strong'}" } },
  { "network-strength/ended", "'fact': 'network-strength', 'one_of': ['strong']", "unknown -", "",
    { "relations+: {'person': 'p-mother', 'other': 'p-aunt', 'strength': 'strong', 'end_date': '2026-05-31'}" } },
  { "professionals/empty-after-the-start", "'fact': 'professionals', 'below': 1", "yes 0", "" },
  { "professionals/empty-before-the-start", "'fact': 'professionals', 'below': 1", "unknown -", "", { NO_START } },
  { "professionals/two", "'fact': 'professionals', 'at_least': 2", "yes 2", "professionals[0] professionals[1]",
    { PROFESSIONAL ("p-worker", "o-1"), PROFESSIONAL ("p-other", "o-1") } },
  { "organisations/each-once", "'fact': 'organisations', 'at_least': 2", "no 1", "professionals[0]",
    { PROFESSIONAL ("p-worker", "o-1"), PROFESSIONAL ("p-other", "o-1") } },
  { "organisations/before-the-start", "'fact': 'organisations', 'at_least': 2", "unknown -", "", { NO_START } },
  { "people-involved/both", "'fact': 'people-involved', 'at_least': 2", "yes 2", "network[0] professionals[0]",
    { PROFESSIONAL ("p-worker", "o-1") } },
  { "people-involved/half-known", "'fact': 'people-involved', 'at_least': 1", "unknown -", "", { NO_START } },

  { "accepts-help/unknown", "'fact': 'accepts-help', 'one_of': ['yes']", "unknown -", "" },
  { "accepts-help/told", "'fact': 'accepts-help', 'one_of': ['yes']", "yes yes", "appraisals[0]", { APPRAISAL ("2026-03-01", "accepts_help", "yes") } },
  { "accepts-help/last-counts", "'fact': 'accepts-help', 'one_of': ['no']", "yes no", "appraisals[0]",
    { APPRAISAL ("2026-04-01", "accepts_help", "no"), APPRAISAL ("2026-03-01", "accepts_help", "yes") } },
  { "accepts-help/in-future", "'fact': 'accepts-help', 'one_of': ['yes']", "unknown -", "", { APPRAISAL ("2026-06-02", "accepts_help", "yes") } },
  { "accepts-help/later-without-answer", "'fact': 'accepts-help', 'one_of': ['yes']", "yes yes", "appraisals[0]",
    { APPRAISAL ("2026-03-01", "accepts_help", "yes"), APPRAISAL ("2026-04-01", "can_direct", "no") } },
  { "accepts-help/two-of-one-day", "'fact': 'accepts-help', 'one_of': ['yes']", "yes yes", "appraisals[0] appraisals[1]",
    { APPRAISAL ("2026-03-01", "accepts_help", "yes"), APPRAISAL ("2026-03-01", "accepts_help", "yes") } },
  { "accepts-help/two-that-disagree", "'fact': 'accepts-help', 'one_of': ['yes']", "unknown -", "appraisals[0] appraisals[1]",
    { APPRAISAL ("2026-03-01", "accepts_help", "yes"), APPRAISAL ("2026-03-01", "accepts_help", "no") } },
  { "accepts-help/of-a-weighing", "'fact': 'accepts-help', 'one_of': ['no']", "yes no", "safety_tracks[0].weighings[0].answers[1]",
    { "safety_tracks+: {'weighings': [{'date': '2026-03-02', 'answers': [{'question': '1', 'answer': 'yes'}, {'question': '4', 'answer': 'no'}]}]}",
      APPRAISAL ("2026-03-01", "accepts_help", "yes") } },
  { "wishes-support/told", "'fact': 'wishes-support', 'one_of': ['yes']", "yes yes", "appraisals[0]", { APPRAISAL ("2026-03-01", "wishes_support", "yes") } },
  { "wishes-to-direct/told", "'fact': 'wishes-to-direct', 'one_of': ['no']", "yes no", "appraisals[0]", { APPRAISAL ("2026-03-01", "wishes_to_direct", "no") } },
  { "can-direct/told", "'fact': 'can-direct', 'one_of': ['no']", "yes no", "appraisals[0]", { APPRAISAL ("2026-03-01", "can_direct", "no") } },
  { "self-reliant/told", "'fact': 'self-reliant', 'one_of': ['no']", "yes no", "appraisals[0]", { APPRAISAL ("2026-03-01", "is_self_reliant", "no") } },
  { "court-measure/told", "'fact': 'court-measure', 'one_of': ['yes']", "yes yes", "appraisals[0]", { APPRAISAL ("2026-03-01", "court_measure", "yes") } },
  { "needs-budget/told", "'fact': 'needs-budget', 'one_of': ['yes']", "yes yes", "appraisals[0]", { APPRAISAL ("2026-03-01", "needs_budget", "yes") } },
  { "vulnerable/told", "'fact': 'vulnerable', 'one_of': ['yes']", "no no", "", { "vulnerable: 'no'" } },
  { "vulnerable/unknown", "'fact': 'vulnerable', 'one_of': ['yes']", "unknown -", "" },

  { "question-recorded/told", "'fact': 'question-recorded', 'one_of': ['yes']", "yes yes", "" },
  { "question-recorded/not-told", "'fact': 'question-recorded', 'one_of': ['yes']", "no no", "", { "question: null" } },
  { "safety-checked/yes", "'fact': 'safety-checked', 'one_of': ['yes']", "yes yes", "safety_screens[0]" },
  { "safety-checked/never", "'fact': 'safety-checked', 'one_of': ['yes']", "no no", "", { "safety_screens: null" } },
  { "safety-checked/without-a-day", "'fact': 'safety-checked', 'one_of': ['yes']", "no no", "", { "safety_screens[0].date: null" } },
  { "safety-checked/later", "'fact': 'safety-checked', 'one_of': ['yes']", "no no", "", { "safety_screens[0].date: '2026-06-02'" } },
  { "safety-checked/no-judgement-of-safety", "'fact': 'safety-checked', 'one_of': ['yes']", "no no", "", { "safety_screens[0].safety: null" } },
  { "safety-checked/no-judgement-of-basic-care", "'fact': 'safety-checked', 'one_of': ['yes']", "no no", "", { "safety_screens[0].basic_care: null" } },
  { "start-criterion-recorded/told", "'fact': 'start-criterion-recorded', 'one_of': ['yes']", "yes yes", "" },
  { "start-criterion-recorded/not-told", "'fact': 'start-criterion-recorded', 'one_of': ['yes']", "no no", "", { "start_criterion: ''" } },
  { "start-meeting-planned/yes", "'fact': 'start-meeting-planned', 'one_of': ['yes']", "yes yes", "meetings[0]" },
  { "start-meeting-planned/other-kind", "'fact': 'start-meeting-planned', 'one_of': ['yes']", "no no", "", { "meetings[0].kind: 'intake'" } },
  { "start-meeting-planned/without-a-day", "'fact': 'start-meeting-planned', 'one_of': ['yes']", "no no", "", { "meetings[0].date: null" } },
  { "start-meeting-planned/cancelled", "'fact': 'start-meeting-planned', 'one_of': ['yes']", "no no", "", { "meetings[0].cancelled_reason: 'Ziek'" } },
  { "must-attend-known/yes", "'fact': 'must-attend-known', 'one_of': ['yes']", "yes yes", "meetings[0]" },
  { "must-attend-known/nobody", "'fact': 'must-attend-known', 'one_of': ['yes']", "no no", "", { "meetings[0].attendances[2].must_attend: null" } },
  { "must-attend-known/other-meeting", "'fact': 'must-attend-known', 'one_of': ['yes']", "no no", "", { "meetings[0].kind: 'intake'" } },
  { "has-regisseur/yes", "'fact': 'has-regisseur', 'one_of': ['yes']", "yes yes", "regisseurs[0]" },
  { "has-regisseur/nobody", "'fact': 'has-regisseur', 'one_of': ['yes']", "no no", "", { "regisseurs[0].end_date: '2026-05-31'" } },
  { "next-meeting-known/meeting", "'fact': 'next-meeting-known', 'one_of': ['yes']", "yes yes", "meetings[2]" },
  { "next-meeting-known/none", "'fact': 'next-meeting-known', 'one_of': ['yes']", "no no", "", { "meetings[2].date: null" } },
  { "next-meeting-known/cancelled", "'fact': 'next-meeting-known', 'one_of': ['yes']", "no no", "", { "meetings[2].cancelled_reason: 'Ziek'" } },
  { "next-meeting-known/today", "'fact': 'next-meeting-known', 'one_of': ['yes']", "no no", "", { "meetings[2].date: '2026-06-01'" } },
  { "next-meeting-known/in-the-plan", "'fact': 'next-meeting-known', 'one_of': ['yes']", "yes yes", "", { "meetings[2]: null", "plan.next_meeting_date: '2026-06-02'" } },
  { "next-meeting-known/past-in-the-plan", "'fact': 'next-meeting-known', 'one_of': ['yes']", "no no", "", { "meetings[2]: null", "plan.next_meeting_date: '2026-06-01'" } },
  { "next-meeting-known/no-plan", "'fact': 'next-meeting-known', 'one_of': ['yes']", "no no", "", { "meetings[2]: null", "plan: null" } },
  { "strengths/one", "'fact': 'strengths', 'at_least': 1", "yes 1", "" },
  { "strengths/no-plan", "'fact': 'strengths', 'at_least': 1", "no 0", "", { "plan: null" } },
  { "concerns/two", "'fact': 'concerns', 'at_least': 1", "yes 2", "" },
  { "concerns/no-plan", "'fact': 'concerns', 'at_least': 1", "no 0", "", { "plan: null" } },
  { "analysis-recorded/yes", "'fact': 'analysis-recorded', 'one_of': ['yes']", "yes yes", "" },
  { "analysis-recorded/no", "'fact': 'analysis-recorded', 'one_of': ['yes']", "no no", "", { "plan.analysis: null" } },
  { "analysis-recorded/variant-that-nobody-knows", "'fact': 'analysis-recorded', 'one_of': ['yes']", "no no", "", { "plan.analysis: null", "plan.variant: 'light'" } },
  { "analysis-recorded/no-plan", "'fact': 'analysis-recorded', 'one_of': ['yes']", "no no", "", { "plan: null" } },
  { "desired-result-recorded/yes", "'fact': 'desired-result-recorded', 'one_of': ['yes']", "yes yes", "" },
  { "desired-result-recorded/no", "'fact': 'desired-result-recorded', 'one_of': ['yes']", "no no", "", { "plan.desired_result: null" } },
  { "goals/one", "'fact': 'goals', 'at_least': 1", "yes 1", "" },
  { "goals/no-plan", "'fact': 'goals', 'at_least': 1", "no 0", "", { "plan: null" } },
  { "goals-without-action/none", "'fact': 'goals-without-action', 'below': 1", "yes 0", "" },
  { "goals-without-action/one", "'fact': 'goals-without-action', 'below': 1", "no 1", "plan.goals[1]",
    { "plan.goals+: {'id': 'g-2', 'title': 'Rust'}", "plan.actions+: {'id': 'a-9', 'title': 'Bellen'}" } },
  { "goals-without-action/no-plan", "'fact': 'goals-without-action', 'below': 1", "unknown -", "", { "plan: null" } },
  { "safety-plan-signed/yes", "'fact': 'safety-plan-signed', 'one_of': ['yes']", "yes yes", "",
    { "plan.safety_plan: {'signatures': [{'person': 'p-mother'}]}" } },
  { "safety-plan-signed/nobody", "'fact': 'safety-plan-signed', 'one_of': ['yes']", "no no", "", { "plan.safety_plan: {}" } },
  { "safety-plan-signed/no-part-on-safety", "'fact': 'safety-plan-signed', 'one_of': ['yes']", "no no", "" },
  { "safety-plan-signed/no-plan", "'fact': 'safety-plan-signed', 'one_of': ['yes']", "no no", "", { "plan: null" } },
  { "plan-in-force/yes", "'fact': 'plan-in-force', 'one_of': ['yes']", "yes yes", "" },
  { "plan-in-force/draft", "'fact': 'plan-in-force', 'one_of': ['yes']", "no no", "", { "plan.status: 'draft'" } },
  { "evaluated-in-phase/yes", "'fact': 'evaluated-in-phase', 'one_of': ['yes']", "yes yes", "evaluations[0]", { "evaluations+: {'date': '2026-02-03'}" } },
  { "evaluated-in-phase/before", "'fact': 'evaluated-in-phase', 'one_of': ['yes']", "no no", "", { "evaluations+: {'date': '2026-02-02'}" } },
  { "evaluated-in-phase/later", "'fact': 'evaluated-in-phase', 'one_of': ['yes']", "no no", "", { "evaluations+: {'date': '2026-06-02'}" } },
  { "evaluated-in-phase/without-a-day", "'fact': 'evaluated-in-phase', 'one_of': ['yes']", "no no", "", { "evaluations+: {'is_final': true}" } },
  { "evaluated-in-phase/no-phase", "'fact': 'evaluated-in-phase', 'one_of': ['yes']", "unknown -", "", { "phases: null" } },
  { "closing-recorded/yes", "'fact': 'closing-recorded', 'one_of': ['yes']", "yes yes", "closures[0]", { "closures+: {'date': '2026-06-01'}" } },
  { "closing-recorded/never", "'fact': 'closing-recorded', 'one_of': ['yes']", "no no", "" },
  { "closing-recorded/later", "'fact': 'closing-recorded', 'one_of': ['yes']", "no no", "", { "closures+: {'date': '2026-06-02'}" } },
  { "closing-recorded/without-a-day", "'fact': 'closing-recorded', 'one_of': ['yes']", "no no", "", { "closures+: {'reason': 'Klaar'}" } },
  { "closing-recorded/opened-again", "'fact': 'closing-recorded', 'one_of': ['yes']", "no no", "",
    { "closures+: {'date': '2026-05-01', 'reopened_date': '2026-06-01'}" } },
  { "closing-recorded/opened-again-later", "'fact': 'closing-recorded', 'one_of': ['yes']", "yes yes", "closures[0]",
    { "closures+: {'date': '2026-05-01', 'reopened_date': '2026-06-02'}" } },

  { "wrong/no-such-fact", "'fact': 'weather', 'one_of': ['yes']", "unknown -", "" },
  { "wrong/codes-for-a-number", "'fact': 'organisations', 'one_of': ['3']", "unknown 0", "" },
  { "wrong/bounds-for-a-code", "'fact': 'safety', 'at_least': 1", "unknown safe", "safety_screens[0]" },
  { "wrong/nothing-to-compare", "'fact': 'safety'", "unknown safe", "safety_screens[0]" },
  { "wrong/two-at-once", "'fact': 'safety', 'one_of': ['safe'], 'all': [{'fact': 'safety', 'one_of': ['safe']}]", "unknown -", "" },
  { "wrong/empty", "'id': 'x'", "unknown -", "" },
};
/* clang-format on */

static const char *
nick_of (RegieAnswer answer)
{
  static const char *const nicks[] = { "unknown", "yes", "no" };

  return nicks[answer];
}

static RegieDirectionAdvice *
decide (RegieMethod  *method,
        RegieDossier *dossier)
{
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  GDate day = test_day (DAY);

  return regie_direction_decide (direction, dossier, &day, "en");
}

static void
tells_facts (gconstpointer data)
{
  const FactCase *fact = data;
  g_autofree char *map = g_strconcat ("{'levels': [{'id': 'l', 'rank': 1, 'criteria': [{",
                                      fact->criterion,
                                      "}]}]}",
                                      NULL);
  g_autoptr(RegieMethod) method = method_with (map);
  g_autoptr(RegieDossier) dossier = edited (fact->edits);
  g_autoptr(RegieDirectionAdvice) advice = decide (method, dossier);
  g_autoptr(RegieCriterionAnswer) answer =
    g_list_model_get_item (regie_direction_advice_get_answers (advice), 0);
  const char *value = regie_criterion_answer_get_value (answer);
  const char *const *paths = regie_criterion_answer_get_evidence (answer);
  g_autofree char *found = g_strjoin (" ",
                                      nick_of (regie_criterion_answer_get_answer (answer)),
                                      value == NULL ? "-" : value,
                                      NULL);
  g_autofree char *evidence = paths == NULL ? g_strdup ("") : g_strjoinv (" ", (char **) paths);

  g_assert_cmpstr (found, ==, fact->answer);
  g_assert_cmpstr (evidence, ==, fact->evidence);
  for (gsize i = 0; paths != NULL && paths[i] != NULL; i++)
    g_assert_nonnull (regie_entity_find_path (REGIE_ENTITY (dossier), paths[i]));
}

/* Every fact of the catalogue has a case in which it is known and one in which it is not, unless
 * it always is. */
static void
every_fact_has_cases (void)
{
  g_autoptr(GListModel) list = regie_fact_list ("en");

  g_assert_cmpuint (g_list_model_get_n_items (list), >=, 25);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieFact) fact = g_list_model_get_item (list, i);
      g_autofree char *prefix = g_strconcat (regie_entity_get_id (REGIE_ENTITY (fact)), "/", NULL);
      guint n_known = 0;

      for (gsize k = 0; k < G_N_ELEMENTS (facts); k++)
        if (g_str_has_prefix (facts[k].name, prefix))
          n_known += !g_str_has_prefix (facts[k].answer, "unknown");

      g_test_message ("%s", prefix);
      g_assert_cmpuint (n_known, >, 0);
      g_assert_nonnull (regie_fact_get_question (fact));
      g_assert_nonnull (regie_fact_get_explanation (fact));
      g_assert_nonnull (regie_fact_get_records (fact));
      g_assert_true ((regie_fact_get_codes (fact) == NULL) ==
                     (regie_fact_get_kind (fact) == REGIE_FACT_KIND_NUMBER));
    }
}

/* The records that a fact names are types that the library has. */
static void
facts_name_types (void)
{
  g_autoptr(GListModel) list = regie_fact_list (NULL);
  g_autofree char *schema = regie_schema_for_type (REGIE_TYPE_DOSSIER);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieFact) fact = g_list_model_get_item (list, i);

      for (gsize k = 0; regie_fact_get_records (fact)[k] != NULL; k++)
        {
          const char *name = regie_fact_get_records (fact)[k] + strlen ("Regie");
          g_autofree char *quoted = g_strconcat ("\"", name, "\"", NULL);

          g_test_message ("%s", name);
          g_assert_nonnull (strstr (schema, quoted));
        }
    }
}

/* One level with a combination of the three answers. */
typedef struct
{
  const char  *name;
  const char  *criteria;
  RegieAnswer  answer;
} LogicCase;

#define Y "{'fact': 'safety', 'one_of': ['safe']}"
#define N "{'fact': 'safety', 'one_of': ['acute']}"
#define U "{'fact': 'can-direct', 'one_of': ['yes']}"

static const LogicCase logic[] = {
  { "nothing", "", REGIE_ANSWER_YES },
  { "list-yes", Y ", " Y, REGIE_ANSWER_YES },
  { "list-unknown", Y ", " U, REGIE_ANSWER_UNKNOWN },
  { "list-no", U ", " N ", " Y, REGIE_ANSWER_NO },
  { "all-yes", "{'all': [" Y ", " Y "]}", REGIE_ANSWER_YES },
  { "all-unknown", "{'all': [" U ", " Y "]}", REGIE_ANSWER_UNKNOWN },
  { "all-no", "{'all': [" U ", " N "]}", REGIE_ANSWER_NO },
  { "any-yes", "{'any': [" U ", " N ", " Y "]}", REGIE_ANSWER_YES },
  { "any-unknown", "{'any': [" N ", " U "]}", REGIE_ANSWER_UNKNOWN },
  { "any-no", "{'any': [" N ", " N "]}", REGIE_ANSWER_NO },
  { "none-yes", "{'none': [" N ", " N "]}", REGIE_ANSWER_YES },
  { "none-unknown", "{'none': [" N ", " U "]}", REGIE_ANSWER_UNKNOWN },
  { "none-no", "{'none': [" U ", " Y "]}", REGIE_ANSWER_NO },
  { "nested",
    "{'any': [{'none': [" Y "]}, {'all': [" Y ", {'none': [" N "]}]}]}",
    REGIE_ANSWER_YES },
};

static void
weighs_three_values (gconstpointer data)
{
  const LogicCase *one = data;
  g_autofree char *map = g_strconcat ("{'levels': [{'id': 'heavy', 'rank': 2, 'criteria': [",
                                      one->criteria,
                                      "]}, {'id': 'light', 'rank': 1, 'criteria': [" U "]}]}",
                                      NULL);
  g_autoptr(RegieMethod) method = method_with (map);
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDirectionAdvice) advice = decide (method, dossier);
  gboolean is_yes = one->answer == REGIE_ANSWER_YES;
  gboolean may_be = one->answer != REGIE_ANSWER_NO;

  g_assert_cmpstr (regie_direction_advice_get_level (advice), ==, is_yes ? "heavy" : NULL);
  g_assert_true (regie_direction_advice_get_is_certain (advice) == is_yes);
  g_assert_true (g_strv_contains (regie_direction_advice_get_possible_levels (advice), "heavy") ==
                 may_be);
  g_assert_true (g_strv_contains (regie_direction_advice_get_possible_levels (advice), "light") ==
                 !is_yes);
}

/* What the whole advice says, with the texts that people read. */
typedef struct
{
  const char *name;
  const char *map;
  const char *language;
  const char *sentence;
  const char *level;
  gboolean    is_certain;
  const char *questions;
} AdviceCase;

#define LEVELS(heavy, light)                                  \
  "'levels': [{'id': 'light', 'rank': 1, 'criteria': [" light \
  "], 'names': [{'language': 'en', 'text': 'Light'}]},"       \
  " {'id': 'heavy', 'rank': 2, 'criteria': [" heavy           \
  "], 'names': [{'language': 'en', 'text': 'Heavy'}]}]"

static const AdviceCase advices[] = {
  { "certain",
    "{" LEVELS (Y, "") "}",
    "en",
    "The regiekaart points to this level: Heavy.",
    "heavy",
    TRUE,
    "" },
  { "certain-in-dutch",
    "{" LEVELS (Y, "") "}",
    NULL,
    "De regiekaart wijst dit niveau aan: Heavy.",
    "heavy",
    TRUE,
    "" },
  { "lighter",
    "{" LEVELS (N, "") "}",
    "en",
    "The regiekaart points to this level: Light.",
    "light",
    TRUE,
    "" },
  { "uncertain",
    "{" LEVELS (U, "") "}",
    "en",
    "By what is known, the regiekaart points to this level: Light. What is not known yet can "
    "change that to: Heavy.",
    "light",
    FALSE,
    "Can the household, with its network, be in charge of the plan itself?" },
  { "unknown",
    "{" LEVELS (U, U) "}",
    "en",
    "Too little is known to say which level fits. It can become: Light, Heavy.",
    NULL,
    FALSE,
    "Can the household, with its network, be in charge of the plan itself?" },
  { "unknown-below-does-not-matter",
    "{" LEVELS (Y, U) "}",
    "en",
    "The regiekaart points to this level: Heavy.",
    "heavy",
    TRUE,
    "" },
  { "no-level-fits",
    "{" LEVELS (N, N) "}",
    "en",
    "No level of the regiekaart fits this case.",
    NULL,
    TRUE,
    "" },
  { "exclusive",
    "{'choice': 'exclusive', " LEVELS (Y, N) "}",
    "en",
    "The regiekaart points to this level: Heavy.",
    "heavy",
    TRUE,
    "" },
  { "exclusive-unknown-below-matters",
    "{'choice': 'exclusive', " LEVELS (Y, U) "}",
    "en",
    "By what is known, the regiekaart points to this level: Heavy. What is not known yet can "
    "change that to: Light.",
    "heavy",
    FALSE,
    "Can the household, with its network, be in charge of the plan itself?" },
  { "exclusive-several",
    "{'choice': 'exclusive', " LEVELS (Y, Y) "}",
    "en",
    "The regiekaart points to several levels at once: Light, Heavy. It has to be mended.",
    NULL,
    FALSE,
    "" },
  { "no-criteria",
    "{" LEVELS ("", "") "}",
    "en",
    "The method has no regiekaart with criteria, so it points to no level.",
    NULL,
    FALSE,
    "" },
  { "no-map",
    "null",
    "en",
    "The method has no regiekaart with criteria, so it points to no level.",
    NULL,
    FALSE,
    "" },
};

static void
advises (gconstpointer data)
{
  const AdviceCase *one = data;
  g_autoptr(RegieMethod) method = method_with (one->map);
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  GDate day = test_day (DAY);
  g_autoptr(RegieDirectionAdvice) advice =
    regie_direction_decide (direction, dossier, &day, one->language);
  const char *const *questions = regie_direction_advice_get_questions (advice);
  g_autofree char *asked =
    questions == NULL ? g_strdup ("") : g_strjoinv ("|", (char **) questions);

  g_assert_cmpstr (regie_direction_advice_get_sentence (advice), ==, one->sentence);
  g_assert_cmpstr (regie_direction_advice_get_level (advice), ==, one->level);
  g_assert_true (regie_direction_advice_get_is_certain (advice) == one->is_certain);
  g_assert_cmpstr (asked, ==, one->questions);
  g_assert_cmpint (g_date_compare (regie_direction_advice_get_day (advice), &day), ==, 0);
}

/* The sentences of the criteria, in the order and the depth of the map. */
static void
speaks_plainly (void)
{
  static const char *const expected[] = {
    "0 heavy criteria[0] Is at least one of these so? Yes.",
    "1 heavy safe Is it safe? Yes. Safety: safe.",
    "1 heavy criteria[0].any[1] Which organisations help the household? Yes. Organisations that "
    "take part: 0.",
    "1 heavy criteria[0].any[2] Is none of these so? That is not known yet.",
    "2 heavy criteria[0].any[2].none[0] Can the household, with its network, be in charge of the "
    "plan itself? That is not known yet.",
    "1 heavy criteria[0].any[3] Is all of this so? No.",
    "2 heavy criteria[0].any[3].all[0] weather That is not known yet.",
    "2 heavy criteria[0].any[3].all[1] Is everybody in the household safe? No. Safety: safe.",
    "1 heavy criteria[0].any[4] Is this so? That is not known yet.",
  };
  g_autoptr(RegieMethod) method =
    method_with ("{'levels': [{'id': 'heavy', 'rank': 1, 'criteria': [{'any': ["
                 "{'id': 'safe', 'names': [{'language': 'en', 'text': 'Is it safe?'}],"
                 " 'fact': 'safety', 'one_of': ['safe']},"
                 "{'fact': 'organisations', 'below': 1}, {'none': [" U "]},"
                 "{'all': [{'fact': 'weather', 'one_of': ['yes']}, " N "]}, {}]}]}]}");
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDirectionAdvice) advice = decide (method, dossier);
  GListModel *answers = regie_direction_advice_get_answers (advice);

  g_assert_cmpuint (g_list_model_get_n_items (answers), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr(RegieCriterionAnswer) answer = g_list_model_get_item (answers, i);
      g_autofree char *found = g_strdup_printf ("%d %s %s %s",
                                                regie_criterion_answer_get_depth (answer),
                                                regie_criterion_answer_get_level (answer),
                                                regie_criterion_answer_get_criterion (answer),
                                                regie_criterion_answer_get_sentence (answer));

      g_assert_cmpstr (found, ==, expected[i]);
    }
}

static void
bounds_depth (void)
{
  g_autoptr(GString) map = g_string_new ("{'levels': [{'id': 'l', 'rank': 1, 'criteria': [");
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDirectionAdvice) advice = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieProblem) problem = NULL;

  for (guint i = 0; i < 20; i++)
    g_string_append (map, "{'all': [");
  g_string_append (map, Y);
  for (guint i = 0; i < 20; i++)
    g_string_append (map, "]}");
  g_string_append (map, "]}]}");
  method = method_with (map->str);

  advice = decide (method, dossier);
  g_assert_null (regie_direction_advice_get_level (advice));
  g_assert_cmpuint (g_list_model_get_n_items (regie_direction_advice_get_answers (advice)), ==, 17);

  problems = regie_method_check (method, "en");
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) one = g_list_model_get_item (problems, i);

      if (strstr (regie_problem_get_text (one), "too deep") != NULL)
        g_set_object (&problem, one);
    }
  g_assert_nonnull (problem);
}

typedef struct
{
  guint n_calls;
  guint n_destroyed;
  int   number;
} Outside;

static void
tell_number (RegieDossier   *dossier,
             const GDate    *day,
             RegieFactValue *value,
             gpointer        user_data)
{
  Outside *outside = user_data;

  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (value)), ==, "pets");
  g_assert_false (regie_fact_value_get_is_known (value));
  outside->n_calls++;
  if (outside->number < 0)
    return;
  regie_fact_value_tell_number (value, outside->number);
  regie_fact_value_add_record (value, dossier, REGIE_ENTITY (regie_dossier_get_plan (dossier)));
}

static void
count_destroyed (gpointer user_data)
{
  ((Outside *) user_data)->n_destroyed++;
}

#define PETS                                                                         \
  "{'levels': [{'id': 'l', 'rank': 2, 'criteria': [{'fact': 'pets', 'at_least': 2}," \
  " {'fact': 'pets', 'below': 5}]}, {'id': 'm', 'rank': 1}]}"

static void
takes_facts_from_outside (void)
{
  static const struct
  {
    int number;
    const char *level;
    gboolean is_certain;
  } cases[] = { { -1, "m", FALSE }, { 0, "m", TRUE }, { 2, "l", TRUE }, { 5, "m", TRUE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Outside outside = { .number = cases[i].number };
      g_autoptr(RegieMethod) method = method_with (PETS);
      g_autoptr(RegieDirection) direction = regie_direction_new (method);
      g_autoptr(RegieFact) fact = REGIE_FACT (test_record_new (
        REGIE_TYPE_FACT,
        "{'id': 'pets', 'kind': 'number', 'name': 'Pets', 'question': 'Which pets?'}"));
      g_autoptr(RegieDossier) dossier = test_informal_case_new ();
      g_autoptr(RegieDirectionAdvice) advice = NULL;
      g_autoptr(RegieCriterionAnswer) answer = NULL;
      g_autoptr(GError) error = NULL;
      GDate day = test_day (DAY);

      g_assert_true (
        regie_direction_add_fact (direction, fact, tell_number, &outside, count_destroyed, &error));
      g_assert_no_error (error);
      advice = regie_direction_decide (direction, dossier, &day, "en");
      answer = g_list_model_get_item (regie_direction_advice_get_answers (advice), 0);

      g_assert_cmpuint (outside.n_calls, ==, 1);
      g_assert_cmpstr (regie_direction_advice_get_level (advice), ==, cases[i].level);
      g_assert_true (regie_direction_advice_get_is_certain (advice) == cases[i].is_certain);
      if (cases[i].number < 0)
        g_assert_cmpstr (regie_direction_advice_get_questions (advice)[0], ==, "Which pets?");
      else
        g_assert_cmpstr (regie_criterion_answer_get_evidence (answer)[0], ==, "plan");

      g_clear_object (&direction);
      g_assert_cmpuint (outside.n_destroyed, ==, 1);
    }
}

/* A function from outside may do what it wants with the judge that asks it. */
static void
add_more_facts (RegieDossier   *dossier,
                const GDate    *day,
                RegieFactValue *value,
                gpointer        user_data)
{
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *id = g_strdup_printf ("pets-%u", i);
      g_autoptr(RegieFact) fact =
        REGIE_FACT (test_record_new (REGIE_TYPE_FACT, "{'kind': 'number', 'name': 'More pets'}"));
      g_autoptr(GError) error = NULL;

      regie_entity_set_id (REGIE_ENTITY (fact), id);
      regie_direction_add_fact (user_data, fact, add_more_facts, user_data, NULL, &error);
      g_assert_no_error (error);
    }
  regie_fact_value_tell_number (value, 1);
}

static void
ask_itself (RegieDossier   *dossier,
            const GDate    *day,
            RegieFactValue *value,
            gpointer        user_data)
{
  g_autoptr(RegieDirectionAdvice) advice = regie_direction_decide (user_data, dossier, day, "en");

  g_assert_false (regie_direction_advice_get_is_certain (advice));
  regie_fact_value_tell_number (value, 1);
}

static void
bears_facts_that_meddle (void)
{
  static const RegieFactFunc meddlers[] = { add_more_facts, ask_itself };

  for (gsize i = 0; i < G_N_ELEMENTS (meddlers); i++)
    {
      g_autoptr(RegieMethod) method = method_with (PETS);
      g_autoptr(RegieDirection) direction = regie_direction_new (method);
      g_autoptr(RegieFact) fact = REGIE_FACT (
        test_record_new (REGIE_TYPE_FACT, "{'id': 'pets', 'kind': 'number', 'name': 'Pets'}"));
      g_autoptr(RegieDossier) dossier = regie_dossier_new ();
      g_autoptr(RegieDirectionAdvice) advice = NULL;
      GDate day = test_day (DAY);

      g_assert_true (
        regie_direction_add_fact (direction, fact, meddlers[i], direction, NULL, NULL));
      advice = regie_direction_decide (direction, dossier, &day, "en");
      g_assert_true (regie_direction_advice_get_is_certain (advice));
    }
}

/* One of the map is known only after it was asked for: it stays unknown until the next case. */
static void
adds_facts_for_the_next_case (void)
{
  g_autoptr(RegieMethod) method = method_with (
    "{" LEVELS ("{'all': [{'fact': 'pets', 'at_least': 1}, {'fact': 'pets-7', 'below': 1}]}",
                "") "}");
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autoptr(RegieFact) fact = REGIE_FACT (
    test_record_new (REGIE_TYPE_FACT, "{'id': 'pets', 'kind': 'number', 'name': 'Pets'}"));
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegieDirectionAdvice) advice = NULL;
  GDate day = test_day (DAY);

  g_assert_true (regie_direction_add_fact (direction, fact, add_more_facts, direction, NULL, NULL));
  advice = regie_direction_decide (direction, dossier, &day, "en");
  g_assert_false (regie_direction_advice_get_is_certain (advice));
}

static void
tell_code (RegieDossier   *dossier,
           const GDate    *day,
           RegieFactValue *value,
           gpointer        user_data)
{
  regie_fact_value_tell_code (value, user_data);
}

static void
ignores_codes_that_a_fact_has_not (void)
{
  static const char *const codes[] = { "green", "purple" };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr(RegieMethod) method = method_with (
        "{'levels': [{'id': 'l', 'rank': 1, 'criteria': [{'fact': 'x-colour', 'one_of': ['green']}]}]}");
      g_autoptr(RegieDirection) direction = regie_direction_new (method);
      g_autoptr(RegieFact) fact = REGIE_FACT (test_record_new (
        REGIE_TYPE_FACT,
        "{'id': 'x-colour', 'kind': 'code', 'name': 'Colour', 'codes': ['red', 'green'], 'code_names': ['rood', 'groen']}"));
      g_autoptr(RegieDossier) dossier = test_informal_case_new ();
      g_autoptr(RegieDirectionAdvice) advice = NULL;
      g_autoptr(RegieCriterionAnswer) answer = NULL;
      GDate day = test_day (DAY);

      g_assert_true (
        regie_direction_add_fact (direction, fact, tell_code, (gpointer) codes[i], NULL, NULL));
      advice = regie_direction_decide (direction, dossier, &day, "en");
      answer = g_list_model_get_item (regie_direction_advice_get_answers (advice), 0);
      g_assert_cmpstr (regie_criterion_answer_get_sentence (answer),
                       ==,
                       i == 0 ? "x-colour Yes. Colour: groen." : "x-colour That is not known yet.");
    }
}

static void
refuses_a_fact_twice (void)
{
  static const char *const ids[] = { "safety", "pets" };
  Outside outside = { 0 };
  g_autoptr(RegieMethod) method = method_with (PETS);
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autoptr(RegieFact) fact = REGIE_FACT (
    test_record_new (REGIE_TYPE_FACT, "{'id': 'pets', 'kind': 'number', 'name': 'Pets'}"));
  g_autoptr(GListModel) list = NULL;

  g_assert_true (regie_direction_add_fact (direction, fact, tell_number, &outside, NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GError) error = NULL;

      regie_entity_set_id (REGIE_ENTITY (fact), ids[i]);
      g_assert_false (
        regie_direction_add_fact (direction, fact, tell_number, &outside, count_destroyed, &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
      g_assert_cmpuint (outside.n_destroyed, ==, i + 1);
    }

  list = regie_direction_list_facts (direction, "nl");
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 44);
}

/* What is put on record, and what is refused. */
typedef struct
{
  const char *name;
  const char *decision;
  const char *expected;
  int         code;
} RecordCase;

#define RECORD_MAP "{'id': 'k', 'version': '7', " LEVELS (Y, "") "}"

static const RecordCase records[] = {
  { "as-advised", "{'decided_by': 'p-worker'}", "heavy heavy k 7", 0 },
  { "as-advised-by-name", "{'level': 'heavy', 'date': '2026-05-30'}", "heavy heavy k 7", 0 },
  { "otherwise-with-reason",
    "{'level': 'light', 'reason': 'Ans wil het zelf doen.', 'decided_by': 'p-worker'}",
    "light heavy k 7",
    0 },
  { "otherwise-without-reason",
    "{'level': 'light', 'decided_by': 'p-worker'}",
    "reason: another level*",
    REGIE_ERROR_REFUSED },
  { "otherwise-with-empty-reason",
    "{'level': 'light', 'reason': '', 'decided_by': 'p-worker'}",
    "reason: another level*",
    REGIE_ERROR_REFUSED },
  { "otherwise-by-nobody",
    "{'level': 'light', 'reason': 'Ans wil het zelf doen.'}",
    "decided_by: another level*",
    REGIE_ERROR_REFUSED },
  { "by-somebody-unknown",
    "{'decided_by': 'p-99'}",
    "decided_by: there is nobody*",
    REGIE_ERROR_NOT_FOUND },
  { "no-such-level",
    "{'level': 'zwaar', 'reason': 'Nodig.', 'decided_by': 'p-worker'}",
    "level: the regiekaart has no such level",
    REGIE_ERROR_NOT_FOUND },
};

static void
records_decisions (gconstpointer data)
{
  const RecordCase *one = data;
  g_autoptr(RegieMethod) method = method_with (RECORD_MAP);
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieEntity) before = regie_entity_dup (REGIE_ENTITY (dossier));
  g_autoptr(RegieDirectionAdvice) advice = decide (method, dossier);
  g_autoptr(RegieDirectionDecision) decision =
    REGIE_DIRECTION_DECISION (test_record_new (REGIE_TYPE_DIRECTION_DECISION, one->decision));
  g_autoptr(RegieEntity) decision_before = regie_entity_dup (REGIE_ENTITY (decision));
  g_autoptr(GError) error = NULL;
  g_autofree char *found = NULL;

  if (one->code != 0)
    {
      g_assert_false (regie_dossier_record_direction (dossier, advice, decision, &error));
      g_assert_error (error, REGIE_ERROR, one->code);
      g_assert_true (g_pattern_match_simple (one->expected, error->message));
      g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), before));
      g_assert_true (regie_entity_equal (REGIE_ENTITY (decision), decision_before));
      return;
    }

  g_assert_true (regie_dossier_record_direction (dossier, advice, decision, &error));
  g_assert_no_error (error);
  found = g_strjoin (" ",
                     regie_direction_decision_get_level (decision),
                     regie_direction_decision_get_advised_level (decision),
                     regie_direction_decision_get_regiekaart (decision),
                     regie_direction_decision_get_regiekaart_version (decision),
                     NULL);
  g_assert_cmpstr (found, ==, one->expected);
  g_assert_nonnull (regie_direction_decision_get_date (decision));
  g_assert_cmpuint (g_list_model_get_n_items (regie_direction_decision_get_answers (decision)),
                    ==,
                    1);
  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_direction_decisions (dossier)),
                    ==,
                    2);
  g_assert_false (regie_dossier_record_direction (dossier, advice, decision, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static void
records_no_level_only_with_one (void)
{
  g_autoptr(RegieMethod) method = method_with ("{'id': 'k', " LEVELS (N, N) "}");
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDirectionAdvice) advice = decide (method, dossier);
  g_autoptr(RegieDirectionDecision) decision = regie_direction_decision_new ();
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_dossier_record_direction (dossier, advice, decision, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  g_clear_error (&error);

  regie_direction_decision_set_level (decision, "heavy");
  regie_direction_decision_set_reason (decision, "De kaart past niet op deze casus.");
  regie_direction_decision_set_decided_by (decision, "p-worker");
  g_assert_true (regie_dossier_record_direction (dossier, advice, decision, &error));
  g_assert_null (regie_direction_decision_get_advised_level (decision));
}

/* The levels of the shipped map, with what the story of each example says. */
static void
advises_on_examples (void)
{
  static const struct
  {
    const char *file;
    const char *day;
    const char *level;
  } cases[] = {
    { "licht.json", "2026-05-12", "case" },
    { "standaard.json", "2026-02-09", "case" },
    { "zwaar.json", "2025-11-20", "process" },
    { "zwaar.json", "2026-03-30", "process" },
  };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDirection) direction = regie_direction_new (method);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieDossier) dossier = test_case_read (cases[i].file);
      GDate day = test_day (cases[i].day);
      g_autoptr(RegieDirectionAdvice) advice =
        regie_direction_decide (direction, dossier, &day, "en");

      g_test_message ("%s on %s", cases[i].file, cases[i].day);
      g_assert_cmpstr (regie_direction_advice_get_level (advice), ==, cases[i].level);
    }
}

/* A family reads it: every criterion of the shipped maps has a question in both languages. */
static void
shipped_maps_are_sound (void)
{
  static const char *const editions[] = { "regisseur", "procesregisseur" };

  for (gsize i = 0; i < G_N_ELEMENTS (editions); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new (editions[i]);
      g_autoptr(RegieDirection) direction = regie_direction_new (method);
      g_autoptr(GListModel) problems = regie_direction_check (direction, "en");

      for (guint k = 0; k < g_list_model_get_n_items (problems); k++)
        {
          g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, k);

          g_test_message ("%s: %s",
                          regie_problem_get_path (problem),
                          regie_problem_get_text (problem));
        }
      g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
      g_assert_true (regie_regiekaart_get_is_provisional (regie_method_get_regiekaart (method)));
    }
}

#define ADD_TABLE(table, folder, func)                                                             \
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)                                                 \
    {                                                                                              \
      g_autofree char *path = g_strconcat ("/rules/direction/" folder "/", (table)[i].name, NULL); \
                                                                                                   \
      g_test_add_data_func (path, &(table)[i], func);                                              \
    }

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD_TABLE (facts, "fact", tells_facts)
  ADD_TABLE (logic, "weighs", weighs_three_values)
  ADD_TABLE (advices, "advises", advises)
  ADD_TABLE (records, "records", records_decisions)
  g_test_add_func ("/rules/direction/every-fact-has-cases", every_fact_has_cases);
  g_test_add_func ("/rules/direction/facts-name-types", facts_name_types);
  g_test_add_func ("/rules/direction/speaks-plainly", speaks_plainly);
  g_test_add_func ("/rules/direction/bounds-depth", bounds_depth);
  g_test_add_func ("/rules/direction/takes-facts-from-outside", takes_facts_from_outside);
  g_test_add_func ("/rules/direction/bears-facts-that-meddle", bears_facts_that_meddle);
  g_test_add_func ("/rules/direction/adds-facts-for-the-next-case", adds_facts_for_the_next_case);
  g_test_add_func ("/rules/direction/ignores-codes-that-a-fact-has-not",
                   ignores_codes_that_a_fact_has_not);
  g_test_add_func ("/rules/direction/refuses-a-fact-twice", refuses_a_fact_twice);
  g_test_add_func ("/rules/direction/records/no-level-only-with-one",
                   records_no_level_only_with_one);
  g_test_add_func ("/rules/direction/advises-on-examples", advises_on_examples);
  g_test_add_func ("/rules/direction/shipped-maps-are-sound", shipped_maps_are_sound);

  return g_test_run ();
}
