/* regie-programme-view-bodies.c: the bodies that a report tells of, and in which order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-view-private.h"

#include <regie/regie-presence.h>
#include <regie/regie-programme-days.h>

#include "base/regie-language-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MOST_NAME 80

/* The order of groups that have no region. */
typedef enum
{
  KIND_ABOVE,
  KIND_REGION,
  KIND_SEVERAL,
  KIND_ELSEWHERE
} Kind;

/* Where a body stands: the region and the municipality that it is told under. An organisation in
 * several municipalities of one region stands at the end of it. */
typedef struct
{
  RegieBody *body;
  Kind       kind;
  RegieBody *region;
  RegieBody *municipality;
  gboolean   is_several;
} Place;

/* The body with an id, or what became of it. Mergers in a circle lead nowhere. */
static RegieBody *
find_present (const RegieProgrammeView *self,
              const char               *id)
{
  guint n_steps = g_hash_table_size (self->successors);
  RegieBody *body = regie_programme_view_find_body (self, id);

  while (body != NULL && !regie_body_takes_part_on (body, self->context.day) && n_steps-- > 0 &&
         (id = g_hash_table_lookup (self->successors, id)) != NULL)
    body = regie_programme_view_find_body (self, id);

  return body;
}

/* The municipalities that an organisation works in on the day, each once. */
static GPtrArray *
list_municipalities (const RegieProgrammeView *self,
                     RegieBody                *organisation)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  REGIE_ITEMS_FOREACH (RegiePresence, presence, regie_body_peek_presences (organisation))
    {
      RegieBody *municipality = NULL;

      if (!regie_entity_is_in_force (REGIE_ENTITY (presence), self->context.day))
        continue;
      municipality = find_present (self, regie_presence_get_municipality (presence));
      if (municipality != NULL && g_hash_table_add (seen, municipality))
        g_ptr_array_add (found, municipality);
    }

  return found;
}

/* The one region of a programme, or NULL when there are none or several. */
static RegieBody *
find_only_region (const RegieProgrammeView *self)
{
  RegieBody *only = NULL;

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self->programme))
    {
      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_REGION)
        continue;
      if (only != NULL)
        return NULL;
      only = body;
    }

  return only;
}

static RegieBody *
get_region (const RegieProgrammeView *self,
            RegieBody                *municipality,
            RegieBody                *only)
{
  RegieBody *region =
    municipality == NULL ? NULL : find_present (self, regie_body_get_region (municipality));

  return region == NULL ? only : region;
}

/* The region that all municipalities lie in, or NULL when they lie in several. */
static RegieBody *
find_common_region (const RegieProgrammeView *self,
                    GPtrArray                *municipalities,
                    RegieBody                *only)
{
  RegieBody *region = get_region (self, municipalities->pdata[0], only);

  for (guint i = 1; i < municipalities->len; i++)
    if (get_region (self, municipalities->pdata[i], only) != region)
      return NULL;

  return region;
}

static Place
place_organisation (const RegieProgrammeView *self,
                    RegieBody                *body,
                    RegieBody                *only)
{
  RegieBody *chosen = regie_programme_view_find_body (self, self->chosen_body);
  g_autoptr(GPtrArray) municipalities = list_municipalities (self, body);
  Place place = { .body = body, .kind = KIND_ELSEWHERE };

  if (municipalities->len > 0 && chosen != NULL && g_ptr_array_find (municipalities, chosen, NULL))
    place.municipality = chosen;
  else if (municipalities->len == 1)
    place.municipality = municipalities->pdata[0];

  if (place.municipality != NULL)
    {
      place.kind = KIND_REGION;
      place.region = get_region (self, place.municipality, only);
    }
  else if (municipalities->len > 1)
    {
      place.region = find_common_region (self, municipalities, only);
      place.kind = place.region == NULL ? KIND_SEVERAL : KIND_REGION;
      place.is_several = TRUE;
    }

  return place;
}

static Place
place_body (const RegieProgrammeView *self,
            RegieBody                *body,
            RegieBody                *only)
{
  Place place = { .body = body, .kind = KIND_ELSEWHERE };

  switch (regie_body_get_level (body))
    {
    case REGIE_BODY_LEVEL_NATIONAL:
      place.kind = KIND_ABOVE;
      break;
    case REGIE_BODY_LEVEL_REGION:
      place.kind = KIND_REGION;
      place.region = body;
      break;
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      place.kind = KIND_REGION;
      place.region = get_region (self, body, only);
      place.municipality = body;
      break;
    case REGIE_BODY_LEVEL_ORGANISATION:
      return place_organisation (self, body, only);
    case REGIE_BODY_LEVEL_UNKNOWN:
      break;
    }

  return place;
}

/* Whether a body is the one that is told of, or lies in it. */
static gboolean
is_chosen (const RegieProgrammeView *self,
           const Place              *place,
           RegieBody                *only)
{
  RegieBody *chosen = regie_programme_view_find_body (self, self->chosen_body);
  g_autoptr(GPtrArray) municipalities = NULL;

  if (self->chosen_body == NULL)
    return TRUE;
  if (chosen == NULL)
    return FALSE;
  if (chosen == place->body || chosen == place->region || chosen == place->municipality)
    return TRUE;
  if (place->kind != KIND_SEVERAL)
    return FALSE;

  municipalities = list_municipalities (self, place->body);
  for (guint i = 0; i < municipalities->len; i++)
    if (get_region (self, municipalities->pdata[i], only) == chosen)
      return TRUE;

  return FALSE;
}

/* Reads the number that a text begins with, and goes on behind it. */
static guint64
read_number (const char **text)
{
  char *end = NULL;
  guint64 number = g_ascii_strtoull (*text, &end, 10);

  *text = end;

  return number;
}

/* As people count: the tenth comes after the second. */
static int
compare_words (const char *a,
               const char *b)
{
  const char *first = a;
  const char *second = b;

  while (first != NULL && second != NULL && *first != '\0' && *second != '\0')
    if (g_ascii_isdigit (*first) && g_ascii_isdigit (*second))
      {
        guint64 number = read_number (&first);
        guint64 other = read_number (&second);

        if (number != other)
          return number < other ? -1 : 1;
      }
    else if (*first != *second)
      break;
    else
      {
        first++;
        second++;
      }

  return g_strcmp0 (first, second) != 0 ? g_strcmp0 (first, second) : g_strcmp0 (a, b);
}

/* By name, and by id where that does not tell; whoever is not there comes first. */
static int
compare_names (RegieBody *a,
               RegieBody *b)
{
  int order = 0;

  if (a == b)
    return 0;
  if (a == NULL || b == NULL)
    return a == NULL ? -1 : 1;

  order = compare_words (regie_body_get_name (a), regie_body_get_name (b));

  return order != 0 ? order
                    : g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (a)),
                                 regie_entity_get_id (REGIE_ENTITY (b)));
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a;
  const Place *second = b;
  int order = (int) first->kind - (int) second->kind;

  if (order == 0 && first->kind == KIND_REGION)
    {
      /* A municipality in no region comes after the regions. */
      order = (first->region == NULL) - (second->region == NULL);
      if (order == 0)
        order = compare_names (first->region, second->region);
      if (order == 0)
        order = (int) first->is_several - (int) second->is_several;
      if (order == 0)
        order = compare_names (first->municipality, second->municipality);
      if (order == 0)
        order = (first->body != first->municipality) - (second->body != second->municipality);
    }

  return order == 0 ? compare_names (first->body, second->body) : order;
}

static gboolean
is_same_group (const Place *a,
               const Place *b)
{
  return a->kind == b->kind && a->region == b->region && a->municipality == b->municipality &&
         a->is_several == b->is_several;
}

static char *
dup_body_name (const RegieProgrammeView *self,
               RegieBody                *body)
{
  const char *name = body == NULL ? NULL : regie_body_get_name (body);
  g_autofree char *line = name == NULL ? NULL : regie_lines_clip (name, MOST_NAME);

  if (line == NULL || *line == '\0')
    return g_strdup (regie_translate (self->context.language, N_ ("without a name")));

  return g_steal_pointer (&line);
}

/* In which region is only said where there are more. */
static char *
dup_several_name (const RegieProgrammeView *self,
                  RegieBody                *region)
{
  const char *language = self->context.language;
  g_autofree char *name = NULL;

  if (region == NULL || region == self->only_region)
    return g_strdup (regie_translate (language, N_ ("In several municipalities")));
  name = dup_body_name (self, region);

  return regie_translate_with (language,
                               N_ ("In several municipalities of {region}"),
                               "region",
                               name,
                               NULL);
}

static char *
dup_group_name (const RegieProgrammeView *self,
                const Place              *place)
{
  const char *name = NULL;

  if (place->is_several)
    return dup_several_name (self, place->region);

  switch (place->kind)
    {
    case KIND_REGION:
      return dup_body_name (self,
                            place->municipality != NULL ? place->municipality : place->region);
    case KIND_ABOVE:
      name = N_ ("The whole country");
      break;
    case KIND_SEVERAL:
    case KIND_ELSEWHERE:
      name = N_ ("Not known where");
      break;
    }

  return g_strdup (regie_translate (self->context.language, name));
}

static void
add_place (RegieProgrammeView *self,
           const Place        *place,
           gboolean            begins)
{
  RegieProgrammeBody body = { .body = place->body, .name = dup_body_name (self, place->body) };

  if (begins)
    {
      RegieProgrammeGroup group = { .name = dup_group_name (self, place),
                                    .region = place->region == NULL
                                                ? NULL
                                                : dup_body_name (self, place->region),
                                    .is_several = place->is_several,
                                    .first_body = self->bodies->len };

      g_array_append_val (self->groups, group);
    }

  body.group = self->groups->len - 1;
  REGIE_PROGRAMME_GROUP (self, body.group)->n_bodies++;
  g_array_append_val (self->bodies, body);
}

/* Adds the bodies that are there on the day, in their groups. */
void
regie_programme_view_add_bodies (RegieProgrammeView *self)
{
  RegieBody *only = find_only_region (self);
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));

  self->only_region = only;
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self->programme))
    {
      Place place;

      if (!regie_body_takes_part_on (body, self->context.day))
        continue;
      place = place_body (self, body, only);
      if (is_chosen (self, &place, only))
        g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);

  for (guint i = 0; i < places->len; i++)
    {
      const Place *place = &g_array_index (places, Place, i);

      add_place (self, place, i == 0 || !is_same_group (place, place - 1));
    }
}

/* The bodies whose past is told: those that are there, and unless one is chosen also those that
 * have left; of a body that is chosen always itself. */
GPtrArray *
regie_programme_view_list_ever (const RegieProgrammeView *self)
{
  GPtrArray *found = g_ptr_array_new ();
  RegieBody *chosen = regie_programme_view_find_body (self, self->chosen_body);

  for (guint i = 0; i < self->bodies->len; i++)
    g_ptr_array_add (found, REGIE_PROGRAMME_BODY (self, i)->body);
  if (chosen != NULL && !regie_body_takes_part_on (chosen, self->context.day))
    g_ptr_array_add (found, chosen);
  if (self->chosen_body != NULL)
    return found;

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self->programme))
    {
      if (!regie_body_takes_part_on (body, self->context.day))
        g_ptr_array_add (found, body);
    }

  return found;
}
