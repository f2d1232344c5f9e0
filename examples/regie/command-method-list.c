/* command-method-list.c: lists the editions of the method that the library ships
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

/* What the method says of itself, without its contents. */
static RegieMethod *
dup_head (RegieMethod *method)
{
  RegieMethod *head = regie_method_new ();
  GListModel *names = regie_method_get_names (method);

  regie_entity_set_id (REGIE_ENTITY (head), regie_entity_get_id (REGIE_ENTITY (method)));
  regie_method_set_version (head, regie_method_get_version (method));
  regie_method_set_is_provisional (head, regie_method_get_is_provisional (method));
  for (guint i = 0; i < g_list_model_get_n_items (names); i++)
    {
      g_autoptr(RegieEntity) name = g_list_model_get_item (names, i);
      g_autoptr(RegieEntity) copy = regie_entity_dup (name);

      regie_method_add_name (head, REGIE_LABEL (copy));
    }

  return head;
}

#define ID_WIDTH      18
#define VERSION_WIDTH 8

static void
write_text (Tool       *tool,
            GListModel *heads)
{
  for (guint i = 0; i < g_list_model_get_n_items (heads); i++)
    {
      g_autoptr(RegieMethod) head = g_list_model_get_item (heads, i);
      const char *name = regie_label_choose (regie_method_get_names (head), tool->language);

      tool_pad (tool, regie_entity_get_id (REGIE_ENTITY (head)), ID_WIDTH);
      tool_pad (tool, regie_method_get_version (head), VERSION_WIDTH);
      tool_write (tool, name);
      if (regie_method_get_is_provisional (head))
        tool_write (tool, tool_text (tool, N_ (" (provisional)")));
      tool_write (tool, "\n");
    }
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_auto(GStrv) editions = regie_method_list_editions ();
  g_autoptr(GListStore) heads = g_list_store_new (REGIE_TYPE_METHOD);

  for (gsize i = 0; editions[i] != NULL; i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieMethod) method = regie_method_load_edition (editions[i], &error);
      g_autoptr(RegieMethod) head = NULL;

      if (method == NULL)
        {
          tool_complain (tool, editions[i], error->message);
          return TOOL_FAILED;
        }
      head = dup_head (method);
      g_list_store_append (heads, head);
    }

  if (tool->json)
    tool_write_list (tool, G_LIST_MODEL (heads));
  else
    write_text (tool, G_LIST_MODEL (heads));

  return TOOL_FINE;
}

const ToolCommand command_method_list = {
  .name = "method list",
  .summary = N_ ("Lists the editions of the method that come with the library."),
  .description = N_ ("As JSON: an array of methods with their id, version and names only."),
  .common = TOOL_WITH_FORMAT,
  .run = run,
};
