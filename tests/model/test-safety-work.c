/* test-safety-work.c: the work on safety, one operation for each thing that happens
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Ans and her son Bo; Cor is of the network, Dien and Els work for a team. */
#define DOSSIER                                                                                                \
  "{'id': 'd-1', 'persons': [{'id': 'ans'}, {'id': 'bo'}, {'id': 'cor'}, {'id': 'dien'}, {'id': 'els'}],"      \
  " 'organisations': [{'id': 'o-team'}, {'id': 'o-vt'}],"                                                      \
  " 'safety_screens': [{'id': 's-1', 'date': '2026-01-05', 'safety': 'safe'}],"                                \
  " 'safety_tracks': [{'id': 't-1', 'opened_date': '2026-01-10', 'opened_by': 'dien', 'verdict': 'suspicion'," \
  "  'weighings': [{'id': 'w-1', 'date': '2026-01-12', 'by': 'dien'}, {'id': 'w-2', 'by': 'dien'}],"           \
  "  'reports': [{'id': 'r-1', 'date': '2026-01-13', 'kind': 'report'}, {'id': 'r-2', 'kind': 'report'}],"     \
  "  'stages': [{'id': 'st-1', 'stage': 'direct-safety', 'start_date': '2026-01-10'},"                         \
  "   {'id': 'st-2', 'stage': 'direct-safety', 'person': 'bo', 'start_date': '2026-01-11'}],"                  \
  "  'sights': [{'id': 'si-1', 'person': 'dien', 'start_date': '2026-01-10', 'taken_date': '2026-01-10'}]}],"  \
  " 'plan': {'id': 'plan-2', 'safety_plan': {'agreements': [{'id': 'sa-1', 'text': 'Bel Cor'}]}},"             \
  " 'earlier_plans': [{'id': 'plan-0'}, {'id': 'plan-1', 'safety_plan': {'agreements': [{'id': 'sa-0'}]}}],"   \
  " 'consents': [{'id': 'c-1', 'person': 'ans', 'act': 'disclose', 'answer': 'yes'}]}"

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
}

static char *
dup_json (gpointer record)
{
  return regie_entity_to_json (record, REGIE_WRITE_CANONICAL | REGIE_WRITE_SECRETS);
}

typedef gboolean (*Operation) (RegieDossier *dossier, RegieEntity *record, GError **error);

static gboolean
enter_stage (RegieDossier  *dossier,
             RegieEntity   *record,
             GError       **error)
{
  return regie_dossier_enter_safety_stage (dossier,
                                           REGIE_SAFETY_STAGE_RECORD (record),
                                           "Zes weken rust, alle afspraken getest.",
                                           "dien",
                                           error);
}

static gboolean
enter_stage_unjudged (RegieDossier  *dossier,
                      RegieEntity   *record,
                      GError       **error)
{
  return regie_dossier_enter_safety_stage (dossier,
                                           REGIE_SAFETY_STAGE_RECORD (record),
                                           NULL,
                                           "dien",
                                           error);
}

static gboolean
enter_stage_judged_by_nobody (RegieDossier  *dossier,
                              RegieEntity   *record,
                              GError       **error)
{
  return regie_dossier_enter_safety_stage (dossier,
                                           REGIE_SAFETY_STAGE_RECORD (record),
                                           "Het gaat beter.",
                                           NULL,
                                           error);
}

static gboolean
hand_over (RegieDossier  *dossier,
           RegieEntity   *record,
           GError       **error)
{
  GDate given = test_day ("2026-02-01");

  return regie_dossier_hand_over_sight (dossier, REGIE_SAFETY_SIGHT (record), &given, error);
}

static gboolean
hand_over_from_one_side (RegieDossier  *dossier,
                         RegieEntity   *record,
                         GError       **error)
{
  return regie_dossier_hand_over_sight (dossier, REGIE_SAFETY_SIGHT (record), NULL, error);
}

static gboolean
test_agreement (RegieDossier  *dossier,
                RegieEntity   *record,
                GError       **error)
{
  return regie_dossier_record_agreement_test (dossier,
                                              "sa-1",
                                              REGIE_AGREEMENT_TEST (record),
                                              error);
}

static gboolean
test_earlier_agreement (RegieDossier  *dossier,
                        RegieEntity   *record,
                        GError       **error)
{
  return regie_dossier_record_agreement_test (dossier,
                                              "sa-0",
                                              REGIE_AGREEMENT_TEST (record),
                                              error);
}

static gboolean
test_lost_agreement (RegieDossier  *dossier,
                     RegieEntity   *record,
                     GError       **error)
{
  return regie_dossier_record_agreement_test (dossier,
                                              "sa-9",
                                              REGIE_AGREEMENT_TEST (record),
                                              error);
}

/* One operation: on what the edits leave of the dossier it is done, when @expected is empty, or
 * refused, and then nothing is changed. */
typedef struct
{
  const char *name;
  Operation   operation;
  GType (*type) (void);
  const char *record;
  const char *expected;
  const char *edits[5];
} Case;

#define SCREEN(more) \
  "{'date': '2026-03-01', 'by': 'dien', 'asked': ['ans'], 'basic_care': 'sufficient'" more "}"
#define TRACK(more)  "{'opened_date': '2026-03-01', 'opened_by': 'dien', 'reason': 'Ruzie'" more "}"
#define SIGNAL(more) "{'date': '2026-03-01', 'text': 'Een klap', 'about': ['bo']" more "}"
#define STEP(more)   "{'step': '2', 'date': '2026-03-01', 'by': 'dien', 'outcome': 'Advies'" more "}"
#define REPORT(more) "{'date': '2026-03-01', 'kind': 'report', 'text': 'Een klap'" more "}"
#define STAGE(more)                                                                       \
  "{'stage': 'stable-safety', 'start_date': '2026-03-01', 'evidence': 'Zes weken rust', " \
  "'agreed_by': ['ans', 'dien']" more "}"
#define SIGHT(more) \
  "{'person': 'els', 'start_date': '2026-02-01', 'taken_date': '2026-02-01'" more "}"
#define TEST(more)  "{'date': '2026-03-01', 'by': 'cor'" more "}"
#define NOT_COVERED "refused: consent: it does not allow this, to them, on that day"
#define FOR_VT \
  "organisations[1].name: 'Veilig Thuis'", "consents[0].recipients: ['Bureau', 'Veilig thuis']"
#define TO_ELS(more)                                                              \
  "{'date': '2026-03-01', 'by': 'dien', 'to_person': 'els', 'what': 'Het plan', " \
  "'ground': 'consent', 'consent': 'c-1', " more "}"
#define GIVEN(more) \
  "{'date': '2026-03-01', 'by': 'dien', 'to_organisation': 'o-vt', 'what': 'De melding'" more "}"
#define NO_TRACK "safety_tracks: null"

#define OP(name)  ((Operation) (void (*) (void)) regie_dossier_##name)
#define ON_SCREEN OP (record_safety_screen), regie_safety_screen_get_type
#define ON_TRACK  OP (open_safety_track), regie_safety_track_get_type
#define ON_SIGNAL OP (record_signal), regie_signal_get_type
#define ON_STEP   OP (record_meldcode_step), regie_meldcode_record_get_type
#define ON_REPORT OP (record_safety_report), regie_safety_report_get_type
#define ON_GIVEN  OP (record_disclosure), regie_disclosure_get_type

/* clang-format off */
static const Case cases[] = {
  { "screen/safe", ON_SCREEN, SCREEN (", 'safety': 'safe'"), "", { NO_TRACK } },
  { "screen/suspicion", ON_SCREEN, SCREEN (", 'safety': 'suspicion', 'explanation': 'Blauwe plek'"), "", { NO_TRACK } },
  { "screen/no-day", ON_SCREEN, "{'by': 'dien'}", "refused: date: the day is missing" },
  { "screen/nobody-asked-it", ON_SCREEN, "{'date': '2026-03-01'}", "refused: by: nobody is named" },
  { "screen/somebody-unknown-asked-it", ON_SCREEN, "{'date': '2026-03-01', 'by': 'x'}", "not-found: by: there is nobody with the id x" },
  { "screen/nobody-was-asked", ON_SCREEN, "{'date': '2026-03-01', 'by': 'dien'}", "refused: asked: nobody is named" },
  { "screen/asked-is-empty", ON_SCREEN, "{'date': '2026-03-01', 'by': 'dien', 'asked': []}", "refused: asked: nobody is named" },
  { "screen/somebody-unknown-was-asked", ON_SCREEN, "{'date': '2026-03-01', 'by': 'dien', 'asked': ['ans', 'x']}",
    "not-found: asked: there is nobody with the id x" },
  { "screen/no-judgement-on-safety", ON_SCREEN, SCREEN (""), "refused: safety: the judgement is missing" },
  { "screen/no-judgement-on-basic-care", ON_SCREEN, "{'date': '2026-03-01', 'by': 'dien', 'asked': ['ans'], 'safety': 'safe'}",
    "refused: basic_care: the judgement is missing" },
  { "screen/acute-without-ground", ON_SCREEN, SCREEN (", 'safety': 'acute', 'explanation': ' \\n'"),
    "refused: explanation: nothing is said here" },
  { "screen/twice", ON_SCREEN, SCREEN (", 'id': 's-1', 'safety': 'safe'"),
    "exists: safety_screens: it is on record already; what was given does not change" },

  { "open/suspicion", ON_TRACK, TRACK (", 'verdict': 'suspicion'"), "", { NO_TRACK } },
  { "open/structural", ON_TRACK, TRACK (", 'verdict': 'structural'"), "", { NO_TRACK } },
  { "open/acute", ON_TRACK, TRACK (", 'verdict': 'acute'"), "", { NO_TRACK } },
  { "open/again-after-closing", ON_TRACK, TRACK (", 'verdict': 'acute'"), "", { "safety_tracks[0].closed_date: '2026-03-01'" } },
  { "open/no-day", ON_TRACK, "{'opened_by': 'dien'}", "refused: opened_date: the day is missing" },
  { "open/by-nobody", ON_TRACK, "{'opened_date': '2026-03-01'}", "refused: opened_by: nobody is named" },
  { "open/no-reason", ON_TRACK, "{'opened_date': '2026-03-01', 'opened_by': 'dien'}", "refused: reason: nothing is said here" },
  { "open/safe", ON_TRACK, TRACK (", 'verdict': 'safe'"), "refused: verdict: neither unsafety nor a suspicion of it" },
  { "open/no-verdict", ON_TRACK, TRACK (""), "refused: verdict: neither unsafety nor a suspicion of it" },
  { "open/closed-already", ON_TRACK, TRACK (", 'verdict': 'acute', 'closed_date': '2026-03-09'"),
    "refused: closed_date: a track is closed by judgement, later", { NO_TRACK } },
  { "open/held-by-another", ON_TRACK, TRACK (", 'verdict': 'acute', 'sights': [{'person': 'els', 'start_date': '2026-03-01'}]"), "",
    { NO_TRACK } },
  { "open/held-by-nobody", ON_TRACK, TRACK (", 'verdict': 'acute', 'sights': [{'start_date': '2026-03-01'}]"),
    "refused: sights: nobody holds sight on safety on the first day", { NO_TRACK } },
  { "open/held-from-a-later-day", ON_TRACK, TRACK (", 'verdict': 'acute', 'sights': [{'person': 'els', 'start_date': '2026-03-02'}]"),
    "refused: sights: nobody holds sight on safety on the first day", { NO_TRACK } },
  { "open/held-for-a-while", ON_TRACK,
    TRACK (", 'verdict': 'acute', 'sights': [{'person': 'els', 'start_date': '2026-03-01', 'end_date': '2026-03-01'}]"),
    "refused: sights: nobody holds sight on safety on the first day", { NO_TRACK } },
  { "open/one-is-open", ON_TRACK, TRACK (", 'verdict': 'acute'"), "exists: safety_tracks: a track is open on that day already" },
  { "open/twice", ON_TRACK, TRACK (", 'id': 't-1', 'verdict': 'acute'"),
    "exists: safety_tracks: it is on record already; what was given does not change", { "safety_tracks[0].closed_date: '2026-02-01'" } },

  { "signal/seen", ON_SIGNAL, SIGNAL (", 'seen_by': 'cor'"), "" },
  { "signal/from-elsewhere", ON_SIGNAL, SIGNAL (", 'origin': 'De politie'"), "" },
  { "signal/no-day", ON_SIGNAL, "{'text': 'Een klap'}", "refused: date: the day is missing" },
  { "signal/no-facts", ON_SIGNAL, "{'date': '2026-03-01'}", "refused: text: nothing is said here" },
  { "signal/about-nobody", ON_SIGNAL, "{'date': '2026-03-01', 'text': 'Een klap'}", "refused: about: nobody is named" },
  { "signal/from-nowhere", ON_SIGNAL, SIGNAL (""), "refused: seen_by: neither who saw it nor its origin is named" },
  { "signal/by-somebody-unknown", ON_SIGNAL, SIGNAL (", 'seen_by': 'x'"), "not-found: seen_by: there is nobody with the id x" },
  { "signal/no-track", ON_SIGNAL, SIGNAL (", 'seen_by': 'cor'"),
    "not-found: safety_tracks: no track is open on that day; open one first", { NO_TRACK } },
  { "signal/twice", ON_SIGNAL, SIGNAL (", 'id': 'g-1', 'seen_by': 'cor'"),
    "exists: signals: it is on record already; what was given does not change", { "safety_tracks[0].signals+: {'id': 'g-1'}" } },

  { "meldcode/alone", ON_STEP, STEP (""), "" },
  { "meldcode/consulted-and-talked", ON_STEP, STEP (", 'consulted': ['els'], 'talked_with': ['ans']"), "" },
  { "meldcode/step-not-said", ON_STEP, "{'date': '2026-03-01'}", "refused: step: nothing is said here" },
  { "meldcode/no-day", ON_STEP, "{'step': '2'}", "refused: date: the day is missing" },
  { "meldcode/by-nobody", ON_STEP, "{'step': '2', 'date': '2026-03-01'}", "refused: by: nobody is named" },
  { "meldcode/somebody-unknown-consulted", ON_STEP, STEP (", 'consulted': ['x']"), "not-found: consulted: there is nobody with the id x" },
  { "meldcode/talked-with-somebody-unknown", ON_STEP, STEP (", 'talked_with': ['x']"),
    "not-found: talked_with: there is nobody with the id x" },
  { "meldcode/nothing-came-of-it", ON_STEP, "{'step': '2', 'date': '2026-03-01', 'by': 'dien'}", "refused: outcome: nothing is said here" },
  { "meldcode/no-track", ON_STEP, STEP (""), "not-found: safety_tracks: no track is open on that day; open one first", { NO_TRACK } },
  { "meldcode/twice", ON_STEP, STEP (", 'id': 'm-1'"), "exists: meldcode: it is on record already; what was given does not change",
    { "safety_tracks[0].meldcode+: {'id': 'm-1'}" } },

  { "report/told", ON_REPORT, REPORT (", 'reporter': 'dien', 'told_household': 'yes'"), "" },
  { "report/anonymous", ON_REPORT, REPORT (", 'is_anonymous': true, 'told_household': 'yes'"), "" },
  { "report/told-later-with-reason", ON_REPORT, REPORT (", 'reporter': 'dien', 'told_household': 'later', 'told_reason': 'Eerst Bo'"), "" },
  { "report/no-day", ON_REPORT, "{'kind': 'report'}", "refused: date: the day is missing" },
  { "report/neither-advice-nor-report", ON_REPORT, "{'date': '2026-03-01'}", "refused: kind: whether it is advice or a report is missing" },
  { "report/by-nobody", ON_REPORT, REPORT (""), "refused: reporter: nobody is named" },
  { "report/by-somebody-unknown", ON_REPORT, REPORT (", 'reporter': 'x', 'is_anonymous': true"),
    "not-found: reporter: there is nobody with that id" },
  { "report/no-facts", ON_REPORT, "{'date': '2026-03-01', 'kind': 'advice', 'reporter': 'dien'}", "refused: text: nothing is said here" },
  { "report/told-not-said", ON_REPORT, REPORT (", 'reporter': 'dien'"),
    "refused: told_household: whether the household was told is missing" },
  { "report/not-told-without-reason", ON_REPORT, REPORT (", 'reporter': 'dien', 'told_household': 'no'"),
    "refused: told_reason: nothing is said here" },
  { "report/no-track", ON_REPORT, REPORT (", 'reporter': 'dien', 'told_household': 'yes'"),
    "not-found: safety_tracks: no track is open on that day; open one first", { NO_TRACK } },
  { "report/twice", ON_REPORT, REPORT (", 'id': 'r-1', 'reporter': 'dien', 'told_household': 'yes'"),
    "exists: reports: it is on record already; what was given does not change" },

  { "stage/left-already", enter_stage, regie_safety_stage_record_get_type, STAGE (", 'end_date': '2026-03-09'"),
    "refused: end_date: a stage is left by judgement, later" },
  { "stage/next", enter_stage, regie_safety_stage_record_get_type, STAGE (""), "" },
  { "stage/first-without-judgement", enter_stage_unjudged, regie_safety_stage_record_get_type, STAGE (", 'person': 'ans'"), "" },
  { "stage/not-said", enter_stage, regie_safety_stage_record_get_type, "{}", "refused: stage: nothing is said here" },
  { "stage/no-day", enter_stage, regie_safety_stage_record_get_type, "{'stage': 'recovery'}", "refused: start_date: the day is missing" },
  { "stage/of-somebody-unknown", enter_stage, regie_safety_stage_record_get_type, STAGE (", 'person': 'x'"),
    "not-found: person: there is nobody with the id x" },
  { "stage/no-evidence", enter_stage, regie_safety_stage_record_get_type, "{'stage': 'recovery', 'start_date': '2026-03-01'}",
    "refused: evidence: nothing is said here" },
  { "stage/agreed-by-nobody", enter_stage, regie_safety_stage_record_get_type,
    "{'stage': 'recovery', 'start_date': '2026-03-01', 'evidence': 'Rust'}", "refused: agreed_by: nobody is named" },
  { "stage/left-without-judgement", enter_stage_unjudged, regie_safety_stage_record_get_type, STAGE (""),
    "refused: judgement: nothing is said here" },
  { "stage/left-and-nobody-judged", enter_stage_judged_by_nobody, regie_safety_stage_record_get_type, STAGE (""),
    "refused: judged_by: nobody is named" },
  { "stage/later-one-on-record", enter_stage, regie_safety_stage_record_get_type, STAGE (""),
    "refused: start_date: a stage that begins later is on record", { "safety_tracks[0].stages[0].start_date: '2026-03-02'" } },
  { "stage/on-the-first-day-there-is", enter_stage, regie_safety_stage_record_get_type,
    "{'stage': 'stable-safety', 'start_date': '0001-01-01', 'evidence': 'Rust', 'agreed_by': ['ans']}", "",
    { "safety_tracks[0].opened_date: null", "safety_tracks[0].stages[0].start_date: null" } },
  { "stage/no-track", enter_stage, regie_safety_stage_record_get_type, STAGE (""),
    "not-found: safety_tracks: no track is open on that day; open one first", { NO_TRACK } },
  { "stage/after-one-that-was-left", enter_stage_unjudged, regie_safety_stage_record_get_type, STAGE (""), "",
    { "safety_tracks[0].stages[0].end_date: '2026-03-09'" } },
  { "stage/after-one-that-began-on-a-day-unknown", enter_stage, regie_safety_stage_record_get_type, STAGE (""), "",
    { "safety_tracks[0].stages[0].start_date: null" } },
  { "stage/twice", enter_stage, regie_safety_stage_record_get_type, STAGE (", 'id': 'st-1'"),
    "exists: stages: it is on record already; what was given does not change" },

  { "sight/both-confirm", hand_over, regie_safety_sight_get_type, SIGHT (""), "" },
  { "sight/first-holder", hand_over_from_one_side, regie_safety_sight_get_type, SIGHT (""), "", { "safety_tracks[0].sights: null" } },
  { "sight/nobody-named", hand_over, regie_safety_sight_get_type, "{'organisation': 'o-vt'}", "refused: person: nobody is named" },
  { "sight/ends-already", hand_over, regie_safety_sight_get_type, SIGHT (", 'end_date': '2026-02-09'"),
    "refused: end_date: it ends when it is handed over, not before" },
  { "sight/no-day", hand_over, regie_safety_sight_get_type, "{'person': 'els'}", "refused: start_date: the day is missing" },
  { "sight/not-taken", hand_over, regie_safety_sight_get_type, "{'person': 'els', 'start_date': '2026-02-01'}",
    "refused: taken_date: the day is missing" },
  { "sight/not-given", hand_over_from_one_side, regie_safety_sight_get_type, SIGHT (""), "refused: given_date: the day is missing" },
  { "sight/one-before-begins-later", hand_over, regie_safety_sight_get_type, SIGHT (""),
    "refused: start_date: the one before begins later", { "safety_tracks[0].sights[0].start_date: '2026-02-02'" } },
  { "sight/on-the-first-day-there-is", hand_over, regie_safety_sight_get_type,
    "{'person': 'els', 'start_date': '0001-01-01', 'taken_date': '2026-02-01'}", "",
    { "safety_tracks[0].opened_date: null", "safety_tracks[0].sights[0].start_date: null" } },
  { "sight/no-track", hand_over, regie_safety_sight_get_type, SIGHT (""),
    "not-found: safety_tracks: no track is open on that day; open one first", { NO_TRACK } },
  { "sight/twice", hand_over, regie_safety_sight_get_type, SIGHT (", 'id': 'si-1'"),
    "exists: sights: it is on record already; what was given does not change" },

  { "agreement/kept", test_agreement, regie_agreement_test_get_type, TEST (", 'state': 'kept'"), "" },
  { "agreement/broken", test_agreement, regie_agreement_test_get_type,
    TEST (", 'state': 'broken', 'what': 'Niet gebeld', 'consequence': 'Cor komt langs'"), "" },
  { "agreement/of-an-earlier-plan", test_earlier_agreement, regie_agreement_test_get_type, TEST (", 'state': 'kept'"), "" },
  { "agreement/lost", test_lost_agreement, regie_agreement_test_get_type, TEST (", 'state': 'kept'"),
    "not-found: agreements: no safety plan has one with the id sa-9" },
  { "agreement/no-plan", test_agreement, regie_agreement_test_get_type, TEST (", 'state': 'kept'"),
    "not-found: agreements: no safety plan has one with the id sa-1", { "plan: null" } },
  { "agreement/no-day", test_agreement, regie_agreement_test_get_type, "{}", "refused: date: the day is missing" },
  { "agreement/tested-by-nobody", test_agreement, regie_agreement_test_get_type, "{'date': '2026-03-01'}", "refused: by: nobody is named" },
  { "agreement/state-not-said", test_agreement, regie_agreement_test_get_type, TEST (""), "refused: state: whether it was kept is missing" },
  { "agreement/broken-and-nothing-told", test_agreement, regie_agreement_test_get_type, TEST (", 'state': 'broken'"),
    "refused: what: nothing is said here" },
  { "agreement/broken-without-consequence", test_agreement, regie_agreement_test_get_type,
    TEST (", 'state': 'broken', 'what': 'Niet gebeld'"), "refused: consequence: nothing is said here" },
  { "agreement/test-twice", test_agreement, regie_agreement_test_get_type, TEST (", 'id': 'x-1', 'state': 'kept'"),
    "exists: tests: it is on record already; what was given does not change",
    { "plan.safety_plan.agreements[0].tests+: {'id': 'x-1'}" } },

  { "disclosure/legal-task", ON_GIVEN, GIVEN (", 'ground': 'legal-task', 'told': 'yes'"), "" },
  { "disclosure/legal-duty", ON_GIVEN, GIVEN (", 'ground': 'legal-duty', 'told': 'yes'"), "" },
  { "disclosure/vital-interest", ON_GIVEN, GIVEN (", 'ground': 'vital-interest', 'told': 'no', 'told_reason': 'Te gevaarlijk'"), "" },
  { "disclosure/consent", ON_GIVEN, GIVEN (", 'to_person': 'els', 'ground': 'consent', 'consent': 'c-1', 'told': 'yes'"), "" },
  { "disclosure/reporting-right", ON_GIVEN, GIVEN (", 'ground': 'reporting-right', 'weighing': 'w-1', 'told': 'yes'"), "" },
  { "disclosure/conflict-of-duties", ON_GIVEN,
    GIVEN (", 'ground': 'conflict-of-duties', 'advice': 'De aandachtsfunctionaris: doen', 'told': 'later', 'told_reason': 'Maandag'"), "" },
  { "disclosure/to-a-person", ON_GIVEN,
    "{'date': '2026-03-01', 'by': 'dien', 'to_person': 'els', 'what': 'Het plan', 'ground': 'legal-task', 'told': 'yes'}", "" },
  { "disclosure/no-day", ON_GIVEN, "{}", "refused: date: the day is missing" },
  { "disclosure/by-nobody", ON_GIVEN, "{'date': '2026-03-01'}", "refused: by: nobody is named" },
  { "disclosure/to-nobody", ON_GIVEN, "{'date': '2026-03-01', 'by': 'dien'}", "refused: to_person: nobody is named" },
  { "disclosure/to-somebody-unknown", ON_GIVEN, GIVEN (", 'to_person': 'x'"), "not-found: to_person: there is nobody with the id x" },
  { "disclosure/to-an-unknown-organisation", ON_GIVEN, "{'date': '2026-03-01', 'by': 'dien', 'to_organisation': 'x'}",
    "not-found: to_organisation: there is none with the id x" },
  { "disclosure/of-nothing", ON_GIVEN, "{'date': '2026-03-01', 'by': 'dien', 'to_person': 'els'}", "refused: what: nothing is said here" },
  { "disclosure/no-ground", ON_GIVEN, GIVEN (""), "refused: ground: on which ground is missing" },
  { "disclosure/consent-without-record", ON_GIVEN, GIVEN (", 'ground': 'consent'"), "refused: consent: the ground has no record" },
  { "disclosure/consent-that-is-lost", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-9'"),
    "not-found: consent: there is none with the id c-9" },
  { "disclosure/consent-refused", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].answer: 'no'" } },
  { "disclosure/consent-withdrawn", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].withdrawn_date: '2026-02-28'" } },
  { "disclosure/consent-to-help", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].act: 'help'" } },
  { "disclosure/consent-of-which-the-act-is-unknown", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].act: null" } },
  { "disclosure/consent-to-inspect-names-nobody-who-receives", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].act: 'inspect'", FOR_VT } },
  { "disclosure/consent-to-destroy", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].act: 'destroy'", FOR_VT } },
  { "disclosure/consent-to-help-by-the-receiver", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1', 'told': 'yes'"), "",
    { "consents[0].act: 'help'", FOR_VT } },
  { "disclosure/consent-names-the-receiver", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1', 'told': 'yes'"), "",
    { FOR_VT } },
  { "disclosure/consent-names-others", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "organisations[1].name: 'Team Zuid'", "consents[0].recipients: ['Team Noord']" } },
  { "disclosure/consent-names-others-and-the-receiver-has-no-name", ON_GIVEN, GIVEN (", 'ground': 'consent', 'consent': 'c-1'"),
    NOT_COVERED, { "consents[0].recipients: ['Team Noord']" } },
  { "disclosure/consent-names-the-person", ON_GIVEN, TO_ELS ("'told': 'yes'"), "",
    { "persons[4].given_name: 'Els'", "consents[0].recipients: ['els']" } },
  { "disclosure/consent-names-whom-the-person-works-for", ON_GIVEN, TO_ELS ("'told': 'yes'"), "",
    { "professionals+: {'person': 'dien', 'organisation': 'o-team'}", "professionals+: {'person': 'els', 'organisation': 'o-vt'}",
      FOR_VT } },
  { "disclosure/consent-names-whom-another-works-for", ON_GIVEN, TO_ELS ("'told': 'yes'"), NOT_COVERED,
    { "professionals+: {'person': 'dien', 'organisation': 'o-vt'}", "professionals+: {'person': 'els', 'organisation': 'o-team'}",
      "professionals+: {'person': 'els'}", FOR_VT } },
  { "disclosure/reporting-right-without-weighing", ON_GIVEN, GIVEN (", 'ground': 'reporting-right'"),
    "refused: weighing: the ground has no record" },
  { "disclosure/conflict-without-advice", ON_GIVEN, GIVEN (", 'ground': 'conflict-of-duties'"), "refused: advice: nothing is said here" },
  { "disclosure/told-not-said", ON_GIVEN, GIVEN (", 'ground': 'legal-task'"), "refused: told: whether the household was told is missing" },
  { "disclosure/not-told-without-reason", ON_GIVEN, GIVEN (", 'ground': 'legal-task', 'told': 'no'"),
    "refused: told_reason: nothing is said here" },
  { "disclosure/twice", ON_GIVEN, GIVEN (", 'id': 'x-1', 'ground': 'legal-task', 'told': 'yes'"),
    "exists: disclosures: it is on record already; what was given does not change", { "disclosures+: {'id': 'x-1'}" } },
};
/* clang-format on */

static char *
dup_error (const GError *error)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);

  g_assert_true (error->domain == REGIE_ERROR);

  return g_strdup_printf ("%s: %s",
                          g_enum_get_value (codes, error->code)->value_nick,
                          error->message);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieEntity) record = test_record_new (test->type (), test->record);
  g_autoptr(GError) error = NULL;
  g_autofree char *found = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean is_done = FALSE;

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  before = dup_json (dossier);
  is_done = test->operation (dossier, record, &error);
  after = dup_json (dossier);
  found = error == NULL ? g_strdup ("") : dup_error (error);

  g_assert_cmpstr (found, ==, test->expected);
  g_assert_true (is_done == (error == NULL));
  g_assert_true (g_str_equal (before, after) == !is_done);
}

/* The text of a record in the dossier, with what is put in place of ids that are made. */
static void
assert_record (RegieDossier *dossier,
               const char   *path,
               const char   *expected)
{
  RegieEntity *record = regie_entity_find_path (REGIE_ENTITY (dossier), path);
  g_autoptr(RegieEntity) copy = NULL;
  g_autofree char *found = NULL;
  g_autofree char *wanted = g_strdelimit (g_strdup (expected), "'", '"');

  g_assert_nonnull (record);
  g_assert_nonnull (regie_entity_get_id (record));
  copy = regie_entity_dup (record);
  if (g_uuid_string_is_valid (regie_entity_get_id (copy)))
    regie_entity_set_id (copy, NULL);
  found = dup_json (copy);

  g_assert_cmpstr (found, ==, wanted);
}

static void
run (RegieDossier *dossier,
     Operation     operation,
     GType         type,
     const char   *text)
{
  g_autoptr(RegieEntity) record = test_record_new (type, text);
  g_autoptr(GError) error = NULL;
  gboolean is_done = operation (dossier, record, &error);

  g_assert_no_error (error);
  g_assert_true (is_done);
}

static void
check_opens_a_track (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  GDate day = test_day ("2026-03-01");

  test_edit (dossier, NO_TRACK);
  run (dossier,
       OP (record_safety_screen),
       REGIE_TYPE_SAFETY_SCREEN,
       SCREEN (", 'safety': 'structural', 'explanation': 'Vaker geslagen'"));

  g_assert_nonnull (regie_dossier_get_safety_track_on (dossier, &day));
  g_assert_cmpstr (regie_safety_track_get_reason (
                     regie_dossier_get_safety_track_on (dossier, &day)),
                   ==,
                   "Vaker geslagen");
  g_assert_cmpint (regie_dossier_get_safety_on (dossier, &day),
                   ==,
                   REGIE_SAFETY_VERDICT_STRUCTURAL);
  assert_record (dossier,
                 "safety_tracks[0].sights[0]",
                 "{'person':'dien','start_date':'2026-03-01','taken_date':'2026-03-01'}");
}

static void
check_opens_no_second_track (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  run (dossier,
       OP (record_safety_screen),
       REGIE_TYPE_SAFETY_SCREEN,
       SCREEN (", 'safety': 'acute', 'explanation': 'Geslagen'"));

  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_safety_tracks (dossier)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_safety_screens (dossier)), ==, 2);
}

static void
safe_check_opens_nothing (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  test_edit (dossier, NO_TRACK);
  run (dossier, OP (record_safety_screen), REGIE_TYPE_SAFETY_SCREEN, SCREEN (", 'safety': 'safe'"));

  g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_safety_tracks (dossier)), ==, 0);
}

static void
opener_may_name_who_holds_sight (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  test_edit (dossier, NO_TRACK);
  run (dossier,
       OP (open_safety_track),
       REGIE_TYPE_SAFETY_TRACK,
       TRACK (", 'verdict': 'acute', 'sights': [{'id': 'si-9', 'person': 'els'}]"));

  assert_record (dossier, "safety_tracks[0].sights[0]", "{'id':'si-9','person':'els'}");
}

/* Opened in one phase after another, whatever the phases are. */
static void
tracks_one_after_another (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-02-15");
  GDate before = test_day ("2026-02-14");

  g_assert_true (regie_dossier_close_safety_track (dossier,
                                                   &day,
                                                   "els",
                                                   "Rust",
                                                   "Cor belt maandelijks",
                                                   &error));
  g_assert_no_error (error);
  run (
    dossier,
    OP (open_safety_track),
    REGIE_TYPE_SAFETY_TRACK,
    "{'id': 't-2', 'opened_date': '2026-02-15', 'opened_by': 'cor', 'reason': 'Weer', 'verdict': 'acute'}");

  g_assert_cmpstr (regie_entity_get_id (
                     REGIE_ENTITY (regie_dossier_get_safety_track_on (dossier, &before))),
                   ==,
                   "t-1");
  g_assert_cmpstr (regie_entity_get_id (
                     REGIE_ENTITY (regie_dossier_get_safety_track_on (dossier, &day))),
                   ==,
                   "t-2");
}

static void
closing_ends_the_work (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-06-01");

  test_edit (dossier, "safety_tracks[0].stages[1].end_date: '2026-03-01'");
  test_edit (dossier,
             "safety_tracks[0].sights+: {'id': 'si-0', 'person': 'els', 'end_date': '2026-01-09'}");
  g_assert_true (regie_dossier_close_safety_track (dossier,
                                                   &day,
                                                   "els",
                                                   "Rust",
                                                   "Cor belt maandelijks",
                                                   &error));

  g_assert_no_error (error);
  assert_record (
    dossier,
    "safety_tracks[0].stages[0]",
    "{'id':'st-1','stage':'direct-safety','start_date':'2026-01-10','end_date':'2026-06-01',"
    "'judgement':'Rust','judged_by':'els'}");
  assert_record (dossier,
                 "safety_tracks[0].stages[1]",
                 "{'id':'st-2','stage':'direct-safety','person':'bo','start_date':'2026-01-11',"
                 "'end_date':'2026-03-01'}");
  assert_record (dossier,
                 "safety_tracks[0].sights[0]",
                 "{'id':'si-1','person':'dien','start_date':'2026-01-10','end_date':'2026-06-01',"
                 "'taken_date':'2026-01-10'}");
  assert_record (dossier,
                 "safety_tracks[0].sights[1]",
                 "{'id':'si-0','person':'els','end_date':'2026-01-09'}");
  g_assert_null (regie_dossier_get_safety_track_on (dossier, &day));
}

/* clang-format off */
static const struct
{
  const char *name;
  const char *day;
  const char *by;
  const char *judgement;
  const char *follow_up;
  const char *edit;
  const char *expected;
} closings[] = {
  { "judgement-missing", "2026-06-01", "els", NULL, "Cor belt", NULL, "refused: judgement: nothing is said here" },
  { "judgement-empty", "2026-06-01", "els", "  ", "Cor belt", NULL, "refused: judgement: nothing is said here" },
  { "follow-up-missing", "2026-06-01", "els", "Rust", NULL, NULL, "refused: follow_up: nothing is said here" },
  { "by-somebody-unknown", "2026-06-01", "x", "Rust", "Cor belt", NULL, "not-found: closed_by: there is nobody with the id x" },
  { "before-it-was-opened", "2026-01-09", "els", "Rust", "Cor belt", NULL,
    "not-found: safety_tracks: no track is open on that day; open one first" },
  { "stage-begins-later", "2026-06-01", "els", "Rust", "Cor belt", "safety_tracks[0].stages[0].start_date: '2026-06-02'",
    "refused: stages: one of them begins after that day" },
  { "stage-without-day", "2026-06-01", "els", "Rust", "Cor belt", "safety_tracks[0].stages[0].start_date: null", "" },
  { "sight-begins-later", "2026-06-01", "els", "Rust", "Cor belt", "safety_tracks[0].sights[0].start_date: '2026-06-02'",
    "refused: sights: one of them begins after that day" },
  { "sight-without-day", "2026-06-01", "els", "Rust", "Cor belt", "safety_tracks[0].sights[0].start_date: null", "" },
};

static const char *const two_conditions[] = { "Niet drinken bij de kinderen", "Elk kind praat met iemand", NULL };

static const struct
{
  const char *name;
  const char *report;
  RegieSafetyReportOutcome outcome;
  const char *day;
  const char *responsible;
  const char *edit;
  const char *expected;
} outcomes[] = {
  { "local-field", "r-1", REGIE_SAFETY_REPORT_OUTCOME_LOCAL_FIELD, "2026-01-13", "o-team", NULL, "" },
  { "ended-and-nobody-answers", "r-1", REGIE_SAFETY_REPORT_OUTCOME_NO_FOLLOW_UP, "2026-01-20", NULL, NULL, "" },
  { "report-without-day", "r-2", REGIE_SAFETY_REPORT_OUTCOME_VEILIG_THUIS, "2026-01-20", "o-vt", NULL, "" },
  { "lost-report", "r-9", REGIE_SAFETY_REPORT_OUTCOME_TEAM, "2026-01-20", "o-team", NULL, "not-found: reports: there is none with the id r-9" },
  { "not-decided", "r-1", REGIE_SAFETY_REPORT_OUTCOME_UNKNOWN, "2026-01-20", "o-team", NULL, "refused: outcome: what was decided is missing" },
  { "before-the-report", "r-1", REGIE_SAFETY_REPORT_OUTCOME_TEAM, "2026-01-12", "o-team", NULL,
    "refused: outcome_date: before the day of the report" },
  { "nobody-answers", "r-1", REGIE_SAFETY_REPORT_OUTCOME_ORGANISATION, "2026-01-20", NULL, NULL,
    "refused: responsible: who answers for safety now is missing" },
  { "unknown-organisation", "r-1", REGIE_SAFETY_REPORT_OUTCOME_TEAM, "2026-01-20", "x", NULL,
    "not-found: responsible: there is no organisation with the id x" },
  { "decided-already", "r-1", REGIE_SAFETY_REPORT_OUTCOME_TEAM, "2026-01-20", "o-team", "safety_tracks[0].reports[0].outcome: 'team'",
    "exists: outcome: a decision is on record already" },
};

/* Sights as JSON, and on which days of the track nobody holds it up to the first of June. */
static const struct
{
  const char *name;
  const char *sights;
  const char *edit;
  const char *expected;
} gaps[] = {
  { "none", "[{'person': 'a', 'start_date': '2026-01-10'}]", NULL, "" },
  { "held-by-an-organisation", "[{'organisation': 'o', 'start_date': '2026-01-10'}]", NULL, "" },
  { "held-since-ever", "[{'person': 'a'}]", NULL, "" },
  { "nobody-at-all", "[]", NULL, "2026-01-10 2026-06-01; " },
  { "names-nobody", "[{'start_date': '2026-01-10'}]", NULL, "2026-01-10 2026-06-01; " },
  { "from-the-second-day", "[{'person': 'a', 'start_date': '2026-01-11'}]", NULL, "2026-01-10 2026-01-10; " },
  { "until-the-day-before", "[{'person': 'a', 'start_date': '2026-01-10', 'end_date': '2026-05-31'}]", NULL, "2026-06-01 2026-06-01; " },
  { "until-the-day", "[{'person': 'a', 'start_date': '2026-01-10', 'end_date': '2026-06-01'}]", NULL, "" },
  { "one-after-the-other", "[{'person': 'b', 'start_date': '2026-02-01'}, {'person': 'a', 'end_date': '2026-01-31'}]", NULL, "" },
  { "a-day-between", "[{'person': 'a', 'end_date': '2026-01-31'}, {'person': 'b', 'start_date': '2026-02-02'}]", NULL, "2026-02-01 2026-02-01; " },
  { "two-gaps", "[{'person': 'a', 'start_date': '2026-01-12', 'end_date': '2026-01-31'}, {'person': 'c', 'start_date': '2026-04-01'},"
    " {'person': 'b', 'start_date': '2026-03-01'}]", NULL, "2026-01-10 2026-01-11; 2026-02-01 2026-02-28; " },
  { "long-beside-short", "[{'person': 'a', 'start_date': '2026-01-10', 'end_date': '2026-05-31'},"
    " {'person': 'b', 'start_date': '2026-02-01', 'end_date': '2026-02-02'}]", NULL, "2026-06-01 2026-06-01; " },
  { "short-within-long", "[{'person': 'a', 'start_date': '2026-01-10', 'end_date': '2026-05-31'},"
    " {'person': 'b', 'start_date': '2026-01-10', 'end_date': '2026-02-02'}]", NULL, "2026-06-01 2026-06-01; " },
  { "period-that-cannot-be", "[{'person': 'a', 'start_date': '2026-02-02', 'end_date': '2026-02-01'}]", NULL, "2026-01-10 2026-06-01; " },
  { "closed-track", "[{'person': 'a', 'start_date': '2026-01-10', 'end_date': '2026-03-01'}]",
    "safety_tracks[0].closed_date: '2026-03-02'", "" },
  { "closed-track-with-a-gap", "[{'person': 'a', 'start_date': '2026-01-10', 'end_date': '2026-02-27'}]",
    "safety_tracks[0].closed_date: '2026-03-02'", "2026-02-28 2026-03-01; " },
  { "track-without-opening-day", "[]", "safety_tracks[0].opened_date: null", "" },
  { "track-opened-later", "[]", "safety_tracks[0].opened_date: '2026-06-02'", "" },
};
/* clang-format on */

static void
close_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day (closings[n].day);
  g_autofree char *found = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean is_done = FALSE;

  if (closings[n].edit != NULL)
    test_edit (dossier, closings[n].edit);
  before = dup_json (dossier);
  is_done = regie_dossier_close_safety_track (dossier,
                                              &day,
                                              closings[n].by,
                                              closings[n].judgement,
                                              closings[n].follow_up,
                                              &error);
  after = dup_json (dossier);
  found = error == NULL ? g_strdup ("") : dup_error (error);

  g_assert_cmpstr (found, ==, closings[n].expected);
  g_assert_true (g_str_equal (before, after) == !is_done);
}

static void
outcome_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day (outcomes[n].day);
  g_autofree char *found = NULL;
  gboolean is_done = FALSE;

  if (outcomes[n].edit != NULL)
    test_edit (dossier, outcomes[n].edit);
  is_done = regie_dossier_record_report_outcome (dossier,
                                                 outcomes[n].report,
                                                 outcomes[n].outcome,
                                                 &day,
                                                 outcomes[n].responsible,
                                                 two_conditions,
                                                 &error);
  found = error == NULL ? g_strdup ("") : dup_error (error);

  g_assert_cmpstr (found, ==, outcomes[n].expected);
  g_assert_true (is_done == (error == NULL));
}

static void
decision_is_whole (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  GDate day = test_day ("2026-01-20");

  g_assert_true (regie_dossier_record_report_outcome (dossier,
                                                      "r-1",
                                                      REGIE_SAFETY_REPORT_OUTCOME_VEILIG_THUIS,
                                                      &day,
                                                      "o-vt",
                                                      two_conditions,
                                                      NULL));

  assert_record (dossier,
                 "safety_tracks[0].reports[0]",
                 "{'id':'r-1','date':'2026-01-13','kind':'report','outcome':'veilig-thuis',"
                 "'outcome_date':'2026-01-20','responsible':'o-vt','conditions':["
                 "'Niet drinken bij de kinderen','Elk kind praat met iemand']}");
}

static void
gap_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autofree char *edit = g_strconcat ("safety_tracks[0].sights: ", gaps[n].sights, NULL);
  g_autoptr(GString) found = g_string_new (NULL);
  g_autoptr(GListModel) list = NULL;
  GDate day = test_day ("2026-06-01");

  test_edit (dossier, edit);
  if (gaps[n].edit != NULL)
    test_edit (dossier, gaps[n].edit);
  list = regie_safety_track_list_gaps (REGIE_SAFETY_TRACK (
                                         regie_entity_find_path (REGIE_ENTITY (dossier),
                                                                 "safety_tracks[0]")),
                                       &day);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieSafetyGap) gap = g_list_model_get_item (list, i);
      char first[11];
      char last[11];

      g_date_strftime (first, sizeof first, "%Y-%m-%d", regie_safety_gap_get_start_date (gap));
      g_date_strftime (last, sizeof last, "%Y-%m-%d", regie_safety_gap_get_end_date (gap));
      g_string_append_printf (found, "%s %s; ", first, last);
    }

  g_assert_cmpstr (found->str, ==, gaps[n].expected);
}

/* The very same record is on record as well. */
static void
signal_is_not_taken_twice (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieSignal) signal =
    REGIE_SIGNAL (test_record_new (REGIE_TYPE_SIGNAL, SIGNAL (", 'seen_by': 'cor'")));
  g_autoptr(GError) error = NULL;

  g_assert_true (regie_dossier_record_signal (dossier, signal, NULL));
  g_assert_false (regie_dossier_record_signal (dossier, signal, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static void
stage_is_left_by_judgement (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  run (dossier,
       enter_stage,
       REGIE_TYPE_SAFETY_STAGE_RECORD,
       STAGE (", 'review_interval_days': 14"));

  assert_record (
    dossier,
    "safety_tracks[0].stages[0]",
    "{'id':'st-1','stage':'direct-safety','start_date':'2026-01-10','end_date':'2026-02-28',"
    "'judgement':'Zes weken rust, alle afspraken getest.','judged_by':'dien'}");
  assert_record (dossier,
                 "safety_tracks[0].stages[1]",
                 "{'id':'st-2','stage':'direct-safety','person':'bo','start_date':'2026-01-11'}");
  assert_record (dossier,
                 "safety_tracks[0].stages[2]",
                 "{'stage':'stable-safety','start_date':'2026-03-01','evidence':'Zes weken rust',"
                 "'agreed_by':['ans','dien'],'review_interval_days':14}");
}

static void
stage_of_a_person_leaves_the_others (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  run (dossier, enter_stage, REGIE_TYPE_SAFETY_STAGE_RECORD, STAGE (", 'person': 'bo'"));

  assert_record (dossier,
                 "safety_tracks[0].stages[0]",
                 "{'id':'st-1','stage':'direct-safety','start_date':'2026-01-10'}");
  g_assert_cmpuint (g_date_get_day (
                      regie_safety_stage_record_get_end_date (REGIE_SAFETY_STAGE_RECORD (
                        regie_entity_find_path (REGIE_ENTITY (dossier),
                                                "safety_tracks[0].stages[1]")))),
                    ==,
                    28);
}

/* From whichever stage, on whichever day. */
static void
falls_back_from_any_stage (gconstpointer data)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autofree char *edit =
    g_strdup_printf ("safety_tracks[0].stages[0].stage: '%s'", (const char *) data);
  GDate day = test_day ("2026-01-10");

  test_edit (dossier, edit);
  run (
    dossier,
    enter_stage,
    REGIE_TYPE_SAFETY_STAGE_RECORD,
    "{'id': 'st-3', 'stage': 'direct-safety', 'start_date': '2026-01-10', 'evidence': 'Geslagen',"
    " 'agreed_by': ['dien']}");

  g_assert_cmpstr (regie_entity_get_id (
                     REGIE_ENTITY (regie_dossier_get_safety_stage_on (dossier, &day))),
                   ==,
                   "st-3");
  g_assert_cmpint (g_date_compare (regie_safety_stage_record_get_end_date (
                                     REGIE_SAFETY_STAGE_RECORD (
                                       regie_entity_find_path (REGIE_ENTITY (dossier),
                                                               "safety_tracks[0].stages[0]"))),
                                   &day),
                   ==,
                   0);
}

static void
sight_leaves_no_day_out (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GListModel) list = NULL;
  GDate day = test_day ("2026-06-01");

  run (dossier,
       hand_over,
       REGIE_TYPE_SAFETY_SIGHT,
       SIGHT (", 'id': 'si-2', 'organisation': 'o-team'"));
  run (dossier,
       hand_over,
       REGIE_TYPE_SAFETY_SIGHT,
       "{'id': 'si-3', 'person': 'cor', 'start_date': '2026-02-01', 'taken_date': '2026-02-01'}");

  assert_record (dossier,
                 "safety_tracks[0].sights[0]",
                 "{'id':'si-1','person':'dien','start_date':'2026-01-10','end_date':'2026-01-31',"
                 "'given_date':'2026-02-01','taken_date':'2026-01-10'}");
  assert_record (dossier,
                 "safety_tracks[0].sights[1]",
                 "{'id':'si-2','person':'els','organisation':'o-team','start_date':'2026-02-01',"
                 "'end_date':'2026-02-01','given_date':'2026-02-01','taken_date':'2026-02-01'}");
  list = regie_safety_track_list_gaps (REGIE_SAFETY_TRACK (
                                         regie_entity_find_path (REGIE_ENTITY (dossier),
                                                                 "safety_tracks[0]")),
                                       &day);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
}

/* Every second day nobody holds it. Looking through all sights for each gap would take hours. */
static void
sights_without_number_leave_gaps (void)
{
  const guint n_sights = 100000;
  g_autoptr(RegieSafetyTrack) track = regie_safety_track_new ();
  g_autoptr(GListModel) list = NULL;
  GDate day = test_day ("1000-01-01");

  regie_safety_track_set_opened_date (track, &day);
  for (guint i = 0; i < n_sights; i++)
    {
      g_autoptr(RegieSafetySight) sight = regie_safety_sight_new ();

      regie_safety_sight_set_person (sight, "dien");
      regie_safety_sight_set_start_date (sight, &day);
      regie_safety_sight_set_end_date (sight, &day);
      regie_safety_track_add_sight (track, sight);
      g_date_add_days (&day, 2);
    }
  g_date_subtract_days (&day, 1);

  list = regie_safety_track_list_gaps (track, &day);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, n_sights);
}

static void
sight_of_unknown_beginning_is_handed_over (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  test_edit (dossier, "safety_tracks[0].sights[0].start_date: null");
  run (dossier, hand_over, REGIE_TYPE_SAFETY_SIGHT, SIGHT (""));

  assert_record (dossier,
                 "safety_tracks[0].sights[0]",
                 "{'id':'si-1','person':'dien','end_date':'2026-01-31','given_date':'2026-02-01',"
                 "'taken_date':'2026-01-10'}");
}

static void
disclosure_is_a_copy (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieDisclosure) disclosure = REGIE_DISCLOSURE (
    test_record_new (REGIE_TYPE_DISCLOSURE, GIVEN (", 'ground': 'legal-task', 'told': 'yes'")));

  g_assert_true (regie_dossier_record_disclosure (dossier, disclosure, NULL));
  regie_disclosure_set_what (disclosure, "Iets anders");

  assert_record (dossier,
                 "disclosures[0]",
                 "{'date':'2026-03-01','by':'dien','to_organisation':'o-vt','what':'De melding',"
                 "'ground':'legal-task','told':'yes'}");
}

static void
broken_agreements_are_counted (void)
{
  g_autoptr(RegieSafetyPlan) plan = REGIE_SAFETY_PLAN (test_record_new (
    REGIE_TYPE_SAFETY_PLAN,
    "{'agreements': [{'tests': [{'date': '2026-01-01', 'state': 'broken'}, {'date': '2026-02-01', 'state': 'kept'},"
    " {'date': '2026-02-02'}]}, {'tests': [{'date': '2026-03-01', 'state': 'broken'}, {'state': 'broken'}]}]}"));
  GDate first = test_day ("2026-01-02");
  GDate last = test_day ("2026-02-28");

  g_assert_cmpuint (regie_safety_plan_count_broken (plan, NULL, NULL), ==, 3);
  g_assert_cmpuint (regie_safety_plan_count_broken (plan, &first, NULL), ==, 1);
  g_assert_cmpuint (regie_safety_plan_count_broken (plan, NULL, &last), ==, 1);
  g_assert_cmpuint (regie_safety_plan_count_broken (plan, &first, &last), ==, 0);
}

/* Whoever was promised not to be named is in no text. */
static void
anonymous_reporter_is_secret (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autofree char *text = NULL;
  g_autofree char *secret = NULL;

  run (dossier,
       OP (record_safety_report),
       REGIE_TYPE_SAFETY_REPORT,
       REPORT (", 'id': 'r-9', 'reporter': 'cor', 'is_anonymous': true, 'told_household': 'yes'"));
  text = regie_entity_to_json (regie_entity_find_path (REGIE_ENTITY (dossier),
                                                       "safety_tracks[0].reports[2]"),
                               REGIE_WRITE_CANONICAL);
  secret =
    dup_json (regie_entity_find_path (REGIE_ENTITY (dossier), "safety_tracks[0].reports[2]"));

  g_assert_null (strstr (text, "cor"));
  g_assert_nonnull (strstr (secret, "\"reporter\":\"cor\""));
}

static void
an_error_need_not_be_asked_for (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieSignal) signal = regie_signal_new ();

  g_assert_false (regie_dossier_record_signal (dossier, signal, NULL));
}

#define ADD_TABLE(folder, table, func)                                                         \
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)                                             \
    {                                                                                          \
      g_autofree char *path = g_strconcat ("/model/safety-work/" folder, table[i].name, NULL); \
      g_test_add_data_func (path, GSIZE_TO_POINTER (i), func);                                 \
    }

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/safety-work/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  ADD_TABLE ("close/", closings, close_case);
  ADD_TABLE ("outcome/", outcomes, outcome_case);
  ADD_TABLE ("gaps/", gaps, gap_case);
  g_test_add_func ("/model/safety-work/sights-without-number-leave-gaps",
                   sights_without_number_leave_gaps);
  g_test_add_func ("/model/safety-work/signal-is-not-taken-twice", signal_is_not_taken_twice);
  g_test_add_func ("/model/safety-work/check-opens-a-track", check_opens_a_track);
  g_test_add_func ("/model/safety-work/check-opens-no-second-track", check_opens_no_second_track);
  g_test_add_func ("/model/safety-work/safe-check-opens-nothing", safe_check_opens_nothing);
  g_test_add_func ("/model/safety-work/opener-may-name-who-holds-sight",
                   opener_may_name_who_holds_sight);
  g_test_add_func ("/model/safety-work/tracks-one-after-another", tracks_one_after_another);
  g_test_add_func ("/model/safety-work/closing-ends-the-work", closing_ends_the_work);
  g_test_add_func ("/model/safety-work/decision-is-whole", decision_is_whole);
  g_test_add_func ("/model/safety-work/stage-is-left-by-judgement", stage_is_left_by_judgement);
  g_test_add_func ("/model/safety-work/stage-of-a-person-leaves-the-others",
                   stage_of_a_person_leaves_the_others);
  g_test_add_data_func ("/model/safety-work/falls-back/direct-safety",
                        "direct-safety",
                        falls_back_from_any_stage);
  g_test_add_data_func ("/model/safety-work/falls-back/stable-safety",
                        "stable-safety",
                        falls_back_from_any_stage);
  g_test_add_data_func ("/model/safety-work/falls-back/recovery",
                        "recovery",
                        falls_back_from_any_stage);
  g_test_add_func ("/model/safety-work/sight-leaves-no-day-out", sight_leaves_no_day_out);
  g_test_add_func ("/model/safety-work/sight-of-unknown-beginning-is-handed-over",
                   sight_of_unknown_beginning_is_handed_over);
  g_test_add_func ("/model/safety-work/disclosure-is-a-copy", disclosure_is_a_copy);
  g_test_add_func ("/model/safety-work/broken-agreements-are-counted",
                   broken_agreements_are_counted);
  g_test_add_func ("/model/safety-work/anonymous-reporter-is-secret", anonymous_reporter_is_secret);
  g_test_add_func ("/model/safety-work/an-error-need-not-be-asked-for",
                   an_error_need_not_be_asked_for);

  return g_test_run ();
}
