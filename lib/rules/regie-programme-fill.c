/* regie-programme-fill.c: actions of a body from the catalogue of a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-fill.h>

#include <regie/regie-error.h>
#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "programme/regie-programme-record-private.h"

/* What a body does of the catalogue already. */
static GHashTable *
list_known (RegieBody *body)
{
  GHashTable *known = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
    {
      const char *id = regie_implementation_action_get_catalogue_action (action);

      if (id != NULL)
        g_hash_table_add (known, (char *) id);
    }

  return known;
}

static void
add_action (RegieBody  *body,
            const char *catalogue_action)
{
  g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();

  regie_ensure_id (action);
  regie_implementation_action_set_catalogue_action (action, catalogue_action);
  regie_body_add_action (body, action);
}

/**
 * regie_programme_fill:
 * @self: a programme
 * @method: a method with a catalogue
 * @body: id of a body of the programme
 * @error: return location for an error
 *
 * Gives a body the actions of the catalogue that are for its level and that it does not have yet,
 * in the order of the catalogue, behind those that it has. Each names its action of the catalogue
 * and nothing else: who does it and when is for people to say. What is there already stays as it
 * is.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no such body; %REGIE_ERROR_REFUSED when its level is
 * not recorded. Nothing is changed then.
 *
 * Source: method, sections 7.2 and 7.3.
 *
 * Returns: how many were added, or -1 with an error set
 *
 * Since: 0.1
 */
int
regie_programme_fill (RegieProgramme  *self,
                      RegieMethod     *method,
                      const char      *body,
                      GError         **error)
{
  g_autoptr(GHashTable) known = NULL;
  RegieBody *filled = NULL;
  int n_added = 0;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), -1);
  g_return_val_if_fail (REGIE_IS_METHOD (method), -1);
  g_return_val_if_fail (body != NULL, -1);

  filled = regie_programme_look_up_body (self, "bodies", body, error);
  if (filled == NULL)
    return -1;
  if (regie_body_get_level (filled) == REGIE_BODY_LEVEL_UNKNOWN)
    {
      regie_refuse (error, REGIE_ERROR_REFUSED, "level: that of the body %s is not recorded", body);
      return -1;
    }

  known = list_known (filled);
  REGIE_ITEMS_FOREACH (RegieCatalogueAction, action, regie_method_peek_catalogue (method))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (action));

      if (id == NULL ||
          regie_catalogue_action_get_level (action) != regie_body_get_level (filled) ||
          !g_hash_table_add (known, (char *) id))
        continue;
      add_action (filled, id);
      n_added++;
    }

  return n_added;
}
