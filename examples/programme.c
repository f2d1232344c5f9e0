/* programme.c: begins a programme, gives an action to somebody, merges two municipalities
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

static void
add_body (RegieProgramme *programme,
          const char     *id,
          const char     *name,
          RegieBodyLevel  level)
{
  g_autoptr(RegieBody) body = regie_body_new ();

  regie_entity_set_id (REGIE_ENTITY (body), id);
  regie_body_set_name (body, name);
  regie_body_set_level (body, level);
  regie_programme_add_body (programme, body);
}

/* Somebody who leads the programme, with the first action of the region: who and when. */
static void
give_action (RegieProgramme *programme)
{
  g_autoptr(RegieFunctionary) lead = regie_functionary_new ();
  g_autoptr(RegieImplementationAction) action = NULL;
  g_autoptr(GDate) start = g_date_new_dmy (1, G_DATE_FEBRUARY, 2027);
  g_autoptr(GDate) end = g_date_new_dmy (31, G_DATE_MAY, 2027);
  RegieBody *region = regie_programme_find_body (programme, "region");

  regie_entity_set_id (REGIE_ENTITY (lead), "f-1");
  regie_functionary_set_name (lead, "Noor Bakker");
  regie_programme_add_functionary (programme, lead);

  action = g_list_model_get_item (regie_body_get_actions (region), 0);
  regie_implementation_action_set_responsible (action, "f-1");
  regie_implementation_action_set_planned_start_date (action, start);
  regie_implementation_action_set_planned_end_date (action, end);
  printf ("first: %s\n", regie_implementation_action_get_catalogue_action (action));
}

static gboolean
run (GError **error)
{
  static const char *const merged[] = { "east", "west", NULL };
  g_autoptr(RegieProgramme) programme = regie_programme_new ();
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", error);
  g_autoptr(GDate) day = g_date_new_dmy (1, G_DATE_JANUARY, 2028);
  g_autoptr(GListModel) bodies = NULL;

  if (method == NULL)
    return FALSE;

  add_body (programme, "region", "Regio", REGIE_BODY_LEVEL_REGION);
  add_body (programme, "east", "Oost", REGIE_BODY_LEVEL_MUNICIPALITY);
  add_body (programme, "west", "West", REGIE_BODY_LEVEL_MUNICIPALITY);
  add_body (programme, "both", "Oostwest", REGIE_BODY_LEVEL_MUNICIPALITY);
  if (regie_programme_fill (programme, method, "region", error) < 0)
    return FALSE;
  give_action (programme);

  if (!regie_programme_merge_bodies (programme, merged, "both", day, "besluit/1", error))
    return FALSE;
  bodies = regie_programme_list_bodies_on (programme, REGIE_BODY_LEVEL_MUNICIPALITY, day);
  printf ("municipalities: %u\n", g_list_model_get_n_items (bodies));

  return TRUE;
}

int
main (void)
{
  g_autoptr(GError) error = NULL;

  if (run (&error))
    return 0;

  fprintf (stderr, "%s\n", error->message);

  return 1;
}
