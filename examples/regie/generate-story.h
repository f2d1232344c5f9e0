/* generate-story.h: what the parts of the generator share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "generate-words.h"
#include "generate.h"

G_BEGIN_DECLS

typedef enum
{
  STORY_LIGHT,
  STORY_STANDARD,
  STORY_HEAVY
} StoryVariant;

/* A day as a number, so that it can be counted with; see g_date_get_julian (). */
typedef int Day;

/* Nobody knows yet what comes after the last day. */
#define NEVER G_MAXINT

/* Ids of people, in the order in which they came. */
typedef GPtrArray People;

/* A dossier in the making. */
typedef struct
{
  RegieDossier    *dossier;
  GenerateProfile  profile;
  guint64          random;
  guint            n_ids;
  GDate            date;

  StoryVariant variant;
  gboolean     unsafe;
  gboolean     has_children;

  Day opened;
  Day intake;
  Day preparation;
  Day start;
  Day execution;
  Day closed;
  Day last;
  /* Days of the joint meetings after the start, those to come included. */
  GArray *progress;

  People *members;
  People *speakers;
  People *network;
  People *professionals;
  /* Organisation of the professional at the same place. */
  People *workplaces;
  /* Ids of concerns, goals and actions of the plan in force, and of those who may be asked for it.
   */
  People     *concerns;
  People     *goals;
  People     *actions;
  People     *some;
  const char *registrar;
  const char *regisseur;
  const char *team;
  /* The letter that came when unsafety was reported. */
  const char *report_document;
} Story;

/* generate-story.c */
Story *story_new (guint64         seed,
                  guint64         number,
                  GenerateProfile profile);
void story_free (Story *story);
guint story_below (Story *story,
                   guint  limit);
int story_between (Story *story,
                   int    min,
                   int    max);
gboolean story_chance (Story *story,
                       guint  percent);
const char *story_pick (Story       *story,
                        const Words *words);
const char *story_pick_person (Story        *story,
                               const People *people);
const char *story_pick_anybody (Story *story);
const char *story_give_id (Story      *story,
                           gpointer    record,
                           const char *prefix);
const GDate *story_date (Story *story,
                         Day    day);
const GDate *story_past (Story *story,
                         Day    day);
const char *const *story_some (Story *story, const People *people, guint at_most);
gboolean story_knows (const Story *story,
                      Day          day);

/* The chapters, in the order in which they are written: later ones refer to earlier ones. */
void story_write_people (Story *story);
void story_write_helpers (Story *story);
void story_write_direction (Story *story);
void story_write_phases (Story *story);
void story_write_plans (Story *story);
void story_write_meetings (Story *story);
void story_write_scores (Story *story);
void story_write_safety (Story *story);
void story_write_papers (Story *story);
void story_write_ties (Story *story);
RegieSafetyPlan *story_make_safety_plan (Story *story,
                                         Day    day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Story, story_free)

G_END_DECLS
