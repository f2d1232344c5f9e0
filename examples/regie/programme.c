/* programme.c: what the commands about a programme share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"

static void
add_records (Programme  *self,
             GListModel *list)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (list, i);
      const char *id = regie_entity_get_id (record);

      if (id != NULL)
        g_hash_table_insert (self->records, (char *) id, record);
    }
}

/* The programme outlives the table, and so do its ids. */
static void
index_records (Programme *self)
{
  GListModel *bodies = regie_programme_get_bodies (self->programme);

  self->records = g_hash_table_new (g_str_hash, g_str_equal);
  add_records (self, bodies);
  add_records (self, regie_programme_get_functionaries (self->programme));
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, i);

      add_records (self, regie_body_get_actions (body));
    }
  add_records (self, regie_method_get_catalogue (self->method));
  add_records (self, regie_method_get_themes (self->method));
  add_records (self, regie_method_get_indicators (self->method));
}

Programme *
programme_open (Tool       *tool,
                const char *name)
{
  g_autoptr(RegieProgramme) programme =
    (RegieProgramme *) tool_read (tool, REGIE_TYPE_PROGRAMME, name);
  g_autoptr(RegieMethod) method =
    programme == NULL ? NULL : tool_load_programme_method (tool, programme, name);
  Programme *self = NULL;

  if (method == NULL)
    return NULL;

  if (tool->methods != NULL)
    tool_warn_of_method (tool, method);
  self = g_new0 (Programme, 1);
  self->tool = tool;
  self->programme = g_steal_pointer (&programme);
  self->method = g_steal_pointer (&method);
  index_records (self);

  return self;
}

void
programme_close (Programme *self)
{
  g_hash_table_unref (self->records);
  g_object_unref (self->programme);
  g_object_unref (self->method);
  g_free (self);
}

/* The record of an id, when it is of that type: nothing keeps two of one id out of a document. */
static gpointer
find (Programme  *self,
      GType       type,
      const char *id)
{
  gpointer record = id == NULL ? NULL : g_hash_table_lookup (self->records, id);

  return record != NULL && G_TYPE_CHECK_INSTANCE_TYPE (record, type) ? record : NULL;
}

static gboolean
must_know (Programme  *self,
           GType       type,
           const char *id,
           const char *complaint)
{
  if (id == NULL || find (self, type, id) != NULL)
    return TRUE;

  tool_complain (self->tool, id, tool_text (self->tool, complaint));

  return FALSE;
}

gboolean
programme_knows (Programme  *self,
                 const char *body,
                 const char *theme)
{
  return must_know (self, REGIE_TYPE_BODY, body, N_ ("the programme has no such body")) &&
         must_know (self, REGIE_TYPE_THEME, theme, N_ ("the method has no such theme"));
}

gboolean
programme_knows_indicator (Programme  *self,
                           const char *indicator)
{
  GListModel *indicators = regie_method_get_indicators (self->method);
  g_autoptr(GString) ids = g_string_new (NULL);
  g_autofree char *what = NULL;

  if (indicator == NULL || find (self, REGIE_TYPE_INDICATOR, indicator) != NULL)
    return TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (indicators, i);
      const char *id = regie_entity_get_id (item);

      if (id != NULL)
        g_string_append_printf (ids, "%s%s", ids->len == 0 ? "" : ", ", id);
    }
  what =
    tool_fill (self->tool, N_ ("the method has these indicators: {ids}"), "ids", ids->str, NULL);
  tool_complain (self->tool, indicator, what);

  return FALSE;
}

static const char *
or_id (const char *name,
       const char *id)
{
  return name != NULL ? name : id == NULL ? "" : id;
}

const char *
programme_name_body (Programme  *self,
                     const char *id)
{
  RegieBody *body = find (self, REGIE_TYPE_BODY, id);

  return or_id (body == NULL ? NULL : regie_body_get_name (body), id);
}

const char *
programme_name_person (Programme  *self,
                       const char *id)
{
  RegieFunctionary *functionary = find (self, REGIE_TYPE_FUNCTIONARY, id);

  return or_id (functionary == NULL ? NULL : regie_functionary_get_name (functionary), id);
}

const char *
programme_name_action (Programme  *self,
                       const char *id)
{
  RegieImplementationAction *action = find (self, REGIE_TYPE_IMPLEMENTATION_ACTION, id);
  RegieCatalogueAction *entry = NULL;
  const char *title = NULL;

  if (action == NULL)
    return or_id (NULL, id);

  title = regie_implementation_action_get_title (action);
  entry = find (self,
                REGIE_TYPE_CATALOGUE_ACTION,
                regie_implementation_action_get_catalogue_action (action));
  if (title == NULL && entry != NULL)
    title = regie_label_choose (regie_catalogue_action_get_titles (entry), self->tool->language);

  return or_id (title, id);
}

const char *
programme_name_theme (Programme  *self,
                      const char *id)
{
  RegieTheme *theme = find (self, REGIE_TYPE_THEME, id);

  return or_id (theme == NULL
                  ? NULL
                  : regie_label_choose (regie_theme_get_names (theme), self->tool->language),
                id);
}

const char *
programme_name_indicator (Programme  *self,
                          const char *id)
{
  RegieIndicator *indicator = find (self, REGIE_TYPE_INDICATOR, id);

  return or_id (indicator == NULL ? NULL
                                  : regie_label_choose (regie_indicator_get_names (indicator),
                                                        self->tool->language),
                id);
}

const char *
programme_name_level (Tool           *tool,
                      RegieBodyLevel  level)
{
  static const char *const words[] = {
    [REGIE_BODY_LEVEL_UNKNOWN] = N_ ("unknown"),
    [REGIE_BODY_LEVEL_NATIONAL] = N_ ("national"),
    [REGIE_BODY_LEVEL_REGION] = N_ ("region"),
    [REGIE_BODY_LEVEL_MUNICIPALITY] = N_ ("municipality"),
    [REGIE_BODY_LEVEL_ORGANISATION] = N_ ("organisation"),
  };

  return tool_text (tool, words[level]);
}
