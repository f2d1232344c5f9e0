/* test-dossier-day.c: how a case stands on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

static RegieDossier *
dossier_new (const char *text)
{
  return (RegieDossier *) test_record_new (REGIE_TYPE_DOSSIER, text);
}

static const char *
id_of (gpointer record)
{
  return record == NULL ? NULL : regie_entity_get_id (record);
}

typedef struct
{
  const char *day;
  const char *expected;
} Day;

typedef const char *(*Question) (RegieDossier *dossier, const GDate *day);

/* Asks a question of a dossier on several days. */
static void
assert_days (const char *text,
             Question    ask,
             const Day  *days,
             gsize       n_days)
{
  g_autoptr(RegieDossier) dossier = dossier_new (text);

  for (gsize i = 0; i < n_days; i++)
    {
      GDate day = test_day (days[i].day);

      g_test_message ("%s", days[i].day);
      g_assert_cmpstr (ask (dossier, &day), ==, days[i].expected);
    }
}

#define ASSERT_DAYS(text, ask, ...)          \
  assert_days (text,                         \
               ask,                          \
               (const Day[]){ __VA_ARGS__ }, \
               G_N_ELEMENTS (((const Day[]){ __VA_ARGS__ })))

static const char *
ask_open (RegieDossier *dossier,
          const GDate  *day)
{
  return regie_dossier_is_open (dossier, day) ? "open" : "closed";
}

static const char *
ask_phase (RegieDossier *dossier,
           const GDate  *day)
{
  return id_of (regie_dossier_get_phase_on (dossier, day));
}

static const char *
ask_regisseur (RegieDossier *dossier,
               const GDate  *day)
{
  return id_of (regie_dossier_get_regisseur_on (dossier, day));
}

static const char *
ask_safety (RegieDossier *dossier,
            const GDate  *day)
{
  g_autoptr(GEnumClass) values = g_type_class_ref (REGIE_TYPE_SAFETY_VERDICT);

  return g_enum_get_value (values, regie_dossier_get_safety_on (dossier, day))->value_nick;
}

static const char *
ask_track (RegieDossier *dossier,
           const GDate  *day)
{
  return id_of (regie_dossier_get_safety_track_on (dossier, day));
}

static const char *
ask_stage (RegieDossier *dossier,
           const GDate  *day)
{
  return id_of (regie_dossier_get_safety_stage_on (dossier, day));
}

static const char *
ask_plan (RegieDossier *dossier,
          const GDate  *day)
{
  return id_of (regie_dossier_get_plan_on (dossier, day));
}

/* The day of the month, as a text that lasts. */
static const char *
name_day (const GDate *date)
{
  char text[3];

  if (date == NULL)
    return NULL;
  g_date_strftime (text, sizeof text, "%d", date);

  return g_intern_string (text);
}

static const char *
ask_last_meeting (RegieDossier *dossier,
                  const GDate  *day)
{
  return name_day (regie_dossier_get_last_meeting_before (dossier, day));
}

static const char *
ask_next_meeting (RegieDossier *dossier,
                  const GDate  *day)
{
  return name_day (regie_dossier_get_next_meeting_after (dossier, day));
}

static void
open_from_its_first_day (void)
{
  ASSERT_DAYS ("{'opened_date':'2026-03-02'}",
               ask_open,
               { "2026-03-01", "closed" },
               { "2026-03-02", "open" },
               { "2030-01-01", "open" });
}

static void
open_when_nobody_knows_since_when (void)
{
  ASSERT_DAYS ("{}", ask_open, { "1990-01-01", "open" });
}

static void
closed_from_the_day_of_closing (void)
{
  ASSERT_DAYS ("{'closures':[{'date':'2026-05-10'}]}",
               ask_open,
               { "2026-05-09", "open" },
               { "2026-05-10", "closed" },
               { "2027-01-01", "closed" });
}

static void
open_again_after_a_reopening (void)
{
  ASSERT_DAYS (
    "{'closures':[{'date':'2026-05-10','reopened_date':'2026-06-01'},{'date':'2026-08-01'}]}",
    ask_open,
    { "2026-05-31", "closed" },
    { "2026-06-01", "open" },
    { "2026-08-01", "closed" });
}

static void
closing_without_a_day_does_not_count (void)
{
  ASSERT_DAYS ("{'closures':[{'reason':'af'}]}", ask_open, { "2026-05-10", "open" });
}

static void
phase_is_the_one_begun_last (void)
{
  ASSERT_DAYS ("{'phases':[{'id':'two','phase':'2','start_date':'2026-02-01'},"
               "{'id':'one','phase':'1','start_date':'2026-01-01','end_date':'2026-02-10'}]}",
               ask_phase,
               { "2025-12-31", NULL },
               { "2026-01-01", "one" },
               { "2026-02-01", "two" },
               { "2026-03-01", "two" });
}

static void
phase_ends_after_its_last_day (void)
{
  ASSERT_DAYS (
    "{'phases':[{'id':'one','phase':'1','start_date':'2026-01-01','end_date':'2026-02-10'}]}",
    ask_phase,
    { "2026-02-10", "one" },
    { "2026-02-11", NULL });
}

static void
phase_that_was_skipped_or_not_begun_does_not_count (void)
{
  ASSERT_DAYS ("{'phases':[{'phase':'1','start_date':'2026-01-01','skipped':true},{'phase':'2'}]}",
               ask_phase,
               { "2026-02-10", NULL });
}

static void
part_of_a_phase_goes_before_the_phase (void)
{
  ASSERT_DAYS ("{'phases':[{'id':'part','phase':'3b','start_date':'2026-01-01'},"
               "{'id':'whole','phase':'3','start_date':'2026-01-01'}]}",
               ask_phase,
               { "2026-02-10", "part" });
  ASSERT_DAYS ("{'phases':[{'id':'whole','phase':'3','start_date':'2026-01-01'},"
               "{'id':'part','phase':'3b','start_date':'2025-12-01'}]}",
               ask_phase,
               { "2026-02-10", "part" });
}

static void
phase_ten_is_no_part_of_phase_one (void)
{
  ASSERT_DAYS ("{'phases':[{'id':'ten','phase':'10','start_date':'2026-01-01'},"
               "{'id':'one','phase':'1','start_date':'2026-02-01'}]}",
               ask_phase,
               { "2026-02-10", "one" });
}

static void
regisseur_is_the_only_one (void)
{
  ASSERT_DAYS ("{'regisseurs':[{'id':'a','start_date':'2026-01-01','end_date':'2026-01-31'},"
               "{'id':'b','start_date':'2026-02-01'}]}",
               ask_regisseur,
               { "2025-12-31", NULL },
               { "2026-01-31", "a" },
               { "2026-02-01", "b" });
}

static void
regisseur_is_the_primary_one (void)
{
  ASSERT_DAYS ("{'regisseurs':[{'id':'a','start_date':'2026-01-01'},"
               "{'id':'b','start_date':'2026-01-01','is_primary':true}]}",
               ask_regisseur,
               { "2026-01-31", "b" });
}

static void
nobody_is_regisseur_when_two_are (void)
{
  ASSERT_DAYS ("{'regisseurs':[{'start_date':'2026-01-01'},{'start_date':'2026-01-01'}]}",
               ask_regisseur,
               { "2026-01-31", NULL });
  ASSERT_DAYS ("{'regisseurs':[{'start_date':'2026-01-01','is_primary':true},"
               "{'start_date':'2026-01-01','is_primary':true}]}",
               ask_regisseur,
               { "2026-01-31", NULL });
}

static void
level_is_what_was_decided_last (void)
{
  ASSERT_DAYS (
    "{'direction_decisions':[{'date':'2026-03-01','level':'case'},{'date':'2026-01-01','level':'self'}],"
    "'scale_moves':[{'date':'2026-02-01','new_level':'process'},{'date':'2026-04-01'}]}",
    regie_dossier_get_level_on,
    { "2025-12-31", NULL },
    { "2026-01-01", "self" },
    { "2026-02-01", "process" },
    { "2026-05-01", "case" });
}

static void
scale_move_goes_before_a_decision_of_the_same_day (void)
{
  ASSERT_DAYS ("{'direction_decisions':[{'date':'2026-03-01','level':'case'}],"
               "'scale_moves':[{'date':'2026-03-01','new_level':'process'}]}",
               regie_dossier_get_level_on,
               { "2026-03-01", "process" });
}

static void
safety_is_what_the_last_screen_found (void)
{
  ASSERT_DAYS (
    "{'safety_screens':[{'date':'2026-02-01','safety':'suspicion'},{'date':'2026-03-01','safety':'safe'},"
    "{'date':'2026-04-01'}]}",
    ask_safety,
    { "2026-01-01", "unknown" },
    { "2026-02-01", "suspicion" },
    { "2026-03-01", "safe" },
    { "2026-04-01", "safe" });
}

static void
open_track_that_is_worse_goes_before_a_screen (void)
{
  ASSERT_DAYS (
    "{'safety_screens':[{'date':'2026-02-01','safety':'suspicion'}],"
    "'safety_tracks':[{'opened_date':'2026-02-10','verdict':'acute','closed_date':'2026-05-01'},"
    "{'opened_date':'2026-02-10','verdict':'safe'}]}",
    ask_safety,
    { "2026-02-09", "suspicion" },
    { "2026-02-10", "acute" },
    { "2026-04-30", "acute" },
    { "2026-05-01", "suspicion" });
}

static void
track_is_the_one_opened_last (void)
{
  ASSERT_DAYS (
    "{'safety_tracks':[{'id':'late','opened_date':'2026-03-01','closed_date':'2026-05-01'},"
    "{'id':'early','opened_date':'2026-01-01'}]}",
    ask_track,
    { "2025-12-31", NULL },
    { "2026-02-28", "early" },
    { "2026-03-01", "late" },
    { "2026-05-01", "early" });
}

static void
stage_is_the_one_begun_last_of_the_household (void)
{
  ASSERT_DAYS ("{'safety_tracks':[{'opened_date':'2026-01-01','stages':["
               "{'id':'person','person':'p','start_date':'2026-01-01'},"
               "{'id':'direct','start_date':'2026-01-10','end_date':'2026-02-10'},"
               "{'id':'stable','start_date':'2026-02-01'},"
               "{'id':'other','person':'q','start_date':'2026-03-01'}]}]}",
               ask_stage,
               { "2026-01-05", "person" },
               { "2026-01-10", "direct" },
               { "2026-02-05", "stable" },
               { "2026-04-01", "stable" });
}

static void
no_track_has_no_stage (void)
{
  ASSERT_DAYS ("{'safety_tracks':[{'opened_date':'2026-01-01','closed_date':'2026-02-01',"
               "'stages':[{'id':'direct','start_date':'2026-01-01'}]}]}",
               ask_stage,
               { "2026-03-01", NULL });
}

static void
plan_is_the_agreed_one (void)
{
  ASSERT_DAYS ("{'plan':{'id':'two','status':'agreed','agreed_date':'2026-03-01'},"
               "'earlier_plans':[{'id':'one','status':'superseded','start_date':'2026-01-01',"
               "'end_date':'2026-03-01'},{'id':'zero','status':'superseded'}]}",
               ask_plan,
               { "2025-12-31", NULL },
               { "2026-01-01", "one" },
               { "2026-03-01", "two" },
               { "2026-04-01", "two" });
}

static void
draft_binds_nobody (void)
{
  ASSERT_DAYS ("{'plan':{'id':'two','status':'draft','start_date':'2026-01-01'},"
               "'earlier_plans':[{'id':'one','status':'amended','start_date':'2026-01-01'}]}",
               ask_plan,
               { "2026-04-01", "one" });
}

static void
closed_plan_held_until_its_last_day (void)
{
  ASSERT_DAYS (
    "{'plan':{'id':'one','status':'closed','start_date':'2026-01-01','end_date':'2026-06-01'}}",
    ask_plan,
    { "2026-06-01", "one" },
    { "2026-06-02", NULL });
}

static void
last_meeting_was_held (void)
{
  ASSERT_DAYS (
    "{'meetings':[{'date':'2026-01-20','is_held':true},{'date':'2026-01-10','is_held':true},"
    "{'date':'2026-01-25'},{'is_held':true}]}",
    ask_last_meeting,
    { "2026-01-09", NULL },
    { "2026-01-10", "10" },
    { "2026-01-30", "20" });
}

static void
next_meeting_is_planned (void)
{
  ASSERT_DAYS (
    "{'meetings':[{'date':'2026-01-10','is_held':true},{'date':'2026-01-15','cancelled_reason':'ziek'},"
    "{'date':'2026-01-25'},{'date':'2026-01-20'}]}",
    ask_next_meeting,
    { "2026-01-09", "20" },
    { "2026-01-20", "20" },
    { "2026-01-21", "25" },
    { "2026-01-26", NULL });
}

static void
plan_tells_of_the_next_meeting (void)
{
  ASSERT_DAYS ("{'plan':{'next_meeting_date':'2026-01-15'},'meetings':[{'date':'2026-01-20'}]}",
               ask_next_meeting,
               { "2026-01-09", "15" },
               { "2026-01-16", "20" });
}

static void
meeting_that_was_held_is_no_longer_next (void)
{
  ASSERT_DAYS (
    "{'plan':{'next_meeting_date':'2026-01-15'},'meetings':[{'date':'2026-01-16','is_held':true}]}",
    ask_next_meeting,
    { "2026-01-09", NULL });
}

static void
person_is_found_by_id (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ("{'persons':[{'id':'a'},{'id':'b'}]}");

  g_assert_cmpstr (id_of (regie_dossier_get_person (dossier, "b")), ==, "b");
  g_assert_null (regie_dossier_get_person (dossier, "c"));
  g_assert_null (regie_dossier_get_person (dossier, NULL));
}

static void
record_is_in_force_within_its_days (void)
{
  g_autoptr(RegieEntity) record =
    test_record_new (REGIE_TYPE_REGISSEUR, "{'start_date':'2026-01-02','end_date':'2026-01-04'}");
  static const struct
  {
    const char *day;
    gboolean expected;
  } days[] = {
    { "2026-01-01", FALSE },
    { "2026-01-02", TRUE },
    { "2026-01-04", TRUE },
    { "2026-01-05", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate day = test_day (days[i].day);

      g_assert_cmpint (regie_entity_is_in_force (record, &day), ==, days[i].expected);
    }
}

static void
record_without_days_is_always_in_force (void)
{
  g_autoptr(RegieEntity) without_days = test_record_new (REGIE_TYPE_REGISSEUR, "{}");
  g_autoptr(RegieEntity) of_another_type = test_record_new (REGIE_TYPE_PERSON, "{}");
  GDate day = test_day ("2026-01-01");

  g_assert_true (regie_entity_is_in_force (without_days, &day));
  g_assert_true (regie_entity_is_in_force (of_another_type, &day));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add_func ("/model/dossier-day/" name, function)
  ADD ("open-from-its-first-day", open_from_its_first_day);
  ADD ("open-when-nobody-knows-since-when", open_when_nobody_knows_since_when);
  ADD ("closed-from-the-day-of-closing", closed_from_the_day_of_closing);
  ADD ("open-again-after-a-reopening", open_again_after_a_reopening);
  ADD ("closing-without-a-day-does-not-count", closing_without_a_day_does_not_count);
  ADD ("phase-is-the-one-begun-last", phase_is_the_one_begun_last);
  ADD ("phase-ends-after-its-last-day", phase_ends_after_its_last_day);
  ADD ("phase-that-was-skipped-or-not-begun-does-not-count",
       phase_that_was_skipped_or_not_begun_does_not_count);
  ADD ("part-of-a-phase-goes-before-the-phase", part_of_a_phase_goes_before_the_phase);
  ADD ("phase-ten-is-no-part-of-phase-one", phase_ten_is_no_part_of_phase_one);
  ADD ("regisseur-is-the-only-one", regisseur_is_the_only_one);
  ADD ("regisseur-is-the-primary-one", regisseur_is_the_primary_one);
  ADD ("nobody-is-regisseur-when-two-are", nobody_is_regisseur_when_two_are);
  ADD ("level-is-what-was-decided-last", level_is_what_was_decided_last);
  ADD ("scale-move-goes-before-a-decision-of-the-same-day",
       scale_move_goes_before_a_decision_of_the_same_day);
  ADD ("safety-is-what-the-last-screen-found", safety_is_what_the_last_screen_found);
  ADD ("open-track-that-is-worse-goes-before-a-screen",
       open_track_that_is_worse_goes_before_a_screen);
  ADD ("track-is-the-one-opened-last", track_is_the_one_opened_last);
  ADD ("stage-is-the-one-begun-last-of-the-household",
       stage_is_the_one_begun_last_of_the_household);
  ADD ("no-track-has-no-stage", no_track_has_no_stage);
  ADD ("plan-is-the-agreed-one", plan_is_the_agreed_one);
  ADD ("draft-binds-nobody", draft_binds_nobody);
  ADD ("closed-plan-held-until-its-last-day", closed_plan_held_until_its_last_day);
  ADD ("last-meeting-was-held", last_meeting_was_held);
  ADD ("next-meeting-is-planned", next_meeting_is_planned);
  ADD ("plan-tells-of-the-next-meeting", plan_tells_of_the_next_meeting);
  ADD ("meeting-that-was-held-is-no-longer-next", meeting_that_was_held_is_no_longer_next);
  ADD ("person-is-found-by-id", person_is_found_by_id);
  ADD ("record-is-in-force-within-its-days", record_is_in_force_within_its_days);
  ADD ("record-without-days-is-always-in-force", record_without_days_is_always_in_force);

  return g_test_run ();
}
