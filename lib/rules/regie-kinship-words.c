/* regie-kinship-words.c: how people are related, in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-kinship.h>

#include "base/regie-language-private.h"
#include "base/regie-table-private.h"
#include "rules/regie-kinship-private.h"

static char *
dup_name (RegieKinship *self,
          const char   *id)
{
  RegiePerson *person = regie_kinship_get_person (self, id);

  return person == NULL ? g_strdup (id) : regie_person_dup_name (person);
}

static void
append_sentence (GString *text,
                 char    *sentence)
{
  g_autofree char *taken = sentence;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, taken);
}

static void
append_tie (RegieKinship *self,
            GString      *text,
            RegieTie     *tie,
            const char   *language)
{
  g_autofree char *person = dup_name (self, regie_tie_get_person (tie));
  g_autofree char *other = dup_name (self, regie_tie_get_other (tie));
  const char *kind = regie_kinship_get_kind_name (self, regie_tie_get_kind (tie), language);

  if (kind == NULL)
    append_sentence (text,
                     regie_translate_with (language,
                                           N_ ("{person} and {other} know each other."),
                                           "person",
                                           person,
                                           "other",
                                           other,
                                           NULL));
  else
    append_sentence (text,
                     regie_translate_with (language,
                                           N_ ("{person} is {kind} of {other}."),
                                           "person",
                                           person,
                                           "kind",
                                           kind,
                                           "other",
                                           other,
                                           NULL));
}

/* Takes the list. Ties that follow from others only: those on record were told already. */
static void
append_list (RegieKinship *self,
             GString      *text,
             GListModel   *list,
             const char   *other,
             gboolean      is_derived,
             const char   *language)
{
  g_autoptr(GListModel) taken = list;

  REGIE_ITEMS_FOREACH (RegieTie, tie, regie_list_get_items (taken))
    if (g_str_equal (regie_tie_get_other (tie), other) &&
        (!is_derived || regie_tie_get_through (tie) != NULL))
      append_tie (self, text, tie, language);
}

/* A grandchild has the tie; asked from the other side it reads the other way round. */
static void
append_grandchild (RegieKinship *self,
                   GString      *text,
                   GListModel   *grandparents,
                   const char   *person,
                   const char   *language)
{
  g_autoptr(GListModel) taken = grandparents;

  REGIE_ITEMS_FOREACH (RegieTie, tie, regie_list_get_items (taken))
    if (g_str_equal (regie_tie_get_other (tie), person) && regie_tie_get_through (tie) != NULL)
      {
        g_autoptr(RegieTie) turned =
          regie_tie_new_derived (person, regie_tie_get_person (tie), "grandparent");

        append_tie (self, text, turned, language);
      }
}

/* Takes the list. A partnership that ended is no tie of the day any more. */
static void
append_ex_partner (RegieKinship *self,
                   GString      *text,
                   GListModel   *ex_partners,
                   const char   *other,
                   const GDate  *day,
                   const char   *language)
{
  g_autoptr(GListModel) taken = ex_partners;

  REGIE_ITEMS_FOREACH (RegieTie, tie, regie_list_get_items (taken))
    if (g_str_equal (regie_tie_get_other (tie), other) && !regie_record_is_in_force (tie, day))
      {
        g_autoptr(RegieTie) former =
          regie_tie_new_derived (regie_tie_get_person (tie), other, "ex-partner");

        append_tie (self, text, former, language);
      }
}

/**
 * regie_kinship_describe:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @other: id of another person
 * @day: a day
 * @language: (nullable): language of the text, a BCP 47 tag; Dutch when %NULL
 *
 * Says how two people are related on a day: a sentence for each relation between them, read from
 * the first, and for each tie of brothers, sisters, grandparents, grandchildren and former partners
 * that follows from others. Private ties are told too.
 *
 * Returns: (transfer full): the sentences
 *
 * Since: 0.1
 */
char *
regie_kinship_describe (RegieKinship *self,
                        const char   *person,
                        const char   *other,
                        const GDate  *day,
                        const char   *language)
{
  g_autoptr(GString) text = NULL;
  g_autofree char *name = NULL;
  g_autofree char *other_name = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  text = g_string_new (NULL);
  append_list (self, text, regie_kinship_list_ties (self, person, day), other, FALSE, language);
  append_list (self, text, regie_kinship_list_siblings (self, person, day), other, TRUE, language);
  append_list (self,
               text,
               regie_kinship_list_grandparents (self, person, day),
               other,
               TRUE,
               language);
  append_grandchild (self,
                     text,
                     regie_kinship_list_grandparents (self, other, day),
                     person,
                     language);
  append_ex_partner (self,
                     text,
                     regie_kinship_list_ex_partners (self, person, day),
                     other,
                     day,
                     language);
  if (text->len > 0)
    return g_string_free (g_steal_pointer (&text), FALSE);

  name = dup_name (self, person);
  other_name = dup_name (self, other);
  date = regie_dup_date (language, day);

  return regie_translate_with (language,
                               N_ ("No tie between {person} and {other} on {date} is on record."),
                               "person",
                               name,
                               "other",
                               other_name,
                               "date",
                               date,
                               NULL);
}
