/* regie-programme-trained.c: for which bodies people count who are trained
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-programme-trained-private.h"

#include <regie/regie-programme-days.h>
#include <regie/regie-programme-learning.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "programme/regie-programme-items-private.h"

/* All bodies are counted in one walk over the people, for who is trained for a body, as
 * regie_programme_list_trained_on () tells it, is asked of each of them. */

void
regie_programme_bodies_init (RegieProgrammeBodies *self,
                             RegieProgramme       *programme,
                             const GDate          *day)
{
  guint n_regions = 0;
  guint n_taking_part = 0;

  self->programme = programme;
  self->day = day;
  self->by_id = g_hash_table_new (regie_hash_string, g_str_equal);
  self->only_region = NULL;
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (programme))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (body));
      gboolean is_region = regie_body_get_level (body) == REGIE_BODY_LEVEL_REGION;

      n_regions += is_region;
      if (id == NULL || !regie_body_takes_part_on (body, day) ||
          g_hash_table_contains (self->by_id, id))
        continue;
      g_hash_table_insert (self->by_id, (char *) id, body);
      if (!is_region)
        continue;
      self->only_region = n_taking_part == 0 ? body : NULL;
      n_taking_part++;
    }
  self->has_one_region = n_regions == 1;
}

void
regie_programme_bodies_clear (RegieProgrammeBodies *self)
{
  g_clear_pointer (&self->by_id, g_hash_table_unref);
}

RegieBody *
regie_programme_bodies_find (const RegieProgrammeBodies *self,
                             const char                 *id)
{
  return id == NULL ? NULL : g_hash_table_lookup (self->by_id, id);
}

/* Adds the municipalities that an organisation works in on the day, each once. */
void
regie_programme_bodies_add_places (const RegieProgrammeBodies *self,
                                   RegieBody                  *organisation,
                                   GHashTable                 *places)
{
  REGIE_ITEMS_FOREACH (RegiePresence, presence, regie_body_peek_presences (organisation))
    {
      RegieBody *place =
        regie_programme_bodies_find (self, regie_presence_get_municipality (presence));

      if (place != NULL && regie_body_get_level (place) == REGIE_BODY_LEVEL_MUNICIPALITY &&
          regie_entity_is_in_force (REGIE_ENTITY (presence), self->day))
        g_hash_table_add (places, place);
    }
}

/* Adds the regions of a set of bodies to it: those that its municipalities name, or the one that
 * the programme has. */
static void
add_regions (const RegieProgrammeBodies *self,
             GHashTable                 *bodies)
{
  g_autofree gpointer *each = g_hash_table_get_keys_as_array (bodies, NULL);

  if (self->has_one_region && self->only_region != NULL)
    g_hash_table_add (bodies, self->only_region);
  for (gsize i = 0; !self->has_one_region && each[i] != NULL; i++)
    {
      RegieBody *region = regie_body_get_level (each[i]) == REGIE_BODY_LEVEL_MUNICIPALITY
                            ? regie_programme_bodies_find (self, regie_body_get_region (each[i]))
                            : NULL;

      if (region != NULL && regie_body_get_level (region) == REGIE_BODY_LEVEL_REGION)
        g_hash_table_add (bodies, region);
    }
}

static void
count_each (GHashTable *bodies,
            GHashTable *counts)
{
  GHashTableIter iter;
  gpointer body = NULL;

  g_hash_table_iter_init (&iter, bodies);
  while (g_hash_table_iter_next (&iter, &body, NULL))
    g_hash_table_insert (counts,
                         body,
                         GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (counts, body)) +
                                          1));
}

/* The bodies that somebody works for on the day, and the municipalities that these work in. */
static void
add_work (const RegieProgrammeBodies *self,
          RegieFunctionary           *functionary,
          GHashTable                 *places)
{
  REGIE_ITEMS_FOREACH (RegieEmployment,
                       employment,
                       regie_functionary_peek_employments (functionary))
    {
      RegieBody *employer =
        regie_programme_bodies_find (self, regie_employment_get_body (employment));

      if (employer == NULL || !regie_entity_is_in_force (REGIE_ENTITY (employment), self->day))
        continue;
      g_hash_table_add (places, employer);
      if (regie_body_get_level (employer) == REGIE_BODY_LEVEL_ORGANISATION)
        regie_programme_bodies_add_places (self, employer, places);
    }
}

/* Adds those who are trained for a role, or for any, to a set of people. */
void
regie_programme_bodies_add_trained (const RegieProgrammeBodies *self,
                                    const char                 *role,
                                    GHashTable                 *people)
{
  g_autoptr(GListModel) trained =
    regie_programme_list_trained_on (self->programme, NULL, role, self->day);

  REGIE_ITEMS_FOREACH (RegieFunctionary, functionary, regie_list_get_items (trained))
    g_hash_table_add (people, functionary);
}

/* How many of a set of people count, by body. Somebody counts once for each body that they work
 * for, or that an employer of theirs works in, and once for each region of those; for the one
 * region of a programme everybody counts. */
GHashTable *
regie_programme_bodies_count (const RegieProgrammeBodies *self,
                              GHashTable                 *people)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) bodies = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer functionary = NULL;

  g_hash_table_iter_init (&iter, people);
  while (g_hash_table_iter_next (&iter, &functionary, NULL))
    {
      g_hash_table_remove_all (bodies);
      add_work (self, functionary, bodies);
      add_regions (self, bodies);
      count_each (bodies, counts);
    }

  return counts;
}

/* How many people are trained for a role, by body. */
GHashTable *
regie_programme_bodies_count_trained (const RegieProgrammeBodies *self,
                                      const char                 *role)
{
  g_autoptr(GHashTable) people = g_hash_table_new (NULL, NULL);

  regie_programme_bodies_add_trained (self, role, people);

  return regie_programme_bodies_count (self, people);
}

/* The role of which an indicator counts who is trained for it; NULL when it counts anything else.
 */
const char *
regie_programme_get_trained_role (RegieIndicator *indicator)
{
  RegieBodyLevel level = regie_indicator_get_level (indicator);

  return regie_indicator_get_counts (indicator) == REGIE_COUNTABLE_OUTSIDE &&
             (level == REGIE_BODY_LEVEL_MUNICIPALITY || level == REGIE_BODY_LEVEL_ORGANISATION)
           ? regie_indicator_get_role (indicator)
           : NULL;
}
