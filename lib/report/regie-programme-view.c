/* regie-programme-view.c: a programme as a report sees it on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-view-private.h"

#include <regie/regie-body-merger.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"

#define MOST_NAME 80

static void
clear_group (gpointer group)
{
  g_free (((RegieProgrammeGroup *) group)->name);
  g_free (((RegieProgrammeGroup *) group)->region);
}

static void
clear_body (gpointer body)
{
  g_free (((RegieProgrammeBody *) body)->name);
}

static void
clear_theme (gpointer theme)
{
  g_free (((RegieProgrammeTheme *) theme)->name);
}

static void
clear_column (gpointer data)
{
  RegieProgrammeColumn *column = data;

  g_free (column->code);
  for (gsize i = 0; i < G_N_ELEMENTS (column->titles); i++)
    g_free (column->titles[i]);
}

static GArray *
new_array (gsize          size,
           GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, (guint) size);

  if (clear != NULL)
    g_array_set_clear_func (array, clear);

  return array;
}

/* Of each body that was merged by the day, what it became. */
static GHashTable *
list_successors (RegieProgramme *programme,
                 const GDate    *day)
{
  GHashTable *successors = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieBodyMerger, merger, regie_programme_peek_mergers (programme))
    {
      const GDate *date = regie_body_merger_get_date (merger);
      const char *const *merged = regie_body_merger_get_merged (merger);
      const char *into = regie_body_merger_get_into (merger);

      if (into == NULL || merged == NULL || (date != NULL && g_date_compare (date, day) > 0))
        continue;
      for (gsize i = 0; merged[i] != NULL; i++)
        g_hash_table_insert (successors, (char *) merged[i], (char *) into);
    }

  return successors;
}

RegieProgrammeView *
regie_programme_view_new (RegieProgrammeReport *report,
                          RegieProgramme       *programme,
                          const GDate          *day,
                          const char           *language)
{
  RegieProgrammeView *self = g_new0 (RegieProgrammeView, 1);

  self->context.method = report->method;
  self->context.day = day;
  self->context.language = language;
  self->report = report;
  self->programme = programme;
  self->chosen_body = report->body;
  self->chosen_theme = report->theme;
  self->body_by_id = regie_report_list_by_id (regie_programme_get_bodies (programme));
  self->functionary_by_id = regie_report_list_by_id (regie_programme_get_functionaries (programme));
  self->successors = list_successors (programme, day);
  self->catalogue = g_hash_table_new (regie_hash_string, g_str_equal);
  self->groups = new_array (sizeof (RegieProgrammeGroup), clear_group);
  self->bodies = new_array (sizeof (RegieProgrammeBody), clear_body);
  self->actions = new_array (sizeof (RegieProgrammeAction), NULL);
  self->themes = new_array (sizeof (RegieProgrammeTheme), clear_theme);
  self->columns = new_array (sizeof (RegieProgrammeColumn), clear_column);
  regie_programme_view_add_bodies (self);
  regie_programme_view_add_actions (self);

  return self;
}

void
regie_programme_view_free (RegieProgrammeView *self)
{
  g_hash_table_unref (self->body_by_id);
  g_hash_table_unref (self->functionary_by_id);
  g_hash_table_unref (self->successors);
  g_hash_table_unref (self->catalogue);
  g_array_unref (self->groups);
  g_array_unref (self->bodies);
  g_array_unref (self->actions);
  g_array_unref (self->themes);
  g_array_unref (self->columns);
  g_free (self);
}

RegieBody *
regie_programme_view_find_body (const RegieProgrammeView *self,
                                const char               *id)
{
  return id == NULL ? NULL : g_hash_table_lookup (self->body_by_id, id);
}

/* What somebody who works in the programme is called; NULL when nobody is named. */
char *
regie_programme_view_dup_functionary (const RegieProgrammeView *self,
                                      const char               *id)
{
  RegieFunctionary *found = id == NULL ? NULL : g_hash_table_lookup (self->functionary_by_id, id);
  const char *name = found == NULL ? NULL : regie_functionary_get_name (found);

  if (id == NULL)
    return NULL;

  return name == NULL ? g_strdup (regie_translate (self->context.language, N_ ("name not known")))
                      : regie_lines_clip (name, MOST_NAME);
}

const char *
regie_programme_get_state_word (const char          *language,
                                RegieProgrammeState  state)
{
  static const char *const words[REGIE_PROGRAMME_N_STATES] = {
    N_ ("not begun"), N_ ("being worked on"), N_ ("blocked"),
    N_ ("done"),      N_ ("dropped"),         N_ ("overdue"),
  };

  return regie_translate (language, words[state]);
}

/* The title of a picture: of which body it tells, else of which programme. */
char *
regie_programme_dup_title (const RegieProgrammeView *view,
                           const char               *titled,
                           const char               *untitled)
{
  RegieBody *body = regie_programme_view_find_body (view, view->chosen_body);
  const char *name = view->chosen_body != NULL
                       ? (body == NULL ? view->chosen_body : regie_body_get_name (body))
                       : regie_programme_get_name (view->programme);
  g_autofree char *line = name == NULL ? NULL : regie_lines_clip (name, MOST_NAME);

  if (line == NULL || *line == '\0')
    return g_strdup (regie_translate (view->context.language, untitled));

  return regie_translate_with (view->context.language, titled, "title", line, NULL);
}

/* What a report is limited to that its title does not say: a theme, or a body that is not there;
 * NULL when there is nothing to say. */
char *
regie_programme_dup_limits (const RegieProgrammeView *view)
{
  const char *language = view->context.language;
  g_autofree char *name = NULL;

  if (view->bodies->len == 0)
    return g_strdup (regie_translate (language,
                                      view->chosen_body == NULL
                                        ? N_ ("Nobody takes part on this day.")
                                        : N_ ("This body does not take part on this day.")));
  if (view->chosen_theme == NULL)
    return NULL;

  for (guint i = 0; i < view->themes->len; i++)
    if (g_strcmp0 (REGIE_PROGRAMME_THEME (view, i)->id, view->chosen_theme) == 0)
      name = g_strdup (REGIE_PROGRAMME_THEME (view, i)->name);

  return regie_translate_with (language,
                               N_ ("Only of the theme “{theme}”"),
                               "theme",
                               name == NULL ? view->chosen_theme : name,
                               NULL);
}

/* Tells what the text is limited to, when it is. */
void
regie_programme_tell_limits (const RegieProgrammeView *view,
                             GString                  *text)
{
  g_autofree char *limits = regie_programme_dup_limits (view);
  g_autofree char *sentence = limits == NULL ? NULL : regie_lines_end_sentence (limits);

  if (sentence == NULL)
    return;

  g_string_append (text, sentence);
  g_string_append_c (text, '\n');
}
