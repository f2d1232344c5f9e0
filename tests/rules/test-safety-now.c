/* test-safety-now.c: how the work on safety stands, and what comes first
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <time.h>

#include "data/case.h"

/* One case: the edits, the steps (day, person, why) and some of the state. */
typedef struct
{
  const char *name;
  const char *steps;
  const char *sentences;
  const char *edits[8];
  const char *method_edits[2];
  /* How the first step begins, when the words differ. */
  const char *says;
} Case;

#define TRACK                                                                                            \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-02', 'verdict': 'suspicion', "                  \
  "'weighings': [{'id': 'w-1', 'date': '2026-03-02', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'signals': [{'date': '2026-03-01', 'text': 'Een klap'}], "                                            \
  "'sights': [{'id': 'si-1', 'person': 'p-other', 'start_date': '2026-03-02'}], "                        \
  "'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor belt'}"
#define ACUTE "[{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]"
#define OTHER                                                                                            \
  "safety_tracks+: {'id': 't-2', 'opened_date': '2026-04-01', 'verdict': 'acute', "                      \
  "'weighings': [{'id': 'w-2', 'date': '2026-04-01', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'id': 'si-2', 'person': 'p-aunt', 'start_date': '2026-04-01'}], "                         \
  "'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor belt'}"
#define WORST             "Work on safety goes on since 1 April 2026.|Judgement on safety: acutely unsafe.|"
#define ALSO              "Other work on safety goes on since 2 March 2026.|"
#define CLOSED_WEIGHING_2 "Last weighing, 1 April 2026: Close, and record why.|"
#define PLAN \
  "plan.safety_plan: {'id': 'sp-1', 'agreements': [{'id': 'sa-1', 'text': 'Bel Cor', 'supervisor': 'p-aunt'}]}"
#define HELPED                                                                   \
  "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, " \
  "{'question': '2', 'answer': 'no'}, {'question': '3', 'answer': 'yes'}, {'question': '4', 'answer': 'yes'}]"
#define HELP "Last weighing, 2 March 2026: Give or organise help.|"
#define DECIDED(day, report, help)                                                         \
  "safety_tracks[0].meldcode+: {'step': '5', 'date': '" day "', 'report_needed': '" report \
  "', 'help_possible': '" help "'}"
#define UNKNOWN "safety_tracks[0].weighings[0].answers: [{'question': '1'}]"
#define OPEN \
  "Work on safety goes on since 2 March 2026.|Judgement on safety: a suspicion of unsafety.|"
#define CLOSED_WEIGHING "Last weighing, 2 March 2026: Close, and record why.|"
#define ELS             "Els holds sight on safety.|"
#define BROKEN          "Safety agreements broken: 0."
#define STAGE(more)                                                                                                       \
  "safety_tracks[0].stages+: {'id': 'st-1', 'stage': 'stable-safety', 'evidence': 'Rust', 'agreed_by': ['p-mother']" more \
  "}"
#define REPORT(more) \
  "safety_tracks[0].reports+: {'id': 'rp-1', 'date': '2026-03-05', 'reporter': 'p-aunt'" more "}"

/* clang-format off */
static const Case cases[] = {
  { "never", "", "There was never work on safety.|Judgement on safety: safe." },
  { "not-judged", "2026-06-01 p-worker P7.1", "There was never work on safety.|Judgement on safety: not known.",
    { "safety_screens: null" } },
  { "in-order", "", OPEN CLOSED_WEIGHING ELS BROKEN, { TRACK, PLAN } },
  { "opened-on-a-day-unknown", "", "Work on safety goes on, it is not known since when.|"
    "Judgement on safety: structurally unsafe.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].opened_date: null", "safety_tracks[0].verdict: 'structural'" } },
  { "closed", "", "Work on safety was closed on 1 May 2026.|Judgement on safety: safe.",
    { TRACK, "safety_tracks[0].closed_date: '2026-05-01'", "safety_screens+: {'date': '2026-05-02', 'safety': 'safe', 'basic_care': 'sufficient'}" } },
  { "regisseur-and-not-whoever-took-the-case-in", "2026-06-01 p-worker P7.1",
    "There was never work on safety.|Judgement on safety: not known.",
    { "safety_screens: null", "registered_by: 'p-other'" } },
  { "last-of-two-closed", "", "Work on safety was closed on 1 May 2026.|Judgement on safety: safe.",
    { TRACK, "safety_tracks[0].closed_date: '2026-05-01'",
      "safety_tracks+: {'closed_date': '2026-04-01', 'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor', "
      "'weighings': [{'answers': [{'question': '1', 'answer': 'no'}]}]}" } },
  { "closed-on-one-day", "", "Work on safety was closed on 1 May 2026.|Judgement on safety: safe.",
    { TRACK, "safety_tracks[0].closed_date: '2026-05-01'",
      "safety_tracks+: {'closed_date': '2026-05-01', 'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor', "
      "'weighings': [{'answers': [{'question': '1', 'answer': 'no'}]}]}" } },
  { "weighed-before-and-listed-last", "", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings+: {'id': 'w-0', 'date': '2026-03-01', 'answers': [{'question': '1', 'answer': 'no'}]}" } },
  { "closed-later-and-listed-last", "", "Work on safety was closed on 1 May 2026.|Judgement on safety: safe.",
    { TRACK, "safety_tracks[0].closed_date: '2026-04-01'",
      "safety_tracks+: {'closed_date': '2026-05-01', 'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor', "
      "'weighings': [{'answers': [{'question': '1', 'answer': 'no'}]}]}" } },
  { "open-beside-one-that-was-closed", "", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN,
      "safety_tracks+: {'closed_date': '2026-02-01', 'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor', "
      "'weighings': [{'answers': [{'question': '1', 'answer': 'no'}]}]}" } },
  { "opens-later", "", "There was never work on safety.|Judgement on safety: safe.",
    { TRACK, "safety_tracks[0].opened_date: '2026-06-02'" } },
  { "weighed-again-later", "2026-06-01 p-other P7.3", OPEN "Last weighing, 3 March 2026: Report to Veilig Thuis.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings+: {'id': 'w-2', 'date': '2026-03-03', 'answers': " ACUTE "}" } },
  { "weighed-again-that-day", "2026-06-01 p-other P7.3", OPEN "Last weighing, 2 March 2026: Report to Veilig Thuis.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings+: {'id': 'w-2', 'date': '2026-03-02', 'answers': " ACUTE "}" } },
  { "closed-and-never-weighed", "2026-06-01 p-worker P7.2", "Work on safety was closed on 1 May 2026.|Judgement on safety: safe.",
    { TRACK, "safety_tracks[0].closed_date: '2026-05-01'", "safety_tracks[0].weighings: null" } },
  { "two-tracks-the-worst-first", "",
    WORST CLOSED_WEIGHING_2 "Cor holds sight on safety.|" ALSO CLOSED_WEIGHING ELS BROKEN, { TRACK, OTHER, PLAN } },
  { "two-tracks-the-one-to-report-first", "2026-06-01 p-other P7.3",
    "Work on safety goes on since 2 March 2026.|Judgement on safety: acutely unsafe.|Last weighing, 2 March 2026: Report to Veilig Thuis.|" ELS
    "Other work on safety goes on since 1 April 2026.|" CLOSED_WEIGHING_2 "Cor holds sight on safety.|" BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]" } },
  { "two-tracks-the-oldest-first", "",
    OPEN CLOSED_WEIGHING ELS "Other work on safety goes on since 1 April 2026.|" CLOSED_WEIGHING_2 "Cor holds sight on safety.|" BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[1].verdict: null" } },
  { "two-tracks-the-one-whose-opening-is-not-known-first", "",
    "Work on safety goes on, it is not known since when.|Judgement on safety: a suspicion of unsafety.|" CLOSED_WEIGHING_2
    "Cor holds sight on safety.|" ALSO CLOSED_WEIGHING ELS BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[1].verdict: 'suspicion'", "safety_tracks[1].opened_date: null" } },
  { "two-tracks-and-neither-opening-is-known", "",
    "Work on safety goes on, it is not known since when.|Judgement on safety: a suspicion of unsafety.|" CLOSED_WEIGHING ELS
    "Other work on safety goes on, it is not known since when.|" CLOSED_WEIGHING_2 "Cor holds sight on safety.|" BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[1].verdict: 'suspicion'", "safety_tracks[1].opened_date: null", "safety_tracks[0].opened_date: null" } },
  { "two-tracks-each-asks-whoever-holds-it", "2026-06-01 p-aunt w-2; 2026-06-01 p-other w-1; 2026-06-15 p-aunt sp-1",
    WORST "Last weighing, 1 April 2026: Ask for advice first: an answer is not known.|Cor holds sight on safety.|" ALSO
    "Last weighing, 2 March 2026: Ask for advice first: an answer is not known.|" ELS BROKEN,
    { TRACK, OTHER, PLAN, UNKNOWN, "safety_tracks[1].weighings[0].answers: [{'question': '1'}]", "plan.safety_plan.next_review_date: '2026-06-15'" } },
  { "two-tracks-what-is-wrong-in-the-worst-first", "2026-06-01 p-aunt P7.2; 2026-06-01 p-other P7.2",
    WORST "Cor holds sight on safety.|" ALSO ELS BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[0].weighings: null", "safety_tracks[1].weighings: null" } },
  { "two-tracks-a-report-that-was-not-made-before-all", "2026-06-01 p-aunt P7.3; 2026-06-01 p-other P7.2; 2026-06-01 p-aunt P7.1",
    WORST "Last weighing, 1 April 2026: Report to Veilig Thuis.|Cor holds sight on safety.|" ALSO ELS BROKEN,
    { TRACK, OTHER, PLAN, "safety_screens: null", "safety_tracks[0].weighings: null",
      "safety_tracks[1].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]" } },
  { "two-tracks-and-a-report-that-is-weighed-later", "",
    WORST CLOSED_WEIGHING_2 "Cor holds sight on safety.|" ALSO CLOSED_WEIGHING ELS BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[0].weighings+: {'id': 'w-3', 'date': '2026-06-02', 'answers': " ACUTE "}" } },
  { "two-tracks-nobody-holds-one", "2026-06-01 p-aunt P7.2; 2026-06-01 p-worker P7.7",
    WORST CLOSED_WEIGHING_2 "Cor holds sight on safety.|" ALSO CLOSED_WEIGHING "Nobody holds sight on safety.|"
    "From 2 March 2026 up to 1 June 2026 nobody held sight on safety.|",
    { TRACK, OTHER, "safety_tracks[0].sights: null" } },
  { "one-of-two-tracks-is-closed", "", OPEN CLOSED_WEIGHING ELS BROKEN, { TRACK, OTHER, PLAN, "safety_tracks[1].closed_date: '2026-05-01'" } },
  { "new-signals-ask-for-a-new-weighing", "2026-06-01 p-other P7.2", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].signals+: {'date': '2026-05-01', 'text': 'Nog een klap'}" } },
  { "acute-first", "2026-06-01 p-worker P7.2; 2026-06-01 p-worker P7.2; 2026-06-01 p-worker P7.7",
    "Work on safety goes on since 2 March 2026.|Judgement on safety: acutely unsafe.|Nobody holds sight on safety.|"
    "From 2 March 2026 up to 1 June 2026 nobody held sight on safety.|",
    { TRACK, "safety_tracks[0].verdict: 'acute'", "safety_tracks[0].weighings: null", "safety_tracks[0].sights: null" } },
  { "report-not-made", "2026-06-01 p-other P7.3",
    OPEN "Last weighing, 2 March 2026: Report to Veilig Thuis.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]" } },
  { "question-after-advice", "2026-06-01 p-other w-1",
    OPEN "Last weighing, 2 March 2026: Ask for advice first: an answer is not known.|" ELS BROKEN, { TRACK, PLAN, UNKNOWN },
    .says = "Ask for advice, and then answer again, as a new weighing: " },
  { "next-question", "2026-06-01 p-other w-1",
    OPEN "Last weighing, 2 March 2026: The weighing has no outcome yet: answer the next question.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}]" },
    .says = "Answer the next question of the weighing, as a new weighing: " },
  { "questions-behind-a-report-are-for-veilig-thuis", "2026-06-01 p-other P7.3",
    OPEN "Last weighing, 2 March 2026: Report to Veilig Thuis.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]" },
    { "weighing_questions[1].yes_next: '3'" } },
  { "decisions-after-help", "2026-06-01 p-other w-1; 2026-06-01 p-other w-1", OPEN HELP ELS BROKEN, { TRACK, PLAN, HELPED } },
  { "decisions-after-a-report-that-was-made", "2026-06-01 p-other w-1; - p-other S1.4",
    OPEN "Last weighing, 2 March 2026: Report to Veilig Thuis.|Veilig Thuis was reported to on 5 March 2026.|" ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'report', 'outcome': 'no-follow-up', 'outcome_date': '2026-03-12'"), "safety_tracks[0].signals: null",
      "safety_tracks[0].weighings[0].answers: [{'question': '1', 'answer': 'yes'}, {'question': '2', 'answer': 'yes'}]" } },
  { "decisions-after-enough-help", "2026-06-01 p-other w-1",
    OPEN "Last weighing, 2 March 2026: Close, with agreements to follow future safety.|" ELS BROKEN,
    { TRACK, PLAN, HELPED, "safety_tracks[0].weighings[0].answers+: {'question': '5', 'answer': 'yes'}" } },
  { "decisions-taken", "2026-06-01 p-other w-1", OPEN HELP ELS BROKEN, { TRACK, PLAN, HELPED, DECIDED ("2026-03-02", "no", "yes") } },
  { "decided-before-the-weighing", "2026-06-01 p-other w-1; 2026-06-01 p-other w-1", OPEN HELP ELS BROKEN,
    { TRACK, PLAN, HELPED, DECIDED ("2026-03-01", "no", "yes") } },
  { "decisions-to-come", "2026-06-01 p-other w-1; 2026-06-01 p-other w-1", OPEN HELP ELS BROKEN,
    { TRACK, PLAN, HELPED, DECIDED ("2026-06-02", "no", "yes") } },
  { "decided-only-whether-to-report", "2026-06-01 p-other w-1; 2026-06-01 p-other w-1", OPEN HELP ELS BROKEN,
    { TRACK, PLAN, HELPED, DECIDED ("2026-03-02", "no", "unknown") } },
  { "decided-only-whether-to-help", "2026-06-01 p-other w-1; 2026-06-01 p-other w-1", OPEN HELP ELS BROKEN,
    { TRACK, PLAN, HELPED, DECIDED ("2026-03-02", "unknown", "yes") } },
  { "decided-otherwise-than-weighed", "2026-06-01 p-other w-1", OPEN HELP ELS BROKEN,
    { TRACK, PLAN, HELPED, "safety_tracks[0].weighings[0].deviates: true" } },
  { "weighing-that-cannot-be-read", "2026-06-01 p-other D3.3", OPEN ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings[0].framework: 'lost'" } },
  { "last-weighing-listed-last", "",
    OPEN "Last weighing, 1 May 2026: Close, and record why.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings+: {'id': 'w-9', 'date': '2026-05-01', 'answers': [{'question': '1', 'answer': 'no'}]}" } },
  { "last-report-listed-last", "2026-03-12! p-other rp-1; 2026-03-13! p-other rp-9",
    OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 6 March 2026.|" ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'report'"), "safety_tracks[0].reports+: {'id': 'rp-9', 'date': '2026-03-06', 'kind': 'report'}" } },
  { "holder-of-sight-who-is-not-any-more", "- p-other S1.6; - p-other S1.6", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].sights+: {'person': 'p-worker', 'start_date': '2026-03-01', 'end_date': '2026-03-31'}" } },
  { "agreement-that-somebody-unknown-sees-to", "2026-06-15 nobody sa-1", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "plan.safety_plan.agreements[0].review_date: '2026-06-15'", "plan.safety_plan.agreements[0].supervisor: 'nobody'" } },
  { "last-weighing-listed-first", "", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings+: {'date': '2026-03-01'}", "safety_tracks[0].weighings+: {'date': '2026-06-02'}",
      "safety_tracks[0].weighings+: {'id': 'w-9'}" } },
  { "report-not-decided", "2026-03-12! p-other rp-1",
    OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 5 March 2026.|" ELS BROKEN, { TRACK, PLAN, REPORT (", 'kind': 'report'") } },
  { "report-decided", "", OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 5 March 2026; Team Noord answers for safety.|" ELS BROKEN,
    { TRACK, PLAN, "organisations+: {'id': 'o-1', 'name': 'Team Noord'}",
      REPORT (", 'kind': 'report', 'outcome': 'local-field', 'outcome_date': '2026-03-12', 'responsible': 'o-1'") } },
  { "report-decided-and-organisation-without-name", "",
    OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 5 March 2026; o-1 answers for safety.|" ELS BROKEN,
    { TRACK, PLAN, "organisations+: {'id': 'o-1'}", "organisations+: {'id': 'o-2', 'name': 'Team Zuid'}",
      REPORT (", 'kind': 'report', 'outcome': 'local-field', 'outcome_date': '2026-03-12', 'responsible': 'o-1'") } },
  { "last-of-two-reports", "2026-03-11! p-other rp-0",
    OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 5 March 2026; o-1 answers for safety.|" ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'report', 'outcome': 'local-field', 'responsible': 'o-1'"),
      "safety_tracks[0].reports+: {'id': 'rp-0', 'date': '2026-03-04', 'kind': 'report'}",
      "safety_tracks[0].reports+: {'id': 'rp-2', 'date': '2026-03-06', 'kind': 'advice'}",
      "safety_tracks[0].reports+: {'id': 'rp-3', 'date': '2026-06-02', 'kind': 'report'}" } },
  { "reported-again-later", "2026-03-13! p-other rp-2",
    OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 6 March 2026.|" ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'report', 'outcome': 'local-field', 'responsible': 'o-1'"),
      "safety_tracks[0].reports+: {'id': 'rp-2', 'date': '2026-03-06', 'kind': 'report'}" } },
  { "reported-again-that-day", "2026-03-12! p-other rp-2",
    OPEN CLOSED_WEIGHING "Veilig Thuis was reported to on 5 March 2026.|" ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'report', 'outcome': 'local-field', 'responsible': 'o-1'"),
      "safety_tracks[0].reports+: {'id': 'rp-2', 'date': '2026-03-05', 'kind': 'report'}" } },
  { "told-later", "- p-other rp-1; - p-worker dis-1", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'advice', 'told_household': 'later'"),
      "disclosures+: {'id': 'dis-1', 'by': 'p-worker', 'ground': 'legal-task', 'told': 'later', 'told_reason': 'Maandag'}",
      "disclosures+: {'id': 'dis-2', 'by': 'p-worker', 'ground': 'legal-task', 'told': 'yes'}" } },
  { "stage-by-the-method", "2026-04-14! p-other st-1",
    OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN, { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03'") } },
  { "stage-by-the-record", "2026-06-11 p-other st-1",
    OPEN "Bo is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03', 'person': 'p-son', 'review_interval_days': 100") } },
  { "stage-never-looked-at-again", "",
    OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03', 'review_interval_days': 2147483647") } },
  { "stage-looked-at-with-the-agreements", "2026-06-12 p-other st-1",
    OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03'"),
      "plan.safety_plan.agreements[0].tests: [{'date': '2026-05-01', 'state': 'kept'}, {'date': '2026-03-01', 'state': 'kept'}, {'date': '2026-06-02'}]" } },
  { "stage-without-plan", "2026-06-01 p-other P7.2; 2026-04-14! p-other st-1",
    OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS, { TRACK, STAGE (", 'start_date': '2026-03-03'") } },
  { "stage-that-the-method-does-not-know", "- p-other D3.9", OPEN "The household is in the stage: elders.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03'"), "safety_tracks[0].stages[0].stage: 'elders'" } },
  { "stage-without-name-in-the-method", "2026-04-14! p-other st-1",
    OPEN "The household is in the stage: stable-safety.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03'") }, { "safety_stages[1].names: null" } },
  { "stage-not-said-and-without-day", "", OPEN "The household is in the stage: ….|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (""), "safety_tracks[0].stages[0].stage: null" } },
  { "stage-without-day", "", OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN, { TRACK, PLAN, STAGE ("") } },
  { "stage-has-ended", "", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03', 'end_date': '2026-04-01', 'judgement': 'Rust', 'judged_by': 'p-worker'") } },
  { "agreements-and-conditions",
    "2026-05-31! p-aunt sa-1; 2026-06-15 p-other sp-1; - p-other co-1", OPEN CLOSED_WEIGHING ELS "Safety agreements broken: 1.",
    { TRACK, PLAN, "plan.safety_plan.agreements[0].review_date: '2026-05-31'", "plan.safety_plan.next_review_date: '2026-06-15'",
      "plan.safety_plan.conditions: [{'id': 'co-1', 'text': 'Niet drinken'}, {'id': 'co-2', 'met': 'yes'}]",
      "plan.safety_plan.agreements+: {'id': 'sa-0', 'review_date': '2026-05-01', 'end_date': '2026-05-02'}",
      "plan.safety_plan.agreements[0].tests: [{'date': '2026-05-01', 'state': 'broken', 'consequence': 'Cor kwam'}]" } },
  { "held-by-an-organisation", "2026-06-01 p-worker w-1",
    OPEN "Last weighing, 2 March 2026: Ask for advice first: an answer is not known.|Veilig Thuis Noord holds sight on safety.|" BROKEN,
    { TRACK, PLAN, UNKNOWN, "organisations+: {'id': 'o-vt', 'name': 'Veilig Thuis Noord'}",
      "safety_tracks[0].sights: [{'organisation': 'o-vt', 'start_date': '2026-03-02'}, {'start_date': '2026-03-02'}]" } },
  { "held-by-whoever-began-last", "", OPEN CLOSED_WEIGHING "Cor holds sight on safety.|" BROKEN,
    { TRACK, PLAN, "safety_tracks[0].sights: [{'person': 'p-worker'}, {'person': 'p-aunt', 'start_date': '2026-05-01', 'taken_date': '2026-05-01'}, "
      "{'person': 'p-other', 'start_date': '2026-03-02', 'taken_date': '2026-03-01'}, {'person': 'p-son'}]" } },
  { "held-by-whoever-still-holds-it", "", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].sights+: {'person': 'p-aunt', 'start_date': '2026-04-01', 'taken_date': '2026-04-01', "
      "'end_date': '2026-05-01'}" } },
  { "held-by-somebody-unknown", "", OPEN CLOSED_WEIGHING "nobody holds sight on safety.|" BROKEN,
    { TRACK, PLAN, "safety_tracks[0].sights[0].person: 'nobody'" } },
  { "before-there-is-a-regisseur", "2026-06-01 p-worker P7.1; - p-worker S1.9",
    "Work on safety goes on since 2 March 2026.|Judgement on safety: a suspicion of unsafety.|" "The household is in the stage: Stable safety.|"
    CLOSED_WEIGHING "Veilig Thuis Noord holds sight on safety.|" BROKEN,
    { TRACK, PLAN, "regisseurs: null", "safety_screens: null", "organisations+: {'id': 'o-vt', 'name': 'Veilig Thuis Noord'}",
      "safety_tracks[0].sights: [{'organisation': 'o-vt', 'start_date': '2026-03-02'}]",
      "safety_tracks[0].stages+: {'stage': 'stable-safety', 'start_date': '2026-05-30'}" }, { "safety_stages[1].interval_days: null" } },
  { "basic-care-insufficient", "2026-06-01 p-worker s-1", "There was never work on safety.|Judgement on safety: safe.",
    { "safety_screens[0].basic_care: 'insufficient'", "safety_screens+: {'date': '2026-03-01', 'safety': 'safe'}",
      "safety_screens+: {'date': '2026-01-05', 'basic_care': 'sufficient'}", "safety_screens+: {'date': '2026-06-02', 'basic_care': 'sufficient'}" } },
  { "basic-care-sufficient-later", "", "There was never work on safety.|Judgement on safety: safe.",
    { "safety_screens[0].basic_care: 'insufficient'", "safety_screens+: {'date': '2026-03-01', 'safety': 'safe', 'basic_care': 'sufficient'}" } },
  { "basic-care-sufficient-later-that-day", "", "There was never work on safety.|Judgement on safety: safe.",
    { "safety_screens[0].basic_care: 'insufficient'", "safety_screens+: {'date': '2026-01-06', 'safety': 'safe', 'basic_care': 'sufficient'}" } },
  { "basic-care-insufficient-in-a-track", "", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "safety_screens[0].basic_care: 'insufficient'" } },
  { "what-has-a-day-before-what-has-none", "2026-05-31! p-aunt sa-1; - p-other rp-1", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, REPORT (", 'kind': 'advice', 'told_household': 'later'"),
      "plan.safety_plan.agreements[0].review_date: '2026-05-31'" } },
  { "oldest-day-first", "2026-06-10 p-aunt sa-2; 2026-06-20 p-aunt sa-1", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "plan.safety_plan.agreements[0].review_date: '2026-06-20'",
      "plan.safety_plan.agreements+: {'id': 'sa-2', 'text': 'Bel', 'supervisor': 'p-aunt', 'review_date': '2026-06-10'}" } },
  { "two-tracks-the-oldest-listed-last", "",
    OPEN CLOSED_WEIGHING ELS "Other work on safety goes on since 1 April 2026.|" CLOSED_WEIGHING_2 "Cor holds sight on safety.|" BROKEN,
    { OTHER, TRACK, PLAN, "safety_tracks[0].verdict: 'suspicion'" } },
  { "agreement-that-nobody-sees-to-and-that-has-a-day", "2026-06-01 p-other P7.5; 2026-06-10 p-other sa-1", OPEN CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, "plan.safety_plan.agreements[0].review_date: '2026-06-10'", "plan.safety_plan.agreements[0].supervisor: null" } },
  { "told-later-and-no-reason", "- p-worker dis-1; - p-worker D3.6", "There was never work on safety.|Judgement on safety: safe.",
    { "disclosures+: {'id': 'dis-1', 'by': 'p-worker', 'ground': 'legal-task', 'told': 'later'}" } },
  { "told-later-in-a-closed-case", "", "There was never work on safety.|Judgement on safety: safe.",
    { "disclosures+: {'id': 'dis-1', 'by': 'p-worker', 'ground': 'legal-task', 'told': 'later', 'told_reason': 'Maandag'}",
      "closures+: {'date': '2026-05-01'}" } },
  { "two-tracks-one-without-a-verdict-and-older", "",
    OPEN CLOSED_WEIGHING ELS "Other work on safety goes on since 1 April 2026.|" CLOSED_WEIGHING_2 "Cor holds sight on safety.|" BROKEN,
    { TRACK, OTHER, PLAN, "safety_tracks[0].verdict: null", "safety_tracks[1].verdict: 'suspicion'" } },
  { "two-tracks-the-one-whose-opening-is-not-known-listed-first", "",
    "Work on safety goes on, it is not known since when.|Judgement on safety: a suspicion of unsafety.|" CLOSED_WEIGHING_2
    "Cor holds sight on safety.|" ALSO CLOSED_WEIGHING ELS BROKEN,
    { OTHER, TRACK, PLAN, "safety_tracks[0].verdict: 'suspicion'", "safety_tracks[0].opened_date: null" } },
  { "report-that-was-not-made-before-what-else-is-wrong-in-that-track", "2026-06-01 p-other P7.3; 2026-06-01 p-other P7.2",
    OPEN "Last weighing, 2 March 2026: Report to Veilig Thuis.|" ELS BROKEN,
    { TRACK, PLAN, "safety_tracks[0].weighings[0].answers: " ACUTE, "safety_tracks[0].signals+: {'date': '2026-05-01', 'text': 'Nog een klap'}" } },
  { "stage-to-look-at-on-the-last-day-that-can-be-written", "9999-12-31 p-other st-1",
    OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03', 'review_interval_days': 2912381") } },
  { "stage-to-look-at-a-day-after-the-last-one", "",
    OPEN "The household is in the stage: Stable safety.|" CLOSED_WEIGHING ELS BROKEN,
    { TRACK, PLAN, STAGE (", 'start_date': '2026-03-03', 'review_interval_days': 2912382") } },
  { "observations-last", "- p-worker D3.6; - p-worker S1.2", "There was never work on safety.|Judgement on safety: safe.",
    { "scores[0].value: 2", "disclosures+: {'ground': 'legal-task'}" } },
  { "closed-case", "", "Work on safety goes on since 2 March 2026.|Judgement on safety: a suspicion of unsafety.|"
    CLOSED_WEIGHING "Nobody holds sight on safety.|From 2 March 2026 up to 1 June 2026 nobody held sight on safety.|",
    { TRACK, "safety_tracks[0].sights: null", "closures+: {'date': '2026-05-01'}" } },
};
/* clang-format on */

static RegieSafetyState *
ask (const Case *test,
     const char *language)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-06-01");

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));

  return regie_dossier_dup_safety_state (dossier, method, &day, language);
}

static char *
dup_steps (RegieSafetyState *state)
{
  GListModel *steps = regie_safety_state_get_steps (state);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);
      const GDate *due = regie_next_step_get_due_date (step);
      const char *person = regie_next_step_get_person (step);
      char date[11] = "-";

      if (due != NULL)
        g_date_strftime (date, sizeof date, "%Y-%m-%d", due);
      g_string_append_printf (text,
                              "%s%s%s %s %s",
                              i == 0 ? "" : "; ",
                              date,
                              regie_next_step_get_is_overdue (step) ? "!" : "",
                              person == NULL ? "-" : person,
                              regie_next_step_get_because (step));
      g_assert_nonnull (regie_next_step_get_evidence (step));
    }

  return g_string_free (text, FALSE);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieSafetyState) state = ask (test, "en");
  g_autoptr(RegieSafetyState) dutch = ask (test, NULL);
  const char *const *sentences = regie_safety_state_get_sentences (state);
  g_autofree char *said = g_strjoinv ("|", (char **) sentences);
  g_autofree char *steps = dup_steps (state);
  g_autofree char *wanted = g_strdup (test->sentences);

  if (g_str_has_suffix (wanted, "|"))
    wanted[strlen (wanted) - 1] = '\0';

  g_assert_true (regie_safety_state_get_is_open (state) ==
                 g_str_has_prefix (said, "Work on safety goes on"));
  g_assert_cmpstr (steps, ==, test->steps);
  g_assert_cmpstr (said, ==, wanted);
  if (test->says != NULL)
    {
      g_autoptr(RegieNextStep) first =
        g_list_model_get_item (regie_safety_state_get_steps (state), 0);

      g_assert_true (g_str_has_prefix (regie_next_step_get_text (first), test->says));
    }
  for (gsize i = 0; sentences[i] != NULL; i++)
    g_assert_cmpstr (sentences[i], !=, regie_safety_state_get_sentences (dutch)[i]);
}

/* Five working days after a report may lie past the last day that a document can name. */
static void
report_in_the_last_week_of_the_calendar (void)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieSafetyState) state = NULL;
  g_autofree char *steps = NULL;
  GDate day = test_day ("9999-12-31");

  test_edit (dossier, TRACK);
  test_edit (dossier, REPORT (", 'kind': 'report'"));
  test_edit (dossier, "safety_tracks[0].reports[0].date: '9999-12-30'");
  state = regie_dossier_dup_safety_state (dossier, method, &day, "en");
  steps = dup_steps (state);

  g_assert_nonnull (strstr (steps, "9999-12-31 p-other rp-1"));
}

/* A step has the name of whoever takes it, and none when they are not in the dossier. */
static void
steps_have_names (void)
{
  static const Case known = { .edits = { "safety_screens: null" } };
  static const Case unknown = {
    .edits = { TRACK, PLAN, UNKNOWN, "safety_tracks[0].sights[0].person: 'nobody'" },
  };
  g_autoptr(RegieSafetyState) by_one = ask (&known, "en");
  g_autoptr(RegieSafetyState) by_nobody = ask (&unknown, "en");
  g_autoptr(RegieNextStep) named =
    g_list_model_get_item (regie_safety_state_get_steps (by_one), 0);
  g_autoptr(RegieNextStep) nameless =
    g_list_model_get_item (regie_safety_state_get_steps (by_nobody), 0);

  g_assert_cmpstr (regie_next_step_get_person_name (named), ==, "Dien");
  g_assert_cmpstr (regie_next_step_get_person (nameless), ==, "nobody");
  g_assert_null (regie_next_step_get_person_name (nameless));
}

/* What was recorded counts where the table says nothing yet, and only there. */
static void
outcome_as_recorded (void)
{
  static const Case open = {
    .edits = { TRACK,
               PLAN,
               "safety_tracks[0].weighings[0].answers: null",
               "safety_tracks[0].weighings[0].outcome: 'help'" },
  };
  static const Case answered = {
    .edits = { TRACK, PLAN, "safety_tracks[0].weighings[0].outcome: 'help'" },
  };
  g_autoptr(RegieSafetyState) by_record = ask (&open, "en");
  g_autoptr(RegieSafetyState) by_table = ask (&answered, "en");
  g_autoptr(RegieSafetyTrackState) recorded =
    g_list_model_get_item (regie_safety_state_get_tracks (by_record), 0);
  g_autoptr(RegieSafetyTrackState) weighed =
    g_list_model_get_item (regie_safety_state_get_tracks (by_table), 0);

  g_assert_cmpint (regie_safety_track_state_get_outcome (recorded),
                   ==,
                   REGIE_WEIGHING_OUTCOME_HELP);
  g_assert_cmpint (regie_safety_track_state_get_outcome (weighed),
                   ==,
                   REGIE_WEIGHING_OUTCOME_CLOSE);
}

/* Of two that were closed on one day the state is that of the one that was recorded last. */
static void
last_closed_of_one_day (void)
{
  static const Case test = {
    .edits = { TRACK,
               OTHER,
               "safety_tracks[0].closed_date: '2026-05-01'",
               "safety_tracks[1].closed_date: '2026-05-01'" },
  };
  g_autoptr(RegieSafetyState) state = ask (&test, "en");
  g_autoptr(RegieSafetyTrackState) track =
    g_list_model_get_item (regie_safety_state_get_tracks (state), 0);

  g_assert_cmpstr (regie_safety_track_state_get_track (track), ==, "t-2");
}

/* Whoever was promised not to be named is in no sentence and no step. */
static void
nobody_learns_who_reported (void)
{
  static const Case test = {
    .name = NULL,
    .edits = { TRACK,
               PLAN,
               REPORT (", 'kind': 'report', 'is_anonymous': true, 'told_household': 'later'"),
               "persons[2].given_name: 'Xantippe'",
               "plan.safety_plan.agreements[0].supervisor: 'p-other'" },
  };
  g_autoptr(RegieSafetyState) state = ask (&test, "en");
  g_autofree char *json = regie_entity_to_json (REGIE_ENTITY (state), REGIE_WRITE_SECRETS);

  g_assert_null (strstr (json, "Xantippe"));
  g_assert_null (strstr (json, "p-aunt"));
}

#define MANY 6000

/* Steps do not look each for themselves who answers for them, nor where their record stands: with
 * as many as here that took longer than a test may. The processor's time counts: a machine that
 * others use makes nobody late. */
static void
many_steps_and_holders_of_sight (void)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieSafetyState) state = NULL;
  g_autoptr(RegieSafetyTrack) track = NULL;
  GDate day = test_day ("2026-06-01");
  clock_t start = 0;

  test_edit (dossier, TRACK);
  track = g_list_model_get_item (regie_dossier_get_safety_tracks (dossier), 0);
  for (guint i = 0; i < MANY; i++)
    {
      g_autoptr(RegieSafetySight) sight = regie_safety_sight_new ();
      g_autoptr(RegieSafetyReport) report = regie_safety_report_new ();

      regie_safety_sight_set_person (sight, "p-worker");
      regie_safety_sight_set_start_date (sight, &day);
      regie_safety_track_add_sight (track, sight);
      regie_safety_report_set_kind (report, REGIE_SAFETY_REPORT_KIND_ADVICE);
      regie_safety_report_set_date (report, &day);
      regie_safety_report_set_told_household (report, REGIE_TOLD_LATER);
      regie_safety_track_add_report (track, report);
    }

  start = clock ();
  state = regie_dossier_dup_safety_state (dossier, method, &day, "en");
  g_assert_cmpint (clock () - start, <, 8 * CLOCKS_PER_SEC);

  g_assert_cmpuint (g_list_model_get_n_items (regie_safety_state_get_steps (state)), >=, MANY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/safety-now/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/safety-now/report-in-the-last-week-of-the-calendar",
                   report_in_the_last_week_of_the_calendar);
  g_test_add_func ("/rules/safety-now/steps-have-names", steps_have_names);
  g_test_add_func ("/rules/safety-now/outcome-as-recorded", outcome_as_recorded);
  g_test_add_func ("/rules/safety-now/last-closed-of-one-day", last_closed_of_one_day);
  g_test_add_func ("/rules/safety-now/nobody-learns-who-reported", nobody_learns_who_reported);
  g_test_add_func ("/rules/safety-now/many-steps-and-holders-of-sight",
                   many_steps_and_holders_of_sight);

  return g_test_run ();
}
