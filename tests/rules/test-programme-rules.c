/* test-programme-rules.c: what each rule for programmes finds and what it lets pass
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"
#include "data/region.h"
#include "data/rules.h"

/* A sentence that is told whole. */
typedef struct
{
  const char *name;
  const char *edits[12];
  const char *sentence;
  const char *dutch;
} Text;

/* Parts of cases that come back. */
#define LEFT(place) "bodies[" place "].terms[0].end_date: '2026-04-30'"
#define OWN(place, more) \
  "bodies[" place "].actions+: {'id': 'n-1', 'title': 'Iets', 'theme': 'E'" more "}"
#define PLANNED          ", 'responsible': 'f-1', 'planned_end_date': '2026-12-31'"
#define BUDGET           "bodies[1].budgets[0]."
#define EVENT            "bodies[2].learning_events[0]."
#define DISCUSSION(name) "bodies[2].learning_events[1].case_pseudonyms: ['" name "']"
#define BELOW            "functionaries[0].assessments[0].results[0].level: 2"
#define READING(more)    "bodies[0].readings+: {'id': 'rd-2', 'indicator': " more "}"
#define TARGET(more)     "bodies[0].targets+: {'id': 't-2', 'indicator': " more "}"
#define MANDATE(more)                                                                                        \
  "bodies[1].mandates+: {'id': 'bm-2', 'functionary': 'f-2', 'map': 'm-1', 'decision_reference': 'B-8'" more \
  "}"
#define ORGANISATION(more)                                                                                                \
  "bodies+: {'id': 'o-2', 'name': 'Stichting Wad', 'level': 'organisation', 'terms': [{'start_date': '2026-02-01'}]" more \
  "}"
#define MUNICIPALITY(code, more)                                                                      \
  "bodies+: {'id': 'g-2', 'name': 'Gemeente Wad', 'level': 'municipality', 'terms': [{'start_date': " \
  "'2026-02-01'" more "}]" code "}"
#define CHAIN(id, next)                                                        \
  "bodies[2].actions+: {'id': '" id "', 'title': 'Iets', 'theme': 'E'" PLANNED \
  ", 'depends_on': ['" next "']}"
#define ALL_OFF "rule_settings+: {'id': 'PR.3', 'is_off': true, 'reason': 'Zie het jaarplan.'}"

/* clang-format off */
static const TestRuleCase cases[] = {
  { "all", "region-in-order", "" },

  { "PR.1", "who-and-when", "", { OWN ("0", PLANNED) } },
  { "PR.1", "nobody", "PR.1 bodies[2].actions[0]", { "bodies[2].actions[0].responsible: null" } },
  { "PR.1", "no-day", "PR.1 bodies[2].actions[0]", { "bodies[2].actions[0].planned_end_date: null" } },
  { "PR.1", "neither", "PR.1 bodies[0].actions[14]", { OWN ("0", "") } },
  { "PR.1", "done", "", { OWN ("0", ", 'status': 'done', 'done_date': '2026-01-01', 'evidence': [{'title': 'Zie hier'}]") } },
  { "PR.1", "dropped", "", { OWN ("0", ", 'status': 'dropped'") } },
  { "PR.1", "of-a-body-that-left", "PR.20 bodies[2].actions[0]", { LEFT ("2"), "bodies[2].actions[0].responsible: null" } },

  { "PR.2", "due-today", "", { "bodies[2].actions[0].planned_end_date: '2026-06-01'" } },
  { "PR.2", "due-yesterday", "PR.2 bodies[2].actions[0]", { "bodies[2].actions[0].planned_end_date: '2026-05-31'" } },
  { "PR.2", "due-yesterday-and-active", "PR.2 bodies[2].actions[0]",
    { "bodies[2].actions[0].planned_end_date: '2026-05-31'", "bodies[2].actions[0].status: 'active'" } },
  { "PR.2", "of-a-body-that-left", "PR.20 bodies[2].actions[0]", { LEFT ("2"), "bodies[2].actions[0].planned_end_date: '2026-05-31'" } },
  { "PR.2", "of-a-body-that-left-and-came-back", "PR.2 bodies[2].actions[0]",
    { LEFT ("2"), "bodies[2].terms+: {'start_date': '2026-05-01'}", "bodies[2].actions[0].planned_end_date: '2026-05-31'" } },

  { "PR.3", "all-taken-up", "" },
  { "PR.3", "one-is-missing", "PR.3 bodies[1]", { "bodies[1].actions[12]: null" } },
  { "PR.3", "all-are-missing", "PR.3 bodies[3]", { ORGANISATION (", 'presences': [{'municipality': 'g'}]") } },
  { "PR.3", "body-that-left", "", { LEFT ("1"), "bodies[1].actions[12]: null", "bodies[2].presences[0].end_date: '2026-04-30'" } },
  { "PR.3", "body-without-level", "", { "bodies+: {'id': 'x', 'name': 'Iets', 'terms': [{'start_date': '2026-02-01'}]}" } },
  { "PR.3", "action-of-the-catalogue-without-id", "", { NULL }, { "catalogue+: {'level': 'region'}" } },
  { "PR.3", "off", "", { "bodies[1].actions[12]: null" }, { ALL_OFF } },

  { "PR.4", "on-the-day-of-the-region", "", { "bodies[1].map_adoptions[0].start_date: '2025-07-01'" } },
  { "PR.4", "a-day-before-the-region", "PR.4 bodies[1].map_adoptions[0] bodies[0].map_adoptions[0]; PR.5 bodies[1].map_adoptions[0] maps[0]",
    { "bodies[1].map_adoptions[0].start_date: '2025-06-30'" } },
  { "PR.4", "region-did-not-adopt", "PR.4 bodies[1].map_adoptions[0]", { "bodies[0].map_adoptions[0]: null" } },
  { "PR.4", "region-adopted-on-a-day-unknown", "PR.4 bodies[1].map_adoptions[0] bodies[0].map_adoptions[0]",
    { "bodies[0].map_adoptions[0].start_date: null" } },
  { "PR.4", "first-adoption-of-the-region-counts", "PR.5 bodies[0].map_adoptions[4]",
    { "bodies[0].map_adoptions[0].start_date: '2025-10-01'", "bodies[0].map_adoptions+: {'map': 'm-1', 'start_date': '2025-07-02'}",
      "bodies[0].map_adoptions+: {'map': 'm-1'}", "bodies[0].map_adoptions+: {'map': 'm-1', 'start_date': '2025-12-01'}",
      "bodies[0].map_adoptions+: {}" } },
  { "PR.4", "first-adoption-of-the-region-has-no-day", "",
    { "bodies[0].map_adoptions[0].start_date: null", "bodies[0].map_adoptions+: {'map': 'm-1', 'start_date': '2025-07-02'}" } },
  { "PR.4", "day-unknown", "", { "bodies[1].map_adoptions[0].start_date: null" } },
  { "PR.4", "of-its-own-making", "", { "bodies[1].map_adoptions[0].start_date: '2025-07-01'", "bodies[0].map_adoptions[0]: null",
      "maps[0].body: 'g'" } },
  { "PR.4", "made-by-nobody-known", "", { "bodies[0].map_adoptions[0]: null", "maps[0].body: null" } },
  { "PR.4", "decided-before-the-region", "PR.4 bodies[1].actions[0] bodies[0].actions[0]",
    { "bodies[1].actions[0].decision_date: '2025-06-14'" } },
  { "PR.4", "decided-with-the-region", "", { "bodies[1].actions[0].decision_date: '2025-06-15'" } },
  { "PR.4", "region-has-not-decided", "PR.4 bodies[1].actions[0] bodies[0].actions[0]", { "bodies[0].actions[0].decision_date: null" } },
  { "PR.4", "region-has-not-taken-it-up", "PR.3 bodies[0]; PR.17 bodies[0].actions[0]", { "bodies[0].actions[0]: null" } },
  { "PR.4", "first-decision-of-the-region-counts", "",
    { OWN ("0", PLANNED ", 'catalogue_action': 'S000.B.R.1', 'decision_date': '2025-06-01'"), "bodies[0].actions[14].theme: null",
      "bodies[1].actions[0].decision_date: '2025-06-14'" } },
  { "PR.4", "region-itself", "", { "bodies[0].map_adoptions[0].start_date: '2025-07-05'" } },
  { "PR.4", "later-decision-of-the-region-does-not-count", "",
    { OWN ("0", PLANNED ", 'catalogue_action': 'S000.B.R.1', 'decision_date': '2025-12-01'"), "bodies[0].actions[14].theme: null" } },
  { "PR.4", "organisation-before-the-region", "PR.4 bodies[2].map_adoptions[0] bodies[0].map_adoptions[0]",
    { "bodies[0].map_adoptions[0].start_date: '2025-08-01'", "bodies[2].map_adoptions+: {'map': 'm-1', 'start_date': '2025-07-31'}" } },
  { "PR.4", "body-without-level-before-the-region", "",
    { "bodies[0].map_adoptions[0].start_date: '2025-08-01'",
      "bodies+: {'id': 'x', 'name': 'Iets', 'terms': [{'start_date': '2026-02-01'}], 'map_adoptions': [{'map': 'm-1', 'start_date': '2025-07-31'}]}" } },
  { "PR.4", "region-does-what-is-for-another-level", "PR.26 bodies[0].actions[14]",
    { OWN ("0", PLANNED ", 'catalogue_action': 'S000.B.M.1', 'decision_date': '2025-06-01'"), "bodies[0].actions[14].theme: null" } },

  { "PR.5", "exists-and-holds", "" },
  { "PR.5", "does-not-exist", "PR.5 bodies[1].map_adoptions[0]", { "bodies[1].map_adoptions[0].map: 'm-9'" } },
  { "PR.5", "did-not-hold-any-more", "PR.5 bodies[1].map_adoptions[0] maps[0]", { "maps[0].end_date: '2025-07-31'" } },
  { "PR.5", "supplement-exists", "",
    { "maps+: {'id': 'm-2', 'body': 'g'}", "bodies[1].map_adoptions[0].mode: 'supplement'", "bodies[1].map_adoptions[0].supplement: 'm-2'" } },
  { "PR.5", "supplement-does-not-exist", "PR.5 bodies[1].map_adoptions[0]",
    { "bodies[1].map_adoptions[0].mode: 'supplement'", "bodies[1].map_adoptions[0].supplement: 'm-2'" } },

  { "PR.6", "whole", "" },
  { "PR.6", "no-map", "PR.6 bodies[1].mandates[0]", { "bodies[1].mandates[0].map: null" } },
  { "PR.6", "no-decision", "PR.6 bodies[1].mandates[0]", { "bodies[1].mandates[0].decision_reference: ' '" } },
  { "PR.6", "no-person", "PR.6 bodies[1].mandates[0]", { "bodies[1].mandates[0].functionary: null" } },
  { "PR.6", "no-day", "PR.6 bodies[1].mandates[0]", { "bodies[1].mandates[0].start_date: null" } },

  { "PR.7", "profile-holds", "" },
  { "PR.7", "profile-is-a-draft", "PR.7 maps[0] profiles[0]", { "profiles[0].start_date: null" } },
  { "PR.7", "profile-begins-later", "PR.7 maps[0] profiles[0]", { "profiles[0].start_date: '2026-06-02'" } },
  { "PR.7", "profile-is-for-another-map", "PR.7 maps[0]", { "maps+: {'id': 'm-2'}", "profiles[0].map: 'm-2'" } },
  { "PR.7", "profile-is-for-no-map", "PR.7 maps[0]", { "profiles[0].map: null" } },
  { "PR.7", "nobody-works-by-it", "", { "profiles[0].start_date: null", "bodies[0].map_adoptions[0].end_date: '2026-05-31'",
      "bodies[1].map_adoptions[0].end_date: '2026-05-31'" } },
  { "PR.7", "who-worked-by-it-left", "PR.5 bodies[1].map_adoptions[1]; PR.20 bodies[1].actions[13]",
    { "profiles[0].start_date: null", "bodies[0].map_adoptions[0].end_date: '2026-05-31'", LEFT ("1"),
      "bodies[1].map_adoptions+: {}", OWN ("1", PLANNED) } },
  { "PR.7", "map-without-id-and-adoption-of-nothing", "PR.5 bodies[0].map_adoptions[1]", { "maps+: {'name': 'Iets'}", "bodies[0].map_adoptions+: {}" } },
  { "PR.7", "no-profile-asked-for", "PR.8 bodies[1].budgets[0].lines[1]", { "profiles[0].start_date: null", "functionaries[0].certificates[0].role: 'process-regisseur'" }, .edition = "procesregisseur" },

  { "PR.8", "purposes-of-the-edition", "" },
  { "PR.8", "no-purpose", "PR.8 bodies[1].budgets[0].lines[1]", { BUDGET "lines[1].purpose: null" } },
  { "PR.8", "purpose-of-the-other-edition", "PR.8 bodies[1].budgets[0].lines[1]", { BUDGET "lines[1].purpose: 'support-caseload'" } },
  { "PR.8", "no-lines", "PR.8 bodies[1].budgets[0]", { BUDGET "lines: null" } },
  { "PR.8", "only-spent-and-no-lines", "PR.8 bodies[1].budgets[1]; PR.23 bodies[1].budgets[1]", { "bodies[1].budgets+: {'year': 2025, 'spent_cents': 1}" } },
  { "PR.8", "only-committed-and-no-lines", "PR.8 bodies[1].budgets[1]; PR.23 bodies[1].budgets[1]", { "bodies[1].budgets+: {'year': 2025, 'committed_cents': 1}" } },
  { "PR.8", "empty", "", { "bodies[1].budgets+: {'year': 2025}" } },
  { "PR.8", "method-without-purposes", "", { BUDGET "lines[1].purpose: 'iets'" }, { "budget_purposes: null" } },
  { "PR.8", "no-purpose-and-method-without-purposes", "PR.8 bodies[1].budgets[0].lines[1]",
    { BUDGET "lines[1].purpose: null" }, { "budget_purposes: null" } },

  { "PR.9", "adds-up", "" },
  { "PR.9", "planned", "PR.9 bodies[1].budgets[0] bodies[1].budgets[0].lines[0] bodies[1].budgets[0].lines[1]", { BUDGET "planned_cents: 500001" } },
  { "PR.9", "committed", "PR.9 bodies[1].budgets[0] bodies[1].budgets[0].lines[0] bodies[1].budgets[0].lines[1]", { BUDGET "committed_cents: 0" } },
  { "PR.9", "spent", "PR.9 bodies[1].budgets[0] bodies[1].budgets[0].lines[0] bodies[1].budgets[0].lines[1]", { BUDGET "spent_cents: 100049" } },
  { "PR.9", "by-purpose-alone", "", { BUDGET "planned_cents: 0", BUDGET "committed_cents: 0", BUDGET "spent_cents: 0" } },
  { "PR.9", "more-than-any-amount", "PR.9 bodies[1].budgets[0] bodies[1].budgets[0].lines[0] bodies[1].budgets[0].lines[1] bodies[1].budgets[0].lines[2]",
    { BUDGET "lines[0].planned_cents: 9223372036854775807", BUDGET "lines[1].planned_cents: 9223372036854775807",
      BUDGET "lines+: {'purpose': 'training', 'planned_cents': 9223372036854775807}" } },
  { "PR.9", "less-than-any-amount",
    "PR.9 bodies[1].budgets[0] bodies[1].budgets[0].lines[0] bodies[1].budgets[0].lines[1]; "
    "PR.23 bodies[1].budgets[0].lines[0]; PR.23 bodies[1].budgets[0].lines[1]",
    { BUDGET "lines[0].planned_cents: -9223372036854775807", BUDGET "lines[1].planned_cents: -2" } },

  { "PR.10", "evaluated", "" },
  { "PR.10", "not-evaluated", "PR.10 bodies[1] bodies[1].cycles[0]", { "bodies[1].cycles[0].evaluation_date: null" } },
  { "PR.10", "evaluated-today", "", { "bodies[1].cycles[0].evaluation_date: '2026-06-01'" } },
  { "PR.10", "to-be-evaluated-later", "PR.10 bodies[1] bodies[1].cycles[0]", { "bodies[1].cycles[0].evaluation_date: '2026-06-02'" } },
  { "PR.10", "no-cycle", "PR.10 bodies[1]", { "bodies[1].cycles: null" } },
  { "PR.10", "cycle-of-another-year", "PR.10 bodies[1]", { "bodies[1].cycles[0].year: 2024" } },
  { "PR.10", "second-cycle-of-the-year", "", { "bodies[1].cycles[0].evaluation_date: null", "bodies[1].cycles+: {'year': 2025, 'evaluation_date': '2026-02-02'}" } },
  { "PR.10", "within-the-days-after-the-year", "", { "bodies[1].cycles: null", "bodies[2].learning_events[1].start_date: '2026-01-02'" }, .day = "2026-03-31" },
  { "PR.10", "a-day-later", "PR.10 bodies[1]", { "bodies[1].cycles: null" }, .day = "2026-04-01" },
  { "PR.10", "more-days-by-the-method", "", { "bodies[1].cycles: null" }, { "rule_settings+: {'id': 'PR.10', 'limit': 180}" } },
  { "PR.10", "came-in-the-year", "", { "bodies[1].cycles: null", "bodies[1].terms[0].start_date: '2025-01-02'" } },
  { "PR.10", "start-of-the-term-unknown", "PR.10 bodies[1]", { "bodies[1].cycles: null", "bodies[1].terms[0].start_date: null" } },
  { "PR.10", "left-at-the-end-of-the-year-and-came-back", "PR.10 bodies[1]",
    { "bodies[1].cycles: null", "bodies[1].terms[0].end_date: '2025-12-31'", "bodies[1].terms+: {'start_date': '2026-02-01'}" } },
  { "PR.10", "left-before-the-end-of-the-year-and-came-back", "",
    { "bodies[1].cycles: null", "bodies[1].terms[0].end_date: '2025-12-30'", "bodies[1].terms+: {'start_date': '2026-02-01'}" } },
  { "PR.10", "left", "PR.20 bodies[2].actions[0]", { "bodies[2].cycles: null", LEFT ("2") } },
  { "PR.10", "no-terms-and-a-start-of-the-programme", "PR.10 bodies[0]", { "bodies[0].cycles: null" } },
  { "PR.10", "no-terms-and-no-start-of-the-programme", "", { "bodies[0].cycles: null", "start_date: null" } },
  { "PR.10", "terms-and-no-start-of-the-programme", "PR.10 bodies[1]", { "bodies[1].cycles: null", "start_date: null" } },
  { "PR.10", "neither-start-known", "", { "bodies[1].cycles: null", "bodies[1].terms[0].start_date: null", "start_date: null" } },
  { "PR.10", "programme-began-in-the-year", "", { "bodies[0].cycles: null", "bodies[1].cycles: null", "start_date: '2025-02-01'" } },
  { "PR.10", "programme-ended-in-the-year", "", { "bodies[1].cycles: null", "end_date: '2025-12-30'" } },
  { "PR.10", "first-day-of-the-calendar", "", { NULL }, { "rule_settings+: {'id': 'PR.10', 'limit': 2147483647}" } },

  { "PR.11", "share", "" },
  { "PR.11", "count-without-denominator", "", { READING ("'escalations', 'end_date': '2025-12-31', 'numerator': 4, 'denominator_state': 'none'") } },
  { "PR.11", "share-without-denominator", "PR.11 bodies[0].readings[1]", { READING ("'municipalities', 'numerator': 4, 'denominator_state': 'none'") } },
  { "PR.11", "denominator-outside", "PR.11 bodies[0].readings[1]", { READING ("'municipalities', 'numerator': 4, 'denominator_state': 'outside'") } },
  { "PR.11", "denominator-protected", "", { READING ("'municipalities', 'numerator': 4, 'denominator_state': 'protected'") } },
  { "PR.11", "denominator-nothing", "PR.11 bodies[0].readings[1]", { READING ("'municipalities', 'numerator': 4") } },
  { "PR.11", "nothing-among-nothing", "", { READING ("'municipalities'") } },
  { "PR.11", "all-of-them", "", { READING ("'municipalities', 'numerator': 4, 'denominator': 4") } },
  { "PR.11", "more-than-all", "PR.11 bodies[0].readings[1]", { READING ("'municipalities', 'numerator': 5, 'denominator': 4") } },
  { "PR.11", "numerator-protected", "", { READING ("'municipalities', 'numerator': 5, 'numerator_state': 'protected', 'denominator': 4") } },
  { "PR.11", "indicator-unknown", "PR.11 bodies[0].readings[1]", { READING ("'iets'") } },

  { "PR.12", "enough", "" },
  { "PR.12", "too-few", "PR.12 bodies[2].targets[0] bodies[2]", { "bodies[2].targets[0].value: 2" } },
  { "PR.12", "too-few-and-no-day", "PR.12 bodies[2].targets[0] bodies[2]", { "bodies[2].targets[0].value: 2", "bodies[2].targets[0].date: null" } },
  { "PR.12", "too-few-today", "PR.12 bodies[2].targets[0] bodies[2]", { "bodies[2].targets[0].value: 2", "bodies[2].targets[0].date: '2026-06-01'" } },
  { "PR.12", "too-few-before-the-day", "", { "bodies[2].targets[0].value: 2", "bodies[2].targets[0].date: '2026-06-02'" } },
  { "PR.12", "at-most", "", { "bodies[2].targets[0].value: 2", "bodies[2].targets[0].bound: 'at-most'",
      "bodies[2].readings+: {'indicator': 'trained-organisation', 'end_date': '2025-12-31', 'numerator': 1}" } },
  { "PR.12", "of-an-action", "PR.12 bodies[2].actions[0].targets[0] bodies[2]",
    { "bodies[2].actions[0].targets+: {'indicator': 'trained-organisation', 'value': 2}" } },
  { "PR.12", "in-the-municipality", "", { "bodies[1].targets+: {'indicator': 'trained-municipality', 'value': 1}" } },
  { "PR.12", "in-the-region", "", { "bodies[0].targets+: {'indicator': 'trained-municipality', 'value': 1}" } },
  { "PR.12", "too-few-in-the-region", "PR.12 bodies[0].targets[1] bodies[0]",
    { "bodies[0].targets+: {'indicator': 'trained-municipality', 'value': 2}", "functionaries[0].employments+: {'body': 'g', 'role': 'regisseur'}" } },
  { "PR.12", "two-of-the-same", "PR.12 bodies[2].targets[0] bodies[2]; PR.12 bodies[1].targets[0] bodies[1]",
    { "bodies[1].targets+: {'indicator': 'trained-municipality', 'value': 2}", "bodies[2].targets[0].value: 2" } },
  { "PR.12", "indicator-without-role", "", { "bodies[0].targets+: {'indicator': 'trained-municipality', 'value': 2}" },
    { "indicators[4].role: null" } },
  { "PR.12", "not-in-the-municipality-any-more", "PR.12 bodies[1].targets[0] bodies[1]",
    { "bodies[1].targets+: {'indicator': 'trained-municipality', 'value': 1}", "bodies[2].presences[0].end_date: '2026-05-31'" } },
  { "PR.12", "in-no-municipality-known", "PR.12 bodies[1].targets[0] bodies[1]; PR.19 bodies[2].presences[0] bodies[2]",
    { "bodies[1].targets+: {'indicator': 'trained-municipality', 'value': 1}", "bodies[2].presences[0].municipality: null" } },
  { "PR.12", "works-for-a-body-that-left", "PR.12 bodies[1].targets[0] bodies[1]; PR.20 bodies[2].actions[0]",
    { "bodies[1].targets+: {'indicator': 'trained-municipality', 'value': 1}", LEFT ("2") } },
  { "PR.12", "twice-at-one-body", "PR.12 bodies[2].targets[0] bodies[2]",
    { "bodies[2].targets[0].value: 2", "functionaries[0].employments+: {'body': 'o', 'role': 'case-regisseur'}" } },
  { "PR.12", "works-for-nobody-known", "PR.12 bodies[2].targets[0] bodies[2]; PR.27 functionaries[0].employments[0]",
    { "functionaries[0].employments[0].body: 'x'" } },
  { "PR.12", "worked-here-before", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].employments[0].end_date: '2026-05-31'" } },
  { "PR.12", "works-as-something-else", "", { "functionaries[0].employments[0].role: 'mentor'" } },
  { "PR.12", "works-as-nothing-known", "", { "functionaries[0].employments[0].role: null" } },
  { "PR.12", "certificate-for-something-else", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].certificates[0].role: 'mentor'" } },
  { "PR.12", "certificate-for-no-role-known", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].certificates[0].role: null" } },
  { "PR.12", "certificate-without-day", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].certificates[0].start_date: null" } },
  { "PR.12", "certificate-to-come", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].certificates[0].start_date: '2026-06-02'" } },
  { "PR.12", "certificate-from-elsewhere", "", { "functionaries[0].certificates[0].learning_event: null" } },
  { "PR.12", "certificate-of-a-training-unknown", "PR.12 bodies[2].targets[0] bodies[2]; PR.27 functionaries[0].certificates[0]",
    { "functionaries[0].certificates[0].learning_event: 'le-9'" } },
  { "PR.12", "body-without-id", "PR.12 bodies[3].targets[0] bodies[3]",
    { "bodies+: {'name': 'Iets', 'targets': [{'indicator': 'trained-organisation', 'value': 1}], 'terms': [{'start_date': '2026-02-01'}]}" } },
  { "PR.12", "body-that-left", "PR.20 bodies[2].actions[0]", { LEFT ("2"), "bodies[2].targets[0].value: 2" } },

  { "PR.13", "reached", "" },
  { "PR.13", "not-reached", "PR.13 bodies[0].targets[0] bodies[0].readings[0]", { "bodies[0].targets[0].value: 751" } },
  { "PR.13", "not-reached-today", "PR.13 bodies[0].targets[0] bodies[0].readings[0]",
    { "bodies[0].targets[0].value: 751", "bodies[0].targets[0].date: '2026-06-01'" } },
  { "PR.13", "not-reached-before-the-day", "", { "bodies[0].targets[0].value: 751", "bodies[0].targets[0].date: '2026-06-02'" } },
  { "PR.13", "not-reached-without-day", "", { "bodies[0].targets[0].value: 751", "bodies[0].targets[0].date: null" } },
  { "PR.13", "reached-at-the-last-reading", "",
    { "bodies[0].targets[0].value: 751", "bodies[0].targets[0].date: '2026-06-01'",
      READING ("'municipalities', 'end_date': '2026-06-01', 'numerator': 4, 'denominator': 4"),
      "bodies[0].readings+: {'indicator': 'municipalities', 'end_date': '2025-06-30', 'numerator': 1, 'denominator': 4}",
      "bodies[0].readings+: {'indicator': 'municipalities', 'end_date': '2026-06-02', 'numerator': 1, 'denominator': 4}",
      "bodies[0].readings+: {'indicator': 'municipalities', 'numerator': 1, 'denominator': 4}" } },
  { "PR.13", "reached-by-a-later-reading-alone", "PR.13 bodies[0].targets[0] bodies[0].readings[0]",
    { "bodies[0].targets[0].value: 751", READING ("'municipalities', 'end_date': '2026-06-01', 'numerator': 4, 'denominator': 4"),
      "bodies[0].readings+: {'indicator': 'municipalities', 'end_date': '2025-06-30', 'numerator': 1, 'denominator': 4}",
      "bodies[0].readings+: {'indicator': 'municipalities', 'end_date': '2026-06-02', 'numerator': 1, 'denominator': 4}",
      "bodies[0].readings+: {'indicator': 'municipalities', 'numerator': 1, 'denominator': 4}" } },
  { "PR.13", "no-reading", "PR.13 bodies[0].targets[1]", { TARGET ("'escalations', 'date': '2025-12-31', 'value': 3") } },
  { "PR.13", "numerator-protected", "PR.13 bodies[0].targets[0] bodies[0].readings[0]", { "bodies[0].readings[0].numerator_state: 'protected'" } },
  { "PR.13", "denominator-protected", "PR.13 bodies[0].targets[0] bodies[0].readings[0]", { "bodies[0].readings[0].denominator_state: 'protected'" } },
  { "PR.13", "share-of-nothing", "PR.13 bodies[0].targets[0] bodies[0].readings[0]", { "bodies[0].readings[0].numerator: 0", "bodies[0].readings[0].denominator: 0" } },
  { "PR.13", "count-at-most", "", { TARGET ("'escalations', 'bound': 'at-most', 'date': '2025-12-31', 'value': 3"),
      READING ("'escalations', 'end_date': '2025-12-31', 'numerator': 3") } },
  { "PR.13", "count-above-most", "PR.13 bodies[0].targets[1] bodies[0].readings[1]",
    { TARGET ("'escalations', 'bound': 'at-most', 'date': '2025-12-31', 'value': 3"),
      READING ("'escalations', 'end_date': '2025-12-31', 'numerator': 4") } },
  { "PR.13", "days-at-most", "PR.13 bodies[0].targets[1] bodies[0].readings[1]",
    { TARGET ("'phase-days', 'bound': 'at-most', 'date': '2025-12-31', 'value': 30"),
      READING ("'phase-days', 'end_date': '2025-12-31', 'numerator': 4, 'measure': 31") } },
  { "PR.13", "points-at-least", "", { TARGET ("'household-score', 'date': '2025-12-31', 'value': 7"),
      READING ("'household-score', 'end_date': '2025-12-31', 'numerator': 9, 'measure': 7") } },
  { "PR.13", "nothing-measured", "PR.13 bodies[0].targets[1] bodies[0].readings[1]",
    { TARGET ("'phase-days', 'bound': 'at-most', 'date': '2025-12-31', 'value': 30"), READING ("'phase-days', 'end_date': '2025-12-31'") } },
  { "PR.13", "share-that-is-rounded", "", { "bodies[0].targets[0].value: 667", "bodies[0].readings[0].numerator: 2", "bodies[0].readings[0].denominator: 3" } },
  { "PR.13", "second-of-two-readings-of-a-day", "",
    { "bodies[0].targets[0].value: 751", READING ("'municipalities', 'end_date': '2025-12-31', 'numerator': 4, 'denominator': 4") } },
  { "PR.13", "reading-of-nothing", "PR.11 bodies[0].readings[1]", { "bodies[0].readings+: {'end_date': '2025-12-31'}" } },
  { "PR.13", "indicator-unknown", "PR.13 bodies[0].targets[1]", { TARGET ("'iets'") } },
  { "PR.13", "indicator-missing", "PR.13 bodies[0].targets[1]", { "bodies[0].targets+: {'id': 't-2'}" } },
  { "PR.13", "of-an-action", "PR.13 bodies[0].actions[1].targets[0]", { "bodies[0].actions[1].targets+: {'indicator': 'iets'}" } },
  { "PR.13", "body-that-left", "PR.20 bodies[2].actions[0]", { LEFT ("2"), "bodies[2].targets+: {'indicator': 'iets'}" } },

  { "PR.14", "on-the-last-day", "" },
  { "PR.14", "before-the-last-day", "PR.12 bodies[2].targets[0] bodies[2]; PR.14 functionaries[0].certificates[0] bodies[2].learning_events[0]",
    { "functionaries[0].certificates[0].start_date: '2025-03-02'" } },
  { "PR.14", "training-of-one-day", "", { EVENT "end_date: null", "functionaries[0].certificates[0].start_date: '2025-03-01'" } },
  { "PR.14", "training-not-held", "PR.12 bodies[2].targets[0] bodies[2]; PR.14 functionaries[0].certificates[0] bodies[2].learning_events[0]",
    { EVENT "start_date: null", EVENT "end_date: null" } },
  { "PR.14", "day-unknown", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].certificates[0].start_date: null" } },
  { "PR.14", "was-not-there", "PR.14 functionaries[1].certificates[0] bodies[2].learning_events[0] bodies[2].learning_events[0].attendees[1]",
    { "functionaries[1].certificates+: {'learning_event': 'le-1', 'start_date': '2025-03-03'}" } },
  { "PR.14", "was-not-on-the-list", "PR.14 functionaries[0].certificates[0] bodies[2].learning_events[0]", { EVENT "attendees[0]: null" } },
  { "PR.14", "presence-unknown", "", { EVENT "attendees[0].attended: null", EVENT "attendees+: {'attended': 'yes'}" } },
  { "PR.14", "holder-without-id", "PR.14 functionaries[2].certificates[0] bodies[2].learning_events[0]",
    { "functionaries+: {'certificates': [{'learning_event': 'le-1', 'start_date': '2025-03-03'}]}" } },

  { "PR.15", "holds", "", { "functionaries[0].certificates[0].end_date: '2026-06-01'" } },
  { "PR.15", "ended", "PR.12 bodies[2].targets[0] bodies[2]; PR.15 functionaries[0].employments[0] functionaries[0].certificates[0]",
    { "functionaries[0].certificates[0].end_date: '2026-05-31'" } },
  { "PR.15", "last-that-ended", "PR.12 bodies[2].targets[0] bodies[2]; PR.15 functionaries[0].employments[0] functionaries[0].certificates[1]",
    { "functionaries[0].certificates[0].end_date: '2026-05-20'",
      "functionaries[0].certificates+: {'role': 'regisseur', 'start_date': '2026-01-01', 'end_date': '2026-05-31'}",
      "functionaries[0].certificates+: {'start_date': '2026-01-01', 'end_date': '2026-05-01'}" } },
  { "PR.15", "another-holds", "", { "functionaries[0].certificates[0].end_date: '2026-05-31'",
      "functionaries[0].certificates+: {'role': 'regisseur', 'start_date': '2026-01-01'}" } },
  { "PR.15", "another-is-for-something-else", "PR.12 bodies[2].targets[0] bodies[2]; PR.15 functionaries[0].employments[0] functionaries[0].certificates[0]",
    { "functionaries[0].certificates[0].end_date: '2026-05-31'", "functionaries[0].certificates+: {'role': 'mentor', 'start_date': '2026-01-01'}" } },
  { "PR.15", "works-as-something-else", "PR.12 bodies[2].targets[0] bodies[2]",
    { "functionaries[0].certificates[0].end_date: '2026-05-31'", "functionaries[0].employments[0].role: 'mentor'" } },
  { "PR.15", "works-as-something-else-and-that-certificate-ended", "PR.12 bodies[2].targets[0] bodies[2]",
    { "functionaries[0].certificates[0].end_date: '2026-05-31'", "functionaries[0].certificates[0].role: 'mentor'",
      "functionaries[0].employments[0].role: 'mentor'" } },
  { "PR.15", "works-here-no-longer", "PR.12 bodies[2].targets[0] bodies[2]",
    { "functionaries[0].certificates[0].end_date: '2026-05-31'", "functionaries[0].employments[0].end_date: '2026-05-31'" } },
  { "PR.15", "never-had-one", "PR.12 bodies[2].targets[0] bodies[2]", { "functionaries[0].certificates: null" } },

  { "PR.16", "holds", "" },
  { "PR.16", "ended", "PR.16 bodies[1].mandates[0]", { "bodies[1].mandates[0].end_date: '2026-05-31'" } },
  { "PR.16", "ends-today", "", { "bodies[1].mandates[0].end_date: '2026-06-01'" } },
  { "PR.16", "ended-and-given-again", "",
    { "bodies[1].mandates[0].end_date: '2026-05-31'", MANDATE (", 'subject': 'scaling', 'start_date': '2026-06-01'") } },
  { "PR.16", "ended-and-given-on-another-subject", "PR.16 bodies[1].mandates[0]",
    { "bodies[1].mandates[0].end_date: '2026-05-31'", MANDATE (", 'subject': 'escalation', 'start_date': '2026-06-01'") } },
  { "PR.16", "ended-and-given-again-and-withdrawn", "PR.16 bodies[1].mandates[0]",
    { "bodies[1].mandates[0].end_date: '2026-05-31'", MANDATE (", 'subject': 'scaling', 'start_date': '2026-01-01', 'withdrawn_date': '2026-06-01'") } },
  { "PR.16", "withdrawn", "", { "bodies[1].mandates[0].end_date: '2026-05-31'", "bodies[1].mandates[0].withdrawn_date: '2026-06-01'" } },
  { "PR.16", "to-be-withdrawn", "PR.16 bodies[1].mandates[0]",
    { "bodies[1].mandates[0].end_date: '2026-05-31'", "bodies[1].mandates[0].withdrawn_date: '2026-06-02'" } },
  { "PR.16", "left", "PR.16 bodies[1].mandates[0] functionaries[1].employments[0]", { "functionaries[1].employments[0].end_date: '2026-05-31'" } },
  { "PR.16", "left-and-ended", "", { "functionaries[1].employments[0].end_date: '2026-05-31'", "bodies[1].mandates[0].end_date: '2026-05-31'" } },
  { "PR.16", "left-and-came-back", "", { "functionaries[1].employments[0].end_date: '2026-04-30'", "functionaries[1].employments+: {'body': 'g'}" } },
  { "PR.16", "works-for-another", "", { "functionaries[1].employments[0].body: 'o'" } },
  { "PR.16", "ended-and-works-for-another", "",
    { "bodies[1].mandates[0].end_date: '2026-05-31'", "functionaries[1].employments[0].body: 'o'" } },
  { "PR.16", "left-and-works-for-another", "PR.16 bodies[1].mandates[0] functionaries[1].employments[0]",
    { "functionaries[1].employments[0].end_date: '2026-05-31'", "functionaries[1].employments+: {'body': 'o'}" } },
  { "PR.16", "nobody-known", "PR.27 bodies[1].mandates[0]", { "bodies[1].mandates[0].functionary: 'f-9'" } },
  { "PR.16", "body-that-left", "", { "bodies[1].mandates[0].end_date: '2026-05-31'", LEFT ("1"), "bodies[2].presences[0].end_date: '2026-04-30'" } },

  { "PR.17", "waits-for-what-is-there", "" },
  { "PR.17", "waits-for-nothing-known", "PR.17 bodies[0].actions[1]", { "bodies[0].actions[1].depends_on: ['r-1', 'x']" } },
  { "PR.17", "waits-for-another", "", { "bodies[0].actions[1].depends_on: ['o-1']" } },
  { "PR.17", "waits-for-itself", "PR.17 bodies[0].actions[1]", { "bodies[0].actions[1].depends_on: ['r-2']" } },
  { "PR.17", "two-in-a-circle", "PR.17 bodies[0].actions[1] bodies[2].actions[0]",
    { "bodies[0].actions[1].depends_on: ['o-1']", "bodies[2].actions[0].depends_on: ['r-2']" } },
  { "PR.17", "one-of-the-circle-is-dropped", "",
    { "bodies[0].actions[1].depends_on: ['o-1']", "bodies[2].actions[0].depends_on: ['r-2']", "bodies[2].actions[0].status: 'dropped'" } },
  { "PR.17", "nine-in-a-circle",
    "PR.17 bodies[0].actions[1] bodies[2].actions[0] bodies[2].actions[15] bodies[2].actions[16] bodies[2].actions[17] "
    "bodies[2].actions[18] bodies[2].actions[19] bodies[2].actions[20] bodies[2].actions[21]",
    { "bodies[0].actions[1].depends_on: ['o-1']", CHAIN ("w-1", "w-2"), CHAIN ("w-2", "w-3"), CHAIN ("w-3", "w-4"),
      CHAIN ("w-4", "w-5"), CHAIN ("w-5", "w-6"), CHAIN ("w-6", "w-7"), CHAIN ("w-7", "r-2"), "bodies[2].actions[0].depends_on: ['w-1']" } },

  { "PR.18", "day-and-evidence", "" },
  { "PR.18", "no-day", "PR.18 bodies[1].actions[0]", { "bodies[1].actions[0].done_date: null" } },
  { "PR.18", "no-evidence", "PR.18 bodies[1].actions[0]", { "bodies[1].actions[0].evidence: null" } },
  { "PR.18", "neither", "PR.18 bodies[1].actions[0]", { "bodies[1].actions[0].done_date: null", "bodies[1].actions[0].evidence: null" } },

  { "PR.19", "in-a-municipality", "" },
  { "PR.19", "in-a-municipality-unknown", "PR.19 bodies[2].presences[0] bodies[2]", { "bodies[2].presences[0].municipality: 'x'" } },
  { "PR.19", "in-something-else", "PR.19 bodies[2].presences[0] bodies[2] bodies[0]", { "bodies[2].presences[0].municipality: 'r'" } },
  { "PR.19", "nowhere", "PR.19 bodies[2]", { "bodies[2].presences: null" } },
  { "PR.19", "nowhere-and-left", "PR.20 bodies[2].actions[0]", { "bodies[2].presences: null", LEFT ("2") } },

  { "PR.20", "takes-part", "" },
  { "PR.20", "left", "PR.20 bodies[2].actions[0]", { LEFT ("2") } },
  { "PR.20", "left-with-what-is-done", "PR.20 bodies[2].actions[0]", { LEFT ("2"), OWN ("2", ", 'status': 'dropped'") } },
  { "PR.20", "is-to-come", "", { "bodies[2].terms[0].start_date: '2026-07-01'" } },

  { "PR.21", "pseudonym", "" },
  { "PR.21", "uuid", "PR.21 bodies[2].learning_events[1]", { DISCUSSION ("3f2504e0-4f89-41d3-9a0c-0305e82c3301") } },
  { "PR.21", "uuid-within", "PR.21 bodies[2].learning_events[1]", { DISCUSSION ("casus 3F2504E0-4F89-41D3-9A0C-0305E82C3301 van mei") } },
  { "PR.21", "almost-a-uuid", "", { DISCUSSION ("3f2504e0-4f89-41d3-9a0c-0305e82c330") } },
  { "PR.21", "long-as-a-uuid", "", { DISCUSSION ("de casus van de brug en van het huis ernaast") } },
  { "PR.21", "bsn", "PR.21 bodies[2].learning_events[1]", { DISCUSSION ("111222333") } },
  { "PR.21", "bsn-within", "PR.21 bodies[2].learning_events[1]", { DISCUSSION ("bsn 111222333, mei 26") } },
  { "PR.21", "nine-digits", "", { DISCUSSION ("111222334") } },
  { "PR.21", "ten-digits", "", { DISCUSSION ("1112223330") } },
  { "PR.21", "made-by-the-library", "", { DISCUSSION ("abc111222333defg") } },
  { "PR.21", "sixteen-letters-that-are-not", "PR.21 bodies[2].learning_events[1]", { DISCUSSION ("bsn: 111222333 .") } },
  { "PR.21", "made-by-the-library-and-more", "PR.21 bodies[2].learning_events[1]", { DISCUSSION ("abc0123456789def en 111222333") } },
  { "PR.21", "second-of-two", "PR.21 bodies[2].learning_events[1]", { "bodies[2].learning_events[1].case_pseudonyms: ['brug', '111222333']" } },

  { "PR.22", "action", "" },
  { "PR.22", "nothing", "PR.22 bodies[0].cycles[0].decisions[0]", { "bodies[0].cycles[0].decisions[0].action: null" } },
  { "PR.22", "reason", "", { "bodies[0].cycles[0].decisions[0].action: null", "bodies[0].cycles[0].decisions[0].no_action_reason: 'Gebeurt al.'" } },

  { "PR.23", "within", "" },
  { "PR.23", "spent-more", "PR.23 bodies[1].budgets[0].lines[0]",
    { BUDGET "lines[0].spent_cents: 300001", BUDGET "spent_cents: 300001" } },
  { "PR.23", "committed-more", "PR.23 bodies[1].budgets[0].lines[0]",
    { BUDGET "lines[0].committed_cents: 300001", BUDGET "committed_cents: 300001" } },
  { "PR.23", "spent-more-in-all", "PR.8 bodies[1].budgets[0]; PR.23 bodies[1].budgets[0]", { BUDGET "lines: null", BUDGET "spent_cents: 500001" } },
  { "PR.23", "spent-more-in-all-and-in-no-part",
    "PR.9 bodies[1].budgets[0] bodies[1].budgets[0].lines[0] bodies[1].budgets[0].lines[1]", { BUDGET "spent_cents: 500001" } },

  { "PR.24", "as-far-as-asked", "" },
  { "PR.24", "below", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]", { BELOW } },
  { "PR.24", "below-and-an-event-planned", "",
    { BELOW, "bodies[2].learning_events+: {'kind': 'training', 'planned_date': '2026-09-01', 'attendees': [{'functionary': 'f-1'}]}" } },
  { "PR.24", "below-and-an-event-for-today", "",
    { BELOW, "bodies[2].learning_events+: {'kind': 'training', 'planned_date': '2026-06-01', 'attendees': [{'functionary': 'f-1'}]}" } },
  { "PR.24", "below-and-an-event-that-was-not-held", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]",
    { BELOW, "bodies[2].learning_events+: {'kind': 'training', 'planned_date': '2026-05-31', 'attendees': [{'functionary': 'f-1'}]}" } },
  { "PR.24", "below-and-did-not-come", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]",
    { BELOW, "bodies[2].learning_events+: {'kind': 'training', 'start_date': '2026-04-01', 'attendees': [{'functionary': 'f-1', 'attended': 'no'}]}" } },
  { "PR.24", "below-and-an-event-without-day-or-name", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]",
    { BELOW, "bodies[2].learning_events+: {'kind': 'training', 'attendees': [{'functionary': 'f-1'}, {'attended': 'yes'}]}" } },
  { "PR.24", "below-and-two-events", "",
    { BELOW, "bodies[2].learning_events+: {'kind': 'update', 'planned_date': '2026-09-01', 'attendees': [{'functionary': 'f-1'}]}",
      "bodies[2].learning_events+: {'kind': 'update', 'start_date': '2026-01-01', 'attendees': [{'functionary': 'f-1'}]}" } },
  { "PR.24", "below-and-two-events-of-which-the-second-was-before", "",
    { BELOW, "bodies[2].learning_events+: {'kind': 'update', 'start_date': '2026-01-01', 'attendees': [{}, {'functionary': 'f-1'}]}",
      "bodies[2].learning_events+: {'kind': 'update', 'start_date': '2025-02-01', 'attendees': [{'functionary': 'f-1'}]}" } },
  { "PR.24", "below-and-an-event-that-was-held-early", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]",
    { BELOW, "bodies[2].learning_events+: {'kind': 'update', 'planned_date': '2026-09-01', 'start_date': '2025-09-30', 'attendees': [{'functionary': 'f-1'}]}" } },
  { "PR.24", "below-and-a-mentor", "", { BELOW, "bodies[2].mentorings+: {'mentor': 'f-2', 'mentee': 'f-1', 'start_date': '2025-11-01'}" } },
  { "PR.24", "below-and-a-mentor-before", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]",
    { BELOW, "bodies[2].mentorings+: {'mentor': 'f-2', 'mentee': 'f-1', 'start_date': '2025-02-01', 'end_date': '2025-10-01'}" } },
  { "PR.24", "below-at-an-earlier-assessment", "", { BELOW, "functionaries[0].assessments+: {'profile': 'cp-1', 'date': '2026-02-01'}" } },
  { "PR.24", "below-at-an-assessment-of-today", "PR.24 functionaries[0].assessments[1] functionaries[0].assessments[1].results[0]",
    { "functionaries[0].assessments+: {'profile': 'cp-1', 'date': '2026-06-01', 'results': [{'competence': 'k-1', 'level': 2}]}" } },
  { "PR.24", "below-at-the-first-of-two-of-a-day", "",
    { BELOW, "functionaries[0].assessments+: {'profile': 'cp-1', 'date': '2025-10-01', 'results': [{'competence': 'k-1', 'level': 3}]}" } },
  { "PR.24", "below-at-the-second-of-two-of-a-day", "PR.24 functionaries[0].assessments[1] functionaries[0].assessments[1].results[0]",
    { "functionaries[0].assessments+: {'profile': 'cp-1', 'date': '2025-10-01', 'results': [{'competence': 'k-1', 'level': 2}]}" } },
  { "PR.24", "below-and-another-without-day", "PR.24 functionaries[0].assessments[0] functionaries[0].assessments[0].results[0]",
    { BELOW, "functionaries[0].assessments+: {'profile': 'cp-1'}", "functionaries[0].assessments+: {'profile': 'cp-1', 'date': '2025-09-01'}",
      "profiles+: {'id': 'cp-2'}", "functionaries[0].assessments+: {'profile': 'cp-2', 'date': '2026-02-01'}" } },
  { "PR.24", "below-at-an-assessment-to-come", "", { "functionaries[0].assessments+: {'profile': 'cp-1', 'date': '2026-06-02', 'results': [{'competence': 'k-1', 'level': 0}]}" } },
  { "PR.24", "below-against-nothing-known", "", { BELOW, "functionaries[0].assessments[0].profile: null" } },
  { "PR.24", "below-on-a-day-unknown", "", { BELOW, "functionaries[0].assessments[0].date: null" } },
  { "PR.24", "competence-unknown", "PR.27 functionaries[0].assessments[0].results[0]", { BELOW, "functionaries[0].assessments[0].results[0].competence: 'k-9'" } },
  { "PR.24", "works-nowhere", "PR.12 bodies[2].targets[0] bodies[2]", { BELOW, "functionaries[0].employments: null" } },
  { "PR.24", "works-nowhere-any-more", "PR.12 bodies[2].targets[0] bodies[2]", { BELOW, "functionaries[0].employments[0].end_date: '2026-05-31'" } },
  { "PR.24", "without-id", "PR.24 functionaries[2].assessments[0] functionaries[2].assessments[0].results[0]",
    { "functionaries+: {'employments': [{'body': 'o'}], 'assessments': [{'profile': 'cp-1', 'date': '2026-01-01', 'results': [{'competence': 'k-1'}]}]}" } },

  { "PR.25", "days-that-can-be", "", { "bodies[0].actions[1].planned_start_date: '2026-12-31'" } },
  { "PR.25", "planned-backwards", "PR.25 bodies[0].actions[1]", { "bodies[0].actions[1].planned_start_date: '2027-01-01'" } },
  { "PR.25", "done-before-begun", "PR.25 bodies[0].actions[0]", { "bodies[0].actions[0].start_date: '2025-06-21'" } },
  { "PR.25", "withdrawn-before-begun", "PR.25 bodies[1].mandates[0]", { "bodies[1].mandates[0].withdrawn_date: '2025-08-31'" } },
  { "PR.25", "ends-before-it-begins", "PR.25 profiles[0]", { "profiles[0].start_date: '2026-09-01'", "profiles[0].end_date: '2026-08-31'" },
    { "rule_settings+: {'id': 'PR.7', 'is_off': true, 'reason': 'Elders.'}" } },
  { "PR.25", "year-that-cannot-be", "PR.25 bodies[1].communications[0]", { "bodies[1].communications[0].date: '0206-02-10'" } },

  { "PR.26", "of-the-catalogue", "" },
  { "PR.26", "unknown", "PR.26 bodies[0].actions[14]", { OWN ("0", PLANNED ", 'catalogue_action': 'S000.Z.R.1'") } },
  { "PR.26", "of-another-level", "PR.26 bodies[0].actions[14]", { OWN ("0", PLANNED ", 'catalogue_action': 'S000.E.M.1'") } },
  { "PR.26", "of-another-theme", "PR.26 bodies[0].actions[14]", { OWN ("0", PLANNED ", 'catalogue_action': 'S000.A.R.1'") } },
  { "PR.26", "of-the-same-theme", "", { OWN ("0", PLANNED ", 'catalogue_action': 'S000.E.R.1'") } },
  { "PR.26", "method-without-catalogue", "", { OWN ("0", PLANNED ", 'catalogue_action': 'S000.Z.R.1'") }, { "catalogue: null" } },

  { "PR.27", "all-there", "" },
  { "PR.27", "responsible", "PR.27 bodies[2].actions[0]", { "bodies[2].actions[0].responsible: 'f-9'" } },
  { "PR.27", "one-of-the-helpers", "PR.27 bodies[2].actions[0]", { "bodies[2].actions[0].helpers: ['f-1', 'f-9']" } },
  { "PR.27", "first-of-the-helpers", "PR.27 bodies[2].actions[0]", { "bodies[2].actions[0].helpers: ['f-9', 'f-1']" } },
  { "PR.27", "map-of-a-mandate", "PR.27 bodies[1].mandates[0]", { "bodies[1].mandates[0].map: 'm-9'" } },

  { "PR.28", "held", "" },
  { "PR.28", "not-held", "PR.28 bodies[1].communications[0]", { "bodies[1].communications[0].date: null" } },
  { "PR.28", "planned-for-today", "", { "bodies[1].communications[1].planned_date: '2026-06-01'" } },
  { "PR.28", "planned-for-no-day", "", { "bodies[1].communications[1].planned_date: null" } },

  { "PR.29", "merged-and-left", "PR.20 bodies[3].actions[0]",
    { ORGANISATION (", 'actions': [{'title': 'Iets'}]"), "bodies[3].terms[0].end_date: '2026-03-31'",
      "mergers+: {'date': '2026-04-01', 'merged': ['o-2'], 'into': 'o'}" } },
  { "PR.29", "merged-and-takes-part", "PR.29 mergers[0] bodies[3]",
    { ORGANISATION (", 'presences': [{'municipality': 'g'}]"), "mergers+: {'date': '2026-06-01', 'merged': ['o-2'], 'into': 'o'}" }, { ALL_OFF } },
  { "PR.29", "to-merge", "",
    { ORGANISATION (", 'presences': [{'municipality': 'g'}]"), "mergers+: {'date': '2026-06-02', 'merged': ['o-2'], 'into': 'o'}" }, { ALL_OFF } },
  { "PR.29", "day-unknown", "",
    { ORGANISATION (", 'presences': [{'municipality': 'g'}]"), "mergers+: {'merged': ['o-2'], 'into': 'o'}" }, { ALL_OFF } },
  { "PR.29", "into-another-level", "PR.29 mergers[0] bodies[3] bodies[1]",
    { ORGANISATION (", 'presences': [{'municipality': 'g'}]"), "mergers+: {'date': '2026-06-02', 'merged': ['o-2'], 'into': 'g'}" }, { ALL_OFF } },
  { "PR.29", "bodies-unknown", "PR.27 mergers[0]; PR.27 mergers[0]", { "mergers+: {'date': '2026-04-01', 'merged': ['x'], 'into': 'y'}" } },
  { "PR.29", "into-a-body-unknown", "PR.27 mergers[0]",
    { ORGANISATION (", 'presences': [{'municipality': 'g'}]"), "mergers+: {'merged': ['o-2'], 'into': 'y'}" }, { ALL_OFF } },
  { "PR.29", "nothing-merged", "", { "mergers+: {'date': '2026-04-01', 'into': 'o'}" } },

  { "PR.30", "one-for-each-year", "", { "bodies[1].budgets+: {'year': 2025}" } },
  { "PR.30", "two-for-a-year", "PR.30 bodies[1].budgets[1] bodies[1].budgets[0]; PR.30 bodies[1].budgets[2] bodies[1].budgets[0]",
    { "bodies[1].budgets+: {'year': 2026}", "bodies[1].budgets+: {'year': 2026}" } },
  { "PR.30", "another-body-has-one", "", { "bodies[2].budgets+: {'year': 2026}" } },
  { "PR.30", "two-for-no-year", "", { "bodies[1].budgets+: {}", "bodies[1].budgets+: {}" } },

  { "PR.31", "codes-of-their-own", "", { MUNICIPALITY (", 'municipality_code': 'GM9998'", "") }, { ALL_OFF } },
  { "PR.31", "one-code-for-two", "PR.31 bodies[3] bodies[1]",
    { "bodies[1].municipality_code: 'GM9998'", MUNICIPALITY (", 'municipality_code': 'GM9998'", "") }, { ALL_OFF } },
  { "PR.31", "no-code", "PR.31 bodies[3]", { MUNICIPALITY ("", "") }, { ALL_OFF } },
  { "PR.31", "empty-code", "PR.31 bodies[3]", { MUNICIPALITY (", 'municipality_code': ' '", "") }, { ALL_OFF } },
  { "PR.31", "has-left", "", { MUNICIPALITY ("", ", 'end_date': '2026-04-30'") }, { ALL_OFF } },
};

static const Text texts[] = {
  { "left", { LEFT ("2"), "bodies[2].actions[0].title: 'Leren'" },
    "“Stichting Duin” takes part no longer, and “Leren” is open still.", "“Stichting Duin” doet niet meer mee, en “Leren” staat nog open." },
  { "map", { "bodies[1].map_adoptions[0].map: 'm-9'" },
    "“Gemeente Zand” adopted a regiekaart that the programme does not have.", "“Gemeente Zand” stelde een regiekaart vast die het programma niet heeft." },
  { "mandate", { "bodies[1].mandates[0].start_date: null" },
    "“Gemeente Zand” gave a mandate, and since when is not recorded.", "“Gemeente Zand” gaf een mandaat, en sinds wanneer is niet vastgelegd." },
  { "reading", { READING ("'iets'") },
    "“Regio Kust” has a reading of an indicator that the edition does not have.", "“Regio Kust” heeft een stand van een indicator die de editie niet heeft." },
  { "decision", { "bodies[1].cycles[0].decisions: null", "bodies[1].cycles[0].decisions+: {'text': 'Meer geld'}" },
    "“Gemeente Zand”: the decision “Meer geld” has become no action, and why is not recorded.",
    "“Gemeente Zand”: het besluit “Meer geld” is geen actie geworden, en waarom is niet vastgelegd." },
  { "below-zero", { BUDGET "planned_cents: -5" },
    "“Gemeente Zand”: planned for 2026 is \u2212€0.05, and the purposes together have €5,000.",
    "“Gemeente Zand”: voor 2026 is \u2212€\u00a00,05 begroot, en de doelen samen hebben €\u00a05.000." },
  { "excess", { BUDGET "lines: null", BUDGET "lines+: {'purpose': 'training', 'planned_cents': 500000, 'committed_cents': 200000, 'spent_cents': 600000}",
      BUDGET "committed_cents: 200000", BUDGET "spent_cents: 600000" },
    "“Gemeente Zand”: of the budget of 2026, €6,000 was spent where €5,000 was planned.",
    "“Gemeente Zand”: van de begroting van 2026 is €\u00a06.000 uitgegeven waar €\u00a05.000 was begroot." },
  { "two-budgets", { "bodies[1].budgets+: {'year': 2026}" },
    "“Gemeente Zand” has more than one budget for 2026.", "“Gemeente Zand” heeft voor 2026 meer dan één begroting." },
  { "code", { "bodies[1].municipality_code: null" },
    "The code of the municipality “Gemeente Zand” is not recorded.", "De code van gemeente “Gemeente Zand” is niet vastgelegd." },
  { "who", { "bodies[0].actions[1].responsible: null" },
    "“Regio Kust”: nobody is responsible for “Meer scholen”.", "“Regio Kust”: voor “Meer scholen” is niemand verantwoordelijk." },
  { "title-of-the-catalogue", { "bodies[1].actions[0].evidence: null" },
    "“Gemeente Zand”: “The municipal administration adopts the regiekaart of the region” is done, and nothing shows it.", "“Gemeente Zand”: “Het bestuur van de gemeente neemt de regiekaart van de regio aan” is gedaan, en niets laat dat zien." },
  { "no-title", { "bodies[0].actions+: {'id': 'n-1', 'status': 'done', 'done_date': '2026-01-01'}" },
    "“Regio Kust”: “n-1” is done, and nothing shows it.", "“Regio Kust”: “n-1” is gedaan, en niets laat dat zien." },
  { "overdue", { "bodies[0].actions[1].planned_end_date: '2026-05-31'" },
    "“Regio Kust”: “Meer scholen” should have been done by 31 May 2026, and is not recorded as done.",
    "“Regio Kust”: “Meer scholen” had op 31 mei 2026 klaar moeten zijn, en is niet als gedaan vastgelegd." },
  { "catalogue", { "bodies[1].actions[12]: null", "bodies[1].actions[11]: null" },
    "“Gemeente Zand” has not taken up these actions of the catalogue: S000.E.M.2, S000.E.M.3.",
    "“Gemeente Zand” heeft deze acties uit de catalogus niet opgenomen: S000.E.M.2, S000.E.M.3." },
  { "sum", { BUDGET "planned_cents: 500009" },
    "“Gemeente Zand”: planned for 2026 is €5,000.09, and the purposes together have €5,000.",
    "“Gemeente Zand”: voor 2026 is €\u00a05.000,09 begroot, en de doelen samen hebben €\u00a05.000." },
  { "trained", { "bodies[2].targets[0].value: 2" },
    "“Stichting Duin” wants at least 2 trained regisseurs; by their certificates there are 1.",
    "“Stichting Duin” wil ten minste 2 geschoolde regisseurs; volgens de certificaten zijn het er 1." },
  { "reference", { "bodies[1].mandates[0].map: 'm-9'" },
    "A record refers in “map” to something that is not in the programme.",
    "Een gegeven verwijst bij “map” naar iets wat niet in het programma staat." },
  { "no-title-and-not-in-the-catalogue", { "bodies[0].actions+: {'id': 'n-1', 'catalogue_action': 'S000.Z.R.1'" PLANNED "}" },
    "“Regio Kust”: “S000.Z.R.1” names an action that the catalogue of the edition does not have.",
    "“Regio Kust”: “S000.Z.R.1” noemt een actie die niet in de catalogus van de editie staat." },
  { "when", { "bodies[0].actions[1].planned_end_date: null" },
    "“Regio Kust”: there is no day by which “Meer scholen” should be done.",
    "“Regio Kust”: er is geen dag waarop “Meer scholen” klaar moet zijn." },
  { "neither-who-nor-when", { "bodies[0].actions[1].responsible: null", "bodies[0].actions[1].planned_end_date: null" },
    "“Regio Kust”: nobody is responsible for “Meer scholen”, and there is no day by which it should be done.",
    "“Regio Kust”: voor “Meer scholen” is niemand verantwoordelijk, en er is geen dag waarop het klaar moet zijn." },
  { "done-without-day", { "bodies[0].actions+: {'id': 'n-1', 'status': 'done', 'evidence': [{'title': 'Zie hier'}]}" },
    "“Regio Kust”: “n-1” is done, and the day is not recorded.", "“Regio Kust”: “n-1” is gedaan, en de dag is niet vastgelegd." },
  { "done-without-day-and-evidence", { "bodies[0].actions+: {'id': 'n-1', 'status': 'done'}" },
    "“Regio Kust”: “n-1” is done, and neither the day nor what shows it is recorded.",
    "“Regio Kust”: “n-1” is gedaan, en de dag noch wat dat laat zien is vastgelegd." },
  { "no-purpose", { BUDGET "lines[1].purpose: null" },
    "“Gemeente Zand”: a part of the budget of 2026 has no purpose.", "“Gemeente Zand”: een deel van de begroting van 2026 heeft geen doel." },
  { "purpose", { BUDGET "lines[1].purpose: 'iets'" },
    "“Gemeente Zand”: a part of the budget of 2026 is for “iets”, a purpose that the edition does not have.",
    "“Gemeente Zand”: een deel van de begroting van 2026 is voor “iets”, een doel dat de editie niet heeft." },
  { "share-of-nothing", { READING ("'municipalities', 'numerator': 4") },
    "“Regio Kust” has a reading of a share that does not say what it is a share of.",
    "“Regio Kust” heeft een stand van een aandeel die niet zegt waarvan het een aandeel is." },
  { "share-of-more-than-all", { READING ("'municipalities', 'numerator': 5, 'denominator': 4") },
    "“Regio Kust” has a reading of a share that counts more than the whole that it is a share of.",
    "“Regio Kust” heeft een stand van een aandeel die meer telt dan het geheel waarvan het een aandeel is." },
  { "circle-of-eight", { "bodies[0].actions[1].depends_on: ['o-1']", "bodies[2].actions[0].title: 'Leren'",
      CHAIN ("w-1", "w-2"), CHAIN ("w-2", "w-3"), CHAIN ("w-3", "w-4"),
      CHAIN ("w-4", "w-5"), CHAIN ("w-5", "w-6"),
      CHAIN ("w-6", "r-2"), "bodies[2].actions[0].depends_on: ['w-1']" },
    "Actions wait for each other in a circle: “Meer scholen”, “Leren”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”.",
    "Acties wachten in een kring op elkaar: “Meer scholen”, “Leren”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”." },
  { "circle-of-nine", { "bodies[0].actions[1].depends_on: ['o-1']", "bodies[2].actions[0].title: 'Leren'",
      CHAIN ("w-1", "w-2"), CHAIN ("w-2", "w-3"), CHAIN ("w-3", "w-4"),
      CHAIN ("w-4", "w-5"), CHAIN ("w-5", "w-6"),
      CHAIN ("w-6", "w-7"), CHAIN ("w-7", "r-2"), "bodies[2].actions[0].depends_on: ['w-1']" },
    "Actions wait for each other in a circle: “Meer scholen”, “Leren”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”, ….",
    "Acties wachten in een kring op elkaar: “Meer scholen”, “Leren”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”, “Iets”, …." },
};
/* clang-format on */

/* The region of another edition has other actions of its own. */
static gpointer
build_region (const char *edition)
{
  return test_region_new (edition);
}

static GListModel *
check (RegieReview *review,
       gpointer     document,
       const GDate *day,
       const char  *language)
{
  return regie_review_check_programme (review, document, day, language);
}

/* Who works in a programme is named nowhere. */
static void
check_names (const char *sentence)
{
  g_assert_null (strstr (sentence, "Bo Duin"));
  g_assert_null (strstr (sentence, "Kim Zand"));
}

static void
check_finding (RegieFinding *finding)
{
  g_assert_cmpint (regie_finding_get_principle (finding), ==, 0);
  g_assert_true (g_str_has_prefix (regie_finding_get_code (finding), "PR."));
  g_assert_nonnull (regie_finding_get_resolution (finding));
  check_names (regie_finding_get_sentence (finding));
  check_names (regie_finding_get_resolution (finding));
}

/* Rules run by theme, and cases are written by code. */
static const TestRules rules = {
  .cases = cases,
  .n_cases = G_N_ELEMENTS (cases),
  .is_unordered = TRUE,
  .build = build_region,
  .list = regie_review_list_programme_rules,
  .check = check,
  .check_finding = check_finding,
};

static void
assert_says (const Text *text,
             const char *language,
             const char *expected)
{
  g_autoptr(RegieFinding) finding =
    test_rules_find_first (&rules, text->edits, G_N_ELEMENTS (text->edits), language);

  g_assert_cmpstr (regie_finding_get_sentence (finding), ==, expected);
}

static void
says (gconstpointer data)
{
  const Text *text = data;

  assert_says (text, "en", text->sentence);
  assert_says (text, "nl", text->dutch);
}

static void
every_rule_has_both_cases (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) listed = regie_review_list_programme_rules (review, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (listed), ==, 31);
  for (guint i = 0; i < g_list_model_get_n_items (listed); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (listed, i);

      g_assert_true (g_str_has_prefix (regie_entity_get_id (REGIE_ENTITY (rule)), "PR."));
      g_assert_true (regie_rule_get_judges_programmes (rule));
    }
  test_rules_assert_both_cases (&rules);
}

/* An empty programme has nothing to judge. */
static void
empty_programme (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(RegieProgramme) programme = regie_programme_new ();
  GDate day = test_day (TEST_RULES_DAY);
  g_autoptr(GListModel) findings = regie_review_check_programme (review, programme, &day, "en");

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  test_rules_add_cases (&rules);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/programme-says/", texts[i].name, NULL);

      g_test_add_data_func (path, &texts[i], says);
    }
  g_test_add_func ("/rules/programme/every-rule-has-both-cases", every_rule_has_both_cases);
  g_test_add_func ("/rules/programme/empty", empty_programme);

  return g_test_run ();
}
