/* region.c: a programme in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/region.h"

#include "data/case.h"

static gboolean
has_taken_up (RegieBody  *body,
              const char *id)
{
  GListModel *actions = regie_body_get_actions (body);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieImplementationAction) action = g_list_model_get_item (actions, i);

      if (g_strcmp0 (regie_implementation_action_get_catalogue_action (action), id) == 0)
        return TRUE;
    }

  return FALSE;
}

/* What the body does not do is on record as dropped. */
static void
drop_the_others (RegieBody  *body,
                 GListModel *catalogue)
{
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr(RegieCatalogueAction) asked = g_list_model_get_item (catalogue, i);
      const char *id = regie_entity_get_id (REGIE_ENTITY (asked));
      g_autoptr(RegieImplementationAction) action = NULL;

      if (regie_catalogue_action_get_level (asked) != regie_body_get_level (body) ||
          has_taken_up (body, id))
        continue;
      action = regie_implementation_action_new ();
      regie_implementation_action_set_catalogue_action (action, id);
      regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_DROPPED);
      regie_implementation_action_set_status_reason (action, "Bestaat al.");
      regie_body_add_action (body, action);
    }
}

/* The actions of the file come from one edition; those of another have the same place there. */
static void
use_edition (RegieBody  *body,
             const char *edition)
{
  GListModel *actions = regie_body_get_actions (body);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(RegieImplementationAction) action = g_list_model_get_item (actions, i);
      const char *id = regie_implementation_action_get_catalogue_action (action);
      g_autofree char *other = id == NULL ? NULL : g_strdup (id);

      if (other != NULL && g_str_equal (edition, "procesregisseur"))
        {
          other[3] = '1';
          regie_implementation_action_set_catalogue_action (action, other);
        }
    }
}

/* A region with a municipality and an organisation, of which no rule finds anything on 2026-06-01.
 * What the catalogue of the edition asks for more is dropped, behind the actions of the file. */
RegieProgramme *
test_region_new (const char *edition)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "region.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieMethod) method = test_method_new (edition);
  g_autoptr(GError) error = NULL;
  RegieProgramme *programme = NULL;
  GListModel *bodies = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  programme = REGIE_PROGRAMME (regie_reader_read_text (reader, REGIE_TYPE_PROGRAMME, text, &error));
  g_assert_no_error (error);

  bodies = regie_programme_get_bodies (programme);
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, i);

      use_edition (body, edition);
      drop_the_others (body, regie_method_get_catalogue (method));
    }

  return programme;
}
