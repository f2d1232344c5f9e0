/* generate-story.c: chance, days and ids for the generator
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

#include "generate-chance.h"

guint
story_below (Story *story,
             guint  limit)
{
  return chance_below (&story->random, limit);
}

int
story_between (Story *story,
               int    min,
               int    max)
{
  return min + (int) story_below (story, max - min + 1);
}

gboolean
story_chance (Story *story,
              guint  percent)
{
  return story_below (story, 100) < percent;
}

const char *
story_pick (Story       *story,
            const Words *words)
{
  return words->words[story_below (story, words->n_words)];
}

const char *
story_pick_person (Story        *story,
                   const People *people)
{
  return people->len == 0 ? NULL : g_ptr_array_index (people, story_below (story, people->len));
}

/* Somebody who does something: mostly of the household or a professional, often enough of the
 * network. */
const char *
story_pick_anybody (Story *story)
{
  guint die = story_below (story, 10);

  if (die < 4)
    return story_pick_person (story, story->speakers);
  if (die < 6 && story->network->len > 0)
    return story_pick_person (story, story->network);

  return story_pick_person (story, story->professionals);
}

/* Ids are counted through the whole dossier, so that none is there twice. */
const char *
story_give_id (Story      *story,
               gpointer    record,
               const char *prefix)
{
  char id[32];

  g_snprintf (id, sizeof id, "%s%u", prefix, ++story->n_ids);
  regie_entity_set_id (record, id);

  return regie_entity_get_id (record);
}

/* The day for a setter, which copies it at once: the next call overwrites it. */
const GDate *
story_date (Story *story,
            Day    day)
{
  g_date_set_julian (&story->date, day);

  return &story->date;
}

gboolean
story_knows (const Story *story,
             Day          day)
{
  return day <= story->last;
}

/* The same, or NULL for what has not happened yet. */
const GDate *
story_past (Story *story,
            Day    day)
{
  return story_knows (story, day) ? story_date (story, day) : NULL;
}

#define MAX_SOME 16

/* Some people, each at most once, in their order. Good until the next call: a setter copies. */
const char *const *
story_some (Story        *story,
            const People *people,
            guint         at_most)
{
  static const char *nobody[] = { NULL };
  guint wanted = MIN (MIN (at_most, MAX_SOME), people->len);

  if (wanted == 0)
    return nobody;

  g_ptr_array_set_size (story->some, 0);
  for (guint i = 0; i < people->len && wanted > 0; i++)
    if (story_below (story, people->len - i) < wanted)
      {
        g_ptr_array_add (story->some, g_ptr_array_index (people, i));
        wanted--;
      }
  g_ptr_array_add (story->some, NULL);

  return (const char *const *) story->some->pdata;
}

/* The first day that nobody can write about yet. A fixed day: the generator has no clock. */
static Day
get_horizon (void)
{
  GDate horizon;

  g_date_clear (&horizon, 1);
  g_date_set_dmy (&horizon, 1, G_DATE_NOVEMBER, 2026);

  return g_date_get_julian (&horizon);
}

typedef struct
{
  int   shortest;
  int   longest;
  int   between_meetings;
  int   spread;
  guint unsafe_percent;
} Course;

static const Course courses[] = {
  [STORY_LIGHT] = { 150, 450, 150, 140, 8 },
  [STORY_STANDARD] = { 250, 700, 75, 35, 25 },
  [STORY_HEAVY] = { 400, 1100, 36, 16, 60 },
};

#define TEN_YEARS 3650

static void
choose_days (Story *story)
{
  const Course *course = &courses[story->variant];
  gboolean largest = story->profile == GENERATE_LARGEST;
  Day horizon = get_horizon ();

  story->opened = horizon - (largest ? TEN_YEARS : story_between (story, 3, 1000));
  story->intake = story->opened + story_between (story, 1, 10);
  story->preparation = story->intake + story_between (story, 7, 35);
  story->start = story->preparation + story_between (story, 5, 21);
  story->execution = story->start + story_between (story, 1, 8);
  story->closed = story->execution + story_between (story, course->shortest, course->longest);
  if (largest || story->closed > horizon)
    story->closed = NEVER;
  story->last = MIN (horizon, story->closed);
}

/* The joint meetings, and one more while the case is open: it has been planned, as it should. */
static void
choose_meetings (Story *story)
{
  const Course *course = &courses[story->variant];
  int between =
    story->profile == GENERATE_LARGEST ? 2 * course->between_meetings : course->between_meetings;
  Day day = story->start;

  if (!story_knows (story, day))
    return;

  do
    {
      day += between + story_between (story, 0, course->spread);
      g_array_append_val (story->progress, day);
    }
  while (story_knows (story, day));

  if (story->closed != NEVER)
    g_array_set_size (story->progress, story->progress->len - 1);
}

static StoryVariant
choose_variant (Story *story)
{
  guint die = story_below (story, 100);

  switch (story->profile)
    {
    case GENERATE_LIGHT:
      return STORY_LIGHT;
    case GENERATE_LARGEST:
      return STORY_HEAVY;
    case GENERATE_MIXED:
      return die < 35 ? STORY_LIGHT : die < 80 ? STORY_STANDARD : STORY_HEAVY;
    }

  g_assert_not_reached ();
}

Story *
story_new (guint64         seed,
           guint64         number,
           GenerateProfile profile)
{
  Story *story = g_new0 (Story, 1);

  story->random = chance_begin (seed, number);
  story->profile = profile;
  story->dossier = regie_dossier_new ();
  story->progress = g_array_new (FALSE, FALSE, sizeof (Day));
  story->members = g_ptr_array_new ();
  story->speakers = g_ptr_array_new ();
  story->network = g_ptr_array_new ();
  story->professionals = g_ptr_array_new ();
  story->workplaces = g_ptr_array_new ();
  story->concerns = g_ptr_array_new ();
  story->goals = g_ptr_array_new ();
  story->actions = g_ptr_array_new ();
  story->some = g_ptr_array_new ();
  g_date_clear (&story->date, 1);

  story->variant = choose_variant (story);
  story->unsafe =
    profile == GENERATE_LARGEST || story_chance (story, courses[story->variant].unsafe_percent);
  choose_days (story);
  choose_meetings (story);

  return story;
}

void
story_free (Story *story)
{
  g_object_unref (story->dossier);
  g_array_unref (story->progress);
  g_ptr_array_unref (story->members);
  g_ptr_array_unref (story->speakers);
  g_ptr_array_unref (story->network);
  g_ptr_array_unref (story->professionals);
  g_ptr_array_unref (story->workplaces);
  g_ptr_array_unref (story->concerns);
  g_ptr_array_unref (story->goals);
  g_ptr_array_unref (story->actions);
  g_ptr_array_unref (story->some);
  g_free (story);
}
