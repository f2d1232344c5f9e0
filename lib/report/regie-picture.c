/* regie-picture.c: what the ecogram and the genogram share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-picture-private.h"

#include <string.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-relation-kind.h>

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

/* The name of somebody. Whoever is in a picture has one, if need be that nobody knows it. */
char *
regie_picture_dup_name (const RegieReportContext *context,
                        const char               *person)
{
  g_autofree char *name = regie_report_dup_full_name (context, person);

  if (name == NULL || *name == '\0')
    return g_strdup (regie_translate (context->language, N_ ("name not known")));

  return g_steal_pointer (&name);
}

/* What a kind of relation is called. */
char *
regie_picture_dup_kind (const RegieReportContext *context,
                        const char               *kind)
{
  g_autofree char *name = NULL;

  if (kind == NULL)
    return NULL;
  if (context->method != NULL)
    name =
      regie_method_dup_name (context->method, REGIE_TYPE_RELATION_KIND, kind, context->language);

  return regie_lines_clip (name == NULL ? kind : name, 40);
}

char *
regie_picture_dup_number (gint64 number)
{
  GString *text = g_string_new (NULL);

  regie_svg_append_number (text, number);

  return g_string_free (text, FALSE);
}

static gint64
count_years (const GDate *birth,
             const GDate *day)
{
  gint64 years = g_date_get_year (day) - g_date_get_year (birth);
  gboolean is_before_birthday = g_date_get_month (day) < g_date_get_month (birth) ||
                                (g_date_get_month (day) == g_date_get_month (birth) &&
                                 g_date_get_day (day) < g_date_get_day (birth));

  return years - (is_before_birthday ? 1 : 0);
}

/* Whether something that happens on a date had happened by a day. */
gboolean
regie_picture_is_known_by (const GDate *date,
                           const GDate *day)
{
  return date != NULL && g_date_compare (date, day) <= 0;
}

gboolean
regie_picture_is_dead (const RegieReportContext *context,
                       RegiePerson              *person)
{
  return person != NULL &&
         regie_picture_is_known_by (regie_person_get_death_date (person), context->day);
}

/* Year of birth, year of death and age: `2014 (12)`, `1950–2020 (70)`; NULL when none is known. */
char *
regie_picture_dup_years (const RegieReportContext *context,
                         RegiePerson              *person)
{
  const GDate *birth = person == NULL ? NULL : regie_person_get_birth_date (person);
  const GDate *death =
    regie_picture_is_dead (context, person) ? regie_person_get_death_date (person) : NULL;
  const GDate *last = death == NULL ? context->day : death;
  GString *text = NULL;

  if (birth == NULL && death == NULL)
    return NULL;

  text = g_string_new (NULL);
  if (birth != NULL)
    regie_svg_append_number (text, g_date_get_year (birth));
  if (death != NULL)
    {
      g_string_append (text, birth == NULL ? "†" : "–");
      regie_svg_append_number (text, g_date_get_year (death));
    }
  if (birth != NULL && g_date_compare (birth, last) <= 0)
    {
      g_string_append (text, " (");
      regie_svg_append_number (text, count_years (birth, last));
      g_string_append_c (text, ')');
    }

  return g_string_free (text, FALSE);
}

/* A name with the age on the day, where that is known. */
char *
regie_picture_dup_name_and_age (const RegieReportContext *context,
                                const char               *person)
{
  RegiePerson *found = regie_report_find_person (context, person);
  const GDate *birth = found == NULL ? NULL : regie_person_get_birth_date (found);
  char *name = regie_picture_dup_name (context, person);
  GString *text = g_string_new_len (name, (gssize) strlen (name));

  g_free (name);
  if (regie_picture_is_known_by (birth, context->day) && !regie_picture_is_dead (context, found))
    {
      g_string_append (text, " (");
      regie_svg_append_number (text, count_years (birth, context->day));
      g_string_append_c (text, ')');
    }

  return g_string_free (text, FALSE);
}

/* Whether whoever looks may see that a tie is there at all. */
gboolean
regie_picture_is_shown (const RegiePictureView *view,
                        RegieRelation          *relation)
{
  return view->show_private || !regie_relation_get_is_private (relation);
}

/* All names in a row, none of them left out: “Sanne, Marc and Noor”. */
char *
regie_picture_join (const RegieReportContext *context,
                    const GPtrArray          *names)
{
  g_autoptr(GString) row = g_string_new (NULL);

  for (guint i = 0; i + 1 < names->len; i++)
    {
      if (i > 0)
        g_string_append (row, ", ");
      g_string_append (row, names->pdata[i]);
    }
  if (names->len == 0)
    return g_strdup (regie_translate (context->language, N_ ("nobody")));
  if (names->len == 1)
    return g_strdup (names->pdata[0]);

  return regie_translate_with (context->language,
                               N_ ("{names} and {last}"),
                               "names",
                               row->str,
                               "last",
                               names->pdata[names->len - 1],
                               NULL);
}

/* The title of a picture: of what, when the dossier has a title. */
char *
regie_picture_dup_title (const RegieReportContext *context,
                         const char               *titled,
                         const char               *untitled)
{
  const char *title = regie_dossier_get_title (context->dossier);
  g_autofree char *line = title == NULL ? NULL : regie_lines_clip (title, 80);

  if (line == NULL || *line == '\0')
    return g_strdup (regie_translate (context->language, untitled));

  return regie_translate_with (context->language, titled, "title", line, NULL);
}

/* Adds a sentence, which it takes, to a text. */
void
regie_picture_tell (GString *text,
                    char    *sentence)
{
  g_string_append (text, sentence);
  g_string_append_c (text, '\n');
  g_free (sentence);
}

/* Adds the title and the day to the top of a picture and says where they end. */
int
regie_picture_add_heading (RegieCanvas              *canvas,
                           const RegieReportContext *context,
                           const char               *title,
                           int                       width)
{
  g_autofree char *date = regie_dup_date (context->language, context->day);
  g_autofree char *day =
    regie_translate_with (context->language, N_ ("How it stands on {date}"), "date", date, NULL);
  g_autoptr(RegieCaption) label = regie_caption_new ();

  regie_caption_add (label, title, 20, TRUE, width, 2);
  regie_caption_add (label, day, 13, FALSE, width, 1);
  regie_canvas_add_label (canvas,
                          "heading",
                          label,
                          REGIE_CANVAS_MARGIN,
                          REGIE_CANVAS_MARGIN,
                          REGIE_TEXT_ANCHOR_START);

  return REGIE_CANVAS_MARGIN + regie_caption_get_height (label);
}

/* The eldest first, then whose birth date is not known, and by id where that does not tell. */
int
regie_picture_compare_births (RegiePerson *a,
                              RegiePerson *b)
{
  const GDate *first = a == NULL ? NULL : regie_person_get_birth_date (a);
  const GDate *second = b == NULL ? NULL : regie_person_get_birth_date (b);
  int order = 0;

  if ((first == NULL) != (second == NULL))
    return first == NULL ? 1 : -1;
  if (first != NULL)
    order = g_date_compare (first, second);

  return order != 0 || a == NULL || b == NULL ? order
                                              : g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (a)),
                                                           regie_entity_get_id (REGIE_ENTITY (b)));
}
