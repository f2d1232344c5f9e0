/* people.c: who lives where, who has authority, who must still be asked
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static void
tell_members (RegieHousehold *household,
              const GDate    *day)
{
  g_autoptr(GListModel) members = regie_household_list_members_on (household, day);

  for (guint i = 0; i < g_list_model_get_n_items (members); i++)
    {
      g_autoptr(RegieMembership) member = g_list_model_get_item (members, i);

      printf ("%s\n", regie_membership_get_person (member));
    }
}

static void
tell_who_is_asked (RegieDossier *dossier,
                   RegieMethod  *method,
                   const char   *child,
                   const GDate  *day)
{
  g_autoptr(RegieAuthority) authority = regie_dossier_dup_authority (dossier, child, day, "en");
  g_autoptr(GListModel) questions =
    regie_consent_list_to_ask (dossier, method, child, REGIE_CONSENT_ACT_DISCLOSE, day, "en");

  printf ("%s\n", regie_authority_get_sentence (authority));
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegieConsentQuestion) question = g_list_model_get_item (questions, i);

      if (regie_consent_question_get_answer (question) == REGIE_ANSWER_UNKNOWN)
        printf ("still to be asked: %s\n", regie_consent_question_get_reason (question));
    }
}

static gboolean
run (const char  *path,
     GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GDate) day = g_date_new_dmy (1, G_DATE_JUNE, 2026);
  g_autoptr(GDate) moved = g_date_new_dmy (1, G_DATE_OCTOBER, 2026);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(RegieHousehold) home = NULL;
  RegieHousehold *apart = NULL;
  const char *const persons[] = { "p-noor", NULL };

  dossier = (RegieDossier *) regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, error);
  if (dossier == NULL)
    return FALSE;

  method = regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  if (method == NULL)
    return FALSE;

  home = g_list_model_get_item (regie_dossier_get_households (dossier), 0);
  tell_members (home, day);
  tell_who_is_asked (dossier, method, "p-noor", day);

  apart = regie_dossier_split_household (dossier, home, persons, "Noor apart", moved, error);
  if (apart == NULL)
    return FALSE;
  tell_members (apart, moved);

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc == 2 && run (argv[1], &error))
    return 0;

  fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: people DOSSIER.json");

  return 1;
}
