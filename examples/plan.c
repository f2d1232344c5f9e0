/* plan.c: a plan is agreed, amended, and told to the household
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

static GDate
make_day (int day,
          int month,
          int year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

/* Who says what; of a child also how the child was heard. */
static gboolean
answer (RegieDossier  *dossier,
        RegiePlan     *plan,
        const GDate   *day,
        GError       **error)
{
  g_autoptr(RegiePlanResponse) response = regie_plan_response_new ();

  regie_plan_response_set_person (response, "p-chantal");
  regie_plan_response_set_answer (response, REGIE_PLAN_ANSWER_AGREES_IN_PART);
  regie_plan_response_set_words (response, "“De telefoons: ja. De rest is van Joost.”");
  regie_plan_response_set_date (response, day);

  return regie_dossier_answer_plan (dossier, plan, response, error);
}

/* The version changes no more; the next one is written beside it. */
static gboolean
amend (RegieDossier  *dossier,
       RegiePlan     *agreed,
       GError       **error)
{
  RegiePlan *draft = regie_dossier_amend_plan (dossier, agreed, error);
  RegieEntity *action = NULL;
  g_auto(GStrv) sentences = NULL;

  if (draft == NULL)
    return FALSE;
  action = regie_entity_find (REGIE_ENTITY (draft), REGIE_TYPE_ACTION, "a-ggz-bellen");
  regie_action_set_owner (REGIE_ACTION (action), "p-saskia");

  sentences = regie_plan_tell_changes (agreed, draft, dossier, "nl");
  for (gsize i = 0; sentences[i] != NULL; i++)
    g_print ("%s\n", sentences[i]);

  return TRUE;
}

static gboolean
run (RegieDossier  *dossier,
     GError       **error)
{
  GDate day = make_day (9, G_DATE_MARCH, 2026);
  GDate next = make_day (24, G_DATE_APRIL, 2026);
  g_autoptr(GDateTime) now = g_date_time_new_utc (2026, 3, 9, 16, 30, 0);
  g_autoptr(RegiePlan) agreed = g_object_ref (regie_dossier_get_plan (dossier));

  if (!regie_plan_seal (agreed, now, error) || !answer (dossier, agreed, &day, error) ||
      !amend (dossier, agreed, error) || !regie_dossier_agree_plan (dossier, &next, now, error))
    return FALSE;

  g_print ("%d\n", regie_plan_get_version (regie_dossier_get_plan_on (dossier, &next)));
  if (regie_plan_check_seal (agreed) == REGIE_SEAL_STATE_BROKEN)
    g_print ("Somebody changed what people agreed to.\n");

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : "dossier.json");
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) dossier =
    regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, &error);

  if (dossier != NULL && run (REGIE_DOSSIER (dossier), &error))
    return 0;

  g_printerr ("%s\n", error->message);

  return 1;
}
