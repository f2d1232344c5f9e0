/* regie-ecogram-homes.c: the households of an ecogram, and the ties of all who are in it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-membership.h>

#include "base/regie-language-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

#define DAYS_PER_WEEK 7

static gboolean
is_there (const RegieEcogramCast *self,
          RegieHousehold         *household)
{
  const GDate *since = regie_household_get_since_date (household);
  const GDate *until = regie_household_get_until_date (household);

  return (since == NULL || g_date_compare (since, self->context->day) <= 0) &&
         (until == NULL || g_date_compare (until, self->context->day) >= 0);
}

/* On how many days of a week somebody lives in a household: on all when nobody has said it. */
static int
get_days (const RegieEcogramCast *self,
          RegieHousehold         *household,
          const char             *person)
{
  int days = 0;

  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    if (g_strcmp0 (regie_membership_get_person (membership), person) == 0 &&
        regie_entity_is_in_force (REGIE_ENTITY (membership), self->context->day))
      days += regie_membership_get_days_per_week (membership) > 0
                ? regie_membership_get_days_per_week (membership)
                : DAYS_PER_WEEK;

  return days;
}

/* The household in which somebody is drawn: where they are most, of equals the first. */
static RegieHousehold *
find_home (const RegieEcogramCast *self,
           const char             *person)
{
  RegieHousehold *home = NULL;
  int most = 0;

  REGIE_ITEMS_FOREACH (RegieHousehold,
                       household,
                       regie_dossier_peek_households (self->context->dossier))
    {
      int days = is_there (self, household) ? get_days (self, household, person) : 0;

      if (days > most)
        {
          most = days;
          home = household;
        }
    }

  return home;
}

static RegieEcogramHome *
add_home (RegieEcogramCast *self,
          RegieHousehold   *household)
{
  RegieEcogramHome *home = g_new0 (RegieEcogramHome, 1);
  const char *name = regie_household_get_name (household);

  home->id = regie_entity_get_id (REGIE_ENTITY (household));
  home->name = name == NULL ? NULL : regie_lines_clip (name, 80);
  home->also = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->homes, home);

  if (home->name == NULL || *home->name == '\0')
    {
      g_free (home->name);
      home->name = g_strdup (regie_translate (self->context->language, N_ ("Household")));
    }

  return home;
}

static void
add_members (RegieEcogramCast *self,
             RegieHousehold   *household,
             RegieEcogramHome *home)
{
  g_auto(GStrv) members = regie_report_list_members (self->context, household);

  for (gsize i = 0; members[i] != NULL; i++)
    {
      RegiePerson *person = regie_report_find_person (self->context, members[i]);
      g_autofree char *name = regie_picture_dup_name (self->context, members[i]);

      if (person == NULL)
        continue;
      if (find_home (self, members[i]) != household)
        g_ptr_array_add (home->also, g_steal_pointer (&name));
      else if (regie_ecogram_cast_find (self, members[i]) == NULL)
        regie_ecogram_cast_add (self,
                                regie_entity_get_id (REGIE_ENTITY (person)),
                                REGIE_ECOGRAM_MEMBER,
                                g_steal_pointer (&name))
          ->home = self->homes->len - 1;
    }
}

void
regie_ecogram_cast_add_homes (RegieEcogramCast *self)
{
  REGIE_ITEMS_FOREACH (RegieHousehold,
                       household,
                       regie_dossier_peek_households (self->context->dossier))
    if (is_there (self, household))
      add_members (self, household, add_home (self, household));
}

/* Who somebody's parent is, by the kinds of the two editions: a child sits in the row below. */
static void
note_parent (RegieEcogramNode *first,
             RegieEcogramNode *second,
             const char       *kind)
{
  RegieEcogramNode *child = NULL;

  if (kind != NULL && g_str_has_suffix (kind, "parent"))
    child = second;
  else if (g_strcmp0 (kind, "child") == 0 || (kind != NULL && g_str_has_suffix (kind, "-child")))
    child = first;
  if (kind != NULL && (g_str_has_prefix (kind, "grand") || g_str_has_prefix (kind, "god")))
    child = NULL;

  if (child != NULL && first->place == REGIE_ECOGRAM_MEMBER &&
      second->place == REGIE_ECOGRAM_MEMBER && first->home == second->home)
    child->is_child = TRUE;
}

static RegieEcogramTie *
get_tie (RegieEcogramCast *self,
         guint             first,
         guint             second)
{
  RegieEcogramTie tie = { first, second, 0, 0, FALSE, FALSE };

  gint64 pair = (gint64) MIN (first, second) * G_MAXUINT32 + MAX (first, second);
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_pair, &pair));

  if (known > 0)
    return &g_array_index (self->ties, RegieEcogramTie, known - 1);

  g_array_append_val (self->ties, tie);
  g_hash_table_insert (self->by_pair,
                       g_memdup2 (&pair, sizeof pair),
                       GUINT_TO_POINTER (self->ties->len));

  return &g_array_index (self->ties, RegieEcogramTie, self->ties->len - 1);
}

/* Between two the strongest tie is drawn, with the highest tension. */
static void
add_tie (RegieEcogramCast *self,
         RegieRelation    *relation,
         guint             first,
         guint             second)
{
  RegieEcogramTie *tie = get_tie (self, first, second);
  RegieTieDirection direction = regie_relation_get_direction (relation);
  gboolean outward =
    direction == REGIE_TIE_DIRECTION_OUTWARD || direction == REGIE_TIE_DIRECTION_MUTUAL;
  gboolean inward =
    direction == REGIE_TIE_DIRECTION_INWARD || direction == REGIE_TIE_DIRECTION_MUTUAL;
  gboolean is_turned = tie->first != first;

  tie->strength = MAX (tie->strength, regie_relation_get_strength (relation));
  tie->tension = MAX (tie->tension, regie_relation_get_tension (relation));
  tie->to_second |= is_turned ? inward : outward;
  tie->to_first |= is_turned ? outward : inward;
}

/* Finds out which members are children of other members. */
void
regie_ecogram_cast_note_children (RegieEcogramCast       *self,
                                  const RegiePictureView *view)
{
  REGIE_ITEMS_FOREACH (RegieRelation,
                       relation,
                       regie_dossier_peek_relations (self->context->dossier))
    {
      RegieEcogramNode *first =
        regie_ecogram_cast_find (self, regie_relation_get_person (relation));
      RegieEcogramNode *second =
        regie_ecogram_cast_find (self, regie_relation_get_other (relation));

      if (first != NULL && second != NULL && first != second &&
          regie_picture_is_shown (view, relation))
        note_parent (first, second, regie_relation_get_kind (relation));
    }
}

/* Adds the ties that hold on the day. Authority is a matter of law: it is not drawn. */
void
regie_ecogram_cast_add_ties (RegieEcogramCast       *self,
                             const RegiePictureView *view)
{
  REGIE_ITEMS_FOREACH (RegieRelation,
                       relation,
                       regie_dossier_peek_relations (self->context->dossier))
    {
      RegieEcogramNode *first =
        regie_ecogram_cast_find (self, regie_relation_get_person (relation));
      RegieEcogramNode *second =
        regie_ecogram_cast_find (self, regie_relation_get_other (relation));

      if (first == NULL || second == NULL || first == second ||
          !regie_picture_is_shown (view, relation) ||
          regie_relation_get_category (relation) == REGIE_RELATION_CATEGORY_AUTHORITY ||
          !regie_entity_is_in_force (REGIE_ENTITY (relation), self->context->day))
        continue;
      add_tie (self, relation, first->index, second->index);
      first->is_tied |= second->place == REGIE_ECOGRAM_MEMBER;
      second->is_tied |= first->place == REGIE_ECOGRAM_MEMBER;
      g_ptr_array_add (self->relations, relation);
    }
}
