/* meetings.c: a meeting from the invitation to what follows from it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static gboolean
invite (RegieDossier  *dossier,
        RegieMeeting  *meeting,
        const char    *person,
        GError       **error)
{
  g_autoptr(RegieAttendance) attendance = regie_attendance_new ();

  regie_attendance_set_person (attendance, person);
  regie_attendance_set_must_attend (attendance, TRUE);

  return regie_dossier_invite (dossier, meeting, attendance, error);
}

/* Plans a meeting with the agenda of the method; the day is in the future. */
static RegieMeeting *
plan_meeting (RegieDossier *dossier,
              RegieMethod  *method,
              const GDate  *day)
{
  g_autoptr(RegieMeeting) meeting = regie_meeting_new ();
  g_auto(GStrv) agenda =
    regie_dossier_dup_agenda (dossier, method, REGIE_MEETING_KIND_PROGRESS, day, "nl");

  regie_entity_set_id (REGIE_ENTITY (meeting), "m-oktober");
  regie_meeting_set_kind (meeting, REGIE_MEETING_KIND_PROGRESS);
  regie_meeting_set_date (meeting, day);
  regie_meeting_set_agenda (meeting, (const char *const *) agenda);
  regie_dossier_add_meeting (dossier, meeting);

  /* The dossier holds it now. */
  return meeting;
}

static void
tell_gaps (RegieDossier *dossier,
           RegieMethod  *method,
           RegieMeeting *meeting)
{
  g_autoptr(GListModel) gaps = regie_dossier_list_meeting_gaps (dossier, method, meeting, "en");

  for (guint i = 0; i < g_list_model_get_n_items (gaps); i++)
    {
      g_autoptr(RegieGap) gap = g_list_model_get_item (gaps, i);

      printf ("%s\n", regie_gap_get_sentence (gap));
    }
}

/* What was decided becomes an action of the plan; its owner is not at the meeting. */
static gboolean
decide (RegieDossier  *dossier,
        RegieMeeting  *meeting,
        const GDate   *due,
        GError       **error)
{
  g_autoptr(RegieDecision) decision = regie_decision_new ();
  g_autoptr(RegieAction) action = regie_action_new ();

  regie_decision_set_text (decision, "Karim kookt de eerste keer voor iedereen.");
  regie_action_set_goal (action, "g-eten");
  regie_action_set_owner (action, "p-karim");
  regie_action_set_due_date (action, due);

  return regie_dossier_decide (dossier, meeting, decision, action, error);
}

static void
tell_who_must_confirm (RegieDossier *dossier)
{
  g_autoptr(GListModel) actions =
    regie_dossier_list_unconfirmed_actions (dossier, regie_dossier_get_plan (dossier));

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieAction) action = g_list_model_get_item (actions, i);

      printf ("still to confirm: %s, %s\n",
              regie_action_get_owner (action),
              regie_action_get_title (action));
    }
}

static gboolean
run (const char  *path,
     GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GDate) day = g_date_new_dmy (8, G_DATE_OCTOBER, 2026);
  g_autoptr(GDate) due = g_date_new_dmy (31, G_DATE_OCTOBER, 2026);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  RegieMeeting *meeting = NULL;

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;
  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  meeting = plan_meeting (dossier, method, day);
  if (!invite (dossier, meeting, "p-samira", error) || !invite (dossier, meeting, "p-ilyas", error))
    return FALSE;
  tell_gaps (dossier, method, meeting);

  regie_meeting_set_is_held (meeting, TRUE);
  if (!decide (dossier, meeting, due, error))
    return FALSE;
  tell_who_must_confirm (dossier);

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc == 2 && run (argv[1], &error))
    return 0;

  fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: meetings DOSSIER.json");

  return 1;
}
