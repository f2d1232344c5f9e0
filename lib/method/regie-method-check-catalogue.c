/* regie-method-check-catalogue.c: whether the catalogue of a method can be worked with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "method/regie-method-check-private.h"

#include <regie/regie-catalogue-action.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "method/regie-method-items-private.h"

/* A programme refers to actions and their parts by their ids. */
static void
check_id (RegieMethodCheck *check,
          RegieEntity      *record)
{
  if (regie_entity_get_id (record) == NULL)
    regie_method_check_report (check,
                               record,
                               N_ ("A programme cannot refer to this: it has no id."));
}

/* @places holds the theme, level and order of the actions so far. */
static void
check_order (RegieMethodCheck     *check,
             RegieCatalogueAction *action,
             GHashTable           *places)
{
  int order = regie_catalogue_action_get_order (action);
  const char *theme = regie_catalogue_action_get_theme (action);

  if (order == 0)
    regie_method_check_report (check, REGIE_ENTITY (action), N_ ("An action without an order."));
  else if (!g_hash_table_add (places,
                              g_strdup_printf ("%d %d %s",
                                               regie_catalogue_action_get_level (action),
                                               order,
                                               theme == NULL ? "" : theme)))
    regie_method_check_report (check,
                               REGIE_ENTITY (action),
                               N_ ("Another action of this theme and level has this order."));
}

/* That a theme, an indicator or a purpose is not there, and that an id is there twice, is reported
 * with the shape. */
void
regie_method_check_catalogue (RegieMethodCheck *check)
{
  g_autoptr(GHashTable) places =
    g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);

  REGIE_ITEMS_FOREACH (RegieCatalogueAction, action, regie_method_peek_catalogue (check->method))
    {
      check_id (check, REGIE_ENTITY (action));
      check_order (check, action, places);
      if (regie_catalogue_action_get_level (action) == REGIE_BODY_LEVEL_NATIONAL)
        regie_method_check_report (
          check,
          REGIE_ENTITY (action),
          N_ ("The level of an action is region, municipality or organisation."));
      REGIE_ITEMS_FOREACH (RegieEntity, sub_item, regie_catalogue_action_peek_sub_items (action))
        check_id (check, sub_item);
    }
}
