/* regie-report-people.c: how a report speaks of people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-report-people-private.h"

#include <string.h>

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"

/* A name that is longer, or a row of more names, would push the rest from the page. */
#define LONGEST_NAME 40
#define MOST_NAMES   12

/* The name by which others speak of somebody, or NULL when the dossier does not know them. */
char *
regie_report_dup_full_name (const RegieReportContext *context,
                            const char               *person)
{
  RegiePerson *found = regie_report_find_person (context, person);
  g_autofree char *name = NULL;

  if (found == NULL)
    return NULL;

  name = regie_person_dup_name (found);

  return regie_lines_clip (name, LONGEST_NAME);
}

/* The name by which the people at home call somebody: the given name, unless somebody else in
 * the dossier is called so too. NULL when the dossier does not know them. */
char *
regie_report_dup_call_name (const RegieReportContext *context,
                            const char               *person)
{
  RegiePerson *found = regie_report_find_person (context, person);
  g_autofree char *name = NULL;

  if (found == NULL || regie_person_get_given_name (found) == NULL)
    return regie_report_dup_full_name (context, person);

  if (regie_report_shares_given_name (context, found))
    return regie_report_dup_full_name (context, person);

  name = regie_lines_clip (regie_person_get_given_name (found), LONGEST_NAME);

  return *name == '\0' ? regie_report_dup_full_name (context, person) : g_steal_pointer (&name);
}

/* A row of names as people say it: “Sanne, Marc and Noor”. */
static char *
join (const RegieReportContext *context,
      GPtrArray                *names)
{
  gboolean is_cut = names->len > MOST_NAMES;
  guint n_listed = is_cut ? MOST_NAMES : names->len - 1;
  g_autoptr(GString) row = g_string_new (NULL);
  g_autofree char *left = g_strdup_printf ("%u", names->len - n_listed);

  for (guint i = 0; i < n_listed; i++)
    {
      if (i > 0)
        g_string_append (row, ", ");
      g_string_append (row, names->pdata[i]);
    }

  if (is_cut)
    return regie_translate_with (context->language,
                                 N_ ("{names} and {count} more"),
                                 "names",
                                 row->str,
                                 "count",
                                 left,
                                 NULL);
  if (n_listed == 0)
    return g_strdup (names->pdata[0]);

  return regie_translate_with (context->language,
                               N_ ("{names} and {last}"),
                               "names",
                               row->str,
                               "last",
                               names->pdata[names->len - 1],
                               NULL);
}

static char *
dup_names (const RegieReportContext *context,
           const char *const *persons,
           char *(*dup_name) (const RegieReportContext *context, const char *person))
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; persons != NULL && persons[i] != NULL; i++)
    {
      char *name = dup_name (context, persons[i]);

      if (name != NULL)
        g_ptr_array_add (names, name);
    }

  return names->len == 0 ? NULL : join (context, names);
}

/* The names of some people in a row; NULL when there are none. */
char *
regie_report_dup_call_names (const RegieReportContext        *context,
                             const char               *const *persons)
{
  return dup_names (context, persons, regie_report_dup_call_name);
}

char *
regie_report_dup_full_names (const RegieReportContext        *context,
                             const char               *const *persons)
{
  return dup_names (context, persons, regie_report_dup_full_name);
}

/* Whether a name stands in a text: a word, not a part of one, as Mila is of Milan. */
static gboolean
has_word (const char *text,
          const char *word)
{
  for (const char *p = strstr (text, word); p != NULL; p = strstr (p + 1, word))
    {
      const char *before = g_utf8_find_prev_char (text, p);
      gunichar after = g_utf8_get_char (p + strlen (word));

      if ((before == NULL || !g_unichar_isalnum (g_utf8_get_char (before))) &&
          !g_unichar_isalnum (after))
        return TRUE;
    }

  return FALSE;
}

/* Whether a text says the name of each of some people, so that nobody has to say it again. */
gboolean
regie_report_names_all (const RegieReportContext        *context,
                        const char                      *text,
                        const char               *const *persons)
{
  for (gsize i = 0; persons != NULL && persons[i] != NULL; i++)
    {
      g_autofree char *name = regie_report_dup_call_name (context, persons[i]);

      if (name != NULL && !has_word (text, name))
        return FALSE;
    }

  return TRUE;
}

/* A day as people write it, held together. */
char *
regie_report_dup_day (const RegieReportContext *context,
                      const GDate              *day)
{
  g_autofree char *date = regie_dup_date (context->language, day);

  return regie_lines_hold (date);
}
