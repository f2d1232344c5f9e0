/* regie-programme-overview-roles.c: at a glance, which regiekaart holds and who may decide
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-overview-private.h"

#include <regie/regie-competence-profile.h>
#include <regie/regie-map-adoption.h>
#include <regie/regie-map-version.h>
#include <regie/regie-programme-days.h>

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MOST_NAME 80

typedef struct
{
  guint n_bodies;
  guint n_supplements;
  guint n_mandates;
  guint n_ending;
} Numbers;

static const char *
get_subject_word (const char          *language,
                  RegieMandateSubject  subject)
{
  static const char *const words[] = {
    N_ ("subject not known"),
    N_ ("policy and budgets"),
    N_ ("scaling up and down"),
    N_ ("intervening in escalations"),
    N_ ("carrying out process direction"),
  };

  return regie_translate (language, words[subject]);
}

static char *
dup_map_name (const RegieProgrammeView *view,
              const char               *id)
{
  if (id == NULL)
    return g_strdup (regie_translate (view->context.language, N_ ("name not known")));

  REGIE_ITEMS_FOREACH (RegieMapVersion, map, regie_programme_peek_maps (view->programme))
    {
      if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (map)), id) == 0 &&
          regie_map_version_get_name (map) != NULL)
        return regie_lines_clip (regie_map_version_get_name (map), MOST_NAME);
    }

  return regie_lines_clip (id, MOST_NAME);
}

static void
append_day (const RegieProgrammeView *view,
            GString                  *text,
            const char               *sentence,
            const GDate              *day)
{
  const char *language = view->context.language;
  g_autofree char *date = day == NULL ? NULL : regie_dup_date (language, day);

  if (date == NULL)
    return;

  g_string_append (text, ", ");
  regie_append_filled (text, regie_translate (language, sentence), "date", date, NULL);
}

/* Which regiekaart a body took, what it added to it, and since when. */
static char *
dup_adoption (const RegieProgrammeView *view,
              const char               *name,
              RegieMapAdoption         *adoption)
{
  const char *language = view->context.language;
  gboolean is_supplement = regie_map_adoption_get_mode (adoption) == REGIE_LAYER_MODE_SUPPLEMENT;
  const char *supplement = regie_map_adoption_get_supplement (adoption);
  g_autofree char *map = dup_map_name (view, regie_map_adoption_get_map (adoption));
  g_autoptr(GString) text = g_string_new (name);

  regie_overview_append (text, ": ", map);
  if (is_supplement && supplement != NULL)
    {
      g_autofree char *added = dup_map_name (view, supplement);

      g_string_append (text, ", ");
      regie_append_filled (text,
                           regie_translate (language, N_ ("supplemented with {map}")),
                           "map",
                           added,
                           NULL);
    }
  else
    regie_overview_append (text,
                           ", ",
                           regie_translate (language,
                                            is_supplement ? N_ ("supplemented")
                                                          : N_ ("taken over")));
  append_day (view, text, N_ ("since {date}"), regie_map_adoption_get_start_date (adoption));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The last day of a mandate, NULL when none is set. */
static const GDate *
get_last_day (RegieBodyMandate *mandate)
{
  const GDate *end = regie_body_mandate_get_end_date (mandate);
  const GDate *withdrawn = regie_body_mandate_get_withdrawn_date (mandate);

  if (end == NULL || withdrawn == NULL)
    return end == NULL ? withdrawn : end;

  return g_date_compare (end, withdrawn) < 0 ? end : withdrawn;
}

static char *
dup_mandate (const RegieProgrammeView *view,
             const char               *body,
             RegieBodyMandate         *mandate)
{
  const char *language = view->context.language;
  g_autofree char *name =
    regie_programme_view_dup_functionary (view, regie_body_mandate_get_functionary (mandate));
  g_autoptr(GString) text =
    g_string_new (name == NULL ? regie_translate (language, N_ ("nobody yet")) : name);
  const GDate *last = get_last_day (mandate);

  regie_overview_append_aside (text, body);
  regie_overview_append (text,
                         ": ",
                         get_subject_word (language, regie_body_mandate_get_subject (mandate)));
  append_day (view, text, N_ ("until {date}"), last);
  if (last == NULL)
    regie_overview_append (text, ", ", regie_translate (language, N_ ("without an end")));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Of each body its regiekaart and mandates; the points are NULL when they are only counted. */
static Numbers
go_through (const RegieProgrammeView *view,
            RegieProgrammePoints     *maps,
            RegieProgrammePoints     *mandates)
{
  Numbers numbers = { 0 };

  for (guint i = 0; i < view->bodies->len; i++)
    {
      const RegieProgrammeBody *body = REGIE_PROGRAMME_BODY (view, i);
      guint n_adoptions = 0;

      REGIE_ITEMS_FOREACH (RegieMapAdoption, adoption, regie_body_peek_map_adoptions (body->body))
        {
          g_autofree char *text = NULL;

          if (!regie_entity_is_in_force (REGIE_ENTITY (adoption), view->context.day))
            continue;
          n_adoptions++;
          numbers.n_supplements +=
            regie_map_adoption_get_mode (adoption) == REGIE_LAYER_MODE_SUPPLEMENT ? 1 : 0;
          if (maps != NULL)
            regie_programme_points_add (maps, text = dup_adoption (view, body->name, adoption));
        }
      numbers.n_bodies += n_adoptions > 0 ? 1 : 0;
      REGIE_ITEMS_FOREACH (RegieBodyMandate, mandate, regie_body_peek_mandates (body->body))
        {
          g_autofree char *text = NULL;

          if (!regie_body_mandate_holds_on (mandate, view->context.day))
            continue;
          numbers.n_mandates++;
          numbers.n_ending +=
            regie_programme_overview_is_soon (view, get_last_day (mandate)) ? 1 : 0;
          if (mandates != NULL)
            regie_programme_points_add (mandates, text = dup_mandate (view, body->name, mandate));
        }
    }

  return numbers;
}

/* The profiles that are in force: they hold in the whole programme. */
static guint
tell_profiles (const RegieProgrammeView *view,
               GString                  *page)
{
  RegieProgrammePoints points = { view, page, 0 };

  REGIE_ITEMS_FOREACH (RegieCompetenceProfile,
                       profile,
                       regie_programme_peek_profiles (view->programme))
    {
      const char *name = regie_competence_profile_get_name (profile);
      g_autofree char *line = regie_lines_clip (name == NULL ? "" : name, MOST_NAME);
      g_autofree char *sentence = NULL;
      g_autoptr(GString) text = NULL;

      if (!regie_entity_is_in_force (REGIE_ENTITY (profile), view->context.day))
        continue;
      sentence = regie_translate_with (view->context.language,
                                       N_ ("Competence profile: {name}"),
                                       "name",
                                       line,
                                       NULL);
      text = g_string_new (sentence);
      append_day (view,
                  text,
                  N_ ("since {date}"),
                  regie_competence_profile_get_start_date (profile));
      regie_programme_points_add (&points, text->str);
    }
  regie_programme_points_tell_rest (&points);

  return points.n_points;
}

/* Says how many there are, when there are any. */
static guint
tell_numbers (const RegieProgrammeView *view,
              GString                  *page)
{
  const char *language = view->context.language;
  Numbers numbers = go_through (view, NULL, NULL);
  const guint counts[] = {
    numbers.n_bodies, view->bodies->len, numbers.n_supplements, numbers.n_mandates, numbers.n_ending
  };
  char *words[G_N_ELEMENTS (counts)] = { NULL };
  g_autofree char *maps = NULL;
  g_autofree char *mandates = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    words[i] = regie_dup_count (language, counts[i]);
  maps =
    regie_translate_with (language,
                          N_ ("Bodies with a regiekaart: {n} of {all}; with a supplement: {k}"),
                          "n",
                          words[0],
                          "all",
                          words[1],
                          "k",
                          words[2],
                          NULL);
  mandates = regie_translate_with (language,
                                   N_ ("Mandates that hold: {n}; ending in the next 90 days: {k}"),
                                   "n",
                                   words[3],
                                   "k",
                                   words[4],
                                   NULL);
  if (numbers.n_bodies > 0)
    regie_lines_add (page, maps, "", "");
  if (numbers.n_mandates > 0)
    regie_lines_add (page, mandates, "", "");
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_free (words[i]);

  return numbers.n_bodies + numbers.n_mandates;
}

/* In numbers; of a body that is chosen also which and who. */
void
regie_programme_overview_tell_roles (const RegieProgrammeView *view,
                                     GString                  *page)
{
  guint n_told = 0;

  regie_overview_begin (&view->context, page, N_ ("Regiekaart and mandates"));
  n_told = tell_numbers (view, page);
  if (view->chosen_body != NULL)
    {
      g_autoptr(GString) told = g_string_new (NULL);
      RegieProgrammePoints maps = { view, page, 0 };
      RegieProgrammePoints mandates = { view, told, 0 };

      go_through (view, &maps, &mandates);
      regie_programme_points_tell_rest (&maps);
      regie_programme_points_tell_rest (&mandates);
      g_string_append (page, told->str);
    }
  n_told += tell_profiles (view, page);
  regie_overview_end (&view->context, page, n_told);
}
