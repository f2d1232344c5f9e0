/* regie-genogram-unions.c: couples and their children
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

static gboolean
is_same_row (const RegieGenogramFamily *self,
             guint                      a,
             guint                      b)
{
  return REGIE_GENOGRAM_PERSON (self, a)->row == REGIE_GENOGRAM_PERSON (self, b)->row;
}

/* The union of two, or of one with nobody; made when it is not there yet. */
static RegieGenogramUnion *
get_union (RegieGenogramFamily *self,
           GHashTable          *pairs,
           guint                a,
           guint                b)
{
  gint64 key = (gint64) MIN (a, b) * G_MAXUINT32 + MAX (a, b);
  RegieGenogramUnion *parents = g_hash_table_lookup (pairs, &key);

  if (parents != NULL)
    return parents;

  parents = g_new0 (RegieGenogramUnion, 1);
  parents->first = MIN (a, b);
  parents->second = MAX (a, b);
  parents->children = g_array_new (FALSE, FALSE, sizeof (RegieGenogramChild));
  g_ptr_array_add (self->unions, parents);
  g_hash_table_insert (pairs, g_memdup2 (&key, sizeof key), parents);

  return parents;
}

static void
add_child (RegieGenogramFamily *self,
           RegieGenogramUnion  *parents,
           guint                person,
           RegieKin             kin)
{
  RegieGenogramChild child = { person, kin };

  g_array_append_val (parents->children, child);
  REGIE_GENOGRAM_PERSON (self, person)->is_linked = TRUE;
  if (kin == REGIE_KIN_ADOPTIVE)
    REGIE_GENOGRAM_PERSON (self, person)->is_adopted = TRUE;
  if (parents->first != REGIE_GENOGRAM_NOBODY)
    REGIE_GENOGRAM_PERSON (self, parents->first)->is_linked = TRUE;
  if (parents->second != REGIE_GENOGRAM_NOBODY)
    REGIE_GENOGRAM_PERSON (self, parents->second)->is_linked = TRUE;
}

/* Whether somebody died by the day while they were partners. */
static gboolean
is_parted_by_death_of (const RegieGenogramFamily *self,
                       const RegieGenogramTie    *tie,
                       guint                      person)
{
  RegiePerson *record = REGIE_GENOGRAM_PERSON (self, person)->person;
  const GDate *end = regie_relation_get_end_date (tie->relation);

  return regie_picture_is_dead (self->view->context, record) &&
         (end == NULL || g_date_compare (regie_person_get_death_date (record), end) <= 0);
}

/* Whom death parted are no former partners. */
static RegieCouple
get_couple (const RegieGenogramFamily *self,
            const RegieGenogramTie    *tie)
{
  if (tie->kin == REGIE_KIN_EX_PARTNER)
    return REGIE_COUPLE_PARTED;
  if (is_parted_by_death_of (self, tie, tie->first) ||
      is_parted_by_death_of (self, tie, tie->second))
    return REGIE_COUPLE_WIDOWED;

  return tie->is_past ? REGIE_COUPLE_PARTED : REGIE_COUPLE_TOGETHER;
}

static void
add_couples (RegieGenogramFamily *self,
             GHashTable          *pairs)
{
  for (guint i = 0; i < self->ties->len; i++)
    {
      const RegieGenogramTie *tie = REGIE_GENOGRAM_TIE (self, i);
      RegieGenogramUnion *parents = NULL;

      if ((tie->kin != REGIE_KIN_PARTNER && tie->kin != REGIE_KIN_EX_PARTNER) ||
          !is_same_row (self, tie->first, tie->second))
        continue;
      parents = get_union (self, pairs, tie->first, tie->second);
      parents->couple = MAX (parents->couple, get_couple (self, tie));
      REGIE_GENOGRAM_PERSON (self, tie->first)->is_linked = TRUE;
      REGIE_GENOGRAM_PERSON (self, tie->second)->is_linked = TRUE;
    }
}

/* The parents of one kind whom somebody has in the row above, each once. */
static GArray *
list_parents (const RegieGenogramFamily *self,
              const GArray              *ties,
              guint                      person,
              RegieKin                   kin)
{
  GArray *parents = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < ties->len; i++)
    {
      const RegieGenogramTie *tie = REGIE_GENOGRAM_TIE (self, g_array_index (ties, guint, i));
      gboolean is_new = tie->kin == kin && tie->second == person &&
                        REGIE_GENOGRAM_PERSON (self, tie->first)->row + 1 ==
                          REGIE_GENOGRAM_PERSON (self, person)->row;

      for (guint j = 0; j < parents->len; j++)
        is_new &= g_array_index (parents, guint, j) != tie->first;
      if (is_new)
        g_array_append_val (parents, tie->first);
    }

  return parents;
}

/* Two parents are a pair; a third one stands alone. */
static void
add_children (RegieGenogramFamily *self,
              GHashTable          *pairs,
              GPtrArray           *neighbours,
              RegieKin             kin)
{
  for (guint i = 0; i < self->persons->len; i++)
    {
      g_autoptr(GArray) parents = list_parents (self, neighbours->pdata[i], i, kin);
      guint n = parents->len;

      if (n >= 2)
        add_child (self,
                   get_union (self,
                              pairs,
                              g_array_index (parents, guint, 0),
                              g_array_index (parents, guint, 1)),
                   i,
                   kin);
      for (guint j = n >= 2 ? 2 : 0; j < n; j++)
        add_child (self,
                   get_union (self,
                              pairs,
                              g_array_index (parents, guint, j),
                              REGIE_GENOGRAM_NOBODY),
                   i,
                   kin);
    }
}

/* Brothers and sisters: the lowest of them stands for all. */
static void
set_sibships (RegieGenogramFamily *self)
{
  guint n = self->persons->len;
  g_autofree guint *siblings = g_new (guint, n + 1);
  g_autofree guint *twins = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    siblings[i] = twins[i] = i;
  for (guint i = 0; i < self->ties->len; i++)
    {
      const RegieGenogramTie *tie = REGIE_GENOGRAM_TIE (self, i);

      if ((tie->kin != REGIE_KIN_SIBLING && tie->kin != REGIE_KIN_TWIN) ||
          !is_same_row (self, tie->first, tie->second))
        continue;
      regie_genogram_join (siblings, tie->first, tie->second);
      if (tie->kin == REGIE_KIN_TWIN)
        regie_genogram_join (twins, tie->first, tie->second);
    }
  for (guint i = 0; i < n; i++)
    {
      REGIE_GENOGRAM_PERSON (self, i)->sibship = regie_genogram_find_root (siblings, i);
      REGIE_GENOGRAM_PERSON (self, i)->twins = regie_genogram_find_root (twins, i);
    }
}

/* The unions of which each person is a child by birth, or NULL. */
static RegieGenogramUnion **
list_births (const RegieGenogramFamily *self)
{
  RegieGenogramUnion **births = g_new0 (RegieGenogramUnion *, self->persons->len + 1);

  for (guint i = 0; i < self->unions->len; i++)
    for (guint j = 0; j < REGIE_GENOGRAM_UNION (self, i)->children->len; j++)
      {
        const RegieGenogramChild *child = REGIE_GENOGRAM_CHILD (REGIE_GENOGRAM_UNION (self, i), j);

        if (child->kin == REGIE_KIN_PARENT && births[child->person] == NULL)
          births[child->person] = REGIE_GENOGRAM_UNION (self, i);
      }

  return births;
}

/* Whoever is a brother or sister and has no parents here stands with the brothers and sisters:
 * below their parents, or else below parents whom nobody knows. */
static void
add_siblings (RegieGenogramFamily *self)
{
  guint n = self->persons->len;
  g_autofree RegieGenogramUnion **births = list_births (self);
  g_autofree RegieGenogramUnion **of_sibship = g_new0 (RegieGenogramUnion *, n + 1);
  g_autofree guint *sizes = g_new0 (guint, n + 1);

  for (guint i = 0; i < n; i++)
    {
      guint sibship = REGIE_GENOGRAM_PERSON (self, i)->sibship;

      sizes[sibship]++;
      if (of_sibship[sibship] == NULL)
        of_sibship[sibship] = births[i];
    }
  for (guint i = 0; i < n; i++)
    {
      guint sibship = REGIE_GENOGRAM_PERSON (self, i)->sibship;

      if (births[i] != NULL || sizes[sibship] < 2)
        continue;
      if (of_sibship[sibship] == NULL)
        {
          of_sibship[sibship] = g_new0 (RegieGenogramUnion, 1);
          of_sibship[sibship]->first = of_sibship[sibship]->second = REGIE_GENOGRAM_NOBODY;
          of_sibship[sibship]->children = g_array_new (FALSE, FALSE, sizeof (RegieGenogramChild));
          g_ptr_array_add (self->unions, of_sibship[sibship]);
        }
      add_child (self, of_sibship[sibship], i, REGIE_KIN_SIBLING);
    }
}

static int
compare_two (gconstpointer a,
             gconstpointer b,
             gpointer      family)
{
  return regie_genogram_compare_children (family,
                                          ((const RegieGenogramChild *) a)->person,
                                          ((const RegieGenogramChild *) b)->person);
}

/* The eldest first; twins beside each other. */
int
regie_genogram_compare_children (const RegieGenogramFamily *self,
                                 guint                      a,
                                 guint                      b)
{
  const RegieGenogramPerson *first = REGIE_GENOGRAM_PERSON (self, a);
  const RegieGenogramPerson *second = REGIE_GENOGRAM_PERSON (self, b);
  int order = 0;

  if (first->twins != second->twins)
    order = regie_picture_compare_births (REGIE_GENOGRAM_PERSON (self, first->twins)->person,
                                          REGIE_GENOGRAM_PERSON (self, second->twins)->person);

  return order != 0 ? order : (a > b) - (a < b);
}

void
regie_genogram_set_unions (RegieGenogramFamily *self)
{
  g_autoptr(GHashTable) pairs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GPtrArray) neighbours = regie_genogram_list_neighbours (self);

  set_sibships (self);
  add_couples (self, pairs);
  add_children (self, pairs, neighbours, REGIE_KIN_PARENT);
  add_siblings (self);
  add_children (self, pairs, neighbours, REGIE_KIN_ADOPTIVE);
  add_children (self, pairs, neighbours, REGIE_KIN_FOSTER);

  for (guint i = 0; i < self->unions->len; i++)
    g_array_sort_with_data (REGIE_GENOGRAM_UNION (self, i)->children, compare_two, self);
}
