/* regie-plan-sheet.c: the sections of the plan on one page
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-plan-sheet-private.h"

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"

/* Says some of the fixed words, with values in the place of the names in braces. */
char *
regie_plan_sheet_say (const RegiePlanSheet *sheet,
                      RegiePlanWords        words,
                      ...)
{
  va_list arguments;
  char *said = NULL;

  va_start (arguments, words);
  said = regie_translate_valist (sheet->context->language, regie_plan_words[words], arguments);
  va_end (arguments);

  return said;
}

/* Gives a section its heading. */
void
regie_plan_sheet_open (RegiePlanSheet     *sheet,
                       RegiePlanSectionId  section,
                       RegiePlanWords      heading)
{
  sheet->sections[section].heading =
    regie_plan_sheet_say (sheet, heading, "regisseur", sheet->regisseur, NULL);
  sheet->sections[section].items = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

static void
add_lines (RegiePlanSheet     *sheet,
           RegiePlanSectionId  section,
           GStrv               lines)
{
  g_ptr_array_add (sheet->sections[section].items, lines);
  sheet->sections[section].n_shown++;
}

/* Adds a paragraph; a text that is NULL adds nothing. */
void
regie_plan_sheet_add (RegiePlanSheet     *sheet,
                      RegiePlanSectionId  section,
                      const char         *text)
{
  if (text != NULL)
    add_lines (sheet, section, regie_lines_wrap (text, "  ", "  "));
}

void
regie_plan_sheet_add_words (RegiePlanSheet     *sheet,
                            RegiePlanSectionId  section,
                            RegiePlanWords      words)
{
  g_autofree char *text = regie_plan_sheet_say (sheet, words, "regisseur", sheet->regisseur, NULL);

  regie_plan_sheet_add (sheet, section, text);
}

/* Adds a point of a list; a text that is NULL adds nothing. */
void
regie_plan_sheet_add_point (RegiePlanSheet     *sheet,
                            RegiePlanSectionId  section,
                            const char         *text)
{
  if (text != NULL)
    add_lines (sheet, section, regie_lines_wrap (text, "  - ", "    "));
}

gboolean
regie_plan_sheet_is_empty (RegiePlanSheet     *sheet,
                           RegiePlanSectionId  section)
{
  return sheet->sections[section].items->len == 0;
}

void
regie_plan_sheet_clear (RegiePlanSheet *sheet)
{
  for (guint i = 0; i < REGIE_PLAN_N_SECTIONS; i++)
    {
      g_clear_pointer (&sheet->sections[i].heading, g_free);
      g_clear_pointer (&sheet->sections[i].items, g_ptr_array_unref);
    }
  g_clear_pointer (&sheet->regisseur, g_free);
}
