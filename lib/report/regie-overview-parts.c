/* regie-overview-parts.c: what the parts of a dossier at a glance are written with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-overview-private.h"

#include <regie/regie-edition.h>

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-people-private.h"

/* Begins a part of the page. */
void
regie_overview_begin (const RegieReportContext *context,
                      GString                  *page,
                      const char               *heading)
{
  g_string_append_c (page, '\n');
  regie_lines_add_title (page, regie_translate (context->language, heading), '-');
}

/* Ends a part: one without points says so. */
void
regie_overview_end (const RegieReportContext *context,
                    GString                  *page,
                    guint                     n_points)
{
  if (n_points == 0)
    regie_lines_add (page,
                     regie_translate (context->language, N_ ("Nothing recorded yet.")),
                     "",
                     "");
}

#define INDENT 2

/* Adds a point, as deep as it is told. */
void
regie_overview_add_point (GString    *page,
                          guint       depth,
                          const char *text)
{
  g_autofree char *indent = g_strnfill (INDENT * depth, ' ');
  g_autofree char *first = g_strconcat (indent, "- ", NULL);
  g_autofree char *rest = g_strconcat (indent, "  ", NULL);

  regie_lines_add (page, text, first, rest);
}

/* Adds a label with its value; without a value it says that it is not known. */
void
regie_overview_add_pair (const RegieReportContext *context,
                         GString                  *page,
                         const char               *label,
                         const char               *text)
{
  regie_lines_add_pair (page,
                        regie_translate (context->language, label),
                        text != NULL ? text
                                     : regie_translate (context->language, N_ ("not known yet")));
}

/* What the method calls one of its items; NULL when there is no id. */
char *
regie_overview_dup_name (const RegieReportContext *context,
                         GType                     type,
                         const char               *id)
{
  if (id == NULL || context->method == NULL)
    return g_strdup (id);

  return regie_method_dup_name (context->method, type, id, context->language);
}

/* A period in words. */
char *
regie_overview_dup_period (const RegieReportContext *context,
                           const GDate              *start,
                           const GDate              *end)
{
  g_autofree char *first = start == NULL ? NULL : regie_report_dup_day (context, start);
  g_autofree char *last = end == NULL ? NULL : regie_report_dup_day (context, end);

  if (first != NULL && g_strcmp0 (first, last) == 0)
    return g_steal_pointer (&first);
  if (first != NULL && last != NULL)
    return regie_translate_with (context->language,
                                 N_ ("{first} to {last}"),
                                 "first",
                                 first,
                                 "last",
                                 last,
                                 NULL);
  if (first != NULL)
    return regie_translate_with (context->language, N_ ("since {first}"), "first", first, NULL);
  if (last != NULL)
    return regie_translate_with (context->language, N_ ("until {last}"), "last", last, NULL);

  return g_strdup (regie_translate (context->language, N_ ("days not recorded")));
}

/* Adds a part to a text, after a separator when there is something before it. */
void
regie_overview_append (GString    *text,
                       const char *separator,
                       const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (text->len > 0)
    g_string_append (text, separator);
  g_string_append (text, part);
}

/* Adds a part in brackets. */
void
regie_overview_append_aside (GString    *text,
                             const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  g_string_append (text, " (");
  g_string_append (text, part);
  g_string_append_c (text, ')');
}

/* Whether something was so on the day; what has no day of its own counts. */
gboolean
regie_overview_is_by (const GDate *date,
                      const GDate *day)
{
  return date == NULL || g_date_compare (date, day) <= 0;
}
