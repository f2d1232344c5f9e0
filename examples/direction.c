/* direction.c: decides by the regiekaart of a region, with a fact of its own
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

/* How many actions wait for something outside the household. */
static void
count_waiting_lists (RegieDossier   *dossier,
                     const GDate    *day,
                     RegieFactValue *value,
                     gpointer        user_data)
{
  RegiePlan *plan = regie_dossier_get_plan_on (dossier, day);
  int count = 0;

  /* Without a plan nobody knows, so nothing is told. */
  if (plan == NULL)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (regie_plan_get_actions (plan)); i++)
    {
      g_autoptr(RegieAction) action = g_list_model_get_item (regie_plan_get_actions (plan), i);

      if (regie_action_get_status (action) != REGIE_ACTION_STATUS_BLOCKED)
        continue;
      count++;
      regie_fact_value_add_record (value, dossier, REGIE_ENTITY (action));
    }
  regie_fact_value_tell_number (value, count);
}

static gboolean
add_waiting_lists (RegieDirection  *direction,
                   GError         **error)
{
  g_autoptr(RegieFact) fact = regie_fact_new ();

  regie_entity_set_id (REGIE_ENTITY (fact), "regio-waiting-lists");
  regie_fact_set_kind (fact, REGIE_FACT_KIND_NUMBER);
  regie_fact_set_name (fact, "Wachtlijsten");
  regie_fact_set_question (fact, "Op welke wachtlijsten staat iemand?");

  return regie_direction_add_fact (direction, fact, count_waiting_lists, NULL, NULL, error);
}

static void
print_advice (RegieDirectionAdvice *advice)
{
  GListModel *answers = regie_direction_advice_get_answers (advice);

  printf ("%s\n", regie_direction_advice_get_sentence (advice));
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_autoptr(RegieCriterionAnswer) answer = g_list_model_get_item (answers, i);

      printf ("%s\n", regie_criterion_answer_get_sentence (answer));
    }
}

/* Whoever goes another way than the map says why, and who they are. */
static gboolean
decide (RegieDossier          *dossier,
        RegieDirectionAdvice  *advice,
        GError               **error)
{
  g_autoptr(RegieDirectionDecision) decision = regie_direction_decision_new ();

  regie_direction_decision_set_level (decision, "self");
  regie_direction_decision_set_decided_by (decision, "p-nienke");
  regie_direction_decision_set_reason (decision, "Samira en Joost willen het eerst zelf proberen.");

  return regie_dossier_record_direction (dossier, advice, decision, error);
}

static gpointer
read_file (GType        type,
           const char  *path,
           GError     **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);

  regie_reader_set_flags (reader, REGIE_READ_COMPLETE);

  return regie_reader_read_file (reader, type, file, NULL, error);
}

static gboolean
run (char   **paths,
     GError **error)
{
  g_autoptr(RegieDossier) dossier = read_file (REGIE_TYPE_DOSSIER, paths[0], error);
  g_autoptr(RegieRegiekaart) map =
    dossier == NULL ? NULL : read_file (REGIE_TYPE_REGIEKAART, paths[1], error);
  g_autoptr(RegieMethod) method =
    map == NULL ? NULL : regie_method_load_edition ("regisseur", error);
  g_autoptr(GDate) day = g_date_new_dmy (3, G_DATE_SEPTEMBER, 2026);
  g_autoptr(RegieDirection) direction = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieDirectionAdvice) advice = NULL;

  if (method == NULL)
    return FALSE;

  regie_method_set_regiekaart (method, map);
  direction = regie_direction_new (method);
  if (!add_waiting_lists (direction, error))
    return FALSE;

  problems = regie_direction_check (direction, "nl");
  printf ("problems of the map: %u\n", g_list_model_get_n_items (problems));

  advice = regie_direction_decide (direction, dossier, day, "nl");
  print_advice (advice);

  return decide (dossier, advice, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;

  if (argc == 3 && run (argv + 1, &error))
    return 0;

  fprintf (stderr,
           "%s\n",
           error != NULL ? error->message : "usage: direction DOSSIER.json MAP.json");

  return 1;
}
