/* actions-words.c: writes the actions of an implementation plan, for people and for programs
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "actions.h"

/* The title in just this language, or NULL. */
static const char *
find_title (GListModel *titles,
            const char *language)
{
  for (guint i = 0; i < g_list_model_get_n_items (titles); i++)
    {
      g_autoptr(RegieLabel) label = g_list_model_get_item (titles, i);

      if (g_strcmp0 (regie_label_get_language (label), language) == 0)
        return regie_label_get_text (label);
    }

  return NULL;
}

static void
write_member (Tool       *tool,
              const char *member,
              const char *text)
{
  tool_write (tool, "\"");
  tool_write (tool, member);
  tool_write (tool, "\":");
  tool_write_quoted (tool, text);
}

static void
write_number (Tool       *tool,
              const char *member,
              int         number)
{
  g_autofree char *text = number == 0 ? NULL : g_strdup_printf ("%d", number);

  tool_write (tool, ",\"");
  tool_write (tool, member);
  tool_write (tool, "\":");
  tool_write (tool, text == NULL ? "null" : text);
}

static void
write_titles (Tool       *tool,
              GListModel *titles)
{
  tool_write (tool, ",");
  write_member (tool, "title_nl", find_title (titles, "nl"));
  tool_write (tool, ",");
  write_member (tool, "title_en", find_title (titles, "en"));
}

static const char *
nick_of (RegieBodyLevel level)
{
  g_autoptr(GEnumClass) levels = g_type_class_ref (REGIE_TYPE_BODY_LEVEL);

  return g_enum_get_value (levels, level)->value_nick;
}

void
actions_write_json (Tool            *tool,
                    const ActionRow *row)
{
  GListModel *sub_items = regie_catalogue_action_get_sub_items (row->action);

  tool_write (tool, "{");
  write_member (tool, "id", regie_entity_get_id (REGIE_ENTITY (row->action)));
  tool_write (tool, ",");
  write_member (tool, "edition", row->origin);
  tool_write (tool, ",");
  write_member (tool, "theme", regie_catalogue_action_get_theme (row->action));
  tool_write (tool, ",");
  write_member (tool, "level", nick_of (regie_catalogue_action_get_level (row->action)));
  write_number (tool, "printed_number", regie_catalogue_action_get_printed_number (row->action));
  write_number (tool, "order", regie_catalogue_action_get_order (row->action));
  write_titles (tool, regie_catalogue_action_get_titles (row->action));
  tool_write (tool, ",\"sub_items\":[");
  for (guint i = 0; i < g_list_model_get_n_items (sub_items); i++)
    {
      g_autoptr(RegieSubItem) item = g_list_model_get_item (sub_items, i);

      tool_write (tool, i == 0 ? "{" : ",{");
      write_member (tool, "id", regie_entity_get_id (REGIE_ENTITY (item)));
      write_titles (tool, regie_sub_item_get_titles (item));
      tool_write (tool, "}");
    }
  tool_write (tool, "]}");
}

static const struct
{
  const char *heading;
} levels[] = {
  [REGIE_BODY_LEVEL_UNKNOWN] = { N_ ("No level") },
  [REGIE_BODY_LEVEL_NATIONAL] = { N_ ("The whole country") },
  [REGIE_BODY_LEVEL_REGION] = { N_ ("Region") },
  [REGIE_BODY_LEVEL_MUNICIPALITY] = { N_ ("Municipality") },
  [REGIE_BODY_LEVEL_ORGANISATION] = { N_ ("Organisation") },
};

#define ID_WIDTH     14
#define NUMBER_WIDTH 4
#define INDENT       4
#define TEXT_INDENT  (INDENT + ID_WIDTH + NUMBER_WIDTH)

static void
write_head (Tool        *tool,
            RegieMethod *method,
            guint        n_rows)
{
  const char *name = regie_label_choose (regie_method_get_names (method), tool->language);
  g_autofree char *number = g_strdup_printf ("%u", n_rows);
  g_autofree char *count = tool_fill (tool, N_ ("actions: {number}"), "number", number, NULL);

  tool_write_coloured (tool, TOOL_BOLD, name == NULL ? "" : name);
  tool_write (tool, " (");
  tool_write_clean (tool, regie_entity_get_id (REGIE_ENTITY (method)));
  tool_write (tool, "), ");
  tool_write_line (tool, count);
}

static void
write_theme (Tool            *tool,
             const ActionRow *row)
{
  const char *id = regie_catalogue_action_get_theme (row->action);
  g_autofree char *name = regie_method_dup_name (row->method, REGIE_TYPE_THEME, id, tool->language);

  tool_write (tool, "\n");
  tool_write_coloured (tool, TOOL_BOLD, id == NULL ? "-" : id);
  tool_write (tool, ". ");
  tool_write_clean (tool, name == NULL ? tool_text (tool, N_ ("no theme")) : name);
  tool_write (tool, "\n");
}

/* Names of records of the method that an action refers to. */
static void
write_names (Tool                   *tool,
             const ActionRow        *row,
             const char             *heading,
             GType                   type,
             const char      *const *ids)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;
  g_autofree char *line = NULL;

  if (ids == NULL || ids[0] == NULL)
    return;

  for (gsize i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (names, regie_method_dup_name (row->method, type, ids[i], tool->language));
  g_ptr_array_add (names, NULL);
  joined = g_strjoinv ("; ", (char **) names->pdata);
  line = tool_fill (tool, heading, "names", joined, NULL);
  tool_pad (tool, "", TEXT_INDENT);
  tool_write_wrapped (tool, line, TEXT_INDENT, TEXT_INDENT);
}

static void
write_sub_items (Tool            *tool,
                 const ActionRow *row)
{
  GListModel *sub_items = regie_catalogue_action_get_sub_items (row->action);

  for (guint i = 0; i < g_list_model_get_n_items (sub_items); i++)
    {
      g_autoptr(RegieSubItem) item = g_list_model_get_item (sub_items, i);
      const char *title = regie_label_choose (regie_sub_item_get_titles (item), tool->language);

      tool_pad (tool, "", INDENT);
      tool_pad (tool, regie_entity_get_id (REGIE_ENTITY (item)), ID_WIDTH + NUMBER_WIDTH);
      tool_write (tool, "- ");
      tool_write_wrapped (tool, title == NULL ? "" : title, TEXT_INDENT + 2, TEXT_INDENT + 2);
    }
}

static void
write_action (Tool            *tool,
              const ActionRow *row)
{
  int printed = regie_catalogue_action_get_printed_number (row->action);
  const char *title =
    regie_label_choose (regie_catalogue_action_get_titles (row->action), tool->language);
  const char *note =
    regie_label_choose (regie_catalogue_action_get_note (row->action), tool->language);
  g_autofree char *number = printed == 0 ? NULL : g_strdup_printf ("%d.", printed);

  tool_pad (tool, "", INDENT);
  tool_pad (tool, regie_entity_get_id (REGIE_ENTITY (row->action)), ID_WIDTH);
  tool_pad (tool, number, NUMBER_WIDTH);
  tool_write_wrapped (tool, title == NULL ? "" : title, TEXT_INDENT, TEXT_INDENT);
  write_sub_items (tool, row);
  write_names (tool,
               row,
               N_ ("What it keeps count of: {names}"),
               REGIE_TYPE_INDICATOR,
               regie_catalogue_action_get_indicators (row->action));
  write_names (tool,
               row,
               N_ ("What the money is for: {names}"),
               REGIE_TYPE_BUDGET_PURPOSE,
               regie_catalogue_action_get_purposes (row->action));
  if (note != NULL)
    {
      tool_pad (tool, "", TEXT_INDENT);
      tool_write_wrapped (tool, note, TEXT_INDENT, TEXT_INDENT);
    }
  if (g_strcmp0 (row->origin, row->edition) != 0)
    {
      g_autofree char *line =
        tool_fill (tool, N_ ("Added by “{layer}”"), "layer", row->origin, NULL);

      tool_pad (tool, "", TEXT_INDENT);
      tool_write_wrapped (tool, line, TEXT_INDENT, TEXT_INDENT);
    }
}

/* The rows of one method, in order: theme by theme and level by level. */
void
actions_write_text (Tool            *tool,
                    RegieMethod     *method,
                    const GPtrArray *rows)
{
  const ActionRow *before = NULL;

  write_head (tool, method, rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      const ActionRow *row = rows->pdata[i];
      RegieBodyLevel level = regie_catalogue_action_get_level (row->action);
      gboolean is_other_theme = before == NULL || before->theme_rank != row->theme_rank;

      if (is_other_theme)
        write_theme (tool, row);
      if (is_other_theme || regie_catalogue_action_get_level (before->action) != level)
        {
          tool_pad (tool, "", INDENT / 2);
          tool_write_line (tool, tool_text (tool, levels[level].heading));
        }
      write_action (tool, row);
      before = row;
    }
}
