/* regie-genogram-words.c: a genogram in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#include "base/regie-language-private.h"

/* Somebody with what the symbol shows: “Noor Vermeulen (woman or girl, 2014 (12))”. */
static char *
dup_person (const RegieGenogramFamily *self,
            const RegieGenogramPerson *person)
{
  static const char *const genders[] = {
    [REGIE_GENDER_UNKNOWN] = N_ ("gender not known"),
    [REGIE_GENDER_FEMALE] = N_ ("woman or girl"),
    [REGIE_GENDER_MALE] = N_ ("man or boy"),
    [REGIE_GENDER_OTHER] = N_ ("another gender"),
  };
  const RegieReportContext *context = self->view->context;
  g_autofree char *years = regie_picture_dup_years (context, person->person);
  GString *text = g_string_new (person->name);

  g_string_append (text, " [");
  g_string_append (text,
                   regie_translate (context->language,
                                    genders[regie_person_get_gender (person->person)]));
  if (years != NULL)
    {
      g_string_append (text, ", ");
      g_string_append (text, years);
    }
  if (regie_picture_is_dead (context, person->person))
    {
      g_string_append (text, ", ");
      g_string_append (text, regie_translate (context->language, N_ ("has died")));
    }
  g_string_append_c (text, ']');

  return g_string_free (text, FALSE);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const RegieGenogramPerson *first = *(RegieGenogramPerson *const *) a;
  const RegieGenogramPerson *second = *(RegieGenogramPerson *const *) b;

  if (first->x != second->x)
    return first->x < second->x ? -1 : 1;

  return (first->index > second->index) - (first->index < second->index);
}

/* One generation, from left to right. */
static void
tell_row (const RegieGenogramFamily *self,
          GString                   *text,
          guint                      row)
{
  g_autoptr(GPtrArray) persons = g_ptr_array_new ();
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *number = regie_picture_dup_number ((gint64) row + 1);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < self->persons->len; i++)
    if (REGIE_GENOGRAM_PERSON (self, i)->row == (int) row)
      g_ptr_array_add (persons, REGIE_GENOGRAM_PERSON (self, i));
  g_ptr_array_sort (persons, compare_places);
  for (guint i = 0; i < persons->len; i++)
    g_ptr_array_add (names, dup_person (self, persons->pdata[i]));

  if (names->len == 0)
    return;
  joined = regie_picture_join (self->view->context, names);
  regie_picture_tell (text,
                      regie_translate_with (self->view->context->language,
                                            N_ ("Generation {number}: {names}."),
                                            "number",
                                            number,
                                            "names",
                                            joined,
                                            NULL));
}

static char *
dup_parents (const RegieGenogramFamily *self,
             const RegieGenogramUnion  *parents)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  g_ptr_array_add (names, REGIE_GENOGRAM_PERSON (self, parents->first)->name);
  if (parents->second != REGIE_GENOGRAM_NOBODY)
    g_ptr_array_add (names, REGIE_GENOGRAM_PERSON (self, parents->second)->name);

  return regie_picture_join (self->view->context, names);
}

/* The children of one kind, in their order. */
static void
tell_children (const RegieGenogramFamily *self,
               GString                   *text,
               const RegieGenogramUnion  *parents,
               RegieKin                   kin,
               const char                *sentence)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *who = dup_parents (self, parents);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < parents->children->len; i++)
    if (REGIE_GENOGRAM_CHILD (parents, i)->kin == kin)
      g_ptr_array_add (names,
                       REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_CHILD (parents, i)->person)
                         ->name);
  if (names->len == 0)
    return;

  joined = regie_picture_join (self->view->context, names);
  regie_picture_tell (text,
                      regie_translate_with (self->view->context->language,
                                            sentence,
                                            "parents",
                                            who,
                                            "names",
                                            joined,
                                            NULL));
}

static void
tell_union (const RegieGenogramFamily *self,
            GString                   *text,
            const RegieGenogramUnion  *parents)
{
  static const char *const couples[] = {
    [REGIE_COUPLE_PARENTS] = NULL,
    [REGIE_COUPLE_PARTED] = N_ ("{names} are no longer together."),
    [REGIE_COUPLE_WIDOWED] = N_ ("{names} were together until one of them died."),
    [REGIE_COUPLE_TOGETHER] = N_ ("{names} are together."),
  };
  g_autofree char *names = NULL;

  if (parents->first == REGIE_GENOGRAM_NOBODY)
    return;

  names = dup_parents (self, parents);
  if (couples[parents->couple] != NULL)
    regie_picture_tell (text,
                        regie_translate_with (self->view->context->language,
                                              couples[parents->couple],
                                              "names",
                                              names,
                                              NULL));
  tell_children (self, text, parents, REGIE_KIN_PARENT, N_ ("Born to {parents}: {names}."));
  tell_children (self, text, parents, REGIE_KIN_ADOPTIVE, N_ ("Adopted by {parents}: {names}."));
  tell_children (self, text, parents, REGIE_KIN_FOSTER, N_ ("Fostered by {parents}: {names}."));
}

/* What no couple and no birth has told yet. */
static void
tell_tie (const RegieGenogramFamily *self,
          GString                   *text,
          const RegieGenogramTie    *tie)
{
  const RegieReportContext *context = self->view->context;
  g_autofree char *kind = NULL;
  g_autofree char *person = NULL;
  g_autofree char *other = NULL;

  if (tie->kin != REGIE_KIN_OTHER && tie->kin != REGIE_KIN_SIBLING && tie->kin != REGIE_KIN_TWIN)
    return;

  kind = regie_picture_dup_kind (context, regie_relation_get_kind (tie->relation));
  person = regie_picture_dup_name (context, regie_relation_get_person (tie->relation));
  other = regie_picture_dup_name (context, regie_relation_get_other (tie->relation));
  regie_picture_tell (text,
                      regie_translate_with (context->language,
                                            N_ ("{person} is {kind} of {other}."),
                                            "person",
                                            person,
                                            "kind",
                                            kind,
                                            "other",
                                            other,
                                            NULL));
}

static void
tell_home (const RegieGenogramFamily *self,
           GString                   *text,
           const RegieGenogramHome   *home)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  for (guint i = 0; i < home->persons->len; i++)
    g_ptr_array_add (names,
                     REGIE_GENOGRAM_PERSON (self, g_array_index (home->persons, guint, i))->name);
  joined = regie_picture_join (self->view->context, names);
  regie_picture_tell (text,
                      regie_translate_with (self->view->context->language,
                                            N_ ("Who live in “{household}”: {names}."),
                                            "household",
                                            home->name,
                                            "names",
                                            joined,
                                            NULL));
}

/* The picture in sentences, one in a line. */
char *
regie_genogram_tell (const RegiePictureView *view)
{
  g_autoptr(RegieGenogramFamily) self = regie_genogram_family_new (view);
  g_autoptr(GPtrArray) homes = regie_genogram_list_homes (self);
  g_autofree char *date = regie_dup_date (view->context->language, view->context->day);
  GString *text = g_string_new (NULL);

  regie_genogram_set_clusters (self);
  regie_genogram_set_order (self);
  regie_genogram_place (self);

  regie_picture_tell (text,
                      regie_translate_with (view->context->language,
                                            N_ ("This genogram shows how it stands on {date}."),
                                            "date",
                                            date,
                                            NULL));
  for (guint i = 0; i < self->rows->len; i++)
    tell_row (self, text, i);
  for (guint i = 0; i < self->unions->len; i++)
    tell_union (self, text, REGIE_GENOGRAM_UNION (self, i));
  for (guint i = 0; i < self->ties->len; i++)
    tell_tie (self, text, REGIE_GENOGRAM_TIE (self, i));
  for (guint i = 0; i < homes->len; i++)
    tell_home (self, text, homes->pdata[i]);
  if (self->persons->len == 0)
    regie_picture_tell (text,
                        g_strdup (regie_translate (view->context->language,
                                                   N_ ("There is nobody to draw."))));

  return g_string_free (text, FALSE);
}
