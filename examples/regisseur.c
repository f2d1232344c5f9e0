/* regisseur.c: one regisseur hands over to the next, and what they may decide
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

/* Offers the direction to somebody, who accepts it on the day of the offer. */
static RegieRegisseur *
hand_over (RegieDossier  *dossier,
           const char    *receiver,
           const GDate   *offered,
           const GDate   *effective,
           GError       **error)
{
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (dossier, offered);
  g_autoptr(RegieHandover) handover = regie_handover_new ();

  regie_handover_set_giver (handover, regie_regisseur_get_person (regisseur));
  regie_handover_set_receiver (handover, receiver);
  regie_handover_set_offered_date (handover, offered);
  regie_handover_set_effective_date (handover, effective);
  regie_handover_set_told_date (handover, offered);
  if (!regie_dossier_offer_handover (dossier, handover, error))
    return NULL;

  return regie_dossier_accept_handover (dossier, handover, offered, error);
}

static void
tell_whether (RegieDossier        *dossier,
              RegieMethod         *method,
              const char          *person,
              RegieMandateSubject  subject,
              const GDate         *day)
{
  g_autoptr(RegieMandateQuestion) question = regie_mandate_question_new ();
  g_autoptr(RegieMandateAnswer) answer = NULL;

  regie_mandate_question_set_person (question, person);
  regie_mandate_question_set_subject (question, subject);
  answer = regie_mandate_question_ask (question, dossier, method, day, "en");
  printf ("%s\n", regie_mandate_answer_get_sentence (answer));
}

static void
tell_course (RegieDossier *dossier,
             const GDate  *day)
{
  g_autoptr(RegieRegisseurCourse) course = regie_dossier_dup_regisseur_course (dossier, day);
  RegieContinuity *continuity = regie_regisseur_course_get_continuity (course);

  printf ("changes: %d, days without: %d\n",
          regie_continuity_get_changes (continuity),
          regie_continuity_get_days_without (continuity));
}

static gboolean
run (const char  *path,
     GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GDate) offered = g_date_new_dmy (1, G_DATE_SEPTEMBER, 2026);
  g_autoptr(GDate) effective = g_date_new_dmy (1, G_DATE_OCTOBER, 2026);
  g_autoptr(GDate) last = g_date_new_dmy (31, G_DATE_DECEMBER, 2026);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  RegieRegisseur *next = NULL;

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;

  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  next = hand_over (dossier, "p-ellen", offered, effective, error);
  if (next == NULL)
    return FALSE;
  tell_whether (dossier, method, "p-ellen", REGIE_MANDATE_SUBJECT_SCALING, effective);

  if (!regie_dossier_end_regisseur (dossier, next, last, "Moved to another school", error))
    return FALSE;
  g_date_add_days (last, 14);
  tell_course (dossier, last);

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc == 2 && run (argv[1], &error))
    return 0;

  fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: regisseur DOSSIER.json");

  return 1;
}
